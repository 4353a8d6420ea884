import test from "ava";
import { type Device, Graph, type Tensor, TensorData } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const device: Device = await testDevice();
/** A target's value after a run, as numbers. */
const read = async (results: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<number[]> => [
  ...(await results.get(target)!.read()),
];

test("variables keep their values from run to run", async (t) => {
  const graph = new Graph();
  const v = graph.variable([1, 2], { name: "v" });
  const grow = v.assign({ tensor: v.multiplication(2) });
  for (const expected of [
    [1, 2],
    [2, 4],
    [4, 8],
    [8, 16],
  ]) {
    // The target is the value at the start of the run.
    const results = await graph.run(new Map(), { targetTensors: [v], targetOperations: [grow], device });
    t.deepEqual(await read(results, v), expected);
  }
  const results = await graph.run(new Map(), { targetTensors: [v], device });
  t.deepEqual(await read(results, v), [16, 32]);
});

test("assignments are seen after the run, whatever else is computed", async (t) => {
  const graph = new Graph();
  const [a, b] = [graph.variable([1]), graph.variable([10])];
  // A swap reads both before either is written.
  const swap = [a.assign({ tensor: b }), b.assign({ tensor: a })];
  const sum = a.multiplication(100).addition(b);
  for (const expected of [110, 1001, 110]) {
    const results = await graph.run(new Map(), { targetTensors: [sum], targetOperations: swap, device });
    t.deepEqual(await read(results, sum), [expected]);
  }
});

test("a variable may be assigned a constant, a placeholder, a view, and another's new value", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 1]);
  const [a, b, c, d] = range(4).map(() => graph.variable([[0], [0]]));
  const next = x.addition(1);
  const targetOperations = [
    a.assign({ tensor: graph.constant(3, { shape: [2, 1] }) }),
    b.assign({ tensor: x }),
    c.assign({ tensor: x.reverse({ axes: [0] }) }),
    d.assign({ tensor: next }),
  ];
  const results = await graph.run(new Map([[x, [[1], [2]]]]), { targetTensors: [next], targetOperations, device });
  t.deepEqual(await read(results, next), [2, 3]);
  const after = await graph.run(new Map(), { targetTensors: [a, b, c, d], device });
  t.deepEqual(await Promise.all([a, b, c, d].map((v) => read(after, v))), [
    [3, 3],
    [1, 2],
    [2, 1],
    [2, 3],
  ]);
  const same = [a.assign({ tensor: next }), b.assign({ tensor: next })];
  await graph.run(new Map([[x, [[5], [6]]]]), { targetOperations: same, device });
  const shared = await graph.run(new Map(), { targetTensors: [a, b], device });
  t.deepEqual(await Promise.all([a, b].map((v) => read(shared, v))), [
    [6, 7],
    [6, 7],
  ]);
});

test("of two assignments to one variable in a run the last holds", async (t) => {
  const graph = new Graph();
  const v = graph.variable([1]);
  const [first, second] = [v.assign({ tensor: v.addition(10) }), v.assign({ tensor: v.addition(20) })];
  await graph.run(new Map(), { targetOperations: [first, second], device });
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), [21]);
  await graph.run(new Map(), { targetOperations: [second, first], device });
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), [31]);
});

test("the same assignment twice among the target operations is one", async (t) => {
  const graph = new Graph();
  const v = graph.variable([1]);
  const grow = v.assign({ tensor: v.addition(1) });
  await graph.run(new Map(), { targetOperations: [grow, grow], device });
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), [2]);
});

test("graphs on one device are apart", async (t) => {
  const [one, two] = [new Graph(), new Graph()];
  const [v, w] = [one.variable([1]), two.variable([100])];
  const grow = (of: Tensor) =>
    of.graph.run(new Map(), { targetTensors: [of], targetOperations: [of.assign({ tensor: of.addition(1) })], device });
  for (const k of range(3)) {
    const [a, b] = await Promise.all([grow(v), grow(w)]);
    t.deepEqual([await read(a, v), await read(b, w)], [[1 + k], [100 + k]]);
  }
});
