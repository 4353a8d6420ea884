import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { AdapterChoice } from "../../src/adapter/find.ts";
import type { ContenderName } from "./contenders/index.ts";
import type { Answer, Call, Methods } from "./worker.ts";

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url));
/** A call that takes longer ends the process. */
const patience = 600_000;

/** A contender in a process of its own: libraries patch what is global, and one that crashes must not take the others along. */
export class ContenderProcess {
  readonly name: ContenderName;
  readonly #choice: AdapterChoice | undefined;
  #child: ChildProcess | undefined;

  constructor(name: ContenderName, choice?: AdapterChoice) {
    this.name = name;
    this.#choice = choice;
  }

  /** Calls a method of the worker, having started it where it does not run. */
  call<Name extends keyof Methods>(method: Name, ...parameters: Parameters<Methods[Name]>): ReturnType<Methods[Name]> {
    const child = (this.#child ??= this.#start());
    const answer = new Promise<unknown>((resolve, reject) => {
      let words = "";
      const settle = (conclude: () => void) => {
        clearTimeout(timer);
        child.off("message", hear).off("exit", leave).stderr!.off("data", listen);
        conclude();
      };
      const hear = (answer: Answer) => settle(() => ("error" in answer ? reject(new Error(answer.error)) : resolve(answer.value)));
      const leave = (code: number | null, signal: string | null) =>
        settle(() => {
          this.#child = undefined;
          reject(new Error(`the process ended (${signal ?? code}) ${words.trim().slice(-500)}`));
        });
      const listen = (chunk: Buffer) => (words += chunk.toString());
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      child.on("message", hear).on("exit", leave).stderr!.on("data", listen);
      child.send({ method, parameters } satisfies Call);
    });
    return answer as ReturnType<Methods[Name]>;
  }

  #start(): ChildProcess {
    const child = fork(worker, [this.name, ...(this.#choice ? [this.#choice] : [])], {
      serialization: "advanced", // Results are typed arrays.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child.stderr!.resume();
    return child;
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}
