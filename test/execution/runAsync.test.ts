import test from "ava";
import { Device, DeviceError, type Executable, Graph, GraphError, type Tensor, TensorData } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";

const device: Device = await testDevice();
const numbers = async (data: TensorData): Promise<number[]> => [...(await data.read())];

/** x·2 + v, where v counts the runs. */
async function counting(): Promise<{ graph: Graph; x: Tensor; y: Tensor; v: Tensor; executable: Executable }> {
  const graph = new Graph();
  const x = graph.placeholder([2], { name: "x" });
  const v = graph.variable([0, 0], { name: "v" });
  const y = x.multiplication(2).addition(v);
  const executable = await graph.compile(device, {
    feeds: new Map([[x, { shape: [2] }]]),
    targetTensors: [y],
    targetOperations: [v.assign({ tensor: v.addition(1) })],
  });
  return { graph, x, y, v, executable };
}

/** A run that takes a while on any device, and what to feed. */
async function slow(on = device): Promise<{ executable: Executable; x: TensorData; side: number }> {
  const side = on.adapter.software ? 256 : 2048;
  const shape = [side, side];
  const graph = new Graph();
  const input = graph.placeholder(shape);
  const y = range(8).reduce((h) => h.matrixMultiplication(input).tanh(), input);
  const executable = await graph.compile(on, { feeds: new Map([[input, { shape }]]), targetTensors: [y] });
  return { executable, x: TensorData.from(on, new Float32Array(side * side).fill(0.01), { shape }), side };
}

test.serial("runAsync answers at once, and results are fed to the next run without a wait", async (t) => {
  const { executable } = await counting();
  let data = executable.runAsync([[1, 2]])[0];
  for (const _ of range(3)) {
    const [next] = executable.runAsync([data]);
    data.destroy();
    data = next;
  }
  // 1 → 2 → 4 + 1 → 10 + 2 → 24 + 3
  t.deepEqual(await numbers(data), [2 * (2 * (2 * 2 + 1) + 2) + 3, 2 * (2 * (2 * 4 + 1) + 2) + 3]);
  executable.destroy();
});

test.serial("two runs are in flight: the second is scheduled before the first is completed", async (t) => {
  const { executable, x, side } = await slow();
  const events: string[] = [];
  const completed = range(2).map(
    (k) =>
      new Promise<void>((resolve) => {
        executable.runAsync([x], {
          executionDescriptor: {
            scheduledHandler: ([result]) => events.push(`scheduled ${k} ${result.shape}`),
            completionHandler: (_, error) => {
              events.push(`completed ${k} ${error}`);
              resolve();
            },
          },
        });
      }),
  );
  t.deepEqual(
    events,
    [0, 1].map((k) => `scheduled ${k} ${side},${side}`),
  );
  await Promise.all(completed);
  t.deepEqual(events.slice(2), ["completed 0 undefined", "completed 1 undefined"]);
  executable.destroy();
});

test.serial("run resolves when the work is finished, runAsync does not wait for it", async (t) => {
  const { executable, x } = await slow();
  await executable.run([x]);
  const start = performance.now();
  executable.runAsync([x])[0].destroy();
  const scheduled = performance.now() - start;
  await executable.run([x]);
  const finished = performance.now() - start;
  t.log(`${scheduled.toFixed(2)} ms until scheduled, ${finished.toFixed(2)} until finished`);
  t.true(scheduled < finished / 2);
  t.throws(() => executable.runAsync([x], { executionDescriptor: { waitUntilCompleted: true } }), {
    instanceOf: GraphError,
    message: /^runAsync: cannot wait/,
  });
  executable.destroy();
});

test.serial("a graph's runAsync, its handlers, and waitUntilCompleted", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.addition(1);
  const events: string[] = [];
  const executionDescriptor = {
    scheduledHandler: (results: Map<Tensor, TensorData>) => events.push(`scheduled ${results.get(y)!.shape}`),
    completionHandler: (results: Map<Tensor, TensorData>, error?: Error) => events.push(`completed ${results.get(y)!.shape} ${error}`),
  };
  const options = { targetTensors: [y], device };
  let data = (await graph.runAsync(new Map([[x, [1, 2, 3]]]), options)).get(y)!;
  for (const _ of range(4)) data = (await graph.runAsync(new Map([[x, data]]), options)).get(y)!;
  t.deepEqual(await numbers(data), [6, 7, 8]);
  await graph.run(new Map([[x, [1, 2]]]), { ...options, executionDescriptor });
  await graph.runAsync(new Map([[x, [1]]]), { ...options, executionDescriptor: { ...executionDescriptor, waitUntilCompleted: true } });
  t.deepEqual(events, ["scheduled 2", "completed 2 undefined", "scheduled 1", "completed 1 undefined"]);
});

test.serial("target operations alone are legal", async (t) => {
  const { graph, v, executable } = await counting();
  const before = (await graph.run(new Map(), { targetTensors: [v], device })).get(v)!;
  t.is((await graph.run(new Map(), { targetOperations: [v.assign({ tensor: v.addition(5) })], device })).size, 0);
  const alone = await graph.compile(device, { targetOperations: [v.assign({ tensor: v.addition(5) })] });
  t.deepEqual(alone.runAsync(), []);
  t.deepEqual(await alone.run(), []);
  t.deepEqual(await numbers(before), [0, 0]);
  t.deepEqual(await numbers((await graph.run(new Map(), { targetTensors: [v], device })).get(v)!), [15, 15]);
  for (const each of [executable, alone]) each.destroy();
});

test.serial("results are written where the caller says", async (t) => {
  const { graph, x, y, executable } = await counting();
  const [one, two] = range(2).map(() => TensorData.from(device, [0, 0]));
  const results = executable.runAsync([[1, 2]], { resultsArray: [one] });
  t.is(results[0], one);
  t.is((await executable.run([one], { resultsArray: [two] }))[0], two);
  t.deepEqual(
    [await numbers(one), await numbers(two)],
    [
      [2, 4],
      [5, 9],
    ],
  );
  // Some may be left to the executable.
  t.not((await executable.run([one], { resultsArray: [undefined] }))[0], two);
  const z = y.negative();
  const answer = await graph.run(new Map([[x, one]]), { targetTensors: [y], resultsDictionary: new Map([[z, two]]), device });
  t.deepEqual([...answer.keys()], [y, z]);
  t.is(answer.get(z), two);
  t.deepEqual(
    await numbers(two),
    (await numbers(answer.get(y)!)).map((n) => -n),
  );
  // The caller's data are not taken back.
  executable.destroy();
  t.deepEqual(await numbers(one), [2, 4]);
});

test.serial("a target that is wanted twice, and assigned, is written to all the places", async (t) => {
  const graph = new Graph();
  const v = graph.variable([1, 2]);
  const next = v.addition(1);
  const [a, b] = range(2).map(() => TensorData.from(device, [0, 0]));
  const executable = await graph.compile(device, { targetTensors: [next, next, v], targetOperations: [v.assign({ tensor: next })] });
  const results = executable.runAsync([], { resultsArray: [a, b, undefined] });
  t.deepEqual(await Promise.all([...results, executable.variables.get("variable")!].map((data) => data.read().then((n) => [...n]))), [
    [2, 3],
    [2, 3],
    [1, 2],
    [2, 3],
  ]);
  executable.destroy();
});

test.serial("places for results that do not suit are refused, and the next run is right", async (t) => {
  const { graph, x, y, executable } = await counting();
  const fed = TensorData.from(device, [1, 2]);
  const good = TensorData.from(device, [0, 0]);
  const gone = TensorData.from(device, [0, 0]);
  gone.destroy();
  const refused = (given: unknown, message: RegExp, name = "GraphError"): void => {
    t.throws(() => executable.runAsync([fed], { resultsArray: given as TensorData[] }), { name, message });
  };
  refused([], /^run: resultsArray must have 1 entries, one for each target; got 0$/);
  refused([TensorData.from(device, [1, 2, 3])], /must be float32 \[2\]; got float32 \[3\]$/);
  refused([TensorData.from(device, Int32Array.of(1, 2))], /must be float32 \[2\]; got int32 \[2\]$/);
  refused([fed], /neither fed to the same run nor another result's$/);
  refused([[1, 2]], /must be TensorData; got object$/);
  refused([gone], /has been destroyed/, "DeviceError");
  await t.throwsAsync(executable.run([fed], { resultsArray: [fed] }), { instanceOf: GraphError });
  await t.throwsAsync(graph.run(new Map([[x, fed]]), { resultsDictionary: new Map([[y, fed]]), device }), { instanceOf: GraphError });
  await t.throwsAsync(
    graph.run(new Map([[x, fed]]), {
      targetTensors: [x],
      resultsDictionary: new Map([
        [y, good],
        [x.negative(), good],
      ]),
      device,
    }),
    { instanceOf: GraphError, message: /another result's$/ },
  );
  // No refused run has advanced the variable.
  t.deepEqual(await numbers((await executable.run([fed], { resultsArray: [good] }))[0]), [2, 4]);
  executable.destroy();
});

test.serial("errors of the device reject run, and reach the completion handler", async (t) => {
  const { executable } = await counting();
  const data = TensorData.from(device, [1, 2]);
  const buffer = device.gpu.createBuffer({ size: 16, usage: GPUBufferUsage.COPY_DST });
  const useless = new TensorData(device, buffer, [2], "float32");
  await t.throwsAsync(executable.run([useless]), { instanceOf: DeviceError });
  const error = await new Promise<Error | undefined>((resolve) =>
    executable.runAsync([useless], { executionDescriptor: { completionHandler: (_, error) => resolve(error) } }),
  );
  t.true(error instanceof DeviceError);
  t.is((await executable.run([data])).length, 1);
  executable.destroy();
});

test.serial("a device that is destroyed in mid-run rejects run, and the completion handler hears of it", async (t) => {
  const other = await Device.request();
  const { executable, x } = await slow(other);
  await executable.run([x]);
  const heard = new Promise<Error | undefined>((resolve) =>
    executable.runAsync([x], { executionDescriptor: { completionHandler: (_, error) => resolve(error) } }),
  );
  const running = executable.run([x]);
  other.destroy();
  await t.throwsAsync(running, { instanceOf: DeviceError, message: /destroyed/ });
  t.regex(String(await heard), /destroyed/);
  t.throws(() => executable.runAsync([x]), { instanceOf: DeviceError, message: /destroyed/ });
  // The next run on a good device is right.
  const { executable: good } = await counting();
  t.deepEqual(await numbers((await good.run([[1, 2]]))[0]), [2, 4]);
  good.destroy();
});

test.serial("verbose prints what an executable consists of, once when it is compiled", async (t) => {
  const graph = new Graph();
  t.is(graph.options, "none");
  const x = graph.placeholder([2]);
  const y = x.addition(1).multiplication(x);
  const printed: string[] = [];
  const { log } = console;
  console.log = (text: string) => printed.push(text);
  try {
    graph.options = "verbose";
    for (const _ of range(2)) await graph.run(new Map([[x, [1, 2]]]), { targetTensors: [y], device });
    graph.options = "synchronizeResults";
    await graph.run(new Map([[x, [1, 2]]]), { targetTensors: [x.negative()], device });
  } finally {
    console.log = log;
  }
  t.is(printed.length, 1);
  t.regex(printed[0], /2 operations and 0 views in 1 kernels/);
});

test.serial("optimization level 0 is no stitching", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const options = { feeds: new Map([[x, { shape: [2] }]]), targetTensors: [x.addition(1).multiplication(x)] };
  const kernels = await Promise.all(
    [{}, { optimizationLevel: 1 }, { optimizationLevel: 0 }, { optimizationLevel: 0, stitching: true }].map(
      async (compilationDescriptor) =>
        (await graph.compile(device, { ...options, compilationDescriptor: compilationDescriptor as { optimizationLevel: 0 } })).kernels
          .length,
    ),
  );
  t.deepEqual(kernels, [1, 1, 2, 1]);
});
