import { fileURLToPath } from "node:url";
import { exampleOf } from "../../codegen/example.ts";
import { capitalized, docLines, methodView } from "../../codegen/method.ts";
import { readTable, type Row, type Table } from "../../codegen/table.ts";
import { operationKernels } from "./operationKernels.ts";
import { operationProgram } from "./operationProgram.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** What an operation is, and what it asks for. */
function description(row: Row, table: Table): string {
  const view = methodView(row, table, new Map());
  const facts = [
    ["Reference", `{@link Graph.${row.name}}${view.chained ? `, {@link Tensor.${row.name}}` : ""}`],
    ["Swift", view.swift + (row.value.since === undefined ? "" : `, macOS ${row.value.since}`)],
    ["Data types", view.dataTypes],
    ["Requires", Object.keys(row.value.requires ?? {}).map((text, k) => `${docLines(text).join(" ")} (C${k + 1})`).join("; ")], // prettier-ignore
    ["Differentiable", view.differentiable],
    ["Stitches", view.stitches],
  ];
  const list = facts.filter(([, text]) => text !== "" && text !== "—").map(([name, text]) => `- **${name}**: ${text}`);
  return `${docLines(row.value.doc).join("\n")}\n\n${list.join("\n")}`;
}

/** An operation's section: what it is, a program with what it prints, and the kernels that this becomes. */
function section(row: Row, table: Table): string {
  const program = operationProgram(row, exampleOf(row, table.rows));
  const kernels = operationKernels(program);
  const summary = `${kernels.length === 1 ? "The kernel" : `The ${kernels.length} kernels`} that this becomes`;
  const texts = kernels.map(({ operations, wgsl }) => `${operations.map((name) => `\`${name}\``).join(" → ")}:\n\n${fenced("wgsl", wgsl)}`);
  const becomes =
    kernels.length === 0
      ? "No kernel of its own: what reads the result looks through it."
      : `<details>\n<summary>${summary}</summary>\n\n${texts.join("\n\n")}\n\n</details>`;
  return `## ${row.name}\n\n${description(row, table)}\n\n${fenced("ts", program.text)}\n\n${becomes}\n`;
}

/** A page of Markdown for each of Apple's headers, by the header's name: every operation with a program that runs as it stands and its WGSL. */
export async function operationPages(): Promise<Map<string, string>> {
  const table = await readTable(root);
  const pages = new Map<string, string>();
  for (const header of new Set(table.rows.map((row) => row.header))) {
    const title = capitalized(header);
    const sections = table.rows.filter((row) => row.header === header).map((row) => section(row, table));
    pages.set(header, `---\ntitle: ${title}\n---\n\n# ${title}\n\n${sections.join("\n")}`);
  }
  return pages;
}
