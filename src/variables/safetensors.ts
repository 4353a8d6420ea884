import { arrayOf, byteSize, type DataType, type ElementArray, entriesOf } from "../dataType.ts";
import { GraphError } from "../graphError.ts";
import { elementCount, type Shape } from "../shapes.ts";

/** A tensor in a file: elements in row-major order, in the typed array of the data type (16-bit floats as their bits, complex numbers as pairs). */
export interface SavedTensor {
  /** The data type of the elements. */
  readonly dataType: DataType;
  /** Lengths of the dimensions, slowest first. */
  readonly shape: Shape;
  /** The elements. */
  readonly data: ElementArray;
}

/** What a file holds. */
export interface SavedTensors {
  /** In the order in which the bytes lie. */
  readonly tensors: Map<string, SavedTensor>;
  /** What else the file says of itself: texts by name. */
  readonly metadata: Map<string, string>;
}

/** The format's names, in the order in which its own library lays tensors down, last first: so all are aligned. */
const dtypes: Record<DataType, string> = {
  bool: "BOOL",
  uint8: "U8",
  int8: "I8",
  int16: "I16",
  uint16: "U16",
  float16: "F16",
  bfloat16: "BF16",
  int32: "I32",
  uint32: "U32",
  float32: "F32",
  complexFloat32: "C64",
  int64: "I64",
  uint64: "U64",
};
const dataTypes = Object.keys(dtypes) as DataType[];
const metadataName = "__metadata__";
/** The format's own bound on its header, which keeps a damaged length from being believed. */
const longestHeader = 100_000_000;

interface Entry {
  readonly name: string;
  readonly dataType: DataType;
  readonly shape: Shape;
  readonly begin: number;
  readonly end: number;
}

const encodeError = (message: string): GraphError => new GraphError("safetensors.encode", message);
const decodeError = (message: string): GraphError => new GraphError("safetensors.decode", message);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string =>
  ArrayBuffer.isView(value) ? `a ${value.constructor.name} of ${(value as ElementArray).length}` : typeof value;
/** Bytes of a tensor; not a safe integer where that is more than can be counted. */
const bytesOf = (shape: Shape, dataType: DataType): number => elementCount(shape) * byteSize(dataType);

/**
 * A file of tensors: larger elements first, then by name, as the format's own library writes it.
 * @throws GraphError where data and shape do not agree, or a name is the format's own.
 */
function encode(tensors: ReadonlyMap<string, SavedTensor>, metadata: ReadonlyMap<string, string> = new Map()): Uint8Array<ArrayBuffer> {
  const header: [string, unknown][] = metadata.size > 0 ? [[metadataName, Object.fromEntries(metadata)]] : [];
  const rank = ({ dataType }: SavedTensor): number => dataTypes.indexOf(dataType);
  const ordered = [...tensors].sort(([a, left], [b, right]) => rank(right) - rank(left) || (a < b ? -1 : 1));
  let size = 0;
  for (const [name, { dataType, shape, data }] of ordered) {
    if (name === metadataName) throw encodeError(`no tensor may be called ${metadataName}: the name is the format's`);
    if (!dataTypes.includes(dataType)) throw encodeError(`«${name}» must be one of ${dataTypes.join(", ")}; got ${String(dataType)}`);
    if (!shape.every(isCount)) throw encodeError(`«${name}» must have a shape of whole numbers; got ${JSON.stringify(shape)}`);
    const [wanted, count] = [arrayOf(dataType), elementCount(shape) * entriesOf(dataType)];
    if (!(data instanceof wanted) || data.length !== count)
      throw encodeError(
        `«${name}» must have a ${wanted.name} of ${count}, since it is ${dataType} of shape ${JSON.stringify(shape)}; got ${kindOf(data)}`,
      );
    header.push([name, { dtype: dtypes[dataType], shape, data_offsets: [size, (size += data.byteLength)] }]);
  }
  // Not by `Object.fromEntries`, which puts names that are numbers first.
  const text = `{${header.map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`).join(",")}}`;
  const json = new TextEncoder().encode(text);
  const start = 8 + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(start - 8), true);
  bytes.fill(0x20, 8, start).set(json, 8);
  let at = start;
  for (const [, { data }] of ordered) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return bytes;
}

/**
 * What a file holds, in arrays of its own. The format has no checksum: whatever contradicts itself is found, and other values are not.
 * @throws GraphError that names the tensor, where a file is cut, or its header is none, names a tensor twice or one of another data type than
 * tensors have here, or does not account for every byte once.
 */
function decode(bytes: Uint8Array): SavedTensors {
  if (!(bytes instanceof Uint8Array)) throw decodeError(`needs a Uint8Array; got ${bytes === null ? "null" : typeof bytes}`);
  const [header, start] = headerOf(bytes);
  const metadata = metadataOf(header[metadataName]);
  delete header[metadataName];
  const entries = Object.entries(header).map(([name, entry]) => entryOf(name, entry));
  entries.sort((a, b) => a.begin - b.begin || a.end - b.end);
  checkPlaces(entries, bytes.length - start);
  const tensors = entries.map(({ name, dataType, shape, begin, end }) => {
    // A copy, since the elements may not lie where the array's type asks, and the bytes are the caller's.
    const copy = new Uint8Array(bytes.subarray(start + begin, start + end));
    if (dataType === "bool" && copy.some((byte) => byte > 1))
      throw decodeError(`«${name}» must hold 0 and 1, since it is BOOL; got others`);
    return [name, { dataType, shape, data: new (arrayOf(dataType))(copy.buffer) }] as const;
  });
  return { tensors: new Map(tensors), metadata };
}

/** The header of a file, and where the bytes after it begin. */
function headerOf(bytes: Uint8Array): [Record<string, unknown>, number] {
  if (bytes.length < 8) throw decodeError(`a file begins with the length of its header in 8 bytes; got ${bytes.length} bytes`);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  const most = Math.min(bytes.length - 8, longestHeader);
  if (length > most) throw decodeError(`the header must have ${most} bytes at most; got ${length}`);
  const start = 8 + Number(length);
  let header: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(8, start));
    header = JSON.parse(text);
    checkNames(text);
  } catch (cause) {
    throw cause instanceof GraphError ? cause : decodeError(`the header must be JSON in UTF-8; got ${(cause as Error).message}`);
  }
  if (!isObject(header)) throw decodeError(`the header must be an object; got ${JSON.stringify(header)}`);
  return [header, start];
}

/** Throws where an object names something twice: a parser of JSON keeps the last and says nothing. */
function checkNames(json: string): void {
  const scopes: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)|[{}]/g)) {
    if (token === "{") scopes.push(new Set());
    else if (token === "}") scopes.pop();
    else if (colon) {
      const name = JSON.parse(text) as string;
      if (scopes.at(-1)!.has(name)) throw decodeError(`each name must stand once; got «${name}» twice`);
      scopes.at(-1)!.add(name);
    }
  }
}

function metadataOf(value: unknown = {}): Map<string, string> {
  const entries = isObject(value) ? Object.entries(value) : undefined;
  if (!entries?.every((entry): entry is [string, string] => typeof entry[1] === "string"))
    throw decodeError(`${metadataName} must hold texts; got ${JSON.stringify(value)}`);
  return new Map(entries);
}

/** What the header says of one tensor, which must agree with itself. */
function entryOf(name: string, value: unknown): Entry {
  const { dtype, shape, data_offsets: offsets } = isObject(value) ? value : {};
  const dataType = dataTypes.find((type) => dtypes[type] === dtype);
  if (!dataType) throw decodeError(`«${name}» must have a dtype of ${Object.values(dtypes).join(", ")}; got ${JSON.stringify(dtype)}`);
  if (!Array.isArray(shape) || !shape.every(isCount))
    throw decodeError(`«${name}» must have a shape of whole numbers; got ${JSON.stringify(shape)}`);
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount))
    throw decodeError(`«${name}» must have two data_offsets; got ${JSON.stringify(offsets)}`);
  const [begin, end] = offsets as [number, number];
  const size = bytesOf(shape, dataType);
  if (end - begin !== size)
    throw decodeError(
      `«${name}» must have ${size} bytes, since it is ${String(dtype)} of shape ${JSON.stringify(shape)}; got ${end - begin}`,
    );
  return { name, dataType, shape, begin, end };
}

/** Throws unless the tensors follow one another from the first byte to the last. */
function checkPlaces(entries: readonly Entry[], length: number): void {
  let at = 0;
  for (const { name, begin, end } of entries) {
    if (begin !== at) throw decodeError(`«${name}» must begin at byte ${at}, where the tensor before it ends; got ${begin}`);
    if (end > length) throw decodeError(`«${name}» must end within the file's ${length} bytes of data; got ${end}`);
    at = end;
  }
  if (at !== length) throw decodeError(`the tensors must take all ${length} bytes of data; got ${at}`);
}

/**
 * Files of tensors in the format safetensors (https://huggingface.co/docs/safetensors), which other libraries read and write too: the length
 * of a header, the header in JSON, and the elements. Nothing here needs a device.
 */
export const safetensors = {
  /** A file of tensors. */
  encode,
  /** The tensors of a file. */
  decode,
};
