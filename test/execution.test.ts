import test from "ava";
import { type Device, Graph, type Tensor, TensorData } from "../src/index.ts";
import { fromFloat16, toFloat16 } from "../src/float16.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { encode } from "./support/values.ts";

const device: Device = await testDevice();
/** A target's value after a run, as numbers. */
const read = async (results: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<number[]> => [...(await results.get(target)!.read())];

test("feeds may be nested numbers, flat numbers, typed arrays and tensor data", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 2]);
  const y = x.addition(1);
  const data = TensorData.from(device, [
    [1, 2],
    [3, 4],
  ]);
  for (const feed of [[[1, 2], [3, 4]], [1, 2, 3, 4], Float32Array.of(1, 2, 3, 4), data]) t.deepEqual(await read(await graph.run(new Map([[x, feed]]), { targetTensors: [y], device }), y), [2, 3, 4, 5]);
  const scalar = graph.placeholder([]);
  t.deepEqual(await read(await graph.run(new Map([[scalar, 5]]), { targetTensors: [scalar.negative()], device }).then((r) => new Map([[scalar, [...r.values()][0]]])), scalar), [-5]);
});

test("results have concrete shapes and are read in row-major order, as often as one likes", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3]);
  const y = x.transpose({ permutation: [1, 0] });
  const results = await graph.run(new Map([[x, Float32Array.of(1, 2, 3, 4, 5, 6)]]), { targetTensors: [y], device });
  t.deepEqual([...results.get(y)!.shape], [3, 2]);
  for (const _ of range(2)) t.deepEqual(await read(results, y), [1, 4, 2, 5, 3, 6]);
});

test("data types go in and come out", async (t) => {
  const values = { float32: [1.5, -2, 3], float16: [1.5, -2, 3], int32: [-5, 2 ** 30, 7], uint32: [0, 2 ** 32 - 1, 7], int8: [-128, 127, 5], uint8: [0, 255, 5], bool: [1, 0, 1] } as const;
  for (const [dataType, numbers] of Object.entries(values) as [keyof typeof values, readonly number[]][]) {
    const graph = new Graph();
    const x = graph.placeholder([3], { dataType });
    const target = x.reverse({ axes: [0] });
    const results = await graph.run(new Map([[x, encode(numbers, dataType)]]), { targetTensors: [target], device });
    const data = results.get(target)!;
    t.is(data.dataType, dataType);
    t.deepEqual(await data.read(), encode([...numbers].reverse(), dataType), dataType);
    const nested = await graph.run(new Map([[x, numbers]]), { targetTensors: [target], device });
    t.deepEqual(await nested.get(target)!.read(), encode([...numbers].reverse(), dataType), dataType);
  }
});

test("booleans may be fed as such, and comparisons answer 0 and 1", async (t) => {
  const graph = new Graph();
  const p = graph.placeholder([3], { dataType: "bool" });
  const x = graph.placeholder([3]);
  const [not, less] = [p.not(), x.lessThan(0)];
  const results = await graph.run(new Map<Tensor, never>([[p, [true, false, true] as never], [x, [-1, 0, 1] as never]]), { targetTensors: [not, less], device });
  t.deepEqual(await results.get(not)!.read(), Uint8Array.of(0, 1, 0));
  t.deepEqual(await results.get(less)!.read(), Uint8Array.of(1, 0, 0));
});

test("float16 keeps subnormals, infinities and NaN, and bytes wrap inside a kernel as outside", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([6], { dataType: "float16" });
  const y = x.multiplication(1).addition(0);
  const numbers = [2 ** -24, -(2 ** -14), 65504, Infinity, -Infinity, NaN];
  const results = await graph.run(new Map([[x, Uint16Array.from(numbers, toFloat16)]]), { targetTensors: [y], device });
  t.deepEqual(Array.from(await results.get(y)!.read(), fromFloat16), numbers);
  const bytes = graph.placeholder([4], { dataType: "int32" });
  for (const [to, expected] of [["uint8", [44, 255, 128, 7]], ["int8", [44, -1, -128, 7]]] as const) {
    const target = bytes.cast({ to }).cast({ to: "int32" });
    for (const stitching of [true, false]) {
      const wrapped = await graph.run(new Map([[bytes, Int32Array.of(300, -1, 128, 7)]]), { targetTensors: [target], device, compilationDescriptor: { stitching } });
      t.deepEqual(await read(wrapped, target), [...expected]);
    }
  }
});

test("targets may be placeholders, variables, constants, views, and the same tensor twice", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 2]);
  const v = graph.variable([5, 6], { name: "v" });
  const c = graph.constant([7, 8]);
  const filled = graph.constant(9, { shape: [3] });
  const view = x.transpose({ permutation: [1, 0] });
  const targetTensors = [x, v, c, filled, view, graph.read(v), x];
  const results = await graph.run(new Map([[x, [[1, 2], [3, 4]]]]), { targetTensors, device });
  const values = await Promise.all(targetTensors.map((target) => read(results, target)));
  t.deepEqual(values, [[1, 2, 3, 4], [5, 6], [7, 8], [9, 9, 9], [1, 3, 2, 4], [5, 6], [1, 2, 3, 4]]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [2, 2] }]]), targetTensors: [x, x, view, view] });
  const twice = await executable.run([[1, 2, 3, 4]]);
  t.deepEqual(await Promise.all(twice.map(async (data) => [...(await data.read())])), [[1, 2, 3, 4], [1, 2, 3, 4], [1, 3, 2, 4], [1, 3, 2, 4]]);
  t.not(twice[0].buffer, twice[1].buffer);
  executable.destroy();
});

test("two tensors that come out the same are two results", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const [a, b] = [x.negative(), x.negative()];
  const results = await graph.run(new Map([[x, [1, 2]]]), { targetTensors: [a, b], device });
  results.get(a)!.destroy();
  t.deepEqual(await read(results, b), [-1, -2]);
});

test("variables keep their values from run to run", async (t) => {
  const graph = new Graph();
  const v = graph.variable([1, 2], { name: "v" });
  const grow = v.assign({ tensor: v.multiplication(2) });
  for (const expected of [[1, 2], [2, 4], [4, 8], [8, 16]]) {
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
  const targetOperations = [a.assign({ tensor: graph.constant(3, { shape: [2, 1] }) }), b.assign({ tensor: x }), c.assign({ tensor: x.reverse({ axes: [0] }) }), d.assign({ tensor: next })];
  const results = await graph.run(new Map([[x, [[1], [2]]]]), { targetTensors: [next], targetOperations, device });
  t.deepEqual(await read(results, next), [2, 3]);
  const after = await graph.run(new Map(), { targetTensors: [a, b, c, d], device });
  t.deepEqual(await Promise.all([a, b, c, d].map((v) => read(after, v))), [[3, 3], [1, 2], [2, 1], [2, 3]]);
  const same = [a.assign({ tensor: next }), b.assign({ tensor: next })];
  await graph.run(new Map([[x, [[5], [6]]]]), { targetOperations: same, device });
  const shared = await graph.run(new Map(), { targetTensors: [a, b], device });
  t.deepEqual(await Promise.all([a, b].map((v) => read(shared, v))), [[6, 7], [6, 7]]);
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

test("results are fed to the next run", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.multiplication(2);
  let data = TensorData.from(device, [1, 2, 3]);
  for (const _ of range(5)) data = (await graph.run(new Map([[x, data]]), { targetTensors: [y], device })).get(y)!;
  t.deepEqual([...(await data.read())], [32, 64, 96]);
  const other = new Graph();
  const z = other.placeholder([3]);
  const results = await other.run(new Map([[z, data]]), { targetTensors: [z.negative()], device });
  t.deepEqual([...(await [...results.values()][0].read())], [-32, -64, -96]);
});

test("one piece of data may be fed to two placeholders", async (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([2]), graph.placeholder([2])];
  const data = TensorData.from(device, [1, 2]);
  const sum = x.addition(y);
  t.deepEqual(await read(await graph.run(new Map([[x, data], [y, data]]), { targetTensors: [sum], device }), sum), [2, 4]);
});

test("an executable runs with feeds in order, arrays and tensor data by turns", async (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([2]), graph.placeholder([2])];
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [2] }], [y, { shape: [2] }]]), targetTensors: [x.subtraction(y)] });
  const data = TensorData.from(device, [10, 20]);
  for (const [feeds, expected] of [
    [[Float32Array.of(1, 2), Float32Array.of(3, 5)], [-2, -3]],
    [[data, Float32Array.of(3, 5)], [7, 15]],
    [[Float32Array.of(1, 2), data], [-9, -18]],
    [[data, data], [0, 0]],
    [[[1, 2], [0, 0]], [1, 2]],
  ] as const) {
    const [result] = await executable.run(feeds as never);
    t.deepEqual([...(await result.read())], [...expected]);
    result.destroy();
  }
  data.write([1, 1]);
  const [result] = await executable.run([data, [1, 2]]);
  t.deepEqual([...(await result.read())], [0, -1]);
  executable.destroy();
  t.deepEqual([...(await result.read())], [0, -1]);
});

test("a feed that no target needs is taken and ignored", async (t) => {
  const graph = new Graph();
  const [x, unused] = [graph.placeholder([2]), graph.placeholder([3])];
  const y = x.negative();
  t.deepEqual(await read(await graph.run(new Map<Tensor, number[]>([[unused, [1, 2, 3]], [x, [1, 2]]]), { targetTensors: [y], device }), y), [-1, -2]);
});

test("a run without targets does nothing", async (t) => {
  t.is((await new Graph().run(new Map(), { device })).size, 0);
});

test("the same shapes are compiled once, others anew, and few are kept", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.multiplication(3).reductionSum({ axes: [0] });
  let made = 0;
  const { compile } = graph;
  graph.compile = (...a) => (made++, compile.apply(graph, a));
  const run = async (n: number): Promise<number> => (await read(await graph.run(new Map([[x, new Float32Array(n).fill(1)]]), { targetTensors: [y], device }), y))[0];
  for (const _ of range(5)) t.is(await run(7), 21);
  t.is(made, 1);
  for (const n of range(1, 41)) t.is(await run(n), 3 * n);
  t.is(made, 40);
  t.is(await run(40), 120);
  t.is(made, 40);
  // The first have gone by now, and are made again.
  t.is(await run(1), 3);
  t.is(made, 41);
});

test("runs without waiting between them do not disturb each other", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const v = graph.variable([0]);
  const y = x.exponent().addition(x);
  const runs = range(48).map(async (k) => read(await graph.run(new Map([[x, new Float32Array((k % 40) + 1).fill(k)]]), { targetTensors: [y], targetOperations: [v.assign({ tensor: v.addition(1) })], device }), y));
  for (const [k, values] of (await Promise.all(runs)).entries()) t.true(values.length === (k % 40) + 1 && values.every((value) => Math.abs(value / (Math.exp(k) + k) - 1) < 1e-5 || value === Infinity), `run ${k}`);
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), [48]);
});

test("runs of one executable without waiting between them do not disturb each other", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([4]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [4] }]]), targetTensors: [x.square().reductionSum({ axes: [0] })] });
  const results = await Promise.all(range(20).map(async (k) => [...(await (await executable.run([new Float32Array(4).fill(k)]))[0].read())][0]));
  t.deepEqual(results, range(20).map((k) => 4 * k * k));
  executable.destroy();
});

test("graphs on one device are apart", async (t) => {
  const [one, two] = [new Graph(), new Graph()];
  const [v, w] = [one.variable([1]), two.variable([100])];
  const grow = (of: Tensor) => of.graph.run(new Map(), { targetTensors: [of], targetOperations: [of.assign({ tensor: of.addition(1) })], device });
  for (const k of range(3)) {
    const [a, b] = await Promise.all([grow(v), grow(w)]);
    t.deepEqual([await read(a, v), await read(b, w)], [[1 + k], [100 + k]]);
  }
});

test("a placeholder's rank may be unknown", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder(null);
  const y = x.multiplication(2).reductionSum({ axes: [-1] });
  for (const [feed, shape, expected] of [
    [[1, 2, 3], [1], [12]],
    [[[1, 2], [3, 4]], [2, 1], [6, 14]],
  ] as const) {
    const results = await graph.run(new Map([[x, feed]]), { targetTensors: [y], device });
    t.deepEqual([...results.get(y)!.shape], [...shape]);
    t.deepEqual(await read(results, y), [...expected]);
  }
});

test("gradients hold for every batch size, biases broadcast", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 2]);
  const w = graph.placeholder([2, 3]);
  const b = graph.placeholder([3]);
  const s = graph.placeholder([1, 3]);
  const y = x.matrixMultiplication(w).addition(b).multiplication(s);
  const gradients = graph.gradients(y, { with: [x, w, b, s] });
  t.deepEqual([...gradients.values()].map(({ shape }) => shape.length), [2, 2, 1, 2]);
  for (const n of [1, 2, 5]) {
    const X = range(2 * n).map((k) => k + 1);
    const feeds = new Map<Tensor, TensorData>([
      [x, TensorData.from(device, Float32Array.from(X), { shape: [n, 2] })],
      [w, TensorData.from(device, Float32Array.of(1, 2, 3, 4, 5, 6), { shape: [2, 3] })],
      [b, TensorData.from(device, Float32Array.of(1, 2, 3))],
      [s, TensorData.from(device, Float32Array.of(1, 10, 100), { shape: [1, 3] })],
    ]);
    const results = await graph.run(feeds, { targetTensors: [...gradients.values()], device });
    const value = (of: Tensor): Promise<number[]> => read(results, gradients.get(of)!);
    for (const of of feeds.keys()) t.deepEqual([...results.get(gradients.get(of)!)!.shape], [...feeds.get(of)!.shape]);
    t.deepEqual(await value(b), [n, 10 * n, 100 * n]);
    t.deepEqual(await value(x), range(n).flatMap(() => [321, 654]));
    const columns = [0, 1].map((c) => range(n).reduce((sum, r) => sum + X[2 * r + c], 0));
    t.deepEqual(await value(w), columns.flatMap((c) => [c, 10 * c, 100 * c]));
    t.deepEqual(await value(s), [0, 1, 2].map((j) => columns[0] * (j + 1) + columns[1] * (j + 4) + n * (j + 1)));
  }
});

test("zero-sized dimensions are legal", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3]);
  const targets = [x.addition(1), x.reductionSum({ axes: [0] }), x.reductionMaximum({ axes: [0] }), x.transpose({ permutation: [1, 0] }).matrixMultiplication(x), x.softMax({ axis: 1 }), graph.gradients(x.square(), { with: [x] }).get(x)!];
  const results = await graph.run(new Map([[x, TensorData.from(device, new Float32Array(0), { shape: [0, 3] })]]), { targetTensors: targets, device });
  t.deepEqual(targets.map((target) => [...results.get(target)!.shape]), [[0, 3], [1, 3], [1, 3], [3, 3], [0, 3], [0, 3]]);
  t.deepEqual(await Promise.all(targets.map((target) => read(results, target))), [[], [0, 0, 0], [-Infinity, -Infinity, -Infinity], new Array<number>(9).fill(0), [], []]);
  const v = graph.variable([], { shape: [0] });
  await graph.run(new Map(), { targetOperations: [v.assign({ tensor: v.negative() })], device });
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), []);
});

test("explain says what was stitched, and kernels are shown", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([4, 8], { name: "x" });
  const y = x.subtraction(x.reductionMaximum({ axes: [1] }), { name: "shifted" }).exponent();
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [4, 8] }]]), targetTensors: [y] });
  t.is(executable.device, device);
  const text = executable.explain();
  t.regex(text, /3 operations and \d+ views in 1 kernels; arena \d+ bytes/);
  t.regex(text, /reductionMaximum → shifted → exponent/);
  const [kernel] = executable.kernels;
  t.deepEqual(kernel.operations, ["reductionMaximum", "shifted", "exponent"]);
  t.regex(kernel.wgsl, /@compute/);
  t.true(kernel.workgroups.every((count) => count >= 1));
  executable.destroy();
});

test("a result stays valid when its executable leaves the cache", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.addition(1);
  const first = await graph.run(new Map([[x, [1]]]), { targetTensors: [y], device });
  for (const n of range(2, 40)) (await graph.run(new Map([[x, new Float32Array(n)]]), { targetTensors: [y], device })).get(y)!.destroy();
  t.deepEqual(await read(first, y), [2]);
  first.get(y)!.destroy();
});

test("destroying twice, and using, are as they should be", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [2] }]]), targetTensors: [x.negative()] });
  {
    using scoped = (await executable.run([[1, 2]]))[0];
    t.deepEqual([...(await scoped.read())], [-1, -2]);
  }
  executable.destroy();
  executable.destroy();
  await t.throwsAsync(executable.run([[1, 2]]), { name: "DeviceError", message: /destroyed/ });
});
