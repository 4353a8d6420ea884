import type { Device, Executable } from "stitchgraph";
import type { Digits } from "../shared/digitsData.ts";
import { Model } from "./model.ts";

const pixelCount = 28 * 28;
/** Digits that are read at once where many are. */
const many = 250;

/** A software adapter learns as well with less, in time to be watched. */
const sizes = {
  software: { channels: [8, 16], learningRate: 0.005, batch: 32, stepsAtOnce: 1 },
  hardware: { channels: [32, 64], learningRate: 0.002, batch: 64, stepsAtOnce: 5 },
};

/** The model, compiled for a device: to begin, to train, and to read. */
export class Network {
  readonly model: Model;
  /** Digits in a step. */
  readonly batch: number;
  /** Steps between two losses that are read back. */
  readonly stepsAtOnce: number;
  readonly #begin: Executable;
  readonly #step: Executable;
  readonly #readMany: Executable;
  readonly #readOne: Executable;
  readonly #images: Uint8Array;
  readonly #labels: Uint8Array;

  static async compile(device: Device): Promise<Network> {
    const size = device.adapter.software ? sizes.software : sizes.hardware;
    const model = new Model(size);
    const { graph, images, labels, loss, probabilities } = model;
    const read = (count: number): Promise<Executable> =>
      graph.compile(device, { feeds: new Map([[images, { shape: [count, pixelCount] }]]), targetTensors: [probabilities] });
    const feeds = new Map([
      [images, { shape: [size.batch, pixelCount] }],
      [labels, { shape: [size.batch] }],
    ]);
    const executables = await Promise.all([
      graph.compile(device, { targetOperations: model.begin }),
      graph.compile(device, { feeds, targetTensors: [loss], targetOperations: model.updates }),
      read(many),
      read(1),
    ]);
    return new Network(model, size, executables);
  }

  private constructor(model: Model, size: (typeof sizes)["software"], executables: readonly Executable[]) {
    this.model = model;
    this.batch = size.batch;
    this.stepsAtOnce = size.stepsAtOnce;
    [this.#begin, this.#step, this.#readMany, this.#readOne] = executables;
    this.#images = new Uint8Array(size.batch * pixelCount);
    this.#labels = new Uint8Array(size.batch);
    this.begin();
  }

  /** Forgets everything. */
  begin(): void {
    this.#begin.runAsync();
  }

  /** Trains `stepsAtOnce` steps, on digits drawn at random, and answers the loss of the last. */
  async train(digits: Digits): Promise<number> {
    let loss;
    for (let k = 0; k < this.stepsAtOnce; k++) {
      loss?.destroy();
      this.#draw(digits);
      [loss] = this.#step.runAsync([this.#images, this.#labels]);
    }
    const [value] = await loss!.read();
    loss!.destroy();
    return Number(value);
  }

  /** Ten probabilities for each image. */
  async read(images: Uint8Array): Promise<Float32Array> {
    const all = new Float32Array((images.length / pixelCount) * 10);
    const [executable, count] = images.length === pixelCount ? [this.#readOne, 1] : [this.#readMany, many];
    for (let from = 0; from < images.length / pixelCount; from += count) {
      const [result] = executable.runAsync([images.subarray(from * pixelCount, (from + count) * pixelCount)]);
      all.set((await result.read()) as Float32Array, from * 10);
      result.destroy();
    }
    return all;
  }

  /** A step of training, drawn as a page: the operations, what they were stitched into, and how long each kernel takes. */
  async drawing(): Promise<string> {
    const times = await this.#step.kernelTimes([this.#images, this.#labels]);
    return this.model.graph.visualize({ executable: this.#step, times, format: "html", title: "A training step" });
  }

  #draw({ images, labels, count }: Digits): void {
    for (let k = 0; k < this.batch; k++) {
      const digit = Math.floor(Math.random() * count);
      this.#images.set(images.subarray(digit * pixelCount, (digit + 1) * pixelCount), k * pixelCount);
      this.#labels[k] = labels[digit];
    }
  }
}
