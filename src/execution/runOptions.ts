import type { CompilationDescriptor } from "../compiler/compilationDescriptor.ts";
import type { Device } from "../device.ts";
import type { Operation } from "../operation.ts";
import type { Tensor } from "../tensor.ts";
import type { TensorData } from "../tensorData.ts";
import type { ExecutionDescriptor } from "./executionDescriptor.ts";

/** What a run is asked for besides its feeds. */
export interface RunOptions {
  /** Tensors whose values are wanted. */
  readonly targetTensors?: readonly Tensor[];
  /** Assignments to carry out. */
  readonly targetOperations?: readonly Operation[];
  /** Where to run; by default the device that was requested first. */
  readonly device?: Device;
  /** How to compile, where that has to be done. */
  readonly compilationDescriptor?: CompilationDescriptor;
  /**
   * Where results are to be written; its tensors are targets, whether or not they are among `targetTensors`. The data must lie on the device of the
   * run, have the results' shapes and data types, and be neither fed to the same run nor given twice.
   */
  readonly resultsDictionary?: ReadonlyMap<Tensor, TensorData>;
  /** What to call when the run is on its way, and when it has ended. */
  readonly executionDescriptor?: ExecutionDescriptor<Map<Tensor, TensorData>>;
}
