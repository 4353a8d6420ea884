import { GraphError } from "../graphError.ts";
import type { Adapter, Launch } from "../rule.ts";
import { agree, elementCount, range, replaced, type Shape, unitsOf } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** Whether each dimension of `part`, counted from the end, divides that of `whole`: it has a number for each of so many equal blocks. */
export const formsBlocks = (part: Shape, whole: Shape): boolean =>
  part.length <= whole.length &&
  part.every((d, k) => {
    const n = whole[k - part.length + whole.length];
    return agree(d, n) || n % d === 0;
  });

/** Whether `part` is what belongs to the places along an axis of `length`: one number, or one for each. */
export const liesAlong = (part: Shape, length: number): boolean => part.length === 0 || (part.length === 1 && agree(part[0], length));

/** Whether a lookup table's dimensions but the last `own` form blocks of `whole`. */
export const tabulates = (table: Shape, whole: Shape, own: number): boolean =>
  table.length >= own && formsBlocks(table.slice(0, table.length - own), whole);

/** `part` with leading dimensions of 1, so that it has `rank` dimensions. */
const aligned = (part: Shape, rank: number): number[] => range(rank).map((k) => part[k - rank + part.length] ?? 1);

/** The shape of what tells how many blocks there are. */
function knownShape({ name, shape }: Tensor): Shape {
  if (shape.includes(-1))
    throw new GraphError("dequantize", `the dimensions of «${name}» must be known, since they tell how many blocks there are`);
  return shape;
}

/** What `combine` makes of `whole` and of the numbers in `part` that belong to its places along `axis`, or to blocks where there is none. */
export function combined(whole: Tensor, part: Tensor, axis: number | undefined, combine: (whole: Tensor, part: Tensor) => Tensor): Tensor {
  const rank = whole.shape.length;
  if (part.shape.length === 0) return combine(whole, part);
  if (axis !== undefined) return combine(whole, part.expandDims({ axes: range(1, rank - axis) }));
  const missing = rank - part.shape.length;
  const counts = aligned(knownShape(part), rank);
  // Blocks become dimensions of their own, through views; where they are single elements, or one, broadcasting does.
  const split = range(rank).filter((k) => counts[k] > 1 && counts[k] !== whole.shape[k]);
  const apart = split.reduceRight((tensor, k) => tensor.unflatten({ axis: k, sizes: [counts[k], -1] }), whole);
  const numbers = split.reduceRight((tensor, k) => tensor.expandDims({ axes: k - missing + 1 }), part);
  return split.reduce((tensor, k) => tensor.flatten({ axis: k, count: 2 }), combine(apart, numbers));
}

/** The blocks' dimensions of a lookup table, and how many numbers it has at a place: one, or a vector where there is an axis. */
const tableParts = (table: Shape, axis: number | undefined) =>
  axis === undefined ? { groups: table.slice(0, -1), length: 1 } : { groups: table.slice(0, -2), length: table.at(-1)! };

/** The shape of what stands in `table` at the places `codes`: a vector makes `axis` longer. */
export const lookedUpShape = (codes: Shape, table: Shape, axis: number | undefined): Shape =>
  axis === undefined ? codes : replaced(codes, axis, codes[axis] * table.at(-1)!);

/** The launch of `lookUp`: how an element's code is found, and the code's block. An invocation takes one or four elements of `shape`. */
export const lookUpLaunch = (codes: Shape, table: Shape, axis: number | undefined, shape: Shape, adapter: Adapter): Launch => {
  const { groups, length } = tableParts(table, axis);
  const counts = aligned(groups, codes.length);
  const place = (k: number): string => `at / ${elementCount(codes.slice(k + 1))}u % ${codes[k]}u / ${codes[k] / counts[k]}u`;
  const width = elementCount(shape) % 4 === 0 ? 4 : 1;
  const units = elementCount(shape) / width;
  return {
    length,
    inner: axis === undefined ? 1 : Math.max(1, elementCount(codes.slice(axis + 1))),
    places: table.at(axis === undefined ? -1 : -2),
    block: range(codes.length)
      .filter((k) => counts[k] > 1)
      .reduce((block, k) => `(${block}) * ${counts[k]}u + ${place(k)}`, "0u"),
    four: width === 4,
    ...unitsOf(units, adapter),
  };
};

/** The adjoint of `lookUp`: for each number of `table` the sum of `dy` over the places that it came to. */
export function lookUpAdjoint(dy: Tensor, codes: Tensor, table: Tensor, axis: number | undefined): Tensor {
  const { groups, length } = tableParts(knownShape(table), axis);
  const counts = aligned(groups, codes.shape.length);
  const split = range(codes.shape.length).filter((k) => counts[k] > 1);
  const blocks = (k: number): number[] => (counts[k] > 1 ? [counts[k]] : []);
  const places = split.reduceRight((tensor, k) => tensor.unflatten({ axis: k, sizes: [counts[k], -1] }), codes);
  const apart = range(codes.shape.length).reduceRight(
    (tensor, k) => tensor.unflatten({ axis: k, sizes: [...blocks(k), -1, ...(k === axis ? [length] : [])] }),
    dy,
  );
  // Dimensions of blocks come first, as a batch, and that of a vector last.
  const batch = split.map((k, n) => k + n);
  const order = [...batch, ...range(places.shape.length).filter((k) => !batch.includes(k))];
  const vector = axis === undefined ? [] : [split.filter((k) => k <= axis).length + axis + 1];
  const behind = order.map((k) => (vector.length > 0 && k >= vector[0] ? k + 1 : k));
  return apart
    .transpose({ permutation: [...behind, ...vector] })
    .scatterND({
      indicesTensor: places.transpose({ permutation: order }).expandDims({ axes: -1 }),
      shape: [...split.map((k) => counts[k]), ...table.shape.slice(groups.length)],
      batchDimensions: batch.length,
      mode: "add",
    })
    .reshape({ shape: table.shape });
}
