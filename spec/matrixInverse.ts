import { inverseLaunch, largestInverse } from "../src/geometry/matrixInverseGeometry.ts";
import { agree, float, kernel, swapLast } from "./define.ts";
import { inverted, regular } from "./support/matrixInverse.ts";

export const inverse = kernel({
  swift: "inverse(input:name:)",
  since: "13.0",
  doc: "The inverses of the square matrices held in the last two dimensions, by Gauss-Jordan elimination with partial pivoting, in float32. A matrix in which no pivot is left has an inverse of NaN throughout; where rounding hides that a matrix is singular, its inverse is very large. A matrix has at most 682 rows.",
  inputs: { input: float },
  shape: ({ input }) => input,
  requires: {
    "input has at least rank 2": ({ input }) => input.length >= 2,
    "the matrices are square": ({ input }) => agree(input.at(-1)!, input.at(-2)!),
    "the matrices have at most 682 rows": ({ input }) => !(input.at(-1)! > largestInverse),
  },
  template: "inverse",
  launch: ({ input, adapter }) => inverseLaunch(input, adapter),
  gradient: ({ dy, y }) => {
    const transposed = y.transpose({ permutation: swapLast(y.shape.length) });
    return { input: transposed.matrixMultiplication(dy).matrixMultiplication(transposed).negative() };
  },
  reference: ({ input }) => inverted(input),
  example: { input: { shape: [2, 2], values: [4, 7, 2, 6] } },
  samples: [
    { input: { shape: [1, 1], values: [-4] } },
    { input: { shape: [2, 2], values: [0, 2, -0.5, 0] } },
    { input: { shape: [3, 3], values: [0, 1, 2, 1, 0, 3, 4, -3, 8] } },
    { input: regular([3, 1, 2, 4, 4]) },
    { input: regular([35, 3, 3]) },
    { input: regular([2, 17, 17]) },
    { input: regular([33, 33]) },
    { input: [0, 0] },
    { input: [2, 0, 0] },
    { input: [0, 3, 3] },
  ],
  rejects: [{ input: [4] }, { input: [2, 3] }, { input: [683, 683] }],
  tolerance: 1e-4,
});
