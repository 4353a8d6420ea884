import { byteSize } from "../dataType.ts";
import type { Device } from "../device.ts";
import { GraphError } from "../graphError.ts";
import { boundSize, paddedSize, type Strided, windowOf } from "./layout.ts";
import { perDevice } from "../perDevice.ts";
import { contiguous, elementCount, spread } from "../shapes.ts";

/** Elements of a buffer. */
export interface Elements extends Strided {
  readonly buffer: GPUBuffer;
}

/** Dimensions that the kernel can walk: those of a tensor, and the words of an element. */
const maxRank = 17;
const threads = 64;

/** The kernel for units of 1, 2 or 4 bytes: of any rank and layout, for what it walks is data. Units that share a word change their own bits. */
const wgsl = (unit: number): string => {
  const [perWord, bits, mask] = [4 / unit, 8 * unit, `${2 ** (8 * unit) - 1}u`];
  const copy =
    unit === 4
      ? "sink[there] = source[here];"
      : `let bits = (source[here / ${perWord}u] >> (here % ${perWord}u * ${bits}u)) & ${mask};
  let shift = there % ${perWord}u * ${bits}u;
  atomicAnd(&sink[there / ${perWord}u], ~(${mask} << shift));
  atomicOr(&sink[there / ${perWord}u], bits << shift);`;
  return `struct Walk { count: u32, source: u32, sink: u32, rank: u32, dimensions: array<vec4<u32>, ${maxRank}> }
@group(0) @binding(0) var<storage, read> source: array<u32>;
@group(0) @binding(1) var<storage, read_write> sink: array<${unit === 4 ? "u32" : "atomic<u32>"}>;
@group(0) @binding(2) var<uniform> walk: Walk;
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) t: u32) {
  var i = (w.x + w.y * n.x) * ${threads}u + t;
  if (i >= walk.count) { return; }
  var here = walk.source;
  var there = walk.sink;
  for (var k = walk.rank; k > 0u; k--) {
    let dimension = walk.dimensions[k - 1u];
    here += i % dimension.x * dimension.y;
    there += i % dimension.x * dimension.z;
    i /= dimension.x;
  }
  ${copy}
}`;
};

// Made at once, not in the background: what is copied is what lies there now.
const pipeline = perDevice(({ gpu }, unit: number) =>
  gpu.createComputePipeline({
    label: "copy elements",
    layout: "auto",
    compute: { module: gpu.createShaderModule({ code: wgsl(unit), label: "copy elements" }) },
  }),
);

/** Copies elements on the device, from one layout to another; both have the shape and data type of `to`. */
export function copyElements(device: Device, from: Elements, to: Elements): void {
  device.check();
  const { shape, dataType } = to;
  if (elementCount(shape) === 0) return;
  if (to.strides.some((stride, k) => stride === 0 && shape[k] > 1))
    throw new GraphError("write", `elements that share a place cannot be written; got strides ${JSON.stringify(to.strides)}`);
  // A dispatch may not read and write one buffer.
  if (from.buffer === to.buffer) {
    const buffer = device.buffer(paddedSize(shape, dataType), "copied elements");
    const between = { buffer, shape, dataType, offset: 0, strides: contiguous(shape) };
    copyElements(device, from, between);
    copyElements(device, between, to);
    return buffer.destroy();
  }
  const { gpu } = device;
  const unit = Math.min(4, byteSize(dataType));
  const units = byteSize(dataType) / unit;
  const ends = [from, to].map(({ offset, strides }) => windowOf({ shape, dataType, offset, strides }));
  const [source, sink] = ends.map(({ layout }) => layout);
  const dimensions = shape.map((d, k) => [d, source.strides[k] * units, sink.strides[k] * units, 0]);
  const walked = [...dimensions, [units, 1, 1, 0]].filter(([d]) => d > 1);
  const count = elementCount(shape) * units;
  const walk = new Uint32Array(4 + 4 * maxRank);
  walk.set([count, source.start * units, sink.start * units, walked.length, ...walked.flat()]);
  const parameters = device.buffer(walk.byteLength, "copied elements", GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST);
  gpu.queue.writeBuffer(parameters, 0, walk);
  const compute = pipeline(device, unit);
  const bindings = [from, to].map(({ buffer }, k) => ({
    buffer,
    offset: ends[k].window,
    size: boundSize(ends[k].layout.length, dataType),
  }));
  const group = gpu.createBindGroup({
    layout: compute.getBindGroupLayout(0),
    entries: [...bindings, { buffer: parameters }].map((resource, binding) => ({ binding, resource })),
  });
  const encoder = gpu.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(compute);
  pass.setBindGroup(0, group);
  pass.dispatchWorkgroups(...spread(Math.ceil(count / threads)));
  pass.end();
  gpu.queue.submit([encoder.finish()]);
  parameters.destroy();
}
