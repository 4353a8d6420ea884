import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** SoftMax along the rows of a square matrix. */
export const softMax = workload({
  title: "softMax of rows",
  sizeMeans: "rows and columns",
  sizes: { hardware: [4096], software: [1024] },
  inputs: (size) => ({ x: uniform(size * size, 33, -5, 5) }),
  work: (size) => ({ bytes: 8 * size ** 2, operations: 5 * size ** 2 }),
  unit: "GB/s",
  verify({ x }, size) {
    const expected = Float64Array.from(x, Math.exp);
    for (let row = 0; row < size; row++) {
      const values = expected.subarray(row * size, (row + 1) * size);
      const sum = values.reduce((a, b) => a + b);
      values.forEach((value, column) => (values[column] = value / sum));
    }
    return (result) => largestError(result, expected);
  },
  tolerance: 1e-5,
});
