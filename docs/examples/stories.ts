/**
 * Tells a story with a small Llama, token by token, in a terminal.
 * Run it with `npm run stories`; `npm run stories -- --help` says what can be chosen.
 */
import { Device } from "../../src/index.ts";
import { runCommand } from "./commandLine.ts";
import { readCheckpoint, readData } from "./stories/checkpoint.ts";
import { compileStep, generate } from "./stories/generation.ts";
import { Model } from "./stories/model.ts";
import { type Options, readOptions } from "./stories/options.ts";
import { Tokenizer } from "./stories/tokenizer.ts";

/** Tells and prints; the exit code. */
async function main({ prompt, tokens, precision, data, adapter }: Options, interrupt: AbortSignal): Promise<number> {
  const started = performance.now();
  const checkpoint = readCheckpoint(readData("stories260K.bin", data));
  const { layers, heads, keyHeads, vocabulary, context } = checkpoint.sizes;
  const tokenizer = new Tokenizer(readData("tok512.bin", data), vocabulary);
  const begun = tokenizer.encode(prompt);
  if (begun.length > context) throw new Error(`the prompt has ${begun.length} tokens; the model takes ${context} at most`);

  using device = await Device.request({ adapter });
  const step = await compileStep(new Model(checkpoint, precision), device);
  const operations = step.kernels.reduce((count, kernel) => count + kernel.operations.length, 0);
  console.log(`adapter   ${device.description}`);
  console.log(`model     ${layers} layers, ${heads} heads of queries, ${keyHeads} of keys; ${precision}`);
  console.log(`stitched  ${operations} operations a token in ${step.kernels.length} kernels`);
  console.log(`ready     after ${((performance.now() - started) / 1000).toFixed(1)} s\n`);

  const decode = tokenizer.decoder();
  for (const token of begun.slice(1)) process.stdout.write(decode(token));
  const first = performance.now();
  let count = 0;
  for await (const token of generate(step, begun, Math.min(tokens, context - begun.length + 1))) {
    process.stdout.write(decode(token));
    count++;
    interrupt.throwIfAborted();
  }
  const steps = begun.length - 1 + count;
  console.log(`\n\n${count} tokens, ${((1000 * steps) / (performance.now() - first)).toFixed(1)} steps a second`);
  return 0;
}

await runCommand(readOptions, main);
