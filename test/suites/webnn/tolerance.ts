import type { DataType } from "../../../src/dataType.ts";
import { toFloat16 } from "../../../src/data/float16.ts";

/** How near an output must come: units in the last place of its data type, an absolute difference, or every bit. */
export interface Tolerance {
  readonly metric: "ULP" | "ATOL" | "EXACT";
  readonly value: number;
}

const words = new DataView(new ArrayBuffer(4));

/** The place of a number among all numbers of its data type in ascending order, so that neighbours differ by 1 and ±0 share one place. */
function place(x: number, dataType: DataType): number {
  if (dataType === "float16") {
    const bits = toFloat16(x);
    return bits & 0x8000 ? -(bits & 0x7fff) : bits;
  }
  if (dataType !== "float32") return x;
  words.setFloat32(0, x);
  const bits = words.getUint32(0);
  return bits & 0x80000000 ? -(bits & 0x7fffffff) : bits;
}

function distance(actual: number, expected: number, dataType: DataType, metric: Tolerance["metric"]): number {
  if (metric === "EXACT") return Object.is(actual, expected) ? 0 : Infinity;
  if (actual === expected || (Number.isNaN(actual) && Number.isNaN(expected))) return 0;
  if (Number.isNaN(actual) || Number.isNaN(expected)) return Infinity;
  return metric === "ULP" ? Math.abs(place(actual, dataType) - place(expected, dataType)) : Math.abs(actual - expected);
}

/** What is wrong with the values of an output, in one line that names the worst of them, or nothing. */
export function failureOf(
  actual: ArrayLike<number>,
  expected: readonly number[],
  dataType: DataType,
  { metric, value }: Tolerance,
): string | undefined {
  if (actual.length !== expected.length) return `${actual.length} elements instead of ${expected.length}`;
  const held = (x: number): number => (dataType === "float32" ? Math.fround(x) : x);
  const distances = expected.map((x, k) => distance(actual[k], held(x), dataType, metric));
  const worst = distances.reduce((max, d) => Math.max(max, d), 0);
  if (worst <= value) return undefined;
  const at = distances.indexOf(worst);
  const wrong = distances.filter((d) => d > value).length;
  return `${wrong} of ${expected.length} ${dataType}: element ${at} is ${actual[at]} instead of ${expected[at]}, off by ${worst} ${metric}, allowed ${value}`;
}
