import { TensorOperations } from "../generated/tensor.ts";
import type { DataType } from "./dataType.ts";
import type { Graph } from "./graph.ts";
import type { Operation } from "./operation.ts";
import type { Shape } from "./shapes.ts";

/** A tensor, or a number that stands for a constant of the other operand's data type. */
export type Operand = Tensor | number;

/**
 * The result of an operation in a graph: a shape and a data type, no values. Its methods add operations to the graph and can be chained.
 *
 * @example
 * const geLU = (x: Tensor) => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x.multiplication(0.5));
 */
export class Tensor extends TensorOperations {
  /** The graph that it belongs to. */
  override readonly graph: Graph;
  /** The operation whose result this is. */
  readonly operation: Operation;
  /** Lengths of the dimensions, slowest first; -1 where unknown until run, and `null` where not even the rank is known. */
  readonly shape: Shape;
  /** The data type of its elements. Swift: `dataType`. */
  readonly dataType: DataType;
  /** Whether the rank is known. Where it is not, `shape` is empty. */
  readonly ranked: boolean;

  /** Tensors are made by `Graph`. */
  constructor(graph: Graph, operation: Operation, shape: Shape | null, dataType: DataType) {
    super();
    this.graph = graph;
    this.operation = operation;
    this.shape = shape ?? [];
    this.ranked = shape !== null;
    this.dataType = dataType;
  }

  /** The name that the caller gave to the operation, or the operation's own. */
  get name(): string {
    return this.operation.label;
  }

  /** The variable's value at the start of a run. Swift: `read(_:name:)`. */
  read(options: { name?: string } = {}): Tensor {
    return this.graph.read(this, options);
  }

  /** The coordinates of the elements that are not zero (int32), a row for each. Swift: `nonZeroIndices(_:name:)`. */
  nonZeroIndices(options: { name?: string } = {}): Tensor {
    return this.graph.nonZeroIndices(this, options);
  }

  /** Sets this variable to `tensor` at the end of a run that has the answer among its target operations. Swift: `assign(_:tensor:name:)`. */
  assign(options: { tensor: Tensor; name?: string }): Operation {
    return this.graph.assign(this, options);
  }
}
