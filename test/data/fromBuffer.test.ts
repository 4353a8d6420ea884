import test from "ava";
import { byteSize, type DataType, entriesOf, every, type ElementArray, arrayOf } from "../../src/dataType.ts";
import { DeviceError, Graph, GraphError, type Tensor, TensorData } from "../../src/index.ts";
import { contiguous, elementCount, range, type Shape } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";
import { random } from "../support/random.ts";

const device = await testDevice();

/** A buffer of the caller's with so many bytes, or with an array's. */
function bufferOf(
  values: number | ElementArray,
  usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
): GPUBuffer {
  const bytes = typeof values === "number" ? new Uint8Array(values) : new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const buffer = device.gpu.createBuffer({ size: Math.ceil(bytes.length / 4) * 4, usage, mappedAtCreation: true });
  new Uint8Array(buffer.getMappedRange()).set(bytes);
  buffer.unmap();
  return buffer;
}

const value = async (feeds: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<ElementArray> =>
  (await target.graph.run(feeds, { targetTensors: [target], device })).get(target)!.read<ElementArray>();

/** Bytes of small numbers: as floats none of them is infinite or NaN. */
const bytesOf = (count: number, seed: string): Uint8Array => {
  const source = random(seed);
  return Uint8Array.from({ length: count }, () => source.whole(0, 60));
};

/** What `shape` shows of an array's elements, from `start` on. */
function gathered(all: ElementArray, dataType: DataType, shape: Shape, strides: readonly number[], start: number): ElementArray {
  const entries = entriesOf(dataType);
  const result = new (arrayOf(dataType))(elementCount(shape) * entries);
  const rows = contiguous(shape);
  for (let i = 0; i < elementCount(shape); i++) {
    const at = shape.reduce((sum, d, k) => sum + (Math.floor(i / rows[k]) % d) * strides[k], start);
    for (let e = 0; e < entries; e++) result[i * entries + e] = all[at * entries + e];
  }
  return result;
}

test("a buffer of the caller's is fed as it is: what is written to it later is what the next run reads", async (t) => {
  const buffer = bufferOf(Float32Array.of(1, 2, 3, 4, 5, 6));
  const data = TensorData.fromBuffer(device, buffer, { shape: [2, 3] });
  const x = new Graph().placeholder([2, 3]);
  const y = x.multiplication(10);
  t.deepEqual([...(await value(new Map([[x, data]]), y))], [10, 20, 30, 40, 50, 60]);
  device.gpu.queue.writeBuffer(buffer, 8, Float32Array.of(-3, -4));
  t.deepEqual([...(await value(new Map([[x, data]]), y))], [10, 20, -30, -40, 50, 60]);
  t.is(data.buffer, buffer);
  t.deepEqual([data.offset, ...data.strides], [0, 3, 1]);
});

test("the caller keeps the buffer, unless the data own it; destroyed data cannot be used", async (t) => {
  const buffer = bufferOf(Float32Array.of(1, 2, 3, 4));
  let destroyed = 0;
  const destroy = buffer.destroy.bind(buffer);
  buffer.destroy = () => (destroyed++, destroy());
  {
    using data = TensorData.fromBuffer(device, buffer, { shape: [4] });
    t.deepEqual([...(await data.read())], [1, 2, 3, 4]);
  }
  t.is(destroyed, 0);
  const data = TensorData.fromBuffer(device, buffer, { shape: [2], offset: 8, owned: true });
  t.deepEqual([...(await data.read())], [3, 4]);
  data.destroy();
  data.destroy();
  t.is(destroyed, 1);
  const x = new Graph().placeholder([2]);
  t.throws(() => data.buffer, { instanceOf: DeviceError, message: /has been destroyed/ });
  t.throws(() => data.write([1, 2]), { instanceOf: DeviceError, message: /has been destroyed/ });
  await t.throwsAsync(data.read(), { instanceOf: DeviceError, message: /has been destroyed/ });
  await t.throwsAsync(value(new Map([[x, data]]), x), { instanceOf: DeviceError, message: /has been destroyed/ });
});

test("data of every type are fed, read and written by strides, and what lies between stays", async (t) => {
  const layouts: { shape: Shape; strides?: readonly number[]; start: number }[] = [
    { shape: [5], start: 0 },
    { shape: [3, 5], start: 0 },
    { shape: [3, 5], start: 1 },
    { shape: [3, 5], strides: [7, 1], start: 0 },
    { shape: [3, 4], strides: [8, 1], start: 4 },
    { shape: [3, 4], strides: [8, 1], start: 5 },
    { shape: [5, 3], strides: [1, 6], start: 2 },
    { shape: [2, 3, 4], strides: [1, 2, 9], start: 3 },
    { shape: [4, 3], strides: [-3, -1], start: 15 },
    { shape: [4, 3], strides: [16, 5], start: 256 },
    { shape: [3, 4], strides: [100, 20], start: 131 },
    { shape: [1, 1, 3], strides: [-77, 1000, 1], start: 64 },
    { shape: [], start: 3 },
    { shape: [0, 3], start: 1 },
  ];
  for (const dataType of every) {
    const size = byteSize(dataType);
    for (const [k, { shape, strides = contiguous(shape), start }] of layouts.entries()) {
      const about = `${dataType} ${JSON.stringify(layouts[k])}`;
      const ends = shape.map((d, n) => Math.max(0, (d - 1) * strides[n]));
      // No more room than is needed, in whole words.
      const count = start + ends.reduce((a, b) => a + b, 1);
      const bytes = bytesOf(Math.ceil((count * size) / 4) * 4, about);
      if (dataType === "bool") bytes.forEach((byte, n) => (bytes[n] = byte % 2));
      const all = new (arrayOf(dataType))(bytes.buffer);
      const buffer = bufferOf(all);
      const data = TensorData.fromBuffer(device, buffer, { shape, dataType, offset: start * size, strides });
      const expected = gathered(all, dataType, shape, strides, start);
      t.deepEqual(await data.read<ElementArray>(), expected, `read ${about}`);
      const x = new Graph().placeholder(shape, { dataType });
      t.deepEqual(await value(new Map([[x, data]]), x), expected, `fed ${about}`);
      const reversed = expected.slice().reverse();
      data.write(reversed);
      t.deepEqual(await data.read<ElementArray>(), reversed, `written ${about}`);
      data.write(expected);
      t.deepEqual(new Uint8Array(await device.read(buffer)), bytes, `between ${about}`);
      buffer.destroy();
    }
  }
});

test("a buffer that was not made for copies can be read and written all the same", async (t) => {
  const data = TensorData.fromBuffer(device, bufferOf(Float32Array.of(1, 2, 3), GPUBufferUsage.STORAGE), { shape: [3] });
  data.write([4, 5, 6]);
  t.deepEqual([...(await data.read())], [4, 5, 6]);
});

test("kernels of every kind read by strides", async (t) => {
  const source = random("kernels");
  const numbers = Float32Array.from({ length: 2048 }, () => source.whole(-4, 4));
  const buffer = bufferOf(numbers);
  const graph = new Graph();
  const [a, b] = [graph.placeholder([6, 8]), graph.placeholder([8, 4])];
  const image = graph.placeholder([1, 2, 5, 6]);
  const weights = graph.constant(
    Float32Array.from(range(2 * 3 * 3), (k) => (k % 5) - 2),
    { shape: [1, 2, 3, 3] },
  );
  const empty = graph.placeholder([0, 8]);
  const targets = [
    a.matrixMultiplication(b),
    a.matrixMultiplication(b).addition(1).reLU(),
    a.reductionSum({ axis: 1 }),
    a.transpose({ permutation: [1, 0] }).reductionMaximum({ axis: 0 }),
    a.subtraction(a.reductionMaximum({ axis: 1 })),
    image.convolution2D({ weights }),
    image.maxPooling2D({ descriptor: { kernelWidth: 2, kernelHeight: 2 } }),
    a.gather({ indicesTensor: graph.constant([2, 0, 5], { dataType: "int32" }), axis: 0 }),
    graph.concatTensors([a, empty], { dimension: 0 }),
    a.sort({ axis: 1 }),
    a
      .reshape({ shape: [4, 12] })
      .sliceTensor({ dimension: 1, start: 1, length: 5 })
      .multiplication(2),
  ];
  const layouts: [Tensor, number, number[]][][] = [
    [
      [a, 3, [11, 1]],
      [b, 70, [1, 9]],
      [image, 101, [0, 1, 14, 2]],
      [empty, 5, [8, 1]],
    ],
    [
      [a, 64, [12, 1]],
      [b, 128, [8, 1]],
      [image, 260, [60, 32, 6, 1]],
      [empty, 0, [1, 7]],
    ],
    [
      [a, 1024, [8, 1]],
      [b, 512, [4, 1]],
      [image, 2047, [-1, -60, -6, -1]],
      [empty, 0, [8, 1]],
    ],
  ];
  for (const layout of layouts) {
    const results = await Promise.all(
      [true, false].map((isPacked) =>
        graph.run(
          new Map(
            layout.map(([tensor, start, strides]) => {
              const { shape } = tensor;
              if (isPacked) return [tensor, TensorData.from(device, gathered(numbers, "float32", shape, strides, start), { shape })];
              return [tensor, TensorData.fromBuffer(device, buffer, { shape, offset: 4 * start, strides })];
            }),
          ),
          { targetTensors: targets, device },
        ),
      ),
    );
    for (const target of targets) {
      const [packed, strided] = await Promise.all(results.map((result) => result.get(target)!.read()));
      t.deepEqual(strided, packed, `${target.name} of ${JSON.stringify(layout.map(([, ...rest]) => rest))}`);
    }
  }
});

/** How often pipelines, buffers and bind groups are made while `work` goes on. */
async function made(work: () => Promise<unknown>): Promise<number[]> {
  const names = ["createComputePipelineAsync", "createBuffer", "createBindGroup"] as const;
  const counts = names.map(() => 0);
  const { gpu } = device;
  names.forEach((name, k) => {
    const method = gpu[name].bind(gpu) as (...given: unknown[]) => unknown;
    (gpu as unknown as Record<string, unknown>)[name] = (...given: unknown[]) => (counts[k]++, method(...given));
  });
  await work();
  for (const name of names) delete (gpu as unknown as Record<string, unknown>)[name];
  return counts;
}

test.serial("windows of one buffer share an executable, and nothing is made for those that come again", async (t) => {
  const buffer = bufferOf(Float32Array.from(range(1024)));
  const x = new Graph().placeholder([4]);
  const y = x.addition(0.5);
  const at = (offset: number): TensorData => TensorData.fromBuffer(device, buffer, { shape: [4], offset });
  const windows = [0, 256, 512, 3072].map(at);
  const run = async (data: TensorData): Promise<number> => {
    const result = (await y.graph.run(new Map([[x, data]]), { targetTensors: [y], device })).get(y)!;
    const [first] = await result.read();
    result.destroy();
    return first;
  };
  t.is(await run(windows[0]), 0.5);
  const [pipelines] = await made(async () =>
    t.deepEqual([await run(windows[1]), await run(windows[2]), await run(windows[3])], [64.5, 128.5, 768.5]),
  );
  t.is(pipelines, 0);
  t.deepEqual(await made(async () => t.deepEqual([await run(windows[3]), await run(windows[1])], [768.5, 64.5])), [0, 0, 0]);
  // Between multiples of 256 bytes the rest is compiled in, and a layout that comes again finds its executable.
  t.is(await run(at(260)), 65.5);
  t.deepEqual((await made(async () => t.is(await run(at(260 + 512)), 193.5)))[0], 0);
});

test.serial("an executable takes data of any layout: those that lie as it was compiled for are not copied", async (t) => {
  const buffer = bufferOf(Float32Array.from(range(32)));
  const x = new Graph().placeholder([2, 3]);
  const y = x.multiplication(1);
  const strided = { shape: [2, 3], strides: [1, 2], offset: 20 };
  const feeds = [
    TensorData.fromBuffer(device, buffer, strided),
    TensorData.fromBuffer(device, buffer, { shape: [2, 3], strides: [4, 1] }),
    TensorData.from(device, Float32Array.of(5, 7, 9, 6, 8, 10), { shape: [2, 3] }),
    Float32Array.of(5, 7, 9, 6, 8, 10),
    [
      [5, 7, 9],
      [6, 8, 10],
    ],
  ];
  for (const [k, type] of [{ shape: [2, 3] }, strided, feeds[0] as TensorData, feeds[1] as TensorData].entries()) {
    const executable = await y.graph.compile(device, { feeds: new Map([[x, type]]), targetTensors: [y] });
    for (const feed of feeds) {
      const [result] = await executable.run([feed]);
      t.deepEqual([...(await result.read())], feed === feeds[1] ? [0, 1, 2, 4, 5, 6] : [5, 7, 9, 6, 8, 10], String(k));
      result.destroy();
    }
    const [, buffers] = await made(async () => (await executable.run([k === 3 ? feeds[1] : k === 0 ? feeds[2] : feeds[0]]))[0].destroy());
    t.is(buffers, 0);
    executable.destroy();
  }
});

test("what a buffer cannot hold is refused", (t) => {
  const buffer = bufferOf(64);
  const refuses = (message: RegExp, options: object, of = buffer): void => {
    const error = t.throws(() => TensorData.fromBuffer(device, of, options as { shape: Shape }), { instanceOf: GraphError, message })!;
    t.is(error.operation, "TensorData.fromBuffer");
  };
  refuses(
    /made with GPUBufferUsage.STORAGE; got usage 12$/,
    { shape: [4] },
    bufferOf(64, GPUBufferUsage.COPY_DST | GPUBufferUsage.COPY_SRC),
  );
  refuses(/must have 68 bytes for its farthest element, in whole words of four; got 64$/, { shape: [17] });
  refuses(/must have 80 bytes .*; got 64$/, { shape: [4, 4], strides: [5, 1], offset: 4 });
  refuses(/must have 68 bytes/, { shape: [0], offset: 68 });
  refuses(/strides lead 4 bytes before the start of the buffer$/, { shape: [2, 3], strides: [3, -1], offset: 4 });
  refuses(/offset must be a multiple of the 4 bytes of an element, from 0; got 2$/, { shape: [4], offset: 2 });
  refuses(/offset must be .* got -4$/, { shape: [4], offset: -4 });
  refuses(/offset must be a multiple of the 8 bytes/, { shape: [4], offset: 4, dataType: "int64" });
  refuses(/strides must be a whole number for each of 1 dimensions; got \[1,1\]$/, { shape: [4], strides: [1, 1] });
  refuses(/strides must be a whole number .*; got \[0.5\]$/, { shape: [4], strides: [0.5] });
  refuses(/dimensions must be whole numbers from 0; got \[-1\]$/, { shape: [-1] });
  refuses(/16 dimensions at most; got 17$/, { shape: range(17).map(() => 1) });
  refuses(/data type must be one of .*; got float64$/, { shape: [4], dataType: "float64" });
  const spread = TensorData.fromBuffer(device, buffer, { shape: [4], strides: [0] });
  t.throws(() => spread.write([1, 2, 3, 4]), {
    instanceOf: GraphError,
    message: /elements that share a place cannot be written; got strides \[0\]$/,
  });
});
