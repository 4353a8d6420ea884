import test, { type ExecutionContext } from "ava";
import { NDArray } from "../../spec/reference.ts";
import { Graph } from "../../src/graph.ts";
import { GraphError } from "../../src/graphError.ts";
import type { Params } from "../../src/rule.ts";
import type { Tensor } from "../../src/tensor.ts";
import { mismatch, permitted, rounded } from "./compare.ts";
import { testDevice } from "./device.ts";
import { checkGradient, isDifferentiable, weighted } from "./gradients.ts";
import { interpret } from "./interpreter.ts";
import { rowOf } from "./rows.ts";
import { build, type Built, type Case, casesOf, rejectedCasesOf, specialCasesOf } from "./samples.ts";
import { decode, encode, isFloat, roundTo } from "./values.ts";

/** A property of a row as an AVA macro: it answers a line for each failure. */
const property = (holds: (name: string) => readonly string[] | Promise<readonly string[]>) =>
  test.macro(async (t: ExecutionContext, name: string) => {
    const failures = await holds(name);
    const more = failures.length > 8 ? [`… and ${failures.length - 8} more`] : [];
    if (failures.length > 0) t.fail([`${failures.length} failures:`, ...failures.slice(0, 8), ...more].join("\n"));
    else t.pass();
  });

/** Runs `attempt` and answers its failures, each with the case's label; what it throws is one of them. */
const attempt = (label: string, check: () => readonly (string | undefined)[]): string[] => {
  try {
    return check().flatMap((failure) => (failure === undefined ? [] : [`${label}: ${failure}`]));
  } catch (error) {
    return [`${label}: ${String(error)}`];
  }
};

const sameShape = (tensor: Tensor, { shape }: NDArray): boolean =>
  tensor.shape.length === shape.length && tensor.shape.every((d, k) => d === -1 || d === shape[k]);

/** Shape rules agree with references, also when no dimension is known as the graph is built; a composite agrees with its own reference. */
export const infers = property((name) =>
  casesOf(name, "all").flatMap((sample) =>
    attempt(sample.label, () => {
      const known = build(new Graph(), name, sample);
      const arrays = interpret(known.results, known.feeds);
      const open = build(new Graph(), name, sample, { unknown: true });
      const openArrays = interpret(open.results, open.feeds);
      return arrays.flatMap((array, k) => [
        sameShape(known.results[k], array) && !known.results[k].shape.includes(-1)
          ? undefined
          : `result ${k} was inferred as [${known.results[k].shape}] and is [${array.shape}]`,
        sameShape(open.results[k], array)
          ? undefined
          : `result ${k}, dimensions unknown, was inferred as [${open.results[k].shape}] and is [${array.shape}]`,
        open.results[k].dataType === known.results[k].dataType
          ? undefined
          : `result ${k}, dimensions unknown, is ${open.results[k].dataType}`,
        prefixed(`result ${k}, dimensions unknown`, mismatch(openArrays[k].data, array.data, 1e-9)),
        prefixed(`result ${k} against the composite's reference`, againstReference(name, sample, array, k)),
      ]);
    }),
  ),
);

const prefixed = (prefix: string, failure: string | undefined): string | undefined => failure && `${prefix}: ${failure}`;

/** What is wrong with the `k`-th result of a composite beside the row's reference for the whole, if it states one. */
function againstReference(name: string, { inputs, params }: Case, array: NDArray, k: number): string | undefined {
  const row = rowOf(name);
  const reference = (row as { reference?: (a: object) => NDArray | readonly NDArray[] }).reference;
  if (row.kind !== "composite" || !reference) return undefined;
  const [first] = Object.values(inputs).flat();
  const resolved = Object.entries((row.params ?? {}) as Params).map(([key, parameter]) => [
    key,
    parameter.resolve(params[key], first?.shape ?? []),
  ]);
  const expected = [reference({ ...inputs, ...Object.fromEntries(resolved) })].flat()[k] as NDArray;
  if (expected.shape.join() !== array.shape.join()) return `shape [${array.shape}] instead of [${expected.shape}]`;
  return mismatch(array.data, isFloat(array.dataType) ? expected.data : expected.data.map((x) => roundTo(array.dataType, x)), 1e-9);
}

/** Each requirement is tripped by its sample and reported by number and text. */
export const rejects = property((name) => {
  const requirements = Object.keys(rowOf(name).requires ?? {});
  const cases = rejectedCasesOf(name);
  const count = cases.length === requirements.length ? [] : [`${cases.length} samples to reject for ${requirements.length} requirements`];
  const each = cases.slice(0, requirements.length).flatMap((sample, n) => {
    const expected = `${name} (C${n + 1}): ${requirements[n]}`;
    try {
      build(new Graph(), name, sample);
      return [`${sample.label}: was accepted instead of «${expected}»`];
    } catch (error) {
      const right = error instanceof GraphError && error.message.startsWith(expected);
      return right ? [] : [`${sample.label}: «${String(error)}» instead of «${expected}»`];
    }
  });
  return [...count, ...each];
});

/** The gradient rule, computed by references, equals central differences, and so does the gradient of the gradient. */
export const differentiates = property((name) =>
  casesOf(name, "one").flatMap((sample) =>
    attempt(sample.label, () => {
      const { results, feeds } = build(new Graph(), name, sample);
      const floats = [...feeds.keys()].filter((tensor) => isFloat(tensor.dataType));
      if (floats.length === 0 || !results.some((result) => isFloat(result.dataType))) return [];
      const first = weighted(name, results, feeds);
      const row = rowOf(name);
      const wanted = floats.filter((tensor) => isDifferentiable(first, tensor));
      if (wanted.length === 0)
        return [row.kind !== "composite" && row.gradient ? "no input has a gradient, although the row states one" : undefined];
      const gradients = [...first.graph.gradients(first, { with: wanted }).values()];
      const second = weighted(`${name} again`, gradients, feeds);
      return [
        prefixed("gradient", checkGradient(first, wanted, feeds, name)),
        prefixed("second gradient", checkGradient(second, wanted, feeds, name)),
      ];
    }),
  ),
);

/** The array as its data type holds it. */
const asStored = (array: NDArray): NDArray =>
  new NDArray(
    array.shape,
    array.data.map((x) => roundTo(array.dataType, x)),
    array.dataType,
  );

/** Runs several built cases of one graph on the test device at once and holds every result against what is expected. */
async function held(
  graph: Graph,
  built: readonly { label: string; built: Built; expected: readonly NDArray[]; tolerance?: number }[],
): Promise<string[]> {
  const feeds = new Map(
    built.flatMap(({ built }) => [...built.feeds].map(([tensor, array]) => [tensor, encode(array.data, array.dataType)] as const)),
  );
  const targetTensors = [...new Set(built.flatMap(({ built }) => built.results))];
  const results = await graph.run(feeds, { targetTensors, device: await testDevice() });
  const failures: string[] = [];
  for (const {
    label,
    built: { results: tensors },
    expected,
    tolerance,
  } of built)
    for (const [k, tensor] of tensors.entries()) {
      const data = results.get(tensor)!;
      const wrongShape =
        data.shape.join() === expected[k].shape.join() ? undefined : `shape [${data.shape}] instead of [${expected[k].shape}]`;
      const values = decode(await data.read(), tensor.dataType);
      const failure = wrongShape ?? mismatch(values, rounded(expected[k]), permitted(tensor.dataType, tolerance));
      if (failure) failures.push(`${label}: result ${k} ${tensor.dataType}: ${failure}`);
    }
  for (const data of results.values()) data.destroy();
  return failures;
}

/** The kernel computes what the reference says, for every sample and data type; elementwise floats also NaN, infinities and −0. */
export const computes = property(async (name) => {
  const graph = new Graph();
  const built = [...casesOf(name, "all"), ...specialCasesOf(name)].map((sample) => {
    const { results, feeds } = build(graph, name, sample);
    const stored = new Map([...feeds].map(([tensor, array]) => [tensor, asStored(array)]));
    return {
      label: sample.label,
      built: { results, feeds: stored },
      expected: interpret(results, stored),
      tolerance: rowOf(name).tolerance,
    };
  });
  return held(graph, built);
});

/** Half of it, or one less: what a stage before the operation undoes exactly. */
const before = (array: NDArray): NDArray =>
  new NDArray(
    array.shape,
    array.dataType === "bool" ? array.data : array.data.map((x) => roundTo(array.dataType, isFloat(array.dataType) ? x / 2 : x - 1)),
    array.dataType,
  );
const prepare = (tensor: Tensor): Tensor =>
  tensor.dataType === "bool" ? tensor : isFloat(tensor.dataType) ? tensor.multiplication(2) : tensor.addition(1);
const finish = (tensor: Tensor): Tensor => (tensor.dataType === "bool" ? tensor.not() : tensor.multiplication(3).addition(1));

/** Between elementwise operations the row gives the same numbers stitched and unstitched; elementwise rows take one kernel in all. */
export const fuses = property(async (name) => {
  const device = await testDevice();
  const graph = new Graph();
  const feeds = new Map<Tensor, NDArray>();
  const chains = casesOf(name, "one").map((sample) => {
    const built = build(graph, name, sample, { prepare });
    for (const [tensor, array] of built.feeds) feeds.set(tensor, before(array));
    return { label: sample.label, placeholders: [...built.feeds.keys()], results: built.results.map(finish) };
  });
  const targetTensors = chains.flatMap(({ results }) => results);
  const encoded = new Map([...feeds].map(([tensor, array]) => [tensor, encode(array.data, array.dataType)]));
  const stitched = await graph.run(encoded, { targetTensors, device });
  const plain = await graph.run(encoded, { targetTensors, device, compilationDescriptor: { stitching: false } });
  const failures: string[] = [];
  for (const { label, results } of chains)
    for (const tensor of results) {
      const [actual, expected] = await Promise.all([stitched.get(tensor)!.read(), plain.get(tensor)!.read()]);
      const failure = mismatch(
        decode(actual, tensor.dataType),
        decode(expected, tensor.dataType),
        permitted(tensor.dataType, rowOf(name).tolerance),
      );
      if (failure) failures.push(`${label}: stitched beside unstitched: ${failure}`);
    }
  for (const data of [...stitched.values(), ...plain.values()]) data.destroy();
  const chain = chains.find(({ results }) => results.every(({ shape }) => !shape.includes(0)));
  if (rowOf(name).kind !== "elementwise" || !chain) return failures;
  const types = new Map(chain.placeholders.map((tensor) => [tensor, { shape: tensor.shape, dataType: tensor.dataType }]));
  const executable = await graph.compile(device, { feeds: types, targetTensors: chain.results });
  const { length } = executable.kernels;
  return length === 1 ? failures : [...failures, `${chain.label}: took ${length} kernels instead of 1`];
});
