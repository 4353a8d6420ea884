import test from "ava";
import { NDArray } from "../spec/reference.ts";
import { Graph, GraphError, type Shape } from "../src/index.ts";
import { elementCount, range } from "../src/shapes.ts";
import { interpret } from "./support/interpreter.ts";

/** Numbers between -1 and 1 that are no pattern. */
const values = (shape: Shape, seed: number): NDArray =>
  new NDArray(
    shape,
    range(elementCount(shape)).map((k) => Math.sin(seed + 2.4 * k)),
  );

test("attention takes mask and sinks in a descriptor as well", (t) => {
  const graph = new Graph();
  const [query, key, value] = [graph.placeholder([2, 3, 4]), graph.placeholder([2, 5, 4]), graph.placeholder([2, 5, 6])];
  const [mask, sinks] = [graph.placeholder([3, 5]), graph.placeholder([2])];
  const feeds = new Map([query, key, value, mask, sinks].map((tensor, k) => [tensor, values(tensor.shape, k)]));
  const inputs = query.scaledDotProductAttention({ key, value, mask, sinks, scale: 0.5 });
  const described = query.scaledDotProductAttention({ key, value, descriptor: { scale: 0.5, maskTensor: mask, sinksTensor: sinks } });
  const [one, other] = interpret([inputs, described], feeds);
  t.deepEqual(one, other);
});

test("attention says what is wrong with a descriptor", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 3, 4]);
  const maskTensor = graph.placeholder([3, 3]);
  const refused = (descriptor: object, message: RegExp) =>
    t.throws(() => x.scaledDotProductAttention({ key: x, value: x, descriptor }), { instanceOf: GraphError, message });
  refused({ scale: 1, maskTensor, isCausal: true }, /\(C8\): there is one mask at most: .*"maskTensor":"tensor"/);
  refused({ scale: 1, maskTensor: x.reshape({ shape: [4, 2, 3] }) }, /\(C5\): mask broadcasts to a number for each query and key/);
  refused({ maskTensor }, /\(C7\): scale is given/);
  refused({ scale: 1, maskTensor: new Graph().placeholder([3, 3]) }, /must belong to this graph/);
  refused({ scale: 1, sinks: x }, /has no field sinks/);
});
