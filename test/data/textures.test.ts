import test from "ava";
import { fromFloat16, toFloat16 } from "../../src/data/float16.ts";
import { Graph, GraphError, type ImageFormat, TensorData } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";
import { random } from "../support/random.ts";

const device = await testDevice();
const { gpu } = device;

/** Bytes of a channel, and how the bytes of a texel's channels are ordered. */
const formats: Readonly<Record<ImageFormat, { readonly bytes: 1 | 2 | 4; readonly order: readonly number[] }>> = {
  r8unorm: { bytes: 1, order: [0] },
  rg8unorm: { bytes: 1, order: [0, 1] },
  rgba8unorm: { bytes: 1, order: [0, 1, 2, 3] },
  "rgba8unorm-srgb": { bytes: 1, order: [0, 1, 2, 3] },
  bgra8unorm: { bytes: 1, order: [2, 1, 0, 3] },
  "bgra8unorm-srgb": { bytes: 1, order: [2, 1, 0, 3] },
  r16float: { bytes: 2, order: [0] },
  rg16float: { bytes: 2, order: [0, 1] },
  rgba16float: { bytes: 2, order: [0, 1, 2, 3] },
  r32float: { bytes: 4, order: [0] },
  rg32float: { bytes: 4, order: [0, 1] },
  rgba32float: { bytes: 4, order: [0, 1, 2, 3] },
};

/** Channels of `count` texels: bytes, or floats as their bits. */
function texels(format: ImageFormat, count: number, seed: string): Uint8Array | Uint16Array | Float32Array {
  const { bytes, order } = formats[format];
  const source = random(seed);
  const length = count * order.length;
  if (bytes === 1) return Uint8Array.from({ length }, () => source.whole(0, 255));
  const floats = Float32Array.from({ length }, () => source.between(-3, 3));
  return bytes === 4 ? floats : Uint16Array.from(floats, toFloat16);
}

function textureOf(format: ImageFormat, [width, height]: readonly [number, number], data: ReturnType<typeof texels>): GPUTexture {
  const usage = GPUTextureUsage.TEXTURE_BINDING | GPUTextureUsage.COPY_DST;
  const texture = gpu.createTexture({ size: [width, height], format, usage });
  gpu.queue.writeTexture({ texture }, data as GPUAllowSharedBufferSource, { bytesPerRow: data.byteLength / height }, [width, height]);
  return texture;
}

/** A texture's bytes, row after row. */
async function bytesOf(texture: GPUTexture): Promise<Uint8Array> {
  const { width, height } = texture;
  const { bytes, order } = formats[texture.format as ImageFormat];
  const row = width * bytes * order.length;
  const bytesPerRow = Math.ceil(row / 256) * 256;
  const buffer = device.buffer(bytesPerRow * height, "texture", GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST);
  const encoder = gpu.createCommandEncoder();
  encoder.copyTextureToBuffer({ texture }, { buffer, bytesPerRow }, [width, height]);
  gpu.queue.submit([encoder.finish()]);
  const all = new Uint8Array(await device.read(buffer));
  buffer.destroy();
  return Uint8Array.from(range(height).flatMap((y) => [...all.subarray(y * bytesPerRow, y * bytesPerRow + row)]));
}

/** What light an sRGB byte stands for. */
const linear = (byte: number): number => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

/** And the reverse, unrounded. */
const encoded = (light: number): number => 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/** The numbers that channels stand for, in the order red, green, blue, alpha. */
function numbersOf(format: ImageFormat, data: ReturnType<typeof texels>): number[] {
  const { bytes, order } = formats[format];
  return range(data.length).map((i) => {
    const c = i % order.length;
    const stored = data[i - c + order[c]];
    if (bytes === 1) return format.endsWith("srgb") && c < 3 ? linear(stored) : stored / 255;
    return bytes === 2 ? fromFloat16(stored) : stored;
  });
}

const sizes = [
  [5, 3],
  [1, 1],
  [67, 9],
] as const;

for (const format of Object.keys(formats) as ImageFormat[])
  test(`textures of ${format} become tensor data, and these become textures again`, async (t) => {
    for (const size of sizes)
      for (const dataType of ["float32", "float16"] as const) {
        const [width, height] = size;
        const images = range(3).map((n) => texels(format, width * height, `${format} ${size} ${n}`));
        const data = TensorData.fromTextures(device, images.map((image) => textureOf(format, size, image)), { dataType }); // prettier-ignore
        t.deepEqual([...data.shape], [3, height, width, formats[format].order.length]);
        t.is(data.dataType, dataType);
        const read = await data.read();
        const found = dataType === "float16" ? Array.from(read, fromFloat16) : [...read];
        const expected = images.flatMap((image) => numbersOf(format, image));
        // Adapters may decode sRGB roughly, but not so that another byte is nearer.
        const isSRGB = format.endsWith("srgb");
        const tolerance = isSRGB ? 0.5 : dataType === "float16" ? 2 ** -10 : 1e-7;
        const error = (number: number, i: number): number =>
          isSRGB ? Math.abs(encoded(number) - encoded(found[i])) : Math.abs(number - found[i]) / Math.max(1, Math.abs(number));
        const worst = Math.max(...expected.map(error));
        t.true(worst <= tolerance, `${worst} beside ${expected.length} numbers`);
        const textures = data.toTextures({ format });
        // 16 bits do not tell all bytes of sRGB apart, nor all 32-bit floats.
        if (dataType === "float16" && (isSRGB || format.includes("32"))) continue;
        for (const [n, texture] of textures.entries()) {
          const { buffer, byteOffset, byteLength } = images[n];
          t.deepEqual(await bytesOf(texture), new Uint8Array(buffer, byteOffset, byteLength), `image ${n} of ${size}, ${dataType}`);
        }
      }
  });

test("images go through a graph and onto textures of the caller's, without a way back", async (t) => {
  const image = texels("rgba8unorm", 35, "graph");
  const source = textureOf("rgba8unorm", [7, 5], image);
  const x = new Graph().placeholder([1, 5, 7, 4]);
  const y = x
    .multiplication(-1)
    .addition(1)
    .reverse({ axes: [2] });
  const data = TensorData.fromTextures(device, [source]);
  const result = (await x.graph.run(new Map([[x, data]]), { targetTensors: [y], device })).get(y)!;
  const canvas = gpu.createTexture({
    size: [7, 5],
    format: "bgra8unorm",
    usage: GPUTextureUsage.RENDER_ATTACHMENT | GPUTextureUsage.COPY_SRC,
  });
  t.deepEqual(result.toTextures([canvas]), [canvas]);
  const expected = range(35).flatMap((i) => {
    const from = 4 * (i - (i % 7) + 6 - (i % 7));
    return [2, 1, 0, 3].map((c) => 255 - image[from + c]);
  });
  t.deepEqual([...(await bytesOf(canvas))], expected);
});

test("numbers beyond 0 to 1 are clamped, and data are drawn as they lie", async (t) => {
  const data = TensorData.from(device, [-1, 0, 0.75, 1, 2, 1e9], { shape: [1, 2, 3, 1] });
  const [texture] = data.toTextures({ format: "r8unorm" });
  t.deepEqual([...(await bytesOf(texture))], [0, 0, 191, 255, 255, 255]);
  const turned = TensorData.from(data.ndArray().transposed(1, { with: 2 }));
  const [columns] = turned.toTextures({ format: "r32float" });
  t.deepEqual([...new Float32Array((await bytesOf(columns)).buffer)], [-1, 1, 0, 2, 0.75, 1e9]);
});

test("textures that are no images are refused", async (t) => {
  const refuses = (message: RegExp, make: () => unknown): void => void t.throws(make, { instanceOf: GraphError, message });
  const make = (more: Partial<GPUTextureDescriptor>): GPUTexture =>
    gpu.createTexture({ size: [2, 2], format: "r8unorm", usage: GPUTextureUsage.TEXTURE_BINDING, ...more });
  const read =
    (...textures: GPUTexture[]) =>
    (): unknown =>
      TensorData.fromTextures(device, textures);
  refuses(/^TensorData.fromTextures: there must be a texture; got none$/, read());
  refuses(/the format must be one of r8unorm, .*; got r8uint$/, read(make({ format: "r8uint" })));
  refuses(/must be one 2D image; got 3 layers, 2d$/, read(make({ size: [2, 2, 3] })));
  refuses(/made with GPUTextureUsage.TEXTURE_BINDING; got usage 2$/, read(make({ usage: GPUTextureUsage.COPY_DST })));
  refuses(/one size and format; got 2×2 r8unorm and 3×2 r8unorm$/, read(make({}), make({ size: [3, 2] })));
  refuses(/one size and format/, read(make({}), make({ format: "r32float" })));
  const data = TensorData.from(device, new Float32Array(12), { shape: [1, 2, 2, 3] });
  refuses(/^TensorData.toTextures: for rgba8unorm the shape must be \[images, rows, columns, 4\].*; got \[1,2,2,3\]$/, () =>
    data.toTextures({ format: "rgba8unorm" }),
  );
  refuses(/the format must be one of/, () => data.toTextures({ format: "r8uint" as ImageFormat }));
  const one = TensorData.from(device, new Float32Array(4), { shape: [1, 2, 2, 1] });
  refuses(/made with GPUTextureUsage.RENDER_ATTACHMENT/, () => one.toTextures([make({})]));
  const wide = make({ size: [3, 2], usage: GPUTextureUsage.RENDER_ATTACHMENT });
  refuses(/there must be 1 textures of 2×2; got 1 of 3×2$/, () => one.toTextures([wide]));
  refuses(/images are float32 or float16; got int32$/, () =>
    TensorData.from(device, new Int32Array(4), { shape: [1, 2, 2, 1] }).toTextures({ format: "r8unorm" }),
  );
  await device.finish();
});
