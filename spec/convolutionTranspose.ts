import {
  channelsAgree,
  convolutionWindow,
  convolved,
  groupsDivide,
  lengthOf,
  shapeIn,
  slides,
} from "../src/geometry/convolutionGeometry.ts";
import { Convolution2DOpDescriptor } from "./convolution.ts";
import { composite, float, sameShape, shapeValue, sum, tabulate } from "./define.ts";

export const convolutionTranspose2D = composite({
  swift: [
    "convolutionTranspose2D(_:weights:outputShape:descriptor:name:)",
    "convolutionTranspose2D(_:weights:outputShapeTensor:descriptor:name:)",
  ],
  since: "11.0",
  doc: "The transposed convolution: the gradient of the `convolution2D` that `descriptor` describes with respect to its source, whose shape is `outputShape`. The weights are that convolution's, so that their O counts the channels of `source` and their I, for each group, those of the result: each element of `source` adds the weights, times itself, to the result's pixels under them.",
  inputs: { source: float, weights: float },
  params: { outputShape: shapeValue, descriptor: Convolution2DOpDescriptor },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "weights have rank 4": ({ weights }) => weights.length === 4,
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "strides and dilation rates are at least 1": ({ descriptor }) => slides(descriptor),
    "groups divide the channels of the source": ({ weights, descriptor }) => groupsDivide(weights, descriptor),
    "outputShape has the weights' input channels for each group": ({ outputShape, weights, descriptor }) =>
      channelsAgree(outputShape, weights, descriptor),
    "an image of outputShape convolves to the source's shape": ({ source, weights, outputShape, descriptor }) =>
      sameShape(convolved(outputShape, weights, descriptor), source),
  },
  expand: ({ source, weights, outputShape, descriptor }) =>
    source.convolution2DDataGradient({ weights, outputShape, forwardConvolutionDescriptor: descriptor }),
  reference: ({ source, weights, outputShape, descriptor: d }) => {
    const { x, y } = convolutionWindow(outputShape, weights.shape, d);
    const [O, depth] = ["O", "I"].map((letter) => lengthOf(weights.shape, d.weightsLayout, letter));
    const perGroup = O / d.groups;
    return tabulate(outputShape, (at) => {
      const [n, c, row, column] = ["N", "C", "H", "W"].map((letter) => lengthOf(at, d.dataLayout, letter));
      return sum([O, y.output, x.output], (o, H, W) => {
        const i = (row + y.before - H * y.stride) / y.dilation;
        const j = (column + x.before - W * x.stride) / x.dilation;
        if (!Number.isInteger(i) || !Number.isInteger(j) || Math.floor(o / perGroup) !== Math.floor(c / depth)) return 0;
        return (
          source.at(...shapeIn(d.dataLayout, { N: n, C: o, H, W })) *
          weights.at(...shapeIn(d.weightsLayout, { O: o, I: c % depth, H: i, W: j }))
        );
      });
    });
  },
  example: { source: [1, 1, 2, 3], weights: [1, 1, 2, 2], outputShape: [1, 1, 3, 4] },
  samples: [
    { source: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 5, 6] },
    { source: [1, 2, 2, 3], weights: [2, 1, 3, 3], outputShape: [1, 1, 6, 7], descriptor: { strideInX: 2, strideInY: 2 } },
    {
      source: [1, 3, 4, 2],
      weights: [3, 2, 3, 2],
      outputShape: [1, 5, 7, 3],
      descriptor: { paddingStyle: "TF_SAME", strideInX: 2, strideInY: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
    {
      source: [2, 3, 2, 6],
      weights: [2, 3, 2, 6],
      outputShape: [2, 7, 6, 4],
      descriptor: {
        groups: 2,
        strideInX: 2,
        strideInY: 3,
        dilationRateInX: 2,
        paddingLeft: 1,
        paddingTop: 2,
        paddingBottom: 1,
        dataLayout: "NHWC",
        weightsLayout: "HWIO",
      },
    },
    { source: [0, 2, 3, 3], weights: [2, 1, 1, 1], outputShape: [0, 1, 3, 3] },
  ],
  rejects: [
    { source: [4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 5, 6] },
    { source: [2, 4, 3, 4], weights: [4, 3, 3], outputShape: [2, 3, 5, 6] },
    { source: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [3, 5, 6] },
    { source: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 5, 6], descriptor: { dilationRateInX: 0 } },
    { source: [2, 3, 3, 4], weights: [3, 3, 3, 3], outputShape: [2, 6, 5, 6], descriptor: { groups: 2 } },
    { source: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 2, 5, 6] },
    { source: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 6, 6] },
  ],
});

export const convolutionTranspose2DDataGradient = composite({
  swift: [
    "convolutionTranspose2DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)",
    "convolutionTranspose2DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)",
  ],
  since: "11.0",
  doc: "The gradient of `convolutionTranspose2D` with respect to its source, whose shape is `outputShape`: the incoming gradient convolved with the weights.",
  inputs: { incomingGradient: float, weights: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
  requires: {
    "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
    "weights have rank 4": ({ weights }) => weights.length === 4,
    "the incoming gradient convolves to outputShape": ({ incomingGradient, weights, outputShape, forwardConvolutionDescriptor: d }) =>
      sameShape(convolved(incomingGradient, weights, d), outputShape),
  },
  expand: ({ incomingGradient, weights, forwardConvolutionDescriptor }) =>
    incomingGradient.convolution2D({ weights, descriptor: forwardConvolutionDescriptor }),
  samples: [
    { incomingGradient: [2, 3, 5, 6], weights: [4, 3, 3, 3], outputShape: [2, 4, 3, 4] },
    {
      incomingGradient: [1, 5, 7, 3],
      weights: [3, 2, 3, 2],
      outputShape: [1, 3, 4, 2],
      forwardConvolutionDescriptor: { paddingStyle: "TF_SAME", strideInX: 2, strideInY: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
  ],
  rejects: [
    { incomingGradient: [3, 5, 6], weights: [4, 3, 3, 3], outputShape: [2, 4, 3, 4] },
    { incomingGradient: [2, 3, 5, 6], weights: [4, 3, 3], outputShape: [2, 4, 3, 4] },
    { incomingGradient: [2, 3, 5, 6], weights: [4, 3, 3, 3], outputShape: [2, 4, 3, 3] },
  ],
});

export const convolutionTranspose2DWeightsGradient = composite({
  swift: [
    "convolutionTranspose2DWeightsGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)",
    "convolutionTranspose2DWeightsGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)",
  ],
  since: "11.0",
  doc: "The gradient of `convolutionTranspose2D` with respect to its weights, whose shape is `outputShape`. What Swift labels `weights` is the transposed convolution's source.",
  inputs: { incomingGradient: float, weights: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
  requires: {
    "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
    "weights, the source, has rank 4": ({ weights }) => weights.length === 4,
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "incoming gradient and weights of outputShape convolve to the source's shape": ({
      incomingGradient,
      weights,
      outputShape,
      forwardConvolutionDescriptor: d,
    }) => sameShape(convolved(incomingGradient, outputShape, d), weights),
  },
  expand: ({ incomingGradient, weights: source, outputShape, forwardConvolutionDescriptor }) =>
    source.convolution2DWeightsGradient({ source: incomingGradient, outputShape, forwardConvolutionDescriptor }),
  samples: [
    { incomingGradient: [2, 3, 5, 6], weights: [2, 4, 3, 4], outputShape: [4, 3, 3, 3] },
    {
      incomingGradient: [1, 5, 7, 3],
      weights: [1, 3, 4, 2],
      outputShape: [3, 2, 3, 2],
      forwardConvolutionDescriptor: { paddingStyle: "TF_SAME", strideInX: 2, strideInY: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
  ],
  rejects: [
    { incomingGradient: [3, 5, 6], weights: [2, 4, 3, 4], outputShape: [4, 3, 3, 3] },
    { incomingGradient: [2, 3, 5, 6], weights: [4, 3, 4], outputShape: [4, 3, 3, 3] },
    { incomingGradient: [2, 3, 5, 6], weights: [2, 4, 3, 4], outputShape: [4, 3, 3] },
    { incomingGradient: [2, 3, 5, 6], weights: [2, 4, 3, 4], outputShape: [4, 3, 2, 3] },
  ],
});
