import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { check } from "../codegen/check.ts";
import { classCoverage } from "../codegen/classes.ts";
import { coverage } from "../codegen/coverage.ts";
import { generate, projectRoot } from "../codegen/main.ts";
import { labelsOf, positionalKeys, receiverOf } from "../codegen/signature.ts";
import { readTable } from "../codegen/table.ts";
import { compileTemplate, readHelpers } from "../codegen/wgsl.ts";

test("generated/ is what spec/ says", async (t) => {
  const files = await generate();
  const committed = readdirSync(join(projectRoot, "generated"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = committed.map((entry) =>
    join(entry.parentPath, entry.name).slice(join(projectRoot, "generated/").length).replaceAll("\\", "/"),
  );
  t.deepEqual(paths.sort(), [...files.keys()].sort());
  for (const [path, text] of files)
    t.true(readFileSync(join(projectRoot, "generated", path), "utf8") === text, `generated/${path} is stale: npm run codegen`);
});

test("generating twice gives the same", async (t) => t.deepEqual(await generate(), await generate()));

test("the table passes its lints", async (t) => t.deepEqual(await check(), []));

test("every selector that makes an operation is answered", async (t) => {
  const found = coverage(await readTable(projectRoot));
  if (found === undefined) {
    t.log("skipped: Apple's list of methods is not beside the repository");
    return t.pass();
  }
  t.deepEqual(found.missing, []);
  t.deepEqual(found.unknown, []);
  t.is(found.count, 379);
  const named = [...(await generate()).get("operations.md")!.matchAll(/`(\w+\([\w:]*\))`/g)].map(([, selector]) => selector);
  t.deepEqual(
    found.headers.flatMap(({ selectors }) => selectors).filter((selector) => !named.includes(selector)),
    [],
  );
});

test("every member of Apple's other classes is in docs/classes.md, with keys that there are", async (t) => {
  const found = classCoverage(await readTable(projectRoot));
  if (found === undefined) {
    t.log("skipped: Apple's list of members is not beside the repository");
    return t.pass();
  }
  const { classes, count, missing, unknown, keys } = found;
  t.deepEqual({ classes, count, missing, unknown, keys }, { classes: 26, count: 227, missing: [], unknown: [], keys: [] });
});

test("the naming rule: the first argument and those whose label says nothing are positional", async (t) => {
  const { rows } = await readTable(projectRoot);
  const positional = (name: string): string[] => positionalKeys(rows.find((row) => row.name === name)!);
  t.deepEqual(positional("addition"), ["primary", "secondary"]);
  t.deepEqual(positional("matrixMultiplication"), ["primary", "secondary"]);
  t.is(positional("convolution2D").length, 1);
  t.is(positional("gatherND").length, 1);
  t.deepEqual(labelsOf("gatherND(withUpdatesTensor:indicesTensor:batchDimensions:name:)"), [
    "withUpdatesTensor",
    "indicesTensor",
    "batchDimensions",
  ]);
  t.is(receiverOf(rows.find((row) => row.name === "stochasticGradientDescent")!), "values");
});

/** What the template gives for `p`. */
const rendered = (template: string, p: object): string =>
  new Function("p", `return ${compileTemplate(template, "x.wgsl.hbs").literal};`)(p) as string;

test("kernel templates become template literals", (t) => {
  t.is(rendered("let a = {{n}}u; // `${x}` \\", { n: 3 }), "let a = 3u; // `${x}` \\");
  t.is(rendered("{{#if flag}}one{{else}}two{{/if}}", { flag: false }), "two");
  t.is(rendered("{{#each list}}<{{this}}{{k}}>{{/each}}{{!-- {{no}} --}}", { list: [1, 2], k: 0 }), "<10><20>");
  t.deepEqual([...compileTemplate("{{n}}{{#if flag}}{{/if}}{{#each list}}{{/each}}", "x").holes.keys()], ["n", "flag", "list"]);
});

test("what kernel templates may not say is refused with its place", (t) => {
  for (const template of [
    "\n{{#unless a}}{{/unless}}",
    "\n{{a.b}}",
    "\n{{this}}",
    "\n{{> partial}}",
    "\n{{f x}}",
    "\n{{#each a}}{{else}}{{/each}}",
    "\n{{@index}}",
  ])
    t.throws(() => compileTemplate(template, "x.wgsl.hbs"), { message: /^x\.wgsl\.hbs:2 / }, template);
});

test("WGSL helpers are found with what they call", (t) => {
  const helpers = readHelpers(
    "// twice\nfn twice(x: T) -> T { return x + x; }\nfn four(x: T) -> T { if (true) { } return twice(twice(x)); }",
    "functions.wgsl",
  );
  t.deepEqual([...helpers.keys()], ["twice", "four"]);
  t.deepEqual(helpers.get("four")!.calls, ["twice"]);
  t.throws(() => readHelpers("\nconst x = 1;", "functions.wgsl"), { message: /^functions\.wgsl:2 / });
});
