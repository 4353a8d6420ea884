import test from "ava";
import type { Device } from "../../src/device.ts";
import { elementCount, range } from "../../src/shapes.ts";
import { TensorData } from "../../src/tensorData.ts";
import { mismatch } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";
import { interpret } from "../support/interpreter.ts";
import { decode, encode, isFloat } from "../support/values.ts";
import { build, print, type Recipe, recipe, smaller } from "./randomGraphs.ts";

const count = Number(process.env["RANDOM_GRAPHS"] ?? 240);
const first = Number(process.env["RANDOM_SEED"] ?? 0);

/** What is wrong with a recipe's results, in one line, or nothing: stitched, unstitched and interpreted values must agree. */
async function failureOf(made: Recipe, device: Device): Promise<string | undefined> {
  const { graph, feeds, targets } = build(made);
  const expected = interpret(targets, feeds);
  const encoded = new Map(
    [...feeds].map(([tensor, { shape, data, dataType }]) => [tensor, TensorData.from(device, encode(data, dataType), { shape, dataType })]),
  );
  for (const stitching of [true, false]) {
    const results = await graph.run(encoded, { targetTensors: targets, device, compilationDescriptor: { stitching } });
    for (const [k, target] of targets.entries()) {
      const data = results.get(target)!;
      const values = decode(await data.read(), target.dataType);
      const sizes =
        data.shape.join() === expected[k].shape.join() && values.length === elementCount(expected[k].shape)
          ? undefined
          : `shape [${data.shape}] instead of [${expected[k].shape}]`;
      const magnitude = expected[k].data.reduce((max, v) => Math.max(max, Math.abs(v)), 1);
      const failure = sizes ?? mismatch(values, expected[k].data, isFloat(target.dataType) ? 2e-4 * magnitude : 0);
      if (failure) return `target ${k}, ${stitching ? "stitched" : "unstitched"}: ${failure}`;
    }
    for (const data of results.values()) data.destroy();
  }
  for (const data of encoded.values()) data.destroy();
  return undefined;
}

/** The failure of a recipe; what it throws is one, and so is a driver that does not come back. */
const attempt = (made: Recipe, device: Device): Promise<string | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => (timer = setTimeout(() => resolve("took longer than 30 s"), 30_000)));
  return Promise.race([failureOf(made, device).catch((error: unknown) => String(error)), late]).finally(() => clearTimeout(timer));
};

/** The smallest recipe found that fails too. */
async function shrunk(made: Recipe, device: Device): Promise<Recipe> {
  for (let tries = 0; tries < 400;) {
    let found: Recipe | undefined;
    for (const less of smaller(made)) {
      if (++tries > 400) break;
      if (await attempt(less, device)) {
        found = less;
        break;
      }
    }
    if (!found) return made;
    made = found;
  }
  return made;
}

test("random graphs give the same values stitched, unstitched and interpreted", async (t) => {
  t.timeout(300_000);
  const device = await testDevice();
  const failures: string[] = [];
  for (const k of range(first, first + count)) {
    const made = recipe(`graph ${k}`);
    const failure = await attempt(made, device);
    if (!failure) continue;
    // What does not come back would take as long again at every attempt to make it smaller.
    const least = failure.startsWith("took") ? made : await shrunk(made, device);
    failures.push(`${least === made ? failure : await attempt(least, device)}\n${print(least)}`);
    t.log(failures.at(-1));
    if (failures.length === 8) break;
  }
  t.is(failures.length, 0, `${failures.join("\n\n")}`);
});
