import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the data lies unless the command line says otherwise: beside the project. */
export const standardFolder = fileURLToPath(new URL("../../../../shared/data/stories260K", import.meta.url));

/** Sizes of a Llama. */
export interface Sizes {
  /** Numbers that stand for a token on its way through the layers. */
  readonly width: number;
  /** Numbers in the middle of a feed-forward network. */
  readonly hidden: number;
  readonly layers: number;
  /** Heads of queries. */
  readonly heads: number;
  /** Heads of keys and values; each serves `heads / keyHeads` heads of queries. */
  readonly keyHeads: number;
  /** How many tokens there are. */
  readonly vocabulary: number;
  /** How many tokens a text may have. */
  readonly context: number;
}

/** Weights of one layer; matrices lie row by row, a row for each number that they give. */
export interface LayerWeights {
  readonly attentionNorm: Float32Array;
  readonly query: Float32Array;
  readonly key: Float32Array;
  readonly value: Float32Array;
  readonly output: Float32Array;
  readonly feedForwardNorm: Float32Array;
  readonly gate: Float32Array;
  readonly down: Float32Array;
  readonly up: Float32Array;
}

/** A trained model as it lies in its file. */
export interface Checkpoint {
  readonly sizes: Sizes;
  /** A row for each token, which also serves to tell how probable it is. */
  readonly embedding: Float32Array;
  readonly layers: readonly LayerWeights[];
  readonly finalNorm: Float32Array;
}

/** One of the model's files; where it is missing the error says where it was looked for. */
export function readData(name: string, folder = standardFolder): Buffer {
  const path = join(resolve(folder), name);
  if (!existsSync(path))
    throw new Error(`there is no ${name} in ${resolve(folder)}: --data names the folder that holds stories260K.bin and tok512.bin`);
  return readFileSync(path);
}

/** Reads a checkpoint in the format of llama2.c: seven sizes, then each sort of weights for all layers. */
export function readCheckpoint(file: Buffer): Checkpoint {
  const [width, hidden, layers, heads, keyHeads, vocabulary, context] = Array.from({ length: 7 }, (_, k) => file.readInt32LE(4 * k));
  const sizes: Sizes = { width, hidden, layers, heads, keyHeads, vocabulary, context };
  const keyWidth = (width / heads) * keyHeads;
  let at = 28;
  const take = (count: number): Float32Array => {
    if (at + 4 * count > file.length) throw new Error(`the checkpoint ends after ${file.length} bytes, before its weights do`);
    // A copy, since a view would have to begin at a multiple of four bytes.
    const values = new Float32Array(Uint8Array.from(file.subarray(at, at + 4 * count)).buffer);
    at += 4 * count;
    return values;
  };
  const ofLayers = (count: number): Float32Array[] => Array.from({ length: layers }, () => take(count));

  const embedding = take(vocabulary * width);
  const attentionNorm = ofLayers(width);
  const query = ofLayers(width * width);
  const key = ofLayers(keyWidth * width);
  const value = ofLayers(keyWidth * width);
  const output = ofLayers(width * width);
  const feedForwardNorm = ofLayers(width);
  const gate = ofLayers(hidden * width);
  const down = ofLayers(width * hidden);
  const up = ofLayers(hidden * width);
  return {
    sizes,
    embedding,
    layers: attentionNorm.map((norm, k) => ({
      attentionNorm: norm,
      query: query[k],
      key: key[k],
      value: value[k],
      output: output[k],
      feedForwardNorm: feedForwardNorm[k],
      gate: gate[k],
      down: down[k],
      up: up[k],
    })),
    finalNorm: take(width),
  };
}
