/// <reference types="node" />
import { cacheFolder } from "./cacheFolder.ts";

const { existsSync, mkdtempSync, renameSync, rmSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");

/** A folder of the user's cache that `fill` fills the first time; it is there whole or not at all, whatever is interrupted. */
export async function unpackOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  // Unpacked aside and renamed when whole: processes that start together each unpack, and the first to finish wins.
  const aside = mkdtempSync(`${folder}-`);
  try {
    await fill(aside);
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
