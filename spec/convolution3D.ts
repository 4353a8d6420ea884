import { convolutionLaunch, convolutionWindow, convolved, lengthOf } from "../src/geometry/convolutionGeometry.ts";
import { convolutionRequires, dataGradientRequires, weightsGradientRequires } from "../src/geometry/convolutionRequirementsGeometry.ts";
import { weightsGradientLaunch, weightsGradientSplits } from "../src/geometry/convolutionWeightsGeometry.ts";
import { composite, descriptor, float, integerOr, kernel, oneOf, shapeValue } from "./define.ts";
import { addedUp, productsOf, volumes } from "./support/convolution3D.ts";

export const Convolution3DOpDescriptor = descriptor(
  "Strides, dilation, groups, padding and layouts of a 3D convolution. Apple has the layouts NCDHW and NDHWC.",
  {
    strideInX: integerOr(1),
    strideInY: integerOr(1),
    strideInZ: integerOr(1),
    dilationRateInX: integerOr(1),
    dilationRateInY: integerOr(1),
    dilationRateInZ: integerOr(1),
    groups: integerOr(1),
    paddingLeft: integerOr(0),
    paddingRight: integerOr(0),
    paddingTop: integerOr(0),
    paddingBottom: integerOr(0),
    paddingFront: integerOr(0),
    paddingBack: integerOr(0),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    dataLayout: oneOf("NCDHW", "NDHWC", "NDCHW", "NDHCW"),
    weightsLayout: oneOf("OIDHW", "DHWIO"),
  },
);

export const convolution3D = kernel({
  swift: "convolution3D(_:weights:descriptor:name:)",
  since: "13.2",
  doc: "Correlates a batch of volumes with `weights`: result[n, z, y, x, o] = Σ source[n, z·s + h·d − p, y·s + i·d − p, x·s + j·d − p, c] · weights[h, i, j, c, o], over zeros outside the volume, with stride s, dilation rate d and padding p of each dimension. With groups, each group of output channels sees its own group of source channels.",
  inputs: { source: float, weights: float },
  params: { descriptor: Convolution3DOpDescriptor },
  shape: ({ source, weights, descriptor }) => convolved(source, weights, descriptor),
  requires: convolutionRequires(5),
  template: "convolution2D",
  addressing: { source: "coordinates", weights: "coordinates" },
  launch: ({ source, weights, descriptor, shape, adapter }) => convolutionLaunch(source, weights, descriptor, shape, false, adapter),
  gradient: ({ dy, source, weights, descriptor }) => ({
    source: dy.convolution3DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor: descriptor }),
    weights: dy.convolution3DWeightsGradient({ source, outputShape: weights.shapeOf(), forwardConvolutionDescriptor: descriptor }),
  }),
  reference: ({ source, weights, descriptor, shape }) =>
    addedUp(
      shape,
      productsOf(source.shape, weights.shape, descriptor),
      (at) => at.result,
      (at) => source.at(...at.source) * weights.at(...at.weights),
    ),
  samples: volumes.map(({ source, weights, descriptor }) => ({ source, weights, descriptor })),
  rejects: [
    { source: [3, 5, 5, 5], weights: [4, 3, 3, 3, 3] },
    { source: [1, 3, 5, 5, 5], weights: [4, 3, 3, 3] },
    { source: [1, 3, 5, 5, 5], weights: [4, 3, 3, 3, 3], descriptor: { strideInZ: 0 } },
    { source: [1, 4, 5, 5, 5], weights: [3, 2, 3, 3, 3], descriptor: { groups: 2 } },
    { source: [1, 3, 5, 5, 5], weights: [4, 2, 3, 3, 3] },
  ],
});

export const convolution3DDataGradient = kernel({
  swift: [
    "convolution3DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)",
    "convolution3DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)",
  ],
  since: "13.2",
  doc: "The gradient of `convolution3D` with respect to its source, whose shape is `outputShape`: the transposed convolution of the incoming gradient.",
  inputs: { incomingGradient: float, weights: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution3DOpDescriptor },
  shape: ({ outputShape }) => outputShape,
  requires: dataGradientRequires(5),
  template: "convolution2D",
  addressing: { incomingGradient: "coordinates", weights: "coordinates" },
  launch: ({ incomingGradient, weights, forwardConvolutionDescriptor, shape, adapter }) =>
    convolutionLaunch(incomingGradient, weights, forwardConvolutionDescriptor, shape, true, adapter),
  gradient: ({ dy, incomingGradient, weights, forwardConvolutionDescriptor }) => ({
    incomingGradient: dy.convolution3D({ weights, descriptor: forwardConvolutionDescriptor }),
    weights: incomingGradient.convolution3DWeightsGradient({ source: dy, outputShape: weights.shapeOf(), forwardConvolutionDescriptor }),
  }),
  reference: ({ incomingGradient, weights, forwardConvolutionDescriptor, shape }) =>
    addedUp(
      shape,
      productsOf(shape, weights.shape, forwardConvolutionDescriptor),
      (at) => at.source,
      (at) => incomingGradient.at(...at.result) * weights.at(...at.weights),
    ),
  samples: volumes.map(({ source, weights, result, descriptor }) => ({
    incomingGradient: result,
    weights,
    outputShape: source,
    forwardConvolutionDescriptor: descriptor,
  })),
  rejects: [
    { incomingGradient: [4, 3, 4, 3], weights: [4, 3, 3, 3, 3], outputShape: [2, 3, 5, 6, 5] },
    { incomingGradient: [2, 4, 3, 4, 3], weights: [4, 3, 3, 3], outputShape: [2, 3, 5, 6, 5] },
    { incomingGradient: [2, 4, 3, 4, 3], weights: [4, 3, 3, 3, 3], outputShape: [3, 5, 6, 5] },
    {
      incomingGradient: [2, 4, 3, 4, 3],
      weights: [4, 3, 3, 3, 3],
      outputShape: [2, 3, 5, 6, 5],
      forwardConvolutionDescriptor: { dilationRateInZ: 0 },
    },
    {
      incomingGradient: [2, 3, 3, 4, 3],
      weights: [3, 3, 3, 3, 3],
      outputShape: [2, 6, 5, 6, 5],
      forwardConvolutionDescriptor: { groups: 2 },
    },
    { incomingGradient: [2, 4, 3, 4, 3], weights: [4, 3, 3, 3, 3], outputShape: [2, 2, 5, 6, 5] },
    { incomingGradient: [2, 4, 3, 4, 3], weights: [4, 3, 3, 3, 3], outputShape: [2, 3, 6, 6, 5] },
  ],
});

export const convolution3DWeightsGradientPartials = kernel({
  swift: null,
  doc: "The gradient of `convolution3D` with respect to its weights, as partial sums (float32) over parts of the volumes, which lie along the first dimension. Its own gradient holds where the partial sums are added up, as `convolution3DWeightsGradient` does.",
  inputs: { incomingGradient: float, source: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution3DOpDescriptor },
  shape: ({ source, outputShape, forwardConvolutionDescriptor }) => [
    weightsGradientSplits(source, outputShape, forwardConvolutionDescriptor),
    ...outputShape,
  ],
  requires: weightsGradientRequires(5),
  result: "float32",
  template: "convolution2DWeightsGradient",
  addressing: { incomingGradient: "coordinates", source: "coordinates" },
  launch: ({ source, outputShape, forwardConvolutionDescriptor, adapter }) =>
    weightsGradientLaunch(source, outputShape, forwardConvolutionDescriptor, adapter),
  // The partial sums are added up, so that the same gradient arrives for each: the first stands for all.
  gradient: ({ dy, incomingGradient, source, forwardConvolutionDescriptor }) => {
    const weights = dy.sliceTensor({ dimension: 0, starts: 0, length: 1 }).squeeze({ axes: 0 }).cast({ to: source.dataType });
    return {
      incomingGradient: source.convolution3D({ weights, descriptor: forwardConvolutionDescriptor }),
      source: incomingGradient.convolution3DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor }),
    };
  },
  reference: ({ incomingGradient, source, outputShape, forwardConvolutionDescriptor: d, shape }) => {
    const { y, z } = convolutionWindow(source.shape, outputShape, d);
    const lines = Math.ceil((lengthOf(source.shape, d.dataLayout, "N") * z.output * y.output) / shape[0]);
    const lineOf = (at: readonly number[]): number => {
      const [n, slice, row] = ["N", "D", "H"].map((letter) => lengthOf(at, d.dataLayout, letter));
      return (n * z.output + slice) * y.output + row;
    };
    return addedUp(
      shape,
      productsOf(source.shape, outputShape, d),
      (at) => [Math.floor(lineOf(at.result) / lines), ...at.weights],
      (at) => source.at(...at.source) * incomingGradient.at(...at.result),
    );
  },
  samples: volumes.map(({ source, weights, result, descriptor }) => ({
    incomingGradient: result,
    source,
    outputShape: weights,
    forwardConvolutionDescriptor: descriptor,
  })),
  rejects: [
    { incomingGradient: [4, 3, 4, 3], source: [2, 3, 5, 6, 5], outputShape: [4, 3, 3, 3, 3] },
    { incomingGradient: [2, 4, 3, 4, 3], source: [3, 5, 6, 5], outputShape: [4, 3, 3, 3, 3] },
    { incomingGradient: [2, 4, 3, 4, 3], source: [2, 3, 5, 6, 5], outputShape: [4, 3, 3, 3] },
    {
      incomingGradient: [2, 4, 3, 4, 3],
      source: [2, 3, 5, 6, 5],
      outputShape: [4, 3, 3, 3, 3],
      forwardConvolutionDescriptor: { strideInZ: 0 },
    },
    {
      incomingGradient: [2, 3, 3, 4, 3],
      source: [2, 6, 5, 6, 5],
      outputShape: [3, 3, 3, 3, 3],
      forwardConvolutionDescriptor: { groups: 2 },
    },
    { incomingGradient: [2, 4, 3, 4, 3], source: [2, 2, 5, 6, 5], outputShape: [4, 3, 3, 3, 3] },
    { incomingGradient: [2, 4, 3, 4, 3], source: [2, 3, 5, 7, 5], outputShape: [4, 3, 3, 3, 3] },
  ],
});

export const convolution3DWeightsGradient = composite({
  swift: [
    "convolution3DWeightsGradient(_:source:outputShape:forwardConvolutionDescriptor:name:)",
    "convolution3DWeightsGradient(_:source:outputShapeTensor:forwardConvolutionDescriptor:name:)",
  ],
  since: "13.2",
  doc: "The gradient of `convolution3D` with respect to its weights, whose shape is `outputShape`.",
  inputs: { incomingGradient: float, source: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution3DOpDescriptor },
  expand: ({ incomingGradient, source, outputShape, forwardConvolutionDescriptor }) =>
    incomingGradient
      .convolution3DWeightsGradientPartials({ source, outputShape, forwardConvolutionDescriptor })
      .reductionSum({ axes: 0 })
      .squeeze({ axes: 0 })
      .cast({ to: source.dataType }),
  samples: [
    { incomingGradient: [2, 5, 3, 2, 3], source: [2, 3, 4, 3, 5], outputShape: [5, 3, 2, 2, 3] },
    {
      incomingGradient: [2, 4, 5, 6, 1],
      source: [2, 4, 5, 6, 1],
      outputShape: [3, 2, 3, 1, 1],
      forwardConvolutionDescriptor: { paddingStyle: "TF_SAME", dataLayout: "NDHWC", weightsLayout: "DHWIO" },
    },
  ],
});
