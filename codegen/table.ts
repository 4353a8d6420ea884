import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CallExpression, type ClassDeclaration, Node, type ObjectLiteralExpression, Project, type SourceFile } from "ts-morph";
import type { DataType } from "../src/dataType.ts";
import type { Descriptor, Parameter } from "../src/parameters.ts";
import type { Candidate, Input, Inputs, TemplateCandidate } from "../src/rule.ts";
import type { Shape } from "../src/shapes.ts";
import { freeIdentifiers } from "./scope.ts";

/** The kinds of row. */
export type Kind = "elementwise" | "reduction" | "view" | "kernel" | "composite";

/** What a row says, as a value: the fields that codegen reads. */
export interface RowValue {
  readonly kind: Kind;
  readonly swift: string | readonly string[] | null;
  readonly since?: string;
  readonly doc: string;
  readonly receiver?: string | null;
  readonly severalWith?: string;
  readonly inputs: Inputs;
  readonly params?: Readonly<Record<string, Parameter<unknown, unknown>>>;
  readonly requires?: Readonly<Record<string, unknown>>;
  readonly wgsl?: string;
  readonly combine?: string;
  readonly wide?: string;
  readonly complex?: unknown;
  readonly samples?: readonly Readonly<Record<string, unknown>>[];
  readonly example?: Readonly<Record<string, unknown>>;
  readonly domain?: Readonly<Record<string, readonly [number, number] | undefined>>;
  readonly dataTypes?: readonly DataType[];
  readonly rejects?: readonly unknown[];
  readonly gradient?: unknown;
  readonly reference?: unknown;
  readonly template?: string;
  readonly constant?: unknown;
  readonly shape?: (a: Readonly<Record<string, unknown>>) => Shape;
  readonly launch?: TemplateCandidate["launch"];
  readonly candidates?: Readonly<Record<string, Candidate>>;
}

/** One operation: the row's value, and its source. */
export interface Row {
  readonly name: string;
  /** The name of the spec file, which is the Apple header's; a header's rows may be spread over files that its file exports. */
  readonly header: string;
  readonly value: RowValue;
  readonly selectors: readonly string[];
  readonly source: ObjectLiteralExpression;
}

/** A descriptor: its value, and its source. */
export interface DescriptorRow {
  readonly name: string;
  readonly value: Descriptor<Readonly<Record<string, Parameter<unknown, unknown>>>>;
  readonly source: CallExpression;
}

/** A name that lifted text may mention: the file in src/ that exports it, and whether it is a type. */
export interface Exported {
  readonly file: string;
  readonly type: boolean;
}

/** A method of Graph that src/ writes out, since no row can say what it does. */
export interface HandWritten {
  readonly name: string;
  readonly selectors: readonly string[];
  readonly since?: string;
}

/** The whole table, in spec order. */
export interface Table {
  readonly root: string;
  readonly rows: readonly Row[];
  readonly handWritten: readonly HandWritten[];
  readonly descriptors: readonly DescriptorRow[];
  readonly vocabulary: ReadonlyMap<string, Exported>;
  readonly files: readonly SourceFile[];
}

const kinds = new Set<string>(["elementwise", "reduction", "view", "kernel", "composite"]);
/** Fields of a row that stay in the table: the library does without them. */
const unlifted = new Set([
  "swift",
  "since",
  "doc",
  "receiver",
  "samples",
  "example",
  "rejects",
  "domain",
  "tolerance",
  "dataTypes",
  "severalWith",
]);

/** `file:line` of a node, the file relative to `root`. */
export const placeOf = (root: string, node: Node): string =>
  `${node
    .getSourceFile()
    .getFilePath()
    .slice(root.length + 1)}:${node.getStartLineNumber()}`;

/** Reads spec/ as values and as source. */
export async function readTable(root: string): Promise<Table> {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true, compilerOptions: { noLib: true } });
  const files = rowFiles(project, join(root, "spec"), "index.ts");
  const rows: Row[] = [];
  const descriptors: DescriptorRow[] = [];
  for (const { file, header } of files) {
    const values = await valuesOf(root, file);
    for (const declaration of file
      .getVariableStatements()
      .filter((s) => s.hasExportKeyword())
      .flatMap((s) => s.getDeclarations())) {
      const call = declaration.getInitializer();
      const name = declaration.getName();
      const builder = Node.isCallExpression(call) ? call.getExpression().getText() : "";
      if (!Node.isCallExpression(call) || !(kinds.has(builder) || builder === "descriptor"))
        throw new Error(`${placeOf(root, declaration)} ${name} is neither a row nor a descriptor`);
      if (builder === "descriptor") {
        descriptors.push({ name, value: values[name] as DescriptorRow["value"], source: call });
        continue;
      }
      const source = call.getArguments()[0];
      if (!Node.isObjectLiteralExpression(source)) throw new Error(`${placeOf(root, call)} the row ${name} is not an object literal`);
      const value = values[name] as RowValue;
      const selectors = value.swift === null ? [] : [value.swift].flat();
      rows.push({ name, header, value, selectors, source });
    }
  }
  const handWritten = ["GraphBuilder", "Graph"].flatMap((name) => {
    const file = project.addSourceFileAtPath(join(root, `src/${name[0].toLowerCase()}${name.slice(1)}.ts`));
    return readHandWritten(file.getClassOrThrow(name));
  });
  return { root, rows, handWritten, descriptors, vocabulary: readVocabulary(root, project), files: files.map(({ file }) => file) };
}

/** The spec files that `name` exports, directly or through another, each with the header that it belongs to. */
function rowFiles(project: Project, folder: string, name: string, header?: string): { file: SourceFile; header: string }[] {
  const file = project.addSourceFileAtPath(join(folder, name));
  const exported = file.getExportDeclarations().flatMap((declaration) => declaration.getModuleSpecifierValue()?.slice("./".length) ?? []);
  const parts = exported.flatMap((part) => rowFiles(project, folder, part, header ?? basename(part, ".ts")));
  return header === undefined ? parts : [{ file, header }, ...parts];
}

/** A spec file's exports; a file that does not load is reported by its name. */
async function valuesOf(root: string, file: SourceFile): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(file.getFilePath()).href)) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${file.getFilePath().slice(root.length + 1)}:1 does not load: ${(error as Error).message}`);
  }
}

/** The methods of a class whose documentation names selectors, as «Swift: `selector`, `selector`; macOS 11.0.». */
const readHandWritten = (declaration: ClassDeclaration): HandWritten[] =>
  declaration.getMethods().flatMap((method) => {
    const docs = [...method.getOverloads(), method].flatMap((each) => each.getJsDocs().map((doc) => doc.getCommentText() ?? ""));
    const said = docs.flatMap((doc) => [...doc.matchAll(/Swift: ((?:`[^`]+`,?\s*)+)(?:; macOS (\d+\.\d+))?/g)]);
    const selectors = said.flatMap(([, list]) => [...list.matchAll(/`([^`]+)`/g)].map(([, selector]) => selector));
    return selectors.length === 0 ? [] : [{ name: method.getName(), selectors, since: said[0][2] }];
  });

/** What src/ exports to rules: shapes, parameters, data types, builders, geometries, and what tables of candidates share. */
function readVocabulary(root: string, project: Project): Map<string, Exported> {
  const geometries = readdirSync(join(root, "src/geometry")).map((file) => `geometry/${file}`);
  const vocabulary = new Map<string, Exported>();
  for (const file of ["dataType.ts", "data/float16.ts", "shapes.ts", "parameters.ts", "rule.ts", ...geometries, "tensor.ts"]) {
    for (const statement of project.addSourceFileAtPath(join(root, "src", file)).getStatements()) {
      if (!Node.isExportable(statement) || !statement.hasExportKeyword()) continue;
      const named = Node.isVariableStatement(statement) ? statement.getDeclarations() : [statement];
      const type = Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement) || file === "tensor.ts";
      for (const each of named) if (Node.hasName(each) && !vocabulary.has(each.getName())) vocabulary.set(each.getName(), { file, type });
    }
  }
  return vocabulary;
}

/** The properties of a row that the library needs. References stay behind, except those on numbers, with which constants are folded. */
export const liftedProperties = (row: Row): Node[] =>
  row.source.getProperties().filter((property) => {
    const name = Node.hasName(property) ? property.getName() : "";
    return !unlifted.has(name) && (name !== "reference" || row.value.kind === "elementwise" || row.value.kind === "reduction");
  });

/** The ways a row has to be a kernel by template. */
export const templatesIn = ({ template, launch, candidates = {} }: RowValue): readonly TemplateCandidate[] =>
  template !== undefined && launch !== undefined
    ? [{ template, launch }]
    : Object.values(candidates).flatMap((candidate) => ("template" in candidate ? [candidate] : []));

/** Names that `nodes` take from elsewhere. */
export const namesIn = (nodes: readonly Node[]): Set<string> =>
  new Set(nodes.flatMap((node) => freeIdentifiers(node).map((identifier) => identifier.getText())));

/** The data types that an input accepts, in one or two words. */
export const wordsFor = (input: Input, names: ReadonlyMap<unknown, string>): string => {
  const types = "optional" in input ? input.optional : "list" in input ? input.list : input;
  return names.get(types) ?? types.join(", ");
};

/** The templates in spec/kernels/, by name. */
export const templateFiles = (root: string): string[] =>
  readdirSync(join(root, "spec/kernels"))
    .filter((file) => file.endsWith(".wgsl.hbs"))
    .map((file) => basename(file, ".wgsl.hbs"))
    .sort();
