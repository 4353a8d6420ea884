import type { Device } from "stitchgraph";
import { digitsData } from "../shared/digitsData.ts";
import { serve } from "../shared/serve.ts";
import { mostProbable } from "./mostProbable.ts";
import { Network } from "./network.ts";

/** How training goes. */
export interface Progress {
  readonly step: number;
  /** The mean since the last progress. */
  readonly loss: number;
  /** Not counting the time that tests take. */
  readonly stepsPerSecond: number;
  /** Every now and then: how the network does on digits that it is not trained with. */
  readonly test?: Test;
}

/** How a network does on test digits. */
export interface Test {
  /** The share that is read right. */
  readonly accuracy: number;
  /** What each of them is read as. */
  readonly read: readonly number[];
}

/** An image, one byte a pixel, and which digit it shows. */
export interface Digit {
  readonly image: Uint8Array;
  readonly label: number;
}

const stepsToATest = 50;
const testCount = 1000;
const milliseconds = 100;

const start = async (device: Device) => {
  const [network, training, test] = await Promise.all([Network.compile(device), digitsData("training"), digitsData("test")]);
  let step = 0;
  let playing = false;

  const digit = (k: number): Digit => ({ image: test.images.slice(k * 28 * 28, (k + 1) * 28 * 28), label: test.labels[k] });
  const measure = async (): Promise<Test> => {
    const read = mostProbable(await network.read(test.images.subarray(0, testCount * 28 * 28)));
    return { read, accuracy: read.filter((answer, k) => answer === test.labels[k]).length / testCount };
  };

  return {
    /** Trains until `pause`, and tells about it ten times a second at most. */
    async train(report: (progress: Progress) => void): Promise<void> {
      playing = true;
      let [steps, time, reported] = [0, 0, 0];
      let losses: number[] = [];
      while (playing) {
        const begun = performance.now();
        losses.push(await network.train(training));
        time += performance.now() - begun;
        step += network.stepsAtOnce;
        steps += network.stepsAtOnce;
        const tests = step % stepsToATest === 0;
        if (playing && !tests && performance.now() - reported < milliseconds) continue;
        const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
        report({ step, loss, stepsPerSecond: (1000 * steps) / time, test: tests ? await measure() : undefined });
        reported = performance.now();
        losses = [];
      }
    },
    pause(): void {
      playing = false;
    },
    /** Forgets what was learnt. */
    reset(): void {
      network.begin();
      step = 0;
    },
    /** How probable each digit is. */
    read: (image: Uint8Array): Promise<Float32Array> => network.read(image),
    /** The first test digits. */
    samples: (count: number): Digit[] => Array.from({ length: count }, (_, k) => digit(k)),
    /** The graph of a training step, as a page. */
    drawing: (): Promise<string> => network.drawing(),
    randomDigit: (): Digit => digit(Math.floor(Math.random() * test.count)),
  };
};
export type Api = Awaited<ReturnType<typeof start>>;

void serve(start);
