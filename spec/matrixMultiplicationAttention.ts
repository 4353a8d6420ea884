import { onGPU } from "../src/geometry/conditions.ts";
import {
  attentionGradients,
  attentionInBlocks,
  attentionInSteps,
  broadcastsTo,
  scoresShape,
  scoresSize,
  servedHeads,
  servedLead,
} from "../src/geometry/attentionGeometry.ts";
import {
  agree,
  booleanOr,
  broadcast,
  canBroadcast,
  composite,
  descriptor,
  elementCount,
  float,
  kernel,
  numberValue,
  optional,
  optionalNumber,
  optionalTensor,
  range,
} from "./define.ts";
import { attended } from "./support/attention.ts";

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
  expand({ query, key, value, mask, sinks, scale, descriptor }) {
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
    return query.attentionForward({
      key: servedHeads(query, key),
      value: servedHeads(query, value),
      mask: mask?.expandDims({ axes: range(2 - mask.shape.length) }),
      sinks: sinks?.expandDims({ axes: [-1, -2] }),
      scale: scale ?? descriptor.scale!,
      isCausal: descriptor.isCausal,
    });
  },
  reference: ({ query, key, value, mask, sinks, scale, descriptor: { scale: described, isCausal } }) =>
    attended({ query, key, value, mask, sinks, scale: scale ?? described!, isCausal }),
  example: { query: [1, 1, 2, 4], key: [1, 1, 3, 4], value: [1, 1, 3, 4], scale: 0.5 },
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

export const attentionForward = kernel({
  swift: null,
  doc:
    "What `scaledDotProductAttention` computes, of operands whose leading dimensions broadcast: softMax(scale · query · keyᵀ + mask) · value in one pass, " +
    "in which no scores leave the kernel. The mask has at least rank 2; sinks have two more dimensions, of length 1.",
  inputs: { query: float, key: float, value: float, mask: optional(float), sinks: optional(float) },
  params: { scale: numberValue, isCausal: booleanOr(false) },
  requires: {
    "query, key and value have at least rank 2": ({ query, key, value }) => Math.min(query.length, key.length, value.length) >= 2,
    "queries are as long as keys": ({ query, key }) => agree(query.at(-1)!, key.at(-1)!),
    "there are as many values as keys": ({ key, value }) => agree(key.at(-2)!, value.at(-2)!),
    "the leading dimensions broadcast": ({ query, key, value }) => canBroadcast(query.slice(0, -2), key.slice(0, -2), value.slice(0, -2)),
    "mask and sinks have at least rank 2 and broadcast to a number for each query and key": ({ query, key, mask, sinks }) =>
      [mask, sinks && [...sinks.slice(0, -2), 1, 1]].every(
        (one) => one === undefined || (one.length >= 2 && broadcastsTo(one, scoresShape(query, key))),
      ),
  },
  shape: ({ query, key, value }) => [...broadcast(query.slice(0, -2), key.slice(0, -2), value.slice(0, -2)), query.at(-2)!, value.at(-1)!],
  candidates: {
    "blocks of 64 queries": {
      template: "attentionBlocks",
      needs: {
        "lengths that are multiples of 4": ({ query, value }) => query.at(-1)! % 4 === 0 && value.at(-1)! % 4 === 0,
        "values of 128 numbers at most": ({ value }) => value.at(-1)! <= 128,
        "some keys": ({ key }) => key.at(-2)! > 0,
        "32 KiB of workgroup memory": ({ adapter }) => adapter.maxWorkgroupStorage >= 32768,
      },
      when: {
        ...onGPU,
        "scores that would take more than 256 MiB": ({ key, shape }) => scoresSize(shape, key) > 2 ** 28,
        "at least 192 blocks": ({ shape }) => elementCount(shape.slice(0, -2)) * Math.ceil(shape.at(-2)! / 64) >= 192,
      },
      launch: (a) => attentionInBlocks(a, 64),
    },
    "blocks of 32 queries": {
      template: "attentionBlocks",
      needs: {
        "lengths that are multiples of 4": ({ query, value }) => query.at(-1)! % 4 === 0 && value.at(-1)! % 4 === 0,
        "values of 128 numbers at most": ({ value }) => value.at(-1)! <= 128,
        "some keys": ({ key }) => key.at(-2)! > 0,
        "32 KiB of workgroup memory": ({ adapter }) => adapter.maxWorkgroupStorage >= 32768,
      },
      when: {
        ...onGPU,
        "scores that would take more than 256 MiB": ({ key, shape }) => scoresSize(shape, key) > 2 ** 28,
      },
      launch: (a) => attentionInBlocks(a, 32),
    },
    "scores in memory": { operations: (a) => attentionInSteps(a) },
  },
  addressing: { query: "matrix", key: "matrix", value: "matrix", mask: "matrix", sinks: "matrix" },
  gradient: (a) => attentionGradients(a),
  reference: (a) => attended(a),
  samples: [
    { query: [2, 3, 5, 4], key: [2, 3, 7, 4], value: [2, 3, 7, 8], scale: 0.5 },
    { query: [2, 1, 5, 4], key: [3, 7, 4], value: [7, 4], mask: [3, 5, 7], scale: 0.5 },
    { query: [1, 2, 1, 8], key: [1, 2, 3, 8], value: [1, 2, 3, 5], mask: [1, 1, 1, 3], sinks: [2, 1, 1], scale: 0.35 },
    { query: [35, 8], key: [35, 8], value: [35, 4], scale: 0.25, isCausal: true },
    { query: [3, 2], key: [0, 2], value: [0, 3], sinks: [1, 1], scale: 1 },
  ],
  rejects: [
    { query: [4], key: [7, 4], value: [7, 6], scale: 1 },
    { query: [5, 4], key: [7, 3], value: [7, 6], scale: 1 },
    { query: [5, 4], key: [7, 4], value: [6, 6], scale: 1 },
    { query: [2, 5, 4], key: [3, 7, 4], value: [7, 6], scale: 1 },
    { query: [5, 4], key: [7, 4], value: [7, 6], mask: [7], scale: 1 },
  ],
  tolerance: 1e-4,
});
