import test from "ava";
import { Graph, type Tensor } from "../../src/index.ts";
import { elementCount, range, type Shape } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";

const device = await testDevice();

/** Shapes of variables: scalars, odd sizes, more than a workgroup, none at all. */
const shapes: readonly Shape[] = [[], [3], [5, 7], [64], [257], [4, 4, 4], [1000], [2, 2]];

/** Variables that count up, their gradients, which are fed, and the steps of gradient descent. */
function descent(some: readonly Shape[]) {
  const graph = new Graph();
  const numbers = (shape: Shape, scale: number): Float32Array => Float32Array.from(range(elementCount(shape)), (k) => (k + 1) * scale);
  const variables = some.map((shape) => graph.variable(numbers(shape, 1), { shape }));
  const gradients = some.map((shape) => graph.placeholder(shape));
  const steps = variables.map((v, k) => v.assign({ tensor: v.stochasticGradientDescent({ learningRate: 0.5, gradient: gradients[k] }) }));
  const feeds = new Map<Tensor, Float32Array>(gradients.map((gradient, k) => [gradient, numbers(some[k], 4)]));
  return { graph, variables, gradients, steps, feeds };
}

test("the updates of eight variables are two kernels at most, and each is right", async (t) => {
  const { graph, variables, gradients, steps, feeds } = descent(shapes);
  const executable = await graph.compile(device, {
    feeds: new Map(gradients.map((gradient) => [gradient, { shape: gradient.shape }])),
    targetOperations: steps,
  });
  t.true(executable.kernels.length <= 2, executable.explain());
  t.is(executable.kernels.flatMap(({ operations }) => operations).length, 2 * shapes.length);
  await graph.run(feeds, { targetOperations: steps, device });
  const after = await graph.run(new Map(), { targetTensors: variables, device });
  for (const [k, variable] of variables.entries())
    t.deepEqual(
      [...(await after.get(variable)!.read())],
      range(elementCount(shapes[k])).map((n) => n + 1 - 2 * (n + 1)),
    );
});

test("without stitching each operation is a kernel, and what others use is not put together", async (t) => {
  const { graph, gradients, steps } = descent([[3], [5]]);
  const types = new Map(gradients.map((gradient) => [gradient, { shape: gradient.shape }]));
  const plain = await graph.compile(device, { feeds: types, targetOperations: steps, compilationDescriptor: { stitching: false } });
  t.is(plain.kernels.length, 4);
  const [a, b] = gradients;
  const targetTensors = [
    a
      .exponent()
      .transpose({ permutation: [0] })
      .reverse({ axes: 0 }),
    b.exponent().reductionSum(),
  ];
  const { kernels } = await graph.compile(device, { feeds: types, targetTensors });
  t.true(kernels.every(({ operations }) => !(operations.includes("reductionSum") && operations.length > 2)));
});

test("whole numbers of 64 bits and others keep to their own widths", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([5], { dataType: "int64" });
  const y = graph.placeholder([6]);
  const targets = [x.addition(x), y.addition(1), x.negative(), y.negative()];
  const results = await graph.run(new Map<Tensor, never>([[x, [1, 2, 3, 4, 2 ** 40] as never], [y, [1, 2, 3, 4, 5, 6] as never]]), { targetTensors: targets, device }); // prettier-ignore
  const values = await Promise.all(targets.map(async (target) => [...(await results.get(target)!.read())].map(Number)));
  t.deepEqual(values, [[2, 4, 6, 8, 2 ** 41], [2, 3, 4, 5, 6, 7], [-1, -2, -3, -4, -(2 ** 40)], [-1, -2, -3, -4, -5, -6]]); // prettier-ignore
});
