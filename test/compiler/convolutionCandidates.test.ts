import { rules } from "../../generated/rules.ts";
import test, { type ExecutionContext } from "ava";
import { NDArray, tabulate } from "../../spec/reference.ts";
import { type Convolution2DOpDescriptor, type DataType, Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
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
  readonly dataType?: DataType;
  /** The candidate that is tried, where it is always the same; it has no part in the weights' gradient. */
  readonly by?: string;
}
const last = { dataLayout: "NHWC", weightsLayout: "HWIO" } as const;
const winograd = "Winograd's method";
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
  "Winograd, whole tiles": {
    source: [1, 8, 12, 16],
    weights: [3, 3, 16, 12],
    descriptor: { ...last, paddingStyle: "TF_SAME" },
    by: winograd,
  },
  "Winograd, odd lengths": {
    source: [3, 7, 10, 5],
    weights: [3, 3, 5, 6],
    descriptor: { ...last, paddingStyle: "ONNX_SAME_LOWER" },
    by: winograd,
  },
  "Winograd, channels first": { source: [2, 6, 11, 7], weights: [8, 6, 3, 3], descriptor: { paddingStyle: "TF_VALID" }, by: winograd },
  "Winograd, mixed layouts": {
    source: [2, 5, 6, 4],
    weights: [7, 4, 3, 3],
    descriptor: { dataLayout: "NHWC", paddingLeft: 2, paddingRight: 1, paddingBottom: 2 },
    by: winograd,
  },
  "Winograd, wide padding": {
    source: [1, 3, 4, 5],
    weights: [3, 3, 3, 2],
    descriptor: { weightsLayout: "HWIO", paddingStyle: "explicitOffset", paddingLeft: 4, paddingRight: 3, paddingTop: 3, paddingBottom: 5 },
    by: winograd,
  },
  "Winograd, one pixel": { source: [2, 3, 3, 4], weights: [3, 3, 4, 4], descriptor: last, by: winograd },
  "Winograd, halves": {
    source: [1, 6, 6, 8],
    weights: [3, 3, 8, 5],
    descriptor: { ...last, paddingStyle: "TF_SAME" },
    dataType: "float16",
    by: winograd,
  },
  "Winograd, no images": { source: [0, 6, 6, 8], weights: [3, 3, 8, 5], descriptor: last, by: winograd },
  "Winograd, no channels": { source: [2, 6, 6, 0], weights: [3, 3, 0, 5], descriptor: last, by: winograd },
};

type Named = "convolution2D" | "convolution2DDataGradient" | "convolution2DWeightsGradientPartials";

/** Compares what `make` makes of inputs of `shapes` with the reference; the operation is computed by one of its candidates. */
async function holds(
  t: ExecutionContext,
  operation: Named,
  { dataType = "float32", by }: Case,
  shapes: readonly Shape[],
  make: (...inputs: Tensor[]) => Tensor,
): Promise<void> {
  const graph = new Graph();
  const inputs = shapes.map((shape) => graph.placeholder(shape, { dataType }));
  const target = make(...inputs);
  const values = shapes.map((shape, k) => {
    const source = random(`${t.title} ${k}`);
    return new NDArray(shape, tabulate(shape, () => roundTo(dataType, source.between(-1, 1))).data, dataType);
  });
  const [expected] = interpret([target], new Map(inputs.map((input, k) => [input, values[k]])));
  // Kernels through workgroup memory take software adapters seconds to compile: each case tries one candidate.
  const rule: Rule = rules[operation];
  const names = rule.kind === "kernel" ? Object.keys(rule.candidates ?? {}) : [];
  const winner = by ?? names[(turns[operation] = (turns[operation] ?? -1) + 1) % names.length];
  const executable = await graph.compile(device, {
    feeds: new Map(inputs.map((input) => [input, { shape: input.shape }])),
    targetTensors: [target],
    compilationDescriptor: { candidates: { [operation]: winner } },
  });
  const feeds = values.map(({ shape, data }) => TensorData.from(device, encode(data, dataType), { shape, dataType }));
  const [result] = await executable.run(feeds);
  t.is(mismatch(decode(await result.read(), dataType), expected.data, permitted(dataType, 1e-4)), undefined, winner);
  executable.destroy();
}

const turns: { [K in Named]?: number } = {};
const scratch = new Graph();
for (const [name, given] of Object.entries(cases)) {
  const { source, weights, descriptor, by } = given;
  const { shape } = scratch.placeholder(source).convolution2D({ weights: scratch.placeholder(weights), descriptor });
  test.serial(`${name}: the convolution`, (t) =>
    holds(t, "convolution2D", given, [source, weights], (x, w) => x.convolution2D({ weights: w, descriptor }).addition(1).reLU()),
  );
  test.serial(`${name}: its gradient with respect to the source`, (t) =>
    holds(t, "convolution2DDataGradient", given, [shape as Shape, weights], (dy, w) =>
      dy.convolution2DDataGradient({ weights: w, outputShape: source, forwardConvolutionDescriptor: descriptor }).square(),
    ),
  );
  if (by === undefined)
    test.serial(`${name}: its gradient with respect to the weights`, (t) =>
      holds(t, "convolution2DWeightsGradientPartials", given, [shape as Shape, source], (dy, x) =>
        dy.convolution2DWeightsGradient({ source: x, outputShape: weights, forwardConvolutionDescriptor: descriptor }).negative(),
      ),
    );
}
