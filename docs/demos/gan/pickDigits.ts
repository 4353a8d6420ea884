import type { Random } from "../../examples/digits/random.ts";
import { side } from "./model.ts";

/** Fills a batch with images picked at random from all. */
export function pickDigits(batch: Uint8Array, all: Uint8Array, random: Random): Uint8Array {
  const size = side * side;
  for (let at = 0; at < batch.length; at += size) {
    const picked = random.below(all.length / size) * size;
    batch.set(all.subarray(picked, picked + size), at);
  }
  return batch;
}
