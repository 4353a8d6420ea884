import test from "ava";
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

const adapter = {
  software: false,
  maxInvocations: 256,
  maxWorkgroupStorage: 16384,
  subgroupMinSize: 0,
  subgroupMaxSize: 0,
  halves: false,
  matrices: false,
};

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
          const { bindings, wgsl } = select([region], { adapter });
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
