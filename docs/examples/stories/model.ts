import { Graph, type Operation, type Shape, type Tensor } from "../../../src/index.ts";
import type { Checkpoint, LayerWeights, Sizes } from "./checkpoint.ts";

/** The data types that the model can work in. */
export type Precision = "float32" | "float16";

/** Keeps the root of a mean square away from 0. */
const tiny = 1e-5;
/** From pair to pair of a head numbers turn more slowly; the slowest would turn by one over this at each position. */
const slowest = 10000;

/** A Llama in a graph of its own: a step takes one token at its position and tells the next. */
export class Model {
  readonly graph = new Graph();
  readonly sizes: Sizes;
  /** The token at `position`; int32, of shape [1], as `position` is. */
  readonly token: Tensor = this.graph.placeholder([1], { dataType: "int32", name: "token" });
  readonly position: Tensor = this.graph.placeholder([1], { dataType: "int32", name: "position" });
  /** The most probable next token. */
  readonly next: Tensor;
  /** How probable each token is as the next one: shape [vocabulary, 1]. */
  readonly probabilities: Tensor;
  /** Assignments that keep the step's keys and values for those to come. */
  readonly updates: Operation[] = [];
  readonly #dataType: Precision;
  readonly #mask: Tensor;
  readonly #rotation: { readonly cosine: Tensor; readonly sine: Tensor };

  /** Weights and everything that is made of them are of the data type `precision`. */
  constructor({ sizes, embedding, layers, finalNorm }: Checkpoint, precision: Precision = "float32") {
    this.sizes = sizes;
    this.#dataType = precision;
    this.#mask = this.#laterHidden();
    this.#rotation = this.#rotationHere();
    const rows = this.#weights(embedding, [sizes.vocabulary, sizes.width]);
    // One column, which each layer adds to.
    const embedded = rows.gather({ indicesTensor: this.token, axis: 0 }).transpose({ permutation: [1, 0] });
    const thought = layers.reduce((x, layer) => this.#feedForward(this.#attention(x, layer), layer), embedded);
    const logits = rows.matrixMultiplication(this.#normalized(thought, finalNorm));
    this.probabilities = logits.cast({ to: "float32" }).softMax({ axis: 0 });
    this.next = logits.reductionArgMaximum({ axis: 0 }).reshape({ shape: [1] });
  }

  /** x + W · attention: each head compares its query with the keys so far, and takes as much of each value. */
  #attention(x: Tensor, { attentionNorm, query, key, value, output }: LayerWeights): Tensor {
    const { width, heads, keyHeads } = this.sizes;
    const headWidth = width / heads;
    const seen = this.#normalized(x, attentionNorm);
    const each = (weights: Float32Array, count: number): Tensor =>
      this.#times(weights, seen, count * headWidth).reshape({ shape: [count, 1, headWidth] });
    const found = this.#rotated(each(query, heads)).scaledDotProductAttention({
      key: this.#remembered(this.#rotated(each(key, keyHeads))),
      value: this.#remembered(each(value, keyHeads)),
      mask: this.#mask,
      scale: 1 / Math.sqrt(headWidth),
    });
    return x.addition(this.#times(output, found.reshape({ shape: [width, 1] }), width));
  }

  /** x + W₂ · (swish(W₁ · n) · (W₃ · n)), where n is x, normalized. */
  #feedForward(x: Tensor, { feedForwardNorm, gate, up, down }: LayerWeights): Tensor {
    const { width, hidden } = this.sizes;
    const seen = this.#normalized(x, feedForwardNorm);
    const gated = this.#times(gate, seen, hidden);
    const swish = gated.multiplication(gated.sigmoid());
    return x.addition(this.#times(down, swish.multiplication(this.#times(up, seen, hidden)), width));
  }

  /** x over the root of its mean square, weighted. */
  #normalized(x: Tensor, weights: Float32Array): Tensor {
    const meanSquare = x.square().mean({ axes: [0] });
    return x.multiplication(meanSquare.addition(tiny).reverseSquareRoot()).multiplication(this.#weights(weights, [this.sizes.width, 1]));
  }

  /** Heads at this position among those of the positions before, in a variable that is there for the next step. */
  #remembered(heads: Tensor): Tensor {
    const [count, , headWidth] = heads.shape;
    const cache = this.graph.variable(0, { shape: [count, this.sizes.context, headWidth], dataType: this.#dataType });
    const updated = cache.sliceUpdate({ update: heads, dimension: 1, starts: this.position, length: 1 });
    this.updates.push(cache.assign({ tensor: updated }));
    return updated;
  }

  /** Each pair of neighbours (x, y) in a head turned by its angle: (x cos − y sin, y cos + x sin). */
  #rotated(heads: Tensor): Tensor {
    const { cosine, sine } = this.#rotation;
    const [count, , headWidth] = heads.shape;
    const pairs = heads.reshape({ shape: [count, headWidth / 2, 2] });
    const exchanged = pairs.reverse({ axes: [2] });
    return pairs.multiplication(cosine).addition(exchanged.multiplication(sine)).reshape({ shape: heads.shape });
  }

  /** For each pair's first and second number the cosine of the angle at this position, and the sine, with the sign that it needs there. */
  #rotationHere(): { cosine: Tensor; sine: Tensor } {
    const { width, heads, context } = this.sizes;
    const headWidth = width / heads;
    const here = (value: (angle: number, second: boolean) => number): Tensor => {
      const at = (position: number, k: number): number => value(position * slowest ** (-(k - (k % 2)) / headWidth), k % 2 === 1);
      const table = Array.from({ length: context * headWidth }, (_, k) => at(Math.floor(k / headWidth), k % headWidth));
      return this.#weights(table, [context, headWidth / 2, 2]).sliceTensor({ dimension: 0, start: this.position, length: 1 });
    };
    return { cosine: here(Math.cos), sine: here((angle, second) => (second ? Math.sin(angle) : -Math.sin(angle))) };
  }

  /** 0 for this position and those before, −∞ for later ones, whose keys are not there yet. */
  #laterHidden(): Tensor {
    const places = this.graph.coordinate(-1, { withShape: [1, this.sizes.context] });
    const shown = this.graph.constant(0, { dataType: this.#dataType });
    return places.lessThanOrEqualTo(this.position).select({ trueTensor: shown, falseTensor: -Infinity });
  }

  /** A matrix with `rows` rows times a column. */
  #times(weights: Float32Array, column: Tensor, rows: number): Tensor {
    return this.#weights(weights, [rows, column.shape[0]]).matrixMultiplication(column);
  }

  #weights(values: ArrayLike<number>, shape: Shape): Tensor {
    return this.graph.constant(Array.from(values), { shape, dataType: this.#dataType });
  }
}
