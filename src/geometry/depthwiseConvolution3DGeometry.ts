import { type PaddingStyle, slide, type Sliding } from "./convolutionGeometry.ts";
import { GraphError } from "../graphError.ts";
import { agree, elementCount, inverse, otherAxes, range, type Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** A depthwise convolution of volumes is a 3D convolution whose groups hold a channel each. */

/** What a 3D depthwise convolution's descriptor says. */
export interface DepthwiseVolumeSettings {
  readonly strides: readonly number[];
  readonly dilationRates: readonly number[];
  readonly paddingValues: readonly number[];
  readonly paddingStyle: PaddingStyle;
  readonly channelDimensionIndex: number;
}

/** Where the channels stand among the last four dimensions. */
const channelAxis = (d: DepthwiseVolumeSettings): number => d.channelDimensionIndex + 4;

/** Whether the channels are one of the last four dimensions, and there is a number for each of the others. */
export const describesVolume = (d: DepthwiseVolumeSettings): boolean =>
  range(4).includes(channelAxis(d)) && d.strides.length === 3 && d.dilationRates.length === 3 && d.paddingValues.length === 6;

/** Whether the window moves on at every step, and not into itself. */
export const volumeSlides = (d: DepthwiseVolumeSettings): boolean => Math.min(...d.strides, ...d.dilationRates) >= 1;

/** How the weights slide along each of the last four dimensions of `source`, that of the channels being passed over. */
export const depthwiseWindow = (source: Shape, weights: Shape, d: DepthwiseVolumeSettings): Sliding[] =>
  otherAxes(4, channelAxis(d)).map((axis, k) =>
    slide(
      source[source.length - 4 + axis],
      weights[axis],
      d.strides[k],
      d.dilationRates[k],
      [d.paddingValues[2 * k], d.paddingValues[2 * k + 1]],
      d.paddingStyle,
    ),
  );

/** The shape of the result. */
export const depthwiseVolume = (source: Shape, weights: Shape, d: DepthwiseVolumeSettings): number[] => {
  const shape = [...source];
  const window = depthwiseWindow(source, weights, d);
  otherAxes(4, channelAxis(d)).forEach((axis, k) => (shape[source.length - 4 + axis] = window[k].output));
  return shape;
};

/** The least shape of a source whose convolution has the shape of `result`; both shapes must be known. */
export const leastVolume = (operation: string, result: Shape, weights: Shape, d: DepthwiseVolumeSettings): number[] => {
  if ([...result, ...weights].some((length) => length < 0))
    throw new GraphError(operation, "where outputShape is left out, the other shapes must be known");
  const shape = [...result];
  otherAxes(4, channelAxis(d)).forEach((axis, k) => {
    const at = result.length - 4 + axis;
    const extent = (weights[axis] - 1) * d.dilationRates[k] + 1;
    const padding = d.paddingStyle === "TF_VALID" ? 0 : d.paddingValues[2 * k] + d.paddingValues[2 * k + 1];
    const moved = Math.max(0, result[at] - 1) * d.strides[k];
    const same = d.paddingStyle === "TF_SAME" || d.paddingStyle === "ONNX_SAME_LOWER";
    shape[at] = result[at] === 0 ? 0 : same ? moved + 1 : Math.max(0, moved + extent - padding);
  });
  return shape;
};

/** Whether a source and the weights have the same channels. */
export const sameVolumeChannels = (source: Shape, weights: Shape, d: DepthwiseVolumeSettings): boolean =>
  agree(source[source.length + d.channelDimensionIndex], weights[channelAxis(d)]);

/** The descriptor of the 3D convolution that `operation` is; how many channels the weights have must be known. */
export const channelwiseVolume = (operation: string, weights: Shape, d: DepthwiseVolumeSettings) => {
  const groups = weights[channelAxis(d)];
  if (!(groups >= 0)) throw new GraphError(operation, "the number of channels of the weights must be known");
  const [strideInZ, strideInY, strideInX] = d.strides;
  const [dilationRateInZ, dilationRateInY, dilationRateInX] = d.dilationRates;
  const [paddingFront, paddingBack, paddingTop, paddingBottom, paddingLeft, paddingRight] = d.paddingValues;
  return {
    ...{ strideInX, strideInY, strideInZ, dilationRateInX, dilationRateInY, dilationRateInZ, groups },
    ...{ paddingFront, paddingBack, paddingTop, paddingBottom, paddingLeft, paddingRight, paddingStyle: d.paddingStyle },
    dataLayout: (["NCDHW", "NDCHW", "NDHCW", "NDHWC"] as const)[channelAxis(d)],
    weightsLayout: channelAxis(d) === 3 ? ("DHWIO" as const) : ("OIDHW" as const),
  };
};

/** The order of the weights' dimensions with the channels first. */
const channelsFirst = (d: DepthwiseVolumeSettings): number[] => [channelAxis(d), ...otherAxes(4, channelAxis(d))];

/** The weights as those of the 3D convolution. */
export const volumeWeights = (weights: Tensor, d: DepthwiseVolumeSettings): Tensor =>
  channelAxis(d) === 3 ? weights.expandDims({ axes: [3] }) : weights.transpose({ permutation: channelsFirst(d) }).expandDims({ axes: [1] });

/** The shape of the weights as those of the 3D convolution. */
export const volumeWeightsShape = (weights: Shape, d: DepthwiseVolumeSettings): number[] => {
  const [channels, ...sizes] = channelsFirst(d).map((axis) => weights[axis]);
  return channelAxis(d) === 3 ? [...sizes, 1, channels] : [channels, 1, ...sizes];
};

/** Weights of the 3D convolution as those of the depthwise one. */
export const depthwiseVolumeWeights = (weights: Tensor, d: DepthwiseVolumeSettings): Tensor =>
  channelAxis(d) === 3
    ? weights.squeeze({ axes: [3] })
    : weights.squeeze({ axes: [1] }).transpose({ permutation: inverse(channelsFirst(d)) });

/** A tensor whose dimensions before the last four, whether none or several, are made one. */
export const batched = (tensor: Tensor): Tensor => {
  const count = tensor.shape.length - 4;
  return count === 0 ? tensor.expandDims({ axes: [0] }) : tensor.flatten({ axis: 0, count });
};

/** The shape of such a tensor. */
export const batchedShape = (shape: Shape): number[] => [elementCount(shape.slice(0, -4)), ...shape.slice(-4)];

/** A tensor of which the first dimension is made `sizes` again. */
export const unbatched = (tensor: Tensor, sizes: Shape): Tensor =>
  sizes.length === 0 ? tensor.squeeze({ axes: [0] }) : tensor.unflatten({ axis: 0, sizes });
