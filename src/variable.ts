import { arrayOf, type DataType, type TypedArray } from "./dataType.ts";
import type { Device } from "./device.ts";
import type { Operation } from "./operation.ts";
import type { Shape } from "./shapes.ts";
import { TensorData } from "./tensorData.ts";

/** What a variable keeps between runs: its value on each device that uses it, made from the initial value at first use. */
export class Variable {
  readonly initial: TypedArray;
  readonly shape: Shape;
  readonly dataType: DataType;
  /** An assignment that goes with every run that reads the variable. */
  advance: Operation | undefined;
  readonly #values = new WeakMap<Device, TensorData>();

  constructor(initial: TypedArray, shape: Shape, dataType: DataType) {
    this.initial = (arrayOf(dataType) as unknown as { from(data: TypedArray): TypedArray }).from(initial);
    this.shape = shape;
    this.dataType = dataType;
  }

  /** The variable's value on `device`. */
  on(device: Device): TensorData {
    const known = this.#values.get(device);
    if (known) return known;
    const value = TensorData.from(device, this.initial, { shape: this.shape, dataType: this.dataType });
    this.#values.set(device, value);
    return value;
  }
}
