import { complex, type ElementArray } from "../dataType.ts";
import type { Tensor } from "../tensor.ts";
import { resolveParameters } from "../inference.ts";
import { fold, numbersOf, type Value } from "./fold.ts";

/** Values larger than this are not worked out while building. */
const limit = 1024;

/** The elements of a tensor whose value follows from constants and shapes alone, or nothing. */
export function knownValue(tensor: Tensor): number[] | undefined {
  const value = constantOf(tensor);
  return value && numbersOf(value);
}

/** The value of a tensor that follows from constants and shapes alone, or nothing. */
export const constantOf = (tensor: Tensor): Value | undefined => valueOf(tensor, new Map());

function valueOf(tensor: Tensor, known: Map<Tensor, Value | undefined>): Value | undefined {
  if (!known.has(tensor)) known.set(tensor, evaluate(tensor, known));
  return known.get(tensor);
}

function evaluate(tensor: Tensor, known: Map<Tensor, Value | undefined>): Value | undefined {
  const { kind, rule, inputs, params, name } = tensor.operation;
  const { shape, dataType } = tensor;
  if (kind === "constant") return { shape, dataType, data: params["data"] as number | ElementArray };
  if (!tensor.ranked || shape.includes(-1) || shape.reduce((a, b) => a * b, 1) > limit || complex.includes(dataType)) return undefined;
  if (!rule) return undefined;
  const values: Record<string, Value> = {};
  const fromShapes = rule.kind === "kernel" && rule.constant !== undefined;
  for (const [key, input] of Object.entries(inputs)) {
    if (!input) continue;
    const value = fromShapes
      ? !input.ranked || input.shape.includes(-1)
        ? undefined
        : { ...input, shape: input.shape, dataType: input.dataType, data: 0 }
      : valueOf(input, known);
    if (!value) return undefined;
    values[key] = value;
  }
  if (Object.values(params).some((param) => typeof param === "object" && param !== null && "operation" in param)) return undefined;
  const resolved = resolveParameters(name, rule.params, params, Object.values(values)[0]?.shape ?? []);
  const data = fold(rule, values, resolved, shape, dataType);
  return data === undefined ? undefined : { shape, dataType, data };
}
