import { type Device, type Executable, TensorData } from "stitchgraph";
import { serve } from "../shared/serve.ts";
import { compare, type Comparison } from "./comparison.ts";
import { type CustomFunction, functionOf } from "./functionOf.ts";

/** A function at points, and as a picture. */
export interface Shown {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly operations: number;
  readonly kernels: number;
  /** A page that draws the graph. */
  readonly drawing: string;
}

const start = (device: Device) => {
  /** So many that memory, not the start of kernels, takes the time. */
  const many = device.adapter.software ? 2 ** 18 : 2 ** 24;
  let shown: { readonly is: CustomFunction; readonly stitched: Executable } | undefined;
  const compileFor = ({ graph, x, y }: CustomFunction, stitching: boolean): Promise<Executable> =>
    graph.compile(device, { feeds: new Map([[x, { shape: [many] }]]), targetTensors: [y], compilationDescriptor: { stitching } });
  const points = (): TensorData =>
    TensorData.from(
      device,
      Float32Array.from({ length: many }, (_, k) => (k % 2000) / 200 - 5),
    );

  return {
    /** Works out the function that the code says, and draws it, with its gradient if that is wished for. */
    async show(code: string, at: Float32Array, withGradient: boolean): Promise<Shown> {
      const is = functionOf(code);
      const { graph, x, y, slope } = is;
      const results = await graph.run(new Map([[x, at]]), { targetTensors: [y, slope], device });
      const [values, slopes] = await Promise.all([y, slope].map((tensor) => results.get(tensor)!.read<Float32Array>()));
      for (const result of results.values()) result.destroy();
      const stitched = await compileFor(is, true);
      shown?.stitched.destroy();
      shown = { is, stitched };
      const both = withGradient
        ? await graph.compile(device, { feeds: new Map([[x, { shape: [many] }]]), targetTensors: [y, slope] })
        : stitched;
      const input = points();
      const times = await both.kernelTimes([input]);
      input.destroy();
      const drawing = await graph.visualize({ executable: both, times, format: "html", title: "Your function" });
      const { kernels } = both;
      if (both !== stitched) both.destroy();
      const operations = kernels.reduce((sum, kernel) => sum + kernel.operations.length, 0);
      return { values, slopes, operations, kernels: kernels.length, drawing };
    },

    /** Times the function that is shown, stitched and not. */
    async compare(): Promise<Comparison & { readonly kernels: number }> {
      if (!shown) throw new Error("there is no function to measure yet");
      const unstitched = await compileFor(shown.is, false);
      const input = points();
      try {
        return { ...(await compare(device, input, shown.stitched, unstitched)), kernels: unstitched.kernels.length };
      } finally {
        input.destroy();
        unstitched.destroy();
      }
    },
  };
};
export type Api = ReturnType<typeof start>;

void serve(start);
