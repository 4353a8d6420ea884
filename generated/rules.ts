// Generated from spec/ by `npm run codegen`. Do not edit.
import { any, bool, float, integer, numeric, other } from "../src/dataType.ts";
import {
  axes,
  axis,
  integerOrTensor,
  integerValue,
  integers,
  newAxes,
  numberOr,
  optionalAxes,
  shapeValue,
  sliceParameters,
} from "../src/parameters.ts";
import { type CompositeRule, type Rule, composite, elementwise, kernel, optional, reduction, view } from "../src/rule.ts";
import {
  agree,
  broadcast,
  canBroadcast,
  contiguous,
  elementCount,
  identityView,
  inverse,
  range,
  repeatedAxes,
  sameShape,
  spread,
  swapLast,
  wrapAxis,
} from "../src/shapes.ts";
import {
  broadcastView,
  coversRank,
  inferredShape,
  isDense,
  isOneForm,
  liesWithin,
  placedView,
  sliceArguments,
  sliceRanges,
  sliceView,
  slicedShape,
  spliced,
  swapped,
} from "../src/tensorShapeGeometry.ts";

/** The names of the operations. */
export type OperationName =
  | "reLU"
  | "reLUGradient"
  | "sigmoid"
  | "sigmoidGradient"
  | "addition"
  | "subtraction"
  | "multiplication"
  | "division"
  | "divisionNoNaN"
  | "modulo"
  | "floorModulo"
  | "power"
  | "minimum"
  | "maximum"
  | "minimumWithNaNPropagation"
  | "maximumWithNaNPropagation"
  | "atan2"
  | "clamp"
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqualTo"
  | "greaterThan"
  | "greaterThanOrEqualTo"
  | "logicalAND"
  | "logicalOR"
  | "logicalNAND"
  | "logicalNOR"
  | "logicalXOR"
  | "logicalXNOR"
  | "not"
  | "isInfinite"
  | "isFinite"
  | "isNaN"
  | "select"
  | "bitwiseAND"
  | "bitwiseOR"
  | "bitwiseXOR"
  | "bitwiseLeftShift"
  | "bitwiseRightShift"
  | "bitwiseNOT"
  | "bitwisePopulationCount"
  | "exponent"
  | "exponentBase2"
  | "exponentBase10"
  | "logarithm"
  | "logarithmBase2"
  | "logarithmBase10"
  | "sin"
  | "cos"
  | "tan"
  | "sinh"
  | "cosh"
  | "tanh"
  | "asin"
  | "acos"
  | "atan"
  | "asinh"
  | "acosh"
  | "atanh"
  | "erf"
  | "identity"
  | "square"
  | "squareRoot"
  | "reciprocalSquareRoot"
  | "reciprocal"
  | "absolute"
  | "negative"
  | "sign"
  | "signbit"
  | "ceil"
  | "floor"
  | "round"
  | "rint"
  | "truncate"
  | "matrixMultiplication"
  | "reductionSum"
  | "reductionProduct"
  | "reductionMaximum"
  | "reductionMinimum"
  | "reductionMaximumPropagateNaN"
  | "reductionMinimumPropagateNaN"
  | "reductionAnd"
  | "reductionOr"
  | "reductionCount"
  | "reshape"
  | "transpose"
  | "sliceTensor"
  | "placeSlice"
  | "scatterSlice"
  | "reverse"
  | "broadcast"
  | "broadcastAxes"
  | "shapeOf"
  | "squeeze"
  | "expandDims"
  | "flatten2D"
  | "unflatten"
  | "flatten"
  | "coordinate";
/** The names of the composites, which are methods and no operations. */
export type CompositeName =
  | "leakyReLU"
  | "leakyReLUGradient"
  | "softMax"
  | "softMaxGradient"
  | "reverseSquareRoot"
  | "absoluteSquare"
  | "conjugate"
  | "reductionArgMaximum"
  | "reductionArgMinimum"
  | "transposeTensor"
  | "sliceGradientTensor"
  | "sliceUpdate";

const ruleTable = {
  reLU: elementwise({
    inputs: { tensor: numeric },
    wgsl: "select(tensor, T(0), tensor < T(0))",
    gradient: ({ dy, tensor }) => ({ tensor: dy.reLUGradient({ sourceTensor: tensor }) }),
    reference: ({ tensor }) => Math.max(tensor, 0),
  }),
  reLUGradient: elementwise({
    inputs: { gradient: numeric, sourceTensor: numeric },
    wgsl: "select(T(0), gradient, sourceTensor > T(0))",
    gradient: ({ dy, sourceTensor }) => ({ gradient: dy.reLUGradient({ sourceTensor }) }),
    reference: ({ gradient, sourceTensor }) => (sourceTensor > 0 ? gradient : 0),
  }),
  sigmoid: elementwise({
    inputs: { tensor: float },
    wgsl: "T(1) / (T(1) + exponential(-tensor))",
    gradient: ({ dy, tensor }) => ({ tensor: dy.sigmoidGradient({ sourceTensor: tensor }) }),
    reference: ({ tensor }) => 1 / (1 + Math.exp(-tensor)),
  }),
  sigmoidGradient: elementwise({
    inputs: { gradient: float, sourceTensor: float },
    wgsl: "let e = exponential(-abs(sourceTensor));\nreturn gradient * (e / ((T(1) + e) * (T(1) + e)));",
    gradient: ({ dy, gradient, sourceTensor }) => ({
      gradient: dy.sigmoidGradient({ sourceTensor }),
      // s·(1 − s)·(1 − 2s), and 1 − 2s = −tanh(x/2)
      sourceTensor: dy.multiplication(gradient).sigmoidGradient({ sourceTensor }).multiplication(sourceTensor.multiplication(-0.5).tanh()),
    }),
    reference: ({ gradient, sourceTensor }) => {
      const s = 1 / (1 + Math.exp(-sourceTensor));
      return gradient * s * (1 - s);
    },
  }),
  addition: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "primary + secondary",
    gradient: ({ dy }) => ({ primary: dy, secondary: dy }),
    reference: ({ primary, secondary }) => primary + secondary,
  }),
  subtraction: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "primary - secondary",
    gradient: ({ dy }) => ({ primary: dy, secondary: dy.negative() }),
    reference: ({ primary, secondary }) => primary - secondary,
  }),
  multiplication: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "primary * secondary",
    gradient: ({ dy, primary, secondary }) => ({ primary: dy.multiplication(secondary), secondary: dy.multiplication(primary) }),
    reference: ({ primary, secondary }) => primary * secondary,
  }),
  division: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "select(primary / secondary, T(0), (secondary == T(0)) & (T(F(0.5)) == T(0)))",
    gradient: ({ dy, secondary, y }) => ({
      primary: dy.division(secondary),
      secondary: dy.multiplication(y).division(secondary).negative(),
    }),
    reference: ({ primary, secondary }) => primary / secondary,
  }),
  divisionNoNaN: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "select(primary / secondary, T(0), secondary == T(0))",
    gradient: ({ dy, secondary, y }) => ({
      primary: dy.divisionNoNaN(secondary),
      secondary: dy.multiplication(y).divisionNoNaN(secondary).negative(),
    }),
    reference: ({ primary, secondary }) => (secondary === 0 ? 0 : primary / secondary),
  }),
  modulo: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "if (all(T(F(0.5)) == T(0))) { return primary % secondary; }\nreturn T(exactRemainder(F(primary), F(secondary)));",
    gradient: ({ dy, primary, secondary }) => ({
      primary: dy,
      secondary: dy.multiplication(primary.division(secondary).truncate()).negative(),
    }),
    reference: ({ primary, secondary }) => primary % secondary,
  }),
  floorModulo: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: `var remainder = primary % secondary;
if (all(T(F(0.5)) != T(0))) { remainder = T(exactRemainder(F(primary), F(secondary))); }
return select(remainder, remainder + secondary, (remainder != T(0)) & ((remainder < T(0)) != (secondary < T(0))));`,
    gradient: ({ dy, primary, secondary }) => ({
      primary: dy,
      secondary: dy.multiplication(primary.division(secondary).floor()).negative(),
    }),
    reference: ({ primary, secondary }) => {
      const remainder = primary % secondary;
      return remainder !== 0 && remainder < 0 !== secondary < 0 ? remainder + secondary : remainder;
    },
  }),
  power: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "if (all(T(F(0.5)) == T(0))) { return T(wholePower(I(primary), I(secondary))); }\nreturn T(realPower(F(primary), F(secondary)));",
    gradient: ({ dy, primary, secondary, y }) => ({
      primary: dy.multiplication(
        secondary.equal(0).select({ trueTensor: 0, falseTensor: secondary.multiplication(primary.power(secondary.subtraction(1))) }),
      ),
      // 0 where the base has no logarithm
      secondary: dy.multiplication(y).multiplication(primary.greaterThan(0).select({ trueTensor: primary, falseTensor: 1 }).logarithm()),
    }),
    reference: ({ primary, secondary }) =>
      primary === 1 || (primary === -1 && Math.abs(secondary) === Infinity) ? 1 : primary ** secondary,
  }),
  minimum: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "select(select(min(primary, secondary), primary, isNotANumber(F(secondary))), secondary, isNotANumber(F(primary)))",
    gradient: ({ dy, primary, secondary }) => ({
      primary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
      secondary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
    }),
    reference: ({ primary, secondary }) =>
      Number.isNaN(primary) ? secondary : Number.isNaN(secondary) ? primary : Math.min(primary, secondary),
  }),
  maximum: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    wgsl: "select(select(max(primary, secondary), primary, isNotANumber(F(secondary))), secondary, isNotANumber(F(primary)))",
    gradient: ({ dy, primary, secondary }) => ({
      primary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
      secondary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
    }),
    reference: ({ primary, secondary }) =>
      Number.isNaN(primary) ? secondary : Number.isNaN(secondary) ? primary : Math.max(primary, secondary),
  }),
  minimumWithNaNPropagation: elementwise({
    inputs: { primary: float, secondary: float },
    wgsl: "select(min(primary, secondary), T(NAN), unordered(primary, secondary))",
    gradient: ({ dy, primary, secondary }) => ({
      primary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
      secondary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
    }),
    reference: ({ primary, secondary }) => Math.min(primary, secondary),
  }),
  maximumWithNaNPropagation: elementwise({
    inputs: { primary: float, secondary: float },
    wgsl: "select(max(primary, secondary), T(NAN), unordered(primary, secondary))",
    gradient: ({ dy, primary, secondary }) => ({
      primary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
      secondary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
    }),
    reference: ({ primary, secondary }) => Math.max(primary, secondary),
  }),
  atan2: elementwise({
    inputs: { primary: float, secondary: float },
    wgsl: "arcTangent2(primary, secondary)",
    gradient: ({ dy, primary, secondary }) => ({
      primary: dy.multiplication(secondary).division(primary.square().addition(secondary.square())),
      secondary: dy.multiplication(primary).division(primary.square().addition(secondary.square())).negative(),
    }),
    reference: ({ primary, secondary }) => Math.atan2(primary, secondary),
  }),
  clamp: elementwise({
    inputs: { tensor: numeric, min: numeric, max: numeric },
    wgsl: "let raised = select(tensor, min, tensor < min);\nreturn select(raised, max, raised > max);",
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
  }),
  equal: elementwise({
    inputs: { primary: any, secondary: any },
    result: "bool",
    wgsl: "(primary == secondary) & !unordered(F(primary), F(secondary))",
    reference: ({ primary, secondary }) => primary === secondary,
  }),
  notEqual: elementwise({
    inputs: { primary: any, secondary: any },
    result: "bool",
    wgsl: "(primary != secondary) | unordered(F(primary), F(secondary))",
    reference: ({ primary, secondary }) => primary !== secondary,
  }),
  lessThan: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    result: "bool",
    wgsl: "(primary < secondary) & !unordered(F(primary), F(secondary))",
    reference: ({ primary, secondary }) => primary < secondary,
  }),
  lessThanOrEqualTo: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    result: "bool",
    wgsl: "(primary <= secondary) & !unordered(F(primary), F(secondary))",
    reference: ({ primary, secondary }) => primary <= secondary,
  }),
  greaterThan: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    result: "bool",
    wgsl: "(primary > secondary) & !unordered(F(primary), F(secondary))",
    reference: ({ primary, secondary }) => primary > secondary,
  }),
  greaterThanOrEqualTo: elementwise({
    inputs: { primary: numeric, secondary: numeric },
    result: "bool",
    wgsl: "(primary >= secondary) & !unordered(F(primary), F(secondary))",
    reference: ({ primary, secondary }) => primary >= secondary,
  }),
  logicalAND: elementwise({
    inputs: { primary: any, secondary: any },
    wgsl: "T(truthy(F(primary)) & truthy(F(secondary)))",
    gradient: () => ({}),
    reference: ({ primary, secondary }) => primary !== 0 && secondary !== 0,
  }),
  logicalOR: elementwise({
    inputs: { primary: any, secondary: any },
    wgsl: "T(truthy(F(primary)) | truthy(F(secondary)))",
    gradient: () => ({}),
    reference: ({ primary, secondary }) => primary !== 0 || secondary !== 0,
  }),
  logicalNAND: elementwise({
    inputs: { primary: any, secondary: any },
    wgsl: "T(!(truthy(F(primary)) & truthy(F(secondary))))",
    gradient: () => ({}),
    reference: ({ primary, secondary }) => !(primary !== 0 && secondary !== 0),
  }),
  logicalNOR: elementwise({
    inputs: { primary: any, secondary: any },
    wgsl: "T(!(truthy(F(primary)) | truthy(F(secondary))))",
    gradient: () => ({}),
    reference: ({ primary, secondary }) => !(primary !== 0 || secondary !== 0),
  }),
  logicalXOR: elementwise({
    inputs: { primary: any, secondary: any },
    wgsl: "T(truthy(F(primary)) != truthy(F(secondary)))",
    gradient: () => ({}),
    reference: ({ primary, secondary }) => (primary !== 0) !== (secondary !== 0),
  }),
  logicalXNOR: elementwise({
    inputs: { primary: any, secondary: any },
    wgsl: "T(truthy(F(primary)) == truthy(F(secondary)))",
    gradient: () => ({}),
    reference: ({ primary, secondary }) => (primary !== 0) === (secondary !== 0),
  }),
  not: elementwise({
    inputs: { tensor: any },
    wgsl: "T(!truthy(F(tensor)))",
    gradient: () => ({}),
    reference: ({ tensor }) => tensor === 0,
  }),
  isInfinite: elementwise({
    inputs: { tensor: float },
    result: "bool",
    wgsl: "(bitcast<U>(tensor) & U(0x7fffffffu)) == U(0x7f800000u)",
    reference: ({ tensor }) => Math.abs(tensor) === Infinity,
  }),
  isFinite: elementwise({
    inputs: { tensor: float },
    result: "bool",
    wgsl: "(bitcast<U>(tensor) & U(0x7fffffffu)) < U(0x7f800000u)",
    reference: ({ tensor }) => Number.isFinite(tensor),
  }),
  isNaN: elementwise({
    inputs: { tensor: float },
    result: "bool",
    wgsl: "isNotANumber(tensor)",
    reference: ({ tensor }) => Number.isNaN(tensor),
  }),
  select: elementwise({
    inputs: { predicate: bool, trueTensor: any, falseTensor: any },
    result: ({ trueTensor }) => trueTensor,
    wgsl: "select(falseTensor, trueTensor, predicate)",
    gradient: ({ dy, predicate }) => ({
      trueTensor: predicate.select({ trueTensor: dy, falseTensor: 0 }),
      falseTensor: predicate.select({ trueTensor: 0, falseTensor: dy }),
    }),
    reference: ({ predicate, trueTensor, falseTensor }) => (predicate ? trueTensor : falseTensor),
  }),
  bitwiseAND: elementwise({
    inputs: { primary: integer, secondary: integer },
    wgsl: "primary & secondary",
    reference: ({ primary, secondary }) => primary & secondary,
  }),
  bitwiseOR: elementwise({
    inputs: { primary: integer, secondary: integer },
    wgsl: "primary | secondary",
    reference: ({ primary, secondary }) => primary | secondary,
  }),
  bitwiseXOR: elementwise({
    inputs: { primary: integer, secondary: integer },
    wgsl: "primary ^ secondary",
    reference: ({ primary, secondary }) => primary ^ secondary,
  }),
  bitwiseLeftShift: elementwise({
    inputs: { primary: integer, secondary: integer },
    wgsl: "primary << (U(secondary) & U(31u))",
    reference: ({ primary, secondary }) => primary << secondary,
  }),
  bitwiseRightShift: elementwise({
    inputs: { primary: integer, secondary: integer },
    wgsl: "primary >> (U(secondary) & U(31u))",
    reference: ({ primary, secondary }) => Math.floor(primary / 2 ** (secondary & 31)),
  }),
  bitwiseNOT: elementwise({
    inputs: { tensor: integer },
    wgsl: "~tensor",
    reference: ({ tensor }) => ~tensor,
  }),
  bitwisePopulationCount: elementwise({
    inputs: { tensor: ["int32", "uint32", "uint8"] },
    wgsl: "countOneBits(tensor)",
    reference: ({ tensor }) => [...(tensor >>> 0).toString(2)].filter((bit) => bit === "1").length,
  }),
  exponent: elementwise({
    inputs: { tensor: float },
    wgsl: "exponential(tensor)",
    gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y) }),
    reference: ({ tensor }) => Math.exp(tensor),
  }),
  exponentBase2: elementwise({
    inputs: { tensor: float },
    wgsl: "exponentialBase2(tensor)",
    gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y).multiplication(Math.LN2) }),
    reference: ({ tensor }) => 2 ** tensor,
  }),
  exponentBase10: elementwise({
    inputs: { tensor: float },
    wgsl: "exponentialBase10(tensor)",
    gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y).multiplication(Math.LN10) }),
    reference: ({ tensor }) => 10 ** tensor,
  }),
  logarithm: elementwise({
    inputs: { tensor: float },
    wgsl: "naturalLogarithm(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor) }),
    reference: ({ tensor }) => Math.log(tensor),
  }),
  logarithmBase2: elementwise({
    inputs: { tensor: float },
    wgsl: "logarithmIn(F(1.44269502), F(1.0), F(0.0), tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor).multiplication(Math.LOG2E) }),
    reference: ({ tensor }) => Math.log2(tensor),
  }),
  logarithmBase10: elementwise({
    inputs: { tensor: float },
    wgsl: "logarithmIn(F(0.434294492), F(0.301025390625), F(4.60503907e-6), tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor).multiplication(Math.LOG10E) }),
    reference: ({ tensor }) => Math.log10(tensor),
  }),
  sin: elementwise({
    inputs: { tensor: float },
    wgsl: "sineAfter(tensor, U(0u))",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.cos()) }),
    reference: ({ tensor }) => Math.sin(tensor),
  }),
  cos: elementwise({
    inputs: { tensor: float },
    wgsl: "sineAfter(tensor, U(1u))",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sin()).negative() }),
    reference: ({ tensor }) => Math.cos(tensor),
  }),
  tan: elementwise({
    inputs: { tensor: float },
    wgsl: "tangent(tensor)",
    gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y.square().addition(1)) }),
    reference: ({ tensor }) => Math.tan(tensor),
  }),
  sinh: elementwise({
    inputs: { tensor: float },
    wgsl: "hyperbolicSine(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.cosh()) }),
    reference: ({ tensor }) => Math.sinh(tensor),
  }),
  cosh: elementwise({
    inputs: { tensor: float },
    wgsl: "hyperbolicCosine(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sinh()) }),
    reference: ({ tensor }) => Math.cosh(tensor),
  }),
  tanh: elementwise({
    inputs: { tensor: float },
    wgsl: "hyperbolicTangent(tensor)",
    gradient: ({ dy, y }) => ({ tensor: dy.subtraction(dy.multiplication(y.square())) }),
    reference: ({ tensor }) => Math.tanh(tensor),
  }),
  asin: elementwise({
    inputs: { tensor: float },
    wgsl: "arcSine(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().negative().addition(1).reciprocalSquareRoot()) }),
    reference: ({ tensor }) => Math.asin(tensor),
  }),
  acos: elementwise({
    inputs: { tensor: float },
    wgsl: "arcCosine(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().negative().addition(1).reciprocalSquareRoot()).negative() }),
    reference: ({ tensor }) => Math.acos(tensor),
  }),
  atan: elementwise({
    inputs: { tensor: float },
    wgsl: "arcTangent(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor.square().addition(1)) }),
    reference: ({ tensor }) => Math.atan(tensor),
  }),
  asinh: elementwise({
    inputs: { tensor: float },
    wgsl: "areaHyperbolicSine(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().addition(1).reciprocalSquareRoot()) }),
    reference: ({ tensor }) => Math.asinh(tensor),
  }),
  acosh: elementwise({
    inputs: { tensor: float },
    wgsl: "areaHyperbolicCosine(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().subtraction(1).reciprocalSquareRoot()) }),
    reference: ({ tensor }) => Math.acosh(tensor),
  }),
  atanh: elementwise({
    inputs: { tensor: float },
    wgsl: "areaHyperbolicTangent(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor.square().negative().addition(1)) }),
    reference: ({ tensor }) => Math.atanh(tensor),
  }),
  erf: elementwise({
    inputs: { tensor: float },
    wgsl: "errorFunction(tensor)",
    gradient: ({ dy, tensor }) => ({
      tensor: dy.multiplication(tensor.square().negative().exponent()).multiplication(2 / Math.sqrt(Math.PI)),
    }),
    reference: ({ tensor: x }) =>
      Math.abs(x) > 6
        ? Math.sign(x)
        : (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * x * range(150).reduceRight((rest, n) => 1 + (rest * 2 * x * x) / (2 * n + 3), 1),
  }),
  identity: elementwise({
    inputs: { tensor: any },
    wgsl: "tensor",
    gradient: ({ dy }) => ({ tensor: dy }),
    reference: ({ tensor }) => tensor,
  }),
  square: elementwise({
    inputs: { tensor: numeric },
    wgsl: "tensor * tensor",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.multiplication(2)) }),
    reference: ({ tensor }) => tensor * tensor,
  }),
  squareRoot: elementwise({
    inputs: { tensor: float },
    wgsl: "select(sqrt(tensor), T(NAN), tensor < T(0))",
    gradient: ({ dy, y }) => ({ tensor: dy.division(y.multiplication(2)) }),
    reference: ({ tensor }) => Math.sqrt(tensor),
  }),
  reciprocalSquareRoot: elementwise({
    inputs: { tensor: float },
    wgsl: "select(inverseSqrt(tensor), T(NAN), tensor < T(0))",
    gradient: ({ dy, tensor, y }) => ({ tensor: dy.multiplication(y.division(tensor)).multiplication(-0.5) }),
    reference: ({ tensor }) => 1 / Math.sqrt(tensor),
  }),
  reciprocal: elementwise({
    inputs: { tensor: float },
    wgsl: "T(1) / tensor",
    gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y.square()).negative() }),
    reference: ({ tensor }) => 1 / tensor,
  }),
  absolute: elementwise({
    inputs: { tensor: numeric },
    wgsl: "abs(tensor)",
    gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sign()) }),
    reference: ({ tensor }) => Math.abs(tensor),
  }),
  negative: elementwise({
    inputs: { tensor: numeric },
    wgsl: "tensor * T(I(-1))",
    gradient: ({ dy }) => ({ tensor: dy.negative() }),
    reference: ({ tensor }) => -tensor,
  }),
  sign: elementwise({
    inputs: { tensor: numeric },
    wgsl: "select(select(tensor, T(I(-1)), tensor < T(0)), T(1), tensor > T(0))",
    gradient: () => ({}),
    reference: ({ tensor }) => Math.sign(tensor),
  }),
  signbit: elementwise({
    inputs: { tensor: float },
    wgsl: "T(bitcast<U>(tensor) >> U(31u))",
    gradient: () => ({}),
    reference: ({ tensor }) => (tensor < 0 || Object.is(tensor, -0) ? 1 : 0),
  }),
  ceil: elementwise({
    inputs: { tensor: float },
    wgsl: "ceil(tensor)",
    gradient: () => ({}),
    reference: ({ tensor }) => Math.ceil(tensor),
  }),
  floor: elementwise({
    inputs: { tensor: float },
    wgsl: "floor(tensor)",
    gradient: () => ({}),
    reference: ({ tensor }) => Math.floor(tensor),
  }),
  round: elementwise({
    inputs: { tensor: float },
    wgsl: "roundedAway(tensor)",
    gradient: () => ({}),
    reference: ({ tensor }) => Math.sign(tensor) * Math.round(Math.abs(tensor)),
  }),
  rint: elementwise({
    inputs: { tensor: float },
    wgsl: "round(tensor)",
    gradient: () => ({}),
    reference: ({ tensor }) => (Math.abs(tensor % 1) === 0.5 ? 2 * Math.round(tensor / 2) : Math.round(tensor)),
  }),
  truncate: elementwise({
    inputs: { tensor: float },
    wgsl: "trunc(tensor)",
    gradient: () => ({}),
    reference: ({ tensor }) => Math.trunc(tensor),
  }),
  matrixMultiplication: kernel({
    inputs: { primary: float, secondary: float },
    shape: ({ primary, secondary }) => [...broadcast(primary.slice(0, -2), secondary.slice(0, -2)), primary.at(-2)!, secondary.at(-1)!],
    requires: {
      "primary has at least rank 2": ({ primary }) => primary.length >= 2,
      "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
      "primary has as many columns as secondary has rows": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-2)!),
      "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
    },
    template: "matrixMultiplication",
    addressing: { primary: "matrix", secondary: "matrix" },
    launch: ({ primary, shape, adapter }) => {
      const [M, N, K] = [shape.at(-2)!, shape.at(-1)!, primary.at(-1)!];
      const batches = elementCount(shape.slice(0, -2));
      const squares = (side: number): number => batches * Math.ceil(M / side) * Math.ceil(N / side);
      // A tile passes through workgroup memory only where there are enough of them to fill a GPU.
      const tiled = !adapter.software && squares(64) >= 64;
      const tile = tiled && squares(128) >= 192 ? 128 : 64;
      const wide = tiled || N > 4;
      const height = tiled ? (tile === 128 ? 16 : 4) : M >= 8 ? 8 : M >= 4 ? 4 : M >= 2 ? 2 : 1;
      const rowTiles = Math.ceil(M / (tiled ? tile : height));
      const columnTiles = Math.ceil(N / (tiled ? tile : wide ? 8 : 4));
      const tiles = batches * rowTiles * columnTiles;
      // Few tiles and a deep sum: the invocations of a workgroup share the depth.
      const lanes = adapter.software || tiled || tiles >= 16384 || K < 128 ? 1 : K < 1024 ? 16 : 64;
      const size = tiled ? 128 : adapter.software ? Math.min(64, Math.max(4, 2 ** Math.floor(Math.log2(Math.max(1, tiles / 16))))) : 64;
      return {
        M,
        N,
        K,
        tiled,
        tile,
        wide,
        height,
        rows: range(height),
        quads: range(Math.ceil(height / 4)),
        rowTiles,
        columnTiles,
        tiles,
        lanes,
        shared: lanes > 1,
        size,
        vectorK: K % 4 === 0 && K > 0,
        vectorN: N % 4 === 0,
        workgroups: spread(tiled ? tiles : Math.ceil((tiles * lanes) / size)),
      };
    },
    gradient: ({ dy, primary, secondary }) => ({
      primary: dy.matrixMultiplication(secondary.transpose({ permutation: swapLast(secondary.shape.length) })),
      secondary: primary.transpose({ permutation: swapLast(primary.shape.length) }).matrixMultiplication(dy),
    }),
  }),
  reductionSum: reduction({
    inputs: { tensor: numeric },
    params: { axes },
    identity: 0,
    combine: "a + b",
    gradient: ({ dy, tensor }) => ({ tensor: dy.broadcast({ shape: tensor.shapeOf() }) }),
    reference: (a, b) => a + b,
  }),
  reductionProduct: reduction({
    inputs: { tensor: numeric },
    params: { axes },
    identity: 1,
    combine: "a * b",
    gradient({ dy, tensor, axes }) {
      const isZero = tensor.equal(0);
      const zeros = isZero.select({ trueTensor: tensor, falseTensor: 0 });
      const nonZero = isZero.select({ trueTensor: 1, falseTensor: tensor });
      const count = isZero.cast({ to: "int32" });
      const otherZeros = count.reductionSum({ axes }).subtraction(count);
      const ofNonZero = nonZero.reductionProduct({ axes }).division(nonZero);
      const ofZeros = zeros.reductionSum({ axes }).subtraction(zeros);
      const several = otherZeros.equal(1).select({ trueTensor: ofNonZero.multiplication(ofZeros), falseTensor: 0 });
      return { tensor: dy.multiplication(otherZeros.equal(0).select({ trueTensor: ofNonZero, falseTensor: several })) };
    },
    reference: (a, b) => a * b,
  }),
  reductionMaximum: reduction({
    inputs: { tensor: numeric },
    params: { axes },
    identity: -Infinity,
    combine:
      "select(select(max(a, b), a, (bitcast<u32>(f32(b)) & 0x7fffffffu) > 0x7f800000u), b, (bitcast<u32>(f32(a)) & 0x7fffffffu) > 0x7f800000u)",
    gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
    reference: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)),
  }),
  reductionMinimum: reduction({
    inputs: { tensor: numeric },
    params: { axes },
    identity: Infinity,
    combine:
      "select(select(min(a, b), a, (bitcast<u32>(f32(b)) & 0x7fffffffu) > 0x7f800000u), b, (bitcast<u32>(f32(a)) & 0x7fffffffu) > 0x7f800000u)",
    gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
    reference: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b)),
  }),
  reductionMaximumPropagateNaN: reduction({
    inputs: { tensor: numeric },
    params: { axes },
    identity: -Infinity,
    combine:
      "select(select(max(a, b), b, (bitcast<u32>(f32(b)) & 0x7fffffffu) > 0x7f800000u), a, (bitcast<u32>(f32(a)) & 0x7fffffffu) > 0x7f800000u)",
    gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
    reference: (a, b) => Math.max(a, b),
  }),
  reductionMinimumPropagateNaN: reduction({
    inputs: { tensor: numeric },
    params: { axes },
    identity: Infinity,
    combine:
      "select(select(min(a, b), b, (bitcast<u32>(f32(b)) & 0x7fffffffu) > 0x7f800000u), a, (bitcast<u32>(f32(a)) & 0x7fffffffu) > 0x7f800000u)",
    gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
    reference: (a, b) => Math.min(a, b),
  }),
  reductionAnd: reduction({
    inputs: { tensor: any },
    params: { axes },
    identity: 1,
    combine: "select(T(0), T(1), bool(a) && bool(b))",
    reference: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  }),
  reductionOr: reduction({
    inputs: { tensor: any },
    params: { axes },
    identity: 0,
    combine: "select(T(0), T(1), bool(a) || bool(b))",
    reference: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  }),
  reductionCount: kernel({
    inputs: { tensor: any },
    params: { axes },
    shape: () => [],
    constant: ({ tensor, axes }) => [elementCount(axes.map((k) => tensor[k]))],
  }),
  reshape: view({
    inputs: { tensor: any },
    params: { shape: shapeValue },
    requires: {
      "at most one dimension of shape is -1": ({ shape }) => shape.filter((d) => d === -1).length <= 1,
      "shape holds as many elements as the tensor": ({ tensor, shape }) => {
        const inferred = inferredShape(elementCount(tensor), shape);
        return inferred.every((d) => Number.isInteger(d) && d >= 0) && elementCount(inferred) === elementCount(tensor);
      },
    },
    view: ({ tensor, shape }) => identityView(inferredShape(elementCount(tensor), shape)),
    gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  }),
  transpose: view({
    inputs: { tensor: any },
    params: { permutation: integers },
    requires: {
      "permutation lists every dimension once": ({ tensor, permutation }) =>
        permutation.length === tensor.length && range(tensor.length).every((k) => permutation.includes(k)),
    },
    view: ({ tensor, permutation }) => ({
      shape: permutation.map((k) => tensor[k]),
      strides: permutation.map((k) => contiguous(tensor)[k]),
      offset: 0,
    }),
    gradient: ({ dy, permutation }) => ({ tensor: dy.transpose({ permutation: inverse(permutation) }) }),
  }),
  sliceTensor: view({
    inputs: { tensor: any },
    params: sliceParameters,
    requires: {
      "the part is given by dimension, start and length, or by starts and ends, or by starts and sizes": (a) => isOneForm(a),
      "there is an entry for each dimension": ({ tensor, ...slice }) => !isOneForm(slice) || coversRank(tensor, slice),
      "no stride is 0": ({ strides = [] }) => !strides.includes(0),
      "the part lies within the tensor": ({ tensor, ...slice }) =>
        !isOneForm(slice) || !coversRank(tensor, slice) || liesWithin(tensor, sliceRanges(tensor, slice)),
    },
    view: ({ tensor, ...slice }) => sliceView(tensor, sliceRanges(tensor, slice)),
    gradient: ({ dy, tensor, ...slice }) => ({
      tensor: dy.sliceGradientTensor({ fwdInShapeTensor: tensor.shapeOf(), ...sliceArguments(slice) }),
    }),
  }),
  placeSlice: view({
    inputs: { tensor: any },
    params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
    requires: {
      "the strides are 1 or -1": ({ strides = [] }) => strides.every((s) => Math.abs(s) === 1),
      "the tensor has the slice's shape": ({ tensor, fwdInShapeTensor, ...slice }) =>
        sameShape(tensor, slicedShape(sliceRanges(fwdInShapeTensor, slice))),
    },
    view: ({ fwdInShapeTensor, ...slice }) => placedView(fwdInShapeTensor, sliceRanges(fwdInShapeTensor, slice)),
    gradient: ({ dy, ...slice }) => ({ tensor: dy.sliceTensor(sliceArguments(slice)) }),
  }),
  scatterSlice: kernel({
    inputs: { tensor: any },
    params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
    shape: ({ fwdInShapeTensor }) => fwdInShapeTensor,
    requires: {
      "the tensor has the slice's shape": ({ tensor, fwdInShapeTensor, ...slice }) =>
        sameShape(tensor, slicedShape(sliceRanges(fwdInShapeTensor, slice))),
    },
    template: "scatterSlice",
    launch: ({ shape, ...slice }) => {
      const ranges = sliceRanges(shape, slice);
      return {
        workgroups: spread(Math.ceil(elementCount(shape) / 64)),
        count: elementCount(shape),
        rank: shape.length,
        lengths: shape.join(),
        firsts: ranges.map(({ first }) => first).join(),
        counts: ranges.map(({ count }) => count).join(),
        steps: ranges.map(({ step }) => step).join(),
        strides: placedView(shape, ranges)
          .strides.map((stride, k) => stride / ranges[k].step)
          .join(),
      };
    },
    gradient: ({ dy, ...slice }) => ({ tensor: dy.sliceTensor(sliceArguments(slice)) }),
  }),
  reverse: view({
    inputs: { tensor: any },
    params: { axes },
    view: ({ tensor, axes }) => ({
      shape: tensor,
      strides: contiguous(tensor).map((stride, k) => (axes.includes(k) ? -stride : stride)),
      offset: axes.reduce((offset, k) => offset + Math.max(0, tensor[k] - 1) * contiguous(tensor)[k], 0),
    }),
    gradient: ({ dy, axes }) => ({ tensor: dy.reverse({ axes }) }),
  }),
  broadcast: view({
    inputs: { tensor: any },
    params: { shape: shapeValue },
    requires: { "the tensor's shape broadcasts with shape": ({ tensor, shape }) => canBroadcast(tensor, shape) },
    view: ({ tensor, shape }) => broadcastView(tensor, shape),
    gradient: ({ dy, tensor }) => ({
      tensor: dy.reductionSum({ axes: tensor.broadcastAxes({ broadcasted: dy }) }).reshape({ shape: tensor.shapeOf() }),
    }),
  }),
  broadcastAxes: kernel({
    inputs: { tensor: any, broadcasted: other },
    result: "int32",
    shape: ({ tensor, broadcasted }) => [
      [...tensor, ...broadcasted].some((d) => Number.isNaN(d)) ? NaN : repeatedAxes(tensor, broadcasted).length,
    ],
    constant: ({ tensor, broadcasted }) => repeatedAxes(tensor, broadcasted),
  }),
  shapeOf: kernel({
    inputs: { tensor: any },
    result: "int32",
    shape: ({ tensor }) => [tensor.length],
    constant: ({ tensor }) => tensor,
  }),
  squeeze: view({
    inputs: { tensor: any },
    params: { axes: optionalAxes },
    requires: { "the dimensions dropped have length 1": ({ tensor, axes = [] }) => axes.every((k) => agree(tensor[k], 1)) },
    view: ({ tensor, axes }) => identityView(tensor.filter((d, k) => !(axes?.includes(k) ?? d === 1))),
    gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  }),
  expandDims: view({
    inputs: { tensor: any },
    params: { axes: newAxes },
    view: ({ tensor, axes }) => identityView(axes.reduce((shape: readonly number[], at) => spliced(shape, at, 0, [1]), tensor)),
    gradient: ({ dy, axes }) => ({ tensor: dy.squeeze({ axes }) }),
  }),
  flatten2D: view({
    inputs: { tensor: any },
    params: { axis: integerOrTensor },
    requires: { "axis is at most the rank": ({ tensor, axis }) => axis >= -tensor.length && axis <= tensor.length },
    view: ({ tensor, axis }) => {
      const at = wrapAxis(axis, tensor.length);
      return identityView([elementCount(tensor.slice(0, at)), elementCount(tensor.slice(at))]);
    },
    gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  }),
  unflatten: view({
    inputs: { tensor: any },
    params: { axis, sizes: integers },
    requires: {
      "the sizes multiply to the dimension's length": ({ tensor, axis, sizes }) => {
        const inferred = inferredShape(tensor[axis], sizes);
        return inferred.every((d) => Number.isInteger(d) && d >= 0) && elementCount(inferred) === tensor[axis];
      },
    },
    view: ({ tensor, axis, sizes }) => identityView(spliced(tensor, axis, 1, inferredShape(tensor[axis], sizes))),
    gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  }),
  flatten: view({
    inputs: { tensor: any },
    params: { axis, count: integerValue },
    requires: { "there are that many dimensions": ({ tensor, axis, count }) => count >= 1 && axis + count <= tensor.length },
    view: ({ tensor, axis, count }) => identityView(spliced(tensor, axis, count, [elementCount(tensor.slice(axis, axis + count))])),
    gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  }),
  coordinate: elementwise({
    inputs: {},
    params: { alongAxis: integerOrTensor, withShape: shapeValue },
    result: "int32",
    requires: {
      "the axis lies within the shape": ({ alongAxis, withShape }) => alongAxis >= -withShape.length && alongAxis < withShape.length,
    },
    shape: ({ withShape }) => withShape,
    wgsl: "COORDINATE",
    reference: ({ coordinate }) => coordinate,
  }),
};
/** What the compiler and differentiation know of each operation. */
export const rules = ruleTable as unknown as Readonly<Record<OperationName, Rule>>;

const compositeTable = {
  leakyReLU: composite({
    inputs: { tensor: numeric, alphaTensor: optional(numeric) },
    params: { alpha: numberOr(0.01) },
    expand: ({ tensor, alphaTensor, alpha }) =>
      tensor.greaterThan(0).select({ trueTensor: tensor, falseTensor: tensor.multiplication(alphaTensor ?? alpha) }),
  }),
  leakyReLUGradient: composite({
    inputs: { gradient: numeric, sourceTensor: numeric, alphaTensor: numeric },
    expand: ({ gradient, sourceTensor, alphaTensor }) =>
      sourceTensor.greaterThan(0).select({ trueTensor: gradient, falseTensor: gradient.multiplication(alphaTensor) }),
  }),
  softMax: composite({
    inputs: { tensor: float },
    params: { axis },
    expand: ({ tensor, axis }) => {
      const exponentials = tensor.subtraction(tensor.reductionMaximum({ axes: axis }).rint()).exponent();
      return exponentials.division(exponentials.reductionSum({ axes: axis }));
    },
  }),
  softMaxGradient: composite({
    inputs: { gradient: float, sourceTensor: float },
    params: { axis },
    expand: ({ gradient, sourceTensor, axis }) => {
      const s = sourceTensor.softMax({ axis });
      return s.multiplication(gradient.subtraction(gradient.multiplication(s).reductionSum({ axes: axis })));
    },
  }),
  reverseSquareRoot: composite({
    inputs: { tensor: float },
    expand: ({ tensor }) => tensor.reciprocalSquareRoot(),
  }),
  absoluteSquare: composite({
    inputs: { tensor: numeric },
    expand: ({ tensor }) => tensor.square(),
  }),
  conjugate: composite({
    inputs: { tensor: numeric },
    expand: ({ tensor }) => tensor.identity(),
  }),
  reductionArgMaximum: composite({
    inputs: { tensor: numeric },
    params: { axis },
    expand({ graph, tensor, axis }) {
      const wins = tensor.equal(tensor.reductionMaximum({ axes: axis }));
      const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
      const first = wins.select({ trueTensor: coordinates, falseTensor: 0x7fffffff }).reductionMinimum({ axes: axis });
      return first.equal(0x7fffffff).select({ trueTensor: -1, falseTensor: first });
    },
  }),
  reductionArgMinimum: composite({
    inputs: { tensor: numeric },
    params: { axis },
    expand({ graph, tensor, axis }) {
      const wins = tensor.equal(tensor.reductionMinimum({ axes: axis }));
      const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
      const first = wins.select({ trueTensor: coordinates, falseTensor: 0x7fffffff }).reductionMinimum({ axes: axis });
      return first.equal(0x7fffffff).select({ trueTensor: -1, falseTensor: first });
    },
  }),
  transposeTensor: composite({
    inputs: { tensor: any },
    params: { dimension: axis, withDimension: axis },
    expand: ({ tensor, dimension, withDimension }) =>
      tensor.transpose({ permutation: swapped(tensor.shape.length, dimension, withDimension) }),
  }),
  sliceGradientTensor: composite({
    inputs: { inputGradientTensor: any },
    params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
    expand: ({ inputGradientTensor, fwdInShapeTensor, ...slice }) =>
      isDense(slice)
        ? inputGradientTensor.placeSlice({ fwdInShapeTensor, ...sliceArguments(slice) })
        : inputGradientTensor.scatterSlice({ fwdInShapeTensor, ...sliceArguments(slice) }),
  }),
  sliceUpdate: composite({
    inputs: { dataTensor: any, update: any },
    params: sliceParameters,
    requires: {
      "update has the shape of the part it replaces": ({ dataTensor, update, ...slice }) =>
        isOneForm(slice) && coversRank(dataTensor, slice) && sameShape(update, slicedShape(sliceRanges(dataTensor, slice))),
    },
    expand({ graph, dataTensor, update, ...slice }) {
      const place = { fwdInShapeTensor: dataTensor.shapeOf(), ...sliceArguments(slice) };
      const replaced = graph.constant(1, { shape: [], dataType: "bool" }).broadcast({ shape: update.shapeOf() }).sliceGradientTensor(place);
      return replaced.select({ trueTensor: update.sliceGradientTensor(place), falseTensor: dataTensor });
    },
  }),
};
/** What each composite expands to. */
export const composites = compositeTable as unknown as Readonly<Record<CompositeName, CompositeRule>>;
