import type { DataType } from "./dataType.ts";
import { range, type Shape, wrapAxis } from "./shapes.ts";
import type { Tensor } from "./tensor.ts";

/**
 * The kinds of parameter that a row may have. A parameter knows how it is written in a signature, and resolves what a caller gave to
 * what rules see. Where a tensor may be given (`shape`, `axes` …), its value is put in before `resolve` is called.
 */
export interface Parameter<Value, Given> {
  /** The TypeScript type of the argument, as text for signatures. */
  readonly type: string;
  /** Whether the argument may be left out. */
  readonly optional: boolean;
  /** What documentation says of the default. */
  readonly default?: unknown;
  /** A second key for the same argument, as Swift's overloads have (`axis:` beside `axes:`). */
  readonly alias?: string;
  /** From what was given to what rules see; throws a plain Error that says what was wrong. `shape` is that of the first input. */
  readonly resolve: (given: Given | undefined, shape: Shape) => Value;
}
/** What rules see of a parameter. */
export type ValueOf<P> = P extends Parameter<infer Value, any> ? Value : never;

const required = <V>(type: string, check: (given: V, shape: Shape) => V): Parameter<V, V> => ({
  type,
  optional: false,
  resolve(given, shape) {
    if (given === undefined) throw new Error("is missing");
    return check(given, shape);
  },
});
const whole = (n: number): number => {
  if (!Number.isInteger(n)) throw new Error(`must be a whole number; got ${n}`);
  return n;
};
const withinRank = (axis: number, shape: Shape): number => {
  const wrapped = wrapAxis(whole(axis), shape.length);
  if (wrapped < 0 || wrapped >= Math.max(1, shape.length)) throw new Error(`${axis} is out of range for rank ${shape.length}`);
  return wrapped;
};

/** A whole number, with a default when one is stated. */
export const integerOr = (standard: number): Parameter<number, number> => ({
  type: "number",
  optional: true,
  default: standard,
  resolve: (given) => whole(given ?? standard),
});
/** A whole number that must be given. */
export const integerValue: Parameter<number, number> = required("number", whole);
/** Any number, with a default when one is stated. */
export const numberOr = (standard: number): Parameter<number, number> => ({
  type: "number",
  optional: true,
  default: standard,
  resolve: (given) => given ?? standard,
});
/** Any number that must be given. */
export const numberValue: Parameter<number, number> = required("number", (n: number) => n);
/** Yes or no. */
export const booleanOr = (standard: boolean): Parameter<boolean, boolean> => ({
  type: "boolean",
  optional: true,
  default: standard,
  resolve: (given) => given ?? standard,
});
/** A list of whole numbers. */
export const integers: Parameter<readonly number[], readonly number[]> = required("readonly number[]", (given: readonly number[]) =>
  given.map(whole),
);
/** A list of whole numbers that may be left out. */
export const optionalIntegers: Parameter<readonly number[] | undefined, readonly number[]> = {
  type: "readonly number[]",
  optional: true,
  resolve: (given) => given?.map(whole),
};
/** A list of whole numbers, with a default. */
export const integersOr = (...standard: readonly number[]): Parameter<readonly number[], readonly number[]> => ({
  type: "readonly number[]",
  optional: true,
  default: standard,
  resolve: (given) => (given ?? standard).map(whole),
});
/** One of a few words; the first is the default. */
export const oneOf = <const W extends readonly string[]>(...words: W): Parameter<W[number], W[number]> => ({
  type: words.map((word) => JSON.stringify(word)).join(" | "),
  optional: true,
  default: words[0],
  resolve(given) {
    const word = given ?? words[0];
    if (!words.includes(word)) throw new Error(`must be one of ${words.join(", ")}; got ${String(word)}`);
    return word;
  },
});
/** One of a few words, or none. */
export const optionalOneOf = <const W extends readonly string[]>(...words: W): Parameter<W[number] | undefined, W[number]> => ({
  ...oneOf(...words),
  default: undefined,
  resolve: (given, shape) => (given === undefined ? undefined : oneOf(...words).resolve(given, shape)),
});
/** One axis, negative from the end; rules see it counted from the front. */
export const axis: Parameter<number, number | Tensor> = {
  ...(required("number | Tensor", withinRank as never) as Parameter<number, number | Tensor>),
};
/** One axis that may be left out; then it is `standard`. */
export const axisOr = (standard: number): Parameter<number, number | Tensor> => ({
  type: "number | Tensor",
  optional: true,
  default: standard,
  resolve: (given, shape) => withinRank((given as number | undefined) ?? standard, shape),
});
/** Axes, negative from the end, in any order; all of them when left out. Rules see them ascending, each once; NaN where unknown. */
export const axes: Parameter<readonly number[], number | readonly number[] | Tensor> = {
  type: "number | readonly number[] | Tensor",
  optional: true,
  default: "all axes",
  alias: "axis",
  resolve(given, shape) {
    const listed = given === undefined ? range(shape.length) : typeof given === "number" ? [given] : (given as readonly number[]);
    if (shape.length === 0) return [];
    if (listed.some((a) => Number.isNaN(a))) return [NaN];
    return [...new Set(listed.map((a) => withinRank(a, shape)))].sort((a, b) => a - b);
  },
};
/** Axes, negative from the end, whose order matters; rules see them counted from the front; NaN where unknown. */
export const axesInOrder: Parameter<readonly number[], number | readonly number[] | Tensor> = {
  type: "number | readonly number[] | Tensor",
  optional: false,
  resolve(given, shape) {
    if (given === undefined) throw new Error("is missing");
    return listOf(given).map((a) => (Number.isNaN(a) ? a : withinRank(a, shape)));
  },
};
/** A shape; `-1` stands for an unknown or inferred dimension, as the operation says. */
export const shapeValue: Parameter<Shape, Shape | Tensor> = {
  type: "Shape | Tensor",
  optional: false,
  resolve(given) {
    if (given === undefined) throw new Error("is missing");
    return (given as Shape).map((d) => (Number.isNaN(d) ? d : whole(d)));
  },
};
/** A data type. */
export const dataTypeValue: Parameter<DataType, DataType> = required("DataType", (given: DataType) => given);
/** A data type, with a default. */
export const dataTypeOr = (standard: DataType): Parameter<DataType, DataType> => ({
  type: "DataType",
  optional: true,
  default: standard,
  resolve: (given) => given ?? standard,
});
/** A data type that may be left out. */
export const optionalDataType: Parameter<DataType | undefined, DataType> = { type: "DataType", optional: true, resolve: (given) => given };

/** A plain object of settings; every field is optional. */
export interface Descriptor<Fields extends Readonly<Record<string, Parameter<any, any>>>> extends Parameter<
  { readonly [K in keyof Fields]: ValueOf<Fields[K]> },
  { readonly [K in keyof Fields]?: ValueOf<Fields[K]> }
> {
  readonly doc: string;
  readonly fields: Fields;
}
/** A descriptor: Swift's descriptor class as a plain object. Codegen names its interface after the exported constant. */
export const descriptor = <const F extends Readonly<Record<string, Parameter<any, any>>>>(doc: string, fields: F): Descriptor<F> => ({
  doc,
  fields,
  type: "object",
  optional: true,
  resolve(given, shape) {
    const unknown = Object.keys(given ?? {}).filter((key) => !(key in fields));
    if (unknown.length > 0) throw new Error(`has no field ${unknown.join(", ")}`);
    const entries = Object.entries(fields).map(([key, field]) => {
      try {
        return [key, field.resolve((given as Record<string, unknown> | undefined)?.[key], shape)];
      } catch (error) {
        throw new Error(`.${key} ${(error as Error).message}`);
      }
    });
    return Object.fromEntries(entries);
  },
});

const wholeOrUnknown = (n: number): number => (Number.isNaN(n) ? n : whole(n));
const listOf = (given: unknown): number[] => ([given].flat() as number[]).map(wholeOrUnknown);
/** A whole number that may be left out. */
export const optionalInteger: Parameter<number | undefined, number> = {
  type: "number",
  optional: true,
  resolve: (given) => (given === undefined ? undefined : whole(given)),
};
/** Any number that may be left out. */
export const optionalNumber: Parameter<number | undefined, number> = { type: "number", optional: true, resolve: (given) => given };
/** A tensor that may be left out, as a field of a descriptor; a composite hands it on as an input. */
export const optionalTensor: Parameter<Tensor | undefined, Tensor> = { type: "Tensor", optional: true, resolve: (given) => given };
/** A whole number, or a tensor that holds one. */
export const integerOrTensor: Parameter<number, number | Tensor> = {
  type: "number | Tensor",
  optional: false,
  resolve(given) {
    if (given === undefined) throw new Error("is missing");
    return listOf(given)[0];
  },
};
/** Whole numbers that may be left out, or a tensor that holds them; a single number is a list of one. */
export const optionalIntegersOrTensor: Parameter<readonly number[] | undefined, number | readonly number[] | Tensor> = {
  type: "number | readonly number[] | Tensor",
  optional: true,
  resolve: (given) => (given === undefined ? undefined : listOf(given)),
};
/** Whole numbers, or a tensor that holds them; a single number is a list of one. */
export const integersOrTensor: Parameter<readonly number[], number | readonly number[] | Tensor> = {
  type: "number | readonly number[] | Tensor",
  optional: false,
  resolve(given) {
    if (given === undefined) throw new Error("is missing");
    return listOf(given);
  },
};
/** Axes as in `axes`, but left out they stay so: then the operation asks for all dimensions of the length 1, which have to be known. */
export const optionalAxes: Parameter<readonly number[] | undefined, number | readonly number[] | Tensor> = {
  type: "number | readonly number[] | Tensor",
  optional: true,
  alias: "axis",
  resolve(given, shape) {
    if (given === undefined && shape.some((d) => Number.isNaN(d))) throw new Error("must be given where dimensions are not known");
    return given === undefined ? undefined : axes.resolve(given, shape);
  },
};
/** Places of new dimensions in the result, negative from its end; rules see them ascending, each once. */
export const newAxes: Parameter<readonly number[], number | readonly number[] | Tensor> = {
  type: "number | readonly number[] | Tensor",
  optional: false,
  alias: "axis",
  resolve(given, shape) {
    if (given === undefined) throw new Error("is missing");
    const places = listOf(given);
    const rank = shape.length + places.length;
    return [...new Set(places.map((place) => withinRank(place, { length: rank } as Shape)))].sort((a, b) => a - b);
  },
};
/** What says which part of a tensor a slice shows: one of three forms, and masks with a bit for each dimension. */
export const sliceParameters = {
  starts: { ...integersOrTensor, alias: "start" },
  ends: { ...optionalIntegersOrTensor, alias: "end" },
  strides: { ...optionalIntegersOrTensor, alias: "strideTensor" },
  sizes: { ...optionalIntegersOrTensor, alias: "sizeTensor" },
  dimension: optionalInteger,
  length: optionalInteger,
  startMask: integerOr(0),
  endMask: integerOr(0),
  squeezeMask: integerOr(0),
} as const;
/** A shape that may be left out. */
export const optionalShape: Parameter<Shape | undefined, Shape | Tensor> = {
  ...shapeValue,
  optional: true,
  resolve: (given, shape) => (given === undefined ? undefined : shapeValue.resolve(given, shape)),
};
