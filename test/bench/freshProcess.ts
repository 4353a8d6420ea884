import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AdapterChoice } from "../../src/adapter/find.ts";
import type { Run } from "./contender.ts";
import type { ContenderName } from "./contenders/index.ts";

const source = fileURLToPath(new URL("./fresh.ts", import.meta.url));
const program = fileURLToPath(new URL("./dist/fresh.js", import.meta.url));
/** Drivers shall compile, as they do where they see a shader for the first time. */
const withoutCaches = { MESA_SHADER_CACHE_DISABLE: "true", __GL_SHADER_DISK_CACHE: "0" };

/** Bundles the library as its package is bundled, a file for each contender; where there is no bundler, what was bundled before must do. */
export async function buildFresh(): Promise<void> {
  let bundler: typeof import("esbuild");
  try {
    bundler = await import("esbuild");
  } catch (cause) {
    if (existsSync(program)) return;
    throw new Error(`${program} is missing, and so is esbuild, which would make it`, { cause });
  }
  await bundler.build({
    entryPoints: [source],
    outdir: dirname(program),
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    minify: true,
  });
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
