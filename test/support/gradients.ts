import { NDArray, tabulate } from "../../spec/reference.ts";
import { complex } from "../../src/dataType.ts";
import { range } from "../../src/shapes.ts";
import type { Tensor } from "../../src/tensor.ts";
import { mismatch } from "./compare.ts";
import { interpret } from "./interpreter.ts";
import { random } from "./random.ts";
import { isFloat } from "./values.ts";

/** Up to so many numbers each one is moved by itself; beyond, all move together in random directions, which as surely finds a wrong one. */
const singly = 24;
const directions = 3;
const step = 1e-5;

/** Σ weight · element over all float results, with random weights that are added to the feeds. */
export function weighted(seed: string, results: readonly Tensor[], feeds: Map<Tensor, NDArray>): Tensor {
  const source = random(seed);
  const shapes = interpret(results, feeds).map(({ shape }) => shape);
  const terms = results.flatMap((result, k) => {
    if (complex.includes(result.dataType)) return [weighted(`${seed} parts`, [result.partsOfComplex()], feeds)];
    if (!isFloat(result.dataType)) return [];
    const weights = result.graph.placeholder(shapes[k], { dataType: result.dataType, name: "weights" });
    feeds.set(
      weights,
      tabulate(shapes[k], () => source.between(-1, 1)),
    );
    return [result.multiplication(weights).reductionSum().reshape({ shape: [] })];
  });
  return terms.reduce((sum, term) => sum.addition(term));
}

/** What is wrong with the gradients of a scalar beside central differences, in one line, or nothing. */
export function checkGradient(
  scalar: Tensor,
  wanted: readonly Tensor[],
  feeds: ReadonlyMap<Tensor, NDArray>,
  seed: string,
): string | undefined {
  const gradients = scalar.graph.gradients(scalar, { with: wanted });
  const analytic = interpret(
    wanted.map((tensor) => gradients.get(tensor)!),
    feeds,
  );
  const wrongShape = wanted.findIndex((tensor, k) => analytic[k].shape.join() !== feeds.get(tensor)!.shape.join());
  if (wrongShape >= 0) return `with respect to ${wanted[wrongShape].name} has shape [${analytic[wrongShape].shape}]`;

  const along = (moves: readonly Float64Array[]): string | undefined => {
    const at = (distance: number): number => {
      const moved = wanted.map((tensor, k) => {
        const { shape, data, dataType } = feeds.get(tensor)!;
        return [
          tensor,
          new NDArray(
            shape,
            data.map((x, i) => x + distance * moves[k][i]),
            dataType,
          ),
        ] as const;
      });
      return interpret([scalar], new Map([...feeds, ...moved]))[0].data[0];
    };
    const numeric = (at(step) - at(-step)) / (2 * step);
    const exact = moves.reduce((sum, move, k) => sum + move.reduce((s, m, i) => (m === 0 ? s : s + m * analytic[k].data[i]), 0), 0);
    return mismatch([exact], [numeric], 1e-4);
  };

  const counts = wanted.map((tensor) => feeds.get(tensor)!.data.length);
  const total = counts.reduce((a, b) => a + b, 0);
  const source = random(seed);
  const trials = total <= singly ? range(total) : range(directions);
  for (const trial of trials) {
    let before = 0;
    const moves = counts.map((count) => {
      const start = before;
      before += count;
      return Float64Array.from({ length: count }, (_, i) => (total <= singly ? Number(start + i === trial) : source.between(-1, 1)));
    });
    const failure = along(moves);
    if (failure) {
      const which = moves.findIndex((move) => move.some((m) => m !== 0));
      return total <= singly
        ? `with respect to ${wanted[which].name}, element ${moves[which].indexOf(1)}: ${failure}`
        : `along a random direction: ${failure}`;
    }
  }
  return undefined;
}
