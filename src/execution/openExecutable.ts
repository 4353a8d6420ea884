import type { CompilationDescriptor } from "../compiler/compilationDescriptor.ts";
import type { ShapedType } from "../compiler/compile.ts";
import type { Device } from "../device.ts";
import { DeviceError } from "../deviceError.ts";
import { Dispatches } from "./dispatches.ts";
import { Executable, type ExecutableRunOptions, type RunResult } from "../executable.ts";
import { type Feed, type PreparedFeed, shapedFeed, ShapedArray } from "../data/feed.ts";
import { GraphError } from "../graphError.ts";
import { checkCount, checkInputTypes } from "./inputTypes.ts";
import type { NamedType, Package } from "./package.ts";
import { type Compiled, RecentExecutables } from "./recentExecutables.ts";
import type { VariableValue } from "./variableValue.ts";

/** Specialisations that are kept; the least recently used one goes when there are too many. */
const size = 32;

/** What becomes of feeds whose types are known. */
export interface Specializer {
  readonly compile: (feeds: readonly ShapedType[], descriptor: CompilationDescriptor | undefined) => Promise<Executable>;
  readonly outputTypes: (feeds: readonly ShapedType[]) => readonly NamedType[];
}

/** An executable for a combination of feed types. */
interface Specialization extends Compiled {
  /** The shapes of its feeds. */
  readonly key: string;
}

/** An executable whose feeds leave dimensions open: it holds others, each compiled when such feeds first come. */
export class OpenExecutable extends Executable {
  override readonly targetTensors: readonly NamedType[];
  readonly #specializer: Specializer;
  readonly #specialized = new RecentExecutables<Specialization>(size);
  #destroyed = false;

  private constructor(
    device: Device,
    feeds: readonly NamedType[],
    targets: readonly NamedType[],
    dispatches: Dispatches,
    specializer: Specializer,
  ) {
    super(
      device,
      { ...nothing, feeds: feeds.map((type) => ({ placeholder: { ...type, ranked: true }, shape: type.shape })) },
      [],
      dispatches,
    );
    this.targetTensors = targets;
    this.#specializer = specializer;
  }

  /** An executable for feeds of these types, which may have dimensions of -1. */
  static async open(
    device: Device,
    feeds: readonly NamedType[],
    targets: readonly NamedType[],
    specializer: Specializer,
  ): Promise<Executable> {
    return new OpenExecutable(device, feeds, targets, await Dispatches.create(device, nothing, []), specializer);
  }

  override async schedule(inputs: readonly (Feed | PreparedFeed)[], options?: ExecutableRunOptions): Promise<RunResult> {
    const prepared = this.#prepared("run", inputs);
    const known = this.#find(prepared);
    if (known) return known.schedule(prepared, options);
    // Copies, since the caller may change the arrays while the executable is being compiled.
    const kept = prepared.map((feed) =>
      feed instanceof ShapedArray ? new ShapedArray(feed.data.slice(), feed.shape, feed.dataType) : feed,
    );
    return (await this.#specialize(prepared)).schedule(kept, options);
  }

  override runAsync(inputs: readonly (Feed | PreparedFeed)[] = [], options?: ExecutableRunOptions): RunResult {
    const prepared = this.#prepared("runAsync", inputs);
    return this.#known("runAsync", prepared).runAsync(prepared, options);
  }

  override encode(
    to: GPUCommandEncoder | GPUComputePassEncoder,
    inputs: readonly (Feed | PreparedFeed)[] = [],
    options?: Pick<ExecutableRunOptions, "resultsArray">,
  ): RunResult {
    return this.#known("encode", this.#prepared("encode", inputs)).encode(to, inputs, options);
  }

  /** Those of the specialisation for such feeds, which is compiled where there is none yet. */
  override async kernelTimes(
    inputs: readonly (Feed | PreparedFeed)[] = [],
    options?: { readonly runs?: number },
  ): Promise<number[] | undefined> {
    const prepared = this.#prepared("kernelTimes", inputs);
    const executable = this.#find(prepared) ?? (await this.#specialize(prepared));
    return executable.kernelTimes(prepared, options);
  }

  override getOutputTypes(inputTypes: readonly ShapedType[]): readonly NamedType[] {
    checkInputTypes("getOutputTypes", inputTypes, this.feedTensors);
    return this.#specializer.outputTypes(inputTypes);
  }

  override async specialize(
    inputTypes: readonly ShapedType[],
    { compilationDescriptor }: { readonly compilationDescriptor?: CompilationDescriptor } = {},
  ): Promise<void> {
    checkInputTypes("specialize", inputTypes, this.feedTensors);
    if (compilationDescriptor || !this.#find(inputTypes)) await this.#specialize(inputTypes, compilationDescriptor);
  }

  /** Those of the specialisations. */
  override get variables(): ReadonlyMap<string, VariableValue> {
    return new Map(this.#executables.flatMap(({ variables }) => [...variables]));
  }

  override serialize(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.reject(
      new GraphError("package", "an executable with open dimensions has no kernels to write down: compile for known ones"),
    );
  }

  override explain(): string {
    const explained = this.#executables.map((executable) => `for ${keyOf(executable.feedTensors)}: ${executable.explain()}`);
    return [`${this.#specialized.entries.length} specialisations`, ...explained].join("\n");
  }

  override destroy(): void {
    this.#destroyed = true;
    super.destroy();
    this.#specialized.destroy();
  }

  get #executables(): Executable[] {
    return this.#specialized.entries.flatMap(({ executable }) => executable ?? []);
  }

  /** Feeds with their shapes. */
  #prepared(where: string, inputs: readonly (Feed | PreparedFeed)[]): PreparedFeed[] {
    if (this.#destroyed) throw new DeviceError("this executable has been destroyed");
    this.device.check();
    checkCount(where, inputs, this.feedTensors);
    return inputs.map((input, k) => (input instanceof ShapedArray ? input : shapedFeed({ ...this.feedTensors[k], ranked: true }, input)));
  }

  #known(where: string, feeds: readonly ShapedType[]): Executable {
    const executable = this.#find(feeds);
    if (!executable)
      throw new GraphError(where, `the executable has not been specialised for feeds of shapes ${keyOf(feeds)}: await specialize, or run`);
    return executable;
  }

  /** The executable for feeds of the given types, if it is there. */
  #find(feeds: readonly ShapedType[]): Executable | undefined {
    return this.#specialization(keyOf(feeds))?.executable;
  }

  #specialization(key: string): Specialization | undefined {
    const at = this.#specialized.entries.findIndex((entry) => entry.key === key);
    return at < 0 ? undefined : this.#specialized.use(at);
  }

  /** Compiles for feeds of the given types, unless that is done or under way. */
  #specialize(feeds: readonly ShapedType[], descriptor?: CompilationDescriptor): Promise<Executable> {
    const key = keyOf(feeds);
    const found = this.#specialization(key);
    if (found && !descriptor) return found.compiled;
    if (found) this.#specialized.remove(found);
    const types = feeds.map(({ shape }, k) => ({ shape, dataType: this.feedTensors[k].dataType }));
    return this.#specialized.add({ key, compiled: this.#specializer.compile(types, descriptor) }).compiled;
  }
}

/** A package without kernels. */
export const nothing: Package = {
  buffers: [],
  kernels: [],
  feeds: [],
  results: [],
  variables: [],
  assignments: [],
  arena: { size: 0, bound: 0 },
  operations: 0,
  views: 0,
  replaced: [],
};

const keyOf = (types: readonly ShapedType[]): string => types.map(({ shape }) => `[${shape.join()}]`).join(" ");
