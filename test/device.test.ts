import test from "ava";
import { Device } from "../src/device.ts";
import { DeviceError } from "../src/deviceError.ts";
import { testDevice } from "./support/device.ts";

const doubling = `
@group(0) @binding(0) var<storage, read_write> values: array<f32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x < arrayLength(&values)) { values[id.x] *= 2; }
}`;

/** A buffer that holds `values`, and what runs `pipeline` on it. */
function prepare(device: Device, pipeline: GPUComputePipeline, values: Float32Array<ArrayBuffer>): { buffer: GPUBuffer; run: () => void } {
  const buffer = device.buffer(values.byteLength, "values");
  device.gpu.queue.writeBuffer(buffer, 0, values);
  const group = device.gpu.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries: [{ binding: 0, resource: { buffer } }] });
  const run = (): void => {
    const encoder = device.gpu.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(Math.ceil(values.length / 64));
    pass.end();
    device.gpu.queue.submit([encoder.finish()]);
  };
  return { buffer, run };
}

test("runs a kernel and reads the result back", async (t) => {
  const device = await testDevice();
  const { buffer, run } = prepare(device, await device.pipeline(doubling, "doubling"), Float32Array.of(1, 2, 3, -4));
  run();
  t.deepEqual(new Float32Array(await device.read(buffer)), Float32Array.of(2, 4, 6, -8));
  run();
  await device.finish();
  t.deepEqual(new Float32Array(await device.read(buffer, 4, 8)), Float32Array.of(8, 12), "a part of the buffer");
  const bytes = new Uint8Array(await device.read(buffer));
  t.deepEqual(new Uint8Array(await device.read(buffer, 3, 6)), bytes.slice(3, 9), "bytes that do not lie on words");
  t.is((await device.read(buffer, 0, 0)).byteLength, 0);
});

test("reads at the same time do not disturb each other", async (t) => {
  const device = await testDevice();
  const pipeline = await device.pipeline(doubling, "doubling");
  const buffers = Array.from({ length: 8 }, (_, k) => prepare(device, pipeline, new Float32Array(1 << (2 * k)).fill(k)).buffer);
  const read = await Promise.all(buffers.map((buffer) => device.read(buffer)));
  read.forEach((bytes, k) => t.deepEqual(new Float32Array(bytes), new Float32Array(1 << (2 * k)).fill(k)));
});

test("compiles the same text once", async (t) => {
  const device = await testDevice();
  t.is(await device.pipeline(doubling, "doubling"), await device.pipeline(doubling, "again"));
});

test("a kernel that does not compile is named with the line at fault, and the device lives on", async (t) => {
  const device = await testDevice();
  const broken = doubling.replace("*= 2", "*= factor");
  const error = await t.throwsAsync(device.pipeline(broken, "broken", ["multiplication"]), { instanceOf: DeviceError });
  t.regex(error.message, /kernel broken \(multiplication\).*unresolved.*factor.*line 4: if \(id\.x/s);
  t.is(error.kernel, "broken");
  t.deepEqual(error.operations, ["multiplication"]);
  const large = await t.throwsAsync(device.pipeline(doubling.replace("64", "100000"), "large"), { instanceOf: DeviceError });
  t.regex(large.message, /kernel large: .*workgroup_size/s);
  t.notThrows(() => device.check());
});

test("says what it is", async (t) => {
  const device = await testDevice();
  t.regex(device.description, /^\S.*, (software|hardware)$/);
  t.is(device.adapter.software, device.description.endsWith("software"));
  t.true(device.adapter.maxInvocations >= 128);
  t.true(device.adapter.maxWorkgroupStorage >= 16384);
  t.true(device.limits.maxStorageBuffersPerShaderStage >= 8);
  t.truthy(Device.default);
});

test("refuses a buffer that is too large", async (t) => {
  const device = await testDevice();
  t.throws(() => device.buffer(2 ** 50, "arena"), { instanceOf: DeviceError, message: /^arena needs 1125899906842624 bytes/ });
  t.throws(() => device.buffer(NaN, "arena"), { instanceOf: DeviceError });
});

test("errors nobody waits for come out of check, once", async (t) => {
  const device = await Device.request();
  device.gpu.createBuffer({ size: 16, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.STORAGE });
  await device.finish().catch(() => {});
  device.gpu.createBuffer({ label: "unusable", size: 16, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.STORAGE });
  await new Promise((resolve) => setTimeout(resolve, 20));
  t.throws(() => device.check(), { instanceOf: DeviceError, message: /unusable/ });
  t.notThrows(() => device.check());
  device.destroy();
});

test("a destroyed device says so", async (t) => {
  const device = await Device.request();
  const buffer = device.buffer(16, "values");
  device.destroy();
  const gone = { instanceOf: DeviceError, message: /destroyed/ };
  t.throws(() => device.check(), gone);
  t.throws(() => device.buffer(16, "values"), gone);
  await t.throwsAsync(device.read(buffer), gone);
  await t.throwsAsync(device.pipeline(doubling, "doubling"), gone);
  t.regex(await device.lost, /destroyed/);
});

test("a read under way when the device is destroyed fails, and does not hang", async (t) => {
  const device = await Device.request();
  const reading = device.read(device.buffer(16, "values"));
  device.destroy();
  await t.throwsAsync(reading, { instanceOf: DeviceError });
});

test("takes a device or an adapter of one's own", async (t) => {
  const device = await testDevice();
  const same = await Device.request({ adapter: device.gpu });
  t.is(same.gpu, device.gpu);
  t.is(same.description, device.description);
  t.not(same.id, device.id);
});

test("a feature that the adapter lacks is an error", async (t) => {
  await t.throwsAsync(Device.request({ features: ["no-such-feature" as GPUFeatureName] }), {
    instanceOf: DeviceError,
    message: /lacks no-such-feature$/,
  });
});

test("the environment chooses the adapter where the caller does not", async (t) => {
  const before = process.env.STITCHGRAPH_ADAPTER;
  process.env.STITCHGRAPH_ADAPTER = "abacus";
  const request = Device.request();
  // Other tests request devices too.
  if (before === undefined) delete process.env.STITCHGRAPH_ADAPTER;
  else process.env.STITCHGRAPH_ADAPTER = before;
  await t.throwsAsync(request, { instanceOf: DeviceError, message: /hardware, software, lavapipe; got abacus/ });
});

test("devices requested at the same time all work", async (t) => {
  const devices = await Promise.all([Device.request(), Device.request(), Device.request()]);
  for (const device of devices) {
    t.is((await device.read(device.buffer(64, "values"))).byteLength, 64);
    device[Symbol.dispose]();
  }
});
