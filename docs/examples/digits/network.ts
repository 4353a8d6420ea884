import { Graph, type Operation, type Shape, type Tensor } from "../../../src/index.ts";
import { classCount, pixelCount, side } from "./data.ts";
import { Random } from "./random.ts";

export type NetworkName = "convolution" | "sample";

/** A network in a graph of its own: what is fed, what comes out, and the assignments that make a step of training. */
export interface Network {
  readonly graph: Graph;
  readonly images: Tensor;
  readonly labels: Tensor;
  /** Mean cross entropy of a batch. */
  readonly loss: Tensor;
  /** How probable each digit is, for each image. */
  readonly probabilities: Tensor;
  readonly updates: readonly Operation[];
  readonly parameterCount: number;
}

/** How a network is laid out, begun and trained unless the command line says otherwise. */
interface Recipe {
  readonly title: string;
  readonly iterations: number;
  readonly batch: number;
  readonly learningRate: number;
  /** Weights begin between minus and plus this. */
  readonly weightRange: (inputCount: number) => number;
  readonly bias: number;
  readonly layers: (image: Tensor, layers: Layers) => Tensor;
}

/** The networks that the app knows. */
export const recipes: Readonly<Record<NetworkName, Recipe>> = {
  convolution: {
    title: "one convolution and one fully connected layer",
    iterations: 1500,
    batch: 32,
    learningRate: 0.2,
    // He's rule: keeps the size of activations from layer to layer.
    weightRange: (inputCount) => Math.sqrt(6 / inputCount),
    bias: 0,
    layers: (image, layers) => layers.fullyConnected(layers.convolution(image, 1, 8), 14 * 14 * 8, classCount),
  },
  sample: {
    title: "two convolutions and two fully connected layers, as in Apple's sample",
    iterations: 3000,
    batch: 40,
    learningRate: 0.01,
    weightRange: () => 0.2,
    bias: 0.1,
    layers(image, layers) {
      const features = layers.convolution(layers.convolution(image, 1, 32), 32, 64);
      return layers.fullyConnected(layers.fullyConnected(features, 7 * 7 * 64, 1024).reLU(), 1024, classCount);
    },
  },
};

/** Builds a network and everything that training needs: one graph, differentiated by itself. The same seed gives the same initial weights. */
export function buildNetwork(
  name: NetworkName,
  options: { readonly batch: number; readonly learningRate: number; readonly seed: number },
): Network {
  const graph = new Graph();
  const images = graph.placeholder([-1, pixelCount], { name: "images" });
  const labels = graph.placeholder([-1, classCount], { name: "labels" });
  const layers = new Layers(graph, recipes[name], new Random(options.seed));
  const logits = recipes[name].layers(images.reshape({ shape: [-1, side, side, 1] }), layers);
  const loss = logits.softMaxCrossEntropy({ labels, axis: -1, reductionType: "sum" }).division(options.batch);

  const gradients = graph.gradients(loss, { with: layers.variables });
  const learningRate = graph.constant(options.learningRate);
  const updates = layers.variables.map((variable) =>
    variable.assign({ tensor: variable.stochasticGradientDescent({ learningRate, gradient: gradients.get(variable)! }) }),
  );
  const parameterCount = layers.variables.reduce((count, { shape }) => count + shape.reduce((product, d) => product * d, 1), 0);
  return { graph, images, labels, loss, probabilities: logits.softMax({ axis: -1 }), updates, parameterCount };
}

/** Layers, and the variables that they learn. */
class Layers {
  readonly variables: Tensor[] = [];
  readonly #graph: Graph;
  readonly #recipe: Recipe;
  readonly #random: Random;

  constructor(graph: Graph, recipe: Recipe, random: Random) {
    this.#graph = graph;
    this.#recipe = recipe;
    this.#random = random;
  }

  /** 5×5 convolution, bias, reLU, and the largest of each 2×2 pixels. */
  convolution(x: Tensor, from: number, to: number): Tensor {
    const weights = this.#weights([5, 5, from, to], 5 * 5 * from);
    return x
      .convolution2D({ weights, descriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" } })
      .addition(this.#biases(to))
      .reLU()
      .maxPooling2D({
        descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, paddingStyle: "TF_SAME", dataLayout: "NHWC" },
      });
  }

  /** Every output from every input, and bias. */
  fullyConnected(x: Tensor, from: number, to: number): Tensor {
    return x
      .reshape({ shape: [-1, from] })
      .matrixMultiplication(this.#weights([from, to], from))
      .addition(this.#biases(to));
  }

  #weights(shape: Shape, inputCount: number): Tensor {
    const range = this.#recipe.weightRange(inputCount);
    const count = shape.reduce((product, d) => product * d, 1);
    return this.#variable(
      Float32Array.from({ length: count }, () => this.#random.between(-range, range)),
      shape,
    );
  }

  #biases(count: number): Tensor {
    return this.#variable(new Float32Array(count).fill(this.#recipe.bias), [count]);
  }

  #variable(values: Float32Array, shape: Shape): Tensor {
    const variable = this.#graph.variable(values, { shape });
    this.variables.push(variable);
    return variable;
  }
}
