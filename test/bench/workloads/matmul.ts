import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** Two square matrices: the second keeps the variance of the first, so that runs can be chained. */
export const matrices = (size: number) => ({
  a: uniform(size * size, 2),
  b: uniform(size * size, 3, -Math.sqrt(3 / size), Math.sqrt(3 / size)),
});

/** Compares 64 random elements of a `size`² result with `expected(row, column)` in float64. */
export function verifySample(size: number, expected: (row: number, column: number) => number) {
  const places = Array.from(uniform(64, 4, 0, size * size), Math.floor);
  const values = places.map((place) => expected(Math.floor(place / size), place % size));
  return (result: Float32Array) =>
    result.length === size * size
      ? largestError(
          places.map((place) => result[place]),
          values,
        )
      : Infinity;
}

/** One element of the product of two square matrices, in float64. */
export function product64(a: Float32Array, b: Float32Array, size: number, row: number, column: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += a[row * size + k] * b[k * size + column];
  return sum;
}

/** The product of two square float32 matrices. */
export const matmul = workload({
  title: "matmul",
  sizeMeans: "rows and columns",
  sizes: { hardware: [1024, 4096], software: [512] },
  inputs: matrices,
  amount: (size) => (2 * size ** 3) / 1e9,
  unit: "GFLOP/s",
  verify: ({ a, b }, size) => verifySample(size, (row, column) => product64(a, b, size, row, column)),
  tolerance: 1e-4,
});
