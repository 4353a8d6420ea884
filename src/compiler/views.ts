import type { View } from "../rule.ts";
import { contiguous, elementCount, range, type Shape } from "../shapes.ts";
import { type Node, viewNode } from "./program.ts";

/** An affine function of a linear index: dimensions merged as far as they go, so that equal functions look equal. */
export interface Collapsed {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly inside: readonly (readonly [number, number])[];
}

/** Merges neighbouring dimensions of a view that are walked as one, and drops those of length 1. */
export function collapse(view: Pick<View, "shape" | "strides" | "inside">): Collapsed {
  const shape: number[] = [];
  const strides: number[] = [];
  const inside: [number, number][] = [];
  view.shape.forEach((d, k) => {
    const [from, to] = view.inside?.[k] ?? [0, d];
    const open = from <= 0 && to >= d;
    if (d === 1 && open) return;
    const last = shape.length - 1;
    const lastOpen = last >= 0 && inside[last][0] <= 0 && inside[last][1] >= shape[last];
    if (last >= 0 && open && lastOpen && strides[last] === view.strides[k] * d) {
      shape[last] *= d;
      strides[last] = view.strides[k];
      inside[last] = [0, shape[last]];
    } else {
      shape.push(d);
      strides.push(view.strides[k]);
      inside.push(open ? [0, d] : [from, to]);
    }
  });
  return { shape, strides, inside };
}

/** Whether a view shows the same elements in the same order, in another shape. */
export function isReshape(view: View, input: Shape): boolean {
  if (elementCount(view.shape) !== elementCount(input)) return false;
  if (elementCount(input) === 0) return true;
  if (view.offset !== 0 || view.inside) return false;
  const { shape, strides } = collapse(view);
  return shape.length === 0 || (shape.length === 1 && strides[0] === 1);
}

/** The one view that shows what `outer` of `inner` shows, or nothing where no single one does. */
export function compose(outer: View, inner: View): View | undefined {
  if (inner.inside) return undefined;
  // Dimensions that are walked as one are one: a reshape may then cut across them.
  const { shape, strides: places } = collapse(inner);
  const radix = contiguous(shape);
  const digits = (value: number): number[] => {
    let rest = Math.abs(value);
    return radix.map((unit) => {
      const digit = Math.floor(rest / unit);
      rest -= digit * unit;
      return Math.sign(value) * digit;
    });
  };
  const first = outer.inside?.map(([from]) => Math.max(0, from)) ?? outer.shape.map(() => 0);
  const last = outer.inside?.map(([, to], k) => Math.min(outer.shape[k], to) - 1) ?? outer.shape.map((d) => d - 1);
  if (first.some((from, k) => from > last[k])) return { ...outer, strides: outer.strides.map(() => 0), offset: 0 };
  // The element that the first visible coordinate shows, in the inner view's coordinates; offsets may be negative only outside.
  const start = outer.offset + outer.strides.reduce((at, stride, k) => at + stride * first[k], 0);
  const base = digits(start);
  const steps = outer.strides.map(digits);
  for (let d = 0; d < radix.length; d++) {
    let low = base[d];
    let high = base[d];
    steps.forEach((step, k) => {
      const reach = step[d] * (last[k] - first[k]);
      low += Math.min(0, reach);
      high += Math.max(0, reach);
    });
    if (low < 0 || high >= shape[d]) return undefined;
  }
  const along = (coordinates: readonly number[]): number => coordinates.reduce((at, c, d) => at + c * places[d], 0);
  const strides = steps.map(along);
  return { ...outer, strides, offset: inner.offset + along(base) - strides.reduce((at, stride, k) => at + stride * first[k], 0) };
}

/** `node` with its last two dimensions exchanged, by one view where one can say it. */
export const transposed = (node: Node): Node => {
  const swap = <T>(list: readonly T[]): T[] => [...list.slice(0, -2), list.at(-1)!, list.at(-2)!];
  const view: View = { shape: swap(node.shape), strides: swap(contiguous(node.shape)), offset: 0 };
  const merged = node.view && compose(view, node.view);
  return merged ? viewNode(node.inputs["tensor"], merged) : viewNode(node, view);
};

/** The node whose elements a chain of views shows. */
export const baseOf = (node: Node): Node => {
  while (node.view) node = node.inputs["tensor"];
  return node;
};

/** Whether every view from `node` down to its base only changes the shape. */
export const isAligned = (node: Node): boolean =>
  !node.view || (isReshape(node.view, node.inputs["tensor"].shape) && isAligned(node.inputs["tensor"]));

/** Whether `view`, a chain down to a row value, shows at every element of `shape` the value of the row that `axes` of `shape` make up. */
export function showsRows(node: Node, shape: Shape, axes: readonly number[]): boolean {
  let strided: View = { shape: node.shape, strides: contiguous(node.shape), offset: 0 };
  for (; node.view; node = node.inputs["tensor"]) {
    const next = compose(strided, node.view);
    if (!next) return false;
    strided = next;
  }
  if (strided.offset !== 0 || strided.inside) return false;
  const kept = contiguous(shape.map((d, k) => (axes.includes(k) ? 1 : d)));
  const rows = collapse({ shape, strides: range(shape.length).map((k) => (axes.includes(k) ? 0 : kept[k])) });
  const shown = collapse(strided);
  return rows.shape.join() === shown.shape.join() && rows.strides.join() === shown.strides.join();
}
