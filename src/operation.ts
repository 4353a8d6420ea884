import type { Graph } from "./graph.ts";
import type { Rule } from "./rule.ts";
import type { Tensor } from "./tensor.ts";

/** What an operation is to the compiler: a kind of row, one of the four that hold or change data, or one that decides while it runs. */
export type Kind = Rule["kind"] | "placeholder" | "constant" | "variable" | "assign" | "control";

/** One step of a graph: a row applied to tensors. Operations are made by the methods of `Graph` and never change. Swift: `MPSGraphOperation`. */
export interface Operation {
  /** The graph that it belongs to. Swift: `graph`. */
  readonly graph: Graph;
  /** Tells the graph's operations apart: they are numbered in the order in which they are made. */
  readonly id: number;
  /** What it is to the compiler. */
  readonly kind: Kind;
  /** The row's name, or that of the kind. */
  readonly name: string;
  /** What the caller called it, for printing. Swift: `name`. */
  readonly label: string;
  /** The row's rule; placeholders, constants, variables and assignments have none. */
  readonly rule: Rule | undefined;
  /** Its inputs, by the row's names; `undefined` for an optional one that was left out. */
  readonly inputs: Readonly<Record<string, Tensor | undefined>>;
  /** What was given for the parameters; a constant's and a variable's `data` is here too. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Its result; an assignment's stands for the value that is assigned. */
  readonly output: Tensor;
  /** The tensors it is computed from: its inputs, and parameters that were given as tensors. Swift: `inputTensors`. */
  readonly inputTensors: readonly Tensor[];
  /** Its result; an assignment has none. Swift: `outputTensors`. */
  readonly outputTensors: readonly Tensor[];
  /** Assignments that go with it: those of each `controlDependency` in whose block it was made. Swift: `controlDependencies`. */
  readonly controlDependencies: readonly Operation[];
}
