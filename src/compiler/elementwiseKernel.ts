import type { Adapter } from "../rule.ts";
import { elementCount, spread } from "../shapes.ts";
import { Expressions, Writer } from "./expressions.ts";
import { isComputed, type Written } from "./select.ts";
import { hasWide, type Region } from "./stitch.ts";

/** Invocations to a workgroup. */
const threads = 256;
/** On a CPU starting a workgroup costs as much as hundreds of elements: there are as many as keep all cores busy, and each does a stretch. */
export const enoughForCPU = 64;
/** Groups of elements that make a stretch worth while on a CPU. */
const leastStretch = 64;
/** Invocations that share a stretch: those of the widest subgroup of a CPU. */
const lanes = 8;

/**
 * Writes regions of elementwise operations: each invocation computes four neighbouring elements, or one where elements are two words. Several
 * regions share the workgroups out among themselves.
 */
export function elementwiseKernel(regions: readonly Region[], adapter: Adapter): Written {
  const writer = new Writer(["main", "w", "n", "t", "g", "k", "row", "stride", "unit"]);
  const bodies = regions.map((region) => bodyOf(region, writer));
  const shares = bodies.map(({ groups }) => Math.ceil(groups / threads));
  const all = shares.reduce((a, b) => a + b);
  const repeated = adapter.software && bodies.length === 1 && bodies[0].groups > enoughForCPU * leastStretch;
  const workgroups = spread(repeated ? enoughForCPU : all);
  const unit = workgroups[1] > 1 ? "(w.x + w.y * n.x)" : "w.x";
  const [{ groups, text }] = bodies;
  const stretch = Math.ceil(groups / enoughForCPU / lanes) * lanes;
  const main = repeated
    ? `  for (var g = w.x * ${stretch}u + t; g < min((w.x + 1u) * ${stretch}u, ${groups}u); g += ${lanes}u) {
${text}
  }`
    : bodies.length === 1
      ? `  let g = ${unit} * ${threads}u + t;
  if (g >= ${groups}u) { return; }
${text}`
      : `  let unit = ${unit};
${bodies.map((body, k) => shared(body, shares.slice(0, k), shares[k])).join("\n")}`;
  const wgsl = `${writer.header(isComputed)}
@compute @workgroup_size(${repeated ? lanes : threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) t: u32) {
${main}
}
`;
  return { wgsl, bindings: writer.bound, workgroups };
}

/** What an invocation does for a region: it takes the g-th group of neighbours. */
interface Body {
  readonly groups: number;
  readonly text: string;
}

function bodyOf(region: Region, writer: Writer): Body {
  const { shape } = region.nodes[0];
  const width = hasWide(region) ? 1 : 4;
  const linear = width === 4 ? "g * 4u" : "g";
  const expressions = new Expressions(writer, new Set(region.nodes), { shape, linear }, width);
  const stores = region.outputs.map((node) => {
    const value = expressions.value(node);
    return `  ${writer.store(node, linear, value, width)}`;
  });
  return {
    groups: Math.ceil(elementCount(shape) / width),
    text: `${expressions.text.indented()}\n${stores.join("\n")}`,
  };
}

/** A body for the workgroups that come after `before`. */
const shared = ({ groups, text }: Body, before: readonly number[], share: number): string => {
  const first = before.reduce((a, b) => a + b, 0);
  return `  if (unit < ${first + share}u) {
  let g = (unit - ${first}u) * ${threads}u + t;
  if (g >= ${groups}u) { return; }
${text}
  return;
  }`;
};
