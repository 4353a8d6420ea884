import type { DataType, ElementArray } from "./dataType.ts";
import type { Device } from "./device.ts";
import type { Operation } from "./operation.ts";
import type { Shape } from "./shapes.ts";
import { paddedSize, TensorData, writeBuffer } from "./tensorData.ts";

/** A variable's value on one device: runs read `front` and write `back`, and then the two change places. */
class Place {
  front: GPUBuffer;
  #back: GPUBuffer | undefined;
  readonly #make: () => GPUBuffer;

  constructor(front: GPUBuffer, make: () => GPUBuffer) {
    this.front = front;
    this.#make = make;
  }

  get back(): GPUBuffer {
    return (this.#back ??= this.#make());
  }

  swap(): void {
    const front = this.back;
    this.#back = this.front;
    this.front = front;
  }
}

export type { Place };

/** What a variable keeps between runs: its value on each device that uses it, made from the initial value at first use. */
export class Variable {
  readonly initial: ElementArray;
  readonly shape: Shape;
  readonly dataType: DataType;
  /** An assignment that goes with every run that reads the variable. */
  advance: Operation | undefined;
  readonly #places = new WeakMap<Device, Place>();

  constructor(initial: ElementArray, shape: Shape, dataType: DataType) {
    this.initial = initial.slice();
    this.shape = shape;
    this.dataType = dataType;
  }

  /** The variable's buffers on `device`. */
  on(device: Device): Place {
    let place = this.#places.get(device);
    if (!place) {
      const make = (): GPUBuffer => device.buffer(paddedSize(this.shape, this.dataType), "variable");
      place = new Place(make(), make);
      writeBuffer(device, place.front, this.initial);
      this.#places.set(device, place);
    }
    return place;
  }

  /** The value on `device` once what has been submitted there so far is done; the initial one where the device has not used the variable. */
  async read(device: Device): Promise<ElementArray> {
    device.check();
    const place = this.#places.get(device);
    return place ? new TensorData(device, place.front, this.shape, this.dataType).read() : this.initial.slice();
  }

  /** Gives the variable another value on `device`, for what is submitted from now on. */
  write(device: Device, value: ElementArray): void {
    writeBuffer(device, this.on(device).front, value);
  }
}
