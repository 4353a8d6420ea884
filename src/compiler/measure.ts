import type { ElementArray } from "../dataType.ts";
import type { Device } from "../device.ts";
import { elementCount } from "../shapes.ts";
import { arrayFrom } from "../tensorData.ts";
import type { Wish } from "./candidates.ts";
import type { Node } from "./program.ts";

/** Milliseconds that a candidate is run for at least: shorter runs measure the starting of the work. */
const least = 8;
/** How often all candidates are timed in turn. */
const rounds = 3;

/** The candidate of `names` that won when kernels of this class were measured on the device, or that `measure` finds now. */
export async function winner(names: readonly string[], key: string, measure: () => Promise<string>, { winners }: Device): Promise<Wish> {
  const known = (await winners.get(key)) ?? "";
  const name = names.includes(known) ? known : await measure();
  await winners.set(key, name);
  return { name, why: "the fastest when all were measured" };
}

/** Starts something a number of times, without waiting for it. */
export type Run = (times: number) => void | Promise<void>;

/** Which of several does the same in the least time, when all are timed in turn. */
export async function fastest(runs: ReadonlyMap<string, Run>, device: Device): Promise<string> {
  const times = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of runs) times.set(name, Math.min(times.get(name) ?? Infinity, await time(run, device)));
  return [...times].reduce((best, other) => (other[1] < best[1] ? other : best))[0];
}

/** Milliseconds of one run, from as many as take long enough. */
async function time(run: Run, device: Device): Promise<number> {
  for (let times = 1; ; times *= 4) {
    const start = performance.now();
    await run(times);
    await device.finish();
    const taken = performance.now() - start;
    if (taken >= least || times >= 4096) return taken / times;
  }
}

/** Elements for a node, none of them zero, infinite or out of bounds. */
export const madeUp = ({ shape, dataType }: Pick<Node, "shape" | "dataType">): ElementArray =>
  arrayFrom(
    Array.from({ length: elementCount(shape) }, (_, k) => (/float/.test(dataType) ? ((k * 7919) % 1021) / 1021 - 0.5 : k % 2)),
    dataType,
  );
