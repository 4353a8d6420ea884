import test from "ava";
import type { ContenderName } from "./contenders/index.ts";
import { type Measurement, median } from "./measure.ts";
import { leastTime, rooflineOf } from "./roofline.ts";
import { bestPeer, gainOfStitching, table } from "./table.ts";
import type { WorkloadName } from "./workloads/index.ts";

const measurement = (workload: WorkloadName, size: number, contender: ContenderName, times: number[], changes: Partial<Measurement> = {}) =>
  ({ workload, size, contender, firstTime: 100, error: 0, batch: 1, times, ...changes }) satisfies Measurement;

const ours = measurement("gelu", 1 << 20, "stitchgraph", [2, 1, 9]);
const peers = [
  measurement("gelu", 1 << 20, "TF.js", [8, 4, 4]),
  measurement("gelu", 1 << 20, "jax-js", [1, 1, 1], { error: 0.1 }),
  measurement("gelu", 1 << 20, "onnxruntime", [], { failure: "no device" }),
];

test("the median is the middle one, or between the middle two", (t) => {
  t.is(median([9, 1, 2]), 2);
  t.is(median([4, 1, 9, 2]), 3);
});

test("who is wrong or failed is shown, and is never the best peer", (t) => {
  t.is(bestPeer([ours, ...peers], ours), 4);
  t.is(bestPeer([ours, ...peers.slice(1)], ours), undefined);
  const lines = table([ours, ...peers]).split("\n");
  t.regex(lines[2], /stitchgraph .* 2\.00 /);
  t.regex(lines[4], /jax-js .* WRONG/);
  t.regex(lines[5], /onnxruntime .*failed: no device/);
});

test("an infinite error stays wrong in a file, which has no such number", (t) => {
  const [wrong] = JSON.parse(JSON.stringify([{ ...ours, error: Infinity }])) as Measurement[];
  t.regex(table([wrong]), /∞ WRONG/);
});

test("stitching is compared with none at the same workload and size", (t) => {
  const all = [ours, measurement("gelu", 1 << 20, "unstitched", [6]), measurement("gelu", 1 << 24, "unstitched", [60])];
  t.deepEqual(gainOfStitching(all), ["Stitching makes GeLU from primitives, 1048576, 3.00 times as fast."]);
});

test("the roofline is the best that was measured, by the copy that is nearest in size and by whichever binds", (t) => {
  const roofs = [
    measurement("copy", 1 << 20, "roofline", [5, 1]), // 8.4 MB in 1 ms
    measurement("copy", 1 << 24, "roofline", [32]), // half as fast
    measurement("multiplyAdd", 1 << 12, "roofline", [1]),
  ];
  const roofline = rooflineOf([...roofs, ours]);
  t.is(leastTime(rooflineOf([ours]), { bytes: 1, operations: 1 }), undefined);
  const least = (bytes: number, operations: number) => leastTime(roofline, { bytes, operations })!.toPrecision(6);
  t.is(least(4 << 20, 0), "0.500000");
  t.is(least(8 << 24, 0), "32.0000");
  t.is(least(4 << 20, 2 * roofline.arithmetic), "2000.00");
  t.regex(table([...roofs, ours]), /stitchgraph .* GB\/s +50 /);
});
