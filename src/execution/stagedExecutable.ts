import type { CompileOptions, ShapedType } from "../compiler/compile.ts";
import type { Device } from "../device.ts";
import { DeviceError } from "../deviceError.ts";
import { Dispatches } from "./dispatches.ts";
import { Executable, type ExecutableRunOptions, type RunResult } from "../executable.ts";
import { type Feed, prepareFeed, type PreparedFeed, ShapedArray } from "../data/feed.ts";
import { GraphError } from "../graphError.ts";
import { checkCount } from "./inputTypes.ts";
import { nothing } from "./openExecutable.ts";
import type { KernelInfo, NamedType } from "./package.ts";
import { Stages } from "../control/stages.ts";
import type { Tensor } from "../tensor.ts";
import { TensorData } from "../tensorData.ts";
import type { VariableValue } from "./variableValue.ts";

/**
 * An executable whose graph has operations that decide while they run: a stage for what each of them needs and for what it has computed, and one
 * for the targets. A stage is compiled once for all rounds, with the whole if the shapes of what it is fed are known then, else when it first runs.
 * Assignments are carried out by the last stage, so that all others see variables as they were before the run.
 */
export class StagedExecutable extends Executable {
  override readonly kernels: readonly KernelInfo[];
  override readonly targetTensors: readonly NamedType[];
  readonly #placeholders: readonly Tensor[];
  readonly #stages: Stages;
  /** The stages that were compiled with the whole. */
  readonly #prepared: readonly Executable[];
  #running = 0;
  #ended = false;

  private constructor(
    device: Device,
    { feeds = new Map<Tensor, ShapedType>(), targetTensors = [] }: CompileOptions,
    stages: Stages,
    prepared: readonly Executable[],
    dispatches: Dispatches,
  ) {
    super(
      device,
      { ...nothing, feeds: [...feeds].map(([placeholder, { shape }]) => ({ placeholder, shape: [...shape] })) },
      [],
      dispatches,
    );
    this.kernels = prepared.flatMap(({ kernels }) => kernels);
    this.targetTensors = targetTensors.map(({ name, shape, dataType }) => ({ name, shape, dataType }));
    this.#placeholders = [...feeds.keys()];
    this.#stages = stages;
    this.#prepared = prepared;
  }

  /** Compiles what can be; `targetOperations` must be all there are. */
  static async inStages(options: CompileOptions, device: Device): Promise<Executable> {
    const stages = new Stages(device, options);
    try {
      return new StagedExecutable(device, options, stages, await stages.prepare(), await Dispatches.create(device, nothing, []));
    } catch (error) {
      stages.destroy();
      throw error;
    }
  }

  /** Runs stage after stage, with whatever is read back between them; resolves when the last is on its way. */
  override async schedule(inputs: readonly (Feed | PreparedFeed)[], options?: ExecutableRunOptions): Promise<RunResult> {
    if (this.#ended) throw new DeviceError("this executable has been destroyed");
    this.device.check();
    checkCount("run", inputs, this.feedTensors);
    const known = new Map(
      this.#placeholders.map((placeholder, k) => [placeholder, preparedFor(placeholder, this.feedTensors[k].shape, inputs[k])]),
    );
    const copies: TensorData[] = [];
    this.#running++;
    try {
      // There may be many stages: an array is copied to the device once.
      for (const [placeholder, feed] of known)
        if (feed instanceof ShapedArray) {
          copies.push(TensorData.from(this.device, feed.data, feed));
          known.set(placeholder, copies.at(-1)!);
        }
      return await this.#stages.run(known, options);
    } finally {
      this.#running--;
      for (const copy of copies) copy.destroy();
      if (this.#ended) this.destroy();
    }
  }

  override runAsync(): never {
    throw new GraphError("runAsync", `${staged} waits for what it reads back: use run, or the graph's runAsync`);
  }

  override encode(): never {
    throw new GraphError("encode", `${staged} is no list of commands: use run`);
  }

  override kernelTimes(): Promise<never> {
    return Promise.reject(new GraphError("kernelTimes", `${staged} is no list of kernels to measure`));
  }

  override serialize(): Promise<never> {
    return Promise.reject(new GraphError("package", `${staged} is no list of kernels to write down`));
  }

  /** Those of the stages that were compiled with the whole. */
  override get variables(): ReadonlyMap<string, VariableValue> {
    return new Map(this.#prepared.flatMap(({ variables }) => [...variables]));
  }

  override explain(): string {
    return this.#prepared.map((executable) => executable.explain()).join("\n\n");
  }

  /** Gives the stages' buffers back, after the runs that go on. Results that were not destroyed stay valid. */
  override destroy(): void {
    this.#ended = true;
    if (this.#running > 0) return;
    this.#stages.destroy();
    super.destroy();
  }
}

const staged = "an executable whose graph decides while it runs";

/** A feed in the form that is taken; throws where it has none. Dimensions for which nothing was compiled are open. */
function preparedFor(placeholder: Tensor, shape: readonly number[], input: Feed | PreparedFeed): PreparedFeed {
  const prepared = input instanceof ShapedArray ? input : prepareFeed(placeholder, input);
  if (prepared.shape.length === shape.length && prepared.shape.every((d, k) => shape[k] === -1 || d === shape[k])) return prepared;
  const [compiled, got] = [shape, prepared.shape].map((shape) => JSON.stringify(shape));
  throw new GraphError(
    "run",
    `the feed of placeholder «${placeholder.name}» must have shape ${compiled}, for which the executable was compiled; got ${got}`,
  );
}
