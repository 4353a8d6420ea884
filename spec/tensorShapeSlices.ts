import {
  coversRank,
  isDense,
  isOneForm,
  liesWithin,
  placedView,
  sliceArguments,
  slicedShape,
  sliceRanges,
  sliceView,
} from "../src/tensorShapeGeometry.ts";
import { every, composite, elementCount, kernel, sameShape, shapeValue, sliceParameters, spread, tabulate, view } from "./define.ts";

export const sliceTensor = view({
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
    "dimension k's start or end, bit k of `squeezeMask` to show only its start and drop the dimension.",
  inputs: { tensor: every },
  params: sliceParameters,
  requires: {
    "the part is given by dimension, start and length, or by starts and ends, or by starts and sizes": (a) => isOneForm(a),
    "there is an entry for each dimension": ({ tensor, ...slice }) => !isOneForm(slice) || coversRank(tensor, slice),
    "no stride is 0": ({ strides = [] }) => !strides.includes(0),
    "the part lies within the tensor": ({ tensor, ...slice }) =>
      !isOneForm(slice) || !coversRank(tensor, slice) || liesWithin(tensor, sliceRanges(tensor, slice)),
  },
  view: ({ tensor, ...slice }) => sliceView(tensor, sliceRanges(tensor, slice)),
  gradient: ({ dy, tensor, ...slice }) => ({
    tensor: dy.sliceGradientTensor({ fwdInShapeTensor: tensor.shapeOf(), ...sliceArguments(slice) }),
  }),
  samples: [
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
  ],
  rejects: [
    { tensor: [5, 7], starts: [0, 0], ends: [1, 1], sizes: [1, 1] },
    { tensor: [5, 7], starts: [0], ends: [1] },
    { tensor: [5, 7], starts: [0, 0], ends: [5, 7], strides: [1, 0] },
    { tensor: [5, 7], dimension: 0, starts: 3, length: 3 },
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
  gradient: ({ dy, ...slice }) => ({ tensor: dy.sliceTensor(sliceArguments(slice)) }),
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
  gradient: ({ dy, ...slice }) => ({ tensor: dy.sliceTensor(sliceArguments(slice)) }),
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
    "taken from. Strides of any size and `squeezeMask` are followed too.",
  inputs: { inputGradientTensor: every },
  params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
  expand: ({ inputGradientTensor, fwdInShapeTensor, ...slice }) =>
    isDense(slice)
      ? inputGradientTensor.placeSlice({ fwdInShapeTensor, ...sliceArguments(slice) })
      : inputGradientTensor.scatterSlice({ fwdInShapeTensor, ...sliceArguments(slice) }),
  samples: [
    { inputGradientTensor: [5, 3], fwdInShapeTensor: [5, 7], starts: [0, 2], ends: [5, 5] },
    { inputGradientTensor: [3, 2], fwdInShapeTensor: [5, 7], starts: [0, 1], ends: [5, 7], strides: [2, 3] },
  ],
});

export const sliceUpdate = composite({
  swift: [
    "sliceUpdateDataTensor(_:update:starts:ends:strides:name:)",
    "sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:name:)",
    "sliceUpdateDataTensor(_:update:starts:ends:strides:startMask:endMask:squeezeMask:name:)",
    "sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:startMask:endMask:squeezeMask:name:)",
  ],
  since: "14.4",
  doc: "`dataTensor` with the part that `sliceTensor` would show replaced by `update`, which has that part's shape.",
  inputs: { dataTensor: every, update: every },
  params: sliceParameters,
  requires: {
    "update has the shape of the part it replaces": ({ dataTensor, update, ...slice }) =>
      isOneForm(slice) && coversRank(dataTensor, slice) && sameShape(update, slicedShape(sliceRanges(dataTensor, slice))),
  },
  expand({ graph, dataTensor, update, ...slice }) {
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
