import { broadcast, canBroadcast, sameShape, type Shape } from "./shapes.ts";
import type { Tensor } from "./tensor.ts";

/** How many neighbouring heads of queries each head of keys, or values, serves; 1 where the heads broadcast anyway. */
export const groupSize = (query: Shape, keys: Shape): number => {
  const [heads, own] = [query.at(-3) ?? 1, keys.at(-3) ?? 1];
  return own > 1 && heads > own && heads % own === 0 ? heads / own : 1;
};

/** The dimensions of keys or values before the last two, with as many heads as they serve. */
export const servedLead = (query: Shape, keys: Shape): number[] =>
  keys.slice(0, -2).map((d, k) => (k === keys.length - 3 ? d * groupSize(query, keys) : d));

/** The shape of what queries and keys give before the values come in: a number for each query and key. */
export const scoresShape = (query: Shape, key: Shape): number[] => [
  ...broadcast(query.slice(0, -2), servedLead(query, key)),
  query.at(-2)!,
  key.at(-2)!,
];

/** Whether `shape` broadcasts to `to` without making it larger. */
export const broadcastsTo = (shape: Shape, to: Shape): boolean => canBroadcast(shape, to) && sameShape(broadcast(shape, to), to);

/** Keys or values with each head as often as it serves one of `query`, side by side. */
export const servedHeads = (query: Tensor, keys: Tensor): Tensor => {
  const rank = keys.shape.length;
  if (rank < 3 || query.shape.length < 3) return keys;
  const open = [query, keys].some(({ shape }) => shape.at(-3) === -1);
  if (!open && groupSize(query.shape, keys.shape) === 1) return keys;
  const heads = (of: Tensor): Tensor => of.shapeOf().sliceTensor({ dimension: 0, start: -3, length: 1 });
  const count = heads(query).division(heads(keys)).maximum(1);
  const amongOnes = (before: number): Tensor => count.padConstant({ leftPadding: [before], rightPadding: [2], constantValue: 1 });
  return keys
    .expandDims({ axis: -3 })
    .broadcast({ shape: amongOnes(rank - 2) })
    .reshape({ shape: keys.shapeOf().multiplication(amongOnes(rank - 3)) });
};
