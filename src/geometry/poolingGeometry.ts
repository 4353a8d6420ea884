import { type PaddingStyle, shapeIn, slide, type Sliding, type WindowSettings } from "./convolutionGeometry.ts";
import type { DataType } from "../dataType.ts";
import { oneOf, type ValueOf } from "../parameters.ts";
import type { Adapter, Launch } from "../rule.ts";
import { contiguous, elementCount, range, type Shape, unitsOf } from "../shapes.ts";

/** Which of a maximum's coordinates its index tells, and whether in the whole source or within the window. */
export const returnIndicesModes = oneOf(
  "none",
  "globalFlatten1D",
  "globalFlatten2D",
  "globalFlatten3D",
  "globalFlatten4D",
  "localFlatten1D",
  "localFlatten2D",
  "localFlatten3D",
  "localFlatten4D",
);
type ReturnIndicesMode = ValueOf<typeof returnIndicesModes>;

/** What the descriptors of all poolings say besides how their windows slide. */
interface PoolingOptions {
  readonly ceilMode: boolean;
  readonly includeZeroPadToAverage: boolean;
  readonly returnIndicesMode: ReturnIndicesMode;
  readonly returnIndicesDataType: DataType;
}

/** What the descriptor of a pooling over the last four dimensions says. */
export interface PoolingDescriptor extends PoolingOptions {
  readonly kernelSizes: readonly number[];
  readonly strides: readonly number[];
  readonly dilationRates: readonly number[];
  /** Before and after each dimension, slowest first. */
  readonly paddingValues: readonly number[];
  readonly paddingStyle: PaddingStyle;
}

/** What the descriptor of a pooling over images says. */
export interface ImagePoolingDescriptor extends WindowSettings, PoolingOptions {
  readonly ceilMode: boolean;
  readonly kernelWidth: number;
  readonly kernelHeight: number;
}

/** A pooling over images as one over four dimensions, whose windows do not move along two of them. */
export const overImages = (d: ImagePoolingDescriptor): PoolingDescriptor => {
  const { ceilMode, includeZeroPadToAverage, returnIndicesMode, returnIndicesDataType, paddingStyle } = d;
  const along = (H: number, W: number): number[] => shapeIn(d.dataLayout, { N: 1, C: 1, H, W });
  const padding = { N: [0, 0], C: [0, 0], H: [d.paddingTop, d.paddingBottom], W: [d.paddingLeft, d.paddingRight] };
  return {
    kernelSizes: along(d.kernelHeight, d.kernelWidth),
    strides: along(d.strideInY, d.strideInX),
    dilationRates: along(d.dilationRateInY, d.dilationRateInX),
    paddingValues: [...d.dataLayout].flatMap((letter) => padding[letter as keyof typeof padding]),
    paddingStyle,
    ceilMode,
    includeZeroPadToAverage,
    returnIndicesMode,
    returnIndicesDataType,
  };
};

/** Whether there is a window along each of four dimensions, it moves on at every step, and each dimension has its padding. */
export const windowSlides = (d: PoolingDescriptor): boolean =>
  [d.kernelSizes, d.strides, d.dilationRates].every((list) => list.length === 4 && list.every((n) => n >= 1)) &&
  d.paddingValues.length === 8;

/** How a pooling's window slides along each dimension of the source; those before the last four are walked one by one. */
export const slidings = (source: Shape, d: PoolingDescriptor): Sliding[] =>
  source.map((input, k) => {
    const at = k - source.length + 4;
    return at < 0
      ? slide(input, 1, 1, 1, [0, 0])
      : slide(
          input,
          d.kernelSizes[at],
          d.strides[at],
          d.dilationRates[at],
          [d.paddingValues[2 * at], d.paddingValues[2 * at + 1]],
          d.paddingStyle,
          d.ceilMode,
        );
  });

/** The shape of a pooling's result. */
export const pooled = (source: Shape, d: PoolingDescriptor): number[] => slidings(source, d).map(({ output }) => output);

/** How many elements a window has. */
export const windowSize = (d: PoolingDescriptor): number => elementCount(d.kernelSizes);

/** How many of the last dimensions the index of a maximum tells. */
const dimensionsTold = (mode: ReturnIndicesMode): number => Number(/\d/.exec(mode)?.[0] ?? 0);

/** Whether the index of a maximum counts within the window, not within the source. */
const isLocal = (mode: ReturnIndicesMode): boolean => mode.startsWith("local");

/** What a coordinate counts for in the index of a maximum: 0 for dimensions that the index does not tell. */
const indexCounts = (source: Shape, d: PoolingDescriptor): number[] => {
  const lengths = isLocal(d.returnIndicesMode) ? [...source.slice(0, -4).map(() => 1), ...d.kernelSizes] : source;
  const first = source.length - dimensionsTold(d.returnIndicesMode);
  return contiguous(lengths).map((count, k) => (k < first ? 0 : count));
};

/** The index of the element at `inWindow` in a window, which is the element at `inSource` of the source. */
export const indexOf = (source: Shape, d: PoolingDescriptor, inSource: readonly number[], inWindow: readonly number[]): number => {
  const coordinates = isLocal(d.returnIndicesMode) ? inWindow : inSource;
  return indexCounts(source, d).reduce((index, count, k) => index + count * coordinates[k], 0);
};

/** Whether the index of a maximum tells it apart from the rest of its window. */
export const tellsApart = (d: PoolingDescriptor): boolean =>
  d.kernelSizes.every((size, k) => size === 1 || k >= 4 - dimensionsTold(d.returnIndicesMode));

/** What a pooling kernel computes of a window. */
export type PoolingKind = "maximum" | "index" | "average" | "norm" | "pick";

/** How many steps of a loop are written out, at most: a loop costs a CPU more than what is in it. */
const unrolled = 16;

/** Whether some window reaches out of the source, along one dimension. */
const reachesOut = ({ input, output, kernel, stride, dilation, before }: Sliding): boolean =>
  before > 0 || (output - 1) * stride + (kernel - 1) * dilation - before >= input;

/** Whether a window is a single element along a dimension and keeps its place in it. */
const keepsStill = ({ input, output, kernel, stride, before }: Sliding): boolean =>
  kernel === 1 && stride === 1 && before === 0 && output === input;

/** How many windows may show one element, along one dimension. */
const overlapOf = ({ kernel, stride, dilation }: Sliding): number => Math.floor(((kernel - 1) * dilation) / stride) + 1;

/** All coordinates in a shape, in row-major order. */
const coordinatesIn = (shape: Shape): number[][] =>
  range(elementCount(shape)).map((at) => contiguous(shape).map((stride, k) => Math.floor(at / stride) % shape[k]));

/** The launch of a pooling over `source`'s windows, or of its gradient, with an invocation for each element of `shape`, or each four in a row. */
export const poolingLaunch = (source: Shape, d: PoolingDescriptor, shape: Shape, kind: PoolingKind, adapter: Adapter): Launch => {
  const ways = slidings(source, d);
  const where = (holds: (way: Sliding) => boolean): number[] => range(ways.length).filter((k) => holds(ways[k]));
  const [moving, padded, overlaps] = [where((way) => !keepsStill(way)), where(reachesOut), ways.map(overlapOf)];
  const last = ways.length - 1;
  const vector = keepsStill(ways[last]) && source[last] % 4 === 0;
  const lanes = vector ? 4 : 1;
  const perUnit = (lengths: Shape, by: number): number[] => lengths.map((d, k) => (k === last ? d * by : d));
  const units = elementCount(shape) / lanes;
  const elements = windowSize(d);
  const shownBy = elementCount(overlaps);
  const local = isLocal(d.returnIndicesMode);
  const list = (numbers: readonly number[], suffix = "i"): string => numbers.map((number) => `${number}${suffix}`).join(", ");
  return {
    rank: ways.length,
    dimensions: range(ways.length),
    backwards: range(1, ways.length).reverse(),
    last,
    moving,
    still: where(keepsStill),
    padded,
    unpadded: where((way) => !reachesOut(way)),
    lengths: list(
      perUnit(
        ways.map(({ output }) => output),
        1 / lanes,
      ),
      "u",
    ),
    sourceUnits: list(perUnit(source, 1 / lanes), "u"),
    grains: list(
      perUnit(
        source.map(() => 1),
        lanes,
      ),
    ),
    sourceLengths: list(source),
    windows: list(ways.map(({ output }) => output)),
    overlaps: list(overlaps),
    kernelSizes: list(ways.map(({ kernel }) => kernel)),
    strides: list(
      perUnit(
        ways.map(({ stride }) => stride),
        lanes,
      ),
    ),
    dilations: list(ways.map(({ dilation }) => dilation)),
    before: list(ways.map(({ before }) => before)),
    counts: list(indexCounts(source, d)),
    elements: elements <= unrolled ? coordinatesIn(ways.map(({ kernel }) => kernel)).map((c) => c.join(", ")) : undefined,
    // For each moving dimension how many windows back, and where the last lies.
    shownBy: shownBy <= unrolled ? coordinatesIn(overlaps).map((c) => moving.map((k) => `${c[k]}, e${k}, `).join("")) : undefined,
    index: kind === "index",
    pick: kind === "pick",
    adds: kind === "average" || kind === "norm",
    norm: kind === "norm",
    indexed: kind === "index" || kind === "pick",
    local,
    global: !local && (kind === "index" || kind === "pick"),
    divisor: d.includeZeroPadToAverage || padded.length === 0 ? elements : 0,
    countAlongUnpadded: elementCount(ways.filter((way) => !reachesOut(way)).map(({ kernel }) => kernel)),
    vector,
    ...unitsOf(units, adapter),
  };
};
