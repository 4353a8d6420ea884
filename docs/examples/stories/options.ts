import { Command, Option } from "commander";
import { adapterOption, parse, whole } from "../commandLine.ts";
import { standardFolder } from "./checkpoint.ts";
import type { Precision } from "./model.ts";

/** What the command line says. */
export interface Options {
  readonly prompt: string;
  readonly tokens: number;
  readonly precision: Precision;
  readonly data: string;
  readonly adapter?: "hardware" | "software" | "lavapipe";
}

/** Reads the arguments of the command; throws `Usage` where there is nothing to run. */
export function readOptions(args: readonly string[]): Options {
  const command = new Command("npm run stories --")
    .description(
      "Tells a story: a Llama with 260 thousand parameters, trained on TinyStories, says the most probable token again and again.",
    )
    .option("--prompt <text>", "how the story begins", "")
    .option("--tokens <count>", "how many tokens to add at most", whole(1, 1_000_000), 256)
    .addOption(new Option("--precision <type>", "what the model computes with").choices(["float32", "float16"]).default("float32"))
    .option("--data <folder>", "where stories260K.bin and tok512.bin are", standardFolder)
    .addOption(adapterOption());
  return parse(command, args);
}
