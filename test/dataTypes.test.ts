import test from "ava";
import { type Device, Graph, type Tensor, TensorData } from "../src/index.ts";
import { fromFloat16, toFloat16 } from "../src/float16.ts";
import { testDevice } from "./support/device.ts";
import { encode } from "./support/values.ts";

const device: Device = await testDevice();
/** A target's value after a run, as numbers. */
const read = async (results: ReadonlyMap<Tensor, TensorData>, target: Tensor): Promise<number[]> => [
  ...(await results.get(target)!.read()),
];

test("data types go in and come out", async (t) => {
  const values = {
    float32: [1.5, -2, 3],
    float16: [1.5, -2, 3],
    int32: [-5, 2 ** 30, 7],
    uint32: [0, 2 ** 32 - 1, 7],
    int8: [-128, 127, 5],
    uint8: [0, 255, 5],
    bool: [1, 0, 1],
  } as const;
  for (const [dataType, numbers] of Object.entries(values) as [keyof typeof values, readonly number[]][]) {
    const graph = new Graph();
    const x = graph.placeholder([3], { dataType });
    const target = x.reverse({ axes: [0] });
    const results = await graph.run(new Map([[x, encode(numbers, dataType)]]), { targetTensors: [target], device });
    const data = results.get(target)!;
    t.is(data.dataType, dataType);
    t.deepEqual(await data.read(), encode([...numbers].reverse(), dataType), dataType);
    const nested = await graph.run(new Map([[x, numbers]]), { targetTensors: [target], device });
    t.deepEqual(await nested.get(target)!.read(), encode([...numbers].reverse(), dataType), dataType);
  }
});

test("booleans may be fed as such, and comparisons answer 0 and 1", async (t) => {
  const graph = new Graph();
  const p = graph.placeholder([3], { dataType: "bool" });
  const x = graph.placeholder([3]);
  const [not, less] = [p.not(), x.lessThan(0)];
  const results = await graph.run(
    new Map<Tensor, never>([
      [p, [true, false, true] as never],
      [x, [-1, 0, 1] as never],
    ]),
    { targetTensors: [not, less], device },
  );
  t.deepEqual(await results.get(not)!.read(), Uint8Array.of(0, 1, 0));
  t.deepEqual(await results.get(less)!.read(), Uint8Array.of(1, 0, 0));
});

test("float16 keeps subnormals, infinities and NaN, and bytes wrap inside a kernel as outside", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([6], { dataType: "float16" });
  const y = x.multiplication(1).addition(0);
  const numbers = [2 ** -24, -(2 ** -14), 65504, Infinity, -Infinity, NaN];
  const results = await graph.run(new Map([[x, Uint16Array.from(numbers, toFloat16)]]), { targetTensors: [y], device });
  t.deepEqual(Array.from(await results.get(y)!.read(), fromFloat16), numbers);
  const bytes = graph.placeholder([4], { dataType: "int32" });
  for (const [to, expected] of [
    ["uint8", [44, 255, 128, 7]],
    ["int8", [44, -1, -128, 7]],
  ] as const) {
    const target = bytes.cast({ to }).cast({ to: "int32" });
    for (const stitching of [true, false]) {
      const wrapped = await graph.run(new Map([[bytes, Int32Array.of(300, -1, 128, 7)]]), {
        targetTensors: [target],
        device,
        compilationDescriptor: { stitching },
      });
      t.deepEqual(await read(wrapped, target), [...expected]);
    }
  }
});
