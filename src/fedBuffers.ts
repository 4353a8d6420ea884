import type { ElementArray } from "./dataType.ts";
import type { Device } from "./device.ts";
import { type Feed, type Placeholder, type PreparedFeed, shapedFeed, ShapedArray } from "./feed.ts";
import { FeedType } from "./feedType.ts";
import { GraphError } from "./graphError.ts";
import type { Package } from "./package.ts";
import { paddedSize, TensorData, writeBuffer } from "./tensorData.ts";

/** The buffers that an executable's feeds lie in: those of tensor data, and its own for arrays. */
export class FedBuffers {
  readonly #device: Device;
  readonly #types: readonly FeedType<Placeholder>[];
  readonly #buffers: (GPUBuffer | undefined)[];

  constructor(device: Device, feeds: Package["feeds"]) {
    this.#device = device;
    this.#types = feeds.map(({ placeholder, shape }) => new FeedType(placeholder, shape));
    this.#buffers = feeds.map(() => undefined);
  }

  /** The buffer with one feed's values: an array is copied to one, tensor data has one. */
  buffer(k: number, input: Feed | PreparedFeed): GPUBuffer {
    const type = this.#types[k];
    const fed = type.takes(input) ? (input as Feed | PreparedFeed) : this.#prepared(type, input);
    const data = (fed instanceof ShapedArray ? fed.data : fed) as TensorData | ElementArray;
    if (data instanceof TensorData) {
      if (data.device === this.#device) return data.buffer;
      const there = data.device.description;
      throw new GraphError(
        "run",
        `the feed of placeholder «${type.placeholder.name}» must lie on the device of the run; got data on ${there}`,
      );
    }
    const buffer = (this.#buffers[k] ??= this.#device.buffer(paddedSize(type.shape, type.placeholder.dataType), type.placeholder.name));
    writeBuffer(this.#device, buffer, data);
    return buffer;
  }

  destroy(): void {
    for (const buffer of this.#buffers) buffer?.destroy();
  }

  /** A feed in the form that is taken; throws where it has none. */
  #prepared(type: FeedType<Placeholder>, input: Feed | PreparedFeed): PreparedFeed {
    const prepared = input instanceof ShapedArray ? input : shapedFeed(type.placeholder, input);
    if (type.takes(prepared)) return prepared;
    const [compiled, got] = [type.shape, prepared.shape].map((shape) => JSON.stringify(shape));
    throw new GraphError(
      "run",
      `the feed of placeholder «${type.placeholder.name}» must have shape ${compiled}, for which the executable was compiled; got ${got}`,
    );
  }
}
