import test from "ava";
import { Executable, Graph, GraphError, NDArray, TensorData } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";

const device = await testDevice();

const bufferOf = (count: number): GPUBuffer => {
  const buffer = device.buffer(4 * count, "the caller's");
  device.gpu.queue.writeBuffer(buffer, 0, new Float32Array(count).fill(-1));
  return buffer;
};
const contents = async (buffer: GPUBuffer): Promise<number[]> => [...new Float32Array(await device.read(buffer))];

const graph = new Graph();
const x = graph.placeholder([4]);
const doubled = x.multiplication(2);
const compiled = (): Promise<Executable> =>
  graph.compile(device, { feeds: new Map([[x, { shape: [4] }]]), targetTensors: [doubled, doubled.addition(0.5), doubled] });

test("results are written into buffers of the caller's, from any window on, and nowhere else", async (t) => {
  const [one, other] = [bufferOf(132), bufferOf(72)];
  const executable = await compiled();
  const at = (buffer: GPUBuffer, offset: number): TensorData => TensorData.fromBuffer(device, buffer, { shape: [4], offset });
  const resultsArray = [at(one, 512), at(other, 256), undefined];
  const [, , own] = await executable.run([[1, 2, 3, 4]], { resultsArray });
  t.deepEqual(await contents(one), [...new Array<number>(128).fill(-1), 2, 4, 6, 8]);
  t.deepEqual(await contents(other), [...new Array<number>(64).fill(-1), 2.5, 4.5, 6.5, 8.5, -1, -1, -1, -1]);
  t.deepEqual([...(await own.read())], [2, 4, 6, 8]);
  await executable.run([[5, 6, 7, 8]], { resultsArray: [at(one, 0), at(other, 0), resultsArray[0] && at(bufferOf(68), 256)] });
  t.deepEqual((await contents(one)).slice(0, 5), [10, 12, 14, 16, -1]);
});

test("results are written into arrays", async (t) => {
  const array = new NDArray(device, { shape: [2, 3] });
  const y = graph.placeholder([2, 3]);
  const executable = await graph.compile(device, { feeds: new Map([[y, { shape: [2, 3] }]]), targetTensors: [y.negative()] });
  await executable.run([[1, 2, 3, 4, 5, 6]], { resultsArray: [TensorData.from(array)] });
  t.deepEqual([...(await array.transposed(0, { with: 1 }).read())], [-1, -4, -2, -5, -3, -6]);
});

test("places that kernels cannot write to are refused", async (t) => {
  const buffer = bufferOf(64);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [4] }]]), targetTensors: [doubled] });
  const message =
    /must lie in row-major order from a multiple of 256 bytes on, and unless it ends its buffer take a multiple of 16 bytes; got/;
  for (const layout of [{ offset: 4 }, { strides: [2] }])
    await t.throwsAsync(
      executable.run([[1, 2, 3, 4]], { resultsArray: [TensorData.fromBuffer(device, buffer, { shape: [4], ...layout })] }),
      {
        instanceOf: GraphError,
        message,
      },
    );
  const z = graph.placeholder([3]);
  const three = await graph.compile(device, { feeds: new Map([[z, { shape: [3] }]]), targetTensors: [z.negative()] });
  await t.throwsAsync(three.run([[1, 2, 3]], { resultsArray: [TensorData.fromBuffer(device, buffer, { shape: [3] })] }), { message });
  t.deepEqual(await contents(buffer), new Array<number>(64).fill(-1));
});

test("strided feeds are encoded if they lie as was compiled for, and layouts are serialised", async (t) => {
  const buffer = bufferOf(16);
  device.gpu.queue.writeBuffer(buffer, 0, Float32Array.from(range(16)));
  const strided = TensorData.fromBuffer(device, buffer, { shape: [4], strides: [3], offset: 4 });
  const made = await graph.compile(device, { feeds: new Map([[x, strided]]), targetTensors: [doubled] });
  for (const executable of [made, await Executable.load(device, await made.serialize())]) {
    const encoder = device.gpu.createCommandEncoder();
    const [result] = executable.encode(encoder, [strided]);
    device.gpu.queue.submit([encoder.finish()]);
    t.deepEqual([...(await result.read())], [2, 8, 14, 20]);
    const packed = TensorData.from(device, Float32Array.of(1, 2, 3, 4));
    t.throws(() => executable.encode(device.gpu.createCommandEncoder(), [packed]), {
      instanceOf: GraphError,
      message: /must lie as it was compiled for: a copy would be there before the commands are; got offset 0 and strides \[1\]$/,
    });
    t.deepEqual([...(await (await executable.run([packed]))[0].read())], [2, 4, 6, 8]);
  }
});
