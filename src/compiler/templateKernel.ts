import { computeType } from "../dataType.ts";
import type { Adapter } from "../rule.ts";
import { range } from "../shapes.ts";
import { candidates, choose, type Wish } from "./candidates.ts";
import { Expressions, Writer } from "./expressions.ts";
import { coordinates, type Position } from "./indexing.ts";
import type { Node } from "./program.ts";
import { isComputed, type Written } from "./select.ts";
import { hasWide, type Region } from "./stitch.ts";
import { transposed } from "./views.ts";
import { narrowed, Text, typeOf, type Width } from "./wgsl.ts";

/**
 * Writes a region around a template. The template calls `load_<input>` and `store`, which are written here: views in front of the operation
 * are in the loads, elementwise operations behind it in the store. Of several candidates it takes the one that is wished
 * for, or else the first that suits.
 */
export function templateKernel(region: Region, adapter: Adapter, wish?: Wish): Written {
  const root = region.root!;
  const rule = root.rule!;
  const ways = candidates(root, adapter).flatMap(({ write, ...way }) => (write ? [{ ...way, write }] : []));
  const choice = choose(ways, wish);
  if (rule.kind !== "kernel" || !choice) throw new Error(`${root.name} has no template`);
  const { text: template, workgroups } = choice.way.write();

  const words = new Set(template.match(/\b[A-Za-z_]\w*/g));
  const writer = new Writer(words);
  const functions: string[] = [`alias R = ${typeOf(computeType(root.dataType), 1)};`];
  Object.entries(root.inputs).forEach(([key, input], n) => {
    const type = computeType(input.dataType);
    if (n === 0) functions.unshift(`alias T = ${typeOf(type, 1)};\nalias T4 = ${typeOf(type, 4)};`);
    functions.push(`alias T_${key} = ${typeOf(type, 1)};`);
    for (const { prefix, width, down, half } of loads) {
      const name = `${prefix}_${key}`;
      if (!words.has(name)) continue;
      const text = new Text("v");
      const { parameters, at } = addressing(rule.addressing?.[key] ?? "linear", input, root, text);
      const [node, position] = down ? [transposed(input), swapped(at)] : [input, at];
      const value = text.let(half ? writer.loadHalves(node, position, text) : writer.load(node, position, width, text));
      functions.push(
        `fn ${name}(${parameters.map((parameter) => `${parameter}: u32`).join(", ")}) -> ${half ? "vec4<f16>" : typeOf(type, width)} {\n${text.indented()}\n  return ${value};\n}`,
      );
    }
  });
  const storesFour = words.has("store4");
  const apart = storesFour && hasWide(region);
  if (apart || words.has("store")) functions.push(storeFunction("store", region, writer, 1));
  if (apart) functions.push(storeEach(typeOf(computeType(root.dataType), 4)));
  else if (storesFour) functions.push(storeFunction("store4", region, writer, 4));
  // Directives come before everything else.
  const directives = template.match(/^(enable|diagnostic)\b.*;$/gm) ?? [];
  const body = template.replace(/^(enable|diagnostic)\b.*;\n/gm, "");
  const wgsl = [...directives, writer.header(isComputed), ...functions, body].join("\n");
  return { wgsl, bindings: writer.bound, workgroups, candidate: choice.chosen };
}

/** The functions that load: an element, or four from it on, along the last dimension or down the one before, widened or as 16-bit floats. */
const loads = [
  { prefix: "load", width: 1, down: false, half: false },
  { prefix: "load4", width: 4, down: false, half: false },
  { prefix: "loadDown4", width: 4, down: true, half: false },
  { prefix: "half4", width: 4, down: false, half: true },
  { prefix: "halfDown4", width: 4, down: true, half: true },
] as const;

/** The same position where the last two dimensions are exchanged. */
const swapped = ({ shape, coordinates }: Position): Position => ({
  shape: [...shape.slice(0, -2), shape.at(-1)!, shape.at(-2)!],
  coordinates: [...coordinates!.slice(0, -2), coordinates!.at(-1)!, coordinates!.at(-2)!],
});

/** The parameters of a load function, and the position they stand for. */
function addressing(
  mode: "linear" | "coordinates" | "matrix",
  input: Node,
  root: Node,
  text: Text,
): { parameters: string[]; at: Position } {
  const { shape } = input;
  if (mode === "linear") return { parameters: ["i"], at: { shape, linear: "i" } };
  if (mode === "coordinates") {
    const parameters = shape.map((_, k) => `c${k}`);
    return { parameters, at: { shape, coordinates: parameters.map((c, k) => (shape[k] === 1 ? "0u" : c)) } };
  }
  // The batch runs over the result's leading dimensions; an input may have fewer, or ones of length 1.
  const lead = shape.slice(0, -2);
  const batch = root.shape.slice(0, -2);
  const across = lead.some((d) => d !== 1) ? coordinates("batch", batch, text) : batch.map(() => "0u");
  const own = range(lead.length).map((k) => (lead[k] === 1 ? "0u" : across[batch.length - lead.length + k]));
  return { parameters: ["batch", "row", "column"], at: { shape, coordinates: [...own, "row", "column"] } };
}

/** The function that takes the template's result at linear index `i`, computes what follows, and writes what is wanted. */
function storeFunction(name: string, region: Region, writer: Writer, width: Width): string {
  const root = region.root!;
  const text = new Text("v");
  const value = text.let(narrowed("value", root.dataType, width));
  const expressions = new Expressions(
    writer,
    new Set(region.nodes),
    { shape: root.shape, linear: "i" },
    width,
    new Map([[root, value]]),
    text,
  );
  const stores = region.outputs.map((node) => {
    const value = expressions.value(node);
    return `  ${writer.store(node, "i", value, width)}`;
  });
  return `fn ${name}(i: u32, value: ${typeOf(computeType(root.dataType), width)}) {\n${expressions.text.indented()}\n${stores.join("\n")}\n}`;
}

/** The function that stores four results one after the other. */
const storeEach = (type: string): string =>
  `fn store4(i: u32, value: ${type}) {\n  var values = value;\n  for (var k = 0u; k < 4u; k++) { store(i + k, values[k]); }\n}`;
