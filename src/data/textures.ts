import { conversions } from "../compiler/storage.ts";
import type { DataType } from "../dataType.ts";
import type { Device } from "../device.ts";
import { GraphError } from "../graphError.ts";
import { paddedSize } from "./layout.ts";
import { perDevice } from "../perDevice.ts";
import { elementCount, type Shape } from "../shapes.ts";

/**
 * Formats of textures that tensor data are made of and made into. Channels are in the order red, green, blue, alpha, whatever the format's; `unorm`
 * ones are numbers from 0 to 1, `srgb` ones linear light.
 */
export type ImageFormat =
  | "r8unorm"
  | "rg8unorm"
  | "rgba8unorm"
  | "rgba8unorm-srgb"
  | "bgra8unorm"
  | "bgra8unorm-srgb"
  | "r16float"
  | "rg16float"
  | "rgba16float"
  | "r32float"
  | "rg32float"
  | "rgba32float";

/** How many channels the formats have. */
const channels: Readonly<Record<ImageFormat, 1 | 2 | 4>> = {
  r8unorm: 1,
  rg8unorm: 2,
  rgba8unorm: 4,
  "rgba8unorm-srgb": 4,
  bgra8unorm: 4,
  "bgra8unorm-srgb": 4,
  r16float: 1,
  rg16float: 2,
  rgba16float: 4,
  r32float: 1,
  rg32float: 2,
  rgba32float: 4,
};

/** How textures are made of tensor data. */
export interface TextureOptions {
  /** The format of the textures: it says how many channels they have. */
  readonly format: ImageFormat;
  /** What the textures are for, besides being rendered to; TEXTURE_BINDING and COPY_SRC where left out. */
  readonly usage?: GPUTextureUsageFlags;
}

/** Values for kernels of each image, in a buffer: offsets are multiples of 256. */
const perImage = 256;

/** How elements are accessed: 16-bit floats as halves of words, which two images may share. */
const access = (dataType: DataType, mode: "read" | "read_write"): string => {
  const isHalf = dataType === "float16";
  const element = !isHalf ? "f32" : mode === "read" ? "u32" : "atomic<u32>";
  return `@group(0) @binding(0) var<storage, ${mode}> data: array<${element}>;
@group(0) @binding(1) var<uniform> first: u32;
${conversions([dataType]).join("\n")}
${
  mode === "read"
    ? `fn load(i: u32) -> f32 { return ${isHalf ? "fromHalf(data[i / 2u] >> (i % 2u * 16u))" : "data[i]"}; }`
    : `fn save(i: u32, value: f32) { ${isHalf ? "atomicOr(&data[i / 2u], toHalf(value) << (i % 2u * 16u));" : "data[i] = value;"} }`
}`;
};

/** A kernel that writes a texture's channels to a buffer of zeros, from an element on. */
const reader = perDevice(({ gpu }, key: string) => {
  const [format, dataType] = key.split(" ") as [ImageFormat, DataType];
  const code = `${access(dataType, "read_write")}
@group(0) @binding(2) var image: texture_2d<f32>;
@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) at: vec3<u32>) {
  let size = textureDimensions(image);
  if (any(at.xy >= size)) { return; }
  let texel = textureLoad(image, at.xy, 0);
  let i = first + (at.y * size.x + at.x) * ${channels[format]}u;
  for (var c = 0u; c < ${channels[format]}u; c++) { save(i + c, texel[c]); }
}`;
  return gpu.createComputePipeline({ label: "read textures", layout: "auto", compute: { module: gpu.createShaderModule({ code }) } });
});

/** A pipeline that draws a buffer's elements: so formats are the device's affair, and a canvas can be drawn to. */
const drawer = perDevice(({ gpu }, key: string) => {
  const [format, dataType] = key.split(" ") as [ImageFormat, DataType];
  const values = ["0.0", "0.0", "0.0", "1.0"].map((missing, c) => (c < channels[format] ? `load(i + ${c}u)` : missing));
  const code = `${access(dataType, "read")}
@group(0) @binding(2) var<uniform> width: u32;
@vertex
fn corner(@builtin(vertex_index) k: u32) -> @builtin(position) vec4<f32> {
  return vec4<f32>(f32(k % 2u) * 4.0 - 1.0, f32(k / 2u) * 4.0 - 1.0, 0.0, 1.0);
}
@fragment
fn texel(@builtin(position) at: vec4<f32>) -> @location(0) vec4<f32> {
  let i = first + (u32(at.y) * width + u32(at.x)) * ${channels[format]}u;
  return vec4<f32>(${values.join(", ")});
}`;
  const module = gpu.createShaderModule({ code });
  return gpu.createRenderPipeline({
    label: "write textures",
    layout: "auto",
    vertex: { module },
    fragment: { module, targets: [{ format }] },
  });
});

/** A buffer with the first element of each image, and then a number that all of them have. */
function parametersOf(device: Device, images: number, elements: number, number: number): GPUBuffer {
  const values = new Uint32Array(((images + 1) * perImage) / 4);
  for (let n = 0; n < images; n++) values[(n * perImage) / 4] = n * elements;
  values[(images * perImage) / 4] = number;
  const buffer = device.buffer(values.byteLength, "images", GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST);
  device.gpu.queue.writeBuffer(buffer, 0, values);
  return buffer;
}

/** The bindings of image n, of which the third is the pipeline's own. */
const bindingsOf = (data: GPUBindingResource, parameters: GPUBuffer, n: number, third: GPUBindingResource): GPUBindGroupEntry[] =>
  [data, { buffer: parameters, offset: n * perImage, size: 4 }, third].map((resource, binding) => ({ binding, resource }));

function checkDataType(where: string, dataType: DataType): void {
  if (dataType !== "float32" && dataType !== "float16") throw new GraphError(where, `images are float32 or float16; got ${dataType}`);
}

function checkFormat(where: string, format: GPUTextureFormat): asserts format is ImageFormat {
  if (!Object.hasOwn(channels, format))
    throw new GraphError(where, `the format must be one of ${Object.keys(channels).join(", ")}; got ${format}`);
}

/** Throws unless textures are images of one size and format, made for a use. */
function checkTextures(where: string, textures: readonly GPUTexture[], use: "TEXTURE_BINDING" | "RENDER_ATTACHMENT"): void {
  const sizeOf = ({ width, height, format }: GPUTexture): string => `${width}×${height} ${format}`;
  for (const texture of textures) {
    checkFormat(where, texture.format);
    if (texture.dimension !== "2d" || texture.depthOrArrayLayers !== 1 || texture.sampleCount !== 1)
      throw new GraphError(where, `a texture must be one 2D image; got ${texture.depthOrArrayLayers} layers, ${texture.dimension}`);
    if (!(texture.usage & GPUTextureUsage[use]))
      throw new GraphError(where, `a texture must have been made with GPUTextureUsage.${use}; got usage ${texture.usage}`);
    if (sizeOf(texture) !== sizeOf(textures[0]))
      throw new GraphError(where, `textures must have one size and format; got ${sizeOf(textures[0])} and ${sizeOf(texture)}`);
  }
}

/** A batch of images as elements [image, row, column, channel] of a new buffer. */
export function readTextures(
  device: Device,
  textures: readonly GPUTexture[],
  dataType: DataType,
): { readonly buffer: GPUBuffer; readonly shape: Shape } {
  const where = "TensorData.fromTextures";
  if (!textures.length) throw new GraphError(where, "there must be a texture; got none");
  checkTextures(where, textures, "TEXTURE_BINDING");
  checkDataType(where, dataType);
  const { gpu } = device;
  const [{ width, height, format }] = textures;
  const shape = [textures.length, height, width, channels[format as ImageFormat]];
  const buffer = device.buffer(paddedSize(shape, dataType), "images");
  const pipeline = reader(device, `${format} ${dataType}`);
  const parameters = parametersOf(device, textures.length, elementCount(shape.slice(1)), 0);
  const encoder = gpu.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  textures.forEach((texture, n) => {
    const entries = bindingsOf({ buffer }, parameters, n, texture.createView());
    pass.setBindGroup(0, gpu.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
    pass.dispatchWorkgroups(Math.ceil(width / 8), Math.ceil(height / 8));
  });
  pass.end();
  gpu.queue.submit([encoder.finish()]);
  parameters.destroy();
  return { buffer, shape };
}

/** Elements [image, row, column, channel] of a buffer, in row-major order, as textures: new ones, or some that are there. */
export function writeTextures(
  device: Device,
  data: GPUBufferBinding,
  shape: Shape,
  dataType: DataType,
  to: TextureOptions | readonly GPUTexture[],
): GPUTexture[] {
  const where = "TensorData.toTextures";
  const format = "format" in to ? to.format : (to[0]?.format ?? "rgba8unorm");
  checkFormat(where, format);
  checkDataType(where, dataType);
  const [images, height, width] = shape;
  const most = device.limits.maxTextureDimension2D;
  const fits = (length: number): boolean => length > 0 && length <= most;
  if (shape.length !== 4 || shape[3] !== channels[format] || !fits(height) || !fits(width))
    throw new GraphError(
      where,
      `for ${format} the shape must be [images, rows, columns, ${channels[format]}], with 1 to ${most} rows and columns; got ${JSON.stringify(shape)}`,
    );
  const { gpu } = device;
  if (!("format" in to)) {
    checkTextures(where, to, "RENDER_ATTACHMENT");
    if (to.length !== images || to.some((texture) => texture.width !== width || texture.height !== height))
      throw new GraphError(
        where,
        `there must be ${images} textures of ${width}×${height}; got ${to.length} of ${to[0]?.width}×${to[0]?.height}`,
      );
  }
  const make = ({ usage = GPUTextureUsage.TEXTURE_BINDING | GPUTextureUsage.COPY_SRC }: TextureOptions): GPUTexture =>
    gpu.createTexture({ label: "image", size: [width, height], format, usage: usage | GPUTextureUsage.RENDER_ATTACHMENT });
  const textures = "format" in to ? Array.from({ length: images }, () => make(to)) : [...to];
  const pipeline = drawer(device, `${format} ${dataType}`);
  const parameters = parametersOf(device, images, elementCount(shape.slice(1)), width);
  const encoder = gpu.createCommandEncoder();
  textures.forEach((texture, n) => {
    const third = { buffer: parameters, offset: images * perImage, size: 4 };
    const entries = bindingsOf(data, parameters, n, third);
    const pass = encoder.beginRenderPass({ colorAttachments: [{ view: texture.createView(), loadOp: "clear", storeOp: "store" }] });
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, gpu.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
    pass.draw(3);
    pass.end();
  });
  gpu.queue.submit([encoder.finish()]);
  parameters.destroy();
  return textures;
}
