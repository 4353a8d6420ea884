import type { Plan } from "./compiler/plan.ts";
import { print } from "./compiler/print.ts";
import { elementsOf, type Node, type Program } from "./compiler/program.ts";
import { type Chosen, isComputed, type Kernel } from "./compiler/select.ts";
import type { Device } from "./device.ts";
import { DeviceError } from "./deviceError.ts";
import { type Feed, prepareFeed, type PreparedFeed } from "./feed.ts";
import { GraphError } from "./graphError.ts";
import type { Known } from "./inference.ts";
import { elementCount } from "./shapes.ts";
import { arrayFrom, paddedSize, TensorData, writeBuffer } from "./tensorData.ts";
import type { Variable } from "./variable.ts";

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

/** A dispatch ready to be encoded. */
interface Step {
  readonly kernel: Kernel;
  readonly pipeline: GPUComputePipeline;
  /** Which of the buffers that may change from run to run the kernel binds, by their numbers. */
  readonly sites: readonly number[];
  /** The buffers in `group`, and other groups that were made, by their buffers. */
  bound: readonly GPUBuffer[];
  group: GPUBindGroup | undefined;
  readonly groups: Map<string, GPUBindGroup>;
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
  readonly #feedBuffers: (GPUBuffer | undefined)[];
  /** Nodes whose buffer may be another one at each run: feeds, variables, targets, values to be assigned. */
  readonly #sites: readonly Node[];
  /** Says which buffer each site has in a run. */
  readonly #bufferOfSite: readonly ((fed: readonly GPUBuffer[], results: readonly TensorData[]) => GPUBuffer)[];
  readonly #siteBuffers: GPUBuffer[] = [];
  readonly #targetSites: readonly number[];
  readonly #assignedSites: readonly number[];
  readonly #bufferIds = new WeakMap<GPUBuffer, number>();
  #bufferCount = 0;
  readonly #results = new Map<number, GPUBuffer[]>();
  readonly #dropped: FinalizationRegistry<GPUBuffer>;
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
    this.#bufferOfSite = this.#sites.map((node) => this.#locate(node));
    this.#targetSites = program.targets.map((node) => this.#sites.indexOf(node));
    this.#assignedSites = program.assignments.map(({ value }) => this.#sites.indexOf(value));
    this.#steps = kernels.map((kernel, k) => ({
      kernel,
      pipeline: pipelines[k],
      sites: kernel.bindings.map((node) => this.#sites.indexOf(node)).filter((site) => site >= 0),
      bound: [],
      group: undefined,
      groups: new Map<string, GPUBindGroup>(),
    }));
    this.#feedBuffers = program.feeds.map(() => undefined);
    this.#dropped = new FinalizationRegistry((buffer) => this.#recycle(buffer));
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
    if (this.#destroyed) throw new DeviceError("this executable has been destroyed");
    this.device.check();
    const feeds = this.#program.feeds;
    if (inputs.length !== feeds.length) throw new GraphError("run", `the executable takes ${feeds.length} feeds; got ${inputs.length}`);
    const fed = inputs.map((input, k) => this.#feed(k, input));
    const { assignments } = this.#program;
    const results = this.#program.results.map((known) => this.#result(known));
    this.#bufferOfSite.forEach((bufferOf, site) => (this.#siteBuffers[site] = bufferOf(fed, results)));
    const encoder = this.device.gpu.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (const step of this.#steps) {
      pass.setPipeline(step.pipeline);
      pass.setBindGroup(0, this.#group(step));
      pass.dispatchWorkgroups(...step.kernel.workgroups);
    }
    pass.end();
    this.#targetSites.forEach((site, k) => this.#copy(encoder, site, results[k].buffer));
    this.#assignedSites.forEach((site, k) => this.#copy(encoder, site, assignments[k].variable.on(this.device).back));
    this.device.gpu.queue.submit([encoder.finish()]);
    for (const { variable } of assignments) variable.on(this.device).swap();
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
    const free = [...this.#results.values()].flat();
    this.#results.clear();
    for (const buffer of [this.#arena, ...this.#constants.values(), ...this.#feedBuffers, ...free]) buffer?.destroy();
  }

  [Symbol.dispose](): void {
    this.destroy();
  }

  /** The buffer with one feed's values: an array is copied to one, tensor data has one. */
  #feed(k: number, input: Feed | PreparedFeed): GPUBuffer {
    const node = this.#program.feeds[k];
    const { shape, data } = isPrepared(input) ? input : prepareFeed(node.source!.output, input);
    const { shape: compiled } = elementsOf(node, node.source!.output.dataType);
    if (shape.join() !== compiled.join())
      throw new GraphError(
        "run",
        `the feed of placeholder «${node.label}» must have shape ${JSON.stringify(compiled)}, for which the executable was compiled; got ${JSON.stringify(shape)}`,
      );
    if (data instanceof TensorData) return this.#bufferOf(data, node);
    const buffer = (this.#feedBuffers[k] ??= this.device.buffer(paddedSize(node.shape, node.dataType), node.label));
    writeBuffer(this.device, buffer, data);
    return buffer;
  }

  #bufferOf(data: TensorData, node: Node): GPUBuffer {
    if (data.device !== this.device)
      throw new GraphError(
        "run",
        `the feed of placeholder «${node.label}» must lie on the device of the run; got data on ${data.device.description}`,
      );
    return data.buffer;
  }

  /** How to find a site's buffer. A value that is wanted twice is written to the first buffer and copied to the others. */
  #locate(node: Node): (fed: readonly GPUBuffer[], results: readonly TensorData[]) => GPUBuffer {
    const { feeds, targets, assignments } = this.#program;
    if (node.kind === "placeholder") {
      const feed = feeds.indexOf(node);
      return (fed) => fed[feed];
    }
    if (node.kind === "variable") {
      const variable = node.source!.params["variable"] as Variable;
      return () => variable.on(this.device).front;
    }
    const target = targets.indexOf(node);
    if (target >= 0) return (_, results) => results[target].buffer;
    const { variable } = assignments.find(({ value }) => value === node)!;
    return () => variable.on(this.device).back;
  }

  /** Copies a site's value to `buffer`, unless it was written there. */
  #copy(encoder: GPUCommandEncoder, site: number, buffer: GPUBuffer): void {
    const source = this.#siteBuffers[site];
    const { shape, dataType } = this.#sites[site];
    if (source !== buffer) encoder.copyBufferToBuffer(source, 0, buffer, 0, paddedSize(shape, dataType));
  }

  /** The bind group of a step with the buffers that its sites have now. */
  #group(step: Step): GPUBindGroup {
    if (step.group && step.sites.every((site, k) => step.bound[k] === this.#siteBuffers[site])) return step.group;
    step.bound = step.sites.map((site) => this.#siteBuffers[site]);
    const key = step.bound.map((buffer) => this.#bufferId(buffer)).join();
    step.group = step.groups.get(key) ?? this.#bind(step);
    if (step.groups.size >= keptGroups) step.groups.clear();
    step.groups.set(key, step.group);
    return step.group;
  }

  #bufferId(buffer: GPUBuffer): number {
    let id = this.#bufferIds.get(buffer);
    if (id === undefined) this.#bufferIds.set(buffer, (id = this.#bufferCount++));
    return id;
  }

  #bind(step: Step): GPUBindGroup {
    return this.device.gpu.createBindGroup({
      layout: step.pipeline.getBindGroupLayout(0),
      entries: step.kernel.bindings.map((node, binding) => ({ binding, resource: this.#resource(node) })),
    });
  }

  #resource(node: Node): GPUBufferBinding {
    const size = paddedSize(node.shape, node.dataType);
    const site = this.#sites.indexOf(node);
    if (site >= 0) return { buffer: this.#siteBuffers[site], size };
    return isComputed(node)
      ? { buffer: this.#arena, offset: this.#plan.offsets.get(node)!, size }
      : { buffer: this.#constants.get(node)!, size };
  }

  /** A buffer for a target's value: one that an earlier result has given back, where there is one. */
  #result({ shape, dataType }: Known): TensorData {
    const size = paddedSize(shape, dataType);
    const buffer = this.#results.get(size)?.pop() ?? this.device.buffer(size, "result");
    const token = {};
    const result = new TensorData(this.device, buffer, shape, dataType, (returned) => {
      this.#dropped.unregister(token);
      this.#recycle(returned);
    });
    this.#dropped.register(result, buffer, token);
    return result;
  }

  #recycle(buffer: GPUBuffer): void {
    if (this.#destroyed) return buffer.destroy();
    const free = this.#results.get(buffer.size);
    if (free) free.push(buffer);
    else this.#results.set(buffer.size, [buffer]);
  }
}

const isPrepared = (input: Feed | PreparedFeed): input is PreparedFeed =>
  typeof input === "object" && input !== null && !(input instanceof TensorData) && "data" in input;

function constantBuffer(device: Device, node: Node): GPUBuffer {
  const data =
    typeof node.data === "number" ? arrayFrom(Array<number>(elementCount(node.shape)).fill(node.data), node.dataType) : node.data!;
  const buffer = device.buffer(paddedSize(node.shape, node.dataType), node.label);
  writeBuffer(device, buffer, data);
  return buffer;
}
