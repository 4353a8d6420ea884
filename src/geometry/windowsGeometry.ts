import { slide, type Sliding, type WindowSettings } from "./convolutionGeometry.ts";
import type { Adapter, Launch, View } from "../rule.ts";
import { contiguous, elementCount, range, type Shape, spread, workgroupSize } from "../shapes.ts";

/** How windows lie: along each of `axes` their elements are a dilation rate apart, and they themselves a stride. */
export interface WindowsSettings {
  readonly axes: readonly number[];
  readonly strides: readonly number[];
  readonly dilationRates: readonly number[];
}

/** Whether axes are listed in order, and each has a size, a stride and a dilation rate of at least 1. */
export const describesWindows = (rank: number, sizes: readonly number[], { axes, strides, dilationRates }: WindowsSettings): boolean =>
  axes.every((axis, k) => axis > (axes[k - 1] ?? -1) && axis < rank) &&
  [sizes, strides, dilationRates].every((list) => list.length === axes.length && list.every((n) => !(n < 1)));

/** How windows of `sizes` slide along each axis of a tensor that has padding at both ends. */
export const windowsAlong = (
  tensor: Shape,
  sizes: readonly number[],
  { axes, strides, dilationRates }: WindowsSettings,
  left: readonly number[] = [],
  right: readonly number[] = [],
): Sliding[] => axes.map((axis, k) => slide(tensor[axis], sizes[k], strides[k], dilationRates[k], [left[k] ?? 0, right[k] ?? 0]));

/** The shape of all windows: how many there are along each axis, then their sizes. */
export const windowsShape = (tensor: Shape, along: readonly Sliding[], axes: readonly number[]): number[] => [
  ...tensor.map((d, k) => along[axes.indexOf(k)]?.output ?? d),
  ...along.map(({ kernel }) => kernel),
];

/** All windows as a view. */
export const windowsView = (tensor: Shape, sizes: readonly number[], d: WindowsSettings): View => {
  const strides = contiguous(tensor);
  return {
    shape: windowsShape(tensor, windowsAlong(tensor, sizes, d), d.axes),
    strides: [
      ...strides.map((stride, k) => stride * (d.strides[d.axes.indexOf(k)] ?? 1)),
      ...d.axes.map((axis, k) => strides[axis] * d.dilationRates[k]),
    ],
    offset: 0,
  };
};

/** Whether there is a padding, not negative, for both ends of each of `axes`. */
export const describesPadding = (axes: readonly number[], left: readonly number[], right: readonly number[]): boolean =>
  left.length === axes.length && right.length === axes.length && [...left, ...right].every((n) => n >= 0);

/** A number for each of `rank` dimensions: what is listed for `axes`, 0 for the others. */
export const atAxes = (rank: number, axes: readonly number[], list: readonly number[]): number[] =>
  range(rank).map((k) => list[axes.indexOf(k)] ?? 0);

/** The launch of the adjoint of windows: an invocation for each element of `shape`. */
export const foldLaunch = (windows: Shape, shape: Shape, d: WindowsSettings, left: readonly number[], adapter: Adapter): Launch => {
  const elements = elementCount(shape);
  const size = workgroupSize(elements, adapter);
  const strides = contiguous(shape);
  const places = range(shape.length).map((k) => (d.axes.includes(k) ? `u32(o${d.axes.indexOf(k)})` : `c[${k}]`));
  return {
    elements,
    rank: shape.length,
    coordinates: shape.map((length, k) => `i / ${strides[k]}u % ${length}u`).join(", "),
    along: range(d.axes.length),
    count: d.axes.length,
    axes: d.axes.join(", "),
    sizes: windows.slice(shape.length).join(", "),
    counts: d.axes.map((axis) => `${windows[axis]}i`).join(", "),
    strides: d.strides.join(", "),
    dilationRates: d.dilationRates.join(", "),
    left: left.join(", "),
    at: [...places, ...d.axes.map((_, k) => `u32(k${k})`)].join(", "),
    size,
    workgroups: spread(Math.ceil(elements / size)),
  };
};

/** What the descriptor of imToCol and colToIm says. */
export interface ImToColSettings extends Omit<WindowSettings, "paddingStyle" | "ceilMode"> {
  readonly kernelWidth: number;
  readonly kernelHeight: number;
}

/** The windows that columns hold. */
export const columnWindows = (d: ImToColSettings) => ({
  axes: d.dataLayout === "NCHW" ? [2, 3] : [1, 2],
  sizes: [d.kernelHeight, d.kernelWidth],
  strides: [d.strideInY, d.strideInX],
  dilationRates: [d.dilationRateInY, d.dilationRateInX],
  leftPadding: [d.paddingTop, d.paddingLeft],
  rightPadding: [d.paddingBottom, d.paddingRight],
});

/** The order of the windows' dimensions in which columns are rows of them: batch, channels and window, places; or batch, places, window and channels. */
export const columnOrder = (d: ImToColSettings): number[] => (d.dataLayout === "NCHW" ? [0, 1, 4, 5, 2, 3] : [0, 1, 2, 4, 5, 3]);

/** The dimensions of an image's windows in that order. */
export const columnDimensions = (image: Shape, d: ImToColSettings): number[] => {
  const { sizes, leftPadding, rightPadding, ...windows } = columnWindows(d);
  const shape = windowsShape(image, windowsAlong(image, sizes, windows, leftPadding, rightPadding), windows.axes);
  return columnOrder(d).map((k) => shape[k]);
};

/** How many of those dimensions, from the second on, are joined first: the rest are joined after. */
export const columnJoint = (d: ImToColSettings): number => (d.dataLayout === "NCHW" ? 3 : 2);

/** The shape of an image's columns. */
export const columnsShape = (image: Shape, d: ImToColSettings): number[] => {
  const dimensions = columnDimensions(image, d);
  const end = 1 + columnJoint(d);
  return [dimensions[0], elementCount(dimensions.slice(1, end)), elementCount(dimensions.slice(end))];
};

/** Whether there is a window, it moves on at every step, and no padding is negative. */
export const columnsSlide = (d: ImToColSettings): boolean => {
  const { sizes, strides, dilationRates, leftPadding, rightPadding } = columnWindows(d);
  return Math.min(...sizes, ...strides, ...dilationRates) >= 1 && Math.min(...leftPadding, ...rightPadding) >= 0;
};
