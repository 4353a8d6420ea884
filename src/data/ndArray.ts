import { compose } from "../compiler/views.ts";
import { copyElements } from "./copyElements.ts";
import { byteSize, type DataType, type ElementArray, type TypedArray } from "../dataType.ts";
import type { Device } from "../device.ts";
import { GraphError } from "../graphError.ts";
import { type BufferLayout, checkBuffer, checkedLayout, paddedSize } from "./layout.ts";
import { identityView, replaced, type Shape, wrapAxis } from "../shapes.ts";
import { type NestedNumbers, TensorData } from "../tensorData.ts";

/** Where elements lie in a buffer that an array is copied to or from. */
export interface TransferLayout {
  /** Bytes before the first element; 0 where left out. */
  readonly offset?: number;
  /** Elements, not bytes, from one to the next along each dimension of the array; row-major order without gaps where left out. */
  readonly strides?: readonly number[];
}

/** Vectors in a buffer, one after the other. */
export interface VectorLayout {
  /** Elements of a vector. */
  readonly length: number;
  /** How many vectors there are; where left out, one, and no dimension for them. */
  readonly vectors?: number;
  /** Bytes from one vector to the next; as many as a vector has where left out. */
  readonly vectorBytes?: number;
  /** `"float32"` where left out. */
  readonly dataType?: DataType;
  /** Bytes before the first element; 0 where left out. */
  readonly offset?: number;
  /** Whether destroying the array destroys the buffer. */
  readonly owned?: boolean;
}

/** Matrices in a buffer, row by row. */
export interface MatrixLayout {
  /** Rows of a matrix. */
  readonly rows: number;
  /** Elements of a row. */
  readonly columns: number;
  /** Bytes from one row to the next; as many as a row has where left out. */
  readonly rowBytes?: number;
  /** How many matrices there are; where left out, one, and no dimension for them. */
  readonly matrices?: number;
  /** Bytes from one matrix to the next; as many as its rows take where left out. */
  readonly matrixBytes?: number;
  /** `"float32"` where left out. */
  readonly dataType?: DataType;
  /** Bytes before the first element; 0 where left out. */
  readonly offset?: number;
  /** Whether destroying the array destroys the buffer. */
  readonly owned?: boolean;
}

/**
 * An array of up to 16 dimensions on a device, the slowest first, and views of it that share its memory: they can be used as long as it can.
 * `TensorData.from(array)` feeds it to a graph as it lies. Swift: `MPSNDArray`; `MPSVector` and `MPSMatrix` are `NDArray.vector` and
 * `NDArray.matrix`.
 */
export class NDArray {
  /** @hidden The array's memory. */
  readonly data: TensorData;

  /**
   * An array of zeros. Swift: `MPSNDArray(device:descriptor:)`.
   * @throws GraphError where there can be no such array; DeviceError where the device has no room.
   */
  constructor(device: Device, descriptor: { readonly shape: Shape; readonly dataType?: DataType } | TensorData) {
    if (descriptor instanceof TensorData) this.data = descriptor;
    else {
      const { shape, dataType } = checkedLayout("NDArray", { shape: descriptor.shape, dataType: descriptor.dataType });
      this.data = new TensorData(device, device.buffer(paddedSize(shape, dataType), "array"), shape, dataType);
    }
  }

  /**
   * An array in a buffer of the caller's, which is not copied. It must have been made on `device` with `GPUBufferUsage.STORAGE`, and stays the
   * caller's unless `owned` says that `destroy` destroys it. Swift: `MPSNDArray(buffer:offset:descriptor:)`.
   */
  static fromBuffer(device: Device, buffer: GPUBuffer, options: BufferLayout & { readonly owned?: boolean }): NDArray {
    return new NDArray(device, TensorData.fromBuffer(device, buffer, options));
  }

  /** Vectors in a buffer of the caller's: shape [vectors, length], or [length]. Swift: `MPSVector(buffer:offset:descriptor:)`. */
  static vector(device: Device, buffer: GPUBuffer, { length, vectors, vectorBytes, ...rest }: VectorLayout): NDArray {
    const stride = stridesOf("NDArray.vector", rest.dataType, { vectorBytes }, length);
    const [shape, strides] =
      vectors === undefined
        ? [[length], [1]]
        : [
            [vectors, length],
            [stride, 1],
          ];
    return NDArray.fromBuffer(device, buffer, { ...rest, shape, strides });
  }

  /**
   * Matrices in a buffer of the caller's: shape [matrices, rows, columns], or [rows, columns]. Swift: `MPSMatrix(buffer:offset:descriptor:)`.
   */
  static matrix(device: Device, buffer: GPUBuffer, options: MatrixLayout): NDArray {
    const { rows, columns, rowBytes, matrices, matrixBytes, ...rest } = options;
    const row = stridesOf("NDArray.matrix", rest.dataType, { rowBytes }, columns);
    const matrix = stridesOf("NDArray.matrix", rest.dataType, { matrixBytes }, rows * row);
    const [shape, strides] =
      matrices === undefined
        ? [
            [rows, columns],
            [row, 1],
          ]
        : [
            [matrices, rows, columns],
            [matrix, row, 1],
          ];
    return NDArray.fromBuffer(device, buffer, { ...rest, shape, strides });
  }

  /** The device that its memory belongs to. */
  get device(): Device {
    return this.data.device;
  }

  /** The data type of its elements. */
  get dataType(): DataType {
    return this.data.dataType;
  }

  /** Lengths of the dimensions, the slowest first; `MPSNDArray` counts them from the fastest. */
  get shape(): Shape {
    return this.data.shape;
  }

  /** Elements from one to the next along each dimension. */
  get strides(): readonly number[] {
    return this.data.strides;
  }

  /** Bytes of the buffer before the first element. */
  get offset(): number {
    return this.data.offset;
  }

  /** The buffer; throws once the array, or the one whose memory it shows, has been destroyed. */
  get buffer(): GPUBuffer {
    return this.data.buffer;
  }

  /** The same memory with two dimensions exchanged. Swift: `transposeDimension(_:withDimension:)` of `MPSNDArrayDescriptor`, `arrayView(with:)`. */
  transposed(dimension: number, { with: other }: { readonly with: number }): NDArray {
    const [a, b] = [dimension, other].map((axis) => this.#axis("transposed", axis));
    const swap = (list: readonly number[]): number[] => replaced(replaced(list, a, list[b]), b, list[a]);
    return this.#view(swap(this.shape), swap(this.strides), this.offset);
  }

  /**
   * The same memory with only `length` of the entries of a dimension: those from `start` on, each `stride` after the one before.
   * Swift: `sliceDimension(_:withSubrange:)` of `MPSNDArrayDescriptor`, `arrayView(with:)`.
   */
  sliced(
    dimension: number,
    { start, length, stride = 1 }: { readonly start: number; readonly length: number; readonly stride?: number },
  ): NDArray {
    const axis = this.#axis("sliced", dimension);
    const last = start + (length - 1) * stride;
    const isWhole = [start, length, stride].every(Number.isInteger) && length >= 0 && stride !== 0 && start >= 0;
    const d = this.shape[axis];
    if (!isWhole || start > d || (length > 0 && (start >= d || last < 0 || last >= d)))
      throw new GraphError(
        "NDArray.sliced",
        `start, length and stride must lead to some of the ${d} entries of dimension ${axis}; got ${JSON.stringify({ start, length, stride })}`,
      );
    const shape = replaced(this.shape, axis, length);
    const strides = replaced(this.strides, axis, this.strides[axis] * stride);
    // Of no entries there is no first.
    const first = length > 0 ? start * this.strides[axis] * byteSize(this.dataType) : 0;
    return this.#view(shape, strides, this.offset + first);
  }

  /**
   * The same memory in another shape, in which the elements follow one another as before. Swift: `reshape(withShape:)` of `MPSNDArrayDescriptor`,
   * `arrayView(with:)`.
   * @throws GraphError where no strides say so, as of most transposed arrays.
   */
  reshaped(shape: Shape): NDArray {
    const { shape: from, strides, offset, dataType } = this.data;
    checkedLayout("NDArray.reshaped", { shape });
    const got = `got shape ${JSON.stringify(shape)} for ${JSON.stringify(from)}`;
    const elements = (of: Shape): number => of.reduce((product, d) => product * d, 1);
    if (elements(shape) !== elements(from)) throw new GraphError("NDArray.reshaped", `the number of elements must stay; ${got}`);
    const view = compose(identityView(shape), { shape: from, strides, offset: 0 });
    if (!view)
      throw new GraphError(
        "NDArray.reshaped",
        `the elements must lie so that strides can say it; ${got} with strides ${JSON.stringify(strides)}`,
      );
    return this.#view(shape, view.strides, offset + view.offset * byteSize(dataType));
  }

  /** The elements in row-major order, however they lie, as `TensorData.read` answers them. Swift: `readBytes(_:strideBytes:)`. */
  read(): Promise<TypedArray>;
  read<A extends ElementArray>(): Promise<A>;
  read(): Promise<ElementArray> {
    return this.data.read();
  }

  /** Overwrites the elements, given in row-major order or nested. Swift: `writeBytes(_:strideBytes:)`. */
  write(values: ElementArray | NestedNumbers): void {
    this.data.write(values);
  }

  /** Copies the elements, on the device, to a buffer made with `GPUBufferUsage.STORAGE`. Swift: `exportData(with:to:destinationDataType:offset:rowStrides:)`. */
  exportData(buffer: GPUBuffer, layout: TransferLayout = {}): void {
    copyElements(this.device, this.data, this.#elements("NDArray.exportData", buffer, layout));
  }

  /** Copies elements, on the device, from a buffer made with `GPUBufferUsage.STORAGE`. Swift: `importData(with:from:sourceDataType:offset:rowStrides:)`. */
  importData(buffer: GPUBuffer, layout: TransferLayout = {}): void {
    copyElements(this.device, this.#elements("NDArray.importData", buffer, layout), this.data);
  }

  /** Gives the memory back, unless it is another's. Using the array, or views of it, afterwards is an error. */
  destroy(): void {
    this.data.destroy();
  }

  /** Destroys it, at the end of the block that declares it with `using`. */
  [Symbol.dispose](): void {
    this.destroy();
  }

  #elements(where: string, buffer: GPUBuffer, { offset, strides }: TransferLayout) {
    const { shape, dataType } = this;
    const at = checkedLayout(where, { shape, dataType, offset, strides });
    checkBuffer(where, buffer, at);
    return { ...at, buffer };
  }

  #view(shape: Shape, strides: readonly number[], offset: number): NDArray {
    return new NDArray(this.device, this.data.view(shape, strides, offset));
  }

  #axis(name: string, dimension: number): number {
    const rank = this.shape.length;
    const axis = wrapAxis(dimension, rank);
    if (!Number.isInteger(axis) || axis < 0 || axis >= rank)
      throw new GraphError(`NDArray.${name}`, `the dimension must be one of ${rank}; got ${dimension}`);
    return axis;
  }
}

/** Elements that so many bytes are, or `least` where they are not said. */
function stridesOf(
  where: string,
  dataType: DataType = "float32",
  given: Readonly<Record<string, number | undefined>>,
  least: number,
): number {
  const [[name, bytes]] = Object.entries(given);
  if (bytes === undefined) return least;
  const size = byteSize(dataType);
  if (!Number.isInteger(bytes / size) || bytes / size < least)
    throw new GraphError(where, `${name} must be a multiple of the ${size} bytes of an element, from ${least * size}; got ${bytes}`);
  return bytes / size;
}
