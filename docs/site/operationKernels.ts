import { leastAdapter } from "../../codegen/leastAdapter.ts";
import { infer } from "../../src/compiler/infer.ts";
import { merge } from "../../src/compiler/merge.ts";
import { select } from "../../src/compiler/select.ts";
import { simplify } from "../../src/compiler/simplify.ts";
import { stitch } from "../../src/compiler/stitch.ts";
import { templates } from "../../src/compiler/templates.ts";
import { elementCount } from "../../src/shapes.ts";
import type { OperationProgram } from "./operationProgram.ts";

await templates.load();

const maxBuffers = 8;

/** A kernel on a page: the operations that share it, and its text. */
export interface OperationKernel {
  readonly operations: readonly string[];
  readonly wgsl: string;
}

/** The kernels that an example becomes on the least of GPUs, so that they are the same wherever pages are made; none where it consists of views and constants, which its readers look through. Needs no device. */
export function operationKernels({ feeds, targets }: OperationProgram): OperationKernel[] {
  const types = new Map([...feeds].map(([tensor, { shape, dataType }]) => [tensor, { shape, dataType }]));
  const program = infer({ feeds: types, targetTensors: targets }, leastAdapter);
  if (program.nodes.every(({ rule, view, data }) => rule === undefined || view !== undefined || data !== undefined)) return [];
  const regions = stitch(simplify(program), { stitching: true, maxBuffers }).filter(({ outputs }) =>
    outputs.some(({ shape }) => elementCount(shape) > 0),
  );
  return merge(regions, maxBuffers).map((group) => {
    const { operations, wgsl } = select(group, { adapter: leastAdapter });
    return { operations, wgsl };
  });
}
