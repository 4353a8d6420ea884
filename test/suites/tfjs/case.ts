import type { DataType, ElementArray } from "../../../src/dataType.ts";
import type { Graph } from "../../../src/graph.ts";
import type { Shape } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { mismatch } from "../../support/compare.ts";
import { Missing, type SuiteCase } from "../../support/suite.ts";
import { encode, isDataType, isFloat } from "../../support/values.ts";
import { written } from "./written.ts";

interface SuiteTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: Shape;
  readonly data: readonly (number | string | boolean)[];
}
interface Node {
  readonly op: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly attributes: Attributes;
  readonly outputs: readonly { readonly name: string }[];
}
/** An explicit padding: before and after for each dimension; or a number, or a word. */
export type Padding = number | "same" | "valid" | readonly (readonly [number, number])[];
/** The attributes of all operators of the suite. */
export interface Attributes {
  readonly [key: string]: unknown;
  readonly activation?: string;
  readonly alignCorners?: boolean;
  readonly alpha?: number;
  readonly axis?: number | readonly number[] | null;
  readonly batchDims?: number;
  readonly begin?: readonly number[];
  readonly beta?: number;
  readonly bias?: number;
  readonly blockShape?: readonly number[];
  readonly clipValueMax?: number;
  readonly clipValueMin?: number;
  readonly constantValue?: number;
  readonly crops?: readonly (readonly [number, number])[];
  readonly dataFormat?: string;
  readonly depth?: number;
  readonly depthRadius?: number;
  readonly dilations?: number | readonly number[];
  readonly dim?: number;
  readonly dims?: number | readonly number[];
  readonly dtype?: string;
  readonly exclusive?: boolean;
  readonly filterSize?: number | readonly number[];
  readonly inputShape?: Shape;
  readonly keepDims?: boolean;
  readonly mode?: string;
  readonly numOrSizeSplits?: number | readonly number[];
  readonly numSegments?: number;
  readonly offValue?: number;
  readonly onValue?: number;
  readonly pad?: Padding;
  readonly paddings?: readonly (readonly [number, number])[];
  readonly perm?: readonly number[];
  readonly reductionIndices?: number | readonly number[] | null;
  readonly reps?: readonly number[];
  readonly reverse?: boolean;
  readonly shape?: Shape;
  readonly size?: readonly number[];
  readonly strides?: number | readonly number[];
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
  readonly varianceEpsilon?: number;
}

/** A line of the suite: a small graph, what it computes, and the gradients of it times `dy`. */
export interface TfjsLine {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly SuiteTensor[];
  readonly constants: readonly SuiteTensor[];
  readonly nodes: readonly Node[];
  readonly output: string;
  readonly outputs: readonly SuiteTensor[];
  readonly dy: SuiteTensor;
  readonly grads: readonly ((SuiteTensor & { readonly of: string }) | null)[];
  readonly tolerance: { readonly value: number };
}

/** What an operator is translated from. */
export interface Given {
  readonly graph: Graph;
  /** Operands by the suite's names, in its order. */
  readonly inputs: Readonly<Record<string, Tensor>>;
  readonly attributes: Attributes;
  /** Whether whole numbers are carried in float32, since their gradients are wanted. */
  readonly carried: boolean;
}
/** Operators in terms of this library, by name. */
export type Translations = Readonly<Record<string, (given: Given) => Tensor | readonly Tensor[]>>;

const known = (dtype: string): DataType => {
  if (!isDataType(dtype)) throw new Missing(`data type ${dtype}`);
  return dtype;
};
const typed = ({ dtype, data }: SuiteTensor): ElementArray => encode(data.map(Number), known(dtype));

/** The shapes that differ, or the values, in one line. */
const difference = (
  actual: { readonly shape: Shape; readonly values: Float64Array },
  { shape, data }: SuiteTensor,
  tolerance: number,
): string | undefined =>
  actual.shape.join() === shape.join()
    ? mismatch(actual.values, data.map(Number), tolerance)
    : `shape [${actual.shape}] instead of [${shape}]`;

/** Σ y·dy, whose gradients are the suite's. */
const weighted = (y: Tensor, dy: SuiteTensor): Tensor =>
  y.multiplication(y.graph.constant(typed(dy), { shape: dy.shape, dataType: y.dataType })).reductionSum();

const isZero = ({ data }: SuiteTensor): boolean => data.every((x) => Number(x) === 0);

/** A line of the suite as a case to run. */
export const caseOf = (line: TfjsLine, translations: Translations): SuiteCase => ({
  name: `${line.op}: ${line.name}`,
  build: (graph) => {
    const feeds = new Map<Tensor, ElementArray>();
    const values = new Map<string, Tensor>();
    // Whole numbers have no gradients here; the suite's have those of the floats that stand for them.
    const differentiated = line.grads.flatMap((gradient) => (gradient && !isZero(gradient) ? [gradient.of] : []));
    const carried = line.inputs.some(({ name, dtype }) => differentiated.includes(name) && !isFloat(known(dtype)));
    for (const input of line.inputs) {
      const dataType = carried && differentiated.includes(input.name) ? "float32" : known(input.dtype);
      const placeholder = graph.placeholder(input.shape, { dataType, name: input.name });
      feeds.set(placeholder, encode(input.data.map(Number), dataType));
      values.set(input.name, placeholder);
    }
    for (const constant of line.constants)
      values.set(constant.name, graph.constant(typed(constant), { shape: constant.shape, dataType: known(constant.dtype) }));
    const own = written[line.name];
    for (const { op, inputs, attributes, outputs } of own ? [] : line.nodes) {
      const translation = translations[op];
      if (!translation) throw new Missing(`operator ${op}`);
      const operands = Object.fromEntries(Object.entries(inputs).map(([key, name]) => [key, values.get(name)!]));
      const results = [translation({ graph, inputs: operands, attributes, carried })].flat() as Tensor[];
      outputs.forEach(({ name }, k) => values.set(name, results[k]));
    }
    const y = own ? own(values.get(line.inputs[0].name)!) : values.get(line.output)!;
    const expected = line.grads.filter((gradient) => gradient !== null);
    const wanted = expected.map(({ of }) => values.get(of)!);
    const gradients = graph.gradients(weighted(isFloat(y.dataType) ? y : y.cast({ to: "float32" }), line.dy), { with: wanted });
    const targets = [y, ...wanted.map((tensor) => gradients.get(tensor)!)];
    return {
      feeds,
      targets,
      check: ([value, ...found]) => {
        const failures = wanted.map((_, k) => {
          const gradient = expected[k];
          const failure = difference(found[k], gradient, line.tolerance.value);
          return failure && `gradient of ${gradient.of}: ${failure}`;
        });
        const wrongValue = difference(value, line.outputs[0], line.tolerance.value);
        return wrongValue ? `value: ${wrongValue}` : failures.find((failure) => failure !== undefined);
      },
    };
  },
});
