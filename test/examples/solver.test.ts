import test from "ava";
import { clone } from "../../docs/examples/solver.ts";
import { Graph, type Tensor, TensorData } from "../../src/index.ts";
import { testDevice } from "../support/device.ts";

const [height, width] = [29, 37];
const tolerance = 0.1;

const image = (pixel: (y: number, x: number) => number): Float32Array =>
  Float32Array.from({ length: height * width }, (_, k) => pixel(Math.floor(k / width), k % width));
const source = image((y, x) => 128 + 100 * Math.sin(y / 3) * Math.cos(x / 4));
const background = image((y, x) => 40 + 4 * y + 2 * x);
const mask = image((y, x) => Number((y - 14) ** 2 / 120 + (x - 18) ** 2 / 200 < 1));

/** The same in float64: the image, and the largest change of each round. */
function reference(): { image: Float64Array; changes: number[] } {
  const at = (u: ArrayLike<number>, y: number, x: number): number => (y < 0 || x < 0 || y >= height || x >= width ? 0 : u[y * width + x]);
  const laplacian = (u: ArrayLike<number>, k: number): number => {
    const [y, x] = [Math.floor(k / width), k % width];
    return at(u, y - 1, x) + at(u, y + 1, x) + at(u, y, x - 1) + at(u, y, x + 1) - 4 * u[k];
  };
  let u = Float64Array.from(background);
  const changes: number[] = [];
  do {
    const change = u.map((_, k) => (mask[k] * (laplacian(u, k) - laplacian(source, k))) / 4);
    changes.push(Math.max(...change.map(Math.abs)));
    u = u.map((value, k) => value + change[k]);
  } while (changes.at(-1)! >= tolerance);
  return { image: u, changes };
}

test("an image is cloned seamlessly, in as many rounds as in float64", async (t) => {
  const device = await testDevice();
  const graph = new Graph();
  const images = { source, background, mask };
  const placeholders = {
    source: graph.placeholder([height, width]),
    background: graph.placeholder([height, width]),
    mask: graph.placeholder([height, width]),
  };
  const result = clone(graph, placeholders);
  const keys = ["source", "background", "mask"] as const;
  const executable = await graph.compile(device, {
    feeds: new Map(keys.map((key) => [placeholders[key], { shape: [height, width] }])),
    targetTensors: [result.image, result.rounds],
  });
  const [found, rounds] = await executable.run(keys.map((key) => images[key]));
  const expected = reference();
  t.true(expected.changes.length > 40);
  t.deepEqual([...(await rounds.read())], [expected.changes.length]);
  const values = await found.read();
  t.true(values.every((value, k) => Math.abs(value - expected.image[k]) < 0.01));
  t.true(values.every((value, k) => mask[k] === 1 || value === background[k]));
});

test("what a loop answers is to the last bit what its rounds answer, each run by itself", async (t) => {
  const device = await testDevice();
  const graph = new Graph();
  const [x, to] = [graph.placeholder([5, 7]), graph.placeholder([])];
  const step = (u: Tensor): Tensor =>
    u.multiplication(0.9).addition(
      u
        .reverse({ axes: [1] })
        .multiplication(u.tanh())
        .multiplication(0.05),
    );
  const goesOn = (u: Tensor): Tensor => u.reductionMaximum().greaterThan(to);
  const [last, rounds] = graph.while([x, graph.constant(0)], {
    before: ([u, k], results) => (results.push(u, k), goesOn(u)),
    after: ([u, k]) => [step(u), k.addition(1)],
  });
  const whole = await graph.compile(device, { feeds: new Map([[x, x], [to, to]]), targetTensors: [last, rounds] }); // prettier-ignore
  const one = await graph.compile(device, { feeds: new Map([[x, x], [to, to]]), targetTensors: [step(x), goesOn(x)] }); // prettier-ignore
  const start = Float32Array.from({ length: 35 }, (_, k) => 3 * Math.sin(k * 2.3));
  for (const limit of [10, 1, 0.1, 0.01, 1e-4]) {
    let [u, count] = [TensorData.from(device, start, { shape: [5, 7] }), 0];
    for (;;) {
      const [next, more] = await one.run([u, limit]);
      const [isMore] = await more.read();
      if (!isMore) break;
      u = next;
      count++;
    }
    const [found, counted] = await whole.run([start, limit]);
    t.deepEqual([...(await counted.read())], [count]);
    t.deepEqual(await found.read(), await u.read());
  }
});
