import type { DataType } from "../dataType.ts";
import { any } from "../dataType.ts";
import { elementwise, type Rule, type View } from "../rule.ts";
import { contiguous, elementCount, range, replaced, type Shape } from "../shapes.ts";
import { constantValue } from "./infer.ts";
import { inOrder, inputsOf, type Node, type Program, viewNode } from "./program.ts";
import { rowCount } from "./stitch.ts";
import { compose, isReshape } from "./views.ts";

/** Constants of more elements are not worked out while compiling. */
const foldLimit = 2 ** 14;

/** A better node that means the same, or nothing. */
type Simplification = (node: Node) => Node | undefined;

const constant = (shape: Shape, dataType: DataType, data: Node["data"]): Node => ({
  kind: "constant",
  name: "constant",
  label: "constant",
  rule: undefined,
  inputs: {},
  params: {},
  shape,
  dataType,
  data,
});

/** Whether one number fills a node. */
const fill = (node: Node): number | undefined => (node.kind === "constant" && typeof node.data === "number" ? node.data : undefined);

/** f(constants) → constant. */
const foldConstants: Simplification = (node) => {
  const inputs = inputsOf(node);
  if (
    node.kind === "constant" ||
    node.kind === "placeholder" ||
    node.kind === "variable" ||
    inputs.some((input) => input.kind !== "constant")
  )
    return undefined;
  const filled = inputs.length > 0 && inputs.every((input) => fill(input) !== undefined);
  if (node.view ? !filled || node.view.inside !== undefined : !filled && elementCount(node.shape) > foldLimit) return undefined;
  const value = constantValue(node);
  return value && constant(node.shape, node.dataType, value.data);
};

/** view(view(x)) → view(x), and a view that shows its input as it is → the input. */
const mergeViews: Simplification = (node) => {
  if (!node.view) return undefined;
  const input = node.inputs["tensor"];
  if (node.shape.join() === input.shape.join() && isReshape(node.view, input.shape)) return input;
  if (!input.view) return undefined;
  const merged = isReshape(node.view, input.shape) ? reshaped(input.view, node.view) : compose(node.view, input.view);
  return merged && viewNode(input.inputs["tensor"], merged, node.name);
};

/** `inner` in the shape of `outer`, which only reshapes it, where that can be said by strides. */
const reshaped = (inner: View, outer: View): View | undefined =>
  inner.inside ? undefined : compose({ ...outer, strides: contiguous(outer.shape) }, inner);

/** A kernel that for these shapes would only copy its first input → that input. */
const dropCopy: Simplification = ({ rule, inputs, params }) => {
  if (rule?.kind !== "kernel" || !rule.copies) return undefined;
  const shapes = Object.fromEntries(Object.entries(inputs).map(([key, { shape }]) => [key, shape]));
  return rule.copies({ ...shapes, ...params } as never) ? Object.values(inputs)[0] : undefined;
};

/** x·1 → x, x/1 → x, and a cast to the type that x has → x. */
const dropNeutral: Simplification = ({ rule, inputs, params, shape }) => {
  if (rule?.kind !== "elementwise") return undefined;
  const entries = Object.entries(inputs);
  if (rule.copies?.({ ...Object.fromEntries(entries.map(([key, { dataType }]) => [key, dataType])), ...params } as never))
    return entries[0][1];
  const neutral = (rule.neutral ?? {}) as Record<string, number>;
  if (entries.length !== 2) return undefined;
  const at = entries.findIndex(([key, input]) => key in neutral && Object.is(fill(input), neutral[key]));
  const other = at >= 0 ? entries[1 - at][1] : undefined;
  return other && other.shape.join() === shape.join() ? other : undefined;
};

/** A reduction along dimensions of length 1 → its input, where combining with the identity changes no number. */
const dropReduction: Simplification = ({ rule, inputs, shape, dataType }) => {
  const [input] = Object.values(inputs);
  if (rule?.kind !== "reduction" || input.shape.join() !== shape.join() || input.dataType !== dataType) return undefined;
  return [2, -3, NaN].every((value) => Object.is(rule.reference(rule.identity, value), value)) ? input : undefined;
};

/** Rows longer than this are reduced in two steps where there are few of them, so that more of the device has work. */
const long = 2 ** 14;
/** How many are few: rows that stand side by side are read several at once. */
const few = ({ shape }: Node, axes: readonly number[]): number => (axes.includes(shape.length - 1) ? 64 : 1024);
/** Partial results that are enough for every device. */
const enough = 2 ** 12;

/** A reduction of few long rows → partial reductions, and a reduction of those. */
const splitReduction: Simplification = (node) => {
  if (node.kind !== "reduction") return undefined;
  const [input] = inputsOf(node);
  const axes = node.params["axes"] as readonly number[];
  const length = elementCount(axes.map((axis) => input.shape[axis]));
  const rows = rowCount(input.shape, axes);
  if (rows > few(input, axes) || length < long) return undefined;
  const wide = axes.find((axis) => input.shape[axis] >= 16 && length / input.shape[axis] >= 16);
  if (axes.length > 1 && wide !== undefined) {
    const inner = reductionOf(
      node,
      input,
      axes.filter((axis) => axis !== wide),
    );
    return reductionOf(node, inner, [wide]);
  }
  const axis = axes.reduce((best, a) => (input.shape[a] > input.shape[best] ? a : best));
  const least = Math.ceil(Math.min(enough / rows, Math.sqrt(length)));
  const parts = range(least, enough + 1).find((p) => input.shape[axis] % p === 0 && input.shape[axis] / p >= 16);
  if (parts === undefined) return undefined;
  const shape = [...input.shape.slice(0, axis), parts, input.shape[axis] / parts, ...input.shape.slice(axis + 1)];
  const split = viewNode(input, { shape, strides: contiguous(shape), offset: 0 }, "reshape");
  const inner = reductionOf(node, split, [...axes.filter((a) => a < axis), axis + 1, ...axes.filter((a) => a > axis).map((a) => a + 1)]);
  const whole = reductionOf(node, inner, [axis]);
  return viewNode(whole, { shape: node.shape, strides: contiguous(node.shape), offset: 0 }, "reshape");
};

const reductionOf = (node: Node, input: Node, axes: readonly number[]): Node => ({
  ...node,
  inputs: { [Object.keys(node.inputs)[0]]: input },
  params: { ...node.params, axes },
  shape: axes.reduce((shape, axis) => replaced(shape, axis, 1), [...input.shape]),
});

const simplifications: readonly Simplification[] = [mergeViews, foldConstants, dropCopy, dropNeutral, dropReduction, splitReduction];

const copyRule = elementwise({ inputs: { tensor: any }, wgsl: "tensor", reference: ({ tensor }) => tensor }) as unknown as Rule;

/** A node of its own for a value that lies elsewhere, or in another order, so that it can be given away. */
const copyOf = (node: Node): Node => ({
  kind: "elementwise",
  name: "copy",
  label: "copy",
  rule: copyRule,
  inputs: { tensor: node },
  params: {},
  shape: node.shape,
  dataType: node.dataType,
  origins: node.origins,
});

/** Equal texts for equal values; unlike JSON's they tell infinities, NaN and -0 apart. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, v) => (typeof v === "number" ? (Object.is(v, -0) ? "-0" : String(v)) : v)) ?? "";

/** The same program with less to do: simpler operations, each distinct one once, none that nothing needs. */
export function simplify(program: Program): Program {
  const better = new Map<Node, Node>();
  const distinct = new Map<string, Node>();
  const ids = new Map<unknown, number>();
  const id = (thing: unknown): number => {
    if (!ids.has(thing)) ids.set(thing, ids.size);
    return ids.get(thing)!;
  };
  const keyOf = (node: Node): string =>
    [
      node.source ? id(node.source) : node.kind,
      node.name,
      Object.entries(node.inputs).map(([key, input]) => `${key}:${id(input)}`),
      text(node.params),
      node.shape,
      node.dataType,
      text(node.view),
      typeof node.data === "number" ? text(node.data) : node.data ? `data${id(node.data)}` : "",
    ].join("|");

  /** The node with simplified inputs, simplified itself until nothing more applies. */
  const improve = (node: Node): Node => {
    const known = better.get(node);
    if (known) return known;
    const inputs = Object.entries(node.inputs).map(([key, input]) => [key, improve(input)] as const);
    const renewed = inputs.some(([key, input]) => input !== node.inputs[key]) ? { ...node, inputs: Object.fromEntries(inputs) } : node;
    for (const simplification of simplifications) {
      const simpler = simplification(renewed);
      if (!simpler) continue;
      const result = improve(simpler);
      better.set(node, result);
      return result;
    }
    const key = keyOf(renewed);
    const result = distinct.get(key) ?? renewed;
    for (const origin of renewed.origins ?? []) result.origins?.add(origin);
    distinct.set(key, result);
    better.set(node, result);
    better.set(result, result);
    return result;
  };

  for (const node of program.nodes) improve(node);
  const feeds = program.feeds.map(improve);
  const copies = new Map<Node, Node>();
  // What is given away must lie in the arena; the copy of a constant is not improved, for it would be that constant again.
  const owned = (node: Node): Node => {
    const value = improve(node);
    if (value.rule) return value;
    const copy = copies.get(value) ?? copyOf(value);
    copies.set(value, copy);
    return copy;
  };
  const targets = program.targets.map(owned);
  const assignments = program.assignments.map((assignment) => ({ ...assignment, value: owned(assignment.value) }));
  return { ...program, nodes: inOrder([...targets, ...assignments.map(({ value }) => value)], inputsOf), feeds, targets, assignments };
}
