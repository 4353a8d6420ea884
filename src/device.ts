import { type AdapterChoice, findAdapter, isSoftware } from "./adapter/find.ts";
import { storeFor } from "./adapter/store.ts";
import { wait } from "./adapter/wait.ts";
import { DeviceError } from "./deviceError.ts";
import { Pipelines } from "./pipelines.ts";
import type { Adapter } from "./rule.ts";
import { Winners } from "./winners.ts";

/** What a device is to be. */
export interface DeviceOptions {
  /** Which adapter to prefer where there are several. */
  readonly powerPreference?: GPUPowerPreference;
  /** Hardware where there is some, else software, unless this says otherwise; an adapter or a device of one's own is taken as it is. */
  readonly adapter?: AdapterChoice | GPUAdapter | GPUDevice;
  /** Features to ask for besides those the library uses; one that the adapter lacks is an error. */
  readonly features?: readonly GPUFeatureName[];
}

/** Dawn's name for products of matrices by a subgroup, which WebGPU has not yet. */
const matrixFeature = "chromium-experimental-subgroup-matrix";
/** Features that the library makes use of where they are offered. */
const usefulFeatures = ["shader-f16", "subgroups", "timestamp-query", matrixFeature] as readonly GPUFeatureName[];
/** Limits raised to what the adapter offers. */
const raisedLimits = [
  "maxStorageBuffersPerShaderStage",
  "maxStorageBufferBindingSize",
  "maxBufferSize",
  "maxComputeWorkgroupStorageSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupSizeX",
  "maxComputeWorkgroupSizeY",
  "maxComputeWorkgroupSizeZ",
] as const;
/** Larger staging buffers are not kept for the next read. */
const keptStaging = 1 << 26;

/** A GPU, or a CPU that plays one: where graphs run. */
export class Device {
  /** The first device that was requested and still lives: what is used where none is named. */
  static get default(): Device | undefined {
    return Device.#living.values().next().value;
  }

  /** Requests a device. In Node it comes from the package `webgpu`; STITCHGRAPH_ADAPTER (hardware, software, lavapipe) stands for an absent `adapter`. */
  static async request(options: DeviceOptions = {}): Promise<Device> {
    const { adapter: given, powerPreference, features = [] } = options;
    if (typeof given === "object" && !("requestDevice" in given)) return new Device(given, given.adapterInfo);
    const { adapter, instance } =
      typeof given === "object" ? { adapter: given, instance: undefined } : await findAdapter(given, powerPreference);
    const missing = features.filter((feature) => !adapter.features.has(feature));
    if (missing.length) throw new DeviceError(`${describe(adapter.info)} lacks ${missing.join(", ")}`);
    try {
      const gpu = await adapter.requestDevice({
        label: "stitchgraph",
        requiredFeatures: [...new Set([...usefulFeatures.filter((feature) => adapter.features.has(feature)), ...features])],
        requiredLimits: Object.fromEntries(raisedLimits.map((limit) => [limit, adapter.limits[limit]])),
      });
      return new Device(gpu, adapter.info, instance);
    } catch (cause) {
      throw new DeviceError(`${describe(adapter.info)} gives no device: ${messageOf(cause)}`, { cause });
    }
  }

  static readonly #living = new Set<Device>();
  static #count = 0;

  /** Tells devices apart in keys. */
  readonly id = ++Device.#count;
  /** WebGPU's device, which may be used beside the library. */
  readonly gpu: GPUDevice;
  /** The properties by which kernels are chosen. */
  readonly adapter: Adapter;
  /** What the device can do at most. */
  readonly limits: GPUSupportedLimits;
  /** One line that says which adapter this is. */
  readonly description: string;
  /** Which candidates won when they were measured on such a device. */
  readonly winners: Winners;
  /** Resolves with the reason when the device is lost or destroyed. */
  readonly lost: Promise<string>;

  /** Held for its lifetime alone: see FoundAdapter. */
  protected readonly instance: GPU | undefined;
  readonly #pipelines = new Pipelines((...kernel) => this.#build(...kernel));
  #staging: GPUBuffer[] = [];
  readonly #errors: string[] = [];
  #lost: string | undefined;

  private constructor(gpu: GPUDevice, info: GPUAdapterInfo, instance?: GPU) {
    this.gpu = gpu;
    this.instance = instance;
    this.limits = gpu.limits;
    this.description = describe(info);
    this.adapter = adapterOf(gpu, info);
    this.winners = new Winners(storeFor(this.description));
    this.lost = gpu.lost.then(({ reason, message }) => {
      Device.#living.delete(this);
      return (this.#lost ??= `${reason === "destroyed" ? "the device was destroyed" : "the device was lost"}${message ? `: ${message}` : ""}`);
    });
    gpu.addEventListener("uncapturederror", (event) => {
      event.preventDefault();
      this.#errors.push(event.error.message);
    });
    Device.#living.add(this);
  }

  /** Throws when the device is lost, or for what went wrong on it unseen since the last call. */
  check(): void {
    if (this.#lost !== undefined) throw new DeviceError(this.#lost);
    if (this.#errors.length > 0) throw new DeviceError(this.#errors.splice(0).join("\n"));
  }

  /** A buffer that kernels and copies may use; throws where the device takes none so large. */
  buffer(size: number, label: string, usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST): GPUBuffer {
    this.check();
    const { maxBufferSize, maxStorageBufferBindingSize } = this.limits;
    const most = usage & GPUBufferUsage.STORAGE ? Math.min(maxBufferSize, maxStorageBufferBindingSize) : maxBufferSize;
    if (!(size <= most)) throw new DeviceError(`${label} needs ${size} bytes, and a buffer of this device holds ${most} at most`);
    return this.gpu.createBuffer({ label, size, usage });
  }

  /** The compute pipeline of a WGSL text; the same text is compiled once. `label` and `operations` are for error messages. */
  pipeline(code: string, label: string, operations?: readonly string[]): Promise<GPUComputePipeline> {
    return this.#pipelines.get(code, label, operations);
  }

  /** Whether the pipeline of a WGSL text is there already. */
  hasPipeline(code: string): boolean {
    return this.#pipelines.has(code);
  }

  async #build(code: string, kernel: string, operations?: readonly string[]): Promise<GPUComputePipeline> {
    this.check();
    this.gpu.pushErrorScope("validation");
    const module = this.gpu.createShaderModule({ code, label: kernel });
    const invalid = this.gpu.popErrorScope().catch(() => {});
    try {
      return await this.settled(this.gpu.createComputePipelineAsync({ label: kernel, layout: "auto", compute: { module } }));
    } catch (cause) {
      if (this.#lost !== undefined) throw new DeviceError(this.#lost, { kernel, operations, cause });
      const { messages } = await this.settled(module.getCompilationInfo());
      const error = messages.find(({ type }) => type === "error");
      const text = error ? `${error.message} in line ${error.lineNum}: ${code.split("\n")[error.lineNum - 1]?.trim()}` : messageOf(cause);
      throw new DeviceError(text, { kernel, operations, cause });
    } finally {
      await invalid;
    }
  }

  /** The bytes of a buffer, `size` from `offset` on; the buffer must have been made with COPY_SRC. */
  async read(buffer: GPUBuffer, offset = 0, size = buffer.size - offset): Promise<ArrayBuffer> {
    this.check();
    if (size === 0) return new ArrayBuffer(0);
    // Copies go in words of four bytes.
    const start = offset - (offset % 4);
    const length = Math.ceil((offset + size - start) / 4) * 4;
    const staging = this.#takeStaging(length);
    const encoder = this.gpu.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, start, staging, 0, length);
    this.gpu.queue.submit([encoder.finish()]);
    try {
      await this.settled(staging.mapAsync(GPUMapMode.READ, 0, length));
    } catch (cause) {
      staging.destroy();
      this.check();
      throw new DeviceError(messageOf(cause), { cause });
    }
    const bytes = staging.getMappedRange(0, length).slice(offset - start, offset - start + size);
    staging.unmap();
    if (staging.size <= keptStaging) this.#staging.push(staging);
    else staging.destroy();
    this.check();
    return bytes;
  }

  #takeStaging(length: number): GPUBuffer {
    const at = this.#staging.findIndex((buffer) => buffer.size >= length);
    if (at >= 0) return this.#staging.splice(at, 1)[0];
    // What lies idle is too small: it makes room for one that fits all the reads so far.
    this.#staging.splice(0).forEach((buffer) => buffer.destroy());
    const size = length > keptStaging ? length : Math.max(4096, 2 ** Math.ceil(Math.log2(length)));
    return this.buffer(size, "staging", GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST);
  }

  /** Waits until everything submitted so far is done; throws for what went wrong meanwhile. */
  async finish(): Promise<void> {
    try {
      await this.settled(this.gpu.queue.onSubmittedWorkDone());
    } catch (cause) {
      this.check();
      throw new DeviceError(messageOf(cause), { cause });
    }
    this.check();
  }

  /** Waits for a promise of the device without taking the processor from a software adapter. */
  settled<T>(promise: Promise<T>): Promise<T> {
    return wait(promise, this.adapter.software);
  }

  /** Frees the device and all that lies on it. */
  destroy(): void {
    this.#lost ??= "the device was destroyed";
    Device.#living.delete(this);
    this.#pipelines.clear();
    this.gpu.destroy();
  }

  /** Destroys it, at the end of the block that declares it with `using`. */
  [Symbol.dispose](): void {
    this.destroy();
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim();

/** What kernels are chosen by. */
function adapterOf({ limits, features }: GPUDevice, info: GPUAdapterInfo): Adapter {
  const subgroups = features.has("subgroups");
  return {
    software: isSoftware(info),
    maxInvocations: limits.maxComputeInvocationsPerWorkgroup,
    maxWorkgroupStorage: limits.maxComputeWorkgroupStorageSize,
    subgroupMinSize: subgroups ? info.subgroupMinSize : 0,
    subgroupMaxSize: subgroups ? info.subgroupMaxSize : 0,
    halves: features.has("shader-f16"),
    matrices: subgroups && features.has("shader-f16") && matricesOf(info).some(isSixteen),
  };
}

/** Products of matrices that a subgroup can do at once: [M, K] by [K, N]. */
interface MatrixConfiguration {
  readonly componentType: string;
  readonly resultComponentType: string;
  readonly M: number;
  readonly N: number;
  readonly K: number;
}

const matricesOf = (info: GPUAdapterInfo): readonly MatrixConfiguration[] =>
  (info as { subgroupMatrixConfigs?: readonly MatrixConfiguration[] }).subgroupMatrixConfigs ?? [];

const isSixteen = ({ componentType, resultComponentType, M, N, K }: MatrixConfiguration): boolean =>
  componentType === "f16" && resultComponentType === "f32" && M === 16 && N === 16 && K === 16;

/** One line on an adapter; which of the fields are filled differs from platform to platform. */
function describe(info: GPUAdapterInfo): string {
  const { description, device, vendor, architecture } = info;
  const about = [...new Set([device, vendor, architecture].filter(Boolean))].join(", ");
  return `${description || "unnamed adapter"}${about && ` (${about})`}, ${isSoftware(info) ? "software" : "hardware"}`;
}
