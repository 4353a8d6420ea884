import type { Device } from "../device.ts";
import type { Adapter } from "../rule.ts";
import { elementCount, type Shape } from "../shapes.ts";
import { arrayFrom, paddedSize, writeBuffer } from "../tensorData.ts";
import { candidates, type Wish } from "./candidates.ts";
import { inputsOf, type Node } from "./program.ts";
import { rowVariants } from "./rowVariants.ts";
import { type Kernel, select } from "./select.ts";
import type { Region } from "./stitch.ts";

/** Milliseconds that a candidate is run for at least: shorter runs measure the starting of the work. */
const least = 8;
/** How often all candidates are timed in turn. */
const rounds = 3;

/**
 * The fastest candidate for each kernel that has several: each is run with made-up values, in turn with the others, unless the device remembers
 * who won for such shapes.
 */
export async function tune(groups: readonly (readonly Region[])[], device: Device): Promise<Map<readonly Region[], Wish>> {
  const winners = new Map<readonly Region[], Wish>();
  for (const group of groups) {
    const names = namesOf(group[0], device.adapter);
    if (names.length < 2) continue;
    const key = shapeClass(group[0]);
    const known = (await device.winners.get(key)) ?? "";
    const name = names.includes(known) ? known : await fastest(group, names, device);
    await device.winners.set(key, name);
    winners.set(group, { name, why: "the fastest when all were measured" });
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

/** What a region has in common with others for which the same candidate will win: operations, lengths up to the next power of two, and divisors. */
const shapeClass = ({ root, rows, nodes }: Region): string => {
  const lengths = (shape: Shape): string => shape.map((d) => `${Math.ceil(Math.log2(d))}${d % 4 === 0 ? "" : "′"}`).join();
  const decisive = root ? [root, ...inputsOf(root)] : nodes;
  return [
    ...decisive.map(({ name, dataType, shape }) => `${name} ${dataType}[${lengths(shape)}]`),
    ...(root ? [text(root.params)] : []),
    ...(rows ? [`along ${rows.axes.join()} of [${lengths(rows.shape)}]`] : []),
  ].join(" ");
};

const text = (params: Node["params"]): string =>
  JSON.stringify(params, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));

async function fastest(group: readonly Region[], names: readonly string[], device: Device): Promise<string> {
  const kernels = names.map((name) => select(group, device, { name, why: "" }));
  const buffers = new Map<Node, GPUBuffer>();
  try {
    for (const node of kernels.flatMap(({ bindings }) => bindings)) if (!buffers.has(node)) buffers.set(node, filled(node, device));
    const runs = await Promise.all(kernels.map((kernel) => prepare(kernel, buffers, device)));
    const times = names.map(() => Infinity);
    for (let round = 0; round < rounds; round++)
      for (const [k, run] of runs.entries()) times[k] = Math.min(times[k], await time(run, device));
    return names[times.indexOf(Math.min(...times))];
  } finally {
    for (const buffer of buffers.values()) buffer.destroy();
  }
}

/** A buffer for a node's elements, with values in it that are none of zero, infinite and out of bounds. */
function filled(node: Node, device: Device): GPUBuffer {
  const buffer = device.buffer(paddedSize(node.shape, node.dataType), node.label);
  const values = Array.from({ length: elementCount(node.shape) }, (_, k) =>
    /float/.test(node.dataType) ? ((k * 7919) % 1021) / 1021 - 0.5 : k % 2,
  );
  writeBuffer(device, buffer, arrayFrom(values, node.dataType));
  return buffer;
}

/** Encodes a number of dispatches of a kernel. */
type Run = (times: number) => GPUCommandBuffer;

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
    return encoder.finish();
  };
}

/** Milliseconds of one dispatch, from as many as take long enough. */
async function time(run: Run, device: Device): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const start = performance.now();
    device.gpu.queue.submit([run(times)]);
    await device.finish();
    const taken = performance.now() - start;
    if (taken >= least || times >= 4096) return taken / times;
  }
}
