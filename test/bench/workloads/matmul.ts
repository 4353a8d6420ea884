import { uniform } from "../random.ts";
import { verifySample, workload } from "../workload.ts";

/** Two square matrices: the second keeps the variance of the first, so that runs can be chained. */
export const matrices = (size: number) => ({
  a: uniform(size * size, 2),
  b: uniform(size * size, 3, -Math.sqrt(3 / size), Math.sqrt(3 / size)),
});

/** One element of the product of two square matrices, in float64. */
export function product64(a: Float32Array, b: Float32Array, size: number, place: number): number {
  const [row, column] = [Math.floor(place / size), place % size];
  let sum = 0;
  for (let k = 0; k < size; k++) sum += a[row * size + k] * b[k * size + column];
  return sum;
}

/** The product of two square float32 matrices. */
export const matmul = workload({
  title: "matmul",
  sizeMeans: "rows and columns",
  sizes: { hardware: [1024, 2048, 4096], software: [512, 1024] },
  inputs: matrices,
  work: (size) => ({ bytes: 12 * size ** 2, operations: 2 * size ** 3 }),
  unit: "GFLOP/s",
  verify: ({ a, b }, size) => verifySample(size ** 2, (place) => product64(a, b, size, place)),
  tolerance: 1e-4,
});
