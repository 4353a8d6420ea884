import type { CompileOptions } from "../compiler/compile.ts";
import { infer } from "../compiler/infer.ts";
import type { Node } from "../compiler/program.ts";
import { assignmentsOf, rootsOf } from "../control/assignments.ts";
import { controlsBefore } from "../control/control.ts";

/** What the compiler makes of operations first, by their `id`: so feeds decide shapes. Nothing where some are open, or not known before the graph runs. */
export function nodesOf(options: CompileOptions): ReadonlyMap<number, Node> {
  const { feeds = new Map() } = options;
  const whole = { ...options, feeds, targetOperations: assignmentsOf(options) };
  if ([...feeds.values()].some(({ shape }) => shape.includes(-1)) || controlsBefore(rootsOf(whole), feeds).length > 0) return new Map();
  return new Map(infer(whole).nodes.flatMap((node) => [...(node.origins ?? [])].map((id) => [id, node] as const)));
}
