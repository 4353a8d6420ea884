import type { Adapter, Launch } from "../rule.ts";
import { elementCount, type Shape, spread } from "../shapes.ts";

/** How many numbers an invocation can keep to itself: WGSL grants 8192 bytes. */
const kept = 2048;
/** How many invocations a workgroup has on every adapter. */
const invocations = 256;

/** The most rows of a matrix whose columns 256 invocations can keep: three each. */
export const largestInverse = 682;

/** The launch of the inverse of the matrices in the last two dimensions. */
export const inverseLaunch = (input: Shape, adapter: Adapter): Launch => {
  const rows = input.at(-1)!;
  const count = elementCount(input.slice(0, -2));
  // To a CPU barriers cost more than the work that they divide.
  const columns = Math.max(1, adapter.software ? Math.min(rows, Math.floor(kept / rows)) : Math.ceil(rows / invocations));
  const lanes = Math.max(1, Math.ceil(rows / columns));
  const matrices = Math.max(1, Math.floor((adapter.software ? 4 : 64) / lanes));
  return { rows, count, columns, lanes, matrices, size: lanes * matrices, workgroups: spread(Math.ceil(count / matrices)) };
};
