import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** How many different characters there are. */
export const vocabulary = 65;

/** What the network is made of: the four gates of its cell stand in the order input, forget, cell, output. */
export interface CharacterNetwork {
  /** [vocabulary, 4 · size]: what each character adds to the gates. */
  readonly inputWeights: Float32Array<ArrayBuffer>;
  /** [size, 4 · size] */
  readonly recurrentWeights: Float32Array<ArrayBuffer>;
  /** [4 · size] */
  readonly bias: Float32Array<ArrayBuffer>;
  /** [size, vocabulary] */
  readonly outputWeights: Float32Array<ArrayBuffer>;
  /** [vocabulary] */
  readonly outputBias: Float32Array<ArrayBuffer>;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The probabilities after each of `tokens`, one after the other, in float64. */
function probabilities64(network: CharacterNetwork, tokens: readonly number[], size: number): number[] {
  const { inputWeights, recurrentWeights, bias, outputWeights, outputBias } = network;
  const state = new Float64Array(size);
  const cell = new Float64Array(size);
  return tokens.flatMap((token) => {
    const gates = Float64Array.from(bias, (value, j) => value + inputWeights[token * 4 * size + j]);
    for (let k = 0; k < size; k++) for (let j = 0; j < 4 * size; j++) gates[j] += state[k] * recurrentWeights[k * 4 * size + j];
    for (let k = 0; k < size; k++) {
      const [input, forget, candidate, output] = [0, 1, 2, 3].map((gate) => gates[gate * size + k]);
      cell[k] = sigmoid(forget) * cell[k] + sigmoid(input) * Math.tanh(candidate);
      state[k] = sigmoid(output) * Math.tanh(cell[k]);
    }
    const logits = Array.from(outputBias);
    for (let k = 0; k < size; k++) for (let j = 0; j < vocabulary; j++) logits[j] += state[k] * outputWeights[k * vocabulary + j];
    const weights = logits.map(Math.exp);
    const total = weights.reduce((a, b) => a + b);
    return weights.map((weight) => weight / total);
  });
}

/**
 * A character-level language model that writes: one token at a time through a long short-term memory and a dense layer; the
 * probabilities come back to the host, which draws the next token. The result is the probabilities after the first tokens.
 */
export const characters = workload({
  title: "LSTM that writes characters",
  sizeMeans: "units of the cell",
  sizes: { hardware: [512], software: [512] },
  inputs(size) {
    const bound = Math.sqrt(3 / size);
    const network: CharacterNetwork = {
      inputWeights: uniform(vocabulary * 4 * size, 41),
      recurrentWeights: uniform(size * 4 * size, 42, -bound, bound),
      bias: uniform(4 * size, 43),
      outputWeights: uniform(size * vocabulary, 44, -4 * bound, 4 * bound),
      outputBias: uniform(vocabulary, 45),
    };
    return { network, comparedTokens: [1, 5, 64, 0, 7, 7, 30, 12] };
  },
  // The weights that a token needs are read once.
  work: (size) => ({ bytes: 4 * size * (4 * size + vocabulary), operations: 2 * size * (4 * size + vocabulary) }),
  unit: "token/s",
  verify({ network, comparedTokens }, size) {
    const expected = probabilities64(network, comparedTokens, size);
    return (result) => largestError(result, expected);
  },
  tolerance: 1e-5,
});
