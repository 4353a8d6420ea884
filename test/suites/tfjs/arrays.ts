import { range } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { call } from "../../support/suite.ts";
import type { Given, Translations } from "./case.ts";
import { withGradientOf } from "./written.ts";

const list = (axes: number | readonly number[] | null | undefined, x: Tensor): readonly number[] =>
  axes === null || axes === undefined ? range(x.shape.length) : [axes].flat();

/** Reductions keep their dimensions; the suite's drop them unless told otherwise. */
const reduction =
  (reduce: (x: Tensor, axes: readonly number[]) => Tensor) =>
  ({ inputs: { x }, attributes: { axis, reductionIndices, keepDims } }: Given): Tensor => {
    const axes = list(axis ?? reductionIndices, x);
    const reduced = reduce(x, axes);
    return keepDims || axes.length === 0 ? reduced : reduced.squeeze({ axes });
  };
const argument =
  (reduce: (x: Tensor, axis: number) => Tensor) =>
  ({ inputs: { x }, attributes: { axis } }: Given): Tensor =>
    reduce(x, axis as number).squeeze({ axes: [axis as number] });

const pad = (x: Tensor, paddings: readonly (readonly [number, number])[], constantValue = 0): Tensor =>
  x.padTensor({
    with: "constant",
    leftPadding: paddings.map(([left]) => left),
    rightPadding: paddings.map(([, right]) => right),
    constantValue,
  });

/** Padding or crops of the dimensions after the first, none for the rest. */
const ofBlocks = (x: Tensor, sides: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  x.shape.map((_, k) => sides[k - 1] ?? [0, 0]);

/** Moves blocks of space into the batch: block offsets are slowest, then the batch. */
const spaceToBatch = ({ inputs: { x }, attributes: { blockShape, paddings } }: Given): Tensor => {
  const padded = pad(x, ofBlocks(x, paddings!));
  const [batch, ...rest] = padded.shape;
  const blocks = blockShape!;
  const space = blocks.map((block, k) => rest[k] / block);
  const others = rest.slice(blocks.length);
  const split = padded.reshape({ shape: [batch, ...blocks.flatMap((block, k) => [space[k], block]), ...others] });
  const [spaces, offsets] = [1, 2].map((first) => blocks.map((_, k) => first + 2 * k));
  const behind = others.map((_, k) => 1 + 2 * blocks.length + k);
  const count = blocks.reduce((a, b) => a * b, batch);
  return split.transpose({ permutation: [...offsets, 0, ...spaces, ...behind] }).reshape({ shape: [count, ...space, ...others] });
};
/** The way back, with a crop. */
const batchToSpace = ({ inputs: { x }, attributes: { blockShape, crops } }: Given): Tensor => {
  const blocks = blockShape!;
  const [all, ...rest] = x.shape;
  const batch = all / blocks.reduce((a, b) => a * b, 1);
  const others = rest.slice(blocks.length);
  const split = x.reshape({ shape: [...blocks, batch, ...rest] });
  const spaces = blocks.flatMap((_, k) => [blocks.length + 1 + k, k]);
  const behind = others.map((_, k) => 2 * blocks.length + 1 + k);
  const whole = split
    .transpose({ permutation: [blocks.length, ...spaces, ...behind] })
    .reshape({ shape: [batch, ...blocks.map((block, k) => block * rest[k]), ...others] });
  const sides = ofBlocks(whole, crops!);
  return whole.sliceTensor({
    starts: sides.map(([left]) => left),
    ends: sides.map(([, right], k) => whole.shape[k] - right),
    strides: sides.map(() => 1),
  });
};

/** Operators that reduce, rearrange or pick elements. */
export const arrays: Translations = {
  ArgMax: argument((x, axis) => x.reductionArgMaximum({ axis })),
  ArgMin: argument((x, axis) => x.reductionArgMinimum({ axis })),
  Max: reduction((x, axes) => x.reductionMaximum({ axes })),
  Mean: reduction((x, axes) => x.mean({ axes })),
  Min: reduction((x, axes) => x.reductionMinimum({ axes })),
  Prod: reduction((x, axes) => x.reductionProduct({ axes })),
  Sum: reduction((x, axes) => x.reductionSum({ axes })),
  Cumsum: ({ inputs: { x }, attributes: { axis, exclusive, reverse } }) => call(x, "cumulativeSum", { axis, exclusive, reverse }),
  Softmax: ({ inputs: { logits }, attributes: { dim } }) => logits.softMax({ axis: dim! }),
  Reshape: ({ inputs: { x }, attributes: { shape } }) => x.reshape({ shape: shape! }),
  Transpose: ({ inputs: { x }, attributes: { perm } }) => x.transpose({ permutation: perm! }),
  Reverse: ({ inputs: { x }, attributes: { dims } }) => x.reverse({ axes: list(dims, x) }),
  Tile: ({ inputs: { x }, attributes: { reps } }) => x.tileTensor({ withMultiplier: reps! }),
  Concat: ({ graph, inputs, attributes: { axis } }) => graph.concatTensors(Object.values(inputs), { dimension: axis as number }),
  Slice: ({ inputs: { x }, attributes: { begin, size } }) =>
    x.sliceTensor({
      starts: begin!,
      ends: begin!.map((start, k) => (size![k] === -1 ? x.shape[k] : start + size![k])),
      strides: begin!.map(() => 1),
    }),
  SplitV: ({ inputs: { x }, attributes: { numOrSizeSplits, axis } }) =>
    typeof numOrSizeSplits === "number"
      ? x.split({ numSplits: numOrSizeSplits, axis: axis as number })
      : x.split({ splitSizes: numOrSizeSplits!, axis: axis as number }),
  Unpack: ({ inputs: { value }, attributes: { axis } }) =>
    value.split({ numSplits: value.shape[axis as number], axis: axis as number }).map((part) => part.squeeze({ axes: [axis as number] })),
  PadV2: ({ inputs: { x }, attributes: { paddings, constantValue } }) => pad(x, paddings!, constantValue),
  // To the suite's gradient what padding repeats is a constant.
  MirrorPad: ({ inputs: { x }, attributes: { paddings, mode } }) =>
    withGradientOf(
      x.padTensor({
        with: mode === "reflect" ? "reflect" : "symmetric",
        leftPadding: paddings!.map(([left]) => left),
        rightPadding: paddings!.map(([, right]) => right),
        constantValue: 0,
      }),
      pad(x, paddings!),
    ),
  SpaceToBatchND: spaceToBatch,
  BatchToSpaceND: batchToSpace,
  GatherV2: ({ inputs: { x, indices }, attributes: { axis, batchDims } }) =>
    x.gather({ indicesTensor: indices, axis: axis as number, batchDimensions: batchDims! }),
  OneHot: ({ inputs: { indices }, attributes: { depth, dtype, onValue, offValue } }) =>
    indices.oneHot({ depth: depth!, dataType: dtype as "int32", onValue, offValue }),
  UnsortedSegmentSum: ({ inputs: { x, segmentIds }, attributes: { numSegments } }) =>
    x.scatter({ indices: segmentIds, shape: [numSegments!, ...x.shape.slice(1)], axis: 0, mode: "add" }),
};
