/**
 * What an element of a tensor is. `float16` and `bfloat16` lie in buffers as 16 bits, `bool` as a byte, `complexFloat32` as two float32, the
 * real part first.
 */
export type DataType =
  | "float32"
  | "float16"
  | "bfloat16"
  | "int64"
  | "uint64"
  | "int32"
  | "uint32"
  | "int16"
  | "uint16"
  | "int8"
  | "uint8"
  | "bool"
  | "complexFloat32";

/** A set of data types that an input accepts. Inputs declared with the *same* set share one data type. */
export type DataTypes = readonly DataType[];

/** Floating point. */
export const float: DataTypes = ["float32", "float16", "bfloat16"];
/** Floating point, for an input whose type is independent of an input declared `float`. */
export const otherFloat: DataTypes = [...float];
/** Whole numbers of up to 32 bits. */
export const narrowInteger: DataTypes = ["int32", "uint32", "int16", "uint16", "int8", "uint8"];
/** Whole numbers of 64 bits. */
export const wide: DataTypes = ["int64", "uint64"];
/** Whole numbers. */
export const integer: DataTypes = [...narrowInteger, ...wide];
/** Real numbers of up to 32 bits. */
export const narrow: DataTypes = [...float, ...narrowInteger];
/** Real numbers. */
export const numeric: DataTypes = [...float, ...integer];
/** What addresses elements. Other whole numbers that are given become int32. */
export const index: DataTypes = ["int32", "uint32"];
/** Truth values. */
export const bool: DataTypes = ["bool"];
/** Complex numbers. */
export const complex: DataTypes = ["complexFloat32"];
/** Everything that can be added. */
export const arithmetic: DataTypes = [...numeric, ...complex];
/** Floating point, real or complex. */
export const floatOrComplex: DataTypes = [...float, ...complex];
/** Real numbers of up to 32 bits and truth values. */
export const narrowOrBool: DataTypes = [...narrow, "bool"];
/** Every data type but complex numbers. */
export const any: DataTypes = [...numeric, "bool"];
/** Every data type. */
export const every: DataTypes = [...any, ...complex];
/** Every data type, for an input whose type is independent of an input declared `every`. */
export const other: DataTypes = [...every];

/** The typed array that carries a data type on the JavaScript side; 16-bit floats are carried as their bits, complex numbers as pairs. */
export interface TypedArrays {
  float32: Float32Array;
  float16: Uint16Array;
  bfloat16: Uint16Array;
  int64: BigInt64Array;
  uint64: BigUint64Array;
  int32: Int32Array;
  uint32: Uint32Array;
  int16: Int16Array;
  uint16: Uint16Array;
  int8: Int8Array;
  uint8: Uint8Array;
  bool: Uint8Array;
  complexFloat32: Float32Array;
}
/** The typed arrays that carry 64-bit elements. */
export type WideArray = BigInt64Array | BigUint64Array;
/** The typed arrays that carry elements of up to 32 bits, as numbers. */
export type TypedArray = Exclude<TypedArrays[DataType], WideArray>;
/** Any of the typed arrays that carry tensor elements. */
export type ElementArray = TypedArray | WideArray;

const arrays = {
  float32: Float32Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
  complexFloat32: Float32Array,
};

/** The constructor of the typed array that carries `dataType`. */
export const arrayOf = (
  dataType: DataType,
): {
  new (length: number): ElementArray;
  new (buffer: ArrayBufferLike, offset?: number, length?: number): ElementArray;
  BYTES_PER_ELEMENT: number;
} => arrays[dataType] as never;

/** Entries of the typed array that make one element. */
export const entriesOf = (dataType: DataType): number => (dataType === "complexFloat32" ? 2 : 1);

/** Bytes that one element takes in a buffer. */
export const byteSize = (dataType: DataType): number => arrays[dataType].BYTES_PER_ELEMENT * entriesOf(dataType);

/** Whether elements are whole numbers without a sign. */
export const isUnsigned = (dataType: DataType): boolean => dataType.startsWith("uint");

/** The least and the greatest number of a data type. */
export function limitsOf(dataType: DataType): readonly [number, number] {
  if (dataType === "bool") return [0, 1];
  if (!integer.includes(dataType)) return [-Infinity, Infinity];
  const bits = byteSize(dataType) * 8;
  return isUnsigned(dataType) ? [0, 2 ** bits - 1] : [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
}

/** What WGSL computes with for a stored data type. The 64-bit types are two words, the lower first. */
export type ComputeType = "f32" | "i32" | "u32" | "bool" | "i64" | "u64";
const computeTypes: Record<DataType, ComputeType> = {
  float32: "f32",
  float16: "f32",
  bfloat16: "f32",
  // Complex numbers are taken apart before kernels are written.
  complexFloat32: "f32",
  int64: "i64",
  uint64: "u64",
  int32: "i32",
  int16: "i32",
  int8: "i32",
  uint32: "u32",
  uint16: "u32",
  uint8: "u32",
  bool: "bool",
};
/** The WGSL scalar in which a data type is computed: packed and half types are widened when loaded and narrowed when stored. */
export const computeType = (dataType: DataType): ComputeType => computeTypes[dataType];

/** Whether an element is computed as two words. */
export const isWide = (dataType: DataType): boolean => wide.includes(dataType);
