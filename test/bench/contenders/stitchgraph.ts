import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { fromFloat16, toFloat16 } from "../../../src/data/float16.ts";
import { Device, type Executable, Graph, type Tensor, TensorData } from "../../../src/index.ts";
import { characterLoop } from "../characterLoop.ts";
import { chain, type Contender } from "../contender.ts";
import { freshProcesses } from "../freshProcess.ts";
import { heads, scale, width } from "../workloads/attention.ts";
import { vocabulary } from "../workloads/characters.ts";
import { imageShape } from "../workloads/convolution.ts";
import { columns, epsilon } from "../workloads/layerNormalization.ts";

const geLU = (x: Tensor) => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x.multiplication(0.5));
const same = { paddingStyle: "TF_SAME", dataLayout: "NHWC", weightsLayout: "HWIO" } as const;
const pool = { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, paddingStyle: "TF_SAME", dataLayout: "NHWC" } as const;

/** Variants of stitchgraph that are measured too. */
interface Variant {
  /** Whether operations share kernels; without, each is a kernel of its own. */
  readonly stitching?: boolean;
  /** Whether many runs go into a compute pass, so that kernels are timed without what each submit costs. */
  readonly encoded?: boolean;
}

/** Runs of a compute pass: many, for its submit not to count, and few enough for the device to begin while others are encoded. */
const runsOfPass = 32;

/** Compute passes into which runs are written, each submitted when it is full. */
function passes({ gpu }: Device) {
  let encoder: GPUCommandEncoder | undefined;
  let pass: GPUComputePassEncoder | undefined;
  let runs = 0;
  const submit = (): void => {
    pass?.end();
    if (encoder) gpu.queue.submit([encoder.finish()]);
    encoder = pass = undefined;
    runs = 0;
  };
  return {
    submit,
    encode(executable: Executable, inputs: readonly TensorData[]): TensorData[] {
      encoder ??= gpu.createCommandEncoder();
      const results = executable.encode((pass ??= encoder.beginComputePass()), inputs);
      if (++runs === runsOfPass) submit();
      return results;
    },
  };
}

/** stitchgraph itself, or a variant of it. */
export async function load(choice?: AdapterChoice, { stitching = true, encoded = false }: Variant = {}): Promise<Contender> {
  const device = await Device.request({ adapter: choice, powerPreference: "high-performance" });
  const upload = (values: Float32Array<ArrayBuffer>, ...shape: number[]) => TensorData.from(device, values, { shape });
  const uploadHalf = (values: Float32Array<ArrayBuffer>, ...shape: number[]) =>
    TensorData.from(device, Uint16Array.from(values, toFloat16), { shape, dataType: "float16" });
  const compilationDescriptor = { stitching };

  /** Runs of an executable: `compute` of the fed `input` and `constants`. */
  async function run(input: TensorData, compute: (x: Tensor, ...constants: Tensor[]) => Tensor, ...constants: TensorData[]) {
    const graph = new Graph();
    const feeds = new Map([input, ...constants].map(({ shape, dataType }) => [graph.placeholder(shape, { dataType }), { shape }]));
    const [x, ...others] = feeds.keys();
    const target = compute(x, ...others);
    const executable = await graph.compile(device, { feeds, targetTensors: [target], compilationDescriptor });
    const together = encoded ? passes(device) : undefined;
    return chain<TensorData>({
      input,
      compute: (x) => (together ? together.encode(executable, [x, ...constants]) : executable.runAsync([x, ...constants]))[0],
      dispose: (x) => x.destroy(),
      async read(x) {
        together?.submit();
        const values = await x.read();
        return x.dataType === "float16" ? Float32Array.from(values as Uint16Array, fromFloat16) : (values as Float32Array);
      },
      async finish() {
        together?.submit();
        await device.finish();
      },
      independent: `${target.shape}` !== `${x.shape}`,
      release: () => {
        executable.destroy();
        constants.forEach((constant) => constant.destroy());
      },
    });
  }

  const workloads: Contender["workloads"] = {
    firstResult: (_, size) => freshProcesses("stitchgraph", choice, size),
    gelu: ({ x }) => run(upload(x, x.length), geLU),
    matmul: ({ a, b }, size) => run(upload(a, size, size), (x, y) => x.matrixMultiplication(y), upload(b, size, size)),
    matmulHalf: ({ a, b }, size) => run(uploadHalf(a, size, size), (x, y) => x.matrixMultiplication(y), uploadHalf(b, size, size)),
    matmulGelu: ({ a, b, bias }, size) =>
      run(upload(a, size, size), (x, y, z) => geLU(x.matrixMultiplication(y).addition(z)), upload(b, size, size), upload(bias, size)),
    convolution: ({ x, weights, bias }, size) =>
      run(
        upload(x, ...imageShape(size)),
        (x, weights, bias) => x.convolution2D({ weights, descriptor: same }).addition(bias).reLU(),
        upload(weights, 3, 3, 64, 64),
        upload(bias, 64),
      ),
    softMax: ({ x }, size) => run(upload(x, size, size), (x) => x.softMax({ axis: 1 })),
    layerNormalization: ({ x, gamma, beta }, size) =>
      run(
        upload(x, size, columns),
        (x, gamma, beta) => {
          const centred = x.subtraction(x.mean({ axis: 1 }));
          const variance = centred.square().mean({ axis: 1 });
          return centred.multiplication(variance.addition(epsilon).reciprocalSquareRoot()).multiplication(gamma).addition(beta);
        },
        upload(gamma, columns),
        upload(beta, columns),
      ),
    sum: ({ x }) => run(upload(x, x.length), (x) => x.reductionSum({ axis: 0 })),
    attention({ query, key, value }, size) {
      const [q, k, v] = [query, key, value].map((values) => upload(values, 1, heads, size, width));
      return run(q, (query, key, value) => query.scaledDotProductAttention({ key, value, scale }), k, v);
    },
    async characters({ network, comparedTokens }, size) {
      const graph = new Graph();
      const token = graph.placeholder([1], { dataType: "int32" });
      const [inputWeights, recurrentWeights, bias, outputWeights, outputBias] = [
        graph.variable(network.inputWeights, { shape: [vocabulary, 4 * size] }),
        graph.variable(network.recurrentWeights, { shape: [size, 4 * size] }),
        graph.variable(network.bias, { shape: [4 * size] }),
        graph.variable(network.outputWeights, { shape: [size, vocabulary] }),
        graph.variable(network.outputBias, { shape: [vocabulary] }),
      ];
      const state = graph.variable(new Float32Array(size), { shape: [1, size] });
      const cell = graph.variable(new Float32Array(size), { shape: [1, size] });
      const gates = state
        .matrixMultiplication(recurrentWeights)
        .addition(inputWeights.gather({ indicesTensor: token, axis: 0 }))
        .addition(bias);
      const [input, forget, candidate, output] = gates.split({ numSplits: 4, axis: 1 });
      const nextCell = forget.sigmoid().multiplication(cell).addition(input.sigmoid().multiplication(candidate.tanh()));
      const nextState = output.sigmoid().multiplication(nextCell.tanh());
      const probabilities = nextState.matrixMultiplication(outputWeights).addition(outputBias).softMax({ axis: 1 });
      const executable = await graph.compile(device, {
        feeds: new Map([[token, { shape: [1], dataType: "int32" }]]),
        targetTensors: [probabilities],
        targetOperations: [state.assign({ tensor: nextState }), cell.assign({ tensor: nextCell })],
        compilationDescriptor,
      });
      const forgetting = await graph.compile(device, {
        targetOperations: [state, cell].map((variable) => variable.assign({ tensor: graph.constant(0, { shape: [1, size] }) })),
      });
      return characterLoop(
        {
          async step(token) {
            const [result] = executable.runAsync([Int32Array.of(token)]);
            const values = (await result.read()) as Float32Array;
            result.destroy();
            return values;
          },
          restart: async () => void forgetting.runAsync(),
          dispose: () => [executable, forgetting].forEach((each) => each.destroy()),
        },
        comparedTokens,
      );
    },
    async training({ learningRate, comparedSteps, parameters, batches }, size) {
      const graph = new Graph();
      const images = graph.placeholder([size, 784]);
      const labels = graph.placeholder([size, 10]);
      const variables = parameters.map(({ shape, values }) => graph.variable(values, { shape }));
      const [w0, b0, w1, b1, w2, b2, w3, b3] = variables;
      const layer = (x: Tensor, weights: Tensor, bias: Tensor) =>
        x.convolution2D({ weights, descriptor: same }).addition(bias).reLU().maxPooling2D({ descriptor: pool });
      const features = layer(layer(images.reshape({ shape: [size, 28, 28, 1] }), w0, b0), w1, b1).reshape({ shape: [size, 3136] });
      const logits = features.matrixMultiplication(w2).addition(b2).reLU().matrixMultiplication(w3).addition(b3);
      const loss = logits.softMaxCrossEntropy({ labels, axis: -1, reductionType: "sum" }).division(size);
      const gradients = graph.gradients(loss, { with: variables });
      const updates = variables.map((variable) => {
        const tensor = variable.stochasticGradientDescent({
          learningRate: graph.constant(learningRate),
          gradient: gradients.get(variable)!,
        });
        return graph.assign(variable, { tensor });
      });
      const feeds = new Map([images, labels].map((placeholder) => [placeholder, { shape: placeholder.shape }]));
      const executable = await graph.compile(device, { feeds, targetTensors: [loss], targetOperations: updates, compilationDescriptor });

      let steps = 0;
      let last: TensorData | undefined;
      const step = () => {
        const { images, labels } = batches[steps++ % batches.length];
        last?.destroy();
        [last] = executable.runAsync([images, labels]);
      };
      const read = async () => (await last!.read())[0];
      return {
        async enqueue(times) {
          for (let n = 0; n < times; n++) step();
        },
        async finish() {
          await read();
        },
        async result() {
          const losses: number[] = [];
          while (losses.length < comparedSteps) {
            step();
            losses.push(Number(await read()));
          }
          return Float32Array.from(losses);
        },
        dispose() {
          last?.destroy();
          executable.destroy();
        },
      };
    },
  };
  const { characters, training, firstResult, ...kernels } = workloads;
  const { gelu, softMax, layerNormalization } = workloads;
  return {
    adapter: { description: device.description, software: device.adapter.software },
    workloads: encoded ? kernels : stitching ? { ...kernels, characters, training, firstResult } : { gelu, softMax, layerNormalization },
  };
}
