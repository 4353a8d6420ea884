import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { operationPages } from "./operationPages.ts";

/** Where the pages of operations are written: typedoc finds them there, as `projectDocuments` in package.json says. */
const folder = fileURLToPath(new URL("../../.cache/operations/", import.meta.url));

/** Writes the pages of all operations, and one above them that names them. To be done before typedoc converts. */
export async function writeOperations(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = await operationPages();
  for (const [header, text] of pages) writeFileSync(`${folder}${header}.md`, text);
  const headers = [...pages.keys()];
  const contents = [...pages].map(([header, text]) => {
    const names = [...text.matchAll(/^## (.*)$/gm)].map(([, name]) => `[${name}](${header}.md#${name.toLowerCase()})`);
    return `- [${/^# (.*)$/m.exec(text)![1]}](${header}.md): ${names.join(", ")}`;
  });
  const index = `---
title: Examples and kernels
group: Operations
children:
${headers.map((header) => `  - ${header}.md\n`).join("")}---

# Examples and kernels

Every operation with a program that runs as it stands, what it prints, and the WGSL that it becomes: on a GPU that can what WebGPU promises of every
one, so that yours may get other kernels. The pages follow Apple's headers.

${contents.join("\n")}
`;
  writeFileSync(`${folder}index.md`, index);
}
