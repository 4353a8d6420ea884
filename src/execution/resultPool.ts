import type { Device } from "../device.ts";
import type { Known } from "../inference.ts";
import { paddedSize, TensorData } from "../tensorData.ts";

/** Results for one target of an executable, in buffers that are used again once a result is destroyed or forgotten. */
export class ResultPool {
  readonly #device: Device;
  readonly #known: Known;
  readonly #size: number;
  /** The buffer given back last is taken first, so that runs which treat their results alike bind the same buffers. */
  readonly #free: GPUBuffer[] = [];
  /** The latest result, until it is destroyed. */
  #latest: TensorData | undefined;
  /** Gets back the buffers of results that nobody holds any more. Most are destroyed before the next run, and so need not be registered. */
  readonly #forgotten = new FinalizationRegistry<GPUBuffer>((buffer) => this.#recycle(buffer));
  readonly #release = (buffer: GPUBuffer, result: TensorData): void => {
    if (result === this.#latest) this.#latest = undefined;
    else this.#forgotten.unregister(result);
    this.#recycle(buffer);
  };
  #destroyed = false;

  constructor(device: Device, known: Known) {
    this.#device = device;
    this.#known = known;
    this.#size = paddedSize(known.shape, known.dataType);
  }

  /** A result whose value is still to be computed. */
  take(): TensorData {
    this.#watchLatest();
    const { shape, dataType } = this.#known;
    const buffer = this.#free.pop() ?? this.#device.buffer(this.#size, "result");
    return (this.#latest = new TensorData(this.#device, buffer, shape, dataType, this.#release));
  }

  /** Gives the buffers back; those of results go with them. */
  destroy(): void {
    this.#destroyed = true;
    this.#watchLatest();
    for (const buffer of this.#free.splice(0)) buffer.destroy();
  }

  #watchLatest(): void {
    if (this.#latest) this.#forgotten.register(this.#latest, this.#latest.buffer, this.#latest);
    this.#latest = undefined;
  }

  #recycle(buffer: GPUBuffer): void {
    if (this.#destroyed) buffer.destroy();
    else this.#free.push(buffer);
  }
}
