import { Graph, type Operation, type Shape, type Tensor } from "stitchgraph";

/** How large a network is, and how it is trained. */
export interface ModelOptions {
  /** Feature maps of each convolution; after each, images are half as wide and high. */
  readonly channels: readonly number[];
  readonly learningRate: number;
}

/** A network that reads digits, in a graph that trains it too. */
export class Model {
  readonly graph = new Graph({ seed: 1 });
  /** Bytes, 784 for each image. */
  readonly images = this.graph.placeholder([-1, 28 * 28], { dataType: "uint8", name: "images" });
  /** Bytes, too: which digit each image shows. */
  readonly labels = this.graph.placeholder([-1], { dataType: "uint8", name: "labels" });
  /** Ten for each image. */
  readonly probabilities: Tensor;
  /** Mean cross entropy. */
  readonly loss: Tensor;
  /** Give all variables the values that they begin with: fresh random ones to weights. */
  readonly begin: Operation[] = [];
  /** Move the network's variables one step of Adam's. */
  readonly updates: readonly Operation[];
  readonly #learnt: Tensor[] = [];

  constructor({ channels, learningRate }: ModelOptions) {
    let features = this.images
      .cast({ to: "float32" })
      .division(255)
      .reshape({ shape: [-1, 28, 28, 1] });
    for (const count of channels) features = this.#convolution(features, count);
    const inputs = features.shape.slice(1).reduce((product, d) => product * d, 1);
    const logits = features
      .reshape({ shape: [-1, inputs] })
      .matrixMultiplication(this.#weights("classes", [inputs, 10]))
      .addition(this.#biases("classes", 10));
    const truth = this.labels.cast({ to: "int32" }).oneHot({ depth: 10 });

    this.probabilities = logits.softMax({ axis: -1 });
    this.loss = logits.softMaxCrossEntropy({ labels: truth, axis: -1, reductionType: "mean" });
    this.updates = this.#adam(learningRate);
  }

  /** A 3×3 convolution, biases, reLU, and the greatest of each 2×2 values. */
  #convolution(images: Tensor, count: number): Tensor {
    const name = `convolution of ${images.shape.slice(1, 3).join("×")}`;
    return images
      .convolution2D({
        weights: this.#weights(name, [3, 3, images.shape[3], count]),
        descriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" },
      })
      .addition(this.#biases(name, count))
      .reLU()
      .maxPooling2D({ descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, dataLayout: "NHWC" } });
  }

  /** Random weights, as large as keeps the size of values from layer to layer (He and others). */
  #weights(name: string, shape: Shape): Tensor {
    const range = Math.sqrt(6 / shape.slice(0, -1).reduce((product, d) => product * d, 1));
    const random = this.graph.randomUniformTensor(shape).multiplication(2 * range);
    return this.#learn(this.#variable(`${name}: weights`, random.subtraction(range)));
  }

  #biases(name: string, count: number): Tensor {
    return this.#learn(this.#variable(`${name}: biases`, this.graph.constant(0, { shape: [count] })));
  }

  #learn(variable: Tensor): Tensor {
    this.#learnt.push(variable);
    return variable;
  }

  #variable(name: string, first: Tensor): Tensor {
    const variable = this.graph.variable(0, { shape: first.shape, name });
    this.begin.push(variable.assign({ tensor: first }));
    return variable;
  }

  /** Adam keeps two means for each value that is learnt, of its gradient and of that squared, and the powers of what they forget. */
  #adam(learningRate: number): readonly Operation[] {
    const { graph } = this;
    const [beta1, beta2] = [0.9, 0.999];
    const one = graph.constant(1);
    const powers = [this.#variable("beta1Power", one), this.#variable("beta2Power", one)];
    const [beta1Power, beta2Power] = [powers[0].multiplication(beta1), powers[1].multiplication(beta2)];
    const gradients = graph.gradients(this.loss, { with: this.#learnt });
    const updates = [...gradients].flatMap(([values, gradient]) => {
      const zero = graph.constant(0, { shape: values.shape });
      const kept = [this.#variable(`${values.name}: momentum`, zero), this.#variable(`${values.name}: velocity`, zero)];
      const [momentum, velocity] = kept;
      const next = graph.adam(learningRate, { beta1, beta2, epsilon: 1e-7, beta1Power, beta2Power, values, momentum, velocity, gradient });
      return [values, ...kept].map((variable, k) => variable.assign({ tensor: next[k] }));
    });
    return [...updates, powers[0].assign({ tensor: beta1Power }), powers[1].assign({ tensor: beta2Power })];
  }
}
