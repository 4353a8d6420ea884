import { arrayFrom, rounded } from "../tensorData.ts";
import { type DataType, float, isWide, type ElementArray } from "../dataType.ts";
import { element } from "../data/element.ts";
import type { Rule, View } from "../rule.ts";
import { contiguous, elementCount, type Shape } from "../shapes.ts";

/** A value that is known while compiling. */
export interface Value {
  readonly shape: Shape;
  readonly dataType: DataType;
  readonly data: number | ElementArray;
}

const numberAt = (value: Value, k: number): number =>
  typeof value.data === "number" ? value.data : element.decode(value.data[k], value.dataType);

/** Whether all of a value's elements are numbers that float64 holds exactly. */
const isExact = ({ data, dataType }: Value): boolean =>
  !isWide(dataType) || Array.from(typeof data === "number" ? [data] : data, Number).every((n) => Math.abs(n) <= Number.MAX_SAFE_INTEGER);

/** The elements of a value, in row-major order. */
export const numbersOf = (value: Value): number[] => Array.from({ length: elementCount(value.shape) }, (_, k) => numberAt(value, k));

/** The coordinates' elements of `view`, as numbers. */
export const viewed = (input: Value, view: View): number[] => {
  const strides = contiguous(view.shape);
  return Array.from({ length: elementCount(view.shape) }, (_, k) => {
    const c = view.shape.map((d, axis) => Math.floor(k / strides[axis]) % d);
    const visible = !view.inside || view.inside.every(([from, to], axis) => c[axis] >= from && c[axis] < to);
    return visible
      ? numberAt(
          input,
          c.reduce((at, x, axis) => at + x * view.strides[axis], view.offset),
        )
      : (view.outside ?? 0);
  });
};

/** The value of an operation whose inputs are all known, by the row's reference; nothing where the row has none. */
export function fold(
  rule: Rule,
  inputs: Readonly<Record<string, Value>>,
  params: Readonly<Record<string, unknown>>,
  shape: Shape,
  dataType: DataType,
): number | ElementArray | undefined {
  if (rule.kind === "kernel" && rule.constant)
    return arrayFrom(
      rule.constant({ ...Object.fromEntries(Object.entries(inputs).map(([key, { shape }]) => [key, shape])), ...params } as never),
      dataType,
    );
  if (!Object.values(inputs).every(isExact)) return undefined;
  if (rule.kind === "view") {
    const [input] = Object.values(inputs);
    const view = rule.view({ ...Object.fromEntries(Object.entries(inputs).map(([key, { shape }]) => [key, shape])), ...params } as never);
    return typeof input.data === "number" && !view.inside ? input.data : arrayFrom(viewed(input, view), dataType);
  }
  if (rule.kind !== "elementwise" || rule.shape) return undefined;
  const keys = Object.keys(inputs);
  // References compute in float64, which loses the low bits of whole numbers past 2^53 that a kernel would keep.
  let exact = true;
  const at = (k: number): number => {
    const value = Number(
      rule.reference({ ...params, dataType, ...Object.fromEntries(keys.map((key) => [key, broadcastAt(inputs[key], shape, k)])) } as never),
    );
    exact &&= float.includes(dataType) || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    return value;
  };
  const filled = keys.every((key) => typeof inputs[key].data === "number");
  const data = filled
    ? rounded(at(0), dataType)
    : arrayFrom(
        Array.from({ length: elementCount(shape) }, (_, k) => at(k)),
        dataType,
      );
  return exact ? data : undefined;
}

/** Element `k` of `value` broadcast to `shape`. */
function broadcastAt(value: Value, shape: Shape, k: number): number {
  if (typeof value.data === "number") return value.data;
  const lead = shape.length - value.shape.length;
  let at = 0;
  let step = 1;
  for (let axis = shape.length - 1; axis >= lead; axis--) {
    const c = k % shape[axis];
    k = Math.floor(k / shape[axis]);
    if (value.shape[axis - lead] !== 1) at += c * step;
    step *= value.shape[axis - lead];
  }
  return numberAt(value, at);
}
