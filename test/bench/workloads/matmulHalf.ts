import { fromFloat16, toFloat16 } from "../../../src/data/float16.ts";
import { workload } from "../workload.ts";
import { matmul, matrices } from "./matmul.ts";

const toHalves = (values: Float32Array) => values.map((value) => fromFloat16(toFloat16(value)));

/** The product of two square float16 matrices. Software adapters have no such type, or no units for it. */
export const matmulHalf = workload({
  ...matmul,
  title: "matmul in float16",
  sizes: { hardware: [4096], software: [] },
  inputs(size) {
    const { a, b } = matrices(size);
    return { a: toHalves(a), b: toHalves(b) };
  },
  work: (size) => ({ bytes: 6 * size ** 2, operations: 2 * size ** 3 }),
  // Elements up to 4 are rounded to multiples of 2⁻⁹ at the end.
  tolerance: 4e-3,
});
