import type { Tensor } from "../../../src/tensor.ts";
import type { Given, Translations } from "./case.ts";
import { withGradientOf } from "./written.ts";

const unary =
  (translate: (x: Tensor) => Tensor) =>
  ({ inputs: { x } }: Given): Tensor =>
    translate(x);
const binary =
  (translate: (a: Tensor, b: Tensor) => Tensor) =>
  ({ inputs: { a, b } }: Given): Tensor =>
    translate(a, b);

const elu = (x: Tensor, scale = 1, alpha = 1): Tensor =>
  x.greaterThan(0).select({
    trueTensor: x.multiplication(scale),
    falseTensor: x
      .exponent()
      .subtraction(1)
      .multiplication(scale * alpha),
  });

/** Operators that make one element of one element of each operand. */
export const elementwise: Translations = {
  Abs: unary((x) => x.absolute()),
  Acos: unary((x) => x.acos()),
  Acosh: unary((x) => x.acosh()),
  Asin: unary((x) => x.asin()),
  Asinh: unary((x) => x.asinh()),
  Atan: unary((x) => x.atan()),
  Atanh: unary((x) => x.atanh()),
  Ceil: unary((x) => x.ceil()),
  Cos: unary((x) => x.cos()),
  Cosh: unary((x) => x.cosh()),
  Elu: unary((x) => elu(x)),
  Erf: unary((x) => x.erf()),
  Exp: unary((x) => x.exponent()),
  Expm1: unary((x) => x.exponent().subtraction(1)),
  Floor: unary((x) => x.floor()),
  Identity: unary((x) => x.identity()),
  IsFinite: unary((x) => x.isFinite()),
  IsInf: unary((x) => x.isInfinite()),
  IsNan: unary((x) => x.isNaN()),
  Log: unary((x) => x.logarithm()),
  Log1p: unary((x) => x.addition(1).logarithm()),
  Neg: unary((x) => x.negative()),
  OnesLike: unary((x) => x.graph.constant(1, { shape: x.shape, dataType: x.dataType })),
  Reciprocal: unary((x) => x.reciprocal()),
  Relu: unary((x) => x.reLU()),
  Relu6: unary((x) => x.reLU().minimum(6)),
  Round: unary((x) => x.rint()),
  Rsqrt: unary((x) => x.reciprocalSquareRoot()),
  Selu: unary((x) => elu(x, 1.0507009873554805, 1.6732632423543772)),
  Sigmoid: unary((x) => x.sigmoid()),
  Sign: unary((x) => x.sign()),
  Sin: unary((x) => x.sin()),
  Sinh: unary((x) => x.sinh()),
  Softplus: unary((x) => x.maximum(0).addition(x.absolute().negative().exponent().addition(1).logarithm())),
  Sqrt: unary((x) => x.squareRoot()),
  Square: unary((x) => x.square()),
  Tan: unary((x) => x.tan()),
  Tanh: unary((x) => x.tanh()),
  ZerosLike: unary((x) => x.graph.constant(0, { shape: x.shape, dataType: x.dataType })),
  Cast: ({ inputs: { x }, attributes: { dtype }, carried }) => (carried && dtype === "int32" ? x : x.cast({ to: dtype as "float32" })),
  ClipByValue: ({ inputs: { x }, attributes: { clipValueMin, clipValueMax } }) => x.clamp({ min: clipValueMin!, max: clipValueMax! }),
  LeakyRelu: ({ inputs: { x }, attributes: { alpha } }) => x.leakyReLU({ alpha: alpha! }),
  Prelu: ({ inputs: { x, alpha } }) => x.leakyReLU({ alphaTensor: alpha }),
  Step: ({ inputs: { x }, attributes: { alpha } }) =>
    x.greaterThan(0).select({ trueTensor: x.graph.constant(1), falseTensor: x.multiplication(alpha!) }),
  Add: binary((a, b) => a.addition(b)),
  Atan2: binary((a, b) => a.atan2(b)),
  // The suite's gradient is that of the quotient.
  FloorDiv: binary((a, b) => withGradientOf(a.division(b).floor(), a.division(b))),
  GreaterEqual: binary((a, b) => a.greaterThanOrEqualTo(b)),
  Maximum: binary((a, b) => a.maximum(b)),
  Minimum: binary((a, b) => a.minimum(b)),
  Mod: binary((a, b) => a.floorModulo(b)),
  Multiply: binary((a, b) => a.multiplication(b)),
  Pow: binary((a, b) => a.power(b)),
  RealDiv: binary((a, b) => a.division(b)),
  SquaredDifference: binary((a, b) => a.subtraction(b).square()),
  Sub: binary((a, b) => a.subtraction(b)),
  Select: ({ inputs: { condition, t, e } }) => {
    // A condition of rank 1 chooses whole rows.
    const shape = [...condition.shape, ...t.shape.slice(condition.shape.length).map(() => 1)];
    return condition.reshape({ shape }).select({ trueTensor: t, falseTensor: e });
  },
};
