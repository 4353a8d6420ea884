import type { DataType } from "../src/dataType.ts";
import * as rule from "../src/rule.ts";
import type { Inputs, ParamValues, Params, PerInput } from "../src/rule.ts";
import type { Shape } from "../src/shapes.ts";
import type { NDArray } from "./reference.ts";

export * from "../src/dataType.ts";
export { list, optional } from "../src/rule.ts";
export * from "../src/parameters.ts";
export * from "../src/shapes.ts";
export * from "./reference.ts";

/** A test input: a shape, filled at random within the row's domain, or values. */
export type SampleInput = Shape | { readonly shape: Shape; readonly values: readonly number[]; readonly dataType?: DataType };
/** A test case: what each input is, and what each parameter is; the row's input and parameter names are its keys. */
export type Sample<I extends Inputs, P extends Params> = {
  readonly [K in keyof I]?: I[K] extends rule.ListInput ? readonly SampleInput[] : SampleInput;
} & { readonly [K in keyof P]?: Parameters<P[K]["resolve"]>[0] };

/** What every row says besides its rule. */
interface Row<I extends Inputs, P extends Params> {
  /** The Swift selector, or the overloads that fold into this row; `null` where Apple has no such operation. */
  readonly swift: string | readonly string[] | null;
  /** The macOS that brought it. */
  readonly since?: string;
  /** One or more sentences: what it computes, shapes, edge cases, the formula and its source. */
  readonly doc: string;
  /** The input on which the method is called, where it is not the first; `null` where there is none. */
  readonly receiver?: string | null;
  /** Test cases; by default the kind's own. Elementwise rows have broadcasting, odd sizes and zero sizes for free. */
  readonly samples?: readonly Sample<I, P>[];
  /** The case that documentation shows, where the first sample is not the one to learn from. */
  readonly example?: Sample<I, P>;
  /** One test case for each requirement, in order, that trips it. */
  readonly rejects?: readonly Sample<I, P>[];
  /** For each input the interval from which test values come, where not [-2, 2] (integers: [-9, 9], unsigned [0, 9], index [0, 1]). */
  readonly domain?: { readonly [K in keyof I]?: readonly [number, number] };
  /** Permitted error relative to max(1, |expected|) in float32, where not 1e-5. */
  readonly tolerance?: number;
  /** Data types to test beside those that inputs state are tested from the inputs; here to narrow it where a reference cannot follow. */
  readonly dataTypes?: readonly DataType[];
}

type ArrayArguments<I extends Inputs, P extends Params> = PerInput<I, NDArray> & ParamValues<P> & { readonly shape: Shape };

/** A row of kind elementwise. `wgsl` is an expression, or statements with a `return`, over the inputs' and parameters' names, where T is
 * the first input's type (f32, i32, u32 or bool, or a vec4 of it), R the result's, B, F, I and U the bool, f32, i32 and u32 of the same width. */
export const elementwise = <const I extends Inputs, const P extends Params = {}>(row: Row<I, P> & rule.ElementwiseRule<I, P>) =>
  ({ kind: "elementwise", ...row }) as const;

/** A row of kind reduction; it has one tensor and the parameter `axes`. `combine` is WGSL over the scalar type T. */
export const reduction = <const I extends Inputs, const P extends Params = {}>(row: Row<I, P> & rule.ReductionRule<I, P>) =>
  ({ kind: "reduction", ...row }) as const;

/** A row of kind view. Its reference is the view itself, read by the interpreter. */
export const view = <const I extends Inputs, const P extends Params = {}>(row: Row<I, P> & rule.ViewRule<I, P>) =>
  ({ kind: "view", ...row }) as const;

/** A row of kind kernel. */
export const kernel = <const I extends Inputs, const P extends Params = {}>(
  row: Row<I, P> & rule.KernelRule<I, P> & { readonly reference?: (a: ArrayArguments<I, P>) => NDArray },
) => ({ kind: "kernel", ...row }) as const;

/** A row of kind composite. Where `severalWith` names an optional input, it answers several tensors if that is given, and one if not. A `reference`, where one is stated, holds the whole of it against an index equation. */
export const composite = <const I extends Inputs, const P extends Params = {}>(
  row: Row<I, P> &
    rule.CompositeRule<I, P> & {
      readonly severalWith?: keyof I & string;
      readonly reference?: (a: PerInput<I, NDArray> & ParamValues<P>) => NDArray | readonly NDArray[];
    },
) => ({ kind: "composite", ...row }) as const;
