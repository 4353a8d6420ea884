import { type CompilationDescriptor, isStitching } from "../compiler/compilationDescriptor.ts";
import type { Device } from "../device.ts";
import type { Executable, RunResult } from "../executable.ts";
import type { Feed, PreparedFeed } from "../data/feed.ts";
import { FeedType } from "../data/feedType.ts";
import { type Compiled, RecentExecutables } from "./recentExecutables.ts";
import type { RunOptions } from "./runOptions.ts";
import type { Operation } from "../operation.ts";
import type { Tensor } from "../tensor.ts";
import type { TensorData } from "../tensorData.ts";

/** Executables that a graph keeps. */
const size = 32;

/** What an executable was compiled for, and what became of it. */
interface Entry extends Compiled {
  readonly device: Device;
  readonly descriptor: CompilationDescriptor;
  readonly targets: readonly Tensor[];
  readonly operations: readonly Operation[];
  readonly feeds: readonly FeedType<Tensor>[];
}

type Feeds = ReadonlyMap<Tensor, Feed | PreparedFeed>;

/** What an executable is asked for by a graph: `results` says where results are written, where the caller has a say in it. */
export interface Request extends Pick<RunOptions, "targetTensors" | "targetOperations" | "compilationDescriptor"> {
  readonly results?: readonly (TensorData | undefined)[];
}

/** Executables by what they were compiled for; the least recently used one goes when there are too many. */
export class ExecutableCache {
  readonly #kept = new RecentExecutables<Entry>(size);

  /** Runs the executable for these feeds, targets and device if it is there: at once, with feeds as they are. */
  run(device: Device, feeds: Feeds, request: Request): Promise<RunResult> | undefined {
    const entry = this.#find(device, feeds, request);
    return entry?.executable && this.#use(entry, feeds, request);
  }

  /** Runs the executable for these feeds, targets and device, which is compiled if it is not there; the feeds must not change meanwhile. */
  compileAndRun(
    device: Device,
    feeds: ReadonlyMap<Tensor, PreparedFeed>,
    request: Request,
    compile: () => Promise<Executable>,
  ): Promise<RunResult> {
    return this.#use(this.#find(device, feeds, request) ?? this.#add(device, feeds, request, compile()), feeds, request);
  }

  async #use(entry: Entry, feeds: Feeds, { results }: Request): Promise<RunResult> {
    try {
      const executable = entry.executable ?? (await entry.compiled);
      const inputs = new Array<Feed | PreparedFeed>(entry.feeds.length);
      for (let k = 0; k < inputs.length; k++) inputs[k] = feeds.get(entry.feeds[k].placeholder)!;
      return await executable.schedule(inputs, results && { resultsArray: results });
    } catch (error) {
      // An executable that does not run is compiled anew.
      this.#kept.remove(entry);
      throw error;
    }
  }

  #find(device: Device, feeds: Feeds, request: Request): Entry | undefined {
    const { entries } = this.#kept;
    for (let k = 0; k < entries.length; k++)
      if (entries[k].device === device && isFor(entries[k], feeds, request)) return this.#kept.use(k);
    return undefined;
  }

  #add(device: Device, feeds: ReadonlyMap<Tensor, PreparedFeed>, request: Request, compiled: Promise<Executable>): Entry {
    return this.#kept.add({
      device,
      descriptor: copyOf(request.compilationDescriptor ?? usual),
      targets: [...(request.targetTensors ?? none)],
      operations: [...(request.targetOperations ?? none)],
      feeds: [...feeds].map(([tensor, feed]) => FeedType.of(tensor, feed)),
      compiled,
    });
  }
}

const none: readonly never[] = [];
const usual: CompilationDescriptor = {};

const copyOf = (descriptor: CompilationDescriptor): CompilationDescriptor => ({
  ...descriptor,
  candidates: { ...descriptor.candidates },
  callables: { ...descriptor.callables },
});

/** Whether two descriptors make the same of a graph. */
const agree = (a: CompilationDescriptor, b: CompilationDescriptor): boolean =>
  isStitching(a) === isStitching(b) &&
  (a.tune ?? false) === (b.tune ?? false) &&
  contains(a.candidates, b.candidates) &&
  contains(b.candidates, a.candidates) &&
  contains(a.callables, b.callables) &&
  contains(b.callables, a.callables);

function contains(all: Readonly<Record<string, unknown>> = {}, some: Readonly<Record<string, unknown>> = {}): boolean {
  for (const key in some) if (all[key] !== some[key]) return false;
  return true;
}

/** Whether an executable was compiled for a run; finding out is cheap, since each run does. */
function isFor(entry: Entry, feeds: Feeds, request: Request): boolean {
  if (entry.feeds.length !== feeds.size || !agree(entry.descriptor, request.compilationDescriptor ?? usual)) return false;
  if (!sameParts(entry.targets, request.targetTensors ?? none) || !sameParts(entry.operations, request.targetOperations ?? none))
    return false;
  for (let k = 0; k < entry.feeds.length; k++) {
    const type = entry.feeds[k];
    const feed = feeds.get(type.placeholder);
    if (!type.takes(feed) || (ArrayBuffer.isView(feed) && !type.isCounted)) return false;
  }
  return true;
}

function sameParts<Part>(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}
