/// <reference types="node" />
const { accessSync, constants, createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } =
  process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { homedir, tmpdir } = process.getBuiltinModule("node:os");
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

/** A folder that this user alone writes: the cache folder by convention, else one among temporary files. */
function cacheFolder(): string {
  const usual = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "stitchgraph");
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return usual;
  } catch {
    const temporary = join(tmpdir(), `stitchgraph-${process.getuid?.()}`);
    mkdirSync(temporary, { recursive: true, mode: 0o700 });
    if (statSync(temporary).uid !== process.getuid?.()) throw new Error(`${temporary} belongs to somebody else`);
    return temporary;
  }
}
