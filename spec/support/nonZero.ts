import { range } from "../../src/shapes.ts";

/** Tensors with zeros in them, of any rank, within and beyond a stretch that is counted at once. */
export const nonZeroSamples = [
  { tensor: { shape: [2, 3], values: [0, 1, 2, 0, 0, 1] } },
  { tensor: { shape: [2, 2, 2], values: [1, 0, 0, 1, 1, 0, 1, 1] } },
  { tensor: { shape: [6], values: [NaN, 0, -0, Infinity, -1, 1e-6], dataType: "float32" } },
  { tensor: { shape: [4], values: [0, 0, 0, 0] } },
  { tensor: { shape: [1023], values: range(1023).map((k) => k % 2) } },
  { tensor: { shape: [3, 700], values: range(2100).map((k) => Number(k % 5 > 3)) } },
  { tensor: { shape: [1025, 3], values: range(3075) } },
  { tensor: [] },
  { tensor: [0] },
  { tensor: [2, 0] },
] as const;
