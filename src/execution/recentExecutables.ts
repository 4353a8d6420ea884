import type { Executable } from "../executable.ts";

/** An executable that is there, or will be. */
export interface Compiled {
  readonly compiled: Promise<Executable>;
  /** The executable once it is there. */
  executable?: Executable;
}

/** A number of executables, of which the least recently used goes when there are too many. */
export class RecentExecutables<Entry extends Compiled> {
  /** The one used last comes first. */
  readonly entries: Entry[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The entry with a number, which becomes the first. */
  use(k: number): Entry {
    const entry = this.entries[k];
    this.entries.copyWithin(1, 0, k);
    return (this.entries[0] = entry);
  }

  /** Keeps an executable; one whose compilation fails is not kept, so that it is tried anew. */
  add(entry: Entry): Entry {
    entry.compiled.then(
      (executable) => (entry.executable = executable),
      () => this.remove(entry),
    );
    this.entries.unshift(entry);
    if (this.entries.length > this.#most) this.remove(this.entries[this.#most]);
    return entry;
  }

  /** Gives an executable up. Runs that wait for it come before its end, since they began to wait earlier. */
  remove(entry: Entry): void {
    const at = this.entries.indexOf(entry);
    if (at < 0) return;
    this.entries.splice(at, 1);
    entry.compiled.then(
      (executable) => executable.destroy(),
      () => undefined,
    );
  }

  destroy(): void {
    for (const entry of [...this.entries]) this.remove(entry);
  }
}
