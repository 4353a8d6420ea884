import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import * as prettier from "prettier";
import { readTable } from "./table.ts";
import { viewModel } from "./view.ts";

/** The project's root folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every generated file's text, by its path under generated/. */
export async function generate(root = projectRoot): Promise<Map<string, string>> {
  const view = viewModel(await readTable(root));
  const render = (template: string, values: object): string => {
    const source = readFileSync(join(root, "codegen/templates", template), "utf8");
    return Handlebars.compile(source, { noEscape: true, strict: true })(values);
  };
  const single = readdirSync(join(root, "codegen/templates")).filter((file) => file !== "kernel.ts.hbs" && file !== "kernels.ts.hbs");
  const rendered: [string, string][] = [
    ...single.map((file): [string, string] => [basename(file, ".hbs"), render(file, view)]),
    ...view.templates.map((kernel): [string, string] => [`kernels/${kernel.name}.ts`, render("kernel.ts.hbs", kernel)]),
    ["kernels/index.ts", render("kernels.ts.hbs", view)],
  ];
  const style = await prettier.resolveConfig(join(root, "package.json"));
  const format = async ([path, text]: [string, string]): Promise<[string, string]> => [
    path,
    await prettier.format(text, { ...style, filepath: path }),
  ];
  return new Map(await Promise.all(rendered.map(format)));
}

/** Writes generated/, and removes kernels whose template is gone. */
async function main(root = projectRoot): Promise<void> {
  const files = await generate(root);
  mkdirSync(join(root, "generated/kernels"), { recursive: true });
  for (const file of readdirSync(join(root, "generated/kernels")))
    if (!files.has(`kernels/${file}`)) rmSync(join(root, "generated/kernels", file));
  for (const [path, text] of files) writeFileSync(join(root, "generated", path), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
