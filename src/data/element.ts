import { fromBfloat16, toBfloat16 } from "./bfloat16.ts";
import { type DataType, isWide, limitsOf } from "../dataType.ts";
import { fromFloat16, toFloat16 } from "./float16.ts";

/** A number as 64 bits. The power of two above the greatest number of a type, which float64 rounds it to, is that number. */
const whole = (value: number, dataType: DataType): bigint => {
  if (Number.isNaN(value)) return 0n;
  const [, greatest] = limitsOf(dataType);
  return value === greatest ? BigInt(greatest) - 1n : BigInt(Math.trunc(Math.min(2 ** 64, Math.max(-(2 ** 64), value))));
};

/** How the typed array of a data type holds one number. Whole numbers out of range wrap around. */
export const element = {
  encode: (value: number, dataType: DataType): number | bigint =>
    isWide(dataType)
      ? whole(value, dataType)
      : dataType === "float16"
        ? toFloat16(value)
        : dataType === "bfloat16"
          ? toBfloat16(value)
          : dataType === "bool"
            ? Number(value !== 0)
            : value,
  decode: (entry: number | bigint, dataType: DataType): number =>
    dataType === "float16" ? fromFloat16(entry as number) : dataType === "bfloat16" ? fromBfloat16(entry as number) : Number(entry),
};
