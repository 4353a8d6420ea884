import { byteSize, type DataType, float } from "./dataType.ts";
import type { Adapter, View } from "./rule.ts";

/**
 * Shape arithmetic that rules may call. While a shape rule runs, a dimension that is not known yet is NaN: arithmetic carries it,
 * so that no rule mentions it.
 */

/** Lengths of the dimensions, slowest first. */
export type Shape = readonly number[];

/** The whole numbers from 0 up to `n`, or from `from` up to `to`. */
export const range = (from: number, to?: number): number[] =>
  to === undefined ? Array.from({ length: from }, (_, k) => k) : Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** How many elements a shape holds. */
export const elementCount = (shape: Shape): number => shape.reduce((product, d) => product * d, 1);

/** Row-major strides, in elements. */
export const contiguous = (shape: Shape): number[] => shape.map((_, k) => elementCount(shape.slice(k + 1)));

/** Whether two dimensions are equal as far as is known. */
export const agree = (a: number, b: number): boolean => a === b || Number.isNaN(a) || Number.isNaN(b);

/** Whether two shapes are equal as far as is known. */
export const sameShape = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((d, k) => agree(d, b[k]));

/** One dimension of a broadcast: 1 gives way, unknown beside 1 stays unknown, unknown beside n is taken to be n. */
const broadcastDimension = (a: number, b: number): number => (a === 1 ? b : b === 1 ? a : Number.isNaN(a) ? b : a);

/** The common shape of operands by NumPy's rule; ask `canBroadcast` first whether there is one. */
export const broadcast = (...shapes: Shape[]): number[] => {
  const rank = Math.max(0, ...shapes.map((s) => s.length));
  return range(rank).map((k) => shapes.map((s) => s[k - rank + s.length] ?? 1).reduce(broadcastDimension, 1));
};

/** Whether shapes have a common broadcast shape. */
export const canBroadcast = (...shapes: Shape[]): boolean => {
  const common = broadcast(...shapes);
  return shapes.every((s) => s.every((d, k) => d === 1 || agree(d, common[common.length - s.length + k])));
};

/** An axis counted from the front, whether it was given from the front or, negative, from the end. */
export const wrapAxis = (axis: number, rank: number): number => (axis < 0 ? axis + rank : axis);

/** The permutation that swaps the last two of `rank` dimensions. */
export const swapLast = (rank: number): number[] => [...range(rank - 2), rank - 1, rank - 2];

/** The permutation that undoes `permutation`. */
export const inverse = (permutation: readonly number[]): number[] => range(permutation.length).map((k) => permutation.indexOf(k));

/** `list` with the element at `at` replaced. */
export const replaced = <T>(list: readonly T[], at: number, value: T): T[] => list.map((old, k) => (k === at ? value : old));

/** The dimensions of `shape` that `axes` keeps: the others become 1. Where axes are not known, none is. */
export const reduced = (shape: Shape, axes: readonly number[]): number[] =>
  shape.map((d, k) => (axes.includes(k) ? 1 : axes.includes(NaN) ? NaN : d));

/** The view that shows `shape`'s elements unchanged. */
export const identityView = (shape: Shape): View => ({ shape, strides: contiguous(shape), offset: 0 });

/** Workgroups for `count` units of work, spread evenly over two dimensions: kernels find their unit as `w.x + w.y * n.x`. */
export const spread = (count: number): [number, number] => {
  const rows = Math.ceil(count / 65535);
  return [rows > 1 ? Math.ceil(count / rows) : count, rows];
};

/** The axes of `to` along which something of shape `from` was repeated to fill it. */
export const repeatedAxes = (from: Shape, to: Shape): number[] =>
  range(to.length).filter((k) => (from[k - to.length + from.length] ?? 1) === 1 && to[k] !== 1);

/** Every axis of `rank` but `axis`. */
export const otherAxes = (rank: number, axis: number): number[] => range(rank).filter((k) => k !== axis);

/** `length` at `axis`, 1 elsewhere. */
export const along = (axis: number, rank: number, length: number): number[] => range(rank).map((k) => (k === axis ? length : 1));

/** The data type of 32 bits or more in which sums of a data type are formed. */
export const accumulator = (dataType: DataType): DataType =>
  byteSize(dataType) >= 4 ? dataType : float.includes(dataType) ? "float32" : "int32";

/** Invocations to a workgroup for `units` of work: on a CPU so few that each core has several workgroups. */
export const workgroupSize = (units: number, adapter: Adapter): number =>
  adapter.software ? 2 ** Math.min(6, Math.max(2, Math.floor(Math.log2(Math.max(1, units / 16))))) : 64;

/** How an invocation for each unit of work is launched. */
export const unitsOf = (units: number, adapter: Adapter) => {
  const size = workgroupSize(units, adapter);
  return { units, size, workgroups: spread(Math.ceil(units / size)) } as const;
};
