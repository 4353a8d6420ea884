import type { Device, Executable } from "../../../src/index.ts";
import { classCount, type Digits, emptyBatch, fillBatch, pixelCount } from "./data.ts";
import type { Network } from "./network.ts";
import { Random } from "./random.ts";

/** Compiles one step of training: a batch in, its loss out, every variable moved. */
export function compileStep({ graph, images, labels, loss, updates }: Network, device: Device, batch: number): Promise<Executable> {
  const feeds = new Map([
    [images, { shape: [batch, pixelCount] }],
    [labels, { shape: [batch, classCount] }],
  ]);
  return graph.compile(device, { feeds, targetTensors: [loss], targetOperations: updates });
}

/** Trains on batches drawn at random and yields the loss of each step. */
export async function* train(
  step: Executable,
  digits: Digits,
  options: { readonly iterations: number; readonly batch: number; readonly seed: number },
): AsyncGenerator<number> {
  // Another sequence than the one that the weights are drawn from.
  const random = new Random(~options.seed);
  const batch = emptyBatch(options.batch);
  const chosen = Array<number>(options.batch).fill(0);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    const { images, labels } = fillBatch(
      batch,
      digits,
      chosen.map(() => random.below(digits.count)),
    );
    const [loss] = step.runAsync([images, labels]);
    const [value] = await loss.read();
    loss.destroy();
    yield value;
  }
}

/** How the network reads each digit: ten probabilities a digit, one after the other. */
export async function classify(
  { graph, images, probabilities }: Network,
  device: Device,
  digits: Digits,
  options: { readonly atOnce?: number; readonly interrupt?: AbortSignal } = {},
): Promise<Float32Array> {
  const { atOnce = 500, interrupt } = options;
  const all = new Float32Array(digits.count * classCount);
  for (let from = 0; from < digits.count; from += atOnce) {
    interrupt?.throwIfAborted();
    const chosen = Array.from({ length: Math.min(atOnce, digits.count - from) }, (_, k) => from + k);
    const batch = fillBatch(emptyBatch(chosen.length), digits, chosen);
    const results = await graph.runAsync(new Map([[images, batch.images]]), { targetTensors: [probabilities], device });
    const result = results.get(probabilities)!;
    all.set((await result.read()) as Float32Array, from * classCount);
    result.destroy();
  }
  return all;
}

/** The most probable digit of each ten probabilities. */
export function mostProbable(probabilities: Float32Array): number[] {
  return Array.from({ length: probabilities.length / classCount }, (_, k) => {
    const own = probabilities.subarray(k * classCount, (k + 1) * classCount);
    return own.indexOf(Math.max(...own));
  });
}

/** The share of digits that were read right. */
export const accuracy = (read: readonly number[], { answers }: Digits): number =>
  read.filter((digit, k) => digit === answers[k]).length / read.length;
