import { GraphError } from "../graphError.ts";
import { paddedSize } from "../tensorData.ts";
import type { Node, Program } from "./program.ts";
import { isComputed, type Kernel } from "./select.ts";

/** Where in the arena each computed node lies; targets and values to be assigned have buffers of their own. */
export interface Plan {
  readonly offsets: ReadonlyMap<Node, number>;
  /** Bytes that the arena takes. */
  readonly size: number;
  /** Bytes that live at once at most: no plan can be smaller. */
  readonly bound: number;
}

/** Offsets of bindings are multiples of this in WebGPU. */
const alignment = 256;

/** Lays nodes into one arena, so that those that live at the same time do not overlap: the largest first, each as low as it fits. */
export function plan(program: Program, kernels: readonly Kernel[], maxBinding: number): Plan {
  const kept = new Set([...program.targets, ...program.assignments.map(({ value }) => value)]);
  const lives = new Map<Node, { node: Node; size: number; from: number; to: number }>();
  kernels.forEach((kernel, step) => {
    for (const node of kernel.bindings) {
      const bytes = paddedSize(node.shape, node.dataType);
      if (bytes > maxBinding)
        throw new GraphError(
          node.name,
          `a tensor may take ${maxBinding} bytes at most on this device; «${node.label}» of shape ${JSON.stringify(node.shape)} takes ${bytes}`,
        );
      if (!isComputed(node) || kept.has(node)) continue;
      const life = lives.get(node) ?? { node, size: Math.ceil(bytes / alignment) * alignment, from: step, to: step };
      life.to = step;
      lives.set(node, life);
    }
  });
  const offsets = new Map<Node, number>();
  const placed: { from: number; to: number; start: number; end: number }[] = [];
  let size = 0;
  for (const { node, size: bytes, from, to } of [...lives.values()].sort((a, b) => b.size - a.size || a.from - b.from)) {
    let start = 0;
    const beside = placed.filter((other) => other.from <= to && from <= other.to).sort((a, b) => a.start - b.start);
    for (const other of beside) if (other.start < start + bytes && start < other.end) start = other.end;
    offsets.set(node, start);
    placed.push({ from, to, start, end: start + bytes });
    size = Math.max(size, start + bytes);
  }
  const bound = Math.max(
    0,
    ...kernels.map((_, step) => [...lives.values()].reduce((sum, life) => sum + (life.from <= step && step <= life.to ? life.size : 0), 0)),
  );
  return { offsets, size, bound };
}
