import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
import { Node, Project, SyntaxKind } from "ts-morph";
import { acceptedBy, type Adapter, type Launch } from "../src/rule.ts";
import type { Shape } from "../src/shapes.ts";
import { leastAdapter } from "./leastAdapter.ts";
import { projectRoot } from "./main.ts";
import { freeIdentifiers } from "./scope.ts";
import { keyOf, labelsOf, positionalCount, positionalLabels } from "./signature.ts";
import { templatesIn, liftedProperties, placeOf, readTable, type Row, type Table, templateFiles } from "./table.ts";
import { allHelpers, compileTemplate, readTemplate } from "./wgsl.ts";

/** What JavaScript itself lends to lifted text. */
const globals = new Set([
  "Array",
  "BigInt",
  "Boolean",
  "Error",
  "Infinity",
  "Map",
  "Math",
  "NaN",
  "Number",
  "Object",
  "Set",
  "String",
  "const",
  "undefined",
]);

/** What WGSL itself lends to elementwise rows: types, whatever their width, and functions of components. */
const wgslNames = new Set(
  (
    "B F I R T U bool f32 i32 u32 abs acos acosh all any asin asinh atan atan2 atanh bitcast ceil clamp cos cosh countLeadingZeros countOneBits " +
    "countTrailingZeros degrees exp exp2 extractBits firstLeadingBit firstTrailingBit floor fma fract if insertBits inverseSqrt ldexp log log2 " +
    "max min mix pow radians return reverseBits round saturate select sign sin sinh smoothstep sqrt step tan tanh trunc"
  ).split(" "),
);

/** The table's lints: each finding as `file:line message`. */
export async function check(root = projectRoot): Promise<string[]> {
  const table = await readTable(root);
  return [
    ...table.rows.flatMap((row) => checkRow(row, table).map((message) => `${placeOf(root, row.source)} ${row.name}: ${message}`)),
    ...checkNames(table),
    ...checkSpecFiles(table),
    ...table.rows.flatMap((row) => checkLaunch(row, root).map((message) => `${placeOf(root, row.source)} ${row.name}: ${message}`)),
    ...checkTemplates(table),
    ...checkCalls(table),
    ...checkComplex(table),
    ...checkSources(table),
  ];
}

/** What a row must say, and what its selectors must find in it. */
function checkRow(row: Row, table: Table): string[] {
  const {
    kind,
    doc,
    since,
    swift,
    reference,
    requires = {},
    rejects = [],
    inputs,
    params = {},
    template,
    constant,
    launch,
    candidates,
  } = row.value;
  const findings: string[] = [];
  const must = (holds: boolean, message: string): void => void (holds || findings.push(message));
  must(doc.trim() !== "", "has no doc");
  must(swift === null || since !== undefined, "does not say since when Apple has it");
  must(kind === "view" || kind === "composite" || constant !== undefined || reference !== undefined, "has no reference");
  const ways = [template, constant, candidates].filter((way) => way !== undefined).length;
  must(kind !== "kernel" || ways === 1, "needs either a template, or candidates, or a constant value");
  must(kind !== "kernel" || (template === undefined) === (launch === undefined), "needs a launch beside its template");
  const last = Object.values(candidates ?? {}).at(-1);
  const unconditional = last?.needs === undefined && last?.when === undefined;
  must(unconditional, "needs a last candidate without conditions");
  const [required, rejected] = [Object.keys(requires).length, rejects.length];
  must(required === rejected, `has ${required} requirements and ${rejected} samples that trip one`);

  const keys = [...Object.keys(inputs), ...Object.keys(params)];
  for (const key of ["name", "options"]) must(!keys.includes(key), `must not call an argument \`${key}\``);
  must(row.value.receiver == null || row.value.receiver in inputs, `has no input ${row.value.receiver}`);
  const accepted = [...keys, ...Object.values(params).flatMap((parameter) => parameter.alias ?? [])];
  for (const selector of row.selectors) {
    must(/^\w+\((\w+:)*name:\)$/.test(selector), `the selector ${selector} is not one that ends in \`name:\``);
    const labels = labelsOf(selector);
    must(positionalCount(labels) <= 2, `${selector} has more than two positional arguments`);
    for (const label of labels.slice(1))
      must(positionalLabels.has(label) || keyOf(label, accepted) !== undefined, `has no argument for \`${label}:\` of ${selector}`);
  }

  const descriptors = new Set(table.descriptors.map((d) => d.name));
  for (const identifier of liftedProperties(row).flatMap(freeIdentifiers)) {
    const name = identifier.getText();
    must(
      globals.has(name) || table.vocabulary.has(name) || descriptors.has(name),
      `${name} (line ${identifier.getStartLineNumber()}) is no name that src/ lends to rules`,
    );
  }
  return findings;
}

/** Names are the table's keys: each stands once. */
function checkNames(table: Table): string[] {
  const all = [...table.rows, ...table.descriptors];
  return all
    .filter((row, k) => all.findIndex((other) => other.name === row.name) < k)
    .map((row) => `${placeOf(table.root, row.source)} ${row.name} is there twice`);
}

/** Spec files hold rows, descriptors and shared test data: no loops, no helper functions; and the index has them all. */
function checkSpecFiles(table: Table): string[] {
  const listed = new Set(table.files.map((file) => file.getBaseName()));
  const missing = readdirSync(join(table.root, "spec"))
    .filter((file) => file.endsWith(".ts") && !["define.ts", "index.ts", "reference.ts"].includes(file) && !listed.has(file))
    .map((file) => `spec/index.ts:1 does not export ${file}`);
  const loops = [
    SyntaxKind.ForStatement,
    SyntaxKind.ForOfStatement,
    SyntaxKind.ForInStatement,
    SyntaxKind.WhileStatement,
    SyntaxKind.DoStatement,
  ];
  const found = table.files.flatMap((file) => [
    ...loops.flatMap((loop) => file.getDescendantsOfKind(loop)).map((node) => `${placeOf(table.root, node)} a row has no loops`),
    ...file
      .getStatements()
      .filter(
        (statement) =>
          !Node.isImportDeclaration(statement) &&
          !Node.isExportDeclaration(statement) &&
          !(Node.isVariableStatement(statement) && (statement.hasExportKeyword() || isData(statement))),
      )
      .map((statement) => `${placeOf(table.root, statement)} helper functions belong in src/, not beside rows`),
  ]);
  return [...missing, ...found];
}

/** Whether a statement declares values without functions, such as samples that rows share. */
const isData = (statement: Node): boolean =>
  [SyntaxKind.ArrowFunction, SyntaxKind.FunctionExpression].every((kind) => statement.getDescendantsOfKind(kind).length === 0);

/** Adapters that differ in what kernels are chosen by. */
const adapters: readonly Adapter[] = [
  { ...leastAdapter, software: true },
  leastAdapter,
  {
    software: false,
    maxInvocations: 1024,
    maxWorkgroupStorage: 49152,
    subgroupMinSize: 32,
    subgroupMaxSize: 32,
    halves: true,
    matrices: true,
  },
];

/** Launches a row's candidates on its samples, on different adapters: every hole is supplied, and the number of workgroups is legal. */
function checkLaunch(row: Row, root: string): string[] {
  const { shape: shapeRule, samples = [], inputs, params = {} } = row.value;
  const ways = templatesIn(row.value);
  if (ways.length === 0 || shapeRule === undefined) return [];
  const missing = ways.filter(({ template }) => !existsSync(join(root, fileOf(template))));
  if (missing.length > 0) return missing.map(({ template }) => `there is no ${fileOf(template)}`);
  if (samples.length === 0) return ["has no samples"];
  const findings = new Set<string>();
  for (const { template, needs = {}, launch } of ways) {
    const source = readTemplate(root, fileOf(template));
    const { holes } = compileTemplate(source, fileOf(template));
    const render = Handlebars.compile(source, { noEscape: true });
    for (const sample of samples)
      for (const adapter of adapters) {
        const given = Object.keys(inputs).map((key) => [key, sample[key]] as const);
        const shapes = Object.fromEntries(given.map(([key, value]) => [key, shapeOf(value)]));
        const dataTypes = Object.fromEntries(
          given.map(([key, value]) => [key, (value as { dataType?: string } | undefined)?.dataType ?? "float16"]),
        );
        const first = Object.values(shapes)[0] ?? [];
        const values = Object.fromEntries(Object.entries(params).map(([key, parameter]) => [key, parameter.resolve(sample[key], first)]));
        const shape = shapeRule({ ...shapes, ...values });
        const args = {
          ...shapes,
          ...values,
          shape,
          dataTypes,
          along: Object.fromEntries(Object.keys(inputs).map((key) => [key, -2])),
          adapter,
        } as never;
        if (Object.values(needs).some((holds) => !holds(args))) continue;
        const answer: Launch = launch(args);
        for (const hole of holes.keys()) if (!(hole in answer)) findings.add(`launch does not supply {{${hole}}} of ${template}`);
        const odd = /\b(undefined|NaN|Infinity)\b|\[object/.exec(render(answer));
        if (odd !== null) findings.add(`the kernel says ${odd[0]} for the sample ${JSON.stringify(sample)}`);
        if (!answer.workgroups.every((n) => n === undefined || (Number.isInteger(n) && n >= 0 && n <= 65535)))
          findings.add(`${answer.workgroups.join("×")} workgroups for the sample ${JSON.stringify(sample)}`);
      }
  }
  return [...findings];
}

const fileOf = (template: string): string => `spec/kernels/${template}.wgsl.hbs`;
const shapeOf = (given: unknown): Shape | undefined => (Array.isArray(given) ? given : (given as { shape?: Shape } | undefined)?.shape);

/** Every template is some row's. */
const checkTemplates = (table: Table): string[] =>
  templateFiles(table.root)
    .filter((name) => !table.rows.some(({ value }) => templatesIn(value).some(({ template }) => template === name)))
    .map((name) => `spec/kernels/${name}.wgsl.hbs:1 no row has this template`);

/** Rows that make kernels and take complex numbers say what they are of them. */
const checkComplex = ({ root, rows }: Table): string[] =>
  rows
    .filter(
      ({ value }) => value.kind !== "composite" && value.kind !== "view" && value.constant === undefined && value.complex === undefined,
    )
    .filter(({ value }) => Object.values(value.inputs).some((input) => acceptedBy(input).includes("complexFloat32")))
    .map((row) => `${placeOf(root, row.source)} ${row.name} takes complex numbers and does not say what it is of them`);

/** What elementwise rows and reductions call is WGSL's own or one of the helpers. */
function checkCalls({ root, rows }: Table): string[] {
  const helpers = allHelpers(root);
  return rows.flatMap((row) =>
    [...`${row.value.wgsl ?? ""} ${row.value.combine ?? ""} ${row.value.wide ?? ""}`.matchAll(/\b(\w+)(?:<\w+>)?\s*\(/g)]
      .map((match) => match[1])
      .filter((name) => !wgslNames.has(name) && !helpers.has(name))
      .map((name) => `${placeOf(root, row.source)} ${row.name}: there is no WGSL function ${name}`),
  );
}

/** Whether a literal is compared, or looked up or for, rather than just written. */
function decides(literal: Node): boolean {
  const parent = literal.getParentOrThrow();
  if (Node.isBinaryExpression(parent)) return /^[!=]=/.test(parent.getOperatorToken().getText());
  if (Node.isCallExpression(parent)) return /\.(has|get|includes|indexOf|startsWith)$/.test(parent.getExpression().getText());
  if (Node.isArrayLiteralExpression(parent))
    return Node.isPropertyAccessExpression(parent.getParent()) || Node.isNewExpression(parent.getParent());
  return Node.isCaseClause(parent) || Node.isElementAccessExpression(parent);
}

/** The library knows neither spec/ nor codegen/, and the compiler knows no operation by name. */
function checkSources({ root, rows }: Table): string[] {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  const files = project.addSourceFilesAtPaths([
    join(root, "src/**/*.ts"),
    join(root, "generated/**/*.ts"),
    `!${join(root, "generated/conformance.test.ts")}`,
  ]);
  const names = new Set(rows.map((row) => row.name));
  return files.flatMap((file) => [
    ...file
      .getImportDeclarations()
      .filter((declaration) => /\/(spec|codegen)\//.test(declaration.getModuleSpecifierValue()))
      .map((declaration) => `${placeOf(root, declaration)} the library does not import spec/ or codegen/`),
    ...(file.getFilePath().startsWith(join(root, "src/compiler/")) ? file.getDescendantsOfKind(SyntaxKind.StringLiteral) : [])
      .filter((literal) => names.has(literal.getLiteralText()) && decides(literal))
      .map((literal) => `${placeOf(root, literal)} the compiler knows no operation by name; this asks for ${literal.getText()}`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const findings = await check().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
  for (const finding of findings) console.error(finding);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
