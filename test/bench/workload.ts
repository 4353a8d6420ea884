import { uniform } from "./random.ts";

/** The least that a run must do: bytes read or written, each once, and floating-point operations. */
export interface Work {
  readonly bytes: number;
  readonly operations: number;
}

/** What rates are given in, and how much of it a run does. */
const amounts = {
  "GB/s": ({ bytes }: Work) => bytes / 1e9,
  "GFLOP/s": ({ operations }: Work) => operations / 1e9,
  "step/s": () => 1,
  "token/s": () => 1,
  "start/s": () => 1,
};

/** A piece of work that every contender does on the same inputs. */
export interface Workload<Inputs> {
  readonly title: string;
  /** What a size counts, for the reader of the table: «elements», «rows and columns», … */
  readonly sizeMeans: string;
  /** The sizes measured when none is asked for. */
  readonly sizes: { readonly hardware: readonly number[]; readonly software: readonly number[] };
  readonly inputs: (size: number) => Inputs;
  readonly work: (size: number) => Work;
  readonly unit: keyof typeof amounts;
  /** Whether it measures the adapter, not the contenders. */
  readonly isRoof?: boolean;
  /** Gives a function that tells the largest error of a contender's result; absolute, unless the workload says otherwise. */
  readonly verify: (inputs: Inputs, size: number) => (result: Float32Array) => number;
  /** The error above which a result counts as wrong. */
  readonly tolerance: number;
}

/** Declares a workload, inferring the type of its inputs. */
export const workload = <Inputs>(row: Workload<Inputs>) => row;

/** How much of its unit a workload does in a second, when a run takes `time` milliseconds. */
export const rate = ({ work, unit }: Pick<Workload<unknown>, "work" | "unit">, size: number, time: number): number =>
  (amounts[unit](work(size)) / time) * 1000;

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

/** Gives a function that compares 1024 random elements of a result of `length` with what `expected` says in float64. */
export function verifySample(length: number, expected: (place: number) => number): (result: Float32Array) => number {
  const places = Array.from(uniform(1024, 4, 0, length), Math.floor);
  const values = places.map(expected);
  return (result) =>
    result.length === length
      ? largestError(
          places.map((place) => result[place]),
          values,
        )
      : Infinity;
}
