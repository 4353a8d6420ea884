import { onGPU } from "../src/geometry/conditions.ts";
import { productKernels } from "../src/geometry/matrixMultiplicationCandidates.ts";
import { partsOf, productInParts, productRequirements, productShape } from "../src/geometry/matrixMultiplicationGeometry.ts";
import {
  broadcast,
  byteSize,
  canBroadcast,
  composite,
  dataTypeOr,
  float,
  floatOrComplex,
  integer,
  kernel,
  type NDArray,
  sum,
  swapLast,
  tabulate,
  agree,
} from "./define.ts";

import { multiplied } from "./support/matrixMultiplication.ts";

export * from "./matrixMultiplicationAttention.ts";

export const matrixMultiplication = kernel({
  swift: "matrixMultiplication(primary:secondary:name:)",
  since: "11.0",
  doc: "Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0. Sums are kept in float32.",
  inputs: { primary: floatOrComplex, secondary: floatOrComplex },
  shape: productShape,
  requires: productRequirements,
  candidates: {
    "parts of the depth": {
      needs: { "a depth that can be cut": ({ primary, shape }) => partsOf(primary, shape) > 1 },
      when: { ...onGPU, "few tiles, and a depth of at least 1024": ({ primary }) => primary.at(-1)! >= 1024 },
      operations: (a) => productInParts(a),
    },
    ...productKernels,
  },
  addressing: { primary: "matrix", secondary: "matrix" },
  complex: ({ graph, primary, secondary }) => {
    const [a, b, c, d] = [primary, secondary].flatMap((tensor) => [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()]);
    return graph.complexTensor(a.matrixMultiplication(c).subtraction(b.matrixMultiplication(d)), {
      imaginaryTensor: a.matrixMultiplication(d).addition(b.matrixMultiplication(c)),
    });
  },
  gradient: ({ dy, primary, secondary }) => ({
    primary: dy.matrixMultiplication(secondary.transpose({ permutation: swapLast(secondary.shape.length) })),
    secondary: primary.transpose({ permutation: swapLast(primary.shape.length) }).matrixMultiplication(dy),
  }),
  reference: (a) => multiplied(a),
  samples: [
    { primary: [2, 3], secondary: [3, 4] },
    { primary: [1, 1], secondary: [1, 1] },
    { primary: [5, 7], secondary: [7, 9] },
    { primary: [13, 8], secondary: [8, 12] },
    { primary: [1, 33], secondary: [33, 5] },
    { primary: [6, 40], secondary: [40, 1] },
    { primary: [1, 160], secondary: [160, 1] },
    { primary: [3, 0], secondary: [0, 2] },
    { primary: [0, 3], secondary: [3, 2] },
    { primary: [2, 1, 2, 3], secondary: [3, 3, 2] },
    { primary: [3, 2], secondary: [2, 1, 2, 4] },
  ],
  rejects: [
    { primary: [3], secondary: [3, 2] },
    { primary: [2, 3], secondary: [3] },
    { primary: [2, 3], secondary: [4, 2] },
    { primary: [2, 2, 3], secondary: [3, 3, 2] },
  ],
});

export const matrixMultiplicationInFloat32 = kernel({
  swift: null,
  doc: "What `matrixMultiplication` computes, left in float32, in which it is summed, for products that are added to others.",
  inputs: { primary: float, secondary: float },
  result: "float32",
  shape: productShape,
  requires: productRequirements,
  candidates: productKernels,
  addressing: { primary: "matrix", secondary: "matrix" },
  reference: (a) => multiplied(a),
  samples: [
    { primary: [5, 7], secondary: [7, 9] },
    { primary: [2, 1, 3, 8], secondary: [3, 8, 4] },
  ],
  rejects: [
    { primary: [3], secondary: [3, 2] },
    { primary: [2, 3], secondary: [3] },
    { primary: [2, 3], secondary: [4, 2] },
    { primary: [2, 2, 3], secondary: [3, 3, 2] },
  ],
});

export const HammingDistance = composite({
  swift: "HammingDistance(primary:secondary:resultDataType:name:)",
  since: "13.0",
  doc: "How many bits differ between each vector of `primary` and each of `secondary`: vectors lie along the last dimension and sets of them along the one before, so that [m, k] and [n, k] give [m, n]. The leading dimensions broadcast.",
  inputs: { primary: integer, secondary: integer },
  params: { resultDataType: dataTypeOr("uint32") },
  requires: {
    "primary has at least rank 2": ({ primary }) => primary.length >= 2,
    "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
    "the vectors are of one length": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-1)!),
    "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
  },
  expand({ primary, secondary, resultDataType }) {
    const differences = primary.expandDims({ axis: -2 }).bitwiseXOR(secondary.expandDims({ axis: -3 }));
    // Narrow numbers with a sign are widened with it, which must not be counted.
    const narrowed = ({ int8: "uint8", int16: "uint16" } as const)[differences.dataType as string];
    const bits = narrowed ? differences.cast({ to: narrowed }) : differences;
    const counts = bits.bitwisePopulationCount().cast({ to: "uint32" });
    return counts.reductionSum({ axis: -1 }).squeeze({ axis: -1 }).cast({ to: resultDataType });
  },
  reference: ({ primary, secondary }) => {
    const leading = broadcast(primary.shape.slice(0, -2), secondary.shape.slice(0, -2));
    const at = (of: NDArray, c: readonly number[]): number =>
      of.at(...of.shape.map((d, k) => (d === 1 ? 0 : c[c.length - of.shape.length + k])));
    const bits = (x: bigint): number =>
      [...BigInt.asUintN(8 * byteSize(primary.dataType), x).toString(2)].filter((bit) => bit === "1").length;
    return tabulate([...leading, primary.shape.at(-2)!, secondary.shape.at(-2)!], (c) => {
      const [head, row, column] = [c.slice(0, -2), c.at(-2)!, c.at(-1)!];
      return sum([primary.shape.at(-1)!], (k) =>
        bits(BigInt(at(primary, [...head, row, k])) ^ BigInt(at(secondary, [...head, column, k]))),
      );
    });
  },
  samples: [
    { primary: [5, 3], secondary: [4, 3] },
    { primary: [2, 1, 3, 7], secondary: [3, 1, 7], resultDataType: "int32" },
    { primary: [1, 65], secondary: [2, 65] },
    { primary: [2, 0], secondary: [3, 0] },
    { primary: { shape: [1, 2], values: [-1, 0], dataType: "int32" }, secondary: { shape: [1, 2], values: [0, 5], dataType: "int32" } },
  ],
  rejects: [
    { primary: [3], secondary: [4, 3] },
    { primary: [5, 3], secondary: [3] },
    { primary: [5, 3], secondary: [4, 2] },
    { primary: [2, 5, 3], secondary: [3, 4, 3] },
  ],
});
