import { lengthOf, shapeIn, slideOver } from "../../src/geometry/convolutionGeometry.ts";
import type { ImagePoolingDescriptor } from "../../src/geometry/poolingGeometry.ts";
import { range, type Shape } from "../define.ts";
import type { WindowElement } from "./pooling.ts";

/** The shape of a pooling of images. */
export const pooledImage = (source: Shape, d: ImagePoolingDescriptor): number[] => {
  const { x, y } = slideOver(source, d.kernelWidth, d.kernelHeight, 1, d);
  const [N, C] = ["N", "C"].map((letter) => lengthOf(source, d.dataLayout, letter));
  return shapeIn(d.dataLayout, { N, C, H: y.output, W: x.output });
};

/** The elements of the window of result element `c`, in row-major order; those outside the image are left out. */
export const imageWindowIn = (source: Shape, d: ImagePoolingDescriptor, c: readonly number[]): WindowElement[] => {
  const { x, y } = slideOver(source, d.kernelWidth, d.kernelHeight, 1, d);
  const [N, C, row, column] = ["N", "C", "H", "W"].map((letter) => lengthOf(c, d.dataLayout, letter));
  return range(y.kernel * x.kernel).flatMap((k) => {
    const [ky, kx] = [Math.floor(k / x.kernel), k % x.kernel];
    const [H, W] = [row * y.stride + ky * y.dilation - y.before, column * x.stride + kx * x.dilation - x.before];
    const inside = H >= 0 && H < y.input && W >= 0 && W < x.input;
    return inside
      ? [{ inSource: shapeIn(d.dataLayout, { N, C, H, W }), inWindow: shapeIn(d.dataLayout, { N: 0, C: 0, H: ky, W: kx }) }]
      : [];
  });
};

/** A window of 2 × 2. */
export const window2 = { kernelWidth: 2, kernelHeight: 2 } as const;
const nhwc = { dataLayout: "NHWC" } as const;
/** Sources and descriptors that poolings meet: both layouts, strides, dilation, overlap, gaps, every style of padding, channels in fours, large windows, nothing at all. */
export const imageSamples = [
  { source: [2, 3, 4, 6], descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } },
  { source: [2, 5, 7, 3], descriptor: { kernelWidth: 3, kernelHeight: 2, strideInX: 2, strideInY: 1, paddingStyle: "TF_SAME", ...nhwc } },
  { source: [1, 2, 5, 6], descriptor: { kernelWidth: 3, kernelHeight: 3, strideInX: 2, paddingStyle: "ONNX_SAME_LOWER" } },
  {
    source: [1, 7, 8, 2],
    descriptor: {
      kernelWidth: 2,
      kernelHeight: 3,
      dilationRateInX: 3,
      dilationRateInY: 2,
      paddingLeft: 1,
      paddingTop: 2,
      paddingBottom: 1,
      ...nhwc,
    },
  },
  {
    source: [1, 1, 5, 5],
    descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 3, ceilMode: true, includeZeroPadToAverage: true },
  },
  { source: [1, 5, 5, 1], descriptor: { kernelWidth: 1, kernelHeight: 1, strideInX: 3, strideInY: 2, paddingStyle: "TF_VALID", ...nhwc } },
  {
    source: [1, 1, 2, 2],
    descriptor: {
      kernelWidth: 2,
      kernelHeight: 2,
      paddingStyle: "explicitOffset",
      paddingRight: 2,
      paddingTop: 1,
      includeZeroPadToAverage: true,
    },
  },
  { source: [2, 4, 5, 8], descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, ...nhwc } },
  { source: [1, 5, 6, 4], descriptor: { kernelWidth: 5, kernelHeight: 4, paddingStyle: "TF_SAME", ...nhwc } },
  { source: [0, 1, 3, 3], descriptor: { kernelWidth: 2, kernelHeight: 2 } },
] as const;

/** Sources with the indices of elements of their windows, in the window and in the source, and what the descriptor says of them. */
export const imagesWithIndices = [
  {
    source: [1, 2, 3, 4],
    indices: { shape: [1, 2, 2, 3], values: [0, 1, 2, 3, 0, 1, 2, 3, 3, 0, 0, 1] },
    descriptor: { kernelWidth: 2, kernelHeight: 2, returnIndicesMode: "localFlatten2D" },
  },
  {
    source: [2, 3, 3, 2],
    indices: { shape: [2, 2, 2, 2], values: [0, 1, 4, 3, 8, 13, 8, 17, 18, 21, 22, 23, 24, 33, 34, 35] },
    descriptor: {
      kernelWidth: 2,
      kernelHeight: 2,
      strideInX: 2,
      strideInY: 2,
      paddingStyle: "TF_SAME",
      returnIndicesMode: "globalFlatten4D",
      ...nhwc,
    },
  },
  {
    source: [1, 5, 4, 4],
    indices: { shape: [1, 2, 2, 4], values: [0, 1, 2, 3, 3, 0, 0, 1, 2, 2, 1, 1, 3, 3, 0, 2] },
    descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, returnIndicesMode: "localFlatten4D", ...nhwc },
  },
  {
    source: [1, 1, 6, 6],
    indices: { shape: [1, 1, 3, 2], values: [0, 19, 7, 11, 18, 4] },
    descriptor: { kernelWidth: 5, kernelHeight: 4, returnIndicesMode: "localFlatten2D" },
  },
] as const;

/** Sources and descriptors whose maxima have indices, in every mode and both layouts. */
export const indexImageSamples = [
  {
    source: [2, 3, 4, 6],
    descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, returnIndicesMode: "globalFlatten4D" },
  },
  {
    source: [2, 3, 4, 6],
    descriptor: { kernelWidth: 2, kernelHeight: 3, paddingStyle: "TF_SAME", returnIndicesMode: "globalFlatten3D" },
  },
  {
    source: [2, 4, 6, 3],
    descriptor: { kernelWidth: 2, kernelHeight: 3, dilationRateInX: 2, dataLayout: "NHWC", returnIndicesMode: "globalFlatten2D" },
  },
  { source: [2, 3, 4, 6], descriptor: { kernelWidth: 2, kernelHeight: 2, returnIndicesMode: "globalFlatten1D" } },
  { source: [2, 3, 4, 6], descriptor: { kernelWidth: 3, kernelHeight: 2, paddingStyle: "TF_SAME", returnIndicesMode: "localFlatten2D" } },
  {
    source: [2, 4, 6, 3],
    descriptor: { kernelWidth: 3, kernelHeight: 2, paddingStyle: "TF_SAME", dataLayout: "NHWC", returnIndicesMode: "localFlatten4D" },
  },
  { source: [2, 4, 6, 3], descriptor: { kernelWidth: 3, kernelHeight: 2, dataLayout: "NHWC", returnIndicesMode: "localFlatten2D" } },
  { source: [2, 4, 5, 4], descriptor: { kernelWidth: 3, kernelHeight: 2, strideInX: 2, ...nhwc, returnIndicesMode: "globalFlatten4D" } },
] as const;
