import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import test, { type ExecutionContext } from "ava";
import { Project, type SourceFile, ts } from "ts-morph";
import { operationPages } from "../docs/site/operationPages.ts";
import { Graph } from "../src/index.ts";
import { type Block, blocksOf } from "./support/blocks.ts";
import { testDevice } from "./support/device.ts";
import { docstringExamples } from "./support/docstrings.ts";
import { printsOf } from "./support/printsOf.ts";
import { runProgram } from "./support/runProgram.ts";
import { samePrint } from "./support/samePrint.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = ["README.md", ...readdirSync(join(root, "docs")).flatMap((file) => (file.endsWith(".md") ? [`docs/${file}`] : []))];
const operations = await operationPages();
const docstrings = [...docstringExamples(root, "src"), ...docstringExamples(root, "generated")];

const linesOf = (page: string): string[] => readFileSync(join(root, page), "utf8").split("\n");
const blocks = (page: string, language: string): Block[] => blocksOf(linesOf(page)).filter((block) => block.language === language);
/** Whether a block is a row of the table, to be read where the vocabulary of spec/define.ts is in sight. */
const isRow = ({ lines }: Block): boolean => lines[0].trim().startsWith("// spec/");

/** The page with everything blank but the TypeScript of its rows, or of the rest, which is one program: so errors name the page's own lines. */
function programOf(page: string, rows: boolean): string {
  const text = linesOf(page).map(() => "");
  for (const block of blocks(page, "ts")) if (isRow(block) === rows) text.splice(block.first, block.lines.length, ...block.lines);
  return text.join("\n");
}

/** The programs of a page of operations: each block is one. */
const programsOf = (text: string): string[] =>
  blocksOf(text.split("\n")).flatMap(({ language, lines }) => (language === "ts" ? [lines.join("\n")] : []));

/** All TypeScript of the documentation, in one project, by the page that it stands on. */
function sourcesByPage(): Map<string, SourceFile[]> {
  const project = new Project({
    tsConfigFilePath: join(root, "tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noUnusedLocals: false },
  });
  const source = (path: string, text: string): SourceFile => project.createSourceFile(join(root, path), `${text}\nexport {};`);
  const vocabulary = [...project.addSourceFileAtPath(join(root, "spec/define.ts")).getExportedDeclarations()].flatMap(
    ([name, [declaration]]) =>
      ts.isInterfaceDeclaration(declaration.compilerNode) || ts.isTypeAliasDeclaration(declaration.compilerNode) ? [] : [name],
  );
  const sources = new Map<string, SourceFile[]>();
  for (const page of pages) {
    const rows = programOf(page, true);
    const row = `import { ${vocabulary.join(", ")} } from "./define.ts";${rows}`;
    sources.set(page, [
      source(`${page}.ts`, programOf(page, false)),
      ...(rows.trim() === "" ? [] : [source(`spec/${page.replace("/", "-")}.ts`, row)]),
    ]);
  }
  for (const [header, text] of operations)
    sources.set(
      header,
      programsOf(text).map((program, k) => source(`docs/operations/${header}${k}.ts`, program)),
    );
  const scope =
    'import { type Device, Executable, type Feed, Graph, TensorData, type Tensor } from "stitchgraph";\ndeclare const [graph, device]: [Graph, Device];';
  sources.set("docstrings", [
    source("docs/docstrings.ts", `${scope}\n${docstrings.map(({ place, text }) => `{ // ${place}\n${text}\n}`).join("\n")}`),
  ]);
  return sources;
}

let sources: Map<string, SourceFile[]> | undefined;
for (const page of [...pages, ...operations.keys(), "docstrings"])
  test(`${page} type-checks`, (t) => {
    sources ??= sourcesByPage();
    const errors = sources.get(page)!.flatMap((file) =>
      file.getPreEmitDiagnostics().map((found) => {
        const place = file.getFullText().split("\n")[found.getLineNumber()! - 1];
        return `${page}:${found.getLineNumber()}: ${ts.flattenDiagnosticMessageText(found.compilerObject.messageText, "\n")} (${place.trim()})`;
      }),
    );
    t.deepEqual(errors, []);
  });

test("rows that pages show stand in the table as they are shown", (t) => {
  const rows = pages.flatMap((page) => blocks(page, "ts").filter(isRow));
  t.true(rows.length > 0);
  for (const { lines } of rows) {
    const [place, ...row] = lines.map((line) => line.slice(lines[0].search(/\S/)));
    const table = readFileSync(join(root, place.slice("// ".length)), "utf8");
    // A row that the table lacks is an example of a new one.
    if (table.includes(row[0])) t.true(table.includes(row.join("\n")), row[0]);
  }
});

/** Runs a program and holds what it prints against what it says; answers what it printed. */
async function runs(t: ExecutionContext, program: string, globals: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const printed = await runProgram(program, globals);
  const said = printsOf(program);
  t.is(printed.length, said.length, `how often console.log runs in\n${program}`);
  said.forEach(
    (line, k) => line === undefined || t.true(samePrint(printed[k], line), `«${printed[k]}», not «${line}», is printed by\n${program}`),
  );
  return printed;
}

for (const page of pages)
  test(`${page} runs, and prints what it says`, async (t) => {
    const printed = await runs(t, programOf(page, false));
    // WGSL that a page shows is part of what it prints.
    const wgsl = new Set(printed.flatMap((text) => text.split("\n")));
    for (const { lines } of blocks(page, "wgsl"))
      t.deepEqual(
        lines.filter((line) => !wgsl.has(line)),
        [],
      );
  });

for (const [header, text] of operations)
  test(`each example of ${header} runs, and prints what it says; each kernel is WGSL`, async (t) => {
    await Promise.all(programsOf(text).map((program) => runs(t, program)));
    const { gpu } = await testDevice();
    for (const { language, lines } of blocksOf(text.split("\n"))) {
      if (language !== "wgsl") continue;
      const { messages } = await gpu.createShaderModule({ code: lines.join("\n") }).getCompilationInfo();
      t.deepEqual(
        messages.filter(({ type }) => type === "error").map(({ message }) => message),
        [],
      );
    }
  });

test("examples in docstrings run, and print what they say", async (t) => {
  t.true(docstrings.length > 0);
  for (const { text } of docstrings) await runs(t, text, { Graph, graph: new Graph(), device: await testDevice() });
});

test("commands that pages show exist, and so do their options", (t) => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string | undefined> };
  for (const page of pages)
    for (const { lines } of blocks(page, "sh"))
      for (const [, name, given = ""] of lines.join("\n").matchAll(/npm (?:run )?([\w-]+)(?: -- ([^#\n]*))?/g)) {
        if (name === "ci" || name === "install") continue;
        const script = scripts[name];
        t.true(script !== undefined, `${page}: npm run ${name}`);
        const file = /\S+\.ts$/.exec(script ?? "")?.[0] ?? "package.json";
        t.true(existsSync(join(root, file)), file);
        const folder = readdirSync(join(root, dirname(file))).filter((other) => other.endsWith(".ts"));
        const texts = folder.map((other) => readFileSync(join(root, dirname(file), other), "utf8")).join("\n");
        for (const [option] of given.matchAll(/--[\w-]+/g))
          t.true(option === "--help" || new RegExp(`["\`].*${option}\\b`).test(texts), `${page}: ${name} ${option}`);
      }
});
