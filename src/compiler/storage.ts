import { computeType, type DataType } from "../dataType.ts";
import { typeOf, type Width } from "./wgsl.ts";

/** How a buffer is used by a kernel, noted while its WGSL is written and turned into declarations in the end. */
export class Binding {
  readonly name: string;
  readonly dataType: DataType;
  readonly written: boolean;
  /** Widths at which elements are read or written. */
  readonly widths = new Set<Width>();

  constructor(name: string, dataType: DataType, written: boolean) {
    this.name = name;
    this.dataType = dataType;
    this.written = written;
  }

  /** Reads one element, or the four from an index that is a multiple of four. */
  read(index: string, width: Width): string {
    this.widths.add(width);
    return `read_${this.name}${width === 4 ? "x4" : ""}(${index})`;
  }

  /** Writes one element, or the four from an index that is a multiple of four. */
  write(index: string, value: string, width: Width): string {
    this.widths.add(width);
    return `write_${this.name}${width === 4 ? "x4" : ""}(${index}, ${value});`;
  }

  /** Whether the buffer is declared as an array of vectors: only where all access is by vector. */
  get #vectors(): boolean {
    return this.widths.size === 1 && this.widths.has(4);
  }

  /** The declaration and the functions that access the buffer. */
  declare(slot: number, writable: boolean): string {
    const layout = layouts[this.dataType];
    const scalar = layout ? (this.written && this.widths.has(1) ? "atomic<u32>" : "u32") : computeType(this.dataType);
    const element = layout || !this.#vectors ? scalar : typeOf(computeType(this.dataType), 4);
    const parts = [`@group(0) @binding(${slot}) var<storage, ${writable ? "read_write" : "read"}> ${this.name}: array<${element}>;`];
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
        : layout.read4(name, "i")
      : width === 1
        ? `${name}[i]`
        : this.#vectors
          ? `${name}[i / 4u]`
          : `vec4(${name}[i], ${name}[i + 1u], ${name}[i + 2u], ${name}[i + 3u])`;
    return `fn read_${name}${width === 4 ? "x4" : ""}(i: u32) -> ${type} { return ${body}; }`;
  }

  #writer(width: Width): string {
    const { name } = this;
    const layout = layouts[this.dataType];
    const type = typeOf(computeType(this.dataType), width);
    const body = layout
      ? width === 1
        ? layout.write(name, "i", "value")
        : layout.write4(name, "i", "value", this.widths.has(1))
      : width === 1
        ? `${name}[i] = value;`
        : this.#vectors
          ? `${name}[i / 4u] = value;`
          : `for (var k = 0u; k < 4u; k++) { ${name}[i + k] = value[k]; }`;
    return `fn write_${name}${width === 4 ? "x4" : ""}(i: u32, value: ${type}) { ${body} }`;
  }
}

/** How a type that is packed into words is read and written. A single element is written by two atomic operations on its own bits. */
interface Layout {
  readonly read: (buffer: string, i: string) => string;
  readonly read4: (buffer: string, i: string) => string;
  readonly write: (buffer: string, i: string, value: string) => string;
  readonly write4: (buffer: string, i: string, value: string, atomic: boolean) => string;
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
  read4: (b, i) => unpack4(`${b}[${i} / 4u]`),
  write: (b, i, v) =>
    `let shift = ${i} % 4u * 8u; atomicAnd(&${b}[${i} / 4u], ~(0xffu << shift)); atomicOr(&${b}[${i} / 4u], ${pack(v)} << shift);`,
  write4: (b, i, v, atomic) =>
    `let bytes = ${pack4(v)}; ${put(b, `${i} / 4u`, "bytes.x | (bytes.y << 8u) | (bytes.z << 16u) | (bytes.w << 24u)", atomic)}`,
});
const shifts = "vec4<u32>(0u, 8u, 16u, 24u)";

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
  float16: {
    read: (b, i) => `fromHalf(${b}[${i} / 2u] >> (${i} % 2u * 16u))`,
    read4: (b, i) =>
      `vec4<f32>(fromHalf(${b}[${i} / 2u]), fromHalf(${b}[${i} / 2u] >> 16u), fromHalf(${b}[${i} / 2u + 1u]), fromHalf(${b}[${i} / 2u + 1u] >> 16u))`,
    write: (b, i, v) =>
      `let shift = ${i} % 2u * 16u; atomicAnd(&${b}[${i} / 2u], ~(0xffffu << shift)); atomicOr(&${b}[${i} / 2u], toHalf(${v}) << shift);`,
    write4: (b, i, v, atomic) =>
      `${put(b, `${i} / 2u`, `toHalf(${v}.x) | (toHalf(${v}.y) << 16u)`, atomic)} ${put(b, `${i} / 2u + 1u`, `toHalf(${v}.z) | (toHalf(${v}.w) << 16u)`, atomic)}`,
  },
};

/** Conversion between f32 and the bits of a half, exact for subnormals, infinities and NaN on every adapter. */
export const halfFunctions = `fn fromHalf(word: u32) -> f32 {
  let sign = (word & 0x8000u) << 16u;
  let magnitude = word & 0x7fffu;
  let normal = bitcast<f32>(sign | ((magnitude << 13u) + 0x38000000u));
  let special = bitcast<f32>(sign | 0x7f800000u | (magnitude << 13u));
  let subnormal = select(1.0, -1.0, sign != 0u) * f32(magnitude) * 5.9604644775390625e-8;
  let tiny = select(subnormal, bitcast<f32>(sign), magnitude == 0u);
  return select(select(normal, special, magnitude >= 0x7c00u), tiny, magnitude < 0x400u);
}
fn toHalf(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  let sign = (bits >> 16u) & 0x8000u;
  let magnitude = bits & 0x7fffffffu;
  let normal = (magnitude + 0xfffu + ((magnitude >> 13u) & 1u) - 0x38000000u) >> 13u;
  // Adding 0.5 rounds to a whole number of 2^-24 in the last bits of the sum.
  let subnormal = bitcast<u32>(bitcast<f32>(magnitude) + 0.5) - 0x3f000000u;
  let special = select(0x7c00u, 0x7e00u, magnitude > 0x7f800000u);
  return sign | select(select(normal, special, magnitude >= 0x477ff000u), subnormal, magnitude < 0x38800000u);
}`;
/** Whether a data type needs `halfFunctions`. */
export const needsHalf = (dataType: DataType): boolean => dataType === "float16";
