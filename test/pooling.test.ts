import test from "ava";
import { Graph } from "../src/graph.ts";
import { testDevice } from "./support/device.ts";

test.serial("the norm of a window of zeros has a gradient of 0, and no NaN comes of it", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([1, 1, 1, 6]);
  const norm = x.L2NormPooling4D({ descriptor: { kernelSizes: [1, 1, 1, 2], strides: [1, 1, 1, 2] } });
  const first = graph.gradients(norm, { with: [x] }).get(x)!;
  const second = graph.gradients(first, { with: [x] }).get(x)!;
  const results = await graph.run(new Map([[x, [[[[0, 0, 3, -4, 0, 2]]]]]]), {
    targetTensors: [norm, first, second],
    device: await testDevice(),
  });
  const read = async (tensor: typeof x) => Array.from(await results.get(tensor)!.read(), (v) => Math.round(Number(v) * 1e5) / 1e5);
  t.deepEqual(await read(norm), [0, 5, 2]);
  t.deepEqual(await read(first), [0, 0, 0.6, -0.8, 0, 1]);
  // ∂/∂xₖ of Σ xₙ / |x| is 1/|x| − xₖ·Σ xₙ / |x|³.
  t.deepEqual(await read(second), [0, 0, 0.224, 0.168, 0.5, 0]);
});
