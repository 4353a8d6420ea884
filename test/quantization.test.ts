import test from "ava";
import { Graph, type Tensor } from "../src/index.ts";
import { testDevice } from "./support/device.ts";

const uint8 = { dataType: "uint8" } as const;

test.serial("numbers serve as scale and zero point, and there and back changes nothing but by rounding", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([5]);
  const codes = x.quantize({ scale: 0.1, zeroPoint: -3, dataType: "int8" });
  const back = codes.dequantize({ scale: 0.1, zeroPoint: -3, dataType: "float32" });
  const results = await graph.run(new Map([[x, [-1, 0.04, 0.06, 100, NaN]]]), { targetTensors: [codes, back], device: await testDevice() });
  t.deepEqual(await results.get(codes)!.read(), Int8Array.of(-13, -3, -2, 127, 0));
  t.deepEqual(await results.get(back)!.read(), Float32Array.of(-1, 0, 0.1, 13, 0.3));
});

test.serial("the result has the scale's data type, or the table's, unless another is asked for", (t) => {
  const graph = new Graph();
  const [x, half] = [graph.placeholder([4], uint8), { dataType: "float16" } as const];
  const [scale, table] = [graph.placeholder([4], half), graph.placeholder([256], half)];
  t.is(x.dequantize({ scale, axis: 0 }).dataType, "float16");
  t.is(x.dequantize({ scale, dataType: "float32" }).dataType, "float32");
  t.is(x.dequantize({ scale: 0.5 }).dataType, "float32");
  t.is(x.dequantize({ LUTTensor: table }).dataType, "float16");
  t.is(x.dequantize({ LUTTensor: table, dataType: "bfloat16" }).dataType, "bfloat16");
});

test.serial("a number that codes cannot hold keeps its value", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3], uint8);
  const [below, between] = [-3, 0.5].map((zeroPoint) => x.dequantize({ scale: 2, zeroPoint }));
  const results = await graph.run(new Map([[x, [0, 1, 255]]]), { targetTensors: [below, between], device: await testDevice() });
  t.deepEqual(await results.get(below)!.read(), Float32Array.of(6, 8, 516));
  t.deepEqual(await results.get(between)!.read(), Float32Array.of(-1, 1, 509));
});

test.serial("what is quantized is a constant to gradients, but for one that goes straight through", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3]);
  const there = x.quantize({ scale: 0.5, dataType: "int8" }).dequantize({ scale: 0.5 });
  const through = x.addition(there.subtraction(x).stopGradient());
  const gradients = [there, through].map((y) => graph.gradients(y.square(), { with: [x] }).get(x)!);
  const results = await graph.run(new Map([[x, [0.2, 0.3, 1]]]), { targetTensors: gradients, device: await testDevice() });
  t.deepEqual(await results.get(gradients[0])!.read(), Float32Array.of(0, 0, 0));
  t.deepEqual(await results.get(gradients[1])!.read(), Float32Array.of(0, 1, 2));
});

const forms: Readonly<Record<string, (x: Tensor, given: (shape: readonly number[]) => Tensor) => Tensor>> = {
  "numbers, there and back": (x) =>
    x.dequantize({ scale: 0.1, zeroPoint: 3 }).reLU().quantize({ scale: 0.2, zeroPoint: 1, dataType: "int8" }),
  "an axis": (x, given) => x.dequantize({ scale: given([12]), zeroPoint: given([12]), axis: 1 }).reLU(),
  blocks: (x, given) => x.dequantize({ scale: given([8, 3]), zeroPoint: given([8, 3]) }).reLU(),
  "blocks of two sizes": (x, given) => x.dequantize({ scale: given([8, 3]), zeroPoint: given([2, 6]) }).reLU(),
  "a table": (x, given) => x.dequantize({ LUTTensor: given([256]) }).reLU(),
  "tables of blocks": (x, given) => x.dequantize({ LUTTensor: given([4, 3, 256]) }).reLU(),
  "tables of vectors": (x, given) => x.dequantize({ LUTTensor: given([4, 1, 256, 2]), axis: 0 }).reLU(),
};

for (const [form, build] of Object.entries(forms))
  test.serial(`one kernel serves ${form}`, async (t) => {
    const graph = new Graph();
    const x = graph.placeholder([8, 12], uint8);
    const given: Tensor[] = [x];
    const y = build(x, (shape) => {
      given.push(graph.placeholder(shape));
      return given.at(-1)!;
    });
    const feeds = new Map(given.map((tensor) => [tensor, { shape: tensor.shape, dataType: tensor.dataType }]));
    const { kernels } = await graph.compile(await testDevice(), { feeds, targetTensors: [y] });
    t.is(kernels.length, 1);
  });

test.serial("blocks need dimensions that are known, and an axis does not", (t) => {
  const graph = new Graph();
  const [x, scale] = [graph.placeholder([-1, -1], uint8), graph.placeholder([-1])];
  t.deepEqual(x.dequantize({ scale, axis: 1 }).shape, [-1, -1]);
  t.throws(() => x.dequantize({ scale }), { message: /must be known/ });
});
