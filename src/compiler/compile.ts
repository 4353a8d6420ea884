import type { DataType } from "../dataType.ts";
import type { Device } from "../device.ts";
import { Executable } from "../executable.ts";
import type { Operation } from "../operation.ts";
import { elementCount, type Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import type { Wish } from "./candidates.ts";
import { type CompilationDescriptor, isStitching } from "./compilationDescriptor.ts";
import { infer } from "./infer.ts";
import { open } from "./open.ts";
import { merge } from "./merge.ts";
import { pack } from "./pack.ts";
import { plan } from "./plan.ts";
import { select } from "./select.ts";
import { historyOf, isVaried, share } from "./share.ts";
import { simplify } from "./simplify.ts";
import { type Region, stitch } from "./stitch.ts";
import { templates } from "./templates.ts";
import { tune } from "./tune.ts";
import { tuneOperations } from "./tuneOperations.ts";

/** The shape and data type of a feed, and how its elements lie. `TensorData` is one. Swift: `MPSGraphShapedType`. */
export interface ShapedType {
  /** Lengths of the dimensions, slowest first; -1 where open. */
  readonly shape: Shape;
  /** The placeholder's, where left out. */
  readonly dataType?: DataType;
  /** Bytes before the first element, of which only those past a multiple of 256 matter; 0 where left out. */
  readonly offset?: number;
  /** Elements from one to the next along each dimension; row-major order without gaps where left out. */
  readonly strides?: readonly number[];
}

/** What to compile. */
export interface CompileOptions {
  /** What will be fed: the executable takes its inputs in this order. */
  readonly feeds?: ReadonlyMap<Tensor, ShapedType>;
  /** Tensors whose values are wanted, in the order of the results. */
  readonly targetTensors?: readonly Tensor[];
  /** Assignments to carry out in each run. */
  readonly targetOperations?: readonly Operation[];
  /** How to compile. */
  readonly compilationDescriptor?: CompilationDescriptor;
}

/** From a graph to an executable: the table of contents of this folder. Where feeds leave dimensions open it is gone through for each combination of shapes that comes. */
export async function compile(options: CompileOptions, device: Device): Promise<Executable> {
  if ([...(options.feeds?.values() ?? [])].some(({ shape }) => shape.includes(-1))) return open(options, device, compile);
  const { compilationDescriptor = {} } = options;
  const { tune: tuned = false, candidates = {} } = compilationDescriptor;
  const stitching = isStitching(compilationDescriptor);
  const program = simplify(tuned ? await tuneOperations(options, device, compile) : infer(options, device.adapter));
  const maxBuffers = device.limits.maxStorageBuffersPerShaderStage;
  const stitched = stitch(program, { stitching, maxBuffers });
  const regions = stitched.filter(({ outputs }) => outputs.some(({ shape }) => elementCount(shape) > 0));
  // A kernel without elements is not run, and not compiled: its constants may not even be legal WGSL.
  const groups = stitching ? merge(regions, maxBuffers) : regions.map((region) => [region]);
  if (groups.some(([{ root }]) => root)) await templates.load();
  const winners = tuned ? await tune(groups, device) : new Map<readonly Region[], Wish>();
  const wish = ([{ root }]: readonly Region[]): Wish | undefined =>
    root && root.name in candidates ? { name: candidates[root.name], why: "asked for" } : undefined;
  const wishes = groups.map((group) => wish(group) ?? winners.get(group));
  const history = historyOf(options, device);
  const adapter = { ...device.adapter, varied: isVaried(history) };
  const selected = groups.map((group, k) => select(group, { adapter }, wishes[k])).filter(({ workgroups }) => workgroups[0] > 0);
  const kernels = share(selected, history, device);
  const planned = plan(program, kernels, device.limits.maxStorageBufferBindingSize);
  return Executable.create(device, ...pack(program, kernels, planned, options.targetTensors ?? []));
}
