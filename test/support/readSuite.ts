import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The cases of a suite that lies beside the repository, or nothing where it does not. */
export function readSuite<T>(name: string): readonly T[] | undefined {
  const path = fileURLToPath(new URL(`../../../shared/suites/${name}.jsonl.gz`, import.meta.url));
  if (!existsSync(path)) {
    console.log(`suite ${name}: skipped, there is no ${path}`);
    return undefined;
  }
  return gunzipSync(readFileSync(path))
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
