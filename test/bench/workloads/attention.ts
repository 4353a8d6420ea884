import { uniform } from "../random.ts";
import { verifySample, workload } from "../workload.ts";

export const heads = 12;
/** The length of a query, a key or a value. */
export const width = 64;
export const scale = 1 / Math.sqrt(width);

/** Scaled dot-product attention of twelve heads, as in a small language model, without a mask. */
export const attention = workload({
  title: "attention, 12 heads of 64",
  sizeMeans: "queries and keys",
  sizes: { hardware: [512], software: [512] },
  // All are [1, heads, size, width].
  inputs: (size) => ({
    query: uniform(heads * size * width, 38),
    key: uniform(heads * size * width, 39),
    value: uniform(heads * size * width, 40),
  }),
  work: (size) => ({ bytes: 4 * 4 * heads * size * width, operations: 4 * heads * size ** 2 * width }),
  unit: "GFLOP/s",
  verify: ({ query, key, value }, size) =>
    verifySample(heads * size * width, (place) => {
      const from = Math.floor(place / width) * width;
      const head = from - (from % (size * width));
      let [total, result] = [0, 0];
      for (let row = head; row < head + size * width; row += width) {
        let score = 0;
        for (let k = 0; k < width; k++) score += query[from + k] * key[row + k];
        const weight = Math.exp(score * scale);
        total += weight;
        result += weight * value[row + (place % width)];
      }
      return result / total;
    }),
  tolerance: 1e-4,
});
