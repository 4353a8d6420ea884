/// <reference types="node" />
import { cacheFolder } from "./cacheFolder.ts";

const { createReadStream, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } = process.getBuiltinModule("node:fs");
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
  const cache = cacheFolder();
  const folder = join(cache, `swiftshader-${version}`);
  if (existsSync(folder)) return folder;

  // Unpacked aside and renamed when whole: processes that start together each unpack, and the first to finish wins.
  const aside = mkdtempSync(`${folder}-`);
  const { pipeline } = process.getBuiltinModule("node:stream/promises");
  const { createBrotliDecompress } = process.getBuiltinModule("node:zlib");
  const tar = createRequire(entry)("tar-fs") as { extract(folder: string): NodeJS.WritableStream };
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.extract(aside));
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
