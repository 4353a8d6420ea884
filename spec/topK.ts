import { isSelection, selectionPasses } from "../src/geometry/sortGeometry.ts";
import { axis, axisOr, booleanOr, composite, integerOrTensor, narrow, optional, range } from "./define.ts";
import { elementsAt, placedAt, sortedIndices, topKGradientSamples, topKSamples } from "./support/sort.ts";

export const firstSorted = composite({
  swift: null,
  doc: "The first `k` indices that `argSort` gives. Up to 512 are found by sorting stretches of the axis and keeping the first `k` of each, until one stretch is left; for more everything is sorted, and so it is where the length of the axis is not known.",
  inputs: { tensor: narrow },
  params: { axis, k: integerOrTensor, descending: booleanOr(false) },
  expand: ({ tensor, axis, k, descending }) =>
    isSelection(tensor.shape[axis], k)
      ? range(selectionPasses(tensor.shape[axis], k) - 1).reduce(
          (indices) => tensor.sortStretches({ indices, axis, descending, keep: k }),
          tensor.sortStretches({ axis, descending, keep: k }),
        )
      : tensor.argSort({ axis, descending }).sliceTensor({ dimension: axis, start: 0, length: k }),
  reference: ({ tensor, axis, k, descending }) => sortedIndices(tensor, axis, descending, k),
  example: { tensor: [2, 5], axis: 1, k: 2, descending: true },
  samples: topKSamples.slice(-3).map(({ source, axis = -1, k }) => ({ tensor: source, axis, k, descending: true })),
});

export const topK = composite({
  swift: ["topK(_:k:name:)", "topK(_:kTensor:name:)", "topK(_:axis:k:name:)", "topK(_:axisTensor:kTensor:name:)"],
  since: "12.0",
  doc: "Two results: the `k` largest elements along `axis`, the largest first, and their indices (int32). Of equal elements the one of the lower index comes first. NaN counts as greater than every number. `k` may be as large as the axis is long; it must be known when the graph is built.",
  inputs: { source: narrow },
  params: { k: integerOrTensor, axis: axisOr(-1) },
  requires: {
    "source has at least one dimension": ({ source }) => source.length >= 1,
    "k is between 0 and the length of axis": ({ source, axis, k }) => k >= 0 && k <= source[axis],
  },
  expand: ({ source, k, axis }) => {
    const indices = source.firstSorted({ axis, k, descending: true });
    return [source.takeSorted({ indices, axis, descending: true }), indices];
  },
  reference: ({ source, k, axis }) => {
    const indices = sortedIndices(source, axis, true, k);
    return [elementsAt(source, indices, axis), indices];
  },
  samples: topKSamples,
  rejects: [
    { source: [], axis: 0, k: 0 },
    { source: [3, 4], k: 5 },
  ],
});

export const bottomK = composite({
  swift: ["bottomK(_:axis:k:name:)", "bottomK(_:axisTensor:kTensor:name:)"],
  since: "14.0",
  doc: "Two results: the `k` smallest elements along `axis`, the smallest first, and their indices (int32). Of equal elements the one of the lower index comes first. NaN counts as greater than every number. `k` may be as large as the axis is long; it must be known when the graph is built.",
  inputs: { source: narrow },
  params: { axis: axisOr(-1), k: integerOrTensor },
  requires: {
    "source has at least one dimension": ({ source }) => source.length >= 1,
    "k is between 0 and the length of axis": ({ source, axis, k }) => k >= 0 && k <= source[axis],
  },
  expand: ({ source, k, axis }) => {
    const indices = source.firstSorted({ axis, k });
    return [source.takeSorted({ indices, axis }), indices];
  },
  reference: ({ source, k, axis }) => {
    const indices = sortedIndices(source, axis, false, k);
    return [elementsAt(source, indices, axis), indices];
  },
  samples: topKSamples.slice(0, -3),
  rejects: [
    { source: [], axis: 0, k: 0 },
    { source: [3, 4], axis: 0, k: -1 },
  ],
});

export const topKGradient = composite({
  swift: [
    "topKGradient(_:input:k:name:)",
    "topKGradient(_:input:kTensor:name:)",
    "topKGradient(_:source:axis:k:name:)",
    "topKGradient(_:source:axisTensor:kTensor:name:)",
  ],
  since: "11.0",
  doc: "The gradient of the values of `topK` with respect to its source, which is given as `source` or `input`: zeros of the source's shape, with `gradient` where the `k` largest elements along `axis` are.",
  inputs: { gradient: narrow, input: optional(narrow), source: optional(narrow) },
  params: { k: integerOrTensor, axis: axisOr(-1) },
  requires: { "either input or source is given": ({ input, source }) => (input === undefined) !== (source === undefined) },
  expand: ({ gradient, input, source = input!, k, axis }) =>
    gradient.placeSorted({ source, indices: source.firstSorted({ axis, k, descending: true }), axis, descending: true }),
  reference: ({ gradient, input, source = input!, k, axis }) =>
    placedAt(gradient, sortedIndices(source, axis, true, k), axis, source.shape[axis]),
  samples: [...topKGradientSamples, { gradient: [3, 2], input: [3, 5], k: 2 }],
  rejects: [{ gradient: [3, 2], k: 2 }],
});

export const bottomKGradient = composite({
  swift: ["bottomKGradient(_:source:axis:k:name:)", "bottomKGradient(_:source:axisTensor:kTensor:name:)"],
  since: "14.0",
  doc: "The gradient of the values of `bottomK` with respect to its source: zeros of the source's shape, with `gradient` where the `k` smallest elements along `axis` are.",
  inputs: { gradient: narrow, source: narrow },
  params: { axis: axisOr(-1), k: integerOrTensor },
  expand: ({ gradient, source, k, axis }) => gradient.placeSorted({ source, indices: source.firstSorted({ axis, k }), axis }),
  reference: ({ gradient, source, k, axis }) => placedAt(gradient, sortedIndices(source, axis, false, k), axis, source.shape[axis]),
  samples: topKGradientSamples,
});
