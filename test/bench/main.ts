import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SingleBar } from "cli-progress";
import { Command, InvalidArgumentError, Option } from "commander";
import { type AdapterChoice, adapterChoices } from "../../src/adapter/find.ts";
import { ContenderProcess } from "./contenderProcess.ts";
import { type ContenderName, contenders } from "./contenders/index.ts";
import { type Measurement, measure, median } from "./measure.ts";
import { isRight, table } from "./table.ts";
import { type WorkloadName, workloads } from "./workloads/index.ts";

interface Job {
  readonly workload: WorkloadName;
  /** The workload's own sizes when left out. */
  readonly size?: number;
}
interface Options {
  readonly adapter?: AdapterChoice;
  readonly workloads: readonly Job[];
  readonly contenders: readonly ContenderName[];
  readonly budget: number;
  readonly json?: string;
}

const isKeyOf = <Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> => Object.hasOwn(table, name);
const names = <Table extends object>(table: Table) => Object.keys(table) as Extract<keyof Table, string>[];

function parseJob(text: string): Job {
  const [name, size] = text.split(":");
  if (!isKeyOf(workloads, name)) throw new InvalidArgumentError(`workloads are ${names(workloads).join(", ")}`);
  if (size !== undefined && !(Number.isInteger(+size) && +size > 0)) throw new InvalidArgumentError("a size is a whole number above 0");
  return { workload: name, size: size === undefined ? undefined : +size };
}
function parseContender(name: string): ContenderName {
  if (!isKeyOf(contenders, name)) throw new InvalidArgumentError(`contenders are ${names(contenders).join(", ")}`);
  return name;
}
function parseBudget(text: string): number {
  if (!(+text > 0)) throw new InvalidArgumentError("the budget is a number of seconds");
  return +text;
}

const sizes = Object.entries(workloads).map(([name, { sizeMeans, sizes }]) => `  ${name} (${sizeMeans}): ${sizes.hardware.join(", ")} on hardware, ${sizes.software.join(", ")} on software`);
const options = new Command("bench")
  .description("Measures stitchgraph beside other libraries for WebGPU: TensorFlow.js and jax-js.")
  .addOption(new Option("--adapter <choice>", "where to run; hardware, if there is some, by default").choices(adapterChoices))
  .option("--workloads <names>", "what to run, with sizes if wanted: gelu,matmul:512,matmul:1024", (list) => list.split(",").map(parseJob), names(workloads).map(parseJob))
  .option("--contenders <names>", "whom to run", (list) => list.split(",").map(parseContender), names(contenders))
  .option("--budget <seconds>", "timed seconds for each workload and contender", parseBudget, 5)
  .option("--json <file>", "also write all times there")
  .addHelpText("after", `\nSizes when none is given:\n${sizes.join("\n")}`)
  .parse()
  .opts<Options>();

const folder = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(`${folder}node_modules`)) {
  console.log("Installing the other libraries, once …");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
}

const bar = new SingleBar({ format: "{bar} {percentage} %  {doing}", noTTYOutput: true, notTTYSchedule: 10_000, clearOnComplete: true, hideCursor: true });
const processes: ContenderProcess[] = [];
const measurements: Measurement[] = [];
try {
  const offers = new Map<ContenderProcess, readonly WorkloadName[]>();
  let software = false;
  for (const name of options.contenders) {
    const process = new ContenderProcess(name, options.adapter);
    processes.push(process);
    try {
      const { adapter, workloads } = await process.call("load");
      console.log(`${name}: ${adapter.description}`);
      software ||= adapter.software;
      offers.set(process, workloads);
    } catch (error) {
      console.log(`${name}: ${(error as Error).message}`);
    }
  }
  const jobs = options.workloads.flatMap(({ workload, size }) =>
    (size === undefined ? workloads[workload].sizes[software ? "software" : "hardware"] : [size]).map((size) => ({ workload, size })),
  );
  bar.start(jobs.length, 0, { doing: "" });
  for (const [n, { workload, size }] of jobs.entries()) {
    const able = processes.filter((process) => offers.get(process)?.includes(workload));
    const update = (fraction: number, doing: string) => bar.update(n + fraction, { doing: `${workload} ${size}: ${doing}` });
    measurements.push(...(await measure(workload, size, able, options.budget, update)));
  }
} finally {
  bar.stop();
  for (const process of processes) process.stop();
}

console.log(`\n${table(measurements)}\n`);
for (const { workload, size, times } of measurements.filter((measurement) => measurement.contender === "unstitched" && isRight(measurement))) {
  const stitched = measurements.find((other) => other.contender === "stitchgraph" && other.workload === workload && other.size === size);
  if (stitched && isRight(stitched))
    console.log(`Stitching makes ${workloads[workload].title}, ${size}, ${(median(times) / median(stitched.times)).toFixed(2)} times as fast.`);
}
if (options.json) writeFileSync(options.json, JSON.stringify({ date: new Date().toISOString(), node: process.version, measurements }, null, 1));
if (processes.some(({ name }) => !measurements.some(({ contender }) => contender === name)) || !measurements.every(isRight)) process.exitCode = 1;
