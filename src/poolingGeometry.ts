import { lengthOf, type PoolingSettings, poolingWindow, shapeIn, slidingHoles, stridesIn, slides } from "./convolutionGeometry.ts";
import type { Adapter, Launch } from "./rule.ts";
import { elementCount, type Shape, spread, workgroupSize } from "./shapes.ts";

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

/** The launch of a pooling over `source`'s windows, or of its gradient, with an invocation for each element of `shape`. */
export const poolingLaunch = (source: Shape, d: PoolingDescriptor, shape: Shape, kind: PoolingKind, adapter: Adapter): Launch => {
  const { x, y } = poolingWindow(source, d);
  const units = elementCount(shape);
  const size = workgroupSize(units, adapter);
  const i = indexStrides(source, d);
  return {
    ...slidingHoles(x, y),
    index: kind === "index",
    average: kind === "average",
    pick: kind === "pick",
    divisor: d.includeZeroPadToAverage ? d.kernelWidth * d.kernelHeight : 0,
    channelsFirst: d.dataLayout === "NCHW",
    channels: lengthOf(source, d.dataLayout, "C"),
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
