/** A text as numbers of its characters, the largest part to learn from, the last part to be tested with. */
export interface Text {
  /** Every character of the text once, in their order; its place is its number. */
  readonly vocabulary: readonly string[];
  readonly training: Int32Array;
  readonly heldOut: Int32Array;
}

/** Characters that follow one another in some streams: those that are read, and the one that follows each; both [steps, batch]. */
export interface Chunk {
  readonly characters: Int32Array;
  readonly next: Int32Array;
}

/** How a text is read: in `batch` streams side by side, `steps` characters at a time. */
export interface Reading {
  readonly steps: number;
  readonly batch: number;
}

/** The numbers of a text's characters; throws where the vocabulary lacks some. */
export function numbersOf(text: string, vocabulary: readonly string[]): Int32Array<ArrayBuffer> {
  const numbers = new Map(vocabulary.map((character, k) => [character, k]));
  const unknown = [...new Set(text)].filter((character) => !numbers.has(character));
  if (unknown.length)
    throw new Error(`the network has never seen ${unknown.map((c) => `«${c}»`).join(" ")}: it knows ${vocabulary.join("").trim()}`);
  return Int32Array.from([...text], (character) => numbers.get(character)!);
}

/** Divides a text: the last tenth is held out. */
export function divide(text: string): Text {
  const vocabulary = [...new Set(text)].sort();
  const numbers = numbersOf(text, vocabulary);
  const end = Math.floor(0.9 * numbers.length);
  return { vocabulary, training: numbers.subarray(0, end), heldOut: numbers.subarray(end) };
}

/** Reads a text once, from `from` on; what does not fill a chunk at its end is left out. */
export function* chunksOf(text: Int32Array, { steps, batch }: Reading, from = 0): Generator<Chunk> {
  const length = Math.floor((text.length - from - 1) / batch);
  for (let start = from; start + steps <= from + length; start += steps) {
    const at = (offset: number): Int32Array<ArrayBuffer> =>
      Int32Array.from({ length: steps * batch }, (_, k) => text[start + Math.floor(k / batch) + (k % batch) * length + offset]);
    yield { characters: at(0), next: at(1) };
  }
}

/** The beginning of a text, of whole lines and at most some characters. */
export function excerptOf(text: string, length = 2000): string {
  const begun = text.slice(0, length);
  return begun === text ? text : begun.slice(0, begun.lastIndexOf("\n") + 1 || length);
}
