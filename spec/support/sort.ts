import { stretch } from "../../src/geometry/sortGeometry.ts";
import { elementCount, range, replaced, type Shape } from "../../src/shapes.ts";
import { type NDArray, tabulate } from "../reference.ts";

/** The elements along `axis` of the line through `c`. */
export const lineThrough = (tensor: NDArray, c: readonly number[], axis: number): number[] =>
  range(tensor.shape[axis]).map((k) => tensor.at(...replaced(c, axis, k)));

/** The array whose lines along `axis`, of `length`, are `line(c)` for some c on them; each is worked out once. */
export const fromLines = (shape: Shape, axis: number, length: number, line: (c: readonly number[]) => readonly number[]): NDArray => {
  const known = new Map<string, readonly number[]>();
  return tabulate(replaced(shape, axis, length), (c) => {
    const key = replaced(c, axis, 0).join();
    if (!known.has(key)) known.set(key, line(c));
    return known.get(key)![c[axis]];
  });
};

/** Negative if a comes before b in ascending order: NaN is greater than all numbers. */
const compared = (a: number, b: number): number =>
  Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a < b ? -1 : a > b ? 1 : 0;

/** Indices in the order of the values that they have in `line`; equal ones stay in order. */
export const ordered = (line: readonly number[], indices: readonly number[], descending: boolean): number[] => {
  const sign = descending ? -1 : 1;
  return [...indices].sort((i, j) => sign * compared(line[i], line[j]));
};

/** Indices ordered within each run, of which the first `keep` stay. */
export const orderedInRuns = (
  line: readonly number[],
  indices: readonly number[],
  descending: boolean,
  run = stretch,
  keep = run,
): number[] =>
  range(Math.ceil(indices.length / run)).flatMap((n) => ordered(line, indices.slice(n * run, (n + 1) * run), descending).slice(0, keep));

/** The indices along `axis` that sort the tensor, the first `k` of them. */
export const sortedIndices = (tensor: NDArray, axis: number, descending: boolean, k = tensor.shape[axis]): NDArray =>
  fromLines(tensor.shape, axis, k, (c) => ordered(lineThrough(tensor, c, axis), range(tensor.shape[axis]), descending));

/** The elements of a tensor that indices along `axis` address. */
export const elementsAt = (tensor: NDArray, indices: NDArray, axis: number): NDArray =>
  tabulate(indices.shape, (c) => tensor.at(...replaced(c, axis, indices.at(...c))));

const special = [NaN, 1, -0, 3, 0, -Infinity, NaN, 2, Infinity, 1, 0, -0, -1, 2, 5, NaN];
/** Tensors and axes that sorting meets: any axis, lengths around those at which something changes, equal elements, and what is no number. */
export const sortSamples = [
  { tensor: [7], axis: 0 },
  { tensor: [3, 5], axis: -1, descending: true },
  { tensor: [4, 3, 2], axis: 1 },
  { tensor: [65, 3], axis: 0, descending: true },
  { tensor: [1], axis: 0 },
  { tensor: [2, 1], axis: 1, descending: true },
  { tensor: [0], axis: 0 },
  { tensor: [0, 3], axis: 1, descending: true },
  { tensor: { shape: [16], values: special, dataType: "float32" }, axis: 0 },
  { tensor: { shape: [2, 8], values: special, dataType: "float32" }, axis: 1, descending: true },
  { tensor: { shape: [8, 2], values: special, dataType: "float16" }, axis: 0, descending: true },
  { tensor: { shape: [4], values: [2 ** 31 - 1, -(2 ** 31), 0, -1], dataType: "int32" }, axis: 0 },
  { tensor: { shape: [4], values: [2 ** 32 - 1, 2 ** 31, 0, 1], dataType: "uint32" }, axis: 0, descending: true },
] as const;
/** Numbers in disorder, of which no two are so near that a small change would change their order. */
const disorderly = (shape: Shape) => {
  const count = elementCount(shape);
  return { shape, values: range(count).map((k) => ((k * 769) % count) / 1024 - 2), dataType: "float32" as const };
};
/** Lines that are longer than a stretch. */
export const longSortSamples = [
  { tensor: disorderly([1025]), axis: 0 },
  { tensor: disorderly([2, 2050]), axis: 1, descending: true },
  { tensor: disorderly([3100, 2]), axis: 0 },
] as const;

/** Zeros of `length` along `axis`, with `updates` where `indices` say. */
export const placedAt = (updates: NDArray, indices: NDArray, axis: number, length: number): NDArray =>
  fromLines(updates.shape, axis, length, (c) => {
    const chosen = lineThrough(indices, c, axis);
    return range(length).map((k) => (chosen.includes(k) ? updates.at(...replaced(c, axis, chosen.indexOf(k))) : 0));
  });

/** Sources, axes and k that `topK` and `bottomK` meet. */
export const topKSamples: readonly {
  readonly source: Shape | { readonly shape: Shape; readonly values: readonly number[]; readonly dataType?: "float32" };
  readonly axis?: number;
  readonly k: number;
}[] = [
  { source: [7], k: 3 },
  { source: [3, 5], k: 5 },
  { source: [5, 3, 2], axis: 1, k: 1 },
  { source: [65, 2], axis: -2, k: 40 },
  { source: [4, 3], k: 0 },
  { source: [0], k: 0 },
  { source: [0, 3], k: 2 },
  { source: { shape: [2, 8], values: special, dataType: "float32" }, k: 5 },
  { source: disorderly([2, 3000]), axis: 1, k: 4 },
  { source: disorderly([2200, 2]), axis: 0, k: 100 },
  { source: disorderly([1200]), axis: 0, k: 513 },
];

/** Gradients that come back to them. */
export const topKGradientSamples = [
  { gradient: [3], source: [7], axis: 0, k: 3 },
  { gradient: [2, 2, 3], source: [2, 5, 3], axis: 1, k: 2 },
  { gradient: [2, 4], source: { shape: [2, 6], values: [1, 3, 3, 2, 3, 1, 5, 5, 5, 5, 5, 5], dataType: "int32" }, axis: -1, k: 4 },
  { gradient: [0, 3], source: [4, 3], axis: 0, k: 0 },
  { gradient: [600], source: disorderly([1100]), axis: 0, k: 600 },
] as const;
