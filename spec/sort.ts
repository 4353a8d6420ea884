import { agreeBeside, alongAxisLaunch } from "../src/geometry/gatherGeometry.ts";
import { keptLength, mergedRuns, mergeLaunch, placeSortedLaunch, stretch, stretchesLaunch } from "../src/geometry/sortGeometry.ts";
import {
  axis,
  booleanOr,
  composite,
  index,
  integerValue,
  kernel,
  narrow,
  optional,
  range,
  replaced,
  sameShape,
  tabulate,
} from "./define.ts";
import {
  elementsAt,
  fromLines,
  lineThrough,
  longSortSamples,
  orderedInRuns,
  placedAt,
  sortedIndices,
  sortSamples,
} from "./support/sort.ts";

export const sortStretches = kernel({
  swift: null,
  doc: "The indices along `axis` (int32) that sort each stretch of 1024 elements, of which the first `keep` are kept: of a shorter one at the end as many as there are. Where `indices` are given, the elements that these address are sorted instead of all.",
  inputs: { tensor: narrow, indices: optional(index) },
  params: { axis, descending: booleanOr(false), keep: integerValue },
  result: "int32",
  requires: {
    "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1,
    "between 0 and 1024 elements are kept": ({ keep }) => keep >= 0 && keep <= stretch,
    "tensor and indices have the same shape but for axis": ({ tensor, indices, axis }) =>
      indices === undefined || agreeBeside(tensor, indices, axis),
  },
  shape: ({ tensor, indices, axis, keep }) => replaced(tensor, axis, keptLength((indices ?? tensor)[axis], keep)),
  template: "sortStretches",
  launch: ({ tensor, indices, axis, descending, keep, adapter }) => stretchesLaunch(tensor, indices, axis, descending, keep, adapter),
  reference: ({ tensor, indices, axis, descending, keep, shape }) =>
    fromLines(shape, axis, shape[axis], (c) =>
      orderedInRuns(
        lineThrough(tensor, c, axis),
        indices ? lineThrough(indices, c, axis) : range(tensor.shape[axis]),
        descending,
        stretch,
        keep,
      ),
    ),
  samples: [
    ...sortSamples.map((sample) => ({ ...sample, keep: stretch })),
    ...longSortSamples.map((sample) => ({ ...sample, keep: stretch })),
    ...longSortSamples.map((sample) => ({ ...sample, keep: 3 })),
    { tensor: [300, 9], axis: 1, descending: true, keep: 9 },
    { tensor: [40, 3, 5], axis: 1, keep: 2 },
    { tensor: [2, 70], axis: 1, keep: 33 },
    { tensor: [2, 5], axis: 1, keep: 0 },
    { tensor: [2, 6], indices: { shape: [2, 4], values: [0, 2, 3, 5, 5, 1, 0, 4] }, axis: 1, keep: 2 },
    { tensor: [6, 2], indices: { shape: [3, 2], values: [0, 2, 3, 5, 5, 1] }, axis: 0, descending: true, keep: 40 },
  ],
  rejects: [
    { tensor: [], axis: 0, keep: 1 },
    { tensor: [3], axis: 0, keep: 1025 },
    { tensor: [3, 4], indices: [2, 4], axis: 1, keep: 1 },
  ],
});

export const mergeStretches = kernel({
  swift: null,
  doc: "Indices along `axis` in whose order each stretch of `run` elements is sorted, merged two stretches by two, so that those of twice the length are sorted. Equal elements stay in order.",
  inputs: { indices: index, tensor: narrow },
  params: { axis, descending: booleanOr(false), run: integerValue },
  requires: {
    "the indices have the tensor's shape": ({ indices, tensor }) => sameShape(indices, tensor),
    "run is a multiple of 1024": ({ run }) => run > 0 && run % stretch === 0,
  },
  shape: ({ indices }) => indices,
  copies: ({ tensor, axis, run }) => tensor[axis] <= run,
  template: "mergeStretches",
  launch: ({ tensor, axis, descending, run, adapter }) => mergeLaunch(tensor, axis, descending, run, adapter),
  reference: ({ indices, tensor, axis, descending, run }) =>
    fromLines(tensor.shape, axis, tensor.shape[axis], (c) =>
      orderedInRuns(lineThrough(tensor, c, axis), lineThrough(indices, c, axis), descending, 2 * run),
    ),
  samples: [
    { indices: { shape: [2, 3], values: [2, 0, 1, 0, 1, 2] }, tensor: { shape: [2, 3], values: [2, 3, 1, 4, 5, 6] }, axis: 1, run: 1024 },
    {
      indices: { shape: [1025], values: range(1025) },
      tensor: { shape: [1025], values: [...range(1024).map((k) => k >> 4), 7] },
      axis: 0,
      run: 1024,
    },
    {
      indices: { shape: [2500, 2], values: range(5000).map((k) => Math.floor(k / 2)) },
      tensor: { shape: [2500, 2], values: range(5000).map((k) => 127 - ((Math.floor(k / 2) % 1024) >> (3 + (k % 2)))) },
      axis: 0,
      descending: true,
      run: 1024,
    },
    { indices: [0, 3], tensor: [0, 3], axis: 0, run: 2048 },
  ],
  rejects: [
    { indices: [2], tensor: [3], axis: 0, run: 1024 },
    { indices: [3], tensor: [3], axis: 0, run: 512 },
  ],
});

export const placeSorted = kernel({
  swift: null,
  doc: "The gradient of `takeSorted`: zeros of the shape of `source`, with `updates` at the `indices` along `axis` of the first elements of `source` in sorted order. If these are not all of them, each element of `source` is looked for among them.",
  inputs: { updates: narrow, source: narrow, indices: index },
  params: { axis, descending: booleanOr(false) },
  requires: {
    "updates and indices have the same shape": ({ updates, indices }) => sameShape(updates, indices),
    "source and indices have the same shape but for axis": ({ source, indices, axis }) => agreeBeside(source, indices, axis),
  },
  shape: ({ source }) => source,
  template: "placeSorted",
  launch: ({ source, indices, axis, descending, adapter }) => placeSortedLaunch(source, indices, axis, descending, adapter),
  gradient: ({ dy, indices, axis }) => ({ updates: dy.gatherAlongAxis({ axis, indices }) }),
  reference: ({ updates, source, indices, axis }) => placedAt(updates, indices, axis, source.shape[axis]),
  samples: [
    { updates: [3], source: { shape: [5], values: [4, 1, 3, 1, 2] }, indices: { shape: [3], values: [1, 3, 4] }, axis: 0 },
    {
      updates: [2, 2],
      source: { shape: [3, 2], values: [1, 2, 3, 2, 2, 5] },
      indices: { shape: [2, 2], values: [1, 2, 2, 0] },
      axis: 0,
      descending: true,
    },
    { updates: [2, 2, 2], source: [2, 2, 2], indices: { shape: [2, 2, 2], values: [1, 0, 0, 1, 0, 0, 1, 1] }, axis: 1 },
    { updates: [2, 0], source: [2, 3], indices: [2, 0], axis: 1 },
  ],
  rejects: [
    { updates: [2, 2], source: [2, 3], indices: [2, 1], axis: 1 },
    { updates: [1, 2], source: [2, 3], indices: [1, 2], axis: 1 },
  ],
});

export const takeSorted = kernel({
  swift: null,
  doc: "Reads `updates` along `axis` at the `indices` of its first elements in sorted order: `gatherAlongAxis`, but for a gradient that relies on the order.",
  inputs: { updates: narrow, indices: index },
  params: { axis, descending: booleanOr(false) },
  requires: { "updates and indices have the same shape but for axis": ({ updates, indices, axis }) => agreeBeside(updates, indices, axis) },
  shape: ({ indices }) => indices,
  template: "gatherAlongAxis",
  launch: ({ updates, indices, axis, shape, adapter }) => alongAxisLaunch(updates, indices, axis, shape, adapter),
  gradient: ({ dy, updates, indices, axis, descending }) => ({
    updates: dy.placeSorted({ source: updates, indices, axis, descending }),
  }),
  reference: ({ updates, indices, axis, shape }) => tabulate(shape, (c) => updates.at(...replaced(c, axis, indices.at(...c)))),
  samples: [
    { updates: { shape: [5], values: [4, 1, 3, 1.5, 2] }, indices: { shape: [3], values: [1, 3, 4] }, axis: 0 },
    {
      updates: { shape: [3, 2], values: [1, 2, 3, 2.5, 2, 5] },
      indices: { shape: [2, 2], values: [1, 2, 2, 1] },
      axis: 0,
      descending: true,
    },
  ],
  rejects: [{ updates: [2, 3], indices: [1, 2], axis: 1 }],
});

export const sort = composite({
  swift: ["sort(_:axis:descending:name:)", "sort(_:axisTensor:descending:name:)", "sort(_:axis:name:)", "sort(_:axisTensor:name:)"],
  since: "13.0",
  doc: "The elements along `axis` in ascending order, or descending. Equal elements, −0 and 0 among them, stay in the order in which they are. NaN counts as greater than every number: it comes last ascending, and first descending. The gradient goes back to where each element came from.",
  inputs: { tensor: narrow },
  params: { axis, descending: booleanOr(false) },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ tensor, axis, descending }) => tensor.takeSorted({ indices: tensor.argSort({ axis, descending }), axis, descending }),
  reference: ({ tensor, axis, descending }) => elementsAt(tensor, sortedIndices(tensor, axis, descending), axis),
  samples: [...sortSamples, ...longSortSamples],
  rejects: [{ tensor: [], axis: 0 }],
});

export const argSort = composite({
  swift: [
    "argSort(_:axis:descending:name:)",
    "argSort(_:axisTensor:descending:name:)",
    "argSort(_:axis:name:)",
    "argSort(_:axisTensor:name:)",
  ],
  since: "13.0",
  doc: "The indices along `axis` (int32) of the elements in ascending order, or descending, as `sort` orders them: of equal elements the lower index comes first.",
  inputs: { tensor: narrow },
  params: { axis, descending: booleanOr(false) },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ tensor, axis, descending }) =>
    mergedRuns(tensor.shape[axis]).reduce(
      (indices, run) => indices.mergeStretches({ tensor, axis, descending, run }),
      tensor.sortStretches({ axis, descending, keep: stretch }),
    ),
  reference: ({ tensor, axis, descending }) => sortedIndices(tensor, axis, descending),
  samples: [...sortSamples.slice(0, 5), ...longSortSamples.slice(1)],
  rejects: [{ tensor: [], axis: 0 }],
});
