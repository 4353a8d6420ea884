import { onCPU, onGPU } from "../src/geometry/conditions.ts";
import { convolutionCandidates } from "../src/geometry/convolutionCandidatesGeometry.ts";
import { convolutionWindow, lengthOf, shapeIn } from "../src/geometry/convolutionGeometry.ts";
import { dataGradientRequires, weightsGradientRequires } from "../src/geometry/convolutionRequirementsGeometry.ts";
import { channelsPerGroup } from "../src/geometry/convolutionTilesGeometry.ts";
import {
  narrowWeightsTile,
  sharedWeightsGradient,
  tiledWeightsGradient,
  weightsGradientLaunch,
  weightsGradientSplits,
  weightsTile,
} from "../src/geometry/convolutionWeightsGeometry.ts";
import { Convolution2DOpDescriptor } from "./convolution2D.ts";
import { composite, elementCount, float, kernel, shapeValue, sum, tabulate } from "./define.ts";

export const convolution2DDataGradient = kernel({
  swift: [
    "convolution2DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)",
    "convolution2DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)",
  ],
  since: "11.0",
  doc: "The gradient of `convolution2D` with respect to its source, whose shape is `outputShape`: the transposed convolution of the incoming gradient.",
  inputs: { incomingGradient: float, weights: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
  shape: ({ outputShape }) => outputShape,
  requires: dataGradientRequires(4),
  candidates: convolutionCandidates,
  addressing: { incomingGradient: "coordinates", weights: "coordinates" },
  gradient: ({ dy, incomingGradient, weights, forwardConvolutionDescriptor }) => ({
    incomingGradient: dy.convolution2D({ weights, descriptor: forwardConvolutionDescriptor }),
    weights: incomingGradient.convolution2DWeightsGradient({ source: dy, outputShape: weights.shapeOf(), forwardConvolutionDescriptor }),
  }),
  reference: ({ incomingGradient, weights, forwardConvolutionDescriptor: d, shape }) => {
    const { x, y } = convolutionWindow(shape, weights.shape, d);
    const depth = lengthOf(weights.shape, d.weightsLayout, "I");
    const perGroup = lengthOf(weights.shape, d.weightsLayout, "O") / d.groups;
    return tabulate(shape, (at) => {
      const [n, c, row, column] = ["N", "C", "H", "W"].map((letter) => lengthOf(at, d.dataLayout, letter));
      return sum([y.kernel, x.kernel, perGroup], (i, j, o) => {
        const H = (row + y.before - i * y.dilation) / y.stride;
        const W = (column + x.before - j * x.dilation) / x.stride;
        if (!Number.isInteger(H) || !Number.isInteger(W)) return 0;
        const O = Math.floor(c / depth) * perGroup + o;
        return (
          incomingGradient.at(...shapeIn(d.dataLayout, { N: n, C: O, H, W })) *
          weights.at(...shapeIn(d.weightsLayout, { O, I: c % depth, H: i, W: j }))
        );
      });
    });
  },
  samples: [
    { incomingGradient: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 5, 6] },
    {
      incomingGradient: [1, 3, 4, 8],
      weights: [5, 3, 4, 8],
      outputShape: [1, 5, 7, 4],
      forwardConvolutionDescriptor: { paddingStyle: "TF_SAME", strideInX: 2, strideInY: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
    {
      incomingGradient: [2, 3, 2, 6],
      weights: [2, 3, 2, 6],
      outputShape: [2, 7, 6, 4],
      forwardConvolutionDescriptor: {
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
    {
      incomingGradient: [1, 3, 5, 3],
      weights: [3, 1, 2, 2],
      outputShape: [1, 3, 5, 5],
      forwardConvolutionDescriptor: { groups: 3, paddingStyle: "ONNX_SAME_LOWER", strideInX: 2 },
    },
    {
      incomingGradient: [1, 2, 2, 3],
      weights: [2, 2, 3, 3],
      outputShape: [1, 2, 5, 7],
      forwardConvolutionDescriptor: { strideInX: 2, strideInY: 2 },
    },
  ],
  rejects: [
    { incomingGradient: [4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 5, 6] },
    { incomingGradient: [2, 4, 3, 4], weights: [4, 3, 3], outputShape: [2, 3, 5, 6] },
    { incomingGradient: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [3, 5, 6] },
    {
      incomingGradient: [2, 4, 3, 4],
      weights: [4, 3, 3, 3],
      outputShape: [2, 3, 5, 6],
      forwardConvolutionDescriptor: { dilationRateInY: 0 },
    },
    { incomingGradient: [2, 3, 3, 4], weights: [3, 3, 3, 3], outputShape: [2, 6, 5, 6], forwardConvolutionDescriptor: { groups: 2 } },
    { incomingGradient: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 2, 5, 6] },
    { incomingGradient: [2, 4, 3, 4], weights: [4, 3, 3, 3], outputShape: [2, 3, 6, 6] },
  ],
});

export const convolution2DWeightsGradientPartials = kernel({
  swift: null,
  doc: "The gradient of `convolution2D` with respect to its weights, as partial sums over parts of the images, which lie along the first dimension. Its own gradient holds where the partial sums are added up, as `convolution2DWeightsGradient` does.",
  inputs: { incomingGradient: float, source: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
  result: "float32",
  shape: ({ source, outputShape, forwardConvolutionDescriptor }) => [
    weightsGradientSplits(source, outputShape, forwardConvolutionDescriptor),
    ...outputShape,
  ],
  requires: weightsGradientRequires(4),
  candidates: {
    "tiles of 64 weights × 64 channels": {
      template: "convolutionWeightsGradientTiled",
      needs: { "pixels to sum over": ({ incomingGradient }) => elementCount(incomingGradient) > 0 },
      when: {
        ...onGPU,
        "more than 32 channels in a group": ({ outputShape, forwardConvolutionDescriptor: d }) =>
          channelsPerGroup(outputShape, d, false).result > 32,
      },
      launch: ({ source, outputShape, forwardConvolutionDescriptor: d }) => tiledWeightsGradient(source, outputShape, d, weightsTile),
    },
    "tiles of 32 weights × 32 channels": {
      template: "convolutionWeightsGradientTiled",
      needs: { "pixels to sum over": ({ incomingGradient }) => elementCount(incomingGradient) > 0 },
      when: {
        ...onGPU,
        "more than 12 channels in a group": ({ outputShape, forwardConvolutionDescriptor: d }) =>
          channelsPerGroup(outputShape, d, false).result > 12,
      },
      launch: ({ source, outputShape, forwardConvolutionDescriptor: d }) => tiledWeightsGradient(source, outputShape, d, narrowWeightsTile),
    },
    "rows shared by a subgroup": {
      template: "convolutionWeightsGradientShared",
      needs: {
        "pixels to sum over": ({ incomingGradient }) => elementCount(incomingGradient) > 0,
        "subgroups of 4 or more": ({ adapter }) => adapter.subgroupMinSize >= 4,
      },
      when: {
        ...onCPU,
        "at least 8 channels in a group": ({ outputShape, forwardConvolutionDescriptor: d }) =>
          channelsPerGroup(outputShape, d, false).result >= 8,
      },
      launch: ({ source, outputShape, forwardConvolutionDescriptor: d, adapter }) => sharedWeightsGradient(source, outputShape, d, adapter),
    },
    "sums in registers": {
      template: "convolution2DWeightsGradient",
      launch: ({ source, outputShape, forwardConvolutionDescriptor: d, adapter }) => weightsGradientLaunch(source, outputShape, d, adapter),
    },
  },
  addressing: { incomingGradient: "coordinates", source: "coordinates" },
  // The partial sums are added up, so that the same gradient arrives for each: the first stands for all.
  gradient: ({ dy, incomingGradient, source, forwardConvolutionDescriptor }) => {
    const weights = dy.sliceTensor({ dimension: 0, starts: 0, length: 1 }).squeeze({ axes: 0 }).cast({ to: source.dataType });
    return {
      incomingGradient: source.convolution2D({ weights, descriptor: forwardConvolutionDescriptor }),
      source: incomingGradient.convolution2DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor }),
    };
  },
  reference: ({ incomingGradient, source, outputShape, forwardConvolutionDescriptor: d, shape }) => {
    const { x, y } = convolutionWindow(source.shape, outputShape, d);
    const depth = lengthOf(outputShape, d.weightsLayout, "I");
    const perGroup = lengthOf(outputShape, d.weightsLayout, "O") / d.groups;
    const images = lengthOf(source.shape, d.dataLayout, "N");
    const lines = Math.ceil((images * y.output) / shape[0]);
    return tabulate(shape, ([split, ...at]) => {
      const [o, c, i, j] = ["O", "I", "H", "W"].map((letter) => lengthOf(at, d.weightsLayout, letter));
      return sum([images, y.output, x.output], (n, row, column) => {
        if (Math.floor((n * y.output + row) / lines) !== split) return 0;
        const H = row * y.stride + i * y.dilation - y.before;
        const W = column * x.stride + j * x.dilation - x.before;
        const C = Math.floor(o / perGroup) * depth + c;
        return (
          source.at(...shapeIn(d.dataLayout, { N: n, C, H, W })) *
          incomingGradient.at(...shapeIn(d.dataLayout, { N: n, C: o, H: row, W: column }))
        );
      });
    });
  },
  samples: [
    { incomingGradient: [2, 4, 3, 4], source: [2, 3, 5, 6], outputShape: [4, 3, 3, 3] },
    {
      incomingGradient: [1, 3, 4, 8],
      source: [1, 5, 7, 4],
      outputShape: [5, 3, 4, 8],
      forwardConvolutionDescriptor: { paddingStyle: "TF_SAME", strideInX: 2, strideInY: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
    {
      incomingGradient: [2, 3, 2, 6],
      source: [2, 7, 6, 4],
      outputShape: [2, 3, 2, 6],
      forwardConvolutionDescriptor: {
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
    {
      incomingGradient: [1, 3, 3, 4],
      source: [1, 3, 3, 8],
      outputShape: [3, 2, 8, 4],
      forwardConvolutionDescriptor: { paddingStyle: "ONNX_SAME_LOWER", dilationRateInY: 2, dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
    { incomingGradient: [0, 4, 3, 4], source: [0, 3, 5, 6], outputShape: [4, 3, 3, 3] },
  ],
  rejects: [
    { incomingGradient: [4, 3, 4], source: [2, 3, 5, 6], outputShape: [4, 3, 3, 3] },
    { incomingGradient: [2, 4, 3, 4], source: [3, 5, 6], outputShape: [4, 3, 3, 3] },
    { incomingGradient: [2, 4, 3, 4], source: [2, 3, 5, 6], outputShape: [4, 3, 3] },
    { incomingGradient: [2, 4, 3, 4], source: [2, 3, 5, 6], outputShape: [4, 3, 3, 3], forwardConvolutionDescriptor: { strideInY: 0 } },
    { incomingGradient: [2, 3, 3, 4], source: [2, 6, 5, 6], outputShape: [3, 3, 3, 3], forwardConvolutionDescriptor: { groups: 2 } },
    { incomingGradient: [2, 4, 3, 4], source: [2, 2, 5, 6], outputShape: [4, 3, 3, 3] },
    { incomingGradient: [2, 4, 3, 4], source: [2, 3, 5, 7], outputShape: [4, 3, 3, 3] },
  ],
});

export const convolution2DWeightsGradient = composite({
  swift: [
    "convolution2DWeightsGradient(_:source:outputShape:forwardConvolutionDescriptor:name:)",
    "convolution2DWeightsGradient(_:source:outputShapeTensor:forwardConvolutionDescriptor:name:)",
  ],
  since: "11.0",
  doc: "The gradient of `convolution2D` with respect to its weights, whose shape is `outputShape`.",
  inputs: { incomingGradient: float, source: float },
  params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
  expand: ({ incomingGradient, source, outputShape, forwardConvolutionDescriptor }) =>
    incomingGradient
      .convolution2DWeightsGradientPartials({ source, outputShape, forwardConvolutionDescriptor })
      .reductionSum({ axes: 0 })
      .squeeze({ axes: 0 })
      .cast({ to: source.dataType }),
  samples: [
    { incomingGradient: [2, 4, 3, 4], source: [2, 3, 5, 6], outputShape: [4, 3, 3, 3] },
    {
      incomingGradient: [4, 8, 8, 1],
      source: [4, 8, 8, 1],
      outputShape: [3, 3, 1, 1],
      forwardConvolutionDescriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" },
    },
  ],
});

export * from "./convolution3D.ts";
