import { GraphError } from "../graphError.ts";
import type { Adapter, Launch } from "../rule.ts";
import { elementCount, range, replaced, type Shape, spread, workgroupSize, unitsOf } from "../shapes.ts";

/** Elements along the axis that are sorted at once, in workgroup memory; longer lines are merged from such stretches. */
export const stretch = 1024;
/** The most elements of a stretch that are kept where the rest need not be sorted; for more it is better to sort everything. */
const mostKept = stretch / 2;
/** No line is longer than 2^32 elements. */
const mostMerges = 22;

/** How many of `length` elements remain if each stretch keeps its first `keep`. */
export const keptLength = (length: number, keep: number): number => Math.floor(length / stretch) * keep + Math.min(keep, length % stretch);

/** The runs that are merged two by two, after stretches are sorted, until a line of `length` is one; where that is not known (-1), all that may be needed. */
export const mergedRuns = (length: number): number[] =>
  range(length < 0 ? mostMerges : Math.max(0, Math.ceil(Math.log2(length / stretch)))).map((pass) => stretch * 2 ** pass);

/** Whether the first `k` of a line are found by keeping that many of each stretch, rather than by sorting a line of `length`, -1 where unknown. */
export const isSelection = (length: number, k: number): boolean => {
  if (!Number.isInteger(k)) throw new GraphError("topK", "k must be known when the graph is built");
  return length >= 0 && k <= mostKept;
};

/** How often stretches are sorted before a line of `length` has come down to its first `k`. */
export const selectionPasses = (length: number, k: number): number =>
  length <= stretch ? 1 : 1 + selectionPasses(keptLength(length, k), k);

/**
 * WGSL of a number without sign for each element, greater if the element comes later. The conditions on the type K are constants. Zeros are equal,
 * and NaN, which is told by its bits, is the greatest of all.
 */
const keyFunction = (input: string, descending: boolean): string => `alias K = T_${input};
fn keyOf(value: K) -> u32 {
  let bits = bitcast<u32>(value);
  let negative = bits >= 0x80000000u;
  var key = bits;
  if (K(1) / K(2) > K(0)) {
    key = select(select(bits ^ 0x80000000u, ~bits, negative), 0x80000000u, (bits << 1u) == 0u);
    key = select(key, 0xffffffffu, (bits & 0x7fffffffu) > 0x7f800000u);
  } else if (K(0) - K(1) < K(0)) {
    key = bits ^ 0x80000000u;
  }
  return ${descending ? "~key" : "key"};
}`;

/** Elements from one to the next along the axis, and the lines of elements along it. */
const lines = (shape: Shape, axis: number) => ({
  stride: elementCount(shape.slice(axis + 1)),
  lines: elementCount(replaced(shape, axis, 1)),
});

const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, n)));

/**
 * The launch of `sortStretches`: a workgroup merges runs in its memory, of one stretch or of several short lines. On a CPU, where that memory
 * takes long to compile, an invocation counts for four elements of a short line how many come before them; and few elements are kept by an
 * invocation alone, which passes most of a stretch over.
 */
export const stretchesLaunch = (
  tensor: Shape,
  indices: Shape | undefined,
  axis: number,
  descending: boolean,
  keep: number,
  adapter: Adapter,
): Launch => {
  const count = (indices ?? tensor)[axis];
  const width = Math.min(stretch, powerOfTwo(count));
  const across = lines(tensor, axis);
  const perLine = Math.ceil(count / width);
  const stretches = across.lines * perLine;
  const alone = adapter.software && keep <= 32;
  const counted = adapter.software && !alone && width <= 64;
  const quarters = Math.ceil(width / 4);
  const together = adapter.software ? 1 : Math.min(stretch / width, powerOfTwo(stretches));
  const elements = width * together;
  const units = alone ? stretches : counted ? stretches * quarters : undefined;
  const size = units !== undefined ? workgroupSize(units, adapter) : adapter.software ? 4 : Math.max(1, elements / 8);
  return {
    ...across,
    length: tensor[axis],
    count,
    keep,
    kept: keptLength(count, keep),
    given: indices !== undefined,
    keyOf: keyFunction("tensor", descending),
    width,
    perLine,
    alone,
    counted,
    quarters,
    together,
    elements,
    size,
    part: elements / size,
    workgroups: spread(Math.ceil(units !== undefined ? units / size : stretches / together)),
  };
};

/** The launch of `mergeStretches`: an invocation finds where its part of the merged run begins, and merges that. */
export const mergeLaunch = (tensor: Shape, axis: number, descending: boolean, run: number, adapter: Adapter): Launch => {
  const part = adapter.software ? 256 : 8;
  const across = lines(tensor, axis);
  const parts = Math.ceil(tensor[axis] / part);
  const units = across.lines * parts;
  return {
    ...across,
    length: tensor[axis],
    keyOf: keyFunction("tensor", descending),
    run,
    part,
    parts,
    ...unitsOf(units, adapter),
  };
};

/** The launch of `placeSorted`: an invocation for each place. If all elements were taken, each update just goes to where its index says. */
export const placeSortedLaunch = (source: Shape, indices: Shape, axis: number, descending: boolean, adapter: Adapter): Launch => {
  const units = elementCount(source);
  return {
    ...lines(source, axis),
    length: source[axis],
    count: indices[axis],
    whole: indices[axis] === source[axis],
    keyOf: keyFunction("source", descending),
    ...unitsOf(units, adapter),
  };
};
