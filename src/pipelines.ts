/** Pipelines that are kept; executables hold on to theirs anyway. */
const most = 1024;

/** Makes the pipeline of a WGSL text. `label` and `operations` are for error messages. */
type Build = (code: string, label: string, operations?: readonly string[]) => Promise<GPUComputePipeline>;

/** Compute pipelines by their WGSL, each compiled once; the one used least recently goes when there are too many. */
export class Pipelines {
  readonly #build: Build;
  /** The one used last comes last. */
  readonly #known = new Map<string, Promise<GPUComputePipeline>>();

  constructor(build: Build) {
    this.#build = build;
  }

  has(code: string): boolean {
    return this.#known.has(code);
  }

  readonly get: Build = (code, label, operations) => {
    const known = this.#known.get(code);
    const pipeline = known ?? this.#build(code, label, operations);
    if (!known) pipeline.catch(() => this.#known.delete(code));
    this.#known.delete(code);
    this.#known.set(code, pipeline);
    if (this.#known.size > most) this.#known.delete(this.#known.keys().next().value!);
    return pipeline;
  };

  clear(): void {
    this.#known.clear();
  }
}
