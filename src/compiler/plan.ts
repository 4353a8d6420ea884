import { GraphError } from "../graphError.ts";
import { arrange, type Life } from "./arrange.ts";
import { type Node, type Program, sizeOf } from "./program.ts";
import { isComputed, type Kernel } from "./select.ts";

/** Where in the arena each computed node lies; targets and values to be assigned have buffers of their own. */
export interface Plan {
  readonly offsets: ReadonlyMap<Node, number>;
  /** Bytes that the arena takes. */
  readonly size: number;
  /** Bytes that live at once at most: no plan can be smaller. */
  readonly bound: number;
}

/** Offsets of bindings are multiples of this in WebGPU. */
const alignment = 256;

/** Lays nodes into one arena, so that those that live at the same time do not overlap. */
export function plan(program: Program, kernels: readonly Kernel[], maxBinding: number): Plan {
  const kept = new Set([...program.targets, ...program.assignments.map(({ value }) => value)]);
  const lives = new Map<Node, { size: number; from: number; to: number }>();
  kernels.forEach((kernel, step) => {
    for (const node of kernel.bindings) {
      const bytes = sizeOf(node);
      if (bytes > maxBinding)
        throw new GraphError(
          node.name,
          `a tensor may take ${maxBinding} bytes at most on this device; «${node.label}» of shape ${JSON.stringify(node.shape)} takes ${bytes}`,
        );
      if (!isComputed(node) || kept.has(node)) continue;
      const life = lives.get(node) ?? { size: Math.ceil(bytes / alignment) * alignment, from: step, to: step };
      life.to = step;
      lives.set(node, life);
    }
  });
  const bound = most([...lives.values()], kernels.length);
  const { offsets, size } = arrange([...lives.values()], bound);
  return { offsets: new Map([...lives.keys()].map((node, k) => [node, offsets[k]])), size, bound };
}

/** Bytes of the lives that overlap in the step in which they are most. */
function most(lives: readonly Life[], steps: number): number {
  const change = new Array<number>(steps + 1).fill(0);
  for (const { size, from, to } of lives) {
    change[from] += size;
    change[to + 1] -= size;
  }
  let [now, greatest] = [0, 0];
  for (const more of change) {
    now += more;
    greatest = Math.max(greatest, now);
  }
  return greatest;
}
