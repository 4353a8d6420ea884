import { advancesOf, rootsOf } from "./assignments.ts";
import { compile, type CompileOptions, type ShapedType } from "../compiler/compile.ts";
import { inOrder } from "../compiler/program.ts";
import { type Block, type Control, controlOf, controlsBefore, dependencies, type Evaluate } from "./control.ts";
import type { Device } from "../device.ts";
import type { Executable, ExecutableRunOptions, RunResult } from "../executable.ts";
import { type PreparedFeed, ShapedArray } from "../data/feed.ts";
import type { Operation } from "../operation.ts";
import { type Compiled, RecentExecutables } from "../execution/recentExecutables.ts";
import { sameShape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import { TensorData } from "../tensorData.ts";

/** What is computed in one go, and the control operations that must have run before. */
interface Stage {
  readonly targets: readonly Tensor[];
  readonly operations: readonly Operation[];
  /** In the order in which they run, each with those of its results that are needed. */
  readonly controls: readonly { readonly control: Control; readonly results: readonly Tensor[] }[];
  /** What is known then and needed. */
  readonly feeds: readonly Tensor[];
  /** By the types of the feeds. */
  readonly executables: RecentExecutables<StageExecutable>;
}

interface StageExecutable extends Compiled {
  readonly types: readonly ShapedType[];
}

/** Tensors that are known, with their types or values. */
type Known<Value> = ReadonlyMap<Tensor, Value>;

/** Executables that a stage keeps: its feeds' shapes may differ from run to run, and from round to round. */
const kept = 8;

/** The stages of what is to be compiled, each found and compiled when it is first needed. */
export class Stages {
  readonly #device: Device;
  readonly #options: CompileOptions;
  readonly #stages = new Map<readonly Tensor[], Stage>();
  readonly #targets: readonly Tensor[];

  /** `targetOperations` must be all there are. */
  constructor(device: Device, options: CompileOptions) {
    this.#device = device;
    this.#options = options;
    this.#targets = [...(options.targetTensors ?? [])];
  }

  /** Compiles the stages whose feeds' shapes are known before anything has run. */
  prepare(): Promise<Executable[]> {
    const known = new Map<Tensor, ShapedType>(this.#options.feeds);
    return this.#prepare(this.#last(known), known);
  }

  /** Runs the stages, and answers the values of the targets when the last is on its way. */
  run(known: Known<PreparedFeed>, options: ExecutableRunOptions | undefined): Promise<RunResult> {
    return this.#run(this.#last(known), known, options);
  }

  destroy(): void {
    for (const { executables } of this.#stages.values()) executables.destroy();
    this.#stages.clear();
  }

  #last(known: Known<unknown>): Stage {
    return this.#stage(this.#targets, known, this.#options.targetOperations);
  }

  /** The stage of a block. States that were made in it, such as random ones, move on each time. */
  #block(targets: readonly Tensor[], known: Known<unknown>): Stage {
    return this.#stages.get(targets) ?? this.#stage(targets, known, advancesOf(targets, known));
  }

  /** The stage of targets: the array stands for it, since what is known before is always the same. */
  #stage(targets: readonly Tensor[], known: Known<unknown>, operations: readonly Operation[] = []): Stage {
    let stage = this.#stages.get(targets);
    if (!stage) this.#stages.set(targets, (stage = stageOf(targets, operations, known)));
    return stage;
  }

  async #prepare(stage: Stage, known: Known<ShapedType>): Promise<Executable[]> {
    const then = new Map(known);
    const compiled: Executable[] = [];
    for (const { control, results } of stage.controls) {
      control.check?.(this.#options.compilationDescriptor);
      compiled.push(...(await this.#prepare(this.#stage(control.inputs, then), then)));
      for (const block of control.blocks) {
        const inside = new Map<Tensor, ShapedType>([...then, ...block.known.map((tensor) => [tensor, tensor] as const)]);
        compiled.push(...(await this.#prepare(this.#block(block.targets, inside), inside)));
      }
      for (const tensor of results) then.set(tensor, tensor);
    }
    const types = stage.feeds.map((tensor) => then.get(tensor)!);
    const isOpen = (type: ShapedType): boolean => (type as Partial<Tensor>).ranked === false || type.shape.includes(-1);
    return types.some(isOpen) ? compiled : [...compiled, await this.#executable(stage, types)];
  }

  async #run(stage: Stage, known: Known<PreparedFeed>, options?: ExecutableRunOptions): Promise<RunResult> {
    const then = new Map(known);
    const made: TensorData[] = [];
    const evaluate: Evaluate = (block, values, rounds = 1) => {
      const inside = new Map([...then, ...block.known.map((tensor, k) => [tensor, values[k]] as const)]);
      const stage = this.#block(block.targets, inside);
      return rounds === 1 ? this.#run(stage, inside) : this.#repeat(stage, block, inside, rounds);
    };
    try {
      for (const { control, results } of stage.controls) {
        const inputs = await this.#run(this.#stage(control.inputs, then), then);
        made.push(...inputs);
        const values = await control.run(inputs, evaluate, this.#options.compilationDescriptor);
        made.push(...values);
        for (const tensor of results) then.set(tensor, values[tensor.operation.params["result"] as number]);
      }
      const feeds = stage.feeds.map((tensor) => then.get(tensor)!);
      return await (await this.#executable(stage, feeds)).schedule(feeds, options);
    } finally {
      for (const data of made) data.destroy();
    }
  }

  /** Runs a stage that needs no control operation on its own results again and again, in one submit. */
  async #repeat(stage: Stage, { known, targets }: Block, values: Known<PreparedFeed>, rounds: number): Promise<TensorData[]> {
    const copies: TensorData[] = [];
    const first = stage.feeds.map((tensor) => {
      const value = values.get(tensor)!;
      if (value instanceof ShapedArray) copies.push(TensorData.from(this.#device, value.data, value));
      return value instanceof ShapedArray ? copies.at(-1)! : value;
    });
    // For each feed, the target that stands for it from the second round on.
    const later = stage.feeds.map((tensor) => known.indexOf(tensor) - (known.length - targets.length));
    try {
      const executable = await this.#executable(stage, first);
      // Nothing is awaited while this is encoded, so that buffers given back by a round go to the next, not to another run, whose commands may come first.
      const encoder = this.#device.gpu.createCommandEncoder();
      let results: TensorData[] | undefined;
      for (let k = 0; k < rounds; k++) {
        const before: TensorData[] | undefined = results;
        results = executable.encode(encoder, before ? first.map((value, n) => (later[n] > 0 ? before[later[n]] : value)) : first);
        before?.forEach((value) => value.destroy());
      }
      this.#device.gpu.queue.submit([encoder.finish()]);
      return results!;
    } finally {
      for (const copy of copies) copy.destroy();
    }
  }

  /** The executable of a stage for feeds of these types. */
  #executable({ targets, operations, feeds, executables }: Stage, given: readonly ShapedType[]): Promise<Executable> {
    const at = executables.entries.findIndex(({ types }) => types.every(({ shape }, k) => sameShape(shape, given[k].shape)));
    if (at >= 0) return executables.use(at).compiled;
    const { compilationDescriptor } = this.#options;
    const types = given.map(({ shape, dataType }) => ({ shape, dataType }));
    const options = {
      feeds: new Map(feeds.map((tensor, k) => [tensor, types[k]])),
      targetTensors: targets,
      targetOperations: operations,
      compilationDescriptor,
    };
    return executables.add({ types, compiled: compile(options, this.#device) }).compiled;
  }
}

function stageOf(targets: readonly Tensor[], operations: readonly Operation[], known: Known<unknown>): Stage {
  const roots = rootsOf({ targetTensors: targets, targetOperations: operations });
  const needed = controlsBefore(roots, known);
  const controls = [...new Set(needed.map((tensor) => controlOf(tensor)!))].map((control) => ({
    control,
    results: needed.filter((tensor) => controlOf(tensor) === control),
  }));
  const isKnown = (tensor: Tensor): boolean => known.has(tensor) || needed.includes(tensor);
  const feeds = inOrder(roots, (tensor) => (isKnown(tensor) ? [] : dependencies(tensor))).filter(isKnown);
  return { targets, operations, controls, feeds, executables: new RecentExecutables(kept) };
}
