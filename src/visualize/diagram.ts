import { inOrder, type Node } from "../compiler/program.ts";
import { isReshape } from "../compiler/views.ts";
import { assignmentsOf, rootsOf, type Targets } from "../control/assignments.ts";
import type { ElementArray } from "../dataType.ts";
import type { KernelInfo } from "../execution/package.ts";
import type { Operation } from "../operation.ts";
import { sameShape } from "../shapes.ts";
import { Tensor } from "../tensor.ts";

/** An operation as it is drawn. */
export interface Box {
  readonly id: string;
  readonly form: "placeholder" | "variable" | "constant" | "operation" | "reference";
  /** The operation's name, and what the caller called it. */
  readonly title: string;
  /** Parameters and constants, if there are any, and the result's shape and data type. */
  readonly lines: readonly string[];
  /** All that is known, for who points at the box. */
  readonly about: string;
  /** The kernel in whose outline it stands: the last that computes it. */
  readonly kernel: number | undefined;
  readonly isTarget: boolean;
}

/** A tensor on its way from a box to one that uses it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The views that it goes through. */
  readonly label: string;
  readonly about: string;
}

/** What is to be drawn of a graph, without places. */
export interface Diagram {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** Where an arrow begins, and the operations without a kernel that it leads through. */
interface Source {
  readonly operation: Operation;
  readonly through: readonly Operation[];
}

/** What boxes need to know of the whole. */
interface Context {
  readonly wanted: ReadonlySet<Operation>;
  /** The kernels that compute an operation, by its `id`: more than one where it takes several steps. */
  readonly kernelsOf: ReadonlyMap<number, readonly number[]>;
  /** What is known of operations by their `id`, if more is than the graph says. */
  readonly nodes: ReadonlyMap<number, Node>;
}

/** Arrows over more steps than this would only lead the eye astray: their beginning is named where they end. */
const far = 8;

/**
 * The operations that targets need, with the kernels that compute them. A constant of one number is written where it is used. Where there are kernels,
 * arrows lead through operations that have none. What is fed or kept is drawn once for each kernel that reads it.
 */
export function diagramOf(targets: Targets, kernels: readonly KernelInfo[], nodes: ReadonlyMap<number, Node>): Diagram {
  const assignments = assignmentsOf(targets);
  const roots = rootsOf({ ...targets, targetOperations: assignments });
  const wanted = new Set<Operation>([...(targets.targetTensors ?? []).map(({ operation }) => operation), ...assignments]);
  const kernelsOf = new Map<number, number[]>();
  kernels.forEach(({ operationIds }, k) => operationIds.forEach((id) => kernelsOf.set(id, [...(kernelsOf.get(id) ?? []), k])));

  const context = { wanted, kernelsOf, nodes };
  const boxes = new Map<string, Box>();
  const arrows: Arrow[] = [];
  const sources = new Map<Operation, readonly Source[]>();
  const homes = new Map<Operation, number | undefined>();
  const depths = new Map<Operation, number>();
  for (const operation of [...inOrder(roots, readBy).map(({ operation }) => operation), ...assignments]) {
    const computing = kernelsOf.get(operation.id) ?? [];
    const incoming = new Map(
      operandsOf(operation).flatMap((tensor) => sources.get(tensor.operation)!.map((source) => [source, tensor] as const)),
    );
    const isElided =
      !wanted.has(operation) &&
      (isNumber(operation) || (kernels.length > 0 && isComputed(operation) && !computing.length && incoming.size < 2));
    if (isElided) {
      const through = isNumber(operation) ? [] : [operation];
      sources.set(
        operation,
        [...incoming.keys()].map((source) => ({ ...source, through: [...source.through, ...through] })),
      );
      continue;
    }
    sources.set(operation, [{ operation, through: [] }]);
    const [first] = incoming.keys();
    const home = operation.kind === "assign" ? homes.get(first.operation) : computing.at(-1);
    homes.set(operation, home);
    const depth = 1 + Math.max(0, ...[...incoming.keys()].map(({ operation: from }) => depths.get(from)!));
    // What is fed or kept has its place where it is used.
    depths.set(operation, isComputed(operation) ? depth : 0);
    if (isComputed(operation) || wanted.has(operation)) boxes.set(`${operation.id}`, boxOf(operation, home, context));
    for (const [{ operation: from, through }, tensor] of incoming) {
      const isDrawn = isComputed(from) || wanted.has(from);
      const isOwn = home !== undefined && home === homes.get(from);
      const isFar = !isOwn && depth - depths.get(from)! > far;
      const reader = home === undefined ? `operation ${operation.id}` : `kernel ${home}`;
      const id = isFar || (!isDrawn && home !== undefined) ? `${from.id} for ${reader}` : `${from.id}`;
      if (!boxes.has(id)) boxes.set(id, isDrawn ? referenceTo(boxes.get(`${from.id}`)!, id) : { ...boxOf(from, undefined, context), id });
      arrows.push(arrowOf(id, operation, tensor, through, context));
    }
  }
  return { boxes: [...boxes.values()], arrows };
}

/** A box that stands for another which is far away. */
const referenceTo = ({ title, lines, about, kernel }: Box, id: string): Box => ({
  id,
  form: "reference",
  title: `↑ ${title}`,
  lines: [...(kernel === undefined ? [] : [`of kernel ${kernel}`]), ...lines.slice(-1)],
  about,
  kernel: undefined,
  isTarget: false,
});

const isComputed = ({ kind }: Operation): boolean => kind !== "placeholder" && kind !== "variable" && kind !== "constant";

/** The tensors whose elements an operation reads: those that only decide a shape are among its parameters. */
const readBy = ({ operation }: Tensor): readonly Tensor[] => operandsOf(operation);

/** Of an assignment the value alone, since its box names the variable. */
const operandsOf = ({ kind, inputs }: Operation): readonly Tensor[] =>
  kind === "assign" ? [inputs["tensor"]!] : [...new Set(Object.values(inputs).filter((input) => input !== undefined))];

function arrowOf(from: string, operation: Operation, tensor: Tensor, through: readonly Operation[], { nodes }: Context): Arrow {
  const keys = Object.entries(operation.inputs).flatMap(([key, input]) => (input === tensor ? [key] : []));
  const views = new Set(through.filter((passed) => rearranges(passed, nodes)).map(({ name }) => name));
  const passed = through.length > 0 ? ` through ${through.map(({ name }) => name).join(", ")}` : "";
  return { from, to: `${operation.id}`, label: [...views].join(", "), about: `${keys.join(" and ")}: ${typeOf(tensor, nodes)}${passed}` };
}

function boxOf(operation: Operation, kernel: number | undefined, { wanted, kernelsOf, nodes }: Context): Box {
  const { id, kind, name, label, inputs, params, output } = operation;
  const form = isComputed(operation) ? "operation" : (kind as Box["form"]);
  const ownName = form === "operation" ? `${name} «${label}»` : label;
  const title = kind === "assign" ? `assign ${inputs["variable"]!.name}` : label === name ? name : ownName;
  const numbers = Object.entries(inputs).flatMap(([key, input]) =>
    input && isNumber(input.operation) ? [`${key} ${numberOf(input)}`] : [],
  );
  const details = form === "operation" ? [...numbers, ...Object.entries(params).flatMap(([key, value]) => written(key, value))] : [];
  const type = kind === "assign" ? [] : [typeOf(output, nodes)];
  const role = form === "operation" || form === title ? [] : [form];
  const steps = kernelsOf.get(id) ?? [];
  const several = steps.length > 1 ? [`in kernels ${steps.join(", ")}`] : [];
  const one =
    kernelsOf.size > 0 && isComputed(operation) && kind !== "assign" ? [steps.length ? `in kernel ${steps[0]}` : "in no kernel"] : [];
  const isTarget = wanted.has(operation);
  return {
    id: `${id}`,
    form,
    title,
    lines: [...role, ...(details.length > 0 ? [cut(details.join(", "))] : []), ...several, ...type],
    about: [title, ...role, ...details, ...type, ...(several.length > 0 ? several : one), ...(isTarget ? ["target"] : [])].join("\n"),
    kernel,
    isTarget,
  };
}

/** Whether an operation is a view, and not one that shows its input as it is. */
function rearranges({ kind, id }: Operation, nodes: Context["nodes"]): boolean {
  const { view, shape, inputs: { tensor } = {} } = nodes.get(id) ?? {};
  return kind === "view" && !(view && sameShape(shape!, tensor!.shape) && isReshape(view, tensor!.shape));
}

/** Whether an operation is a constant of one number, whatever its shape. */
const isNumber = ({ kind, params }: Operation): boolean =>
  kind === "constant" && (typeof params["data"] === "number" || (params["data"] as ElementArray).length === 1);

const numberOf = ({ operation: { params } }: Tensor): string => {
  const data = params["data"] as number | ElementArray;
  return short(typeof data === "number" ? data : Number(data[0]));
};

function typeOf({ operation, ranked, shape, dataType }: Tensor, nodes: Context["nodes"]): string {
  const known = nodes.get(operation.id)?.shape;
  // The compiler has complex numbers' parts in a dimension of their own.
  const lengths = (dataType === "complexFloat32" ? known?.slice(0, -1) : known) ?? shape;
  return `${known || ranked ? `[${lengths.join(", ")}]` : "any shape"} ${dataType}`;
}

const short = (value: number): string => `${Number(value.toPrecision(4))}`;

/** A parameter in a few words; descriptors are left out. */
function written(key: string, value: unknown): string[] {
  if (value instanceof Tensor) return [`${key} of ${value.name}`];
  if (typeof value === "number") return [`${key} ${short(value)}`];
  if (typeof value === "string" || typeof value === "boolean") return [`${key} ${value}`];
  return Array.isArray(value) && value.every((entry) => typeof entry === "number") ? [`${key} [${value.join(", ")}]`] : [];
}

const cut = (text: string): string => (text.length > 32 ? `${text.slice(0, 31)}…` : text);
