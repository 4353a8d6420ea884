import { type ConvolutionSettings, convolutionWindow, lengthOf, stridesIn } from "./convolutionGeometry.ts";
import type { Adapter, Launch } from "../rule.ts";
import { range, type Shape, unitsOf } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/**
 * Winograd's minimal filtering F(4×4, 3×3), by Lavin and Gray: the result's tile of 4×4 pixels is Aᵀ·(G·g·Gᵀ ⊙ Bᵀ·d·B)·A of weights g of 3×3 and a
 * source's tile d of 6×6 pixels, so that 36 products do the work of 144. Over channels the 36 are products of matrices.
 */

/**
 * G: what each of the six products takes of three weights. The points are 0, ±√½, ±√2 and ∞, with which errors are a quarter of what
 * they are with 0, ±1, ±2 and ∞.
 */
const weightsMatrix = [
  [1, 0, 0],
  ...[Math.SQRT1_2, -Math.SQRT1_2].map((p) => [-2 / 3, (-2 / 3) * p, -1 / 3]),
  ...[Math.SQRT2, -Math.SQRT2].map((p) => [1 / 6, p / 6, 1 / 3]),
  [0, 0, 1],
];

/** How many tiles of 4 pixels a length is cut into. */
const tilesOver = (length: number): number => Math.ceil(length / 4);

/** The shape of the 36 numbers of each tile of an image of `shape`, in `channels`. */
export const winogradTiles = (shape: Shape, layout: string, channels: number): number[] => {
  const [images, height, width] = ["N", "H", "W"].map((letter) => lengthOf(shape, layout, letter));
  return [36, images * tilesOver(height) * tilesOver(width), channels];
};

/** What both templates must know: an invocation has a channel of a tile. */
const tileHoles = (images: number, channels: number, height: number, width: number, adapter: Adapter) => {
  const [tilesX, tilesY] = [tilesOver(width), tilesOver(height)];
  return { channels, tilesX, tilesY, ...unitsOf(images * tilesX * tilesY * channels, adapter) };
};

/** A number of pixels as WGSL's unsigned numbers, which wrap, have it. */
const u32 = (n: number): number => (n + 2 ** 32) % 2 ** 32;

/** The launch that transforms a source whose tiles begin `top` and `left` pixels outside. */
export const winogradSourceLaunch = (
  source: Shape,
  { height, width, top, left }: { readonly height: number; readonly width: number; readonly top: number; readonly left: number },
  adapter: Adapter,
): Launch => {
  const [images, sourceHeight, sourceWidth, channels] = source;
  const tiles = tileHoles(images, channels, height, width, adapter);
  return {
    ...tiles,
    six: range(6),
    plane: images * tiles.tilesX * tiles.tilesY * channels,
    height: sourceHeight,
    width: sourceWidth,
    top: u32(top),
    left: u32(left),
  };
};

/** The launch that puts an image of `shape` together from the products of its tiles. */
export const winogradResultLaunch = (shape: Shape, layout: string, adapter: Adapter): Launch => {
  const [images, channels, height, width] = ["N", "C", "H", "W"].map((letter) => lengthOf(shape, layout, letter));
  const s = stridesIn(shape, layout);
  return {
    ...tileHoles(images, channels, height, width, adapter),
    six: range(6),
    four: range(4),
    height,
    width,
    strideN: s.N,
    strideC: s.C,
    strideH: s.H,
    strideW: s.W,
  };
};

/** Whether Winograd's method computes a convolution: its weights are 3×3 and move on by one pixel. */
export const isWinograd = (weights: Shape, d: ConvolutionSettings): boolean =>
  d.groups === 1 &&
  [d.strideInX, d.strideInY, d.dilationRateInX, d.dilationRateInY].every((n) => n === 1) &&
  ["H", "W"].every((letter) => lengthOf(weights, d.weightsLayout, letter) === 3);

const permuted = (tensor: Tensor, from: string, to: string): Tensor =>
  tensor.transpose({ permutation: [...to].map((letter) => from.indexOf(letter)) });

/** A convolution of tensors, or its transpose, by Winograd's method. */
export const convolvedByWinograd = (
  tensors: { readonly source: Tensor; readonly weights: Tensor },
  source: Shape,
  weights: Shape,
  d: ConvolutionSettings,
  shape: Shape,
  backward: boolean,
): Tensor => {
  const [height, width] = ["H", "W"].map((letter) => lengthOf(shape, d.dataLayout, letter));
  const [O, I] = ["O", "I"].map((letter) => lengthOf(weights, d.weightsLayout, letter));
  const { x, y } = convolutionWindow(backward ? shape : source, weights, d);
  const [top, left] = [y, x].map(({ before }) => (backward ? 2 - before : before));
  // Backward the weights are turned round, and lead from outputs to inputs.
  const kronecker = weightsMatrix.flatMap((row) =>
    weightsMatrix.flatMap((column) => {
      const both = row.flatMap((a) => column.map((b) => a * b));
      return backward ? both.reverse() : both;
    }),
  );
  const transformedWeights = tensors.weights.operation.graph
    .constant(kronecker, { shape: [36, 9] })
    .matrixMultiplication(
      permuted(tensors.weights, d.weightsLayout, backward ? "HWOI" : "HWIO")
        .reshape({ shape: [9, I * O] })
        .cast({ to: "float32" }),
    )
    .reshape({ shape: backward ? [36, O, I] : [36, I, O] });
  return permuted(tensors.source, d.dataLayout, "NHWC")
    .winogradSource({ height, width, top, left })
    .matrixMultiplication(transformedWeights)
    .winogradResult({ outputShape: shape, dataLayout: d.dataLayout as "NCHW" | "NHWC" })
    .cast({ to: tensors.source.dataType });
};
