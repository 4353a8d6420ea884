import type { NDArray } from "../../spec/reference.ts";
import type { DataType } from "../../src/dataType.ts";
import { isFloat, roundTo } from "./values.ts";

/** Infinities and NaN must be met as they are; a difference from a finite number is relative to max(1, |expected|). */
const difference = (actual: number, expected: number): number => {
  if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return 0;
  const relative = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  return Number.isFinite(relative) ? relative : Infinity;
};

/** What is wrong with `actual`, in one line, or nothing. */
export function mismatch(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): string | undefined {
  if (actual.length !== expected.length) return `${actual.length} elements instead of ${expected.length}`;
  let worst = 0;
  let at = 0;
  let wrong = 0;
  for (let k = 0; k < expected.length; k++) {
    const d = difference(actual[k], expected[k]);
    if (d > tolerance) wrong++;
    if (d > worst) [worst, at] = [d, k];
  }
  return wrong === 0
    ? undefined
    : `${wrong} of ${expected.length} differ; worst: element ${at} is ${actual[at]} instead of ${expected[at]} (${worst.toExponential(1)})`;
}

const halfErrors: { readonly [K in DataType]?: number } = { float16: 1e-3, bfloat16: 8e-3 };
/** The error that a row with `tolerance` may make in `dataType`: integers none, 16-bit floats what their 11 or 8 bits force. */
export const permitted = (dataType: DataType, tolerance = 1e-5): number =>
  !isFloat(dataType) ? 0 : (halfErrors[dataType] ?? 0) * Math.min(10, Math.max(1, tolerance / 1e-5)) || tolerance;

/** Expected values as the data type holds them. */
export const rounded = ({ data, dataType }: NDArray): Float64Array =>
  dataType in halfErrors ? data.map((x) => roundTo(dataType, x)) : data;
