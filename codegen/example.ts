import { type DataType, type DataTypes, every } from "../src/dataType.ts";
import { acceptedBy, type Input } from "../src/rule.ts";
import type { Shape } from "../src/shapes.ts";
import { answersList } from "./answersList.ts";
import { positionalKeys, receiverOf } from "./signature.ts";
import type { Row } from "./table.ts";

/** What a sample says of one input. */
type Given = Shape | { readonly shape: Shape; readonly values: readonly number[]; readonly dataType?: DataType };

/** A placeholder of an example: what it is called there and what it holds, where the sample says so. */
export interface ExampleInput {
  readonly name: string;
  readonly key: string;
  readonly shape: Shape;
  readonly dataType: DataType;
  readonly values?: readonly number[];
}

/** A call of a row's method as documentation shows it. */
export interface Example {
  readonly inputs: readonly ExampleInput[];
  /** Its lines: placeholders, and the call, whose result is called `output`; `outputs` where it answers several. */
  readonly graph: readonly string[];
  /** The same with the call on a tensor, where there is such a method. */
  readonly chained: readonly string[];
  readonly answersList: boolean;
}

/** The shape of inputs that may have any. */
const usual: Shape = [2, 3];

/** The row's example, or its first sample. */
function sampleOf({ value }: Row): Readonly<Record<string, unknown>> {
  const [first = {}] = value.samples ?? [];
  if (value.example) return value.example;
  const plain = (value.kind === "elementwise" && !value.requires && !value.shape) || value.kind === "reduction";
  const given = plain ? Object.entries(first).filter(([key]) => !(key in value.inputs)) : Object.entries(first);
  const missing = Object.entries(value.inputs).flatMap(([key, input]) => (plain || !("optional" in input) ? [[key, usual]] : []));
  return { ...Object.fromEntries(missing), ...Object.fromEntries(given) };
}

/** The data type of inputs for which the sample states none: float32, or the first that they accept; inputs of one set agree. */
function typesOf({ value }: Row, sample: Readonly<Record<string, unknown>>): (input: Input) => DataType {
  const stated = new Map<DataTypes, DataType>();
  for (const [key, input] of Object.entries(value.inputs))
    for (const { dataType } of [sample[key] ?? []].flat() as { dataType?: DataType }[])
      if (dataType && !stated.has(acceptedBy(input))) stated.set(acceptedBy(input), dataType);
  return (input) => {
    const accepted = acceptedBy(input).filter((type) => (value.dataTypes ?? every).includes(type));
    return stated.get(acceptedBy(input)) ?? (accepted.includes("float32") ? "float32" : (accepted[0] ?? acceptedBy(input)[0]));
  };
}

/** A value as TypeScript. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return typeof value === "number" ? String(value) : JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${literal(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** The example of a row: its method called with the sample's placeholders and parameters. */
export function exampleOf(row: Row, rows: readonly Row[]): Example {
  const sample = sampleOf(row);
  const typeOf = typesOf(row, sample);
  const inputs = Object.entries(row.value.inputs).flatMap(([key, input]): ExampleInput[] => {
    const named = (name: string, given: Given): ExampleInput => {
      const { shape, values, dataType } = "shape" in given ? given : { shape: given, values: undefined, dataType: undefined };
      return { name, key, shape, dataType: dataType ?? typeOf(input), values };
    };
    if (sample[key] === undefined) return [];
    // `with` is a key, but cannot be a name.
    if (!("list" in input)) return [named(key === "with" ? "other" : key, sample[key] as Given)];
    return (sample[key] as readonly Given[]).map((given, k) => named(`${key.replace(/s$/, "")}${k}`, given));
  });

  const texts = new Map(
    Object.entries(sample).map(([key, value]) => {
      const names = inputs.flatMap((one) => (one.key === key ? [one.name] : []));
      if (names.length === 0 && !(key in row.value.inputs)) return [key, literal(value)];
      return [key, "list" in row.value.inputs[key] ? `[${names.join(", ")}]` : names[0]];
    }),
  );
  const call = (positional: readonly string[], without?: string): string => {
    const keys = [...texts.keys()].filter((key) => !positional.includes(key) && key !== without);
    const options = keys.map((key) => (texts.get(key) === key ? key : `${key}: ${texts.get(key)}`));
    const count = Math.max(0, ...positional.map((key, k) => (texts.has(key) ? k + 1 : 0)));
    const leading = positional.slice(0, keys.length > 0 ? positional.length : count).map((key) => texts.get(key) ?? "undefined");
    return `${row.name}(${[...leading, ...(keys.length > 0 ? [`{ ${options.join(", ")} }`] : [])].join(", ")})`;
  };
  const positional = positionalKeys(row);
  const receiver = receiverOf(row);
  const leads = receiver !== undefined && positional.includes(receiver);
  const several = row.value.severalWith;
  const isList = several === undefined ? row.value.kind === "composite" && answersList(row, rows) : several in sample;
  const placeholders = inputs.map(({ name, shape, dataType }) => {
    const type = dataType === "float32" ? "" : `, { dataType: "${dataType}" }`;
    return `const ${name} = graph.placeholder(${JSON.stringify(shape).replaceAll(",", ", ")}${type});`;
  });
  const lines = (on: string, called: string): string[] => [...placeholders, `const ${isList ? "outputs" : "output"} = ${on}.${called};`];
  const graph = lines("graph", call(positional));
  const chained =
    receiver === undefined || !texts.has(receiver)
      ? graph
      : lines(texts.get(receiver)!, call(leads ? positional.filter((key) => key !== receiver) : [], receiver));
  return { inputs, graph, chained, answersList: isList };
}
