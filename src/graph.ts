import { assignmentsOf, rootsOf } from "./control/assignments.ts";
import { compile, type CompileOptions } from "./compiler/compile.ts";
import { controlsBefore } from "./control/control.ts";
import type { Device } from "./device.ts";
import { deviceFor } from "./deviceFor.ts";
import type { Executable, RunResult } from "./executable.ts";
import { ExecutableCache, type Request } from "./execution/executableCache.ts";
import type { RunOptions } from "./execution/runOptions.ts";
import { report } from "./execution/executionDescriptor.ts";
import { checkFed, type Feed, prepareFeed } from "./data/feed.ts";
import { GraphBuilder } from "./graphBuilder.ts";
import { GraphError } from "./graphError.ts";
import { load, save } from "./variables/savedVariables.ts";
import { StagedExecutable } from "./execution/stagedExecutable.ts";
import type { Tensor } from "./tensor.ts";
import type { TensorData } from "./tensorData.ts";
import type { VisualizeOptions } from "./visualize/visualizeOptions.ts";

/**
 * A computation, described as operations on tensors. Methods add operations; nothing is computed until `run`, or `compile` and `run` of what
 * it answers. The graph can be differentiated, and neighbouring operations are stitched into one kernel.
 *
 * @example
 * const graph = new Graph();
 * const x = graph.placeholder([-1, 3], { name: "x" });
 * const y = x.multiplication(2).addition(1);
 * const results = await graph.run(new Map([[x, [[1, 2, 3]]]]), { targetTensors: [y] });
 * await results.get(y)!.read(); // Float32Array [3, 5, 7]
 */
export class Graph extends GraphBuilder {
  /**
   * What runs and compilations are to do besides: `verbose` prints what an executable consists of, once when it is compiled. `synchronizeResults` is
   * as `none`: no memory is shared with the device, and `read` copies. Swift: `options`.
   */
  options: "none" | "synchronizeResults" | "verbose" = "none";
  readonly #executables = new ExecutableCache();
  /** What executables were compiled for. */
  readonly #compiled = new WeakMap<Executable, CompileOptions>();

  /**
   * The values that all variables have on a device, as a file in the format safetensors, under the names in `variables`: those after the runs
   * that have been submitted so far. A variable that the device has not used has its initial value.
   * @throws DeviceError where the device is lost.
   * @example
   * ```ts
   * const weights = graph.variable([1, 2], { name: "weights" });
   * const file = await graph.saveVariables({ device });
   * graph.loadVariables(file, { device });
   * ```
   */
  async saveVariables(options: { readonly device?: Device } = {}): Promise<Uint8Array<ArrayBuffer>> {
    return save(this.variables, deviceFor("saveVariables", options.device));
  }

  /**
   * Gives the variables on a device the values of a file in the format safetensors, by name; on other devices they keep theirs. The file must
   * hold all variables and no more, unless `strict` is false: then variables that it lacks keep their values, and what it has beyond them is
   * passed over. Shapes and data types must be the variables' in any case. Where it throws, no variable has changed.
   * @throws GraphError that names the variable, what was expected and what came; DeviceError where the device is lost or has no room.
   * @example
   * ```ts
   * const weights = graph.variable([1, 2], { name: "weights" });
   * const file = await graph.saveVariables({ device });
   * graph.loadVariables(file, { device });
   * ```
   */
  loadVariables(bytes: Uint8Array, options: { readonly device?: Device; readonly strict?: boolean } = {}): void {
    load(this.variables, bytes, deviceFor("loadVariables", options.device), options.strict ?? true);
  }

  /**
   * Compiles the part of the graph that targets need, for feeds of the given shapes and types, into kernels for `device`. Where operations decide
   * while they run (`while`, `for`, `call`, `nonZeroIndices`), that is stage by stage: such an executable can `run`, and no more than that.
   * Swift: `compile(with:feeds:targetTensors:targetOperations:compilationDescriptor:)`; macOS 12.0.
   * @example
   * ```ts
   * const x = graph.placeholder([3]);
   * const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [3] }]]), targetTensors: [x.sin().square()] });
   * const [result] = await executable.run([[0, 1, 2]]);
   * console.log(executable.kernels.length, await result.read()); // 1 Float32Array [0, 0.7081, 0.8268]
   * ```
   */
  async compile(device: Device, options: CompileOptions): Promise<Executable> {
    this.#checkTargets("compile", options);
    for (const placeholder of options.feeds?.keys() ?? []) checkFed(this.own("compile", placeholder));
    const executable = await this.#compile(options, device);
    this.#compiled.set(executable, options);
    return executable;
  }

  /**
   * Draws what targets need, as SVG or as a page in HTML: operations with the shapes and data types of their results, and, where an executable is
   * given, which of them became one kernel, each with its WGSL (in the page) and, if it was measured, its time. What has no kernel of its own, as it
   * only rearranges elements or was worked out while compiling, is passed through by an arrow. The code that draws is loaded when it is first asked for.
   * @throws GraphError where there are no targets, they belong to another graph, or times do not fit the executable.
   *
   * @example
   * const graph = new Graph();
   * const y = graph.placeholder([-1, 3], { name: "x" }).multiplication(2).addition(1);
   * const svg = await graph.visualize({ targetTensors: [y] });
   */
  async visualize(options: VisualizeOptions): Promise<string> {
    const compiled = options.executable && this.#compiled.get(options.executable);
    const targets = options.targetTensors || options.targetOperations ? options : (compiled ?? {});
    if (!targets.targetTensors?.length && !targets.targetOperations?.length)
      throw new GraphError("visualize", "needs targetTensors or targetOperations, or an executable that this graph compiled; got none");
    this.#checkTargets("visualize", targets);
    const { visualize } = await import("./visualize/visualize.ts");
    const { targetTensors, targetOperations } = targets;
    return visualize({ targetTensors, targetOperations, feeds: compiled?.feeds }, options);
  }

  async #compile(options: CompileOptions, device: Device): Promise<Executable> {
    const whole = { ...options, targetOperations: assignmentsOf(options) };
    // A graph is looked through only if there is something to find.
    const isStaged = this.isControlled && controlsBefore(rootsOf(whole), new Map()).length > 0;
    const executable = await (isStaged ? StagedExecutable.inStages(whole, device) : compile(whole, device));
    if (this.options === "verbose") console.log(executable.explain());
    return executable;
  }

  /**
   * Runs the part of the graph that targets need and resolves, when the work is finished, with the targets' values, which stay on the device until
   * read. Compiles once for each distinct combination of feed types, targets and device. Swift: `run(feeds:targetTensors:targetOperations:)`,
   * `run(with:feeds:targetTensors:targetOperations:)`, `run(with:feeds:targetOperations:resultsDictionary:)`; macOS 11.0.
   * @throws GraphError where feeds, targets or given results do not suit; DeviceError where the device fails.
   * @example
   * ```ts
   * const x = graph.placeholder([3]);
   * const y = x.multiplication(2);
   * const results = await graph.run(new Map([[x, [1, 2, 3]]]), { targetTensors: [y], device });
   * console.log(await results.get(y)!.read()); // Float32Array [2, 4, 6]
   * ```
   */
  run(feeds: ReadonlyMap<Tensor, Feed>, options: RunOptions = {}): Promise<Map<Tensor, TensorData>> {
    return this.#run(feeds, options, true);
  }

  /**
   * As `run`, but resolves when the work is on its way: at once, if the graph has been compiled for such a run. Results may be fed to the next run
   * without a wait. What goes wrong on the device later is thrown by the next call that has to do with it.
   * Swift: `runAsync(feeds:targetTensors:targetOperations:executionDescriptor:)` and its like; macOS 11.0.
   * @throws GraphError where feeds, targets or given results do not suit; DeviceError where the device fails.
   * @example
   * ```ts
   * const x = graph.placeholder([1]);
   * const y = x.multiplication(2);
   * let data = (await graph.runAsync(new Map([[x, [1]]]), { targetTensors: [y], device })).get(y)!;
   * for (let k = 0; k < 9; k++) data = (await graph.runAsync(new Map([[x, data]]), { targetTensors: [y], device })).get(y)!;
   * console.log(await data.read()); // Float32Array [1024]
   * ```
   */
  runAsync(feeds: ReadonlyMap<Tensor, Feed>, options: RunOptions = {}): Promise<Map<Tensor, TensorData>> {
    return this.#run(feeds, options, options.executionDescriptor?.waitUntilCompleted ?? false);
  }

  async #run(feeds: ReadonlyMap<Tensor, Feed>, options: RunOptions, waits: boolean): Promise<Map<Tensor, TensorData>> {
    const device = deviceFor("run", options.device);
    const { executionDescriptor, resultsDictionary } = options;
    const request = resultsDictionary ? withResults(options, resultsDictionary) : options;
    const results = await (this.#executables.run(device, feeds, request) ?? this.#prepareAndRun(feeds, request, device));
    const answer = new Map<Tensor, TensorData>();
    request.targetTensors?.forEach((target, k) => answer.set(target, results[k]));
    executionDescriptor?.scheduledHandler?.(answer);
    if (!waits && !executionDescriptor?.completionHandler) return answer;
    const finished = device.finish();
    if (executionDescriptor) report(executionDescriptor, answer, finished);
    if (waits) await finished;
    return answer;
  }

  #prepareAndRun(feeds: ReadonlyMap<Tensor, Feed>, options: Request, device: Device): Promise<RunResult> {
    const entries = [...feeds].map(([placeholder, feed]) => {
      this.own("run", placeholder);
      // A copy, since the caller may change the array while the graph is being compiled.
      return [placeholder, prepareFeed(placeholder, ArrayBuffer.isView(feed) ? feed.slice() : feed)] as const;
    });
    this.#checkTargets("run", options);
    const prepared = new Map(entries);
    return this.#executables.compileAndRun(device, prepared, options, () => this.#compile({ ...options, feeds: prepared }, device));
  }

  #checkTargets(name: string, { targetTensors, targetOperations }: Pick<RunOptions, "targetTensors" | "targetOperations">): void {
    for (const target of targetTensors ?? []) this.own(name, target);
    for (const operation of targetOperations ?? []) this.own(name, operation?.output);
  }
}

/** A run's request, whose targets are those of the options and those for which results are given. */
function withResults(options: RunOptions, results: ReadonlyMap<Tensor, TensorData>): Request {
  const targetTensors = [...new Set([...(options.targetTensors ?? []), ...results.keys()])];
  return { ...options, targetTensors, results: targetTensors.map((target) => results.get(target)) };
}
