import type { Device, Executable, Feed, TensorData } from "../../../src/index.ts";
import type { Model } from "./model.ts";
import { beginning, end } from "./tokenizer.ts";

/** Steps that are under way before the token of the first is read. */
const ahead = 2;

/** Compiles one step: a token and its position in, the most probable next token out, its keys and values kept. */
export function compileStep({ graph, token, position, next, updates }: Model, device: Device): Promise<Executable> {
  const feeds = new Map([token, position].map((placeholder) => [placeholder, { shape: [1], dataType: placeholder.dataType }]));
  return graph.compile(device, { feeds, targetTensors: [next], targetOperations: updates });
}

/**
 * Continues a text: yields the most probable token after `prompt`, then the one after that, until the text ends or has `count` tokens more.
 * The next token is fed where it lies, on the device; it is read for the caller only while later steps are computed.
 */
export async function* generate(step: Executable, prompt: readonly number[], count: number): AsyncGenerator<number> {
  const waiting: TensorData[] = [];
  let last: TensorData | undefined;
  const read = async (): Promise<number> => {
    const data = waiting.shift()!;
    const [token] = await data.read();
    data.destroy();
    return token;
  };
  try {
    for (let position = 0; position < prompt.length - 1 + count; position++) {
      const token: Feed = position < prompt.length ? Int32Array.of(prompt[position]) : last!;
      [last] = step.runAsync([token, Int32Array.of(position)]);
      if (position < prompt.length - 1) last.destroy();
      else waiting.push(last);
      if (waiting.length <= ahead) continue;
      const next = await read();
      if (next === beginning || next === end) return;
      yield next;
    }
    while (waiting.length > 0) {
      const next = await read();
      if (next === beginning || next === end) return;
      yield next;
    }
  } finally {
    for (const data of waiting) data.destroy();
  }
}
