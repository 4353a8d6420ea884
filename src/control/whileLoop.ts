import { advancesOf } from "./assignments.ts";
import { type Block, type Control, controlsBefore, type Evaluate } from "./control.ts";
import type { Graph } from "../graph.ts";
import { advice, captured, checkMaximum, checkResults, checkShapes, placeholdersLike, refuseIn, selected, truth } from "./loopParts.ts";
import { LoopState } from "./loopState.ts";
import { sameShape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import type { TensorData } from "../tensorData.ts";

type Before = (inputs: readonly Tensor[], results: Tensor[]) => Tensor;
type After = (inputs: readonly Tensor[]) => readonly Tensor[];

/** Rounds between two looks at the predicate are doubled up to here, */
const mostRounds = 64;
/** as long as they take less time than this, in milliseconds, so that little is done in vain. */
const patience = 8;

/** A loop whose predicate is worked out before each round. */
export function repeat(
  graph: Graph,
  initial: readonly Tensor[],
  before: Before,
  after: After,
  { maximumIterations, name }: { readonly maximumIterations?: number; readonly name?: string },
): readonly Tensor[] {
  const round = (inputs: readonly Tensor[]) =>
    graph.block(refuseIn("while"), () => {
      const results: Tensor[] = [];
      const goesOn = truth(before(inputs, results));
      return { goesOn, results, after: () => after(results) };
    });
  if (maximumIterations !== undefined) {
    checkMaximum("while", maximumIterations);
    let inputs = initial;
    for (let k = 0; k < maximumIterations; k++) {
      const { goesOn, after } = round(inputs);
      const next = graph.block(refuseIn("while"), after);
      checkResults("while", next, initial);
      checkShapes("while", next, inputs);
      inputs = selected(goesOn, next, inputs);
    }
    return round(inputs).results;
  }
  const inputs = placeholdersLike(graph, initial, "input");
  const { result, made } = graph.record(() => {
    const { goesOn, results, after } = round(inputs);
    const next = graph.block(refuseIn("while"), after);
    checkResults("while", next, initial);
    checkShapes("while", next, inputs);
    return { goesOn, results, next, frozen: frozen(goesOn, next, inputs) };
  });
  const outside = captured([result.goesOn, ...result.results, ...result.next], made);
  const loop = new Loop(inputs, outside, result);
  const control: Control = {
    name: "while",
    inputs: [...initial, ...outside],
    blocks: loop.blocks,
    advice,
    run: (values, evaluate) => loop.run(values, evaluate),
  };
  return graph.controlled(control, result.results, name);
}

/**
 * What a round's inputs become if they stay as they are once the predicate is false: more rounds change nothing then. Nothing where that may not
 * be said: where shapes change, or rounds end in stages of their own or move a state on.
 */
function frozen(goesOn: Tensor, next: readonly Tensor[], inputs: readonly Tensor[]): readonly Tensor[] | undefined {
  const known = new Map(inputs.map((tensor) => [tensor, true]));
  const roots = [goesOn, ...next];
  if (roots.some(({ ranked }) => !ranked) || controlsBefore(roots, known).length > 0 || advancesOf(roots, known).length > 0)
    return undefined;
  return selected(goesOn, next, inputs);
}

type Shaped = { readonly shape: readonly number[] };
const haveShapes = (some: readonly Shaped[], others: readonly Shaped[]): boolean =>
  some.every(({ shape }, k) => sameShape(shape, others[k].shape));

class Loop {
  readonly blocks: readonly Block[];
  readonly #count: number;
  /** The predicate and the results, and what follows from them. */
  readonly #before: Block;
  readonly #after: Block;
  /** A round, and what comes of it once the predicate is false; where rounds may go on in vain. */
  readonly #round: Block | undefined;
  readonly #end: Block;
  /** Whether it is known from the start that rounds leave shapes as they are. */
  readonly #isSteady: boolean;

  constructor(
    inputs: readonly Tensor[],
    outside: readonly Tensor[],
    parts: {
      readonly goesOn: Tensor;
      readonly results: readonly Tensor[];
      readonly next: readonly Tensor[];
      readonly frozen: readonly Tensor[] | undefined;
    },
  ) {
    const known = [...outside, ...inputs];
    const { goesOn, results, next, frozen } = parts;
    this.#count = inputs.length;
    this.#before = { known, targets: [goesOn, ...results] };
    this.#after = { known: [...known, ...results], targets: [...next] };
    this.#round = frozen && { known, targets: [goesOn, ...frozen] };
    this.#end = { known, targets: [...results] };
    this.#isSteady =
      frozen !== undefined && inputs.every(({ shape }) => !shape.includes(-1)) && next.every(({ shape }) => !shape.includes(-1));
    this.blocks = this.#isSteady ? [this.#round!, this.#end] : [this.#before, this.#after];
  }

  async run(values: readonly TensorData[], evaluate: Evaluate): Promise<readonly TensorData[]> {
    const fixed = values.slice(this.#count);
    const state = new LoopState(values.slice(0, this.#count));
    try {
      for (let isSteady = this.#isSteady; !isSteady;) {
        const [predicate, ...results] = await evaluate(this.#before, [...fixed, ...state.values]);
        if (!(await isTrue(predicate))) return results;
        const next = await evaluate(this.#after, [...fixed, ...state.values, ...results]);
        for (const value of results) value.destroy();
        // Shapes follow from shapes: what one round leaves as it is, all do.
        isSteady = this.#round !== undefined && haveShapes(next, state.values);
        state.become(next);
      }
      await this.#goOn(this.#round!, fixed, state, evaluate);
      return await evaluate(this.#end, [...fixed, ...state.values]);
    } finally {
      state.destroy();
    }
  }

  /** Rounds until the predicate is false, which is read back after one, two, four … of them. */
  async #goOn(round: Block, fixed: readonly TensorData[], state: LoopState, evaluate: Evaluate): Promise<void> {
    for (let rounds = 1; ;) {
      const since = performance.now();
      const [predicate, ...next] = await evaluate(round, [...fixed, ...state.values], rounds);
      state.become(next);
      if (!(await isTrue(predicate))) return;
      if (performance.now() - since < patience) rounds = Math.min(2 * rounds, mostRounds);
    }
  }
}

/** Reads a predicate, and gives it back. */
async function isTrue(predicate: TensorData): Promise<boolean> {
  const [value] = await predicate.read();
  predicate.destroy();
  return Boolean(value);
}
