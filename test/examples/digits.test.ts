import { spawnSync } from "node:child_process";
import test from "ava";
import { loadDigits, type Digits, pixelCount } from "../../docs/examples/digits/data.ts";
import { drawDigits, drawLosses } from "../../docs/examples/digits/drawing.ts";
import { buildNetwork } from "../../docs/examples/digits/network.ts";
import { readOptions, Usage } from "../../docs/examples/digits/options.ts";
import { accuracy, classify, compileStep, mostProbable, train } from "../../docs/examples/digits/training.ts";
import { testDevice } from "../support/device.ts";

const app = (...args: string[]) => spawnSync(process.execPath, ["--import=tsx", "docs/examples/digits.ts", ...args], { encoding: "utf8" });

test("the command refuses a bad option with one line and exit code 2", (t) => {
  const { status, stdout, stderr } = app("--batch", "none");
  t.is(status, 2);
  t.is(stdout, "");
  t.regex(stderr, /^error: option '--batch <count>' argument 'none' is invalid.*\n$/);
});

test("the command helps with exit code 0", (t) => {
  const { status, stdout, stderr } = app("--help");
  t.is(status, 0);
  t.is(stderr, "");
  for (const option of ["--network", "--iterations", "--batch", "--learning-rate", "--seed", "--adapter"])
    t.true(stdout.includes(option), option);
});

const bad = [
  ["--iterations", "0"],
  ["--iterations", "-5"],
  ["--iterations", "1.5"],
  ["--iterations", "many"],
  ["--batch", "0"],
  ["--batch", ""],
  ["--batch", "100000000"],
  ["--learning-rate", "0"],
  ["--learning-rate", "-0.1"],
  ["--learning-rate", "NaN"],
  ["--learning-rate", "Infinity"],
  ["--learning-rate", "fast"],
  ["--seed", "-1"],
  ["--seed", "x"],
  ["--network", "perceptron"],
  ["--adapter", "abacus"],
  ["--batch"],
  ["--epochs", "3"],
  ["extra"],
];
for (const args of bad)
  test(`bad option: ${JSON.stringify(args)}`, (t) => {
    const error = t.throws(() => readOptions(args), { instanceOf: Usage });
    t.is(error.exitCode, 2);
    t.regex(error.message, /^error: [^\n]+$/);
  });

test("options are read", (t) => {
  const args = "--network sample --iterations 12 --batch 3 --learning-rate 1e-3 --seed 0 --adapter software".split(" ");
  t.deepEqual({ ...readOptions(args) }, { network: "sample", iterations: 12, batch: 3, learningRate: 0.001, seed: 0, adapter: "software" });
  t.deepEqual({ ...readOptions([]) }, { seed: 1 });
});

test("the digits are all there", (t) => {
  const [training, tests] = [loadDigits("train"), loadDigits("t10k")];
  t.deepEqual([training.count, tests.count], [60000, 10000]);
  t.deepEqual([...training.answers.subarray(0, 10)], [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
  t.is(tests.pixels.length, 10000 * pixelCount);
});

test("digits and losses are drawn", (t) => {
  const drawing = drawDigits(loadDigits("t10k"), [0, 1], (k) => `caption ${k}`).split("\n");
  t.is(drawing.length, 11);
  t.regex(drawing[10], /caption 0 +caption 1/);
  t.true(drawing.every((line) => line.length <= 40));
  t.regex(drawing.slice(0, 10).join("\n"), /[▀▄█]/);
  t.is(drawLosses(Array.from({ length: 500 }, (_, k) => 1 / (k + 1))).split("\n").length, 9);
  t.notThrows(() => drawLosses([2]));
});

test("Apple's sample network has its 3,274,634 parameters", (t) => {
  const network = buildNetwork("sample", { batch: 40, learningRate: 0.01, seed: 1 });
  t.is(network.parameterCount, 3_274_634);
  t.is(network.updates.length, 8);
});

/** The first digits of a set. */
const first = ({ pixels, answers }: Digits, count: number): Digits => ({
  count,
  pixels: pixels.subarray(0, count * pixelCount),
  answers: answers.subarray(0, count),
});

test("a short training learns to read, and the same seed learns the same", async (t) => {
  const device = await testDevice();
  const digits = loadDigits("train");
  const tests = first(loadDigits("t10k"), 1000);
  const learn = async (iterations: number, seed: number) => {
    const network = buildNetwork("convolution", { batch: 32, learningRate: 0.1, seed });
    const step = await compileStep(network, device, 32);
    const losses: number[] = [];
    for await (const loss of train(step, digits, { iterations, batch: 32, seed })) losses.push(loss);
    t.true(step.kernels.length < step.kernels.reduce((count, { operations }) => count + operations.length, 0), "kernels are stitched");
    step.destroy();
    return { network, losses };
  };
  const { network, losses } = await learn(100, 1);
  t.true(losses[0] > 1.5, `the first loss is ${losses[0]}`);
  t.true(losses.slice(-20).reduce((sum, loss) => sum + loss) / 20 < 0.7, `the last losses are ${losses.slice(-20).join(" ")}`);
  const read = mostProbable(await classify(network, device, tests, { atOnce: 300 }));
  t.true(accuracy(read, tests) > 0.8, `${accuracy(read, tests)} of the digits are read right`);
  const again = await learn(5, 1);
  t.deepEqual(again.losses, losses.slice(0, 5));
  const other = await learn(1, 2);
  t.not(other.losses[0], losses[0]);
});
