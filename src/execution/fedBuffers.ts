import { copyElements } from "../data/copyElements.ts";
import type { ElementArray } from "../dataType.ts";
import type { Device } from "../device.ts";
import { type Feed, type Placeholder, type PreparedFeed, shapedFeed, ShapedArray } from "../data/feed.ts";
import { FeedType } from "../data/feedType.ts";
import { GraphError } from "../graphError.ts";
import type { Package } from "./package.ts";
import { TensorData, writeBuffer } from "../tensorData.ts";

/** The buffers that an executable's feeds lie in: those of tensor data, and its own for arrays. */
export class FedBuffers {
  readonly #device: Device;
  readonly #types: readonly FeedType<Placeholder>[];
  readonly #buffers: (GPUBuffer | undefined)[];

  constructor(device: Device, feeds: Package["feeds"]) {
    this.#device = device;
    this.#types = feeds.map(({ placeholder, shape, layout }) => new FeedType(placeholder, shape, layout));
    this.#buffers = feeds.map(() => undefined);
  }

  /**
   * Sets the buffer with one feed's values, and where it begins to be bound: an array is copied to one, and so are tensor data that do not lie as
   * was compiled for.
   */
  place(where: string, k: number, input: Feed | PreparedFeed, buffers: (GPUBuffer | undefined)[], windows: number[]): void {
    const type = this.#types[k];
    const isTaken = type.takes(input);
    const fed = isTaken ? (input as Feed | PreparedFeed) : this.#prepared(type, input);
    const data = (fed instanceof ShapedArray ? fed.data : fed) as TensorData | ElementArray;
    if (data instanceof TensorData) {
      if (data.device !== this.#device)
        throw new GraphError("run", `${feedOf(type)} must lie on the device of the run; got data on ${data.device.description}`);
      if (isTaken) {
        buffers[k] = data.buffer;
        windows[k] = data.window;
        return;
      }
      if (where === "encode")
        throw new GraphError(
          where,
          `${feedOf(type)} must lie as it was compiled for: a copy would be there before the commands are; got offset ${data.offset} and strides ${JSON.stringify(data.strides)}`,
        );
    }
    const buffer = (this.#buffers[k] ??= this.#device.buffer(type.size, type.placeholder.name));
    buffers[k] = buffer;
    windows[k] = 0;
    if (data instanceof TensorData) copyElements(this.#device, data, { buffer, ...type.elements });
    else if (type.layout) TensorData.fromBuffer(this.#device, buffer, type.elements).write(data);
    else writeBuffer(this.#device, buffer, data);
  }

  destroy(): void {
    for (const buffer of this.#buffers) buffer?.destroy();
  }

  /** A feed of the shape that is taken; throws where it has none. */
  #prepared(type: FeedType<Placeholder>, input: Feed | PreparedFeed): PreparedFeed {
    const prepared = input instanceof ShapedArray ? input : shapedFeed(type.placeholder, input);
    const [compiled, got] = [type.shape, prepared.shape].map((shape) => JSON.stringify(shape));
    if (compiled === got) return prepared;
    throw new GraphError("run", `${feedOf(type)} must have shape ${compiled}, for which the executable was compiled; got ${got}`);
  }
}

/** A feed in error messages. */
const feedOf = ({ placeholder }: FeedType<Placeholder>): string => `the feed of placeholder «${placeholder.name}»`;
