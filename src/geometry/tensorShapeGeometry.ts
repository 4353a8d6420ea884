import { byteSize, type DataType, isUnsigned, narrowInteger } from "../dataType.ts";
import type { View } from "../rule.ts";
import { broadcast, contiguous, range, type Shape, wrapAxis } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** Which part of a tensor a slice shows, in any of the forms that Swift's overloads have; see `sliceParameters`. */
export interface SliceArguments {
  readonly starts: readonly number[];
  readonly ends?: readonly number[];
  readonly strides?: readonly number[];
  readonly sizes?: readonly number[];
  readonly dimension?: number;
  readonly length?: number;
  readonly startMask: number;
  readonly endMask: number;
  readonly squeezeMask: number;
}

/** One dimension of a slice: the first coordinate shown, how many, how far apart, and whether the dimension is dropped. */
export interface SliceRange {
  readonly first: number;
  readonly count: number;
  readonly step: number;
  readonly dropped: boolean;
}

/** The slice's own arguments, picked from those of a rule, to be handed on. */
export const sliceArguments = (a: SliceArguments): SliceArguments => ({
  starts: a.starts,
  ends: a.ends,
  strides: a.strides,
  sizes: a.sizes,
  dimension: a.dimension,
  length: a.length,
  startMask: a.startMask,
  endMask: a.endMask,
  squeezeMask: a.squeezeMask,
});

/** Whether a slice is known to leave no gaps; strides held by a tensor are not known yet. */
export const isDense = (a: SliceArguments): boolean =>
  a.strides === undefined || (Array.isArray(a.strides) && a.strides.every((s) => s === 1));

/** Whether exactly one of the forms is used: dimension and length, starts and ends, or starts and sizes. */
export const isOneForm = (a: SliceArguments): boolean =>
  (a.dimension === undefined) === (a.length === undefined) &&
  [a.dimension, a.ends, a.sizes].filter((given) => given !== undefined).length === 1 &&
  (a.strides === undefined || a.ends !== undefined);

/** Whether there is an entry for each dimension. */
export const coversRank = (shape: Shape, a: SliceArguments): boolean =>
  a.dimension !== undefined
    ? a.starts.length === 1 && wrapAxis(a.dimension, shape.length) >= 0 && wrapAxis(a.dimension, shape.length) < shape.length
    : [a.starts, a.ends ?? a.sizes, a.strides ?? a.starts].every((list) => list?.length === shape.length);

/** What a slice shows of each dimension. */
export const sliceRanges = (shape: Shape, a: SliceArguments): SliceRange[] =>
  shape.map((d, k): SliceRange => {
    const bit = (mask: number): boolean => ((mask >>> k) & 1) === 1;
    const dropped = bit(a.squeezeMask);
    if (a.dimension !== undefined && k !== wrapAxis(a.dimension, shape.length)) return { first: 0, count: d, step: 1, dropped };
    const start = a.starts[a.dimension === undefined ? k : 0];
    const fromFront = start < 0 ? start + d : start;
    if (dropped) return { first: bit(a.startMask) ? 0 : fromFront, count: 1, step: 1, dropped };
    if (a.ends === undefined) {
      const size = a.dimension === undefined ? a.sizes![k] : a.length!;
      return { first: fromFront, count: size === -1 ? d - fromFront : size, step: 1, dropped };
    }
    const step = a.strides?.[k] ?? 1;
    // Going down, one before the first element is a place to end at, but not one to start from.
    const [low, high] = step > 0 ? [0, d] : [-1, d - 1];
    const clamp = (at: number): number => Math.min(Math.max(at < 0 ? at + d : at, low), high);
    const first = bit(a.startMask) ? (step > 0 ? low : high) : clamp(start);
    const end = bit(a.endMask) ? (step > 0 ? high : low) : clamp(a.ends[k]);
    return { first, count: Math.max(0, Math.ceil((end - first) / step)), step, dropped };
  });

/** Whether all that a slice shows is there. */
export const liesWithin = (shape: Shape, ranges: readonly SliceRange[]): boolean =>
  ranges.every(({ first, count, step }, k) => {
    const last = first + (count - 1) * step;
    return count === 0 ? first >= 0 && first <= shape[k] : count > 0 && Math.min(first, last) >= 0 && Math.max(first, last) < shape[k];
  });

/** What must hold of a slice of `tensor`. */
export const sliceRequirements = {
  "the part is given by dimension, start and length, or by starts and ends, or by starts and sizes": (a: SliceArguments) => isOneForm(a),
  "there is an entry for each dimension": ({ tensor, ...slice }: { readonly tensor: Shape } & SliceArguments) =>
    !isOneForm(slice) || coversRank(tensor, slice),
  "no stride is 0": ({ strides = [] }: SliceArguments) => !strides.includes(0),
  "the part lies within the tensor": ({ tensor, ...slice }: { readonly tensor: Shape } & SliceArguments) =>
    !isOneForm(slice) || !coversRank(tensor, slice) || liesWithin(tensor, sliceRanges(tensor, slice)),
} as const;

/** The shape of a slice. */
export const slicedShape = (ranges: readonly SliceRange[]): number[] => ranges.filter(({ dropped }) => !dropped).map(({ count }) => count);

/** A slice's elements where it took them from, in a tensor of shape `fwdInShapeTensor`: a view, where the slice is known to leave no gaps. */
export const placedSlice = (slice: Tensor, fwdInShapeTensor: Shape | Tensor, a: SliceArguments): Tensor =>
  isDense(a)
    ? slice.placeSlice({ fwdInShapeTensor, ...sliceArguments(a) })
    : slice.scatterSlice({ fwdInShapeTensor, ...sliceArguments(a) });

/** A slice as a view. */
export const sliceView = (shape: Shape, ranges: readonly SliceRange[]): View => {
  const strides = contiguous(shape);
  return {
    shape: slicedShape(ranges),
    strides: ranges.flatMap(({ step, dropped }, k) => (dropped ? [] : [step * strides[k]])),
    offset: ranges.reduce((offset, { first, count }, k) => offset + (count === 0 ? 0 : first * strides[k]), 0),
  };
};

/** The reverse: a tensor of `shape` that shows a slice's elements where the slice took them from, 0 elsewhere. Steps are 1 or -1. */
export const placedView = (shape: Shape, ranges: readonly SliceRange[]): View => {
  const inner = contiguous(slicedShape(ranges));
  const strideOf = (k: number): number =>
    ranges[k].dropped ? 0 : ranges[k].step * inner[ranges.slice(0, k).filter(({ dropped }) => !dropped).length];
  const strides = range(shape.length).map(strideOf);
  return {
    shape,
    strides,
    offset: ranges.reduce((offset, { first }, k) => offset - first * strides[k], 0),
    inside: ranges.map(({ first, count, step }) => (step > 0 ? [first, first + count] : [first - count + 1, first + 1])),
    outside: 0,
  };
};

/** The shape that `reshape` gives: at most one -1 is inferred from the number of elements. */
export const inferredShape = (count: number, shape: Shape): number[] => {
  const others = shape.reduce((product, d) => (d === -1 ? product : product * d), 1);
  return shape.map((d) => (d !== -1 ? d : others === 0 ? 0 : count / others));
};

/** `tensor` broadcast to what it and `to` have in common: strides are 0 where it is repeated. */
export const broadcastView = (tensor: Shape, to: Shape): View => {
  const strides = contiguous(tensor);
  const shape = broadcast(tensor, to);
  const missing = shape.length - tensor.length;
  return {
    shape,
    strides: shape.map((_, k) => (k < missing || tensor[k - missing] === 1 ? 0 : strides[k - missing])),
    offset: 0,
  };
};

/** Where the outer part of dimension `k` stands after each of `axes` was split into an outer and an inner one. */
export const outerPlace = (k: number, axes: readonly number[]): number => k + axes.filter((axis) => axis < k).length;

/** `list` with `count` entries from `at` on replaced by `entries`. */
export const spliced = <T>(list: readonly T[], at: number, count: number, entries: readonly T[]): T[] => [
  ...list.slice(0, at),
  ...entries,
  ...list.slice(at + count),
];

/** The permutation that swaps two of `rank` dimensions. */
export const swapped = (rank: number, a: number, b: number): number[] => range(rank).map((k) => (k === a ? b : k === b ? a : k));

/**
 * Dimensions after each of `axes` was split into an outer and an inner one: the permutation that moves the inner ones, in the order of
 * `axes`, next to dimension `batchAxis`; behind it if `after`, else before it.
 */
export const blockPermutation = (rank: number, axes: readonly number[], batchAxis: number, after: boolean): number[] => {
  const inner = axes.map((axis) => outerPlace(axis, axes) + 1);
  return range(rank).flatMap((k) => {
    const outer = outerPlace(k, axes);
    return k !== batchAxis ? [outer] : after ? [outer, ...inner] : [...inner, outer];
  });
};

/** A number as `dataType` holds it: whole numbers wrap, truth is 1. NaN stays, where a dimension is not known yet. */
export const converted = (value: number, dataType: DataType): number => {
  if (dataType === "bool") return value !== 0 ? 1 : 0;
  if (Number.isNaN(value)) return value;
  if (!narrowInteger.includes(dataType)) return value;
  const bits = 32 - 8 * byteSize(dataType);
  return isUnsigned(dataType) ? (value << bits) >>> bits : (value << bits) >> bits;
};

/** `entry` at `axis`, 0 elsewhere. */
export const onlyAt = (axis: number, rank: number, entry: number): number[] => range(rank).map((k) => (k === axis ? entry : 0));

/** How many elements of a dimension of length `d` a padding mode has to show beyond its end. */
const reach = (mode: string, d: number): number =>
  mode === "constant" || mode === "zero" || (mode === "clampToEdge" && d > 0) ? Infinity : mode === "symmetric" ? d : Math.max(0, d - 1);

/** Whether `mode` can pad `shape` by so much. */
export const canPad = (shape: Shape, mode: string, left: readonly number[], right: readonly number[]): boolean =>
  shape.every((d, k) => Math.max(left[k], right[k]) <= reach(mode, d));

/** Whether there is a padding, not negative, for each end of each dimension. */
export const isPadding = (shape: Shape, left: readonly number[], right: readonly number[]): boolean =>
  left.length === shape.length && right.length === shape.length && [...left, ...right].every((n) => !(n < 0));

/** Constant padding as a view. */
export const paddedView = (tensor: Shape, left: readonly number[], right: readonly number[], outside: number): View => {
  const strides = contiguous(tensor);
  return {
    shape: tensor.map((d, k) => d + left[k] + right[k]),
    strides,
    offset: strides.reduce((offset, stride, k) => offset - left[k] * stride, 0),
    inside: tensor.map((d, k) => [left[k], left[k] + d]),
    outside,
  };
};

/** The bits of a float32 number. */
export const floatBits = (value: number): number => new Int32Array(Float32Array.of(value).buffer)[0];

/** The float32 number of these bits. */
export const floatOf = (bits: number): number => new Float32Array(Int32Array.of(bits).buffer)[0];
