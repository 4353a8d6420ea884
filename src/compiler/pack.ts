import type { Contents, NamedType, Package, PackedBuffer } from "../execution/package.ts";
import { elementCount } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import { arrayFrom } from "../tensorData.ts";
import { uniqueName } from "../variables/uniqueName.ts";
import type { Variable } from "../variable.ts";
import type { Plan } from "./plan.ts";
import { type Node, type Program, sizeOf } from "./program.ts";
import type { Kernel } from "./select.ts";

/** What was compiled as plain data: nodes become numbers of buffers. */
export function pack(program: Program, kernels: readonly Kernel[], plan: Plan, targets: readonly Tensor[]): [Package, Contents] {
  const bound = [...new Set(kernels.flatMap(({ bindings }) => bindings))];
  const read = bound.filter(({ kind }) => kind === "variable");
  const written = [...new Set([...program.targets, ...program.assignments.map(({ value }) => value)])];
  const constants = bound.filter(({ kind }) => kind === "constant");
  const inArena = bound.filter((node) => plan.offsets.has(node));
  const { variables, numberOf } = variablesOf(read, program);
  const place = (node: Node, role: PackedBuffer["role"]): PackedBuffer => {
    const size = sizeOf(node);
    if (role === "variable") return { role, size, variable: numberOf(variableOf(node)) };
    return role === "arena" ? { role, size, offset: plan.offsets.get(node)! } : { role, size };
  };
  const roles = { feed: program.feeds, variable: read, written, constant: constants, arena: inArena };
  const entries = Object.entries(roles) as [PackedBuffer["role"], readonly Node[]][];
  const numbers = new Map(entries.flatMap(([, nodes]) => nodes).map((node, number) => [node, number]));
  const numbered = (node: Node): number => numbers.get(node)!;
  return [
    {
      buffers: entries.flatMap(([role, nodes]) => nodes.map((node) => place(node, role))),
      kernels: kernels.map(({ name, operations, operationIds, wgsl, workgroups, candidate, bindings, parameters }) => ({
        name,
        operations,
        operationIds,
        wgsl,
        workgroups,
        candidate,
        bindings: bindings.map(numbered),
        ...(parameters && { parameters }),
      })),
      feeds: program.feedTypes.map(({ placeholder: { name, shape: declared, ranked, dataType }, shape, layout }) => ({
        placeholder: { name, shape: declared, ranked, dataType },
        shape,
        layout,
      })),
      results: program.results.map(({ shape, dataType }, k) => ({
        name: targets[k].name,
        shape,
        dataType,
        buffer: numbered(program.targets[k]),
      })),
      variables: [...variables].map(([{ shape, dataType }, name]) => ({ name, shape, dataType })),
      assignments: program.assignments.map(({ variable, value }) => ({ variable: numberOf(variable), buffer: numbered(value) })),
      arena: { size: plan.size, bound: plan.bound },
      operations: program.nodes.filter(({ rule, view }) => rule && !view).length,
      views: program.nodes.filter(({ view }) => view).length,
      replaced: program.replaced,
    },
    { constants: constants.map(valueOf), variables: [...variables.keys()] },
  ];
}

const variableOf = ({ source }: Node): Variable => source!.params["variable"] as Variable;

/** The variables of a program, each with a name that no other has. */
function variablesOf(read: readonly Node[], { assignments }: Program) {
  const variables = new Map<Variable, NamedType["name"]>();
  const taken = new Set<string>();
  for (const [variable, label] of [
    ...read.map((node) => [variableOf(node), node.label] as const),
    ...assignments.map(({ variable, name }) => [variable, name] as const),
  ]) {
    if (variables.has(variable)) continue;
    const name = uniqueName(label, taken);
    taken.add(name);
    variables.set(variable, name);
  }
  const order = [...variables.keys()];
  return { variables, numberOf: (variable: Variable): number => order.indexOf(variable) };
}

const valueOf = ({ data, shape, dataType }: Node): Contents["constants"][number] =>
  typeof data === "number" ? arrayFrom(new Array<number>(elementCount(shape)).fill(data), dataType) : data!;
