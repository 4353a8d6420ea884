import type { DataType } from "./dataType.ts";
import { GraphError } from "./graphError.ts";
import { acceptedBy, type Inputs, type Params, type Rule } from "./rule.ts";
import { broadcast, canBroadcast, elementCount, reduced, type Shape } from "./shapes.ts";

/** What is known of an input: its shape, where a dimension not known yet is NaN, and its data type. */
export interface Known {
  readonly shape: Shape;
  readonly dataType: DataType;
}
type KnownInputs = Readonly<Record<string, Known | undefined>>;

const text = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value, (_, v) => plain(v)));

/** What stands for a value in an error message: a tensor's graph is not written out. */
const plain = (value: unknown): unknown => {
  if (typeof value === "object" && value !== null && "graph" in value) return "tensor";
  return Number.isNaN(value) ? -1 : typeof value === "bigint" ? String(value) : value;
};

/** A short account of what an operation was given, for error messages. */
const came = (inputs: KnownInputs, params: Readonly<Record<string, unknown>>): string =>
  [
    ...Object.entries(inputs).flatMap(([key, input]) => (input ? [`${key} ${text(input.shape)} ${input.dataType}`] : [])),
    ...Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${text(value)}`])),
  ].join(", ");

/** Throws unless every required input is there and each has a data type that the rule accepts; equal sets must share one. */
export function checkDataTypes(
  name: string,
  declared: Inputs,
  given: Readonly<Record<string, { readonly dataType: DataType } | undefined>>,
): void {
  const chosen = new Map<readonly DataType[], { key: string; dataType: DataType }>();
  for (const [key, declaration] of Object.entries(declared)) {
    const input = given[key];
    if (input === undefined) {
      if ("optional" in declaration) continue;
      throw new GraphError(name, `${key} must be given; got nothing`);
    }
    const accepted = acceptedBy(declaration);
    if (!accepted.includes(input.dataType)) throw new GraphError(name, `${key} must be ${accepted.join(", ")}; got ${input.dataType}`);
    const before = chosen.get(accepted);
    if (before && before.dataType !== input.dataType)
      throw new GraphError(name, `${before.key} and ${key} must share one data type; got ${before.dataType} and ${input.dataType}`);
    chosen.set(accepted, { key, dataType: input.dataType });
  }
}

/** The parameters as rules see them: defaults put in, axes counted from the front. */
export function resolveParameters(
  name: string,
  declared: Params | undefined,
  given: Readonly<Record<string, unknown>>,
  shape: Shape,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(declared ?? {}).map(([key, parameter]) => {
      try {
        return [key, parameter.resolve(given[key], shape)];
      } catch (error) {
        throw new GraphError(name, `${key} ${(error as Error).message}`);
      }
    }),
  );
}

const shapesOf = (inputs: KnownInputs): Record<string, Shape | undefined> =>
  Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input?.shape]));

/** Throws the first requirement that does not hold; one that may still come to hold when unknown dimensions are known is left for then. */
export function checkRequirements(
  name: string,
  requires: Readonly<Record<string, (a: never) => boolean>> | undefined,
  inputs: KnownInputs,
  params: Readonly<Record<string, unknown>>,
): void {
  const undecided = [...Object.values(inputs).flatMap((input) => input?.shape ?? []), ...Object.values(params).flat()].some((d) =>
    Number.isNaN(d),
  );
  Object.entries(requires ?? {}).forEach(([requirement, holds], n) => {
    if (!holds({ ...shapesOf(inputs), ...params } as never) && !undecided)
      throw new GraphError(name, `(C${n + 1}): ${requirement}; got ${came(inputs, params)}`);
  });
}

/** The data type of a rule's result: the first input's, unless the rule says otherwise. */
export function resultType(
  rule: Rule,
  inputs: Readonly<Record<string, { readonly dataType: DataType } | undefined>>,
  params: Readonly<Record<string, unknown>>,
): DataType {
  const types = Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input?.dataType]));
  if (typeof rule.result === "function") return rule.result({ ...types, ...params } as never);
  return rule.result ?? Object.values(types).find((type) => type !== undefined)!;
}

/** The shape and data type of a rule's result; `params` are resolved. */
export function inferResult(name: string, rule: Rule, inputs: KnownInputs, params: Readonly<Record<string, unknown>>): Known {
  checkRequirements(name, rule.requires, inputs, params);
  const shape = resultShape(name, rule, inputs, params);
  if (shape.length > 16) throw new GraphError(name, `the result may have 16 dimensions at most; got ${shape.length}`);
  if (elementCount(shape) > 2 ** 32 - 1)
    throw new GraphError(name, `the result may have 2^32 - 1 elements at most; got shape ${text(shape)}`);
  return { shape, dataType: resultType(rule, inputs, params) };
}

function resultShape(name: string, rule: Rule, inputs: KnownInputs, params: Readonly<Record<string, unknown>>): Shape {
  const shapes = shapesOf(inputs);
  switch (rule.kind) {
    case "elementwise": {
      if (rule.shape) return rule.shape({ ...shapes, ...params } as never);
      const present = Object.values(shapes).filter((shape) => shape !== undefined);
      if (!canBroadcast(...present)) throw new GraphError(name, `the operands' shapes must broadcast; got ${came(inputs, params)}`);
      return broadcast(...present);
    }
    case "reduction":
      return reduced(Object.values(shapes)[0]!, params["axes"] as number[]);
    case "view":
      return rule.view({ ...shapes, ...params } as never).shape;
    case "kernel":
      return rule.shape({ ...shapes, ...params } as never);
  }
}
