import { limitsOf } from "../../../src/dataType.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { isFloat } from "../../support/values.ts";
import { dataTypeOf, type Translation, type Translations } from "./case.ts";

const unary =
  (translate: (x: Tensor) => Tensor): Translation =>
  ({ inputs: [x] }) =>
    translate(x);
const binary =
  (translate: (a: Tensor, b: Tensor) => Tensor): Translation =>
  ({ inputs: [a, b] }) =>
    translate(a, b);
/** The suite's truth values are uint8. */
const truth = (x: Tensor): Tensor => x.cast({ to: "uint8" });
const isTrue = (x: Tensor): Tensor => x.notEqual(0);

/** A bound as the data type can hold it, or nothing where there is none. */
const bound = (value: number | string | undefined, { dataType }: Tensor): number | undefined => {
  if (value === undefined || Number.isNaN(Number(value))) return undefined;
  const [least, most] = limitsOf(dataType);
  return Math.min(most, Math.max(least, Number(value)));
};

/** Operators that make one element of one element of each operand. */
export const elementwise: Translations = {
  abs: unary((x) => x.absolute()),
  ceil: unary((x) => x.ceil()),
  cos: unary((x) => x.cos()),
  erf: unary((x) => x.erf()),
  exp: unary((x) => x.exponent()),
  floor: unary((x) => x.floor()),
  identity: unary((x) => x.identity()),
  log: unary((x) => x.logarithm()),
  neg: unary((x) => x.negative()),
  reciprocal: unary((x) => x.reciprocal()),
  roundEven: unary((x) => x.rint()),
  sigmoid: unary((x) => x.sigmoid()),
  sign: unary((x) => x.sign()),
  sin: unary((x) => x.sin()),
  sqrt: unary((x) => x.squareRoot()),
  tan: unary((x) => x.tan()),
  tanh: unary((x) => x.tanh()),
  isInfinite: unary((x) => truth(x.isInfinite())),
  isNaN: unary((x) => truth(x.isNaN())),
  relu: unary((x) => (isFloat(x.dataType) ? x.reLU() : x.maximum(0))),
  gelu: unary((x) => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x).multiplication(0.5)),
  hardSwish: unary((x) => x.addition(3).clamp({ min: 0, max: 6 }).multiplication(x).division(6)),
  softplus: unary((x) => x.maximum(0).addition(x.absolute().negative().exponent().addition(1).logarithm())),
  softsign: unary((x) => x.division(x.absolute().addition(1))),
  elu: ({ inputs: [x], attributes: { alpha = 1 } }) =>
    x.greaterThan(0).select({ trueTensor: x, falseTensor: x.exponent().subtraction(1).multiplication(alpha) }),
  hardSigmoid: ({ inputs: [x], attributes: { alpha = 0.2, beta = 0.5 } }) =>
    x.multiplication(alpha).addition(beta).clamp({ min: 0, max: 1 }),
  leakyRelu: ({ inputs: [x], attributes: { alpha = 0.01 } }) => x.leakyReLU({ alpha }),
  linear: ({ inputs: [x], attributes: { alpha = 1, beta = 0 } }) => x.multiplication(alpha).addition(beta),
  prelu: binary((x, slope) =>
    isFloat(x.dataType)
      ? x.leakyReLU({ alphaTensor: slope })
      : x.lessThan(0).select({ trueTensor: x.multiplication(slope), falseTensor: x }),
  ),
  cast: ({ inputs: [x], attributes: { type } }) => x.cast({ to: dataTypeOf(type!) }),
  clamp: ({ inputs: [x], attributes: { minValue, maxValue } }) => {
    const [min, max] = [bound(minValue, x), bound(maxValue, x)];
    if (min !== undefined && max !== undefined) return x.clamp({ min, max });
    return min !== undefined ? x.maximum(min) : max !== undefined ? x.minimum(max) : x.identity();
  },
  add: binary((a, b) => a.addition(b)),
  sub: binary((a, b) => a.subtraction(b)),
  mul: binary((a, b) => a.multiplication(b)),
  div: binary((a, b) => a.division(b)),
  max: binary((a, b) => a.maximum(b)),
  min: binary((a, b) => a.minimum(b)),
  pow: binary((a, b) => a.power(b)),
  equal: binary((a, b) => truth(a.equal(b))),
  notEqual: binary((a, b) => truth(a.notEqual(b))),
  greater: binary((a, b) => truth(a.greaterThan(b))),
  greaterOrEqual: binary((a, b) => truth(a.greaterThanOrEqualTo(b))),
  lesser: binary((a, b) => truth(a.lessThan(b))),
  lesserOrEqual: binary((a, b) => truth(a.lessThanOrEqualTo(b))),
  logicalAnd: binary((a, b) => truth(isTrue(a).logicalAND(isTrue(b)))),
  logicalOr: binary((a, b) => truth(isTrue(a).logicalOR(isTrue(b)))),
  logicalXor: binary((a, b) => truth(isTrue(a).logicalXOR(isTrue(b)))),
  logicalNot: unary((x) => truth(isTrue(x).not())),
  where: ({ inputs: [condition, yes, no] }) => isTrue(condition).select({ trueTensor: yes, falseTensor: no }),
};
