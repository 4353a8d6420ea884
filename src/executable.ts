import type { Plan } from "./compiler/plan.ts";
import { print } from "./compiler/print.ts";
import type { Node, Program } from "./compiler/program.ts";
import { isComputed, type Kernel } from "./compiler/select.ts";
import type { TypedArray } from "./dataType.ts";
import type { Device } from "./device.ts";
import { DeviceError } from "./deviceError.ts";
import { type Feed, prepareFeed, type PreparedFeed } from "./graph.ts";
import { GraphError } from "./graphError.ts";
import { arrayFrom, paddedSize, TensorData, writeBuffer } from "./tensorData.ts";
import { elementCount } from "./shapes.ts";
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
}

/** A dispatch ready to be encoded. */
interface Step {
  readonly kernel: Kernel;
  readonly pipeline: GPUComputePipeline;
  /** Slots whose buffer is a feed's, by the feed's number. */
  readonly fed: readonly number[];
  group: GPUBindGroup | undefined;
}

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
  readonly #boundFeeds: (GPUBuffer | undefined)[];
  readonly #results = new Map<number, GPUBuffer[]>();
  readonly #dropped: FinalizationRegistry<GPUBuffer>;
  #destroyed = false;

  private constructor(device: Device, program: Program, kernels: readonly Kernel[], plan: Plan, pipelines: readonly GPUComputePipeline[]) {
    this.device = device;
    this.kernels = kernels.map(({ name, operations, wgsl, workgroups }) => ({ name, operations, wgsl, workgroups }));
    this.#program = program;
    this.#plan = plan;
    this.#arena = device.buffer(Math.max(16, plan.size), "arena");
    const constants = new Map<Node, GPUBuffer>();
    for (const node of new Set(kernels.flatMap(({ bindings }) => bindings))) if (node.kind === "constant") constants.set(node, constantBuffer(device, node));
    this.#constants = constants;
    this.#steps = kernels
      .map((kernel, k) => ({
        kernel,
        pipeline: pipelines[k],
        fed: kernel.bindings.flatMap((node) => (node.kind === "placeholder" ? [program.feeds.indexOf(node)] : [])),
        group: undefined,
      }))
      .filter(({ kernel }) => kernel.workgroups.every((count) => count > 0));
    this.#feedBuffers = program.feeds.map(() => undefined);
    this.#boundFeeds = program.feeds.map(() => undefined);
    this.#dropped = new FinalizationRegistry((buffer) => this.#recycle(buffer));
  }

  /** Makes the pipelines, all at once, and the buffers. */
  static async create(device: Device, program: Program, kernels: readonly Kernel[], plan: Plan): Promise<Executable> {
    device.check();
    const pipelines = await Promise.all(kernels.map(({ wgsl, name }) => device.pipeline(wgsl, name)));
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
    inputs.forEach((input, k) => this.#feed(k, input));
    const encoder = this.device.gpu.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (const step of this.#steps) {
      pass.setPipeline(step.pipeline);
      pass.setBindGroup(0, (step.group ??= this.#bind(step)));
      pass.dispatchWorkgroups(...step.kernel.workgroups);
    }
    pass.end();
    for (const { variable, value } of this.#program.assignments)
      encoder.copyBufferToBuffer(this.#arena, this.#offset(value), variable.on(this.device).buffer, 0, paddedSize(value.shape, value.dataType));
    const results = this.#program.targets.map((target) => this.#result(encoder, target));
    this.device.gpu.queue.submit([encoder.finish()]);
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

  /** Puts one feed in place: copies an array, or binds the buffer of tensor data. */
  #feed(k: number, input: Feed | PreparedFeed): void {
    const node = this.#program.feeds[k];
    const { shape, data } = isPrepared(input) ? input : prepareFeed(node.source!.output, input);
    if (shape.join() !== node.shape.join())
      throw new GraphError("run", `the feed of placeholder «${node.label}» must have shape ${JSON.stringify(node.shape)}, for which the executable was compiled; got ${JSON.stringify(shape)}`);
    const buffer = data instanceof TensorData ? this.#bufferOf(data, node) : this.#write(k, node, data);
    if (this.#boundFeeds[k] === buffer) return;
    this.#boundFeeds[k] = buffer;
    for (const step of this.#steps) if (step.fed.includes(k)) step.group = undefined;
  }

  #bufferOf(data: TensorData, node: Node): GPUBuffer {
    if (data.device !== this.device) throw new GraphError("run", `the feed of placeholder «${node.label}» must lie on the device of the run; got data on ${data.device.description}`);
    return data.buffer;
  }

  #write(k: number, node: Node, data: TypedArray): GPUBuffer {
    const buffer = (this.#feedBuffers[k] ??= this.device.buffer(paddedSize(node.shape, node.dataType), node.label));
    writeBuffer(this.device, buffer, data);
    return buffer;
  }

  #offset(node: Node): number {
    return this.#plan.offsets.get(node) ?? 0;
  }

  #bind(step: Step): GPUBindGroup {
    return this.device.gpu.createBindGroup({
      layout: step.pipeline.getBindGroupLayout(0),
      entries: step.kernel.bindings.map((node, binding) => ({ binding, resource: this.#resource(node) })),
    });
  }

  #resource(node: Node): GPUBufferBinding {
    const size = paddedSize(node.shape, node.dataType);
    if (isComputed(node)) return { buffer: this.#arena, offset: this.#offset(node), size };
    if (node.kind === "placeholder") return { buffer: this.#boundFeeds[this.#program.feeds.indexOf(node)]!, size };
    if (node.kind === "variable") return { buffer: (node.source!.params["variable"] as Variable).on(this.device).buffer, size };
    return { buffer: this.#constants.get(node)!, size };
  }

  /** Copies a target out of the arena, into a buffer that an earlier result has given back where there is one. */
  #result(encoder: GPUCommandEncoder, target: Node): TensorData {
    const size = paddedSize(target.shape, target.dataType);
    const buffer = this.#results.get(size)?.pop() ?? this.device.buffer(size, target.label);
    if (elementCount(target.shape) > 0) encoder.copyBufferToBuffer(this.#arena, this.#offset(target), buffer, 0, size);
    const token = {};
    const result = new TensorData(this.device, buffer, target.shape, target.dataType, (returned) => {
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
  typeof input === "object" && !Array.isArray(input) && !ArrayBuffer.isView(input) && !(input instanceof TensorData);

function constantBuffer(device: Device, node: Node): GPUBuffer {
  const data = typeof node.data === "number" ? arrayFrom(Array<number>(elementCount(node.shape)).fill(node.data), node.dataType) : node.data!;
  const buffer = device.buffer(paddedSize(node.shape, node.dataType), node.label);
  writeBuffer(device, buffer, data);
  return buffer;
}
