import { uniform } from "../random.ts";
import { workload } from "../workload.ts";

/** The sum of all elements of a vector; its error is relative. */
export const sum = workload({
  title: "sum",
  sizeMeans: "elements",
  sizes: { hardware: [1 << 20, 1 << 24], software: [1 << 20] },
  inputs: (size) => ({ x: uniform(size, 37, 0, 1) }),
  work: (size) => ({ bytes: 4 * size, operations: size }),
  unit: "GB/s",
  verify({ x }) {
    const expected = x.reduce((a, b) => a + b, 0);
    return (result) => (result.length === 1 && Number.isFinite(result[0]) ? Math.abs(result[0] / expected - 1) : Infinity);
  },
  tolerance: 1e-5,
});
