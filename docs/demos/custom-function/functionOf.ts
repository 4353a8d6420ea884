import { Graph, Tensor } from "stitchgraph";

/** A function of the user's as a graph, with its derivative. */
export interface CustomFunction {
  readonly graph: Graph;
  readonly x: Tensor;
  readonly y: Tensor;
  readonly slope: Tensor;
}

/**
 * Builds the graph of what the user wrote: an expression of `x` and `graph`, or statements that return one.
 * @throws Error that says in one line what is wrong.
 */
export function functionOf(code: string): CustomFunction {
  const graph = new Graph();
  const x = graph.placeholder([-1], { name: "x" });
  const y: unknown = compiled(code)(x, graph);
  if (!(y instanceof Tensor)) throw new Error(`The code must give a tensor; it gives ${y === null ? "null" : typeof y}.`);
  if (y.shape.length !== 1 || y.dataType !== "float32")
    throw new Error(`The result must have x's shape and be float32; it is ${y.dataType} of shape [${y.shape.join(", ")}].`);
  return { graph, x, y, slope: graph.gradients(y, { with: [x] }).get(x)! };
}

function compiled(code: string): (...args: unknown[]) => unknown {
  try {
    return new Function("x", "graph", `"use strict"; return (${code}\n);`) as () => unknown;
  } catch {
    return new Function("x", "graph", `"use strict"; ${code}`) as () => unknown;
  }
}
