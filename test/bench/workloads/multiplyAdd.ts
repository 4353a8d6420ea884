import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** Multiplications and additions that each invocation does: `rounds` on each of `chains` vectors of four, which do not wait for each other. */
export const chains = 2;
export const rounds = 4096;
export const summand = 0.125;

/** Nothing but multiplications and additions in registers: the roof over arithmetic. */
export const multiplyAdd = workload({
  title: "roofline: multiply-add",
  sizeMeans: "invocations",
  sizes: { hardware: [1 << 20], software: [1 << 12] },
  isRoof: true,
  inputs: (size) => ({ factors: uniform(size, 51, 0.25, 0.5) }),
  work: (size) => ({ bytes: 8 * size, operations: 2 * 4 * chains * rounds * size }),
  unit: "GFLOP/s",
  // y ← y · factor + summand settles where y stays the same; the result is the sum of all y.
  verify: ({ factors }) => {
    const expected = Float64Array.from(factors, (factor) => (4 * chains * summand) / (1 - factor));
    return (result) => largestError(result, expected);
  },
  tolerance: 1e-4,
});
