import { type Device, type Executable, Graph, type Tensor, type TensorData } from "stitchgraph";
import { network, type Sizes } from "./model.ts";
import { storedWeights } from "./storedWeights.ts";

/** Fed in place of a character's number: to go on from the one that was told last. */
const toldLast = -1;
/** Steps that are under way before the character of the first is read. */
const ahead = 8;

/** A network that goes on with a text. */
export interface Generator {
  readonly executable: Executable;
  /** Draws a step as a page: operations, the kernels that they became, and how long each takes where the device tells. */
  draw(): Promise<string>;
  /** Continues a text, given as numbers of its characters, and yields the number of each character as it becomes known. */
  generate(begun: Int32Array, options: { readonly length: number; readonly temperature: number }): AsyncGenerator<number>;
}

/** A number drawn as the probabilities [1, count] say: the first whose sum with those before it exceeds a random number. */
function sample(probabilities: Tensor): Tensor {
  const { graph, shape } = probabilities;
  const sums = probabilities.cumulativeSum({ axis: 1 });
  const passed = sums.lessThanOrEqualTo(graph.randomUniformTensor([1, 1])).cast({ to: "int32" });
  // The sum of all may come out below 1.
  return passed.reductionSum({ axis: 1 }).minimum(shape[1] - 1);
}

/** Compiles the step from a character to the next, with the weights of a file; with a seed the same text is told in each program. */
export async function prepareGenerator(device: Device, file: Uint8Array, sizes: Sizes, seed?: number): Promise<Generator> {
  const graph = new Graph({ seed });
  const given = graph.placeholder([1, 1], { dataType: "int32", name: "given" });
  const temperature = graph.placeholder([], { name: "temperature" });
  const told = graph.variable(0, { shape: [1, 1], dataType: "int32", name: "told" });
  const state = graph.variable(0, { shape: [1, sizes.units], name: "state" });
  const cell = graph.variable(0, { shape: [1, sizes.units], name: "cell" });

  const character = given.equal(toldLast).select({ trueTensor: told, falseTensor: given });
  const { weights, load } = await storedWeights(graph, device, sizes);
  load(file);
  const { logits, ...after } = network(weights, character, { state, cell });
  const scores = logits.reshape({ shape: [1, sizes.vocabulary] }).multiplication(temperature.reciprocal());
  const next = sample(scores.softMax({ axis: 1 }));

  const remember = [told.assign({ tensor: next }), state.assign({ tensor: after.state }), cell.assign({ tensor: after.cell })];
  const feeds = new Map([given, temperature].map((placeholder) => [placeholder, placeholder]));
  const executable = await graph.compile(device, { feeds, targetTensors: [next], targetOperations: remember });
  const nothing = graph.constant(0, { shape: [1, sizes.units] });
  const forgetting = await graph.compile(device, {
    targetOperations: [state, cell].map((variable) => variable.assign({ tensor: nothing })),
  });

  const inputs = (character: number, temperature: number) => [Int32Array.of(character), Float32Array.of(temperature)];

  return {
    executable,
    async draw() {
      const times = await executable.kernelTimes(inputs(toldLast, 1));
      return graph.visualize({ executable, times, format: "html", title: "One character of the network" });
    },
    async *generate(begun, { length, temperature }) {
      const step = (character: number): TensorData => executable.runAsync(inputs(character, temperature))[0];
      const waiting: Promise<number>[] = [];
      forgetting.runAsync();
      begun.subarray(0, -1).forEach((character) => step(character).destroy());
      try {
        for (let k = 0; k < length + ahead; k++) {
          if (k < length) {
            const result = step(k === 0 ? begun[begun.length - 1] : toldLast);
            waiting.push(result.read().then(([value]) => value));
            result.destroy();
          }
          if (k >= ahead) yield await waiting.shift()!;
        }
      } finally {
        await Promise.allSettled(waiting);
      }
    },
  };
}
