import type { Shape, Tensor } from "stitchgraph";

/** Sizes of a model. */
export interface Sizes {
  /** How many characters it knows. */
  readonly vocabulary: number;
  /** Numbers that stand for a character. */
  readonly embedding: number;
  /** Numbers in the network's state, and in its cell. */
  readonly units: number;
}

/** A model's weights by their names, which are those in its file. */
export interface Weights {
  readonly embedding: Tensor;
  readonly inputWeight: Tensor;
  readonly recurrentWeight: Tensor;
  readonly bias: Tensor;
  readonly outputWeight: Tensor;
  readonly outputBias: Tensor;
}

/** The shapes of the weights. */
export const weightShapes = ({ vocabulary, embedding, units }: Sizes): Readonly<Record<keyof Weights, Shape>> => ({
  embedding: [vocabulary, embedding],
  inputWeight: [4 * units, embedding],
  recurrentWeight: [4 * units, units],
  bias: [4 * units],
  outputWeight: [units, vocabulary],
  outputBias: [vocabulary],
});

/** The weights' names. */
export const weightNames = ["embedding", "inputWeight", "recurrentWeight", "bias", "outputWeight", "outputBias"] as const;

/** What the network remembers of the characters before; both of shape [N, units]. */
export interface Memory {
  readonly state: Tensor;
  readonly cell: Tensor;
}

/** Shares of numbers that are set to 0 while the network learns. */
export interface Dropout {
  readonly embedding: number;
  readonly recurrent: number;
  readonly output: number;
}

/**
 * Reads `characters`, int32 of shape [T, N]: N texts side by side, T characters on. Answers the logits of the characters that come next,
 * [T, N, vocabulary], and the memory after the last.
 */
export function network(weights: Weights, characters: Tensor, before: Memory, dropout?: Dropout): Memory & { readonly logits: Tensor } {
  const { graph } = characters;
  const [steps, batch] = characters.shape;
  // One mask for all time steps: what is dropped stays dropped, so that the network cannot remember around it.
  const mask = (rate: number, width: number): Tensor => graph.constant(1, { shape: [1, batch, width] }).dropout({ rate });
  const { embedding, inputWeight, recurrentWeight, bias, outputWeight, outputBias } = weights;
  const units = outputWeight.shape[0];

  const embedded = embedding.gather({ indicesTensor: characters, axis: 0 });
  const [states, cells] = (dropout ? embedded.multiplication(mask(dropout.embedding, embedding.shape[1])) : embedded).LSTM({
    inputWeight,
    recurrentWeight,
    bias,
    initState: before.state,
    initCell: before.cell,
    mask: dropout && mask(dropout.recurrent, units),
    descriptor: { produceCell: true },
  });
  const seen = dropout ? states.multiplication(mask(dropout.output, units)) : states;
  const logits = seen
    .reshape({ shape: [steps * batch, units] })
    .matrixMultiplication(outputWeight)
    .addition(outputBias)
    .reshape({ shape: [steps, batch, -1] });
  const last = (sequence: Tensor): Tensor => sequence.sliceTensor({ dimension: 0, start: steps - 1, length: 1 }).squeeze({ axes: [0] });
  return { logits, state: last(states), cell: last(cells) };
}

/** Mean of −ln p of the characters that did come next. */
export const lossOf = (logits: Tensor, next: Tensor): Tensor =>
  logits.softMaxCrossEntropy({ labels: next.oneHot({ depth: logits.shape[2] }), axis: 2, reductionType: "mean" });
