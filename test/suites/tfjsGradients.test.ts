import test from "ava";
import { testDevice } from "../support/device.ts";
import { readSuite } from "../support/readSuite.ts";
import { runCases, tally } from "../support/suite.ts";
import { arrays } from "./tfjs/arrays.ts";
import { caseOf, type TfjsLine, type Translations } from "./tfjs/case.ts";
import { elementwise } from "./tfjs/elementwise.ts";
import { layers } from "./tfjs/layers.ts";

const categories: Readonly<Record<string, Translations>> = { elementwise, arrays, layers };
const translations = Object.assign({}, ...Object.values(categories)) as Translations;

const lines = readSuite<TfjsLine>("tfjs_grad");
const missing: string[] = [];

/** A line belongs to the category of its operator; what has several, or none that is known, stands apart. */
const categoryOf = ({ op }: TfjsLine): string => Object.keys(categories).find((category) => op in categories[category]) ?? "compositions";

for (const category of [...Object.keys(categories), "compositions"])
  test.serial(`gradients of TensorFlow.js: ${category}`, async (t) => {
    const mine = lines?.filter((line) => categoryOf(line) === category) ?? [];
    if (mine.length === 0) return t.pass();
    const outcomes = await runCases(
      await testDevice(),
      mine.map((line) => caseOf(line, translations)),
    );
    missing.push(...outcomes.missing);
    t.log(
      `${outcomes.passed.length} of ${mine.length} cases passed, ${outcomes.failed.length} failed, ${mine.length - outcomes.passed.length - outcomes.failed.length} were not run`,
    );
    t.is(outcomes.failed.length, 0, outcomes.failed.join("\n"));
  });

test.serial("gradients of TensorFlow.js: what was not run", (t) => {
  t.log(missing.length === 0 ? "nothing" : `${missing.length} cases: ${tally(missing)}`);
  t.pass();
});
