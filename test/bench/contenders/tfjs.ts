import type { Scalar, Tensor, Tensor4D } from "@tensorflow/tfjs-core";
import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { chain, type Contender } from "../contender.ts";
import { installGPU } from "../gpu.ts";

/** TensorFlow.js on its WebGPU backend. */
export async function load(choice?: AdapterChoice): Promise<Contender> {
  const adapter = await installGPU(choice);
  // Only now: the backend registers itself if it finds WebGPU when it is loaded. The layers register gradients, which the core leaves out in Node.
  const tf = await import("@tensorflow/tfjs-core");
  const { WebGPUBackend } = await import("@tensorflow/tfjs-backend-webgpu");
  await import("@tensorflow/tfjs-layers");
  await tf.setBackend("webgpu");
  await tf.ready();
  const backend = tf.backend();
  if (!(backend instanceof WebGPUBackend)) throw new Error("TensorFlow.js did not choose its WebGPU backend");

  const half = tf.scalar(0.5);
  const one = tf.scalar(1);
  const squareRootOfHalf = tf.scalar(Math.SQRT1_2);
  const geLU = (x: Tensor) => tf.mul(tf.mul(x, half), tf.add(tf.erf(tf.mul(x, squareRootOfHalf)), one));
  const run = (input: Tensor, compute: (x: Tensor) => Tensor, constants: Tensor[] = []) =>
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
      release: () => tf.dispose(constants),
    });

  return {
    adapter,
    workloads: {
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
      training({ learningRate, comparedSteps, parameters, batches }, size) {
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
