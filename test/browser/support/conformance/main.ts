/** Runs the conformance tests of all operations in a headless browser: `npm run conformance`. */
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { launchBrowser } from "../browser.ts";
import { openConformance } from "./openConformance.ts";

const { match } = new Command("npm run conformance --")
  .description("Runs the conformance tests of all operations in a headless browser.")
  .option("--match <expression>", "tests whose title this regular expression finds, such as '^softMax '", "")
  .parse()
  .opts<{ match: string }>();

const browser = await launchBrowser();
try {
  const { device, titles, run } = await openConformance(browser);
  const wanted = titles.filter((title) => new RegExp(match).test(title));
  console.log(`Chromium ${browser.version()} on ${device}`);
  const bar = new SingleBar({
    format: "{bar} {value} of {total} · {failed} failed · {title}",
    barsize: 24,
    fps: 10,
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 20_000,
  });
  const failures: string[] = [];
  const started = performance.now();
  bar.start(wanted.length, 0, { failed: 0, title: "" });
  for (const title of wanted) {
    bar.update({ title });
    const failure = await run(title);
    if (failure !== undefined) failures.push(`✘ ${title}\n${failure}`);
    bar.increment(1, { failed: failures.length });
  }
  bar.update({ title: "" });
  bar.stop();
  for (const failure of failures) console.log(`\n${failure}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n${wanted.length - failures.length} of ${wanted.length} tests passed in ${seconds} s.`);
  if (failures.length || !wanted.length) process.exitCode = 1;
} finally {
  await browser.close();
}
