import {
  batched,
  batchedShape,
  channelwiseVolume,
  depthwiseVolume,
  depthwiseVolumeWeights,
  depthwiseWindow,
  describesVolume,
  leastVolume,
  sameVolumeChannels,
  unbatched,
  volumeSlides,
  volumeWeights,
  volumeWeightsShape,
} from "../src/geometry/depthwiseConvolution3DGeometry.ts";
import {
  composite,
  descriptor,
  float,
  integerOr,
  integers,
  integersOr,
  oneOf,
  optionalIntegers,
  otherAxes,
  sameShape,
  sum,
  tabulate,
} from "./define.ts";

export const DepthwiseConvolution3DOpDescriptor = descriptor(
  "How a 3D depthwise convolution slides: for each spatial dimension, slowest first, a stride, a dilation rate, and the padding before and after it. `channelDimensionIndex`, from -4 to -1, says which of the last four dimensions of source and weights holds the channels.",
  {
    strides: integersOr(1, 1, 1),
    dilationRates: integersOr(1, 1, 1),
    paddingValues: integersOr(0, 0, 0, 0, 0, 0),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    channelDimensionIndex: integerOr(-4),
  },
);

export const depthwiseConvolution3D = composite({
  swift: "depthwiseConvolution3D(_:weights:descriptor:name:)",
  since: "12.0",
  doc: "Correlates each channel of volumes with weights of its own, over zeros outside the volume: with the channels first, result[…, c, z, y, x] = Σ source[…, c, z·s + h·d − p, y·s + i·d − p, x·s + j·d − p] · weights[c, h, i, j]. The source may have more dimensions in front of the last four. It is `convolution3D` with a group for each channel.",
  inputs: { source: float, weights: float },
  params: { descriptor: DepthwiseConvolution3DOpDescriptor },
  requires: {
    "source has rank 4 or more": ({ source }) => source.length >= 4,
    "weights have rank 4": ({ weights }) => weights.length === 4,
    "channelDimensionIndex lies between -4 and -1, and there are strides, dilation rates and paddings for three dimensions": ({
      descriptor,
    }) => describesVolume(descriptor),
    "strides and dilation rates are at least 1": ({ descriptor }) => volumeSlides(descriptor),
    "source has the weights' channels": ({ source, weights, descriptor }) => sameVolumeChannels(source, weights, descriptor),
  },
  expand: ({ source, weights, descriptor: d }) =>
    unbatched(
      batched(source).convolution3D({
        weights: volumeWeights(weights, d),
        descriptor: channelwiseVolume("depthwiseConvolution3D", weights.shape, d),
      }),
      source.shape.slice(0, -4),
    ),
  reference: ({ source, weights, descriptor: d }) => {
    const window = depthwiseWindow(source.shape, weights.shape, d);
    const spatial = otherAxes(4, d.channelDimensionIndex + 4);
    return tabulate(depthwiseVolume(source.shape, weights.shape, d), (c) =>
      sum(
        window.map(({ kernel }) => kernel),
        (...kernel) => {
          const [at, weight] = [[...c], c.slice(-4)];
          spatial.forEach((axis, k) => {
            const { stride, dilation, before } = window[k];
            at[c.length - 4 + axis] = c[c.length - 4 + axis] * stride + kernel[k] * dilation - before;
            weight[axis] = kernel[k];
          });
          return source.at(...at) * weights.at(...weight);
        },
      ),
    );
  },
  samples: [
    { source: [2, 3, 4, 3, 5], weights: [3, 2, 2, 3] },
    {
      source: [3, 4, 3, 4],
      weights: [2, 2, 3, 4],
      descriptor: { channelDimensionIndex: -1, paddingStyle: "TF_SAME", strides: [1, 2, 1], dilationRates: [2, 1, 1] },
    },
    {
      source: [4, 3, 5, 5],
      weights: [1, 3, 3, 2],
      descriptor: { channelDimensionIndex: -3, strides: [1, 2, 2], paddingValues: [0, 0, 1, 1, 0, 2] },
    },
    {
      source: [2, 1, 3, 4, 2, 5],
      weights: [2, 3, 2, 2],
      descriptor: { channelDimensionIndex: -2, paddingStyle: "ONNX_SAME_LOWER", paddingValues: [9, 9, 9, 9, 9, 9] },
    },
    { source: [0, 2, 3, 3, 3], weights: [2, 2, 2, 2], descriptor: { paddingStyle: "TF_VALID" } },
  ],
  rejects: [
    { source: [3, 5, 6], weights: [3, 2, 2, 2] },
    { source: [2, 3, 5, 6, 4], weights: [3, 2, 2] },
    { source: [2, 3, 5, 6, 4], weights: [3, 2, 2, 2], descriptor: { strides: [1, 1] } },
    { source: [2, 3, 5, 6, 4], weights: [3, 2, 2, 2], descriptor: { strides: [1, 0, 1] } },
    { source: [2, 3, 5, 6, 4], weights: [4, 2, 2, 2] },
  ],
});

export const depthwiseConvolution3DDataGradient = composite({
  swift: "depthwiseConvolution3DDataGradient(_:weights:outputShape:descriptor:name:)",
  since: "12.0",
  doc: "The gradient of `depthwiseConvolution3D` with respect to its source, whose shape is `outputShape`; left out, that is the smallest one whose convolution has the incoming gradient's shape.",
  inputs: { incomingGradient: float, weights: float },
  params: { outputShape: optionalIntegers, descriptor: DepthwiseConvolution3DOpDescriptor },
  requires: {
    "incoming gradient has rank 4 or more": ({ incomingGradient }) => incomingGradient.length >= 4,
    "weights have rank 4": ({ weights }) => weights.length === 4,
    "channelDimensionIndex lies between -4 and -1, and there are strides, dilation rates and paddings for three dimensions": ({
      descriptor,
    }) => describesVolume(descriptor),
    "strides and dilation rates are at least 1": ({ descriptor }) => volumeSlides(descriptor),
    "incoming gradient has the weights' channels": ({ incomingGradient, weights, descriptor }) =>
      sameVolumeChannels(incomingGradient, weights, descriptor),
    "a source of outputShape convolves to the incoming gradient's shape": ({ incomingGradient, weights, outputShape, descriptor }) =>
      outputShape === undefined || sameShape(depthwiseVolume(outputShape, weights, descriptor), incomingGradient),
  },
  expand({ incomingGradient, weights, outputShape, descriptor: d }) {
    const { shape } = incomingGradient;
    const source = outputShape ?? leastVolume("depthwiseConvolution3DDataGradient", shape, weights.shape, d);
    const gradient = batched(incomingGradient).convolution3DDataGradient({
      weights: volumeWeights(weights, d),
      outputShape: batchedShape(source),
      forwardConvolutionDescriptor: channelwiseVolume("depthwiseConvolution3DDataGradient", weights.shape, d),
    });
    return unbatched(gradient, source.slice(0, -4));
  },
  samples: [
    { incomingGradient: [2, 3, 3, 2, 3], weights: [3, 2, 2, 3], outputShape: [2, 3, 4, 3, 5] },
    {
      incomingGradient: [3, 2, 3, 4],
      weights: [2, 2, 3, 4],
      outputShape: [3, 4, 3, 4],
      descriptor: { channelDimensionIndex: -1, paddingStyle: "TF_SAME", strides: [1, 2, 1], dilationRates: [2, 1, 1] },
    },
    {
      incomingGradient: [4, 3, 3, 3],
      weights: [1, 3, 3, 2],
      descriptor: { channelDimensionIndex: -3, strides: [1, 2, 2], paddingValues: [0, 0, 1, 1, 0, 2] },
    },
    {
      incomingGradient: [2, 2, 1, 4, 2, 3],
      weights: [2, 3, 2, 2],
      descriptor: { channelDimensionIndex: -2, paddingStyle: "ONNX_SAME_LOWER", strides: [1, 1, 2] },
    },
  ],
  rejects: [
    { incomingGradient: [3, 5, 6], weights: [3, 2, 2, 2] },
    { incomingGradient: [2, 3, 5, 6, 4], weights: [3, 2, 2] },
    { incomingGradient: [2, 3, 5, 6, 4], weights: [3, 2, 2, 2], descriptor: { channelDimensionIndex: 1 } },
    { incomingGradient: [2, 3, 5, 6, 4], weights: [3, 2, 2, 2], descriptor: { dilationRates: [1, 0, 1] } },
    { incomingGradient: [2, 3, 5, 6, 4], weights: [4, 2, 2, 2] },
    { incomingGradient: [2, 3, 5, 6, 4], weights: [3, 2, 2, 2], outputShape: [2, 3, 6, 7, 6] },
  ],
});

export const depthwiseConvolution3DWeightsGradient = composite({
  swift: "depthwiseConvolution3DWeightsGradient(_:source:outputShape:descriptor:name:)",
  since: "11.0",
  doc: "The gradient of `depthwiseConvolution3D` with respect to its weights, whose shape is `outputShape`.",
  inputs: { incomingGradient: float, source: float },
  params: { outputShape: integers, descriptor: DepthwiseConvolution3DOpDescriptor },
  requires: {
    "source has rank 4 or more": ({ source }) => source.length >= 4,
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "channelDimensionIndex lies between -4 and -1, and there are strides, dilation rates and paddings for three dimensions": ({
      descriptor,
    }) => describesVolume(descriptor),
    "strides and dilation rates are at least 1": ({ descriptor }) => volumeSlides(descriptor),
    "source has the weights' channels": ({ source, outputShape, descriptor }) => sameVolumeChannels(source, outputShape, descriptor),
    "source and weights of outputShape convolve to the incoming gradient's shape": ({
      incomingGradient,
      source,
      outputShape,
      descriptor,
    }) => sameShape(depthwiseVolume(source, outputShape, descriptor), incomingGradient),
  },
  expand({ incomingGradient, source, outputShape, descriptor: d }) {
    const gradient = batched(incomingGradient).convolution3DWeightsGradient({
      source: batched(source),
      outputShape: volumeWeightsShape(outputShape, d),
      forwardConvolutionDescriptor: channelwiseVolume("depthwiseConvolution3DWeightsGradient", outputShape, d),
    });
    return depthwiseVolumeWeights(gradient, d);
  },
  samples: [
    { incomingGradient: [2, 3, 3, 2, 3], source: [2, 3, 4, 3, 5], outputShape: [3, 2, 2, 3] },
    {
      incomingGradient: [3, 2, 3, 4],
      source: [3, 4, 3, 4],
      outputShape: [2, 2, 3, 4],
      descriptor: { channelDimensionIndex: -1, paddingStyle: "TF_SAME", strides: [1, 2, 1], dilationRates: [2, 1, 1] },
    },
    {
      incomingGradient: [4, 3, 3, 3],
      source: [4, 3, 5, 5],
      outputShape: [1, 3, 3, 2],
      descriptor: { channelDimensionIndex: -3, strides: [1, 2, 2], paddingValues: [0, 0, 1, 1, 0, 2] },
    },
    {
      incomingGradient: [2, 1, 3, 4, 2, 5],
      source: [2, 1, 3, 4, 2, 5],
      outputShape: [2, 3, 2, 2],
      descriptor: { channelDimensionIndex: -2, paddingStyle: "ONNX_SAME_LOWER" },
    },
  ],
  rejects: [
    { incomingGradient: [3, 5, 6], source: [3, 6, 7], outputShape: [3, 2, 2, 2] },
    { incomingGradient: [2, 3, 5, 6, 4], source: [2, 3, 6, 7, 5], outputShape: [3, 2, 2] },
    { incomingGradient: [2, 3, 5, 6, 4], source: [2, 3, 6, 7, 5], outputShape: [3, 2, 2, 2], descriptor: { paddingValues: [1] } },
    { incomingGradient: [2, 3, 5, 6, 4], source: [2, 3, 6, 7, 5], outputShape: [3, 2, 2, 2], descriptor: { strides: [1, 0, 1] } },
    { incomingGradient: [2, 3, 5, 6, 4], source: [2, 3, 6, 7, 5], outputShape: [4, 2, 2, 2] },
    { incomingGradient: [2, 3, 5, 6, 4], source: [2, 3, 6, 7, 6], outputShape: [3, 2, 2, 2] },
  ],
});
