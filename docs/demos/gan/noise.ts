import type { Random } from "../../examples/digits/random.ts";

/** Numbers of the standard normal distribution, by Box and Muller. */
const draw = (random: Random, length: number): Float32Array =>
  Float32Array.from({ length }, () => Math.sqrt(-2 * Math.log(1 - random.between(0, 1))) * Math.cos(2 * Math.PI * random.between(0, 1)));

/** Noise on the way from `start` (0) to `end` (1), distributed as they are all along. */
const between = (start: Float32Array, end: Float32Array, share: number): Float32Array => {
  const angle = (share * Math.PI) / 2;
  return start.map((value, k) => value * Math.cos(angle) + end[k] * Math.sin(angle));
};

/** What digits are made of. */
export const noise = { draw, between };
