import type { AdapterChoice } from "../../../src/adapter/find.ts";
import { Device } from "../../../src/index.ts";
import type { Contender, Run } from "../contender.ts";
import { chains, rounds, summand } from "../workloads/multiplyAdd.ts";

const bindings = (type: string) => `
@group(0) @binding(0) var<storage, read> x: array<${type}>;
@group(0) @binding(1) var<storage, read_write> y: array<${type}>;
@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>) {
  let i = id.y * n.x * 256u + id.x;
  if (i >= arrayLength(&y)) { return; }`;

const copy = `${bindings("vec4<f32>")}
  y[i] = x[i];
}`;

/** Rounds written out in the loop, so that counting costs nothing. */
const unrolled = 16;
const each = (line: (chain: number) => string) => Array.from({ length: chains }, (_, chain) => line(chain)).join("\n");
// Not fma(), which software adapters emulate; a compiler for hardware makes one of it.
const multiplyAdd = `${bindings("f32")}
  let factor = vec4<f32>(x[i]);
  ${each((chain) => `var a${chain} = vec4<f32>(${chain}.0, ${chain}.2, ${chain}.4, ${chain}.6);`)}
  for (var k = 0u; k < ${rounds / unrolled}u; k++) {
    ${each((chain) => `a${chain} = a${chain} * factor + vec4<f32>(${summand});\n`.repeat(unrolled))}
  }
  y[i] = dot(${Array.from({ length: chains }, (_, chain) => `a${chain}`).join(" + ")}, vec4<f32>(1.0));
}`;

/** What the adapter itself can do, by kernels written for nothing else: the roofline that every figure is held against. */
export async function load(choice?: AdapterChoice): Promise<Contender> {
  const device = await Device.request({ adapter: choice, powerPreference: "high-performance" });
  const { gpu } = device;

  /** Runs of a kernel of `invocations` that makes as many numbers out of `values`. */
  async function run(code: string, values: Float32Array<ArrayBuffer>, invocations: number): Promise<Run> {
    const [x, y] = ["x", "y"].map((name) => device.buffer(values.byteLength, name));
    gpu.queue.writeBuffer(x, 0, values);
    const pipeline = await device.pipeline(code, "roofline");
    const group = gpu.createBindGroup({
      layout: pipeline.getBindGroupLayout(0),
      entries: [x, y].map((buffer, binding) => ({ binding, resource: { buffer } })),
    });
    const workgroups = Math.ceil(invocations / 256);
    const lines = Math.ceil(workgroups / device.limits.maxComputeWorkgroupsPerDimension);
    const enqueue = (times: number) => {
      const encoder = gpu.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, group);
      for (let n = 0; n < times; n++) pass.dispatchWorkgroups(Math.ceil(workgroups / lines), lines);
      pass.end();
      gpu.queue.submit([encoder.finish()]);
    };
    return {
      enqueue,
      finish: () => device.finish(),
      async result() {
        enqueue(1);
        return new Float32Array(await device.read(y));
      },
      dispose: () => [x, y].forEach((buffer) => buffer.destroy()),
    };
  }

  return {
    adapter: { description: device.description, software: device.adapter.software },
    workloads: {
      copy: ({ x }, size) => run(copy, x, size / 4),
      multiplyAdd: ({ factors }, size) => run(multiplyAdd, factors, size),
    },
  };
}
