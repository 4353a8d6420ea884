import { range, type Shape, wrapAxis } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import type { SliceArguments } from "./tensorShapeGeometry.ts";

/** Slices that begin where a tensor says whose value is known only when the graph runs. */

const isTensor = (value: unknown): value is Tensor => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether anything that says where a slice lies is not known while the graph is built. */
export const isFed = (a: SliceArguments): boolean => [a.starts, a.ends, a.strides, a.sizes].some(isTensor);

/** Whether only the place of a slice is unknown, not its shape. */
export const onlyPlaceIsFed = (a: SliceArguments): boolean =>
  isTensor(a.starts) && (a.length !== undefined || (Array.isArray(a.sizes) && a.sizes.every((size, k) => size !== -1 || isDropped(a, k))));

const isDropped = ({ squeezeMask }: SliceArguments, k: number): boolean => ((squeezeMask >>> k) & 1) === 1;

const droppedAxes = (rank: number, a: SliceArguments): number[] => range(rank).filter((k) => isDropped(a, k));

/** Where a slice of `tensor` lies, as `sliceTensorAt` and `sliceUpdateAt` take it: a start and a stride for each dimension. */
const placeOf = (tensor: Tensor, { starts, strides, dimension, startMask }: SliceArguments) => {
  const rank = tensor.shape.length;
  const held = (given: readonly number[] | Tensor): Tensor =>
    isTensor(given) ? given.cast({ to: "int32" }) : tensor.graph.constant(Int32Array.from(given), { dataType: "int32" });
  const at = dimension === undefined ? undefined : wrapAxis(dimension, rank);
  return {
    starts:
      at === undefined
        ? held(starts)
        : held(starts)
            .reshape({ shape: [1] })
            .padConstant({ leftPadding: [at], rightPadding: [rank - 1 - at] }),
    strides: strides === undefined ? tensor.graph.constant(1, { shape: [rank], dataType: "int32" }) : held(strides),
    startMask,
  };
};

/** The part of `tensor` that a slice shows whose place is fed. */
export const fedSlice = (tensor: Tensor, a: SliceArguments): Tensor => {
  const rank = tensor.shape.length;
  const along = a.dimension === undefined ? undefined : wrapAxis(a.dimension, rank);
  const size = range(rank).map((k) => (isDropped(a, k) ? 1 : along === undefined ? a.sizes![k] : k === along ? a.length! : -1));
  return tensor.sliceTensorAt({ ...placeOf(tensor, a), size }).squeeze({ axes: droppedAxes(rank, a) });
};

/** `dataTensor` with `update` at a slice whose place is fed. */
export const fedUpdate = (dataTensor: Tensor, update: Tensor, a: SliceArguments): Tensor =>
  dataTensor.sliceUpdateAt({
    update: update.expandDims({ axes: droppedAxes(dataTensor.shape.length, a) }),
    ...placeOf(dataTensor, a),
  });

/** The shape of `sliceTensorAt`: -1 stands for all of a dimension. */
export const fedSliceShape = (tensor: Shape, size: Shape): number[] => size.map((d, k) => (d === -1 ? tensor[k] : d));

/** A mask's bit for dimension k says that the slice begins at its edge: at the end, if it goes down. */
export const fedStart = (start: number, stride: number, length: number, masked: boolean): number =>
  masked ? (stride < 0 ? length - 1 : 0) : start < 0 ? start + length : start;
