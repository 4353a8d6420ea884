import type { Executable } from "../executable.ts";

/** How to compile. Swift: `MPSGraphCompilationDescriptor`. */
export interface CompilationDescriptor {
  /** 1 (the default): neighbouring operations become one kernel; 0: each is a kernel of its own, for comparison. Swift: `optimizationLevel`. */
  readonly optimizationLevel?: 0 | 1;
  /** The same by another name, which goes first where both are given. */
  readonly stitching?: boolean;
  /** Whether to measure, where kernels have several candidates, which is the fastest; winners are remembered, in Node and in browsers beyond the process. */
  readonly tune?: boolean;
  /** The candidate to take for each operation of a name, where it has one of that name and it gives the right result: for tests and comparisons. */
  readonly candidates?: Readonly<Record<string, string>>;
  /** Executables that `call` names. */
  readonly callables?: Readonly<Record<string, Executable>>;
  /**
   * What may be computed less precisely. Accepted, and without effect: no kernel computes float32 with less, as none is allowed to by default.
   * Swift: `reducedPrecisionFastMath`.
   */
  readonly reducedPrecisionFastMath?:
    "none" | "allowFP16Conv2DWinogradTransformIntermediate" | "allowFP16Intermediates" | "allowFP19MatMul";
  /** Accepted, and without effect: the promise of a compilation resolves when it is completed. Swift: `waitForCompilationCompletion`. */
  readonly waitForCompilationCompletion?: boolean;
}

/** Whether neighbouring operations are to become one kernel. */
export const isStitching = ({ stitching, optimizationLevel = 1 }: CompilationDescriptor): boolean => stitching ?? optimizationLevel > 0;
