import test from "ava";
import { type DataType, type ElementArray, every, limitsOf } from "../src/dataType.ts";
import { type Device, Graph, type Tensor, TensorData } from "../src/index.ts";
import { fromFloat16, toFloat16 } from "../src/data/float16.ts";
import { testDevice } from "./support/device.ts";
import { decode, encode, isFloat, roundTo } from "./support/values.ts";

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
    int16: [-32768, 32767, 5],
    uint16: [0, 65535, 5],
    bfloat16: [1.5, -2, 2 ** 100],
    int64: [-(2 ** 40), 2 ** 53, 7],
    uint64: [0, 2 ** 63, 7],
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

test("64-bit whole numbers are exact beyond what float64 holds", async (t) => {
  const numbers = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, -(2n ** 40n) - 7n, 0x123456789abcdefn];
  const others = [1n, -3n, 7n, 2n ** 62n, -1n, 2n ** 32n, 10n ** 9n + 7n, -(2n ** 33n)];
  const shift = (b: bigint): bigint => b & 63n;
  const operations: readonly (readonly [string, (a: Tensor, b: Tensor) => Tensor, (a: bigint, b: bigint) => bigint])[] = [
    ["addition", (a, b) => a.addition(b), (a, b) => a + b],
    ["subtraction", (a, b) => a.subtraction(b), (a, b) => a - b],
    ["multiplication", (a, b) => a.multiplication(b), (a, b) => a * b],
    ["division", (a, b) => a.division(b), (a, b) => a / b],
    ["modulo", (a, b) => a.modulo(b), (a, b) => a % b],
    ["floorModulo", (a, b) => a.floorModulo(b), (a, b) => ((a % b) + b) % b],
    ["minimum", (a, b) => a.minimum(b), (a, b) => (a < b ? a : b)],
    ["maximum", (a, b) => a.maximum(b), (a, b) => (a > b ? a : b)],
    ["bitwiseAND", (a, b) => a.bitwiseAND(b), (a, b) => a & b],
    ["bitwiseOR", (a, b) => a.bitwiseOR(b), (a, b) => a | b],
    ["bitwiseXOR", (a, b) => a.bitwiseXOR(b), (a, b) => a ^ b],
    ["bitwiseNOT", (a) => a.bitwiseNOT(), (a) => ~a],
    ["bitwiseLeftShift", (a, b) => a.bitwiseLeftShift(b), (a, b) => a << shift(b)],
    ["bitwiseRightShift", (a, b) => a.bitwiseRightShift(b), (a, b) => a >> shift(b)],
    ["select", (a, b) => a.lessThan(b).select({ trueTensor: a, falseTensor: b.negative() }), (a, b) => (a < b ? a : -b)],
    ["sum", (a) => a.reductionSum(), (a) => a],
  ];
  for (const dataType of ["int64", "uint64"] as const) {
    const wrap = (n: bigint): bigint => (dataType === "int64" ? BigInt.asIntN(64, n) : BigInt.asUintN(64, n));
    const [as, bs] = [numbers.map(wrap), others.map(wrap)];
    const array = (values: readonly bigint[]) => (dataType === "int64" ? BigInt64Array.from(values) : BigUint64Array.from(values));
    const graph = new Graph();
    const [a, b] = [0, 1].map(() => graph.placeholder([8], { dataType }));
    const targets = operations.map(([, build]) => build(a, b));
    const feeds = new Map<Tensor, BigInt64Array | BigUint64Array>([[a, array(as)], [b, array(bs)]]); // prettier-ignore
    const results = await graph.run(feeds, { targetTensors: targets, device });
    for (const [k, [name, , reference]] of operations.entries()) {
      const actual = [...(await results.get(targets[k])!.read<BigInt64Array>())];
      const expected = name === "sum" ? [wrap(as.reduce((x, y) => x + y))] : as.map((x, i) => wrap(reference(x, bs[i])));
      t.deepEqual(actual, expected, `${name} of ${dataType}`);
    }
  }
});

test("cast covers every pair of data types", async (t) => {
  const numbers = [0, 1, -1, 1.5, -2.75, 100, -100, 200, 40000, -70000, 3e9, 1e12, NaN, Infinity, -Infinity];
  /** What a type makes of a number that it may not hold. */
  const cast = (x: number, from: DataType, to: DataType): number => {
    if (to === "bool") return Number(x !== 0);
    if (isFloat(to) || !isFloat(from)) return roundTo(to, x);
    const [least, greatest] = limitsOf(to);
    return Number.isNaN(x) ? 0 : Math.min(greatest, Math.max(least, Math.trunc(x)));
  };
  const graph = new Graph();
  const feeds = new Map<Tensor, ElementArray>();
  const targets = every.flatMap((from) => {
    // Of what negative numbers wrap to in 64 bits float64 does not hold the lower ones.
    const whole = numbers.filter((x) => Number.isInteger(x) && (from !== "uint64" || x >= 0));
    const held = (isFloat(from) ? numbers : whole).map((x) => roundTo(from, x));
    const parts = from === "complexFloat32" ? held.flatMap((x) => [x, -1]) : held;
    const x = graph.placeholder([held.length], { dataType: from });
    feeds.set(x, encode(parts, from));
    return every.map((to) => {
      const same = from === to ? parts : held.map((value) => cast(value, from, to));
      const isTrue = from === "complexFloat32" && to === "bool" ? held.map(() => 1) : same;
      const expected = to === "complexFloat32" && from !== to ? isTrue.flatMap((value) => [value, 0]) : isTrue;
      return { name: `${from} to ${to}`, tensor: x.cast({ to }), expected };
    });
  });
  const results = await graph.run(feeds, { targetTensors: targets.map(({ tensor }) => tensor), device });
  for (const { name, tensor, expected } of targets)
    t.deepEqual([...decode(await results.get(tensor)!.read<ElementArray>(), tensor.dataType)], expected, name);
});

test("shapes may be worked out in 64 bits", async (t) => {
  const graph = new Graph();
  const halves = graph.constant(BigInt64Array.of(4n, 6n), { dataType: "int64" }).division(2);
  const x = graph.placeholder([6]);
  const y = x.reshape({ shape: halves });
  t.deepEqual(y.shape, [2, 3]);
  const results = await graph.run(new Map([[x, [1, 2, 3, 4, 5, 6]]]), { targetTensors: [y], device });
  t.deepEqual(await read(results, y), [1, 2, 3, 4, 5, 6]);
});
