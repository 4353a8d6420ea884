import { type Device, Graph } from "stitchgraph";
import { serve } from "../shared/serve.ts";

const start = (device: Device) => ({
  async double(value: number): Promise<number> {
    const graph = new Graph();
    const x = graph.placeholder([]);
    const y = x.multiplication(2);
    const results = await graph.run(new Map([[x, value]]), { targetTensors: [y], device });
    return Number((await results.get(y)!.read())[0]);
  },
});
export type Api = ReturnType<typeof start>;

void serve(start);
