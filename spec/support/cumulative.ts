import type { Combination } from "../../src/geometry/cumulativeGeometry.ts";
import { range, replaced } from "../../src/shapes.ts";
import { type NDArray, tabulate } from "../reference.ts";

const two: Record<Combination, (a: number, b: number) => number> = {
  sum: (a, b) => a + b,
  product: (a, b) => a * b,
  minimum: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b)),
  maximum: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)),
};
/** All the values taken together. */
export const scanned = (values: readonly number[], combination: Combination): number => values.reduce(two[combination]);

/** What a cumulative operation gives; the order in which numbers are taken together changes nothing. */
export const accumulated = (
  a: { readonly tensor: NDArray; readonly axis: number; readonly exclusive: boolean; readonly reverse: boolean },
  combination: Combination,
  identity: number,
): NDArray =>
  tabulate(a.tensor.shape, (c) => {
    const before = range(a.tensor.shape[a.axis]).filter((k) => (a.reverse ? k > c[a.axis] : k < c[a.axis]));
    const values = [...before, ...(a.exclusive ? [] : [c[a.axis]])].map((k) => a.tensor.at(...replaced(c, a.axis, k)));
    return scanned(a.exclusive ? [identity, ...values] : values, combination);
  });

/** Shapes and axes that scans meet, both ways. */
export const inclusiveSamples = [
  { tensor: [2, 5, 3], axis: 1 },
  { tensor: [3, 7], axis: -1, reverse: true },
  { tensor: [1], axis: 0 },
  { tensor: [0, 2], axis: 0 },
  { tensor: [2, 0], axis: 0, reverse: true },
] as const;

/** The same for scans without the element itself. */
export const exclusiveSamples = [
  { tensor: [5, 2], axis: 0, exclusive: true },
  { tensor: [2, 4], axis: 1, exclusive: true, reverse: true },
  { tensor: [1], axis: 0, exclusive: true },
  { tensor: [0, 2], axis: 0, exclusive: true },
] as const;

/** Lines with one zero, with two and with three. */
export const productSamples = [
  { tensor: { shape: [4, 4], values: [2, 3, 0, 4, 0, 2, 0, 3, 2, 0, 0, 0, 0, 3, 2, 2] }, axis: 1 },
  { tensor: { shape: [4, 2], values: [0, 2, 3, 0, 2, 3, 4, 0] }, axis: 0, exclusive: true, reverse: true },
] as const;

const endless = { shape: [3, 4], values: [NaN, 1, NaN, -2, NaN, NaN, NaN, NaN, -Infinity, Infinity, NaN, 3], dataType: "float32" } as const;
const whole = { shape: [2, 3], values: [3, 1, 2, 5, 7, 6] } as const;
/**
 * Lines with NaN, infinities and nothing but NaN. Without the element itself they come with these alone or in whole numbers: beside the
 * greatest of floating-point numbers no difference can be told.
 */
export const extremeSamples = [
  { tensor: endless, axis: 1 },
  { tensor: endless, axis: 1, exclusive: true },
  { tensor: { ...endless, dataType: "float16" }, axis: 0, exclusive: true, reverse: true },
  { tensor: { ...whole, dataType: "int32" }, axis: 1, exclusive: true },
  { tensor: { ...whole, dataType: "uint32" }, axis: 0, exclusive: true },
  { tensor: { ...whole, dataType: "int8" }, axis: 1, exclusive: true, reverse: true },
  { tensor: { ...whole, dataType: "uint8" }, axis: 1, exclusive: true },
] as const;
