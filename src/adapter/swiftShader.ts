/// <reference types="node" />
import { unpackOnce } from "./unpackOnce.ts";

const { createReadStream, existsSync, readFileSync } = process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { dirname, join } = process.getBuiltinModule("node:path");

/** Unpacks the SwiftShader of the package `@sparticuz/chromium`, once a version, into the user's cache; undefined where the package is not installed. */
export async function unpackSwiftShader(): Promise<string | undefined> {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  } catch {
    return undefined;
  }
  const root = join(dirname(entry), "../..");
  const archive = join(root, "bin/swiftshader.tar.br");
  if (!existsSync(archive)) return undefined;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return unpackOnce(`swiftshader-${version}`, async (folder) => {
    const { pipeline } = process.getBuiltinModule("node:stream/promises");
    const { createBrotliDecompress } = process.getBuiltinModule("node:zlib");
    const tar = createRequire(entry)("tar-fs") as { extract(folder: string): NodeJS.WritableStream };
    await pipeline(createReadStream(archive), createBrotliDecompress(), tar.extract(folder));
  });
}
