import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import { range } from "../../src/shapes.ts";

setFlagsFromString("--expose-gc");
/** Collects garbage. */
export const collect = runInNewContext("gc") as () => void;

/** Bytes in use on the processor once garbage is gone; finalizers run between the collections. */
export async function memoryInUse(): Promise<{ heap: number; arrays: number }> {
  for (const _ of range(3)) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, arrays: arrayBuffers };
}

/** Counts the buffers that live on a device. */
export function countBuffers(gpu: GPUDevice): { live: number; bytes: number } {
  const count = { live: 0, bytes: 0 };
  const create = gpu.createBuffer.bind(gpu);
  gpu.createBuffer = (descriptor) => {
    const buffer = create(descriptor);
    const destroy = buffer.destroy.bind(buffer);
    let lives = true;
    count.live++;
    count.bytes += descriptor.size;
    buffer.destroy = () => {
      if (lives) {
        count.live--;
        count.bytes -= descriptor.size;
      }
      lives = false;
      return destroy();
    };
    return buffer;
  };
  return count;
}
