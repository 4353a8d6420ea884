import { functions as helpers } from "../../generated/scalars.ts";
import { computeType, type ComputeType, type DataType, limitsOf } from "../dataType.ts";
import { conversionNames } from "./storage.ts";
import { literal, specials, typeOf, withSpecials, type Width } from "./wgsl.ts";

/** WGSL's own functions, whose names must not be hidden. */
const builtins =
  "abs acos acosh all any asin asinh atan atan2 atanh ceil clamp cos cosh cross degrees dot exp exp2 floor fma fract length log log2 max min mix modf normalize pow radians reverseBits round sign sin sinh smoothstep sqrt step tan tanh transpose trunc select".split(
    " ",
  );

/** WGSL functions that a kernel calls, each written out once at the width and types it is used with. */
export class ScalarFunctions {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #texts: string[] = [];
  readonly #specials = new Set<string>();

  /** @param reserved Names that mean something else in the kernel. */
  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set([...builtins, ...conversionNames, ...reserved]);
  }

  /** Puts in names for the types T, R, B, F, I, U, instantiates the helpers that `text` calls, and notes special values. */
  #instantiate(text: string, first: ComputeType, result: ComputeType, width: Width): string {
    const types: Record<string, ComputeType> = { T: first, R: result, B: "bool", F: "f32", I: "i32", U: "u32" };
    for (const name of text.match(/\b[A-Za-z_]\w*(?=\s*\()/g) ?? []) {
      const helper = helpers[name];
      if (helper) text = text.replaceAll(new RegExp(`\\b${name}(?=\\s*\\()`, "g"), this.#helper(name, helper.text, first, result, width));
    }
    for (const special of Object.keys(specials)) if (new RegExp(`\\b${special}\\b`).test(text)) this.#specials.add(special);
    return withSpecials(text.replace(/\b[TRBFIU]\b/g, (letter) => typeOf(types[letter], width)));
  }

  #helper(name: string, text: string, first: ComputeType, result: ComputeType, width: Width): string {
    const body = text.replace(new RegExp(`\\bfn ${name}\\b`), "fn ");
    return this.#add(name, this.#instantiate(body.slice(body.indexOf("(")), first, result, width));
  }

  /** The name of the function `fn name…`, given a text from its parameter list on; equal texts share one function. */
  #add(name: string, text: string): string {
    const key = `${name} ${text}`;
    const known = this.#names.get(key);
    if (known) return known;
    let free = name;
    for (let n = 1; this.#taken.has(free); n++) free = n === 1 ? `${name}_` : `${name}_${n}`;
    this.#taken.add(free);
    this.#names.set(key, free);
    this.#texts.push(`fn ${free}${text}`);
    return free;
  }

  /**
   * The name of the function that computes an expression or statements of a row.
   * @param parameters Names and scalar types, in order; the first one's type is T.
   */
  define(name: string, wgsl: string, parameters: readonly (readonly [string, ComputeType])[], result: ComputeType, width: Width): string {
    const first = parameters[0]?.[1] ?? result;
    const isSigned = [...parameters.map(([, type]) => type), result].includes("i64");
    const list = parameters.map(([key, type]) => `${key}: ${typeOf(type, width)}`).join(", ");
    const body = this.#instantiate(wgsl.trim().replace(/\bSIGNED\b/g, String(isSigned)), first, result, width);
    return this.#add(name, `(${list}) -> ${typeOf(result, width)} { ${/\breturn\b/.test(body) ? body : `return ${body};`} }`);
  }

  /** A number as a literal; infinities become an integer type's extremes. Notes where it stands for a special value. */
  literal(value: number, dataType: DataType): string {
    const [least, most] = dataType === "bool" ? [-Infinity, Infinity] : limitsOf(dataType);
    const text = literal(Math.min(most, Math.max(least, value)), computeType(dataType));
    if (text.includes("NAN_BITS")) this.#specials.add("NAN");
    if (text.includes("INFINITY_BITS")) this.#specials.add("INFINITY");
    return text;
  }

  /** All functions, with the variables for special values before them. */
  get text(): string {
    return [...[...this.#specials].sort().map((special) => specials[special]), ...this.#texts].join("\n");
  }
}
