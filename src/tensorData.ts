import { copyElements } from "./data/copyElements.ts";
import { arrayOf, byteSize, type DataType, entriesOf, type ElementArray, type TypedArray } from "./dataType.ts";
import type { Device } from "./device.ts";
import { DeviceError } from "./deviceError.ts";
import { element } from "./data/element.ts";
import { GraphError } from "./graphError.ts";
import { type BufferLayout, checkBuffer, checkedLayout, isPacked, type Layout, paddedSize, placeOf, type Strided } from "./data/layout.ts";
import { NDArray } from "./data/ndArray.ts";
import { contiguous, elementCount, type Shape } from "./shapes.ts";
import { readTextures, type TextureOptions, writeTextures } from "./data/textures.ts";

export { paddedSize };

/** Numbers or booleans, nested as deep as the rank. */
export type NestedNumbers = number | boolean | readonly NestedNumbers[];

/** A typed array of `dataType` with the elements of a typed array or of nested numbers, and its shape; `where` begins error messages. */
export function flatten(
  where: string,
  value: ElementArray | NestedNumbers,
  dataType: DataType,
  expected?: Shape,
): { data: ElementArray; shape: Shape } {
  if (!ArrayBuffer.isView(value)) {
    const { numbers, shape: nested } = flattenNested(where, value);
    const data = arrayFrom(numbers, dataType);
    const shape = entriesOf(dataType) === 1 ? nested : unpaired(where, nested);
    const inferred = shape.length === 1 || numbers.length === 1 ? (expected ?? shape) : shape;
    return { data, shape: completed(where, inferred, data.length / entriesOf(dataType)) };
  }
  const wanted = arrayOf(dataType);
  if (!(value instanceof wanted)) throw new GraphError(where, `must be a ${wanted.name} for ${dataType}; got a ${value.constructor.name}`);
  const count = value.length / entriesOf(dataType);
  return { data: value, shape: completed(where, expected ?? [count], count) };
}

/** The shape of complex numbers that are nested as pairs. */
function unpaired(where: string, nested: Shape): Shape {
  if (nested.at(-1) !== 2)
    throw new GraphError(where, `must hold pairs of a real and an imaginary part; got shape ${JSON.stringify(nested)}`);
  return nested.slice(0, -1);
}

/** A typed array of `dataType` that holds `numbers`. */
export const arrayFrom = (numbers: ArrayLike<number>, dataType: DataType): ElementArray => {
  const data = new (arrayOf(dataType))(numbers.length);
  for (let k = 0; k < numbers.length; k++) data[k] = element.encode(numbers[k], dataType);
  return data;
};

/** A number as its data type holds it. */
export const rounded = (value: number, dataType: DataType): number => element.decode(arrayFrom([value], dataType)[0], dataType);

/** `shape` with one unknown dimension worked out from the number of elements. */
function completed(where: string, shape: Shape, count: number): Shape {
  const known = shape.reduce((product, d) => (d === -1 ? product : product * d), 1);
  const unknown = shape.filter((d) => d === -1).length;
  const whole = unknown === 1 && known > 0 ? shape.map((d) => (d === -1 ? count / known : d)) : shape;
  if (unknown > 1)
    throw new GraphError(where, `must be TensorData or nested numbers, since shape ${JSON.stringify(shape)} leaves its shape open`);
  if (!whole.every(Number.isInteger) || elementCount(whole) !== count)
    throw new GraphError(
      where,
      `must have the ${known} elements of shape ${JSON.stringify(shape)}${unknown ? " or a multiple" : ""}; got ${count}`,
    );
  return whole;
}

function flattenNested(where: string, value: NestedNumbers): { numbers: number[]; shape: number[] } {
  const shape: number[] = [];
  for (let part: NestedNumbers = value; Array.isArray(part); part = part[0] as NestedNumbers) {
    shape.push(part.length);
    if (part.length === 0) break;
  }
  const numbers: number[] = [];
  const visit = (part: NestedNumbers, depth: number): void => {
    const isArray = Array.isArray(part);
    if (isArray !== depth < shape.length || (isArray && part.length !== shape[depth])) throw new GraphError(where, "must be nested evenly");
    if (isArray) for (const inner of part) visit(inner as NestedNumbers, depth + 1);
    else if (typeof part === "number" || typeof part === "boolean") numbers.push(Number(part));
    else throw new GraphError(where, `must hold numbers; got ${part === null ? "null" : typeof part}`);
  };
  visit(value, 0);
  return { numbers, shape };
}

/** Where data lie that share a buffer, or whose buffer is the caller's. */
interface Place extends Strided {
  readonly window: number;
  readonly layout: Layout | undefined;
  /** The data whose memory this is. */
  readonly parent?: TensorData;
}

/** Values of a tensor on a device: a shape, a data type and a buffer. Swift: `MPSGraphTensorData`. */
export class TensorData {
  /** The device that its memory belongs to. */
  readonly device: Device;
  /** Lengths of the dimensions, slowest first. */
  readonly shape: Shape;
  /** The data type of its elements. */
  readonly dataType: DataType;
  readonly #buffer: GPUBuffer;
  readonly #release: ((buffer: GPUBuffer, data: TensorData) => void) | undefined;
  readonly #place: Place | undefined;
  #destroyed = false;

  /**
   * @param release What to do with the buffer on `destroy`; by default it is destroyed.
   * @param place Where in the buffer the data lie; by default they have it to themselves.
   */
  constructor(
    device: Device,
    buffer: GPUBuffer,
    shape: Shape,
    dataType: DataType,
    release?: (buffer: GPUBuffer, data: TensorData) => void,
    place?: Place,
  ) {
    this.device = device;
    this.#buffer = buffer;
    this.shape = shape;
    this.dataType = dataType;
    this.#release = release;
    this.#place = place;
  }

  /** The memory of an array, which keeps owning it: nothing is copied. Swift: `MPSGraphTensorData(_:)`. */
  static from(array: NDArray): TensorData;
  /**
   * Copies values to the device: a typed array in row-major order, or nested numbers.
   * @throws GraphError where values and shape do not agree; DeviceError where the device has no room.
   */
  static from(device: Device, values: ElementArray | NestedNumbers, options?: { shape?: Shape; dataType?: DataType }): TensorData;
  static from(
    device: Device | NDArray,
    values: ElementArray | NestedNumbers = [],
    options: { shape?: Shape; dataType?: DataType } = {},
  ): TensorData {
    if (device instanceof NDArray) return device.data.view(device.shape, device.strides, device.offset);
    const { data, shape } = flatten("TensorData", values, options.dataType ?? typeOf(values), options.shape);
    const dataType = options.dataType ?? typeOf(values);
    const buffer = device.buffer(paddedSize(shape, dataType), "tensor data");
    writeBuffer(device, buffer, data);
    return new TensorData(device, buffer, shape, dataType);
  }

  /**
   * Data in a buffer of the caller's, which is not copied: what is written to the buffer later is what later runs read. It must have been made on
   * `device` with `GPUBufferUsage.STORAGE`, and stays the caller's, who must keep it as long as the data are used, unless `owned` says that
   * `destroy` destroys it. Swift: `MPSGraphTensorData(_:shape:dataType:)`, `MPSGraphTensorData(_:shape:dataType:rowBytes:)`.
   * @throws GraphError where the buffer does not hold such data.
   */
  static fromBuffer(device: Device, buffer: GPUBuffer, options: BufferLayout & { readonly owned?: boolean }): TensorData {
    const at = checkedLayout("TensorData.fromBuffer", options);
    checkBuffer("TensorData.fromBuffer", buffer, at);
    const place = { ...at, ...placeOf(at, buffer.size) };
    return new TensorData(device, buffer, at.shape, at.dataType, options.owned ? undefined : keep, place);
  }

  /**
   * A batch of images, copied on the device: textures of one size and format, made with `GPUTextureUsage.TEXTURE_BINDING`. The shape is
   * [images, rows, columns, channels], with as many channels as the format has, in the order red, green, blue, alpha. `unorm` ones become
   * numbers from 0 to 1, and those of an `srgb` format linear light. Swift: `MPSGraphTensorData(_:)` of `[MPSImage]`.
   * @throws GraphError where a texture is none of that.
   */
  static fromTextures(
    device: Device,
    textures: readonly GPUTexture[],
    { dataType = "float32" }: { readonly dataType?: "float32" | "float16" } = {},
  ): TensorData {
    device.check();
    const { buffer, shape } = readTextures(device, textures, dataType);
    return new TensorData(device, buffer, shape, dataType);
  }

  /** The buffer; throws once destroyed. */
  get buffer(): GPUBuffer {
    if (this.#destroyed) throw new DeviceError("this TensorData has been destroyed");
    return this.#place?.parent?.buffer ?? this.#buffer;
  }

  /** Bytes of the buffer before the first element. */
  get offset(): number {
    return this.#place?.offset ?? 0;
  }

  /** Elements from one to the next along each dimension. */
  get strides(): readonly number[] {
    return this.#place?.strides ?? contiguous(this.shape);
  }

  /** The same memory as an array of which there are views; these data keep owning it. Swift: `mpsndarray()`. */
  ndArray(): NDArray {
    return new NDArray(this.device, this.view(this.shape, this.strides, this.offset));
  }

  /**
   * The images of a batch, drawn on the device: the reverse of `fromTextures`. The shape must be [images, rows, columns, channels], with as many
   * channels as the format has. New textures are made, or those are drawn to that are given, which a canvas may own: they must have been made
   * with `GPUTextureUsage.RENDER_ATTACHMENT`. Numbers beyond 0 to 1 are clamped by `unorm` formats.
   * @throws GraphError where shape or textures do not suit.
   */
  toTextures(to: TextureOptions | readonly GPUTexture[]): GPUTexture[] {
    const { device, shape, dataType } = this;
    device.check();
    const data = this.layout ? this.leading() : this;
    const binding = { buffer: data.buffer, offset: data.window, size: paddedSize(shape, dataType) };
    const textures = writeTextures(device, binding, shape, dataType, to);
    if (data !== this) data.destroy();
    return textures;
  }

  /** @hidden The byte at which kernels begin to bind the buffer. */
  get window(): number {
    return this.#place?.window ?? 0;
  }

  /** @hidden How elements lie from there on, if kernels must know. */
  get layout(): Layout | undefined {
    return this.#place?.layout;
  }

  /** @hidden Whether kernels may write here, which they do in whole vectors: to the end of the buffer, or of vectors. */
  get isWhole(): boolean {
    if (!this.#place) return true;
    const bytes = elementCount(this.shape) * byteSize(this.dataType);
    return !this.layout && (bytes % 16 === 0 || this.window + paddedSize(this.shape, this.dataType) === this.buffer.size);
  }

  /** @hidden The same memory seen otherwise; it can be used as long as these data can. */
  view(shape: Shape, strides: readonly number[], offset: number): TensorData {
    const { device, dataType, buffer } = this;
    const at = { shape, dataType, offset, strides };
    return new TensorData(device, buffer, shape, dataType, keep, { ...at, ...placeOf(at, buffer.size), parent: this });
  }

  /** The values in row-major order, as the typed array of the data type: 16-bit floats as their bits, bool as 0 and 1, complex numbers as pairs. */
  read(): Promise<TypedArray>;
  read<A extends ElementArray>(): Promise<A>;
  async read(): Promise<ElementArray> {
    const { buffer, dataType } = this;
    if (this.#place && !(isPacked(this) && buffer.usage & GPUBufferUsage.COPY_SRC)) {
      const copy = this.leading();
      try {
        return await copy.read<ElementArray>();
      } finally {
        copy.destroy();
      }
    }
    return new (arrayOf(dataType))(await this.device.read(buffer, this.offset, elementCount(this.shape) * byteSize(dataType)));
  }

  /** A copy, in a buffer of its own, of the first `length` entries of the slowest dimension, or of all. */
  leading(length?: number): TensorData {
    const { device, dataType } = this;
    const shape = length === undefined ? this.shape : [length, ...this.shape.slice(1)];
    const copy = new TensorData(device, device.buffer(paddedSize(shape, dataType), "tensor data"), shape, dataType);
    copyElements(device, this, copy);
    return copy;
  }

  /** Overwrites the values; shape and data type stay. */
  write(values: ElementArray | NestedNumbers): void {
    const { device, buffer, shape, dataType } = this;
    const { data } = flatten("TensorData.write", values, dataType, shape);
    if (!this.#place) return writeBuffer(device, buffer, data);
    const copy = TensorData.from(device, data, { shape, dataType });
    copyElements(device, copy, this);
    copy.destroy();
  }

  /** Gives the buffer back, unless it is the caller's. Using the data afterwards is an error. */
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    if (this.#release) this.#release(this.#buffer, this);
    else this.#buffer.destroy();
  }

  /** Destroys it, at the end of the block that declares it with `using`. */
  [Symbol.dispose](): void {
    this.destroy();
  }
}

/** What becomes of a buffer that others own. */
const keep = (): void => undefined;

const typeOf = (values: ElementArray | NestedNumbers): DataType =>
  values instanceof Int32Array
    ? "int32"
    : values instanceof Uint32Array
      ? "uint32"
      : values instanceof BigInt64Array
        ? "int64"
        : values instanceof BigUint64Array
          ? "uint64"
          : values instanceof Uint16Array
            ? "float16"
            : values instanceof Int16Array
              ? "int16"
              : values instanceof Int8Array
                ? "int8"
                : values instanceof Uint8Array
                  ? "uint8"
                  : "float32";

/** Writes elements at the start of a buffer; the last bytes are padded to a whole word. */
export function writeBuffer(device: Device, buffer: GPUBuffer, data: ElementArray): void {
  device.check();
  if (data.byteLength === 0) return;
  if (data.byteLength % 4 === 0) return device.gpu.queue.writeBuffer(buffer, 0, data as GPUAllowSharedBufferSource);
  const padded = new Uint8Array(Math.ceil(data.byteLength / 4) * 4);
  padded.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  device.gpu.queue.writeBuffer(buffer, 0, padded);
}
