import type { ComputeType, DataType } from "../dataType.ts";

/** Elements that an invocation handles at once: one, or a vector of four. */
export type Width = 1 | 4;

/** The WGSL type of `width` values. */
export const typeOf = (type: ComputeType, width: Width): string => {
  if (type === "i64" || type === "u64") return width === 1 ? "vec2<u32>" : "array<vec2<u32>, 4>";
  return width === 1 ? type : `vec4<${type}>`;
};

/** Module-scope variables that stand for what WGSL has no literals for; being variables, they escape constant evaluation. */
export const specials: Readonly<Record<string, string>> = {
  NAN: "var<private> NAN_BITS: u32 = 0x7fc00000u;",
  INFINITY: "var<private> INFINITY_BITS: u32 = 0x7f800000u;",
};
const NAN = "bitcast<f32>(NAN_BITS)";
const INFINITY = "bitcast<f32>(INFINITY_BITS)";

/** `text` with NAN and INFINITY put in words that WGSL knows. */
export const withSpecials = (text: string): string => text.replace(/\bNAN\b/g, NAN).replace(/\bINFINITY\b/g, INFINITY);

/** A number as a WGSL expression of a scalar type; infinities become an integer type's extremes. */
export function literal(value: number, type: ComputeType): string {
  if (type === "bool") return value ? "true" : "false";
  if (type === "f32") {
    const single = Math.fround(value);
    if (Number.isNaN(single)) return NAN;
    if (!Number.isFinite(single)) return single > 0 ? INFINITY : `-${INFINITY}`;
    if (Object.is(single, -0)) return "bitcast<f32>(0x80000000u)";
    const digits = String(single);
    return /[.e]/.test(digits) ? `${digits}f` : `${digits}.0f`;
  }
  const whole = Number.isNaN(value) ? 0 : Math.trunc(value);
  if (type === "i64" || type === "u64") {
    const [least, most] = type === "i64" ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** 64n - 1n];
    const big = whole <= Number(least) ? least : whole >= Number(most) ? most : BigInt(whole);
    return `vec2<u32>(${BigInt.asUintN(32, big)}u, ${BigInt.asUintN(32, big >> 32n)}u)`;
  }
  return type === "i32" ? `i32(${Math.min(2 ** 31 - 1, Math.max(-(2 ** 31), whole))})` : `${Math.min(2 ** 32 - 1, Math.max(0, whole))}u`;
}

/** A computed value as its data type holds it: bytes and halves of words are computed in 32 bits and wrap, also where they are not stored. */
export function narrowed(value: string, dataType: DataType, width: Width): string {
  const u32 = (bits: string): string => (width === 1 ? bits : `vec4<u32>(${bits})`);
  if (dataType === "int8") return `(${value} << ${u32("24u")}) >> ${u32("24u")}`;
  if (dataType === "int16") return `(${value} << ${u32("16u")}) >> ${u32("16u")}`;
  return dataType === "uint8" ? `${value} & ${u32("0xffu")}` : dataType === "uint16" ? `${value} & ${u32("0xffffu")}` : value;
}

/** Lines of WGSL under construction, with names for intermediate values. */
export class Text {
  readonly lines: string[] = [];
  #count = 0;
  readonly #named = new Map<string, string>();
  readonly #prefix: string;

  constructor(prefix = "i") {
    this.#prefix = prefix;
  }

  /** A name for an expression; plain names and literals keep their own, and equal expressions share one. */
  let(expression: string): string {
    if (/^[\w.]+$/.test(expression)) return expression;
    const known = this.#named.get(expression);
    if (known) return known;
    const name = `${this.#prefix}${this.#count++}`;
    this.lines.push(`let ${name} = ${expression};`);
    this.#named.set(expression, name);
    return name;
  }

  /** The lines so far, which are then left to the caller; their names stay known. */
  take(): string[] {
    return this.lines.splice(0);
  }

  /** The lines, indented. */
  indented(by = "  "): string {
    return this.lines.map((line) => by + line).join("\n");
  }
}
