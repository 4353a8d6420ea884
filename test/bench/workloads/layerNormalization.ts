import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** The length of a row. */
export const columns = 1024;
/** What is added to the variance. */
export const epsilon = 1e-5;

/** Layer normalization written from primitives: mean and variance of each row, then scaled and shifted column by column. */
export const layerNormalization = workload({
  title: "layer normalization of rows from primitives",
  sizeMeans: "rows of 1024 columns",
  sizes: { hardware: [4096], software: [1024] },
  inputs: (size) => ({
    x: uniform(size * columns, 34, -2, 3),
    gamma: uniform(columns, 35, 0.5, 1.5),
    beta: uniform(columns, 36),
  }),
  work: (size) => ({ bytes: 8 * (size + 1) * columns, operations: 8 * size * columns }),
  unit: "GB/s",
  verify({ x, gamma, beta }, size) {
    const expected = Float64Array.from(x);
    for (let row = 0; row < size; row++) {
      const values = expected.subarray(row * columns, (row + 1) * columns);
      const mean = values.reduce((a, b) => a + b) / columns;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / columns;
      values.forEach((value, c) => (values[c] = ((value - mean) / Math.sqrt(variance + epsilon)) * gamma[c] + beta[c]));
    }
    return (result) => largestError(result, expected);
  },
  tolerance: 1e-4,
});
