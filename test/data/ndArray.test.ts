import test from "ava";
import { arrayOf, byteSize, type ElementArray, every } from "../../src/dataType.ts";
import { DeviceError, Graph, GraphError, NDArray, type Tensor, TensorData } from "../../src/index.ts";
import { contiguous, range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";

const device = await testDevice();

const bufferOf = (values: Float32Array, usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST): GPUBuffer => {
  const buffer = device.gpu.createBuffer({ size: values.byteLength, usage });
  device.gpu.queue.writeBuffer(buffer, 0, values as Float32Array<ArrayBuffer>);
  return buffer;
};

const arrayWith = (values: readonly number[], shape: readonly number[]): NDArray => {
  const array = new NDArray(device, { shape });
  array.write(Float32Array.from(values));
  return array;
};

const numbers = async (array: NDArray): Promise<number[]> => [...(await array.read())];

const value = async (feeds: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<number[]> => [
  ...(await (await target.graph.run(feeds, { targetTensors: [target], device })).get(target)!.read()),
];

test("an array begins with zeros, and is read and written in row-major order", async (t) => {
  for (const dataType of every) {
    const array = new NDArray(device, { shape: [3, 1, 2], dataType });
    t.deepEqual([array.dataType, array.device, array.offset, ...array.strides], [dataType, device, 0, 2, 2, 1]);
    const zeros = await array.read();
    t.true(zeros instanceof arrayOf(dataType) && zeros.every((entry) => Number(entry) === 0), dataType);
    const bytes = new Uint8Array(6 * byteSize(dataType)).map((_, k) => (dataType === "bool" ? k % 2 : k));
    const values = new (arrayOf(dataType))(bytes.buffer);
    array.write(values);
    t.deepEqual(await array.read<ElementArray>(), values, dataType);
  }
});

test("arrays may have 16 dimensions", async (t) => {
  const shape = range(16).map((k) => (k % 3 === 0 ? 2 : 1));
  const array = arrayWith(range(64), shape);
  const turned = array.transposed(0, { with: 15 }).transposed(3, { with: -4 });
  t.deepEqual(turned.shape, shape);
  const bits = (k: number): number[] => [32, 16, 8, 4, 2, 1].map((unit) => Math.floor(k / unit) % 2);
  const number = ([a, b, c, d, e, f]: readonly number[]): number => 32 * a + 16 * b + 8 * c + 4 * d + 2 * e + f;
  const expected = range(64).map((k) => {
    const [a, b, c, d, e, f] = bits(k);
    return number([f, e, c, d, b, a]);
  });
  t.deepEqual(await numbers(turned), expected);
  const x = new Graph().placeholder(shape);
  t.deepEqual(await value(new Map([[x, TensorData.from(turned)]]), x.addition(1)), expected.map((k) => k + 1)); // prettier-ignore
  t.throws(() => new NDArray(device, { shape: range(17).map(() => 1) }), { instanceOf: GraphError, message: /16 dimensions at most/ });
});

test("views share the array's memory", async (t) => {
  const array = arrayWith(range(12), [3, 4]);
  const columns = array.transposed(0, { with: 1 });
  t.deepEqual([[...columns.shape], [...columns.strides]], [[4, 3], [1, 4]]); // prettier-ignore
  t.deepEqual(await numbers(columns), [0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11]);
  const inner = columns.sliced(0, { start: 1, length: 2 }).sliced(-1, { start: 0, length: 2, stride: 2 });
  t.deepEqual(await numbers(inner), [1, 9, 2, 10]);
  t.deepEqual(await numbers(array.sliced(1, { start: 3, length: 2, stride: -2 })), [3, 1, 7, 5, 11, 9]);
  inner.write([-1, -2, -3, -4]);
  t.deepEqual(await numbers(array), [0, -1, -3, 3, 4, 5, 6, 7, 8, -2, -4, 11]);
  t.is(inner.buffer, array.buffer);
  t.deepEqual(await numbers(array.sliced(0, { start: 3, length: 0 })), []);
  // Destroying a view leaves the memory; destroying the array takes it from its views.
  inner.destroy();
  t.throws(() => inner.buffer, { instanceOf: DeviceError });
  t.is((await columns.read())[1], 4);
  const data = TensorData.from(array);
  array.destroy();
  await t.throwsAsync(columns.read(), { instanceOf: DeviceError, message: /has been destroyed/ });
  await t.throwsAsync(data.read(), { instanceOf: DeviceError, message: /has been destroyed/ });
  t.throws(() => array.transposed(0, { with: 1 }), { instanceOf: DeviceError });
});

test("an array is reshaped where strides can say it, and else not", async (t) => {
  const array = arrayWith(range(24), [4, 6]);
  t.deepEqual(await numbers(array.reshaped([2, 3, 4])), range(24));
  const part = array.sliced(1, { start: 2, length: 4 }).reshaped([2, 2, 2, 2]);
  t.deepEqual(await numbers(part), [2, 3, 4, 5, 8, 9, 10, 11, 14, 15, 16, 17, 20, 21, 22, 23]);
  t.deepEqual(
    await numbers(array.transposed(0, { with: 1 }).reshaped([2, 3, 1, 4]).sliced(1, { start: 2, length: 1 })),
    [2, 8, 14, 20, 5, 11, 17, 23],
  );
  t.deepEqual([...new NDArray(device, { shape: [0, 3] }).reshaped([5, 0]).shape], [5, 0]);
  t.throws(() => array.transposed(0, { with: 1 }).reshaped([24]), {
    instanceOf: GraphError,
    message: /^NDArray.reshaped: the elements must lie so that strides can say it; got shape \[24\] for \[6,4\] with strides \[1,6\]$/,
  });
  t.throws(() => array.reshaped([5, 5]), { message: /the number of elements must stay; got shape \[5,5\] for \[4,6\]$/ });
});

test("arrays and tensor data share memory, both ways", async (t) => {
  const x = new Graph().placeholder([2, 3]);
  const y = x.multiplication(2);
  const result = (await x.graph.run(new Map([[x, [1, 2, 3, 4, 5, 6]]]), { targetTensors: [y], device })).get(y)!;
  const array = result.ndArray().transposed(0, { with: 1 });
  array.write([1, 3, 5, 7, 9, 11]);
  t.deepEqual([...(await result.read())], [1, 5, 9, 3, 7, 11]);
  const z = x.graph.placeholder([3, 2]);
  t.deepEqual(await value(new Map([[z, TensorData.from(array)]]), z.addition(0.5)), [1.5, 3.5, 5.5, 7.5, 9.5, 11.5]);
  result.destroy();
  await t.throwsAsync(array.read(), { instanceOf: DeviceError });
});

test("elements are exported to buffers and imported from them, by strides", async (t) => {
  const array = arrayWith(range(1, 7), [2, 3]);
  const buffer = bufferOf(new Float32Array(16).fill(-1));
  const contents = async (): Promise<number[]> => [...new Float32Array(await device.read(buffer))];
  array.exportData(buffer, { offset: 4, strides: [5, 2] });
  t.deepEqual(await contents(), [-1, 1, -1, 2, -1, 3, 4, -1, 5, -1, 6, -1, -1, -1, -1, -1]);
  array.transposed(0, { with: 1 }).importData(buffer, { offset: 12, strides: [1, 3] });
  t.deepEqual(await numbers(array), [2, -1, 3, 4, -1, 5]);
  // A buffer may be its own source.
  const rows = NDArray.fromBuffer(device, buffer, { shape: [4, 4] });
  rows.write(range(16));
  rows.transposed(0, { with: 1 }).exportData(buffer);
  t.deepEqual(await contents(), [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15]);
  t.throws(() => array.exportData(buffer, { strides: [20, 1] }), {
    instanceOf: GraphError,
    message: /^NDArray.exportData: the buffer must have 92 bytes/,
  });
  t.throws(() => array.exportData(buffer, { strides: [0, 1] }), { message: /elements that share a place cannot be written/ });
  t.throws(() => array.importData(bufferOf(new Float32Array(6), GPUBufferUsage.COPY_DST)), {
    message: /^NDArray.importData: the buffer must have been made with GPUBufferUsage.STORAGE/,
  });
});

test("vectors and matrices have row strides", async (t) => {
  const buffer = bufferOf(Float32Array.from(range(40)));
  const vector = NDArray.vector(device, buffer, { length: 3, offset: 8 });
  t.deepEqual([[...vector.shape], await numbers(vector)], [[3], [2, 3, 4]]);
  const vectors = NDArray.vector(device, buffer, { length: 3, vectors: 2, vectorBytes: 20 });
  t.deepEqual([[...vectors.shape], await numbers(vectors)], [[2, 3], [0, 1, 2, 5, 6, 7]]); // prettier-ignore
  const a = NDArray.matrix(device, buffer, { rows: 2, columns: 3, rowBytes: 16 });
  const b = NDArray.matrix(device, buffer, { rows: 3, columns: 2, rowBytes: 12, offset: 4 });
  const graph = new Graph();
  const [x, y] = [graph.placeholder([2, 3]), graph.placeholder([3, 2])];
  const feeds = new Map([
    [x, TensorData.from(a)],
    [y, TensorData.from(b)],
  ]);
  // [0 1 2; 4 5 6] · [1 2; 4 5; 7 8]
  t.deepEqual(await value(feeds, x.matrixMultiplication(y)), [18, 21, 66, 81]);
  const matrices = NDArray.matrix(device, buffer, { rows: 2, columns: 2, rowBytes: 12, matrices: 2, matrixBytes: 40 });
  t.deepEqual([[...matrices.shape], await numbers(matrices)], [[2, 2, 2], [0, 1, 3, 4, 10, 11, 13, 14]]); // prettier-ignore
  const packed = NDArray.matrix(device, buffer, { rows: 2, columns: 3, matrices: 2 });
  t.deepEqual([...packed.strides], contiguous([2, 2, 3]));
  t.throws(() => NDArray.matrix(device, buffer, { rows: 2, columns: 3, rowBytes: 8 }), {
    instanceOf: GraphError,
    message: /^NDArray.matrix: rowBytes must be a multiple of the 4 bytes of an element, from 12; got 8$/,
  });
  t.throws(() => NDArray.vector(device, buffer, { length: 2, vectors: 2, vectorBytes: 10 }), { message: /vectorBytes must be a multiple/ });
});

test("views that there cannot be are refused", (t) => {
  const array = new NDArray(device, { shape: [3, 4] });
  const refuses = (message: RegExp, view: () => unknown): void => void t.throws(view, { instanceOf: GraphError, message });
  refuses(/^NDArray.transposed: the dimension must be one of 2; got 2$/, () => array.transposed(0, { with: 2 }));
  refuses(/^NDArray.sliced: start, length and stride must lead to some of the 4 entries of dimension 1/, () =>
    array.sliced(1, { start: 2, length: 3 }),
  );
  refuses(/must lead to some/, () => array.sliced(0, { start: -1, length: 1 }));
  refuses(/must lead to some/, () => array.sliced(0, { start: 0, length: 2, stride: -1 }));
  refuses(/must lead to some/, () => array.sliced(0, { start: 0, length: 1, stride: 0 }));
  refuses(/must lead to some/, () => array.sliced(0, { start: 0.5, length: 1 }));
});
