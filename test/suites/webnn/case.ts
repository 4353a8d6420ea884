import { arrayOf, type DataType, type ElementArray, isWide } from "../../../src/dataType.ts";
import type { Graph } from "../../../src/graph.ts";
import type { Shape } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { Missing, type SuiteCase } from "../../support/suite.ts";
import { encode, isDataType } from "../../support/values.ts";
import { failureOf, type Tolerance } from "./tolerance.ts";

/** A number, or the words in which JSON cannot say it: "NaN", "Infinity", a 64-bit integer in decimals. */
type SuiteNumber = number | string;

interface SuiteTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: Shape;
  readonly data: readonly SuiteNumber[];
  readonly constant?: boolean;
}

/** The attributes of all operators of the suite. */
export interface Attributes {
  readonly [key: string]: unknown;
  readonly activations?: readonly string[];
  readonly alpha?: number;
  readonly aTranspose?: boolean;
  readonly axes?: readonly number[];
  readonly axis?: number;
  readonly beginningPadding?: readonly number[];
  readonly beta?: number;
  readonly bTranspose?: boolean;
  readonly diagonal?: number;
  readonly dilations?: readonly number[];
  readonly direction?: string;
  readonly endingPadding?: readonly number[];
  readonly epsilon?: number;
  readonly exclusive?: boolean;
  readonly filterLayout?: string;
  readonly groups?: number;
  readonly hiddenSize?: number;
  readonly inputLayout?: string;
  readonly keepDimensions?: boolean;
  readonly layout?: string;
  readonly maxValue?: SuiteNumber;
  readonly minValue?: SuiteNumber;
  readonly mode?: string;
  readonly newShape?: readonly number[];
  readonly outputDataType?: string;
  readonly outputPadding?: readonly number[];
  readonly outputShapeRounding?: string;
  readonly outputSizes?: readonly number[];
  readonly padding?: readonly number[];
  readonly permutation?: readonly number[];
  readonly repetitions?: readonly number[];
  readonly resetAfter?: boolean;
  readonly returnSequence?: boolean;
  readonly reversed?: boolean;
  readonly scales?: readonly number[];
  readonly sizes?: readonly number[];
  readonly splits?: number | readonly number[];
  readonly starts?: readonly number[];
  readonly steps?: number;
  readonly strides?: readonly number[];
  readonly type?: string;
  readonly upper?: boolean;
  readonly value?: SuiteNumber;
  readonly windowDimensions?: readonly number[];
}

/** A line of the suite. */
export interface WebnnLine {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly (SuiteTensor & { readonly operand: string })[];
  readonly attributes: Attributes;
  readonly outputs: readonly (SuiteTensor & { readonly index: number })[];
  readonly tolerance: Tolerance;
}

/** What an operator is translated from: its operands as tensors of a graph, and its attributes. */
export interface Given {
  readonly graph: Graph;
  /** The operands, in order. */
  readonly inputs: readonly Tensor[];
  /** An operand by name, without the operator's name before it: "bias", "initialHiddenState". */
  readonly operand: (name: string) => Tensor | undefined;
  readonly attributes: Attributes;
  /** The shapes that the suite expects. */
  readonly outputShapes: readonly Shape[];
  /** The data types that the suite expects, by its names. */
  readonly outputTypes: readonly string[];
}
/** An operator in terms of this library. */
export type Translation = (given: Given) => Tensor | readonly Tensor[];
/** Operators by name. */
export type Translations = Readonly<Record<string, Translation>>;

/** Data types of four bits, which the library has not got, are carried in eight. */
const carriers: Readonly<Record<string, DataType | undefined>> = { int4: "int8", uint4: "uint8" };

/** The data type for a name that the suite uses. */
export const dataTypeOf = (name: string): DataType => {
  const carrier = carriers[name];
  if (carrier) return carrier;
  if (!isDataType(name)) throw new Missing(`data type ${name}`);
  return name;
};

const operandPrefix: Readonly<Record<string, string>> = {
  batchNormalization: "bn",
  instanceNormalization: "instanceNorm",
  layerNormalization: "layerNorm",
};
const plainName = (op: string, operand: string): string => {
  const prefix = operandPrefix[op] ?? op;
  const rest = operand.startsWith(prefix) && operand.length > prefix.length ? operand.slice(prefix.length) : operand;
  return rest[0].toLowerCase() + rest.slice(1);
};

/** The suite's numbers as the typed array that carries them; those of 64 bits are written in decimals. */
const valuesOf = (data: readonly SuiteNumber[], dataType: DataType): ElementArray =>
  isWide(dataType)
    ? (arrayOf(dataType) as unknown as { from(values: readonly bigint[]): ElementArray }).from(data.map((n) => BigInt(n)))
    : encode(data.map(Number), dataType);

/** A line of the suite as a case to run. */
export const caseOf = (line: WebnnLine, translation: Translation): SuiteCase => ({
  name: `${line.op}: ${line.name}`,
  build: (graph) => {
    const types = line.outputs.map(({ dtype }) => dataTypeOf(dtype));
    const feeds = new Map<Tensor, ElementArray>();
    const tensorOf = ({ name, dtype, shape, data, constant }: SuiteTensor): Tensor => {
      const dataType = dataTypeOf(dtype);
      const values = valuesOf(data, dataType);
      if (constant) return graph.constant(values, { shape, dataType });
      const placeholder = graph.placeholder(shape, { dataType, name });
      feeds.set(placeholder, values);
      return placeholder;
    };
    const inputs = line.inputs.map(tensorOf);
    const names = line.inputs.map(({ operand }) => plainName(line.op, operand));
    const targets = [
      translation({
        graph,
        inputs,
        operand: (name) => inputs[names.indexOf(name)],
        attributes: line.attributes,
        outputShapes: line.outputs.map(({ shape }) => shape),
        outputTypes: line.outputs.map(({ dtype }) => dtype),
      }),
    ].flat() as Tensor[];
    return {
      feeds,
      targets,
      check: (results) => {
        const failures = line.outputs.map((output, k) => {
          const { shape, values } = results[k];
          if (targets[k].dataType !== types[k]) return `output ${k} is ${targets[k].dataType} instead of ${types[k]}`;
          if (shape.join() !== output.shape.join()) return `output ${k} has shape [${shape}] instead of [${output.shape}]`;
          return failureOf(values, output.data.map(Number), types[k], line.tolerance);
        });
        return failures.find((failure) => failure !== undefined);
      },
    };
  },
});
