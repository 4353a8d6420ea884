import type { ContenderProcess } from "./contenderProcess.ts";
import type { ContenderName } from "./contenders/index.ts";
import type { Workload } from "./workload.ts";
import { type WorkloadName, workloads } from "./workloads/index.ts";

/** What one contender achieved at one workload. */
export interface Measurement {
  readonly workload: WorkloadName;
  readonly size: number;
  readonly contender: ContenderName;
  /** Milliseconds until the first result: building, compiling, computing. */
  firstTime: number;
  /** Against float64; see the workload for what is compared. */
  error: number;
  /** Runs queued in a round before waiting. */
  batch: number;
  /** Milliseconds a run, a number a round. */
  times: number[];
  /** Why there is nothing more. */
  failure?: string;
}

/** Milliseconds that a round shall take, and how many runs it has at most: enough to time, too few for a chain to drift into subnormal numbers. */
const round = { time: 200, runs: 64 };
const rounds = { least: 5, most: 100 };

/**
 * Measures a workload on several contenders: each result is first verified; then rounds alternate between them, so that whatever else
 * the machine does hits all alike, until `budget` seconds a contender are spent.
 */
export async function measure(
  workload: WorkloadName,
  size: number,
  processes: readonly ContenderProcess[],
  budget: number,
  progress: (fraction: number, doing: string) => void,
): Promise<Measurement[]> {
  const { inputs, verify } = workloads[workload] as Workload<unknown>;
  const entries = processes.map((process) => ({
    process,
    measurement: { workload, size, contender: process.name, firstTime: NaN, error: NaN, batch: 1, times: [] } as Measurement,
  }));
  const running = () => entries.filter(({ measurement }) => measurement.failure === undefined);
  const each = async (fraction: number, doing: string, act: (process: ContenderProcess, measurement: Measurement) => Promise<void>) => {
    for (const { process, measurement } of running()) {
      progress(fraction, `${doing} ${process.name}`);
      await act(process, measurement).catch((error: Error) => (measurement.failure = error.message));
    }
  };

  progress(0, "computing in float64");
  const verified = verify(inputs(size), size);
  await each(0.05, "verifying", async (process, measurement) => {
    const { result, firstTime } = await process.call("prepare", workload, size);
    Object.assign(measurement, { firstTime, error: verified(result) });
  });
  await each(0.15, "warming", async (process, measurement) => {
    let once = await process.call("time", 1);
    if (once > round.time) return; // One run fills a round, and the results verified were runs enough to warm up.
    once = Math.min(once, await process.call("time", 2));
    measurement.batch = Math.min(round.runs, Math.max(1, Math.round(round.time / once)));
    await process.call("time", measurement.batch);
  });

  const start = performance.now();
  const allowed = budget * 1000 * running().length;
  for (let n = 0; n < rounds.most && running().length; n++) {
    const spent = (performance.now() - start) / allowed;
    if (spent >= (n < rounds.least ? 3 : 1) && n > 0) break;
    const fraction = Math.max(n / rounds.most, Math.min(spent, n / rounds.least));
    await each(0.25 + 0.75 * Math.min(1, fraction), "timing", async (process, measurement) => {
      measurement.times.push(await process.call("time", measurement.batch));
    });
  }
  for (const { process } of entries) await process.call("dispose").catch(() => process.stop());
  return entries.map(({ measurement }) => measurement);
}

/** The middle one of some numbers, in order of size. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
