import test, { type ExecutionContext } from "ava";
import { Device, DeviceError, Graph, GraphError, type Tensor, TensorData } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { stubbedGpu } from "./support/stubbedGpu.ts";

const good: Device = await testDevice();

/** A graph with a variable, and a run of it: x + v, after which v has grown by 1. */
function counter() {
  const graph = new Graph();
  const x = graph.placeholder([-1], { name: "x" });
  const v = graph.variable(0, { name: "v" });
  const y = x.addition(v);
  const grow = v.assign({ tensor: v.addition(1) });
  const run = async (device: Device, feed: Float32Array | TensorData = Float32Array.of(10, 20)): Promise<number[]> => {
    const results = await graph.run(new Map<Tensor, Float32Array | TensorData>([[x, feed]]), {
      targetTensors: [y],
      targetOperations: [grow],
      device,
    });
    return [...(await results.get(y)!.read())];
  };
  return { graph, run };
}

/** How promises end that all must end: with values, or the messages of DeviceErrors. */
async function endings(t: ExecutionContext, promises: readonly Promise<unknown>[]): Promise<{ values: unknown[]; messages: string[] }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error("some run neither ends nor fails")), 20_000)));
  const all = await Promise.race([Promise.allSettled(promises), late]);
  clearTimeout(timer);
  const errors = all.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
  for (const error of errors) t.true(error instanceof DeviceError, String(error.stack));
  return { values: all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])), messages: errors.map(({ message }) => message) };
}

test("a feed over the limits is refused with both sizes, and the next run is right", async (t) => {
  const limits = new Proxy(good.limits, {
    get: (target, key) => (key === "maxStorageBufferBindingSize" ? 4096 : Reflect.get(target, key, target)),
  });
  const small = await Device.request({ adapter: stubbedGpu(good.gpu, { limits }) });
  const { run } = counter();
  const large = new Float32Array(2000);
  await t.throwsAsync(run(small, large), {
    instanceOf: GraphError,
    message: /4096 bytes at most on this device; «x» of shape \[2000\] takes 8000$/,
  });
  t.throws(() => TensorData.from(small, large), {
    instanceOf: DeviceError,
    message: /^tensor data needs 8000 bytes, and .* 4096 at most$/,
  });
  t.deepEqual(await run(small), [10, 20], "the failed run has not assigned");
  t.deepEqual(await run(good, large.fill(1, 0, 1)), [1, ...Array<number>(1999).fill(0)]);
});

test("room that the device has not got after all is said by the next call, once", async (t) => {
  let report: ((event: unknown) => void) | undefined;
  const addEventListener = (_: string, listener: (event: unknown) => void) => (report = listener);
  const full = await Device.request({ adapter: stubbedGpu(good.gpu, { addEventListener }) });
  const { run } = counter();
  t.deepEqual(await run(full), [10, 20]);
  report!({ preventDefault() {}, error: { message: "out of memory" } });
  await t.throwsAsync(run(full), { instanceOf: DeviceError, message: /^out of memory$/ });
  t.deepEqual(await run(full), [11, 21]);
});

test("a loss that comes from the driver is the next call's error, and the device is the default no more", async (t) => {
  let lose: ((info: Pick<GPUDeviceLostInfo, "reason" | "message">) => void) | undefined;
  const lost = new Promise((resolve) => (lose = resolve));
  const device = await Device.request({ adapter: stubbedGpu(good.gpu, { lost }) });
  const { run } = counter();
  t.deepEqual(await run(device), [10, 20]);
  lose!({ reason: "unknown", message: "the driver was reset" });
  t.is(await device.lost, "the device was lost: the driver was reset");
  await t.throwsAsync(run(device), { instanceOf: DeviceError, message: "the device was lost: the driver was reset" });
  t.not(Device.default, device);
  t.deepEqual(await run(good), [10, 20]);
});

test("a shader that is refused is named with its operations, and tried anew", async (t) => {
  let refuse = true;
  const createShaderModule: GPUDevice["createShaderModule"] = (descriptor) =>
    good.gpu.createShaderModule(refuse ? { ...descriptor, code: descriptor.code.replace("fn main(", "fn main nonsense(") } : descriptor);
  const stubbed = await Device.request({ adapter: stubbedGpu(good.gpu, { createShaderModule }) });
  const { run } = counter();
  const { messages } = await endings(
    t,
    range(5).map(() => run(stubbed)),
  );
  t.is(messages.length, 5);
  for (const message of messages) t.regex(message, /^kernel addition\S* \(addition.*\): expected .* in line \d+: fn main\(/);
  refuse = false;
  t.deepEqual(await run(stubbed), [10, 20]);
});

test("a pipeline that the driver refuses is an error of the run, and the next run is right", async (t) => {
  let refusals = 0;
  const createComputePipelineAsync: GPUDevice["createComputePipelineAsync"] = (descriptor) =>
    refusals++ === 0 ? Promise.reject(new Error("the driver gave up")) : good.gpu.createComputePipelineAsync(descriptor);
  const stubbed = await Device.request({ adapter: stubbedGpu(good.gpu, { createComputePipelineAsync }) });
  const { run } = counter();
  await t.throwsAsync(run(stubbed), { instanceOf: DeviceError, message: /^kernel .*\(addition.*\): the driver gave up$/ });
  t.deepEqual(await run(stubbed), [10, 20]);
});

/** Where in a run the device is destroyed, not through the library. */
const moments: readonly (readonly [string, (device: Device, run: () => Promise<unknown>) => Promise<Promise<unknown>[]>])[] = [
  [
    "while a graph is compiled",
    async (device, run) => {
      const running = range(5).map(run);
      device.gpu.destroy();
      return running;
    },
  ],
  [
    "while kernels are made",
    async (device, run) => {
      const running = range(5).map(run);
      await Promise.resolve();
      setImmediate(() => device.gpu.destroy());
      return running;
    },
  ],
  [
    "while results are read",
    async (device, run) => {
      await run();
      const running = range(20).map(run);
      device.gpu.destroy();
      return running;
    },
  ],
  [
    "between two runs, without a word",
    async (device, run) => {
      await run();
      device.gpu.destroy();
      return range(5).map(run);
    },
  ],
];

for (const [moment, destroy] of moments)
  test(`a device destroyed ${moment}: every run ends, and another device takes over`, async (t) => {
    const device = await Device.request();
    const { graph, run } = counter();
    // The state at the snapshot: v is 3.
    for (const _ of range(3)) await run(good);
    const snapshot = await graph.saveVariables({ device: good });
    graph.loadVariables(snapshot, { device });
    const { messages } = await endings(t, await destroy(device, () => run(device)));
    for (const message of messages) t.regex(message, /^the device was destroyed/);
    t.regex(await device.lost, /^the device was destroyed/);
    const gone = { instanceOf: DeviceError, message: /^the device was destroyed/ };
    await t.throwsAsync(run(device), gone);
    await t.throwsAsync(graph.saveVariables({ device }), gone);
    t.throws(() => device.check(), gone);
    t.not(Device.default, device);
    // A new device goes on from the snapshot.
    using next = await Device.request();
    graph.loadVariables(snapshot, { device: next });
    t.deepEqual(
      [await run(next), await run(next)],
      [
        [13, 23],
        [14, 24],
      ],
    );
    t.deepEqual(await run(good), [13, 23], "the good device's own value is untouched");
  });

test("a device destroyed in the middle of saving, reading, writing and waiting: all end", async (t) => {
  const device = await Device.request();
  const { graph, run } = counter();
  await run(device);
  const data = TensorData.from(device, new Float32Array(1 << 16));
  const busy = [graph.saveVariables({ device }), data.read(), device.finish(), run(device), data.read()];
  device.gpu.destroy();
  await endings(t, busy);
  await device.lost;
  const gone = { instanceOf: DeviceError, message: /^the device was destroyed/ };
  t.throws(() => data.write([1]), { instanceOf: Error });
  t.throws(() => TensorData.from(device, [1]), gone);
  await t.throwsAsync(data.read(), gone);
  await t.throwsAsync(device.finish(), gone);
  // What is left over can be given back.
  t.notThrows(() => data.destroy());
  t.notThrows(() => device.destroy());
});

test("runs that wait for a while loop's predicate end when the device goes", async (t) => {
  const device = await Device.request();
  const graph = new Graph();
  const start = graph.placeholder([], { name: "start" });
  const [end] = graph.while([start], {
    before: ([x], results) => {
      results.push(x);
      return x.lessThan(1e6);
    },
    after: ([x]) => [x.addition(1)],
  });
  const running = graph.run(new Map([[start, 0]]), { targetTensors: [end], device });
  setTimeout(() => device.gpu.destroy(), 30);
  const { messages } = await endings(t, [running]);
  t.is(messages.length, 1);
});
