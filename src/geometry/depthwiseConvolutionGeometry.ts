import { convolutionWindow, lengthOf, shapeIn, type WindowSettings } from "./convolutionGeometry.ts";
import { GraphError } from "../graphError.ts";
import { agree, type Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** A depthwise convolution is an ordinary one whose groups hold a channel each; its weights' O counts the results of each channel. */

/** What a depthwise convolution's descriptor says. */
export interface DepthwiseSettings extends WindowSettings {
  readonly weightsLayout: "OIHW" | "HWIO";
}

const groupsOf = (weights: Shape, d: DepthwiseSettings): number => lengthOf(weights, d.weightsLayout, "I");

/** The descriptor of the convolution with a group for each channel that `operation` is; the weights' shape must be known. */
export const channelwise = (
  operation: string,
  weights: Shape | Tensor,
  d: DepthwiseSettings,
): DepthwiseSettings & { readonly groups: number } => {
  const shape = Array.isArray(weights) ? (weights as Shape) : undefined;
  if (!shape?.every((length) => length >= 0)) throw new GraphError(operation, "the shape of the weights must be known");
  return { ...d, groups: groupsOf(shape, d) };
};

/** The shape of the weights as those of the convolution with groups. */
export const channelwiseShape = (weights: Shape, d: DepthwiseSettings): number[] =>
  shapeIn(d.weightsLayout, {
    O: groupsOf(weights, d) * lengthOf(weights, d.weightsLayout, "O"),
    I: 1,
    H: lengthOf(weights, d.weightsLayout, "H"),
    W: lengthOf(weights, d.weightsLayout, "W"),
  });

/** The weights as those of the convolution with groups: the results of a channel are neighbours. */
export const channelwiseWeights = (weights: Tensor, d: DepthwiseSettings): Tensor => {
  const channelsFirst = d.weightsLayout === "OIHW" ? weights.transpose({ permutation: [1, 0, 2, 3] }) : weights;
  return channelsFirst.reshape({ shape: channelwiseShape(weights.shape, d) });
};

/** Weights of the convolution with groups as those, of shape `shape`, of the depthwise one. */
export const depthwiseWeights = (weights: Tensor, shape: Shape, d: DepthwiseSettings): Tensor => {
  if (d.weightsLayout === "HWIO") return weights.reshape({ shape });
  const [multiplier, channels, height, width] = shape;
  return weights.reshape({ shape: [channels, multiplier, height, width] }).transpose({ permutation: [1, 0, 2, 3] });
};

/** The shape of a depthwise convolution's result. */
export const depthwiseConvolved = (source: Shape, weights: Shape, d: DepthwiseSettings): number[] => {
  const { x, y } = convolutionWindow(source, weights, { ...d, groups: 1 });
  return shapeIn(d.dataLayout, {
    N: lengthOf(source, d.dataLayout, "N"),
    C: groupsOf(weights, d) * lengthOf(weights, d.weightsLayout, "O"),
    H: y.output,
    W: x.output,
  });
};

/** Whether source and weights have the same channels. */
export const sameChannels = (source: Shape, weights: Shape, d: DepthwiseSettings): boolean =>
  agree(lengthOf(source, d.dataLayout, "C"), groupsOf(weights, d));
