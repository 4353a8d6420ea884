import type { DataType, DataTypes } from "./dataType.ts";
import type { Graph } from "./graph.ts";
import type { Parameter, ValueOf } from "./parameters.ts";
import type { Shape } from "./shapes.ts";
import type { Tensor } from "./tensor.ts";

/** What an input accepts: a set of data types, one that may be left out, or a list of tensors. */
export type Input = DataTypes | OptionalInput | ListInput;
/** An input that may be left out. */
export interface OptionalInput {
  readonly optional: DataTypes;
}
/** An input that is a list of tensors of one data type; only composites have one. */
export interface ListInput {
  readonly list: DataTypes;
}
/** An input that may be left out. */
export const optional = (types: DataTypes): OptionalInput => ({ optional: types });
/** An input that is a list of tensors. */
export const list = (types: DataTypes): ListInput => ({ list: types });
/** The data types that an input accepts. */
export const acceptedBy = (input: Input): DataTypes => ("optional" in input ? input.optional : "list" in input ? input.list : input);

export type Inputs = Readonly<Record<string, Input>>;
export type Params = Readonly<Record<string, Parameter<any, any>>>;

/** What `Value` becomes for each input: optional ones may be missing, lists are arrays. */
export type PerInput<I extends Inputs, Value> = {
  readonly [K in keyof I]: I[K] extends OptionalInput ? Value | undefined : I[K] extends ListInput ? readonly Value[] : Value;
};
/** The resolved values of a row's parameters. */
export type ParamValues<P extends Params> = { readonly [K in keyof P]: ValueOf<P[K]> };

/** Arguments of shape rules and requirements: the shape of every input and the value of every parameter. */
export type ShapeArguments<I extends Inputs, P extends Params> = PerInput<I, Shape> & ParamValues<P>;
/** Arguments of a result type rule. */
export type TypeArguments<I extends Inputs, P extends Params> = PerInput<I, DataType> & ParamValues<P>;
/** Arguments of gradients and expansions: tensors, parameter values, and the graph that the operation belongs to. */
export type TensorArguments<I extends Inputs, P extends Params> = PerInput<I, Tensor> & ParamValues<P> & { readonly graph: Graph };
/** Arguments of a gradient rule: besides the inputs, `dy`, the gradient that arrives, and `y`, the operation's own result. */
export type GradientArguments<I extends Inputs, P extends Params> = TensorArguments<I, P> & { readonly dy: Tensor; readonly y: Tensor };
/** What a gradient rule answers: a tensor for each input whose gradient is not 0 everywhere. Shapes may be the broadcast ones. */
export type Gradient<I extends Inputs, P extends Params> = (a: GradientArguments<I, P>) => { readonly [K in keyof I]?: Tensor };

/** Properties of the adapter that decide which kernel suits it. */
export interface Adapter {
  /** The adapter is a CPU: shared memory and barriers cost more than they bring. */
  readonly software: boolean;
  readonly maxInvocations: number;
  readonly maxWorkgroupStorage: number;
  /** The sizes that a subgroup may have; 0 where kernels cannot use subgroups. */
  readonly subgroupMinSize: number;
  readonly subgroupMaxSize: number;
  /** Whether kernels may compute with 16-bit floats. */
  readonly halves: boolean;
  /** Whether kernels may multiply 16×16 matrices of 16-bit floats by a subgroup at once. */
  readonly matrices: boolean;
  /** Lengths change from run to run, so that a kernel which serves many of them is worth more than one that suits this one. */
  readonly varied?: boolean;
}

/**
 * For each input the dimension, counted from the end, along which four elements from a multiple of four on are neighbours in memory: −1, −2 where
 * the last two are transposed, 0 where there is none.
 */
export type Along<Key extends string> = Readonly<Record<Key, -1 | -2 | 0>>;

/** Arguments of a launch rule. */
export type LaunchArguments<I extends Inputs, P extends Params> = ShapeArguments<I, P> & {
  readonly shape: Shape;
  readonly dataTypes: PerInput<I, DataType>;
  readonly along: Along<keyof I & string>;
  readonly adapter: Adapter;
};
/** What a launch rule answers: the number of workgroups, and a value for each hole of the template. */
export interface Launch {
  readonly workgroups: readonly [number, number?, number?];
  readonly [hole: string]: unknown;
}

/** Named conditions: what must hold, each in a few words that can stand in a report. */
export type Conditions<I extends Inputs, P extends Params> = Readonly<Record<string, (a: LaunchArguments<I, P>) => boolean>>;

interface Conditional<I extends Inputs, P extends Params> {
  /** What must hold for the result to be right. */
  readonly needs?: Conditions<I, P>;
  /** Where it is the fastest as far as is known without measuring; of several, the first in the table is taken. */
  readonly when?: Conditions<I, P>;
}
/** A template, or one way to launch it. */
export interface TemplateCandidate<I extends Inputs = any, P extends Params = any> extends Conditional<I, P> {
  readonly template: string;
  readonly launch: (a: LaunchArguments<I, P>) => Launch;
}
/** Other operations, which are put in the place of this one before anything is stitched. */
export interface OperationsCandidate<I extends Inputs = any, P extends Params = any> extends Conditional<I, P> {
  /** `shapes` are the inputs' while compiling, when all lengths are known, and `shape` is the result's. */
  readonly operations: (a: TensorArguments<I, P> & { readonly shapes: PerInput<I, Shape>; readonly shape: Shape }) => Tensor;
}
/** One of several ways to compute the same. */
export type Candidate<I extends Inputs = any, P extends Params = any> = TemplateCandidate<I, P> | OperationsCandidate<I, P>;

/** A rearrangement of elements that costs nothing: element c of the view is element offset + Σ cᵢ·stridesᵢ of the input, or `outside`. */
export interface View {
  readonly shape: Shape;
  readonly strides: readonly number[];
  readonly offset: number;
  /** For each dimension the half-open range of coordinates that show the input; elsewhere the view shows `outside`. */
  readonly inside?: readonly (readonly [number, number])[];
  readonly outside?: number;
}

interface Common<I extends Inputs, P extends Params> {
  readonly inputs: I;
  readonly params?: P;
  /** The result's data type, where it is not that of the first input. */
  readonly result?: DataType | ((a: TypeArguments<I, P>) => DataType);
  /** What must hold of shapes and parameters; the n-th is reported as (Cn) with its text. */
  readonly requires?: Readonly<Record<string, (a: ShapeArguments<I, P>) => boolean>>;
  readonly gradient?: Gradient<I, P>;
  /** What it is of complex tensors, in other operations. A view does without. */
  readonly complex?: (a: TensorArguments<I, P>) => Tensor;
}
/** One number of each input → one number. */
export interface ElementwiseRule<I extends Inputs = any, P extends Params = any> extends Common<I, P> {
  readonly wgsl: string;
  /** The same over 64-bit whole numbers, which are vec2<u32>, the lower word first; SIGNED says whether they have a sign. Left out, `wgsl` suits them. */
  readonly wide?: string;
  /** The same on numbers; `dataType` is the result's. */
  readonly reference: (
    a: PerInput<I, number> & ParamValues<P> & { readonly coordinate: number; readonly dataType: DataType },
  ) => number | boolean;
  /** The result's shape, where it is not what the inputs broadcast to. */
  readonly shape?: (a: ShapeArguments<I, P>) => Shape;
  /** The parameter that names an axis: `wgsl` may then say COORDINATE for the element's coordinate along it, `reference` `coordinate`. */
  readonly coordinate?: keyof P & string;
  /** The number that, filling one input, leaves the other as it is. */
  readonly neutral?: { readonly [K in keyof I]?: number };
  /** Whether the result is the first input unchanged. */
  readonly copies?: (a: TypeArguments<I, P>) => boolean;
}
/** Many numbers along axes → one; the axes stay, with length 1. */
export interface ReductionRule<I extends Inputs = any, P extends Params = any> extends Common<I, P> {
  /** What an empty reduction gives; ±Infinity stands for an integer type's own extremes. */
  readonly identity: number;
  /** WGSL expression of `a` and `b`, of the scalar type T. */
  readonly combine: string;
  /** The same over 64-bit whole numbers, as in elementwise rows. */
  readonly wide?: string;
  readonly reference: (a: number, b: number) => number;
}
/** The same numbers, found elsewhere. */
export interface ViewRule<I extends Inputs = any, P extends Params = any> extends Common<I, P> {
  readonly view: (a: ShapeArguments<I, P>) => View;
}
/** A hand-tuned WGSL template. */
export interface KernelRule<I extends Inputs = any, P extends Params = any> extends Common<I, P> {
  readonly shape: (a: ShapeArguments<I, P>) => Shape;
  /** The template and how it is launched, where there is one way alone. */
  readonly template?: string;
  readonly launch?: (a: LaunchArguments<I, P>) => Launch;
  /** The ways there are, by name; the last has no conditions, so that there is always one. */
  readonly candidates?: Readonly<Record<string, Candidate<I, P>>>;
  /** How the template addresses an input: by linear index (the default), by one coordinate a dimension, or by (batch, row, column). */
  readonly addressing?: { readonly [K in keyof I]?: "linear" | "coordinates" | "matrix" };
  /** The value, where it follows from shapes and parameters alone: such an operation has no kernel. */
  readonly constant?: (a: ShapeArguments<I, P>) => readonly number[];
  /** Whether the result is the first input unchanged. */
  readonly copies?: (a: ShapeArguments<I, P>) => boolean;
}
/** Other operations in a row: a method, never an operation of its own. */
export interface CompositeRule<I extends Inputs = any, P extends Params = any> {
  readonly inputs: I;
  readonly params?: P;
  readonly requires?: Readonly<Record<string, (a: ShapeArguments<I, P>) => boolean>>;
  readonly expand: (a: TensorArguments<I, P>) => Tensor | readonly Tensor[];
}

/** A row as the library keeps it: what the compiler and differentiation need, without names, docs and oracles. */
export type Rule =
  | ({ readonly kind: "elementwise" } & ElementwiseRule)
  | ({ readonly kind: "reduction" } & ReductionRule)
  | ({ readonly kind: "view" } & ViewRule)
  | ({ readonly kind: "kernel" } & KernelRule);

/** The kinds, as builders that give a row's functions their types. */
export const elementwise = <const I extends Inputs, const P extends Params = {}>(rule: ElementwiseRule<I, P>) =>
  ({ kind: "elementwise", ...rule }) as const;
export const reduction = <const I extends Inputs, const P extends Params = {}>(rule: ReductionRule<I, P>) =>
  ({ kind: "reduction", ...rule }) as const;
export const view = <const I extends Inputs, const P extends Params = {}>(rule: ViewRule<I, P>) => ({ kind: "view", ...rule }) as const;
export const kernel = <const I extends Inputs, const P extends Params = {}>(rule: KernelRule<I, P>) =>
  ({ kind: "kernel", ...rule }) as const;
export const composite = <const I extends Inputs, const P extends Params = {}>(rule: CompositeRule<I, P>) =>
  ({ kind: "composite", ...rule }) as const;
