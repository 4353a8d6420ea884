import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import test from "ava";
import { Device, type Executable, Graph, type Operation, type Tensor, TensorData } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { idleGpu } from "./support/idleGpu.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const device = await testDevice();

interface Network {
  readonly graph: Graph;
  readonly x: Tensor;
  readonly loss: Tensor;
  readonly targetOperations: readonly Operation[];
}

/** A chain of layers that learn. */
function network(layers = 3): Network {
  const graph = new Graph();
  const x = graph.placeholder([-1, 4]);
  const variables = range(layers).map(() => graph.variable(0.5, { shape: [4, 4] }));
  const y = variables.reduce((h, variable) => h.matrixMultiplication(variable).tanh(), x);
  const loss = y.square().reductionSum();
  const gradients = graph.gradients(loss, { with: variables });
  const targetOperations = variables.map((variable) =>
    variable.assign({ tensor: variable.subtraction(gradients.get(variable)!.multiplication(0.1)) }),
  );
  return { graph, x, loss, targetOperations };
}

const compiled = ({ graph, x, loss, targetOperations }: Network, on: Device): Promise<Executable> =>
  graph.compile(on, { feeds: new Map([[x, { shape: [2, 4] }]]), targetTensors: [loss], targetOperations });

/** How often methods of an object were called while `work` went on. */
async function calls(object: object, names: readonly string[], work: () => Promise<void>): Promise<Record<string, number>> {
  const methods = object as Record<string, (...given: unknown[]) => unknown>;
  const counts = Object.fromEntries(names.map((name) => [name, 0]));
  for (const name of names) {
    const method = methods[name].bind(object);
    methods[name] = (...given) => {
      counts[name]++;
      return method(...given);
    };
  }
  await work();
  for (const name of names) delete methods[name];
  return counts;
}

const makers = ["createBuffer", "createBindGroup", "createCommandEncoder", "createComputePipelineAsync", "createShaderModule"];

/** After a few runs, ten more must make nothing but an encoder each, and submit once each. */
async function isSteady(t: { deepEqual(a: unknown, b: unknown): void }, step: (k: number) => Promise<void>, writes: number): Promise<void> {
  for (const k of range(8)) await step(k);
  let submissions = {};
  const made = await calls(device.gpu, makers, async () => {
    submissions = await calls(device.gpu.queue, ["submit", "writeBuffer"], async () => {
      for (const k of range(10)) await step(k);
    });
  });
  t.deepEqual(made, {
    createBuffer: 0,
    createBindGroup: 0,
    createCommandEncoder: 10,
    createComputePipelineAsync: 0,
    createShaderModule: 0,
  });
  t.deepEqual(submissions, { submit: 10, writeBuffer: 10 * writes });
}

test.serial("a training step that is run again makes nothing new and submits once", async (t) => {
  const net = network();
  const executable = await compiled(net, device);
  const array = new Float32Array(8).fill(0.25);
  const [one, two] = [TensorData.from(device, array, { shape: [2, 4] }), TensorData.from(device, array, { shape: [2, 4] })];
  await isSteady(t, async () => executable.runAsync([array])[0].destroy(), 1);
  await isSteady(t, async () => executable.runAsync([one])[0].destroy(), 0);
  // Feeds take turns while variables do, too.
  await isSteady(t, async (k) => executable.runAsync([k % 2 ? one : two])[0].destroy(), 0);
  await isSteady(t, async (k) => executable.runAsync([k % 4 < 2 ? one : two])[0].destroy(), 0);
  // The caller keeps a result until the next is there.
  let kept: TensorData | undefined;
  await isSteady(
    t,
    async () => {
      const [loss] = executable.runAsync([one]);
      kept?.destroy();
      kept = loss;
    },
    0,
  );
  executable.destroy();
});

test.serial("so does a graph's run", async (t) => {
  const { graph, x, loss, targetOperations } = network();
  const options = { targetTensors: [loss], targetOperations, device };
  const array = new Float32Array(8).fill(0.25);
  const data = TensorData.from(device, array, { shape: [2, 4] });
  for (const [feed, writes] of [
    [array, 1],
    [data, 0],
  ] as const)
    await isSteady(
      t,
      async () => {
        const results = await graph.runAsync(new Map([[x, feed]]), options);
        results.get(loss)!.destroy();
      },
      writes,
    );
});

test.serial("a run reads the array that it is fed at once, so that the caller may change it", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.addition(1);
  const array = Float32Array.of(1, 2);
  const read: number[][] = [];
  for (const k of range(3)) {
    array.fill(k);
    const running = graph.runAsync(new Map([[x, array]]), { targetTensors: [y], device });
    array.fill(NaN);
    read.push([...(await (await running).get(y)!.read())]);
  }
  t.deepEqual(read, [
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test.serial("an executable allocates its results and no more, however many kernels it has", async (t) => {
  const idle = await Device.request({ adapter: idleGpu(device.limits) });
  const feeds = [TensorData.from(idle, new Float32Array(8), { shape: [2, 4] })];
  const bytesOf = async (layers: number): Promise<number> => {
    const executable = await compiled(network(layers), idle);
    t.true(executable.kernels.length >= 2 * layers);
    const run = async (times: number): Promise<void> => {
      for (let k = 0; k < times; k++) executable.runAsync(feeds)[0].destroy();
    };
    // Code that has not run often allocates more.
    await run(20_000);
    const bytes: number[] = [];
    for (const _ of range(9)) {
      collect();
      const before = process.memoryUsage().heapUsed;
      await run(2000);
      bytes.push((process.memoryUsage().heapUsed - before) / 2000);
    }
    executable.destroy();
    return bytes.sort((a, b) => a - b)[4];
  };
  const [few, many] = [await bytesOf(3), await bytesOf(12)];
  t.log(`${few.toFixed(0)} bytes a run, ${many.toFixed(0)} with four times as many kernels`);
  t.true(few < 400, `${few} bytes a run`);
  t.true(many < few + 300, `${few} bytes a run became ${many}`);
});
