import test, { type ExecutionContext } from "ava";
import { type Device, Graph, type Shape, type Tensor, TensorData } from "../src/index.ts";
import { elementCount, range } from "../src/shapes.ts";
import { NDArray, sum, tabulate } from "../spec/reference.ts";
import { mismatch } from "./support/compare.ts";
import { testDevice } from "./support/device.ts";
import { random } from "./support/random.ts";

const values = (shape: Shape, seed = "values"): NDArray => {
  const source = random(`${seed} ${shape}`);
  return tabulate(shape, () => Math.fround(source.between(-1, 1)));
};

/** What is stitched gives `expected` in `count` kernels, and so it does unstitched, in more. */
async function stitches(
  t: ExecutionContext,
  device: Device,
  target: Tensor,
  feeds: ReadonlyMap<Tensor, NDArray>,
  count: number,
  expected: NDArray,
): Promise<void> {
  const { graph } = target;
  const types = new Map([...feeds].map(([tensor, { shape }]) => [tensor, { shape }]));
  const data = [...feeds.values()].map(({ shape, data }) => TensorData.from(device, Float32Array.from(data), { shape }));
  const lengths: number[] = [];
  for (const stitching of [true, false]) {
    const executable = await graph.compile(device, { feeds: types, targetTensors: [target], compilationDescriptor: { stitching } });
    lengths.push(executable.kernels.length);
    const [result] = await executable.run(data);
    t.deepEqual([...result.shape], [...expected.shape]);
    t.is(mismatch((await result.read()) as Float32Array, expected.data, 1e-5), undefined, `stitching: ${stitching}`);
    executable.destroy();
  }
  for (const one of data) one.destroy();
  t.is(lengths[0], count);
  t.true(lengths[1] > count, `unstitched took ${lengths[1]} kernels`);
}

const erf = (x: number): number => {
  let term = x;
  let total = x;
  for (let n = 1; n < 120; n++) total += (term *= (-x * x) / n) / (2 * n + 1);
  return (2 / Math.sqrt(Math.PI)) * total;
};

for (const [rows, depth, columns] of [
  [5, 7, 9],
  [8, 4, 12],
  [1, 3, 1],
  [13, 8, 4],
  [4, 1, 2],
])
  test(`matrix multiplication ${rows}×${depth}×${columns}, bias and GeLU are one kernel`, async (t) => {
    const graph = new Graph();
    const x = graph.placeholder([-1, depth]);
    const w = graph.placeholder([depth, columns]);
    const b = graph.placeholder([columns]);
    const z = x.matrixMultiplication(w).addition(b);
    const y = z.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(z.multiplication(0.5));
    const [X, W, B] = [values([rows, depth]), values([depth, columns], "w"), values([columns], "b")];
    const expected = tabulate([rows, columns], ([i, j]) => {
      const v = sum([depth], (k) => X.at(i, k) * W.at(k, j)) + B.at(j);
      return 0.5 * v * (1 + erf(v * Math.SQRT1_2));
    });
    await stitches(
      t,
      await testDevice(),
      y,
      new Map([
        [x, X],
        [w, W],
        [b, B],
      ]),
      1,
      expected,
    );
  });

for (const dataLayout of ["NHWC", "NCHW"] as const)
  test(`convolution, bias and reLU are one kernel in ${dataLayout}`, async (t) => {
    const graph = new Graph();
    const [n, h, w, from, to, size] = [2, 7, 6, 3, 5, 3];
    const last = dataLayout === "NHWC";
    const x = graph.placeholder(last ? [n, h, w, from] : [n, from, h, w]);
    const weights = graph.placeholder([size, size, from, to]);
    const bias = graph.placeholder([to]);
    const shown = last ? bias : bias.reshape({ shape: [1, to, 1, 1] });
    const y = x
      .convolution2D({ weights, descriptor: { dataLayout, weightsLayout: "HWIO", paddingStyle: "TF_SAME" } })
      .addition(shown)
      .reLU();
    const [X, W, B] = [values(x.shape), values(weights.shape, "w"), values(bias.shape, "b")];
    const source = (i: number, y: number, x: number, c: number): number => (last ? X.at(i, y, x, c) : X.at(i, c, y, x));
    const at = (i: number, row: number, column: number, o: number): number =>
      Math.max(0, B.at(o) + sum([size, size, from], (a, b, c) => source(i, row + a - 1, column + b - 1, c) * W.at(a, b, c, o)));
    const expected = last
      ? tabulate([n, h, w, to], ([i, r, c, o]) => at(i, r, c, o))
      : tabulate([n, to, h, w], ([i, o, r, c]) => at(i, r, c, o));
    await stitches(
      t,
      await testDevice(),
      y,
      new Map([
        [x, X],
        [weights, W],
        [bias, B],
      ]),
      1,
      expected,
    );
  });

for (const shape of [[5], [3, 7], [2, 3, 64], [4, 130]])
  test(`softMax over the last axis of [${shape}] is one kernel`, async (t) => {
    const graph = new Graph();
    const x = graph.placeholder(shape);
    const X = values(shape);
    const length = shape.at(-1)!;
    const rowOf = (c: readonly number[]): number[] => range(length).map((k) => Math.exp(X.at(...c.slice(0, -1), k)));
    const expected = tabulate(shape, (c) => rowOf(c)[c.at(-1)!] / rowOf(c).reduce((a, b) => a + b));
    await stitches(t, await testDevice(), graph.softMax(x, { axis: -1 }), new Map([[x, X]]), 1, expected);
  });

test("softMax over any axis, and written out by hand, is one kernel", async (t) => {
  const X = values([3, 5, 4]);
  for (const axis of [0, 1, 2]) {
    const graph = new Graph();
    const x = graph.placeholder([3, 5, 4]);
    const shifted = x.subtraction(x.reductionMaximum({ axes: axis })).exponent();
    const y = shifted.division(shifted.reductionSum({ axes: axis }));
    const expected = tabulate(
      [3, 5, 4],
      (c) => Math.exp(X.at(...c)) / sum([[3, 5, 4][axis]], (k) => Math.exp(X.at(...c.map((d, a) => (a === axis ? k : d))))),
    );
    await stitches(t, await testDevice(), y, new Map([[x, X]]), 1, expected);
  }
});

test("layer normalization from mean and variance is one kernel", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([6, 33]);
  const mean = x.reductionSum({ axes: -1 }).division(33);
  const centred = x.subtraction(mean);
  const variance = centred.square().reductionSum({ axes: -1 }).division(33);
  const y = centred.division(variance.addition(1e-5).squareRoot());
  const X = values([6, 33]);
  const expected = tabulate([6, 33], ([i, j]) => {
    const m = sum([33], (k) => X.at(i, k)) / 33;
    return (X.at(i, j) - m) / Math.sqrt(sum([33], (k) => (X.at(i, k) - m) ** 2) / 33 + 1e-5);
  });
  await stitches(t, await testDevice(), y, new Map([[x, X]]), 1, expected);
});

test("views cost no kernel", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([4, 6]);
  const y = x
    .transpose({ permutation: [1, 0] })
    .reshape({ shape: [2, 3, 4] })
    .reverse({ axes: [2] })
    .broadcast({ shape: [2, 2, 3, 4] })
    .addition(1);
  const X = values([4, 6]);
  const expected = tabulate([2, 2, 3, 4], ([, i, j, k]) => X.at(3 - k, i * 3 + j) + 1);
  const device = await testDevice();
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [4, 6] }]]), targetTensors: [y] });
  t.is(executable.kernels.length, 1);
  const [result] = await executable.run([Float32Array.from(X.data)]);
  t.is(mismatch((await result.read()) as Float32Array, expected.data, 1e-6), undefined);
  executable.destroy();
});

test("a product of matrices padded on every side, one of them transposed, compiles in no time", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 4]);
  const padded = x.padTensor({ with: "constant", leftPadding: [0, 1], rightPadding: [1, 1], constantValue: 3 });
  const y = padded
    .transpose({ permutation: [1, 0] })
    .matrixMultiplication(padded)
    .addition(1);
  const X = values([3, 4]);
  const at = (i: number, j: number): number => (i < 3 && j > 0 && j < 5 ? X.at(i, j - 1) : 3);
  const expected = tabulate([6, 6], ([i, j]) => 1 + sum([4], (k) => at(k, i) * at(k, j)));
  await stitches(t, await testDevice(), y, new Map([[x, X]]), 1, expected);
});

test("tensors know their shape, type, name and operation", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3], { name: "x" });
  t.is(x.name, "x");
  t.is(x.dataType, "float32");
  t.deepEqual([...x.shape], [-1, 3]);
  const y = x.addition(1, { name: "shifted" });
  t.is(y.name, "shifted");
  t.is(y.operation.name, "addition");
  t.is(y.operation.inputs["primary"], x);
  t.is(y.graph, graph);
  t.is(x.addition(1).name, "addition");
  t.is(x.lessThan(0).dataType, "bool");
  t.is(x.cast({ to: "int32" }).dataType, "int32");
  t.deepEqual([...x.matrixMultiplication(graph.placeholder([3, 5])).shape], [-1, 5]);
  t.deepEqual([...x.reductionSum({ axes: -1 }).shape], [-1, 1]);
  t.deepEqual([...x.addition(graph.placeholder([4, 1])).shape], [4, 3]);
  t.false(graph.placeholder(null).ranked);
  t.is(elementCount(graph.placeholder([]).shape), 1);
});

test("a method of the graph and one of its first operand are the same", (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([2]), graph.placeholder([2])];
  for (const sumOf of [graph.addition(x, y), x.addition(y)]) {
    t.is(sumOf.operation.name, "addition");
    t.deepEqual(sumOf.operation.inputs, { primary: x, secondary: y });
  }
});

test("a number among the operands has the other operand's data type", (t) => {
  const graph = new Graph();
  for (const dataType of ["float32", "float16", "int32", "uint32", "int8", "uint8"] as const)
    t.is(graph.placeholder([2], { dataType }).addition(1).operation.inputs["secondary"]!.dataType, dataType);
});

test("gradients sum over what was broadcast, and are zero where nothing leads", async (t) => {
  const graph = new Graph();
  const [x, b, other] = [graph.placeholder([2, 3]), graph.placeholder([3]), graph.placeholder([4])];
  const gradients = graph.gradients(x.multiplication(b), { with: [x, b, other] });
  t.deepEqual([...gradients.get(b)!.shape], [3]);
  const feeds = new Map<Tensor, Float32Array>([
    [x, Float32Array.of(1, 2, 3, 4, 5, 6)],
    [b, Float32Array.of(10, 20, 30)],
  ]);
  const results = await graph.run(feeds, { targetTensors: [...gradients.values()], device: await testDevice() });
  const read = async (of: Tensor): Promise<number[]> => [...(await results.get(gradients.get(of)!)!.read())];
  t.deepEqual(await read(x), [10, 20, 30, 10, 20, 30]);
  t.deepEqual(await read(b), [5, 7, 9]);
  t.deepEqual(await read(other), [0, 0, 0, 0]);
});

test("gradients of gradients", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3]);
  const cube = x.multiplication(x).multiplication(x);
  const first = graph.gradients(cube, { with: [x] }).get(x)!;
  const second = graph.gradients(first, { with: [x] }).get(x)!;
  const third = graph.gradients(second, { with: [x] }).get(x)!;
  const results = await graph.run(new Map([[x, Float32Array.of(1, -2, 3)]]), {
    targetTensors: [first, second, third],
    device: await testDevice(),
  });
  t.deepEqual([...(await results.get(first)!.read())], [3, 12, 27]);
  t.deepEqual([...(await results.get(second)!.read())], [6, -12, 18]);
  t.deepEqual([...(await results.get(third)!.read())], [6, 6, 6]);
});

test("a gradient with respect to a tensor on the way, and to the tensor itself", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const middle = x.multiplication(3);
  const end = middle.square();
  const gradients = graph.gradients(end, { with: [middle, x, end] });
  const results = await graph.run(new Map([[x, Float32Array.of(1, 2)]]), {
    targetTensors: [...gradients.values()],
    device: await testDevice(),
  });
  const read = async (of: Tensor): Promise<number[]> => [...(await results.get(gradients.get(of)!)!.read())];
  t.deepEqual(await read(middle), [6, 12]);
  t.deepEqual(await read(x), [18, 36]);
  t.deepEqual(await read(end), [1, 1]);
});
