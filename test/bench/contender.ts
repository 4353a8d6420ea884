import type { Inputs, WorkloadName } from "./workloads/index.ts";

/** A workload made ready by one contender. */
export interface Run {
  /** Queues `times` runs as an application would, without waiting for the device. */
  enqueue(times: number): void | Promise<void>;
  /** Waits until everything queued is done. */
  finish(): Promise<void>;
  /** What the workload verifies, computed from its inputs; asked for once, before the clock starts. */
  result(): Promise<Float32Array>;
  /** Frees what the run holds on the device. */
  dispose(): void;
}

/** The adapter that a contender runs on. */
export interface AdapterDescription {
  readonly description: string;
  readonly software: boolean;
}

/** A library that can do workloads, on one device. */
export interface Contender {
  readonly adapter: AdapterDescription;
  /** GeLU of numbers on the host, where the workload of that name takes a longer way to its result than a program in a hurry would. */
  readonly first?: (x: Float32Array<ArrayBuffer>) => Promise<Float32Array>;
  readonly workloads: { readonly [Name in WorkloadName]?: (inputs: Inputs<Name>, size: number) => Run | Promise<Run> };
}

/** A computation from one tensor to another, in a library's own words. */
export interface Step<Tensor> {
  readonly input: Tensor;
  readonly compute: (x: Tensor) => Tensor | Promise<Tensor>;
  readonly dispose: (x: Tensor) => void;
  readonly read: (x: Tensor) => Promise<Float32Array>;
  readonly finish: () => Promise<void>;
  /** Whether each run takes the first input, because the result is of another shape. */
  readonly independent?: boolean;
  /** Frees what the step holds besides its input. */
  readonly release?: () => void;
}

/** Runs after which a chain begins anew: longer ones drift into subnormal numbers, which are slow. */
const longest = 64;

/** Makes runs in which each takes the result of the one before, so that no library can leave one out or have two overlap. */
export function chain<Tensor>({ input, compute, dispose, read, finish, independent, release }: Step<Tensor>): Run {
  let x = input;
  const restart = () => {
    if (x !== input) dispose(x);
    x = input;
  };
  return {
    async enqueue(times) {
      for (let n = 0; n < times; n++) {
        if (n % longest === 0) restart();
        const result = compute(independent ? input : x);
        const y = result instanceof Promise ? await result : result;
        if (x !== input) dispose(x);
        x = y;
      }
    },
    async finish() {
      await finish();
      restart();
    },
    async result() {
      const y = await compute(input);
      const values = await read(y);
      dispose(y);
      return values;
    },
    dispose() {
      restart();
      dispose(input);
      release?.();
    },
  };
}
