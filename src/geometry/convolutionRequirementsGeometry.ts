import { channelsAgree, type ConvolutionSettings, convolved, groupsDivide, slides } from "./convolutionGeometry.ts";
import { sameShape, type Shape } from "../shapes.ts";

interface Forward {
  readonly source: Shape;
  readonly weights: Shape;
  readonly descriptor: ConvolutionSettings;
}
interface Backward {
  readonly incomingGradient: Shape;
  readonly outputShape: Shape;
  readonly forwardConvolutionDescriptor: ConvolutionSettings;
}

/** What must hold of a convolution of images, whose rank is 4, or volumes, whose rank is 5. */
export const convolutionRequires = (rank: number) => ({
  [`source has rank ${rank}`]: ({ source }: Forward) => source.length === rank,
  [`weights have rank ${rank}`]: ({ weights }: Forward) => weights.length === rank,
  "strides and dilation rates are at least 1": ({ descriptor }: Forward) => slides(descriptor),
  "groups divide the output channels": ({ weights, descriptor }: Forward) => groupsDivide(weights, descriptor),
  "source has the weights' input channels for each group": ({ source, weights, descriptor }: Forward) =>
    channelsAgree(source, weights, descriptor),
});

/** What must hold of its gradient with respect to the source. */
export const dataGradientRequires = (rank: number) => {
  type Given = Backward & { readonly weights: Shape };
  return {
    [`incoming gradient has rank ${rank}`]: ({ incomingGradient }: Given) => incomingGradient.length === rank,
    [`weights have rank ${rank}`]: ({ weights }: Given) => weights.length === rank,
    [`outputShape has rank ${rank}`]: ({ outputShape }: Given) => outputShape.length === rank,
    "strides and dilation rates are at least 1": ({ forwardConvolutionDescriptor: d }: Given) => slides(d),
    "groups divide the output channels": ({ weights, forwardConvolutionDescriptor: d }: Given) => groupsDivide(weights, d),
    "outputShape has the weights' input channels for each group": ({ outputShape, weights, forwardConvolutionDescriptor: d }: Given) =>
      channelsAgree(outputShape, weights, d),
    "a source of outputShape convolves to the incoming gradient's shape": (a: Given) =>
      sameShape(convolved(a.outputShape, a.weights, a.forwardConvolutionDescriptor), a.incomingGradient),
  };
};

/** What must hold of its gradient with respect to the weights. */
export const weightsGradientRequires = (rank: number) => {
  type Given = Backward & { readonly source: Shape };
  return {
    [`incoming gradient has rank ${rank}`]: ({ incomingGradient }: Given) => incomingGradient.length === rank,
    [`source has rank ${rank}`]: ({ source }: Given) => source.length === rank,
    [`outputShape has rank ${rank}`]: ({ outputShape }: Given) => outputShape.length === rank,
    "strides and dilation rates are at least 1": ({ forwardConvolutionDescriptor: d }: Given) => slides(d),
    "groups divide the output channels": ({ outputShape, forwardConvolutionDescriptor: d }: Given) => groupsDivide(outputShape, d),
    "source has the weights' input channels for each group": ({ source, outputShape, forwardConvolutionDescriptor: d }: Given) =>
      channelsAgree(source, outputShape, d),
    "source and weights of outputShape convolve to the incoming gradient's shape": (a: Given) =>
      sameShape(convolved(a.source, a.outputShape, a.forwardConvolutionDescriptor), a.incomingGradient),
  };
};
