import { convolutionCandidates } from "../src/geometry/convolutionCandidatesGeometry.ts";
import { convolutionWindow, convolved, lengthOf, shapeIn } from "../src/geometry/convolutionGeometry.ts";
import { convolutionRequires } from "../src/geometry/convolutionRequirementsGeometry.ts";
import { descriptor, float, integerOr, kernel, oneOf, sum, tabulate } from "./define.ts";

export const Convolution2DOpDescriptor = descriptor("Strides, dilation, groups, padding and layouts of a 2D convolution.", {
  strideInX: integerOr(1),
  strideInY: integerOr(1),
  dilationRateInX: integerOr(1),
  dilationRateInY: integerOr(1),
  groups: integerOr(1),
  paddingLeft: integerOr(0),
  paddingRight: integerOr(0),
  paddingTop: integerOr(0),
  paddingBottom: integerOr(0),
  paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
  dataLayout: oneOf("NCHW", "NHWC"),
  weightsLayout: oneOf("OIHW", "HWIO"),
});

export const convolution2D = kernel({
  swift: "convolution2D(_:weights:descriptor:name:)",
  since: "11.0",
  doc: "Correlates a batch of images with `weights`: result[n, y, x, o] = Σ source[n, y·s + i·d − p, x·s + j·d − p, c] · weights[i, j, c, o], over zeros outside the image. With groups, each group of output channels sees its own group of source channels.",
  inputs: { source: float, weights: float },
  params: { descriptor: Convolution2DOpDescriptor },
  shape: ({ source, weights, descriptor }) => convolved(source, weights, descriptor),
  requires: convolutionRequires(4),
  candidates: convolutionCandidates,
  addressing: { source: "coordinates", weights: "coordinates" },
  gradient: ({ dy, source, weights, descriptor }) => ({
    source: dy.convolution2DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor: descriptor }),
    weights: dy.convolution2DWeightsGradient({ source, outputShape: weights.shapeOf(), forwardConvolutionDescriptor: descriptor }),
  }),
  reference: ({ source, weights, descriptor: d, shape }) => {
    const { x, y } = convolutionWindow(source.shape, weights.shape, d);
    const depth = lengthOf(weights.shape, d.weightsLayout, "I");
    const perGroup = lengthOf(weights.shape, d.weightsLayout, "O") / d.groups;
    return tabulate(shape, (at) => {
      const [n, o, row, column] = ["N", "C", "H", "W"].map((letter) => lengthOf(at, d.dataLayout, letter));
      return sum([y.kernel, x.kernel, depth], (i, j, c) => {
        const H = row * y.stride + i * y.dilation - y.before;
        const W = column * x.stride + j * x.dilation - x.before;
        const C = Math.floor(o / perGroup) * depth + c;
        return source.at(...shapeIn(d.dataLayout, { N: n, C, H, W })) * weights.at(...shapeIn(d.weightsLayout, { O: o, I: c, H: i, W: j }));
      });
    });
  },
  example: { source: [1, 1, 3, 4], weights: [1, 1, 2, 2] },
  samples: [
    { source: [2, 3, 5, 6], weights: [4, 3, 3, 3] },
    { source: [1, 5, 6, 8], weights: [3, 3, 8, 12], descriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" } },
    {
      source: [2, 7, 6, 4],
      weights: [2, 3, 2, 6],
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
    { source: [1, 3, 5, 5], weights: [3, 1, 2, 2], descriptor: { groups: 3, paddingStyle: "ONNX_SAME_LOWER", strideInX: 2 } },
    { source: [2, 4, 4, 1], weights: [5, 5, 1, 3], descriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" } },
    { source: [1, 2, 4, 5], weights: [9, 2, 1, 1], descriptor: { paddingStyle: "TF_VALID" } },
    {
      source: [1, 1, 1, 1],
      weights: [1, 1, 3, 3],
      descriptor: { paddingStyle: "explicitOffset", paddingLeft: 2, paddingRight: 1, paddingTop: 1, paddingBottom: 2 },
    },
    { source: [0, 1, 3, 3], weights: [2, 1, 2, 2] },
    { source: [1, 0, 3, 3], weights: [2, 0, 2, 2] },
  ],
  rejects: [
    { source: [3, 5, 5], weights: [4, 3, 3, 3] },
    { source: [1, 3, 5, 5], weights: [4, 3, 3] },
    { source: [1, 3, 5, 5], weights: [4, 3, 3, 3], descriptor: { strideInX: 0 } },
    { source: [1, 4, 5, 5], weights: [3, 2, 3, 3], descriptor: { groups: 2 } },
    { source: [1, 3, 5, 5], weights: [4, 2, 3, 3] },
  ],
});
