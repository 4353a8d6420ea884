import test from "ava";
import { Graph, GraphError, type Tensor } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const device = await testDevice();
type Feeds = readonly (readonly [Tensor, unknown])[];
const values = async (graph: Graph, feeds: Feeds, targets: readonly Tensor[], more = {}): Promise<number[][]> => {
  const results = await graph.run(new Map(feeds as [Tensor, never][]), { targetTensors: targets, device, ...more });
  return Promise.all(targets.map(async (target) => [...(await results.get(target)!.read())]));
};
const gradient = (of: Tensor, x: Tensor): Tensor => of.graph.gradients(of, { with: [x] }).get(x)!;
const isNear = (
  t: { true(value: boolean, message: string): void },
  got: readonly number[],
  expected: readonly number[],
  tolerance: number,
) =>
  got.forEach((value, k) =>
    t.true(Math.abs(value - expected[k]) <= tolerance * (1 + Math.abs(expected[k])), `${value}, not ${expected[k]}`),
  );

test("gradients through if are those of the block that is chosen, the second ones too", async (t) => {
  const graph = new Graph();
  const [x, p] = [graph.placeholder([2]), graph.placeholder([])];
  const [y] = graph.if(p.greaterThan(0), {
    then: () => [x.power(3)],
    else: () => graph.if(p.lessThan(-10), { then: () => [x.square()], else: () => [x.multiplication(5)] }),
  });
  const first = gradient(y, x);
  const second = gradient(first, x);
  const run = (predicate: number) => values(graph, [[x, [2, -3]], [p, predicate]], [y, first, second]); // prettier-ignore
  t.deepEqual(await run(1), [[8, -27], [12, 27], [12, -18]]); // prettier-ignore
  t.deepEqual(await run(-1), [[10, -15], [5, 5], [0, 0]]); // prettier-ignore
  t.deepEqual(await run(-11), [[4, 9], [4, -6], [2, 2]]); // prettier-ignore
});

test("a power by repeated multiplication, to a number that is known", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const [y] = graph.for(5, { initialBodyArguments: [graph.constant([1, 1])], body: (_, [a]) => [a.multiplication(x)] });
  const first = gradient(y, x);
  t.deepEqual(await values(graph, [[x, [2, -1]]], [y, first, gradient(first, x)]), [[32, -1], [80, 5], [160, -20]]); // prettier-ignore
});

test("a recurrent network that is written with for learns like one that is written out", async (t) => {
  const [steps, batch, inputs, units] = [6, 3, 4, 5];
  const some = (count: number, seed: number): Float32Array => Float32Array.from(range(count), (k) => Math.sin(k * 1.7 + seed) / 2);
  const graph = new Graph();
  const x = graph.placeholder([steps, batch, inputs]);
  const w = graph.variable(some(inputs * units, 1), { shape: [inputs, units] });
  const r = graph.variable(some(units * units, 2), { shape: [units, units] });
  const cell = (step: Tensor, h: Tensor): Tensor => step.reshape({ shape: [batch, inputs] }).matrixMultiplication(w).addition(h.matrixMultiplication(r)).tanh(); // prettier-ignore
  const start = graph.constant(0, { shape: [batch, units] });
  const [looped] = graph.for(steps, {
    initialBodyArguments: [start],
    body: (index, [h]) => [cell(x.gather({ indicesTensor: index.reshape({ shape: [1] }), axis: 0 }), h)],
  });
  const plain = range(steps).reduce((h, k) => cell(x.sliceTensor({ dimension: 0, start: k, length: 1 }), h), start);
  const slopes = [looped, plain].flatMap((h) => [w, r].map((v) => gradient(h.square().reductionSum(), v)));
  const [a, b, ...found] = await values(graph, [[x, some(steps * batch * inputs, 3)]], [looped, plain, ...slopes]);
  isNear(t, a, b, 1e-6);
  isNear(t, found[0], found[2], 1e-5);
  isNear(t, found[1], found[3], 1e-5);
});

test("a number that is fed, up to a maximum: nothing is read back, and gradients pass", async (t) => {
  const graph = new Graph();
  const [x, n] = [graph.placeholder([2]), graph.placeholder([], { dataType: "int32" })];
  const [power, sum] = graph.for(n, {
    initialBodyArguments: [graph.constant([1, 1]), graph.constant(0, { dataType: "int32" })],
    body: (index, [a, s]) => [a.multiplication(x), s.addition(index)],
    maximumIterations: 6,
  });
  const executable = await graph.compile(device, {
    feeds: new Map([[x, { shape: [2] }], [n, { shape: [] }]]),
    targetTensors: [power, sum, gradient(power, x)],
  }); // prettier-ignore
  const run = async (count: number) =>
    Promise.all((await executable.run([[2, -1], count])).map(async (value) => [...(await value.read())]));
  t.deepEqual(await run(0), [[1, 1], [0], [0, 0]]); // prettier-ignore
  t.deepEqual(await run(3), [[8, -1], [3], [12, 3]]); // prettier-ignore
  t.deepEqual(await run(6), [[64, 1], [15], [192, -6]]); // prettier-ignore
  t.deepEqual(await run(7), await run(6));
  t.deepEqual(await run(-1), await run(0));

  const [from, to] = [graph.placeholder([], { dataType: "int32" }), graph.placeholder([], { dataType: "int32" })];
  const options = { upperBound: to, step: 2 ** 30, initialBodyArguments: [from], maximumIterations: 9 };
  const [last] = graph.for(from, { ...options, body: (index) => [index] });
  t.deepEqual(await values(graph, [[from, 5], [to, 2 ** 31 - 1]], [last]), [[5 + 2 ** 30]], "an index that overflows is beyond the bound"); // prettier-ignore
});

test("while, up to a maximum", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([]);
  const [y, rounds] = graph.while([x, graph.constant(0)], {
    before: ([a, k], results) => (results.push(a, k), a.lessThan(100)),
    after: ([a, k]) => [a.square(), k.addition(1)],
    maximumIterations: 4,
  });
  const run = (feed: number) => values(graph, [[x, feed]], [y, rounds, gradient(y, x)]);
  t.deepEqual(await run(3), [[6561], [3], [8 * 3 ** 7]]);
  t.deepEqual(await run(200), [[200], [0], [1]]);
  t.deepEqual(await run(1), [[1], [4], [16]]);
});

test("where rounds are not written out, the error says what to do", async (t) => {
  const graph = new Graph();
  const [x, n] = [graph.placeholder([]), graph.placeholder([], { dataType: "int32" })];
  const body = (_: Tensor, [a]: readonly Tensor[]) => [a.multiplication(x)];
  const before = ([a]: readonly Tensor[], results: Tensor[]) => (results.push(a), a.lessThan(3));
  const unknown = /is not differentiable unless its rounds are written out: .*a constant up to 256, or maximumIterations must be given/;
  t.throws(() => gradient(graph.for(n, { initialBodyArguments: [x], body })[0], x), { instanceOf: GraphError, message: unknown });
  t.throws(() => gradient(graph.for(257, { initialBodyArguments: [x], body })[0], x), { message: unknown });
  t.throws(() => gradient(graph.while([x], { before, after: ([a]) => [a.addition(1)] })[0], x), { message: unknown });
  for (const maximumIterations of [-1, 257, 1.5, NaN]) {
    t.throws(() => graph.for(n, { initialBodyArguments: [x], body, maximumIterations }), { message: /^for: maximumIterations must be/ });
    t.throws(() => graph.while([x], { before, after: (a) => a, maximumIterations }), { message: /^while: maximumIterations must be/ });
  }
  const grown = (a: Tensor): Tensor[] => [a.reshape({ shape: [1] })];
  t.throws(() => graph.for(n, { initialBodyArguments: [x], body: (_, [a]) => grown(a), maximumIterations: 2 }), {
    message: /^for: the body must leave/,
  });
});

test("nested: an if and a for in a for, and gradients through both", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const [y] = graph.for(3, {
    initialBodyArguments: [x],
    body: (i, [a]) =>
      graph.for(2, {
        initialBodyArguments: [a],
        body: (j, [b]) =>
          graph.if(b.reductionSum().greaterThan(20), {
            then: () => [b.multiplication(0.5)],
            else: () => [b.multiplication(x).addition(i.addition(j).cast({ to: "float32" }))],
          }),
      }),
  });
  const reference = (x: readonly number[]): number[] => {
    let a = [...x];
    for (const i of range(3)) for (const j of range(2)) a = a[0] + a[1] > 20 ? a.map((v) => v * 0.5) : a.map((v, k) => v * x[k] + i + j);
    return a;
  };
  const at = [2, 1.5];
  const slope = at.map((_, k) => {
    const [more, less] = [1e-6, -1e-6].map((h) => reference(at.map((v, n) => (n === k ? v + h : v))));
    return (more[k] - less[k]) / 2e-6;
  });
  const [value, found] = await values(graph, [[x, at]], [y, gradient(y, x)]);
  isNear(t, value, reference(at), 1e-6);
  isNear(t, found, slope, 1e-4);
});

test("nested: a while in a for that is fed, a for in a while, a call in a while", async (t) => {
  const inner = new Graph();
  const a = inner.placeholder([]);
  const half = await inner.compile(device, { feeds: new Map([[a, { shape: [] }]]), targetTensors: [a.multiplication(0.5)] });
  const graph = new Graph();
  const [x, n] = [graph.placeholder([]), graph.placeholder([], { dataType: "int32" })];
  const loop = (from: Tensor, limit: number, after: (a: Tensor) => readonly Tensor[]) =>
    graph.while([from], { before: ([a], results) => (results.push(a), a.greaterThan(limit)), after: ([a]) => after(a) });
  const halved = (from: Tensor) => graph.call("half", { inputTensors: [from], outputTypes: [{ shape: [], dataType: "float32" }] });
  const [y] = graph.for(n, {
    initialBodyArguments: [x],
    body: (index, [s]) => [loop(s.multiplication(100), 10, halved)[0].addition(index.cast({ to: "float32" }))],
  });
  const [z] = loop(x, 1, (a) =>
    graph.for(n, { initialBodyArguments: [a], body: (_, [b]) => [b.multiplication(0.9).addition(x.multiplication(0))] }),
  );
  const run = (from: number, count: number) =>
    values(graph, [[x, from], [n, count]], [y, z], { compilationDescriptor: { callables: { half } } }); // prettier-ignore
  const reference = (from: number, count: number): number[] => {
    let y = from;
    for (let k = 0; k < count; k++) {
      for (y *= 100; y > 10;) y *= 0.5;
      y += k;
    }
    let z = from;
    while (z > 1) for (let k = 0; k < count; k++) z *= 0.9;
    return [y, z];
  };
  for (const [from, count] of [[3, 3], [0.5, 2], [7, 1]]) isNear(t, (await run(from, count)).flat(), reference(from, count), 1e-5); // prettier-ignore
});
