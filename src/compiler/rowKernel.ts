import { computeType, isWide } from "../dataType.ts";
import type { Adapter } from "../rule.ts";
import { contiguous, elementCount, range, spread } from "../shapes.ts";
import type { Wish } from "./candidates.ts";
import { enoughForCPU } from "./elementwiseKernel.ts";
import { Expressions, Writer } from "./expressions.ts";
import { affine, coordinates } from "./indexing.ts";
import { inputsOf, type Node } from "./program.ts";
import { share, subgroupNames } from "./rowSharing.ts";
import { mergedRows, positionsIn, type RowVariant, rowVariants } from "./rowVariants.ts";
import { isComputed, type Written } from "./select.ts";
import { type Region, rowCount } from "./stitch.ts";
import { baseOf } from "./views.ts";
import { narrowed, Text, typeOf } from "./wgsl.ts";

/**
 * Writes a region with reductions. A row is the elements that are reduced to one value; it is walked once for each reduction that needs an
 * earlier one's result, and once more for elements that are wanted themselves, unless it fits in the registers of those who share it. Of the
 * ways to share rows it takes the one that is wished for, or else the first.
 */
export function rowKernel(region: Region, adapter: Adapter, wish?: Wish): Written {
  const variants = rowVariants(region, adapter);
  const wished = variants.find(({ name }) => name === wish?.name);
  const variant: RowVariant = wished ?? variants[0];
  const { width, along, members, teams, unroll } = variant;
  const rows = positionsIn(region.rows!, width);
  const { shape, axes } = rows;
  const rowWidth = along ? 1 : width;
  const groups = rowCount(shape, axes) / rowWidth;
  const steps = elementCount(axes.map((axis) => shape[axis])) / (along ? width : 1);
  const held = steps > 0 && unroll > 1 && steps <= members * unroll;
  const merged = mergedRows(rows);
  const reduced = merged.filter((dimension) => dimension.reduced).map(({ size }) => size);
  const alone = members === 1;
  const nested = alone && unroll === 1 && reduced.length > 1;

  const all = Math.ceil(groups / teams);
  const repeated = alone && adapter.software && all > enoughForCPU;
  const workgroups = spread(repeated ? enoughForCPU : all);
  const unit = workgroups[1] > 1 ? "(w.x + w.y * n.x)" : "w.x";
  // What holds of some lengths alone is not made use of where others will come.
  const varied = adapter.varied ?? false;
  const exact = !varied && workgroups[0] * workgroups[1] * teams === groups;

  const reserved = "main w n t g i k row stride team member live lanes span parts part distance";
  const writer = new Writer([...reserved.split(" "), ...reduced.map((_, k) => `k${k}`)]);
  const top = new Text("r");
  const keptSizes = merged.filter((dimension) => !dimension.reduced).map(({ size }) => size);
  const kept = coordinates("row", keptSizes, top);
  // A row's value as it is, and as it stands beside each of its elements.
  const rowValues = new Map<Node, string>();
  const elementValues = new Map<Node, string>();
  const know = (node: Node, value: string): void => {
    rowValues.set(node, value);
    elementValues.set(node, along && width === 4 ? `${typeOf(computeType(node.dataType), 4)}(${value})` : value);
  };
  const rowShape = shape.map((d, k) => (axes.includes(k) ? 1 : d));
  const rowExpressions = new Expressions(
    writer,
    new Set(region.nodes),
    { shape: rowShape, linear: "row" },
    rowWidth,
    rowValues,
    new Text("w"),
  );
  const elementNodes = new Set(region.nodes.filter((node) => !region.rowNodes.has(node)));
  const body: string[] = [];
  const declarations: string[] = [];

  /** Values at a group of elements, given its coordinates along the merged dimensions that are reduced. */
  const elementsAt = (at: readonly string[], text: Text): Expressions => {
    const whole = merged.map(({ reduced }, k) => {
      const before = merged.slice(0, k).filter((other) => other.reduced === reduced).length;
      return (reduced ? at : kept)[before];
    });
    const linear = text.let(affine(whole, contiguous(merged.map(({ size }) => size))));
    const position = {
      shape,
      linear,
      // Written out only where something needs them.
      get coordinates(): readonly string[] {
        const result = shape.map(() => "0u");
        merged.forEach(({ axes }, k) =>
          coordinates(
            whole[k],
            axes.map((axis) => shape[axis]),
            text,
          ).forEach((c, j) => (result[axes[j]] = c)),
        );
        return result;
      },
    };
    return new Expressions(writer, elementNodes, position, width, elementValues, text);
  };
  /** Values at the n-th of the groups that an invocation handles in a turn. */
  const elements = (n: number): Expressions => {
    const text = new Text(unroll > 1 ? `v${n}_` : "v");
    if (nested) {
      const last = reduced.length - 1;
      return elementsAt(
        range(reduced.length).map((k) => (k === last && along && width === 4 ? text.let(`k${k} * 4u`) : `k${k}`)),
        text,
      );
    }
    const at = n === 0 ? turn : text.let(`${turn} + ${n * members}u`);
    const inside = text.let(guarded(n) ? `min(${at}, ${steps - 1}u)` : at);
    return elementsAt(coordinates(text.let(along && width === 4 ? `${inside} * 4u` : inside), reduced, text), text);
  };
  const turn = held ? (alone ? "0u" : "member") : "k";
  /** Whether the n-th group of a turn may lie beyond the row's end. */
  const guarded = (n: number): boolean => unroll > 1 && (varied || (held ? (n + 1) * members > steps : steps % (members * unroll) !== 0));
  const isInside = (n: number): string => `${turn} + ${n * members}u < ${steps}u`;

  const registers = range(held ? unroll : 0).map(elements);
  /** Walks the row: `statements` are done for each group of elements. */
  const walk = (statements: (expressions: Expressions, n: number) => readonly string[]): void => {
    const lines = range(unroll).flatMap((n) => {
      const expressions = registers[n] ?? elements(n);
      const done = statements(expressions, n);
      return [...expressions.text.take(), ...done];
    });
    if (held) body.push(...lines.map((line) => `  ${line}`));
    else body.push(loops(lines));
  };
  const loops = (lines: readonly string[]): string => {
    // A start that is not known beforehand keeps compilers for CPUs from unrolling, which costs them time and gains nothing.
    const start = adapter.software ? "w.z" : "0u";
    const heads = nested
      ? reduced.map(
          (size, k) => `for (var k${k} = ${start}; k${k} < ${k === reduced.length - 1 && along ? size / width : size}u; k${k}++) {`,
        )
      : [`for (var k = ${alone ? start : "member"}; k < ${steps}u; k += ${members * unroll}u) {`];
    return `  ${heads.join(" ")}\n${lines.map((line) => `    ${line}`).join("\n")}\n  ${heads.map(() => "}").join(" ")}`;
  };

  let count = 0;
  for (const phase of phasesOf(region)) {
    const reductions = phase
      .filter((node) => node.kind === "reduction")
      .map((node) => ({ node, name: `s${count++}`, ...combiner(node, writer, width) }));
    for (const { name, type, identity } of reductions) body.push(`  var ${name} = ${typeOf(type, width)}(${identity});`);
    if (reductions.length > 0)
      walk((expressions, n) =>
        reductions.map(({ node, name, combine }) => {
          const value = `${combine}(${name}, ${expressions.value(inputsOf(node)[0])})`;
          return `${name} = ${guarded(n) ? `select(${name}, ${value}, ${isInside(n)})` : value};`;
        }),
      );
    for (const { node, name, type, one, combine } of reductions) {
      let whole = name;
      if (along && width === 4) {
        whole = `${name}_`;
        body.push(`  var ${whole} = ${one}(${one}(${name}.x, ${name}.y), ${one}(${name}.z, ${name}.w));`);
      }
      if (!alone) {
        const sharing = share(whole, type, rowWidth, along ? one : combine, variant, adapter);
        declarations.push(...sharing.declarations);
        body.push(sharing.statements);
      }
      const narrow = narrowed(whole, node.dataType, rowWidth);
      if (narrow !== whole) body.push(`  ${whole} = ${narrow};`);
      know(node, whole);
    }
    for (const node of phase) if (node.kind !== "reduction") know(node, rowExpressions.value(node));
    body.push(...rowExpressions.text.take().map((line) => `  ${line}`));
  }

  const live = !alone && !exact ? ["live"] : [];
  const onlyIf = (conditions: readonly string[], lines: readonly string[]): readonly string[] =>
    conditions.length > 0 && lines.length > 0 ? [`if (${conditions.join(" & ")}) {`, ...lines.map((line) => `  ${line}`), "}"] : lines;
  const elementOutputs = region.outputs.filter((node) => !region.rowNodes.has(node));
  if (elementOutputs.length > 0)
    walk((expressions, n) => {
      const stores = elementOutputs.map((node) => writer.store(node, expressions.linear, expressions.value(node), width));
      return onlyIf([...live, ...(guarded(n) ? [`(${isInside(n)})`] : [])], stores);
    });
  const rowStores = region.outputs
    .filter((node) => region.rowNodes.has(node))
    .map((node) => writer.store(node, "row", rowValues.get(node)!, rowWidth));
  body.push(...onlyIf([...live, ...(alone ? [] : ["(member == 0u)"])], rowStores).map((line) => `  ${line}`));

  const own = subgroupNames(variant, adapter);
  const place = `${unit} * ${teams}u + ${alone ? "t" : "team"}`;
  const head = alone
    ? repeated
      ? [`for (var g = ${place}; g < ${groups}u; g += ${enoughForCPU * teams}u) {`]
      : [`let g = ${place};`, ...(exact ? [] : [`if (g >= ${groups}u) { return; }`])]
    : [
        `let member = ${along ? `t % ${members}u` : `t / ${teams}u`};`,
        `let team = ${along ? `t / ${members}u` : `t % ${teams}u`};`,
        ...own.lines,
        // All members of a workgroup stay to the end, since they wait for each other.
        ...(exact ? [`let g = ${place};`] : [`let live = ${place} < ${groups}u;`, `let g = min(${place}, ${groups - 1}u);`]),
      ];
  const wgsl = `${variant.subgroups ? "enable subgroups;\n" : ""}${writer.header(isComputed)}
${declarations.join("\n")}
@compute @workgroup_size(${members * teams})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) t: u32${own.builtin}) {
${head.map((line) => `  ${line}`).join("\n")}
  let row = ${rowWidth === 1 ? "g" : "g * 4u"};
${top.indented()}
${body.join("\n")}
${repeated ? "  }\n" : ""}}
`;
  const why = wished ? wish!.why : "thought to be the fastest for rows of this length";
  const candidate = variants.length > 1 ? { name: variant.name, why, of: variants.length } : undefined;
  return { wgsl, bindings: writer.bound, workgroups, candidate };
}

/** The functions that combine what a reduction has found: vectors, or one and one. */
function combiner(node: Node, writer: Writer, width: 1 | 4) {
  const { rule } = node;
  if (rule?.kind !== "reduction") throw new Error("a phase begins with reductions");
  const type = computeType(node.dataType);
  const text = (isWide(node.dataType) ? rule.wide : undefined) ?? rule.combine;
  const of = (w: 1 | 4): string =>
    writer.functions.define(
      `combine_${node.name}`,
      text,
      [
        ["a", type],
        ["b", type],
      ],
      type,
      w,
    );
  return { type, identity: writer.functions.literal(rule.identity, node.dataType), combine: of(width), one: of(1) };
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
