import { uniform } from "../random.ts";
import { workload } from "../workload.ts";
import { geLU64 } from "./gelu.ts";
import { matrices, product64, verifySample } from "./matmul.ts";

/** A dense layer: the product of two square matrices, plus a row of biases, through GeLU. */
export const matmulGelu = workload({
  title: "matmul + bias + GeLU",
  sizeMeans: "rows and columns",
  sizes: { hardware: [1024], software: [512] },
  inputs: (size) => ({ ...matrices(size), bias: uniform(size, 5) }),
  amount: (size) => (2 * size ** 3) / 1e9,
  unit: "GFLOP/s",
  verify: ({ a, b, bias }, size) => verifySample(size, (row, column) => geLU64(product64(a, b, size, row, column) + bias[column])),
  tolerance: 1e-4,
});
