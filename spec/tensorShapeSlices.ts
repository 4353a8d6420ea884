import { fedSlice, fedSliceShape, fedStart, fedUpdate, isFed, onlyPlaceIsFed } from "../src/geometry/fedSliceGeometry.ts";
import {
  coversRank,
  isOneForm,
  placedSlice,
  placedView,
  sliceArguments,
  slicedShape,
  sliceRanges,
  sliceRequirements,
  sliceView,
} from "../src/geometry/tensorShapeGeometry.ts";
import {
  agree,
  any,
  composite,
  elementCount,
  every,
  integerOr,
  kernel,
  sameShape,
  shapeValue,
  sliceParameters,
  spread,
  tabulate,
  view,
  unitsOf,
} from "./define.ts";

const sliceSamples = [
  { tensor: [5, 7], dimension: 1, starts: 2, length: 3 },
  { tensor: [5, 7], dimension: -1, starts: -3, length: 2 },
  { tensor: [5, 7], dimension: 0, starts: 5, length: 0 },
  { tensor: [5, 7], starts: [1, 0], ends: [4, 7] },
  { tensor: [5, 7], starts: [0, 1], ends: [5, 7], strides: [2, 3] },
  { tensor: [5, 7], starts: [-1, 6], ends: [-6, 0], strides: [-1, -2] },
  { tensor: [5, 7], starts: [3, 100], ends: [2, -100], strides: [1, -1] },
  { tensor: [5, 7, 3], starts: [2, 5, 1], ends: [3, 0, 2], strides: [1, -1, 1], startMask: 4, endMask: 2, squeezeMask: 1 },
  { tensor: [5, 7, 3], starts: [1, 2, 0], sizes: [3, -1, 2] },
  { tensor: [5, 7, 3], starts: [1, -1, 0], sizes: [3, 1, 2], squeezeMask: 2 },
] as const;
const sliceRejects = [
  { tensor: [5, 7], starts: [0, 0], ends: [1, 1], sizes: [1, 1] },
  { tensor: [5, 7], starts: [0], ends: [1] },
  { tensor: [5, 7], starts: [0, 0], ends: [5, 7], strides: [1, 0] },
  { tensor: [5, 7], dimension: 0, starts: 3, length: 3 },
] as const;

export const sliceTensor = composite({
  swift: [
    "sliceTensor(_:dimension:start:length:name:)",
    "sliceTensor(_:starts:ends:strides:name:)",
    "sliceTensor(_:starts:ends:strides:startMask:endMask:squeezeMask:name:)",
    "sliceTensor(_:start:end:strideTensor:startMask:endMask:squeezeMask:name:)",
    "sliceTensor(_:start:sizeTensor:squeezeMask:name:)",
  ],
  since: "11.0",
  doc:
    "A part of the tensor. Either `length` elements from `start` on along `dimension`; or, for each dimension, every `strides`-th element " +
    "from `starts` up to but not including `ends`, both clipped to the tensor (a negative stride goes down); or `sizes` elements from " +
    "`starts` on (-1: all that follow). Negative starts and ends count from the end. Bit k of `startMask` and `endMask` says to ignore " +
    "dimension k's start or end, bit k of `squeezeMask` to show only its start and drop the dimension. Beside `length`, or `sizes` other " +
    "than -1, the start may be a tensor that is known only when the graph runs; then elements that lie outside are 0.",
  inputs: { tensor: every },
  params: sliceParameters,
  requires: sliceRequirements,
  expand: ({ tensor, ...slice }) => (onlyPlaceIsFed(slice) ? fedSlice(tensor, slice) : tensor.stridedSlice(sliceArguments(slice))),
  example: { tensor: [3, 4], starts: [0, 1], ends: [3, 3], strides: [2, 1] },
  samples: sliceSamples,
  rejects: sliceRejects,
});

export const stridedSlice = view({
  swift: null,
  doc: "A part of the tensor whose place follows from constants and shapes: `sliceTensor` as a view.",
  inputs: { tensor: every },
  params: sliceParameters,
  requires: sliceRequirements,
  view: ({ tensor, ...slice }) => sliceView(tensor, sliceRanges(tensor, slice)),
  gradient: ({ dy, tensor, ...slice }) => ({ tensor: placedSlice(dy, tensor.shapeOf(), slice) }),
  samples: sliceSamples,
  rejects: sliceRejects,
});

export const sliceTensorAt = kernel({
  swift: null,
  doc:
    "A part of the tensor, of shape `size` (-1: all of the dimension), that begins where `starts` says and takes every `strides`-th " +
    "element: result[c] = tensor[starts + c · strides]. Both have an entry for each dimension. Negative starts count from the end, bit k " +
    "of `startMask` says to begin at dimension k's edge instead. Elements outside the tensor are 0, and so are all along a stride of 0.",
  inputs: { tensor: any, starts: ["int32"], strides: ["int32"] },
  params: { size: shapeValue, startMask: integerOr(0) },
  shape: ({ tensor, size }) => fedSliceShape(tensor, size),
  requires: {
    "the tensor has dimensions, and starts, strides and size have an entry for each": ({ tensor, starts, strides, size }) =>
      tensor.length > 0 &&
      size.length === tensor.length &&
      [starts, strides].every((entries) => entries.length === 1 && agree(entries[0], tensor.length)),
    "no size is negative": ({ size }) => !size.some((d) => d < -1),
  },
  template: "sliceTensorAt",
  launch: ({ tensor, startMask, shape, adapter }) => {
    const vector = shape.at(-1)! % 4 === 0;
    const units = elementCount(shape) / (vector ? 4 : 1);
    return {
      ...unitsOf(units, adapter),
      vector,
      rank: shape.length,
      lengths: tensor.join(),
      counts: shape.map((d) => `${d}u`).join(),
      last: shape.at(-1)!,
      startMask,
    };
  },
  gradient: ({ dy, graph, tensor, starts, strides, startMask }) => ({
    tensor: graph
      .constant(0, { dataType: dy.dataType })
      .broadcast({ shape: tensor.shapeOf() })
      .sliceUpdateAt({ update: dy, starts, strides, startMask }),
  }),
  reference: ({ tensor, starts, strides, startMask, shape }) =>
    tabulate(shape, (c) =>
      strides.data.includes(0)
        ? 0
        : tensor.at(
            ...c.map((at, k) => {
              const masked = ((startMask >>> k) & 1) === 1;
              return fedStart(starts.at(k), strides.at(k), tensor.shape[k], masked) + at * strides.at(k);
            }),
          ),
    ),
  samples: [
    { tensor: [5, 7], starts: { shape: [2], values: [1, 2] }, strides: { shape: [2], values: [1, 1] }, size: [3, 4] },
    { tensor: [5, 7], starts: { shape: [2], values: [-2, 6] }, strides: { shape: [2], values: [1, -2] }, size: [4, 3] },
    { tensor: [5, 8], starts: { shape: [2], values: [-7, 5] }, strides: { shape: [2], values: [1, 1] }, size: [-1, 8] },
    {
      tensor: [3, 4, 5],
      starts: { shape: [3], values: [9, 9, 9] },
      strides: { shape: [3], values: [2, -1, 1] },
      size: [2, 3, 1],
      startMask: 7,
    },
    { tensor: [9], starts: { shape: [1], values: [2] }, strides: { shape: [1], values: [0] }, size: [3] },
    { tensor: [9], starts: { shape: [1], values: [1] }, strides: { shape: [1], values: [2 ** 30] }, size: [8] },
    { tensor: [9, 66], starts: { shape: [2], values: [-(2 ** 31), 2 ** 31 - 1] }, strides: { shape: [2], values: [1, 1] }, size: [2, 65] },
    { tensor: [5, 66], starts: { shape: [2], values: [1, 1] }, strides: { shape: [2], values: [1, 1] }, size: [4, 65] },
    { tensor: [5, 0], starts: { shape: [2], values: [1, 0] }, strides: { shape: [2], values: [1, 1] }, size: [3, 2] },
    { tensor: [5, 3], starts: { shape: [2], values: [1, 0] }, strides: { shape: [2], values: [1, 1] }, size: [0, 3] },
  ],
  rejects: [
    { tensor: [5, 7], starts: [1], strides: [2], size: [3, 4] },
    { tensor: [5, 7], starts: [2], strides: [2], size: [-2, 4] },
  ],
});

export const placeSlice = view({
  swift: null,
  doc: "A tensor of shape `fwdInShapeTensor` that shows this slice where it was taken from, and 0 elsewhere; for slices without gaps.",
  inputs: { tensor: every },
  params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
  requires: {
    "the strides are 1 or -1": ({ strides = [] }) => strides.every((s) => Math.abs(s) === 1),
    "the tensor has the slice's shape": ({ tensor, fwdInShapeTensor, ...slice }) =>
      sameShape(tensor, slicedShape(sliceRanges(fwdInShapeTensor, slice))),
  },
  view: ({ fwdInShapeTensor, ...slice }) => placedView(fwdInShapeTensor, sliceRanges(fwdInShapeTensor, slice)),
  gradient: ({ dy, ...slice }) => ({ tensor: dy.stridedSlice(sliceArguments(slice)) }),
  samples: [
    { tensor: [5, 3], fwdInShapeTensor: [5, 7], dimension: 1, starts: 2, length: 3 },
    { tensor: [2, 3], fwdInShapeTensor: [5, 7], starts: [3, 6], ends: [1, 3], strides: [-1, -1] },
    { tensor: [3, 2], fwdInShapeTensor: [5, 7, 3], starts: [1, -1, 0], sizes: [3, 1, 2], squeezeMask: 2 },
    { tensor: [0, 7], fwdInShapeTensor: [5, 7], dimension: 0, starts: 5, length: 0 },
  ],
  rejects: [
    { tensor: [3], fwdInShapeTensor: [6], starts: [0], ends: [6], strides: [2] },
    { tensor: [4], fwdInShapeTensor: [6], starts: [0], ends: [3] },
  ],
});

export const scatterSlice = kernel({
  swift: null,
  doc: "A tensor of shape `fwdInShapeTensor` that shows this slice where it was taken from, and 0 elsewhere; for any strides.",
  inputs: { tensor: every },
  params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
  shape: ({ fwdInShapeTensor }) => fwdInShapeTensor,
  requires: {
    "the tensor has the slice's shape": ({ tensor, fwdInShapeTensor, ...slice }) =>
      sameShape(tensor, slicedShape(sliceRanges(fwdInShapeTensor, slice))),
  },
  template: "scatterSlice",
  launch: ({ shape, ...slice }) => {
    const ranges = sliceRanges(shape, slice);
    return {
      workgroups: spread(Math.ceil(elementCount(shape) / 64)),
      count: elementCount(shape),
      rank: shape.length,
      lengths: shape.join(),
      firsts: ranges.map(({ first }) => first).join(),
      counts: ranges.map(({ count }) => count).join(),
      steps: ranges.map(({ step }) => step).join(),
      strides: placedView(shape, ranges)
        .strides.map((stride, k) => stride / ranges[k].step)
        .join(),
    };
  },
  complex: ({ graph, tensor, ...where }) =>
    graph.complexTensor(tensor.realPartOfTensor().scatterSlice(where), {
      imaginaryTensor: tensor.imaginaryPartOfTensor().scatterSlice(where),
    }),
  gradient: ({ dy, ...slice }) => ({ tensor: dy.stridedSlice(sliceArguments(slice)) }),
  reference: ({ tensor, shape, ...slice }) => {
    const ranges = sliceRanges(shape, slice);
    return tabulate(shape, (c) => {
      const at = ranges.map(({ first, step }, k) => (c[k] - first) / step);
      const shown = at.every((n, k) => Number.isInteger(n) && n >= 0 && n < ranges[k].count);
      return shown ? tensor.at(...at.filter((_, k) => !ranges[k].dropped)) : 0;
    });
  },
  samples: [
    { tensor: [3, 2], fwdInShapeTensor: [5, 7], starts: [0, 1], ends: [5, 7], strides: [2, 3] },
    { tensor: [5, 3], fwdInShapeTensor: [5, 7], starts: [-1, 6], ends: [-6, 0], strides: [-1, -2] },
    { tensor: [3, 2], fwdInShapeTensor: [5, 7, 3], starts: [0, 4, 0], ends: [5, 0, 3], strides: [2, 1, 2], squeezeMask: 2 },
    { tensor: [0], fwdInShapeTensor: [5], starts: [3], ends: [1], strides: [2] },
  ],
  rejects: [{ tensor: [4], fwdInShapeTensor: [6], starts: [0], ends: [6], strides: [2] }],
});

export const sliceGradientTensor = composite({
  swift: [
    "sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:name:)",
    "sliceGradientTensor(_:fwdInShapeTensor:start:end:strideTensor:startMask:endMask:squeezeMask:name:)",
    "sliceGradientTensor(_:fwdInShapeTensor:start:sizeTensor:squeezeMask:name:)",
    "sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:startMask:endMask:squeezeMask:name:)",
  ],
  since: "11.0",
  doc:
    "The gradient of `sliceTensor`: zeros of the forward input's shape `fwdInShapeTensor`, with `inputGradientTensor` where the slice was " +
    "taken from. Strides of any size and `squeezeMask` are followed too. What says where the slice lies may be known only when the graph " +
    "runs; then it begins at `starts`, unclipped, and has the gradient's shape, whatever `ends` or `sizes` say.",
  inputs: { inputGradientTensor: every },
  params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
  expand({ graph, inputGradientTensor, fwdInShapeTensor, ...slice }) {
    if (!isFed(slice)) return placedSlice(inputGradientTensor, fwdInShapeTensor, slice);
    const zeros = graph.constant(0, { dataType: inputGradientTensor.dataType }).broadcast({ shape: fwdInShapeTensor });
    return fedUpdate(zeros, inputGradientTensor, slice);
  },
  samples: [
    { inputGradientTensor: [5, 3], fwdInShapeTensor: [5, 7], starts: [0, 2], ends: [5, 5] },
    { inputGradientTensor: [3, 2], fwdInShapeTensor: [5, 7], starts: [0, 1], ends: [5, 7], strides: [2, 3] },
  ],
});

export const sliceUpdateAt = kernel({
  swift: null,
  doc:
    "`dataTensor` with `update` in the place of the part that begins where `starts` says and takes every `strides`-th element: " +
    "result[starts + c · strides] = update[c]. Both have an entry for each dimension. Negative starts count from the end, bit k of " +
    "`startMask` says to begin at dimension k's edge instead. What of `update` lies outside is skipped, and all of it where a stride is 0.",
  inputs: { dataTensor: any, update: any, starts: ["int32"], strides: ["int32"] },
  params: { startMask: integerOr(0) },
  shape: ({ dataTensor }) => dataTensor,
  requires: {
    "dataTensor has dimensions, update as many, and starts and strides an entry for each": ({ dataTensor, update, starts, strides }) =>
      dataTensor.length > 0 &&
      update.length === dataTensor.length &&
      [starts, strides].every((entries) => entries.length === 1 && agree(entries[0], dataTensor.length)),
  },
  template: "sliceUpdateAt",
  launch: ({ update, startMask, shape, adapter }) => {
    const vector = shape.at(-1)! % 4 === 0;
    const units = elementCount(shape) / (vector ? 4 : 1);
    return {
      ...unitsOf(units, adapter),
      vector,
      rank: shape.length,
      lengths: shape.map((d) => `${d}u`).join(),
      counts: update.join(),
      strides: update.map((_, k) => `${elementCount(update.slice(k + 1))}u`).join(),
      last: shape.at(-1)!,
      startMask,
    };
  },
  gradient: ({ dy, graph, update, starts, strides, startMask }) => ({
    dataTensor: dy.sliceUpdateAt({
      update: graph.constant(0, { dataType: dy.dataType }).broadcast({ shape: update.shapeOf() }),
      starts,
      strides,
      startMask,
    }),
    update: dy.sliceTensorAt({ starts, strides, size: update.shapeOf(), startMask }),
  }),
  reference: ({ dataTensor, update, starts, strides, startMask, shape }) =>
    tabulate(shape, (c) => {
      const at = c.map((d, k) => {
        const masked = ((startMask >>> k) & 1) === 1;
        return (d - fedStart(starts.at(k), strides.at(k), shape[k], masked)) / strides.at(k);
      });
      const replaced = at.every((d, k) => Number.isInteger(d) && d >= 0 && d < update.shape[k]);
      return (replaced ? update : dataTensor).at(...(replaced ? at : c));
    }),
  samples: [
    { dataTensor: [5, 7], update: [3, 4], starts: { shape: [2], values: [1, 2] }, strides: { shape: [2], values: [1, 1] } },
    { dataTensor: [5, 7], update: [4, 3], starts: { shape: [2], values: [-2, 6] }, strides: { shape: [2], values: [1, -2] } },
    { dataTensor: [5, 8], update: [5, 8], starts: { shape: [2], values: [-7, 5] }, strides: { shape: [2], values: [1, 1] } },
    {
      dataTensor: [3, 4, 5],
      update: [2, 3, 1],
      starts: { shape: [3], values: [9, 9, 9] },
      strides: { shape: [3], values: [2, -1, 1] },
      startMask: 7,
    },
    { dataTensor: [9], update: [3], starts: { shape: [1], values: [2] }, strides: { shape: [1], values: [0] } },
    { dataTensor: [9], update: [8], starts: { shape: [1], values: [1] }, strides: { shape: [1], values: [2 ** 30] } },
    {
      dataTensor: [9, 66],
      update: [2, 65],
      starts: { shape: [2], values: [-(2 ** 31), 2 ** 31 - 1] },
      strides: { shape: [2], values: [1, 1] },
    },
    { dataTensor: [5, 66], update: [4, 65], starts: { shape: [2], values: [1, 1] }, strides: { shape: [2], values: [1, 1] } },
    { dataTensor: [5, 7], update: [0, 4], starts: { shape: [2], values: [1, 0] }, strides: { shape: [2], values: [1, 1] } },
    { dataTensor: [5, 0], update: [5, 2], starts: { shape: [2], values: [1, 0] }, strides: { shape: [2], values: [1, 1] } },
  ],
  rejects: [{ dataTensor: [5, 7], update: [3], starts: [2], strides: [2] }],
});

export const sliceUpdate = composite({
  swift: [
    "sliceUpdateDataTensor(_:update:starts:ends:strides:name:)",
    "sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:name:)",
    "sliceUpdateDataTensor(_:update:starts:ends:strides:startMask:endMask:squeezeMask:name:)",
    "sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:startMask:endMask:squeezeMask:name:)",
  ],
  since: "14.4",
  doc:
    "`dataTensor` with the part that `sliceTensor` would show replaced by `update`, which has that part's shape. What says where the part " +
    "lies may be known only when the graph runs: then it begins at `starts` (negative ones count from the end), takes every `strides`-th " +
    "element and has the shape of `update`, whatever `ends` or `sizes` say, which may be left out. What of it lies outside is skipped.",
  inputs: { dataTensor: every, update: every },
  params: sliceParameters,
  requires: {
    "update has the shape of the part it replaces": ({ dataTensor, update, ...slice }) =>
      isOneForm(slice) && coversRank(dataTensor, slice) && sameShape(update, slicedShape(sliceRanges(dataTensor, slice))),
  },
  expand({ graph, dataTensor, update, ...slice }) {
    if (isFed(slice)) return fedUpdate(dataTensor, update, slice);
    const place = { fwdInShapeTensor: dataTensor.shapeOf(), ...sliceArguments(slice) };
    const replaced = graph.constant(1, { shape: [], dataType: "bool" }).broadcast({ shape: update.shapeOf() }).sliceGradientTensor(place);
    return replaced.select({ trueTensor: update.sliceGradientTensor(place), falseTensor: dataTensor });
  },
  samples: [
    { dataTensor: [5, 7], update: [5, 3], starts: [0, 2], ends: [5, 5] },
    { dataTensor: [5, 7], update: [3, 2], starts: [0, 1], ends: [5, 7], strides: [2, 3] },
    { dataTensor: [5, 7], update: [7], starts: [-2, 0], ends: [0, 0], endMask: 2, squeezeMask: 1 },
  ],
  rejects: [{ dataTensor: [5, 7], update: [5, 4], starts: [0, 2], ends: [5, 5] }],
});
