import { functions as helpers } from "../../generated/scalars.ts";
import { byteSize, computeType, type DataType, isWide } from "../dataType.ts";
import { typeOf, type Width } from "./wgsl.ts";

/** How a buffer is used by a kernel, noted while its WGSL is written and turned into declarations in the end. */
export class Binding {
  readonly name: string;
  readonly dataType: DataType;
  /** Bytes that are bound. */
  readonly size: number;
  readonly written: boolean;
  /** Widths at which elements are read or written. */
  readonly widths = new Set<Width>();
  /** Whether bits of 16-bit elements are read as they are. */
  #bits = false;

  constructor(name: string, dataType: DataType, size: number, written: boolean) {
    this.name = name;
    this.dataType = dataType;
    this.size = size;
    this.written = written;
  }

  /** Reads one element, or the four from an index that is a multiple of four. */
  read(index: string, width: Width): string {
    this.widths.add(width);
    return width === 4 ? `read_${this.name}x4(${vectorAt(index)})` : `read_${this.name}(${index})`;
  }

  /** Writes one element, or the four from an index that is a multiple of four. */
  write(index: string, value: string, width: Width): string {
    this.widths.add(width);
    return width === 4 ? `write_${this.name}x4(${vectorAt(index)}, ${value});` : `write_${this.name}(${index}, ${value});`;
  }

  /** Reads the bits of four 16-bit elements from an index that is a multiple of four, as two words. */
  readBits(index: string): string {
    this.#bits = true;
    return `read_${this.name}bits(${vectorAt(index)})`;
  }

  /** Whether the buffer is declared as an array of vectors: only where all access is by vector, and the last one is whole. */
  get #vectors(): boolean {
    return this.widths.size === 1 && this.widths.has(4) && this.size % (4 * byteSize(this.dataType)) === 0;
  }

  /** Whether the buffer is declared as an array of pairs of words: where 16-bit elements are never accessed singly. */
  get #pairs(): boolean {
    return byteSize(this.dataType) === 2 && !this.widths.has(1) && this.size % 8 === 0;
  }

  /** The declaration and the functions that access the buffer. Its length is stated: bounds that are known are cheaper to check, on CPUs by half of a copy. */
  declare(slot: number, writable: boolean): string {
    const layout = layouts[this.dataType];
    const scalar = layout ? (this.written && this.widths.has(1) ? "atomic<u32>" : "u32") : typeOf(computeType(this.dataType), 1);
    const one = isWide(this.dataType) ? 8 : 4;
    const [element, bytes] = this.#pairs
      ? ["vec2<u32>", 8]
      : layout || !this.#vectors
        ? [scalar, one]
        : [typeOf(computeType(this.dataType), 4), 4 * one];
    const access = writable ? "read_write" : "read";
    const parts = [`@group(0) @binding(${slot}) var<storage, ${access}> ${this.name}: array<${element}, ${this.size / bytes}>;`];
    const bits = this.#pairs ? `${this.name}[v]` : `vec2<u32>(${this.name}[v * 2u], ${this.name}[v * 2u + 1u])`;
    if (this.#bits) parts.push(`fn read_${this.name}bits(v: u32) -> vec2<u32> { return ${bits}; }`);
    for (const width of [...this.widths].sort()) parts.push(this.written ? this.#writer(width) : this.#reader(width));
    return parts.join("\n");
  }

  #reader(width: Width): string {
    const { name } = this;
    const layout = layouts[this.dataType];
    const type = typeOf(computeType(this.dataType), width);
    const body = layout
      ? width === 1
        ? layout.read(name, "i")
        : layout.read4(name, "v", this.#pairs)
      : width === 1
        ? `${name}[i]`
        : this.#vectors
          ? `${name}[v]`
          : `${type}(${name}[v * 4u], ${name}[v * 4u + 1u], ${name}[v * 4u + 2u], ${name}[v * 4u + 3u])`;
    return `fn read_${name}${width === 4 ? "x4(v" : "(i"}: u32) -> ${type} { return ${body}; }`;
  }

  #writer(width: Width): string {
    const { name } = this;
    const layout = layouts[this.dataType];
    const type = typeOf(computeType(this.dataType), width);
    const body = layout
      ? width === 1
        ? layout.write(name, "i", "value")
        : layout.write4(name, "v", "value", this.widths.has(1), this.#pairs)
      : width === 1
        ? `${name}[i] = value;`
        : this.#vectors
          ? `${name}[v] = value;`
          : `for (var k = 0u; k < 4u; k++) { ${name}[v * 4u + k] = value[k]; }`;
    return `fn write_${name}${width === 4 ? "x4(v" : "(i"}: u32, value: ${type}) { ${body} }`;
  }
}

/** Which vector begins at an element whose index is a multiple of four. Where the index says so, nothing is divided: that costs a CPU a tenth of a copy. */
const vectorAt = (index: string): string => /^(\w+) \* 4u$/.exec(index)?.[1] ?? `${/^\w+$/.test(index) ? index : `(${index})`} / 4u`;

/** How a type that is packed into words is read and written; the functions for four take the number of the vector. A single element is written by two atomic operations on its own bits. */
interface Layout {
  readonly read: (buffer: string, i: string) => string;
  readonly read4: (buffer: string, v: string, pairs: boolean) => string;
  readonly write: (buffer: string, i: string, value: string) => string;
  readonly write4: (buffer: string, v: string, value: string, atomic: boolean, pairs: boolean) => string;
}

const put = (buffer: string, word: string, value: string, atomic: boolean): string =>
  atomic ? `atomicStore(&${buffer}[${word}], ${value});` : `${buffer}[${word}] = ${value};`;

const byteLayout = (
  unpack: (word: string, shift: string) => string,
  unpack4: (word: string) => string,
  pack: (value: string) => string,
  pack4: (value: string) => string,
): Layout => ({
  read: (b, i) => unpack(`${b}[${i} / 4u]`, `${i} % 4u * 8u`),
  read4: (b, v) => unpack4(`${b}[${v}]`),
  write: (b, i, v) =>
    `let shift = ${i} % 4u * 8u; atomicAnd(&${b}[${i} / 4u], ~(0xffu << shift)); atomicOr(&${b}[${i} / 4u], ${pack(v)} << shift);`,
  write4: (b, v, value, atomic) =>
    `let bytes = ${pack4(value)}; ${put(b, v, "bytes.x | (bytes.y << 8u) | (bytes.z << 16u) | (bytes.w << 24u)", atomic)}`,
});
const shifts = "vec4<u32>(0u, 8u, 16u, 24u)";

/** Two elements to a word, given how one is made from bits of which the lower 16 count, and back. */
const halfLayout = (unpack: (bits: string) => string, pack: (value: string) => string, type: string): Layout => ({
  read: (b, i) => unpack(`${b}[${i} / 2u] >> (${i} % 2u * 16u)`),
  read4: (b, v, pairs) => {
    const [low, high] = pairs ? [`${b}[${v}].x`, `${b}[${v}].y`] : [`${b}[${v} * 2u]`, `${b}[${v} * 2u + 1u]`];
    return `vec4<${type}>(${unpack(low)}, ${unpack(`${low} >> 16u`)}, ${unpack(high)}, ${unpack(`${high} >> 16u`)})`;
  },
  write: (b, i, v) =>
    `let shift = ${i} % 2u * 16u; atomicAnd(&${b}[${i} / 2u], ~(0xffffu << shift)); atomicOr(&${b}[${i} / 2u], ${pack(v)} << shift);`,
  write4: (b, v, value, atomic, pairs) => {
    const parts = [..."xyzw"].map((part) => pack(`${value}.${part}`));
    const [low, high] = [`${parts[0]} | (${parts[1]} << 16u)`, `${parts[2]} | (${parts[3]} << 16u)`];
    return pairs
      ? `${b}[${v}] = vec2<u32>(${low}, ${high});`
      : `${put(b, `${v} * 2u`, low, atomic)} ${put(b, `${v} * 2u + 1u`, high, atomic)}`;
  },
});

const layouts: Readonly<Partial<Record<DataType, Layout>>> = {
  uint8: byteLayout(
    (word, shift) => `(${word} >> (${shift})) & 0xffu`,
    (word) => `(vec4<u32>(${word}) >> ${shifts}) & vec4<u32>(0xffu)`,
    (v) => `(${v} & 0xffu)`,
    (v) => `${v} & vec4<u32>(0xffu)`,
  ),
  int8: byteLayout(
    (word, shift) => `bitcast<i32>(${word} << (24u - (${shift}))) >> 24u`,
    (word) => `bitcast<vec4<i32>>(vec4<u32>(${word}) << (vec4<u32>(24u) - ${shifts})) >> vec4<u32>(24u)`,
    (v) => `(bitcast<u32>(${v}) & 0xffu)`,
    (v) => `bitcast<vec4<u32>>(${v}) & vec4<u32>(0xffu)`,
  ),
  bool: byteLayout(
    (word, shift) => `((${word} >> (${shift})) & 0xffu) != 0u`,
    (word) => `((vec4<u32>(${word}) >> ${shifts}) & vec4<u32>(0xffu)) != vec4<u32>(0u)`,
    (v) => `u32(${v})`,
    (v) => `vec4<u32>(${v})`,
  ),
  uint16: halfLayout(
    (bits) => `(${bits}) & 0xffffu`,
    (v) => `(${v} & 0xffffu)`,
    "u32",
  ),
  int16: halfLayout(
    (bits) => `bitcast<i32>((${bits}) << 16u) >> 16u`,
    (v) => `(bitcast<u32>(${v}) & 0xffffu)`,
    "i32",
  ),
  bfloat16: halfLayout(
    (bits) => `bitcast<f32>((${bits}) << 16u)`,
    (v) => `toBfloat(${v})`,
    "f32",
  ),
  float16: halfLayout(
    (bits) => `fromHalf(${bits})`,
    (v) => `toHalf(${v})`,
    "f32",
  ),
};

/** Helpers with which the elements of a data type are converted. */
const conversionsOf: { readonly [K in DataType]?: readonly string[] } = { float16: ["fromHalf", "toHalf"], bfloat16: ["toBfloat"] };
/** The names of all of them. */
export const conversionNames: readonly string[] = Object.values(conversionsOf).flat();
const singly: Readonly<Record<string, string>> = { F: "f32", U: "u32" };

/** The functions with which stored elements of these types are converted. */
export const conversions = (dataTypes: readonly DataType[]): string[] =>
  [...new Set(dataTypes.flatMap((dataType) => conversionsOf[dataType] ?? []))].map((name) =>
    helpers[name].text.replace(/\b[FU]\b/g, (letter) => singly[letter]),
  );
