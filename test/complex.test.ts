import test from "ava";
import { Graph, type Tensor, TensorData } from "../src/index.ts";
import { mismatch } from "./support/compare.ts";
import { testDevice } from "./support/device.ts";

const device = await testDevice();
type Pair = readonly [number, number];
const dataType = "complexFloat32";

/** Numbers in every quadrant, on both axes, large and small. */
const as: readonly Pair[] = [[1, 2], [-1.5, 0.5], [0.25, -3], [-2, -0.75], [0, 1], [-1, 0], [3e-20, 4e-20], [1e19, -1e19]]; // prettier-ignore
const bs: readonly Pair[] = [[2, -1], [0.5, 0.5], [-1, 2], [1.5, -0.25], [0, -2], [3, 0], [1, 1], [0.5, -0.5]]; // prettier-ignore

const polar = (length: number, angle: number): Pair => [length * Math.cos(angle), length * Math.sin(angle)];
const times = ([a, b]: Pair, [c, d]: Pair): Pair => [a * c - b * d, a * d + b * c];
const inverse = ([a, b]: Pair): Pair => [a / (a * a + b * b), -b / (a * a + b * b)];

/** Each operation, on tensors and on numbers. */
const operations: Readonly<Record<string, readonly [(a: Tensor, b: Tensor) => Tensor, (a: Pair, b: Pair) => readonly number[]]>> = {
  addition: [(a, b) => a.addition(b), ([x, y], [u, v]) => [x + u, y + v]],
  subtraction: [(a, b) => a.subtraction(b), ([x, y], [u, v]) => [x - u, y - v]],
  multiplication: [(a, b) => a.multiplication(b), times],
  division: [(a, b) => a.division(b), (a, b) => times(a, inverse(b))],
  power: [(a, b) => b.power(a.multiplication(0).addition(2)), (_, b) => times(b, b)],
  square: [(_, b) => b.square(), (_, b) => times(b, b)],
  negative: [(a) => a.negative(), ([x, y]) => [-x, -y]],
  conjugate: [(a) => a.conjugate(), ([x, y]) => [x, -y]],
  absolute: [(a) => a.absolute(), ([x, y]) => [Math.hypot(x, y)]],
  absoluteSquare: [(_, b) => b.absoluteSquare(), (_, [u, v]) => [u * u + v * v]],
  reciprocal: [(_, b) => b.reciprocal(), (_, b) => inverse(b)],
  squareRoot: [(a) => a.squareRoot(), ([x, y]) => polar(Math.sqrt(Math.hypot(x, y)), Math.atan2(y, x) / 2)],
  exponent: [(_, b) => b.exponent(), (_, [u, v]) => polar(Math.exp(u), v)],
  logarithm: [(a) => a.logarithm(), ([x, y]) => [Math.log(Math.hypot(x, y)), Math.atan2(y, x)]],
  sin: [(_, b) => b.sin(), (_, [u, v]) => [Math.sin(u) * Math.cosh(v), Math.cos(u) * Math.sinh(v)]],
  cos: [(_, b) => b.cos(), (_, [u, v]) => [Math.cos(u) * Math.cosh(v), -Math.sin(u) * Math.sinh(v)]],
  sinh: [(_, b) => b.sinh(), (_, [u, v]) => [Math.sinh(u) * Math.cos(v), Math.cosh(u) * Math.sin(v)]],
  cosh: [(_, b) => b.cosh(), (_, [u, v]) => [Math.cosh(u) * Math.cos(v), Math.sinh(u) * Math.sin(v)]],
  realPart: [(a) => a.realPartOfTensor(), ([x]) => [x]],
  imaginaryPart: [(a) => a.imaginaryPartOfTensor(), ([, y]) => [y]],
  equal: [(a) => a.equal(a.conjugate()), ([, y]) => [Number(y === 0)]],
  notEqual: [(a) => a.notEqual(a.conjugate()), ([, y]) => [Number(y !== 0)]],
  toReal: [(a) => a.cast({ to: "float32" }), ([x]) => [x]],
  fromReal: [(a) => a.realPartOfTensor().cast({ to: dataType }), ([x]) => [x, 0]],
};

test("complex operations are those on numbers, stitched and not", async (t) => {
  const graph = new Graph();
  const [a, b] = ["a", "b"].map((name) => graph.placeholder([as.length], { dataType, name }));
  const feeds = new Map([
    [a, Float32Array.from(as.flat())],
    [b, Float32Array.from(bs.flat())],
  ]);
  const targets = Object.entries(operations).map(([name, [build, reference]]) => ({ name, tensor: build(a, b), expected: as.flatMap((x, k) => reference(x, bs[k])) })); // prettier-ignore
  for (const stitching of [true, false]) {
    const results = await graph.run(feeds, {
      device,
      targetTensors: targets.map(({ tensor }) => tensor),
      compilationDescriptor: { stitching },
    });
    for (const { name, tensor, expected } of targets) {
      const data = results.get(tensor)!;
      t.deepEqual(data.shape, [as.length], name);
      t.is(mismatch(await data.read(), expected, 1e-5), undefined, name);
    }
  }
});

test("views, sums and products of complex tensors", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 3], { dataType });
  const values: Pair[] = [[1, 2], [3, -1], [0, 1], [2, 2], [-1, 0], [1, -3]]; // prettier-ignore
  const nested = [values.slice(0, 3), values.slice(3)];
  const pick = (...indices: readonly number[]): number[] => indices.flatMap((k) => values[k]);
  const cases: readonly (readonly [Tensor, readonly number[], readonly number[]])[] = [
    [x.transpose({ permutation: [1, 0] }), [3, 2], pick(0, 3, 1, 4, 2, 5)],
    [x.sliceTensor({ starts: [0, 2], ends: [2, -4], strides: [1, -2] }), [2, 2], pick(2, 0, 5, 3)],
    [x.reshape({ shape: [6] }).reverse({ axes: 0 }), [6], pick(5, 4, 3, 2, 1, 0)],
    [graph.concatTensors([x, x], { dimension: 1 }), [2, 6], pick(0, 1, 2, 0, 1, 2, 3, 4, 5, 3, 4, 5)],
    [x.gather({ indicesTensor: graph.constant([2, 0], { dataType: "int32" }), axis: 1 }), [2, 2], pick(2, 0, 5, 3)],
    [x.reductionSum({ axes: 1 }), [2, 1], [4, 2, 2, -1]],
    [x.mean({ axes: [0, 1] }), [1, 1], [1, 1 / 6]],
    [x.matrixMultiplication(x.transpose({ permutation: [1, 0] })), [2, 2], [4, -2, -2, 8, -2, 8, -7, 2]],
    [x.addition(1), [2, 3], values.flatMap(([re, im]) => [re + 1, im])],
    [graph.complexConstant(1, { imaginaryPart: -1, shape: [2] }), [2], [1, -1, 1, -1]],
    [graph.planarTensor(x), [2, 6], [1, 3, 0, 2, -1, 1, 2, -1, 1, 2, 0, -3]],
  ];
  const results = await graph.run(new Map([[x, nested]]), { device, targetTensors: cases.map(([tensor]) => tensor) });
  for (const [tensor, shape, expected] of cases) {
    const data = results.get(tensor)!;
    t.deepEqual(data.shape, shape);
    t.is(mismatch(await data.read(), expected, 1e-6), undefined, `[${shape}]`);
  }
  await t.throwsAsync(graph.run(new Map([[x, [1, 2, 3]]]), { device, targetTensors: [x.negative()] }), { message: /pairs of a real and/ });
});

test("variables hold complex numbers, and the gradient of |z|² is 2z", async (t) => {
  const graph = new Graph();
  const z = graph.variable(Float32Array.of(1, 2, -3, 0.5), { shape: [2], dataType });
  const gradient = graph.gradients(z.multiplication(z.conjugate()).realPartOfTensor().reductionSum(), { with: [z] }).get(z)!;
  const step = z.assign({ tensor: z.subtraction(gradient.multiplication(0.25)) });
  const results = await graph.run(new Map(), { device, targetTensors: [gradient], targetOperations: [step] });
  t.is(mismatch(await results.get(gradient)!.read(), [2, 4, -6, 1], 1e-6), undefined);
  const after = await graph.run(new Map(), { device, targetTensors: [z] });
  t.is(mismatch(await after.get(z)!.read(), [0.5, 1, -1.5, 0.25], 1e-6), undefined);
});

test("complex data is fed and returned as it is, and what does not take it says so", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1], { dataType });
  const fed = TensorData.from(device, Float32Array.of(1, 2, 3, 4), { dataType });
  t.deepEqual(fed.shape, [2]);
  const y = x.identity();
  const data = (await graph.run(new Map([[x, fed]]), { device, targetTensors: [y] })).get(y)!;
  t.is(data.dataType, dataType);
  t.deepEqual(await data.read(), Float32Array.of(1, 2, 3, 4));
  t.throws(() => x.floor(), { message: /^floor: tensor must be float32, float16, bfloat16; got complexFloat32$/ });
  t.throws(() => x.addition(graph.constant([1, 2])), { message: /^addition: primary and secondary must share one data type/ });
});
