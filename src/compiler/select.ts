import type { Device } from "../device.ts";
import type { KernelInfo } from "../execution/package.ts";
import type { Chosen, Wish } from "./candidates.ts";
import { elementwiseKernel } from "./elementwiseKernel.ts";
import type { Node } from "./program.ts";
import { rowKernel } from "./rowKernel.ts";
import type { Region } from "./stitch.ts";
import { templateKernel } from "./templateKernel.ts";

/** A region as WGSL, with what it binds and how often it is started. */
export interface Kernel extends KernelInfo {
  /** What each binding slot holds. */
  readonly bindings: readonly Node[];
  readonly outputs: readonly Node[];
  /** What it reads from a uniform buffer, bound after the others, where it serves several shapes. */
  readonly parameters?: readonly number[];
}

/** What a kernel writer answers. */
export interface Written {
  readonly wgsl: string;
  readonly bindings: readonly Node[];
  readonly workgroups: readonly [number, number?, number?];
  readonly candidate?: Chosen;
}

/**
 * Writes the kernel of regions that are started together: by template, along rows, or element by element, as which alone there are several.
 * `wish` is the candidate to take, if it can be taken.
 */
export function select(regions: readonly Region[], device: Pick<Device, "adapter">, wish?: Wish): Kernel {
  const { adapter } = device;
  const [region] = regions;
  const written = region.root
    ? templateKernel(region, adapter, wish)
    : region.rows
      ? rowKernel(region, adapter, wish)
      : elementwiseKernel(regions, adapter);
  const { wgsl, bindings, workgroups, candidate } = written;
  const nodes = regions.flatMap(({ nodes }) => nodes);
  const operations = nodes.map(({ label }) => label);
  return {
    name: operations.length > 4 ? `${operations.slice(0, 3).join("+")}+…+${operations.at(-1)}` : operations.join("+"),
    operations,
    operationIds: [...new Set(nodes.flatMap(({ origins = [] }) => [...origins]))],
    wgsl,
    bindings,
    outputs: regions.flatMap(({ outputs }) => outputs),
    workgroups: [workgroups[0], workgroups[1] ?? 1, workgroups[2] ?? 1],
    candidate,
  };
}

/** Whether a node's elements are made by the program, and so lie in its arena, where all bindings are writable. */
export const isComputed = (node: Node): boolean => node.rule !== undefined && !node.view;
