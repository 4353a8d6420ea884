import { Command } from "commander";
import { adapterOption, parse, whole } from "../commandLine.ts";

/** What the command line says. */
export interface Options {
  readonly width: number;
  readonly adapter?: "hardware" | "software" | "lavapipe";
}

/** Reads the arguments of the command; throws `Usage` where there is nothing to run. */
export function readOptions(args: readonly string[]): Options {
  const command = new Command("npm run filters --")
    .description("Filters an image: edges by Sobel's gradient, and the distance of each pixel from the next object.")
    .option("--width <pixels>", "how wide the image is", whole(8, 500), 72)
    .addOption(adapterOption());
  return parse(command, args);
}
