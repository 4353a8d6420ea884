import * as spec from "../../spec/index.ts";
import { positionalKeys } from "../../codegen/signature.ts";
import type { Row as TableRow } from "../../codegen/table.ts";
import type { DataType } from "../../src/dataType.ts";
import type { Graph } from "../../src/graph.ts";
import type { Rule, CompositeRule } from "../../src/rule.ts";
import type { Shape } from "../../src/shapes.ts";
import { Tensor } from "../../src/tensor.ts";

/** A sample's input: a shape, or a shape with values. */
export type GivenInput = Shape | { readonly shape: Shape; readonly values: readonly number[]; readonly dataType?: DataType };
/** A row's sample, in the form that every row's has. */
export type GivenSample = Readonly<Record<string, unknown>>;

/** What tests read of a row, whatever its inputs and parameters are. */
export type AnyRow = (Rule | ({ readonly kind: "composite" } & CompositeRule)) & {
  readonly swift: string | readonly string[] | null;
  readonly samples?: readonly GivenSample[];
  readonly rejects?: readonly GivenSample[];
  readonly domain?: Readonly<Record<string, readonly [number, number] | undefined>>;
  readonly tolerance?: number;
  readonly dataTypes?: readonly DataType[];
};

/** The row of a name. */
export const rowOf = (name: string): AnyRow => {
  const row = (spec as unknown as Record<string, AnyRow | undefined>)[name];
  if (!row || !("kind" in row)) throw new Error(`there is no row ${name}`);
  return row;
};

/** Calls a row's method on a graph as a user would, by the naming rule, and answers its results. */
export function apply(graph: Graph, name: string, operands: Readonly<Record<string, unknown>>): readonly Tensor[] {
  const row = rowOf(name);
  const selectors = row.swift === null ? [] : [row.swift].flat();
  const positional = positionalKeys({ value: row, selectors } as unknown as TableRow);
  const options = Object.fromEntries(Object.entries(operands).filter(([key]) => !positional.includes(key)));
  const method = (graph as unknown as Record<string, (...given: unknown[]) => Tensor | readonly Tensor[]>)[name];
  return [method.call(graph, ...positional.map((key) => operands[key]), options)].flat() as Tensor[];
}
