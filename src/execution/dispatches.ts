import type { Device } from "../device.ts";
import type { Contents, Package, PackedKernel } from "./package.ts";
import { writeBuffer } from "../tensorData.ts";

/** Which buffers a step has bound together, and their bind group. */
interface Bound {
  readonly buffers: readonly GPUBuffer[];
  readonly windows: readonly number[];
  readonly group: GPUBindGroup;
}

/** A dispatch ready to be encoded. */
interface Step {
  readonly kernel: PackedKernel;
  readonly pipeline: GPUComputePipeline;
  /** Holds the kernel's parameters, if it has any. */
  readonly parameters: GPUBuffer | undefined;
  /** The kernel's, in an array whose elements are never boxed. */
  readonly workgroups: Uint32Array;
  /** The numbers of the buffers that the kernel binds and that may be others at each run. */
  readonly changing: readonly number[];
  /** A few bind groups: variables' buffers change places at each run, and feeds and results may alternate. */
  readonly bound: Bound[];
  /** The bind group that makes room for the next. */
  oldest: number;
}

/** Bind groups that a step keeps. */
const keptGroups = 8;

/** Buffers by their numbers; those that may be others at each run are set before each. */
export type Buffers = (GPUBuffer | undefined)[];
/** The bytes at which they begin to be bound. */
type Windows = readonly number[];

/** The kernels of a package on a device, with the buffers that are theirs alone: the arena, and constants. */
export class Dispatches {
  readonly #device: Device;
  readonly #package: Package;
  readonly #steps: readonly Step[];
  readonly #arena: GPUBuffer | undefined;
  /** Constants' buffers, in the order of their numbers. */
  readonly #constants: readonly GPUBuffer[];
  /** The number of the first constant: lower ones may be other buffers at each run. */
  readonly #fixed: number;

  private constructor(device: Device, packed: Package, constants: Contents["constants"], pipelines: readonly GPUComputePipeline[]) {
    const { buffers, kernels, arena } = packed;
    this.#device = device;
    this.#package = packed;
    this.#fixed = buffers.filter(({ role }) => role !== "constant" && role !== "arena").length;
    this.#arena = arena.size > 0 ? device.buffer(arena.size, "arena") : undefined;
    this.#constants = constants.map((data, k) => {
      const buffer = device.buffer(buffers[this.#fixed + k].size, "constant");
      writeBuffer(device, buffer, data);
      return buffer;
    });
    this.#steps = kernels.map((kernel, k) => ({
      kernel,
      pipeline: pipelines[k],
      parameters: kernel.parameters && parameterBuffer(device, kernel.parameters),
      workgroups: Uint32Array.from(kernel.workgroups),
      changing: kernel.bindings.filter((number) => number < this.#fixed),
      bound: [],
      oldest: 0,
    }));
  }

  /** Makes the pipelines, all at once, and the buffers. */
  static async create(device: Device, packed: Package, constants: Contents["constants"]): Promise<Dispatches> {
    device.check();
    const pipelines = await Promise.all(packed.kernels.map(({ wgsl, name, operations }) => device.pipeline(wgsl, name, operations)));
    return new Dispatches(device, packed, constants, pipelines);
  }

  /** Writes all dispatches into a pass. Loops go by index: those over elements allocate something for each where code is not optimized. */
  encode(pass: GPUComputePassEncoder, buffers: Buffers, windows: Windows): void {
    let current: GPUComputePipeline | undefined;
    for (let k = 0; k < this.#steps.length; k++) {
      const { pipeline, workgroups } = this.#steps[k];
      if (pipeline !== current) pass.setPipeline((current = pipeline));
      pass.setBindGroup(0, this.#group(this.#steps[k], buffers, windows));
      pass.dispatchWorkgroups(workgroups[0], workgroups[1], workgroups[2]);
    }
  }

  /** Writes one dispatch into a pass of its own. */
  encodeOne(pass: GPUComputePassEncoder, kernel: number, buffers: Buffers, windows: Windows): void {
    const step = this.#steps[kernel];
    pass.setPipeline(step.pipeline);
    pass.setBindGroup(0, this.#group(step, buffers, windows));
    pass.dispatchWorkgroups(step.workgroups[0], step.workgroups[1], step.workgroups[2]);
  }

  /** The bytes of the constants, in the order of their buffers. */
  readConstants(): Promise<ArrayBuffer[]> {
    return Promise.all(this.#constants.map((buffer) => this.#device.read(buffer)));
  }

  destroy(): void {
    this.#arena?.destroy();
    for (const buffer of this.#constants) buffer.destroy();
    for (const { parameters } of this.#steps) parameters?.destroy();
  }

  /** The bind group of a step with these buffers. */
  #group(step: Step, buffers: Buffers, windows: Windows): GPUBindGroup {
    for (let at = 0; at < step.bound.length; at++) {
      const { buffers: bound, windows: from, group } = step.bound[at];
      let k = 0;
      while (k < bound.length && bound[k] === buffers[step.changing[k]] && from[k] === windows[step.changing[k]]) k++;
      if (k === bound.length) return group;
    }
    return this.#bind(step, buffers, windows);
  }

  /** Makes a bind group of a step's buffers, and keeps it. */
  #bind(step: Step, buffers: Buffers, windows: Windows): GPUBindGroup {
    const group = this.#device.gpu.createBindGroup({
      layout: step.pipeline.getBindGroupLayout(0),
      entries: [
        ...step.kernel.bindings.map((number) => this.#resource(number, buffers, windows)),
        ...(step.parameters ? [{ buffer: step.parameters }] : []),
      ].map((resource, binding) => ({ binding, resource })),
    });
    const { changing } = step;
    step.bound[step.oldest] = {
      buffers: changing.map((number) => buffers[number]!),
      windows: changing.map((number) => windows[number]),
      group,
    };
    step.oldest = (step.oldest + 1) % keptGroups;
    return group;
  }

  #resource(number: number, buffers: Buffers, windows: Windows): GPUBufferBinding {
    const place = this.#package.buffers[number];
    const { size } = place;
    if (place.role === "arena") return { buffer: this.#arena!, offset: place.offset, size };
    if (number < this.#fixed) return { buffer: buffers[number]!, offset: windows[number], size };
    return { buffer: this.#constants[number - this.#fixed], size };
  }
}

function parameterBuffer(device: Device, parameters: readonly number[]): GPUBuffer {
  const buffer = device.buffer(4 * parameters.length, "parameters", GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST);
  writeBuffer(device, buffer, Uint32Array.from(parameters));
  return buffer;
}
