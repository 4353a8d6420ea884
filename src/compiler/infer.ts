import { GraphError } from "../graphError.ts";
import { dependencies } from "../control/control.ts";
import { fits } from "../data/feed.ts";
import { FeedType } from "../data/feedType.ts";
import { inferResult, type Known, resolveParameters } from "../inference.ts";
import { type DataType, type ElementArray, entriesOf } from "../dataType.ts";
import { boundSize } from "../data/layout.ts";
import type { Adapter, View } from "../rule.ts";
import { sameShape, type Shape } from "../shapes.ts";
import { Tensor } from "../tensor.ts";
import type { Variable } from "../variable.ts";
import { candidates, type Chosen, choose, type Wish } from "./candidates.ts";
import type { CompileOptions } from "./compile.ts";
import { fold, numbersOf, type Value } from "./fold.ts";
import { broadcastNode, elementsOf, inOrder, type Node, type Program, viewNode } from "./program.ts";
import { baseOf } from "./views.ts";

/**
 * The operations that targets need, in order, with concrete shapes and types worked out from the feeds. Elementwise operands are broadcast
 * explicitly, so that later passes see operands of one shape. Complex tensors become float32 ones with a last dimension of two. An operation
 * for which other operations are the candidate that is wished for, or else that suits `adapter`, becomes these.
 */
export function infer(options: CompileOptions, adapter?: Adapter, wishFor?: (node: Node, tensor: Tensor) => Wish | undefined): Program {
  const targets = options.targetTensors ?? [];
  const assignments = options.targetOperations ?? [];
  const roots = [...targets, ...assignments.map(({ inputs }) => inputs["tensor"]!)];
  const nodes = new Map<Tensor, Node>();
  const replaced: (Chosen & { readonly label: string })[] = [];
  const chosenFor = (node: Node, tensor: Tensor, adapter: Adapter) => {
    const ways = candidates(node, adapter);
    const name = options.compilationDescriptor?.candidates?.[node.name];
    const isOpen = ways.some(({ operations }) => operations !== undefined);
    return choose(ways, name !== undefined ? { name, why: "asked for" } : isOpen ? wishFor?.(node, tensor) : undefined);
  };
  // What stands in the place of an operation is of its origin.
  const reach = (tensors: readonly Tensor[], origin?: number): void => {
    const order = inOrder(tensors, (tensor) => (options.feeds?.has(tensor) || nodes.has(tensor) ? [] : dependencies(tensor)));
    for (const tensor of order) {
      if (nodes.has(tensor)) continue;
      const id = origin ?? tensor.operation.id;
      const made = nodeOf(tensor, nodes, options);
      const node = made.origins ? made : { ...made, origins: new Set([id]) };
      const choice = adapter && hasOperations(node) ? chosenFor(node, tensor, adapter) : undefined;
      const other = choice?.way.operations?.(operationsArguments(node, tensor));
      if (other) reach([other], id);
      if (other && choice?.chosen) replaced.push({ ...choice.chosen, label: node.label });
      nodes.set(tensor, other ? nodes.get(other)! : node);
    }
  };
  reach(roots);
  const feeds = [...(options.feeds?.keys() ?? [])].map((tensor) => baseOf(nodes.get(tensor) ?? nodeOf(tensor, nodes, options)));
  return {
    nodes: [...new Set(nodes.values())],
    replaced,
    feeds,
    feedTypes: [...(options.feeds ?? [])].map(([tensor, type]) => FeedType.of(tensor, type)),
    targets: targets.map((target) => nodes.get(target)!),
    results: targets.map((target) => elementsOf(nodes.get(target)!, target.dataType)),
    assignments: assignments.map(({ inputs }) => {
      const variable = inputs["variable"]!.operation.params["variable"] as Variable;
      const value = nodes.get(inputs["tensor"]!)!;
      const { shape } = elementsOf(value, variable.dataType);
      if (!sameShape(shape, variable.shape))
        throw new GraphError(
          "assign",
          `tensor must have the variable's shape ${JSON.stringify(variable.shape)}; got ${JSON.stringify(shape)}`,
        );
      return { name: inputs["variable"]!.name, variable, value };
    }),
  };
}

/** Whether other operations are among a node's candidates: where they are not, `select` alone chooses. */
const hasOperations = ({ rule }: Node): boolean =>
  rule?.kind === "kernel" && Object.values(rule.candidates ?? {}).some((candidate) => "operations" in candidate);

/** What makes other operations is given: tensors, and the shapes that they have in this program. */
function operationsArguments({ inputs, params, shape }: Node, { operation }: Tensor): never {
  const shapes = Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.shape]));
  return { graph: operation.graph, ...operation.inputs, ...params, shapes, shape } as never;
}

function nodeOf(tensor: Tensor, nodes: ReadonlyMap<Tensor, Node>, options: CompileOptions): Node {
  const { kind, name, label, rule, inputs, params } = tensor.operation;
  const bare = { name, label, rule, inputs: {}, params: {}, dataType: tensor.dataType };
  // Between the stages of a run other tensors than placeholders are fed.
  if (kind === "placeholder" || options.feeds?.has(tensor)) return fedNode(tensor, options);
  if (kind === "constant") return asParts({ ...bare, kind, shape: tensor.shape, data: params["data"] as number | ElementArray });
  if (kind === "variable") return asParts({ ...bare, kind, shape: tensor.shape, source: tensor.operation });
  if (kind === "control") throw new GraphError(name, "decides while it runs what is to be computed, and has not run");
  if (kind === "assign" || !rule) throw new GraphError(name, "is an assignment: it belongs among the target operations");
  const given = Object.entries(inputs).flatMap(([key, input]) => (input ? [[key, nodes.get(input)!] as const] : []));
  const values = Object.fromEntries(
    Object.entries(params).map(([key, param]) => [key, param instanceof Tensor ? shapeDeciding(name, key, nodes.get(param)!) : param]),
  );
  const known = Object.fromEntries(given.map(([key, input]) => [key, elementsOf(input, inputs[key]!.dataType)]));
  const shapes = Object.fromEntries(Object.entries(known).map(([key, { shape }]) => [key, shape]));
  const resolved = resolveParameters(name, rule.params, values, Object.values(shapes)[0] ?? []);
  const { shape, dataType } = inferResult(name, rule, known, resolved);
  const node: Node = { kind, name, label, rule, inputs: Object.fromEntries(given), params: resolved, shape, dataType };
  if (rule.kind === "view") {
    const [[key, input]] = given;
    // Complex numbers and their parts are the same memory.
    if (dataType !== inputs[key]!.dataType) return input;
    const view = rule.view({ ...shapes, ...resolved } as never);
    return { ...viewNode(input, dataType === "complexFloat32" ? ofParts(view) : view, name), label };
  }
  if (rule.kind === "elementwise")
    return {
      ...node,
      inputs: Object.fromEntries(given.map(([key, input]) => [key, sameShape(input.shape, shape) ? input : broadcastNode(input, shape)])),
    };
  if (rule.kind === "kernel" && rule.constant)
    return { ...bare, rule: undefined, kind: "constant", shape, dataType, data: fold(rule, asValues(known), resolved, shape, dataType) };
  return node;
}

/** A feed: what is bound, and where its elements do not lie row by row, a view of that. */
function fedNode(tensor: Tensor, options: CompileOptions): Node {
  const { name, label } = tensor.operation;
  const { dataType } = tensor;
  const shape = fedShape(tensor, options);
  const bare = { kind: "placeholder", name, label, rule: undefined, inputs: {}, params: {}, dataType, source: tensor.operation } as const;
  const { layout } = FeedType.of(tensor, options.feeds!.get(tensor)!);
  if (!layout) return asParts({ ...bare, shape });
  const { strides, start, length } = layout;
  const view = { shape, strides, offset: start };
  const bound = asParts({ ...bare, shape: [length], size: boundSize(length, dataType) });
  return { ...viewNode(bound, entriesOf(dataType) === 2 ? ofParts(view) : view), label };
}

/** A node of complex elements as one of their parts. */
const asParts = (node: Node): Node =>
  node.dataType === "complexFloat32" ? { ...node, dataType: "float32", shape: [...node.shape, 2] } : node;

/** A view of complex elements as one of their parts. */
const ofParts = ({ shape, strides, offset, inside, outside }: View): View => ({
  shape: [...shape, 2],
  strides: [...strides.map((stride) => stride * 2), 1],
  offset: offset * 2,
  inside: inside && [...inside, [0, 2]],
  outside,
});

const asValues = (nodes: Readonly<Record<string, Known>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(nodes).map(([key, { shape, dataType }]) => [key, { shape, dataType, data: 0 }]));

/** The value of a tensor that was given for a parameter on which shapes depend. */
function shapeDeciding(name: string, key: string, node: Node): number | number[] {
  const value = constantValue(node);
  if (!value)
    throw new GraphError(
      name,
      `${key} decides the result's shape, so it must follow from constants and shapes; got a tensor that is known only on the device`,
    );
  return node.shape.length === 0 ? numbersOf(value)[0] : numbersOf(value);
}

/** A node's value, where it follows from constants. */
export function constantValue(node: Node): Value | undefined {
  const { kind, shape, dataType, data, rule, params } = node;
  if (kind === "constant") return { shape, dataType, data: data! };
  if (kind === "placeholder" || kind === "variable") return undefined;
  const values: Record<string, Value> = {};
  for (const [key, input] of Object.entries(node.inputs)) {
    const value = constantValue(input);
    if (!value) return undefined;
    values[key] = value;
  }
  const folded = node.view
    ? fold({ kind: "view", inputs: {}, view: () => node.view! }, values, {}, shape, dataType)
    : fold(rule!, values, params, shape, dataType);
  return folded === undefined ? undefined : { shape, dataType, data: folded };
}

function fedShape(placeholder: Tensor, options: CompileOptions): Shape {
  const feed = options.feeds?.get(placeholder);
  if (!feed) throw new GraphError("run", `placeholder «${placeholder.name}» must be fed, since a target depends on it; got no feed`);
  if (feed.dataType !== undefined && feed.dataType !== (placeholder.dataType satisfies DataType))
    throw new GraphError("run", `the feed of placeholder «${placeholder.name}» must be ${placeholder.dataType}; got ${feed.dataType}`);
  const shape = fits(`feed of placeholder «${placeholder.name}»`, placeholder, feed.shape);
  if (shape.some((d) => !Number.isInteger(d) || d < 0))
    throw new GraphError("run", `the feed of placeholder «${placeholder.name}» must have a concrete shape; got ${JSON.stringify(shape)}`);
  return shape;
}
