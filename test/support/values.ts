import {
  complex,
  type DataType,
  type ElementArray,
  float,
  integer,
  isUnsigned,
  isWide,
  limitsOf,
  arrayOf,
  byteSize,
  every,
} from "../../src/dataType.ts";
import { element } from "../../src/data/element.ts";
import { fromBfloat16, toBfloat16 } from "../../src/data/bfloat16.ts";
import { fromFloat16, toFloat16 } from "../../src/data/float16.ts";

/** The element of type `dataType` that holds `x`: floats rounded, integers wrapped as two's complement does, truth values 0 or 1. */
export function roundTo(dataType: DataType, x: number): number {
  if (dataType === "float16") return fromFloat16(toFloat16(x));
  if (dataType === "bfloat16") return fromBfloat16(toBfloat16(x));
  if (dataType === "bool") return x === 0 ? 0 : 1;
  if (!integer.includes(dataType)) return Math.fround(x);
  if (!Number.isFinite(x)) return 0;
  // The greatest 64-bit number is not one of float64's: the power of two above it stands for it.
  if (isWide(dataType) && x === limitsOf(dataType)[1]) return x;
  const bits = 8 * byteSize(dataType);
  const whole = BigInt(Math.trunc(x));
  return Number(isUnsigned(dataType) ? BigInt.asUintN(bits, whole) : BigInt.asIntN(bits, whole));
}

/** Whether elements of this type are floating-point numbers. */
export const isFloat = (dataType: DataType): boolean => float.includes(dataType) || complex.includes(dataType);

/** Whether a name that a suite uses is a data type of this library. */
export const isDataType = (name: string): name is DataType => (every as readonly string[]).includes(name);

/** Numbers as the typed array that carries them. */
export const encode = (values: ArrayLike<number>, dataType: DataType): ElementArray => {
  const array = new (arrayOf(dataType))(values.length);
  for (let k = 0; k < values.length; k++) array[k] = element.encode(isFloat(dataType) ? values[k] : roundTo(dataType, values[k]), dataType);
  return array;
};

/** The numbers that a typed array carries. */
export const decode = (array: ElementArray, dataType: DataType): Float64Array =>
  Float64Array.from(array as ArrayLike<number>, (entry) => element.decode(entry, dataType));
