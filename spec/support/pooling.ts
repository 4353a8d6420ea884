import { slidings, type PoolingDescriptor } from "../../src/geometry/poolingGeometry.ts";
import { contiguous, coordinatesOf, elementCount, range, type Shape } from "../define.ts";

/** An element of a window: its coordinates in the source and in the window, slowest first. */
export interface WindowElement {
  readonly inSource: readonly number[];
  readonly inWindow: readonly number[];
}

/** The elements of the window of result element `c`, in row-major order; those outside the source are left out. */
export const windowIn = (source: Shape, d: PoolingDescriptor, c: readonly number[]): WindowElement[] => {
  const ways = slidings(source, d);
  const kernel = ways.map((way) => way.kernel);
  return range(elementCount(kernel)).flatMap((k) => {
    const inWindow = coordinatesOf(k, kernel);
    const inSource = ways.map(({ stride, dilation, before }, n) => c[n] * stride + inWindow[n] * dilation - before);
    return inSource.every((at, n) => at >= 0 && at < source[n]) ? [{ inSource, inWindow }] : [];
  });
};

/** Where the element at coordinates `c` lies in row-major order. */
export const linearOf = (c: readonly number[], shape: Shape): number => contiguous(shape).reduce((at, stride, k) => at + stride * c[k], 0);

/** A window of 2 × 2 × 2. */
export const window4 = { kernelSizes: [1, 2, 2, 2] } as const;

/** Sources and descriptors that poolings meet: windows along each dimension and none, strides, dilation, overlap, gaps, every style of padding, four neighbours at once, large windows, more dimensions than four, nothing at all. */
export const windowSamples = [
  { source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 1, 2, 2] } },
  { source: [3, 3, 4, 3], descriptor: { kernelSizes: [2, 1, 2, 3], strides: [2, 1, 1, 2], paddingStyle: "TF_SAME" } },
  { source: [2, 1, 4, 3, 4], descriptor: { kernelSizes: [1, 3, 2, 1], strides: [1, 2, 1, 1], paddingStyle: "ONNX_SAME_LOWER" } },
  {
    source: [3, 5, 6, 2],
    descriptor: { kernelSizes: [2, 2, 3, 1], dilationRates: [2, 3, 2, 5], paddingValues: [1, 0, 2, 1, 0, 1, 0, 0] },
  },
  {
    source: [1, 5, 4, 5],
    descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 3, 3, 2], ceilMode: true, includeZeroPadToAverage: true },
  },
  { source: [5, 3, 4, 4], descriptor: { kernelSizes: [1, 1, 1, 1], strides: [2, 1, 3, 2], paddingStyle: "TF_VALID" } },
  {
    source: [1, 2, 2, 2],
    descriptor: {
      kernelSizes: [1, 2, 1, 2],
      paddingStyle: "explicitOffset",
      paddingValues: [0, 0, 1, 2, 0, 1, 2, 2],
      includeZeroPadToAverage: true,
    },
  },
  { source: [2, 3, 4, 5, 8], descriptor: { kernelSizes: [3, 3, 3, 1], paddingStyle: "TF_SAME" } },
  { source: [2, 3, 4, 5], descriptor: { kernelSizes: [2, 2, 3, 3], paddingValues: [0, 0, 0, 0, 1, 1, 1, 1] } },
  { source: [2, 3, 2, 4], descriptor: { kernelSizes: [1, 1, 1, 1] } },
  { source: [2, 2, 0, 3], descriptor: { kernelSizes: [1, 2, 2, 1], paddingValues: [0, 0, 0, 0, 1, 1, 0, 0] } },
  { source: [0, 1, 3, 3], descriptor: { kernelSizes: [1, 1, 2, 2] } },
] as const;

/** Sources with the indices of elements of their windows, in the window and in the source, and what the descriptor says of them. */
export const samplesWithIndices = [
  {
    source: [2, 2, 3, 4],
    indices: { shape: [1, 2, 2, 3], values: [0, 1, 2, 3, 4, 5, 6, 7, 3, 0, 0, 1] },
    descriptor: { kernelSizes: [2, 1, 2, 2], returnIndicesMode: "localFlatten4D" },
  },
  {
    source: [1, 3, 3, 4],
    indices: { shape: [1, 2, 2, 4], values: [0, 1, 2, 3, 8, 9, 10, 11, 24, 25, 0, 27, 32, 33, 34, 35] },
    descriptor: { kernelSizes: [1, 2, 2, 1], strides: [1, 2, 2, 1], paddingStyle: "TF_SAME", returnIndicesMode: "globalFlatten4D" },
  },
  {
    source: [1, 1, 3, 4, 5],
    indices: { shape: [1, 1, 2, 2, 2], values: [0, 3, 17, 8, 0, 6, 21, 23] },
    descriptor: { kernelSizes: [1, 2, 3, 4], returnIndicesMode: "localFlatten3D" },
  },
] as const;

const withNaN = [1, 2, NaN, -1, NaN, NaN, 3, NaN, 4, 5, 6, -Infinity];
/** Windows with NaN at every place, along the last dimension and across it. */
export const samplesWithNaN = [
  { source: { shape: [1, 1, 2, 6], values: withNaN, dataType: "float32" }, kernelSizes: [1, 1, 1, 2] },
  { source: { shape: [1, 1, 3, 4], values: withNaN, dataType: "float32" }, kernelSizes: [1, 1, 2, 1] },
] as const;

/** Sources and descriptors whose maxima have indices, in every mode. */
export const indexSamples = [
  { source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 1, 2, 2], returnIndicesMode: "globalFlatten4D" } },
  { source: [2, 3, 4, 6], descriptor: { ...window4, paddingStyle: "TF_SAME", returnIndicesMode: "globalFlatten3D" } },
  { source: [2, 4, 6, 3], descriptor: { kernelSizes: [1, 2, 3, 1], dilationRates: [1, 1, 2, 1], returnIndicesMode: "globalFlatten2D" } },
  { source: [2, 3, 4, 6], descriptor: { ...window4, returnIndicesMode: "globalFlatten1D" } },
  { source: [2, 2, 3, 4, 6], descriptor: { kernelSizes: [2, 3, 3, 3], returnIndicesMode: "localFlatten4D" } },
  { source: [2, 3, 4, 6], descriptor: { kernelSizes: [2, 2, 2, 2], paddingStyle: "TF_SAME", returnIndicesMode: "localFlatten3D" } },
  { source: [2, 4, 6, 3], descriptor: { ...window4, returnIndicesMode: "localFlatten2D" } },
  { source: [2, 4, 6, 3], descriptor: { ...window4, returnIndicesMode: "localFlatten1D" } },
  { source: [2, 4, 5, 8], descriptor: { kernelSizes: [2, 3, 2, 1], strides: [1, 1, 2, 1], returnIndicesMode: "globalFlatten4D" } },
] as const;
