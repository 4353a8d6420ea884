import { uniform } from "../random.ts";
import { verifySample, workload } from "../workload.ts";

const side = 56;
const channels = 64;
/** The shape of a batch of images. */
export const imageShape = (size: number) => [size, side, side, channels];

/** A layer of a residual network: a 3×3 convolution of 64 channels into 64, over 56×56 pixels, with bias and ReLU. */
export const convolution = workload({
  title: "convolution 3×3 + bias + ReLU",
  sizeMeans: "images of 56×56 pixels and 64 channels",
  sizes: { hardware: [32], software: [1] },
  inputs(size) {
    // Keeps the variance of the images, so that runs can be chained.
    const bound = Math.sqrt(6 / (9 * channels));
    return {
      x: uniform(size * side * side * channels, 30), // NHWC
      weights: uniform(9 * channels * channels, 31, -bound, bound), // HWIO
      bias: uniform(channels, 32, -0.1, 0.1),
    };
  },
  work(size) {
    const pixels = size * side * side;
    return { bytes: 4 * channels * (2 * pixels + 9 * channels + 1), operations: 2 * 9 * channels * channels * pixels };
  },
  unit: "GFLOP/s",
  verify: ({ x, weights, bias }, size) =>
    verifySample(size * side * side * channels, (place) => {
      const channel = place % channels;
      const pixel = Math.floor(place / channels);
      const [column, row, first] = [pixel % side, Math.floor(pixel / side) % side, pixel - (pixel % (side * side))];
      let sum = bias[channel];
      for (let i = 0; i < 9; i++) {
        const [r, c] = [row + Math.floor(i / 3) - 1, column + (i % 3) - 1];
        if (r < 0 || c < 0 || r >= side || c >= side) continue;
        const from = (first + r * side + c) * channels;
        for (let k = 0; k < channels; k++) sum += x[from + k] * weights[(i * channels + k) * channels + channel];
      }
      return Math.max(sum, 0);
    }),
  tolerance: 1e-4,
});
