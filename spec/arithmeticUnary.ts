import { arithmetic, complex, composite, elementwise, every, float, floatOrComplex, numeric } from "./define.ts";

export const identity = elementwise({
  swift: "identity(with:name:)",
  since: "11.0",
  doc: "Copies a tensor: y = x, bit for bit.",
  inputs: { tensor: every },
  wgsl: "tensor",
  copies: () => true,
  complex: ({ tensor }) => tensor.partsOfComplex().identity().complexOfParts(),
  gradient: ({ dy }) => ({ tensor: dy }),
  reference: ({ tensor }) => tensor,
});

export const square = elementwise({
  swift: "square(with:name:)",
  since: "11.0",
  doc: "Multiplies each element with itself: y = x². Whole numbers wrap around.",
  inputs: { tensor: arithmetic },
  wgsl: "tensor * tensor",
  wide: "multiply64(tensor, tensor)",
  complex: ({ tensor }) => tensor.multiplication(tensor),
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.multiplication(2)) }),
  reference: ({ tensor }) => tensor * tensor,
});

export const squareRoot = elementwise({
  swift: "squareRoot(with:name:)",
  since: "11.0",
  doc: "Square root: y = √x. √−0 = −0, √∞ = ∞; NaN below 0.",
  inputs: { tensor: floatOrComplex },
  wgsl: "select(sqrt(tensor), T(NAN), tensor < T(0))",
  complex: ({ graph, tensor }) => {
    const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
    const larger = x.absolute().addition(tensor.absolute()).multiplication(0.5).squareRoot();
    const smaller = y.divisionNoNaN(larger.multiplication(2));
    const onRight = graph.complexTensor(larger, { imaginaryTensor: smaller });
    const turned = y.lessThan(0).select({ trueTensor: -1, falseTensor: graph.constant(1) });
    const onLeft = graph.complexTensor(smaller.multiplication(turned), { imaginaryTensor: larger.multiplication(turned) });
    return x.lessThan(0).select({ trueTensor: onLeft, falseTensor: onRight });
  },
  domain: { tensor: [0.1, 4] },
  gradient: ({ dy, y }) => ({ tensor: dy.division(y.multiplication(2)) }),
  reference: ({ tensor }) => Math.sqrt(tensor),
});

export const reciprocalSquareRoot = elementwise({
  swift: "reciprocalSquareRoot(_:name:)",
  since: "15.0",
  doc: "Reciprocal of the square root: y = 1/√x. ±0 gives ±∞, ∞ gives 0; NaN below 0.",
  inputs: { tensor: float },
  wgsl: "select(inverseSqrt(tensor), T(NAN), tensor < T(0))",
  domain: { tensor: [0.1, 4] },
  gradient: ({ dy, tensor, y }) => ({ tensor: dy.multiplication(y.division(tensor)).multiplication(-0.5) }),
  reference: ({ tensor }) => 1 / Math.sqrt(tensor),
});

export const reverseSquareRoot = composite({
  swift: "reverseSquareRoot(with:name:)",
  since: "11.0",
  doc: "The older name of `reciprocalSquareRoot`: y = 1/√x.",
  inputs: { tensor: float },
  expand: ({ tensor }) => tensor.reciprocalSquareRoot(),
  domain: { tensor: [0.1, 4] },
});

export const reciprocal = elementwise({
  swift: "reciprocal(with:name:)",
  since: "11.0",
  doc: "Reciprocal: y = 1/x. ±0 gives ±∞, ±∞ gives ±0.",
  inputs: { tensor: floatOrComplex },
  wgsl: "T(1) / tensor",
  complex: ({ tensor }) =>
    tensor
      .conjugate()
      .partsOfComplex()
      .division(tensor.absoluteSquare().expandDims({ axes: -1 }))
      .complexOfParts(),
  domain: { tensor: [0.5, 2] },
  gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y.square()).negative() }),
  reference: ({ tensor }) => 1 / tensor,
});

export const absolute = elementwise({
  swift: "absolute(with:name:)",
  since: "11.0",
  doc: "Magnitude: y = |x|, of complex numbers a real one. The smallest int32 stays itself. The gradient at 0 is 0.",
  inputs: { tensor: arithmetic },
  wgsl: "abs(tensor)",
  wide: "magnitude64(tensor, SIGNED)",
  complex: ({ tensor }) => {
    // Scaled by the larger part, so that squares neither overflow nor vanish; the scale cancels, and so does its gradient.
    const parts = tensor.partsOfComplex();
    const scale = parts.absolute().reductionMaximum({ axes: -1 }).stopGradient();
    const sum = parts.divisionNoNaN(scale).square().reductionSum({ axes: -1 });
    const length = sum.equal(0).select({ trueTensor: 1, falseTensor: sum }).squareRoot().multiplication(scale);
    return scale.equal(Infinity).select({ trueTensor: scale, falseTensor: length }).squeeze({ axes: -1 });
  },
  gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sign()) }),
  reference: ({ tensor }) => Math.abs(tensor),
});

export const absoluteSquare = composite({
  swift: "absoluteSquare(tensor:name:)",
  since: "14.0",
  doc: "Squared magnitude: y = |x|², for real numbers the same as `square`; of complex numbers a real one.",
  inputs: { tensor: arithmetic },
  expand: ({ tensor }) =>
    complex.includes(tensor.dataType) ? tensor.partsOfComplex().square().reductionSum({ axes: -1 }).squeeze({ axes: -1 }) : tensor.square(),
});

export const conjugate = composite({
  swift: "conjugate(tensor:name:)",
  since: "14.0",
  doc: "Complex conjugate; a real number is its own.",
  inputs: { tensor: arithmetic },
  expand: ({ graph, tensor }) =>
    complex.includes(tensor.dataType)
      ? tensor
          .partsOfComplex()
          .multiplication(graph.constant([1, -1]))
          .complexOfParts()
      : tensor.identity(),
});

export const negative = elementwise({
  swift: "negative(with:name:)",
  since: "11.0",
  doc: "Changes the sign: y = −x, also that of zeros. Whole numbers wrap around: the smallest int32 stays itself, 1 of uint8 becomes 255.",
  inputs: { tensor: arithmetic },
  wgsl: "tensor * T(I(-1))", // unsigned numbers have no unary minus
  wide: "negate64(tensor)",
  complex: ({ tensor }) => tensor.partsOfComplex().negative().complexOfParts(),
  gradient: ({ dy }) => ({ tensor: dy.negative() }),
  reference: ({ tensor }) => -tensor,
});

export const sign = elementwise({
  swift: "sign(with:name:)",
  since: "11.0",
  doc: "1 where x > 0, −1 where x < 0; zeros keep their sign and NaN stays NaN. The gradient is 0.",
  inputs: { tensor: numeric },
  wgsl: "select(select(tensor, T(I(-1)), tensor < T(0)), T(1), tensor > T(0))",
  wide: "sign64(tensor, SIGNED)",
  gradient: () => ({}),
  reference: ({ tensor }) => Math.sign(tensor),
});

export const signbit = elementwise({
  swift: "signbit(with:name:)",
  since: "11.0",
  doc: "1 where the sign bit is set, −0 included, else 0; in the tensor's own data type. Which sign a NaN has is the adapter's affair.",
  inputs: { tensor: float },
  wgsl: "T(bitcast<U>(tensor) >> U(31u))",
  gradient: () => ({}),
  reference: ({ tensor }) => (tensor < 0 || Object.is(tensor, -0) ? 1 : 0),
});

export const ceil = elementwise({
  swift: "ceil(with:name:)",
  since: "11.0",
  doc: "The nearest whole number that is not smaller: y = ⌈x⌉. The gradient is 0.",
  inputs: { tensor: float },
  wgsl: "ceil(tensor)",
  gradient: () => ({}),
  reference: ({ tensor }) => Math.ceil(tensor),
});

export const floor = elementwise({
  swift: "floor(with:name:)",
  since: "11.0",
  doc: "The nearest whole number that is not greater: y = ⌊x⌋. The gradient is 0.",
  inputs: { tensor: float },
  wgsl: "floor(tensor)",
  gradient: () => ({}),
  reference: ({ tensor }) => Math.floor(tensor),
});

export const round = elementwise({
  swift: "round(with:name:)",
  since: "11.0",
  doc: "The nearest whole number, halves away from zero: 2.5 gives 3, −2.5 gives −3. The gradient is 0.",
  inputs: { tensor: float },
  wgsl: "roundedAway(tensor)",
  gradient: () => ({}),
  reference: ({ tensor }) => Math.sign(tensor) * Math.round(Math.abs(tensor)),
});

export const rint = elementwise({
  swift: "rint(with:name:)",
  since: "11.0",
  doc: "The nearest whole number, halves to the even one: 2.5 gives 2, −3.5 gives −4. The gradient is 0.",
  inputs: { tensor: float },
  wgsl: "round(tensor)", // WGSL's own rounds halves to even
  gradient: () => ({}),
  reference: ({ tensor }) => (Math.abs(tensor % 1) === 0.5 ? 2 * Math.round(tensor / 2) : Math.round(tensor)),
});

export const truncate = elementwise({
  swift: "truncate(_:name:)",
  since: "13.0",
  doc: "The nearest whole number towards zero: ⌊x⌋ where x > 0, ⌈x⌉ where x < 0. The gradient is 0.",
  inputs: { tensor: float },
  wgsl: "trunc(tensor)",
  gradient: () => ({}),
  reference: ({ tensor }) => Math.trunc(tensor),
});
