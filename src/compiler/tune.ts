import type { Device } from "../device.ts";
import type { Adapter } from "../rule.ts";
import { paddedSize, writeBuffer } from "../tensorData.ts";
import { candidates, type Wish } from "./candidates.ts";
import { fastest, madeUp, type Run, winner } from "./measure.ts";
import type { Node } from "./program.ts";
import { rowVariants } from "./rowVariants.ts";
import { type Kernel, select } from "./select.ts";
import { shapeClass } from "./shapeClass.ts";
import type { Region } from "./stitch.ts";

/**
 * The fastest candidate for each kernel that has several: each is run with made-up values, in turn with the others, unless the device remembers
 * who won for such shapes.
 */
export async function tune(groups: readonly (readonly Region[])[], device: Device): Promise<Map<readonly Region[], Wish>> {
  const winners = new Map<readonly Region[], Wish>();
  for (const group of groups) {
    const [{ nodes, root, rows }] = group;
    const names = namesOf(group[0], device.adapter);
    if (names.length < 2) continue;
    winners.set(group, await winner(names, shapeClass(nodes, root, rows), () => measured(group, names, device), device));
  }
  return winners;
}

/** The candidates of a region: those of its template, or the ways to share its rows. */
const namesOf = (region: Region, adapter: Adapter): string[] => [
  ...new Set(
    (region.root ? candidates(region.root, adapter).filter(({ write }) => write) : region.rows ? rowVariants(region, adapter) : []).map(
      ({ name }) => name,
    ),
  ),
];

async function measured(group: readonly Region[], names: readonly string[], device: Device): Promise<string> {
  const kernels = names.map((name) => select(group, device, { name, why: "" }));
  const buffers = new Map<Node, GPUBuffer>();
  try {
    for (const node of kernels.flatMap(({ bindings }) => bindings)) if (!buffers.has(node)) buffers.set(node, filled(node, device));
    const runs = await Promise.all(kernels.map((kernel) => prepare(kernel, buffers, device)));
    return await fastest(new Map(names.map((name, k) => [name, runs[k]])), device);
  } finally {
    for (const buffer of buffers.values()) buffer.destroy();
  }
}

function filled(node: Node, device: Device): GPUBuffer {
  const buffer = device.buffer(paddedSize(node.shape, node.dataType), node.label);
  writeBuffer(device, buffer, madeUp(node));
  return buffer;
}

async function prepare(kernel: Kernel, buffers: ReadonlyMap<Node, GPUBuffer>, device: Device): Promise<Run> {
  const pipeline = await device.pipeline(kernel.wgsl, kernel.name, kernel.operations);
  const entries = kernel.bindings.map((node, binding) => ({ binding, resource: { buffer: buffers.get(node)! } }));
  const group = device.gpu.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
  return (times) => {
    const encoder = device.gpu.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    for (let n = 0; n < times; n++) pass.dispatchWorkgroups(...kernel.workgroups);
    pass.end();
    device.gpu.queue.submit([encoder.finish()]);
  };
}
