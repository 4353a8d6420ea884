import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";
import { trainingLosses } from "./training64.ts";

/** Steps compared with float64 before the clock starts; the first loss needs none. */
const comparedSteps = 3;
const batches = 4;

/** One layer's trainable values: weights, uniform and scaled by their fan-in, or biases, all alike. */
export interface Parameter {
  readonly shape: number[];
  readonly values: Float32Array<ArrayBuffer>;
}
/** A batch of 28×28 images and their labels, one-hot. */
export interface Batch {
  readonly images: Float32Array<ArrayBuffer>;
  readonly labels: Float32Array<ArrayBuffer>;
}

function weights(seed: number, ...shape: number[]): Parameter {
  const length = shape.reduce((a, b) => a * b);
  const bound = Math.sqrt((6 * shape.at(-1)!) / length);
  return { shape, values: uniform(length, seed, -bound, bound) };
}
const biases = (length: number): Parameter => ({ shape: [length], values: new Float32Array(length).fill(0.1) });

function batch(size: number, seed: number): Batch {
  const labels = new Float32Array(size * 10);
  uniform(size, seed, 0, 10).forEach((digit, row) => (labels[row * 10 + Math.min(9, Math.floor(digit))] = 1));
  return { images: uniform(size * 784, seed + 1, 0, 1), labels };
}

/**
 * One step of stochastic gradient descent on the network of Apple's sample «Training a Neural Network using MPS Graph»:
 * two 5×5 convolutions (32 and 64 channels), each with bias, ReLU and 2×2 max pooling, then dense layers of 1024 and 10, cross entropy.
 * Each step uploads its batch; the loss is read once a round. The result is the loss of the first steps from the same start; its error is relative.
 */
export const training = workload({
  title: "training step",
  sizeMeans: "images a batch",
  sizes: { hardware: [64], software: [8] },
  inputs: (size) => ({
    learningRate: 0.003,
    comparedSteps,
    // Activations NHWC, weights HWIO; a weight and its bias for each of the four layers, in order.
    parameters: [
      weights(10, 5, 5, 1, 32),
      biases(32),
      weights(11, 5, 5, 32, 64),
      biases(64),
      weights(12, 3136, 1024),
      biases(1024),
      weights(13, 1024, 10),
      biases(10),
    ],
    batches: Array.from({ length: batches }, (_, n) => batch(size, 20 + 2 * n)),
  }),
  // Every parameter is read and written; every layer multiplies forward and twice back, but for the images, which need no gradient.
  work(size) {
    const layers = [784 * 25 * 32, 196 * 25 * 32 * 64, 3136 * 1024, 1024 * 10];
    const multiplications = layers.reduce((sum, layer) => sum + 3 * layer, -layers[0]);
    return { bytes: 8 * 3_274_634, operations: 2 * size * multiplications };
  },
  unit: "step/s",
  verify: ({ learningRate, parameters, batches }, size) => {
    const expected = trainingLosses(parameters, batches.slice(0, comparedSteps), size, learningRate);
    const ones = expected.map(() => 1);
    return (result) =>
      largestError(
        Array.from(result, (loss, step) => loss / expected[step]),
        ones,
      );
  },
  tolerance: 1e-3,
});
