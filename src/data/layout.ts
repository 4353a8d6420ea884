import { byteSize, type DataType, every } from "../dataType.ts";
import { GraphError } from "../graphError.ts";
import { contiguous, elementCount, type Shape } from "../shapes.ts";

/** Bytes that a tensor takes in a buffer: whole groups of four elements, so that kernels may work on vectors. */
export const paddedSize = (shape: Shape, dataType: DataType): number =>
  Math.max(16, Math.ceil((elementCount(shape) * byteSize(dataType)) / 16) * 16);

/** Where elements lie in a buffer. */
export interface BufferLayout {
  /** Lengths of the dimensions, slowest first. */
  readonly shape: Shape;
  /** `"float32"` where left out. */
  readonly dataType?: DataType;
  /** Bytes before the first element, a multiple of an element's size; 0 where left out. */
  readonly offset?: number;
  /** Elements, not bytes, from one to the next along each dimension; row-major order without gaps where left out. */
  readonly strides?: readonly number[];
}

/** The same with nothing left out. */
export type Strided = Required<BufferLayout>;

/** How elements lie in what a kernel binds, where that is not row by row from its start with room for whole vectors. */
export interface Layout {
  readonly strides: readonly number[];
  /** The element of the binding that is the first of the data. */
  readonly start: number;
  /** Elements of the binding. */
  readonly length: number;
}

/** Bindings begin at multiples of this in WebGPU. */
const alignment = 256;

/** Bytes of a binding of `length` elements: whole words, and never nothing. */
export const boundSize = (length: number, dataType: DataType): number => Math.ceil((Math.max(1, length) * byteSize(dataType)) / 4) * 4;

/** Strides of which those that lead nowhere are as in row-major order, so that equal layouts look equal. */
function plainStrides({ shape, strides }: Pick<Strided, "shape" | "strides">): readonly number[] {
  const rows = contiguous(shape);
  return elementCount(shape) === 0 ? rows : strides.map((stride, k) => (shape[k] === 1 ? rows[k] : stride));
}

/** Whether elements lie in row-major order without gaps. */
export const isPacked = (at: Pick<Strided, "shape" | "strides">): boolean => plainStrides(at).join() === contiguous(at.shape).join();

/** The elements before and after the first that are farthest from it. */
function reach({ shape, strides }: Strided): readonly [number, number] {
  if (elementCount(shape) === 0) return [0, -1];
  const ends = shape.map((d, k) => (d - 1) * strides[k]);
  return [ends.reduce((low, end) => low + Math.min(0, end), 0), ends.reduce((high, end) => high + Math.max(0, end), 0)];
}

/** The part of a buffer that a kernel binds to reach elements: the byte at which it begins, and how they lie in it. */
export function windowOf(at: Strided): { readonly window: number; readonly layout: Layout } {
  const bytes = byteSize(at.dataType);
  const [low, high] = reach(at);
  const window = Math.floor((at.offset + low * bytes) / alignment) * alignment;
  const start = (at.offset - window) / bytes;
  return { window, layout: { strides: plainStrides(at), start, length: start + high + 1 } };
}

/** The same, without a layout where elements lie as those of a buffer of their own; `room` is the buffer's size. */
export function placeOf(at: Strided, room = Infinity): { readonly window: number; readonly layout: Layout | undefined } {
  const { window, layout } = windowOf(at);
  const isPlain = layout.start === 0 && isPacked(at) && window + paddedSize(at.shape, at.dataType) <= room;
  return { window, layout: isPlain ? undefined : layout };
}

/** Whether two layouts are one. Allocates nothing. */
export function sameLayout(a: Layout | undefined, b: Layout | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.start !== b.start || a.length !== b.length) return false;
  for (let k = 0; k < a.strides.length; k++) if (a.strides[k] !== b.strides[k]) return false;
  return true;
}

/** What was given with defaults put in; throws where it says nothing sensible. */
export function checkedLayout(where: string, { shape, dataType = "float32", offset = 0, strides }: BufferLayout): Strided {
  const refuse = (rule: string, came: unknown): never => {
    throw new GraphError(where, `${rule}; got ${typeof came === "object" ? JSON.stringify(came) : String(came)}`);
  };
  if (!every.includes(dataType)) refuse(`the data type must be one of ${every.join(", ")}`, dataType);
  if (!Array.isArray(shape) || !shape.every((d) => Number.isInteger(d) && d >= 0)) refuse("dimensions must be whole numbers from 0", shape);
  if (shape.length > 16) refuse("there may be 16 dimensions at most", shape.length);
  if (elementCount(shape) > 2 ** 32 - 1) refuse("there may be 2^32 - 1 elements at most", shape);
  if (strides && (strides.length !== shape.length || !strides.every(Number.isInteger)))
    refuse(`strides must be a whole number for each of ${shape.length} dimensions`, strides);
  const bytes = byteSize(dataType);
  if (!Number.isInteger(offset) || offset < 0 || offset % bytes !== 0)
    refuse(`offset must be a multiple of the ${bytes} bytes of an element, from 0`, offset);
  return { shape: [...shape], dataType, offset, strides: strides ? [...strides] : contiguous(shape) };
}

/** Throws unless kernels may use the buffer, and all elements lie in it. */
export function checkBuffer(where: string, buffer: GPUBuffer, at: Strided): void {
  if (!(buffer.usage & GPUBufferUsage.STORAGE))
    throw new GraphError(where, `the buffer must have been made with GPUBufferUsage.STORAGE; got usage ${buffer.usage}`);
  const before = at.offset + reach(at)[0] * byteSize(at.dataType);
  if (before < 0) throw new GraphError(where, `strides lead ${-before} bytes before the start of the buffer`);
  const { window, layout } = windowOf(at);
  const needed = window + boundSize(layout.length, at.dataType);
  if (buffer.size < needed)
    throw new GraphError(
      where,
      `the buffer must have ${needed} bytes for its farthest element, in whole words of four; got ${buffer.size}`,
    );
}
