import test from "ava";
import { infer } from "../../src/compiler/infer.ts";
import { print } from "../../src/compiler/print.ts";
import type { Node, Program } from "../../src/compiler/program.ts";
import { simplify } from "../../src/compiler/simplify.ts";
import { elementwise, type Rule } from "../../src/rule.ts";
import { float } from "../../src/dataType.ts";
import { Graph, type Operation, type Tensor } from "../../src/index.ts";

/** The simplified program of targets whose placeholders have the shapes they were made with. */
function simplified(
  targetTensors: readonly Tensor[],
  placeholders: readonly Tensor[] = [],
  targetOperations: readonly Operation[] = [],
): Program {
  const feeds = new Map(placeholders.map((tensor) => [tensor, { shape: tensor.shape, dataType: tensor.dataType }]));
  return simplify(infer({ targetTensors, targetOperations, feeds }));
}
const names = ({ nodes }: Program): string[] => nodes.map(({ name }) => name);
const computed = ({ nodes }: Program): string[] => nodes.filter(({ rule, view }) => rule && !view).map(({ name }) => name);

test("equal subexpressions are one", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 3]);
  const program = simplified([x.exponent().addition(x.exponent()), x.exponent().addition(x.exponent(), { name: "again" })], [x]);
  t.deepEqual(computed(program), ["exponent", "addition"]);
  t.is(program.targets[0], program.targets[1]);
});

test("what differs in parameters, constants, types or sources is not one", (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([2, 3]), graph.placeholder([2, 3])];
  const pairs: [Tensor, Tensor][] = [
    [x.exponent(), y.exponent()],
    [x.reductionSum({ axes: [0] }), x.reductionSum({ axes: [1] })],
    [x.addition(0), x.addition(-0)],
    [x.addition(Infinity), x.addition(-Infinity)],
    [x.addition(NaN), x.addition(Infinity)],
    [x.cast({ to: "int32" }), x.cast({ to: "uint32" })],
    [x.addition(graph.constant(Float32Array.of(1, 2, 3))), x.addition(graph.constant(Float32Array.of(1, 2, 4)))],
    [
      x.padTensor({ with: "constant", leftPadding: [1, 0], rightPadding: [0, 0], constantValue: Infinity }),
      x.padTensor({ with: "constant", leftPadding: [1, 0], rightPadding: [0, 0], constantValue: -Infinity }),
    ],
  ];
  for (const [a, b] of pairs) {
    const { targets } = simplified([a, b], [x, y]);
    t.not(targets[0], targets[1], `${a.operation.name}`);
  }
});

test("constants are worked out", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const two = graph.constant(4).squareRoot();
  const list = graph
    .constant([1, 2])
    .addition(two)
    .multiplication(graph.constant([10, 100]));
  const program = simplified([x.addition(list)], [x]);
  t.deepEqual(computed(program), ["addition"]);
  const folded = program.nodes.find(({ kind }) => kind === "constant")!;
  t.deepEqual(folded.data, Float32Array.of(30, 400));
});

test("constants are worked out as their data type holds them", (t) => {
  const graph = new Graph();
  const byte = graph.constant(100, { dataType: "int8" }).addition(100);
  const x = graph.placeholder([2], { dataType: "int8" });
  const program = simplified([x.addition(byte)], [x]);
  t.is(program.nodes.find(({ kind }) => kind === "constant")!.data, -56);
});

test("a shape asked for is a constant", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3]);
  const feeds = new Map([[x, { shape: [5, 3] }]]);
  const program = simplify(infer({ targetTensors: [x.shapeOf().addition(1)], feeds }));
  t.deepEqual(computed(program), ["copy"]);
  t.deepEqual(program.nodes.find(({ kind }) => kind === "constant")!.data, Int32Array.of(6, 4));
});

test("views of views are one view, and none where they undo each other", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 3, 4]);
  const twice = x.transpose({ permutation: [2, 0, 1] }).transpose({ permutation: [1, 2, 0] });
  t.deepEqual(names(simplified([twice.exponent()], [x])), ["placeholder", "exponent"]);
  const reshaped = x.reshape({ shape: [24] }).reshape({ shape: [2, 3, 4] });
  t.deepEqual(names(simplified([reshaped.exponent()], [x])), ["placeholder", "exponent"]);
  const reversed = x.reverse({ axes: [0, 2] }).reverse({ axes: [0, 2] });
  t.deepEqual(names(simplified([reversed.exponent()], [x])), ["placeholder", "exponent"]);
  const deep = x
    .transpose({ permutation: [1, 0, 2] })
    .reverse({ axes: [1] })
    .broadcast({ shape: [5, 3, 2, 4] })
    .transpose({ permutation: [3, 0, 1, 2] });
  t.is(simplified([deep.exponent()], [x]).nodes.filter(({ view }) => view).length, 1);
});

test("operations that no target needs are left out", (t) => {
  const graph = new Graph();
  const [x, unused] = [graph.placeholder([2]), graph.placeholder([3])];
  x.exponent();
  const program = simplified([x.negative()], [x, unused]);
  t.deepEqual(names(program), ["placeholder", "negative"]);
  t.is(program.feeds.length, 2);
});

test("a reduction along dimensions of length 1 is its input, where combining changes nothing", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 1]);
  t.deepEqual(computed(simplified([x.exponent().reductionSum({ axes: [1] })], [x])), ["exponent"]);
  t.deepEqual(computed(simplified([x.exponent().reductionProduct({ axes: [] })], [x])), ["exponent"]);
  t.deepEqual(computed(simplified([x.exponent().reductionSum({ axes: [0] })], [x])), ["exponent", "reductionSum"]);
  const whole = graph.placeholder([3, 1], { dataType: "int32" });
  t.true(computed(simplified([whole.reductionAnd({ axes: [1] })], [whole])).includes("reductionAnd"));
});

test("x·1, x/1, x + -0 and a cast to the type that x has are x", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 3]);
  for (const same of [
    x.multiplication(1),
    x.division(1),
    x.cast({ to: "float32" }),
    x.multiplication(graph.constant(1, { shape: [2, 3] })),
  ])
    t.deepEqual(computed(simplified([same.exponent()], [x])), ["exponent"], same.operation.name);
  // Broadcasting is more than a multiplication by 1.
  t.deepEqual([...simplified([x.multiplication(graph.constant(1, { shape: [4, 2, 3] }))], [x]).targets[0].shape], [4, 2, 3]);
});

test("a rule's neutral number is left out", (t) => {
  const rule = elementwise({
    inputs: { a: float, b: float },
    wgsl: "a * b",
    reference: ({ a, b }) => a * b,
    neutral: { b: 1 },
  }) as unknown as Rule;
  const source = (data?: number): Node => ({
    kind: data === undefined ? "placeholder" : "constant",
    name: "source",
    label: "source",
    rule: undefined,
    inputs: {},
    params: {},
    shape: [2],
    dataType: "float32",
    data,
  });
  const product = (a: Node, b: Node): Node => ({
    kind: "elementwise",
    name: "product",
    label: "product",
    rule,
    inputs: { a, b },
    params: {},
    shape: [2],
    dataType: "float32",
  });
  const [x, one, two] = [source(), source(1), source(2)];
  const targets = (node: Node): string[] =>
    names(simplify({ nodes: [x, node], replaced: [], feeds: [x], feedTypes: [], targets: [node], results: [], assignments: [] }));
  t.deepEqual(targets(product(product(x, one), two)), ["source", "source", "product"]);
  t.deepEqual(targets(product(x, one)), ["source", "copy"]);
  // Neutral on one side only.
  t.deepEqual(targets(product(one, x)), ["source", "source", "product"]);
});

test("what lies elsewhere is copied, so that it can be given away", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2, 3]);
  const v = graph.variable([1, 2, 3]);
  const program = simplified([x, v, graph.constant([1, 2]), x.transpose({ permutation: [1, 0] }), x], [x], [v.assign({ tensor: v })]);
  t.true(program.targets.every(({ name }) => name === "copy"));
  t.is(program.targets[0], program.targets[4]);
  t.is(program.assignments[0].value, program.targets[1]);
});

test("a reduction of few long rows is made in two steps", (t) => {
  const graph = new Graph();
  for (const shape of [[2 ** 20], [3, 2 ** 15], [512, 512]]) {
    const x = graph.placeholder(shape);
    const program = simplified([x.reductionSum({ axes: shape.length === 2 && shape[0] === 3 ? [1] : undefined })], [x]);
    t.is(computed(program).filter((name) => name === "reductionSum").length >= 2, true, print(program));
  }
  const x = graph.placeholder([4096, 64]);
  t.deepEqual(computed(simplified([x.reductionSum({ axes: [1] })], [x])), ["reductionSum"]);
});
