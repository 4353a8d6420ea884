import test from "ava";
import { testDevice } from "../support/device.ts";
import { readSuite } from "../support/readSuite.ts";
import { runCases, tally } from "../support/suite.ts";
import { caseOf, type Translations, type WebnnLine } from "./webnn/case.ts";
import { elementwise } from "./webnn/elementwise.ts";
import { indexing } from "./webnn/indexing.ts";
import { layers } from "./webnn/layers.ts";
import { quantization } from "./webnn/quantization.ts";
import { recurrent } from "./webnn/recurrent.ts";
import { reductions } from "./webnn/reductions.ts";
import { shapes } from "./webnn/shapes.ts";

const categories: Readonly<Record<string, Translations>> = { elementwise, reductions, shapes, indexing, layers, recurrent, quantization };

const lines = readSuite<WebnnLine>("webnn");
const missing: string[] = [];

for (const [category, translations] of Object.entries(categories))
  test.serial(`WebNN: ${category}`, async (t) => {
    const mine = lines?.filter(({ op }) => op in translations) ?? [];
    const device = lines && (await testDevice());
    const passed: string[] = [];
    const failed: string[] = [];
    for (const [op, translation] of Object.entries(translations)) {
      if (!device) break;
      const outcomes = await runCases(
        device,
        mine.filter((line) => line.op === op).map((line) => caseOf(line, translation)),
      );
      passed.push(...outcomes.passed);
      failed.push(...outcomes.failed);
      missing.push(...outcomes.missing);
    }
    t.log(
      `${passed.length} of ${mine.length} cases passed, ${failed.length} failed, ${mine.length - passed.length - failed.length} were not run`,
    );
    t.is(failed.length, 0, failed.join("\n"));
  });

test.serial("WebNN: what was not run", (t) => {
  const translated = Object.assign({}, ...Object.values(categories)) as Translations;
  const operators = lines?.filter(({ op }) => !(op in translated)).map(({ op }) => `operator ${op}`) ?? [];
  const reasons = [...operators, ...missing];
  t.log(reasons.length === 0 ? "nothing" : `${reasons.length} cases: ${tally(reasons)}`);
  t.pass();
});
