import { type Device, type Executable, Graph, type SavedTensor } from "stitchgraph";
import { type Dropout, lossOf, type Memory, network, type Sizes, type Weights, weightNames, weightShapes } from "./model.ts";
import { Random } from "../../examples/digits/random.ts";
import type { Chunk, Reading } from "./text.ts";

/** How a model learns. */
export interface Recipe extends Sizes, Reading {
  readonly dropout: Dropout;
  readonly seed: number;
}

const [beta1, beta2] = [0.9, 0.999];
/** Gradients are made shorter where they are longer than this, all together. */
const longest = 1;

/** A model that learns. */
export interface Training {
  /** Learns from a chunk that follows the one before; answers the mean loss in nats per character. */
  learn(chunk: Chunk, learningRate: number): Promise<number>;
  /** The weights in half precision. */
  halves(): Promise<Map<string, SavedTensor>>;
  readonly executable: Executable;
}

/** Small numbers for the matrices, so that sums keep their size; and forget gates that remember. */
function initialValues(sizes: Sizes, random: Random): Record<keyof Weights, Float32Array> {
  const shapes = weightShapes(sizes);
  const drawn = (name: keyof Weights, range: number): Float32Array =>
    Float32Array.from({ length: shapes[name].reduce((product, d) => product * d, 1) }, () => random.between(-range, range));
  const { units, embedding, vocabulary } = sizes;
  return {
    embedding: drawn("embedding", 1),
    inputWeight: drawn("inputWeight", 1 / Math.sqrt(embedding)),
    recurrentWeight: drawn("recurrentWeight", 1 / Math.sqrt(units)),
    bias: new Float32Array(4 * units).fill(1, units, 2 * units),
    outputWeight: drawn("outputWeight", 1 / Math.sqrt(units)),
    outputBias: new Float32Array(vocabulary),
  };
}

/** Draws the first weights, and compiles a step of training: Adam, with gradients of bounded length. */
export async function prepareTraining(device: Device, { steps, batch, dropout, seed, ...sizes }: Recipe): Promise<Training> {
  const graph = new Graph({ seed });
  const initial = initialValues(sizes, new Random(seed));
  const shapes = weightShapes(sizes);
  const variables = weightNames.map((name) => graph.variable(initial[name], { shape: shapes[name], name }));
  const [characters, next] = ["characters", "next"].map((name) => graph.placeholder([steps, batch], { dataType: "int32", name }));
  const learningRate = graph.placeholder([], { name: "learningRate" });
  const weights = Object.fromEntries(weightNames.map((name, k) => [name, variables[k]])) as unknown as Weights;
  const memory: Memory = {
    state: graph.variable(0, { shape: [batch, sizes.units] }),
    cell: graph.variable(0, { shape: [batch, sizes.units] }),
  };
  const { logits, state, cell } = network(weights, characters, memory, dropout);
  const loss = lossOf(logits, next);

  const gradients = [...graph.gradients(loss, { with: variables }).values()];
  const squares = gradients.map((gradient) => gradient.square().reductionSum().reshape({ shape: [] }));
  const length = squares.reduce((sum, square) => sum.addition(square)).squareRoot();
  const scale = graph.constant(longest).division(length.maximum(longest));
  const updates = variables.flatMap((values, k) => {
    const [momentum, velocity] = [graph.variable(0, { shape: values.shape }), graph.variable(0, { shape: values.shape })];
    const gradient = gradients[k].multiplication(scale);
    const moved = graph.adam(undefined, {
      currentLearningRate: learningRate,
      beta1,
      beta2,
      epsilon: 1e-8,
      values,
      momentum,
      velocity,
      gradient,
    });
    return [values, momentum, velocity].map((variable, n) => variable.assign({ tensor: moved[n] }));
  });
  const executable = await graph.compile(device, {
    feeds: new Map([characters, next, learningRate].map((placeholder) => [placeholder, placeholder])),
    targetTensors: [loss],
    targetOperations: [...updates, memory.state.assign({ tensor: state }), memory.cell.assign({ tensor: cell })],
  });
  const halving = await graph.compile(device, { targetTensors: variables.map((variable) => variable.cast({ to: "float16" })) });

  let count = 0;
  return {
    executable,
    async learn({ characters, next }, learningRate) {
      count++;
      const corrected = (learningRate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count);
      const [result] = executable.runAsync([characters, next, corrected]);
      const value = result.read();
      result.destroy();
      return (await value)[0];
    },
    async halves() {
      const results = await halving.run();
      const saved = results.map(async (result, k): Promise<[string, SavedTensor]> => {
        const data = await result.read();
        result.destroy();
        return [weightNames[k], { dataType: "float16", shape: variables[k].shape, data }];
      });
      return new Map(await Promise.all(saved));
    },
  };
}
