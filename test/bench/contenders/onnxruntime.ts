import { InferenceSession, type Tensor, Tensor as OnnxTensor } from "onnxruntime-node";
import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { characterLoop } from "../characterLoop.ts";
import { chain, type Contender } from "../contender.ts";
import { chooseDriver } from "../driver.ts";
import { freshProcesses } from "../freshProcess.ts";
import { permute } from "../permute.ts";
import { heads, scale, width } from "../workloads/attention.ts";
import { vocabulary } from "../workloads/characters.ts";
import { imageShape } from "../workloads/convolution.ts";
import { columns, epsilon } from "../workloads/layerNormalization.ts";
import { OnnxModel } from "./onnxModel.ts";

type Values = Float32Array<ArrayBuffer>;
type Shape = readonly number[];

/** A session of one input and one output of known shapes. */
async function session(build: (model: OnnxModel, x: string) => string, shape: Shape, options: InferenceSession.SessionOptions, to = shape) {
  const model = new OnnxModel();
  const x = model.input("x", shape);
  const y = build(model, x);
  model.output(y, to);
  const made = await create(model, options);
  return { run: async (x: Tensor) => (await made.run({ x }))[y], release: () => made.release() };
}

const create = (model: OnnxModel, options: InferenceSession.SessionOptions) =>
  InferenceSession.create(model.encode(), { executionProviders: ["webgpu"], logSeverityLevel: 3, ...options });
const onDevice = { preferredOutputLocation: "gpu-buffer" } as const;
const identity = (model: OnnxModel, x: string) => model.node("Identity", [x]);
const host = (values: Values, shape: Shape) => new OnnxTensor("float32", values, shape);

function geLU(model: OnnxModel, x: string): string {
  const erf = model.node("Erf", [model.node("Div", [x, model.constant([Math.SQRT2], [])])]);
  const product = model.node("Mul", [x, model.node("Add", [erf, model.constant([1], [])])]);
  return model.node("Mul", [product, model.constant([0.5], [])]);
}

/** Runs of a model whose input and result stay on the device; `to` is the shape of the result, where it is not that of the input. */
async function run(input: Values, shape: Shape, build: (model: OnnxModel, x: string) => string, to?: Shape) {
  const main = await session(build, shape, onDevice, to);
  // Tensors on the device cannot be read or written in Node but by models that do nothing else.
  const upload = await session(identity, shape, { ...onDevice, graphOptimizationLevel: "disabled" });
  const download = await session(identity, to ?? shape, { graphOptimizationLevel: "disabled" });
  const first = (model: OnnxModel, x: string) => {
    const line = model.node("Reshape", [x, model.constant([-1n])]);
    return model.node("Slice", [line, model.constant([0n]), model.constant([1n])]);
  };
  const peek = await session(first, to ?? shape, {}, [1]);
  let last: Tensor | undefined;
  return chain<Tensor>({
    input: await upload.run(host(input, shape)),
    compute: async (x) => (last = await main.run(x)),
    dispose: (x) => x.dispose(),
    read: async (x) => (await download.run(x)).data as Float32Array,
    finish: async () => void (last && (await peek.run(last))),
    independent: to !== undefined,
    release: () => [main, upload, download, peek].forEach(({ release }) => void release()),
  });
}

const workloads: Contender["workloads"] = {
  gelu: ({ x }) => run(x, [x.length], geLU),
  matmul: ({ a, b }, size) => run(a, [size, size], (model, x) => model.node("MatMul", [x, model.constant(b, [size, size])])),
  matmulGelu: ({ a, b, bias }, size) =>
    run(a, [size, size], (model, x) => {
      const product = model.node("MatMul", [x, model.constant(b, [size, size])]);
      return geLU(model, model.node("Add", [product, model.constant(bias)]));
    }),
  // The library changes the layout inside, so these transpositions cancel out.
  convolution: ({ x, weights, bias }, size) =>
    run(x, imageShape(size), (model, x) => {
      const kernel = model.constant(permute(weights, [3, 3, 64, 64], [3, 2, 0, 1]), [64, 64, 3, 3]);
      const image = model.node("Transpose", [x], { perm: [0, 3, 1, 2] });
      const layer = model.node("Relu", [model.node("Conv", [image, kernel, model.constant(bias)], { pads: [1, 1, 1, 1] })]);
      return model.node("Transpose", [layer], { perm: [0, 2, 3, 1] });
    }),
  softMax: ({ x }, size) => run(x, [size, size], (model, x) => model.node("Softmax", [x], { axis: -1 })),
  layerNormalization: ({ x, gamma, beta }, size) =>
    run(x, [size, columns], (model, x) =>
      model.node("LayerNormalization", [x, model.constant(gamma), model.constant(beta)], { axis: -1, epsilon: { float: epsilon } }),
    ),
  sum: ({ x }) => run(x, [x.length], (model, x) => model.node("ReduceSum", [x], { keepdims: 1 }), [1]),
  attention: ({ query, key, value }, size) =>
    run(query, [1, heads, size, width], (model, x) => {
      const keys = model.constant(permute(key, [heads, size, width], [0, 2, 1]), [1, heads, width, size]);
      const scores = model.node("Mul", [model.node("MatMul", [x, keys]), model.constant([scale], [])]);
      return model.node("MatMul", [model.node("Softmax", [scores], { axis: -1 }), model.constant(value, [1, heads, size, width])]);
    }),
  async characters({ network, comparedTokens }, size) {
    const model = new OnnxModel();
    const [token, state, cell] = [model.input("token", [1], "int64"), model.input("state", [1, size]), model.input("cell", [1, size])];
    const weights = {
      input: model.constant(network.inputWeights, [vocabulary, 4 * size]),
      recurrent: model.constant(network.recurrentWeights, [size, 4 * size]),
      output: model.constant(network.outputWeights, [size, vocabulary]),
    };
    const fromState = model.node("Gemm", [state, weights.recurrent, model.constant(network.bias)]);
    const gates = model.node("Add", [model.node("Gather", [weights.input, token], { axis: 0 }), fromState]);
    const [input, forget, candidate, output] = model.nodes(4, "Split", [gates], { axis: 1, num_outputs: 4 });
    const kept = model.node("Mul", [model.node("Sigmoid", [forget]), cell]);
    const added = model.node("Mul", [model.node("Sigmoid", [input]), model.node("Tanh", [candidate])]);
    const nextCell = model.node("Add", [kept, added]);
    const nextState = model.node("Mul", [model.node("Sigmoid", [output]), model.node("Tanh", [nextCell])]);
    const logits = model.node("Gemm", [nextState, weights.output, model.constant(network.outputBias)]);
    const probabilities = model.node("Softmax", [logits], { axis: -1 });
    model.output(probabilities, [1, vocabulary]);
    for (const next of [nextState, nextCell]) model.output(next, [1, size]);
    const made = await create(model, {
      preferredOutputLocation: { [probabilities]: "cpu", [nextState]: "gpu-buffer", [nextCell]: "gpu-buffer" },
    });

    const zeros = () => host(new Float32Array(size), [1, size]);
    let memory: { state: Tensor; cell: Tensor } = { state: zeros(), cell: zeros() };
    const replace = (next: typeof memory) => {
      for (const old of Object.values(memory)) old.dispose();
      memory = next;
    };
    return characterLoop(
      {
        async step(token) {
          const results = await made.run({ token: new OnnxTensor("int64", BigInt64Array.of(BigInt(token)), [1]), ...memory });
          replace({ state: results[nextState], cell: results[nextCell] });
          return results[probabilities].data as Float32Array;
        },
        restart: () => replace({ state: zeros(), cell: zeros() }),
        dispose: () => void made.release(),
      },
      comparedTokens,
    );
  },
};

/** Attention as the one operation that the library has for it; it takes heads side by side in a row. */
const fusedAttention: Contender["workloads"]["attention"] = async ({ query, key, value }, size) => {
  const sideBySide = (values: Values) => permute(values, [heads, size, width], [1, 0, 2]);
  const shape = [1, size, heads * width];
  const made = await run(sideBySide(query), shape, (model, x) => {
    const [k, v] = [key, value].map((values) => model.constant(sideBySide(values), shape));
    return model.node("com.microsoft.MultiHeadAttention", [x, k, v], { num_heads: heads });
  });
  return { ...made, result: async () => permute(Float32Array.from(await made.result()), [size, heads, width], [1, 0, 2]) };
};

/** ONNX Runtime's own WebGPU; `fused` measures its one operation for attention alone. */
export async function load(choice: AdapterChoice = "hardware", { fused = false } = {}): Promise<Contender> {
  await chooseDriver(choice);
  const firstResult = (_: unknown, size: number) => freshProcesses("onnxruntime", choice, size);
  return {
    adapter: { description: `its own WebGPU, on ${choice}`, software: choice !== "hardware" },
    workloads: fused ? { attention: fusedAttention } : { ...workloads, firstResult },
    // From the host to the host, nothing being kept on the device.
    first: async (x) => (await (await session(geLU, [x.length], {})).run(host(x, [x.length]))).data as Float32Array,
  };
}
