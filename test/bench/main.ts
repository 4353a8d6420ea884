import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contenders } from "./contenders/index.ts";
import { buildFresh } from "./freshProcess.ts";
import { measureAll, type Report } from "./measureAll.ts";
import { parseOptions } from "./options.ts";
import { gainOfStitching, isRight, table } from "./table.ts";

const options = parseOptions();
/** Writes what there is, so that a run that is cut short is not lost. */
const save = (report: Report) => options.json && writeFileSync(options.json, JSON.stringify(report, null, 1));

async function measured(): Promise<Report> {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  if (!existsSync(`${folder}node_modules`)) {
    console.log("Installing the other libraries, once …");
    const command = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", command, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  }
  if (options.workloads.some(({ workload }) => workload === "firstResult")) await buildFresh();
  return measureAll(options, save);
}

const report = options.from ? (JSON.parse(readFileSync(options.from, "utf8")) as Report) : await measured();
const { adapters, measurements } = report;
if (measurements.length) console.log(`\n${table(measurements)}\n`);
for (const line of gainOfStitching(measurements)) console.log(line);
if (options.chart) {
  const { chart } = await import("./chart.ts");
  writeFileSync(options.chart, await chart(measurements, adapters.roofline ?? ""));
}
// Peers may be wrong or fail; that is shown, and counts against them.
if (!measurements.every((measurement) => isRight(measurement) || contenders[measurement.contender].peer)) process.exitCode = 1;
