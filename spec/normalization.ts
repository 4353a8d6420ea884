import {
  narrowInteger,
  accumulator,
  arithmetic,
  axes,
  complex,
  composite,
  float,
  numberValue,
  numeric,
  optional,
  reduced,
  tabulate,
} from "./define.ts";

export const mean = composite({
  swift: "mean(of:axes:name:)",
  since: "11.0",
  doc: "The mean along `axes`; a reduced dimension stays, with length 1. Whole numbers truncate toward zero.",
  inputs: { tensor: arithmetic },
  params: { axes },
  expand({ tensor, axes }) {
    if (complex.includes(tensor.dataType)) return tensor.partsOfComplex().mean({ axes }).complexOfParts();
    const wide = tensor.cast({ to: accumulator(tensor.dataType) });
    return wide.reductionSum({ axes }).division(wide.reductionCount({ axes })).cast({ to: tensor.dataType });
  },
  reference: ({ tensor, axes }) =>
    tabulate(reduced(tensor.shape, axes), (c) => {
      const group = Array.from(tabulate(tensor.shape, (at) => (at.every((n, k) => axes.includes(k) || n === c[k]) ? 1 : 0)).data);
      const total = group.reduce((sum, member, k) => (member ? sum + tensor.data[k] : sum), 0);
      const quotient = total / group.reduce((a, b) => a + b, 0);
      return float.includes(tensor.dataType) ? quotient : Math.trunc(quotient);
    }),
  example: { tensor: [2, 3], axes: [1] },
  samples: [
    { tensor: [5, 7, 3], axes: [1] },
    { tensor: [5, 7, 3], axes: [0, -1] },
    { tensor: [3, 259], axes: 1 },
    { tensor: [4, 6] },
    { tensor: [] },
    { tensor: [6], axes: [] },
  ],
});

export const variance = composite({
  swift: ["variance(of:axes:name:)", "variance(of:mean:axes:name:)"],
  since: "11.0",
  doc: "The population variance along `axes`, the mean of the squared distances to the mean, which may be given; a reduced dimension stays, with length 1.",
  inputs: { tensor: numeric, mean: optional(numeric) },
  dataTypes: [...float, ...narrowInteger, "int64"], // in uint64 differences wrap to what float64, in which references compute, does not hold
  params: { axes },
  expand({ tensor, mean, axes }) {
    const wide = tensor.cast({ to: accumulator(tensor.dataType) });
    const centre = mean?.cast({ to: wide.dataType }) ?? wide.mean({ axes });
    // Unsigned numbers have no negative differences.
    const distance = wide.dataType === "uint32" ? wide.maximum(centre).subtraction(wide.minimum(centre)) : wide.subtraction(centre);
    return distance.multiplication(distance).mean({ axes }).cast({ to: tensor.dataType });
  },
  example: { tensor: [2, 3], axes: [1] },
  samples: [
    { tensor: [5, 7, 3], axes: [1] },
    { tensor: [5, 7, 3], axes: [0, -1] },
    { tensor: [4, 6] },
    { tensor: [5, 7], mean: [5, 1], axes: [1] },
  ],
});

export const normalize = composite({
  swift: "normalize(_:mean:variance:gamma:beta:epsilon:name:)",
  since: "11.0",
  doc:
    "gamma · (x - mean) / √(variance + epsilon) + beta; `gamma` and `beta` may be left out. All of them broadcast: over which dimensions mean " +
    "and variance were taken makes it batch, instance or layer normalization.",
  inputs: { tensor: float, mean: float, variance: float, gamma: optional(float), beta: optional(float) },
  params: { epsilon: numberValue },
  expand({ tensor, mean, variance, gamma, beta, epsilon }) {
    const normalized = tensor.subtraction(mean).multiplication(variance.addition(epsilon).reverseSquareRoot());
    const scaled = gamma === undefined ? normalized : normalized.multiplication(gamma);
    return beta === undefined ? scaled : scaled.addition(beta);
  },
  domain: { variance: [0.5, 2] },
  example: { tensor: [2, 3], mean: [2, 1], variance: [2, 1], gamma: [3], beta: [3], epsilon: 1e-3 },
  samples: [
    { tensor: [5, 7, 3], mean: [1, 7, 1], variance: [1, 7, 1], gamma: [7, 1], beta: [7, 1], epsilon: 1e-3 },
    { tensor: [4, 6], mean: [4, 1], variance: [4, 1], epsilon: 0 },
    { tensor: [4, 6], mean: [4, 1], variance: [4, 1], gamma: [6], epsilon: 0.1 },
  ],
});

export const normalizationGammaGradient = composite({
  swift: "normalizationGammaGradient(withIncomingGradientTensor:sourceTensor:mean:varianceTensor:reductionAxes:epsilon:name:)",
  since: "11.0",
  doc: "The gradient of `normalize` with respect to gamma, added up along `reductionAxes`: Σ dy · (x - mean) / √(variance + epsilon).",
  inputs: { incomingGradientTensor: float, sourceTensor: float, mean: float, varianceTensor: float },
  params: { reductionAxes: axes, epsilon: numberValue },
  expand: ({ incomingGradientTensor, sourceTensor, mean, varianceTensor, reductionAxes, epsilon }) =>
    sourceTensor
      .normalize({ mean, variance: varianceTensor, epsilon })
      .multiplication(incomingGradientTensor)
      .reductionSum({ axes: reductionAxes }),
  domain: { varianceTensor: [0.5, 2] },
  samples: [
    {
      incomingGradientTensor: [5, 7, 3],
      sourceTensor: [5, 7, 3],
      mean: [1, 7, 1],
      varianceTensor: [1, 7, 1],
      reductionAxes: [0, 2],
      epsilon: 1e-3,
    },
  ],
});

export const normalizationBetaGradient = composite({
  swift: "normalizationBetaGradient(withIncomingGradientTensor:sourceTensor:reductionAxes:name:)",
  since: "11.0",
  doc: "The gradient of `normalize` with respect to beta: `incomingGradientTensor` added up along `reductionAxes`.",
  inputs: { incomingGradientTensor: float, sourceTensor: float },
  params: { reductionAxes: axes },
  expand: ({ incomingGradientTensor, reductionAxes }) => incomingGradientTensor.reductionSum({ axes: reductionAxes }),
  samples: [{ incomingGradientTensor: [5, 7, 3], sourceTensor: [5, 7, 3], reductionAxes: [0, 2] }],
});

export const normalizationGradient = composite({
  swift:
    "normalizationGradient(withIncomingGradientTensor:sourceTensor:mean:varianceTensor:gammaTensor:gammaGradientTensor:betaGradientTensor:reductionAxes:epsilon:name:)",
  since: "11.0",
  doc:
    "The gradient of `normalize` with respect to x, where mean and variance are those of x along `reductionAxes`. With g = gamma · dy and x̂ the " +
    "normalized x it is (g - mean(g) - x̂ · mean(g · x̂)) / √(variance + epsilon). `gammaGradientTensor` and `betaGradientTensor` hold the two " +
    "sums only where gamma does not vary along the axes; they are formed afresh, so that layer normalization is right too.",
  inputs: {
    incomingGradientTensor: float,
    sourceTensor: float,
    mean: float,
    varianceTensor: float,
    gammaTensor: optional(float),
    gammaGradientTensor: optional(float),
    betaGradientTensor: optional(float),
  },
  params: { reductionAxes: axes, epsilon: numberValue },
  expand({ incomingGradientTensor, sourceTensor, mean, varianceTensor, gammaTensor, reductionAxes, epsilon }) {
    const scale = varianceTensor.addition(epsilon).reverseSquareRoot();
    const normalized = sourceTensor.subtraction(mean).multiplication(scale);
    const g = gammaTensor === undefined ? incomingGradientTensor : incomingGradientTensor.multiplication(gammaTensor);
    const alongNormalized = normalized.multiplication(g.multiplication(normalized).mean({ axes: reductionAxes }));
    return g
      .subtraction(g.mean({ axes: reductionAxes }))
      .subtraction(alongNormalized)
      .multiplication(scale);
  },
  domain: { varianceTensor: [0.5, 2] },
  samples: [
    {
      incomingGradientTensor: [5, 7, 3],
      sourceTensor: [5, 7, 3],
      mean: [1, 7, 1],
      varianceTensor: [1, 7, 1],
      gammaTensor: [7, 1],
      reductionAxes: [0, 2],
      epsilon: 1e-3,
    },
    { incomingGradientTensor: [4, 6], sourceTensor: [4, 6], mean: [4, 1], varianceTensor: [4, 1], reductionAxes: [1], epsilon: 1e-3 },
  ],
});
