import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type NetworkName, recipes } from "./network.ts";

/** What the command line says; what is missing follows from the adapter and the network. */
export interface Options {
  readonly network?: NetworkName;
  readonly iterations?: number;
  readonly batch?: number;
  readonly learningRate?: number;
  readonly seed: number;
  readonly adapter?: "hardware" | "software" | "lavapipe";
}

/** The command line asks for help, or is wrong: what to print and the exit code. */
export class Usage extends Error {
  override readonly name = "Usage";
  readonly exitCode: number;

  constructor(text: string, exitCode: number) {
    super(text);
    this.exitCode = exitCode;
  }
}

/** Reads the arguments of the command; throws `Usage` where there is nothing to run. */
export function readOptions(args: readonly string[]): Options {
  let output = "";
  const write = (text: string): void => void (output += text);
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
    .addOption(
      new Option("--adapter <kind>", "where to run (default: hardware, else software)").choices(["hardware", "software", "lavapipe"]),
    )
    .helpOption("--help", "shows this")
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: write })
    .exitOverride();
  try {
    return command.parse(args, { from: "user" }).opts<Options>();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new Usage(output.trim(), error.exitCode === 0 ? 0 : 2);
  }
}

const standard = (key: "iterations" | "batch" | "learningRate"): string =>
  Object.entries(recipes)
    .map(([name, recipe]) => `${recipe[key]} for ${name}`)
    .join(", ");

const whole =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < from || value > to)
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    return value;
  };

function positive(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("It must be a number greater than 0.");
  return value;
}
