import type { DataType, ElementArray } from "../dataType.ts";
import type { FeedType } from "../data/feedType.ts";
import type { Known } from "../inference.ts";
import { paddedSize } from "../data/layout.ts";
import type { Operation } from "../operation.ts";
import type { Rule, View } from "../rule.ts";
import { range, type Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import type { Variable } from "../variable.ts";
import type { Chosen } from "./candidates.ts";

/** One step of a program: an operation on concrete shapes. */
export interface Node {
  readonly kind: "placeholder" | "constant" | "variable" | Rule["kind"];
  /** The operation's name and what the caller called it: for people and for looking up WGSL, never to decide by. */
  readonly name: string;
  readonly label: string;
  readonly rule: Rule | undefined;
  /** In the rule's order; an optional input that was left out is missing. */
  readonly inputs: Readonly<Record<string, Node>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  readonly dataType: DataType;
  /** A view's rearrangement. */
  readonly view?: View;
  /** A constant's value: one number that fills it, or all elements. */
  readonly data?: number | ElementArray;
  /** The placeholder's or variable's identity. */
  readonly source?: Operation;
  /** The graph's operations, by `id`, that it stands for: more than one where equal ones became one. */
  readonly origins?: Set<number>;
  /** Bytes that are bound, where there may be no room for whole vectors: see `sizeOf`. */
  readonly size?: number;
}

/** Bytes of a buffer that a node's elements are bound with. */
export const sizeOf = ({ shape, dataType, size }: Node): number => size ?? paddedSize(shape, dataType);

/** What is to be computed, in an order in which it can be; every node after its inputs. */
export interface Program {
  readonly nodes: readonly Node[];
  /** Operations in whose place others stand, and why. */
  readonly replaced: readonly (Chosen & { readonly label: string })[];
  /** What is bound for each feed, and what may be fed. */
  readonly feeds: readonly Node[];
  readonly feedTypes: readonly FeedType<Tensor>[];
  readonly targets: readonly Node[];
  /** What the targets are to the caller. */
  readonly results: readonly Known[];
  readonly assignments: readonly { readonly name: string; readonly variable: Variable; readonly value: Node }[];
}

/** Nodes reachable from `roots`, every node after its inputs. */
export function inOrder<N>(roots: readonly N[], inputsOf: (node: N) => readonly N[]): N[] {
  const done = new Set<N>();
  const order: N[] = [];
  const stack: { node: N; open: boolean }[] = roots.map((node) => ({ node, open: true })).reverse();
  while (stack.length > 0) {
    const { node, open } = stack.pop()!;
    if (!open) order.push(node);
    else if (!done.has(node)) {
      done.add(node);
      stack.push({ node, open: false });
      for (const input of [...inputsOf(node)].reverse()) if (!done.has(input)) stack.push({ node: input, open: true });
    }
  }
  return order;
}

/** A node's inputs, in the rule's order. */
export const inputsOf = (node: Node): readonly Node[] => Object.values(node.inputs);

/** A node for `view` of `input`. */
export const viewNode = (input: Node, view: View, name = "view"): Node => ({
  kind: "view",
  name,
  label: name,
  rule: undefined,
  inputs: { tensor: input },
  params: {},
  shape: view.shape,
  dataType: input.dataType,
  view,
});

/** `input` shown with a shape that it broadcasts to. */
export const broadcastNode = (input: Node, shape: Shape): Node => {
  const lead = shape.length - input.shape.length;
  let stride = 1;
  const strides: number[] = range(shape.length).fill(0);
  for (let k = shape.length - 1; k >= lead; k--) {
    strides[k] = input.shape[k - lead] === 1 ? 0 : stride;
    stride *= input.shape[k - lead];
  }
  return viewNode(input, { shape, strides, offset: 0 }, "broadcast");
};

/** What a tensor's elements are as rules see them: of a complex tensor the node has the parts in a dimension of their own. */
export const elementsOf = ({ shape }: Node, dataType: DataType): Known => ({
  shape: dataType === "complexFloat32" ? shape.slice(0, -1) : shape,
  dataType,
});
