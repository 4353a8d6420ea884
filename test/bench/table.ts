import { contenders } from "./contenders/index.ts";
import { type Measurement, median } from "./measure.ts";
import { leastTime, rooflineOf } from "./roofline.ts";
import { rate } from "./workload.ts";
import { workloads } from "./workloads/index.ts";

/** Whether a measurement has times, of right results. */
export const isRight = ({ workload, error, times, failure }: Measurement): boolean =>
  failure === undefined && times.length > 0 && Number.isFinite(error) && error <= workloads[workload].tolerance;

/** The best median of the peers at the workload that `measurement` is of, if any is right. */
export function bestPeer(all: readonly Measurement[], { workload, size }: Measurement): number | undefined {
  const medians = all
    .filter((other) => other.workload === workload && other.size === size && contenders[other.contender].peer && isRight(other))
    .map(({ times }) => median(times));
  return medians.length ? Math.min(...medians) : undefined;
}

/** A number to three significant digits, or more before the point. */
export const digits = (value: number, count = 3) => (value >= 10 ** count ? value.toFixed(0) : value.toPrecision(count));

/** One table of all measurements: how fast, how close to the roofline, how much faster than the best peer, how far from float64. */
export function table(all: readonly Measurement[]): string {
  const head = [
    "workload",
    "size",
    "contender",
    "median ms",
    "min ms",
    "rounds",
    "rate",
    "% of roofline",
    "× best peer",
    "error",
    "first ms",
  ];
  const roofline = rooflineOf(all);
  const rows = all.map((measurement, n) => {
    const { workload, size, contender, times, error, firstTime, failure } = measurement;
    const isFirst = all[n - 1]?.workload !== workload || all[n - 1].size !== size;
    const titles = isFirst ? [workloads[workload].title, `${size}`, contender] : ["", "", contender];
    if (failure !== undefined) return [...titles, `failed: ${failure}`];
    const time = median(times);
    const best = bestPeer(all, measurement);
    const least = leastTime(roofline, workloads[workload].work(size));
    const { unit } = workloads[workload];
    return [
      ...titles,
      digits(time),
      digits(Math.min(...times)),
      `${times.length}`,
      `${digits(rate(workloads[workload], size, time))} ${unit}`,
      least ? ((100 * least) / time).toFixed(0) : "",
      best === undefined ? "" : (best / time).toFixed(2),
      (Number.isFinite(error) ? error.toExponential(1) : "∞") + (isRight(measurement) ? "" : " WRONG"),
      firstTime.toFixed(0),
    ];
  });
  const isMessage = (row: readonly string[], column: number) => column === row.length - 1 && row.length < head.length;
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (isMessage(row, column) ? 0 : (row[column] ?? "").length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 3 || isMessage(cells, column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** A line for each workload that was measured with stitching and without. */
export function gainOfStitching(all: readonly Measurement[]): string[] {
  const right = all.filter(isRight);
  return right
    .filter(({ contender }) => contender === "unstitched")
    .flatMap(({ workload, size, times }) => {
      const stitched = right.find((other) => other.contender === "stitchgraph" && other.workload === workload && other.size === size);
      if (!stitched) return [];
      return [
        `Stitching makes ${workloads[workload].title}, ${size}, ${(median(times) / median(stitched.times)).toFixed(2)} times as fast.`,
      ];
    });
}
