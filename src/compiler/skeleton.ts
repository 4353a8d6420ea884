/** A kernel's text taken apart: the literals that may be read from a buffer instead, and what stands between them. */
export interface Skeleton {
  /** One more than literals. */
  readonly between: readonly string[];
  readonly literals: readonly Literal[];
  /** What it has in common with kernels that differ from it in literals alone. */
  readonly key: string;
}

/** A literal, or the length of a storage array, which can be left out. */
export interface Literal {
  readonly text: string;
  /** The 32 bits of its value. */
  readonly bits: number;
  readonly type: "u32" | "i32" | "f32" | "length";
}

/** Decimal literals whose type can be seen: others take theirs from what surrounds them. The exponent of a hexadecimal float is none. */
const literal = /\bi32\((-?\d+)\)|\b(\d+)[ui]\b|(?<![\w.]|p[+-])(\d+(?:\.\d+)?(?:e[+-]?\d+)?)f\b/g;
const storageLength = /^[^]*\bvar<storage[^>]*>[^;]*,\s*(?=\d+>;)/;
const comment = /\/\*[^]*?\*\/|\/\/.*/g;
/** Parts of functions in which WGSL wants values that are known while it compiles. */
const constantPart = /\bconst\b[^;]*;|\bcase\b[^:{]*|\barray<[^();]*>|\b(?:subgroupBroadcast|quadBroadcast|subgroupMatrix\w*)\b[^;]*;/g;

/** A declaration at module scope. */
interface Declaration {
  readonly kind: "function" | "const" | "other";
  readonly name: string;
  /** What comes before a constant's value, or a function's body. */
  readonly head: string;
  readonly body: string;
}

function declarationsOf(wgsl: string): Declaration[] {
  const text = wgsl.replace(comment, "");
  const declarations: Declaration[] = [];
  for (let at = 0; at < text.length;) {
    const stop = /[;{]/g;
    stop.lastIndex = at;
    const from = stop.exec(text)?.index ?? text.length;
    const whole = text.slice(at, text[from] === "{" ? closing(text, from) : from + 1);
    const [, word, name = ""] = /\b(fn|const)\s+(\w+)/.exec(whole.slice(0, from - at)) ?? [];
    const split = word === "fn" ? from - at : word === "const" ? whole.indexOf("=") : whole.length;
    const kind = word === "fn" ? "function" : word === "const" ? "const" : "other";
    declarations.push({ kind, name, head: whole.slice(0, split), body: whole.slice(split) });
    at += whole.length;
  }
  return declarations;
}

/** The end of the block that begins at `from`. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}

const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z_]\w*/g) ?? [];

/** Constants of the module that must stay such: their values must be known early, or a function has a name of its own that is the same. */
function fixedConstants(declarations: readonly Declaration[]): Set<string> {
  const fixed = new Set<string>();
  const fix = (text: string): void => wordsOf(text).forEach((word) => fixed.add(word));
  for (const { kind, head, body } of declarations) {
    if (kind !== "const") fix(head);
    if (kind !== "function") continue;
    for (const [part] of body.matchAll(constantPart)) fix(part);
    for (const [, name] of body.matchAll(/\b(?:let|var|const)\s+(\w+)/g)) fixed.add(name);
  }
  // What a fixed constant is made of is fixed too.
  for (let size = 0; size !== fixed.size;) {
    size = fixed.size;
    for (const { kind, name, body } of declarations) if (kind === "const" && fixed.has(name)) fix(body);
  }
  return fixed;
}

/** Takes a kernel's text apart. */
export function skeletonOf(wgsl: string): Skeleton {
  const between = [""];
  const literals: Literal[] = [];
  const keep = (text: string): void => {
    between[between.length - 1] += text;
  };
  const take = (literal: Literal): void => {
    literals.push(literal);
    between.push("");
  };
  const scan = (text: string): void => {
    let at = 0;
    for (const match of text.matchAll(literal)) {
      keep(text.slice(at, match.index));
      take(literalOf(match));
      at = match.index + match[0].length;
    }
    keep(text.slice(at));
  };
  const declarations = declarationsOf(wgsl);
  const fixed = fixedConstants(declarations);
  for (const { kind, name, head, body } of declarations) {
    const [before] = (kind === "other" && storageLength.exec(head)) || [head];
    const [length = ""] = /^\d*/.exec(head.slice(before.length))!;
    keep(before);
    if (length) take({ text: length, bits: Number(length) >>> 0, type: "length" });
    keep(head.slice(before.length + length.length));
    if (kind === "const" && fixed.has(name)) keep(body);
    else if (kind === "const") scan(body);
    else {
      let at = 0;
      for (const part of body.matchAll(constantPart)) {
        scan(body.slice(at, part.index));
        keep(part[0]);
        at = part.index + part[0].length;
      }
      scan(body.slice(at));
    }
  }
  return { between, literals, key: between.map((text, k) => (k === 0 ? text : `\0${literals[k - 1].type}\0${text}`)).join("") };
}

function literalOf([text, cast, whole, float]: RegExpMatchArray): Literal {
  if (float !== undefined) return { text, bits: new Uint32Array(Float32Array.of(Number(float)).buffer)[0], type: "f32" };
  return { text, bits: Number(cast ?? whole) >>> 0, type: text.endsWith("u") ? "u32" : "i32" };
}

/** How a literal is written whose bits have a name. */
const read = (type: "u32" | "i32" | "f32", name: string): string => (type === "u32" ? name : `bitcast<${type}>(${name})`);

/**
 * A kernel's text where the k-th literal is read from word `slots[k]` of a uniform buffer, bound after the other buffers, unless this is −1; of
 * an array's length the slot only says that it is not stated. Functions read what they need at their beginning; constants of the module that are
 * made of what is read become values of each function that uses them.
 */
export function withReads({ between, literals }: Skeleton, slots: readonly number[]): string {
  const parts = literals.map(({ text, type }, k) => {
    if (slots[k] < 0) return between[k] + text;
    return type === "length" ? between[k].replace(/,\s*$/, "") : between[k] + read(type, `literal${slots[k]}`);
  });
  const text = parts.join("") + between.at(-1)!;
  const words = Math.max(1, ...slots.map((slot) => slot + 1));
  const reads = Array.from({ length: words }, (_, slot) => ({
    name: `literal${slot}`,
    value: `= literals[${slot >> 2}].${"xyzw"[slot & 3]};`,
  }));
  // In the order in which they can be declared.
  const values = [...reads];
  const result: string[] = [];
  const declarations = declarationsOf(text);
  const names = new Set(reads.map(({ name }) => name));
  for (const declaration of declarations) {
    const { kind, name, head, body } = declaration;
    if (kind === "const" && wordsOf(body).some((word) => names.has(word))) {
      values.push({ name, value: body });
      names.add(name);
    } else if (kind !== "function") result.push(head + body);
  }
  for (const { kind, head, body } of declarations) {
    if (kind !== "function") continue;
    const used = new Set(wordsOf(body));
    // The binding is there even where nothing that is run reads it.
    const lines = /@compute\b/.test(head) ? ["  _ = literals[0];"] : [];
    for (const { name, value } of [...values].reverse()) {
      if (!used.has(name)) continue;
      lines.unshift(`  let ${name} ${value}`);
      for (const word of wordsOf(value)) used.add(word);
    }
    result.push(`${head}{\n${lines.join("\n")}${body.slice(1)}`);
  }
  const binding = text.match(/@binding\(/g)?.length ?? 0;
  return `${result.join("")}\n@group(0) @binding(${binding}) var<uniform> literals: array<vec4<u32>, ${Math.ceil(words / 4)}>;\n`;
}
