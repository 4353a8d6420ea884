import { any, composite, integersOrTensor, tabulate } from "./define.ts";

export const bandPart = composite({
  swift: ["bandPart(_:numLower:numUpper:name:)", "bandPart(_:numLowerTensor:numUpperTensor:name:)"],
  since: "12.3",
  doc:
    "Keeps a band of each matrix that the last two dimensions make, and sets the rest to 0, NaN and infinities too: the main diagonal, " +
    "`numLower` diagonals below it and `numUpper` above; a negative number keeps all on that side.",
  inputs: { inputTensor: any },
  params: { numLower: integersOrTensor, numUpper: integersOrTensor },
  requires: { "the tensor has at least two dimensions": ({ inputTensor }) => inputTensor.length >= 2 },
  expand({ graph, inputTensor, numLower: [lower], numUpper: [upper] }) {
    const withShape = inputTensor.shapeOf();
    const diagonal = graph.coordinate(-1, { withShape }).subtraction(graph.coordinate(-2, { withShape }));
    const bounds = [
      ...(lower < 0 ? [] : [diagonal.greaterThanOrEqualTo(-lower)]),
      ...(upper < 0 ? [] : [diagonal.lessThanOrEqualTo(upper)]),
    ];
    return bounds.reduce((kept, within) => within.select({ trueTensor: kept, falseTensor: 0 }), inputTensor.identity());
  },
  reference: ({ inputTensor, numLower: [lower], numUpper: [upper] }) =>
    tabulate(inputTensor.shape, (c) => {
      const diagonal = c.at(-1)! - c.at(-2)!;
      return (lower < 0 || -diagonal <= lower) && (upper < 0 || diagonal <= upper) ? inputTensor.at(...c) : 0;
    }),
  example: { inputTensor: [3, 3], numLower: 1, numUpper: 0 },
  samples: [
    { inputTensor: [4, 5], numLower: 1, numUpper: 0 },
    { inputTensor: [2, 5, 3], numLower: -1, numUpper: 1 },
    { inputTensor: [2, 1, 3, 4], numLower: 0, numUpper: -1 },
    { inputTensor: [3, 4], numLower: -1, numUpper: -1 },
    { inputTensor: [3, 4], numLower: 9, numUpper: 9 },
    { inputTensor: [0, 4], numLower: 0, numUpper: 0 },
    {
      inputTensor: { shape: [3, 3], values: [1, NaN, Infinity, -Infinity, 2, NaN, NaN, Infinity, 3], dataType: "float32" },
      numLower: 0,
      numUpper: 0,
    },
  ],
  rejects: [{ inputTensor: [4], numLower: 0, numUpper: 0 }],
});
