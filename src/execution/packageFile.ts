import { crc32 } from "./crc32.ts";
import { arrayOf, byteSize, entriesOf } from "../dataType.ts";
import { GraphError } from "../graphError.ts";
import { checkPackage } from "./packageCheck.ts";
import type { Contents, NamedType, Package } from "./package.ts";
import type { Needs } from "./packageNeeds.ts";
import { elementCount } from "../shapes.ts";
import { paddedSize } from "../tensorData.ts";
import { Variable } from "../variable.ts";

/** The first bytes of every file. */
const magic = new TextEncoder().encode("stitchgr");
/** The form described here; files of another are refused. */
const version = 2;
/** Magic, version, checksum, length of the file (8 bytes), length of the header, four zero bytes. The checksum is of all that follows it. */
const prefix = 32;
const checked = 16;

/** What a file's header says, as JSON. After it come the values of constants and variables, each in whole groups of 16 bytes. */
interface Header {
  readonly package: Package;
  readonly needs: Needs;
}

const padded = (length: number): number => Math.ceil(length / 16) * 16;

/** A package with its values, which are given as they lie in buffers, as one file. */
export function writePackage(header: Header, values: readonly ArrayBuffer[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const from = prefix + padded(text.length);
  const file = new Uint8Array(values.reduce((sum, { byteLength }) => sum + byteLength, from));
  file.set(magic);
  file.set(text, prefix);
  let at = from;
  for (const value of values) {
    file.set(new Uint8Array(value), at);
    at += value.byteLength;
  }
  const view = new DataView(file.buffer);
  view.setUint32(8, version, true);
  view.setBigUint64(16, BigInt(file.length), true);
  view.setUint32(24, text.length, true);
  view.setUint32(12, crc32(file.subarray(checked)), true);
  return file;
}

/**
 * What a file holds.
 * @throws GraphError where it is no package, one of another version, cut short or damaged.
 */
export function readPackage(bytes: Uint8Array): Header & { readonly contents: Contents } {
  if (!(bytes instanceof Uint8Array)) throw refused(`must be a Uint8Array; got ${bytes === null ? "null" : typeof bytes}`);
  // Node's Buffer, which is a Uint8Array too, slices in a way of its own.
  const file = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (magic.some((byte, k) => k < file.length && byte !== file[k])) throw refused("this is no package of stitchgraph");
  if (file.length < prefix) throw refused(`is cut short: got ${file.length} bytes`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [found, length] = [view.getUint32(8, true), view.getBigUint64(16, true)];
  if (found !== version) throw refused(`must be of version ${version}; got ${found}`);
  if (length > file.length) throw refused(`is cut short: ${file.length} bytes of ${length}`);
  if (view.getUint32(12, true) !== crc32(file.subarray(checked))) throw refused("is damaged: its checksum differs");
  const headerLength = view.getUint32(24, true);
  const header = parsed(file.subarray(prefix, prefix + headerLength));
  const { buffers, variables } = header.package;
  const constants = buffers.filter(({ role }) => role === "constant");
  const sizes = [...constants, ...variables.map((type) => ({ size: paddedSize(type.shape, type.dataType) }))].map(({ size }) => size);
  const from = prefix + padded(headerLength);
  const end = sizes.reduce((sum, size) => sum + size, from);
  if (end !== file.length) throw refused(`must have ${end} bytes by what its header says; got ${file.length}`);
  let at = from;
  const values = sizes.map((size) => file.subarray(at, (at += size)));
  const made = variables.map((type, k) => variableOf(type, values[constants.length + k]));
  return { ...header, contents: { constants: values.slice(0, constants.length), variables: made } };
}

const refused = (message: string): GraphError => new GraphError("package", message);

function parsed(bytes: Uint8Array): Header {
  let header: Header;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Header;
    checkPackage(header.package);
    if (!Array.isArray(header.needs.features) || !(header.needs.limits instanceof Object)) throw new Error("it does not say what it needs");
  } catch (cause) {
    throw refused(`has a header that means nothing: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return header;
}

function variableOf({ shape, dataType }: NamedType, bytes: Uint8Array): Variable {
  const count = elementCount(shape);
  const bytesUsed = bytes.slice(0, count * byteSize(dataType));
  return new Variable(new (arrayOf(dataType))(bytesUsed.buffer, 0, count * entriesOf(dataType)), shape, dataType);
}
