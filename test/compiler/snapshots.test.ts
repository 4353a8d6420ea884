import test, { type ExecutionContext } from "ava";
import { leastAdapter } from "../../codegen/leastAdapter.ts";
import type { CompileOptions } from "../../src/compiler/compile.ts";
import { infer } from "../../src/compiler/infer.ts";
import { print } from "../../src/compiler/print.ts";
import { select } from "../../src/compiler/select.ts";
import { simplify } from "../../src/compiler/simplify.ts";
import { stitch } from "../../src/compiler/stitch.ts";
import { Graph, type Tensor } from "../../src/index.ts";
import { templates } from "../../src/compiler/templates.ts";

test.before(() => templates.load());

/** A GPU, wherever the tests run, so that what is written is the same everywhere. */
/** Every stage of a compilation, for people to look at when it changes. */
function snapshot(t: ExecutionContext, options: CompileOptions): void {
  const program = simplify(infer(options));
  const regions = stitch(program, { stitching: true, maxBuffers: 8 });
  t.snapshot(print(program), "program");
  t.snapshot(print(regions), "regions");
  for (const region of regions) {
    const { name, wgsl, workgroups } = select([region], { adapter: leastAdapter });
    t.snapshot(`// ${workgroups.join(" × ")} workgroups\n${wgsl}`, `kernel ${name}`);
  }
}

const geLU = (x: Tensor): Tensor => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x.multiplication(0.5));

test("GeLU", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1], { name: "x" });
  snapshot(t, { feeds: new Map([[x, { shape: [10] }]]), targetTensors: [geLU(x)] });
});

test("matrix multiplication, bias and GeLU", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 7], { name: "x" });
  const w = graph.variable(new Float32Array(63), { shape: [7, 9], name: "w" });
  const b = graph.variable(new Float32Array(9), { name: "b" });
  snapshot(t, { feeds: new Map([[x, { shape: [5, 7] }]]), targetTensors: [geLU(x.matrixMultiplication(w).addition(b))] });
});

test("a training step of a small convolutional network", (t) => {
  const graph = new Graph();
  const images = graph.placeholder([-1, 8, 8, 1], { name: "images" });
  const labels = graph.placeholder([-1, 10], { name: "labels" });
  const variables = {
    filters: graph.variable(0.1, { shape: [3, 3, 1, 4], name: "filters" }),
    bias: graph.variable(0, { shape: [4], name: "bias" }),
    weights: graph.variable(0.1, { shape: [256, 10], name: "weights" }),
  };
  const features = images
    .convolution2D({ weights: variables.filters, descriptor: { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" } })
    .addition(variables.bias)
    .reLU();
  const logits = features.reshape({ shape: [-1, 256] }).matrixMultiplication(variables.weights);
  const loss = logits.softMaxCrossEntropy({ labels, axis: -1, reductionType: "sum" });
  const learned = Object.values(variables);
  const gradients = graph.gradients(loss, { with: learned });
  const updates = learned.map((variable) =>
    variable.assign({ tensor: variable.subtraction(gradients.get(variable)!.multiplication(0.01)) }),
  );
  const feeds = new Map([
    [images, { shape: [2, 8, 8, 1] }],
    [labels, { shape: [2, 10] }],
  ]);
  snapshot(t, { feeds, targetTensors: [loss], targetOperations: updates });
});
