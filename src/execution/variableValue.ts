import type { ElementArray, TypedArray } from "../dataType.ts";
import type { Device } from "../device.ts";
import type { NamedType } from "./package.ts";
import { flatten, type NestedNumbers } from "../tensorData.ts";
import type { Variable } from "../variable.ts";

/** A variable of an executable: its value on the executable's device can be read and written between runs. */
export class VariableValue implements NamedType {
  /** Its name, as in `graph.variables`. */
  readonly name: string;
  /** Lengths of the dimensions, slowest first. */
  readonly shape: NamedType["shape"];
  /** The data type of its elements. */
  readonly dataType: NamedType["dataType"];
  readonly #device: Device;
  readonly #variable: Variable;

  /** Executables make these: see `Executable.variables`. */
  constructor(name: string, variable: Variable, device: Device) {
    this.name = name;
    this.shape = variable.shape;
    this.dataType = variable.dataType;
    this.#variable = variable;
    this.#device = device;
  }

  /** The value after the runs begun so far, as the typed array of the data type. */
  read(): Promise<TypedArray>;
  read<A extends ElementArray>(): Promise<A>;
  read(): Promise<ElementArray> {
    return this.#variable.read(this.#device);
  }

  /**
   * Sets the value that the next run sees: a typed array in row-major order, or nested numbers.
   * @throws GraphError where values and shape do not agree.
   */
  write(values: ElementArray | NestedNumbers): void {
    this.#variable.write(this.#device, flatten(`variable «${this.name}»`, values, this.dataType, this.shape).data);
  }
}
