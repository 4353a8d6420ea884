import { parentPort, workerData } from "node:worker_threads";
import { Device, Graph } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";

/** What a worker is asked for: steps, after which it answers the sums it found. */
const { steps, first } = workerData as { steps: number; first: number };

const device = await Device.request();
const graph = new Graph();
const x = graph.placeholder([3]);
const total = graph.variable([0, 0, 0]);
const next = total.addition(x.multiplication(2));
const options = { targetTensors: [next], targetOperations: [total.assign({ tensor: next })], device };
const sums: number[] = [];
for (const step of range(steps)) {
  const result = (await graph.run(new Map([[x, Float32Array.of(first, step, 1)]]), options)).get(next)!;
  sums.push(...(await result.read()));
  result.destroy();
}
device.destroy();
parentPort!.postMessage({ description: device.description, sums });
