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
  const names = [...(targets.targetTensors ?? []), ...(targets.targetOperations ?? []).map(({ inputs }) => inputs["variable"]!)];
  const title = options.title ?? `Graph of ${names.map(({ name }) => name).join(", ")}`;
  const count = diagram.boxes.filter(({ form }) => form === "operation").length;
  const taken = times ? ` in ${written(times.reduce((sum, time) => sum + time, 0))}` : "";
  const description = `${count} operations${executable ? `, ${kernels.length} kernels${taken}` : ""}`;
  const described = kernels.map((kernel, k) => ({ ...kernel, label: labelOf(k, times), about: aboutOf(kernel, k, times) }));
  const svg = drawing(layout(diagram), described, { title, description, interactive: format === "html" });
  return format === "svg" ? svg : page(svg, described, { title, description });
}

const labelOf = (k: number, times: readonly number[] | undefined): string => `kernel ${k}${times ? ` · ${written(times[k])}` : ""}`;

const aboutOf = ({ operations, candidate }: KernelInfo, k: number, times: readonly number[] | undefined): string =>
  [labelOf(k, times), operations.join(" → "), ...(candidate ? [`by «${candidate.name}»: ${candidate.why}`] : [])].join("\n");

const written = (milliseconds: number): string =>
  milliseconds >= 1 ? `${milliseconds.toPrecision(3)} ms` : `${Math.round(milliseconds * 1000)} µs`;
