import test from "ava";
import { type Device, Graph, type Operation, type Tensor } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { countBuffers, memoryInUse } from "./support/memory.ts";
import { random, type Random } from "./support/random.ts";

/** A graph under load: what a run is fed, and what must come of it. */
interface Load {
  readonly graph: Graph;
  readonly x: Tensor;
  readonly target: Tensor;
  readonly updates?: readonly Operation[];
  readonly feed: (source: Random) => Float32Array;
  readonly expected: (feed: Float32Array) => readonly number[];
}

const lengths = [1, 2, 3, 5, 8, 13];
/** Small whole numbers, so that results are exact. */
const whole = (source: Random, count: number): Float32Array => Float32Array.from({ length: count }, () => source.whole(-9, 9));
const oneOf = (source: Random): number => lengths[source.whole(0, lengths.length - 1)];

/** Small graphs of different kinds, with closed and open shapes. */
function loads(): Load[] {
  const made: Load[] = [];
  const add = (shape: readonly number[], build: (x: Tensor, graph: Graph) => Omit<Load, "graph" | "x">): void => {
    const graph = new Graph();
    const x = graph.placeholder(shape);
    made.push({ graph, x, ...build(x, graph) });
  };
  add([-1], (x) => ({
    target: x.multiplication(2).addition(1).reLU(),
    feed: (source) => whole(source, oneOf(source)),
    expected: (feed) => [...feed].map((n) => Math.max(0, 2 * n + 1)),
  }));
  add([-1, 4], (x, graph) => ({
    target: x.matrixMultiplication(graph.constant(range(8), { shape: [4, 2] })),
    feed: (source) => whole(source, 4 * oneOf(source)),
    expected: (feed) =>
      range(feed.length / 4).flatMap((row) =>
        range(2).map((column) => range(4).reduce((sum, k) => sum + feed[4 * row + k] * (2 * k + column), 0)),
      ),
  }));
  add([7, -1], (x) => ({
    target: x.transpose({ permutation: [1, 0] }).reductionSum({ axis: 1 }),
    feed: (source) => whole(source, 7 * oneOf(source)),
    expected: (feed) =>
      range(feed.length / 7).map((column) => range(7).reduce((sum, row) => sum + feed[(row * feed.length) / 7 + column], 0)),
  }));
  add([6], (x) => ({
    target: x.sort({ axis: 0 }),
    feed: (source) => whole(source, 6),
    expected: (feed) => [...feed].sort((a, b) => a - b),
  }));
  for (const _ of range(2))
    add([3], (x, graph) => {
      const total = graph.variable([0, 0, 0]);
      const next = total.addition(x);
      const sums = [0, 0, 0];
      return {
        target: next,
        updates: [total.assign({ tensor: next })],
        feed: (source) => whole(source, 3),
        expected: (feed) => sums.map((sum, k) => (sums[k] = sum + feed[k])),
      };
    });
  return made;
}

/** Runs that go on at the same time: all are asked for before any is waited for. Answers what came out wrong. */
async function wave(all: readonly Load[], count: number, source: Random, device: Device): Promise<string[]> {
  const runs = range(count).map(async (k) => {
    const { graph, x, target, updates, feed, expected } = all[source.whole(0, all.length - 1)];
    const array = feed(source);
    const wanted = String(expected(array));
    const results = await graph.run(new Map([[x, array]]), { targetTensors: [target], targetOperations: updates, device });
    const result = results.get(target)!;
    const got = String(await result.read());
    // Some are given back, and others forgotten.
    if (k % 5 > 0) result.destroy();
    return got === wanted ? [] : [`${target.name} of ${array}: must be ${wanted}; got ${got}`];
  });
  return (await Promise.all(runs)).flat();
}

test.serial("10,000 runs of interleaved graphs with random feeds: no wrong result, and no growth", async (t) => {
  t.timeout(300_000);
  const device = await testDevice();
  const buffers = countBuffers(device.gpu);
  const all = loads();
  const source = random("load");
  const levels: { live: number; bytes: number; heap: number; arrays: number }[] = [];
  const started = performance.now();
  for (const round of range(500)) {
    t.deepEqual(await wave(all, 20, source, device), []);
    // What was forgotten is found when garbage is collected, which a small heap does seldom.
    if (round % 25 === 24) await memoryInUse();
    if (round === 124 || round === 499) levels.push({ ...(await memoryInUse()), ...buffers });
  }
  const [early, late] = levels;
  t.log(
    `${((performance.now() - started) / 1000).toFixed(1)} s; after 2,500 runs ${JSON.stringify(early)}, after 10,000 ${JSON.stringify(late)}`,
  );
  // Each pool keeps as many buffers as were once forgotten between two collections: 100 in all.
  t.true(late.live <= early.live + 100, `${early.live} buffers became ${late.live}`);
  t.true(late.bytes <= early.bytes + 100 * 64, `${early.bytes} bytes of buffers became ${late.bytes}`);
  t.true(late.heap < early.heap + 1e6, `a heap of ${early.heap} bytes became ${late.heap}`);
  t.true(late.arrays < early.arrays + 1e6, `${early.arrays} bytes of arrays became ${late.arrays}`);
});
