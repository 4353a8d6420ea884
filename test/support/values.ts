import { arrayOf, type DataType, type TypedArray } from "../../src/dataType.ts";
import { fromFloat16, toFloat16 } from "../../src/float16.ts";

/** Integers wrap as two's complement does, as WGSL's do; out of a float's range there is nothing to say. */
const wrap: Record<DataType, (x: number) => number> = {
  float32: Math.fround,
  float16: (x) => fromFloat16(toFloat16(x)),
  int32: (x) => Math.trunc(x) | 0,
  uint32: (x) => Math.trunc(x) >>> 0,
  int8: (x) => (Math.trunc(x) << 24) >> 24,
  uint8: (x) => Math.trunc(x) & 255,
  bool: (x) => (x === 0 ? 0 : 1),
};

/** The element of type `dataType` that holds `x`: floats rounded, integers wrapped, truth values 0 or 1. */
export const roundTo = (dataType: DataType, x: number): number => wrap[dataType](x);

/** Whether elements of this type are floating-point numbers. */
export const isFloat = (dataType: DataType): boolean => dataType === "float32" || dataType === "float16";

/** Whether a name that a suite uses is a data type of this library. */
export const isDataType = (name: string): name is DataType => Object.hasOwn(wrap, name);

/** Numbers as the typed array that carries them. */
export const encode = (values: ArrayLike<number>, dataType: DataType): TypedArray => {
  const array = new (arrayOf(dataType))(values.length);
  for (let k = 0; k < values.length; k++) array[k] = dataType === "float16" ? toFloat16(values[k]) : roundTo(dataType, values[k]);
  return array;
};

/** The numbers that a typed array carries. */
export const decode = (array: ArrayLike<number>, dataType: DataType): Float64Array =>
  Float64Array.from(array, dataType === "float16" ? fromFloat16 : (x) => x);
