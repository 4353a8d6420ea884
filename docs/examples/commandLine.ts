import { type Command, CommanderError, InvalidArgumentError, Option } from "commander";

/** The command line asks for help, or is wrong: what to print and the exit code. */
export class Usage extends Error {
  override readonly name = "Usage";
  readonly exitCode: number;

  constructor(text: string, exitCode: number) {
    super(text);
    this.exitCode = exitCode;
  }
}

/** Reads the arguments of a command; throws `Usage` where there is nothing to run. */
export function parse<Options extends object>(command: Command, args: readonly string[]): Options {
  let output = "";
  const write = (text: string): void => void (output += text);
  command
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

/** The option that chooses an adapter. */
export const adapterOption = (): Option =>
  new Option("--adapter <kind>", "where to run (default: hardware, else software)").choices(["hardware", "software", "lavapipe"]);

/** Reads a whole number in a range. */
export const whole =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < from || value > to)
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    return value;
  };

/** Runs a command's `main` on what `readOptions` makes of the arguments. Errors end as one line; Ctrl-C as «interrupted», and 130. */
export async function runCommand<Options>(
  readOptions: (args: readonly string[]) => Options,
  main: (options: Options, interrupt: AbortSignal) => Promise<number>,
): Promise<void> {
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort());
  try {
    process.exitCode = await main(readOptions(process.argv.slice(2)), interrupt.signal);
  } catch (error) {
    if (interrupt.signal.aborted) console.log("\ninterrupted");
    else if (error instanceof Usage && error.exitCode === 0) console.log(error.message);
    else console.error(error instanceof Error ? error.message : error);
    process.exitCode = interrupt.signal.aborted ? 130 : error instanceof Usage ? error.exitCode : 1;
  }
}
