import { execFileSync, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AdapterChoice } from "../../src/adapter/find.ts";
import type { Run } from "./contender.ts";
import type { ContenderName } from "./contenders/index.ts";

const project = fileURLToPath(new URL("./tsconfig.build.json", import.meta.url));
const program = fileURLToPath(new URL("./dist/test/bench/fresh.js", import.meta.url));
/** Drivers shall compile, as they do where they see a shader for the first time. */
const withoutCaches = { MESA_SHADER_CACHE_DISABLE: "true", __GL_SHADER_DISK_CACHE: "0" };

/** Compiles the library and the contenders as the package is compiled; where there is no compiler, what was compiled before must do. */
export function buildFresh(): void {
  let compiler: string;
  try {
    compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  } catch (cause) {
    if (existsSync(program)) return;
    throw new Error(`${program} is missing, and so is TypeScript, which would make it`, { cause });
  }
  execFileSync(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
}

/** Runs each of which is a process from its start to its first result; `size` is that of the workload. */
export function freshProcesses(name: ContenderName, choice: AdapterChoice | undefined, size: number): Run {
  const start = (answer: "result" | "done") =>
    new Promise<unknown>((resolve, reject) => {
      const child = fork(program, [name, choice ?? "", `${size}`, answer], {
        execArgv: [], // Not those of this process, which compiles as it loads.
        env: { ...process.env, ...(choice ? { STITCHGRAPH_ADAPTER: choice } : {}), ...withoutCaches },
        serialization: "advanced",
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      let words = "";
      child.stderr!.on("data", (chunk: Buffer) => (words += chunk.toString()));
      child.once("exit", (code, signal) => reject(new Error(`the process ended (${signal ?? code}) ${words.trim().slice(-500)}`)));
      child.once("message", (value) => {
        resolve(value);
        child.kill("SIGKILL"); // Leaving by itself may wait for the libraries' background work.
      });
    });
  return {
    async enqueue(times) {
      for (let n = 0; n < times; n++) await start("done");
    },
    async finish() {},
    result: () => start("result") as Promise<Float32Array>,
    dispose() {},
  };
}
