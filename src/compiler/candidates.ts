import { kernels } from "../../generated/kernels/index.ts";
import type { Adapter, Candidate, Conditions, Launch } from "../rule.ts";
import { spanOfRow } from "./expressions.ts";
import type { Node } from "./program.ts";
import { transposed } from "./views.ts";

/** A way to compute a node by template, made for its shapes. */
export interface Way {
  readonly name: string;
  /** Why it is chosen where nothing was measured; empty where it is what is left. */
  readonly reasons: readonly string[];
  /** Whether it is thought to be fast here. */
  readonly suits: boolean;
  /** Its text, and the workgroups. */
  readonly write: () => { readonly text: string; readonly workgroups: Launch["workgroups"] };
}

/** The ways to compute a node that has templates, on an adapter: those that give the right result, in the order of the row. */
export function candidates(node: Node, adapter: Adapter): Way[] {
  const { rule } = node;
  if (rule?.kind !== "kernel") return [];
  const { template, launch } = rule;
  const table: Readonly<Record<string, Candidate>> = rule.candidates ?? (template && launch ? { [template]: { template, launch } } : {});
  const inputs = Object.entries(node.inputs);
  const given = {
    ...Object.fromEntries(inputs.map(([key, { shape }]) => [key, shape])),
    ...node.params,
    shape: node.shape,
    dataTypes: Object.fromEntries(inputs.map(([key, { dataType }]) => [key, dataType])),
    along: Object.fromEntries(inputs.map(([key, input]) => [key, along(input)])),
    adapter,
  } as never;
  const hold = (conditions: Conditions<any, any> = {}): boolean => Object.values(conditions).every((holds) => holds(given));
  return Object.entries(table)
    .filter(([, { needs }]) => hold(needs))
    .map(([name, { needs, when, template, launch }]) => ({
      name,
      reasons: [...Object.keys(needs ?? {}), ...Object.keys(when ?? {})],
      suits: hold(when),
      write: () => {
        const holes = launch(given);
        return { text: kernels[template](holes), workgroups: holes.workgroups };
      },
    }));
}

/** The dimension, counted from the end, along which four elements are neighbours in memory, if there is one. */
const along = (input: Node): -1 | -2 | 0 =>
  input.shape.length === 0
    ? 0
    : spanOfRow(input) === "vector"
      ? -1
      : input.shape.length > 1 && spanOfRow(transposed(input)) === "vector"
        ? -2
        : 0;
