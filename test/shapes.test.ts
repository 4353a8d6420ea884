import test from "ava";
import { type Device, Graph, type Tensor, TensorData } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const device: Device = await testDevice();
/** A target's value after a run, as numbers. */
const read = async (results: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<number[]> => [
  ...(await results.get(target)!.read()),
];

test("a placeholder's rank may be unknown", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder(null);
  const y = x.multiplication(2).reductionSum({ axes: [-1] });
  for (const [feed, shape, expected] of [
    [[1, 2, 3], [1], [12]],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [2, 1],
      [6, 14],
    ],
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
  t.deepEqual(
    [...gradients.values()].map(({ shape }) => shape.length),
    [2, 2, 1, 2],
  );
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
    t.deepEqual(
      await value(x),
      range(n).flatMap(() => [321, 654]),
    );
    const columns = [0, 1].map((c) => range(n).reduce((sum, r) => sum + X[2 * r + c], 0));
    t.deepEqual(
      await value(w),
      columns.flatMap((c) => [c, 10 * c, 100 * c]),
    );
    t.deepEqual(
      await value(s),
      [0, 1, 2].map((j) => columns[0] * (j + 1) + columns[1] * (j + 4) + n * (j + 1)),
    );
  }
});

test("zero-sized dimensions are legal", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3]);
  const targets = [
    x.addition(1),
    x.reductionSum({ axes: [0] }),
    x.reductionMaximum({ axes: [0] }),
    x.transpose({ permutation: [1, 0] }).matrixMultiplication(x),
    x.softMax({ axis: 1 }),
    graph.gradients(x.square(), { with: [x] }).get(x)!,
  ];
  const results = await graph.run(new Map([[x, TensorData.from(device, new Float32Array(0), { shape: [0, 3] })]]), {
    targetTensors: targets,
    device,
  });
  t.deepEqual(
    targets.map((target) => [...results.get(target)!.shape]),
    [
      [0, 3],
      [1, 3],
      [1, 3],
      [3, 3],
      [0, 3],
      [0, 3],
    ],
  );
  t.deepEqual(await Promise.all(targets.map((target) => read(results, target))), [
    [],
    [0, 0, 0],
    [-Infinity, -Infinity, -Infinity],
    new Array<number>(9).fill(0),
    [],
    [],
  ]);
  const v = graph.variable([], { shape: [0] });
  await graph.run(new Map(), { targetOperations: [v.assign({ tensor: v.negative() })], device });
  t.deepEqual(await read(await graph.run(new Map(), { targetTensors: [v], device }), v), []);
});
