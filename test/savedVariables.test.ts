import test from "ava";
import { type DataType, Device, DeviceError, Graph, GraphError, type Operation, safetensors, type Tensor } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const device: Device = await testDevice();
/** The values of tensors after a run without feeds, as numbers. */
async function values(targets: readonly Tensor[], on = device): Promise<number[][]> {
  const results = await targets[0].graph.run(new Map(), { targetTensors: targets, device: on });
  return Promise.all(targets.map(async (target) => [...(await results.get(target)!.read())]));
}
const grow = (v: Tensor): Operation => v.assign({ tensor: v.addition(1) });
const advance = (operation: Operation, on = device) => operation.graph.run(new Map(), { targetOperations: [operation], device: on });

test("variables are saved with their values and loaded by name into a graph built alike", async (t) => {
  const build = () => {
    const graph = new Graph();
    return { graph, w: graph.variable([[1, 2, 3]], { name: "w" }), b: graph.variable(5, { dataType: "int32", name: "b" }) };
  };
  const [one, two] = [build(), build()];
  await advance(grow(one.w));
  const bytes = await one.graph.saveVariables({ device });
  t.deepEqual(
    [...safetensors.decode(bytes).tensors].map(([name, { dataType, shape, data }]) => [
      name,
      dataType,
      [...shape],
      [...(data as Float32Array)],
    ]),
    [
      ["w", "float32", [1, 3], [2, 3, 4]],
      ["b", "int32", [], [5]],
    ],
  );
  two.graph.loadVariables(bytes, { device });
  t.deepEqual(await values([two.w, two.b]), [[2, 3, 4], [5]]);
  // Both go on from there, each by itself.
  await advance(grow(two.w));
  t.deepEqual(await values([two.w]), [[3, 4, 5]]);
  t.deepEqual(await values([one.w]), [[2, 3, 4]]);
});

test("every data type, odd sizes and no elements", async (t) => {
  const dataTypes: DataType[] = [
    "float32",
    "float16",
    "bfloat16",
    "int64",
    "uint64",
    "int32",
    "uint32",
    "int16",
    "uint16",
    "int8",
    "uint8",
    "bool",
    "complexFloat32",
  ];
  const build = (value: number) => {
    const graph = new Graph();
    for (const dataType of dataTypes)
      for (const shape of [[3], [], [2, 0], [5, 7]]) graph.variable(value, { dataType, shape, name: `${dataType}.${shape.join("x")}` });
    return graph;
  };
  const [ones, zeros] = [build(1), build(0)];
  // Half of them are on the device already.
  await values([...zeros.variables.values()].slice(0, 26));
  const saved = await ones.saveVariables({ device });
  zeros.loadVariables(saved, { device });
  t.deepEqual(await zeros.saveVariables({ device }), saved);
});

test("names are made unique in the order of creation", async (t) => {
  const graph = new Graph();
  const made = ["a", undefined, "a", "a.1", undefined, "a", ""].map((name, k) => graph.variable([k], { name }));
  graph.placeholder([1], { name: "a" });
  t.deepEqual([...graph.variables.keys()], ["a", "variable", "a.1", "a.1.1", "variable.1", "a.2", ""]);
  t.deepEqual([...graph.variables.values()], made);
  const { tensors } = safetensors.decode(await graph.saveVariables({ device }));
  t.is(tensors.size, 7);
  t.deepEqual([...tensors.get("a.1.1")!.data], [3] as never);
});

test("states of random tensors are saved too, so that a graph goes on where it was", async (t) => {
  const build = () => {
    const graph = new Graph();
    return { graph, v: graph.variable([1]), x: graph.randomUniformTensor([5]), y: graph.randomUniformTensor([3], { seed: 1 }) };
  };
  const [one, two] = [build(), build()];
  t.deepEqual([...one.graph.variables.keys()], ["variable", "randomState"]);
  await values([one.x]);
  two.graph.loadVariables(await one.graph.saveVariables({ device }), { device });
  t.deepEqual(await values([one.x]), await values([two.x]));
  // A file of another library has none.
  const weights = safetensors.encode(new Map([["variable", { dataType: "float32", shape: [1], data: Float32Array.of(9) }]]));
  t.throws(() => two.graph.loadVariables(weights, { device }), { instanceOf: GraphError, message: /got none called «randomState»$/ });
  two.graph.loadVariables(weights, { device, strict: false });
  t.deepEqual(await values([two.v]), [[9]]);
});

test("files that do not suit are refused, and change nothing", async (t) => {
  const graph = new Graph();
  const [a, b] = [graph.variable([1, 2], { name: "a" }), graph.variable([3], { name: "b", dataType: "int32" })];
  const float = (shape: number[]) => ({ dataType: "float32", shape, data: new Float32Array(shape.reduce((x, y) => x * y, 1)) }) as const;
  const int = { dataType: "int32", shape: [1], data: Int32Array.of(7) } as const;
  const refuses = async (tensors: Parameters<typeof safetensors.encode>[0], message: RegExp, strict?: boolean) => {
    t.throws(() => graph.loadVariables(safetensors.encode(tensors), { device, strict }), { instanceOf: GraphError, message });
    t.deepEqual(await values([a, b]), [[1, 2], [3]]);
  };
  await refuses(new Map([["a", float([2])]]), /^loadVariables: the file must have every variable of the graph; got none called «b»$/);
  await refuses(
    new Map(Object.entries({ a: float([2]), b: int, c: int })),
    /^loadVariables: the graph must have a variable for every tensor of the file; got «c»$/,
  );
  for (const strict of [true, false]) {
    await refuses(
      new Map(Object.entries({ a: float([2]), b: float([1]) })),
      /variable «b» must be int32 of shape \[1\]; got float32 of shape \[1\]$/,
      strict,
    );
    await refuses(
      new Map(Object.entries({ a: float([1, 2]), b: int })),
      /variable «a» must be float32 of shape \[2\]; got float32 of shape \[1,2\]$/,
      strict,
    );
  }
  const whole = await graph.saveVariables({ device });
  for (const length of range(whole.length))
    t.throws(() => graph.loadVariables(whole.subarray(0, length), { device }), { instanceOf: GraphError });
  t.deepEqual(await values([a, b]), [[1, 2], [3]]);
  graph.loadVariables(safetensors.encode(new Map(Object.entries({ b: int, c: float([9]) }))), { device, strict: false });
  t.deepEqual(await values([a, b]), [[1, 2], [7]]);
});

test("what is saved is as it was when saving was asked for", async (t) => {
  const graph = new Graph();
  const [a, b] = [graph.variable([0], { name: "a" }), graph.variable([0], { name: "b" })];
  const both = { targetOperations: [grow(a), grow(b)], device };
  for (const _ of range(3)) await graph.run(new Map(), both);
  const saving = graph.saveVariables({ device });
  const running = range(5).map(() => graph.run(new Map(), both));
  const { tensors } = safetensors.decode(await saving);
  t.deepEqual(
    ["a", "b"].map((name) => tensors.get(name)!.data[0]),
    [3, 3],
  );
  await Promise.all(running);
  t.deepEqual(await values([a, b]), [[8], [8]]);
});

test("a graph's variables have a value of their own on each device", async (t) => {
  using other = await Device.request();
  const graph = new Graph();
  const v = graph.variable([10], { name: "v" });
  const step = grow(v);
  await Promise.all([advance(step, device), advance(step, other)]);
  await advance(step, other);
  t.deepEqual([await values([v]), await values([v], other)], [[[11]], [[12]]]);
  graph.loadVariables(await graph.saveVariables({ device: other }), { device });
  await advance(step, other);
  t.deepEqual([await values([v]), await values([v], other)], [[[12]], [[13]]]);
});

test("a device that has not used a variable has its initial value, and saving it takes no room there", async (t) => {
  using other = await Device.request();
  const graph = new Graph();
  const v = graph.variable([10], { name: "v" });
  await advance(grow(v), device);
  const create = other.gpu.createBuffer.bind(other.gpu);
  let made = 0;
  other.gpu.createBuffer = (descriptor) => (made++, create(descriptor));
  t.deepEqual([...safetensors.decode(await graph.saveVariables({ device: other })).tensors.get("v")!.data], [10] as never);
  t.is(made, 0);
});

test("graphs on one device save and load apart, at the same time", async (t) => {
  const graphs = range(4).map((k) => {
    const graph = new Graph();
    return { graph, v: graph.variable([k], { name: "v" }) };
  });
  await Promise.all(graphs.map(({ v }) => advance(grow(v))));
  const files = await Promise.all(graphs.map(({ graph }) => graph.saveVariables({ device })));
  graphs.forEach(({ graph }, k) => graph.loadVariables(files[3 - k], { device }));
  t.deepEqual(await Promise.all(graphs.map(async ({ v }) => (await values([v]))[0][0])), [4, 3, 2, 1]);
});

test("a device that is gone can neither save nor load", async (t) => {
  const gone = await Device.request();
  const graph = new Graph();
  const v = graph.variable([1], { name: "v" });
  await values([v], gone);
  const bytes = await graph.saveVariables({ device: gone });
  gone.destroy();
  const error = { instanceOf: DeviceError, message: /the device was destroyed/ };
  await t.throwsAsync(graph.saveVariables({ device: gone }), error);
  t.throws(() => graph.loadVariables(bytes, { device: gone }), error);
  t.throws(() => new Graph().loadVariables(bytes, { device, strict: true }), { instanceOf: GraphError });
});
