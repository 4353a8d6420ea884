import { type Convolution2DOpDescriptor, Graph, type Operation, type Shape, type Tensor } from "stitchgraph";
import { Random } from "../../examples/digits/random.ts";

/** Pixels along an image's sides. */
export const side = 28;
/** Random numbers that a digit is made of. */
export const noiseLength = 32;

/** How far a step goes, unless the variable of that name is set to something else. */
export const firstLearningRate = 5e-4;
/** What the networks' own weights are called; not so the optimizer's variables. */
export const networks = /^(generator|discriminator)\.\w+$/;

/** Two networks in one graph, and what makes them learn. */
export interface Gan {
  readonly graph: Graph;
  /** Real digits to learn from, fed to a step of training: a byte a pixel. */
  readonly digits: Tensor;
  /** How well each network does: what a step of training answers. */
  readonly losses: { readonly generator: Tensor; readonly discriminator: Tensor };
  /** The assignments of a step, of both networks. */
  readonly updates: readonly Operation[];
  /** Noise that is fed, and the images that the generator makes of it, of numbers from 0 (black) to 1. */
  readonly noise: Tensor;
  readonly images: Tensor;
}

/** Sizes and speeds. */
export interface GanOptions {
  /** Real digits in a step, and as many generated ones. */
  readonly batch: number;
  /** Images that are made of fed noise at once. */
  readonly count: number;
  readonly seed: number;
}

/** What all convolutions have in common: strides of two halve an image on the way in, and double it on the way out. */
const descriptor: Convolution2DOpDescriptor = {
  strideInX: 2,
  strideInY: 2,
  paddingStyle: "TF_SAME",
  dataLayout: "NHWC",
  weightsLayout: "HWIO",
};
/** Channels of images at half of their size, and at a quarter. */
const [narrow, wide] = [32, 64];
const quarter = side / 4;

/**
 * A generator, which makes images of noise, and a discriminator, which tells them from real ones: a DCGAN (Radford, Metz and Chintala). A step of
 * training moves both at once. The batch of real digits is all that it is fed.
 */
export function buildGan({ batch, count, seed }: GanOptions): Gan {
  const graph = new Graph({ seed });
  const generator = new Weights(graph, "generator", seed);
  const project = generator.filter([noiseLength, quarter * quarter * wide], noiseLength);
  const normal1 = generator.normalization(wide);
  const up1 = generator.filter([4, 4, narrow, wide], 4 * wide);
  const normal2 = generator.normalization(narrow);
  const up2 = generator.filter([4, 4, 1, narrow], 4 * narrow);
  const brightness = generator.bias(1);
  /** Images of numbers from -1 (black) to 1. */
  const generate = (noise: Tensor): Tensor => {
    const images = noise.shape[0];
    const coarse = noise.matrixMultiplication(project).reshape({ shape: [images, quarter, quarter, wide] });
    const middle = normal1(coarse).reLU();
    const fine = middle.convolutionTranspose2D({ weights: up1, outputShape: [images, side / 2, side / 2, narrow], descriptor });
    const whole = normal2(fine)
      .reLU()
      .convolutionTranspose2D({ weights: up2, outputShape: [images, side, side, 1], descriptor });
    return whole.addition(brightness).tanh();
  };

  const discriminator = new Weights(graph, "discriminator", seed + 1);
  const down1 = discriminator.filter([4, 4, 1, narrow], 16);
  const bias1 = discriminator.bias(narrow);
  const down2 = discriminator.filter([4, 4, narrow, wide], 16 * narrow);
  const bias2 = discriminator.bias(wide);
  const judge = discriminator.filter([quarter * quarter * wide, 1], quarter * quarter * wide);
  const bias3 = discriminator.bias(1);
  /** The logarithm of the odds that images are real. */
  const discriminate = (images: Tensor): Tensor => {
    const fine = images.convolution2D({ weights: down1, descriptor }).addition(bias1).leakyReLU({ alpha: 0.2 }).dropout({ rate: 0.3 });
    const coarse = fine.convolution2D({ weights: down2, descriptor }).addition(bias2).leakyReLU({ alpha: 0.2 }).dropout({ rate: 0.3 });
    return coarse
      .reshape({ shape: [images.shape[0], -1] })
      .matrixMultiplication(judge)
      .addition(bias3);
  };

  const digits = graph.placeholder([batch, side, side, 1], { name: "digits", dataType: "uint8" });
  const real = discriminate(digits.cast({ to: "float32" }).division(127.5).subtraction(1));
  const made = discriminate(generate(graph.randomTensor([batch, noiseLength], { descriptor: { distribution: "normal" } })));
  const losses = {
    generator: crossEntropy(made, 1),
    // Not quite 1, lest it be too sure of itself to teach.
    discriminator: crossEntropy(real, 0.9).addition(crossEntropy(made, 0)),
  };
  const updates = adam(graph, [
    [losses.generator, generator.variables],
    [losses.discriminator, discriminator.variables],
  ]);

  const noise = graph.placeholder([count, noiseLength], { name: "noise" });
  const images = generate(noise).addition(1).multiplication(0.5);
  return { graph, digits, losses, updates, noise, images };
}

/** The mean of -t · ln p - (1 - t) · ln (1 - p) for probabilities p given by the logarithms of their odds, in a form in which nothing overflows. */
function crossEntropy(logits: Tensor, target: number): Tensor {
  const rest = logits.absolute().negative().exponent().addition(1).logarithm();
  return logits.reLU().subtraction(logits.multiplication(target)).addition(rest).mean().reshape({ shape: [] });
}

/** The assignments of a step of Adam, in which each loss moves variables of its own. */
function adam(graph: Graph, goals: readonly (readonly [loss: Tensor, variables: readonly Tensor[]])[]): Operation[] {
  const learningRate = graph.variable(firstLearningRate, { name: "learningRate" });
  const betas = { beta1: graph.constant(0.5), beta2: graph.constant(0.999) };
  const beta1Power = graph.variable(0.5, { name: "beta1Power" });
  const beta2Power = graph.variable(0.999, { name: "beta2Power" });
  const moved = goals.flatMap(([loss, variables]) => {
    const gradients = graph.gradients(loss, { with: variables });
    return variables.flatMap((values) => {
      const momentum = graph.variable(0, { shape: values.shape, name: `${values.name}.momentum` });
      const velocity = graph.variable(0, { shape: values.shape, name: `${values.name}.velocity` });
      const state = { values, momentum, velocity };
      const next = graph.adam(learningRate, {
        ...betas,
        beta1Power,
        beta2Power,
        epsilon: 1e-7,
        ...state,
        gradient: gradients.get(values)!,
      });
      return Object.values(state).map((variable, k) => variable.assign({ tensor: next[k] }));
    });
  });
  return [
    ...moved,
    beta1Power.assign({ tensor: beta1Power.multiplication(betas.beta1) }),
    beta2Power.assign({ tensor: beta2Power.multiplication(betas.beta2) }),
  ];
}

/** Makes a network's variables, named after it. */
class Weights {
  readonly variables: Tensor[] = [];
  readonly #graph: Graph;
  readonly #network: string;
  readonly #random: Random;

  constructor(graph: Graph, network: string, seed: number) {
    this.#graph = graph;
    this.#network = network;
    this.#random = new Random(seed);
  }

  /** Weights that keep the size of activations from layer to layer (He's rule), where so many inputs come together in an output. */
  filter(shape: Shape, inputCount: number): Tensor {
    const range = Math.sqrt(6 / inputCount);
    const count = shape.reduce((product, d) => product * d, 1);
    return this.#variable(
      "weights",
      Float32Array.from({ length: count }, () => this.#random.between(-range, range)),
      shape,
    );
  }

  bias(count: number): Tensor {
    return this.#variable("bias", new Float32Array(count), [count]);
  }

  /** Batch normalization: each channel of a batch gets a mean and a variance that are learnt. */
  normalization(channels: number): (x: Tensor) => Tensor {
    const gamma = this.#variable("gamma", new Float32Array(channels).fill(1), [channels]);
    const beta = this.#variable("beta", new Float32Array(channels), [channels]);
    return (x) => {
      const mean = x.mean({ axes: [0, 1, 2] });
      const variance = x.variance({ mean, axes: [0, 1, 2] });
      return x.normalize({ mean, variance, gamma, beta, epsilon: 1e-5 });
    };
  }

  #variable(role: string, values: Float32Array, shape: Shape): Tensor {
    const variable = this.#graph.variable(values, { shape, name: `${this.#network}.${role}${this.variables.length}` });
    this.variables.push(variable);
    return variable;
  }
}
