import { format } from "node:util";
import { ts } from "ts-morph";
import * as stitchgraph from "../../src/index.ts";
import { testDevice } from "./device.ts";

const AsyncFunction = (async () => undefined).constructor as new (...texts: string[]) => (...values: unknown[]) => Promise<void>;

/** Runs a program of the documentation on the test device and answers what it prints; `globals` are in its sight besides. */
export async function runProgram(program: string, globals: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const printed: string[] = [];
  const code = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
  const modules: Record<string, unknown> = { stitchgraph: { ...stitchgraph, Device: { request: testDevice } } };
  const console = { log: (...values: unknown[]) => printed.push(format(...values)) };
  const given = { require: (name: string) => modules[name], exports: {}, console, ...globals };
  await new AsyncFunction(...Object.keys(given), code)(...Object.values(given));
  return printed;
}
