import type { Adapter, Launch } from "../rule.ts";
import { elementCount, type Shape, spread } from "../shapes.ts";

/** Elements that are counted together. */
export const countedTogether = 1024;

/** The launch of `nonZeroCounts` and of `nonZeroRows`: a workgroup for each stretch of elements, an invocation for a part of it. */
export const nonZeroLaunch = (tensor: Shape, listing: boolean, adapter: Adapter): Launch => {
  const count = elementCount(tensor);
  const stretches = Math.ceil(count / countedTogether);
  const size = adapter.software ? 4 : 64;
  return {
    listing,
    count,
    stretches,
    stretch: countedTogether,
    size,
    part: countedTogether / size,
    rank: tensor.length,
    // A list for WGSL needs at least one entry.
    lengths: [...tensor, 1].map((d) => `${d}u`).join(", "),
    workgroups: spread(stretches),
  };
};
