import { byteSize, type DataType, isUnsigned, isWide } from "../dataType.ts";
import type { Graph } from "../graph.ts";
import { range } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** By how many bits the parts of the larger of two units of `size` and `wanted` bytes are shifted. */
export const bitPlaces = (size: number, wanted: number): number[] =>
  range(Math.max(size, wanted) / Math.min(size, wanted)).map((k) => 8 * k * Math.min(size, wanted));

/** By how much whole numbers of a data type are shifted when they are to be shifted by `by`: its lowest 5 or 6 bits. */
export const shiftOf = (by: number, dataType: DataType): number => by & (isWide(dataType) ? 63 : 31);

/** A whole number as a data type holds it: its lowest bits. */
export const wrapped = (value: bigint, dataType: DataType): number =>
  Number((isUnsigned(dataType) ? BigInt.asUintN : BigInt.asIntN)(8 * byteSize(dataType), value));

/** The bits of a tensor's elements as int32, in units of at most 32: two words of 64 bits, or of a complex number, lie side by side. */
export function bitsOf(graph: Graph, tensor: Tensor): Tensor {
  const { dataType } = tensor;
  if (dataType === "float32") return tensor.bitsOfFloat();
  if (dataType === "float16") return tensor.bitsOfHalf();
  if (dataType === "bfloat16") return tensor.cast({ to: "float32" }).bitsOfFloat().bitwiseRightShift(16).bitwiseAND(0xffff);
  if (dataType === "complexFloat32") return tensor.partsOfComplex().flatten({ axis: -2, count: 2 }).bitsOfFloat();
  if (!isWide(dataType)) return tensor.cast({ to: "int32" }).bitwiseAND({ int8: 0xff, int16: 0xffff }[dataType as string] ?? -1);
  const words = [tensor, tensor.bitwiseRightShift(32)].map((each) => each.cast({ to: "int32" }));
  return graph.stack(words, { axis: -1 }).flatten({ axis: -2, count: 2 });
}

/** Elements of a data type from their bits, as `bitsOf` gives them. */
export function ofBits(bits: Tensor, to: DataType): Tensor {
  if (to === "float32") return bits.floatOfBits();
  if (to === "float16") return bits.halfOfBits();
  if (to === "bfloat16") return bits.bitwiseLeftShift(16).floatOfBits().cast({ to });
  if (to === "complexFloat32")
    return bits
      .floatOfBits()
      .unflatten({ axis: -1, sizes: [-1, 2] })
      .complexOfParts();
  if (!isWide(to)) return bits.cast({ to });
  const pairs = bits.cast({ to: "uint32" }).unflatten({ axis: -1, sizes: [-1, 2] });
  const word = (start: number): Tensor => pairs.sliceTensor({ dimension: -1, start, length: 1 }).squeeze({ axes: -1 }).cast({ to });
  return word(0).bitwiseOR(word(1).bitwiseLeftShift(32));
}
