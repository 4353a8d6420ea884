import { SHARE_ENV, Worker } from "node:worker_threads";
import test from "ava";
import { Device, Graph } from "../src/index.ts";
import { range } from "../src/shapes.ts";

interface Answer {
  readonly description: string;
  readonly sums: readonly number[];
}

/** A worker does not take over from its parent how TypeScript is read. */
const start = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(new URL("support/deviceWorker.ts", import.meta.url).href)})));`;

/** What a thread of its own answers, with a device of its own. */
const work = (first: number, steps: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: { first, steps }, env: SHARE_ENV });
    let answer: Answer;
    worker.on("message", (message: Answer) => (answer = message));
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 && answer ? resolve(answer) : reject(new Error(`the worker ended with ${code}`))));
  });

/** What a worker must find. */
const expected = (first: number, steps: number): number[] => range(steps).flatMap((k) => [2 * first * (k + 1), k * (k + 1), 2 * (k + 1)]);

test("two workers with a device each run at once, beside the main thread's, and again", async (t) => {
  t.timeout(120_000);
  using device = await Device.request();
  const graph = new Graph();
  const x = graph.placeholder([2]);
  const y = x.negative();
  for (const round of range(2)) {
    let busy = true;
    const workers = Promise.all([work(1, 50), work(round, 50)]).finally(() => (busy = false));
    let runs = 0;
    for (; busy; runs++) {
      const result = (await graph.run(new Map([[x, Float32Array.of(runs, 1)]]), { targetTensors: [y], device })).get(y)!;
      t.deepEqual([...(await result.read())], [-runs, -1]);
      result.destroy();
    }
    const [one, two] = await workers;
    t.deepEqual(one, { description: device.description, sums: expected(1, 50) });
    t.deepEqual(two, { description: device.description, sums: expected(round, 50) });
    t.log(`${runs} runs on the main thread meanwhile`);
  }
});
