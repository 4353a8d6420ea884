import { convolutionWindow, lengthOf, shapeIn, slides } from "../src/geometry/convolutionGeometry.ts";
import {
  channelwise,
  channelwiseShape,
  channelwiseWeights,
  depthwiseConvolved,
  depthwiseWeights,
  sameChannels,
} from "../src/geometry/depthwiseConvolutionGeometry.ts";
import { composite, descriptor, float, integerOr, oneOf, sameShape, shapeValue, sum, tabulate } from "./define.ts";

export const DepthwiseConvolution2DOpDescriptor = descriptor("Strides, dilation, padding and layouts of a 2D depthwise convolution.", {
  strideInX: integerOr(1),
  strideInY: integerOr(1),
  dilationRateInX: integerOr(1),
  dilationRateInY: integerOr(1),
  paddingLeft: integerOr(0),
  paddingRight: integerOr(0),
  paddingTop: integerOr(0),
  paddingBottom: integerOr(0),
  paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
  dataLayout: oneOf("NCHW", "NHWC"),
  weightsLayout: oneOf("OIHW", "HWIO"),
});

export const depthwiseConvolution2D = composite({
  swift: "depthwiseConvolution2D(_:weights:descriptor:name:)",
  since: "11.0",
  doc: "Correlates each channel of a batch of images with weights of its own: result[n, y, x, c·O + o] = Σ source[n, y·s + i·d − p, x·s + j·d − p, c] · weights[i, j, c, o], over zeros outside the image, where the weights' O is how many results a channel has. It is `convolution2D` with a group for each channel.",
  inputs: { source: float, weights: float },
  params: { descriptor: DepthwiseConvolution2DOpDescriptor },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "weights have rank 4": ({ weights }) => weights.length === 4,
    "strides and dilation rates are at least 1": ({ descriptor }) => slides(descriptor),
    "source has the weights' input channels": ({ source, weights, descriptor }) => sameChannels(source, weights, descriptor),
  },
  expand: ({ source, weights, descriptor: d }) =>
    source.convolution2D({
      descriptor: channelwise("depthwiseConvolution2D", weights.shape, d),
      weights: channelwiseWeights(weights, d),
    }),
  reference: ({ source, weights, descriptor: d }) => {
    const { x, y } = convolutionWindow(source.shape, weights.shape, { ...d, groups: 1 });
    const multiplier = lengthOf(weights.shape, d.weightsLayout, "O");
    return tabulate(depthwiseConvolved(source.shape, weights.shape, d), (at) => {
      const [n, channel, row, column] = ["N", "C", "H", "W"].map((letter) => lengthOf(at, d.dataLayout, letter));
      return sum([y.kernel, x.kernel], (i, j) => {
        const H = row * y.stride + i * y.dilation - y.before;
        const W = column * x.stride + j * x.dilation - x.before;
        const C = Math.floor(channel / multiplier);
        return (
          source.at(...shapeIn(d.dataLayout, { N: n, C, H, W })) *
          weights.at(...shapeIn(d.weightsLayout, { O: channel % multiplier, I: C, H: i, W: j }))
        );
      });
    });
  },
  example: { source: [1, 2, 2, 3], weights: [1, 2, 2, 2] },
  samples: [
    { source: [2, 3, 5, 6], weights: [2, 3, 3, 2] },
    { source: [1, 4, 4, 3], weights: [1, 4, 3, 3], descriptor: { paddingStyle: "TF_SAME", strideInX: 2, dilationRateInY: 2 } },
    {
      source: [2, 5, 4, 3],
      weights: [2, 3, 3, 2],
      descriptor: { strideInY: 2, paddingLeft: 1, paddingBottom: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
    { source: [1, 5, 5, 8], weights: [3, 3, 8, 1], descriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" } },
    { source: [0, 2, 3, 3], weights: [1, 2, 2, 2] },
  ],
  rejects: [
    { source: [3, 5, 6], weights: [2, 3, 3, 2] },
    { source: [2, 3, 5, 6], weights: [3, 3, 2] },
    { source: [2, 3, 5, 6], weights: [2, 3, 3, 2], descriptor: { strideInX: 0 } },
    { source: [2, 3, 5, 6], weights: [2, 4, 3, 2] },
  ],
});

export const depthwiseConvolution2DDataGradient = composite({
  swift: "depthwiseConvolution2DDataGradient(_:weights:outputShape:descriptor:name:)",
  since: "11.0",
  doc: "The gradient of `depthwiseConvolution2D` with respect to its source, whose shape is `outputShape`.",
  inputs: { incomingGradient: float, weights: float },
  params: { outputShape: shapeValue, descriptor: DepthwiseConvolution2DOpDescriptor },
  requires: {
    "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
    "weights have rank 4": ({ weights }) => weights.length === 4,
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "outputShape has the weights' input channels": ({ outputShape, weights, descriptor }) => sameChannels(outputShape, weights, descriptor),
    "a source of outputShape convolves to the incoming gradient's shape": ({ incomingGradient, weights, outputShape, descriptor }) =>
      sameShape(depthwiseConvolved(outputShape, weights, descriptor), incomingGradient),
  },
  expand: ({ incomingGradient, weights, outputShape, descriptor: d }) =>
    incomingGradient.convolution2DDataGradient({
      forwardConvolutionDescriptor: channelwise("depthwiseConvolution2DDataGradient", weights.shape, d),
      weights: channelwiseWeights(weights, d),
      outputShape,
    }),
  samples: [
    { incomingGradient: [2, 6, 3, 5], weights: [2, 3, 3, 2], outputShape: [2, 3, 5, 6] },
    {
      incomingGradient: [2, 3, 4, 6],
      weights: [2, 3, 3, 2],
      outputShape: [2, 6, 5, 3],
      descriptor: { strideInY: 2, paddingLeft: 1, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
  ],
  rejects: [
    { incomingGradient: [6, 3, 5], weights: [2, 3, 3, 2], outputShape: [2, 3, 5, 6] },
    { incomingGradient: [2, 6, 3, 5], weights: [3, 3, 2], outputShape: [2, 3, 5, 6] },
    { incomingGradient: [2, 6, 3, 5], weights: [2, 3, 3, 2], outputShape: [3, 5, 6] },
    { incomingGradient: [2, 6, 3, 5], weights: [2, 3, 3, 2], outputShape: [2, 6, 5, 6] },
    { incomingGradient: [2, 6, 3, 5], weights: [2, 3, 3, 2], outputShape: [2, 3, 5, 5] },
  ],
});

export const depthwiseConvolution2DWeightsGradient = composite({
  swift: "depthwiseConvolution2DWeightsGradient(_:source:outputShape:descriptor:name:)",
  since: "11.0",
  doc: "The gradient of `depthwiseConvolution2D` with respect to its weights, whose shape is `outputShape`.",
  inputs: { incomingGradient: float, source: float },
  params: { outputShape: shapeValue, descriptor: DepthwiseConvolution2DOpDescriptor },
  requires: {
    "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
    "source has rank 4": ({ source }) => source.length === 4,
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "source has the weights' input channels": ({ source, outputShape, descriptor }) => sameChannels(source, outputShape, descriptor),
    "source and weights of outputShape convolve to the incoming gradient's shape": ({
      incomingGradient,
      source,
      outputShape,
      descriptor,
    }) => sameShape(depthwiseConvolved(source, outputShape, descriptor), incomingGradient),
  },
  expand({ incomingGradient, source, outputShape, descriptor: d }) {
    const forwardConvolutionDescriptor = channelwise("depthwiseConvolution2DWeightsGradient", outputShape, d);
    const gradient = incomingGradient.convolution2DWeightsGradient({
      source,
      outputShape: channelwiseShape(outputShape, d),
      forwardConvolutionDescriptor,
    });
    return depthwiseWeights(gradient, outputShape, d);
  },
  samples: [
    { incomingGradient: [2, 6, 3, 5], source: [2, 3, 5, 6], outputShape: [2, 3, 3, 2] },
    {
      incomingGradient: [2, 3, 4, 6],
      source: [2, 6, 5, 3],
      outputShape: [2, 3, 3, 2],
      descriptor: { strideInY: 2, paddingLeft: 1, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
  ],
  rejects: [
    { incomingGradient: [6, 3, 5], source: [2, 3, 5, 6], outputShape: [2, 3, 3, 2] },
    { incomingGradient: [2, 6, 3, 5], source: [3, 5, 6], outputShape: [2, 3, 3, 2] },
    { incomingGradient: [2, 6, 3, 5], source: [2, 3, 5, 6], outputShape: [3, 3, 2] },
    { incomingGradient: [2, 6, 3, 5], source: [2, 3, 5, 6], outputShape: [3, 2, 3, 2] },
    { incomingGradient: [2, 6, 3, 5], source: [2, 3, 5, 5], outputShape: [2, 3, 3, 2] },
  ],
});

export * from "./depthwiseConvolution3D.ts";
