import test from "ava";
import { infer } from "../../src/compiler/infer.ts";
import { select } from "../../src/compiler/select.ts";
import { simplify } from "../../src/compiler/simplify.ts";
import { stitch } from "../../src/compiler/stitch.ts";
import { type DataType, Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import type { Adapter } from "../../src/rule.ts";
import { testDevice } from "../support/device.ts";
import { decode, encode } from "../support/values.ts";
import { templates } from "../../src/compiler/templates.ts";

test.before(() => templates.load());

const gpu: Adapter = {
  software: false,
  maxInvocations: 1024,
  maxWorkgroupStorage: 49152,
  subgroupMinSize: 32,
  subgroupMaxSize: 32,
  halves: true,
  matrices: true,
};
const cpu: Adapter = {
  ...gpu,
  software: true,
  maxInvocations: 256,
  subgroupMinSize: 4,
  subgroupMaxSize: 4,
  halves: false,
  matrices: false,
};

const swap = (x: Tensor): Tensor => x.transpose({ permutation: [...x.shape.keys()].map((k, _, { length }) => (k < length - 2 ? k : 2 * length - 3 - k)) }); // prettier-ignore

/** The ways taken to compute a product followed by an operation, in order, and the workgroups of its first kernel. */
const taken = (adapter: Adapter, [primary, secondary]: readonly [Shape, Shape], dataType: DataType = "float32", transposed = false) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder(primary.map(() => -1), { dataType }), graph.placeholder(secondary, { dataType })]; // prettier-ignore
  const target = x.matrixMultiplication(transposed ? swap(y) : y).tanh();
  const program = simplify(infer({ feeds: new Map([[x, { shape: primary }], [y, { shape: secondary }]]), targetTensors: [target] }, adapter)); // prettier-ignore
  const kernels = stitch(program, { stitching: true, maxBuffers: 8 }).map((region) => select([region], { adapter }));
  const names = [...program.replaced!, ...kernels.flatMap(({ candidate }) => candidate ?? [])].map(({ name }) => name);
  return { names, workgroups: kernels[0].workgroups[0], kernels: kernels.length };
};

const cases: readonly (readonly [string, Adapter, readonly [Shape, Shape], DataType, string, number, boolean?])[] = [
  ["one row", gpu, [[1, 4096], [4096, 4096]], "float32", "few rows", 256],
  ["one row by a transposed matrix", gpu, [[1, 512], [2048, 512]], "float32", "few rows", 128, true],
  ["eight rows", gpu, [[8, 4096], [4096, 4096]], "float32", "few rows", 256],
  ["few rows of halves", gpu, [[4, 4096], [4096, 4096]], "float16", "few rows", 256],
  ["a very deep row", gpu, [[1, 16384], [16384, 256]], "float32", "parts of the depth", 256],
  ["a deep product", gpu, [[64, 3136], [3136, 1024]], "float32", "parts of the depth", 224],
  ["a deep product of halves", gpu, [[64, 3136], [3136, 1024]], "float16", "parts of the depth", 112],
  ["a very deep product", gpu, [[128, 8192], [8192, 128]], "float32", "parts of the depth", 256],
  ["a depth without divisors", gpu, [[64, 3137], [3137, 1024]], "float32", "sums in registers", 1024],
  ["a product that is not deep", gpu, [[64, 512], [512, 1024]], "float32", "tiles of 64×64", 16],
  ["many tiles", gpu, [[1024, 1024], [1024, 1024]], "float32", "tiles of 64×64", 256],
  ["many large tiles", gpu, [[2048, 2048], [2048, 2048]], "float32", "tiles of 128×128", 256],
  ["many tiles of halves", gpu, [[1024, 1024], [1024, 1024]], "float16", "matrices of 16×16 by subgroups", 64],
  ["a deep product on a CPU", cpu, [[64, 3136], [3136, 1024]], "float32", "rows shared by a subgroup", 64],
  ["one row on a CPU", cpu, [[1, 512], [512, 2048]], "float32", "sums in registers", 16],
]; // prettier-ignore

for (const [title, adapter, shapes, dataType, expected, workgroups, transposed] of cases)
  test(`${title} goes by «${expected}»`, (t) => {
    const { names, ...launched } = taken(adapter, shapes, dataType, transposed);
    t.is(names[0], expected, names.join());
    t.deepEqual(launched, { workgroups, kernels: expected === "parts of the depth" ? 2 : 1 });
  });

test.serial("parts of a product of halves may be larger than a half can be", async (t) => {
  const device = await testDevice();
  const graph = new Graph();
  const [x, y] = [graph.placeholder([1, 2048], { dataType: "float16" }), graph.placeholder([2048, 4], { dataType: "float16" })];
  const executable = await graph.compile(device, {
    feeds: new Map([x, y].map((each) => [each, { shape: each.shape }])),
    targetTensors: [x.matrixMultiplication(y)],
    compilationDescriptor: { candidates: { matrixMultiplication: "parts of the depth" } },
  });
  t.regex(executable.explain(), /by «parts of the depth»/);
  const fed = ({ shape }: Tensor, value: (k: number) => number): TensorData =>
    TensorData.from(device, encode(Float64Array.from({ length: shape[0] * shape[1] }, (_, k) => value(k)), "float16"), { shape, dataType: "float16" }); // prettier-ignore
  const [result] = await executable.run([fed(x, (k) => (k < 1024 ? 200 : -200)), fed(y, (k) => (k < 4 ? 201 : 200))]);
  t.deepEqual([...decode(await result.read(), "float16")], [200, 200, 200, 200]);
  executable.destroy();
});
