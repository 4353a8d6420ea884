/// <reference types="node" />
const { accessSync, constants, mkdirSync, statSync } = process.getBuiltinModule("node:fs");
const { homedir, tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");

/** A folder that this user alone writes: the cache folder by convention, else one among temporary files. */
export function cacheFolder(): string {
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
