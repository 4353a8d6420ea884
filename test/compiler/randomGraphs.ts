import { NDArray, tabulate } from "../../spec/reference.ts";
import type { DataType } from "../../src/dataType.ts";
import { Graph } from "../../src/graph.ts";
import { canBroadcast, elementCount, range, type Shape } from "../../src/shapes.ts";
import type { Tensor } from "../../src/tensor.ts";
import { interpret } from "../support/interpreter.ts";
import { type Random, random } from "../support/random.ts";
import { isFloat, roundTo } from "../support/values.ts";

/** One line of a recipe: an input with a shape and a data type, or an operation on earlier lines. */
export interface Step {
  readonly id: number;
  readonly operation: string;
  readonly inputs: readonly number[];
  readonly params?: Readonly<Record<string, unknown>>;
  /** An input's, and what an operation's result turned out to be. */
  readonly shape: Shape;
  readonly dataType: DataType;
  /** An input's dimensions are unknown while the graph is built. */
  readonly open?: boolean;
}

/** A graph as data, so that it can be printed, run again, and made smaller. */
export interface Recipe {
  readonly seed: string;
  readonly steps: readonly Step[];
  readonly targets: readonly number[];
  /** Inputs with respect to which the sum of the last float target is differentiated too. */
  readonly gradients: readonly number[];
}

/** A recipe turned into a graph, with the values to feed. */
export interface BuiltRecipe {
  readonly graph: Graph;
  readonly feeds: ReadonlyMap<Tensor, NDArray>;
  readonly targets: readonly Tensor[];
}

type Make = (inputs: readonly Tensor[], params: never, graph: Graph) => Tensor;
const method =
  (name: string): Make =>
  ([first, ...rest], params) =>
    (first as unknown as Record<string, (...a: unknown[]) => Tensor>)[name](...rest, params ?? {});

const special: Readonly<Record<string, Make>> = {
  constant: (_, { value, shape, dataType }: { value: number; shape: Shape; dataType: DataType }, graph) =>
    graph.constant(value, { shape, dataType }),
  gather: ([first, indicesTensor], params) => first.gather({ indicesTensor, ...(params as { axis: number }) }),
  convolution2D: ([first, weights], params) => first.convolution2D({ weights, ...(params as object) }),
  select: ([predicate, trueTensor, falseTensor]) => predicate.select({ trueTensor, falseTensor }),
  concatTensors: (inputs, params, graph) =>
    (graph as unknown as Record<string, (...a: unknown[]) => Tensor>)["concatTensors"](inputs, params),
};

const apply = ({ operation, params }: Pick<Step, "operation" | "params">, inputs: readonly Tensor[], graph: Graph): Tensor =>
  (special[operation] ?? method(operation))(inputs, params as never, graph);

/** The value fed to an input: eighths between -2 and 2, small whole numbers, truth values. */
const valueOf = (seed: string, { id, shape, dataType }: Step): NDArray => {
  const source = random(`${seed} ${id}`);
  const least = dataType === "uint32" || dataType === "uint8" ? 0 : -5;
  const one = (): number =>
    isFloat(dataType) ? source.whole(-16, 16) / 8 : dataType === "bool" ? source.whole(0, 1) : source.whole(least, 9);
  return new NDArray(shape, tabulate(shape, one).data, dataType);
};

/** Builds the graph of a recipe. */
export function build({ seed, steps, targets, gradients }: Recipe): BuiltRecipe {
  const graph = new Graph();
  const tensors = new Map<number, Tensor>();
  const feeds = new Map<Tensor, NDArray>();
  for (const step of steps) {
    if (step.operation === "input") {
      const tensor = graph.placeholder(step.open ? step.shape.map(() => -1) : step.shape, { dataType: step.dataType, name: `%${step.id}` });
      feeds.set(tensor, valueOf(seed, step));
      tensors.set(step.id, tensor);
    } else
      tensors.set(
        step.id,
        apply(
          step,
          step.inputs.map((input) => tensors.get(input)!),
          graph,
        ),
      );
  }
  const wanted = targets.map((id) => tensors.get(id)!);
  if (gradients.length === 0) return { graph, feeds, targets: wanted };
  const of = wanted.filter(({ dataType }) => dataType === "float32").at(-1)!;
  return { graph, feeds, targets: [...wanted, ...graph.gradients(of, { with: gradients.map((id) => tensors.get(id)!) }).values()] };
}

/** A recipe as lines of text. */
export const print = ({ seed, steps, targets, gradients }: Recipe): string =>
  [
    `seed ${seed}`,
    ...steps.map(
      ({ id, operation, inputs, params, shape, dataType, open }) =>
        `%${id} = ${operation}(${inputs.map((input) => `%${input}`).join(", ")})${params ? ` ${JSON.stringify(params)}` : ""} : ${dataType}[${shape}]${open ? " unknown when built" : ""}`,
    ),
    `targets ${targets.map((id) => `%${id}`).join(", ")}${gradients.length > 0 ? `, gradients by ${gradients.map((id) => `%${id}`).join(", ")}` : ""}`,
  ].join("\n");

/** Values stay below these, so that rounding errors of floats stay small and products of integers exact in the interpreter; bytes may wrap. */
const most = (dataType: DataType): number => (isFloat(dataType) ? 60 : 2 ** 20);

const shapes: readonly Shape[] = [
  [],
  [1],
  [4],
  [5],
  [2, 3],
  [3, 1],
  [1, 4],
  [4, 4],
  [2, 3, 4],
  [3, 1, 2],
  [2, 1, 3, 2],
  [1, 3, 2, 2],
  [2, 4, 3, 2],
  [0],
  [2, 0, 3],
  [8],
  [16, 3],
  [1, 1, 1],
];
const pick = <T>(list: readonly T[], { whole }: Random): T => list[whole(0, list.length - 1)];
const shuffled = (n: number, source: Random): number[] => {
  const rest = range(n);
  return range(n).map(() => rest.splice(source.whole(0, rest.length - 1), 1)[0]);
};

const floatUnary = ["tanh", "absolute", "negative", "reLU", "sigmoid", "sin", "square", "erf", "identity", "exponent"];
const floatBinary = ["addition", "subtraction", "multiplication", "minimum", "maximum"];
const wholeBinary = ["addition", "subtraction", "multiplication", "minimum", "maximum"];
const comparisons = ["lessThan", "greaterThanOrEqualTo", "equal", "notEqual"];
const logic = ["logicalAND", "logicalOR", "logicalXOR"];
const reductions = ["reductionSum", "reductionSum", "reductionMaximum", "reductionMinimum"];

/** What a shape may be cut into instead. */
const regrouped = (shape: Shape, source: Random): Shape => {
  const count = elementCount(shape);
  if (count === 0) return pick([shape, [...shape, 1], [1, ...shape], [0]], source);
  const whole: number[] = [];
  for (let rest = count; rest > 1;) {
    const factors = range(2, rest + 1).filter((f) => rest % f === 0);
    const factor = pick(factors, source);
    whole.push(factor);
    rest /= factor;
    if (source.next() < 0.15) whole.push(1);
  }
  return whole;
};

/** The tensors so far, by what one may do with them. */
interface Known {
  readonly id: number;
  readonly tensor: Tensor;
  readonly value: NDArray;
}

/** An operation, drawn to fit the tensors so far: its name, inputs and parameters. */
function draw(known: readonly Known[], source: Random): Pick<Step, "operation" | "params"> & { inputs: readonly Known[] } {
  // The latest tensors are the likeliest, so that graphs become deep.
  const any = (fits: (k: Known) => boolean = () => true): Known | undefined => {
    const fitting = known.filter(fits);
    return fitting.length === 0
      ? undefined
      : source.next() < 0.6
        ? fitting[source.whole(Math.max(0, fitting.length - 3), fitting.length - 1)]
        : pick(fitting, source);
  };
  const x = any()!;
  const { shape } = x.value;
  const { dataType } = x.tensor;
  const kind = source.next();
  const second = (): Known => {
    const meets = ({ tensor, value }: Known): boolean =>
      tensor.dataType === dataType &&
      range(Math.min(value.shape.length, shape.length)).every((k) => {
        const [a, b] = [shape.at(-1 - k), value.shape.at(-1 - k)];
        return a === b || a === 1 || b === 1;
      });
    return any(meets)!;
  };
  if (kind < 0.12 && dataType !== "bool") {
    const axes = range(shape.length).filter(() => source.next() < 0.5);
    return { operation: pick(reductions, source), inputs: [x], params: source.next() < 0.2 ? {} : { axes } };
  }
  if (kind < 0.17) return { operation: "transpose", inputs: [x], params: { permutation: shuffled(shape.length, source) } };
  if (kind < 0.22) return { operation: "reshape", inputs: [x], params: { shape: regrouped(shape, source) } };
  if (kind < 0.26) {
    const wider = [...pick([[], [2], [3, 1]], source), ...shape.map((d) => (d === 1 && source.next() < 0.5 ? source.whole(1, 4) : d))];
    return { operation: "broadcast", inputs: [x], params: { shape: wider } };
  }
  if (kind < 0.29) return { operation: "reverse", inputs: [x], params: { axes: range(shape.length).filter(() => source.next() < 0.5) } };
  if (kind < 0.34 && shape.length > 0) {
    const starts = shape.map((d) => source.whole(0, Math.max(0, d - 1)));
    const strides = shape.map(() => source.whole(1, 2));
    return {
      operation: "sliceTensor",
      inputs: [x],
      params: { starts, ends: shape.map((d, k) => source.whole(Math.min(d, starts[k] + 1), d)), strides },
    };
  }
  if (kind < 0.38 && shape.length > 0)
    return {
      operation: "padTensor",
      inputs: [x],
      params: {
        with: "constant",
        leftPadding: shape.map(() => source.whole(0, 2)),
        rightPadding: shape.map(() => source.whole(0, 2)),
        constantValue: dataType === "bool" ? 1 : 3,
      },
    };
  if (kind < 0.41 && shape.length > 0) {
    const dimension = source.whole(0, shape.length - 1);
    const beside = any(
      ({ tensor, value }) =>
        tensor.dataType === dataType &&
        value.shape.length === shape.length &&
        value.shape.every((d, k) => k === dimension || d === shape[k]),
    )!;
    return { operation: "concatTensors", inputs: [x, beside], params: { dimension } };
  }
  if (kind < 0.46)
    return { operation: "cast", inputs: [x], params: { to: pick<DataType>(["float32", "int32", "uint8", "int8", "bool"], source) } };
  if (kind < 0.5)
    return {
      operation: "constant",
      inputs: [],
      params: {
        value: isFloat(dataType) ? source.whole(-4, 4) / 2 : source.whole(0, 1),
        shape: source.next() < 0.5 ? [] : shape,
        dataType,
      },
    };
  if (kind < 0.54 && shape.length > 0 && dataType !== "bool") {
    const indices = any(({ tensor, value }) => tensor.dataType === "int32" && value.shape.length < 3);
    if (indices) return { operation: "gather", inputs: [x, indices], params: { axis: source.whole(0, shape.length - 1) } };
  }
  if (dataType === "bool") {
    const values = any(({ tensor, value }) => tensor.dataType === "float32" && value.shape.join() === shape.join());
    if (values && source.next() < 0.6)
      return {
        operation: "select",
        inputs: [x, values, any(({ tensor, value }) => tensor.dataType === "float32" && value.shape.join() === shape.join())!],
      };
    return source.next() < 0.3 ? { operation: "not", inputs: [x] } : { operation: pick(logic, source), inputs: [x, second()] };
  }
  if (!isFloat(dataType)) return { operation: pick(source.next() < 0.2 ? comparisons : wholeBinary, source), inputs: [x, second()] };
  if (kind < 0.58 && shape.length >= 2) {
    const right = any(
      ({ tensor, value }) =>
        tensor.dataType === "float32" &&
        value.shape.length >= 2 &&
        value.shape.at(-2) === shape.at(-1) &&
        canBroadcast(shape.slice(0, -2), value.shape.slice(0, -2)),
    );
    if (right) return { operation: "matrixMultiplication", inputs: [x, right] };
  }
  if (kind < 0.6 && shape.length === 4 && !shape.includes(0)) {
    const weights = any(
      ({ tensor, value }) =>
        tensor.dataType === "float32" && value.shape.length === 4 && value.shape[2] === shape[3] && !value.shape.includes(0),
    );
    if (weights)
      return {
        operation: "convolution2D",
        inputs: [x, weights],
        params: { descriptor: { dataLayout: "NHWC", weightsLayout: "HWIO", paddingStyle: "TF_SAME", strideInX: source.whole(1, 2) } },
      };
    return {
      operation: "avgPooling2D",
      inputs: [x],
      params: { descriptor: { kernelWidth: 2, kernelHeight: 2, dataLayout: "NHWC", paddingStyle: "TF_SAME" } },
    };
  }
  if (kind < 0.66 && shape.length > 0)
    return { operation: "softMax", inputs: [x], params: { axis: source.whole(-shape.length, shape.length - 1) } };
  return source.next() < 0.4
    ? { operation: pick(floatUnary, source), inputs: [x] }
    : { operation: pick(floatBinary, source), inputs: [x, second()] };
}

/** A recipe at random; its values are finite and not large. */
export function recipe(seed: string): Recipe {
  const source = random(seed);
  const graph = new Graph();
  const known: Known[] = [];
  const steps: Step[] = [];
  const add = (step: Step, tensor: Tensor, value: NDArray): void => {
    steps.push(step);
    known.push({ id: step.id, tensor, value });
  };
  for (const id of range(source.whole(1, 4))) {
    const dataType = pick<DataType>(["float32", "float32", "float32", "float32", "int32", "uint8", "int8", "bool"], source);
    const step: Step = {
      id,
      operation: "input",
      inputs: [],
      shape: pick(shapes, source),
      dataType: id === 0 ? "float32" : dataType,
      open: source.next() < 0.3,
    };
    const tensor = graph.placeholder(step.shape, { dataType: step.dataType });
    add(step, tensor, valueOf(seed, step));
  }
  const wanted = steps.length + source.whole(2, 16);
  for (let attempt = 0; steps.length < wanted && attempt < 200; attempt++) {
    const { inputs, ...drawn } = draw(known, source);
    if (inputs.some((input) => input === undefined)) continue;
    const tensor = apply(
      drawn,
      inputs.map(({ tensor }) => tensor),
      graph,
    );
    const [value] = interpret([tensor], new Map(known.map(({ tensor, value }) => [tensor, value])));
    // A cast to whole numbers would show rounding errors where a value lies at a step.
    const stepped = drawn.operation === "cast" && isFloat(inputs[0].tensor.dataType) && !isFloat(tensor.dataType);
    if (stepped && inputs[0].value.data.some((v) => Math.abs(v - Math.round(v)) < 0.01)) continue;
    if (elementCount(value.shape) > 600 || value.data.some((v) => !(Math.abs(v) <= most(tensor.dataType)))) continue;
    add({ id: steps.length, ...drawn, inputs: inputs.map(({ id }) => id), shape: value.shape, dataType: tensor.dataType }, tensor, value);
  }
  const computed = steps.filter(({ operation }) => operation !== "input");
  const used = new Set(steps.flatMap(({ inputs }) => inputs));
  const targets = computed.filter(({ id }) => !used.has(id) || source.next() < 0.1).map(({ id }) => id);
  const last = steps.filter(({ id, dataType }) => targets.includes(id) && dataType === "float32").at(-1);
  const floats = steps.filter(({ operation, dataType }) => operation === "input" && dataType === "float32").map(({ id }) => id);
  return pruned({ seed, steps, targets, gradients: last && source.next() < 0.4 ? floats : [] });
}

/** Without the steps that no target needs. */
export function pruned(all: Recipe): Recipe {
  const byId = new Map(all.steps.map((step) => [step.id, step]));
  const needed = new Set<number>();
  const visit = (id: number): void => {
    if (needed.has(id)) return;
    needed.add(id);
    byId.get(id)!.inputs.forEach(visit);
  };
  all.targets.forEach(visit);
  return { ...all, steps: all.steps.filter(({ id }) => needed.has(id)), gradients: all.gradients.filter((id) => needed.has(id)) };
}

/** Recipes with a little less: one target, no gradients, a step that has become an input, inputs known when built. */
export function* smaller(whole: Recipe): Generator<Recipe> {
  if (whole.targets.length > 1) for (const target of whole.targets) yield pruned({ ...whole, targets: [target] });
  if (whole.gradients.length > 0) yield { ...whole, gradients: [] };
  for (const step of whole.steps)
    for (const input of step.inputs)
      if (whole.targets.includes(step.id)) yield pruned({ ...whole, targets: whole.targets.map((id) => (id === step.id ? input : id)) });
  for (const step of whole.steps) {
    if (step.operation !== "input") {
      const { id, shape, dataType } = step;
      if (!whole.targets.includes(id))
        yield pruned({
          ...whole,
          steps: whole.steps.map((other) => (other === step ? { id, operation: "input", inputs: [], shape, dataType } : other)),
        });
      const same = step.inputs.find((input) =>
        whole.steps.some((other) => other.id === input && other.shape.join() === shape.join() && other.dataType === dataType),
      );
      if (same !== undefined) {
        const through = (other: number): number => (other === id ? same : other);
        yield pruned({
          ...whole,
          steps: whole.steps.filter((other) => other !== step).map((other) => ({ ...other, inputs: other.inputs.map(through) })),
          targets: whole.targets.map(through),
        });
      }
    } else if (step.open) yield { ...whole, steps: whole.steps.map((other) => (other === step ? { ...step, open: false } : other)) };
  }
}

/** The value as the data type holds it. */
export const stored = ({ shape, data, dataType }: NDArray): NDArray =>
  new NDArray(
    shape,
    data.map((v) => roundTo(dataType, v)),
    dataType,
  );
