import { print } from "./compiler/print.ts";
import type { CompilationDescriptor } from "./compiler/compilationDescriptor.ts";
import type { ShapedType } from "./compiler/compile.ts";
import type { Device } from "./device.ts";
import { DeviceError } from "./deviceError.ts";
import { type Buffers, Dispatches } from "./execution/dispatches.ts";
import { type ExecutionDescriptor, report } from "./execution/executionDescriptor.ts";
import { FedBuffers } from "./execution/fedBuffers.ts";
import type { Feed, PreparedFeed } from "./data/feed.ts";
import { GraphError } from "./graphError.ts";
import { kernelTimes } from "./execution/kernelTimes.ts";
import { checkCount, checkInputTypes } from "./execution/inputTypes.ts";
import { readPackage, writePackage } from "./execution/packageFile.ts";
import { checkNeeds, needsOf } from "./execution/packageNeeds.ts";
import type { Contents, KernelInfo, NamedType, Package } from "./execution/package.ts";
import { ResultPool } from "./execution/resultPool.ts";
import { checkResults } from "./execution/resultsArray.ts";
import { TensorData } from "./tensorData.ts";
import type { Place } from "./variable.ts";
import { VariableValue } from "./execution/variableValue.ts";

/** Targets' values, in their order. */
export type RunResult = TensorData[];

/** What an executable's run is asked for besides its feeds. */
export interface ExecutableRunOptions {
  /**
   * Where results are to be written, in the order of the targets; an executable has buffers of its own for those that are left out. They must lie
   * on the executable's device, have the results' shapes and data types, and be neither fed to the same run nor given twice.
   */
  readonly resultsArray?: readonly (TensorData | undefined)[];
  /** What to call when the run is on its way, and when it has ended. */
  readonly executionDescriptor?: ExecutionDescriptor<RunResult>;
}

/**
 * A compiled part of a graph: a flat list of dispatches for one device and one combination of feed types, which can be run again and again.
 * Swift: `MPSGraphExecutable`.
 */
export class Executable {
  /** The device that it runs on. */
  readonly device: Device;
  /** What was stitched into what, in the order in which it runs. */
  readonly kernels: readonly KernelInfo[];
  /** What must be fed, in order: names, shapes and data types. Swift: `feedTensors`. */
  readonly feedTensors: readonly NamedType[];
  /** What is answered, in order: names, shapes and data types. Swift: `targetTensors`. */
  readonly targetTensors: readonly NamedType[];
  readonly #package: Package;
  readonly #variables: Contents["variables"];
  readonly #dispatches: Dispatches;
  readonly #feeds: FedBuffers;
  readonly #read: readonly { readonly number: number; readonly place: Place }[];
  readonly #results: readonly { readonly number: number; readonly size: number; readonly pool: ResultPool }[];
  readonly #assigned: readonly { readonly number: number; readonly size: number; readonly place: Place }[];
  /** The buffers of this run, by number. */
  readonly #buffers: Buffers;
  /** The bytes at which they begin to be bound. */
  readonly #windows: number[];
  readonly #commands: GPUCommandBuffer[] = [];
  #destroyed = false;

  protected constructor(device: Device, packed: Package, variables: Contents["variables"], dispatches: Dispatches) {
    const { buffers, feeds, results, assignments, kernels } = packed;
    this.device = device;
    this.kernels = kernels;
    this.feedTensors = feeds.map(({ placeholder: { name, dataType }, shape }) => ({ name, shape, dataType }));
    this.targetTensors = results.map(({ name, shape, dataType }) => ({ name, shape, dataType }));
    this.#package = packed;
    this.#variables = variables;
    this.#dispatches = dispatches;
    this.#feeds = new FedBuffers(device, feeds);
    const places = variables.map((variable) => variable.on(device));
    this.#read = buffers.flatMap((buffer, number) => (buffer.role === "variable" ? [{ number, place: places[buffer.variable] }] : []));
    this.#results = results.map(({ shape, dataType, buffer }) => ({
      number: buffer,
      size: buffers[buffer].size,
      pool: new ResultPool(device, { shape, dataType }),
    }));
    this.#assigned = assignments.map(({ variable, buffer }) => ({
      number: buffer,
      size: buffers[buffer].size,
      place: places[variable],
    }));
    this.#buffers = new Array<GPUBuffer | undefined>(buffers.length).fill(undefined);
    this.#windows = new Array<number>(buffers.length).fill(0);
  }

  /** Makes an executable of what the compiler packed. */
  static async create(device: Device, packed: Package, { constants, variables }: Contents): Promise<Executable> {
    return new Executable(device, packed, variables, await Dispatches.create(device, packed, constants));
  }

  /**
   * Runs with feeds in the order of `compile`'s, and resolves with the targets' values in their order once the work is finished. The run is on
   * its way when the call returns: its promise need not be awaited before the next call. Variables that target operations assign to change at
   * the end; they keep their values where the run fails. Swift: `run(with:inputs:results:executionDescriptor:)`.
   * @throws GraphError where feeds or given results do not suit; DeviceError where the device fails.
   */
  async run(inputs: readonly (Feed | PreparedFeed)[] = [], options?: ExecutableRunOptions): Promise<RunResult> {
    const results = await this.schedule(inputs, options);
    const finished = this.device.finish();
    if (options?.executionDescriptor) report(options.executionDescriptor, results, finished);
    await finished;
    return results;
  }

  /**
   * As `run`, but answers at once, when the work is on its way. Results may be fed to the next run, given to `encode`, or read, without a wait;
   * nothing is read back before `read`. What goes wrong on the device later is thrown by the next call that has to do with it.
   * Swift: `runAsync(with:inputs:results:executionDescriptor:)`.
   * @throws GraphError where feeds or given results do not suit; DeviceError where the device fails.
   */
  runAsync(inputs: readonly (Feed | PreparedFeed)[] = [], options?: ExecutableRunOptions): RunResult {
    const descriptor = options?.executionDescriptor;
    if (descriptor?.waitUntilCompleted) throw new GraphError("runAsync", "cannot wait until the work is completed: use run");
    const results = this.#submit(inputs, options);
    if (descriptor?.completionHandler) report(descriptor, results, this.device.finish());
    return results;
  }

  /** @hidden As `runAsync`, also where there is something to compile before: resolves when the work is on its way. */
  async schedule(inputs: readonly (Feed | PreparedFeed)[], options?: ExecutableRunOptions): Promise<RunResult> {
    return this.#submit(inputs, options);
  }

  /**
   * Writes a run's commands into an encoder or a compute pass of the caller's, who submits them. Answers the results, which have their values
   * then. Variables advance when `encode` returns, so commands must be submitted in the order in which they were encoded, also with respect to
   * other runs. Feeds must be tensor data. A pass takes no copies: there a value may not be wanted twice, as a target that is also assigned is.
   * Swift: `encode(to:inputs:results:executionDescriptor:)`.
   * @throws GraphError where feeds or given results do not suit, or a pass would have to copy.
   */
  encode(
    to: GPUCommandEncoder | GPUComputePassEncoder,
    inputs: readonly (Feed | PreparedFeed)[] = [],
    options?: Pick<ExecutableRunOptions, "resultsArray">,
  ): RunResult {
    if (inputs.some((input) => !(input instanceof TensorData)))
      throw new GraphError("encode", "feeds must be TensorData: an array would be there before the commands are");
    const written = [...this.#results, ...this.#assigned].map(({ number }) => number);
    if ("dispatchWorkgroups" in to && new Set(written).size < written.length)
      throw new GraphError("encode", "a value that is wanted twice is copied, which a compute pass cannot do: give a command encoder");
    const results = this.#prepare("encode", inputs, options?.resultsArray);
    if ("dispatchWorkgroups" in to) this.#dispatches.encode(to, this.#buffers, this.#windows);
    else this.#encode(to, results);
    this.#advance();
    return results;
  }

  /**
   * Milliseconds that each of `kernels` takes on the device with such feeds, in their order: the median of `runs`, after one that warms up. Nothing is
   * answered, and variables keep their values. Kernels are measured one by one, so that all together may take less in a run. Timestamps are rounded
   * (to 0.1 ms in Chromium, about as much in Node), so short kernels are started up to 64 times for each; less than a few microseconds may come out
   * as 0. Undefined where the device has no timestamps (the feature `timestamp-query`).
   * @throws GraphError where feeds or `runs` do not suit; DeviceError where the device fails.
   */
  async kernelTimes(
    inputs: readonly (Feed | PreparedFeed)[] = [],
    { runs = 5 }: { readonly runs?: number } = {},
  ): Promise<number[] | undefined> {
    if (!this.device.gpu.features.has("timestamp-query")) return undefined;
    const unneeded = this.#prepare("kernelTimes", inputs, undefined);
    // Copies, since other runs may come between.
    const [buffers, windows] = [[...this.#buffers], [...this.#windows]];
    try {
      return await kernelTimes(this.device, this.kernels.length, runs, (pass, kernel) =>
        this.#dispatches.encodeOne(pass, kernel, buffers, windows),
      );
    } finally {
      for (const result of unneeded) result.destroy();
    }
  }

  /**
   * The names, shapes and data types of results for feeds of the given types, in order. An executable that leaves dimensions open works them out.
   * Swift: `getOutputTypes(with:inputTypes:compilationDescriptor:)`.
   * @throws GraphError where the executable does not take such feeds.
   */
  getOutputTypes(inputTypes: readonly ShapedType[]): readonly NamedType[] {
    checkInputTypes("getOutputTypes", inputTypes, this.feedTensors);
    return this.targetTensors;
  }

  /**
   * Compiles for feeds of the given types, in order, ahead of the first run with such. This matters where `compile` was given open dimensions (-1);
   * other executables have one combination of types. Swift: `specialize(with:inputTypes:compilationDescriptor:)`.
   * @throws GraphError where the executable does not take such feeds.
   */
  async specialize(
    inputTypes: readonly ShapedType[],

    _options: { readonly compilationDescriptor?: CompilationDescriptor } = {},
  ): Promise<void> {
    checkInputTypes("specialize", inputTypes, this.feedTensors);
  }

  /** The variables that the executable reads or assigns to, by name; of equal names the second is «name.1», and so on. */
  get variables(): ReadonlyMap<string, VariableValue> {
    return new Map(this.#package.variables.map(({ name }, k) => [name, new VariableValue(name, this.#variables[k], this.device)]));
  }

  /**
   * All that `load` needs to run in another process or page, without the graph: kernels, constants, and variables with the values that they have
   * after the runs begun so far. Swift: `serialize(package:descriptor:)`.
   */
  async serialize(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#destroyed) throw new DeviceError("this executable has been destroyed");
    const variables = this.#variables.map((variable) => this.device.read(variable.on(this.device).front));
    const values = await Promise.all([this.#dispatches.readConstants(), ...variables]);
    return writePackage({ package: this.#package, needs: needsOf(this.#package, this.device) }, values.flat());
  }

  /**
   * An executable from what `serialize` made, which has variables of its own. Swift: `init(package:descriptor:)`.
   * @throws GraphError where the bytes are no package, one of another version, cut short or damaged; DeviceError where the device lacks what the
   * kernels need.
   */
  static async load(device: Device, bytes: Uint8Array): Promise<Executable> {
    const { package: packed, needs, contents } = readPackage(bytes);
    checkNeeds(needs, device);
    return Executable.create(device, packed, contents);
  }

  /** What this executable consists of: kernels with their operations, and the memory they use. */
  explain(): string {
    return print(this.#package);
  }

  /** Gives the executable's buffers back. Results that were not destroyed stay valid. */
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    for (const { pool } of this.#results) pool.destroy();
    this.#feeds.destroy();
    this.#dispatches.destroy();
  }

  /** Destroys it, at the end of the block that declares it with `using`. */
  [Symbol.dispose](): void {
    this.destroy();
  }

  #submit(inputs: readonly (Feed | PreparedFeed)[], options: ExecutableRunOptions | undefined): RunResult {
    const { gpu } = this.device;
    const results = this.#prepare("run", inputs, options?.resultsArray);
    const encoder = gpu.createCommandEncoder();
    this.#encode(encoder, results);
    this.#commands[0] = encoder.finish();
    gpu.queue.submit(this.#commands);
    this.#advance();
    options?.executionDescriptor?.scheduledHandler?.(results);
    return results;
  }

  /** Sets the buffers of this run, and answers its results. Loops go by index: those over elements allocate where code is not optimized. */
  #prepare(where: string, inputs: readonly (Feed | PreparedFeed)[], given: ExecutableRunOptions["resultsArray"]): RunResult {
    if (this.#destroyed) throw new DeviceError("this executable has been destroyed");
    this.device.check();
    checkCount(where, inputs, this.feedTensors);
    for (let k = 0; k < inputs.length; k++) this.#feeds.place(where, k, inputs[k], this.#buffers, this.#windows);
    if (given) checkResults(where, given, this.targetTensors, this.device, this.#buffers.slice(0, inputs.length));
    return this.#locate(given);
  }

  /** Finds buffers for what is read and written beside the feeds. A value that is wanted twice is written to the first buffer and copied to the others. */
  #locate(given: ExecutableRunOptions["resultsArray"]): RunResult {
    const buffers = this.#buffers;
    const results = new Array<TensorData>(this.#results.length);
    for (let k = 0; k < this.#read.length; k++) buffers[this.#read[k].number] = this.#read[k].place.front;
    for (let k = 0; k < this.#assigned.length; k++) buffers[this.#assigned[k].number] = this.#assigned[k].place.back;
    for (let k = results.length - 1; k >= 0; k--) {
      const { number, pool } = this.#results[k];
      results[k] = given?.[k] ?? pool.take();
      buffers[number] = results[k].buffer;
      this.#windows[number] = results[k].window;
    }
    return results;
  }

  #encode(encoder: GPUCommandEncoder, results: RunResult): void {
    const pass = encoder.beginComputePass();
    this.#dispatches.encode(pass, this.#buffers, this.#windows);
    pass.end();
    for (let k = 0; k < results.length; k++) {
      const { number, size } = this.#results[k];
      this.#copy(encoder, number, results[k].buffer, results[k].window, size);
    }
    for (let k = 0; k < this.#assigned.length; k++) {
      const { number, size, place } = this.#assigned[k];
      this.#copy(encoder, number, place.back, 0, size);
    }
  }

  /** Copies a value to `buffer`, unless it was written there. */
  #copy(encoder: GPUCommandEncoder, number: number, buffer: GPUBuffer, window: number, size: number): void {
    const source = this.#buffers[number]!;
    if (source !== buffer) encoder.copyBufferToBuffer(source, this.#windows[number], buffer, window, size);
  }

  /** Makes what was assigned the variables' value. */
  #advance(): void {
    for (let k = 0; k < this.#assigned.length; k++) this.#assigned[k].place.swap();
  }
}
