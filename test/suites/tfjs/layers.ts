import { range } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { call } from "../../support/suite.ts";
import type { Attributes, Given, Padding, Translations } from "./case.ts";
import { withGradientOf } from "./written.ts";

const repeated = (value: number | readonly number[] | undefined, count: number): readonly number[] =>
  typeof value === "object" ? value : range(count).map(() => value ?? 1);

/** Padding before and after height and width, and the style it stands for. */
const padding = (pad: Padding = 0) => {
  const [[paddingTop, paddingBottom], [paddingLeft, paddingRight]] =
    typeof pad === "number"
      ? [
          [pad, pad],
          [pad, pad],
        ]
      : typeof pad === "string"
        ? [
            [0, 0],
            [0, 0],
          ]
        : [pad[1], pad[2]];
  const paddingStyle = pad === "same" ? ("TF_SAME" as const) : pad === "valid" ? ("TF_VALID" as const) : ("explicit" as const);
  return { paddingStyle, paddingTop, paddingBottom, paddingLeft, paddingRight };
};
const window = ({ strides, dilations, pad }: Attributes) => {
  const [strideInY, strideInX] = repeated(strides, 2);
  const [dilationRateInY, dilationRateInX] = repeated(dilations, 2);
  return { strideInX, strideInY, dilationRateInX, dilationRateInY, ...padding(pad) };
};
const convolution = (attributes: Attributes) => ({
  ...window(attributes),
  dataLayout: attributes.dataFormat === "NCHW" ? ("NCHW" as const) : ("NHWC" as const),
  weightsLayout: "HWIO" as const,
});
const pooling = (attributes: Attributes) => {
  const [kernelHeight, kernelWidth] = repeated(attributes.filterSize, 2);
  return { ...window(attributes), kernelHeight, kernelWidth, dataLayout: "NHWC" as const, includeZeroPadToAverage: false };
};
/** The last four of five dimensions: depth, height, width and channels. */
const pooling4D = ({ filterSize, strides, pad }: Attributes) => ({
  kernelSizes: [...repeated(filterSize, 3), 1],
  strides: [...repeated(strides, 3), 1],
  paddingStyle: pad === "same" ? ("TF_SAME" as const) : ("explicit" as const),
});

const fused = (y: Tensor, bias: Tensor | undefined): Tensor => (bias ? y.addition(bias) : y);
const conv2d = ({ inputs: { x, filter }, attributes }: Given): Tensor =>
  x.convolution2D({ weights: filter, descriptor: convolution(attributes) });
const depthwise = ({ inputs: { x, filter }, attributes }: Given): Tensor =>
  call(x, "depthwiseConvolution2D", { weights: filter, descriptor: convolution(attributes) });

/** max over the window of x + filter; strides are 1. */
const dilation2d = ({ inputs: { x, filter }, attributes: { pad } }: Given): Tensor => {
  const [height, width] = filter.shape;
  const around = pad === "same" ? [height - 1, width - 1] : [0, 0];
  const before = around.map((total) => Math.floor(total / 2));
  const padded = x.padTensor({
    with: "constant",
    leftPadding: [0, ...before, 0],
    rightPadding: [0, ...around.map((total, k) => total - before[k]), 0],
    constantValue: -1e30,
  });
  const [batch, rows, columns, depth] = [x.shape[0], x.shape[1] + around[0] - height + 1, x.shape[2] + around[1] - width + 1, x.shape[3]];
  const shifted = range(height).flatMap((i) =>
    range(width).map((j) => {
      const part = padded.sliceTensor({ starts: [0, i, j, 0], ends: [batch, i + rows, j + columns, depth], strides: [1, 1, 1, 1] });
      return part.addition(filter.sliceTensor({ starts: [i, j, 0], ends: [i + 1, j + 1, depth], strides: [1, 1, 1] }));
    }),
  );
  return shifted.reduce((largest, each) => largest.maximum(each));
};

/** x / (bias + alpha · Σ x²)^beta over neighbouring channels. */
const localResponseNormalization = ({ inputs: { x }, attributes: { depthRadius = 5, bias = 1, alpha = 1, beta = 0.5 } }: Given): Tensor => {
  const depth = x.shape.at(-1)!;
  const none = x.shape.slice(0, -1).map(() => 0);
  const sides = [...none, depthRadius];
  const padded = x.square().padTensor({ with: "constant", leftPadding: sides, rightPadding: sides, constantValue: 0 });
  const parts = range(2 * depthRadius + 1).map((k) =>
    padded.sliceTensor({ starts: [...none, k], ends: [...x.shape.slice(0, -1), k + depth], strides: x.shape.map(() => 1) }),
  );
  const total = parts.reduce((sum, part) => sum.addition(part));
  return x.multiplication(total.multiplication(alpha).addition(bias).power(-beta));
};

/** Operators of neural networks. */
export const layers: Translations = {
  BatchMatMul: ({ inputs: { a, b }, attributes: { transposeA, transposeB } }) => {
    const flip = (x: Tensor, flipped: boolean | undefined): Tensor =>
      flipped ? x.transposeTensor({ dimension: -2, withDimension: -1 }) : x;
    return flip(a, transposeA).matrixMultiplication(flip(b, transposeB));
  },
  Conv2D: conv2d,
  Conv2DBackpropInput: ({ inputs: { dy, filter }, attributes }) =>
    dy.convolution2DDataGradient({
      weights: filter,
      outputShape: attributes.inputShape!,
      forwardConvolutionDescriptor: convolution(attributes),
    }),
  FusedConv2D: (given) => fused(conv2d(given), given.inputs.bias),
  DepthwiseConv2dNative: depthwise,
  FusedDepthwiseConv2D: (given) => fused(depthwise(given), given.inputs.bias),
  Conv3D: ({ inputs: { x, filter }, attributes }) => {
    const [strideInZ, strideInY, strideInX] = repeated(attributes.strides, 3);
    const { paddingStyle } = padding(attributes.pad);
    return call(x, "convolution3D", {
      weights: filter,
      descriptor: { strideInX, strideInY, strideInZ, paddingStyle, dataLayout: "NDHWC", weightsLayout: "DHWIO" },
    });
  },
  AvgPool: ({ inputs: { x }, attributes }) => {
    const average = (includeZeroPadToAverage: boolean): Tensor =>
      x.avgPooling2D({ descriptor: { ...pooling(attributes), includeZeroPadToAverage } });
    // Beside explicit padding the suite divides by what lies within the tensor, and in its gradient by the window.
    return typeof attributes.pad === "object" ? withGradientOf(average(false), average(true)) : average(false);
  },
  MaxPool: ({ inputs: { x }, attributes }) => x.maxPooling2D({ descriptor: pooling(attributes) }),
  AvgPool3D: ({ inputs: { x }, attributes }) => call(x, "avgPooling4D", { descriptor: pooling4D(attributes) }),
  MaxPool3D: ({ inputs: { x }, attributes }) => call(x, "maxPooling4D", { descriptor: pooling4D(attributes) }),
  Dilation2D: dilation2d,
  LRN: localResponseNormalization,
  FusedBatchNorm: ({ inputs: { x, scale, offset, mean, variance }, attributes: { varianceEpsilon } }) =>
    x.normalize({ mean, variance, gamma: scale, beta: offset, epsilon: varianceEpsilon! }),
  ResizeBilinear: ({ inputs: { images }, attributes: { size, alignCorners } }) =>
    call(images, "resizeBilinear", { size: size!, centerResult: false, alignCorners: alignCorners!, layout: "NHWC" }),
  ResizeNearestNeighbor: ({ inputs: { images }, attributes: { size, alignCorners } }) =>
    call(images, "resizeNearest", {
      size: size!,
      nearestRoundingMode: alignCorners ? "roundPreferCeil" : "floor",
      centerResult: false,
      alignCorners: alignCorners!,
      layout: "NHWC",
    }),
};
