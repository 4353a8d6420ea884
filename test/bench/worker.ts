// The program of a contender's process: loads the contender named on the command line and answers the parent's calls, one at a time.
import type { AdapterChoice } from "../../src/adapter/find.ts";
import type { Run } from "./contender.ts";
import { type ContenderName, contenders } from "./contenders/index.ts";
import { type WorkloadName, workloads } from "./workloads/index.ts";

const [name, choice] = process.argv.slice(2) as [ContenderName, AdapterChoice?];
const loading = contenders[name].load(choice);
loading.catch(() => {});
let run: Run | undefined;

const methods = {
  /** The adapter, and which workloads the contender has. */
  async load() {
    const { adapter, workloads } = await loading;
    return { adapter, workloads: Object.keys(workloads) as WorkloadName[] };
  },
  /** Builds a workload and answers its first result, with the milliseconds it took to build, compile and compute. */
  async prepare(workload: WorkloadName, size: number) {
    const contender = await loading;
    // Each workload's inputs are those of its own kind, which a type cannot say for a name known only now.
    const build = contender.workloads[workload] as ((inputs: unknown, size: number) => Run | Promise<Run>) | undefined;
    if (!build) throw new Error(`has no ${workload}`);
    const inputs = workloads[workload].inputs(size);
    const start = performance.now();
    run = await build(inputs, size);
    const result = await run.result();
    return { result, firstTime: performance.now() - start };
  },
  /** Milliseconds a run, when `times` are queued and then waited for. */
  async time(times: number) {
    if (!run) throw new Error("nothing is prepared");
    const start = performance.now();
    await run.enqueue(times);
    await run.finish();
    return (performance.now() - start) / times;
  },
  async dispose() {
    run?.dispose();
    run = undefined;
  },
};
export type Methods = typeof methods;
export interface Call {
  readonly method: keyof Methods;
  readonly parameters: readonly unknown[];
}
export type Answer = { readonly value: unknown } | { readonly error: string };

process.on("message", async ({ method, parameters }: Call) => {
  const call = methods[method] as (...parameters: readonly unknown[]) => Promise<unknown>;
  const answer: Answer = await call(...parameters).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: (error instanceof Error ? error.message : String(error)).replaceAll("\n", " ") }),
  );
  process.send!(answer);
});
// A promise of the device does not keep Node alive; the parent does. Leaving at once spares waiting for the libraries' background work.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
