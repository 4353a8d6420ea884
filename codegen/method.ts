import * as dataTypes from "../src/dataType.ts";
import type { Input } from "../src/rule.ts";
import { answersList } from "./answersList.ts";
import { exampleOf } from "./example.ts";
import { positionalKeys, receiverOf } from "./signature.ts";
import { type Row, type Table, wordsFor } from "./table.ts";

/** One argument of a generated method. */
interface Argument {
  readonly key: string;
  readonly type: string;
  readonly optional: boolean;
  /** What `@param` says of it; empty where the row's doc says it all. */
  readonly doc: string;
  /** A second key for the same argument. */
  readonly alias?: string;
}

/** How documentation calls the sets of data types. */
const typeWords = new Map<unknown, string>([
  [dataTypes.float, "floating-point numbers"],
  [dataTypes.wide, "int64 or uint64"],
  [dataTypes.integer, "whole numbers"],
  [dataTypes.numeric, "numbers"],
  [dataTypes.index, "whole numbers"],
  [dataTypes.bool, "bool"],
  [dataTypes.narrow, "numbers of up to 32 bits"],
  [dataTypes.otherFloat, "floating-point numbers"],
  [dataTypes.narrowOrBool, "numbers of up to 32 bits or bool"],
  [dataTypes.narrowInteger, "whole numbers of up to 32 bits"],
  [dataTypes.arithmetic, "real or complex numbers"],
  [dataTypes.complex, "complex numbers"],
  [dataTypes.floatOrComplex, "floating-point or complex numbers"],
  [dataTypes.any, "anything but complex numbers"],
  [dataTypes.every, "any data type"],
  [dataTypes.other, "any data type"],
]);

/** `name` with a capital first letter. */
export const capitalized = (name: string): string => name[0].toUpperCase() + name.slice(1);

/** Text as the lines of a doc comment, at most 120 characters each; what means something to typedoc is escaped outside code. */
export const docLines = (text: string): string[] =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[{}@]/g, "\\$&")))
    .join("")
    .replaceAll("*/", "*\\/")
    .split("\n")
    .flatMap((paragraph) =>
      paragraph.split(" ").reduce<string[]>((lines, word) => {
        const last = lines.at(-1);
        return last !== undefined && last.length + word.length < 120 ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
      }, []),
    );

/** Selectors as documentation lists them. */
export const quoted = (selectors: readonly string[]): string => selectors.map((selector) => `\`${selector}\``).join(", ");

const several = "readonly Tensor[]";

/** What the fusing of a kind costs and brings, for operations.md. */
const stitching = (row: Row): string =>
  row.value.constant !== undefined
    ? "no kernel at all"
    : {
        elementwise: "everywhere",
        reduction: "before, between, after",
        view: "no kernel at all",
        kernel: "views before, elementwise after",
        composite: "as its parts",
      }[row.value.kind];

/** What a row's inputs may be, for operations.md; those that may be the same stand together. */
function dataTypesOf(row: Row): string {
  const byWords = new Map<string, string[]>();
  for (const [key, input] of Object.entries(row.value.inputs)) {
    const words = wordsFor(input, typeWords);
    byWords.set(words, [...(byWords.get(words) ?? []), key]);
  }
  return [...byWords].map(([words, keys]) => `${keys.join(", ")}: ${words}`).join("; ") || "—";
}

/** A row's inputs and parameters, in order, as arguments of a method. */
function argumentsOf(row: Row, descriptorNames: ReadonlyMap<unknown, string>): { inputs: Argument[]; params: Argument[] } {
  const { inputs, params = {}, kind } = row.value;
  const alone = Object.keys(inputs).length === 1;
  // A number stands for a constant of the other operands' type, so that one of them must be a tensor.
  const mayBeNumber = (key: string): boolean => !alone && (kind === "elementwise" || (kind === "composite" && key !== receiverOf(row)));
  const inputType = (key: string, input: Input): string =>
    "list" in input ? "readonly Tensor[]" : mayBeNumber(key) ? "Operand" : "Tensor";
  const labels = row.selectors.join();
  return {
    inputs: Object.entries(inputs).map(([key, input]) => ({
      key,
      type: inputType(key, input),
      optional: "optional" in input,
      doc: `${"list" in input ? "Tensors" : "Tensor"} of ${wordsFor(input, typeWords)}.`,
    })),
    params: Object.entries(params).map(([key, parameter]) => {
      const alias = key === "axes" || labels.includes(`${parameter.alias}:`) ? parameter.alias : undefined;
      const standard = typeof parameter.default === "string" ? parameter.default : JSON.stringify(parameter.default);
      const docs = [
        ...(standard === undefined ? [] : [`Default: ${standard}.`]),
        ...(alias === undefined ? [] : [`\`${alias}\` is the same.`]),
      ];
      return { key, type: descriptorNames.get(parameter) ?? parameter.type, optional: parameter.optional, doc: docs.join(" "), alias };
    }),
  };
}

/** The text between a method's parentheses. */
function parameters(positional: readonly Argument[], keys: readonly Argument[], isOverload = false): string {
  const fields = keys.flatMap(({ key, type, optional, alias }) =>
    alias === undefined ? [`readonly ${key}${optional ? "?" : ""}: ${type}`] : [`readonly ${key}?: ${type}`, `readonly ${alias}?: ${type}`],
  );
  const required = keys.some((argument) => !argument.optional && argument.alias === undefined);
  const options = `{ ${[...fields, "readonly name?: string"].join("; ")} }`;
  const leading = positional.map(({ key, type, optional }) =>
    !optional ? `${key}: ${type}` : required ? `${key}: ${type} | undefined` : `${key}?: ${type}`,
  );
  return [...leading, isOverload && !required ? `options?: ${options}` : `options: ${options}${required ? "" : " = {}"}`].join(", ");
}

/** A method's signature, its overloads where the result depends on whether one input is given, and its `@param` lines. */
function signature(positional: readonly Argument[], keys: readonly Argument[], severalWith: string | undefined) {
  const docs = [...positional.map(({ key, doc }) => ({ at: key, doc })), ...keys.map(({ key, doc }) => ({ at: `options.${key}`, doc }))];
  const overload = (change: Partial<Argument>, result: string): string =>
    `(${parameters(
      positional,
      keys.map((argument) => (argument.key === severalWith ? { ...argument, ...change } : argument)),
      true,
    )}): ${result}`;
  return {
    text: parameters(positional, keys),
    docs: docs.filter(({ doc }) => doc !== "").map(({ at, doc }) => `@param ${at} - ${doc}`),
    overloads:
      severalWith === undefined
        ? []
        : [overload({ optional: false }, several), overload({ type: "undefined" }, "Tensor"), overload({}, `Tensor | ${several}`)],
  };
}

/** One row as a method of Graph, and as one of Tensor. */
export function methodView(row: Row, table: Table, descriptorNames: ReadonlyMap<unknown, string>) {
  const { kind, doc, since, gradient, severalWith } = row.value;
  const { inputs, params } = argumentsOf(row, descriptorNames);
  const all = [...inputs, ...params];
  const positional = positionalKeys(row).map((key) => all.find((argument) => argument.key === key)!);
  const keys = all.filter((argument) => !positional.includes(argument));
  const result =
    severalWith !== undefined ? `Tensor | ${several}` : kind === "composite" && answersList(row, table.rows) ? several : "Tensor";
  const value = (argument: Argument): string => {
    const { key, alias } = argument;
    return positional.includes(argument) ? key : `${key}: options.${key}${alias === undefined ? "" : ` ?? options.${alias}`}`;
  };

  // On the chained method the receiver goes; where it was a key, whatever came first becomes one.
  const receiver = all.find((argument) => argument.key === receiverOf(row));
  const leads = positional.includes(receiver!);
  const chainedPositional = leads ? positional.filter((argument) => argument !== receiver) : [];
  const chainedKeys = all.filter((argument) => argument !== receiver && !chainedPositional.includes(argument));
  const forwarded = leads
    ? [...positional.map((argument) => (argument === receiver ? "this.self" : argument.key)), "options"]
    : [...positional.map(({ key }) => `options.${key}`), `{ ...options, ${receiver?.key}: this.self }`];

  const example = exampleOf(row, table.rows);
  const swift = quoted(row.selectors);
  const origin = swift === "" ? "Beyond Apple's operations." : `Swift: ${swift}${since === undefined ? "" : `; macOS ${since}`}.`;
  return {
    name: row.name,
    header: row.header,
    category: capitalized(row.header),
    kind,
    swift: swift || "—",
    since: since ?? "—",
    types: all.map((argument) => argument.type),
    differentiable: kind === "composite" ? "as its parts" : gradient === undefined ? "no" : "yes",
    stitches: stitching(row),
    dataTypes: dataTypesOf(row),
    rejects: Object.keys(row.value.requires ?? {}).length > 0,
    differentiates: kind === "composite" || gradient !== undefined,
    result,
    via: kind === "composite" ? "composite" : "operation",
    cast: kind === "composite" && severalWith === undefined ? ` as ${result}` : "",
    inputs: `{ ${inputs.map(value).join(", ")} }`,
    params: `{ ${params.map(value).join(", ")} }`,
    doc: [...docLines(doc), "", ...docLines(origin)],
    graph: { ...signature(positional, keys, severalWith), example: example.graph },
    chained:
      receiver === undefined
        ? undefined
        : {
            ...signature(chainedPositional, chainedKeys, severalWith),
            example: example.chained,
            forwarded: forwarded.join(", "),
          },
  };
}
