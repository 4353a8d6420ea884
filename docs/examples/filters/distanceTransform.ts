import type { Tensor } from "../../../src/index.ts";

/** More than the square of any distance in an image, and less than what a sum of two overflows. */
const far = 2 ** 60;

/**
 * How far each pixel is from the next one that is not 0, exactly, by Euclid's measure; infinitely where all are 0.
 *
 * The square of a distance is a square along x and one along y, so the least over all pixels is a least along the rows, and then one of these
 * along the columns. Each is one kernel: sums with the squares of all differences of coordinates, which are reduced as they are made.
 * @param images [batch, channels, height, width] of known height and width, float32; so is the answer.
 */
export function distanceTransform(images: Tensor): Tensor {
  const { graph } = images;
  const [height, width] = images.shape.slice(2);
  const own = images.notEqual(0).select({ trueTensor: graph.constant(0), falseTensor: graph.constant(far) });
  const turned = { permutation: [0, 1, 3, 2] };
  const squares = leastSum(leastSum(own, width).transpose(turned), height).transpose(turned);
  return squares.lessThan(far).select({ trueTensor: squares.squareRoot(), falseTensor: Infinity });
}

/** For each place x in the rows the least of values[x′] + (x − x′)² over all x′. */
function leastSum(values: Tensor, length: number): Tensor {
  const { graph } = values;
  const along = (axis: number): Tensor => graph.coordinate(axis, { withShape: [length, length] }).cast({ to: "float32" });
  const squares = along(0).subtraction(along(1)).square();
  return values.expandDims({ axis: 3 }).addition(squares).reductionMinimum({ axis: 4 }).squeeze({ axes: 4 });
}
