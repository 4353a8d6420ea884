import type { Graph } from "../graph.ts";
import { GraphError } from "../graphError.ts";
import { type RNNActivation, type WalkSettings, walksBackwards } from "./rnnGeometry.ts";
import { range } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** Tensors of recurrent networks, from Apple's layouts to those with a dimension for everything, and back. */

const optionally = (tensor: Tensor | undefined, change: (tensor: Tensor) => Tensor): Tensor | undefined => tensor && change(tensor);
const directionsOf = (settings: WalkSettings): number => walksBackwards(settings).length;

/** Part of a tensor: `length` places from `start` on along `dimension`. */
const part = (tensor: Tensor, dimension: number, start: number, length: number): Tensor => tensor.sliceTensor({ dimension, start, length });
/** One place along `dimension`, which is dropped. */
export const placeIn = (tensor: Tensor, dimension: number, at: number): Tensor =>
  part(tensor, dimension, at, 1).squeeze({ axes: dimension });

/** The time steps from `from` up to `to`, of a tensor whose first dimension is time; negative ones count from the end. */
export const timeSlice = (tensor: Tensor, from: number, to?: number): Tensor => {
  const bounds = (first: number): number[] => tensor.shape.map((_, k) => (k === 0 ? first : 0));
  const open = 2 ** tensor.shape.length - 1;
  return tensor.sliceTensor({ starts: bounds(from), ends: bounds(to ?? 0), endMask: to === undefined ? open : open - 1 });
};

/** What a recurrence reads at each time step: the source, times `inputWeight`, plus `bias`, as [T, N, D, G, H]. */
export const projected = (
  source: Tensor,
  inputWeight: Tensor | undefined,
  bias: Tensor | undefined,
  gates: number,
  settings: WalkSettings,
): Tensor => {
  const weighted = inputWeight ? product(source, inputWeight.transpose({ permutation: [1, 0] })) : source;
  const biased = bias ? weighted.addition(bias) : weighted;
  return biased.unflatten({ axis: 2, sizes: [directionsOf(settings), gates, -1] });
};

/** Every row of `tensor` times a matrix: one product for all time steps, unless neither they nor batch elements can be counted yet. */
const product = (tensor: Tensor, matrix: Tensor): Tensor => {
  const leading = tensor.shape.slice(0, 2);
  if (leading[0] === -1 && leading[1] === -1) return tensor.matrixMultiplication(matrix);
  return tensor.flatten({ axis: 0, count: 2 }).matrixMultiplication(matrix).unflatten({ axis: 0, sizes: leading });
};

/** The tensors that go with a recurrence, in Apple's layouts. */
interface Company {
  readonly recurrentWeight: Tensor;
  readonly initState?: Tensor;
  readonly initCell?: Tensor;
  readonly mask?: Tensor;
  readonly peephole?: Tensor;
  readonly secondaryBias?: Tensor;
}

/** Tensors that go with a recurrence, with a dimension for everything. */
export const unfolded = (company: Company, gates: number, settings: WalkSettings): Company => {
  const directions = directionsOf(settings);
  const { recurrentWeight, initState, initCell, mask, peephole, secondaryBias } = company;
  const matrices = recurrentWeight.unflatten({ axis: -2, sizes: [gates, -1] });
  const stateOf = (state: Tensor): Tensor =>
    (state.shape.length === 3 ? state.squeeze({ axes: 0 }) : state).unflatten({ axis: 1, sizes: [directions, -1] });
  return {
    recurrentWeight: settings.bidirectional ? matrices : matrices.expandDims({ axes: 0 }),
    initState: optionally(initState, stateOf),
    initCell: optionally(initCell, stateOf),
    mask: optionally(mask, (tensor) => unfoldedMask(tensor, directions)),
    peephole: optionally(peephole, (tensor) => tensor.unflatten({ axis: 0, sizes: [directions, gates, -1] })),
    secondaryBias: optionally(secondaryBias, (tensor) => tensor.unflatten({ axis: 0, sizes: [directions, -1] })),
  };
};

const unfoldedMask = (mask: Tensor, directions: number): Tensor => {
  if (mask.shape.at(-1) === -1 && directions > 1) throw new GraphError("recurrence", "the last dimension of the mask must be known");
  const whole = mask.expandDims({ axes: range(3 - mask.shape.length) });
  return whole.unflatten({ axis: 2, sizes: whole.shape[2] === 1 ? [1, 1] : [directions, -1] });
};

/** One slot of what a recurrence answered, as [T, N, D·H]. */
export const slotOf = (packed: Tensor, slot: number): Tensor => placeIn(packed, 0, slot).flatten({ axis: 2, count: 2 });

/** The gates among what a recurrence answered, as [T, N, D·G·H]. */
export const gatesOf = (packed: Tensor, from: number, gates: number): Tensor =>
  part(packed, 0, from, gates)
    .transpose({ permutation: [1, 2, 3, 0, 4] })
    .flatten({ axis: 2, count: 3 });

/** States of shape [T, N, D·H] as a slot of what a recurrence answers. */
export const asSlot = (states: Tensor, settings: WalkSettings): Tensor =>
  states.unflatten({ axis: 2, sizes: [directionsOf(settings), -1] }).expandDims({ axes: 0 });

/** Gates of shape [T, N, D·G·H] as slots of what a recurrence answers. */
export const asSlots = (gates: Tensor, count: number, settings: WalkSettings): Tensor =>
  gates.unflatten({ axis: 2, sizes: [directionsOf(settings), count, -1] }).transpose({ permutation: [3, 0, 1, 2, 4] });

/** Slots one after another, then `zeros` slots of nothing. */
export const packedSlots = (graph: Graph, slots: readonly Tensor[], zeros = 0): Tensor =>
  withZeros(graph.concatTensors(slots, { dimension: 0 }), 0, 0, zeros);

/** The tensor with zeros before and after it along `dimension`. */
export const withZeros = (tensor: Tensor, dimension: number, before: number, after: number): Tensor => {
  const only = (count: number): number[] => tensor.shape.map((_, k) => (k === dimension ? count : 0));
  return before + after === 0 ? tensor : tensor.padConstant({ leftPadding: only(before), rightPadding: only(after) });
};

/** What arrives at the states, and from beyond the walk at its last step, as [1, T, N, D, H]. */
export const arriving = (graph: Graph, states: Tensor, beyond: Tensor | undefined, settings: WalkSettings): Tensor => {
  const whole = states.unflatten({ axis: 2, sizes: [directionsOf(settings), -1] });
  if (!beyond) return whole.expandDims({ axes: 0 });
  const last = (beyond.shape.length === 3 ? beyond.squeeze({ axes: 0 }) : beyond).unflatten({
    axis: 1,
    sizes: [directionsOf(settings), -1],
  });
  const each = walksBackwards(settings).map((backwards, d) => {
    const mine = part(whole, 2, d, 1);
    const added = part(last, 1, d, 1);
    const steps = backwards
      ? [timeSlice(mine, 0, 1).addition(added), timeSlice(mine, 1)]
      : [timeSlice(mine, 0, -1), timeSlice(mine, -1).addition(added)];
    return graph.concatTensors(steps, { dimension: 0 });
  });
  return graph.concatTensors(each, { dimension: 2 }).expandDims({ axes: 0 });
};

/** What each step started from, for states of shape [T, N, D, H]: the state of the step before, or the initial one, or 0. */
export const statesBefore = (graph: Graph, states: Tensor, initial: Tensor | undefined, settings: WalkSettings): Tensor => {
  const each = walksBackwards(settings).map((backwards, d) => {
    const mine = part(states, 2, d, 1);
    const start = initial && part(initial, 1, d, 1).expandDims({ axes: 0 });
    if (!start) return backwards ? timeSlice(withZeros(mine, 0, 0, 1), 1) : timeSlice(withZeros(mine, 0, 1, 0), 0, -1);
    const whole = graph.concatTensors(backwards ? [mine, start] : [start, mine], { dimension: 0 });
    return backwards ? timeSlice(whole, 1) : timeSlice(whole, 0, -1);
  });
  return graph.concatTensors(each, { dimension: 2 });
};

/** States [T, N, D, H] times the transposed weights [D, G, H, H] of some gates, as [D, T·N, G·H]. */
export const recurrentProduct = (states: Tensor, recurrentWeight: Tensor): Tensor =>
  states
    .transpose({ permutation: [2, 0, 1, 3] })
    .flatten({ axis: 1, count: 2 })
    .matrixMultiplication(recurrentWeight.flatten({ axis: 1, count: 2 }).transpose({ permutation: [0, 2, 1] }));

/** What a GRU's reset gate scales with `resetAfter`, as a slot beside that of its states. */
export const scaledByReset = (graph: Graph, states: Tensor, company: Company, settings: WalkSettings): Tensor => {
  const before = statesBefore(graph, states.squeeze({ axes: 0 }), company.initState, settings);
  const seen = company.mask ? before.multiplication(company.mask) : before;
  const weight = placeIn(company.recurrentWeight, 1, 2)
    .transpose({ permutation: [0, 2, 1] })
    .expandDims({ axes: 1 });
  const scaled = seen
    .transpose({ permutation: [2, 0, 1, 3] })
    .matrixMultiplication(weight)
    .transpose({ permutation: [1, 2, 0, 3] });
  return (company.secondaryBias ? scaled.addition(company.secondaryBias) : scaled).expandDims({ axes: 0 });
};

/** Gates of shape [T, N, D, G, H] as [D, T·N, G·H]. */
export const besideProducts = (gates: Tensor): Tensor =>
  gates
    .transpose({ permutation: [2, 0, 1, 3, 4] })
    .flatten({ axis: 1, count: 2 })
    .flatten({ axis: 2, count: 2 });

/** An activation, of tensors. */
export const activated = (tensor: Tensor, activation: RNNActivation): Tensor => {
  if (activation === "none") return tensor;
  if (activation === "relu") return tensor.reLU();
  if (activation === "tanh") return tensor.tanh();
  if (activation === "sigmoid") return tensor.sigmoid();
  return tensor.multiplication(0.2).addition(0.5).clamp({ min: 0, max: 1 });
};

/** `dy` times the derivative of an activation whose result was `y`. */
export const sloped = (dy: Tensor, y: Tensor, activation: RNNActivation): Tensor => {
  if (activation === "none") return dy;
  if (activation === "relu") return y.greaterThan(0).select({ trueTensor: dy, falseTensor: 0 });
  if (activation === "tanh") return dy.subtraction(dy.multiplication(y.square()));
  if (activation === "sigmoid") return dy.multiplication(y.subtraction(y.square()));
  const rising = y.greaterThan(0).logicalAND(y.lessThan(1));
  return rising.select({ trueTensor: dy.multiplication(0.2), falseTensor: 0 });
};
