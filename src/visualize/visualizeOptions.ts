import type { Executable } from "../executable.ts";
import type { Operation } from "../operation.ts";
import type { Tensor } from "../tensor.ts";

/** What is to be drawn of a graph, and how. */
export interface VisualizeOptions {
  /** Tensors that are drawn with all that they need; by default the targets that `executable` was compiled for. */
  readonly targetTensors?: readonly Tensor[];
  /** Assignments that are drawn too. */
  readonly targetOperations?: readonly Operation[];
  /** Whose kernels are shown, as colours and outlines; without, the graph alone is drawn. */
  readonly executable?: Executable;
  /** Milliseconds of each kernel, as `executable.kernelTimes` answers. */
  readonly times?: readonly number[];
  /** A picture (by default), or a page in which whoever chooses a kernel sees its WGSL. */
  readonly format?: "svg" | "html";
  /** What it is called at its head, and to a screen reader; by default made of the names of targets. */
  readonly title?: string;
}
