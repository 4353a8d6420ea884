import type { Tensor } from "../src/tensor.ts";
import { arithmetic, elementwise, float, numeric } from "./define.ts";

export const addition = elementwise({
  swift: "addition(_:_:name:)",
  since: "11.0",
  doc: "Adds two tensors element by element, broadcasting where shapes differ: y = a + b. Whole numbers wrap around.",
  inputs: { primary: arithmetic, secondary: arithmetic },
  wgsl: "primary + secondary",
  wide: "add64(primary, secondary)",
  complex: ({ primary, secondary }) => primary.partsOfComplex().addition(secondary.partsOfComplex()).complexOfParts(),
  neutral: { primary: -0, secondary: -0 },
  gradient: ({ dy }) => ({ primary: dy, secondary: dy }),
  reference: ({ primary, secondary }) => primary + secondary,
});

export const subtraction = elementwise({
  swift: "subtraction(_:_:name:)",
  since: "11.0",
  doc: "Subtracts the second tensor from the first, broadcasting where shapes differ: y = a − b. Whole numbers wrap around.",
  inputs: { primary: arithmetic, secondary: arithmetic },
  wgsl: "primary - secondary",
  wide: "subtract64(primary, secondary)",
  complex: ({ primary, secondary }) => primary.partsOfComplex().subtraction(secondary.partsOfComplex()).complexOfParts(),
  neutral: { secondary: 0 },
  gradient: ({ dy }) => ({ primary: dy, secondary: dy.negative() }),
  reference: ({ primary, secondary }) => primary - secondary,
});

export const multiplication = elementwise({
  swift: "multiplication(_:_:name:)",
  since: "11.0",
  doc: "Multiplies two tensors element by element, broadcasting where shapes differ: y = a·b. Whole numbers wrap around.",
  inputs: { primary: arithmetic, secondary: arithmetic },
  wgsl: "primary * secondary",
  wide: "multiply64(primary, secondary)",
  complex: ({ graph, primary, secondary }) => {
    const a = primary.partsOfComplex();
    const part = (start: number): Tensor => secondary.partsOfComplex().sliceTensor({ dimension: -1, start, length: 1 });
    const turned = a.reverse({ axes: -1 }).multiplication(graph.constant([-1, 1]));
    return a
      .multiplication(part(0))
      .addition(turned.multiplication(part(1)))
      .complexOfParts();
  },
  neutral: { primary: 1, secondary: 1 },
  gradient: ({ dy, primary, secondary }) => ({ primary: dy.multiplication(secondary), secondary: dy.multiplication(primary) }),
  reference: ({ primary, secondary }) => primary * secondary,
});

export const division = elementwise({
  swift: "division(_:_:name:)",
  since: "11.0",
  doc: "Divides the first tensor by the second, broadcasting where shapes differ: y = a/b. Whole numbers truncate towards zero, wrap around, and give 0 where divided by 0.",
  inputs: { primary: arithmetic, secondary: arithmetic },
  wgsl: "select(primary / secondary, T(0), (secondary == T(0)) & (T(F(0.5)) == T(0)))", // ½ is 0 in whole numbers only
  wide: "divide64(primary, secondary, SIGNED)",
  complex: ({ primary, secondary }) =>
    primary
      .multiplication(secondary.conjugate())
      .partsOfComplex()
      .division(secondary.absoluteSquare().expandDims({ axes: -1 }))
      .complexOfParts(),
  domain: { secondary: [0.5, 2] },
  neutral: { secondary: 1 },
  gradient: ({ dy, secondary, y }) => ({
    primary: dy.division(secondary),
    secondary: dy.multiplication(y).division(secondary).negative(),
  }),
  reference: ({ primary, secondary }) => primary / secondary,
});

export const divisionNoNaN = elementwise({
  swift: "divisionNoNaN(_:_:name:)",
  since: "11.0",
  doc: "Divides the first tensor by the second, broadcasting where shapes differ: y = a/b, but 0 where b is 0, whatever a is. NaN elsewhere stays.",
  inputs: { primary: numeric, secondary: numeric },
  wgsl: "select(primary / secondary, T(0), secondary == T(0))",
  wide: "divide64(primary, secondary, SIGNED)",
  domain: { secondary: [0.5, 2] },
  gradient: ({ dy, secondary, y }) => ({
    primary: dy.divisionNoNaN(secondary),
    secondary: dy.multiplication(y).divisionNoNaN(secondary).negative(),
  }),
  reference: ({ primary, secondary }) => (secondary === 0 ? 0 : primary / secondary),
});

export const modulo = elementwise({
  swift: "modulo(_:_:name:)",
  since: "11.0",
  doc: "Remainder of a/b with the sign of a, C's fmod: y = a − b·trunc(a/b), exact however large the quotient. NaN where b is 0 or a is ±∞; of whole numbers 0 where b is 0.",
  inputs: { primary: numeric, secondary: numeric },
  wgsl: "if (all(T(F(0.5)) == T(0))) { return primary % secondary; }\nreturn T(exactRemainder(F(primary), F(secondary)));", // ½ is 0 in whole numbers only
  wide: "remainder64(primary, secondary, SIGNED)",
  domain: { secondary: [0.5, 2] },
  gradient: ({ dy, primary, secondary }) => ({
    primary: dy,
    secondary: dy.multiplication(primary.division(secondary).truncate()).negative(),
  }),
  reference: ({ primary, secondary }) => primary % secondary,
});

export const floorModulo = elementwise({
  swift: "floorModulo(_:_:name:)",
  since: "11.0",
  doc: "Remainder of a/b with the sign of b: y = a − b·⌊a/b⌋. NaN where b is 0 or a is ±∞; of whole numbers 0 where b is 0.",
  inputs: { primary: numeric, secondary: numeric },
  wgsl: `var remainder = primary % secondary;
if (all(T(F(0.5)) != T(0))) { remainder = T(exactRemainder(F(primary), F(secondary))); }
return select(remainder, remainder + secondary, (remainder != T(0)) & ((remainder < T(0)) != (secondary < T(0))));`, // ½ is 0 in whole numbers only
  wide: "floorRemainder64(primary, secondary, SIGNED)",
  domain: { secondary: [0.5, 2] },
  gradient: ({ dy, primary, secondary }) => ({
    primary: dy,
    secondary: dy.multiplication(primary.division(secondary).floor()).negative(),
  }),
  reference: ({ primary, secondary }) => {
    const remainder = primary % secondary;
    return remainder !== 0 && remainder < 0 !== secondary < 0 ? remainder + secondary : remainder;
  },
});

export const power = elementwise({
  swift: "power(_:_:name:)",
  since: "11.0",
  doc: "Raises the first tensor to the power of the second, broadcasting where shapes differ: y = aᵇ as IEEE 754 has it: a⁰ = 1 and 1ᵇ = 1 even for NaN, (±0)ᵇ is ±∞ or ∞ for b < 0, a negative a takes whole b only, else NaN. Whole numbers wrap around; their negative powers truncate to 0 but for ±1.",
  inputs: { primary: arithmetic, secondary: arithmetic },
  wgsl: "if (all(T(F(0.5)) == T(0))) { return T(wholePower(I(primary), I(secondary))); }\nreturn T(realPower(F(primary), F(secondary)));", // ½ is 0 in whole numbers only
  wide: "power64(primary, secondary, SIGNED)",
  complex: ({ primary, secondary }) => secondary.multiplication(primary.logarithm()).exponent(),
  domain: { primary: [0.3, 2] },
  gradient: ({ dy, primary, secondary, y }) => ({
    primary: dy.multiplication(
      secondary.equal(0).select({ trueTensor: 0, falseTensor: secondary.multiplication(primary.power(secondary.subtraction(1))) }),
    ),
    // 0 where the base has no logarithm
    secondary: dy.multiplication(y).multiplication(primary.greaterThan(0).select({ trueTensor: primary, falseTensor: 1 }).logarithm()),
  }),
  reference: ({ primary, secondary }) => (primary === 1 || (primary === -1 && Math.abs(secondary) === Infinity) ? 1 : primary ** secondary),
});

export const minimum = elementwise({
  swift: "minimum(_:_:name:)",
  since: "11.0",
  doc: "The smaller of two elements, broadcasting where shapes differ. A NaN is passed over: the other element is the result. The gradient goes to the first tensor where both are equal.",
  inputs: { primary: numeric, secondary: numeric },
  wgsl: "select(select(min(primary, secondary), primary, isNotANumber(F(secondary))), secondary, isNotANumber(F(primary)))",
  wide: "minimum64(primary, secondary, SIGNED)",
  gradient: ({ dy, primary, secondary }) => ({
    primary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
    secondary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
  }),
  reference: ({ primary, secondary }) =>
    Number.isNaN(primary) ? secondary : Number.isNaN(secondary) ? primary : Math.min(primary, secondary),
});

export const maximum = elementwise({
  swift: "maximum(_:_:name:)",
  since: "11.0",
  doc: "The greater of two elements, broadcasting where shapes differ. A NaN is passed over: the other element is the result. The gradient goes to the first tensor where both are equal.",
  inputs: { primary: numeric, secondary: numeric },
  wgsl: "select(select(max(primary, secondary), primary, isNotANumber(F(secondary))), secondary, isNotANumber(F(primary)))",
  wide: "maximum64(primary, secondary, SIGNED)",
  gradient: ({ dy, primary, secondary }) => ({
    primary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
    secondary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
  }),
  reference: ({ primary, secondary }) =>
    Number.isNaN(primary) ? secondary : Number.isNaN(secondary) ? primary : Math.max(primary, secondary),
});

export const minimumWithNaNPropagation = elementwise({
  swift: "minimumWithNaNPropagation(_:_:name:)",
  since: "12.0",
  doc: "The smaller of two elements, broadcasting where shapes differ; NaN where either is NaN. The gradient goes to the first tensor where both are equal.",
  inputs: { primary: float, secondary: float },
  wgsl: "select(min(primary, secondary), T(NAN), unordered(primary, secondary))",
  gradient: ({ dy, primary, secondary }) => ({
    primary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
    secondary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
  }),
  reference: ({ primary, secondary }) => Math.min(primary, secondary),
});

export const maximumWithNaNPropagation = elementwise({
  swift: "maximumWithNaNPropagation(_:_:name:)",
  since: "12.0",
  doc: "The greater of two elements, broadcasting where shapes differ; NaN where either is NaN. The gradient goes to the first tensor where both are equal.",
  inputs: { primary: float, secondary: float },
  wgsl: "select(max(primary, secondary), T(NAN), unordered(primary, secondary))",
  gradient: ({ dy, primary, secondary }) => ({
    primary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
    secondary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
  }),
  reference: ({ primary, secondary }) => Math.max(primary, secondary),
});

export const atan2 = elementwise({
  swift: "atan2(withPrimaryTensor:secondaryTensor:name:)",
  since: "11.0",
  doc: "The angle of the point (b, a), from −π to π: y = arctan(a/b) in the right quadrant. Zeros and infinities count with their signs: atan2(±0, −0) = ±π, atan2(∞, −∞) = 3π/4.",
  inputs: { primary: float, secondary: float },
  wgsl: "arcTangent2(primary, secondary)",
  domain: { secondary: [0.5, 2] },
  gradient: ({ dy, primary, secondary }) => ({
    primary: dy.multiplication(secondary).division(primary.square().addition(secondary.square())),
    secondary: dy.multiplication(primary).division(primary.square().addition(secondary.square())).negative(),
  }),
  reference: ({ primary, secondary }) => Math.atan2(primary, secondary),
});

export const clamp = elementwise({
  swift: "clamp(_:min:max:name:)",
  since: "11.0",
  doc: "Limits elements to the interval from `min` to `max`, tensors that broadcast: y = min(max(x, min), max), so that `max` wins where the two cross. NaN stays NaN; a bound that is NaN is none.",
  inputs: { tensor: numeric, min: numeric, max: numeric },
  wgsl: "let raised = select(tensor, min, tensor < min);\nreturn select(select(raised, max, raised > max), tensor, isNotANumber(F(tensor)));",
  wide: "minimum64(maximum64(tensor, min, SIGNED), max, SIGNED)",
  domain: { min: [-1, 0], max: [0.1, 1] },
  gradient: ({ dy, tensor, min, max }) => {
    const above = tensor.maximum(min).greaterThan(max);
    const below = tensor.lessThan(min);
    return {
      tensor: above.logicalOR(below).select({ trueTensor: 0, falseTensor: dy }),
      min: above.not().logicalAND(below).select({ trueTensor: dy, falseTensor: 0 }),
      max: above.select({ trueTensor: dy, falseTensor: 0 }),
    };
  },
  reference: ({ tensor, min, max }) => {
    const raised = tensor < min ? min : tensor;
    return raised > max ? max : raised;
  },
});
