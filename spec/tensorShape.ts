import { broadcastView, inferredShape, spliced, swapped } from "../src/geometry/tensorShapeGeometry.ts";
import {
  agree,
  every,
  axes,
  axis,
  canBroadcast,
  composite,
  contiguous,
  elementCount,
  elementwise,
  identityView,
  integerOrTensor,
  integers,
  integerValue,
  inverse,
  kernel,
  NDArray,
  newAxes,
  optionalAxes,
  other,
  range,
  repeatedAxes,
  shapeValue,
  view,
  wrapAxis,
} from "./define.ts";

export const reshape = view({
  swift: ["reshape(_:shape:name:)", "reshape(_:shapeTensor:name:)"],
  since: "11.0",
  doc: "The same elements in row-major order under another shape. One dimension may be -1: it is inferred from the number of elements.",
  inputs: { tensor: every },
  params: { shape: shapeValue },
  requires: {
    "at most one dimension of shape is -1": ({ shape }) => shape.filter((d) => d === -1).length <= 1,
    "shape holds as many elements as the tensor": ({ tensor, shape }) => {
      const inferred = inferredShape(elementCount(tensor), shape);
      return inferred.every((d) => Number.isInteger(d) && d >= 0) && elementCount(inferred) === elementCount(tensor);
    },
  },
  view: ({ tensor, shape }) => identityView(inferredShape(elementCount(tensor), shape)),
  gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  example: { tensor: [2, 3], shape: [3, 2] },
  samples: [
    { tensor: [4, 6], shape: [3, 8] },
    { tensor: [4, 6], shape: [2, -1, 3] },
    { tensor: [1], shape: [] },
    { tensor: [], shape: [1, 1] },
    { tensor: [0, 3], shape: [-1, 2] },
  ],
  rejects: [
    { tensor: [4, 6], shape: [-1, -1] },
    { tensor: [4, 6], shape: [5, -1] },
  ],
});

export const transpose = view({
  swift: "transpose(_:permutation:name:)",
  since: "13.0",
  doc: "Permutes the dimensions: dimension k of the result is dimension `permutation[k]` of the tensor.",
  inputs: { tensor: every },
  params: { permutation: integers },
  requires: {
    "permutation lists every dimension once": ({ tensor, permutation }) =>
      permutation.length === tensor.length && range(tensor.length).every((k) => permutation.includes(k)),
  },
  view: ({ tensor, permutation }) => ({
    shape: permutation.map((k) => tensor[k]),
    strides: permutation.map((k) => contiguous(tensor)[k]),
    offset: 0,
  }),
  gradient: ({ dy, permutation }) => ({ tensor: dy.transpose({ permutation: inverse(permutation) }) }),
  example: { tensor: [2, 3], permutation: [1, 0] },
  samples: [
    { tensor: [5, 7], permutation: [1, 0] },
    { tensor: [2, 3, 5, 4], permutation: [2, 0, 3, 1] },
    { tensor: [3, 1, 0], permutation: [2, 1, 0] },
    { tensor: [], permutation: [] },
  ],
  rejects: [{ tensor: [5, 7], permutation: [0, 0] }],
});

export const transposeTensor = composite({
  swift: "transposeTensor(_:dimension:withDimension:name:)",
  since: "11.0",
  doc: "Swaps two dimensions. Negative ones count from the end; a dimension swapped with itself changes nothing.",
  inputs: { tensor: every },
  params: { dimension: axis, withDimension: axis },
  expand: ({ tensor, dimension, withDimension }) =>
    tensor.transpose({ permutation: swapped(tensor.shape.length, dimension, withDimension) }),
  samples: [
    { tensor: [2, 3, 5], dimension: 0, withDimension: -1 },
    { tensor: [2, 3], dimension: 1, withDimension: 1 },
  ],
});

export const reverse = view({
  swift: ["reverse(_:name:)", "reverse(_:axes:name:)", "reverse(_:axesTensor:name:)"],
  since: "12.0",
  doc: "Reverses the order of the elements along `axes`: along all of them when none are given, along none for `[]`.",
  inputs: { tensor: every },
  params: { axes },
  view: ({ tensor, axes }) => ({
    shape: tensor,
    strides: contiguous(tensor).map((stride, k) => (axes.includes(k) ? -stride : stride)),
    offset: axes.reduce((offset, k) => offset + Math.max(0, tensor[k] - 1) * contiguous(tensor)[k], 0),
  }),
  gradient: ({ dy, axes }) => ({ tensor: dy.reverse({ axes }) }),
  samples: [{ tensor: [3, 5] }, { tensor: [3, 5, 2], axes: [-1, 0] }, { tensor: [3, 5], axes: [] }, { tensor: [0, 2] }, { tensor: [] }],
});

export const broadcast = view({
  swift: ["broadcast(_:shape:name:)", "broadcast(_:shapeTensor:name:)"],
  since: "12.0",
  doc: "Repeats dimensions of length 1, and adds leading ones, so as to fill `shape`. Where `shape` has a 1 the tensor's own length stays.",
  inputs: { tensor: every },
  params: { shape: shapeValue },
  requires: { "the tensor's shape broadcasts with shape": ({ tensor, shape }) => canBroadcast(tensor, shape) },
  view: ({ tensor, shape }) => broadcastView(tensor, shape),
  gradient: ({ dy, tensor }) => ({
    tensor: dy.reductionSum({ axes: tensor.broadcastAxes({ broadcasted: dy }) }).reshape({ shape: tensor.shapeOf() }),
  }),
  samples: [
    { tensor: [3], shape: [2, 3] },
    { tensor: [3, 1], shape: [2, 3, 4] },
    { tensor: [2, 1, 3], shape: [1, 5, 1] },
    { tensor: [], shape: [2, 2] },
    { tensor: [1], shape: [0] },
  ],
  rejects: [{ tensor: [3], shape: [2] }],
});

export const broadcastAxes = kernel({
  swift: null,
  doc: "The axes of `broadcasted` along which the tensor was repeated when it was broadcast to it (int32).",
  inputs: { tensor: every, broadcasted: other },
  result: "int32",
  shape: ({ tensor, broadcasted }) => [
    [...tensor, ...broadcasted].some((d) => Number.isNaN(d)) ? NaN : repeatedAxes(tensor, broadcasted).length,
  ],
  constant: ({ tensor, broadcasted }) => repeatedAxes(tensor, broadcasted),
  samples: [
    { tensor: [3, 1], broadcasted: [2, 3, 4] },
    { tensor: [1, 3], broadcasted: [1, 3] },
  ],
});

export const shapeOf = kernel({
  swift: "shapeOf(_:name:)",
  since: "12.0",
  doc: "The tensor's shape, as an int32 tensor with an element for each dimension. It can be given wherever a shape is asked for.",
  inputs: { tensor: every },
  result: "int32",
  shape: ({ tensor }) => [tensor.length],
  constant: ({ tensor }) => tensor,
  reference: ({ tensor }) => new NDArray([tensor.shape.length], tensor.shape, "int32"),
  samples: [{ tensor: [5, 1, 3] }, { tensor: [0] }, { tensor: [] }],
});

export const squeeze = view({
  swift: ["squeeze(_:name:)", "squeeze(_:axis:name:)", "squeeze(_:axes:name:)", "squeeze(_:axesTensor:name:)"],
  since: "12.3",
  doc: "Drops dimensions of length 1: those that `axes` lists, or all when it is left out.",
  inputs: { tensor: every },
  params: { axes: optionalAxes },
  requires: { "the dimensions dropped have length 1": ({ tensor, axes = [] }) => axes.every((k) => agree(tensor[k], 1)) },
  view: ({ tensor, axes }) => identityView(tensor.filter((d, k) => !(axes?.includes(k) ?? d === 1))),
  gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  samples: [
    { tensor: [1, 3, 1] },
    { tensor: [1, 3, 1], axes: -1 },
    { tensor: [1, 3, 1], axes: [] },
    { tensor: [1, 1] },
    { tensor: [2, 0, 1] },
  ],
  rejects: [{ tensor: [1, 3], axes: [1] }],
});

export const expandDims = view({
  swift: ["expandDims(_:axis:name:)", "expandDims(_:axes:name:)", "expandDims(_:axesTensor:name:)"],
  since: "12.3",
  doc: "Inserts dimensions of length 1 so that they stand at `axes` in the result; negative ones count from the result's end.",
  inputs: { tensor: every },
  params: { axes: newAxes },
  view: ({ tensor, axes }) => identityView(axes.reduce((shape: readonly number[], at) => spliced(shape, at, 0, [1]), tensor)),
  gradient: ({ dy, axes }) => ({ tensor: dy.squeeze({ axes }) }),
  samples: [
    { tensor: [3, 2], axes: 0 },
    { tensor: [3, 2], axes: -1 },
    { tensor: [3, 2], axes: [0, 2, 4] },
    { tensor: [], axes: [0] },
  ],
});

export const flatten2D = view({
  swift: ["flatten2D(_:axis:name:)", "flatten2D(_:axisTensor:name:)"],
  since: "12.0",
  doc: "The same elements as a matrix: the dimensions before `axis` make its rows, the others its columns.",
  inputs: { tensor: every },
  params: { axis: integerOrTensor },
  requires: { "axis is at most the rank": ({ tensor, axis }) => axis >= -tensor.length && axis <= tensor.length },
  view: ({ tensor, axis }) => {
    const at = wrapAxis(axis, tensor.length);
    return identityView([elementCount(tensor.slice(0, at)), elementCount(tensor.slice(at))]);
  },
  gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  samples: [
    { tensor: [2, 3, 4], axis: 1 },
    { tensor: [2, 3, 4], axis: -1 },
    { tensor: [2, 3], axis: 0 },
    { tensor: [2, 3], axis: 2 },
  ],
  rejects: [{ tensor: [2, 3], axis: 3 }],
});

export const unflatten = view({
  swift: null,
  doc: "Splits dimension `axis` into dimensions of the lengths `sizes`, slowest first; one may be -1 and is inferred.",
  inputs: { tensor: every },
  params: { axis, sizes: integers },
  requires: {
    "the sizes multiply to the dimension's length": ({ tensor, axis, sizes }) => {
      const inferred = inferredShape(tensor[axis], sizes);
      return inferred.every((d) => Number.isInteger(d) && d >= 0) && elementCount(inferred) === tensor[axis];
    },
  },
  view: ({ tensor, axis, sizes }) => identityView(spliced(tensor, axis, 1, inferredShape(tensor[axis], sizes))),
  gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  samples: [
    { tensor: [2, 6], axis: 1, sizes: [-1, 3] },
    { tensor: [6, 2], axis: 0, sizes: [2, 1, 3] },
  ],
  rejects: [{ tensor: [6, 2], axis: 0, sizes: [4, -1] }],
});

export const flatten = view({
  swift: null,
  doc: "Joins the `count` dimensions from `axis` on into one.",
  inputs: { tensor: every },
  params: { axis, count: integerValue },
  requires: { "there are that many dimensions": ({ tensor, axis, count }) => count >= 1 && axis + count <= tensor.length },
  view: ({ tensor, axis, count }) => identityView(spliced(tensor, axis, count, [elementCount(tensor.slice(axis, axis + count))])),
  gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
  samples: [
    { tensor: [2, 3, 4], axis: 1, count: 2 },
    { tensor: [2, 3, 4], axis: 0, count: 1 },
  ],
  rejects: [{ tensor: [2, 3], axis: 1, count: 2 }],
});

export const coordinate = elementwise({
  swift: [
    "coordinate(alongAxis:withShape:name:)",
    "coordinate(alongAxisTensor:withShape:name:)",
    "coordinate(alongAxis:withShapeTensor:name:)",
    "coordinate(alongAxisTensor:withShapeTensor:name:)",
  ],
  since: "12.3",
  doc: "An int32 tensor of shape `withShape` whose elements are their own coordinates along `alongAxis`. It takes no memory.",
  receiver: null,
  inputs: {},
  params: { alongAxis: integerOrTensor, withShape: shapeValue },
  result: "int32",
  requires: {
    "the axis lies within the shape": ({ alongAxis, withShape }) => alongAxis >= -withShape.length && alongAxis < withShape.length,
  },
  shape: ({ withShape }) => withShape,
  coordinate: "alongAxis",
  wgsl: "COORDINATE",
  reference: ({ coordinate }) => coordinate,
  example: { alongAxis: 0, withShape: [2, 3] },
  samples: [
    { alongAxis: 0, withShape: [5, 7] },
    { alongAxis: -1, withShape: [5, 7, 3] },
  ],
  rejects: [{ alongAxis: 2, withShape: [5, 7] }],
});

export * from "./tensorShapeSlices.ts";
export * from "./tensorShapeJoining.ts";
export * from "./tensorShapePadding.ts";
export * from "./tensorShapeBlocks.ts";
export * from "./tensorShapeCasting.ts";
