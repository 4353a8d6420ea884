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

/** Milliseconds that a round shall take, and how many runs it has at most: enough for the waiting at its end not to count. */
const round = { time: 200, runs: 1024 };
/** Milliseconds of work before anything is timed. */
const warmth = 300;
const rounds = { least: 5, most: 100 };

/**
 * Measures a workload on several contenders: each result is first verified; then rounds alternate between them, so that whatever else
 * the machine does hits all alike, until each has spent `budget` seconds.
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
    // The run verified was enough to warm up what takes so long, and this one to time what outlasts the budget even so.
    if (once > 3 * budget * 1000) measurement.times.push(once);
    if (once > round.time) return;
    once = Math.min(once, await process.call("time", 2));
    measurement.batch = Math.min(round.runs, Math.max(1, Math.round(round.time / once)));
    // A graphics card leaves its idle clocks only after a while of work.
    for (const start = performance.now(); performance.now() - start < warmth;) await process.call("time", measurement.batch);
  });

  const fractionSpent = ({ times, batch }: Measurement) => {
    const spent = (times.reduce((a, b) => a + b, 0) * batch) / (budget * 1000);
    return Math.max(times.length / rounds.most, Math.min(spent / (times.length < rounds.least ? 3 : 1), 1));
  };
  const waiting = () => running().filter(({ measurement }) => fractionSpent(measurement) < 1);
  while (waiting().length) {
    const fraction = Math.min(...waiting().map(({ measurement }) => fractionSpent(measurement)));
    await each(0.25 + 0.75 * fraction, "timing", async (process, measurement) => {
      if (fractionSpent(measurement) < 1) measurement.times.push(await process.call("time", measurement.batch));
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
