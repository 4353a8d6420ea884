import type { Package } from "../execution/package.ts";
import { inputsOf, type Node, type Program } from "./program.ts";
import type { Chosen } from "./candidates.ts";
import type { Region } from "./stitch.ts";

/** A stage of compilation, or all that an executable knows of itself. */
export type Stage = Program | readonly Region[] | Package;

/** Any stage of compilation as text, for people and for snapshots. */
export function print(stage: Stage): string {
  if ("kernels" in stage) return printPackage(stage);
  return "nodes" in stage ? printProgram(stage) : printRegions(stage);
}

const type = (node: Node): string => `${node.dataType}[${node.shape.join(", ")}]`;

function numbering(nodes: readonly Node[]): (node: Node) => string {
  const numbers = new Map(nodes.map((node, k) => [node, k]));
  return (node) => (typeof node.data === "number" ? String(node.data) : numbers.has(node) ? `%${numbers.get(node)}` : `<${node.label}>`);
}

const printNode = (node: Node, name: (node: Node) => string): string => {
  const label = node.label === node.name ? "" : ` «${node.label}»`;
  return `${name(node)} = ${node.name}${label}(${inputsOf(node).map(name).join(", ")}) : ${type(node)}`;
};

function printProgram({ nodes, targets, assignments }: Program): string {
  const name = numbering(nodes);
  return [
    ...nodes.filter((node) => typeof node.data !== "number").map((node) => printNode(node, name)),
    ...(targets.length > 0 ? [`targets ${targets.map(name).join(", ")}`] : []),
    ...assignments.map(({ value }) => `assign ${name(value)}`),
  ].join("\n");
}

function printRegions(regions: readonly Region[]): string {
  const name = numbering(regions.flatMap(({ nodes }) => nodes));
  return regions
    .map(({ nodes, root, rows, outputs }, k) => {
      const kind = root
        ? `after ${root.name}`
        : rows
          ? `along axes ${rows.axes.join(", ")} of [${rows.shape.join(", ")}]`
          : "element by element";
      return [`region ${k} ${kind}`, ...nodes.map((node) => `  ${printNode(node, name)}`), `  → ${outputs.map(name).join(", ")}`].join(
        "\n",
      );
    })
    .join("\n");
}

const printChosen = ({ name, why, of }: Chosen): string => `by «${name}», one of ${of}: ${why}`;

const printArena = ({ size, bound }: Package["arena"]): string =>
  `arena ${size} bytes${size > 0 ? `, ${(size / bound).toFixed(2)} times the ${bound} that live at once` : ""}`;

function printPackage({ kernels, arena, operations, views, replaced }: Package): string {
  return [
    `${operations} operations and ${views} views in ${kernels.length} kernels; ${printArena(arena)}`,
    ...replaced.map((chosen) => `${chosen.label} is other operations ${printChosen(chosen)}`),
    ...kernels.map(
      ({ operations: stitched, workgroups, candidate }, k) =>
        `kernel ${k} [${workgroups.join("×")}] ${stitched.join(" → ")}${candidate ? `\n  ${printChosen(candidate)}` : ""}`,
    ),
  ].join("\n");
}
