import { type Remote, wrap } from "comlink";
import type { Trial } from "./trial.ts";

/** Milliseconds after which code is taken to go on for ever. */
const patience = 4000;

/** Tries code in a thread of its own, which is given up where the code does not end: so it harms neither the page nor the thread that has the device. */
export class TrialRunner {
  #thread = this.#start();

  /** What is wrong with the code, in one line; nothing if it is right. */
  async check(code: string): Promise<string | undefined> {
    await this.#thread.trial.methods(); // It must not count that a new thread loads the library first.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const endless = new Promise<string>((resolve) => {
      timer = setTimeout(() => {
        this.#thread.worker.terminate();
        this.#thread = this.#start();
        resolve(`The code did not end within ${patience / 1000} seconds, and was stopped.`);
      }, patience);
    });
    const verdict = await Promise.race([this.#thread.trial.check(code), endless]);
    clearTimeout(timer);
    return verdict;
  }

  methods(): Promise<string[]> {
    return this.#thread.trial.methods();
  }

  #start(): { readonly worker: Worker; readonly trial: Remote<Trial> } {
    const worker = new Worker(new URL("./trial.ts", import.meta.url), { type: "module" });
    return { worker, trial: wrap<Trial>(worker) };
  }
}
