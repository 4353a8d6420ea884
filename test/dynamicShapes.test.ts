import test, { type ExecutionContext } from "ava";
import { type Device, Executable, Graph, type Shape, type Tensor, TensorData } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { NDArray } from "../spec/reference.ts";
import { mismatch } from "./support/compare.ts";
import { testDevice } from "./support/device.ts";
import { interpret } from "./support/interpreter.ts";
import { countBuffers } from "./support/memory.ts";
import { random } from "./support/random.ts";

/** Lengths that change from run to run share pipelines, which read what differs; results are those of kernels made for each length. */
const device: Device = await testDevice();
const source = random("dynamic shapes");
const numbers = (count: number): Float32Array => Float32Array.from({ length: count }, () => source.between(-1, 1));

let made = 0;
const create = device.gpu.createComputePipelineAsync.bind(device.gpu);
device.gpu.createComputePipelineAsync = (descriptor) => {
  made++;
  return create(descriptor);
};

interface Model {
  readonly graph: Graph;
  readonly x: Tensor;
  readonly y: Tensor;
}
interface Case {
  readonly shape: (n: number) => Shape;
  readonly declared: Shape | null;
  readonly make: (x: Tensor, graph: Graph) => Tensor;
}

const build = ({ declared, make }: Case): Model => {
  const graph = new Graph();
  const x = graph.placeholder(declared);
  return { graph, x, y: make(x, graph) };
};
const weights = new Map<string, Float32Array>();
/** Weights that are the same in each graph. */
const weight = (graph: Graph, shape: Shape, name = ""): Tensor => {
  const key = `${name} ${shape}`;
  if (!weights.has(key))
    weights.set(
      key,
      numbers(shape.reduce((a, b) => a * b)).map((value) => value / Math.sqrt(shape[0])),
    );
  return graph.variable(weights.get(key)!, { shape });
};
const heads = (x: Tensor): Tensor => x.reshape({ shape: [-1, 2, 16] }).transpose({ permutation: [1, 0, 2] });

const chain: Case = { shape: (n) => [n], declared: [-1], make: (x) => x.multiplication(2).addition(1).tanh().exponent() };
const dense: Case = {
  shape: (n) => [n, 64],
  declared: [-1, 64],
  make: (x, graph) => x.matrixMultiplication(weight(graph, [64, 64])).softMax({ axis: -1 }),
};
const attention: Case = {
  shape: (n) => [n, 32],
  declared: [-1, 32],
  make: (x, graph) => {
    const [query, key, value] = ["q", "k", "v"].map((name) => heads(x.matrixMultiplication(weight(graph, [32, 32], name))));
    const scores = query.matrixMultiplication(key.transpose({ permutation: [0, 2, 1] })).multiplication(0.25);
    const mixed = scores.softMax({ axis: -1 }).matrixMultiplication(value);
    return mixed
      .transpose({ permutation: [1, 0, 2] })
      .reshape({ shape: [-1, 32] })
      .matrixMultiplication(weight(graph, [32, 32], "o"))
      .addition(x);
  },
};
const others: Readonly<Record<string, Case>> = {
  "a mean along what changes": { shape: (n) => [n, 5], declared: [-1, 5], make: (x) => x.mean({ axes: [0] }) },
  "layer normalization": {
    shape: (n) => [3, n],
    declared: [3, -1],
    make: (x) => x.normalize({ mean: x.mean({ axes: [1] }), variance: x.variance({ axes: [1] }), epsilon: 1e-5 }),
  },
  "padding, and a slice": {
    shape: (n) => [n, 3],
    declared: [-1, 3],
    make: (x) =>
      x.padTensor({ leftPadding: [2, 1], rightPadding: [1, 0], constantValue: 7 }).sliceTensor({ dimension: 0, start: 1, length: 4 }),
  },
  "what is left open altogether": {
    shape: (n) => [2, n, 3],
    declared: null,
    make: (x) =>
      x
        .square()
        .reductionSum({ axes: [-1] })
        .addition(x),
  },
  "a convolution of a batch": {
    shape: (n) => [n, 6, 6, 4],
    declared: [-1, 6, 6, 4],
    make: (x, graph) =>
      x
        .convolution2D({
          weights: weight(graph, [3, 3, 4, 8]),
          descriptor: { dataLayout: "NHWC", weightsLayout: "HWIO", paddingStyle: "TF_SAME" },
        })
        .reLU(),
  },
  "a convolution of an image": {
    shape: (n) => [1, 3, n, 2 * n],
    declared: [1, 3, -1, -1],
    make: (x, graph) =>
      x.convolution2D({
        weights: weight(graph, [4, 3, 3, 3]),
        descriptor: { paddingLeft: 1, paddingRight: 1, paddingTop: 1, paddingBottom: 1 },
      }),
  },
  "a gather": {
    shape: (n) => [n],
    declared: [-1],
    make: (x, graph) =>
      weight(graph, [40, 8], "table").gather({ indicesTensor: x.absolute().multiplication(39).cast({ to: "int32" }), axis: 0 }),
  },
  "a running sum": { shape: (n) => [n, 3], declared: [-1, 3], make: (x) => x.cumulativeSum({ axis: 0 }) },
  sorting: { shape: (n) => [n], declared: [-1], make: (x) => x.sort({ axis: 0 }) },
  "pooling of a batch": {
    shape: (n) => [n, 6, 6, 4],
    declared: [-1, 6, 6, 4],
    make: (x) => x.maxPooling2D({ descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, dataLayout: "NHWC" } }),
  },
};

/** A model's result for `data`. */
async function run({ graph, x, y }: Model, data: Float32Array, shape: Shape): Promise<Float32Array> {
  const feed = TensorData.from(device, data, { shape });
  const results = await graph.run(new Map([[x, feed]]), { targetTensors: [y], device });
  const values = await results.get(y)!.read<Float32Array>();
  for (const tensor of [feed, results.get(y)!]) tensor.destroy();
  return values;
}

/** The same by kernels made for this length. */
async function alone(kind: Case, data: Float32Array, shape: Shape): Promise<Float32Array> {
  const { graph, x, y } = build(kind);
  using executable = await graph.compile(device, { feeds: new Map([[x, { shape }]]), targetTensors: [y] });
  using feed = TensorData.from(device, data, { shape });
  const [result] = await executable.run([feed]);
  return result.read<Float32Array>();
}

const elements = (shape: Shape): number => shape.reduce((a, b) => a * b, 1);
/** Whole numbers from 0 in an order that jumps. */
const shuffled = (count: number): number[] => range(count).map((k) => (k * 97 + 3) % count);

/** Runs 300 lengths; answers how many pipelines the first `first` of them made, and the others. */
async function pipelinesOf(t: ExecutionContext, kind: Case, first: number): Promise<[number, number]> {
  const model = build(kind);
  const before = made;
  let [early, live] = [0, 0];
  const buffers = countBuffers(device.gpu);
  for (const [k, n] of shuffled(300).entries()) {
    if (k === first) early = made - before;
    if (k === 100) live = buffers.live;
    const shape = kind.shape(n);
    const data = numbers(elements(shape));
    const values = await run(model, data, shape);
    t.is(values.length, elements(shape));
    if (k % 37 !== 5 && n > 1) continue;
    // Of a length of its own each checked length has kernels; these do not count.
    const counted = made;
    t.is(mismatch(values, await alone(kind, data, shape), 1e-5), undefined, `length ${n}`);
    if (n < 60) t.is(mismatch(values, reference(kind, data, shape), 1e-4), undefined, `length ${n} against the reference`);
    made = counted;
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
  t.true(buffers.live <= live + 64, `${live} buffers became ${buffers.live}`);
  return [early, made - before - early];
}

const reference = (kind: Case, data: Float32Array, shape: Shape): Float64Array => {
  const { x, y } = build(kind);
  return interpret([y], new Map([[x, new NDArray(shape, data)]]))[0].data;
};

test.serial("300 lengths of a chain have one kernel after the first ones", async (t) => {
  const [early, late] = await pipelinesOf(t, chain, 10);
  t.true(early <= 4 && late <= 2, `${early} and ${late} pipelines`);
});

test.serial("300 batches of a dense layer have a few kernels", async (t) => {
  const [early, late] = await pipelinesOf(t, dense, 100);
  t.true(early <= 40 && late <= 10, `${early} and ${late} pipelines`);
});

test.serial("300 sequences of an attention block have a few kernels", async (t) => {
  t.timeout(240_000);
  const [early, late] = await pipelinesOf(t, attention, 150);
  t.true(early <= 120 && late <= 40, `${early} and ${late} pipelines`);
});

for (const [name, kind] of Object.entries(others))
  test.serial(`many lengths: ${name}`, async (t) => {
    const model = build(kind);
    for (const n of [5, 6, 7, 8, 9, 12, 21, 64, 1, 2, 33, 3, 0, 4]) {
      const shape = kind.shape(n);
      const data = numbers(elements(shape));
      let expected: Float32Array;
      try {
        expected = await alone(kind, data, shape);
      } catch (error) {
        await t.throwsAsync(run(model, data, shape), { message: (error as Error).message }, `length ${n}`);
        continue;
      }
      t.is(mismatch(await run(model, data, shape), expected, 1e-5), undefined, `length ${n}`);
    }
  });

test.serial("two lengths in turn keep the kernels made for them", async (t) => {
  const { graph, x, y } = build(dense);
  for (const n of [24, 56, 24, 56, 24, 56]) {
    const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [n, 64] }]]), targetTensors: [y] });
    t.false(executable.kernels.some(({ wgsl }) => wgsl.includes("literals")));
    executable.destroy();
  }
});

test.serial("layers of one graph that differ in length alone keep the kernels made for them", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([8]);
  const targetTensors = range(6).map((k) => x.broadcast({ shape: [k + 2, 8] }).exponent());
  for (const stitching of [true, false]) {
    const executable = await graph.compile(device, {
      feeds: new Map([[x, { shape: [8] }]]),
      targetTensors,
      compilationDescriptor: { stitching },
    });
    t.false(executable.kernels.some(({ wgsl }) => wgsl.includes("literals")));
    executable.destroy();
  }
});

test.serial("a kernel that reads what differs is written down with what it reads", async (t) => {
  const { graph, x, y } = build(dense);
  const compile = (n: number): Promise<Executable> =>
    graph.compile(device, { feeds: new Map([[x, { shape: [n, 64] }]]), targetTensors: [y] });
  for (const n of [100, 101, 102]) (await compile(n)).destroy();
  using executable = await compile(103);
  t.true(executable.kernels.some(({ wgsl }) => wgsl.includes("literals")));
  using loaded = await Executable.load(device, await executable.serialize());
  const data = numbers(103 * 64);
  const [[a], [b]] = [await executable.run([data]), await loaded.run([data])];
  t.deepEqual(await b.read(), await a.read());
});
