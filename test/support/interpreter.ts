import * as rows from "../../spec/index.ts";
import { coordinatesOf, NDArray, tabulate } from "../../spec/reference.ts";
import { type DataType, type ElementArray, entriesOf, limitsOf } from "../../src/dataType.ts";
import { inferResult, resolveParameters } from "../../src/inference.ts";
import type { Operation } from "../../src/operation.ts";
import type { ElementwiseRule, ReductionRule, View } from "../../src/rule.ts";
import { contiguous, elementCount, type Shape, wrapAxis } from "../../src/shapes.ts";
import { Tensor } from "../../src/tensor.ts";
import type { Variable } from "../../src/variable.ts";
import { decode, isFloat, roundTo } from "./values.ts";

/** Settings of an interpretation. */
export interface InterpreterOptions {
  /** Rounds every result to its data type; by default floats stay float64, and only integers wrap. */
  readonly round?: boolean;
}

type Reference = (a: never) => number | boolean | NDArray;

/**
 * Computes tensors without a device, in float64, by the rows' references: the oracle that kernels and gradients are held against.
 * It knows the kinds of row and no operation by name.
 */
export function interpret(targets: readonly Tensor[], feeds: ReadonlyMap<Tensor, NDArray>, options: InterpreterOptions = {}): NDArray[] {
  const known = new Map<Tensor, NDArray>(feeds);
  const pending = [...targets];
  while (pending.length > 0) {
    const tensor = pending.at(-1)!;
    const missing = known.has(tensor) ? [] : needs(tensor.operation).filter((needed) => !known.has(needed));
    if (missing.length > 0) {
      pending.push(...missing);
      continue;
    }
    pending.pop();
    if (!known.has(tensor)) known.set(tensor, typed(evaluate(tensor.operation, known), tensor, options));
  }
  return targets.map((target) => known.get(target)!);
}

/** The tensors whose values an operation needs: its inputs, and parameters that were given as tensors. */
const needs = (operation: Operation): Tensor[] =>
  [...Object.values(operation.inputs), ...Object.values(operation.params)].filter((value) => value instanceof Tensor);

const typed = ({ shape, data }: NDArray, { dataType }: Tensor, { round }: InterpreterOptions): NDArray =>
  new NDArray(shape, isFloat(dataType) && !round ? data : data.map((x) => roundTo(dataType, x)), dataType);

function evaluate(operation: Operation, known: ReadonlyMap<Tensor, NDArray>): NDArray {
  const { kind, name, rule, output } = operation;
  if (kind === "placeholder") throw new Error(`the interpreter was given no feed for placeholder «${output.name}»`);
  if (kind === "constant") return constant(operation.params["data"] as number | ElementArray, output);
  if (kind === "variable") return new NDArray(output.shape, decode((operation.params["variable"] as Variable).initial, output.dataType));
  if (kind === "assign") return known.get(operation.inputs["tensor"]!)!;

  const inputs = Object.fromEntries(Object.entries(operation.inputs).map(([key, tensor]) => [key, tensor && known.get(tensor)!]));
  const shapes = Object.fromEntries(Object.entries(inputs).map(([key, array]) => [key, array?.shape]));
  const given = Object.entries(operation.params).map(([key, value]) => [key, value instanceof Tensor ? plain(known.get(value)!) : value]);
  const first = Object.values(shapes).find((shape) => shape !== undefined) ?? [];
  const params = resolveParameters(name, rule!.params, Object.fromEntries(given), first);
  const { shape } = inferResult(name, rule!, inputs, params);
  const reference = (rows as unknown as Record<string, { reference?: Reference } | undefined>)[name]?.reference;

  switch (rule!.kind) {
    case "elementwise":
      return elementwise(rule!, inputs, { ...params, dataType: output.dataType }, shape);
    case "reduction":
      return reduction(rule!, inputs, params["axes"] as number[], output.dataType);
    case "view":
      return shown(rule!.view({ ...shapes, ...params } as never), Object.values(inputs)[0]!, output.dataType);
    case "kernel":
      if (rule!.constant) return new NDArray(shape, rule!.constant({ ...shapes, ...params } as never));
      if (!reference) throw new Error(`the row ${name} has no reference`);
      return reference({ ...inputs, ...params, shape } as never) as NDArray;
  }
}

const constant = (data: number | ElementArray, { shape, dataType }: Tensor): NDArray =>
  typeof data === "number" ? tabulate(shape, () => data) : new NDArray(shape, decode(data, dataType));

/** A tensor given as a parameter: a number if it is a scalar, else a list. */
const plain = (array: NDArray): number | number[] => (array.shape.length === 0 ? array.data[0] : [...array.data]);

/** Strides with which an array is read as if it had been broadcast to `shape`. */
const broadcastStrides = (array: NDArray, shape: Shape): number[] => {
  const own = contiguous(array.shape);
  const missing = shape.length - array.shape.length;
  return shape.map((_, k) => (k < missing || array.shape[k - missing] === 1 ? 0 : own[k - missing]));
};

function elementwise(
  rule: ElementwiseRule,
  inputs: Readonly<Record<string, NDArray | undefined>>,
  params: Readonly<Record<string, unknown>>,
  shape: Shape,
): NDArray {
  const present = Object.entries(inputs).flatMap(([key, array]) =>
    array ? [{ key, array, strides: broadcastStrides(array, shape) }] : [],
  );
  const axis = rule.coordinate === undefined ? undefined : wrapAxis(params[rule.coordinate] as number, shape.length);
  return tabulate(shape, (c) => {
    const given: Record<string, unknown> = { ...params, coordinate: c[axis ?? 0] };
    for (const { key, array, strides } of present) given[key] = array.data[c.reduce((at, d, k) => at + d * strides[k], 0)];
    return Number(rule.reference(given as never));
  });
}

function reduction(
  rule: ReductionRule,
  inputs: Readonly<Record<string, NDArray | undefined>>,
  axes: readonly number[],
  dataType: Tensor["dataType"],
): NDArray {
  const array = Object.values(inputs)[0]!;
  const shape = array.shape.map((d, k) => (axes.includes(k) ? 1 : d));
  const [least, greatest] = limitsOf(dataType);
  const identity = rule.identity === Infinity ? greatest : rule.identity === -Infinity ? least : rule.identity;
  const result = tabulate(shape, () => identity);
  const strides = broadcastStrides(result, array.shape);
  array.data.forEach((x, k) => {
    const at = coordinatesOf(k, array.shape).reduce((sum, c, d) => sum + c * strides[d], 0);
    const combined = Number(rule.reference(result.data[at], x));
    result.data[at] = isFloat(dataType) ? combined : roundTo(dataType, combined);
  });
  return result;
}

/** Reads an array through a view; complex numbers are pairs, and to look at their parts changes nothing. */
function shown(view: View, array: NDArray, dataType: DataType): NDArray {
  if (array.dataType !== dataType) return new NDArray(view.shape, array.data);
  if (entriesOf(dataType) === 1) return read(view, array);
  const part = (start: number) =>
    read(
      view,
      new NDArray(
        array.shape,
        array.data.filter((_, k) => k % 2 === start),
      ),
    ).data;
  const [real, imaginary] = [part(0), part(1)];
  return new NDArray(
    view.shape,
    [...real].flatMap((x, k) => [x, imaginary[k]]),
  );
}

/** Reads an array through a view. */
const read = ({ shape, strides, offset, inside, outside }: View, array: NDArray): NDArray =>
  tabulate(shape, (c) => {
    if (inside && !c.every((d, k) => d >= inside[k][0] && d < inside[k][1])) return outside ?? 0;
    const at = c.reduce((sum, d, k) => sum + d * strides[k], offset);
    if (at < 0 || at >= elementCount(array.shape)) throw new RangeError(`a view reads element ${at} of ${elementCount(array.shape)}`);
    return array.data[at];
  });
