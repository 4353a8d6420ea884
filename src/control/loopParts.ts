import { knownOf } from "../buildTime.ts";
import { inOrder } from "../compiler/program.ts";
import { dependencies } from "./control.ts";
import type { Graph } from "../graph.ts";
import { GraphError } from "../graphError.ts";
import { sameShape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** What a block uses from outside: tensors that `results` need and that were not made in it. What a run knows anyway is left out. */
export const captured = (results: readonly Tensor[], made: ReadonlySet<Tensor>): Tensor[] => {
  const isOutside = (tensor: Tensor): boolean => !made.has(tensor);
  return inOrder(results, (tensor) => (isOutside(tensor) ? [] : dependencies(tensor))).filter(
    (tensor) => isOutside(tensor) && !["placeholder", "constant", "variable"].includes(tensor.operation.kind),
  );
};

/** Placeholders of the shapes and types of tensors. */
export const placeholdersLike = (graph: Graph, tensors: readonly Tensor[], name: string): Tensor[] =>
  tensors.map(({ shape, ranked, dataType }) => graph.placeholder(ranked ? shape : null, { dataType, name }));

/** Throws unless a block's results have the types of what they replace. */
export function checkResults(name: string, results: readonly Tensor[], expected: readonly Tensor[]): void {
  const types = (tensors: readonly Tensor[]): string => tensors.map(({ dataType }) => dataType).join(", ");
  if (!Array.isArray(results) || types(results) !== types(expected))
    throw new GraphError(name, `the body must answer ${expected.length} tensors of ${types(expected)}; got ${types(results ?? [])}`);
}

/** A predicate as one truth value. */
export const truth = (predicate: Tensor): Tensor =>
  (predicate.dataType === "bool" ? predicate : predicate.notEqual(0)).reshape({ shape: [] });

/** The tensors of one list or the other. */
export const selected = (predicate: Tensor, whenTrue: readonly Tensor[], whenFalse: readonly Tensor[]): Tensor[] =>
  whenTrue.map((trueTensor, k) => predicate.select({ trueTensor, falseTensor: whenFalse[k] }));

/** Refuses assignments in a loop, of which each round would have one. */
export const refuseIn =
  (name: string) =>
  (variable: Tensor): never => {
    throw new GraphError(
      name,
      `cannot assign to «${variable.name}» in its body, since variables change at the end of a run: make the value a result of the loop, and assign that`,
    );
  };

/** Iterations that are written out one after the other where their number is known. */
export const unrolled = 256;

/** Throws unless so many rounds can be written out. */
export function checkMaximum(name: string, maximum: number): void {
  if (!Number.isInteger(maximum) || maximum < 0 || maximum > unrolled)
    throw new GraphError(name, `maximumIterations must be a whole number from 0 to ${unrolled}; got ${maximum}`);
}

/** Throws where a round changes dimensions that are known. */
export function checkShapes(name: string, next: readonly Tensor[], before: readonly Tensor[]): void {
  const differs = (tensor: Tensor, k: number): boolean =>
    tensor.ranked && before[k].ranked && !sameShape(knownOf(tensor).shape, knownOf(before[k]).shape);
  const at = next.findIndex(differs);
  if (at < 0) return;
  const [got, was] = [next[at], before[at]].map(({ shape }) => JSON.stringify(shape));
  throw new GraphError(name, `the body must leave shapes as they are, unless they are open; got ${got} after ${was}`);
}

/** What to do where a gradient is wanted. */
export const advice = `is not differentiable unless its rounds are written out: their number must be a constant up to ${unrolled}, or maximumIterations must be given`;
