import test from "ava";
import { buildNetwork } from "../docs/examples/digits/network.ts";
import { compileStep } from "../docs/examples/digits/training.ts";
import { Executable, Graph, GraphError, type Tensor } from "../src/index.ts";
import { testDevice } from "./support/device.ts";

const device = await testDevice();

const geLU = (x: Tensor): Tensor => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x.multiplication(0.5));
const built = () => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 3], { name: "x<y>" });
  return { graph, x, y: geLU(x) };
};
const compiled = async () => {
  const made = built();
  const executable = await made.graph.compile(device, { feeds: new Map([[made.x, { shape: [8, 3] }]]), targetTensors: [made.y] });
  return { ...made, executable };
};
/** The titles of the boxes of a class, in the order in which they are drawn. */
const titles = (svg: string, look: string): string[] =>
  [...svg.matchAll(new RegExp(`<g class="box[^"]*\\b${look}\\b.*?<text class="title"[^>]*>([^<]*)<`, "gs"))].map(([, title]) => title);

test.serial("the graph alone: operations, shapes and types, constants where they are used, escaped names", async (t) => {
  const { graph, y } = built();
  const svg = await graph.visualize({ targetTensors: [y], title: "GeLU & more" });
  t.true(svg.startsWith("<svg ") && svg.endsWith("</svg>"));
  t.deepEqual(titles(svg, "operation").sort(), ["addition", "erf", "multiplication", "multiplication", "multiplication"]);
  t.deepEqual(titles(svg, "placeholder"), ["x&lt;y&gt;"]);
  t.regex(svg, /\[-1, 3\] float32/);
  t.regex(svg, /secondary 0\.7071/);
  t.regex(svg, /role="img" aria-label="GeLU &amp; more"/);
  t.regex(svg, /<desc>5 operations<\/desc>/);
  t.false(svg.includes("kernel"));
});

test.serial("an executable's kernels are outlined, with times, and its feeds decide shapes", async (t) => {
  const { graph, executable } = await compiled();
  const svg = await graph.visualize({ executable, times: [0.0421] });
  t.is(titles(svg, "k0").length, 5);
  t.regex(svg, />kernel 0 · 42 µs</);
  t.regex(svg, /\[8, 3\] float32/);
  t.regex(svg, /<desc>5 operations in 1 kernel, 42 µs<\/desc>/);
  const html = await graph.visualize({ executable, format: "html" });
  t.true(html.startsWith("<!doctype html>"));
  t.regex(html, /<pre tabindex="0"[^>]*><code>.*erf/s);
  t.false(/\b(src|href)="?http/.test(html));
});

test.serial("kernels name operations of the graph, also when loaded, folded, split or found twice", async (t) => {
  const { graph, x, y, executable } = await compiled();
  const doubled = geLU(x)
    .addition(y)
    .reshape({ shape: [-1] });
  const folded = doubled.addition(graph.constant([1, 2]).reductionSum({ axis: 0 }).multiplication(0));
  const whole = await graph.compile(device, { feeds: new Map([[x, { shape: [8, 3] }]]), targetTensors: [folded] });
  const known = new Set(whole.kernels.flatMap(({ operationIds }) => operationIds));
  t.true(known.has(y.operation.id) && known.has(doubled.operation.inputs["tensor"]!.operation.id));
  t.is(known.size, whole.kernels.flatMap(({ operations }) => operations).length + 5, "five equal operations stand for ten");
  const loaded = await Executable.load(device, await executable.serialize());
  t.deepEqual(loaded.kernels, JSON.parse(JSON.stringify(executable.kernels)));
  t.is(titles(await graph.visualize({ executable: loaded, targetTensors: [y] }), "k0").length, 5);
  const long = graph.placeholder([1, 2 ** 18]);
  const sum = long.reductionSum({ axis: 1 });
  const split = await graph.compile(device, { feeds: new Map([[long, { shape: [1, 2 ** 18] }]]), targetTensors: [sum] });
  t.true(split.kernels.length > 1 && split.kernels.every(({ operationIds }) => operationIds.includes(sum.operation.id)));
});

test.serial("a step of training is drawn in legible size and moderate time", async (t) => {
  const network = buildNetwork("sample", { batch: 4, learningRate: 0.1, seed: 1 });
  const executable = await compileStep(network, device, 4);
  const start = performance.now();
  const svg = await network.graph.visualize({ executable });
  t.log(`${svg.length} characters in ${Math.round(performance.now() - start)} ms`);
  t.is(titles(svg, "operation").filter((title) => title.startsWith("assign")).length, network.updates.length);
  for (const [k] of executable.kernels.entries()) t.regex(svg, new RegExp(`>kernel ${k}<|in kernels [\\d, ]*\\b${k}\\b`));
  t.false(/NaN|undefined|Infinity/.test(svg.replace(/<title>.*?<\/title>/gs, "")));
});

test.serial("loops and open dimensions are drawn too", async (t) => {
  const { graph, x, y } = built();
  const open = await graph.compile(device, { feeds: new Map([[x, { shape: [-1, 3] }]]), targetTensors: [y] });
  t.regex(await graph.visualize({ executable: open }), /\[-1, 3\] float32/);
  t.is((await open.kernelTimes([new Float32Array(6)]))?.length, device.gpu.features.has("timestamp-query") ? 1 : undefined);
  const [last] = graph.while([y], {
    before: ([value], results) => (results.push(value.multiplication(2)), value.reductionMaximum().lessThan(100)),
    after: (results) => results,
  });
  const staged = await graph.compile(device, { feeds: new Map([[x, { shape: [1, 3] }]]), targetTensors: [last] });
  t.deepEqual(titles(await graph.visualize({ executable: staged }), "operation").includes("while"), true);
  await t.throwsAsync(staged.kernelTimes(), { instanceOf: GraphError, message: /no list of kernels to measure/ });
});

test.serial("what cannot be drawn is said in one line", async (t) => {
  const { graph, y, executable } = await compiled();
  const refused = (options: Parameters<Graph["visualize"]>[0], message: RegExp): Promise<unknown> =>
    t.throwsAsync(graph.visualize(options), { instanceOf: GraphError, message });
  await refused({}, /needs targetTensors or targetOperations, or an executable that this graph compiled; got none/);
  await refused({ targetTensors: [built().y] }, /must belong to this graph/);
  await refused({ executable, times: [1, 2] }, /an entry for each of the executable's 1 kernels; got 2/);
  await refused({ targetTensors: [y], format: "png" as "svg" }, /format must be svg or html; got png/);
});

test.serial("kernels are timed, and variables keep their values", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([1 << 16], { name: "x" });
  const total = graph.variable(0);
  const sum = total.addition(x.reductionSum({ axis: 0 }).reshape({ shape: [] }));
  const executable = await graph.compile(device, {
    feeds: new Map([[x, x]]),
    targetTensors: [geLU(x)],
    targetOperations: [total.assign({ tensor: sum })],
  });
  const input = new Float32Array(1 << 16).fill(1);
  const times = await executable.kernelTimes([input], { runs: 3 });
  if (!device.gpu.features.has("timestamp-query")) return t.is(times, undefined);
  t.is(times!.length, executable.kernels.length);
  t.true(times!.every((time) => time >= 0 && time < 10_000) && times!.some((time) => time > 0), String(times));
  t.deepEqual([...(await executable.variables.get("variable")!.read())], [0]);
  executable.runAsync([input]);
  t.deepEqual([...(await executable.variables.get("variable")!.read())], [1 << 16]);
  await t.throwsAsync(executable.kernelTimes([input], { runs: 0 }), { instanceOf: GraphError, message: /whole number from 1; got 0/ });
  await t.throwsAsync(executable.kernelTimes([]), { instanceOf: GraphError });
});
