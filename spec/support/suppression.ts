import { type CoordinateMode, float32Of, isCentered } from "../../src/geometry/suppressionGeometry.ts";
import { range } from "../../src/shapes.ts";
import type { NDArray } from "../reference.ts";

interface Thresholds {
  readonly iouThreshold: number;
  readonly scoreThreshold: number;
  readonly coordinateMode: CoordinateMode;
}

/** From where to where a box reaches, in both dimensions. */
const sidesOf = (box: readonly number[], mode: CoordinateMode): (readonly [number, number])[] =>
  [0, 1].map((d) => {
    const ends = isCentered(mode) ? [box[d] - box[d + 2] / 2, box[d] + box[d + 2] / 2] : [box[d], box[d + 2]];
    return [Math.min(...ends), Math.max(...ends)];
  });
const area = (sides: readonly (readonly [number, number])[]): number =>
  sides.reduce((product, [from, to]) => product * Math.max(0, to - from), 1);

/** Whether the intersection of two boxes is more than `threshold` of their union. */
const overlap = (a: readonly number[], b: readonly number[], threshold: number, mode: CoordinateMode): boolean => {
  const [p, q] = [sidesOf(a, mode), sidesOf(b, mode)];
  const shared = area([0, 1].map((d) => [Math.max(p[d][0], q[d][0]), Math.min(p[d][1], q[d][1])]));
  return shared > float32Of(threshold) * (area(p) + area(q) - shared);
};

/** The boxes of a batch that are kept, in the given order; `together` says which ones may suppress each other. */
export const keptBoxes = (
  boxes: NDArray,
  batch: number,
  order: readonly number[],
  scoreOf: (box: number) => number,
  together: (a: number, b: number) => boolean,
  { iouThreshold, scoreThreshold, coordinateMode }: Thresholds,
): number[] => {
  const boxAt = (k: number): number[] => range(4).map((c) => boxes.at(batch, k, c));
  return order
    .filter((k) => scoreOf(k) >= float32Of(scoreThreshold))
    .reduce<number[]>(
      (kept, k) => (kept.some((j) => together(j, k) && overlap(boxAt(j), boxAt(k), iouThreshold, coordinateMode)) ? kept : [...kept, k]),
      [],
    );
};

/** Boxes by their corners: the second and the fourth lie on the first, the last is far away. */
export const fiveBoxes = {
  shape: [1, 5, 4],
  values: [0, 0, 2, 2, 0, 0.5, 2, 2.5, 3, 3, 4, 4, 2, 2, 0, 0, 9, 9, 8, 8],
} as const;
