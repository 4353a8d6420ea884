import type { Adapter, Launch } from "../rule.ts";
import { agree, broadcast, canBroadcast, elementCount, range, replaced, type Shape, unitsOf } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** How a position between elements is read: from the nearest one, or blended from both sides. */
export type SamplingMode = "nearest" | "bilinear";
/** Along which axes not the value but its derivative is taken. */
export type Slopes = "none" | "rows" | "columns" | "both";

/** The axes that are resized: height, width and depth of a layout, or all of `rank`. */
export const resizedAxes = (layout: string | undefined, rank: number): number[] =>
  range(rank).filter((k) => layout === undefined || "DHW".includes(layout[k]));

/** What says how a tensor is to be resized, as requirements see it. */
interface Scales {
  readonly layout: string | undefined;
  readonly scaleOffsetTensor: Shape | undefined;
  readonly scaleTensor: Shape | undefined;
  readonly offsetTensor: Shape | undefined;
}

const hasLayout = (shape: Shape, layout: string | undefined): boolean => layout === undefined || shape.length === layout.length;

/** Whether scales and offsets are not given, or in one way, with an entry for each of the axes that are resized. */
const scalesFit = (shape: Shape, { layout, scaleOffsetTensor, scaleTensor, offsetTensor }: Scales): boolean => {
  const count = resizedAxes(layout, shape.length).length;
  const holds = (given: Shape | undefined, n: number): boolean => given !== undefined && given.length === 1 && agree(given[0], n);
  if (scaleTensor === undefined && offsetTensor === undefined)
    return scaleOffsetTensor === undefined || holds(scaleOffsetTensor, 2 * count);
  return scaleOffsetTensor === undefined && holds(scaleTensor, count) && holds(offsetTensor, count);
};

/** What must hold of a resize. */
export const resizeRequirements = {
  "the tensor has the dimensions of the layout": ({ imagesTensor, layout }: Scales & { readonly imagesTensor: Shape }): boolean =>
    hasLayout(imagesTensor, layout),
  "size has an entry, not negative, for each dimension that is resized": ({
    imagesTensor,
    layout,
    size,
  }: Scales & { readonly imagesTensor: Shape; readonly size: Shape }): boolean =>
    size.length === resizedAxes(layout, imagesTensor.length).length && !size.some((d) => d < 0),
  "scales and offsets, if given, are in one tensor or in two, with an entry for each dimension that is resized": ({
    imagesTensor,
    ...scales
  }: Scales & { readonly imagesTensor: Shape }): boolean => scalesFit(imagesTensor, scales),
} as const;

/** What must hold of the gradient of a resize. */
export const resizeGradientRequirements = {
  "input has the dimensions of the layout": ({ input, layout }: Scales & { readonly input: Shape }): boolean => hasLayout(input, layout),
  "the gradient has the input's shape but for the dimensions that are resized": ({
    gradientTensor,
    input,
    layout,
  }: Scales & { readonly gradientTensor: Shape; readonly input: Shape }): boolean =>
    gradientTensor.length === input.length &&
    input.every((d, k) => agree(d, gradientTensor[k]) || resizedAxes(layout, input.length).includes(k)),
  "scales and offsets, if given, are in one tensor or in two, with an entry for each dimension that is resized": ({
    input,
    ...scales
  }: Scales & { readonly input: Shape }): boolean => scalesFit(input, scales),
} as const;

/** The k-th entry of a list, or of a tensor where its value is known only when the graph is compiled. */
export const entryOf = <L extends Shape | Tensor>(list: L, k: number): L =>
  ("sliceTensor" in list ? list.sliceTensor({ dimension: 0, starts: k, length: 1 }) : [list[k]]) as L;

/** Whether axis `axis` is known to keep its length. */
const keeps = (shape: Shape, axes: readonly number[], size: Shape | Tensor, axis: number): boolean =>
  !("sliceTensor" in size) && size[axes.indexOf(axis)] === shape[axis];

/** The pairs of neighbouring axes along which a resize works, each by its first axis: all of `axes` that may change are in one. */
export const axisPairs = (shape: Shape, axes: readonly number[], size: Shape | Tensor, scaled: boolean): number[] =>
  axes
    .filter((axis) => scaled || !keeps(shape, axes, size, axis))
    .reduce((pairs: number[], axis) => (axis <= pairs[pairs.length - 1] + 1 ? pairs : [...pairs, Math.min(axis, shape.length - 2)]), []);

/** Where element `to` of `output` elements lies among `input` elements. */
export const mappedPosition = (to: number, input: number, output: number, centerResult: boolean, alignCorners: boolean): number => {
  if (alignCorners) return output > 1 ? (to * (input - 1)) / (output - 1) : 0;
  // One division of whole numbers, so that positions on an element or halfway between two are exact.
  return centerResult ? ((2 * to + 1) * input - output) / (2 * output) : (to * input) / output;
};

/** What a sampling at rows and columns does to a source's shape: the dimensions `axis` and `axis` + 1 are replaced. */
export const sampledShape = (source: Shape, rows: Shape, columns: Shape, axis: number): number[] => {
  const [, height, width] = broadcast(rows, columns);
  return replaced(replaced(source, axis, height), axis + 1, width);
};

/** Whether rows and columns are arrays of positions that go together. */
export const arePositions = (rows: Shape, columns: Shape): boolean =>
  rows.length === 3 && columns.length === 3 && canBroadcast(rows, columns);

/** Whether positions are the same for the whole source, or there are some for each slice along its first dimension. */
export const positionsFit = (source: Shape, rows: Shape, columns: Shape, axis: number): boolean =>
  [rows[0], columns[0]].every((d) => d === 1 || (axis > 0 && agree(d, source[0])));

/** `slopes` and a derivative along `along` too, or nothing where it is among them: then the derivative is 0. */
export const steeper = (slopes: Slopes, along: "rows" | "columns"): "rows" | "columns" | "both" | undefined =>
  slopes === "none" ? along : slopes === along || slopes === "both" ? undefined : "both";

/** The launch of a sampling of `source`, or of its adjoint: an invocation for each element of `shape`, or each four where they lie side by side. */
export const sampleLaunch = (
  source: Shape,
  sampled: Shape,
  axis: number,
  mode: SamplingMode,
  slopes: Slopes,
  shape: Shape,
  adapter: Adapter,
): Launch => {
  const inner = elementCount(source.slice(axis + 2));
  const vector = inner % 4 === 0 && inner > 0;
  const lanes = vector ? 4 : 1;
  const units = elementCount(shape) / lanes;
  return {
    vector,
    lanes,
    tiles: inner / lanes,
    images: elementCount(source.slice(1, axis)),
    sourceHeight: source[axis],
    sourceWidth: source[axis + 1],
    height: sampled[axis],
    width: sampled[axis + 1],
    nearest: mode === "nearest",
    slopeDown: slopes === "rows" || slopes === "both",
    slopeAcross: slopes === "columns" || slopes === "both",
    ...unitsOf(units, adapter),
  };
};

/** The launch of a search for the windows of `length` elements among `count` positions: an invocation for each end of each. */
export const windowsLaunch = (count: number, length: number, adapter: Adapter): Launch => {
  const units = 2 * length;
  return { count, length, ...unitsOf(units, adapter) };
};

/** A border of one pixel around images whose rows are dimension `axis`. */
export const gridPadding = (axis: number): number[] => range(4).map((k) => (k === axis || k === axis + 1 ? 1 : 0));
