import test from "ava";
import { testDevice } from "../support/device.ts";
import { readSuite, runCases, tally } from "../support/suite.ts";
import { arrays } from "./tfjs/arrays.ts";
import { caseOf, type TfjsLine, type Translations } from "./tfjs/case.ts";
import { elementwise } from "./tfjs/elementwise.ts";
import { layers } from "./tfjs/layers.ts";

const categories: Readonly<Record<string, Translations>> = { elementwise, arrays, layers };
const translations = Object.assign({}, ...Object.values(categories)) as Translations;

/** Cases whose expected gradient is not the derivative of their expected value. */
const wrong: Readonly<Record<string, string>> = {
  "mirrorPad grad": "suite drops what padding repeats",
  "mirrorPad gradient with clones": "suite drops what padding repeats",
  "avgPool gradient x=[3,3,1] f=[3,3] s=1 p=explicit": "suite divides by the window in the gradient only",
};

const lines = readSuite<TfjsLine>("tfjs_grad");
const missing: string[] = [];

/** A line belongs to the category of its operator; what has several, or none that is known, stands apart. */
const categoryOf = ({ op }: TfjsLine): string => Object.keys(categories).find((category) => op in categories[category]) ?? "compositions";

for (const category of [...Object.keys(categories), "compositions"])
  test.serial(`gradients of TensorFlow.js: ${category}`, async (t) => {
    const mine = lines?.filter((line) => categoryOf(line) === category) ?? [];
    if (mine.length === 0) return t.pass();
    const right = mine.filter(({ name }) => !(name in wrong));
    const outcomes = await runCases(
      await testDevice(),
      right.map((line) => caseOf(line, translations)),
    );
    missing.push(...outcomes.missing, ...mine.flatMap(({ name }) => wrong[name] ?? []));
    t.log(
      `${outcomes.passed.length} of ${mine.length} cases passed, ${outcomes.failed.length} failed, ${mine.length - outcomes.passed.length - outcomes.failed.length} were not run`,
    );
    t.is(outcomes.failed.length, 0, outcomes.failed.join("\n"));
  });

test.serial("gradients of TensorFlow.js: what was not run", (t) => {
  t.log(missing.length === 0 ? "nothing" : `${missing.length} cases: ${tally(missing)}`);
  t.pass();
});
