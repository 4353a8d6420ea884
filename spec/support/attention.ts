import { broadcast, NDArray, range, sum, tabulate } from "../define.ts";

/** What attention is of. */
interface Attention {
  readonly query: NDArray;
  readonly key: NDArray;
  readonly value: NDArray;
  readonly mask?: NDArray;
  /** A number for each head, or one. */
  readonly sinks?: NDArray;
  readonly scale: number;
  readonly isCausal: boolean;
}

/** Attention, where fewer heads of keys and values stand for several in a row. */
export const attended = ({ query, key, value, mask, sinks, scale, isCausal }: Attention): NDArray => {
  const [queries, keys, depth] = [query.shape.at(-2)!, key.shape.at(-2)!, query.shape.at(-1)!];
  const heads = (of: NDArray): number => of.shape.at(-3) ?? 1;
  const common = Math.max(heads(query), heads(key), heads(value));
  // The dimensions before the heads broadcast; of fewer heads, each stands for several in a row.
  const outer = broadcast(query.shape.slice(0, -3), key.shape.slice(0, -3), value.shape.slice(0, -3));
  const leading = Math.max(query.shape.length, key.shape.length, value.shape.length) > 2 ? [...outer, common] : [];
  // The element of an operand that broadcasts, at the coordinates `c` of what it broadcasts to.
  const at = (of: NDArray, c: readonly number[]): number =>
    of.at(...of.shape.map((d, k) => (d === 1 ? 0 : c[c.length - of.shape.length + k])));
  const headAt = (of: NDArray, head: readonly number[], ...rest: number[]): number =>
    at(of, [...head.slice(0, -1), ...head.slice(-1).map((h) => Math.floor((h * heads(of)) / common)), ...rest]);
  return tabulate([...leading, queries, value.shape.at(-1)!], (c) => {
    const [head, row, column] = [c.slice(0, -2), c.at(-2)!, c.at(-1)!];
    const scores = range(keys).map((k) => {
      const product = sum([depth], (d) => headAt(query, head, row, d) * headAt(key, head, k, d));
      return isCausal && k > row ? -Infinity : scale * product + (mask ? at(mask, [...head, row, k]) : 0);
    });
    const sink = sinks ? sinks.data[sinks.data.length === 1 ? 0 : head.at(-1)!] : -Infinity;
    const largest = Math.max(...scores, sink);
    const weights = scores.map((score) => Math.exp(score - largest));
    const rest = sinks ? Math.exp(sink - largest) : 0;
    return sum([keys], (k) => weights[k] * headAt(value, head, k, column)) / weights.reduce((a, b) => a + b, rest);
  });
};
