import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import test from "ava";
import { buildNetwork } from "../../docs/examples/digits/network.ts";
import { Device, DeviceError, Executable, Graph, GraphError, TensorData } from "../../src/index.ts";
import { crc32 } from "../../src/execution/crc32.ts";
import { range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";
import { idleGpu } from "../support/idleGpu.ts";
import { random } from "../support/random.ts";

const device: Device = await testDevice();
const numbers = async (data: Pick<TensorData, "read">): Promise<number[]> => [...(await data.read())];

/** A step with constants, variables and several data types. */
async function step(): Promise<Executable> {
  const graph = new Graph({ seed: 1 });
  const x = graph.placeholder([-1, 3], { name: "x" });
  const n = graph.placeholder([3], { name: "n", dataType: "int64" });
  const [v, w] = [graph.variable([1, 2, 3], { name: "v" }), graph.variable([0.5, 2, 4], { name: "v", dataType: "float16" })];
  const y = x
    .multiplication(graph.constant([5, 6, 7]))
    .addition(v.addition(w.cast({ to: "float32" })))
    .softMax({ axis: 1 });
  return graph.compile(device, {
    feeds: new Map([
      [x, { shape: [2, 3] }],
      [n, { shape: [3] }],
    ]),
    targetTensors: [y, n.addition(graph.constant([1, 2, 3], { dataType: "int64" })), graph.randomUniformTensor([2])],
    targetOperations: [v.assign({ tensor: v.addition(1) })],
  });
}
const feeds = [[1, 2, 3, 4, 5, 6], BigInt64Array.of(1n, -2n, 2n ** 40n)];

/** The results of a few runs, and the variables after them. */
async function runs(executable: Executable): Promise<string[]> {
  const read: string[] = [];
  for (const _ of range(3)) for (const data of executable.runAsync(feeds)) read.push((await data.read()).join());
  for (const [name, variable] of executable.variables) read.push(`${name} ${variable.shape} ${(await variable.read()).join()}`);
  return read;
}

test.serial("a serialised executable is loaded with its constants and variables", async (t) => {
  const original = await step();
  await original.run(feeds);
  const bytes = await original.serialize();
  const loaded = await Executable.load(device, bytes);
  t.deepEqual(loaded.feedTensors, original.feedTensors);
  t.deepEqual(loaded.targetTensors, original.targetTensors);
  t.deepEqual(loaded.explain(), original.explain());
  t.deepEqual([...loaded.variables.keys()].sort(), ["randomState", "v", "v.1"]);
  const expected = await runs(original);
  t.deepEqual(await runs(loaded), expected);
  // Variables were written down as they were after the first run, and are the loaded executable's own.
  t.deepEqual(await numbers(original.variables.get("v")!), [5, 6, 7]);
  loaded.variables.get("v")!.write([1, 1, 1]);
  t.deepEqual(await numbers(loaded.variables.get("v")!), [1, 1, 1]);
  t.deepEqual(await numbers(original.variables.get("v")!), [5, 6, 7]);
  t.throws(() => loaded.variables.get("v")!.write([1]), { instanceOf: GraphError });
  // What was loaded can be written down again.
  const again = await Executable.load(device, await (await Executable.load(device, bytes)).serialize());
  t.deepEqual(await runs(again), expected);
  for (const each of [original, loaded, again]) each.destroy();
  await t.throwsAsync(original.serialize(), { instanceOf: DeviceError });
});

test.serial("another process loads it and gives the same results", async (t) => {
  const { graph, images, labels, loss, updates } = buildNetwork("convolution", { batch: 4, learningRate: 0.01, seed: 3 });
  const executable = await graph.compile(device, {
    feeds: new Map([
      [images, { shape: [4, 784] }],
      [labels, { shape: [4, 10] }],
    ]),
    targetTensors: [loss],
    targetOperations: updates,
  });
  const source = random("package");
  const batch = [
    Float32Array.from({ length: 4 * 784 }, () => source.between(0, 1)),
    Float32Array.from({ length: 40 }, (_, k) => +(k % 11 === 0)),
  ];
  await executable.run(batch);
  const bytes = await executable.serialize();
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  try {
    const file = join(folder, "digits");
    writeFileSync(file, bytes);
    writeFileSync(join(folder, "batch.json"), JSON.stringify(batch.map((array) => [...array])));
    const program = `
      import { readFileSync } from "node:fs";
      const { Device, Executable } = await import(${JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)});
      const device = await Device.request();
      const executable = await Executable.load(device, readFileSync(${JSON.stringify(file)}));
      const batch = JSON.parse(readFileSync(${JSON.stringify(join(folder, "batch.json"))}, "utf8"));
      const losses = [];
      for (let k = 0; k < 3; k++) losses.push((await executable.runAsync(batch)[0].read())[0]);
      console.log("losses " + losses.join());`;
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const printed = execFileSync(process.execPath, ["--import=tsx", "--input-type=module", "-e", program], {
      encoding: "utf8",
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const losses: number[] = [];
    for (const _ of range(3)) losses.push((await executable.runAsync(batch)[0].read())[0]);
    t.is(printed.match(/losses (.*)/)?.[1], losses.join());
    // A Buffer in the middle of another is as good.
    const loaded = await Executable.load(device, Buffer.concat([Buffer.from("abc"), readFileSync(file)]).subarray(3));
    t.is((await loaded.run(batch)).length, 1);
    loaded.destroy();
  } finally {
    rmSync(folder, { recursive: true });
  }
  executable.destroy();
});

test.serial("a file that is cut short, damaged, or of another kind is refused by one error", async (t) => {
  const executable = await step();
  const bytes = await executable.serialize();
  const refused = (damaged: Uint8Array, message = /^package: /): Promise<unknown> =>
    t.throwsAsync(Executable.load(device, damaged), { instanceOf: GraphError, message });
  for (let length = 0; length < bytes.length; length += 100) await refused(bytes.subarray(0, length), /^package: is cut short/);
  await refused(bytes.subarray(0, bytes.length - 1), /is cut short/);
  const source = random("flips");
  const places = [...range(40), ...range(400).map(() => source.whole(0, bytes.length - 1)), bytes.length - 1];
  for (const place of places) {
    const damaged = bytes.slice();
    damaged[place] ^= 1 << source.whole(0, 7);
    await refused(damaged);
  }
  await refused(Uint8Array.of(...bytes, 0), /is damaged/);
  await refused(new Uint8Array(1000), /no package of stitchgraph/);
  const newer = bytes.slice();
  newer[8] = 3;
  await refused(newer, /must be of version 2; got 3$/);
  await refused("package" as unknown as Uint8Array, /must be a Uint8Array; got string$/);
  // The next one is right.
  const loaded = await Executable.load(device, bytes);
  t.deepEqual(await runs(loaded), await runs(executable));
  for (const each of [executable, loaded]) each.destroy();
});

/** Every way to put one wrong value in the place of another in something that JSON can say. */
function* wrongs(value: unknown): Generator<unknown> {
  for (const wrong of [null, -1, 0.5, 2 ** 40, "x", [], {}]) yield wrong;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    for (const wrong of wrongs(inner))
      yield Array.isArray(value) ? value.map((other: unknown, k) => (k === +key ? wrong : other)) : { ...value, [key]: wrong };
}

test.serial("a header that says something else is refused, or does no harm", async (t) => {
  const limits = { ...Object.fromEntries(limitNames.map((name) => [name, device.limits[name]])) } as unknown as GPUSupportedLimits;
  const idle = await Device.request({ adapter: idleGpu(limits) });
  const graph = new Graph();
  const x = graph.placeholder([2], { name: "x" });
  const v = graph.variable([1, 2]);
  const y = x.multiplication(graph.constant([3, 4])).addition(v);
  const targetOperations = [v.assign({ tensor: y.reductionSum().multiplication(x) })];
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [2] }]]), targetTensors: [y], targetOperations });
  const bytes = await executable.serialize();
  const view = new DataView(bytes.buffer);
  const length = view.getUint32(24, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(32, 32 + length))) as object;
  const values = bytes.subarray(32 + Math.ceil(length / 16) * 16);
  let [tried, refused] = [0, 0];
  const strange: string[] = [];
  for (const wrong of wrongs(header)) {
    const text = new TextEncoder().encode(JSON.stringify(wrong));
    const file = new Uint8Array(32 + Math.ceil(text.length / 16) * 16 + values.length);
    file.set(bytes.subarray(0, 32));
    file.set(text, 32);
    file.set(values, file.length - values.length);
    const changed = new DataView(file.buffer);
    changed.setBigUint64(16, BigInt(file.length), true);
    changed.setUint32(24, text.length, true);
    changed.setUint32(12, crc32(file.subarray(16)), true);
    tried++;
    try {
      const loaded = await Executable.load(idle, file);
      loaded.explain();
      loaded.runAsync([[1, 2]]);
      loaded.destroy();
    } catch (error) {
      refused++;
      if (!(error instanceof GraphError || error instanceof DeviceError)) strange.push(String(error));
    }
  }
  t.deepEqual(strange, []);
  t.log(`${refused} of ${tried} refused`);
  t.true(refused > tried / 2);
  executable.destroy();
});

const limitNames = [
  "maxStorageBuffersPerShaderStage",
  "maxStorageBufferBindingSize",
  "maxBufferSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupsPerDimension",
] as const;

test.serial("a device that lacks what the kernels need refuses the package", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([256, 256]);
  const feeds = new Map([[x, { shape: [256, 256] }]]);
  const executable = await graph.compile(device, { feeds, targetTensors: [x.matrixMultiplication(x)] });
  const bytes = await executable.serialize();
  const limits = { ...Object.fromEntries(limitNames.map((name) => [name, device.limits[name]])) } as unknown as GPUSupportedLimits;
  const narrow = await Device.request({ adapter: idleGpu({ ...limits, maxStorageBufferBindingSize: 1024 }) });
  await t.throwsAsync(Executable.load(narrow, bytes), {
    instanceOf: DeviceError,
    message: /^package: needs (maxStorageBufferBindingSize of \d+|the feature subgroups), which .* lacks$/,
  });
  if (executable.kernels.some(({ wgsl }) => wgsl.includes("enable subgroups"))) {
    const plain = await Device.request({ adapter: idleGpu(limits) });
    await t.throwsAsync(Executable.load(plain, bytes), { instanceOf: DeviceError, message: /^package: needs the feature subgroups/ });
  }
  executable.destroy();
});
