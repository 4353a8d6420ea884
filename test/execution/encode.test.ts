import test from "ava";
import { type Device, Graph, GraphError, TensorData } from "../../src/index.ts";
import { testDevice } from "../support/device.ts";

const device: Device = await testDevice();
const numbers = async (data: Pick<TensorData, "read">): Promise<number[]> => [...(await data.read())];

const graph = new Graph();
const x = graph.placeholder([2], { name: "x" });
const v = graph.variable([0, 0], { name: "v" });
const feeds = new Map([[x, { shape: [2] }]]);
const targetOperations = [v.assign({ tensor: v.addition(1) })];
const swap = graph.constant([0, 2, 1, 0], { shape: [2, 2] });
const y = x
  .reshape({ shape: [1, 2] })
  .matrixMultiplication(swap.transpose({ permutation: [1, 0] }))
  .reshape({ shape: [2] })
  .addition(v);

test.serial("runs are encoded one after the other into an encoder of the caller's", async (t) => {
  const executable = await graph.compile(device, { feeds, targetTensors: [y], targetOperations });
  const data = TensorData.from(device, [1, 10]);
  const own = TensorData.from(device, [0, 0]);
  const encoder = device.gpu.createCommandEncoder();
  const [first] = executable.encode(encoder, [data]);
  const [second] = executable.encode(encoder, [first], { resultsArray: [own] });
  t.is(second, own);
  device.gpu.queue.submit([encoder.finish()]);
  const [third] = executable.runAsync([second]);
  // [a, b] → [2b, a] + v
  t.deepEqual(await Promise.all([first, second, third].map(numbers)), [
    [20, 1],
    [3, 21],
    [44, 5],
  ]);
  t.deepEqual(await numbers(executable.variables.get("v")!), [3, 3]);
  executable.destroy();
});

test.serial("runs are encoded into a pass among other work", async (t) => {
  const executable = await graph.compile(device, { feeds, targetTensors: [x.addition(1)], targetOperations });
  const [data, own] = [TensorData.from(device, [1, 10]), TensorData.from(device, [0, 0])];
  const module = device.gpu.createShaderModule({
    code: "@group(0) @binding(0) var<storage, read_write> b: array<f32>; @compute @workgroup_size(2) fn main(@builtin(local_invocation_index) i: u32) { b[i] *= 100; }",
  });
  const pipeline = device.gpu.createComputePipeline({ layout: "auto", compute: { module } });
  const encoder = device.gpu.createCommandEncoder();
  const pass = encoder.beginComputePass();
  executable.encode(pass, [data], { resultsArray: [own] });
  pass.setPipeline(pipeline);
  const entries = [{ binding: 0, resource: { buffer: own.buffer } }];
  pass.setBindGroup(0, device.gpu.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
  pass.dispatchWorkgroups(1);
  const [after] = executable.encode(pass, [own]);
  pass.end();
  device.gpu.queue.submit([encoder.finish()]);
  t.deepEqual(await numbers(own), [200, 1100]);
  t.deepEqual(await numbers(after), [201, 1101]);
  executable.destroy();
});

test.serial("what cannot be encoded is refused", async (t) => {
  const twice = await graph.compile(device, { feeds, targetTensors: [y, y] });
  const data = TensorData.from(device, [1, 10]);
  const encoder = device.gpu.createCommandEncoder();
  const pass = encoder.beginComputePass();
  t.throws(() => twice.encode(pass, [data]), { instanceOf: GraphError, message: /^encode: a value that is wanted twice/ });
  pass.end();
  t.throws(() => twice.encode(encoder, [[1, 10]]), { instanceOf: GraphError, message: /^encode: feeds must be TensorData/ });
  t.throws(() => twice.encode(encoder, []), { instanceOf: GraphError, message: /^encode: the executable takes 1 feeds; got 0$/ });
  const results = twice.encode(encoder, [data]);
  device.gpu.queue.submit([encoder.finish()]);
  t.deepEqual(await numbers(results[0]), await numbers(results[1]));
  twice.destroy();
});
