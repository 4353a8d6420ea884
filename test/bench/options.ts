import { Command, InvalidArgumentError, Option } from "commander";
import { type AdapterChoice, adapterChoices } from "../../src/adapter/find.ts";
import { type ContenderName, contenders } from "./contenders/index.ts";
import { type WorkloadName, workloads } from "./workloads/index.ts";

/** What the command line asks for. */
export interface Options {
  readonly adapter?: AdapterChoice;
  /** Without a size, those that the workload has for the adapter. */
  readonly workloads: readonly { readonly workload: WorkloadName; readonly size?: number }[];
  readonly contenders: readonly ContenderName[];
  /** Timed seconds for each workload and contender. */
  readonly budget: number;
  readonly json?: string;
  readonly chart?: string;
  readonly from?: string;
}

const namesIn = <Name extends string>(rows: Record<Name, unknown>) => Object.keys(rows) as Name[];
const measured = namesIn(contenders).filter((name) => name !== "roofline");
/** What the roofline is measured by, whatever is asked for. */
const roofs = namesIn(workloads).filter((name) => workloads[name].isRoof);

function parseName<Name extends string>(rows: Record<Name, unknown>, text: string): Name {
  const name = namesIn(rows).find((name) => name === text);
  if (!name) throw new InvalidArgumentError(`There are ${namesIn(rows).join(", ")}.`);
  return name;
}

function parseWorkload(text: string): Options["workloads"][number] {
  const [name, size] = text.split(":");
  const workload = parseName(workloads, name);
  if (size === undefined) return { workload };
  if (!(Number.isInteger(+size) && +size > 0)) throw new InvalidArgumentError("A size is a whole number above 0.");
  return { workload, size: +size };
}

function parseBudget(text: string): number {
  if (!(+text > 0)) throw new InvalidArgumentError("The budget is a number of seconds.");
  return +text;
}

/** Reads the command line; ends the process with advice where it makes no sense. */
export function parseOptions(): Options {
  const sizes = Object.entries(workloads).map(
    ([
      name,
      {
        sizeMeans,
        sizes: { hardware, software },
      },
    ]) => `  ${name} (${sizeMeans}): ${hardware.join(", ")} on hardware, ${software.join(", ")} on software`,
  );
  const given = new Command("npm run bench --")
    .description("Measures stitchgraph beside other libraries for WebGPU, and holds every result against float64.")
    .addOption(new Option("--adapter <choice>", "where to run; on hardware, if there is some, by default").choices(adapterChoices))
    .option("--workloads <list>", "what to run, with sizes if wanted, such as gelu,matmul:512,matmul:1024; everything by default", (list) =>
      list.split(",").map(parseWorkload),
    )
    .option("--contenders <list>", `whom to run besides the roofline; by default ${measured.join(",")}`, (list) =>
      list.split(",").map((name) => parseName(contenders, name)),
    )
    .option("--budget <seconds>", "timed seconds for each workload and contender", parseBudget, 5)
    .option("--json <file>", "write all times to a file too, after each workload")
    .option("--chart <file>", "draw the ratios as an SVG")
    .option("--from <file>", "show what --json wrote earlier, measuring nothing")
    .addHelpText("after", `\nSizes where none is given:\n${sizes.join("\n")}`)
    .parse()
    .opts<Partial<Options> & Pick<Options, "budget">>();
  const asked = given.workloads ?? namesIn(workloads).map((workload) => ({ workload, size: undefined }));
  return {
    ...given,
    workloads: [
      ...roofs.map((workload) => ({ workload })),
      ...asked.filter(({ workload, size }) => size !== undefined || !roofs.includes(workload)),
    ],
    contenders: [...new Set<ContenderName>(["roofline", ...(given.contenders ?? measured)])],
  };
}
