import type { Device } from "stitchgraph";
import { serve } from "../shared/serve.ts";
import { download } from "./download.ts";
import { type Generator, prepareGenerator } from "./generator.ts";
import { numbersOf } from "./text.ts";
import { type About, decodeWeights } from "./weightsFile.ts";

/** What a model says of itself, and what came with it. */
export interface Loaded extends About {
  readonly parameters: number;
  readonly units: number;
  /** Of the file. */
  readonly bytes: number;
  /** That a character takes. */
  readonly kernels: number;
}

/** Milliseconds for which characters are gathered before they are told: pages draw no faster. */
const frame = 16;

const start = (device: Device) => {
  let generator: Generator;
  let vocabulary: readonly string[];
  let stopped = false;
  return {
    /** Loads the weights, and compiles what generates; tells the share that is there. */
    async load(tell: (share: number) => void): Promise<Loaded> {
      const file = await download(new URL("./weights.safetensors", import.meta.url), tell);
      const { about, sizes, parameters } = decodeWeights(file);
      vocabulary = about.vocabulary;
      generator = await prepareGenerator(device, file, sizes);
      return { ...about, parameters, units: sizes.units, bytes: file.length, kernels: generator.executable.kernels.length };
    },
    /** Goes on with a text, and tells the characters as they come, until there are enough or it is stopped. */
    async generate(text: string, length: number, temperature: number, tell: (characters: string) => void | Promise<void>): Promise<void> {
      stopped = false;
      let [characters, told] = ["", performance.now()];
      for await (const number of generator.generate(numbersOf(text, vocabulary), { length, temperature })) {
        if (stopped) return;
        characters += vocabulary[number];
        if (performance.now() - told < frame) continue;
        await tell(characters);
        [characters, told] = ["", performance.now()];
      }
      if (characters) await tell(characters);
    },
    /** What computes a character, as a page to look at. */
    draw: (): Promise<string> => generator.draw(),
    stop(): void {
      stopped = true;
    },
  };
};
export type Api = ReturnType<typeof start>;

void serve(start);
