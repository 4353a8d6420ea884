import test from "ava";
import { type DataType, Device, DeviceError, type ElementArray, Graph, type Tensor, TensorData } from "../src/index.ts";
import { arrayOf } from "../src/dataType.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const device = await testDevice();
const numbers = async (results: readonly TensorData[]): Promise<number[][]> => {
  const read = await Promise.all(results.map((result) => result.read()));
  for (const result of results) result.destroy();
  return read.map((values) => [...values]);
};
const counting = (graph: Graph, to: Tensor | number, from: readonly Tensor[]): readonly Tensor[] =>
  graph.while(from, {
    before: (inputs, results) => (results.push(...inputs), inputs[0].lessThan(to)),
    after: (inputs) => inputs.map((input) => input.addition(1)),
  });

/** How often the device maps a buffer to be read while `work` goes on. */
async function readbacks(work: () => Promise<unknown>): Promise<number> {
  const read = device.read.bind(device);
  let count = 0;
  device.read = (...given) => (count++, read(...given));
  try {
    await work();
  } finally {
    device.read = read;
  }
  return count;
}

test.serial("a graph with loops, calls and counted rows is compiled too", async (t) => {
  const inner = new Graph();
  const a = inner.placeholder([2]);
  const square = await inner.compile(device, { feeds: new Map([[a, { shape: [2] }]]), targetTensors: [a.square()] });
  const graph = new Graph();
  const [x, n] = [graph.placeholder([2]), graph.placeholder([], { dataType: "int32" })];
  const v = graph.variable(0);
  const [added] = graph.for(n, { initialBodyArguments: [x], body: (index, [sum]) => [sum.addition(index.cast({ to: "float32" }))] });
  const [counted] = graph.while([added], {
    before: ([c], results) => (results.push(c), c.reductionMinimum().lessThan(10)),
    after: ([c]) => graph.call("square", { inputTensors: [c], outputTypes: [{ shape: [2], dataType: "float32" }] }),
  });
  const places = counted.greaterThan(20).cast({ to: "int32" }).nonZeroIndices();
  const options = {
    feeds: new Map([[x, { shape: [2] }], [n, { shape: [] }]]),
    targetTensors: [counted, places, x],
    targetOperations: [v.assign({ tensor: counted.reductionSum().reshape({ shape: [] }) })],
    compilationDescriptor: { callables: { square } },
  } as const; // prettier-ignore
  const executable = await graph.compile(device, options);
  t.true(executable.kernels.length > 2);
  t.regex(executable.explain(), /kernel/);
  t.deepEqual(await numbers(await executable.run([[2, 3], 3])), [[25, 36], [0, 1], [2, 3]]); // prettier-ignore
  t.deepEqual(await numbers(await executable.run([[2, 3], 0])), [[16, 81], [1], [2, 3]]); // prettier-ignore
  const data = TensorData.from(device, [20, 30]);
  t.deepEqual(await numbers(await executable.run([data, 0])), [[20, 30], [1], [20, 30]]); // prettier-ignore
  t.deepEqual([...(await data.read())], [20, 30], "a feed stays the caller's");
  t.deepEqual(await numbers([(await graph.run(new Map(), { targetTensors: [v], device })).get(v)!]), [[50]]);
  await t.throwsAsync(executable.run([[2, 3]]), { message: /^run: the executable takes 2 feeds; got 1/ });
  await t.throwsAsync(executable.run([[2, 3, 4], 1]), { message: /must have/ });
  await t.throwsAsync(graph.compile(device, { ...options, compilationDescriptor: {} }), { message: /^call: the compilation descriptor's/ });
  await t.throwsAsync(graph.compile(device, { ...options, feeds: new Map() }), { message: /must be fed/ });
  executable.destroy();
  await t.throwsAsync(executable.run([[2, 3], 1]), { instanceOf: DeviceError, message: /destroyed/ });
});

test.serial("an executable that runs in stages writes where it is told, and says what it cannot do", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([], { name: "x" });
  const v = graph.variable(7, { name: "v" });
  const [y] = counting(graph, v, [x]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [] }]]), targetTensors: [y, x] });
  const given = TensorData.from(device, [0], { shape: [] });
  const [first] = await executable.run([2.5], { resultsArray: [given, undefined] });
  t.is(first, given);
  t.deepEqual([...(await given.read())], [7.5]);
  const results = await graph.runAsync(new Map([[x, 1]]), { resultsDictionary: new Map([[y, given]]), device });
  t.is(results.get(y), given);
  t.deepEqual([...(await given.read())], [7]);
  t.deepEqual([...executable.feedTensors], [{ name: "x", shape: [], dataType: "float32" }]);
  t.deepEqual(executable.getOutputTypes([{ shape: [] }]).map(({ shape }) => shape), [[], []]); // prettier-ignore
  t.deepEqual([...executable.variables.keys()], ["v"]);
  t.throws(() => executable.runAsync([1]), { message: /^runAsync: .* use run/ });
  t.throws(() => executable.encode(device.gpu.createCommandEncoder(), [given]), { message: /^encode: .* use run/ });
  await t.throwsAsync(executable.serialize(), { message: /decides while it runs is no list of kernels/ });
});

test.serial("dimensions that are open when compiling are those of each run", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const [y] = graph.while([x], {
    before: ([a], results) => (results.push(a), a.reductionSum().lessThan(100)),
    after: ([a]) => [a.multiplication(2)],
  });
  const [grown] = graph.while([x], {
    before: ([a], results) => (results.push(a), a.reductionSum().lessThan(10)),
    after: ([a]) => [a.concatTensor({ with: a, dimension: 0 })],
  });
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [-1] }]]), targetTensors: [y, grown] });
  t.deepEqual(await numbers(await executable.run([[1, 2]])), [[64, 128], [1, 2, 1, 2, 1, 2, 1, 2]]); // prettier-ignore
  t.deepEqual(await numbers(await executable.run([[5]])), [[160], [5, 5]]); // prettier-ignore
  t.deepEqual(await numbers(await executable.run([[1, 2]])), [[64, 128], [1, 2, 1, 2, 1, 2, 1, 2]]); // prettier-ignore
});

test.serial("in whatever stages a run goes, its variables are those from before it, and change once", async (t) => {
  const graph = new Graph({ seed: 1 });
  const v = graph.variable(1);
  const [start] = graph.controlDependency([v.assign({ tensor: v.addition(1) })], { dependentBlock: () => [v.multiplication(1)] });
  const [counted] = counting(graph, start.addition(3), [start]);
  const result = counted.addition(v);
  const run = async (targets: readonly Tensor[]) => {
    const results = await graph.run(new Map(), { targetTensors: targets, device });
    return numbers(targets.map((target) => results.get(target)!));
  };
  t.deepEqual(await run([result]), [[5 + 1]]);
  t.deepEqual(await run([v]), [[2]]);
  t.deepEqual(await run([result]), [[6 + 2]]);

  // Random numbers: one of the run, wherever it is used; one each round, where it is drawn there.
  const drawn = graph.randomUniformTensor([]);
  const [kept, rounds] = graph.while([drawn, graph.constant(0)], {
    before: ([a, k], results) => (results.push(a, k), k.lessThan(3)),
    after: ([a, k]) => [a.multiplication(1), k.addition(1)],
  });
  const [a, b, k] = await run([drawn, kept, rounds]);
  t.deepEqual(a, b);
  t.deepEqual(k, [3]);
  t.notDeepEqual(await run([drawn]), [a], "the next run has another");
  const sums = (rounds: number) => {
    const graph = new Graph({ seed: 3 });
    const x = graph.placeholder([-1]);
    const [list] = graph.while([x], {
      before: ([all], results) => (results.push(all), all.shapeOf().reductionSum().lessThan(rounds)),
      after: ([all]) => [all.concatTensor({ with: graph.randomUniformTensor([1]), dimension: 0 })],
    });
    return graph.run(new Map([[x, [0]]]), { targetTensors: [list], device }).then((results) => numbers([results.get(list)!]));
  };
  const [four] = await sums(4);
  t.is(new Set(four).size, 4);
});

test.serial("a predicate is read back after 1, 2, 4 … 64 rounds, and more rounds change nothing", async (t) => {
  const graph = new Graph();
  const [x, to] = [graph.placeholder([]), graph.placeholder([])];
  const [last, rounds, half] = graph.while([x, graph.constant(0, { dataType: "int32" }), x], {
    before: ([a, k, h], results) => (results.push(a, k, h), a.lessThan(to)),
    after: ([a, k, h]) => [a.addition(1), k.addition(1), h.multiplication(0.75).addition(0.1)],
  });
  const feeds = new Map([x, to].map((placeholder) => [placeholder, { shape: [] }]));
  const executable = await graph.compile(device, { feeds, targetTensors: [last, rounds, half] });
  for (const count of [0, 1, 2, 3, 7, 8, 63, 64, 100, 127, 128, 300]) {
    const expected = range(count).reduce((h) => Math.fround(Math.fround(h * Math.fround(0.75)) + Math.fround(0.1)), 2);
    const [[a], [k], [h]] = await numbers(await executable.run([2, 2 + count]));
    t.deepEqual([a, k], [2 + count, count]);
    t.true(Math.abs(h - expected) < 1e-6);
  }
  await executable.run([0, 10]);
  const looks = await readbacks(() => executable.run([0, 300]));
  // 1 + 2 + 4 + 8 + 16 + 32 + 64 · 4 ≥ 301; a slow machine doubles less often.
  t.true(looks >= 10 && looks < 100, `${looks}`);
});

const types: readonly DataType[] = [
  "float32",
  "float16",
  "bfloat16",
  "int8",
  "uint16",
  "int32",
  "int64",
  "uint64",
  "bool",
  "complexFloat32",
];

for (const dataType of types)
  test.serial(`a loop carries ${dataType}, of no elements too`, async (t) => {
    const graph = new Graph();
    const n = graph.placeholder([], { dataType: "int32" });
    const [x, none, b] = [[3], [0, 2], [1]].map((shape) => graph.placeholder(shape, { dataType }));
    const [y, same, c, k] = graph.while([x, none, b, n], {
      before: (inputs, results) => (results.push(...inputs), inputs[3]),
      after: ([x, none, , k]) => [x.reverse({ axes: [0] }), none, x.sliceTensor({ dimension: 0, start: 0, length: 1 }), k.subtraction(1)],
    });
    const per = dataType === "complexFloat32" ? 2 : 1;
    const array = (count: number): ElementArray => {
      const data = new (arrayOf(dataType))(count * per);
      for (const at of range(count * per))
        data[at] = data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(at & 1) : at & 1;
      return data;
    };
    for (const rounds of [0, 3, 6]) {
      const feeds = new Map<Tensor, ElementArray | number>([[x, array(3)], [none, array(0)], [b, array(1)], [n, rounds]]); // prettier-ignore
      const results = await graph.run(feeds, { targetTensors: [y, same, c, k], device });
      const [last, empty, first, count] = await numbers([y, same, c, k].map((target) => results.get(target)!));
      const groups = range(3).map((at) => [...array(3).slice(at * per, (at + 1) * per)]);
      t.deepEqual(last as unknown[], (rounds % 2 ? groups.reverse() : groups).flat());
      t.deepEqual(first as unknown[], rounds === 0 ? [...array(1)] : last.slice(-per));
      t.deepEqual([empty, count], [[], [0]]);
    }
  });

test.serial("a for loop whose number is fed reads its bounds back, and nothing else", async (t) => {
  const graph = new Graph();
  const n = graph.placeholder([], { dataType: "int32" });
  const [sum] = graph.for(n, { initialBodyArguments: [graph.constant(0, { dataType: "int32" })], body: (i, [s]) => [s.addition(i)] });
  const executable = await graph.compile(device, { feeds: new Map([[n, { shape: [] }]]), targetTensors: [sum] });
  t.deepEqual(await numbers(await executable.run([500])), [[(500 * 499) / 2]]);
  t.is(await readbacks(() => executable.run([100])), 3);
});

test.serial("an executable that is destroyed in the middle of a run goes after it", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([]);
  const [y] = counting(graph, 50, [x]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [] }]]), targetTensors: [y] });
  const runs = [executable.run([0]), executable.run([7.5])];
  executable.destroy();
  t.deepEqual(await Promise.all(runs.map(async (run) => numbers(await run))), [[[50]], [[50.5]]]);
  await t.throwsAsync(executable.run([0]), { message: /destroyed/ });
});

test.serial("a device that is lost in the middle of a loop ends it", async (t) => {
  const other = await Device.request();
  const graph = new Graph();
  const x = graph.placeholder([]);
  const [y] = counting(graph, Infinity, [x]);
  const run = graph.run(new Map([[x, 0]]), { targetTensors: [y], device: other });
  setTimeout(() => other.destroy(), 300);
  await t.throwsAsync(run, { instanceOf: DeviceError });
});

test.serial("a graph keeps no more executables of loops than of others", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const [y] = counting(graph, 3, [x.reductionSum(), x]).slice(1);
  for (const k of [...range(40), 0]) {
    const feed = range(k + 1).map(() => 0);
    const results = await graph.run(new Map([[x, feed]]), { targetTensors: [y], device });
    t.deepEqual(await numbers([results.get(y)!]), [feed.map(() => 3)]);
  }
});

test.serial("rounds that run ahead go to the device together", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [] }]]), targetTensors: [counting(graph, 100, [x])[0]] });
  t.deepEqual(await numbers(await executable.run([0])), [[100]]);
  const { queue } = device.gpu;
  const { submit } = queue;
  let submits = 0;
  queue.submit = (commands) => (submits++, submit.call(queue, commands));
  try {
    t.deepEqual(await numbers(await executable.run([0])), [[100]]);
  } finally {
    queue.submit = submit;
  }
  // Seven batches, of 1, 2, 4 … 64 rounds, and what is read after each.
  t.true(submits < 25, `${submits} submits`);
});

test("a loop in a counted one knows the count in all its rounds", async (t) => {
  const graph = new Graph();
  const [x, n] = [graph.placeholder([2]), graph.placeholder([], { dataType: "int32" })];
  const [y] = graph.for(n, {
    initialBodyArguments: [x],
    body: (index, [sum]) => [
      graph.while([sum, graph.constant(0)], {
        before: ([value, k], results) => (results.push(value.addition(index.cast({ to: "float32" })), k.addition(1)), k.lessThan(4)),
        after: (results) => results,
      })[0],
    ],
  });
  const run = await graph.run(new Map<Tensor, number | number[]>([[x, [1, 2]], [n, 4]]), { targetTensors: [y], device }); // prettier-ignore
  t.deepEqual([...(await run.get(y)!.read())], [31, 32]);
});
