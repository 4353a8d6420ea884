import test from "ava";
import { type Device, Executable, Graph, type Tensor, TensorData } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const device: Device = await testDevice();
/** A target's value after a run, as numbers. */
const read = async (results: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<number[]> => [
  ...(await results.get(target)!.read()),
];

test("feeds may be nested numbers, flat numbers, typed arrays and tensor data", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 2]);
  const y = x.addition(1);
  const data = TensorData.from(device, [
    [1, 2],
    [3, 4],
  ]);
  for (const feed of [
    [
      [1, 2],
      [3, 4],
    ],
    [1, 2, 3, 4],
    Float32Array.of(1, 2, 3, 4),
    data,
  ])
    t.deepEqual(await read(await graph.run(new Map([[x, feed]]), { targetTensors: [y], device }), y), [2, 3, 4, 5]);
  const scalar = graph.placeholder([]);
  t.deepEqual(
    await read(
      await graph
        .run(new Map([[scalar, 5]]), { targetTensors: [scalar.negative()], device })
        .then((r) => new Map([[scalar, [...r.values()][0]]])),
      scalar,
    ),
    [-5],
  );
});

test("results have concrete shapes and are read in row-major order, as often as one likes", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3]);
  const y = x.transpose({ permutation: [1, 0] });
  const results = await graph.run(new Map([[x, Float32Array.of(1, 2, 3, 4, 5, 6)]]), { targetTensors: [y], device });
  t.deepEqual([...results.get(y)!.shape], [3, 2]);
  for (const _ of range(2)) t.deepEqual(await read(results, y), [1, 4, 2, 5, 3, 6]);
});

test("targets may be placeholders, variables, constants, views, and the same tensor twice", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 2]);
  const v = graph.variable([5, 6], { name: "v" });
  const c = graph.constant([7, 8]);
  const filled = graph.constant(9, { shape: [3] });
  const view = x.transpose({ permutation: [1, 0] });
  const targetTensors = [x, v, c, filled, view, graph.read(v), x];
  const results = await graph.run(
    new Map([
      [
        x,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ]),
    { targetTensors, device },
  );
  const values = await Promise.all(targetTensors.map((target) => read(results, target)));
  t.deepEqual(values, [
    [1, 2, 3, 4],
    [5, 6],
    [7, 8],
    [9, 9, 9],
    [1, 3, 2, 4],
    [5, 6],
    [1, 2, 3, 4],
  ]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [2, 2] }]]), targetTensors: [x, x, view, view] });
  const twice = await executable.run([[1, 2, 3, 4]]);
  t.deepEqual(await Promise.all(twice.map(async (data) => [...(await data.read())])), [
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [1, 3, 2, 4],
    [1, 3, 2, 4],
  ]);
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
  t.deepEqual(
    await read(
      await graph.run(
        new Map([
          [x, data],
          [y, data],
        ]),
        { targetTensors: [sum], device },
      ),
      sum,
    ),
    [2, 4],
  );
});

test("an executable runs with feeds in order, arrays and tensor data by turns", async (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([2]), graph.placeholder([2])];
  const executable = await graph.compile(device, {
    feeds: new Map([
      [x, { shape: [2] }],
      [y, { shape: [2] }],
    ]),
    targetTensors: [x.subtraction(y)],
  });
  const data = TensorData.from(device, [10, 20]);
  for (const [feeds, expected] of [
    [
      [Float32Array.of(1, 2), Float32Array.of(3, 5)],
      [-2, -3],
    ],
    [
      [data, Float32Array.of(3, 5)],
      [7, 15],
    ],
    [
      [Float32Array.of(1, 2), data],
      [-9, -18],
    ],
    [
      [data, data],
      [0, 0],
    ],
    [
      [
        [1, 2],
        [0, 0],
      ],
      [1, 2],
    ],
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
  t.deepEqual(
    await read(
      await graph.run(
        new Map<Tensor, number[]>([
          [unused, [1, 2, 3]],
          [x, [1, 2]],
        ]),
        { targetTensors: [y], device },
      ),
      y,
    ),
    [-1, -2],
  );
});

test("a run without targets does nothing", async (t) => {
  t.is((await new Graph().run(new Map(), { device })).size, 0);
});

test.serial("the same shapes are compiled once, others anew, and few are kept", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.multiplication(3).reductionSum({ axes: [0] });
  let made = 0;
  const { create } = Executable;
  Executable.create = (...a) => (made++, create.apply(Executable, a));
  t.teardown(() => (Executable.create = create));
  const run = async (n: number): Promise<number> =>
    (await read(await graph.run(new Map([[x, new Float32Array(n).fill(1)]]), { targetTensors: [y], device }), y))[0];
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
  const runs = range(48).map(async (k) =>
    read(
      await graph.run(new Map([[x, new Float32Array((k % 40) + 1).fill(k)]]), {
        targetTensors: [y],
        targetOperations: [v.assign({ tensor: v.addition(1) })],
        device,
      }),
      y,
    ),
  );
  for (const [k, values] of (await Promise.all(runs)).entries())
    t.true(
      values.length === (k % 40) + 1 && values.every((value) => Math.abs(value / (Math.exp(k) + k) - 1) < 1e-5 || value === Infinity),
      `run ${k}`,
    );
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), [48]);
});

test("runs of one executable without waiting between them do not disturb each other", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([4]);
  const executable = await graph.compile(device, {
    feeds: new Map([[x, { shape: [4] }]]),
    targetTensors: [x.square().reductionSum({ axes: [0] })],
  });
  const results = await Promise.all(
    range(20).map(async (k) => [...(await (await executable.run([new Float32Array(4).fill(k)]))[0].read())][0]),
  );
  t.deepEqual(
    results,
    range(20).map((k) => 4 * k * k),
  );
  executable.destroy();
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
