import { SingleBar } from "cli-progress";
import type { AdapterChoice } from "../../src/adapter/find.ts";
import type { AdapterDescription } from "./contender.ts";
import { ContenderProcess } from "./contenderProcess.ts";
import { type ContenderName, contenders } from "./contenders/index.ts";
import { type Measurement, measure } from "./measure.ts";
import type { Options } from "./options.ts";
import { type Roofline, rooflineOf } from "./roofline.ts";
import { type WorkloadName, workloads } from "./workloads/index.ts";

/** All that a benchmark found, as it is written to a file. */
export interface Report {
  readonly date: string;
  readonly node: string;
  readonly adapters: { readonly [Name in ContenderName]?: string };
  readonly roofline: Roofline;
  readonly measurements: readonly Measurement[];
}

/** The choice that finds an adapter again, so that all run on the first one's. */
const choiceOf = ({ software, description }: AdapterDescription): AdapterChoice =>
  software ? (/llvmpipe/.test(description) ? "lavapipe" : "software") : "hardware";

/** Measures what is asked for, telling on the way what runs where; `save` gets what there is after each workload. */
export async function measureAll(options: Options, save: (report: Report) => void): Promise<Report> {
  const bar = new SingleBar({ format: "{bar} {percentage} %  {doing}", noTTYOutput: true, notTTYSchedule: 10_000, clearOnComplete: true });
  const loaded: { process: ContenderProcess; adapter: AdapterDescription; workloads: readonly WorkloadName[] }[] = [];
  const measurements: Measurement[] = [];
  const report = () => ({
    date: new Date().toISOString(),
    node: process.version,
    adapters: Object.fromEntries(loaded.map(({ process, adapter }) => [process.name, adapter.description])),
    roofline: rooflineOf(measurements),
    measurements,
  });
  let choice = options.adapter;
  try {
    for (const name of options.contenders) {
      const contender = new ContenderProcess(name, choice);
      try {
        const { adapter, workloads } = await contender.call("load");
        loaded.push({ process: contender, adapter, workloads });
        console.log(`${name} runs on ${adapter.description}.`);
        choice ??= choiceOf(adapter);
      } catch (error) {
        console.log(`${name} does not run: ${(error as Error).message}`);
        contender.stop();
        if (!contenders[name].peer) process.exitCode = 1;
      }
    }
    const kind = loaded.some(({ adapter }) => adapter.software) ? "software" : "hardware";
    const jobs = options.workloads.flatMap(({ workload, size }) =>
      (size === undefined ? workloads[workload].sizes[kind] : [size]).map((size) => ({ workload, size })),
    );
    if (loaded.length) bar.start(jobs.length, 0, { doing: "" });
    for (const [n, { workload, size }] of jobs.entries()) {
      const able = loaded.filter(({ workloads }) => workloads.includes(workload)).map(({ process }) => process);
      const progress = (fraction: number, doing: string) => bar.update(n + fraction, { doing: `${workload} ${size}: ${doing}` });
      if (!able.length) continue;
      measurements.push(...(await measure(workload, size, able, options.budget, progress)));
      save(report());
    }
  } finally {
    bar.stop();
    for (const { process } of loaded) process.stop();
  }
  return report();
}
