import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { operationPages } from "./operationPages.ts";

/** Writes the pages of all operations into a folder that holds nothing else, and answers their paths. */
export async function writeOperations(folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return [...(await operationPages())].map(([header, text]) => {
    const path = join(folder, `${header}.md`);
    writeFileSync(path, text);
    return path;
  });
}
