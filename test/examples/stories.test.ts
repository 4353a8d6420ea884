import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { type Checkpoint, readCheckpoint, readData, standardFolder } from "../../docs/examples/stories/checkpoint.ts";
import { compileStep, generate } from "../../docs/examples/stories/generation.ts";
import { Model, type Precision } from "../../docs/examples/stories/model.ts";
import { readOptions } from "../../docs/examples/stories/options.ts";
import { Tokenizer } from "../../docs/examples/stories/tokenizer.ts";
import { testDevice } from "../support/device.ts";

const there = existsSync(join(standardFolder, "stories260K.bin"));
if (!there) console.log(`stories: skipped but for its options, there is no stories260K.bin in ${standardFolder}`);
const told = there ? test.serial : test.serial.skip;

const app = (...args: string[]) => spawnSync(process.execPath, ["--import=tsx", "docs/examples/stories.ts", ...args], { encoding: "utf8" });
const load = (): { checkpoint: Checkpoint; tokenizer: Tokenizer } => {
  const checkpoint = readCheckpoint(readData("stories260K.bin"));
  return { checkpoint, tokenizer: new Tokenizer(readData("tok512.bin"), checkpoint.sizes.vocabulary) };
};

/** Tokens that a model tells, and how many in a second. */
async function tell(precision: Precision, prompt: readonly number[], count: number): Promise<{ tokens: number[]; perSecond: number }> {
  const step = await compileStep(new Model(load().checkpoint, precision), await testDevice());
  const started = performance.now();
  const tokens: number[] = [];
  for await (const token of generate(step, prompt, count)) tokens.push(token);
  const perSecond = (1000 * (prompt.length - 1 + tokens.length)) / (performance.now() - started);
  step.destroy();
  return { tokens, perSecond };
}

/** The mean logarithm of how probable the float32 model finds each token of a text after those before it. */
async function meanLogProbability(tokens: readonly number[]): Promise<number> {
  const { graph, token, position, probabilities, updates } = new Model(load().checkpoint);
  const feeds = new Map([token, position].map((placeholder) => [placeholder, { shape: [1] }]));
  const step = await graph.compile(await testDevice(), { feeds, targetTensors: [probabilities], targetOperations: updates });
  let total = 0;
  for (const [at, next] of tokens.slice(1).entries()) {
    const [result] = await step.run([Int32Array.of(tokens[at]), Int32Array.of(at)]);
    total += Math.log((await result.read())[next]);
    result.destroy();
  }
  step.destroy();
  return total / (tokens.length - 1);
}

test("the command says what is wrong, and where it looked for its data", (t) => {
  const wrong = app("--precision", "int4");
  t.is(wrong.status, 2);
  t.regex(wrong.stderr, /^error: option '--precision <type>' argument 'int4' is invalid.*\n$/);
  const missing = app("--data", "/nowhere");
  t.is(missing.status, 1);
  t.regex(missing.stderr, /^there is no stories260K.bin in .*nowhere: --data names the folder.*\n$/);
});

test("options are read", (t) => {
  t.deepEqual({ ...readOptions([]) }, { prompt: "", tokens: 256, precision: "float32", data: standardFolder });
  const args = ["--prompt", "The cat", "--tokens", "5", "--precision", "float16", "--data", "here", "--adapter", "software"];
  t.deepEqual({ ...readOptions(args) }, { prompt: "The cat", tokens: 5, precision: "float16", data: "here", adapter: "software" });
});

told("texts become tokens and texts again", (t) => {
  const { tokenizer } = load();
  t.deepEqual(tokenizer.encode(""), [1]);
  t.deepEqual(tokenizer.encode("Once upon a time"), [1, 403, 407, 261, 378]);
  for (const text of ["Once upon a time, there was a café.", " two  spaces\n", "snow ☃ and 🎈"]) {
    const decode = tokenizer.decoder();
    t.is(tokenizer.encode(text).slice(1).map(decode).join(""), text);
  }
});

told("a broken checkpoint or vocabulary is refused", (t) => {
  t.throws(() => readCheckpoint(readData("stories260K.bin").subarray(0, 1000)), { message: /^the checkpoint ends after 1000 bytes/ });
  t.throws(() => new Tokenizer(readData("tok512.bin"), 513), { message: "the vocabulary has 512 tokens; 513 were expected" });
});

told("float32 tells the expected story, letter for letter", async (t) => {
  const { tokens, perSecond } = await tell("float32", [1], 256);
  const text = tokens.map(load().tokenizer.decoder()).join("");
  t.log(`${perSecond.toFixed(1)} tokens a second`);
  t.is(text, readData("expected_greedy.txt").toString().trimEnd());
});

told("a prompt is continued as if it had been told", async (t) => {
  const { tokenizer } = load();
  const beginning = tokenizer.encode("Once upon a time, there was a little girl");
  const { tokens } = await tell("float32", beginning, 12);
  const text = [...beginning.slice(1), ...tokens].map(tokenizer.decoder()).join("");
  t.true(readData("expected_greedy.txt").toString().startsWith(text), text);
});

told("float16 tells a story that float32 finds almost as probable", async (t) => {
  const count = 96;
  const [half, single] = [await tell("float16", [1], count), await tell("float32", [1], count)];
  const [found, best] = [await meanLogProbability([1, ...half.tokens]), await meanLogProbability([1, ...single.tokens])];
  const same = half.tokens.findIndex((token, k) => token !== single.tokens[k]);
  t.log(`${half.perSecond.toFixed(1)} tokens a second; ${same < 0 ? `all ${count}` : same} tokens as float32's`);
  t.log(`mean log-probability ${found.toFixed(4)}, float32's own story ${best.toFixed(4)}`);
  t.is(half.tokens.length, count);
  t.true(found > best - 0.1);
});
