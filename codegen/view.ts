import { fieldDocs } from "./fieldDocs.ts";
import { capitalized, docLines, methodView, quoted } from "./method.ts";
import { liftedProperties, namesIn, type Row, type Table, templateFiles, templatesIn } from "./table.ts";
import { allHelpers, compileTemplate, readTemplate } from "./wgsl.ts";

const fail = (message: string): never => {
  throw new Error(message);
};

/** Everything that the templates in codegen/templates/ print. */
export function viewModel(table: Table) {
  const descriptorNames = new Map<unknown, string>(table.descriptors.map((d) => [d.value, d.name]));
  const composites = table.rows.filter((row) => row.value.kind === "composite");
  const rules = table.rows.filter((row) => row.value.kind !== "composite");
  const methods = table.rows.map((row) => methodView(row, table, descriptorNames));
  const chained = methods.filter((method) => method.chained !== undefined);
  const methodImports = (of: typeof methods) =>
    importsFor(table, ["Operand", "Tensor", ...typesIn(of.flatMap((method) => method.types))], true);

  const templates = templateFiles(table.root).map((name) => {
    const file = `spec/kernels/${name}.wgsl.hbs`;
    const { holes, literal } = compileTemplate(readTemplate(table.root, file), file);
    const rows = table.rows.filter(({ value }) => templatesIn(value).some(({ template }) => template === name)).map((row) => row.name);
    return {
      name,
      type: `${capitalized(name)}Parameters`,
      holes: [...holes].map(([hole, type]) => ({ hole, type })),
      literal,
      rows: rows.join(", "),
    };
  });

  const descriptors = table.descriptors.map(({ name, value, source }) => ({
    name,
    doc: docLines(value.doc),
    fields: Object.entries(value.fields).map(([key, field]) => ({
      key,
      type: descriptorNames.get(field) ?? field.type,
      doc: [
        fieldDocs[key] ?? fail(`${name}.${key} lacks a line in codegen/fieldDocs.ts`),
        field.default !== undefined ? `Default: ${JSON.stringify(field.default)}.` : field.optional ? "May be left out." : "Must be given.",
      ].join(" "),
    })),
    text: source.getText(),
  }));

  return {
    methods,
    chained,
    handWritten: table.handWritten.map(({ name, selectors, since }) => ({ name, swift: quoted(selectors), since: since ?? "—" })),
    headers: [...new Set(table.rows.map((row) => row.header))].map((header) => ({
      title: capitalized(header),
      rows: methods.filter((method) => method.header === header),
    })),
    methodImports: methodImports(methods),
    chainedImports: methodImports(chained),
    descriptors,
    descriptorImports: importsFor(table, [
      ...namesIn(table.descriptors.map((d) => d.source)),
      ...typesIn(descriptors.flatMap((d) => d.fields.map((field) => field.type))),
    ]).filter(({ from }) => from !== "./descriptors.ts"),
    rules: rules.map(lifted),
    composites: composites.map(lifted),
    ruleImports: importsFor(table, [
      ...namesIn(table.rows.flatMap(liftedProperties)),
      ...table.rows.map((row) => row.value.kind),
      ...["Rule", "CompositeRule"],
    ]),
    templates,
    functions: helpersOf(table.root),
  };
}

/** WGSL helpers, as the template prints them. */
function helpersOf(root: string) {
  return [...allHelpers(root)].map(([name, { text, calls }]) => ({
    name,
    text: text.replace(/[\\`]|\$\{/g, "\\$&"),
    calls: JSON.stringify(calls),
  }));
}

/** A row as rules.ts has it. */
const lifted = (row: Row) => ({
  name: row.name,
  kind: row.value.kind,
  text: liftedProperties(row)
    .map((property) => property.getText())
    .join(",\n"),
});

/** The names of types in the text of types. */
const typesIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/\b[A-Z]\w+/g) ?? []);

/** Import lines for the names that src/ or descriptors.ts exports; other names are globals, or check.ts reports them. */
function importsFor(table: Table, names: readonly string[], onlyTypes = false): { what: string; from: string }[] {
  const descriptors = new Set(table.descriptors.map((d) => d.name));
  const isType = (name: string): boolean => onlyTypes || table.vocabulary.get(name)?.type === true;
  const byFile = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort()) {
    const exported = table.vocabulary.get(name);
    if (!descriptors.has(name) && exported === undefined) continue;
    const from = descriptors.has(name) ? "./descriptors.ts" : `../src/${exported!.file}`;
    byFile.set(from, [...(byFile.get(from) ?? []), name]);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, list]) => {
      const listed = list.map((name) => (isType(name) && !list.every(isType) ? `type ${name}` : name)).join(", ");
      return { what: `${list.every(isType) ? "type " : ""}{ ${listed} }`, from };
    });
}
