import { safetensors, type SavedTensor } from "stitchgraph";
import type { Sizes } from "./model.ts";

/** The largest file that a page should have to load, in bytes. */
export const largestFile = 3_000_000;

/** What a file of weights says of itself. */
export interface About {
  /** The characters that the network knows, in the order of their numbers. */
  readonly vocabulary: readonly string[];
  /** Nats per character on the part of the text that was held out, with the weights as they are in the file. */
  readonly heldOutLoss: number;
  /** How the text begins that was learnt. */
  readonly excerpt: string;
}

/** Writes weights down, as safetensors; throws where that becomes too large. */
export function encodeWeights(
  weights: ReadonlyMap<string, SavedTensor>,
  { vocabulary, heldOutLoss, excerpt }: About,
): Uint8Array<ArrayBuffer> {
  const texts = { vocabulary: vocabulary.join(""), heldOutLoss: heldOutLoss.toFixed(4), excerpt };
  const file = safetensors.encode(weights, new Map(Object.entries(texts)));
  if (file.length > largestFile)
    throw new Error(`the weights must fit into ${largestFile} bytes, which visitors load; got ${file.length}: choose fewer units`);
  return file;
}

/** What a file says of itself and of the model; its weights go to a graph's variables by `loadVariables`. */
export function decodeWeights(file: Uint8Array): { readonly about: About; readonly sizes: Sizes; readonly parameters: number } {
  const { tensors, metadata } = safetensors.decode(file);
  const [vocabulary, heldOutLoss, excerpt] = ["vocabulary", "heldOutLoss", "excerpt"].map((name) => metadata.get(name));
  const [embedding, outputWeight] = [tensors.get("embedding"), tensors.get("outputWeight")];
  if (vocabulary === undefined || heldOutLoss === undefined || excerpt === undefined || !embedding || !outputWeight)
    throw new Error(
      `the file must be one that train.ts has written; got tensors ${[...tensors.keys()].join(", ")}, texts ${[...metadata.keys()].join(", ")}`,
    );
  return {
    about: { vocabulary: [...vocabulary], heldOutLoss: Number(heldOutLoss), excerpt },
    sizes: { vocabulary: embedding.shape[0], embedding: embedding.shape[1], units: outputWeight.shape[0] },
    parameters: [...tensors.values()].reduce((count, { data }) => count + data.length, 0),
  };
}
