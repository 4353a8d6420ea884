import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** A plain copy, four numbers at a time: the roof over whatever moves bytes. */
export const copy = workload({
  title: "roofline: copy",
  sizeMeans: "elements",
  sizes: { hardware: [1 << 20, 1 << 22, 1 << 24], software: [1 << 20, 1 << 24] },
  isRoof: true,
  inputs: (size) => ({ x: uniform(size, 50) }),
  work: (size) => ({ bytes: 8 * size, operations: 0 }),
  unit: "GB/s",
  verify:
    ({ x }) =>
    (result) =>
      largestError(result, x),
  tolerance: 0,
});
