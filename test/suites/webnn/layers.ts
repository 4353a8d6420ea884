import { range } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { call } from "../../support/suite.ts";
import type { Given, Translation, Translations } from "./case.ts";

const dataLayout = (layout = "nchw"): "NCHW" | "NHWC" => (layout === "nhwc" ? "NHWC" : "NCHW");
/** Where height and width are. */
const spatial = (layout = "nchw"): readonly [number, number] => (layout === "nhwc" ? [1, 2] : [2, 3]);
const channels = (layout = "nchw"): number => (layout === "nhwc" ? 3 : 1);

const strides = ({
  strides: [inY, inX] = [1, 1],
  dilations: [dilationY, dilationX] = [1, 1],
  padding: [top, bottom, left, right] = [0, 0, 0, 0],
}: Given["attributes"]) => ({
  strideInX: inX,
  strideInY: inY,
  dilationRateInX: dilationX,
  dilationRateInY: dilationY,
  paddingLeft: left,
  paddingRight: right,
  paddingTop: top,
  paddingBottom: bottom,
  paddingStyle: "explicit" as const,
});

/** A bias for each channel, shaped to broadcast. */
const perChannel = (bias: Tensor, layout: string | undefined): Tensor =>
  bias.reshape({ shape: range(4).map((k) => (k === channels(layout) ? -1 : 1)) });
const biased = (y: Tensor, bias: Tensor | undefined, layout: string | undefined): Tensor =>
  bias ? y.addition(perChannel(bias, layout)) : y;

interface Filter {
  readonly weights: Tensor;
  readonly weightsLayout: "OIHW" | "HWIO";
}
/** A filter of a convolution in a layout that descriptors know. */
const filter = (weights: Tensor, layout = "oihw"): Filter => {
  if (layout === "hwio") return { weights, weightsLayout: "HWIO" };
  const permutation = { oihw: [0, 1, 2, 3], ohwi: [0, 3, 1, 2], ihwo: [3, 0, 1, 2] }[layout]!;
  return { weights: layout === "oihw" ? weights : weights.transpose({ permutation }), weightsLayout: "OIHW" };
};
/** A filter of a transposed convolution: that of the convolution whose gradient it is, so that its O is the transpose's input. */
const transposedFilter = (weights: Tensor, layout = "iohw"): Filter => {
  if (layout === "hwoi") return { weights, weightsLayout: "HWIO" };
  return { weights: layout === "iohw" ? weights : weights.transpose({ permutation: [3, 0, 1, 2] }), weightsLayout: "OIHW" };
};

const conv2d: Translation = ({ inputs: [x, given], operand, attributes }) => {
  const { weights, weightsLayout } = filter(given, attributes.filterLayout);
  const descriptor = {
    ...strides(attributes),
    groups: attributes.groups ?? 1,
    dataLayout: dataLayout(attributes.inputLayout),
    weightsLayout,
  };
  return biased(x.convolution2D({ weights, descriptor }), operand("bias"), attributes.inputLayout);
};

const convTranspose2d: Translation = ({ inputs: [x, given], operand, attributes, outputShapes: [outputShape] }) => {
  const { weights, weightsLayout } = transposedFilter(given, attributes.filterLayout);
  const descriptor = {
    ...strides(attributes),
    groups: attributes.groups ?? 1,
    dataLayout: dataLayout(attributes.inputLayout),
    weightsLayout,
  };
  return biased(call(x, "convolutionTranspose2D", { weights, outputShape, descriptor }), operand("bias"), attributes.inputLayout);
};

/** Window, strides and rounding of a pooling; without a window it takes in the whole image. */
const pooling = ({ inputs: [x], attributes, outputShapes: [outputShape] }: Given) => {
  const axes = spatial(attributes.layout);
  const [kernelHeight, kernelWidth] = attributes.windowDimensions ?? axes.map((axis) => x.shape[axis]);
  const descriptor = { ...strides(attributes), kernelHeight, kernelWidth, dataLayout: dataLayout(attributes.layout) };
  const { padding: [top, bottom] = [0, 0], strides: [stride] = [1], dilations: [dilation] = [1] } = attributes;
  const floor = Math.floor((x.shape[axes[0]] + top + bottom - (kernelHeight - 1) * dilation - 1) / stride) + 1;
  return { ...descriptor, ceilMode: attributes.outputSizes ? floor !== outputShape[axes[0]] : attributes.outputShapeRounding === "ceil" };
};

const l2Pool2d: Translation = (given) => {
  const { kernelHeight, kernelWidth, strideInX, strideInY, dilationRateInX, dilationRateInY, ceilMode, ...padding } = pooling(given);
  const [height, width] = spatial(given.attributes.layout);
  const along = <T>(h: T, w: T, other: T): T[] => range(4).map((k) => (k === height ? h : k === width ? w : other));
  return call(given.inputs[0], "L2NormPooling4D", {
    descriptor: {
      kernelSizes: along(kernelHeight, kernelWidth, 1),
      strides: along(strideInY, strideInX, 1),
      dilationRates: along(dilationRateInY, dilationRateInX, 1),
      paddingValues: along([padding.paddingTop, padding.paddingBottom], [padding.paddingLeft, padding.paddingRight], [0, 0]).flat(),
      paddingStyle: "explicit",
      ceilMode,
    },
  });
};

/** Coordinates follow from the sizes, so scales serve only to find those. */
const resample2d: Translation = ({ inputs: [x], attributes: { mode = "nearest-neighbor", axes = [2, 3], sizes, scales = [1, 1] } }) => {
  const given = sizes ?? axes.map((axis, k) => Math.floor(x.shape[axis] * scales[k]));
  const [[first, height], [second, width]] = axes.map((axis, k) => [axis, given[k]] as const).sort(([a], [b]) => a - b);
  // Dimensions before or behind the two resized ones become batches and channels.
  const outer = x.shape.slice(0, first).reduce((a, b) => a * b, 1);
  const inner = x.shape.slice(second + 1).reduce((a, b) => a * b, 1);
  const image = x.reshape({ shape: [outer, x.shape[first], x.shape[second], inner] });
  const options = { size: [height, width], centerResult: true, alignCorners: false, layout: "NHWC" as const };
  const resized =
    mode === "linear"
      ? call(image, "resizeBilinear", options)
      : call(image, "resizeNearest", { ...options, nearestRoundingMode: "roundPreferFloor" });
  return resized.reshape({ shape: x.shape.map((d, k) => (k === first ? height : k === second ? width : d)) });
};

/** Statistics over `axes`, then scale and bias of the shape of `axes` in ascending order. */
const normalized = (x: Tensor, axes: readonly number[], gamma: Tensor | undefined, beta: Tensor | undefined, epsilon = 1e-5): Tensor =>
  x.normalize({ mean: x.mean({ axes }), variance: x.variance({ axes }), gamma, beta, epsilon });

const instanceNormalization: Translation = ({ inputs: [x], operand, attributes: { layout, epsilon } }) => {
  const [gamma, beta] = ["scale", "bias"].map((name) => operand(name) && perChannel(operand(name)!, layout));
  return normalized(x, spatial(layout), gamma, beta, epsilon);
};

const layerNormalization: Translation = ({ inputs: [x], operand, attributes: { axes = range(1, x.shape.length), epsilon } }) => {
  const ascending = [...axes].sort((a, b) => a - b);
  const shaped = (tensor: Tensor | undefined): Tensor | undefined =>
    tensor
      ?.transpose({ permutation: ascending.map((axis) => axes.indexOf(axis)) })
      .reshape({ shape: x.shape.map((d, k) => (axes.includes(k) ? d : 1)) });
  return normalized(x, ascending, shaped(operand("scale")), shaped(operand("bias")), epsilon);
};

const batchNormalization: Translation = ({ inputs: [x], operand, attributes: { axis = 1, epsilon = 1e-5 } }) => {
  const shape = x.shape.map((_, k) => (k === axis ? -1 : 1));
  const [mean, variance, gamma, beta] = ["mean", "variance", "scale", "bias"].map((name) => operand(name)?.reshape({ shape }));
  return x.normalize({ mean: mean!, variance: variance!, gamma, beta, epsilon });
};

const gemm: Translation = ({ inputs: [a, b, c], attributes: { alpha = 1, beta = 1, aTranspose, bTranspose } }) => {
  const flip = (x: Tensor, transposed: boolean | undefined): Tensor =>
    transposed ? x.transposeTensor({ dimension: 0, withDimension: 1 }) : x;
  const product = flip(a, aTranspose).matrixMultiplication(flip(b, bTranspose)).multiplication(alpha);
  return c ? product.addition(c.multiplication(beta)) : product;
};

/** Operators of neural networks. */
export const layers: Translations = {
  conv2d,
  convTranspose2d,
  averagePool2d: (given) => given.inputs[0].avgPooling2D({ descriptor: { ...pooling(given), includeZeroPadToAverage: false } }),
  maxPool2d: (given) => given.inputs[0].maxPooling2D({ descriptor: pooling(given) }),
  l2Pool2d,
  resample2d,
  batchNormalization,
  instanceNormalization,
  layerNormalization,
  gemm,
  matmul: ({ inputs: [a, b] }) => a.matrixMultiplication(b),
};
