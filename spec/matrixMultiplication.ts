import { broadcastsTo, scoresShape, servedHeads, servedLead } from "../src/attentionGeometry.ts";
import { largeTile, productInRegisters, slabBytes, smallTile, tiledProduct, tilesOf } from "../src/matrixMultiplicationGeometry.ts";
import {
  booleanOr,
  broadcast,
  byteSize,
  canBroadcast,
  composite,
  dataTypeOr,
  descriptor,
  float,
  floatOrComplex,
  integer,
  kernel,
  type NDArray,
  optional,
  optionalNumber,
  optionalTensor,
  range,
  sum,
  swapLast,
  tabulate,
  agree,
} from "./define.ts";

export const matrixMultiplication = kernel({
  swift: "matrixMultiplication(primary:secondary:name:)",
  since: "11.0",
  doc: "Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0. Sums are kept in float32.",
  inputs: { primary: floatOrComplex, secondary: floatOrComplex },
  shape: ({ primary, secondary }) => [...broadcast(primary.slice(0, -2), secondary.slice(0, -2)), primary.at(-2)!, secondary.at(-1)!],
  requires: {
    "primary has at least rank 2": ({ primary }) => primary.length >= 2,
    "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
    "primary has as many columns as secondary has rows": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-2)!),
    "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
  },
  candidates: {
    "tiles of 128×128": {
      template: "matrixMultiplicationTiled",
      needs: { "workgroup memory for slabs": ({ adapter }) => adapter.maxWorkgroupStorage >= slabBytes(largeTile) },
      when: {
        "a GPU": ({ adapter }) => !adapter.software,
        "at least 192 tiles": ({ shape }) => tilesOf(shape, largeTile) >= 192,
      },
      launch: ({ primary, shape, along }) => tiledProduct(primary, shape, along, largeTile),
    },
    "tiles of 64×64": {
      template: "matrixMultiplicationTiled",
      when: {
        "a GPU": ({ adapter }) => !adapter.software,
        "at least 64 tiles": ({ shape }) => tilesOf(shape, smallTile) >= 64,
      },
      launch: ({ primary, shape, along }) => tiledProduct(primary, shape, along, smallTile),
    },
    "sums in registers": {
      template: "matrixMultiplication",
      launch: ({ primary, shape, adapter }) => productInRegisters(primary, shape, adapter),
    },
  },
  addressing: { primary: "matrix", secondary: "matrix" },
  complex: ({ graph, primary, secondary }) => {
    const [a, b, c, d] = [primary, secondary].flatMap((tensor) => [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()]);
    return graph.complexTensor(a.matrixMultiplication(c).subtraction(b.matrixMultiplication(d)), {
      imaginaryTensor: a.matrixMultiplication(d).addition(b.matrixMultiplication(c)),
    });
  },
  gradient: ({ dy, primary, secondary }) => ({
    primary: dy.matrixMultiplication(secondary.transpose({ permutation: swapLast(secondary.shape.length) })),
    secondary: primary.transpose({ permutation: swapLast(primary.shape.length) }).matrixMultiplication(dy),
  }),
  reference: ({ primary, secondary, shape }) =>
    tabulate(shape, (c) => {
      const [row, column] = c.slice(-2);
      const leading = (of: readonly number[]): number[] => range(of.length - 2).map((k) => (of[k] === 1 ? 0 : c[c.length - of.length + k]));
      return sum(
        [primary.shape.at(-1)!],
        (k) => primary.at(...leading(primary.shape), row, k) * secondary.at(...leading(secondary.shape), k, column),
      );
    }),
  samples: [
    { primary: [2, 3], secondary: [3, 4] },
    { primary: [1, 1], secondary: [1, 1] },
    { primary: [5, 7], secondary: [7, 9] },
    { primary: [13, 8], secondary: [8, 12] },
    { primary: [1, 33], secondary: [33, 5] },
    { primary: [6, 40], secondary: [40, 1] },
    { primary: [1, 160], secondary: [160, 1] },
    { primary: [3, 0], secondary: [0, 2] },
    { primary: [0, 3], secondary: [3, 2] },
    { primary: [2, 1, 2, 3], secondary: [3, 3, 2] },
    { primary: [3, 2], secondary: [2, 1, 2, 4] },
  ],
  rejects: [
    { primary: [3], secondary: [3, 2] },
    { primary: [2, 3], secondary: [3] },
    { primary: [2, 3], secondary: [4, 2] },
    { primary: [2, 2, 3], secondary: [3, 3, 2] },
  ],
});

export const HammingDistance = composite({
  swift: "HammingDistance(primary:secondary:resultDataType:name:)",
  since: "13.0",
  doc: "How many bits differ between each vector of `primary` and each of `secondary`: vectors lie along the last dimension and sets of them along the one before, so that [m, k] and [n, k] give [m, n]. The leading dimensions broadcast.",
  inputs: { primary: integer, secondary: integer },
  params: { resultDataType: dataTypeOr("uint32") },
  requires: {
    "primary has at least rank 2": ({ primary }) => primary.length >= 2,
    "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
    "the vectors are of one length": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-1)!),
    "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
  },
  expand({ primary, secondary, resultDataType }) {
    const differences = primary.expandDims({ axis: -2 }).bitwiseXOR(secondary.expandDims({ axis: -3 }));
    // Narrow numbers with a sign are widened with it, which must not be counted.
    const narrowed = ({ int8: "uint8", int16: "uint16" } as const)[differences.dataType as string];
    const bits = narrowed ? differences.cast({ to: narrowed }) : differences;
    const counts = bits.bitwisePopulationCount().cast({ to: "uint32" });
    return counts.reductionSum({ axis: -1 }).squeeze({ axis: -1 }).cast({ to: resultDataType });
  },
  reference: ({ primary, secondary }) => {
    const leading = broadcast(primary.shape.slice(0, -2), secondary.shape.slice(0, -2));
    const at = (of: NDArray, c: readonly number[]): number =>
      of.at(...of.shape.map((d, k) => (d === 1 ? 0 : c[c.length - of.shape.length + k])));
    const bits = (x: bigint): number =>
      [...BigInt.asUintN(8 * byteSize(primary.dataType), x).toString(2)].filter((bit) => bit === "1").length;
    return tabulate([...leading, primary.shape.at(-2)!, secondary.shape.at(-2)!], (c) => {
      const [head, row, column] = [c.slice(0, -2), c.at(-2)!, c.at(-1)!];
      return sum([primary.shape.at(-1)!], (k) =>
        bits(BigInt(at(primary, [...head, row, k])) ^ BigInt(at(secondary, [...head, column, k]))),
      );
    });
  },
  samples: [
    { primary: [5, 3], secondary: [4, 3] },
    { primary: [2, 1, 3, 7], secondary: [3, 1, 7], resultDataType: "int32" },
    { primary: [1, 65], secondary: [2, 65] },
    { primary: [2, 0], secondary: [3, 0] },
    { primary: { shape: [1, 2], values: [-1, 0], dataType: "int32" }, secondary: { shape: [1, 2], values: [0, 5], dataType: "int32" } },
  ],
  rejects: [
    { primary: [3], secondary: [4, 3] },
    { primary: [5, 3], secondary: [3] },
    { primary: [5, 3], secondary: [4, 2] },
    { primary: [2, 5, 3], secondary: [3, 4, 3] },
  ],
});

export const SDPADescriptor = descriptor("Scale, masks and sinks of scaled dot product attention.", {
  scale: optionalNumber,
  maskTensor: optionalTensor,
  isCausal: booleanOr(false),
  sinksTensor: optionalTensor,
});

export const scaledDotProductAttention = composite({
  swift: [
    "scaledDotProductAttention(query:key:value:mask:scale:name:)",
    "scaledDotProductAttention(query:key:value:scale:name:)",
    "scaledDotProductAttention(query:key:value:descriptor:name:)",
  ],
  since: "15.0",
  doc:
    "Attention: softMax(scale · query · keyᵀ + mask) · value, where softMax runs along the keys, matrices lie in the last two dimensions, " +
    "and the leading dimensions, batch and heads, broadcast. Where there are more heads of queries than of keys or values, in the third " +
    "dimension from the end, each of those serves equally many neighbouring ones. The mask broadcasts and is added; −∞ hides a key, and a " +
    "query from which all are hidden gives NaN. `isCausal` hides keys that stand behind the query: query i sees the keys 0 … i. `sinks` " +
    "has a number for each head, which takes part in softMax as a further key's would, but has no value: weights then add up to less than " +
    "1. The scale is given by itself or in the descriptor; mask and sinks may be given either way.",
  inputs: { query: float, key: float, value: float, mask: optional(float), sinks: optional(float) },
  params: { scale: optionalNumber, descriptor: SDPADescriptor },
  requires: {
    "query, key and value have at least rank 2": ({ query, key, value }) => Math.min(query.length, key.length, value.length) >= 2,
    "queries are as long as keys": ({ query, key }) => agree(query.at(-1)!, key.at(-1)!),
    "there are as many values as keys": ({ key, value }) => agree(key.at(-2)!, value.at(-2)!),
    "the leading dimensions broadcast, or there are several heads of queries for each of keys and values": ({ query, key, value }) =>
      canBroadcast(query.slice(0, -2), servedLead(query, key), servedLead(query, value)),
    "mask broadcasts to a number for each query and key": ({ query, key, mask }) =>
      mask === undefined || broadcastsTo(mask, scoresShape(query, key)),
    "sinks hold a number for each head": ({ query, key, sinks }) =>
      sinks === undefined || (sinks.length === 1 && broadcastsTo([...sinks, 1, 1], scoresShape(query, key))),
    "scale is given, either by itself or in the descriptor": ({ scale, descriptor }) =>
      (scale === undefined) !== (descriptor.scale === undefined),
    "there is one mask at most: mask, maskTensor or isCausal": ({ mask, descriptor: { maskTensor, isCausal } }) =>
      [mask !== undefined, maskTensor !== undefined, isCausal].filter(Boolean).length <= 1,
    "sinks are given once at most": ({ sinks, descriptor }) => sinks === undefined || descriptor.sinksTensor === undefined,
  },
  expand({ graph, query, key, value, mask, sinks, scale, descriptor }) {
    const { maskTensor, sinksTensor, ...others } = descriptor;
    if (maskTensor !== undefined || sinksTensor !== undefined)
      return query.scaledDotProductAttention({
        key,
        value,
        mask: mask ?? maskTensor,
        sinks: sinks ?? sinksTensor,
        scale,
        descriptor: others,
      });
    const keys = servedHeads(query, key);
    const scores = query
      .matrixMultiplication(keys.transpose({ permutation: swapLast(keys.shape.length) }))
      .multiplication(scale ?? descriptor.scale!);
    const withShape = scores.shapeOf();
    const masked = descriptor.isCausal
      ? graph
          .coordinate(-1, { withShape })
          .lessThanOrEqualTo(graph.coordinate(-2, { withShape }))
          .select({ trueTensor: scores, falseTensor: -Infinity })
      : mask === undefined
        ? scores
        : scores.addition(mask);
    if (sinks === undefined) return masked.softMax({ axis: -1 }).matrixMultiplication(servedHeads(query, value));
    const sink = sinks.expandDims({ axes: [-1, -2] });
    // As in softMax, any whole number will do for the largest, and ends differentiation.
    const largest = masked.reductionMaximum({ axis: -1 }).maximum(sink).rint();
    const exponentials = masked.subtraction(largest).exponent();
    const total = exponentials.reductionSum({ axis: -1 }).addition(sink.subtraction(largest).exponent());
    return exponentials.division(total).matrixMultiplication(servedHeads(query, value));
  },
  reference: ({ query, key, value, mask, sinks, scale, descriptor }) => {
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
      const weights = range(keys).map((k) => {
        const product = sum([depth], (d) => headAt(query, head, row, d) * headAt(key, head, k, d));
        const hidden = descriptor.isCausal && k > row;
        return hidden ? 0 : Math.exp((scale ?? descriptor.scale!) * product + (mask ? at(mask, [...head, row, k]) : 0));
      });
      const sink = sinks ? Math.exp(sinks.at(sinks.shape[0] === 1 ? 0 : head.at(-1)!)) : 0;
      return sum([keys], (k) => weights[k] * headAt(value, head, k, column)) / weights.reduce((a, b) => a + b, sink);
    });
  },
  samples: [
    { query: [2, 3, 5, 4], key: [2, 3, 7, 4], value: [2, 3, 7, 6], scale: 0.5 },
    { query: [2, 3, 5, 4], key: [2, 1, 7, 4], value: [2, 1, 7, 4], mask: [5, 7], scale: 0.5 },
    { query: [1, 2, 1, 8], key: [1, 2, 3, 8], value: [1, 2, 3, 5], mask: [1, 1, 1, 3], scale: 0.35 },
    {
      query: [3, 2],
      key: [3, 2],
      value: [3, 4],
      mask: { shape: [3, 3], values: [0, -Infinity, -Infinity, 0, 0, -Infinity, 0, 0, 0] },
      scale: 1,
    },
    { query: [2, 6, 2, 4], key: [2, 3, 4, 4], value: [2, 2, 4, 3], scale: 0.5 },
    { query: [4, 1, 4], key: [2, 5, 4], value: [4, 5, 3], mask: [4, 1, 5], sinks: [4], scale: 0.5 },
    { query: [5, 4], key: [5, 4], value: [5, 3], descriptor: { scale: 0.5, isCausal: true } },
    { query: [2, 2, 3, 4], key: [2, 5, 4], value: [5, 4], sinks: [2], descriptor: { scale: 0.5, isCausal: true } },
    { query: [2, 5, 4], key: [2, 2, 4], value: [2, 2, 4], sinks: [1], descriptor: { scale: 0.5, isCausal: true } },
  ],
  rejects: [
    { query: [4], key: [7, 4], value: [7, 6], scale: 1 },
    { query: [5, 4], key: [7, 3], value: [7, 6], scale: 1 },
    { query: [5, 4], key: [7, 4], value: [6, 6], scale: 1 },
    { query: [2, 5, 4], key: [3, 7, 4], value: [7, 6], scale: 1 },
    { query: [5, 4], key: [7, 4], value: [7, 6], mask: [5, 6], scale: 1 },
    { query: [4, 5, 4], key: [2, 7, 4], value: [7, 6], sinks: [2], scale: 1 },
    { query: [5, 4], key: [7, 4], value: [7, 6] },
    { query: [5, 4], key: [7, 4], value: [7, 6], mask: [5, 7], descriptor: { scale: 1, isCausal: true } },
    { query: [2, 5, 4], key: [7, 4], value: [7, 6], sinks: [2], descriptor: { scale: 1, sinksTensor: { shape: [2] } as never } },
  ],
  tolerance: 1e-4,
});
