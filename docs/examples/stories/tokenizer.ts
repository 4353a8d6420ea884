/** The token that begins a text, and in these stories also ends one. */
export const beginning = 1;
/** The token that ends a text. */
export const end = 2;
/** The tokens for single bytes begin here. */
const firstByte = 3;

/** Turns text into tokens, and tokens into text. */
export class Tokenizer {
  readonly #pieces: readonly Buffer[];
  readonly #scores: readonly number[];
  /** Tokens by their bytes, each written as a character. */
  readonly #tokens: ReadonlyMap<string, number>;

  /** Reads a vocabulary in the format of llama2.c: the longest length, then a score, a length and the bytes of each token. */
  constructor(file: Buffer, vocabulary: number) {
    const pieces: Buffer[] = [];
    const scores: number[] = [];
    for (let at = 4; pieces.length < vocabulary;) {
      if (at + 8 > file.length) throw new Error(`the vocabulary has ${pieces.length} tokens; ${vocabulary} were expected`);
      const length = file.readInt32LE(at + 4);
      scores.push(file.readFloatLE(at));
      pieces.push(file.subarray(at + 8, at + 8 + length));
      at += 8 + length;
    }
    this.#pieces = pieces;
    this.#scores = scores;
    this.#tokens = new Map(pieces.map((piece, token) => [piece.toString("latin1"), token]));
  }

  /** Tokens of a text, after the one that begins it. Neighbours are joined as long as there is a token for both, the best score first. */
  encode(text: string): number[] {
    if (text === "") return [beginning];
    let tokens = [...` ${text}`].flatMap((character) => {
      const bytes = Buffer.from(character);
      const token = this.#tokens.get(bytes.toString("latin1"));
      return token === undefined ? [...bytes].map((byte) => firstByte + byte) : [token];
    });
    for (;;) {
      const joined = tokens.slice(1).map((token, k) => this.#joined(tokens[k], token));
      const best = joined.reduce<number>((first, token, k) => (this.#score(token) > this.#score(joined[first]) ? k : first), 0);
      const token = joined[best];
      if (token === undefined) return [beginning, ...tokens];
      tokens = [...tokens.slice(0, best), token, ...tokens.slice(best + 2)];
    }
  }

  /** Starts to turn tokens into text: the function it answers takes one token and gives the text that is complete with it. */
  decoder(): (token: number) => string {
    const decoder = new TextDecoder();
    let first = true;
    return (token) => {
      const piece = this.#pieces[token];
      const byte = /^<0x([0-9A-F]{2})>$/.exec(piece.toString("latin1"));
      const bytes = byte ? Buffer.from(byte[1], "hex") : first && piece[0] === 0x20 ? piece.subarray(1) : piece;
      first = false;
      return decoder.decode(bytes, { stream: true });
    };
  }

  #joined(a: number, b: number): number | undefined {
    return this.#tokens.get(this.#pieces[a].toString("latin1") + this.#pieces[b].toString("latin1"));
  }

  #score(token: number | undefined): number {
    return token === undefined ? -Infinity : this.#scores[token];
  }
}
