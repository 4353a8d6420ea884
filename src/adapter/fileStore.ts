/// <reference types="node" />
import type { WinnerStore } from "../winners.ts";
import { cacheFolder } from "./cacheFolder.ts";

const { readFileSync, renameSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");

/** Winners in a file of the user's cache folder. */
export function fileStore(name: string): WinnerStore {
  const file = join(cacheFolder(), `winners-${name.replace(/\W+/g, "-")}.json`);
  return {
    load: async () => JSON.parse(readFileSync(file, "utf8")) as Record<string, string>,
    async save(winners) {
      // Written aside and renamed, so that nobody reads half of it.
      const aside = `${file}.${process.pid}`;
      writeFileSync(aside, JSON.stringify(winners, undefined, 1));
      renameSync(aside, file);
    },
  };
}
