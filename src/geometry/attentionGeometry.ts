import type { Graph } from "../graph.ts";
import type { Adapter, Launch } from "../rule.ts";
import { broadcast, canBroadcast, elementCount, range, sameShape, type Shape, spread, swapLast } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

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

/** What attention is of; the leading dimensions broadcast. */
interface Attention {
  readonly graph: Graph;
  readonly query: Tensor;
  readonly key: Tensor;
  readonly value: Tensor;
  readonly mask?: Tensor;
  readonly sinks?: Tensor;
  readonly scale: number;
  readonly isCausal: boolean;
}

const transposed = (tensor: Tensor): Tensor => tensor.transpose({ permutation: swapLast(tensor.shape.length) });

/** How much each query takes of each value, and of what has none. */
const weightsOf = ({
  graph,
  query,
  key,
  mask,
  sinks,
  scale,
  isCausal,
}: Attention): { readonly weights: Tensor; readonly rest?: Tensor } => {
  const scores = query.matrixMultiplication(transposed(key)).multiplication(scale);
  const withShape = scores.shapeOf();
  const seen = isCausal
    ? graph
        .coordinate(-1, { withShape })
        .lessThanOrEqualTo(graph.coordinate(-2, { withShape }))
        .select({ trueTensor: scores, falseTensor: -Infinity })
    : scores;
  const masked = mask === undefined ? seen : seen.addition(mask);
  if (sinks === undefined) return { weights: masked.softMax({ axis: -1 }) };
  // As in softMax, any whole number will do for the largest, and ends differentiation.
  const largest = masked.reductionMaximum({ axis: -1 }).maximum(sinks).rint();
  const exponentials = masked.subtraction(largest).exponent();
  const rest = sinks.subtraction(largest).exponent();
  const total = exponentials.reductionSum({ axis: -1 }).addition(rest);
  return { weights: exponentials.division(total), rest: rest.division(total) };
};

/** Attention as a product, weights, and another product. */
export const attentionInSteps = (attention: Attention): Tensor => weightsOf(attention).weights.matrixMultiplication(attention.value);

/** The gradients of attention whose result is `y`; weights are computed again, for they were not kept. */
export const attentionGradients = ({ dy, y, ...attention }: Attention & { readonly dy: Tensor; readonly y: Tensor }) => {
  const { query, key, value, mask, sinks, scale } = attention;
  const { weights, rest } = weightsOf(attention);
  const mean = dy.multiplication(y).reductionSum({ axis: -1 });
  const scores = weights.multiplication(dy.matrixMultiplication(transposed(value)).subtraction(mean));
  return {
    query: scores.matrixMultiplication(key).multiplication(scale),
    key: transposed(scores).matrixMultiplication(query).multiplication(scale),
    value: transposed(weights).matrixMultiplication(dy),
    ...(mask && { mask: scores }),
    ...(sinks && { sinks: rest!.multiplication(mean).negative() }),
  };
};

/** Bytes that the scores of attention whose result has `shape` would take in float32. */
export const scoresSize = (shape: Shape, key: Shape): number => 4 * elementCount(shape.slice(0, -1)) * key.at(-2)!;

/** Shapes and settings of attention in one pass. */
interface Launched {
  readonly query: Shape;
  readonly key: Shape;
  readonly mask?: Shape;
  readonly sinks?: Shape;
  readonly scale: number;
  readonly isCausal: boolean;
  readonly shape: Shape;
  readonly adapter: Adapter;
}

/** The launch of attention in which a workgroup takes a block of `height` queries, and blocks of 64 keys and values pass through its memory. */
export const attentionInBlocks = ({ query, key, mask, sinks, scale, isCausal, shape, adapter }: Launched, height: number): Launch => {
  const [queries, width, keys, length] = [shape.at(-2)!, shape.at(-1)!, key.at(-2)!, query.at(-1)!];
  const [block, size] = [64, 128];
  const depth = adapter.maxWorkgroupStorage >= 49152 || height < 64 ? 32 : 16;
  const slab = Math.max((height + block) * (depth / 4 + 1), 16 * (width / 4));
  const tiles = Math.ceil(queries / height);
  const units = elementCount(shape.slice(0, -2)) * tiles;
  const rowCount = (height * (block / 4)) / size;
  return {
    queries,
    keys,
    length,
    width,
    height,
    depth,
    // As many values at a time as there is room for.
    span: [64, 32, 16].find((span) => span * (width / 4) <= slab)!,
    slab,
    size,
    tiles,
    units,
    rows: range(rowCount),
    rowCount,
    wide: width > block,
    scale: `f32(${scale})`,
    isCausal,
    mask: mask !== undefined,
    maskRow: mask?.at(-2) === 1 ? "0u" : `min(row, ${queries - 1}u)`,
    maskColumn: mask?.at(-1) === 1 ? "0u" : "column",
    sinks: sinks !== undefined,
    workgroups: spread(units),
  };
};
