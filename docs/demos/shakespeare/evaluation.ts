import { type Device, Graph, TensorData } from "stitchgraph";
import { lossOf, type Memory, network, type Sizes } from "./model.ts";
import { storedWeights } from "./storedWeights.ts";
import { chunksOf, type Reading } from "./text.ts";

/** Tells how well the weights of a file foresee a text: the mean loss in nats per character. */
export type Evaluate = (file: Uint8Array, text: Int32Array) => Promise<number>;

/** Compiles the evaluation of files of weights of the given sizes. */
export async function prepareEvaluation(device: Device, sizes: Sizes, reading: Reading): Promise<Evaluate> {
  const graph = new Graph();
  const [characters, next] = ["characters", "next"].map((name) =>
    graph.placeholder([reading.steps, reading.batch], { dataType: "int32", name }),
  );
  const remembered = (name: string) => graph.placeholder([reading.batch, sizes.units], { name });
  const before: Memory = { state: remembered("state"), cell: remembered("cell") };
  const { weights, load } = await storedWeights(graph, device, sizes);
  const { logits, state, cell } = network(weights, characters, before);
  const executable = await graph.compile(device, {
    feeds: new Map([characters, next, before.state, before.cell].map((placeholder) => [placeholder, placeholder])),
    targetTensors: [lossOf(logits, next), state, cell],
  });
  return async (file, text) => {
    load(file);
    const nothing = new Float32Array(reading.batch * sizes.units);
    let memory = [before.state, before.cell].map(({ shape }) => TensorData.from(device, nothing, { shape }));
    const forget = (): void => memory.forEach((data) => data.destroy());
    const losses: Promise<number>[] = [];
    for (const { characters, next } of chunksOf(text, reading)) {
      const [loss, ...after] = executable.runAsync([characters, next, ...memory]);
      losses.push(loss.read().then(([value]) => value));
      loss.destroy();
      forget();
      memory = after;
    }
    forget();
    const values = await Promise.all(losses);
    return values.reduce((sum, value) => sum + value) / values.length;
  };
}
