import { elementCount } from "../shapes.ts";
import { inputsOf, type Node } from "./program.ts";
import type { Region } from "./stitch.ts";
import { baseOf } from "./views.ts";

/** Regions of more elements fill a device by themselves. */
const large = 2 ** 18;

/**
 * Puts small elementwise regions whose values nothing else uses, such as the updates of variables, together, so that they are started at once:
 * as many as may bind their buffers in one kernel. What is put together comes where the last of it stood.
 */
export function merge(regions: readonly Region[], maxBuffers: number): Region[][] {
  const used = new Set(regions.flatMap(({ nodes }) => outside(nodes)));
  const groups: Region[][] = [];
  let open: { regions: Region[]; buffers: Set<Node> } = { regions: [], buffers: new Set() };
  for (const region of regions) {
    if (!isLast(region, used)) {
      groups.push([region]);
      continue;
    }
    const buffers = buffersOf(region);
    const together = new Set([...open.buffers, ...buffers]);
    if (open.regions.length === 0 || together.size <= maxBuffers) open = { regions: [...open.regions, region], buffers: together };
    else {
      groups.push(open.regions);
      open = { regions: [region], buffers };
    }
  }
  return open.regions.length > 0 ? [...groups, open.regions] : groups;
}

/** What nodes read that is made elsewhere. */
const outside = (nodes: readonly Node[]): Node[] => {
  const members = new Set(nodes);
  return nodes
    .flatMap(inputsOf)
    .map(baseOf)
    .filter((base) => !members.has(base));
};

const isLast = ({ root, rows, nodes, outputs }: Region, used: ReadonlySet<Node>): boolean =>
  !root && !rows && elementCount(nodes[0].shape) <= large && !outputs.some((node) => used.has(node));

/** The buffers that a region binds: constants that one number fills stand in the text. */
const buffersOf = ({ nodes, outputs }: Region): Set<Node> =>
  new Set([...outside(nodes).filter((base) => typeof base.data !== "number"), ...outputs]);
