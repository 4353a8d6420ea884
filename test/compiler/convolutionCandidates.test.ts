import { rules } from "../../generated/rules.ts";
import test, { type ExecutionContext } from "ava";
import { NDArray, tabulate } from "../../spec/reference.ts";
import { type Convolution2DOpDescriptor, Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import type { Rule } from "../../src/rule.ts";
import { mismatch, permitted } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";
import { interpret } from "../support/interpreter.ts";
import { random } from "../support/random.ts";
import { decode, encode, roundTo } from "../support/values.ts";

/** Every way to compute a convolution, and its gradients, is right wherever it may be chosen, also where nobody would. */
const device = await testDevice();

interface Case {
  readonly source: Shape;
  readonly weights: Shape;
  readonly descriptor: Convolution2DOpDescriptor;
}
const last = { dataLayout: "NHWC", weightsLayout: "HWIO" } as const;
const cases: Readonly<Record<string, Case>> = {
  "slabs of one weight each": { source: [1, 7, 9, 32], weights: [3, 2, 32, 68], descriptor: last },
  "odd channels": { source: [2, 6, 11, 5], weights: [3, 3, 5, 70], descriptor: { ...last, paddingStyle: "TF_SAME" } },
  "one channel": { source: [3, 8, 8, 1], weights: [5, 5, 1, 32], descriptor: { ...last, paddingStyle: "TF_SAME" } },
  "channels first": { source: [2, 16, 6, 10], weights: [34, 16, 3, 3], descriptor: { paddingStyle: "TF_SAME" } },
  strides: { source: [1, 13, 12, 4], weights: [3, 3, 4, 20], descriptor: { ...last, strideInX: 2, strideInY: 2, paddingStyle: "TF_SAME" } },
  "dilation and strides": {
    source: [2, 12, 14, 4],
    weights: [3, 2, 4, 8],
    descriptor: { ...last, dilationRateInX: 2, dilationRateInY: 3, strideInX: 3, strideInY: 2, paddingLeft: 3, paddingTop: 1 },
  },
  groups: { source: [1, 8, 9, 24], weights: [3, 3, 8, 33], descriptor: { ...last, groups: 3, paddingStyle: "TF_SAME" } },
  "groups, channels first": { source: [2, 6, 8, 8], weights: [10, 3, 3, 3], descriptor: { groups: 2, strideInX: 2 } },
};

type Named = "convolution2D" | "convolution2DDataGradient" | "convolution2DWeightsGradientPartials";

/** Compares what `make` makes of inputs of `shapes` with the reference; the operation is computed by one of its candidates. */
async function holds(
  t: ExecutionContext,
  operation: Named,
  shapes: readonly Shape[],
  make: (...inputs: Tensor[]) => Tensor,
): Promise<void> {
  const graph = new Graph();
  const inputs = shapes.map((shape) => graph.placeholder(shape));
  const target = make(...inputs);
  const values = shapes.map((shape, k) => {
    const source = random(`${t.title} ${k}`);
    return new NDArray(shape, tabulate(shape, () => roundTo("float32", source.between(-1, 1))).data, "float32");
  });
  const [expected] = interpret([target], new Map(inputs.map((input, k) => [input, values[k]])));
  // Kernels through workgroup memory take software adapters seconds to compile: each case tries one candidate.
  const rule: Rule = rules[operation];
  const names = rule.kind === "kernel" ? Object.keys(rule.candidates ?? {}) : [];
  const winner = names[turn++ % names.length];
  const executable = await graph.compile(device, {
    feeds: new Map(inputs.map((input) => [input, { shape: input.shape }])),
    targetTensors: [target],
    compilationDescriptor: { candidates: { [operation]: winner } },
  });
  const feeds = values.map(({ shape, data }) => TensorData.from(device, encode(data, "float32"), { shape, dataType: "float32" }));
  const [result] = await executable.run(feeds);
  t.is(mismatch(decode(await result.read(), "float32"), expected.data, permitted("float32", 1e-4)), undefined, winner);
  executable.destroy();
}

let turn = 0;
const scratch = new Graph();
for (const [name, { source, weights, descriptor }] of Object.entries(cases)) {
  const { shape } = scratch.placeholder(source).convolution2D({ weights: scratch.placeholder(weights), descriptor });
  test.serial(`${name}: the convolution`, (t) =>
    holds(t, "convolution2D", [source, weights], (x, w) => x.convolution2D({ weights: w, descriptor }).addition(1).reLU()),
  );
  test.serial(`${name}: its gradient with respect to the source`, (t) =>
    holds(t, "convolution2DDataGradient", [shape as Shape, weights], (dy, w) =>
      dy.convolution2DDataGradient({ weights: w, outputShape: source, forwardConvolutionDescriptor: descriptor }).square(),
    ),
  );
  test.serial(`${name}: its gradient with respect to the weights`, (t) =>
    holds(t, "convolution2DWeightsGradientPartials", [shape as Shape, source], (dy, x) =>
      dy.convolution2DWeightsGradient({ source: x, outputShape: weights, forwardConvolutionDescriptor: descriptor }).negative(),
    ),
  );
}
