import test from "ava";
import { Graph, type Shape, type Tensor } from "../../src/index.ts";
import { skeletonOf, withReads } from "../../src/compiler/skeleton.ts";
import { testDevice } from "../support/device.ts";

const kernel = (n: number, tile: number, share = 0.5): string => `/* of ${n}u numbers */
@group(0) @binding(0) var<storage, read> x: array<vec4<f32>, ${n}>;
@group(0) @binding(1) var<storage, read_write> y: array<f32, 8>;
const length = ${n}u;
const tile = ${tile}u;
const tiles = length / tile + 1u;
var<workgroup> slab: array<f32, tile * 2u>;
fn other(i: u32) -> f32 { let half = i / 2u; return f32(half) * ${share}f; }
@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) w: vec3<u32>) {
  const step = ${tile}u;
  if (w.x >= tiles) { return; }
  slab[w.x % step] = x[w.x % length].x;
  y[w.x % 8u] = slab[0] * other(${n + 1}u) + f32(i32(${-n}) + ${n}i);
}
`;

/** Slots for literals that differ between two kernels: one for each. */
const differing = (a: string, b: string): number[] => {
  const [{ literals }, other] = [skeletonOf(a), skeletonOf(b)];
  let count = 0;
  return literals.map(({ bits, type }, k) => (bits === other.literals[k].bits ? -1 : type === "length" ? 0 : count++));
};

test("kernels that differ in literals alone have one skeleton, which with its literals is the kernel", (t) => {
  const [a, b] = [kernel(5, 4), kernel(70, 4, 0.25)];
  t.is(skeletonOf(a).key, skeletonOf(b).key);
  const { between, literals } = skeletonOf(a);
  t.is(between[0] + literals.map(({ text }, k) => text + between[k + 1]).join(""), a.replace("/* of 5u numbers */", ""));
});

test("what must be known while WGSL compiles is no literal that could be read", (t) => {
  // The tile is a length in workgroup memory, and a constant of a function.
  t.not(skeletonOf(kernel(5, 4)).key, skeletonOf(kernel(5, 8)).key);
  const texts = ["switch (i) { case 3u: {} default: {} }", "const k = 3u;", "var a: array<u32, 3u>;", "x = subgroupBroadcast(x, 3u);"];
  for (const text of texts) t.deepEqual(skeletonOf(`fn f(i: u32) { ${text} }`).literals, []);
  t.deepEqual(
    skeletonOf("@compute @workgroup_size(4u) fn main() {} var<private> a: u32 = 4u; struct S { a: array<u32, 4u> }").literals,
    [],
  );
});

test("a constant whose name a function gives to something else stays one", (t) => {
  for (const text of ["fn f(n: u32) -> u32 { return n; }", "fn f() -> u32 { let n = 1u; return n; }"])
    t.false(skeletonOf(`const n = 7u; ${text}`).literals.some(({ text }) => text === "7u"));
});

test("bits are those of the literal's type", (t) => {
  const { literals } = skeletonOf(
    "fn f() { let a = 7u; let b = i32(-2); let c = 3i; let d = 1.5e-3f; let e = 2f; let g = 0x10u + 1.5; let h = 0x1p-24f; }",
  );
  t.deepEqual(
    literals.map(({ bits, type }) => [type, bits]),
    [
      ["u32", 7],
      ["i32", 0xfffffffe],
      ["i32", 3],
      ["f32", new Uint32Array(Float32Array.of(1.5e-3).buffer)[0]],
      ["f32", 0x40000000],
    ],
  );
});

test("what is read becomes a value of each function that uses it", async (t) => {
  const [a, b] = [kernel(5, 4), kernel(70, 4, 0.25)];
  const text = withReads(skeletonOf(a), differing(a, b));
  t.regex(text, /x: array<vec4<f32>>;/);
  t.regex(text, /y: array<f32, 8>;/);
  t.regex(text, /fn other[^]*let literal1 = literals\[0\]\.y;[^]*bitcast<f32>\(literal1\)[^]*fn main/);
  t.regex(text, /fn main[^]*let length = literal0;\s*let tiles = length \/ tile \+ 1u;/);
  t.regex(text, /const tile = 4u;/);
  t.regex(text, /@group\(0\) @binding\(2\) var<uniform> literals: array<vec4<u32>, 2>;/);
  await t.notThrowsAsync((await testDevice()).pipeline(text, "skeleton"));
});

/** Graphs whose kernels come from all that writes some. */
const graphs: Readonly<Record<string, (graph: Graph) => Tensor>> = {
  "element by element": (graph) =>
    graph
      .placeholder([7, 5])
      .transpose({ permutation: [1, 0] })
      .multiplication(0.3)
      .erf(),
  "16-bit floats": (graph) => graph.placeholder([7, 5], { dataType: "float16" }).exponent(),
  "64-bit integers": (graph) => graph.placeholder([7], { dataType: "int64" }).multiplication(3),
  rows: (graph) => graph.placeholder([7, 6, 36]).softMax({ axis: 1 }),
  "a product": (graph) =>
    graph
      .placeholder([37, 20])
      .matrixMultiplication(graph.placeholder([20, 44]))
      .reLU(),
  "a convolution": (graph) => graph.placeholder([2, 3, 9, 9]).convolution2D({ weights: graph.placeholder([8, 3, 3, 3]) }),
  pooling: (graph) => graph.placeholder([2, 3, 9, 9]).maxPooling2D({ descriptor: { kernelWidth: 2, kernelHeight: 3 } }),
  "a gather": (graph) => graph.placeholder([9, 8]).gather({ indicesTensor: graph.placeholder([5], { dataType: "int32" }), axis: 0 }),
  "a scan": (graph) => graph.placeholder([3, 40]).cumulativeSum({ axis: 1 }),
  sorting: (graph) => graph.placeholder([3, 3000]).sort({ axis: 1 }),
  "a Fourier transform": (graph) => graph.realToHermiteanFFT(graph.placeholder([3, 40]), { axes: [1] }).realPartOfTensor(),
  "a recurrence": (graph) => graph.placeholder([5, 2, 32]).LSTM({ recurrentWeight: graph.placeholder([32, 8]) })[0],
};
for (const [name, make] of Object.entries(graphs))
  test(`kernels compile with all that can be read being read: ${name}`, async (t) => {
    const device = await testDevice();
    const graph = new Graph();
    const target = make(graph);
    const feeds = new Map<Tensor, { shape: Shape }>();
    const visit = ({ operation }: Tensor): void => {
      if (operation.kind === "placeholder") feeds.set(operation.output, { shape: operation.output.shape });
      for (const input of Object.values(operation.inputs)) if (input) visit(input);
    };
    visit(target);
    using executable = await graph.compile(device, { feeds, targetTensors: [target] });
    for (const { name, wgsl } of executable.kernels) {
      const skeleton = skeletonOf(wgsl);
      t.true(skeleton.literals.length > 0);
      const slots = skeleton.literals.map((_, k) => k);
      await t.notThrowsAsync(device.pipeline(withReads(skeleton, slots), name));
    }
  });
