import test, { type ExecutionContext } from "ava";
import { NDArray } from "../../spec/reference.ts";
import { complex, type DataType, isWide } from "../../src/dataType.ts";
import { Graph } from "../../src/graph.ts";
import { GraphError } from "../../src/graphError.ts";
import type { Params } from "../../src/rule.ts";
import type { Tensor } from "../../src/tensor.ts";
import { mismatch, permitted, rounded } from "./compare.ts";
import { testDevice } from "./device.ts";
import { checkGradient, weighted } from "./gradients.ts";
import { interpret } from "./interpreter.ts";
import { type AnyRow, rowOf } from "./rows.ts";
import { build, type Built, type Case, casesOf, rejectedCasesOf, specialCasesOf } from "./samples.ts";
import { type BuiltCase, runCases } from "./suite.ts";
import { encode, isFloat, roundTo } from "./values.ts";

/** Graphs that draw the same random numbers each time. */
const newGraph = (): Graph => new Graph({ seed: 1 });

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

/** A case with every dimension unknown; nothing where the operation says that it needs to know them. */
const openly = (name: string, sample: Case): Built | undefined => {
  try {
    return build(newGraph(), name, sample, { unknown: true });
  } catch (error) {
    if (error instanceof GraphError && /\bknown\b/.test(error.message)) return undefined;
    throw error;
  }
};

/** What is wrong with what was inferred of a result that turns out to be `array`, or nothing. */
const inferred = (tensor: Tensor, array: NDArray): string | undefined =>
  sameShape(tensor, array) && array.dataType === tensor.dataType
    ? undefined
    : `was inferred as [${tensor.shape}] ${tensor.dataType} and is [${array.shape}] ${array.dataType}`;

/** What is wrong with a reduction's identity: parts that each begin with it must combine to the whole. */
function identityFailure(row: AnyRow): readonly string[] {
  if (row.kind !== "reduction") return [];
  const combine = (a: number, b: number): number => Number(row.reference(a, b));
  const numbers = [-2, -1, 0, 0.5, 1, 3];
  const pairs = numbers.flatMap((a) => numbers.map((b) => [combine(row.identity, a), b] as const));
  const wrong = pairs.find(([part, b]) => combine(part, combine(row.identity, b)) !== combine(part, b));
  return wrong ? [`the identity ${row.identity} changes what ${wrong[0]} and ${wrong[1]} combine to`] : [];
}

/** Shape rules agree with references, also when no dimension is known as the graph is built; a composite agrees with its own reference. */
export const infers = property((name) => [
  ...identityFailure(rowOf(name)),
  ...casesOf(name, "all").flatMap((sample) =>
    attempt(sample.label, () => {
      const known = build(newGraph(), name, sample);
      const arrays = interpret(known.results, known.feeds);
      const open = openly(name, sample);
      const openArrays = open && interpret(open.results, open.feeds);
      return arrays.flatMap((array, k) => [
        prefixed(`result ${k}`, known.results[k].shape.includes(-1) ? "has unknown dimensions" : inferred(known.results[k], array)),
        open && prefixed(`result ${k}, dimensions unknown`, inferred(open.results[k], array)),
        openArrays && prefixed(`result ${k}, dimensions unknown`, mismatch(openArrays[k].data, array.data, 1e-9)),
        prefixed(`result ${k} against the composite's reference`, againstReference(name, sample, array, k)),
      ]);
    }),
  ),
]);

const prefixed = (prefix: string, failure: string | undefined): string | undefined => failure && `${prefix}: ${failure}`;

/** What is wrong with the `k`-th result of a composite beside the row's reference for the whole, if it states one. */
function againstReference(name: string, { inputs, params }: Case, array: NDArray, k: number): string | undefined {
  const row = rowOf(name);
  const reference = (row as { reference?: (a: object) => NDArray | readonly NDArray[] }).reference;
  const given = Object.values(inputs).flat();
  // References compute with real numbers.
  if (row.kind !== "composite" || !reference || given.some((one) => one && complex.includes(one.dataType))) return undefined;
  const [first] = given;
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
      build(newGraph(), name, sample);
      return [`${sample.label}: was accepted instead of «${expected}»`];
    } catch (error) {
      const right = error instanceof GraphError && error.message.startsWith(expected);
      return right ? [] : [`${sample.label}: «${String(error)}» instead of «${expected}»`];
    }
  });
  return [...count, ...each];
});

/** The gradient rule, computed by references, equals central differences, and so does the gradient of the gradient; a row without one says so. */
export const differentiates = property((name) =>
  casesOf(name, "one").flatMap((sample) =>
    attempt(sample.label, () => {
      const { results, feeds } = build(newGraph(), name, sample);
      if ([...feeds.values()].some(({ data }) => !data.every(Number.isFinite))) return [];
      const wanted = [...feeds.keys()].filter((tensor) => isFloat(tensor.dataType));
      if (wanted.length === 0 || !results.some((result) => isFloat(result.dataType))) return [];
      const first = weighted(name, results, feeds);
      const row = rowOf(name);
      if (row.kind !== "composite" && !row.gradient) return [refusal(name, first, wanted)];
      const gradients = [...first.graph.gradients(first, { with: wanted }).values()];
      const second = weighted(`${name} again`, gradients, feeds);
      return [
        prefixed("gradient", checkGradient(first, wanted, feeds, name)),
        prefixed("second gradient", checkGradient(second, wanted, feeds, name)),
      ];
    }),
  ),
);

/** A line unless differentiating a row without a gradient is an error that names it. */
const refusal = (name: string, of: Tensor, wanted: readonly Tensor[]): string | undefined => {
  try {
    of.graph.gradients(of, { with: wanted });
    return "has no gradient, but gradients were given";
  } catch (error) {
    return error instanceof GraphError && error.operation === name
      ? undefined
      : `«${String(error)}» instead of an error that names the operation`;
  }
};

/** The array as its data type holds it. */
const asStored = ({ shape, data, dataType }: NDArray): NDArray =>
  new NDArray(
    shape,
    data.map((x) => roundTo(dataType, x)),
    dataType,
  );

/** A built case to run on a device, held against the interpreter. */
const heldAgainstReferences = ({ results, feeds }: Built, tolerance: number | undefined): BuiltCase => {
  const expected = interpret(results, feeds);
  return {
    feeds: new Map([...feeds].map(([tensor, array]) => [tensor, encode(array.data, array.dataType)])),
    targets: results,
    check: (read) =>
      read
        .map(({ shape, values }, k) =>
          shape.join() === expected[k].shape.join()
            ? prefixed(
                `result ${k} ${results[k].dataType}`,
                mismatch(values, rounded(expected[k]), permitted(results[k].dataType, tolerance)),
              )
            : `result ${k} has shape [${shape}] instead of [${expected[k].shape}]`,
        )
        .find((failure) => failure !== undefined),
  };
};

/** The kernel computes what the reference says, for every sample and data type; elementwise floats also NaN, infinities and −0. */
export const computes = property(async (name) => {
  const cases = [...casesOf(name, "all"), ...specialCasesOf(name)].map((sample) => ({
    name: sample.label,
    build: (graph: Graph) => {
      const { results, feeds } = build(graph, name, sample);
      const stored = new Map([...feeds].map(([tensor, array]) => [tensor, asStored(array)]));
      return heldAgainstReferences({ results, feeds: stored }, rowOf(name).tolerance);
    },
  }));
  return (await runCases(await testDevice(), cases)).failed;
});

/** Half of it, or one less: what the stage before the operation undoes exactly. */
const before = (x: number, dataType: DataType): number => (dataType === "bool" ? x : isFloat(dataType) ? x / 2 : roundTo(dataType, x - 1));
const prepare = (tensor: Tensor): Tensor =>
  tensor.dataType === "bool" ? tensor : isFloat(tensor.dataType) ? tensor.multiplication(2) : tensor.addition(1);
const finish = (tensor: Tensor): Tensor =>
  tensor.dataType === "bool"
    ? tensor.not()
    : isWide(tensor.dataType)
      ? tensor.bitwiseNOT()
      : tensor.multiplication(isFloat(tensor.dataType) ? 0.5 : 3).addition(1);

/** The row with an elementwise operation before each input and two after each result. */
const chained = (graph: Graph, name: string, sample: Case): Built => {
  const { results, feeds } = build(graph, name, sample, { prepare });
  const halved = [...feeds].map(([tensor, { shape, data, dataType }]) => {
    const stored = data.map((x) => before(roundTo(dataType, x), dataType));
    return [tensor, new NDArray(shape, stored, dataType)] as const;
  });
  return { results: results.map(finish), feeds: new Map(halved) };
};

/** Between elementwise operations the row gives the right numbers stitched and unstitched; elementwise rows take one kernel in all. */
export const fuses = property(async (name) => {
  const device = await testDevice();
  const samples = casesOf(name, "one");
  const cases = samples.map((sample) => ({
    name: sample.label,
    build: (graph: Graph) => heldAgainstReferences(chained(graph, name, sample), rowOf(name).tolerance),
  }));
  const stitched = await runCases(device, cases);
  const plain = await runCases(device, cases, { stitching: false });
  const failures = [...stitched.failed.map((line) => `stitched: ${line}`), ...plain.failed.map((line) => `unstitched: ${line}`)];
  return rowOf(name).kind === "elementwise" ? [...failures, ...(await moreThanOneKernel(name, samples))] : failures;
});

/** A line if the chain of a case with elements compiles to anything but one kernel. */
async function moreThanOneKernel(name: string, samples: readonly Case[]): Promise<string[]> {
  const graph = newGraph();
  const chain = samples
    .map((sample) => chained(graph, name, sample))
    .find(({ results }) => !results.some(({ shape }) => shape.includes(0)));
  if (!chain) return [];
  const feeds = new Map([...chain.feeds].map(([tensor, { shape, dataType }]) => [tensor, { shape, dataType }]));
  const { kernels } = await graph.compile(await testDevice(), { feeds, targetTensors: chain.results });
  return kernels.length === 1 ? [] : [`the chain took ${kernels.length} kernels instead of 1`];
}
