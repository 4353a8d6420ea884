import type { Device } from "../device.ts";
import { GraphError } from "../graphError.ts";
import { range } from "../shapes.ts";

/** Kernels of one query set: WebGPU allows 4096 queries in each, and every kernel takes two. */
const atOnce = 2048;
/** Milliseconds that a kernel is measured for at least, as timestamps are rounded: to about 0.1 ms by Chromium and by Node's package `webgpu`. */
const least = 2;
/** How often a kernel is started at most for that. */
const mostRepeats = 64;

/** Milliseconds that each of `count` kernels takes: the median of `runs`, by timestamps before and after so many starts as take long enough. */
export async function kernelTimes(
  device: Device,
  count: number,
  runs: number,
  encode: (pass: GPUComputePassEncoder, kernel: number) => void,
): Promise<number[]> {
  if (!Number.isInteger(runs) || runs < 1) throw new GraphError("kernelTimes", `runs must be a whole number from 1; got ${runs}`);
  const parts = range(Math.ceil(count / atOnce)).map((part) => range(count).slice(part * atOnce, (part + 1) * atOnce));
  const timed = async (repeats: readonly number[]): Promise<number[]> => {
    const times = await Promise.all(parts.map((kernels) => timeOnce(device, kernels, repeats, encode)));
    return times.flat().map((time, kernel) => time / repeats[kernel]);
  };
  // The first run warms up, and says how often each is to be started.
  const first = await timed(range(count).map(() => 1));
  const repeats = first.map((time) => Math.min(mostRepeats, Math.ceil(least / Math.max(time, least / mostRepeats))));
  const all: number[][] = [];
  for (let run = 0; run < runs; run++) all.push(await timed(repeats));
  return range(count).map((kernel) => median(all.map((times) => times[kernel])));
}

/** Milliseconds that all starts of each kernel take, in a pass of its own. */
async function timeOnce(
  device: Device,
  kernels: readonly number[],
  repeats: readonly number[],
  encode: (pass: GPUComputePassEncoder, kernel: number) => void,
): Promise<number[]> {
  const querySet = device.gpu.createQuerySet({ type: "timestamp", count: 2 * kernels.length });
  const buffer = device.buffer(16 * kernels.length, "times", GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC);
  const encoder = device.gpu.createCommandEncoder();
  kernels.forEach((kernel, k) => {
    const pass = encoder.beginComputePass({
      timestampWrites: { querySet, beginningOfPassWriteIndex: 2 * k, endOfPassWriteIndex: 2 * k + 1 },
    });
    for (let n = 0; n < repeats[kernel]; n++) encode(pass, kernel);
    pass.end();
  });
  encoder.resolveQuerySet(querySet, 0, 2 * kernels.length, buffer, 0);
  device.gpu.queue.submit([encoder.finish()]);
  try {
    const stamps = new BigUint64Array(await device.read(buffer)); // nanoseconds
    return kernels.map((_, k) => Math.max(0, Number(stamps[2 * k + 1] - stamps[2 * k])) / 1e6);
  } finally {
    querySet.destroy();
    buffer.destroy();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}
