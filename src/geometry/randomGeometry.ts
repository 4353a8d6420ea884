import { type DataType, float, narrowInteger } from "../dataType.ts";
import { elementCount, type Shape, spread } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** What `RandomOpDescriptor` says. */
export interface RandomSettings {
  readonly distribution: "uniform" | "normal" | "truncatedNormal";
  readonly dataType: DataType;
  readonly min?: number;
  readonly max?: number;
  readonly minInteger: number;
  readonly maxInteger: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly samplingMethod: "invCDF" | "boxMuller";
}

/** The bounds of a distribution: [0, 1) for uniform numbers, [-2, 2) for truncated normal ones, where nothing else is said. */
export const randomBounds = ({ distribution, min, max }: RandomSettings): [number, number] =>
  distribution === "uniform" ? [min ?? 0, max ?? 1] : [min ?? -2, max ?? 2];

/** Whether numbers of the data type can be distributed so. */
export const isRandomType = ({ distribution, dataType }: RandomSettings): boolean =>
  float.includes(dataType) || (distribution === "uniform" && narrowInteger.includes(dataType));

/** Whether there are numbers between the bounds. */
export const hasRandomRange = (d: RandomSettings): boolean => {
  const [min, max] = randomBounds(d);
  return float.includes(d.dataType) ? min < max && Number.isFinite(min) && Number.isFinite(max) : d.minInteger <= d.maxInteger;
};

/** The two 32-bit words of a whole number, low one first. */
const words = (n: number): [number, number] => [n | 0, Math.floor(n / 2 ** 32) | 0];

/**
 * A state of the Philox generator: 1, the four words of the counter and the two of the key, low ones first. A seed alone is the key of a
 * counter at 0; else it is the counter's low half.
 */
export const philoxState = (seed: number, counterHigh?: number, key?: number): Int32Array =>
  key === undefined && counterHigh === undefined
    ? Int32Array.of(1, 0, 0, 0, 0, ...words(seed))
    : Int32Array.of(1, ...words(seed), ...words(counterHigh ?? 0), ...words(key ?? 0));

/** Blocks of four numbers that the generator makes for a shape. */
export const philoxBlocks = (shape: Shape): number => Math.ceil(elementCount(shape) / 4);

/** Values and the state that follows. */
export const withState = (values: Tensor, state: Tensor): readonly Tensor[] => [values, state];

/** The error function: 2/√π · e^(-x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1·3·5 … (2n+1)), in which nothing cancels. */
export const errorFunction = (x: number): number => {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(total); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
};

/** A number below `bound` to which the data type's numbers below it may be clamped. */
const below = (bound: number, dataType: DataType): number => {
  const [bits, least] = { float16: [10, -14], bfloat16: [7, -126] }[dataType as string] ?? [23, -126];
  const step = 2 ** (Math.max(least, Math.floor(Math.log2(Math.abs(bound)))) - bits);
  return (Math.ceil(bound / step) - 1) * step;
};

/** For the uniform numbers of a data type: how many bits of each word they take. Fewer numbers fit in 16 bits. */
export const uniformBits = (dataType: DataType): number => ({ float16: 10, bfloat16: 7 })[dataType as string] ?? 23;

const literal = (x: number): string => `f32(${Math.fround(x)})`;

/** What the template of the generator is told. */
export const randomLaunch = (shape: Shape, d: RandomSettings) => {
  const [min, max] = randomBounds(d);
  const isFloat = float.includes(d.dataType);
  const span = d.maxInteger - d.minInteger + 1;
  const [from, to] = [min, max].map((bound) => errorFunction((bound - d.mean) / (d.standardDeviation * Math.SQRT2)));
  return {
    workgroups: spread(Math.ceil(philoxBlocks(shape) / 64)),
    count: elementCount(shape),
    integer: !isFloat,
    uniform: isFloat && d.distribution === "uniform",
    boxMuller: d.distribution === "normal" && d.samplingMethod === "boxMuller",
    normal: d.distribution === "normal" && d.samplingMethod === "invCDF",
    // All 2³² numbers are wanted, which no divisor says.
    everyInteger: span >= 2 ** 32,
    span: span >= 2 ** 32 ? 1 : span,
    least: d.minInteger >>> 0,
    mask: 2 ** uniformBits(d.dataType) - 1,
    unit: literal(2 ** -uniformBits(d.dataType)),
    min: literal(min),
    range: literal(max - min),
    highest: literal(below(max, d.dataType)),
    mean: literal(d.mean),
    standardDeviation: literal(d.standardDeviation),
    from: literal(from),
    width: literal(to - from),
  };
};
