/** `length` float32 numbers, uniform between `low` and `high`, the same for the same seed (mulberry32). */
export function uniform(length: number, seed: number, low = -1, high = 1): Float32Array<ArrayBuffer> {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return low + ((high - low) * ((bits ^ (bits >>> 14)) >>> 0)) / 2 ** 32;
  });
}
