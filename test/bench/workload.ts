/** A piece of work that every contender does on the same inputs. */
export interface Workload<Inputs> {
  readonly title: string;
  /** What a size counts, for the reader of the table: «elements», «rows and columns», … */
  readonly sizeMeans: string;
  /** The sizes measured when none is asked for. */
  readonly sizes: { readonly hardware: readonly number[]; readonly software: readonly number[] };
  readonly inputs: (size: number) => Inputs;
  /** How much one run does: billions of bytes or of floating-point operations, or steps. */
  readonly amount: (size: number) => number;
  readonly unit: "GB/s" | "GFLOP/s" | "step/s";
  /** Gives a function that tells the largest error of a contender's result; absolute, unless the title says otherwise. */
  readonly verify: (inputs: Inputs, size: number) => (result: Float32Array) => number;
  /** The error above which a result counts as wrong. */
  readonly tolerance: number;
}

/** Declares a workload, inferring the type of its inputs. */
export const workload = <Inputs>(row: Workload<Inputs>) => row;

/** The largest distance between `result` and the float64 numbers `expected`; infinite when lengths differ or a number is not finite. */
export function largestError(result: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (result.length !== expected.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < result.length; i++) {
    const error = Math.abs(result[i] - expected[i]);
    if (!(error <= largest)) largest = Number.isFinite(error) ? error : Infinity;
  }
  return largest;
}
