import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { classCoverage } from "./classes.ts";
import { projectRoot } from "./main.ts";
import { readTable, type Table } from "./table.ts";

/** What is read of an entry of Apple's list of methods. */
interface Entry {
  readonly category: string;
  readonly swift: string;
  readonly kind: string;
}

/** Apple's selectors held against those that methods answer. */
export interface Coverage {
  readonly headers: readonly { readonly name: string; readonly selectors: readonly string[]; readonly missing: readonly string[] }[];
  /** How many selectors make operations. */
  readonly count: number;
  readonly missing: readonly string[];
  /** Selectors that we name and Apple has not. */
  readonly unknown: readonly string[];
}

/** Where Apple's list of methods lies, beside the repository. */
export const listOfMethods = (root: string): string => join(root, "../shared/mpsgraph/ops.json");

/** Kinds of entry that make no operation: they belong to the graph as a whole. */
const apart = new Set(["property", "core", "execution"]);

/** Holds the table against Apple's list, or answers nothing where the list is absent. */
export function coverage({ root, rows, handWritten }: Table): Coverage | undefined {
  const path = listOfMethods(root);
  if (!existsSync(path)) return undefined;
  const entries = JSON.parse(readFileSync(path, "utf8")) as Entry[];
  const builders = entries.filter(({ kind }) => !apart.has(kind));
  const answered = new Set([...rows, ...handWritten].flatMap(({ selectors }) => selectors));
  const missingOf = (list: readonly Entry[]): string[] => list.map(({ swift }) => swift).filter((swift) => !answered.has(swift));
  const apple = new Set(entries.map(({ swift }) => swift));
  const headers = [...new Set(builders.map(({ category }) => category))].map((name) => {
    const own = builders.filter(({ category }) => category === name);
    return { name, selectors: own.map(({ swift }) => swift), missing: missingOf(own) };
  });
  return {
    headers,
    count: builders.length,
    missing: missingOf(builders),
    unknown: [...answered].filter((selector) => !apple.has(selector)),
  };
}

/** Prints how many selectors of each header are answered, and which are not; and how many members of the other classes. */
async function main(): Promise<void> {
  const table = await readTable(projectRoot);
  const [found, classes] = [coverage(table), classCoverage(table)];
  if (found === undefined || classes === undefined) return console.log(`skipped: there is no ${listOfMethods(projectRoot)}`);
  for (const { name, selectors, missing } of found.headers) {
    console.log(`${name}: ${selectors.length - missing.length} of ${selectors.length}`);
    for (const selector of missing) console.log(`  missing: ${selector}`);
  }
  for (const selector of found.unknown) console.log(`not one of Apple's: ${selector}`);
  console.log(`${found.count - found.missing.length} of ${found.count} selectors are answered`);
  for (const member of classes.missing) console.log(`docs/classes.md lacks ${member}`);
  for (const member of classes.unknown) console.log(`docs/classes.md has what Apple has not: ${member}`);
  for (const key of classes.keys) console.log(`docs/classes.md names what is no key of ${key}`);
  const answered = classes.count - classes.missing.length;
  console.log(
    `${answered} of ${classes.count} members of ${classes.classes} other classes are in docs/classes.md, ${classes.without} of them as having no counterpart`,
  );
  const wrong = [found.missing, found.unknown, classes.missing, classes.unknown, classes.keys];
  process.exitCode = wrong.some(({ length }) => length > 0) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
