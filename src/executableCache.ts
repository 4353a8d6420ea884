import type { Executable } from "./executable.ts";

/** Executables that a graph keeps. */
const size = 32;

interface Entry {
  readonly executable: Promise<Executable>;
  /** Runs that use the executable now. */
  users: number;
  evicted: boolean;
}

/** Executables by what they were compiled for; the least recently used one goes when there are too many, once no run uses it. */
export class ExecutableCache {
  readonly #entries = new Map<string, Entry>();

  /** Uses the executable of `key`, which is compiled if it is not there. */
  async use<Result>(key: string, compile: () => Promise<Executable>, run: (executable: Executable) => Promise<Result>): Promise<Result> {
    const entry = this.#entries.get(key) ?? { executable: compile(), users: 0, evicted: false };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.users++;
    this.#evict();
    try {
      return await run(await entry.executable);
    } catch (error) {
      // A compilation that failed is tried anew; so is an executable of a device that was lost.
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      entry.evicted = true;
      throw error;
    } finally {
      entry.users--;
      this.#release(entry);
    }
  }

  #evict(): void {
    if (this.#entries.size <= size) return;
    const [oldest, entry] = this.#entries.entries().next().value!;
    this.#entries.delete(oldest);
    entry.evicted = true;
    this.#release(entry);
  }

  #release(entry: Entry): void {
    if (entry.evicted && entry.users === 0) entry.executable.then((executable) => executable.destroy()).catch(() => undefined);
  }
}
