import type { Adapter, Candidate, Conditions, Launch, OperationsCandidate } from "../rule.ts";
import { spanOfRow } from "./expressions.ts";
import type { Node } from "./program.ts";
import { templates } from "./templates.ts";
import { transposed } from "./views.ts";

/** A way to compute a node, made for its shapes: by a template, or by other operations. */
export interface Way {
  readonly name: string;
  /** Why it is chosen where nothing was measured; empty where it is what is left. */
  readonly reasons: readonly string[];
  /** Whether it is thought to be fast here. */
  readonly suits: boolean;
  /** A template's text, and the workgroups. */
  readonly write?: () => { readonly text: string; readonly workgroups: Launch["workgroups"] };
  readonly operations?: OperationsCandidate["operations"];
}

/** The candidate that is wanted, and why. */
export interface Wish {
  readonly name: string;
  readonly why: string;
}

/** Which of several ways to compute the same is taken, of how many, and why. */
export interface Chosen extends Wish {
  readonly of: number;
}

/** The ways to compute a node on an adapter, where its row states some: those that give the right result, in the order of the row. */
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
    .map(([name, candidate]) => {
      const { needs, when } = candidate;
      const way = { name, reasons: [...Object.keys(needs ?? {}), ...Object.keys(when ?? {})], suits: hold(when) };
      if ("operations" in candidate) return { ...way, operations: candidate.operations };
      const write = () => {
        const holes = candidate.launch(given);
        return { text: templates.write(candidate.template, holes), workgroups: holes.workgroups };
      };
      return { ...way, write };
    });
}

/** The way that is wished for, or else the first that suits, and what to report of the choice where there was one. */
export function choose<W extends Way>(ways: readonly W[], wish?: Wish): { readonly way: W; readonly chosen?: Chosen } | undefined {
  const wished = ways.find(({ name }) => name === wish?.name);
  const way = wished ?? ways.find(({ suits }) => suits);
  if (!way) return undefined;
  const why = wished ? wish!.why : way.reasons.join("; ") || "none of the others suits";
  return { way, chosen: ways.length > 1 ? { name: way.name, why, of: ways.length } : undefined };
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
