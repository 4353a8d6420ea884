import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SingleBar } from "cli-progress";
import type { AdapterChoice } from "../../src/adapter/find.ts";
import type { AdapterDescription } from "./contender.ts";
import { ContenderProcess } from "./contenderProcess.ts";
import { buildFresh } from "./freshProcess.ts";
import { type Measurement, measure } from "./measure.ts";
import { parseOptions } from "./options.ts";
import { rooflineOf } from "./roofline.ts";
import { gainOfStitching, isRight, table } from "./table.ts";
import { type WorkloadName, workloads } from "./workloads/index.ts";

const { budget, json, ...wanted } = parseOptions();
let { adapter: choice } = wanted;
const folder = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${folder}node_modules`)) {
  console.log("Installing the other libraries, once …");
  const command = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", command, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
}

/** The choice that finds an adapter again, so that all run on the first one's. */
const choiceOf = ({ software, description }: AdapterDescription): AdapterChoice =>
  software ? (/llvmpipe/.test(description) ? "lavapipe" : "software") : "hardware";
if (wanted.workloads.some(({ workload }) => workload === "firstResult")) buildFresh();

const bar = new SingleBar({ format: "{bar} {percentage} %  {doing}", noTTYOutput: true, notTTYSchedule: 10_000, clearOnComplete: true });
const loaded: { process: ContenderProcess; adapter: AdapterDescription; workloads: readonly WorkloadName[] }[] = [];
const measurements: Measurement[] = [];
try {
  for (const name of wanted.contenders) {
    const contender = new ContenderProcess(name, choice);
    try {
      loaded.push({ process: contender, ...(await contender.call("load")) });
      const { adapter } = loaded.at(-1)!;
      console.log(`${name} runs on ${adapter.description}.`);
      choice ??= choiceOf(adapter);
    } catch (error) {
      console.log(`${name} does not run: ${(error as Error).message}`);
      contender.stop();
      process.exitCode = 1;
    }
  }
  const kind = loaded.some(({ adapter }) => adapter.software) ? "software" : "hardware";
  const jobs = wanted.workloads.flatMap(({ workload, size }) =>
    (size === undefined ? workloads[workload].sizes[kind] : [size]).map((size) => ({ workload, size })),
  );
  if (loaded.length) bar.start(jobs.length, 0, { doing: "" });
  for (const [n, { workload, size }] of jobs.entries()) {
    const able = loaded.filter(({ workloads }) => workloads.includes(workload)).map(({ process }) => process);
    const progress = (fraction: number, doing: string) => bar.update(n + fraction, { doing: `${workload} ${size}: ${doing}` });
    if (able.length) measurements.push(...(await measure(workload, size, able, budget, progress)));
  }
} finally {
  bar.stop();
  for (const { process } of loaded) process.stop();
}

if (measurements.length) console.log(`\n${table(measurements)}\n`);
for (const line of gainOfStitching(measurements)) console.log(line);
if (json) {
  const adapters = Object.fromEntries(loaded.map(({ process, adapter }) => [process.name, adapter.description]));
  const record = { date: new Date().toISOString(), node: process.version, adapters, roofline: rooflineOf(measurements), measurements };
  writeFileSync(json, JSON.stringify(record, null, 1));
}
if (!measurements.every(isRight)) process.exitCode = 1;
