import test from "ava";
import { buildNetwork } from "../../docs/examples/digits/network.ts";
import { infer } from "../../src/compiler/infer.ts";
import { plan } from "../../src/compiler/plan.ts";
import type { Node, Program } from "../../src/compiler/program.ts";
import { type Kernel, select } from "../../src/compiler/select.ts";
import { simplify } from "../../src/compiler/simplify.ts";
import { stitch } from "../../src/compiler/stitch.ts";
import { GraphError } from "../../src/graphError.ts";
import { rules } from "../../generated/rules.ts";
import type { Rule } from "../../src/rule.ts";
import { range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";
import { random } from "../support/random.ts";
import { templates } from "../../src/compiler/templates.ts";

test.before(() => templates.load());

const node = (bytes: number, computed = true): Node => ({
  kind: computed ? "elementwise" : "placeholder",
  name: "identity",
  label: "identity",
  rule: computed ? (rules.identity as unknown as Rule) : undefined,
  inputs: {},
  params: {},
  shape: [bytes],
  dataType: "uint8",
});
const kernel = (reads: readonly Node[], writes: readonly Node[]): Kernel => ({
  name: "",
  operations: [],
  operationIds: [],
  wgsl: "",
  workgroups: [1, 1, 1],
  bindings: [...reads, ...writes],
  outputs: writes,
});
const program = (targets: readonly Node[]): Program => ({
  nodes: [],
  replaced: [],
  feeds: [],
  feedTypes: [],
  targets,
  results: [],
  assignments: [],
});

/** Kernels that each write a node and read a few earlier ones. */
function randomKernels(seed: string): { kernels: Kernel[]; targets: Node[] } {
  const source = random(seed);
  const count = source.whole(1, 40);
  const sizes = source.next() < 0.5 ? () => 256 * 2 ** source.whole(0, 6) : () => source.whole(1, 5000);
  const nodes = range(count).map(() => node(sizes()));
  const near = source.whole(1, 12);
  const kernels = nodes.map((written, k) =>
    kernel(
      range(source.whole(0, 3)).flatMap(() => (k > 0 ? [nodes[source.whole(Math.max(0, k - near), k - 1)]] : [])),
      [written],
    ),
  );
  return { kernels, targets: nodes.filter(() => source.next() < 0.1) };
}

test("what lives at the same time does not overlap, and the arena is hardly larger than what lives at once", (t) => {
  let [size, bound, worst] = [0, 0, 1];
  for (const k of range(400)) {
    const { kernels, targets } = randomKernels(`plan ${k}`);
    const made = plan(program(targets), kernels, 2 ** 27);
    const lives = [...made.offsets].map(([of, start]) => {
      const steps = kernels.flatMap(({ bindings }, step) => (bindings.includes(of) ? [step] : []));
      return { start, end: start + of.shape[0], from: Math.min(...steps), to: Math.max(...steps) };
    });
    if (lives.some(({ start }) => start % 256 !== 0)) return t.fail(`plan ${k}: a binding's offset must be a multiple of 256`);
    for (const a of lives)
      for (const b of lives) {
        if (a === b || a.from > b.to || b.from > a.to || a.start >= b.end || b.start >= a.end) continue;
        return t.fail(`plan ${k}: ${JSON.stringify([a, b])} overlap`);
      }
    if (lives.some(({ end }) => end > made.size)) return t.fail(`plan ${k}: a node ends after the arena`);
    size += made.size;
    bound += made.bound;
    worst = Math.max(worst, made.size / Math.max(1, made.bound));
  }
  t.true(size <= 1.01 * bound, `${(size / bound).toFixed(3)} of the bound on the whole`);
  t.true(worst <= 1.1, `${worst.toFixed(3)} of the bound at worst`);
});

test("a chain needs two places", (t) => {
  const nodes = range(10).map(() => node(1000));
  const kernels = nodes.map((written, k) => kernel(k > 0 ? [nodes[k - 1]] : [], [written]));
  t.is(plan(program([]), kernels, 2 ** 27).size, 2048);
});

test("feeds and targets take no place", (t) => {
  const feed = node(1000, false);
  const [made, target] = [node(10), node(20)];
  const { offsets, size } = plan(program([target]), [kernel([feed], [made]), kernel([made], [target])], 2 ** 27);
  t.deepEqual([...offsets.keys()], [made]);
  t.is(size, 256);
});

test("a tensor larger than a binding may be is refused by name", (t) => {
  const error = t.throws(() => plan(program([]), [kernel([], [node(5000)])], 4096), { instanceOf: GraphError });
  t.regex(error.message, /identity: .*4096 bytes at most.*5008/);
});

for (const name of ["convolution", "sample"] as const)
  test(`a step of training the ${name} network takes hardly more than lives at once`, async (t) => {
    const device = await testDevice();
    const { images, labels, loss, updates } = buildNetwork(name, { batch: 24, learningRate: 0.1, seed: 1 });
    const feeds = new Map([images, labels].map((fed) => [fed, { shape: [24, fed.shape[1]] }]));
    for (const stitching of [true, false]) {
      const made = simplify(infer({ feeds, targetTensors: [loss], targetOperations: updates }));
      const kernels = stitch(made, { stitching, maxBuffers: 8 }).map((region) => select([region], device));
      const { size, bound } = plan(made, kernels, 2 ** 27);
      t.true(size <= 1.1 * bound, `${(size / bound).toFixed(3)} of the bound`);
    }
  });
