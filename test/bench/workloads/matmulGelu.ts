import { uniform } from "../random.ts";
import { verifySample, workload } from "../workload.ts";
import { geLU64 } from "./gelu.ts";
import { matrices, product64 } from "./matmul.ts";

/** A dense layer: the product of two square matrices, plus a row of biases, through GeLU. */
export const matmulGelu = workload({
  title: "matmul + bias + GeLU",
  sizeMeans: "rows and columns",
  sizes: { hardware: [1024], software: [1024] },
  inputs: (size) => ({ ...matrices(size), bias: uniform(size, 5) }),
  work: (size) => ({ bytes: 12 * size ** 2 + 4 * size, operations: 2 * size ** 3 }),
  unit: "GFLOP/s",
  verify: ({ a, b, bias }, size) => verifySample(size ** 2, (place) => geLU64(product64(a, b, size, place) + bias[place % size])),
  tolerance: 1e-4,
});
