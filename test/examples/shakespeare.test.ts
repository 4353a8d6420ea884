import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "ava";
import { prepareEvaluation } from "../../docs/demos/shakespeare/evaluation.ts";
import { prepareGenerator } from "../../docs/demos/shakespeare/generator.ts";
import { type Sizes, weightNames, weightShapes } from "../../docs/demos/shakespeare/model.ts";
import { chunksOf, divide, excerptOf, numbersOf } from "../../docs/demos/shakespeare/text.ts";
import { prepareTraining } from "../../docs/demos/shakespeare/training.ts";
import { decodeWeights, encodeWeights, largestFile } from "../../docs/demos/shakespeare/weightsFile.ts";
import { fromFloat16, toFloat16 } from "../../src/data/float16.ts";
import type { SavedTensor } from "../../src/index.ts";
import { elementCount, range } from "../../src/shapes.ts";
import { testDevice } from "../support/device.ts";
import { random } from "../support/random.ts";

const shipped = readFileSync("docs/demos/shakespeare/weights.safetensors");
const shakespeare = "../shared/data/text/tinyshakespeare.txt";
const command = ["--import=tsx", "docs/demos/shakespeare/train.ts"];

/** A folder for a test's files, which goes when the test is over. */
function folder(t: { teardown(clear: () => void): void }): string {
  const path = mkdtempSync(join(tmpdir(), "shakespeare-"));
  t.teardown(() => rmSync(path, { recursive: true }));
  return path;
}

/** Some weights in half precision, and their values. */
function drawn(sizes: Sizes) {
  const source = random("weights");
  const tensors = new Map<string, SavedTensor>();
  const values: Record<string, number[]> = {};
  for (const name of weightNames) {
    const shape = weightShapes(sizes)[name];
    const data = Uint16Array.from({ length: elementCount(shape) }, () => toFloat16(source.between(-1, 1)));
    tensors.set(name, { dataType: "float16", shape, data });
    values[name] = Array.from(data, fromFloat16);
  }
  return { tensors, values };
}

/** The mean loss of a text that is read in one stream, by the textbook's equations. */
function referenceLoss(values: Record<string, number[]>, { vocabulary, embedding, units }: Sizes, text: ArrayLike<number>): number {
  const dot = (row: number[], vector: number[]): number => row.reduce((sum, weight, k) => sum + weight * vector[k], 0);
  const row = (name: string, r: number, width: number): number[] => values[name].slice(r * width, (r + 1) * width);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  let [state, cell] = [Array<number>(units).fill(0), Array<number>(units).fill(0)];
  let sum = 0;
  for (let t = 0; t + 1 < text.length; t++) {
    const seen = row("embedding", text[t], embedding);
    const gates = range(4 * units).map(
      (r) => values["bias"][r] + dot(row("inputWeight", r, embedding), seen) + dot(row("recurrentWeight", r, units), state),
    );
    const gate = (number: number, unit: number): number => gates[number * units + unit];
    cell = cell.map((before, u) => sigmoid(gate(1, u)) * before + sigmoid(gate(0, u)) * Math.tanh(gate(2, u)));
    state = cell.map((now, u) => sigmoid(gate(3, u)) * Math.tanh(now));
    const scores = range(vocabulary).map(
      (v) =>
        values["outputBias"][v] +
        dot(
          state,
          range(units).map((u) => values["outputWeight"][u * vocabulary + v]),
        ),
    );
    sum += Math.log(scores.reduce((total, score) => total + Math.exp(score), 0)) - scores[text[t + 1]];
  }
  return sum / (text.length - 1);
}

test("the evaluation answers what the equations of an LSTM say", async (t) => {
  const sizes = { vocabulary: 5, embedding: 3, units: 4 };
  const { tensors, values } = drawn(sizes);
  const source = random("text");
  const text = Int32Array.from({ length: 25 }, () => Math.floor(source.between(0, 5)));
  const file = encodeWeights(tensors, { vocabulary: [..."abcde"], heldOutLoss: 0, excerpt: "" });
  const streams = [text.subarray(0, 13), text.subarray(12)];
  const evaluate = await prepareEvaluation(await testDevice(), sizes, { batch: 2, steps: 4 });
  const expected = streams.reduce((sum, stream) => sum + referenceLoss(values, sizes, stream), 0) / 2;
  for (const _ of [1, 2]) t.true(Math.abs((await evaluate(file, text)) - expected) < 1e-5);
});

test("a text is divided, and read in streams", (t) => {
  const { vocabulary, training, heldOut } = divide("abcabcabcabcabcabcab");
  t.deepEqual([vocabulary.join(""), training.length, heldOut.length], ["abc", 18, 2]);
  const chunks = [...chunksOf(Int32Array.from(range(11)), { batch: 2, steps: 2 })];
  t.deepEqual(
    chunks.map(({ characters, next }) => [[...characters], [...next]]),
    [
      [
        [0, 5, 1, 6],
        [1, 6, 2, 7],
      ],
      [
        [2, 7, 3, 8],
        [3, 8, 4, 9],
      ],
    ],
  );
  t.is(excerptOf("one\ntwo\nthree", 9), "one\ntwo\n");
  t.throws(() => numbersOf("naïve – naïve", [..."aenv "]), { message: "the network has never seen «ï» «–»: it knows aenv" });
});

test("a file says what it holds, and is not too large", (t) => {
  const sizes = { vocabulary: 3, embedding: 2, units: 4 };
  const file = encodeWeights(drawn(sizes).tensors, { vocabulary: ["\n", "é", "😀"], heldOutLoss: 1.23456, excerpt: "é\n" });
  t.deepEqual(decodeWeights(file), {
    about: { vocabulary: ["\n", "é", "😀"], heldOutLoss: 1.2346, excerpt: "é\n" },
    sizes,
    parameters: 6 + 32 + 64 + 16 + 12 + 3,
  });
  const large = new Map<string, SavedTensor>([
    ["embedding", { dataType: "float16", shape: [largestFile], data: new Uint16Array(largestFile) }],
  ]);
  t.throws(() => encodeWeights(large, { vocabulary: [], heldOutLoss: 0, excerpt: "" }), {
    message: /must fit into 3000000 bytes.*; got 6000\d\d\d/,
  });
  t.throws(() => decodeWeights(encodeWeights(new Map(), { vocabulary: [], heldOutLoss: 0, excerpt: "" })), {
    message: /one that train\.ts has written/,
  });
});

test("a short training lowers the loss", async (t) => {
  const { vocabulary, training } = divide("the quick brown fox jumps over the lazy dog. ".repeat(60));
  const reading = { batch: 8, steps: 16 };
  const sizes = { vocabulary: vocabulary.length, embedding: 8, units: 32 };
  const dropout = { embedding: 0.05, recurrent: 0.05, output: 0.1 };
  const { learn } = await prepareTraining(await testDevice(), { ...sizes, ...reading, dropout, seed: 1 });
  const losses: number[] = [];
  for (let pass = 0; pass < 3; pass++) for (const chunk of chunksOf(training, reading)) losses.push(await learn(chunk, 0.02));
  t.true(losses[0] > 3, `the first loss is ${losses[0]}`);
  t.true(losses.at(-1)! < 1.5, `the last is ${losses.at(-1)}`);
});

test("an interrupted training leaves the best weights so far", async (t) => {
  const path = folder(t);
  const [text, out] = [join(path, "text.txt"), join(path, "weights.safetensors")];
  writeFileSync(text, "To be, or not to be, that is the question.\n".repeat(100));
  const sizes = "--units 8 --embedding 4 --batch 4 --steps 16 --minutes 10".split(" ");
  const child = spawn(process.execPath, [...command, text, "--out", out, ...sizes]);
  let said = "";
  child.stdout.on("data", (data) => {
    said += String(data);
    if (/^held out \d/m.test(said) && !child.killed) child.kill("SIGINT");
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  t.is(code, 130, said);
  t.regex(said, /\ninterrupted\n$/);
  const { about, sizes: found } = decodeWeights(readFileSync(out));
  t.deepEqual(found, { vocabulary: 17, embedding: 4, units: 8 });
  t.true(said.includes(`held out ${about.heldOutLoss.toFixed(4)}`));
});

test("the command says in one line what is wrong", (t) => {
  const path = folder(t);
  const short = join(path, "short.txt");
  writeFileSync(short, "Too short.");
  const run = (...args: string[]) => spawnSync(process.execPath, [...command, ...args], { encoding: "utf8" });
  t.regex(run(short, "--minutes", "soon").stderr, /^error: option '--minutes <number>' argument 'soon' is invalid.*\n$/);
  t.regex(run().stderr, /^error: missing required argument 'text file'\n$/);
  t.regex(run(short).stderr, /^the last tenth of the text must have more than 128 × 64 characters; got 1\n$/);
  t.regex(run(join(path, "none.txt")).stderr, /^ENOENT.*none\.txt'\n$/);
});

test("the shipped weights foresee what was held out", async (t) => {
  const { about, sizes, parameters } = decodeWeights(shipped);
  t.true(shipped.length <= largestFile);
  t.is(parameters, 1_354_433);
  t.true(about.heldOutLoss <= 1.6);
  if (!existsSync(shakespeare)) return void t.log(`skipped the rest: there is no ${shakespeare}`);
  const text = readFileSync(shakespeare, "utf8");
  t.is(about.excerpt, excerptOf(text));
  const { vocabulary, heldOut } = divide(text);
  t.deepEqual(about.vocabulary, vocabulary);
  const reading = { batch: 16, steps: 64 };
  const evaluate = await prepareEvaluation(await testDevice(), sizes, reading);
  // Parts from all over, since a CPU takes minutes for the whole.
  const parts = range(reading.batch).map((k) => heldOut.subarray(k * 6900, k * 6900 + 3 * reading.steps));
  const loss = await evaluate(shipped, Int32Array.from([...parts.flatMap((part) => [...part]), 0]));
  t.log(`${loss.toFixed(3)} nats per character on parts; ${about.heldOutLoss} on all`);
  t.true(loss <= 1.6);
});

/** Words that plays are full of, in the order in which Shakespeare uses them most. */
const common = new Set(
  (
    "the and i to of you my that a in is not it me for be his with your this but he have as thou so will what her thy him no by all do are shall if lord we " +
    "good more thee from come or now at our well on king they would which them sir here she was how go let am us love man an when hath than one know then " +
    "say there were make upon may give yet must like should can o tis where did why speak again heart these some too think father death see take most such " +
    "who never out up down god mine own tell art life day night eyes old time true honour noble hand head blood fair sweet great world look hear bear stand " +
    "leave first men their been had away both any before grace part heaven poor dead live die son brother duke queen prince master lady madam friend friends " +
    "wife gentle cousin house crown england word words soul fear hope peace name face truth made done gone said doth dost wilt art nor much therefore could " +
    "nothing thing things little ever myself himself thyself thus being even yourself ay nay call bring keep put send pray show call fall find stay"
  ).split(" "),
);

test("at temperature 0.5 the network writes mostly English words, far beyond it does not", async (t) => {
  const { about, sizes } = decodeWeights(shipped);
  const known = new Set([...common, ...(about.excerpt.toLowerCase().match(/[a-z]+/g) ?? [])]);
  const begun = numbersOf("ROMEO:\n", about.vocabulary);
  const { generate } = await prepareGenerator(await testDevice(), shipped, sizes, 1);
  const tell = async (temperature: number): Promise<string> => {
    let text = "";
    for await (const character of generate(begun, { length: 600, temperature })) text += about.vocabulary[character];
    return text;
  };
  const share = (text: string): number => {
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    return words.filter((word) => known.has(word)).length / words.length;
  };
  const [cool, hot] = [await tell(0.5), await tell(5)];
  t.log(cool);
  t.log(share(cool), share(hot));
  t.true(share(cool) > 0.6, cool);
  t.true(share(hot) < 0.3, hot);
});

test("the same seed tells the same text, and a temperature close to 0 always", async (t) => {
  const { about, sizes } = decodeWeights(shipped);
  const device = await testDevice();
  const tell = async (seed: number, temperature: number): Promise<string> => {
    const { generate } = await prepareGenerator(device, shipped, sizes, seed);
    const numbers: number[] = [];
    for await (const number of generate(numbersOf("KING", about.vocabulary), { length: 30, temperature })) numbers.push(number);
    return numbers.map((number) => about.vocabulary[number]).join("");
  };
  const [first, again, other] = [await tell(1, 1), await tell(1, 1), await tell(2, 1)];
  t.is(first.length, 30);
  t.is(again, first);
  t.not(other, first);
  t.is(await tell(1, 0.01), await tell(2, 0.01));
});
