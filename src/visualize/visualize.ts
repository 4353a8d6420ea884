import type { CompileOptions } from "../compiler/compile.ts";
import type { KernelInfo } from "../execution/package.ts";
import { GraphError } from "../graphError.ts";
import { diagramOf } from "./diagram.ts";
import { drawing } from "./drawing.ts";
import { layout } from "./layout.ts";
import { page } from "./page.ts";
import { nodesOf } from "./nodesOf.ts";
import type { VisualizeOptions } from "./visualizeOptions.ts";

/** Draws what `targets` need, and the kernels that compute it; feeds, where they are known, decide shapes. */
export function visualize(targets: CompileOptions, options: VisualizeOptions): string {
  const { executable, times, format = "svg" } = options;
  const kernels = executable?.kernels ?? [];
  if (format !== "svg" && format !== "html") throw new GraphError("visualize", `format must be svg or html; got ${String(format)}`);
  if (times && times.length !== kernels.length)
    throw new GraphError(
      "visualize",
      `times must have an entry for each of the executable's ${kernels.length} kernels; got ${times.length}`,
    );
  const diagram = diagramOf(targets, kernels, targets.feeds ? nodesOf(targets) : new Map());
  const title = options.title ?? `Graph of ${namesOf(targets)}`;
  const drawn = diagram.boxes.filter(({ form }) => form === "operation").length;
  const stitched = kernels.reduce((sum, { operations }) => sum + operations.length, 0);
  const taken = times ? `, ${written(times.reduce((sum, time) => sum + time, 0))}` : "";
  const description = executable
    ? `${counted(stitched, "operation")} in ${counted(kernels.length, "kernel")}${taken}`
    : counted(drawn, "operation");
  const described = kernels.map((kernel, k) => ({ ...kernel, label: labelOf(k, times), about: aboutOf(kernel, k, times) }));
  const svg = drawing(layout(diagram), described, { title, description, interactive: format === "html" });
  return format === "svg" ? svg : page(svg, described, { title, description });
}

const labelOf = (k: number, times: readonly number[] | undefined): string => `kernel ${k}${times ? ` · ${written(times[k])}` : ""}`;

const aboutOf = ({ operations, candidate }: KernelInfo, k: number, times: readonly number[] | undefined): string =>
  [labelOf(k, times), operations.join(" → "), ...(candidate ? [`by «${candidate.name}»: ${candidate.why}`] : [])].join("\n");

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** A few names of what is drawn. */
function namesOf({ targetTensors = [], targetOperations = [] }: CompileOptions): string {
  const names = [...new Set([...targetTensors, ...targetOperations.map(({ inputs }) => inputs["variable"]!)].map(({ name }) => name))];
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ");
}

function written(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toPrecision(3)} s`;
  return milliseconds >= 1 ? `${milliseconds.toPrecision(3)} ms` : `${Math.round(milliseconds * 1000)} µs`;
}
