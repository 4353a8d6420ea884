import type { DataType } from "../src/dataType.ts";
import { contiguous, elementCount, type Shape } from "../src/shapes.ts";

/**
 * The vocabulary of references: arrays of float64 that are obviously right and slow. A reference states an operation a second time, as an
 * index equation, so that it can be held against the kernel.
 */
export class NDArray {
  readonly shape: Shape;
  readonly data: Float64Array;
  readonly dataType: DataType;
  constructor(shape: Shape, data: ArrayLike<number>, dataType: DataType = "float32") {
    this.shape = shape;
    this.data = Float64Array.from(data);
    this.dataType = dataType;
  }
  /** The element at `coordinates`; 0 outside, so that padding needs no words. */
  at(...coordinates: number[]): number {
    let at = 0;
    for (let k = 0; k < this.shape.length; k++) {
      if (coordinates[k] < 0 || coordinates[k] >= this.shape[k]) return 0;
      at = at * this.shape[k] + coordinates[k];
    }
    return this.data[at];
  }
}

/** The coordinates of the `linear`-th element in row-major order. */
export const coordinatesOf = (linear: number, shape: Shape): number[] =>
  contiguous(shape).map((stride, k) => Math.floor(linear / stride) % shape[k]);

/** The array whose element at c is `element(c)`. */
export const tabulate = (shape: Shape, element: (c: number[]) => number): NDArray =>
  new NDArray(
    shape,
    Array.from({ length: elementCount(shape) }, (_, k) => element(coordinatesOf(k, shape))),
  );

/** Σ term(c) over all coordinates c of `shape`. */
export const sum = (shape: Shape, term: (...c: number[]) => number): number => {
  let total = 0;
  for (let k = 0; k < elementCount(shape); k++) total += term(...coordinatesOf(k, shape));
  return total;
};
