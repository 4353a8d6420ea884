import { knownValue } from "../compiler/knownValue.ts";
import type { Block, Control } from "./control.ts";
import { ShapedArray } from "../data/feed.ts";
import type { Graph } from "../graph.ts";
import { GraphError } from "../graphError.ts";
import { advice, captured, checkMaximum, checkResults, checkShapes, placeholdersLike, refuseIn, selected, unrolled } from "./loopParts.ts";
import { LoopState } from "./loopState.ts";
import type { Tensor } from "../tensor.ts";
import { arrayFrom } from "../tensorData.ts";

/** A loop that counts. */
export function count(
  graph: Graph,
  bounds: { readonly lower: Tensor; readonly upper: Tensor; readonly step: Tensor },
  initial: readonly Tensor[],
  body: (index: Tensor, args: readonly Tensor[]) => readonly Tensor[],
  options: { readonly maximumIterations?: number; readonly name?: string },
): readonly Tensor[] {
  const ends = [bounds.lower, bounds.upper, bounds.step];
  const { maximumIterations: maximum, name } = options;
  const [lower, upper, step] = ends.map((tensor) => knownValue(tensor)?.[0]);
  const round = (index: Tensor, args: readonly Tensor[]): readonly Tensor[] => {
    const next = graph.block(refuseIn("for"), () => body(index, args));
    checkResults("for", next, initial);
    return next;
  };
  if (maximum !== undefined) checkMaximum("for", maximum);
  if (step !== undefined && !(step > 0)) throw new GraphError("for", `step must be positive; got ${step}`);
  if (
    lower !== undefined &&
    upper !== undefined &&
    step !== undefined &&
    Math.min((upper - lower) / step, maximum ?? Infinity) <= unrolled
  ) {
    let args = initial;
    for (let k = 0; lower + k * step < upper && k < (maximum ?? Infinity); k++)
      args = round(graph.constant(lower + k * step, { dataType: bounds.lower.dataType }), args);
    return args;
  }
  if (maximum !== undefined) {
    let [args, index, goesOn] = [initial, bounds.lower, bounds.lower.lessThan(bounds.upper)];
    for (let k = 0; k < maximum; k++) {
      const next = round(index, args);
      checkShapes("for", next, args);
      args = selected(goesOn, next, args);
      const following = index.addition(bounds.step);
      // What overflows is beyond the bound.
      goesOn = goesOn.logicalAND(following.greaterThan(index)).logicalAND(following.lessThan(bounds.upper));
      index = following;
    }
    return args;
  }
  const index = graph.placeholder([], { dataType: bounds.lower.dataType, name: "index" });
  const args = placeholdersLike(graph, initial, "argument");
  const { result: next, made } = graph.record(() => round(index, args));
  checkShapes("for", next, args);
  const outside = captured(next, made);
  const block: Block = { known: [...outside, index, ...args], targets: [...next] };
  const control: Control = {
    name: "for",
    inputs: [...ends, ...initial, ...outside],
    blocks: [block],
    advice,
    async run([lowerValue, upperValue, stepValue, ...values], evaluate) {
      const [from, to, by] = (await Promise.all([lowerValue, upperValue, stepValue].map((value) => value.read()))).map(([n]) => Number(n));
      if (!(by > 0)) throw new GraphError("for", `step must be positive; got ${by}`);
      const fixed = values.slice(initial.length);
      const state = new LoopState(values.slice(0, initial.length));
      try {
        for (let at = from, k = 1; at < to; at = from + k++ * by) {
          const value = new ShapedArray(arrayFrom([at], index.dataType), [], index.dataType);
          state.become(await evaluate(block, [...fixed, value, ...state.values]));
        }
        return state.values;
      } catch (error) {
        state.destroy();
        throw error;
      }
    },
  };
  return graph.controlled(control, initial, name);
}
