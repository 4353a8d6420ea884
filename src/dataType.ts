/** What an element of a tensor is. `float16` lies in buffers as 16-bit halves, `bool` and the 8-bit types as bytes. */
export type DataType = "float32" | "float16" | "int32" | "uint32" | "int8" | "uint8" | "bool";

/** A set of data types that an input accepts. Inputs declared with the *same* set share one data type. */
export type DataTypes = readonly DataType[];

/** Floating point. */
export const float: DataTypes = ["float32", "float16"];
/** Whole numbers. */
export const integer: DataTypes = ["int32", "uint32", "int8", "uint8"];
/** Everything that can be added. */
export const numeric: DataTypes = [...float, ...integer];
/** What addresses elements. */
export const index: DataTypes = ["int32", "uint32"];
/** Truth values. */
export const bool: DataTypes = ["bool"];
/** Every data type. */
export const any: DataTypes = [...numeric, "bool"];
/** Every data type, for an input whose type is independent of an input declared `any`. */
export const other: DataTypes = [...any];

/** The typed array that carries a data type on the JavaScript side; a float16 is carried as its 16 bits. */
export interface TypedArrays {
  float32: Float32Array;
  float16: Uint16Array;
  int32: Int32Array;
  uint32: Uint32Array;
  int8: Int8Array;
  uint8: Uint8Array;
  bool: Uint8Array;
}
/** Any of the typed arrays that carry tensor elements. */
export type TypedArray = TypedArrays[DataType];

const arrays = {
  float32: Float32Array,
  float16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
};

/** The constructor of the typed array that carries `dataType`. */
export const arrayOf = (
  dataType: DataType,
): {
  new (length: number): TypedArray;
  new (buffer: ArrayBufferLike, offset?: number, length?: number): TypedArray;
  BYTES_PER_ELEMENT: number;
} => arrays[dataType] as never;

/** Bytes that one element takes in a buffer. */
export const byteSize = (dataType: DataType): number => arrays[dataType].BYTES_PER_ELEMENT;

/** What WGSL computes with for a stored data type. */
export type ComputeType = "f32" | "i32" | "u32" | "bool";
const computeTypes: Record<DataType, ComputeType> = {
  float32: "f32",
  float16: "f32",
  int32: "i32",
  int8: "i32",
  uint32: "u32",
  uint8: "u32",
  bool: "bool",
};
/** The WGSL scalar in which a data type is computed: packed and half types are widened when loaded and narrowed when stored. */
export const computeType = (dataType: DataType): ComputeType => computeTypes[dataType];
