import type { Device, Graph } from "stitchgraph";
import { type Sizes, weightNames, type Weights, weightShapes } from "./model.ts";

/** A graph's weights, which come from files. */
export interface StoredWeights {
  readonly weights: Weights;
  /** Gives the weights the values of a file. */
  load(file: Uint8Array): void;
}

/** Makes variables of a graph for weights as files have them, in half precision, and for the same in single precision, to compute with. */
export async function storedWeights(graph: Graph, device: Device, sizes: Sizes): Promise<StoredWeights> {
  const shapes = weightShapes(sizes);
  const halves = weightNames.map((name) => graph.variable(0, { shape: shapes[name], dataType: "float16", name }));
  const singles = weightNames.map((name) => graph.variable(0, { shape: shapes[name], name: `${name}.single` }));
  const widening = await graph.compile(device, {
    targetOperations: singles.map((single, k) => single.assign({ tensor: halves[k].cast({ to: "float32" }) })),
  });
  return {
    weights: Object.fromEntries(weightNames.map((name, k) => [name, singles[k]])) as unknown as Weights,
    load(file) {
      graph.loadVariables(file, { device, strict: false });
      widening.runAsync();
    },
  };
}
