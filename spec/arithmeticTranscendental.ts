import { elementwise, float, floatOrComplex, range } from "./define.ts";

export const exponent = elementwise({
  swift: "exponent(with:name:)",
  since: "11.0",
  doc: "Euler's number to the power x: y = eˣ. ∞ from 88.73 on, 0 from −104 down; −∞ gives 0.",
  inputs: { tensor: floatOrComplex },
  wgsl: "exponential(tensor)",
  complex: ({ graph, tensor }) => {
    const [length, angle] = [tensor.realPartOfTensor().exponent(), tensor.imaginaryPartOfTensor()];
    return graph.complexTensor(length.multiplication(angle.cos()), { imaginaryTensor: length.multiplication(angle.sin()) });
  },
  gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y) }),
  reference: ({ tensor }) => Math.exp(tensor),
});

export const exponentBase2 = elementwise({
  swift: "exponentBase2(with:name:)",
  since: "11.0",
  doc: "Two to the power x: y = 2ˣ, exact for whole x. ∞ from 128 on, −∞ gives 0.",
  inputs: { tensor: float },
  wgsl: "exponentialBase2(tensor)",
  gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y).multiplication(Math.LN2) }),
  reference: ({ tensor }) => 2 ** tensor,
});

export const exponentBase10 = elementwise({
  swift: "exponentBase10(with:name:)",
  since: "11.0",
  doc: "Ten to the power x: y = 10ˣ. ∞ from 38.54 on, −∞ gives 0.",
  inputs: { tensor: float },
  wgsl: "exponentialBase10(tensor)",
  gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y).multiplication(Math.LN10) }),
  reference: ({ tensor }) => 10 ** tensor,
});

export const logarithm = elementwise({
  swift: "logarithm(with:name:)",
  since: "11.0",
  doc: "Natural logarithm: y = ln x. ±0 gives −∞, ∞ gives ∞; NaN below 0.",
  inputs: { tensor: floatOrComplex },
  wgsl: "naturalLogarithm(tensor)",
  complex: ({ graph, tensor }) =>
    graph.complexTensor(tensor.absolute().logarithm(), {
      imaginaryTensor: tensor.imaginaryPartOfTensor().atan2(tensor.realPartOfTensor()),
    }),
  domain: { tensor: [0.1, 4] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor) }),
  reference: ({ tensor }) => Math.log(tensor),
});

export const logarithmBase2 = elementwise({
  swift: "logarithmBase2(with:name:)",
  since: "11.0",
  doc: "Logarithm to base 2: y = log₂ x, exact for powers of two. ±0 gives −∞, ∞ gives ∞; NaN below 0.",
  inputs: { tensor: float },
  wgsl: "logarithmIn(F(1.44269502), F(1.0), F(0.0), tensor)",
  domain: { tensor: [0.1, 4] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor).multiplication(Math.LOG2E) }),
  reference: ({ tensor }) => Math.log2(tensor),
});

export const logarithmBase10 = elementwise({
  swift: "logarithmBase10(with:name:)",
  since: "11.0",
  doc: "Logarithm to base 10: y = log₁₀ x. ±0 gives −∞, ∞ gives ∞; NaN below 0.",
  inputs: { tensor: float },
  wgsl: "logarithmIn(F(0.434294492), F(0.301025390625), F(4.60503907e-6), tensor)",
  domain: { tensor: [0.1, 4] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor).multiplication(Math.LOG10E) }),
  reference: ({ tensor }) => Math.log10(tensor),
});

export const sin = elementwise({
  swift: "sin(with:name:)",
  since: "11.0",
  doc: "Sine of an angle in radians, to the last places for angles of any size. NaN of ±∞.",
  inputs: { tensor: floatOrComplex },
  wgsl: "sineAfter(tensor, U(0u))",
  complex: ({ graph, tensor }) => {
    const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
    return graph.complexTensor(x.sin().multiplication(y.cosh()), { imaginaryTensor: x.cos().multiplication(y.sinh()) });
  },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.cos()) }),
  reference: ({ tensor }) => Math.sin(tensor),
});

export const cos = elementwise({
  swift: "cos(with:name:)",
  since: "11.0",
  doc: "Cosine of an angle in radians, to the last places for angles of any size. NaN of ±∞.",
  inputs: { tensor: floatOrComplex },
  wgsl: "sineAfter(tensor, U(1u))",
  complex: ({ graph, tensor }) => {
    const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
    return graph.complexTensor(x.cos().multiplication(y.cosh()), { imaginaryTensor: x.sin().multiplication(y.sinh()).negative() });
  },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sin()).negative() }),
  reference: ({ tensor }) => Math.cos(tensor),
});

export const tan = elementwise({
  swift: "tan(with:name:)",
  since: "11.0",
  doc: "Tangent of an angle in radians, to the last places for angles of any size. NaN of ±∞.",
  inputs: { tensor: float },
  wgsl: "tangent(tensor)",
  domain: { tensor: [-1.2, 1.2] },
  gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y.square().addition(1)) }),
  reference: ({ tensor }) => Math.tan(tensor),
});

export const sinh = elementwise({
  swift: "sinh(with:name:)",
  since: "11.0",
  doc: "Hyperbolic sine: y = (eˣ − e⁻ˣ)/2. ±∞ from ±89.42 on.",
  inputs: { tensor: floatOrComplex },
  wgsl: "hyperbolicSine(tensor)",
  complex: ({ graph, tensor }) => {
    const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
    return graph.complexTensor(x.sinh().multiplication(y.cos()), { imaginaryTensor: x.cosh().multiplication(y.sin()) });
  },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.cosh()) }),
  reference: ({ tensor }) => Math.sinh(tensor),
});

export const cosh = elementwise({
  swift: "cosh(with:name:)",
  since: "11.0",
  doc: "Hyperbolic cosine: y = (eˣ + e⁻ˣ)/2. ∞ from ±89.42 on.",
  inputs: { tensor: floatOrComplex },
  wgsl: "hyperbolicCosine(tensor)",
  complex: ({ graph, tensor }) => {
    const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
    return graph.complexTensor(x.cosh().multiplication(y.cos()), { imaginaryTensor: x.sinh().multiplication(y.sin()) });
  },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sinh()) }),
  reference: ({ tensor }) => Math.cosh(tensor),
});

export const tanh = elementwise({
  swift: "tanh(with:name:)",
  since: "11.0",
  doc: "Hyperbolic tangent: y = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ). ±1 of ±∞.",
  inputs: { tensor: float },
  wgsl: "hyperbolicTangent(tensor)",
  gradient: ({ dy, y }) => ({ tensor: dy.subtraction(dy.multiplication(y.square())) }),
  reference: ({ tensor }) => Math.tanh(tensor),
});

export const asin = elementwise({
  swift: "asin(with:name:)",
  since: "11.0",
  doc: "Inverse sine, from −π/2 to π/2. NaN beyond ±1.",
  inputs: { tensor: float },
  wgsl: "arcSine(tensor)",
  domain: { tensor: [-0.9, 0.9] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().negative().addition(1).reciprocalSquareRoot()) }),
  reference: ({ tensor }) => Math.asin(tensor),
});

export const acos = elementwise({
  swift: "acos(with:name:)",
  since: "11.0",
  doc: "Inverse cosine, from 0 to π. NaN beyond ±1.",
  inputs: { tensor: float },
  wgsl: "arcCosine(tensor)",
  domain: { tensor: [-0.9, 0.9] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().negative().addition(1).reciprocalSquareRoot()).negative() }),
  reference: ({ tensor }) => Math.acos(tensor),
});

export const atan = elementwise({
  swift: "atan(with:name:)",
  since: "11.0",
  doc: "Inverse tangent, from −π/2 (of −∞) to π/2 (of ∞).",
  inputs: { tensor: float },
  wgsl: "arcTangent(tensor)",
  gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor.square().addition(1)) }),
  reference: ({ tensor }) => Math.atan(tensor),
});

export const asinh = elementwise({
  swift: "asinh(with:name:)",
  since: "11.0",
  doc: "Inverse hyperbolic sine: y = ln(x + √(x² + 1)). ±∞ of ±∞.",
  inputs: { tensor: float },
  wgsl: "areaHyperbolicSine(tensor)",
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().addition(1).reciprocalSquareRoot()) }),
  reference: ({ tensor }) => Math.asinh(tensor),
});

export const acosh = elementwise({
  swift: "acosh(with:name:)",
  since: "11.0",
  doc: "Inverse hyperbolic cosine: y = ln(x + √(x² − 1)). NaN below 1, ∞ of ∞.",
  inputs: { tensor: float },
  wgsl: "areaHyperbolicCosine(tensor)",
  domain: { tensor: [1.2, 4] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().subtraction(1).reciprocalSquareRoot()) }),
  reference: ({ tensor }) => Math.acosh(tensor),
});

export const atanh = elementwise({
  swift: "atanh(with:name:)",
  since: "11.0",
  doc: "Inverse hyperbolic tangent: y = ln((1 + x)/(1 − x))/2. ±∞ of ±1, NaN beyond.",
  inputs: { tensor: float },
  wgsl: "areaHyperbolicTangent(tensor)",
  domain: { tensor: [-0.9, 0.9] },
  gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor.square().negative().addition(1)) }),
  reference: ({ tensor }) => Math.atanh(tensor),
});

export const erf = elementwise({
  swift: "erf(with:name:)",
  since: "11.0",
  doc: "Gauss's error function: y = 2/√π · ∫₀ˣ e^(−t²) dt. ±1 of ±∞.",
  inputs: { tensor: float },
  wgsl: "errorFunction(tensor)",
  gradient: ({ dy, tensor }) => ({
    tensor: dy.multiplication(tensor.square().negative().exponent()).multiplication(2 / Math.sqrt(Math.PI)),
  }),
  // 2/√π · e^(−x²) · x · (1 + 2x²/3 · (1 + 2x²/5 · (1 + …))), which is 1 to the last place from 6 on
  reference: ({ tensor: x }) =>
    Math.abs(x) > 6
      ? Math.sign(x)
      : (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * x * range(150).reduceRight((rest, n) => 1 + (rest * 2 * x * x) / (2 * n + 3), 1),
});
