import type { CompilationDescriptor } from "../compiler/compilationDescriptor.ts";
import { inOrder } from "../compiler/program.ts";
import type { PreparedFeed } from "../data/feed.ts";
import { Tensor } from "../tensor.ts";
import type { TensorData } from "../tensorData.ts";

/** Tensors that a control operation has computed, perhaps again and again, from values of others. */
export interface Block {
  /** What is known when it is computed, beside all that was known before the control operation. */
  readonly known: readonly Tensor[];
  readonly targets: readonly Tensor[];
}

/**
 * Computes a block's targets from values for what it knows. Several rounds go to the device together: in each, the targets of the one before, but for the
 * first, stand for the last values. Answers those of the last round.
 */
export type Evaluate = (block: Block, values: readonly PreparedFeed[], rounds?: number) => Promise<TensorData[]>;

/** An operation that decides while it runs what is to be computed: between two executables, by what it reads back. */
export interface Control {
  readonly name: string;
  /** What must be known before. */
  readonly inputs: readonly Tensor[];
  /** All that `run` may have computed. */
  readonly blocks: readonly Block[];
  /** What stands in the way of a gradient, and what can be done; left out where nothing can. */
  readonly advice?: string;
  /** Throws where it cannot run with a compilation descriptor. */
  readonly check?: (descriptor: CompilationDescriptor | undefined) => void;
  /** The values of the results; those of the inputs stay the caller's. */
  readonly run: (
    values: readonly TensorData[],
    evaluate: Evaluate,
    descriptor: CompilationDescriptor | undefined,
  ) => Promise<readonly TensorData[]>;
}

/** The control operation whose result a tensor is, or nothing. */
export const controlOf = ({ operation }: Tensor): Control | undefined => operation.params["control"] as Control | undefined;

/** The tensors on which a tensor depends: inputs, and parameters given as tensors. */
export const dependencies = ({ operation }: Tensor): readonly Tensor[] => [
  ...Object.values(operation.inputs).filter((input) => input !== undefined),
  ...Object.values(operation.params).filter((param) => param instanceof Tensor),
];

/** Results of control operations that `roots` need and that are not `known`, in an order in which they can be had. */
export const controlsBefore = (roots: readonly Tensor[], known: ReadonlyMap<Tensor, unknown>): Tensor[] =>
  inOrder(roots, (tensor) => (known.has(tensor) ? [] : dependencies(tensor))).filter((tensor) => !known.has(tensor) && controlOf(tensor));
