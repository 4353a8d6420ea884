import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { CompiledModel, Tensor } from "@litertjs/core";
import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { characterLoop } from "../characterLoop.ts";
import { chain, type Contender } from "../contender.ts";
import { freshProcesses } from "../freshProcess.ts";
import { installGPU } from "../gpu.ts";
import { permute } from "../permute.ts";
import { heads, scale, width } from "../workloads/attention.ts";
import { vocabulary } from "../workloads/characters.ts";
import { imageShape } from "../workloads/convolution.ts";
import { columns, epsilon } from "../workloads/layerNormalization.ts";
import { TfliteModel } from "./tfliteModel.ts";

type Values = Float32Array<ArrayBuffer>;
type Shape = readonly number[];

const [no, yes] = [0, 1].map((value) => ["Int8", value] as const);
const reLU = yes;
const keepDimensions = [yes];

/** LiteRT.js on its WebGPU delegate, in float32. */
export async function load(choice?: AdapterChoice): Promise<Contender> {
  const adapter = await installGPU(choice);
  const litert = await start();
  const { queue } = litert.getDefaultEnvironment().webGpuDevice!;

  async function compile(model: TfliteModel, outputs: readonly number[]): Promise<CompiledModel> {
    const compiled = await litert.loadAndCompile(model.encode(outputs), { accelerator: "webgpu", gpuOptions: { precision: "fp32" } });
    if (!compiled.isFullyAccelerated) throw new Error("LiteRT.js does not run all of it on WebGPU");
    return compiled;
  }
  const upload = (values: Values, shape: Shape) => new litert.Tensor(values, [...shape]).moveTo("webgpu");

  /** Runs of a model of `input` and further `inputs`; `to` is the shape of the result, where it is not that of the input. */
  async function run(
    input: Values,
    shape: Shape,
    build: (model: TfliteModel, x: number, ...others: number[]) => number,
    inputs: readonly Values[] = [],
    independent = false,
  ) {
    const model = new TfliteModel();
    const [x, ...others] = [input, ...inputs].map(() => model.input(shape));
    const compiled = await compile(model, [build(model, x, ...others)]);
    const constants = await Promise.all(inputs.map((values) => upload(values, shape)));
    return chain<Tensor>({
      input: await upload(input, shape),
      compute: async (x) => (await compiled.run([x, ...constants]))[0],
      dispose: (x) => x.delete(),
      read: async (x) => Float32Array.from(await x.data()),
      finish: async () => void (await queue.onSubmittedWorkDone()),
      independent,
      release: () => [compiled, ...constants].forEach((each) => each.delete()),
    });
  }

  /** A shape for a long vector: the delegate keeps tensors in textures, whose sides are limited. */
  const folded = (length: number) => (length % 4096 === 0 ? [1, length / 4096, 4096] : [1, length]);
  const dense = (model: TfliteModel, x: number, weights: Values, [rows, columns]: Shape, shape: Shape, bias?: Values) => {
    const transposed = model.constant(permute(weights, [rows, columns], [1, 0]), [columns, rows]);
    return model.node("FULLY_CONNECTED", bias ? [x, transposed, model.constant(bias)] : [x, transposed], shape, [no]);
  };
  const softMax = (model: TfliteModel, x: number, shape: Shape) => model.node("SOFTMAX", [x], shape, [["Float32", 1]]);
  const geLU = (model: TfliteModel, x: number, shape: Shape) => model.node("GELU", [x], shape, [no]);

  return {
    adapter,
    workloads: {
      firstResult: (_, size) => freshProcesses("LiteRT.js", choice, size),
      // There is no error function to build it from.
      gelu: ({ x }) => run(x, folded(x.length), (model, x_) => geLU(model, x_, folded(x.length))),
      matmul: ({ a, b }, size) => run(a, [size, size], (model, x) => dense(model, x, b, [size, size], [size, size])),
      matmulGelu: ({ a, b, bias }, size) =>
        run(a, [size, size], (model, x) => geLU(model, dense(model, x, b, [size, size], [size, size], bias), [size, size])),
      convolution: ({ x, weights, bias }, size) =>
        run(x, imageShape(size), (model, x) => {
          const kernel = model.constant(permute(weights, [3, 3, 64, 64], [3, 0, 1, 2]), [64, 3, 3, 64]);
          const one = ["Int32", 1] as const;
          return model.node("CONV_2D", [x, kernel, model.constant(bias)], imageShape(size), [no, one, one, reLU, one, one]);
        }),
      softMax: ({ x }, size) => run(x, [size, size], (model, x) => softMax(model, x, [size, size])),
      layerNormalization: ({ x, gamma, beta }, size) =>
        run(x, [size, columns], (model, x) => {
          const [rows, all, axis] = [[size, 1], [size, columns], model.constant(Int32Array.of(1))];
          const mean = model.node("MEAN", [x, axis], rows, keepDimensions);
          const variance = model.node("MEAN", [model.node("SQUARED_DIFFERENCE", [x, mean], all), axis], rows, keepDimensions);
          const factor = model.node("RSQRT", [model.node("ADD", [variance, model.constant([epsilon])], rows, [no])], rows);
          const normal = model.node("MUL", [model.node("SUB", [x, mean], all, [no]), factor], all, [no]);
          return model.node("ADD", [model.node("MUL", [normal, model.constant(gamma)], all, [no]), model.constant(beta)], all, [no]);
        }),
      sum: ({ x }) => {
        const shape = folded(x.length);
        const axes = Int32Array.from(shape.slice(1), (_, n) => n + 1);
        const add = (model: TfliteModel, x: number) =>
          model.node(
            "SUM",
            [x, model.constant(axes)],
            shape.map(() => 1),
            keepDimensions,
          );
        return run(x, shape, add, [], true);
      },
      attention: ({ query, key, value }, size) => {
        const [shape, square] = [
          [1, heads, size, width],
          [1, heads, size, size],
        ];
        const attend = (model: TfliteModel, query: number, key: number, value: number) => {
          const scores = model.node("MUL", [model.node("BATCH_MATMUL", [query, key], square, [no, yes]), model.constant([scale])], square, [
            no,
          ]);
          return model.node("BATCH_MATMUL", [softMax(model, scores, square), value], shape, [no, no]);
        };
        return run(query, shape, attend, [key, value]);
      },
      async characters({ network, comparedTokens }, size) {
        const model = new TfliteModel();
        const [row, gateRow] = [
          [1, size],
          [1, 4 * size],
        ];
        const [token, state, cell] = [model.input([1, vocabulary]), model.input(row), model.input(row)];
        const fromToken = dense(model, token, network.inputWeights, [vocabulary, 4 * size], gateRow, network.bias);
        const fromState = dense(model, state, network.recurrentWeights, [size, 4 * size], gateRow);
        const gates = model.node("ADD", [fromToken, fromState], gateRow, [no]);
        const axis = model.constant(Int32Array.of(1), []);
        const [input, forget, candidate, output] = model.nodes(4, "SPLIT", [axis, gates], row, [["Int32", 4]]);
        const gate = (x: number) => model.node("LOGISTIC", [x], row);
        const product = (a: number, b: number) => model.node("MUL", [a, b], row, [no]);
        const added = product(gate(input), model.node("TANH", [candidate], row));
        const nextCell = model.node("ADD", [product(gate(forget), cell), added], row, [no]);
        const nextState = product(gate(output), model.node("TANH", [nextCell], row));
        const logits = dense(model, nextState, network.outputWeights, [size, vocabulary], [1, vocabulary], network.outputBias);
        const compiled = await compile(model, [softMax(model, logits, [1, vocabulary]), nextState, nextCell]);

        const zeros = () => Promise.all([0, 0].map(() => upload(new Float32Array(size), row)));
        let memory = await zeros();
        const replace = (next: Tensor[]) => {
          for (const old of memory) old.delete();
          memory = next;
        };
        return characterLoop(
          {
            async step(token) {
              const oneHot = new Float32Array(vocabulary);
              oneHot[token] = 1;
              const fed = await upload(oneHot, [1, vocabulary]);
              const [probabilities, ...next] = await compiled.run([fed, ...memory]);
              replace(next);
              const values = Float32Array.from(await probabilities.data());
              for (const unneeded of [fed, probabilities]) unneeded.delete();
              return values;
            },
            restart: async () => replace(await zeros()),
            dispose: () => [compiled, ...memory].forEach((each) => each.delete()),
          },
          comparedTokens,
        );
      },
    },
  };
}

/** Loads the library's WebAssembly as a worker of a browser would. */
async function start() {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("@litertjs/core/package.json")), "wasm/");
  const run = (file: string) => vm.runInThisContext(readFileSync(file, "utf8"), { filename: file });
  Object.assign(globalThis, { self: globalThis, require, __filename: join(folder, "litert.js"), __dirname: folder, importScripts: run });
  // Its log goes nowhere, and a timer keeps Node from waiting for the compiler of WebAssembly whenever only the device is waited for.
  for (const level of ["log", "info", "warn", "error"] as const) console[level] = () => {};
  setInterval(() => {}, 1 << 30);
  const litert = await import("@litertjs/core");
  await litert.loadLiteRt(join(folder, "litert_wasm_compat_internal.js"));
  return litert;
}
