import type { Rank, Scalar, Tensor, Tensor2D, Tensor4D } from "@tensorflow/tfjs-core";
import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { characterLoop } from "../characterLoop.ts";
import { chain, type Contender } from "../contender.ts";
import { freshProcesses } from "../freshProcess.ts";
import { installGPU } from "../gpu.ts";
import { heads, scale, width } from "../workloads/attention.ts";
import { vocabulary } from "../workloads/characters.ts";
import { imageShape } from "../workloads/convolution.ts";
import { columns, epsilon } from "../workloads/layerNormalization.ts";

/** TensorFlow.js on its WebGPU backend. */
export async function load(choice?: AdapterChoice): Promise<Contender> {
  const adapter = await installGPU(choice);
  // Only now: the backend registers itself if it finds WebGPU when it is loaded.
  const tf = await import("@tensorflow/tfjs-core");
  const { WebGPUBackend } = await import("@tensorflow/tfjs-backend-webgpu");
  await tf.setBackend("webgpu");
  await tf.ready();
  const backend = tf.backend();
  if (!(backend instanceof WebGPUBackend)) throw new Error("TensorFlow.js did not choose its WebGPU backend");

  const half = tf.scalar(0.5);
  const one = tf.scalar(1);
  const squareRootOfHalf = tf.scalar(Math.SQRT1_2);
  const geLU = (x: Tensor) => tf.mul(tf.mul(x, half), tf.add(tf.erf(tf.mul(x, squareRootOfHalf)), one));
  const run = (input: Tensor, compute: (x: Tensor) => Tensor, constants: Tensor[] = [], independent = false) =>
    chain<Tensor>({
      input,
      compute: (x) => tf.tidy(() => compute(x)),
      dispose: (x) => x.dispose(),
      read: (x) => x.data<"float32">(),
      async finish() {
        backend.ensureCommandEncoderReady();
        backend.endComputePassEncoder();
        backend.submitQueue();
        await backend.device.queue.onSubmittedWorkDone();
      },
      independent,
      release: () => tf.dispose(constants),
    });

  return {
    adapter,
    workloads: {
      firstResult: (_, size) => freshProcesses("TF.js", choice, size),
      gelu: ({ x }) => run(tf.tensor(x), geLU),
      matmul(inputs, size) {
        const b = tf.tensor2d(inputs.b, [size, size]);
        return run(tf.tensor2d(inputs.a, [size, size]), (x) => tf.matMul(x, b), [b]);
      },
      matmulGelu(inputs, size) {
        const b = tf.tensor2d(inputs.b, [size, size]);
        const bias = tf.tensor1d(inputs.bias);
        return run(tf.tensor2d(inputs.a, [size, size]), (a) => geLU(tf.fused.matMul({ a, b, bias })), [b, bias]);
      },
      convolution({ x, weights, bias }, size) {
        const constants = [tf.tensor4d(weights, [3, 3, 64, 64]), tf.tensor1d(bias)] as const;
        const [filter, biases] = constants;
        const layer = (x: Tensor) =>
          tf.fused.conv2d({ x: x as Tensor4D, filter, bias: biases, strides: 1, pad: "same", activation: "relu" });
        return run(tf.tensor(x, imageShape(size)), layer, [...constants]);
      },
      softMax: ({ x }, size) => run(tf.tensor2d(x, [size, size]), (x) => tf.softmax(x)),
      layerNormalization(inputs, size) {
        const [gamma, beta] = [tf.tensor1d(inputs.gamma), tf.tensor1d(inputs.beta)];
        const normalize = (x: Tensor) => {
          const { mean, variance } = tf.moments(x, 1, true);
          return tf.add(tf.mul(tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, epsilon))), gamma), beta);
        };
        return run(tf.tensor2d(inputs.x, [size, columns]), normalize, [gamma, beta]);
      },
      sum: ({ x }) => run(tf.tensor1d(x), (x) => tf.sum(x), [], true),
      attention({ query, key, value }, size) {
        const [q, k, v] = [query, key, value].map((values) => tf.tensor4d(values, [1, heads, size, width]));
        const attend = (q: Tensor) => tf.matMul(tf.softmax(tf.mul(tf.matMul(q, k, false, true), scale)), v);
        return run(q, attend, [k, v]);
      },
      characters({ network, comparedTokens }, size) {
        const inputWeights = tf.tensor2d(network.inputWeights, [vocabulary, 4 * size]);
        const recurrentWeights = tf.tensor2d(network.recurrentWeights, [size, 4 * size]);
        const bias = tf.tensor1d(network.bias);
        const outputWeights = tf.tensor2d(network.outputWeights, [size, vocabulary]);
        const outputBias = tf.tensor1d(network.outputBias);
        const weights = [inputWeights, recurrentWeights, bias, outputWeights, outputBias];
        let [state, cell] = [tf.zeros<Rank.R2>([1, size]), tf.zeros<Rank.R2>([1, size])];
        const next = (token: number): [Tensor2D, Tensor2D, Tensor] => {
          const fromState = tf.fused.matMul({ a: state, b: recurrentWeights, bias });
          const gates = tf.add(tf.gather(inputWeights, tf.tensor1d([token], "int32")), fromState);
          const [input, forget, candidate, output] = tf.split(gates, 4, 1);
          const nextCell = tf.add(tf.mul(tf.sigmoid(forget), cell), tf.mul(tf.sigmoid(input), tf.tanh(candidate))) as Tensor2D;
          const nextState = tf.mul(tf.sigmoid(output), tf.tanh(nextCell)) as Tensor2D;
          const probabilities: Tensor = tf.softmax(tf.fused.matMul({ a: nextState, b: outputWeights, bias: outputBias }));
          return [nextState, nextCell, probabilities];
        };
        const replace = (nextState: Tensor2D, nextCell: Tensor2D) => {
          tf.dispose([state, cell]);
          [state, cell] = [nextState, nextCell];
        };
        return characterLoop(
          {
            async step(token) {
              const [nextState, nextCell, probabilities] = tf.tidy(() => next(token));
              replace(nextState, nextCell);
              const values = await probabilities.data<"float32">();
              probabilities.dispose();
              return values;
            },
            restart: () => replace(tf.zeros([1, size]), tf.zeros([1, size])),
            dispose: () => tf.dispose([...weights, state, cell]),
          },
          comparedTokens,
        );
      },
      async training({ learningRate, comparedSteps, parameters, batches }, size) {
        await import("@tensorflow/tfjs-layers"); // Registers gradients, which the core leaves out in Node.
        const variables = parameters.map(({ shape, values }) => tf.variable(tf.tensor(values, shape)));
        const optimizer = tf.train.sgd(learningRate);
        const layer = (x: Tensor4D, n: number) =>
          tf.maxPool(
            tf.fused.conv2d({ x, filter: variables[n] as Tensor4D, bias: variables[n + 1], strides: 1, pad: "same", activation: "relu" }),
            2,
            2,
            "same",
          );
        const dense = (a: Tensor, n: number, activation?: "relu") =>
          tf.fused.matMul({ a, b: variables[n], bias: variables[n + 1], activation });
        let steps = 0;
        let loss: Scalar | null = null;
        const step = () => {
          loss?.dispose();
          const batch = batches[steps++ % batches.length];
          const images = tf.tensor4d(batch.images, [size, 28, 28, 1]);
          const labels = tf.tensor2d(batch.labels, [size, 10]);
          loss = optimizer.minimize(() => {
            const features = tf.reshape(layer(layer(images, 0), 2), [size, 3136]);
            return tf.losses.softmaxCrossEntropy(labels, dense(dense(features, 4, "relu"), 6)) as Scalar;
          }, true);
          tf.dispose([images, labels]);
        };
        const read = async () => (await loss!.data())[0];
        return {
          enqueue(times) {
            for (let n = 0; n < times; n++) step();
          },
          async finish() {
            await read();
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
            optimizer.dispose();
            tf.dispose([...variables, loss!]);
          },
        };
      },
    },
  };
}
