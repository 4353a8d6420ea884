import { Command, InvalidArgumentError, Option } from "commander";
import { adapterOption, parse, Usage, whole } from "../commandLine.ts";
import { type NetworkName, recipes } from "./network.ts";

export { Usage };

/** What the command line says; what is missing follows from the adapter and the network. */
export interface Options {
  readonly network?: NetworkName;
  readonly iterations?: number;
  readonly batch?: number;
  readonly learningRate?: number;
  readonly seed: number;
  readonly adapter?: "hardware" | "software" | "lavapipe";
}

/** Reads the arguments of the command; throws `Usage` where there is nothing to run. */
export function readOptions(args: readonly string[]): Options {
  const command = new Command("npm start --")
    .description("Trains a network to read handwritten digits (MNIST) and tests it; succeeds from 95 % of the test digits read right.")
    .addOption(
      new Option("--network <name>", "which network to train (default: sample on hardware, convolution on a software adapter)").choices(
        Object.keys(recipes),
      ),
    )
    .option("--iterations <count>", `steps of training (default: ${standard("iterations")})`, whole(1, 1_000_000))
    .option("--batch <count>", `digits in a step (default: ${standard("batch")})`, whole(1, 10_000))
    .option("--learning-rate <rate>", `how far a step goes along the gradient (default: ${standard("learningRate")})`, positive)
    .option("--seed <number>", "begins the random numbers: the same seed gives the same result", whole(0, 2 ** 32 - 1), 1)
    .addOption(adapterOption());
  return parse(command, args);
}

const standard = (key: "iterations" | "batch" | "learningRate"): string =>
  Object.entries(recipes)
    .map(([name, recipe]) => `${recipe[key]} for ${name}`)
    .join(", ");

function positive(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("It must be a number greater than 0.");
  return value;
}
