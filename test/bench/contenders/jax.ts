import * as jax from "@jax-js/jax";
import { type Array as Tensor, jit, lax, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";
import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { characterLoop } from "../characterLoop.ts";
import { chain, type Contender, type Step } from "../contender.ts";
import { freshProcesses } from "../freshProcess.ts";
import { installGPU } from "../gpu.ts";
import { heads, scale, width } from "../workloads/attention.ts";
import { vocabulary } from "../workloads/characters.ts";
import { imageShape } from "../workloads/convolution.ts";
import { columns, epsilon } from "../workloads/layerNormalization.ts";
import { permute } from "../permute.ts";
import type { Parameter } from "../workloads/training.ts";

/** Adds the iterators' methods that the library uses and Node 20 lacks. */
function completeIterators(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  for (const name of ["map", "filter"] as const)
    prototype[name] ??= function (this: Iterable<unknown>, change: (value: unknown) => unknown) {
      return [...this][name](change).values();
    };
}

/** jax-js on its WebGPU backend, every computation under `jit`. A call takes its operands over, unless they are lent as `.ref`. */
export async function load(choice?: AdapterChoice): Promise<Contender> {
  const adapter = await installGPU(choice);
  completeIterators();
  await jax.init("webgpu");
  jax.defaultDevice("webgpu");

  const tensor = (values: Float32Array<ArrayBuffer>, ...shape: number[]) => np.array(values).reshape(shape);
  /** Submits a result's kernels now: left to itself the library would do nothing before it is read, and hoard buffers until then. */
  const submit = (x: Tensor) => {
    x.ref.gpuBufferSync();
    return x;
  };
  const finish = () => jax.getWebGPUDevice().queue.onSubmittedWorkDone();
  const geLU = (x: Tensor) => x.ref.mul(0.5).mul(lax.erf(x.mul(Math.SQRT1_2)).add(1));
  const run = (
    input: Tensor,
    compute: (x: Tensor, ...constants: Tensor[]) => Tensor,
    constants: Tensor[] = [],
    options: Pick<Partial<Step<Tensor>>, "independent" | "read"> = {},
  ) => {
    const compiled = jit(compute);
    return chain<Tensor>({
      input,
      compute: (x) => submit(compiled(x.ref, ...constants.map((constant) => constant.ref))),
      dispose: (x) => x.dispose(),
      read: async (x) => (await x.ref.data()) as Float32Array,
      finish: async () => void (await finish()),
      release: () => constants.forEach((constant) => constant.dispose()),
      ...options,
    });
  };

  return {
    adapter,
    workloads: {
      firstResult: (_, size) => freshProcesses("jax-js", choice, size),
      gelu: ({ x }) => run(tensor(x, x.length), geLU),
      matmul: ({ a, b }, size) => run(tensor(a, size, size), (x, y) => np.matmul(x, y), [tensor(b, size, size)]),
      matmulGelu: ({ a, b, bias }, size) =>
        run(tensor(a, size, size), (x, y, z) => geLU(np.matmul(x, y).add(z)), [tensor(b, size, size), tensor(bias, size)]),
      // Only channels before rows and columns are known, so the images are kept that way.
      convolution({ x, weights, bias }, size) {
        const images = tensor(permute(x, imageShape(size), [0, 3, 1, 2]), size, 64, 56, 56);
        const layer = (x: Tensor, weights: Tensor, bias: Tensor) => nn.relu(lax.conv(x, weights, [1, 1], "SAME").add(bias));
        const constants = [tensor(permute(weights, [3, 3, 64, 64], [3, 2, 0, 1]), 64, 64, 3, 3), tensor(bias, 64, 1, 1)];
        return run(images, layer, constants, {
          read: async (x) => permute((await x.ref.data()) as Float32Array<ArrayBuffer>, [size, 64, 56, 56], [0, 2, 3, 1]),
        });
      },
      softMax: ({ x }, size) => run(tensor(x, size, size), (x) => nn.softmax(x, -1)),
      layerNormalization({ x, gamma, beta }, size) {
        const normalize = (x: Tensor, gamma: Tensor, beta: Tensor) => {
          const centred = x.ref.sub(x.mean(-1, { keepdims: true }));
          const variance = np.square(centred.ref).mean(-1, { keepdims: true });
          return centred
            .div(np.sqrt(variance.add(epsilon)))
            .mul(gamma)
            .add(beta);
        };
        return run(tensor(x, size, columns), normalize, [tensor(gamma, columns), tensor(beta, columns)]);
      },
      sum: ({ x }) => run(tensor(x, x.length), (x) => np.sum(x), [], { independent: true }),
      attention({ query, key, value }, size) {
        const [q, k, v] = [query, key, value].map((values) => tensor(values, heads, size, width));
        const attend = (q: Tensor, k: Tensor, v: Tensor) =>
          np.einsum("hqk,hkd->hqd", nn.softmax(np.einsum("hqd,hkd->hqk", q, k).mul(scale), -1), v);
        return run(q, attend, [k, v]);
      },
      characters({ network, comparedTokens }, size) {
        const weights = [
          tensor(network.inputWeights, vocabulary, 4 * size),
          tensor(network.recurrentWeights, size, 4 * size),
          tensor(network.bias, 4 * size),
          tensor(network.outputWeights, size, vocabulary),
          tensor(network.outputBias, vocabulary),
        ];
        const next = jit(
          ([inputWeights, recurrentWeights, bias, outputWeights, outputBias]: Tensor[], state: Tensor, cell: Tensor, token: Tensor) => {
            const gates = inputWeights.slice(token).add(np.matmul(state, recurrentWeights)).add(bias);
            const [input, forget, candidate, output] = np.split(gates, 4, -1);
            const nextCell = nn
              .sigmoid(forget)
              .mul(cell)
              .add(nn.sigmoid(input).mul(np.tanh(candidate)));
            const nextState = nn.sigmoid(output).mul(np.tanh(nextCell.ref));
            const probabilities = nn.softmax(np.matmul(nextState.ref, outputWeights).add(outputBias), -1);
            return [nextState, nextCell, probabilities];
          },
        );
        let [state, cell] = [np.zeros([1, size]), np.zeros([1, size])];
        return characterLoop(
          {
            async step(token) {
              const index = np.array(Int32Array.of(token), { dtype: np.int32 });
              const [nextState, nextCell, probabilities] = next(tree.ref(weights), state, cell, index);
              [state, cell] = [nextState, nextCell];
              return (await probabilities.data()) as Float32Array;
            },
            restart() {
              for (const old of [state, cell]) old.dispose();
              [state, cell] = [np.zeros([1, size]), np.zeros([1, size])];
            },
            dispose: () => [...weights, state, cell].forEach((each) => each.dispose()),
          },
          comparedTokens,
        );
      },
      training({ learningRate, comparedSteps, parameters, batches }, size) {
        let variables = parameters.map(channelsFirst);
        const layer = (x: Tensor, weights: Tensor, bias: Tensor) =>
          lax.reduceWindow(nn.relu(lax.conv(x, weights, [1, 1], "SAME").add(bias)), np.max, [2, 2], [2, 2]);
        const lossOf = ([w0, b0, w1, b1, w2, b2, w3, b3]: Tensor[], images: Tensor, labels: Tensor) => {
          const features = layer(layer(images, w0, b0), w1, b1).reshape([size, 3136]);
          const logits = np.matmul(nn.relu(np.matmul(features, w2).add(b2)), w3).add(b3);
          return nn
            .logSoftmax(logits, -1)
            .mul(labels)
            .sum()
            .mul(-1 / size);
        };
        const update = jit((variables: Tensor[], images: Tensor, labels: Tensor): [Tensor, Tensor[]] => {
          const [loss, gradients] = valueAndGrad(lossOf)(tree.ref(variables), images, labels);
          return [loss, variables.map((variable, n) => variable.sub(gradients[n].mul(learningRate)))];
        });
        let steps = 0;
        let loss: Tensor | undefined;
        const step = () => {
          const { images, labels } = batches[steps++ % batches.length];
          loss?.dispose();
          [loss, variables] = update(variables, tensor(images, size, 1, 28, 28), tensor(labels, size, 10));
          submit(loss);
        };
        const read = async () => {
          await jax.blockUntilReady(variables);
          return (await loss!.ref.data())[0];
        };
        return {
          enqueue(times) {
            for (let n = 0; n < times; n++) step();
          },
          async finish() {
            await read();
            await finish();
          },
          async result() {
            const losses: number[] = [];
            while (losses.length < comparedSteps) {
              step();
              losses.push(await read());
            }
            return Float32Array.from(losses);
          },
          dispose() {
            loss?.dispose();
            variables.forEach((variable) => variable.dispose());
          },
        };
      },
    },
  };

  /** A parameter in the layouts of jax-js, which knows only channels before rows and columns. */
  function channelsFirst({ shape, values }: Parameter, n: number, all: readonly Parameter[]): Tensor {
    if (shape.length === 4) return tensor(values, ...shape).transpose([3, 2, 0, 1]);
    if (shape.length === 1 && all[n - 1].shape.length === 4) return tensor(values, ...shape, 1, 1);
    if (shape[0] === 3136) return tensor(values, 7, 7, 64, 1024).transpose([2, 0, 1, 3]).reshape(shape);
    return tensor(values, ...shape);
  }
}
