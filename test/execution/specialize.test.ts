import test from "ava";
import { type Device, DeviceError, type Executable, Graph, GraphError, TensorData } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";

const device: Device = await testDevice();
const numbers = async (data: Pick<TensorData, "read">): Promise<number[]> => [...(await data.read())];

/** y = x·2 + runs before, its sum along the rows; x is [-1, 2]. */
function open(): { graph: Graph; compiled: Promise<Executable> } {
  const graph = new Graph();
  const x = graph.placeholder([-1, 2], { name: "x" });
  const v = graph.variable(0, { name: "v" });
  const y = x.multiplication(2).addition(v);
  const compiled = graph.compile(device, {
    feeds: new Map([[x, { shape: [-1, 2] }]]),
    targetTensors: [y, y.reductionSum({ axis: 1, name: "sum" })],
    targetOperations: [v.assign({ tensor: v.addition(1) })],
  });
  return { graph, compiled };
}

test("an executable says what it takes and gives", async (t) => {
  const graph = new Graph();
  const [x, n] = [graph.placeholder([-1, 2], { name: "x" }), graph.placeholder([2], { name: "n", dataType: "int32" })];
  const executable = await graph.compile(device, {
    feeds: new Map([
      [x, { shape: [3, 2] }],
      [n, { shape: [2] }],
    ]),
    targetTensors: [x.transpose({ permutation: [1, 0], name: "turned" }), n.addition(1, { name: "more" })],
  });
  t.deepEqual(executable.feedTensors, [
    { name: "x", shape: [3, 2], dataType: "float32" },
    { name: "n", shape: [2], dataType: "int32" },
  ]);
  const targets = [
    { name: "turned", shape: [2, 3], dataType: "float32" },
    { name: "more", shape: [2], dataType: "int32" },
  ] as const;
  t.deepEqual(executable.targetTensors, [...targets]);
  t.deepEqual(executable.getOutputTypes([{ shape: [3, 2] }, { shape: [2], dataType: "int32" }]), [...targets]);
  const refused = (types: { shape: number[]; dataType?: "float32" }[], message: RegExp) =>
    t.throws(() => executable.getOutputTypes(types), { instanceOf: GraphError, message });
  refused([{ shape: [3, 2] }], /^getOutputTypes: the executable takes 2 feeds; got 1$/);
  refused([{ shape: [4, 2] }, { shape: [2] }], /placeholder «x» must have shape \[3,2\]; got \[4,2\]$/);
  refused([{ shape: [3, 2] }, { shape: [2], dataType: "float32" }], /placeholder «n» must be int32; got float32$/);
  await t.throwsAsync(executable.specialize([{ shape: [4, 2] }, { shape: [2] }]), { instanceOf: GraphError });
  await executable.specialize([{ shape: [3, 2] }, { shape: [2] }]);
  executable.destroy();
});

test("an executable with open dimensions specialises itself for what is fed", async (t) => {
  const executable = await open().compiled;
  t.deepEqual(executable.feedTensors, [{ name: "x", shape: [-1, 2], dataType: "float32" }]);
  t.deepEqual(
    executable.targetTensors.map(({ name, shape }) => [name, ...shape]),
    [
      ["addition", -1, 2],
      ["sum", -1, 1],
    ],
  );
  t.deepEqual(
    executable.getOutputTypes([{ shape: [5, 2] }]).map(({ name, shape }) => [name, ...shape]),
    [
      ["addition", 5, 2],
      ["sum", 5, 1],
    ],
  );
  const array = Float32Array.of(1, 2, 3, 4);
  const running = executable.run([array]);
  // The array was read when run was called.
  array.fill(NaN);
  t.deepEqual(await numbers((await running)[0]), [2, 4, 6, 8]);
  t.deepEqual(await numbers((await executable.run([[[1, 2]]]))[1]), [8]);
  const data = TensorData.from(device, new Float32Array(6).fill(1), { shape: [3, 2] });
  t.throws(() => executable.runAsync([data]), { instanceOf: GraphError, message: /not been specialised for feeds of shapes \[3,2\]/ });
  await executable.specialize([data]);
  const [twos, sums] = executable.runAsync([data]);
  t.deepEqual([...twos.shape, ...(await numbers(twos))], [3, 2, 4, 4, 4, 4, 4, 4]);
  t.deepEqual([...sums.shape, ...(await numbers(sums))], [3, 1, 8, 8, 8]);
  const encoder = device.gpu.createCommandEncoder();
  const [encoded] = executable.encode(encoder, [data]);
  device.gpu.queue.submit([encoder.finish()]);
  t.deepEqual(await numbers(encoded), [5, 5, 5, 5, 5, 5]);
  t.deepEqual(await numbers(executable.variables.get("v")!), [4]);
  t.regex(executable.explain(), /^3 specialisations\nfor \[3,2\]: /);
  await t.throwsAsync(executable.run([[1, 2, 3]]), { instanceOf: GraphError });
  await t.throwsAsync(executable.run([TensorData.from(device, [1, 2])]), { instanceOf: GraphError });
  await t.throwsAsync(executable.serialize(), { instanceOf: GraphError, message: /^package: / });
  executable.destroy();
  await t.throwsAsync(executable.run([data]), { instanceOf: DeviceError, message: /destroyed/ });
});

test("a bounded number of specialisations is kept, and runs that wait for theirs are right", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [-1] }]]), targetTensors: [x.addition(1)] });
  const results = await Promise.all(range(1, 41).map((n) => executable.run([new Float32Array(n).fill(n)])));
  t.deepEqual(
    await Promise.all(results.map(async ([data]) => numbers(data))),
    range(1, 41).map((n) => new Array<number>(n).fill(n + 1)),
  );
  t.regex(executable.explain(), /^32 specialisations/);
  await executable.specialize([{ shape: [50] }], { compilationDescriptor: { stitching: false } });
  t.is(executable.runAsync([new Float32Array(50)]).length, 1);
  executable.destroy();
});
