import { inOrder } from "./compiler/program.ts";
import type { CompilationDescriptor } from "./compiler/compilationDescriptor.ts";
import type { ShapedType } from "./compiler/compile.ts";
import { knownValue } from "./compiler/knownValue.ts";
import type { Graph } from "./graph.ts";
import { GraphError } from "./graphError.ts";
import type { Operation } from "./operation.ts";
import { Tensor } from "./tensor.ts";
import { arrayFrom, TensorData } from "./tensorData.ts";

/** Computes tensors from values of others, in the middle of a run. */
export type Evaluate = (known: ReadonlyMap<Tensor, TensorData>, targets: readonly Tensor[]) => Promise<TensorData[]>;

/** An operation that decides while it runs what is to be computed: between two executables, by what it reads back. */
export interface Control {
  readonly name: string;
  /** What must be known before. */
  readonly inputs: readonly Tensor[];
  /** The values of the results; those of the inputs stay the caller's. */
  readonly run: (
    values: readonly TensorData[],
    evaluate: Evaluate,
    descriptor: CompilationDescriptor | undefined,
  ) => Promise<readonly TensorData[]>;
}

/** The control operation whose result a tensor is, or nothing. */
export const controlOf = ({ operation }: Tensor): Control | undefined => operation.params["control"] as Control | undefined;

/** The tensors on which a tensor depends: inputs, and parameters given as tensors. */
export const dependencies = ({ operation }: Tensor): readonly Tensor[] => [
  ...Object.values(operation.inputs).filter((input) => input !== undefined),
  ...Object.values(operation.params).filter((param) => param instanceof Tensor),
];

/** Results of control operations that `roots` need and that are not `known`, in an order in which they can be had. */
export const controlsBefore = (roots: readonly Tensor[], known: ReadonlyMap<Tensor, unknown>): Tensor[] =>
  inOrder(roots, (tensor) => (known.has(tensor) ? [] : dependencies(tensor))).filter((tensor) => !known.has(tensor) && controlOf(tensor));

/** What a block uses from outside: tensors that `results` need and that were not made in it. What a run knows anyway is left out. */
const captured = (results: readonly Tensor[], made: ReadonlySet<Tensor>): Tensor[] => {
  const isOutside = (tensor: Tensor): boolean => !made.has(tensor);
  return inOrder(results, (tensor) => (isOutside(tensor) ? [] : dependencies(tensor))).filter(
    (tensor) => isOutside(tensor) && !["placeholder", "constant", "variable"].includes(tensor.operation.kind),
  );
};

const placeholdersLike = (graph: Graph, tensors: readonly Tensor[], name: string): Tensor[] =>
  tensors.map(({ shape, ranked, dataType }) => graph.placeholder(ranked ? shape : null, { dataType, name }));

const pairs = (tensors: readonly Tensor[], values: readonly TensorData[]): [Tensor, TensorData][] =>
  tensors.map((tensor, k) => [tensor, values[k]]);

/** Throws unless a block's results have the types of what they replace. */
function checkResults(name: string, results: readonly Tensor[], expected: readonly Tensor[]): void {
  const types = (tensors: readonly Tensor[]): string => tensors.map(({ dataType }) => dataType).join(", ");
  if (!Array.isArray(results) || types(results) !== types(expected))
    throw new GraphError(name, `the body must answer ${expected.length} tensors of ${types(expected)}; got ${types(results ?? [])}`);
}

/** Both blocks' results, chosen by the predicate; or one block's, where the predicate is known. */
export function choose(
  predicate: Tensor,
  blocks: { readonly then: () => readonly Tensor[]; readonly else?: () => readonly Tensor[] },
): readonly Tensor[] {
  const [known] = knownValue(predicate) ?? [];
  if (known !== undefined) return (known ? blocks.then : blocks.else)?.() ?? [];
  const isTrue = predicate.dataType === "bool" ? predicate : predicate.notEqual(0);
  const whenTrue = blocks.then();
  const whenFalse = blocks.else?.() ?? [];
  checkResults("if", whenFalse, whenTrue);
  return whenTrue.map((trueTensor, k) => isTrue.reshape({ shape: [] }).select({ trueTensor, falseTensor: whenFalse[k] }));
}

/** Iterations that are written out one after the other where their number is known. */
const unrolled = 256;

/** A loop that counts. */
export function count(
  graph: Graph,
  bounds: { readonly lower: Tensor; readonly upper: Tensor; readonly step: Tensor },
  initial: readonly Tensor[],
  body: (index: Tensor, args: readonly Tensor[]) => readonly Tensor[],
  name?: string,
): readonly Tensor[] {
  const ends = [bounds.lower, bounds.upper, bounds.step];
  const [lower, upper, step] = ends.map((tensor) => knownValue(tensor)?.[0]);
  if (step !== undefined && !(step > 0)) throw new GraphError("for", `step must be positive; got ${step}`);
  if (lower !== undefined && upper !== undefined && step !== undefined && (upper - lower) / step <= unrolled) {
    let args = initial;
    for (let i = lower; i < upper; i += step) {
      const next = body(graph.constant(i, { dataType: bounds.lower.dataType }), args);
      checkResults("for", next, initial);
      args = next;
    }
    return args;
  }
  const index = graph.placeholder([], { dataType: bounds.lower.dataType, name: "index" });
  const args = placeholdersLike(graph, initial, "argument");
  const { result: next, made } = graph.record(() => body(index, args));
  checkResults("for", next, initial);
  const outside = captured(next, made);
  const control: Control = {
    name: "for",
    inputs: [...ends, ...initial, ...outside],
    async run([lowerValue, upperValue, stepValue, ...values], evaluate) {
      const [from, to, by] = (await Promise.all([lowerValue, upperValue, stepValue].map((value) => value.read()))).map(([n]) => Number(n));
      if (!(by > 0)) throw new GraphError("for", `step must be positive; got ${by}`);
      const fixed = pairs(outside, values.slice(initial.length));
      return iterate(values.slice(0, initial.length), async (current, round) => {
        const at = from + round * by;
        if (at >= to) return undefined;
        const { dataType } = index;
        const indexValue = TensorData.from(lowerValue.device, arrayFrom([at], dataType), { shape: [], dataType });
        const values = await evaluate(new Map([...fixed, ...pairs(args, current), [index, indexValue]]), next);
        indexValue.destroy();
        return values;
      });
    },
  };
  return graph.controlled(control, initial, name);
}

/** A loop whose predicate is worked out, and read back, before each round. */
export function repeat(
  graph: Graph,
  initial: readonly Tensor[],
  before: (inputs: readonly Tensor[], results: Tensor[]) => Tensor,
  after: (inputs: readonly Tensor[]) => readonly Tensor[],
  name?: string,
): readonly Tensor[] {
  const inputs = placeholdersLike(graph, initial, "input");
  const results: Tensor[] = [];
  const test = graph.record(() => before(inputs, results));
  const given = placeholdersLike(graph, results, "result");
  const step = graph.record(() => after(given));
  checkResults("while", step.result, initial);
  const outside = captured([test.result, ...results, ...step.result], new Set([...test.made, ...step.made]));
  const control: Control = {
    name: "while",
    inputs: [...initial, ...outside],
    async run(values, evaluate) {
      const fixed = pairs(outside, values.slice(initial.length));
      let found: readonly TensorData[] = [];
      await iterate(values.slice(0, initial.length), async (current) => {
        const [predicate, ...shown] = await evaluate(new Map([...fixed, ...pairs(inputs, current)]), [test.result, ...results]);
        const [goesOn] = await predicate.read();
        predicate.destroy();
        if (!goesOn) {
          found = shown;
          return undefined;
        }
        const next = await evaluate(new Map([...fixed, ...pairs(given, shown)]), step.result);
        for (const value of shown) value.destroy();
        return next;
      });
      return found;
    },
  };
  return graph.controlled(control, results, name);
}

/** Rounds until one answers nothing; each gives back what the one before it made. */
async function iterate(
  initial: readonly TensorData[],
  round: (current: readonly TensorData[], k: number) => Promise<readonly TensorData[] | undefined>,
): Promise<readonly TensorData[]> {
  let current = initial;
  for (let k = 0; ; k++) {
    const next = await round(current, k);
    if (!next) return current;
    if (current !== initial) for (const value of current) value.destroy();
    current = next;
  }
}

/** As many of the first rows as `count`, a scalar, says: so many dimensions are known only while the graph runs. */
export function leadingRows(graph: Graph, rows: Tensor, count: Tensor, name: string): Tensor {
  const like = graph.placeholder([-1, ...rows.shape.slice(1)], { dataType: rows.dataType });
  const control: Control = {
    name,
    inputs: [rows, count],
    async run([all, counted]) {
      const [length] = await counted.read();
      return [all.leading(length)];
    },
  };
  return graph.controlled(control, [like])[0];
}

/** What an executable of the compilation descriptor's `callables` makes of tensors. */
export function callOf(graph: Graph, symbolName: string, inputs: readonly Tensor[], outputTypes: readonly ShapedType[], name?: string) {
  const types = outputTypes.map(({ shape, dataType }) => graph.placeholder(shape, { dataType }));
  const control: Control = {
    name: "call",
    inputs,
    run(values, _, descriptor) {
      const callable = descriptor?.callables?.[symbolName];
      if (!callable)
        throw new GraphError("call", `the compilation descriptor's callables must have ${JSON.stringify(symbolName)}; got ${JSON.stringify(Object.keys(descriptor?.callables ?? {}))}`); // prettier-ignore
      return callable.schedule(values);
    },
  };
  return graph.controlled(control, types, name);
}

/** Variables, each with the tensor that the last of these assignments gives it. */
export const following = (operations: readonly Operation[]): ReadonlyMap<Tensor, Tensor> =>
  new Map(operations.map(({ inputs }) => [inputs["variable"]!, inputs["tensor"]!]));
