/** A repeatable source of numbers. */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** The next number in [from, to). */
  between(from: number, to: number): number;
  /** The next whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number;
}

/** FNV-1a, so that every row has numbers of its own and keeps them when others come and go. */
const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return state >>> 0;
};

/** Marsaglia's 32-bit xorshift, seeded by a text. */
export const random = (seed: string): Random => {
  let state = hash(seed) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let k = 0; k < 8; k++) next(); // similar seeds start alike
  return {
    next,
    between: (from, to) => from + (to - from) * next(),
    whole: (from, to) => from + Math.floor((to - from + 1) * next()),
  };
};
