import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import test from "ava";
import { Project, ts } from "ts-morph";
import * as stitchgraph from "../src/index.ts";
import { testDevice } from "./support/device.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pages = ["README.md", ...readdirSync(join(root, "docs")).flatMap((file) => (file.endsWith(".md") ? [`docs/${file}`] : []))];
/** Pages that are run too: each is one program, told in pieces. */
const tours: ReadonlySet<string> = new Set(["README.md", "docs/data.md", "docs/index.md", "docs/execution.md"]);

/** A fenced block of a page: what follows the fence, and the lines between, from line `first` on. */
interface Block {
  readonly language: string;
  readonly first: number;
  readonly lines: readonly string[];
}

const linesOf = (page: string): string[] => readFileSync(join(root, page), "utf8").split("\n");

function blocksOf(lines: readonly string[]): Block[] {
  const fences = lines.flatMap((line, k) => (/^\s*```/.test(line) ? [k] : []));
  return fences.flatMap((open, n) => {
    const language = lines[open].trim().slice(3);
    return n % 2 === 0 ? [{ language, first: open + 1, lines: lines.slice(open + 1, fences[n + 1]) }] : [];
  });
}

/** Whether a block is a row of the table, to be read where the vocabulary of spec/define.ts is in sight. */
const isRow = ({ lines }: Block): boolean => lines[0].trim().startsWith("// spec/");

/** The page with everything blank but the TypeScript of its rows, or of the rest: so errors name the page's own lines. */
function programOf(page: string, rows: boolean): string {
  const lines = linesOf(page);
  const text = lines.map(() => "");
  for (const block of blocksOf(lines))
    if (block.language === "ts" && isRow(block) === rows) text.splice(block.first, block.lines.length, ...block.lines);
  return text.join("\n");
}

let project: Project | undefined;

/** What the compiler says against a program that stands at `path`, as `page:line: message`. */
function errorsIn(page: string, path: string, program: (project: Project) => string): string[] {
  project ??= new Project({
    tsConfigFilePath: join(root, "tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noUnusedLocals: false, paths: { stitchgraph: [join(root, "src/index.ts")] } },
  });
  const diagnostics = project.createSourceFile(join(root, path), `${program(project)}\nexport {};`).getPreEmitDiagnostics();
  return diagnostics.map(
    (found) => `${page}:${found.getLineNumber()}: ${ts.flattenDiagnosticMessageText(found.compilerObject.messageText, "\n")}`,
  );
}

/** Everything that rows are written with, as an import. */
function vocabulary(project: Project): string {
  const names = [...project.addSourceFileAtPath(join(root, "spec/define.ts")).getExportedDeclarations()].flatMap(([name, [declaration]]) =>
    ts.isInterfaceDeclaration(declaration.compilerNode) || ts.isTypeAliasDeclaration(declaration.compilerNode) ? [] : [name],
  );
  return `import { ${names.join(", ")} } from "./define.ts";`;
}

for (const page of pages) {
  test(`${page} type-checks`, (t) => {
    t.deepEqual(
      errorsIn(page, `${page}.ts`, () => programOf(page, false)),
      [],
    );
    const rows = programOf(page, true);
    if (rows.trim() === "") return;
    t.deepEqual(
      errorsIn(page, `spec/${page.replace("/", "-")}.ts`, (project) => vocabulary(project) + rows),
      [],
    );
  });
}

test("rows that pages show stand in the table as they are shown", (t) => {
  const rows = pages.flatMap((page) => blocksOf(linesOf(page)).filter((block) => block.language === "ts" && isRow(block)));
  t.true(rows.length > 0);
  for (const { lines } of rows) {
    const [place, ...row] = lines.map((line) => line.slice(lines[0].search(/\S/)));
    const table = readFileSync(join(root, place.slice("// ".length)), "utf8");
    // A row that the table lacks is an example of a new one.
    if (table.includes(row[0])) t.true(table.includes(row.join("\n")), row[0]);
  }
});

const AsyncFunction = (async () => undefined).constructor as new (...texts: string[]) => (...values: unknown[]) => Promise<void>;

/** Runs a program on the test device and answers what it prints. */
async function run(program: string): Promise<string[]> {
  const printed: string[] = [];
  const code = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
  const modules: Record<string, unknown> = { stitchgraph: { ...stitchgraph, Device: { request: testDevice } } };
  const console = { log: (...values: unknown[]) => printed.push(format(...values)) };
  await new AsyncFunction("require", "exports", "console", code)((name: string) => modules[name], {}, console);
  return printed;
}

/** A printed value without what differs between the console and a comment: lengths, blanks, quotes, digits from the fifth on. */
const plain = (text: string): string =>
  text
    .replace(/-?\d+\.\d+(e[-+]\d+)?/g, (number) => String(+Number(number).toFixed(4)))
    .replace(/\(\d+\)/g, "")
    .replace(/["']/g, "")
    .replace(/\s/g, "");

for (const page of tours)
  test(`${page} runs, and prints what it says`, async (t) => {
    const program = programOf(page, false);
    const printed = await run(program);
    const calls = [...program.matchAll(/^.*\bconsole\.log\(.*\);(?: \/\/ (.*))?$/gm)];
    t.is(printed.length, calls.length, "each console.log of a tour runs once");
    calls.forEach(([call, said], k) => said === undefined || t.is(plain(printed[k]), plain(said), call.trim()));
    // WGSL that a page shows is part of what it prints.
    const wgsl = new Set(printed.flatMap((text) => text.split("\n")));
    for (const block of blocksOf(linesOf(page)))
      if (block.language === "wgsl")
        t.deepEqual(
          block.lines.filter((line) => !wgsl.has(line)),
          [],
        );
  });
