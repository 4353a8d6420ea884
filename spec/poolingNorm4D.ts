import { pooled, poolingLaunch, windowSize, windowSlides } from "../src/geometry/poolingGeometry.ts";
import { composite, float, kernel, tabulate } from "./define.ts";
import { Pooling4DOpDescriptor } from "./pooling4D.ts";
import { window4, windowIn, windowSamples } from "./support/pooling.ts";

export const L2NormPooling4D = kernel({
  swift: "L2NormPooling4D(_:descriptor:name:)",
  since: "12.0",
  doc: "The square root of the sum of squares over a window that slides over the last four dimensions; padding counts as zeros. Squares are added up in float32. Its gradient is taken to be 0 for a window of zeros.",
  inputs: { source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has at least rank 4": ({ source }) => source.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
  },
  template: "pooling",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "norm", adapter),
  gradient: ({ dy, source, descriptor }) => ({ source: dy.L2NormPooling4DGradient({ source, descriptor }) }),
  reference: ({ source, descriptor, shape }) =>
    tabulate(shape, (c) => Math.hypot(...windowIn(source.shape, descriptor, c).map(({ inSource }) => source.at(...inSource)))),
  samples: windowSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window4 },
    { source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 1, 2, -1] } },
  ],
});

export const L2NormPooling4DGradient = composite({
  swift: "L2NormPooling4DGradient(_:source:descriptor:name:)",
  since: "12.0",
  doc: "The gradient of `L2NormPooling4D` with respect to its source: each element times the sum of gradient / norm over the windows that show it.",
  inputs: { gradient: float, source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  expand: ({ gradient, source, descriptor }) => {
    // The adjoint of a sum over windows is that of their average, times the number of elements.
    const whole = { ...descriptor, includeZeroPadToAverage: true };
    return gradient
      .divisionNoNaN(source.L2NormPooling4D({ descriptor }))
      .avgPooling4DGradientOfShape({ outputShape: source.shapeOf(), descriptor: whole })
      .multiplication(windowSize(descriptor))
      .multiplication(source);
  },
  samples: [
    { gradient: [2, 2, 2, 3], source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 1, 2, 2] } },
    { gradient: [1, 2, 3, 3], source: [1, 2, 3, 3], descriptor: { kernelSizes: [1, 1, 3, 2], paddingStyle: "TF_SAME" } },
  ],
});
