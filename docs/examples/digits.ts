/**
 * Trains a digit classifier on MNIST and tests it: Apple's «Training a Neural Network using MPSGraph», in a terminal.
 * Run it with `npm start`; `npm start -- --help` says what can be chosen.
 */
import { Device, type Executable } from "../../src/index.ts";
import { runCommand } from "./commandLine.ts";
import { classCount, loadDigits } from "./digits/data.ts";
import { drawDigits, drawLosses } from "./digits/drawing.ts";
import { buildNetwork, recipes } from "./digits/network.ts";
import { type Options, readOptions } from "./digits/options.ts";
import { Progress } from "./digits/progress.ts";
import { accuracy, classify, compileStep, mostProbable, train } from "./digits/training.ts";

const enough = 0.95;
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** How much was stitched, and the longest chain that became one kernel. */
function stitched({ kernels }: Executable): string {
  const operations = kernels.reduce((count, kernel) => count + kernel.operations.length, 0);
  const longest = kernels.reduce((a, b) => (b.operations.length > a.operations.length ? b : a));
  return `${operations} operations a step in ${kernels.length} kernels; most in one: ${longest.operations.join(" → ")}`;
}

/** Trains, tests and prints; the exit code. */
async function main(options: Options, interrupt: AbortSignal): Promise<number> {
  const started = performance.now();
  using device = await Device.request({ adapter: options.adapter });
  const name = options.network ?? (device.adapter.software ? "convolution" : "sample");
  const { title, ...standard } = recipes[name];
  const { iterations, batch, learningRate, seed } = { ...standard, ...options };
  const network = buildNetwork(name, { batch, learningRate, seed });
  const step = await compileStep(network, device, batch);
  console.log(`adapter   ${device.description}`);
  console.log(`network   ${name}: ${title}; ${network.parameterCount.toLocaleString("en")} parameters`);
  console.log(`stitched  ${stitched(step)}`);
  console.log(
    `training  ${iterations} steps of ${batch} digits, learning rate ${learningRate}, seed ${seed}; ready after ${seconds(started)}\n`,
  );

  const losses: number[] = [];
  const progress = new Progress(iterations);
  try {
    for await (const loss of train(step, loadDigits("train"), { iterations, batch, seed })) {
      losses.push(loss);
      progress.step(loss);
      interrupt.throwIfAborted();
      if (!Number.isFinite(loss)) break;
    }
  } finally {
    progress.stop();
  }
  if (!Number.isFinite(losses.at(-1))) {
    console.log(`\nthe loss is no longer a number after ${losses.length} steps: try a smaller learning rate`);
    return 1;
  }
  console.log(`\nloss\n${drawLosses(losses)}\n`);

  const digits = loadDigits("t10k");
  const probabilities = await classify(network, device, digits, { interrupt });
  const read = mostProbable(probabilities);
  const caption = (k: number): string => {
    const sure = `${(100 * probabilities[k * classCount + read[k]]).toFixed(0)} %`;
    return read[k] === digits.answers[k] ? `${read[k]} (${sure})` : `${digits.answers[k]}, read as ${read[k]} (${sure})`;
  };
  const wrong = read.flatMap((digit, k) => (digit === digits.answers[k] ? [] : [k]));
  console.log(`${drawDigits(digits, [0, 1, 2, 3], caption)}\n`);
  if (wrong.length) console.log(`misread, for example:\n${drawDigits(digits, wrong.slice(0, 4), caption)}\n`);

  const share = accuracy(read, digits);
  console.log(
    `accuracy  ${percent(share)} of ${digits.count.toLocaleString("en")} test digits (${wrong.length} misread), after ${seconds(started)}`,
  );
  if (share < enough) console.log(`          that is less than ${percent(enough)}`);
  return share < enough ? 1 : 0;
}

await runCommand(readOptions, main);
