import test from "ava";
import { Device, DeviceError, Graph, TensorData } from "../src/index.ts";
import type { AdapterChoice } from "../src/adapter/find.ts";
import { range } from "../src/shapes.ts";
import { mismatch } from "./support/compare.ts";
import { testDevice } from "./support/device.ts";
import { random } from "./support/random.ts";

/** A network that learns, and what it does in a few steps on a device: its losses, and its weights afterwards. */
function network() {
  const graph = new Graph();
  const source = random("devices");
  const weights = (rows: number, columns: number) =>
    graph.variable(
      Float32Array.from({ length: rows * columns }, () => source.between(-1, 1)),
      { shape: [rows, columns], name: "weights" },
    );
  const x = graph.placeholder([-1, 5]);
  const variables = [weights(5, 9), weights(9, 3)];
  const loss = x.matrixMultiplication(variables[0]).tanh().matrixMultiplication(variables[1]).softMax({ axis: 1 }).square().reductionSum();
  const gradients = graph.gradients(loss, { with: variables });
  const targetOperations = variables.map((v) => v.assign({ tensor: v.subtraction(gradients.get(v)!.multiplication(0.1)) }));
  const feed = Float32Array.from({ length: 20 }, () => source.between(-1, 1));
  const learn = async (device: Device, steps: number): Promise<number[]> => {
    const numbers: number[] = [];
    for (const _ of range(steps)) {
      const results = await graph.run(new Map([[x, feed]]), { targetTensors: [loss], targetOperations, device });
      numbers.push((await results.get(loss)!.read())[0]);
    }
    const results = await graph.run(new Map(), { targetTensors: variables, device });
    for (const v of variables) numbers.push(...(await results.get(v)!.read()));
    return numbers;
  };
  return { graph, learn };
}

/** Two adapters, the second of another make where there is one. */
async function pair(): Promise<[Device, Device]> {
  const others: AdapterChoice[] = ["lavapipe", "software"];
  const first = await Device.request();
  for (const adapter of others) {
    const second = await Device.request({ adapter }).catch(() => undefined);
    if (second && (adapter === "software" || second.description !== first.description)) return [first, second];
    second?.destroy();
  }
  return [first, await Device.request()];
}

test("a graph runs on two adapters of one process, at once, with equal results", async (t) => {
  const [one, two] = await pair();
  t.log(`${one.description} and ${two.description}`);
  const { learn } = network();
  const [a, b] = await Promise.all([learn(one, 6), learn(two, 6)]);
  t.is(mismatch(Float32Array.from(b), Float64Array.from(a), 1e-5), undefined);
  // Each has learnt for itself, and once more each finds the other's next step.
  t.is(mismatch(Float32Array.from(await learn(two, 3)), Float64Array.from(await learn(one, 3)), 1e-5), undefined);
  one.destroy();
  t.deepEqual((await learn(two, 1)).length, b.length - 5);
  two.destroy();
});

test("a snapshot taken on one adapter goes on on another as it would have there", async (t) => {
  const [one, two] = await pair();
  const { graph, learn } = network();
  await learn(one, 4);
  graph.loadVariables(await graph.saveVariables({ device: one }), { device: two });
  t.is(mismatch(Float32Array.from(await learn(two, 4)), Float64Array.from(await learn(one, 4)), 1e-5), undefined);
  one.destroy();
  two.destroy();
});

test("the default device is the one requested first that lives", async (t) => {
  const shared = await testDevice();
  const [one, two] = [await Device.request(), await Device.request()];
  t.not(Device.default, one);
  const graph = new Graph();
  const c = graph.constant([1]);
  t.true((await graph.run(new Map(), { targetTensors: [c] })).get(c)!.device === Device.default);
  const data = TensorData.from(one, [1]);
  two.gpu.destroy();
  await two.lost;
  await t.throwsAsync(graph.run(new Map(), { targetTensors: [c], device: two }), { instanceOf: DeviceError });
  t.deepEqual([...(await data.read())], [1]);
  one.destroy();
  t.notThrows(() => shared.check());
});
