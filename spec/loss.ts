import { every, axis, composite, elementwise, float, NDArray, oneOf, otherAxes, range, reduced, replaced, tabulate } from "./define.ts";

export const softMaxCrossEntropy = composite({
  swift: "softMaxCrossEntropy(_:labels:axis:reuctionType:name:)",
  since: "11.0",
  doc:
    "-Σ labels · ln softMax(x) along `axis`, where the labels are a distribution, formed from x - max(x) so that nothing overflows. " +
    "`none`, or `axis` as it was called first, keeps a loss for each place along the other axes (`axis` stays, with length 1); `sum` adds " +
    "them up and `mean` averages them to a scalar.",
  inputs: { sourceTensor: float, labels: float },
  params: { axis, reductionType: oneOf("none", "axis", "sum", "mean") },
  expand({ sourceTensor, labels, axis, reductionType }) {
    // The maximum cancels out, in the value and in the derivative.
    const shifted = sourceTensor.subtraction(sourceTensor.reductionMaximum({ axes: axis }).stopGradient());
    const logarithm = shifted.exponent().reductionSum({ axes: axis }).logarithm();
    const losses = labels.multiplication(logarithm.subtraction(shifted)).reductionSum({ axes: axis });
    if (reductionType === "sum") return losses.reductionSum().reshape({ shape: [] });
    return reductionType === "mean" ? losses.mean().reshape({ shape: [] }) : losses;
  },
  reference: ({ sourceTensor: x, labels, axis, reductionType }) => {
    const losses = tabulate(reduced(x.shape, [axis]), (c) => {
      const row = range(x.shape[axis]).map((k) => replaced(c, axis, k));
      const greatest = Math.max(...row.map((at) => x.at(...at)));
      const logarithm = Math.log(row.reduce((total, at) => total + Math.exp(x.at(...at) - greatest), 0)) + greatest;
      return row.reduce((loss, at) => loss + labels.at(...at) * (logarithm - x.at(...at)), 0);
    });
    if (reductionType === "none" || reductionType === "axis") return losses;
    const total = losses.data.reduce((a, b) => a + b, 0);
    return new NDArray([], [reductionType === "sum" ? total : total / losses.data.length]);
  },
  domain: { labels: [0, 1] },
  example: { sourceTensor: [2, 3], labels: { shape: [2, 3], values: [1, 0, 0, 0, 0, 1] }, axis: 1 },
  samples: [
    { sourceTensor: [5, 7], labels: [5, 7], axis: -1 },
    { sourceTensor: [3, 10, 2], labels: [3, 10, 2], axis: 1, reductionType: "sum" },
    { sourceTensor: [5, 7], labels: [5, 7], axis: 0, reductionType: "mean" },
    { sourceTensor: { shape: [2, 3], values: [1000, 990, 0, -1000, -990, -999] }, labels: [2, 3], axis: 1, reductionType: "axis" },
  ],
  tolerance: 1e-4,
});

export const softMaxCrossEntropyGradient = composite({
  swift: "softMaxCrossEntropyGradient(_:source:labels:axis:reuctionType:name:)",
  since: "11.0",
  doc:
    "The gradient of `softMaxCrossEntropy` with respect to its source: (softMax(x) · Σ labels - labels) times the incoming gradient, for `mean` " +
    "divided by the number of losses.",
  inputs: { source: float, labels: float, gradientTensor: float },
  params: { axis, reductionType: oneOf("none", "axis", "sum", "mean") },
  receiver: "gradientTensor",
  expand({ gradientTensor, source, labels, axis, reductionType }) {
    const toSource = source
      .softMax({ axis })
      .multiplication(labels.reductionSum({ axes: axis }))
      .subtraction(labels);
    const gradient = toSource.multiplication(gradientTensor);
    if (reductionType !== "mean") return gradient;
    return gradient.division(source.reductionCount({ axes: otherAxes(source.shape.length, axis) }));
  },
  domain: { labels: [0, 1] },
  samples: [
    { gradientTensor: [5, 1], source: [5, 7], labels: [5, 7], axis: -1 },
    { gradientTensor: [], source: [3, 10, 2], labels: [3, 10, 2], axis: 1, reductionType: "sum" },
    { gradientTensor: [], source: [5, 7], labels: [5, 7], axis: 0, reductionType: "mean" },
  ],
  tolerance: 1e-4,
});

export const stopGradient = elementwise({
  swift: null,
  doc: "The tensor itself, as a constant in the eyes of differentiation.",
  inputs: { tensor: every },
  // Differences know nothing of what is called constant: of floating-point numbers they would show a derivative.
  dataTypes: ["int32", "bool"],
  wgsl: "tensor",
  copies: () => true,
  complex: ({ tensor }) => tensor.partsOfComplex().stopGradient().complexOfParts(),
  gradient: () => ({}),
  reference: ({ tensor }) => tensor,
});
