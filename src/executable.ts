import type { Plan } from "./compiler/plan.ts";
import { print } from "./compiler/print.ts";
import { elementsOf, type Node, type Program } from "./compiler/program.ts";
import type { Chosen } from "./compiler/candidates.ts";
import { isComputed, type Kernel } from "./compiler/select.ts";
import type { Device } from "./device.ts";
import type { ElementArray } from "./dataType.ts";
import { DeviceError } from "./deviceError.ts";
import { type Feed, prepareFeed, type PreparedFeed, ShapedArray } from "./feed.ts";
import { FeedType } from "./feedType.ts";
import { GraphError } from "./graphError.ts";
import { ResultPool } from "./resultPool.ts";
import { elementCount } from "./shapes.ts";
import { arrayFrom, paddedSize, TensorData, writeBuffer } from "./tensorData.ts";
import type { Place, Variable } from "./variable.ts";

/** Targets' values, in their order. */
export type RunResult = TensorData[];

/** A kernel as `executable.kernels` shows it. */
export interface KernelInfo {
  readonly name: string;
  /** The operations stitched into it. */
  readonly operations: readonly string[];
  readonly wgsl: string;
  readonly workgroups: readonly [number, number, number];
  /** Which of several ways to compute the same was taken, and why. */
  readonly candidate?: Chosen;
}

/** Which buffers a step has bound together, and their bind group. */
interface Bound {
  readonly buffers: readonly GPUBuffer[];
  readonly group: GPUBindGroup;
}

/** A dispatch ready to be encoded. */
interface Step {
  readonly kernel: Kernel;
  readonly pipeline: GPUComputePipeline;
  /** The kernel's, in an array whose elements are never boxed. */
  readonly workgroups: Uint32Array;
  /** Which of the buffers that may change from run to run the kernel binds, by their numbers. */
  readonly sites: readonly number[];
  /** A few bind groups: variables' buffers change places at each run, and feeds and results may alternate. */
  readonly bound: Bound[];
  /** The bind group that makes room for the next. */
  oldest: number;
}

/** Bind groups that a step keeps. */
const keptGroups = 8;

/**
 * A compiled part of a graph: a flat list of dispatches for one device and one combination of feed types, which can be run again and again.
 * Swift: `MPSGraphExecutable`.
 */
export class Executable {
  readonly device: Device;
  /** What was stitched into what, in the order in which it runs. */
  readonly kernels: readonly KernelInfo[];
  readonly #program: Program;
  readonly #plan: Plan;
  readonly #steps: readonly Step[];
  readonly #arena: GPUBuffer;
  readonly #constants: ReadonlyMap<Node, GPUBuffer>;
  readonly #feedTypes: readonly FeedType[];
  readonly #feedBuffers: (GPUBuffer | undefined)[];
  readonly #read: readonly { readonly site: number; readonly place: Place }[];
  readonly #results: readonly { readonly site: number; readonly size: number; readonly pool: ResultPool }[];
  readonly #assigned: readonly { readonly site: number; readonly size: number; readonly place: Place }[];
  /** Nodes whose buffer may be another one at each run: feeds first, then variables, targets, values to be assigned. */
  readonly #sites: readonly Node[];
  /** The buffers of the sites in this run. */
  readonly #buffers: (GPUBuffer | undefined)[];
  readonly #commands: GPUCommandBuffer[] = [];
  #destroyed = false;

  private constructor(device: Device, program: Program, kernels: readonly Kernel[], plan: Plan, pipelines: readonly GPUComputePipeline[]) {
    this.device = device;
    this.kernels = kernels.map(({ name, operations, wgsl, workgroups, candidate }) => ({ name, operations, wgsl, workgroups, candidate }));
    this.#program = program;
    this.#plan = plan;
    this.#arena = device.buffer(Math.max(16, plan.size), "arena");
    const bound = [...new Set(kernels.flatMap(({ bindings }) => bindings))];
    this.#constants = new Map(bound.filter(({ kind }) => kind === "constant").map((node) => [node, constantBuffer(device, node)]));
    const variables = bound.filter(({ kind }) => kind === "variable");
    this.#sites = [...new Set([...program.feeds, ...variables, ...program.targets, ...program.assignments.map(({ value }) => value)])];
    this.#buffers = this.#sites.map(() => undefined);
    const numbers = new Map(this.#sites.map((node, site) => [node, site]));
    const siteOf = (node: Node) => ({ site: numbers.get(node)!, size: paddedSize(node.shape, node.dataType) });
    this.#feedTypes = program.feeds.map((node) => {
      const placeholder = node.source!.output;
      return new FeedType(placeholder, elementsOf(node, placeholder.dataType).shape);
    });
    this.#feedBuffers = program.feeds.map(() => undefined);
    this.#read = variables.map((node) => ({ ...siteOf(node), place: (node.source!.params["variable"] as Variable).on(device) }));
    this.#results = program.targets.map((node, k) => ({ ...siteOf(node), pool: new ResultPool(device, program.results[k]) }));
    this.#assigned = program.assignments.map(({ variable, value }) => ({ ...siteOf(value), place: variable.on(device) }));
    this.#steps = kernels.map((kernel, k) => ({
      kernel,
      pipeline: pipelines[k],
      workgroups: Uint32Array.from(kernel.workgroups),
      sites: kernel.bindings.map((node) => numbers.get(node)).filter((site) => site !== undefined),
      bound: [],
      oldest: 0,
    }));
  }

  /** Makes the pipelines, all at once, and the buffers. */
  static async create(device: Device, program: Program, kernels: readonly Kernel[], plan: Plan): Promise<Executable> {
    device.check();
    const pipelines = await Promise.all(kernels.map(({ wgsl, name, operations }) => device.pipeline(wgsl, name, operations)));
    return new Executable(device, program, kernels, plan, pipelines);
  }

  /**
   * Runs with feeds in the order of `compile`'s, and answers the targets' values in their order once the work is on its way; nothing is read
   * back before `read`. Variables that target operations assign to change at the end; they keep their values where the run fails.
   */
  async run(inputs: readonly (Feed | PreparedFeed)[] = []): Promise<RunResult> {
    return this.#run(inputs);
  }

  /** Loops here go by index: those over elements allocate something for each where code is not optimized. */
  #run(inputs: readonly (Feed | PreparedFeed)[]): RunResult {
    if (this.#destroyed) throw new DeviceError("this executable has been destroyed");
    const { gpu } = this.device;
    this.device.check();
    if (inputs.length !== this.#feedTypes.length)
      throw new GraphError("run", `the executable takes ${this.#feedTypes.length} feeds; got ${inputs.length}`);
    for (let k = 0; k < inputs.length; k++) this.#buffers[k] = this.#feed(k, inputs[k]);
    const results = this.#locate();
    const encoder = gpu.createCommandEncoder();
    this.#encodeSteps(encoder);
    this.#encodeCopies(encoder, results);
    this.#commands[0] = encoder.finish();
    gpu.queue.submit(this.#commands);
    for (let k = 0; k < this.#assigned.length; k++) this.#assigned[k].place.swap();
    return results;
  }

  /** What this executable consists of: kernels with their operations, and the memory they use. */
  explain(): string {
    return print({ kernels: this.kernels, plan: this.#plan, program: this.#program });
  }

  /** Gives the executable's buffers back. Results that were not destroyed stay valid. */
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const { pool } of this.#results) pool.destroy();
    for (const buffer of [this.#arena, ...this.#constants.values(), ...this.#feedBuffers]) buffer?.destroy();
  }

  [Symbol.dispose](): void {
    this.destroy();
  }

  /** The buffer with one feed's values: an array is copied to one, tensor data has one. */
  #feed(k: number, input: Feed | PreparedFeed): GPUBuffer {
    const type = this.#feedTypes[k];
    const fed = type.takes(input) ? (input as Feed | PreparedFeed) : this.#prepared(type, input);
    const data = (fed instanceof ShapedArray ? fed.data : fed) as TensorData | ElementArray;
    if (data instanceof TensorData) {
      if (data.device === this.device) return data.buffer;
      const there = data.device.description;
      throw new GraphError(
        "run",
        `the feed of placeholder «${type.placeholder.name}» must lie on the device of the run; got data on ${there}`,
      );
    }
    const { shape, dataType, label } = this.#program.feeds[k];
    const buffer = (this.#feedBuffers[k] ??= this.device.buffer(paddedSize(shape, dataType), label));
    writeBuffer(this.device, buffer, data);
    return buffer;
  }

  /** A feed in the form that is taken; throws where it has none. */
  #prepared(type: FeedType, input: Feed | PreparedFeed): PreparedFeed {
    const prepared = input instanceof ShapedArray ? input : prepareFeed(type.placeholder, input);
    if (type.takes(prepared)) return prepared;
    const [compiled, got] = [type.shape, prepared.shape].map((shape) => JSON.stringify(shape));
    throw new GraphError(
      "run",
      `the feed of placeholder «${type.placeholder.name}» must have shape ${compiled}, for which the executable was compiled; got ${got}`,
    );
  }

  /** Finds buffers for what is read and written beside the feeds. A value that is wanted twice is written to the first buffer and copied to the others. */
  #locate(): RunResult {
    const buffers = this.#buffers;
    const results = new Array<TensorData>(this.#results.length);
    for (let k = 0; k < this.#read.length; k++) buffers[this.#read[k].site] = this.#read[k].place.front;
    for (let k = 0; k < this.#assigned.length; k++) buffers[this.#assigned[k].site] = this.#assigned[k].place.back;
    for (let k = results.length - 1; k >= 0; k--) {
      const { site, pool } = this.#results[k];
      results[k] = pool.take();
      buffers[site] = results[k].buffer;
    }
    return results;
  }

  #encodeSteps(encoder: GPUCommandEncoder): void {
    const pass = encoder.beginComputePass();
    let current: GPUComputePipeline | undefined;
    for (let k = 0; k < this.#steps.length; k++) {
      const { pipeline, workgroups } = this.#steps[k];
      if (pipeline !== current) pass.setPipeline((current = pipeline));
      pass.setBindGroup(0, this.#group(this.#steps[k]));
      pass.dispatchWorkgroups(workgroups[0], workgroups[1], workgroups[2]);
    }
    pass.end();
  }

  #encodeCopies(encoder: GPUCommandEncoder, results: RunResult): void {
    for (let k = 0; k < results.length; k++) {
      const { site, size } = this.#results[k];
      this.#copy(encoder, site, results[k].buffer, size);
    }
    for (let k = 0; k < this.#assigned.length; k++) {
      const { site, size, place } = this.#assigned[k];
      this.#copy(encoder, site, place.back, size);
    }
  }

  /** Copies a site's value to `buffer`, unless it was written there. */
  #copy(encoder: GPUCommandEncoder, site: number, buffer: GPUBuffer, size: number): void {
    const source = this.#buffers[site]!;
    if (source !== buffer) encoder.copyBufferToBuffer(source, 0, buffer, 0, size);
  }

  /** The bind group of a step with the buffers that its sites have now. */
  #group(step: Step): GPUBindGroup {
    for (let at = 0; at < step.bound.length; at++) {
      const { buffers, group } = step.bound[at];
      let k = 0;
      while (k < buffers.length && buffers[k] === this.#buffers[step.sites[k]]) k++;
      if (k === buffers.length) return group;
    }
    return this.#bind(step);
  }

  /** Makes a bind group of a step's buffers, and keeps it. */
  #bind(step: Step): GPUBindGroup {
    const group = this.device.gpu.createBindGroup({
      layout: step.pipeline.getBindGroupLayout(0),
      entries: step.kernel.bindings.map((node, binding) => ({ binding, resource: this.#resource(node) })),
    });
    step.bound[step.oldest] = { buffers: step.sites.map((site) => this.#buffers[site]!), group };
    step.oldest = (step.oldest + 1) % keptGroups;
    return group;
  }

  #resource(node: Node): GPUBufferBinding {
    const size = paddedSize(node.shape, node.dataType);
    const site = this.#sites.indexOf(node);
    if (site >= 0) return { buffer: this.#buffers[site]!, size };
    return isComputed(node)
      ? { buffer: this.#arena, offset: this.#plan.offsets.get(node)!, size }
      : { buffer: this.#constants.get(node)!, size };
  }
}

function constantBuffer(device: Device, node: Node): GPUBuffer {
  const data =
    typeof node.data === "number" ? arrayFrom(Array<number>(elementCount(node.shape)).fill(node.data), node.dataType) : node.data!;
  const buffer = device.buffer(paddedSize(node.shape, node.dataType), node.label);
  writeBuffer(device, buffer, data);
  return buffer;
}
