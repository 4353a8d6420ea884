import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf } from "./blocks.ts";

/** The examples in docstrings of the TypeScript files in a folder, each with its place; `graph` and `device` are in their sight. */
export function docstringExamples(root: string, folder: string): { place: string; text: string }[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(root, folder, file), "utf8").split("\n");
    const docs = lines.map((line) => (/^\s*\* /.test(line) ? line.replace(/^\s*\* /, "") : ""));
    return blocksOf(docs).flatMap(({ language, first, lines }) =>
      language === "ts" ? [{ place: `${folder}/${file}:${first + 1}`, text: lines.join("\n") }] : [],
    );
  });
}
