import { type DataType, limitsOf } from "../dataType.ts";
import { GraphError } from "../graphError.ts";
import type { Adapter, Launch } from "../rule.ts";
import { agree, elementCount, range, sameShape, type Shape, unitsOf } from "../shapes.ts";

/** How a scatter combines an update with what is there. */
export type ScatterMode = "add" | "sub" | "mul" | "div" | "min" | "max" | "set";

/** The number that a scatter without data starts from: what its mode leaves unchanged, and 0 for `set`. */
export const scatterStart = (mode: ScatterMode, dataType: DataType): number => {
  if (mode === "mul" || mode === "div") return 1;
  if (mode !== "min" && mode !== "max") return 0;
  const [lowest, highest] = limitsOf(dataType);
  return mode === "min" ? highest : lowest;
};

/** One step of a scatter, on numbers. */
export const scattered = (mode: ScatterMode, old: number, update: number): number =>
  ({
    add: old + update,
    sub: old - update,
    mul: old * update,
    div: old / update,
    min: Math.min(old, update),
    max: Math.max(old, update),
    set: update,
  })[mode];

/** One step of a scatter of `update` onto `value`, in WGSL. */
export const scatterStep = (mode: ScatterMode): string =>
  ({
    add: "value + update",
    sub: "value - update",
    mul: "value * update",
    div: "value / update",
    min: "min(value, update)",
    max: "max(value, update)",
    set: "update",
  })[mode];

/** Whether there are as many batch dimensions as both shapes have, and they agree. */
export const batchesAgree = (a: Shape, b: Shape, batchDimensions: number): boolean =>
  batchDimensions >= 0 &&
  batchDimensions <= Math.min(a.length, b.length) &&
  sameShape(a.slice(0, batchDimensions), b.slice(0, batchDimensions));

/** The shape of what `gatherND` reads: a slice of `data` for each vector of `indices`. Its rank depends on the vectors' length. */
export const slicesShape = (data: Shape, indices: Shape, batchDimensions: number): number[] => {
  if (Number.isNaN(indices.at(-1))) throw new GraphError("gatherND", "the last dimension of the indices must be known");
  return [...indices.slice(0, -1), ...data.slice(batchDimensions + indices.at(-1)!)];
};

/** Whether `updates` hold a slice of `data` for each vector of `indices`, as far as is known. */
export const slicesFit = (updates: Shape, data: Shape, indices: Shape, batchDimensions: number): boolean =>
  Number.isNaN(indices.at(-1)) || sameShape(updates, slicesShape(data, indices, batchDimensions));

/** Whether vectors of indices address no more dimensions than `data` has past the batch. */
export const indicesFit = (data: Shape, indices: Shape, batchDimensions: number): boolean =>
  !(indices.at(-1)! > data.length - batchDimensions);

/** The permutation that moves dimension `from` of `rank` to `to`. */
export const moved = (rank: number, from: number, to: number): number[] => {
  const others = range(rank).filter((k) => k !== from);
  return [...others.slice(0, to), from, ...others.slice(to)];
};

/** The permutation that puts back the dimensions that `gather` read through indices: `count` of them from `batchDimensions` on go to `axis`. */
export const placed = (rank: number, batchDimensions: number, axis: number, count: number): number[] => [
  ...range(batchDimensions),
  ...range(batchDimensions + count, count + axis),
  ...range(batchDimensions, batchDimensions + count),
  ...range(count + axis, rank),
];

/** Whether two shapes agree but for dimension `axis`. */
export const agreeBeside = (a: Shape, b: Shape, axis: number): boolean =>
  a.length === b.length && a.every((d, k) => k === axis || agree(d, b[k]));

/** How vectors of indices address the dimensions of `data` past the batch. */
export const vectorsLaunch = (data: Shape, indices: Shape, batchDimensions: number) => {
  const depth = indices.at(-1)!;
  return {
    depth,
    // A list for WGSL needs at least one entry.
    lengths: [...data.slice(batchDimensions, batchDimensions + depth), 1].map((d) => `${d}u`).join(", "),
    count: elementCount(indices.slice(batchDimensions, -1)),
  };
};

/** The launch of `gatherND` and `scatterND`: how vectors of indices address slices of `data`. An invocation takes one or four elements of `shape`. */
export const slicesLaunch = (
  data: Shape,
  indices: Shape,
  batchDimensions: number,
  shape: Shape,
  adapter: Adapter,
  mode: ScatterMode = "set",
): Launch => {
  const depth = indices.at(-1)!;
  const addressed = data.slice(batchDimensions, batchDimensions + depth);
  const vector = batchDimensions + depth < data.length && data.at(-1)! % 4 === 0;
  return {
    ...vectorsLaunch(data, indices, batchDimensions),
    positions: elementCount(addressed),
    slice: elementCount(data.slice(batchDimensions + depth)),
    vector,
    width: vector ? 4 : 1,
    step: scatterStep(mode),
    ...unitsOf(elementCount(shape) / (vector ? 4 : 1), adapter),
  };
};

/** The launch of `gatherAlongAxis` and `scatterAlongAxis` between `data` and `indices`, which differ in length along `axis`. */
export const alongAxisLaunch = (
  data: Shape,
  indices: Shape,
  axis: number,
  shape: Shape,
  adapter: Adapter,
  mode: ScatterMode = "set",
): Launch => ({
  length: data[axis],
  count: indices[axis],
  stride: elementCount(data.slice(axis + 1)),
  step: scatterStep(mode),
  ...unitsOf(elementCount(shape), adapter),
});
