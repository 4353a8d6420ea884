import { NDArray } from "../../spec/reference.ts";
import { type DataType, type DataTypes, entriesOf, index, isUnsigned } from "../../src/dataType.ts";
import type { Graph } from "../../src/graph.ts";
import { acceptedBy, type Input, type Params } from "../../src/rule.ts";
import { elementCount, range, type Shape } from "../../src/shapes.ts";
import type { Tensor } from "../../src/tensor.ts";
import { type Random, random } from "./random.ts";
import { type AnyRow, apply, type GivenInput, type GivenSample, rowOf } from "./rows.ts";
import { isFloat, roundTo } from "./values.ts";

/** A sample filled with numbers: what a row's method is called with. */
export interface Case {
  readonly label: string;
  readonly inputs: Readonly<Record<string, NDArray | readonly NDArray[] | undefined>>;
  readonly params: GivenSample;
}

/** Which data types cases are made for: every accepted one, or float32 where it is accepted. */
export type Types = "all" | "one";

const elementwiseShapes: readonly (readonly Shape[])[] = [
  [[], [], []],
  [[5], [5], [5]],
  [[64], [64], [64]],
  [[2, 3, 5], [3, 1], [5]],
  [
    [4, 1, 3],
    [5, 1],
    [1, 5, 3],
  ],
  [[257], [], [1]],
  [[], [63], [63]],
  [[0], [1], []],
  [[2, 0, 3], [3], [0, 1]],
];
const reductionSamples: readonly { readonly shape: Shape; readonly axes?: number | readonly number[] }[] = [
  { shape: [] },
  { shape: [5] },
  { shape: [6], axes: [] },
  { shape: [3, 4, 5], axes: 1 },
  { shape: [3, 4, 5], axes: [0, 2] },
  { shape: [2, 65], axes: -1 },
  { shape: [65, 3], axes: [0] },
  { shape: [1, 257] },
  { shape: [0] },
  { shape: [3, 0], axes: [1] },
  { shape: [2, 0, 3], axes: [0] },
];

const paramsOf = (row: AnyRow, sample: GivenSample | undefined): GivenSample =>
  Object.fromEntries(Object.entries(sample ?? {}).filter(([key]) => !(key in row.inputs)));

/** A row's samples: its own, or what suits its kind; elementwise rows have broadcasting, odd and zero sizes besides their own. */
function samplesOf(name: string, row: AnyRow): readonly GivenSample[] {
  const own = row.samples ?? [];
  const keys = Object.keys(row.inputs);
  if (row.kind === "elementwise" && keys.length > 0 && !row.requires && !("shape" in row)) {
    const params = paramsOf(row, own[0]);
    const standard = elementwiseShapes.map((shapes) => ({ ...params, ...Object.fromEntries(keys.map((key, k) => [key, shapes[k % 3]])) }));
    return [...standard, ...own.map((sample) => ({ ...Object.fromEntries(keys.map((key) => [key, [2, 3]])), ...sample }))];
  }
  if (own.length > 0) return own;
  if (row.kind === "reduction")
    return reductionSamples.map(({ shape, axes }) => ({ [keys[0]]: shape, ...(axes === undefined ? {} : { axes }) }));
  const simple = keys.length === 1 && Object.values((row.params ?? {}) as Params).every((param) => param.optional);
  if (!simple) throw new Error(`the row ${name} needs samples`);
  return elementwiseShapes.map(([shape]) => ({ [keys[0]]: shape }));
}

/** Choices of a data type for each distinct set among a row's inputs; the first set's types are all there, others' come round. */
function typeChoices(row: AnyRow, types: Types): ReadonlyMap<DataTypes, DataType>[] {
  const sets = [...new Set(Object.values(row.inputs as Record<string, Input>).map(acceptedBy))];
  const narrowed = sets.map((set, k) => (k === 0 && row.dataTypes ? set.filter((type) => row.dataTypes!.includes(type)) : set));
  const choose = (n: number) => new Map(sets.map((set, k) => [set, narrowed[k][n % narrowed[k].length]]));
  const first = new Map(sets.map((set, k) => [set, narrowed[k].includes("float32") ? "float32" : narrowed[k][0]]));
  return types === "one" ? [first] : range(Math.max(1, ...narrowed.map((set) => set.length))).map(choose);
}

const standardDomain = (dataType: DataType, accepted: DataTypes): readonly [number, number] => {
  if (isFloat(dataType)) return [-2, 2];
  if (dataType === "bool" || accepted === index) return [0, 1];
  return isUnsigned(dataType) ? [0, 9] : [-9, 9];
};

const isShape = (given: GivenInput): given is Shape => Array.isArray(given);

/** An array for one input of a sample: its values, or numbers at random from the row's domain. */
function fill(
  given: GivenInput,
  chosen: DataType,
  accepted: DataTypes,
  domain: readonly [number, number] | undefined,
  source: Random,
): NDArray {
  if (!isShape(given)) {
    const { shape, values, dataType = chosen } = given;
    return new NDArray(shape, isFloat(dataType) ? values : values.map((x) => roundTo(dataType, x)), dataType);
  }
  const [from, to] = domain ?? standardDomain(chosen, accepted);
  const least = isUnsigned(chosen) || chosen === "bool" ? Math.max(0, Math.ceil(from)) : Math.ceil(from);
  const most = chosen === "bool" ? 1 : Math.floor(to);
  const entries = elementCount(given) * entriesOf(chosen);
  const data = range(entries).map(() => (isFloat(chosen) ? source.between(from, to) : source.whole(least, most)));
  return new NDArray(given, data, chosen);
}

const caseOf = (name: string, row: AnyRow, sample: GivenSample, choice: ReadonlyMap<DataTypes, DataType>, label: string): Case => {
  const source = random(`${name} ${label}`);
  const inputs = Object.entries(row.inputs as Record<string, Input>).map(([key, input]) => {
    const accepted = acceptedBy(input);
    const one = (given: GivenInput) => fill(given, choice.get(accepted)!, accepted, row.domain?.[key], source);
    const given = sample[key] as GivenInput | readonly GivenInput[] | undefined;
    if (given === undefined) {
      if ("optional" in input) return [key, undefined];
      throw new Error(`a sample of the row ${name} lacks the input ${key}`);
    }
    return [key, "list" in input ? (given as readonly GivenInput[]).map(one) : one(given as GivenInput)];
  });
  return { label, inputs: Object.fromEntries(inputs), params: paramsOf(row, sample) };
};

/** Choices for one sample: those that agree with the data types it states, or its own in one of them. */
function choicesFor(
  row: AnyRow,
  sample: GivenSample,
  choices: readonly ReadonlyMap<DataTypes, DataType>[],
): readonly ReadonlyMap<DataTypes, DataType>[] {
  const stated = Object.entries(row.inputs as Record<string, Input>).flatMap(([key, input]) =>
    // A list goes by its first tensor.
    ([sample[key]].flat() as { dataType?: DataType }[])
      .slice(0, 1)
      .flatMap((given) => (given?.dataType ? [[acceptedBy(input), given.dataType] as const] : [])),
  );
  const agreeing = choices.filter((choice) => stated.every(([set, dataType]) => choice.get(set) === dataType));
  return agreeing.length > 0 ? agreeing : [new Map([...choices[0], ...stated])];
}

/** A row's samples, filled; the same at every call. */
export function casesOf(name: string, types: Types): Case[] {
  const row = rowOf(name);
  const choices = typeChoices(row, types);
  return samplesOf(name, row).flatMap((sample, k) =>
    choicesFor(row, sample, choices).map((choice) =>
      caseOf(name, row, sample, choice, `sample ${k} (${text(sample)}) of ${[...choice.values()].join(" and ")}`),
    ),
  );
}

/** The samples that a row must reject, filled. */
export const rejectedCasesOf = (name: string): Case[] => {
  const row = rowOf(name);
  const choices = typeChoices(row, "one");
  return (row.rejects ?? []).map((sample, k) =>
    caseOf(name, row, sample, choicesFor(row, sample, choices)[0], `reject ${k} (${text(sample)})`),
  );
};

/** What lies at the edges of floating point, and a few ordinary numbers to meet it. */
const specials = [NaN, Infinity, -Infinity, -0, 0, 1, -1, 0.5, 2.5, -2.5];

/** For an elementwise row of floats: every pair of special values as its operands. */
export function specialCasesOf(name: string): Case[] {
  const row = rowOf(name);
  const entries = Object.entries(row.inputs as Record<string, Input>);
  const [choice] = typeChoices(row, "one");
  if (row.kind !== "elementwise" || "shape" in row || ![...choice.values()].includes("float32")) return [];
  const floats = entries.filter(([, input]) => choice.get(acceptedBy(input)) === "float32").map(([key]) => key);
  const shape = [floats.length === 1 ? specials.length : specials.length ** 2];
  const source = random(`${name} specials`);
  const special = (key: string) => (_: unknown, at: number) => {
    const digits = [at % specials.length, Math.floor(at / specials.length), source.whole(0, specials.length - 1)];
    return specials[digits[Math.min(floats.indexOf(key), 2)]];
  };
  const sample = entries.map(([key]) => [key, floats.includes(key) ? { shape, values: range(shape[0]).map(special(key)) } : shape]);
  return [caseOf(name, row, { ...paramsOf(row, row.samples?.[0]), ...Object.fromEntries(sample) }, choice, "special values")];
}

/** A case built into a graph: the method's results, and what to feed. */
export interface Built {
  readonly results: readonly Tensor[];
  readonly feeds: Map<Tensor, NDArray>;
}

/** Calls the row's method in `graph` on placeholders for a case's inputs; `prepare` may put operations between the two. */
export function build(
  graph: Graph,
  name: string,
  { inputs, params }: Case,
  { unknown = false, prepare = (tensor: Tensor): Tensor => tensor } = {},
): Built {
  const feeds = new Map<Tensor, NDArray>();
  const placeholder = (array: NDArray, key: string): Tensor => {
    const tensor = graph.placeholder(unknown ? array.shape.map(() => -1) : array.shape, { dataType: array.dataType, name: key });
    feeds.set(tensor, array);
    return prepare(tensor);
  };
  const operands = Object.entries(inputs).map(([key, value]) => [
    key,
    value === undefined
      ? undefined
      : value instanceof NDArray
        ? placeholder(value, key)
        : value.map((array, k) => placeholder(array, `${key}${k}`)),
  ]);
  return { results: apply(graph, name, { ...Object.fromEntries(operands), ...params }), feeds };
}

/** A sample in few words. */
const text = (sample: GivenSample): string =>
  Object.entries(sample)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join(", ")
    .slice(0, 160);

/** How many numbers a case has in all. */
export const sizeOf = ({ inputs }: Case): number =>
  Object.values(inputs).reduce(
    (sum, value) => sum + [value].flat().reduce((s, array) => s + (array ? elementCount((array as NDArray).shape) : 0), 0),
    0,
  );
