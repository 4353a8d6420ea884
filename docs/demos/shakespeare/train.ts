/**
 * Trains the demo's network on a text, and keeps the weights that foresee the last tenth of it best.
 * Run it with `npx tsx docs/demos/shakespeare/train.ts <text file>`; `--help` says what can be chosen.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { Device } from "stitchgraph";
import { adapterOption, parse, runCommand, whole } from "../../examples/commandLine.ts";
import { Random } from "../../examples/digits/random.ts";
import { prepareEvaluation } from "./evaluation.ts";
import { chunksOf, divide, excerptOf } from "./text.ts";
import { TrainingProgress } from "./trainingProgress.ts";
import { prepareTraining } from "./training.ts";
import { encodeWeights } from "./weightsFile.ts";

/** What the command line says. */
interface Options {
  readonly file: string;
  readonly out: string;
  readonly minutes: number;
  readonly units: number;
  readonly embedding: number;
  readonly batch: number;
  readonly steps: number;
  readonly learningRate: number;
  readonly dropout: number;
  readonly seed: number;
  readonly adapter?: "hardware" | "software" | "lavapipe";
}

const between =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= from && value <= to)) throw new InvalidArgumentError(`It must be a number from ${from} to ${to}.`);
    return value;
  };

/** Reads the arguments of the command; throws `Usage` where there is nothing to run. */
function readOptions(args: readonly string[]): Options {
  const command = new Command("npx tsx docs/demos/shakespeare/train.ts")
    .description("Trains a network that foresees a text character by character, and writes its weights down.")
    .argument("<text file>", "what to learn; the last tenth is held out, to test with")
    .option("--out <file>", "where the weights go", fileURLToPath(new URL("weights.safetensors", import.meta.url)))
    .option("--minutes <number>", "how long to train", between(0.01, 10_000), 5)
    .option("--units <count>", "numbers in the network's state", whole(1, 4096), 512)
    .option("--embedding <count>", "numbers that stand for a character", whole(1, 4096), 128)
    .option("--batch <count>", "parts of the text that are read side by side", whole(1, 4096), 128)
    .option("--steps <count>", "characters that are read before the weights move", whole(2, 4096), 64)
    .option("--learning-rate <number>", "how far they move at first", between(1e-6, 1), 0.003)
    .option(
      "--dropout <share>",
      "what is left out of the network's state where the next character is told from it; less elsewhere",
      between(0, 0.9),
      0.5,
    )
    .option("--seed <number>", "where random numbers begin", whole(0, 2 ** 31 - 1), 1)
    .addOption(adapterOption());
  const options = parse<Omit<Options, "file">>(command, args);
  return { ...options, file: command.args[0] };
}

/** Trains, tests and prints; the exit code. */
async function main(options: Options, interrupt: AbortSignal): Promise<number> {
  const { file, out, minutes, units, embedding, batch, steps, seed, adapter } = options;
  const whole = readFileSync(file, "utf8");
  const text = divide(whole);
  const { vocabulary, training, heldOut } = text;
  if (heldOut.length <= batch * steps)
    throw new Error(`the last tenth of the text must have more than ${batch} × ${steps} characters; got ${heldOut.length}`);

  using device = await Device.request({ adapter, powerPreference: "high-performance" });
  const sizes = { vocabulary: vocabulary.length, units, embedding };
  const dropout = { embedding: options.dropout / 4, recurrent: options.dropout / 2, output: options.dropout };
  const { executable, learn, halves } = await prepareTraining(device, { ...sizes, batch, steps, dropout, seed });
  const evaluate = await prepareEvaluation(device, sizes, { batch, steps });
  console.log(`adapter   ${device.description}`);
  console.log(
    `text      ${training.length.toLocaleString("en")} characters to learn, ${heldOut.length.toLocaleString("en")} held out, ${vocabulary.length} different`,
  );
  console.log(
    `network   ${embedding} numbers a character, ${units} units; ${executable.kernels.length} kernels a step of ${batch} × ${steps} characters\n`,
  );

  let best = Infinity;
  /** Tests the weights as they would lie in the file, and writes them if they are better than any before. */
  const test = async (): Promise<number> => {
    const weights = await halves();
    const about = { vocabulary, excerpt: excerptOf(whole) };
    const heldOutLoss = await evaluate(encodeWeights(weights, { ...about, heldOutLoss: NaN }), heldOut);
    if (heldOutLoss < best) {
      best = heldOutLoss;
      writeFileSync(`${out}.part`, encodeWeights(weights, { ...about, heldOutLoss }));
      renameSync(`${out}.part`, out);
    }
    return heldOutLoss;
  };

  const progress = new TrainingProgress(batch * steps);
  const random = new Random(~seed);
  const budget = 60_000 * minutes;
  let testing = await progress.testing(test());
  const started = performance.now();
  let tested = started;
  let before: Promise<number> | undefined;
  try {
    for (let share = 0; share < 1;)
      // Chunks begin elsewhere each time, so that the ends of memory fall on other characters.
      for (const chunk of chunksOf(training, { batch, steps }, random.below(steps))) {
        share = Math.min(1, (performance.now() - started) / budget);
        const loss = learn(chunk, options.learningRate * 0.5 * (1 + Math.cos(Math.PI * share)));
        // The value of the step before is awaited while this one is computed.
        const value = await (before ?? loss);
        if (!Number.isFinite(value)) throw new Error("the loss is no longer a number: try a smaller learning rate");
        progress.step(share, value);
        before = loss;
        interrupt.throwIfAborted();
        // Tests take a tenth of the time at most.
        if (share < 1 && performance.now() - tested < Math.max(budget / 30, 9 * testing)) continue;
        testing = await progress.testing(test());
        tested = performance.now();
        if (share === 1) break;
      }
  } finally {
    progress.stop();
    await before;
  }
  console.log(`\n${out}: ${best.toFixed(4)} nats per character on what was held out`);
  return 0;
}

await runCommand(readOptions, main);
