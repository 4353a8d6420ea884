import test from "ava";
import { Graph, GraphError, type Operation, type Tensor, TensorData } from "../src/index.ts";
import { testDevice } from "./support/device.ts";

const device = await testDevice();
/** Values of targets, as numbers. */
const values = async (graph: Graph, feeds: ReadonlyMap<Tensor, never>, targets: readonly Tensor[], more = {}): Promise<number[][]> => {
  const results = await graph.run(feeds, { targetTensors: targets, device, ...more });
  return Promise.all(targets.map(async (target) => [...(await results.get(target)!.read())]));
};
const fed = (...pairs: readonly (readonly [Tensor, unknown])[]): Map<Tensor, never> => new Map(pairs as [Tensor, never][]);

test("if chooses by a predicate that is known on the device only, and has gradients", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const [y] = graph.if(x.reductionSum().greaterThan(0), {
    then: () => [x.square()],
    else: () => [x.multiplication(3)],
  });
  const gradient = graph.gradients(y, { with: [x] }).get(x)!;
  t.deepEqual(await values(graph, fed([x, [1, 2]]), [y, gradient]), [[1, 4], [2, 4]]); // prettier-ignore
  t.deepEqual(await values(graph, fed([x, [-1, -2]]), [y, gradient]), [[-3, -6], [3, 3]]); // prettier-ignore
  t.throws(() => graph.if(x.reductionSum().greaterThan(0), { then: () => [x] }), { instanceOf: GraphError, message: /^if: / });
});

test("if builds only the block of a predicate that is known", (t) => {
  const graph = new Graph();
  const [one] = graph.if(graph.constant(1, { dataType: "bool" }), { then: () => [graph.constant(5)], else: () => t.fail() as never });
  t.deepEqual(one.shape, []);
  t.deepEqual(graph.if(graph.constant(0, { dataType: "bool" }), { then: () => t.fail() as never }), []);
});

test("for counts a number that is known, and can be differentiated", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const [y] = graph.for(3, {
    initialBodyArguments: [x],
    body: (index, [a]) => [a.multiplication(x).addition(index.cast({ to: "float32" }))],
  });
  const gradient = graph.gradients(y, { with: [x] }).get(x)!;
  // ((x² + 0)·x + 1)·x + 2
  const [result, slope] = await values(graph, fed([x, [2, -1]]), [y, gradient]);
  t.deepEqual(result, [20, 2]);
  t.deepEqual(slope, [33, -3]);
  const [sum] = graph.for(2, {
    upperBound: 9,
    step: 3,
    initialBodyArguments: [graph.constant(0, { dataType: "int32" })],
    body: (index, [total]) => [total.addition(index)],
  });
  t.deepEqual(await values(graph, fed(), [sum]), [[2 + 5 + 8]]);
});

test("for counts a number that is fed, with a variable and what stands outside", async (t) => {
  const graph = new Graph();
  const n = graph.placeholder([], { dataType: "int32" });
  const x = graph.placeholder([2]);
  const v = graph.variable([10, 20]);
  const outside = x.multiplication(2);
  const [y, count] = graph.for(n, {
    initialBodyArguments: [x, graph.constant(0)],
    body: (index, [a, c]) => [a.addition(outside).addition(v), c.addition(index.cast({ to: "float32" }))],
  });
  const step = v.assign({ tensor: y });
  for (const rounds of [0, 1, 5]) {
    const expected = [[1 + rounds * 12, 2 + rounds * 24], [(rounds * Math.abs(rounds - 1)) / 2]];
    t.deepEqual(await values(graph, fed([n, rounds], [x, [1, 2]]), [y, count.addition(0)]), expected);
  }
  await values(graph, fed([n, 1], [x, [1, 2]]), [], { targetOperations: [step] });
  t.deepEqual(await values(graph, fed(), [v]), [[13, 26]]);
  await t.throwsAsync(async () => graph.gradients(y, { with: [x] }), { message: /^for: is not differentiable unless .*maximumIterations/ });
});

test("while goes on as long as its predicate holds, nested too", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const factor = x.addition(1).minimum(2);
  const [y, rounds] = graph.while([x, graph.constant(0)], {
    before: ([a, k], results) => {
      results.push(a, k);
      return a.reductionMaximum().lessThan(100);
    },
    after: ([a, k]) => {
      const [doubled] = graph.while([a], {
        before: ([inner], results) => (results.push(inner), inner.reductionMinimum().lessThan(0)),
        after: ([inner]) => [inner.addition(10)],
      });
      return [doubled.multiplication(factor), k.addition(1)];
    },
  });
  t.deepEqual(await values(graph, fed([x, [1, 3]]), [y.subtraction(0), rounds]), [[64, 192], [6]]); // prettier-ignore
  t.deepEqual(await values(graph, fed([x, [500, 3]]), [y, rounds]), [[500, 3], [0]]); // prettier-ignore
  t.deepEqual(
    await values(graph, fed([x, [-5, 30]]), [rounds]),
    [[1]].map(() => [2]),
  );
});

test("control dependencies carry assignments out, and the block sees what they assign", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const v = graph.variable([1, 1]);
  const assign = v.assign({ tensor: v.addition(x) });
  const [y] = graph.controlDependency([assign], { dependentBlock: () => [v.multiplication(10)] });
  t.deepEqual(await values(graph, fed([x, [1, 2]]), [y]), [[20, 30]]);
  t.deepEqual(await values(graph, fed([x, [1, 2]]), [y]), [[30, 50]]);
  t.deepEqual(await values(graph, fed(), [v]), [[3, 5]]);
  t.throws(() => graph.controlDependency([x.operation], { dependentBlock: () => [] }), {
    message: /^controlDependency: operations must be/,
  });
});

test("operations know what they are made of, and what goes with them", (t) => {
  const graph = new Graph();
  const [x, n, v] = [graph.placeholder([2]), graph.placeholder([1], { dataType: "int32" }), graph.variable([1, 1])];
  const sum = x.addition(v, { name: "sum" });
  t.deepEqual([...sum.operation.inputTensors], [x, v]);
  t.deepEqual([...sum.operation.outputTensors], [sum]);
  t.is(sum.operation.graph, graph);
  t.is(sum.operation.label, "sum");
  t.deepEqual([...sum.operation.controlDependencies], []);
  t.true(x.broadcast({ shape: n }).operation.inputTensors.includes(n), "a parameter given as a tensor is one of them");
  const first = v.assign({ tensor: sum });
  t.deepEqual([...first.inputTensors], [v, sum]);
  t.deepEqual([...first.outputTensors], []);
  let second = first;
  const [y] = graph.controlDependency([first], {
    dependentBlock: () => {
      second = v.assign({ tensor: v.addition(1) });
      return graph.controlDependency([second], { dependentBlock: () => [v] });
    },
  });
  t.deepEqual([...second.controlDependencies], [first]);
  t.true(y.operation.controlDependencies.includes(first));
  t.deepEqual([...second.inputTensors[1].operation.inputTensors][0], sum, "in the block the variable is what it was assigned");
});

test("of nested control dependencies the inner assignment holds, asked for or not", async (t) => {
  const graph = new Graph({ seed: 1 });
  const v = graph.variable(1);
  const drawn = graph.variable(0);
  let inner = v.assign({ tensor: v });
  const [y] = graph.controlDependency([v.assign({ tensor: v.addition(1) })], {
    dependentBlock: () => {
      inner = v.assign({ tensor: v.multiplication(10) });
      return graph.controlDependency([inner], { dependentBlock: () => [v, v.addition(1)] });
    },
  });
  t.deepEqual(await values(graph, fed(), [y]), [[20]]);
  t.deepEqual(await values(graph, fed(), [v]), [[20]]);
  await values(graph, fed(), [], { targetOperations: [inner] });
  t.deepEqual(await values(graph, fed(), [v]), [[210]]);
  // A random number that only an assignment needs is another one in each run.
  const [one] = graph.controlDependency([drawn.assign({ tensor: graph.randomUniformTensor([]) })], { dependentBlock: () => [drawn] });
  const [a, b] = [await values(graph, fed(), [one]), await values(graph, fed(), [one])];
  t.notDeepEqual(a, b);
  t.deepEqual(await values(graph, fed(), [drawn]), b);
});

test("an assignment in a block of if holds where the block is chosen", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([]);
  const [v, w] = [graph.variable(1), graph.variable(1)];
  const operations: Operation[] = [];
  const [y] = graph.if(x.greaterThan(0), {
    then: () => graph.controlDependency([v.assign({ tensor: v.addition(x) })], { dependentBlock: () => [v.multiplication(10)] }),
    else: () => {
      operations.push(w.assign({ tensor: x }));
      return graph.if(x.lessThan(-5), {
        then: () => (operations.push(v.assign({ tensor: w.addition(100) })), [x]),
        else: () => [x.negative()],
      });
    },
  });
  const run = async (feed: number, targetOperations: Operation[] = []) => [
    await values(graph, fed([x, feed]), [y], { targetOperations }),
    await values(graph, fed(), [v, w]),
  ];
  t.deepEqual(await run(2), [[[30]], [[3], [1]]]); // prettier-ignore
  t.deepEqual(await run(-2), [[[2]], [[3], [1]]]); // prettier-ignore
  t.deepEqual(await run(-2, [operations[0]]), [[[2]], [[3], [-2]]]); // prettier-ignore
  t.deepEqual(await run(3, [operations[0]]), [[[60]], [[6], [-2]]]); // prettier-ignore
  t.deepEqual(await run(-3, [operations[1]]), [[[3]], [[6], [-2]]]); // prettier-ignore
  t.deepEqual(await run(-7, [operations[1]]), [[[-7]], [[98], [-2]]]); // prettier-ignore
});

test("the body of a loop cannot assign", (t) => {
  const graph = new Graph();
  const v = graph.variable(1);
  const n = graph.placeholder([], { dataType: "int32" });
  const assigning = (): Tensor[] => (v.assign({ tensor: v.addition(1) }), [v]);
  const body = () => ({ initialBodyArguments: [v], body: assigning });
  t.throws(() => graph.for(2, body()), { instanceOf: GraphError, message: /^for: cannot assign to «variable» in its body/ });
  t.throws(() => graph.for(n, body()), { message: /^for: cannot assign/ });
  t.throws(() => graph.for(n, { ...body(), body: () => graph.if(n.greaterThan(0), { then: assigning, else: () => [v] }) }), {
    message: /^for: cannot assign/,
  });
  const before = (inputs: readonly Tensor[], results: Tensor[]): Tensor => (results.push(...inputs), v.lessThan(3));
  t.throws(() => graph.while([v], { before, after: assigning }), { message: /^while: cannot assign/ });
  const outer = v.assign({ tensor: v });
  const depending = () => graph.controlDependency([outer], { dependentBlock: () => [v] });
  t.throws(() => graph.for(n, { initialBodyArguments: [v], body: depending }), { message: /^for: cannot assign/ });
});

test("the body of a loop leaves known shapes as they are", (t) => {
  const graph = new Graph();
  const [x, n] = [graph.placeholder([1]), graph.placeholder([], { dataType: "int32" })];
  const twice = (tensor: Tensor): Tensor[] => [tensor.concatTensor({ with: tensor, dimension: 0 })];
  t.throws(() => graph.for(n, { initialBodyArguments: [x], body: (_, [a]) => twice(a) }), { message: /^for: .* got \[2\] after \[1\]/ });
  t.throws(() => graph.while([x], { before: ([a], results) => (results.push(a), n.lessThan(1)), after: ([a]) => twice(a) }), {
    message: /^while: the body must leave shapes as they are/,
  });
  t.deepEqual([...graph.for(3, { initialBodyArguments: [x], body: (_, [a]) => twice(a) })[0].shape], [8], "written out, they may change");
});

test("call runs another executable", async (t) => {
  const inner = new Graph();
  const a = inner.placeholder([2]);
  const executable = await inner.compile(device, { feeds: new Map([[a, { shape: [2] }]]), targetTensors: [a.square()] });
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const [y] = graph.call("adapter", { inputTensors: [x.addition(1)], outputTypes: [{ shape: [2], dataType: "float32" }] });
  const z = y.multiplication(2);
  const compilationDescriptor = { callables: { adapter: executable } };
  t.deepEqual(await values(graph, fed([x, [1, 2]]), [z], { compilationDescriptor }), [[8, 18]]);
  await t.throwsAsync(graph.run(fed([x, [1, 2]]), { targetTensors: [z], device }), {
    message: /^call: the compilation descriptor's callables/,
  });
  const data = TensorData.from(device, [3, 4]);
  t.deepEqual(await values(graph, fed([x, data]), [z], { compilationDescriptor }), [[32, 50]]);
  t.deepEqual(await data.read(), Float32Array.of(3, 4));
});

test("non-zero elements are as many rows as there are, for what follows too", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3]);
  const places = x.nonZeroIndices();
  const picked = x.gatherND({ indicesTensor: places });
  const run = async (fed: unknown) => {
    const results = await graph.run(new Map([[x, fed as never]]), { targetTensors: [places, picked], device });
    return Promise.all([places, picked].map(async (target) => [results.get(target)!.shape, [...(await results.get(target)!.read())]]));
  };
  t.deepEqual(await run([[0, 5, 0], [NaN, 0, -0]]), [[[2, 2], [0, 1, 1, 0]], [[2], [5, NaN]]]); // prettier-ignore
  t.deepEqual(await run([[0, 0, 0]]), [
    [[0, 2], []],
    [[0], []],
  ]);
});
