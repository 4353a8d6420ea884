import { type Device, type Executable, TensorData } from "stitchgraph";

/** How long a function takes, in milliseconds. */
export interface Comparison {
  readonly elements: number;
  readonly stitched: number;
  readonly unstitched: number;
  /** What it takes to copy the input, which reads and writes as much as the stitched kernel. */
  readonly copy: number;
}

/** Runs of each, which take turns. */
const rounds = 7;
/** Milliseconds that are measured at once, at least. */
const least = 20;

/** Times executables of one function on the same input, and a copy of that, in turn; medians. */
export async function compare(device: Device, x: TensorData, stitched: Executable, unstitched: Executable): Promise<Comparison> {
  const elements = x.shape[0];
  const target = device.gpu.createBuffer({ size: 4 * elements, usage: GPUBufferUsage.COPY_DST });
  const run = (executable: Executable) => (): void => executable.runAsync([x]).forEach((result) => result.destroy());
  const copy = (): void => {
    const encoder = device.gpu.createCommandEncoder();
    encoder.copyBufferToBuffer(x.buffer, 0, target, 0, 4 * elements);
    device.gpu.queue.submit([encoder.finish()]);
  };
  const works = [run(stitched), run(unstitched), copy];
  try {
    const times: [number, number, number][] = [];
    const counts = [await countFor(works[0], device), await countFor(works[1], device), await countFor(works[2], device)];
    for (let round = 0; round < rounds; round++) {
      const taken: number[] = [];
      for (const [k, work] of works.entries()) taken.push(await time(work, counts[k], device));
      times.push(taken as [number, number, number]);
    }
    const [a, b, c] = works.map((_, k) => times.map((taken) => taken[k]).sort((p, q) => p - q)[(rounds - 1) / 2]);
    return { elements, stitched: a, unstitched: b, copy: c };
  } finally {
    target.destroy();
  }
}

/** Milliseconds of one of `count` times in a row. */
async function time(work: () => void, count: number, device: Device): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < count; n++) work();
  await device.finish();
  return (performance.now() - start) / count;
}

/** How often something must be done to take long enough; it is warm then. */
async function countFor(work: () => void, device: Device): Promise<number> {
  await time(work, 2, device);
  return Math.ceil(least / (await time(work, 4, device)));
}
