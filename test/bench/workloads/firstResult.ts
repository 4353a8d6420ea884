import { largestError, workload } from "../workload.ts";
import { geLU64 } from "./gelu.ts";

/** The time from the start of a process to the GeLU of a vector on the host, no cache of shaders helping; a run is a process of its own. */
export const firstResult = workload({
  title: "first result of a fresh process",
  sizeMeans: "elements",
  sizes: { hardware: [1 << 20], software: [1 << 20] },
  // Cheaply made: it is on the clock.
  inputs: (size) => ({ x: new Float32Array(size).map((_, i) => (8 * i) / size - 4) }),
  work: () => ({ bytes: 0, operations: 0 }),
  unit: "start/s",
  verify: ({ x }) => {
    const expected = Float64Array.from(x, geLU64);
    return (result) => largestError(result, expected);
  },
  tolerance: 1e-5,
});
