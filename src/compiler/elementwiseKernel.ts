import type { Adapter } from "../rule.ts";
import { elementCount, spread } from "../shapes.ts";
import { Expressions, Writer } from "./expressions.ts";
import { isComputed, type Written } from "./select.ts";
import { hasWide, type Region } from "./stitch.ts";

/** Writes a region of elementwise operations: each invocation computes four neighbouring elements, or one where elements are two words. */
export function elementwiseKernel(region: Region, _adapter: Adapter): Written {
  const shape = region.nodes[0].shape;
  const width = hasWide(region) ? 1 : 4;
  const groups = Math.ceil(elementCount(shape) / width);
  const threads = 64;
  const writer = new Writer(["main", "w", "n", "t", "g", "i", "k", "row", "stride"]);
  const expressions = new Expressions(writer, new Set(region.nodes), { shape, linear: "i" }, width);
  const stores = region.outputs.map((node) => {
    const value = expressions.value(node);
    return `  ${writer.store(node, "i", value, width)}`;
  });
  const workgroups = spread(Math.ceil(groups / threads));
  const unit = workgroups[1] > 1 ? "(w.x + w.y * n.x)" : "w.x";
  const wgsl = `${writer.header(isComputed)}
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) t: u32) {
  let g = ${unit} * ${threads}u + t;
  if (g >= ${groups}u) { return; }
  let i = g * ${width}u;
${expressions.text.indented()}
${stores.join("\n")}
}
`;
  return { wgsl, bindings: writer.bound, workgroups };
}
