import type { CompilationDescriptor } from "../../src/compiler/compilationDescriptor.ts";
import type { ElementArray } from "../../src/dataType.ts";
import type { Device } from "../../src/device.ts";
import { Graph } from "../../src/graph.ts";
import type { Tensor } from "../../src/tensor.ts";
import { decode } from "./values.ts";

/** Thrown by what turns a case into a graph where the library has not got what the case needs; the message is the reason. */
export class Missing extends Error {}

/** The result of a method that the library may not have yet; a case that needs one it has not counts as missing. */
export function call(on: Graph | Tensor, method: string, ...given: readonly unknown[]): Tensor {
  const found = (on as unknown as Record<string, ((...given: readonly unknown[]) => Tensor) | undefined>)[method];
  if (!found) throw new Missing(`operation ${method}`);
  return found.apply(on, given as unknown[]);
}

/** A tensor's value as read back. */
export interface ReadTensor {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}
/** A case that has been turned into operations. */
export interface BuiltCase {
  readonly feeds: ReadonlyMap<Tensor, ElementArray>;
  readonly targets: readonly Tensor[];
  /** What is wrong with the targets' values, in one line, or nothing. */
  readonly check: (results: readonly ReadTensor[]) => string | undefined;
}
/** A case of a suite. */
export interface SuiteCase {
  readonly name: string;
  readonly build: (graph: Graph) => BuiltCase;
}

/** What came of a suite's cases. */
export interface Outcomes {
  readonly passed: readonly string[];
  /** Name and what was wrong. */
  readonly failed: readonly string[];
  /** The reasons for which cases were not run. */
  readonly missing: readonly string[];
}

/** Runs cases in one graph and one run; if that fails, each by itself, so that a case that cannot be run fails alone. */
export async function runCases(
  device: Device,
  cases: readonly SuiteCase[],
  compilationDescriptor: CompilationDescriptor = {},
): Promise<Outcomes> {
  const failed: string[] = [];
  const missing: string[] = [];
  const graph = new Graph();
  const built = cases.flatMap((suiteCase) => {
    try {
      return [{ suiteCase, ...suiteCase.build(graph) }];
    } catch (error) {
      if (error instanceof Missing) missing.push(error.message);
      else failed.push(`${suiteCase.name}: ${String(error)}`);
      return [];
    }
  });
  const run = async (some: readonly (BuiltCase & { readonly suiteCase: SuiteCase })[]): Promise<string[]> => {
    const targetTensors = [...new Set(some.flatMap(({ targets }) => targets))];
    const feeds = new Map(some.flatMap(({ feeds }) => [...feeds]));
    const results = await graph.run(feeds, { targetTensors, device, compilationDescriptor });
    const passed: string[] = [];
    for (const { suiteCase, targets, check } of some) {
      const read = await Promise.all(
        targets.map(async (tensor) => {
          const data = results.get(tensor)!;
          return { shape: data.shape, values: decode(await data.read(), tensor.dataType) };
        }),
      );
      const failure = check(read);
      if (failure === undefined) passed.push(suiteCase.name);
      else failed.push(`${suiteCase.name}: ${failure}`);
    }
    for (const data of results.values()) data.destroy();
    return passed;
  };
  if (built.length === 0) return { passed: [], failed, missing };
  try {
    return { passed: await run(built), failed, missing };
  } catch (reason) {
    const passed: string[] = [];
    for (const one of built)
      try {
        passed.push(...(await run([one])));
      } catch (error) {
        failed.push(`${one.suiteCase.name}: ${String(error)}`);
      }
    if (failed.length === 0) failed.push(`each case runs alone, but not all of them together: ${String(reason)}`);
    return { passed, failed, missing };
  }
}

/** «reason count, reason count», the most frequent first. */
export const tally = (reasons: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(", ");
};
