import {
  lengthOf,
  type PoolingSettings,
  poolingWindow,
  shapeIn,
  type Sliding,
  slidingHoles,
  stridesIn,
  slides,
} from "./convolutionGeometry.ts";
import type { Adapter, Launch } from "./rule.ts";
import { elementCount, range, type Shape, spread, workgroupSize } from "./shapes.ts";

/** Which of the maximum's coordinates its index tells, and whether in the whole source or within the window. */
export type ReturnIndicesMode =
  | "none"
  | "globalFlatten1D"
  | "globalFlatten2D"
  | "globalFlatten3D"
  | "globalFlatten4D"
  | "localFlatten1D"
  | "localFlatten2D"
  | "localFlatten3D"
  | "localFlatten4D";

/** What the descriptor of a pooling says. */
export interface PoolingDescriptor extends PoolingSettings {
  readonly returnIndicesMode: ReturnIndicesMode;
  readonly includeZeroPadToAverage: boolean;
}

/** How many of the last dimensions the index of a maximum tells. */
const dimensionsTold = (mode: ReturnIndicesMode): number => Number(/\d/.exec(mode)?.[0] ?? 0);

/** Whether the index of a maximum counts within the window, not within the source. */
const isLocal = (mode: ReturnIndicesMode): boolean => mode.startsWith("local");

/** What a coordinate counts for in the index of a maximum, by the dimension's letter: 0 for dimensions that the index does not tell. */
export const indexStrides = (source: Shape, d: PoolingDescriptor): Readonly<Record<string, number>> => {
  const local = isLocal(d.returnIndicesMode);
  const strides = stridesIn(local ? shapeIn(d.dataLayout, { N: 1, C: 1, H: d.kernelHeight, W: d.kernelWidth }) : source, d.dataLayout);
  const told = [...d.dataLayout].slice(4 - dimensionsTold(d.returnIndicesMode)).filter((letter) => !local || "HW".includes(letter));
  return Object.fromEntries([...d.dataLayout].map((letter) => [letter, told.includes(letter) ? strides[letter] : 0]));
};

/** The index of the element at `kernel` in a window, which is the element at `at` of the source; both by the dimension's letter. */
export const indexOf = (
  source: Shape,
  d: PoolingDescriptor,
  at: Readonly<Record<string, number>>,
  kernel: Readonly<Record<string, number>>,
): number => {
  const strides = indexStrides(source, d);
  return Object.entries(isLocal(d.returnIndicesMode) ? kernel : at).reduce((index, [letter, k]) => index + k * strides[letter], 0);
};

/** Whether the index of a maximum tells it apart from the rest of its window. */
export const tellsApart = (d: PoolingDescriptor): boolean => dimensionsTold(d.returnIndicesMode) >= (d.dataLayout === "NCHW" ? 2 : 3);

/** Whether there is a window, and it moves on at every step. */
export const windowSlides = (d: PoolingSettings): boolean => slides(d) && d.kernelWidth >= 1 && d.kernelHeight >= 1;

/** What a pooling kernel computes of a window. */
export type PoolingKind = "maximum" | "index" | "average" | "pick";

/** How many steps of a loop are written out, at most: a loop costs a CPU more than what is in it. */
const unrolled = 16;

/** Whether some window reaches out of the image, along one dimension. */
const reachesOut = ({ input, output, kernel, stride, dilation, before }: Sliding): boolean =>
  before > 0 || (output - 1) * stride + (kernel - 1) * dilation - before >= input;

/** How many windows may show one element, along one dimension. */
const windowsOver = ({ kernel, stride, dilation }: Sliding): number => Math.floor(((kernel - 1) * dilation) / stride) + 1;

/** The launch of a pooling over `source`'s windows, or of its gradient, with an invocation for each element of `shape`, or each four channels. */
export const poolingLaunch = (source: Shape, d: PoolingDescriptor, shape: Shape, kind: PoolingKind, adapter: Adapter): Launch => {
  const { x, y } = poolingWindow(source, d);
  const channels = lengthOf(source, d.dataLayout, "C");
  const vector = d.dataLayout === "NHWC" && channels % 4 === 0;
  const lanes = vector ? 4 : 1;
  const units = elementCount(shape) / lanes;
  const size = workgroupSize(units, adapter);
  const i = indexStrides(source, d);
  const padded = reachesOut(x) || reachesOut(y);
  const elements = d.kernelWidth * d.kernelHeight;
  const [windowsX, windowsY] = [windowsOver(x), windowsOver(y)];
  return {
    ...slidingHoles(x, y),
    index: kind === "index",
    average: kind === "average",
    pick: kind === "pick",
    divisor: d.includeZeroPadToAverage || !padded ? elements : 0,
    padded,
    elements: elements <= unrolled ? range(elements) : undefined,
    windowsX,
    windowsY,
    windows: windowsX * windowsY <= unrolled ? range(windowsX * windowsY) : undefined,
    channelsFirst: d.dataLayout === "NCHW",
    vector,
    lanes,
    tiles: channels / lanes,
    sourceWidth: x.input,
    sourceHeight: y.input,
    width: x.output,
    height: y.output,
    local: isLocal(d.returnIndicesMode),
    indexN: i.N,
    indexC: i.C,
    indexH: i.H,
    indexW: i.W,
    at: d.dataLayout === "NCHW" ? "n, c, y, x" : "n, y, x, c",
    units,
    size,
    workgroups: spread(Math.ceil(units / size)),
  };
};
