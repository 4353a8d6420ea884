import test from "ava";
import { Graph, type Tensor } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { countBuffers, memoryInUse } from "./support/memory.ts";
import { random } from "./support/random.ts";

/** A network of one hidden layer that learns the sum of its inputs. */
function network(): { graph: Graph; x: Tensor; y: Tensor; loss: Tensor; updates: ReturnType<Tensor["assign"]>[] } {
  const graph = new Graph();
  const source = random("leaks");
  const weights = (shape: readonly [number, number]): Tensor =>
    graph.variable(
      Float32Array.from({ length: shape[0] * shape[1] }, () => source.between(-0.5, 0.5)),
      { shape },
    );
  const [x, y] = [graph.placeholder([-1, 4]), graph.placeholder([-1, 1])];
  const variables = [weights([4, 8]), graph.variable(0, { shape: [8] }), weights([8, 1]), graph.variable(0, { shape: [1] })];
  const hidden = x.matrixMultiplication(variables[0]).addition(variables[1]).tanh();
  const error = hidden.matrixMultiplication(variables[2]).addition(variables[3]).subtraction(y);
  const loss = error.square().reductionSum().division(16);
  const gradients = graph.gradients(loss, { with: variables });
  const updates = variables.map((variable) =>
    variable.assign({ tensor: variable.subtraction(gradients.get(variable)!.multiplication(0.05)) }),
  );
  return { graph, x, y, loss, updates };
}

test.serial("500 steps of training take no more memory than 250", async (t) => {
  t.timeout(120_000);
  const device = await testDevice();
  const buffers = countBuffers(device.gpu);
  const { graph, x, y, loss, updates } = network();
  const source = random("batches");
  const losses: number[] = [];
  const levels: { live: number; bytes: number; heap: number }[] = [];
  for (const step of range(1, 501)) {
    const inputs = Float32Array.from({ length: 64 }, () => source.between(-1, 1));
    const sums = Float32Array.from({ length: 16 }, (_, k) => inputs.slice(4 * k, 4 * k + 4).reduce((a, b) => a + b));
    const results = await graph.run(
      new Map([
        [x, inputs],
        [y, sums],
      ]),
      { targetTensors: [loss], targetOperations: updates, device },
    );
    losses.push((await results.get(loss)!.read())[0]);
    // Whether results are given back or forgotten, nothing may pile up.
    if (step % 2 === 0) for (const data of results.values()) data.destroy();
    if (step === 250 || step === 500) levels.push({ heap: (await memoryInUse()).heap, ...buffers });
  }
  t.true(losses.at(-1)! < losses[0] / 20, `loss ${losses[0]} became ${losses.at(-1)}`);
  const [half, whole] = levels;
  t.true(whole.live <= half.live + 4, `${half.live} buffers became ${whole.live}`);
  t.true(whole.bytes <= half.bytes + 4096, `${half.bytes} bytes of buffers became ${whole.bytes}`);
  t.true(whole.heap < half.heap + 3e5, `a heap of ${half.heap} bytes became ${whole.heap}`);
});

test.serial("shapes that come and go take no more memory than the cache keeps", async (t) => {
  t.timeout(120_000);
  const device = await testDevice();
  const buffers = countBuffers(device.gpu);
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const y = x.exponent().reductionSum({ axes: [0] });
  const levels: number[] = [];
  for (const round of range(3)) {
    for (const n of range(40 * round + 1, 40 * round + 41)) {
      const results = await graph.run(new Map([[x, new Float32Array(n)]]), { targetTensors: [y], device });
      t.is((await results.get(y)!.read())[0], n);
      results.get(y)!.destroy();
    }
    await memoryInUse();
    levels.push(buffers.live);
  }
  t.true(levels[2] <= levels[1] + 4, `${levels} buffers`);
});

test.serial("executables give everything back", async (t) => {
  const device = await testDevice();
  const buffers = countBuffers(device.gpu);
  const graph = new Graph();
  const x = graph.placeholder([10]);
  const y = x
    .multiplication(graph.constant(Float32Array.from(range(10))))
    .reductionSum()
    .multiplication(x)
    .reshape({ shape: [1, 10] })
    .matrixMultiplication(
      x
        .reshape({ shape: [10, 1] })
        .broadcast({ shape: [10, 10] })
        .multiplication(2),
    );
  for (const _ of range(3)) {
    const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [10] }]]), targetTensors: [y] });
    const results = await Promise.all(range(3).map(() => executable.run([new Float32Array(10)])));
    for (const [result] of results) result.destroy();
    executable.destroy();
  }
  t.is(buffers.live, 0);
});
