import { replaced, type Shape } from "../../src/shapes.ts";
import { type NDArray, tabulate } from "../reference.ts";

/** The number of `part` that belongs to the element at `c` of a tensor of shape `whole`: that of its place along `axis`, or of its block. */
export const belonging = (part: NDArray, c: readonly number[], whole: Shape, axis: number | undefined): number => {
  if (part.shape.length === 0) return part.data[0];
  return part.at(...(axis === undefined ? blockOf(part.shape, c, whole) : [c[axis]]));
};

/** The block of the element at `c`, where there are `counts` blocks along the last dimensions of `whole`. */
const blockOf = (counts: Shape, c: readonly number[], whole: Shape): number[] => {
  const missing = whole.length - counts.length;
  return counts.map((count, k) => Math.floor((c[missing + k] * count) / whole[missing + k]));
};

/** A whole number within limits, halves to the even one; 0 for NaN. */
export const roundedWithin = (x: number, offset: number, [least, greatest]: readonly [number, number]): number => {
  const whole = Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x);
  return Number.isNaN(whole + offset) ? 0 : Math.min(Math.max(Math.trunc(whole + offset), least), greatest);
};

/** What stands in `table` at the places `codes`; where there is an axis vectors do, whose numbers lie along it. */
export const entries = (codes: NDArray, table: NDArray, axis: number | undefined): NDArray => {
  if (axis === undefined)
    return tabulate(codes.shape, (c) => table.at(...blockOf(table.shape.slice(0, -1), c, codes.shape), codes.at(...c)));
  const length = table.shape.at(-1)!;
  return tabulate(replaced(codes.shape, axis, codes.shape[axis] * length), (c) => {
    const place = replaced(c, axis, Math.floor(c[axis] / length));
    return table.at(...blockOf(table.shape.slice(0, -2), place, codes.shape), codes.at(...place), c[axis] % length);
  });
};
