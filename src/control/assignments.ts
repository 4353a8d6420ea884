import type { CompileOptions } from "../compiler/compile.ts";
import { inOrder } from "../compiler/program.ts";
import { dependencies } from "./control.ts";
import { GraphError } from "../graphError.ts";
import type { Operation } from "../operation.ts";
import type { Tensor } from "../tensor.ts";
import type { Variable } from "../variable.ts";

/** What is to be computed or assigned. */
export type Targets = Pick<CompileOptions, "targetTensors" | "targetOperations">;

const assignedBy = ({ inputs }: Operation): Tensor => inputs["tensor"]!;

/** What moves on the state that a tensor is, such as a random generator's. */
const advanceOf = ({ operation: { params } }: Tensor): readonly Operation[] =>
  [(params["variable"] as Variable | undefined)?.advance].filter((advance) => advance !== undefined);

/** Assignments that go with a tensor. */
const impliedBy = (tensor: Tensor): readonly Operation[] => [...tensor.operation.controlDependencies, ...advanceOf(tensor)];

/** The tensors whose values are wanted: targets, and what is assigned. */
export const rootsOf = ({ targetTensors = [], targetOperations = [] }: Targets): Tensor[] => [
  ...targetTensors,
  ...targetOperations.map(assignedBy),
];

/** The assignments that a run carries out: those asked for, and those that go with what it needs. */
export function assignmentsOf(targets: Targets): readonly Operation[] {
  const { targetOperations = [] } = targets;
  for (const operation of targetOperations)
    if (operation.kind !== "assign") throw new GraphError("run", `target operations must be assignments; got ${operation.name}`);
  const needed = inOrder(rootsOf(targets), (tensor) => [...dependencies(tensor), ...impliedBy(tensor).map(assignedBy)]);
  const implied = [...needed.flatMap(impliedBy), ...targetOperations.flatMap(({ controlDependencies }) => controlDependencies)];
  const all = [...new Set(implied.filter((operation) => !targetOperations.includes(operation))), ...new Set(targetOperations)];
  // Of several assignments to one variable the last holds.
  return all.filter(({ inputs }, k) => !all.slice(k + 1).some((later) => later.inputs["variable"] === inputs["variable"]));
}

/** What moves on the states that `targets` need, as far as these do not follow from what is `known`. */
export function advancesOf(targets: readonly Tensor[], known: { has(tensor: Tensor): boolean }): readonly Operation[] {
  const needed = inOrder(targets, (tensor) => (known.has(tensor) ? [] : dependencies(tensor)));
  return [...new Set(needed.filter((tensor) => !known.has(tensor)).flatMap(advanceOf))];
}
