import { onlyAt } from "../src/geometry/tensorShapeGeometry.ts";
import {
  along,
  every,
  axis,
  booleanOr,
  canBroadcast,
  composite,
  integerValue,
  list,
  optionalInteger,
  optionalIntegersOrTensor,
  range,
  replaced,
  tabulate,
  wrapAxis,
} from "./define.ts";

export const concatTensor = composite({
  swift: "concatTensor(_:with:dimension:name:)",
  since: "11.0",
  doc: "Joins two tensors along `dimension`; their other dimensions broadcast.",
  inputs: { tensor: every, with: every },
  params: { dimension: axis },
  expand: ({ graph, tensor, with: second, dimension }) => graph.concatTensors([tensor, second], { dimension }),
  samples: [
    { tensor: [2, 3], with: [4, 3], dimension: 0 },
    { tensor: [2, 3], with: [1, 2], dimension: -1 },
  ],
});

export const concatTensors = composite({
  swift: ["concatTensors(_:dimension:name:)", "concatTensors(_:dimension:interleave:name:)"],
  since: "11.0",
  doc:
    "Joins tensors along `dimension`; their other dimensions broadcast. With `interleave` the tensors take turns, element by element: they " +
    "then have the same length along `dimension`.",
  inputs: { tensors: list(every) },
  params: { dimension: axis, interleave: booleanOr(false) },
  requires: {
    "the tensors have one rank, of at least 1": ({ tensors }) => tensors.every((t) => t.length > 0 && t.length === tensors[0].length),
    "the dimensions not joined broadcast": ({ tensors, dimension, interleave }) =>
      canBroadcast(...tensors.map((t) => (interleave ? t : replaced(t, dimension, 1)))),
  },
  expand({ graph, tensors, dimension, interleave }) {
    if (tensors.length === 1) return tensors[0];
    if (interleave) return graph.stack(tensors, { axis: dimension + 1 }).flatten({ axis: dimension, count: 2 });
    const lengths = tensors.map((t) => t.shape[dimension]);
    if (lengths.includes(-1)) return tensors.slice(1).reduce((joined, t) => joined.concatPair({ second: t, dimension }), tensors[0]);
    const rank = tensors[0].shape.length;
    const ends = lengths.map((_, k) => lengths.slice(0, k + 1).reduce((a, b) => a + b));
    const total = ends[ends.length - 1];
    const parts = tensors.map((t, k) =>
      t.padConstant({
        leftPadding: onlyAt(dimension, rank, ends[k] - lengths[k]),
        rightPadding: onlyAt(dimension, rank, total - ends[k]),
      }),
    );
    const coordinates = graph.coordinate(dimension, { withShape: along(dimension, rank, total) });
    return parts.reduceRight((rest, part, k) => coordinates.lessThan(ends[k]).select({ trueTensor: part, falseTensor: rest }));
  },
  reference: ({ tensors, dimension, interleave }) => {
    const other = Math.max(...tensors.map((t) => t.shape[0]));
    const total = tensors.map((t) => t.shape[dimension]).reduce((a, b) => a + b);
    const shape = tensors[0].shape.map((d, k) => (k === dimension ? total : k === 0 ? other : d));
    return tabulate(shape, (c) => {
      const owners = tensors.flatMap((t, k) => range(t.shape[dimension]).map((at) => ({ k, at })));
      const inTurn = [...owners].sort((a, b) => a.at - b.at || a.k - b.k);
      const { k, at } = (interleave ? inTurn : owners)[c[dimension]];
      return tensors[k].at(...replaced(c, dimension, at).map((n, d) => (d !== dimension && tensors[k].shape[d] === 1 ? 0 : n)));
    });
  },
  samples: [
    {
      tensors: [
        [2, 3],
        [2, 1],
        [2, 4],
      ],
      dimension: 1,
    },
    {
      tensors: [
        [3, 2],
        [5, 2],
      ],
      dimension: -2,
    },
    {
      tensors: [
        [4, 2],
        [1, 3],
      ],
      dimension: 1,
    },
    {
      tensors: [
        [2, 0],
        [2, 3],
      ],
      dimension: 1,
    },
    { tensors: [[2, 3]], dimension: 0 },
    {
      tensors: [
        [2, 3, 2],
        [2, 3, 2],
        [2, 3, 2],
      ],
      dimension: 1,
      interleave: true,
    },
    { tensors: [{ shape: [2], values: [-0, NaN], dataType: "float32" }, [3]], dimension: 0 },
  ],
  rejects: [
    { tensors: [[2, 3], [2]], dimension: 0 },
    {
      tensors: [
        [2, 3],
        [2, 4],
      ],
      dimension: 0,
    },
  ],
});

export const concatPair = composite({
  swift: null,
  doc: "Joins two tensors whose lengths along `dimension` are not known until run.",
  inputs: { tensor: every, second: every },
  params: { dimension: axis },
  expand({ graph, tensor, second, dimension }) {
    const rank = tensor.shape.length;
    const here = graph.constant(onlyAt(dimension, rank, 1), { dataType: "int32" });
    const none = onlyAt(dimension, rank, 0);
    const [first, added] = [tensor.shapeOf().multiplication(here), second.shapeOf().multiplication(here)];
    const total = first.addition(added).addition(graph.constant(along(dimension, rank, 0), { dataType: "int32" }));
    return graph
      .coordinate(dimension, { withShape: total })
      .lessThan(first.reductionSum())
      .select({
        trueTensor: tensor.padConstant({ leftPadding: none, rightPadding: added }),
        falseTensor: second.padConstant({ leftPadding: first, rightPadding: none }),
      });
  },
  samples: [{ tensor: [2, 3], second: [4, 3], dimension: 0 }],
});

export const stack = composite({
  swift: "stack(_:axis:name:)",
  since: "12.3",
  doc: "Joins tensors along a new dimension that stands at `axis` in the result.",
  inputs: { inputTensors: list(every) },
  params: { axis: integerValue },
  requires: {
    "axis lies within the result's rank": ({ inputTensors: [first], axis }) => axis >= -first.length - 1 && axis <= first.length,
  },
  expand({ graph, inputTensors, axis }) {
    const dimension = wrapAxis(axis, inputTensors[0].shape.length + 1);
    return graph.concatTensors(
      inputTensors.map((t) => t.expandDims({ axes: dimension })),
      { dimension },
    );
  },
  samples: [
    {
      inputTensors: [
        [2, 3],
        [2, 3],
      ],
      axis: 0,
    },
    {
      inputTensors: [
        [2, 3],
        [2, 3],
        [2, 3],
      ],
      axis: -1,
    },
    { inputTensors: [[], []], axis: 0 },
  ],
  rejects: [{ inputTensors: [[2, 3]], axis: 3 }],
});

export const split = composite({
  swift: ["split(_:splitSizes:axis:name:)", "split(_:splitSizesTensor:axis:name:)", "split(_:numSplits:axis:name:)"],
  since: "12.3",
  doc: "Cuts the tensor along `axis` into pieces of the lengths `splitSizes`, or into `numSplits` equal ones.",
  inputs: { tensor: every },
  params: { splitSizes: optionalIntegersOrTensor, numSplits: optionalInteger, axis },
  requires: {
    "either splitSizes or numSplits is given": ({ splitSizes, numSplits }) => (splitSizes === undefined) !== (numSplits === undefined),
    "the pieces add up to the dimension's length": ({ tensor, splitSizes, numSplits, axis }) =>
      splitSizes === undefined
        ? numSplits! > 0 && tensor[axis] % numSplits! === 0
        : splitSizes.every((n) => n >= 0) && splitSizes.reduce((a, b) => a + b, 0) === tensor[axis],
  },
  expand({ tensor, splitSizes, numSplits, axis }) {
    if (splitSizes === undefined) {
      // Where the length is not known yet, a new dimension tells the pieces apart.
      const pieces = tensor.unflatten({ axis, sizes: [numSplits!, -1] });
      return range(numSplits!).map((k) => pieces.sliceTensor({ dimension: axis, starts: k, length: 1 }).squeeze({ axes: axis }));
    }
    return splitSizes.map((length, k) =>
      tensor.sliceTensor({ dimension: axis, starts: splitSizes.slice(0, k).reduce((a, b) => a + b, 0), length }),
    );
  },
  example: { tensor: [2, 5], splitSizes: [2, 3], axis: 1 },
  samples: [
    { tensor: [5, 7], splitSizes: [2, 0, 5], axis: 1 },
    { tensor: [6, 7], numSplits: 3, axis: 0 },
    { tensor: [4], numSplits: 1, axis: -1 },
  ],
  rejects: [
    { tensor: [6], splitSizes: [3, 3], numSplits: 2, axis: 0 },
    { tensor: [6], numSplits: 4, axis: 0 },
  ],
});
