import test from "ava";
import { leastAdapter } from "../../codegen/leastAdapter.ts";
import { infer } from "../../src/compiler/infer.ts";
import { print } from "../../src/compiler/print.ts";
import { inputsOf, type Node, type Program } from "../../src/compiler/program.ts";
import { select } from "../../src/compiler/select.ts";
import { simplify } from "../../src/compiler/simplify.ts";
import { type Region, stitch } from "../../src/compiler/stitch.ts";
import { baseOf } from "../../src/compiler/views.ts";
import { Graph, type Tensor } from "../../src/index.ts";
import { elementCount, range } from "../../src/shapes.ts";
import { build, recipe } from "./randomGraphs.ts";
import { templates } from "../../src/compiler/templates.ts";

test.before(() => templates.load());

function programOf(targetTensors: readonly Tensor[], placeholders: readonly Tensor[]): Program {
  return simplify(infer({ targetTensors, feeds: new Map(placeholders.map((tensor) => [tensor, { shape: tensor.shape }])) }));
}

/** What is wrong with a way to cut a program, in one line, or nothing. */
function flaw(program: Program, regions: readonly Region[], maxBuffers: number): string | undefined {
  const made = new Map<Node, number>();
  for (const [k, region] of regions.entries())
    for (const node of region.nodes)
      if (made.has(node)) return `${node.name} is made twice`;
      else made.set(node, k);
  for (const node of program.nodes.filter(({ rule, view }) => rule && !view)) if (!made.has(node)) return `${node.name} is not made`;
  for (const [k, { nodes, outputs }] of regions.entries()) {
    const members = new Set(nodes);
    for (const node of nodes)
      for (const base of inputsOf(node).map(baseOf)) {
        const at = made.get(base);
        if (at === undefined) continue;
        if (at > k) return `region ${k} needs region ${at}, which comes later`;
        if (at === k && nodes.indexOf(base) > nodes.indexOf(node)) return `${node.name} comes before ${base.name}`;
        if (at < k && !regions[at].outputs.includes(base)) return `${base.name} does not leave region ${at}`;
      }
    for (const output of outputs) if (!members.has(output)) return `${output.name} is no member of region ${k}`;
    const buffers = new Set([
      ...nodes
        .flatMap(inputsOf)
        .map(baseOf)
        .filter((base) => !members.has(base) && typeof base.data !== "number"),
      ...outputs,
    ]);
    if (buffers.size > maxBuffers && nodes.length > 1) return `region ${k} binds ${buffers.size} buffers`;
  }
  for (const target of program.targets)
    if (!regions[made.get(target)!].outputs.includes(target)) return `target ${target.name} does not leave its region`;
  return undefined;
}

test("random programs are cut into regions that can run in order and bind few enough buffers", (t) => {
  for (const k of range(250)) {
    const { feeds, targets } = build(recipe(`stitch ${k}`));
    const program = simplify(
      infer({ targetTensors: targets, feeds: new Map([...feeds].map(([tensor, { shape }]) => [tensor, { shape }])) }),
    );
    for (const maxBuffers of [4, 8, 16])
      for (const stitching of [true, false]) {
        const regions = stitch(program, { stitching, maxBuffers });
        const found = flaw(program, regions, maxBuffers);
        if (found) return t.fail(`seed stitch ${k}: ${found}\n${print(program)}\n${print(regions)}`);
        if (!stitching && regions.some(({ nodes }) => nodes.length !== 1)) return t.fail(`seed stitch ${k}: stitched against orders`);
        for (const region of regions.filter(({ outputs }) => outputs.some(({ shape }) => elementCount(shape) > 0))) {
          const { bindings, wgsl } = select([region], { adapter: leastAdapter });
          if (bindings.length > maxBuffers && region.nodes.length > 1)
            return t.fail(`seed stitch ${k}: a kernel binds ${bindings.length} buffers`);
          if (bindings.length !== [...wgsl.matchAll(/@binding\(/g)].length)
            return t.fail(`seed stitch ${k}: bindings and declarations differ`);
        }
      }
  }
  t.pass();
});

test("a way out of a region and back into it keeps the ends apart", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([8, 8]);
  const start = x.exponent();
  // The product must come between the two.
  const end = start.matrixMultiplication(start).addition(start);
  const program = programOf([end], [x]);
  const regions = stitch(program, { stitching: true, maxBuffers: 8 });
  t.is(flaw(program, regions, 8), undefined);
  t.deepEqual(
    regions.map(({ nodes }) => nodes.map(({ name }) => name)),
    [["exponent"], ["matrixMultiplication", "addition"]],
  );
});

test("diamonds of element by element operations are one region", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([5]);
  let y = x;
  for (const _ of range(6)) y = y.sin().addition(y.cos()).multiplication(y);
  const regions = stitch(programOf([y], [x]), { stitching: true, maxBuffers: 8 });
  t.is(regions.length, 1);
  t.is(regions[0].nodes.length, 24);
});

test("diamonds through reductions and products have no cycle", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([6, 6]);
  let y = x;
  for (const _ of range(3)) {
    const rows = y.subtraction(y.reductionMaximum({ axes: [1] }));
    const columns = y.division(y.reductionSum({ axes: [0] }));
    y = rows
      .matrixMultiplication(columns)
      .addition(y.transpose({ permutation: [1, 0] }))
      .addition(rows);
  }
  const program = programOf([y], [x]);
  const regions = stitch(program, { stitching: true, maxBuffers: 8 });
  t.is(flaw(program, regions, 8), undefined);
});

test("a region with several outputs writes each", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([5]);
  const [a, b] = [x.exponent(), x.exponent().negative()];
  const regions = stitch(programOf([a, b], [x]), { stitching: true, maxBuffers: 8 });
  t.is(regions.length, 1);
  t.deepEqual(
    regions[0].outputs.map(({ name }) => name),
    ["exponent", "negative"],
  );
});

test("reductions along other rows are other regions", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([4, 6]);
  const regions = stitch(
    programOf([...[1, 0].map((axis) => x.exponent().reductionSum({ axes: [axis] })), x.exponent().reductionMaximum({ axes: [1] })], [x]),
    { stitching: true, maxBuffers: 8 },
  );
  t.deepEqual(
    regions
      .filter(({ rows }) => rows)
      .map(({ nodes }) => nodes.filter(({ kind }) => kind === "reduction").length)
      .sort(),
    [1, 2],
  );
});

test("a sum of 40 inputs is cut to what a kernel may bind", (t) => {
  const graph = new Graph();
  const inputs = range(40).map(() => graph.placeholder([10]));
  const sum = inputs.reduce((a, b) => a.addition(b));
  const program = programOf([sum], inputs);
  for (const maxBuffers of [3, 8, 16]) {
    const regions = stitch(program, { stitching: true, maxBuffers });
    t.is(flaw(program, regions, maxBuffers), undefined);
    // Each kernel takes one sum and gives one.
    t.true(regions.length <= Math.ceil(39 / (maxBuffers - 2)) + 1, `${regions.length} regions of ${maxBuffers} buffers`);
  }
});

test("without stitching each operation is a region", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([5]);
  const regions = stitch(programOf([x.exponent().negative().sin()], [x]), { stitching: false, maxBuffers: 8 });
  t.deepEqual(
    regions.map(({ nodes }) => nodes.length),
    [1, 1, 1],
  );
});

const mean = (x: Tensor, axes: readonly number[]): Tensor =>
  x.reductionSum({ axes: [...axes] }).division(axes.reduce((count, axis) => count * x.shape[axis], 1));
const normalized = (x: Tensor, axes: readonly number[], gamma: Tensor, beta: Tensor): Tensor => {
  const centred = x.subtraction(mean(x, axes));
  const scale = mean(centred.square(), axes).addition(1e-5).reciprocalSquareRoot();
  return centred.multiplication(scale).multiplication(gamma).addition(beta);
};
const softMax = (x: Tensor): Tensor => {
  const powers = x.subtraction(x.reductionMaximum({ axes: [1] })).exponent();
  return powers.division(powers.reductionSum({ axes: [1] }));
};
const crossEntropy = (x: Tensor, labels: Tensor): Tensor => {
  const shifted = x.subtraction(x.reductionMaximum({ axes: [1] }));
  const logarithms = shifted.subtraction(
    shifted
      .exponent()
      .reductionSum({ axes: [1] })
      .logarithm(),
  );
  return logarithms
    .multiplication(labels)
    .reductionSum({ axes: [1] })
    .negative();
};
const geLU = (x: Tensor): Tensor => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x.multiplication(0.5));
const gradients = (y: Tensor, tensors: readonly Tensor[]): Tensor[] => [...y.graph.gradients(y, { with: [...tensors] }).values()];

/** How many kernels a hand-written library would take; where it is more than one, why. */
const pins: Readonly<Record<string, readonly [number, readonly (readonly number[])[], (...inputs: Tensor[]) => Tensor[]]>> = {
  "sum and maximum of what is fed": [1, [[8, 300]], (x) => [x.reductionSum({ axes: [1] }), x.reductionMaximum({ axes: [1] })]],
  "what is fed, two ways": [1, [[8, 300]], (x) => [x.sin(), x.cos()]],
  softMax: [1, [[8, 300]], (x) => [softMax(x)]],
  "the gradient of softMax": [
    1,
    [
      [8, 300],
      [8, 300],
    ],
    (x, dy) => gradients(softMax(x).multiplication(dy), [x]),
  ],
  "layer normalization": [1, [[8, 300], [300], [300]], (x, gamma, beta) => [normalized(x, [1], gamma, beta)]],
  // What x learns is found along rows, what gamma and beta learn along columns.
  "the gradients of layer normalization": [
    2,
    [[8, 300], [300], [300], [8, 300]],
    (x, gamma, beta, dy) => gradients(normalized(x, [1], gamma, beta).multiplication(dy), [x, gamma, beta]),
  ],
  "cross-entropy": [
    1,
    [
      [8, 300],
      [8, 300],
    ],
    (x, labels) => [crossEntropy(x, labels)],
  ],
  "cross-entropy and its gradient": [
    1,
    [
      [8, 300],
      [8, 300],
    ],
    (x, labels) => [crossEntropy(x, labels), ...gradients(crossEntropy(x, labels), [x])],
  ],
  // Every row's loss is known before their sum is formed.
  "the sum of softMaxCrossEntropy and its gradient": [
    2,
    [
      [8, 300],
      [8, 300],
    ],
    (x, labels) => {
      const loss = x.softMaxCrossEntropy({ labels, axis: -1, reductionType: "sum" });
      return [loss, ...gradients(loss, [x])];
    },
  ],
  "the gradient of GeLU": [
    1,
    [
      [8, 300],
      [8, 300],
    ],
    (x, dy) => gradients(geLU(x).multiplication(dy), [x]),
  ],
  "batch normalization, channels last": [1, [[2, 5, 6, 8], [8], [8]], (x, gamma, beta) => [normalized(x, [0, 1, 2], gamma, beta)]],
  "batch normalization, channels second": [
    1,
    [
      [2, 8, 5, 6],
      [1, 8, 1, 1],
      [1, 8, 1, 1],
    ],
    (x, gamma, beta) => [normalized(x, [0, 2, 3], gamma, beta)],
  ],
  "the gradients of batch normalization": [
    1,
    [[2, 5, 6, 8], [8], [8], [2, 5, 6, 8]],
    (x, gamma, beta, dy) => gradients(normalized(x, [0, 1, 2], gamma, beta).multiplication(dy), [x, gamma, beta]),
  ],
  // Few rows so long are reduced in parts: two kernels for the mean, two for the variance, which needs it, and one to normalize.
  "batch normalization of many large images": [
    5,
    [[32, 64, 64, 128], [128], [128]],
    (x, gamma, beta) => [normalized(x, [0, 1, 2], gamma, beta)],
  ],
  "a long sum": [2, [[2 ** 20]], (x) => [x.reductionSum()]],
  "two long sums of one tensor": [2, [[2 ** 20]], (x) => [x.reductionSum(), x.square().reductionSum()]],
};
for (const [name, [count, shapes, make]] of Object.entries(pins))
  test(`${name}: ${count} ${count === 1 ? "kernel" : "kernels"}`, (t) => {
    const graph = new Graph();
    const inputs = shapes.map((shape) => graph.placeholder([...shape]));
    const program = programOf(make(...inputs), inputs);
    const regions = stitch(program, { stitching: true, maxBuffers: 10 });
    t.is(flaw(program, regions, 10), undefined);
    t.is(regions.length, count, print(regions));
  });
