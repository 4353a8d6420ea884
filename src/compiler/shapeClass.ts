import type { Shape } from "../shapes.ts";
import { inputsOf, type Node } from "./program.ts";
import type { Rows } from "./stitch.ts";

const lengths = (shape: Shape): string => shape.map((d) => `${Math.ceil(Math.log2(d))}${d % 4 === 0 ? "" : "′"}`).join();

/** What nodes have in common with others for which the same candidate will win: operations, lengths up to the next power of two, and divisors. */
export const shapeClass = (nodes: readonly Node[], root?: Node, rows?: Rows): string =>
  [
    ...(root ? [root, ...inputsOf(root)] : nodes).map(({ name, dataType, shape }) => `${name} ${dataType}[${lengths(shape)}]`),
    ...(root ? [text(root.params)] : []),
    ...(rows ? [`along ${rows.axes.join()} of [${lengths(rows.shape)}]`] : []),
  ].join(" ");

const text = (params: Node["params"]): string =>
  JSON.stringify(params, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
