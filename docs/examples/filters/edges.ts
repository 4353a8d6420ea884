import type { Tensor } from "../../../src/index.ts";

/** Sobel's weights: the slope along x, and smoothing across it. */
const slope = [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
];
const transposed = slope.map((row, y) => row.map((_, x) => slope[x][y]));

/**
 * How steep images are at each pixel: the length of Sobel's gradient. Beyond its border an image goes on as its border.
 * @param images [batch, channels, height, width], a floating-point type; so is the answer.
 */
export function edges(images: Tensor): Tensor {
  const along = (weights: number[][]): Tensor =>
    images.stencil({
      weightsTensor: images.graph.constant([[weights]], { dataType: images.dataType }),
      descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1], boundaryMode: "clampToEdge" },
    });
  return along(slope).square().addition(along(transposed).square()).squareRoot();
}
