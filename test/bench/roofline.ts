import type { Measurement } from "./measure.ts";
import { rate, type Work } from "./workload.ts";
import { workloads } from "./workloads/index.ts";

/** Rates that the adapter was measured to reach: bytes a second by how many are moved at once, and floating-point operations a second. */
export interface Roofline {
  readonly copies: readonly { readonly bytes: number; readonly rate: number }[];
  readonly arithmetic: number;
}

/** The roofline in `all`: the best that its kernels were seen to do, since nothing that disturbs them makes them faster. */
export function rooflineOf(all: readonly Measurement[]): Roofline {
  const measured = (name: "copy" | "multiplyAdd") =>
    all
      .filter(({ workload, times }) => workload === name && times.length)
      .map(({ size, times }) => ({ ...workloads[name].work(size), rate: 1e9 * rate(workloads[name], size, Math.min(...times)) }));
  return { copies: measured("copy"), arithmetic: Math.max(0, ...measured("multiplyAdd").map(({ rate }) => rate)) };
}

/** The milliseconds below which the roofline lets no run of `work` go; small copies, which caches serve, are held against small copies. */
export function leastTime({ copies, arithmetic }: Roofline, { bytes, operations }: Work): number | undefined {
  if (!copies.length || !arithmetic) return undefined;
  const distance = (copy: { bytes: number }) => Math.abs(Math.log(copy.bytes / bytes));
  const copy = copies.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  return 1000 * Math.max(bytes / copy.rate, operations / arithmetic);
}
