import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { side } from "./model.ts";

/** All images that a folder has in files of MNIST's format (…images-idx3-ubyte, or such with .gz): a byte a pixel. */
export function readDigits(folder: string): Uint8Array {
  const names = readdirSync(folder).filter((name) => /images-idx3-ubyte(\.gz)?$/.test(name));
  if (names.length === 0) throw new Error(`the folder must have files called …images-idx3-ubyte or …images-idx3-ubyte.gz; got ${folder}`);
  return Buffer.concat(names.map((name) => readImages(join(folder, name))));
}

/** The pixels of a file, after a header of four words: a magic number, how many images, and their sides. */
function readImages(path: string): Uint8Array {
  const file = path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const [magic, count, ...size] = file.length < 16 ? [] : [0, 4, 8, 12].map((at) => file.readUInt32BE(at));
  if (magic !== 0x803 || size.join() !== `${side},${side}` || file.length !== 16 + count * side * side)
    throw new Error(`${path} must be an IDX file of images of ${side}×${side} bytes`);
  return file.subarray(16);
}
