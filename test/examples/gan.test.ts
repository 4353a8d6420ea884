import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { safetensors } from "stitchgraph";
import { GanOnDevice } from "../../docs/demos/gan/ganOnDevice.ts";
import { noiseLength } from "../../docs/demos/gan/model.ts";
import { noise } from "../../docs/demos/gan/noise.ts";
import { pickDigits } from "../../docs/demos/gan/pickDigits.ts";
import { loadDigits, pixelCount } from "../../docs/examples/digits/data.ts";
import { Random } from "../../docs/examples/digits/random.ts";
import { testDevice } from "../support/device.ts";

const [batch, count] = [16, 36];
const weights = "docs/demos/gan/weights.safetensors";
/** The share of ink in handwritten digits. */
const ink = 0.13;

const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const create = async (seed: number): Promise<GanOnDevice> => GanOnDevice.create(await testDevice(), { batch, count, seed });
const draw = (seed: number): Float32Array => noise.draw(new Random(seed), count * noiseLength);

test("noise is normally distributed, also between one and other", (t) => {
  for (const values of [draw(1), noise.between(draw(1), draw(2), 0.4)]) {
    t.true(Math.abs(mean(values)) < 0.1);
    t.true(Math.abs(mean(values.map((value) => value ** 2)) - 1) < 0.15);
  }
});

test("some steps of training bring the ink of generated images toward that of real ones", async (t) => {
  const gan = await create(1);
  const random = new Random(1);
  const { pixels } = loadDigits("train");
  const digits = new Uint8Array(batch * pixelCount);
  const distance = async (): Promise<number> => Math.abs(mean(await gan.generate(draw(1))) - ink);
  const before = await distance();
  for (let k = 0; k < 24; k++) {
    await gan.train(pickDigits(digits, pixels, random));
    const { generator, discriminator } = await gan.losses();
    t.true(generator > 0 && generator < 20 && discriminator > 0 && discriminator < 20, `step ${k}: ${generator}, ${discriminator}`);
  }
  const after = await distance();
  t.true(after < 0.75 * before, `the mean ink was ${before} away from that of digits, and is ${after}`);

  const [file, images] = [await gan.save(), await gan.generate(draw(2))];
  t.true([...safetensors.decode(file).tensors.values()].every(({ dataType }) => dataType === "float16"));
  const other = await create(2);
  await other.reset(file);
  const again = await other.generate(draw(2));
  t.true(
    images.every((value, k) => Math.abs(value - again[k]) < 0.05),
    "saved weights make the same images elsewhere",
  );
  await gan.reset();
  t.true(Math.abs((await distance()) - before) < 1e-6, "a reset brings the untrained weights back");
});

test("pretrained weights make images with as much ink as digits have", async (t) => {
  const file = readFileSync(weights);
  t.true(file.length < 1_000_000);
  const gan = await create(3);
  await gan.reset(file);
  const images = await gan.generate(draw(3));
  t.true(Math.abs(mean(images) - ink) < 0.03, `the mean ink is ${mean(images)}`);
  const decided = images.filter((value) => value < 0.2 || value > 0.8).length / images.length;
  t.true(decided > 0.85, `${decided} of the pixels are black or white`);
});

test("the command trains, draws, and goes on from what it wrote", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "gan-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const train = (...args: string[]) =>
    spawnSync(process.execPath, ["--import=tsx", "docs/demos/gan/train.ts", "--out", join(folder, "weights"), ...args], {
      encoding: "utf8",
    });
  const first = train("--steps", "25", "--batch", "2", "--images", folder);
  t.is(first.status, 0, first.stderr);
  t.regex(first.stdout, /written .*weights, \d+ bytes, after 25 steps/);
  t.true(readdirSync(folder).includes("0000025.pgm"));
  t.is(readFileSync(join(folder, "0000025.pgm"), "latin1").indexOf("P5 168 168 255\n"), 0);
  const second = train("--steps", "1", "--batch", "2", "--from", join(folder, "weights"));
  t.is(second.status, 0, second.stderr);
  const bad = train("--data", folder);
  t.is(bad.status, 1);
  t.regex(bad.stderr, /^the folder must have files called …images-idx3-ubyte/);
});
