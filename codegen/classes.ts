import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Table } from "./table.ts";

/** What is read of an entry of Apple's list of the members of classes. */
interface Entry {
  readonly cls: string;
  readonly swift: string;
}

/** A row of docs/classes.md. */
interface Row {
  readonly cls: string;
  readonly member: string;
  readonly here: string;
}

/** Apple's members held against the rows of docs/classes.md. */
export interface ClassCoverage {
  readonly classes: number;
  readonly count: number;
  /** How many rows say that there is no counterpart, and why. */
  readonly without: number;
  readonly missing: readonly string[];
  /** Members that have a row, and that Apple has not. */
  readonly unknown: readonly string[];
  /** Keys that a row names and the descriptor has not. */
  readonly keys: readonly string[];
}

/** Where Apple's list of the members of classes lies, beside the repository. */
export const listOfMembers = (root: string): string => join(root, "../shared/mpsgraph/types.json");

/** Holds docs/classes.md against Apple's list, or answers nothing where the list is absent. */
export function classCoverage({ root, descriptors }: Table): ClassCoverage | undefined {
  const path = listOfMembers(root);
  if (!existsSync(path)) return undefined;
  const entries = JSON.parse(readFileSync(path, "utf8")) as Entry[];
  const rows = rowsOf(readFileSync(join(root, "docs/classes.md"), "utf8"));
  const apple = entries.map(({ cls, swift }) => `${cls}.${memberOf(swift)}`);
  const ours = rows.map(({ cls, member }) => `${cls}.${member}`);
  const fields = new Map(descriptors.map(({ name, value }) => [`MPSGraph${name}`, new Set(Object.keys(value.fields))]));
  return {
    classes: new Set(entries.map(({ cls }) => cls)).size,
    count: entries.length,
    without: rows.filter(({ here }) => here.startsWith("none")).length,
    missing: beyond(apple, ours),
    unknown: beyond(ours, apple),
    keys: rows.flatMap((row) =>
      keysOf(row)
        .filter((key) => fields.get(row.cls)?.has(key) === false)
        .map((key) => `${row.cls}: ${key}`),
    ),
  };
}

/** What one list has and the other has not; of equal ones, each counts. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((name) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** A member as one writes it: of a whole declaration, which some entries are, the name and the labels. */
function memberOf(swift: string): string {
  const declared = /^(?:func |var |(?=init\(\w+: ))(\w+)(\(.*?\)(?= ->|$))?/.exec(swift);
  if (!declared) return swift;
  const labels = [...(declared[2] ?? "").matchAll(/[(,] ?(\w+)[^,:]*:/g)].map(([, label]) => `${label}:`);
  return declared[2] ? `${declared[1]}(${labels.join("")})` : declared[1];
}

function rowsOf(page: string): Row[] {
  return page.split(/^## /m).flatMap((section) => {
    const cls = section.slice(0, section.indexOf("\n"));
    return [...section.matchAll(/^\| `(.+?)` *\| [\d.]+ *\| (.+?) *\|$/gm)].map(([, member, here]) => ({ cls, member, here }));
  });
}

/** The keys of a descriptor that a row names: one by itself, or those of an object. */
function keysOf({ here }: Row): string[] {
  const [, code] = /^`(.*?)`/.exec(here) ?? ["", ""];
  return code.replace(/"\w+"/g, "").match(/\w+/g) ?? [];
}
