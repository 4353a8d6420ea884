import { computeType, type ComputeType, isWide } from "../dataType.ts";
import type { Adapter } from "../rule.ts";
import { contiguous, elementCount, spread } from "../shapes.ts";
import { Expressions, Writer } from "./expressions.ts";
import { affine, coordinates } from "./indexing.ts";
import { inputsOf, type Node } from "./program.ts";
import { isComputed, type Written } from "./select.ts";
import { type Region, rowCount } from "./stitch.ts";
import { baseOf } from "./views.ts";
import { narrowed, Text, typeOf } from "./wgsl.ts";

/** Invocations that share a row, where a row is long enough to be shared. */
const sharing = 256;

/**
 * Writes a region with reductions. A row is the elements that are reduced to one value; it is walked once for each reduction that needs an
 * earlier one's result, and once more for elements that are wanted themselves. On a GPU long rows are shared by a workgroup; otherwise an
 * invocation walks a row of its own.
 */
export function rowKernel(region: Region, adapter: Adapter): Written {
  const { shape, axes } = region.rows!;
  const rows = rowCount(shape, axes);
  const length = elementCount(axes.map((axis) => shape[axis]));
  const trailing = axes.every((axis, k) => axis === shape.length - axes.length + k);
  const shared = !adapter.software && length >= 128 && (trailing || rows < 4096);
  const threads = shared ? sharing : Math.min(64, Math.max(1, Math.ceil(rows / 8)));
  const workgroups = spread(shared ? rows : Math.ceil(rows / threads));
  const unit = workgroups[1] > 1 ? "(w.x + w.y * n.x)" : "w.x";

  const writer = new Writer(["main", "w", "n", "t", "g", "i", "k", "row", "stride"]);
  const members = new Set(region.nodes);
  const top = new Text("r");
  const kept = coordinates(
    "row",
    shape.map((d, k) => (axes.includes(k) ? 1 : d)),
    top,
  );
  const rowValues = new Map<Node, string>();
  const body: string[] = [];

  /** The position of the `k`-th element of the row, and the values known there. */
  const elements = (): Expressions => {
    const text = new Text("v");
    const along = coordinates(
      "k",
      axes.map((axis) => shape[axis]),
      text,
    );
    const at = shape.map((_, k) => (axes.includes(k) ? along[axes.indexOf(k)] : kept[k]));
    const linear = text.let(affine(at, contiguous(shape)));
    return new Expressions(writer, elementNodes, { shape, linear, coordinates: at }, 1, rowValues, text);
  };
  const elementNodes = new Set([...members].filter((node) => !region.rowNodes.has(node)));
  const loop = (lines: readonly string[]): string =>
    `  for (var k = ${shared ? "t" : "0u"}; k < ${length}u; k += ${shared ? sharing : 1}u) {\n${lines.map((line) => `    ${line}`).join("\n")}\n  }`;

  let scratch = 0;
  const workgroupVariables: string[] = [];
  for (const phase of phasesOf(region)) {
    const reductions = phase.filter((node) => node.kind === "reduction");
    if (reductions.length > 0) {
      const expressions = elements();
      const updates = reductions.map((node) => {
        const type = computeType(node.dataType);
        const rule = node.rule!;
        if (rule.kind !== "reduction") throw new Error("a phase begins with reductions");
        const combine = writer.functions.define(
          `combine_${node.name}`,
          (isWide(node.dataType) ? rule.wide : undefined) ?? rule.combine,
          [
            ["a", type],
            ["b", type],
          ],
          type,
          1,
        );
        const name = `s${scratch++}`;
        body.push(`  var ${name} = ${writer.functions.literal(rule.identity, node.dataType)};`);
        return { node, name, type, combine, value: expressions.value(inputsOf(node)[0]) };
      });
      body.push(
        loop([...expressions.text.lines, ...updates.map(({ name, combine, value }) => `${name} = ${combine}(${name}, ${value});`)]),
      );
      for (const { node, name, type, combine } of updates) {
        if (shared) {
          workgroupVariables.push(`var<workgroup> shared_${name}: array<${type === "bool" ? "u32" : typeOf(type, 1)}, ${sharing}>;`);
          body.push(tree(name, type, combine));
        }
        const whole = narrowed(name, node.dataType, 1);
        if (whole !== name) body.push(`  ${name} = ${whole};`);
        rowValues.set(node, name);
      }
    }
    const text = new Text(`r${scratch++}_`);
    const rowExpressions = new Expressions(
      writer,
      members,
      { shape: shape.map((d, k) => (axes.includes(k) ? 1 : d)), linear: "row" },
      1,
      rowValues,
      text,
    );
    for (const node of phase) if (node.kind !== "reduction") rowValues.set(node, rowExpressions.value(node));
    body.push(...text.lines.map((line) => `  ${line}`));
  }

  const rowOutputs = region.outputs.filter((node) => region.rowNodes.has(node));
  const elementOutputs = region.outputs.filter((node) => !region.rowNodes.has(node));
  if (elementOutputs.length > 0) {
    const expressions = elements();
    const values = elementOutputs.map((node) => [node, expressions.value(node)] as const);
    const index = expressions.linear;
    body.push(loop([...expressions.text.lines, ...values.map(([node, value]) => writer.store(node, index, value, 1))]));
  }
  const rowStores = rowOutputs.map((node) => writer.store(node, "row", rowValues.get(node)!, 1));
  if (rowStores.length > 0)
    body.push(
      shared
        ? `  if (t == 0u) {\n${rowStores.map((line) => `    ${line}`).join("\n")}\n  }`
        : rowStores.map((line) => `  ${line}`).join("\n"),
    );

  const wgsl = `${writer.header(isComputed)}
${workgroupVariables.join("\n")}
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) t: u32) {
  let row = ${shared ? unit : `${unit} * ${threads}u + t`};
  if (row >= ${rows}u) { return; }
${top.indented()}
${body.join("\n")}
}
`;
  return { wgsl, bindings: writer.bound, workgroups };
}

/** Combines the partial results of a workgroup's invocations; afterwards each of them has the whole. */
function tree(name: string, type: ComputeType, combine: string): string {
  const keep = type === "bool" ? `u32(${name})` : name;
  const take = (at: string): string => (type === "bool" ? `(shared_${name}[${at}] != 0u)` : `shared_${name}[${at}]`);
  const merged = `${combine}(${take("t")}, ${take("t + stride")})`;
  return `  shared_${name}[t] = ${keep};
  for (var stride = ${sharing / 2}u; stride > 0u; stride /= 2u) {
    workgroupBarrier();
    if (t < stride) { shared_${name}[t] = ${type === "bool" ? `u32(${merged})` : merged}; }
  }
  workgroupBarrier();
  ${name} = ${take("0u")};`;
}

/** The row values of a region in the order in which they can be computed: each phase holds reductions that need only earlier phases. */
function phasesOf(region: Region): Node[][] {
  const members = new Set(region.nodes);
  const depth = new Map<Node, number>();
  for (const node of region.nodes) {
    const below = inputsOf(node)
      .map(baseOf)
      .filter((base) => members.has(base))
      .map((base) => depth.get(base)! + (region.rowNodes.has(base) && !region.rowNodes.has(node) ? 1 : 0));
    depth.set(node, Math.max(0, ...below));
  }
  const phases: Node[][] = [];
  for (const node of region.nodes) if (region.rowNodes.has(node)) (phases[depth.get(node)!] ??= []).push(node);
  return Array.from(phases, (phase) => phase ?? []);
}
