import { axis, composite, elementwise, float, type NDArray, numberOr, numeric, optional, replaced, sum, tabulate } from "./define.ts";

export const reLU = elementwise({
  swift: "reLU(with:name:)",
  since: "11.0",
  doc: "Replaces every negative element with zero: y = max(x, 0). NaN stays NaN. The gradient at 0 is 0.",
  inputs: { tensor: numeric },
  wgsl: "select(max(tensor, T(0)), tensor, isNotANumber(F(tensor)))", // max alone may lose NaN
  wide: "select(tensor, T(0), isNegative64(tensor, SIGNED))",
  gradient: ({ dy, tensor }) => ({ tensor: dy.reLUGradient({ sourceTensor: tensor }) }),
  reference: ({ tensor }) => (tensor < 0 ? 0 : tensor),
});

export const reLUGradient = elementwise({
  swift: "reLUGradient(withIncomingGradient:sourceTensor:name:)",
  since: "11.0",
  doc: "Gradient of `reLU`: the incoming gradient where the source x, the input of `reLU`, is greater than 0; else 0.",
  inputs: { gradient: numeric, sourceTensor: numeric },
  wgsl: "select(T(0), gradient, sourceTensor > T(0))",
  wide: "select(T(0), gradient, less64(T(0), sourceTensor, SIGNED))",
  gradient: ({ dy, sourceTensor }) => ({ gradient: dy.reLUGradient({ sourceTensor }) }),
  reference: ({ gradient, sourceTensor }) => (sourceTensor > 0 ? gradient : 0),
});

export const sigmoid = elementwise({
  swift: "sigmoid(with:name:)",
  since: "11.0",
  doc: "Logistic function: y = 1/(1 + e⁻ˣ). 0 of −∞, 1 of ∞.",
  inputs: { tensor: float },
  wgsl: "T(1) / (T(1) + exponential(-tensor))",
  gradient: ({ dy, tensor }) => ({ tensor: dy.sigmoidGradient({ sourceTensor: tensor }) }),
  reference: ({ tensor }) => 1 / (1 + Math.exp(-tensor)),
});

export const sigmoidGradient = elementwise({
  swift: "sigmoidGradient(withIncomingGradient:sourceTensor:name:)",
  since: "11.0",
  doc: "Gradient of `sigmoid`: the incoming gradient times s·(1 − s) = 1/(2 + eˣ + e⁻ˣ), where s is the sigmoid of the source x, the input of `sigmoid`. Accurate for large |x| too.",
  inputs: { gradient: float, sourceTensor: float },
  wgsl: "let e = exponential(-abs(sourceTensor));\nreturn gradient * (e / ((T(1) + e) * (T(1) + e)));",
  gradient: ({ dy, gradient, sourceTensor }) => ({
    gradient: dy.sigmoidGradient({ sourceTensor }),
    // s·(1 − s)·(1 − 2s), and 1 − 2s = −tanh(x/2)
    sourceTensor: dy.multiplication(gradient).sigmoidGradient({ sourceTensor }).multiplication(sourceTensor.multiplication(-0.5).tanh()),
  }),
  reference: ({ gradient, sourceTensor }) => gradient / (2 + Math.exp(sourceTensor) + Math.exp(-sourceTensor)),
});

export const leakyReLU = composite({
  swift: ["leakyReLU(with:alpha:name:)", "leakyReLU(with:alphaTensor:name:)"],
  since: "12.0",
  doc: "Multiplies elements that are not positive with a slope: y = x where x > 0, else α·x. The slope is the number `alpha` or a tensor `alphaTensor` that broadcasts, which wins where both are given.",
  inputs: { tensor: numeric, alphaTensor: optional(numeric) },
  params: { alpha: numberOr(0.01) },
  expand: ({ tensor, alphaTensor, alpha }) =>
    tensor.greaterThan(0).select({ trueTensor: tensor, falseTensor: tensor.multiplication(alphaTensor ?? alpha) }),
  example: { tensor: [2, 3], alpha: 0.2 },
  samples: [
    { tensor: [3, 5], alpha: 0.2 },
    { tensor: [2, 3, 5], alphaTensor: [3, 1] },
  ],
});

export const leakyReLUGradient = composite({
  swift: "leakyReLUGradient(withIncomingGradient:sourceTensor:alphaTensor:name:)",
  since: "12.0",
  doc: "Gradient of `leakyReLU` with respect to its input: the incoming gradient where the source x, the input of `leakyReLU`, is greater than 0, else α times it. The slope broadcasts.",
  inputs: { gradient: numeric, sourceTensor: numeric, alphaTensor: numeric },
  expand: ({ gradient, sourceTensor, alphaTensor }) =>
    sourceTensor.greaterThan(0).select({ trueTensor: gradient, falseTensor: gradient.multiplication(alphaTensor) }),
  samples: [{ gradient: [2, 3, 5], sourceTensor: [2, 3, 5], alphaTensor: [3, 1] }],
});

export const softMax = composite({
  swift: "softMax(with:axis:name:)",
  since: "11.0",
  doc: "Exponentials that add up to 1 along `axis`: y = eˣ⁻ᵐ / Σ eˣ⁻ᵐ, where m is the row's maximum, rounded, so that nothing overflows. A negative axis counts from the end. NaN where a row holds NaN or ∞, or nothing but −∞.",
  inputs: { tensor: float },
  params: { axis },
  // any m gives the same quotient: a whole one has gradient 0, which ends differentiation there
  expand: ({ tensor, axis }) => {
    const exponentials = tensor.subtraction(tensor.reductionMaximum({ axes: axis }).rint()).exponent();
    return exponentials.division(exponentials.reductionSum({ axes: axis }));
  },
  example: { tensor: [2, 3], axis: 1 },
  samples: [
    { tensor: [2, 3, 5], axis: -1 },
    { tensor: [2, 3, 5], axis: 0 },
    { tensor: [3, 67], axis: 1 },
    { tensor: [7, 1], axis: 1 },
    { tensor: [0, 4], axis: 1 },
  ],
  reference: ({ tensor, axis }) =>
    tabulate(
      tensor.shape,
      (c) => Math.exp(tensor.at(...c)) / sum([tensor.shape[axis]], (k) => Math.exp(tensor.at(...replaced(c, axis, k)))),
    ),
});

export const softMaxGradient = composite({
  swift: "softMaxGradient(withIncomingGradient:sourceTensor:axis:name:)",
  since: "11.0",
  doc: "Gradient of `softMax`: s·(g − Σ g·s) along `axis`, where g is the incoming gradient and s the softMax of the source, the input of `softMax`.",
  inputs: { gradient: float, sourceTensor: float },
  params: { axis },
  expand: ({ gradient, sourceTensor, axis }) => {
    const s = sourceTensor.softMax({ axis });
    return s.multiplication(gradient.subtraction(gradient.multiplication(s).reductionSum({ axes: axis })));
  },
  example: { gradient: [2, 3], sourceTensor: [2, 3], axis: 1 },
  samples: [
    { gradient: [2, 3, 5], sourceTensor: [2, 3, 5], axis: -1 },
    { gradient: [4, 3], sourceTensor: [4, 3], axis: 0 },
  ],
  reference: ({ gradient, sourceTensor, axis }) => {
    const along = (c: readonly number[], k: number, of: NDArray) => of.at(...replaced(c, axis, k));
    const total = (c: readonly number[], weight: (k: number) => number) =>
      sum([sourceTensor.shape[axis]], (k) => Math.exp(along(c, k, sourceTensor)) * weight(k));
    const mean = (c: readonly number[]) => total(c, (k) => along(c, k, gradient)) / total(c, () => 1);
    return tabulate(gradient.shape, (c) => (Math.exp(sourceTensor.at(...c)) / total(c, () => 1)) * (gradient.at(...c) - mean(c)));
  },
});
