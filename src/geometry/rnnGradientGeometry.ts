import type { Graph } from "../graph.ts";
import { GraphError } from "../graphError.ts";
import {
  gruOrder,
  type GRUSettings,
  lstmOrder,
  type LSTMSettings,
  type SingleGateSettings,
  type WalkSettings,
  walksBackwards,
} from "./rnnGeometry.ts";
import { activated, besideProducts, placeIn, recurrentProduct, sloped, statesBefore, timeSlice, withZeros } from "./rnnTensorGeometry.ts";
import { range } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** Tensors by name, some of which may be left out. */
type Named = Readonly<Record<string, Tensor | undefined>>;

/**
 * Gradients of `sum` with respect to each of `inputs`, where `sum` is written over copies of them: so whatever else those tensors lead to
 * has no part in it.
 */
export const gradientsOf = <N extends Named>(graph: Graph, inputs: N, sum: (copies: N) => Tensor): N => {
  const copies = Object.entries(inputs).map(([key, tensor]) => [key, tensor?.identity()] as const);
  const present = copies.flatMap(([, copy]) => copy ?? []);
  const gradients = graph.gradients(sum(Object.fromEntries(copies) as N), { with: present });
  return Object.fromEntries(copies.map(([key, copy]) => [key, copy && gradients.get(copy)])) as N;
};

/** Σ tensor · weight, as a scalar that such sums can be added to. */
const weightedSum = (tensor: Tensor, weight: Tensor): Tensor => tensor.multiplication(weight).reductionSum().squeeze();

/** Gradients of `source`, `inputWeight` and `bias`, given that of their projection as [T, N, D, G, H]. */
export const projectionGradients = (dGates: Tensor, source: Tensor, inputWeight: Tensor | undefined, bias: Tensor | undefined) => {
  const columns = dGates.flatten({ axis: 2, count: 3 });
  const rows = columns.flatten({ axis: 0, count: 2 });
  return {
    source: inputWeight ? columns.matrixMultiplication(inputWeight) : columns,
    inputWeight: inputWeight && rows.transpose({ permutation: [1, 0] }).matrixMultiplication(source.flatten({ axis: 0, count: 2 })),
    bias: bias && rows.reductionSum({ axes: 0 }).squeeze({ axes: 0 }),
  };
};

/** A gradient in the shape of what it is the gradient of. */
export const shapedLike = (gradient: Tensor, input: Tensor): Tensor =>
  gradient.reshape({ shape: input.shape.includes(-1) ? input.shapeOf() : input.shape });

/** What the gradients of all recurrences are given: what the recurrence answered, and what the walk back through it gave. */
interface Walked {
  readonly graph: Graph;
  readonly packed: Tensor;
  readonly walked: Tensor;
  readonly recurrentWeight: Tensor;
  readonly initState?: Tensor;
  readonly mask?: Tensor;
}

/** The state before each step, as the recurrent weights see it. */
const shown = (states: Tensor, mask: Tensor | undefined): Tensor => (mask ? states.multiplication(mask) : states);
/** The gates' gradients of all time steps, of what a walk back gave. */
const gatesIn = (walked: Tensor): Tensor => timeSlice(walked, 0, -1);
/** The gradient of an initial state, of what a walk back gave. */
const initialIn = (walked: Tensor, slot: number): Tensor => placeIn(placeIn(timeSlice(walked, -1), 0, 0), 2, slot);
/** Some gates of [T, N, D, G, H], or of weights [D, G, H, H]. */
const someGates = (tensor: Tensor, from: number, count: number): Tensor =>
  tensor.sliceTensor({ dimension: tensor.shape.length - (tensor.shape.length === 5 ? 2 : 3), start: from, length: count });

/** Gradients of a single gate's recurrence with respect to its inputs. */
export const singleGateGradients = (a: Walked & { readonly descriptor: SingleGateSettings }) => {
  const before = statesBefore(a.graph, placeIn(a.packed, 0, 0), a.initState, a.descriptor);
  const source = gatesIn(a.walked);
  const weights = gradientsOf(a.graph, { recurrentWeight: a.recurrentWeight, mask: a.mask }, ({ recurrentWeight, mask }) =>
    weightedSum(recurrentProduct(shown(before, mask), recurrentWeight), besideProducts(source)),
  );
  return { source, ...weights, initState: initialIn(a.walked, 0) };
};

/** Gradients of an LSTM's recurrence with respect to its inputs. */
export const lstmGradients = (
  a: Walked & { readonly initCell?: Tensor; readonly peephole?: Tensor; readonly descriptor: LSTMSettings },
) => {
  const before = statesBefore(a.graph, placeIn(a.packed, 0, 0), a.initState, a.descriptor);
  const cellsBefore = statesBefore(a.graph, placeIn(a.packed, 0, 1), a.initCell, a.descriptor);
  const source = gatesIn(a.walked);
  const inputs = { recurrentWeight: a.recurrentWeight, mask: a.mask, peephole: a.peephole };
  const weights = gradientsOf(a.graph, inputs, ({ recurrentWeight, mask, peephole }) => {
    const sum = weightedSum(recurrentProduct(shown(before, mask), recurrentWeight), besideProducts(source));
    return peephole ? sum.addition(weightedSum(cellsBefore.expandDims({ axes: 3 }).multiplication(peephole), source)) : sum;
  });
  return { source, ...weights, initState: initialIn(a.walked, 0), initCell: initialIn(a.walked, 1) };
};

/** Gradients of a GRU's recurrence with respect to its inputs. */
export const gruGradients = (a: Walked & { readonly secondaryBias?: Tensor; readonly descriptor: GRUSettings }) => {
  const before = statesBefore(a.graph, placeIn(a.packed, 0, 0), a.initState, a.descriptor);
  const all = gatesIn(a.walked);
  const { resetAfter } = a.descriptor;
  const inputs = { recurrentWeight: a.recurrentWeight, mask: a.mask, secondaryBias: a.secondaryBias };
  const weights = gradientsOf(a.graph, inputs, ({ recurrentWeight, mask, secondaryBias }) => {
    const seen = shown(before, mask);
    const scaled = resetAfter ? seen : seen.multiplication(placeIn(a.packed, 0, 1 + gruOrder(a.descriptor).reset));
    const ofGates = recurrentProduct(seen, someGates(recurrentWeight, 0, 2));
    const ofOutput = recurrentProduct(scaled, someGates(recurrentWeight, 2, 1));
    const biased = secondaryBias ? ofOutput.addition(secondaryBias.expandDims({ axes: 1 })) : ofOutput;
    const dOutput = someGates(all, resetAfter ? 3 : 2, 1);
    return weightedSum(ofGates, besideProducts(someGates(all, 0, 2))).addition(weightedSum(biased, besideProducts(dOutput)));
  });
  return { source: someGates(all, 0, 3), ...weights, initState: initialIn(a.walked, 0) };
};

/** What a step of a walk back reads, all of shape [N, H] but weights, which are [H, H] or [H], and what it is given from the step after. */
interface Step {
  readonly packed: (slot: number) => Tensor;
  readonly gradient: (slot: number) => Tensor;
  /** A slot of the step before; 0 or the initial value at the first. */
  readonly before: (slot: number) => Tensor | undefined;
  readonly weight: (gate: number) => Tensor;
  readonly peephole: (gate: number) => Tensor | undefined;
  readonly masked: (tensor: Tensor) => Tensor;
  readonly carried: readonly Tensor[];
}
/** What a step of a walk back gives: gradients of its gates, and of the states that the step before left. */
type Back = (step: Step) => { readonly gates: readonly Tensor[]; readonly carried: readonly Tensor[] };

/** What a walk back reads. */
export interface WalkInputs extends Named {
  readonly packed: Tensor;
  readonly gradient: Tensor;
  readonly recurrentWeight: Tensor;
  readonly initial?: Tensor;
  readonly mask?: Tensor;
  readonly peephole?: Tensor;
}

/** A walk back through a recurrence in ordinary operations, step by step: what its kernel computes, in a form that has a gradient. */
const unrolled = (graph: Graph, inputs: WalkInputs, settings: WalkSettings, slots: number, back: Back): Tensor => {
  const { packed, gradient, recurrentWeight, initial, mask, peephole } = inputs;
  const steps = packed.shape[1];
  const each = walksBackwards(settings).map((backwards, d) => {
    const at = (tensor: Tensor, slot: number, t: number): Tensor =>
      tensor.sliceTensor({ starts: [slot, t, 0, d, 0], sizes: [1, 1, -1, 1, -1], squeezeMask: 0b01011 });
    const order = backwards ? range(steps) : range(steps).reverse();
    const rows: Tensor[] = [];
    let carried: readonly Tensor[] = [];
    order.forEach((t, k) => {
      const step = back({
        packed: (slot) => at(packed, slot, t),
        gradient: (slot) => at(gradient, slot, t),
        before: (slot) => (k + 1 < steps ? at(packed, slot, order[k + 1]) : initial && placeIn(initial, 1, d)),
        weight: (gate) => placeIn(placeIn(recurrentWeight, 0, d), 0, gate),
        peephole: (gate) => peephole && placeIn(placeIn(peephole, 0, d), 0, gate),
        masked: (tensor) => (mask ? tensor.multiplication(maskAt(mask, t, d)) : tensor),
        carried,
      });
      rows[t] = graph.stack(step.gates, { axis: 1 });
      carried = step.carried;
    });
    const last = withZeros(graph.stack(carried, { axis: 1 }), 1, 0, slots - carried.length);
    return graph.stack([...rows, last], { axis: 0 });
  });
  return graph.stack(each, { axis: 2 });
};

/** The mask of a time step in a direction; along dimensions of length 1 there is one for all. */
const maskAt = (mask: Tensor, t: number, d: number): Tensor => {
  const mine = placeIn(mask, 2, mask.shape[2] === 1 ? 0 : d);
  return placeIn(mine, 0, mask.shape[0] === 1 ? 0 : t);
};

/** The gradient of a walk back, by way of the same walk unrolled. */
const unrolledGradients = <N extends WalkInputs>(
  graph: Graph,
  name: string,
  dy: Tensor,
  inputs: N,
  settings: WalkSettings,
  slots: number,
  back: Back,
): Partial<N> => {
  if (inputs.packed.shape[1] === -1) throw new GraphError(name, "the number of time steps must be known where its gradient is taken");
  if (inputs.packed.shape[1] === 0) return {};
  return gradientsOf(graph, inputs, (copies) => unrolled(graph, copies, settings, slots, back).multiplication(dy));
};

const plus = (a: Tensor, b: Tensor | undefined): Tensor => (b ? a.addition(b) : a);

/** The gradient of `singleGateRecurrenceGradient`. */
export const singleGateSecondGradients = (graph: Graph, dy: Tensor, inputs: WalkInputs, settings: SingleGateSettings) =>
  unrolledGradients(graph, "singleGateRecurrenceGradient", dy, inputs, settings, 1, ({ packed, gradient, weight, masked, carried }) => {
    const dState = plus(gradient(0), carried[0]);
    const dGate = sloped(dState, packed(0), settings.activation).addition(gradient(1));
    return { gates: [dGate], carried: [masked(dGate.matrixMultiplication(weight(0)))] };
  });

/** The gradient of `lstmRecurrenceGradient`. */
export const lstmSecondGradients = (graph: Graph, dy: Tensor, inputs: WalkInputs, settings: LSTMSettings) => {
  const order = lstmOrder(settings);
  return unrolledGradients(graph, "lstmRecurrenceGradient", dy, inputs, settings, 4, (step) => {
    const { packed, gradient, carried } = step;
    const [input, forget, candidate, output] = [order.input, order.forget, order.candidate, order.output].map((g) => packed(2 + g));
    const active = activated(packed(1), settings.activation);
    const dState = plus(gradient(0), carried[0]);
    const dCell = plus(gradient(1), carried[1]).addition(sloped(dState.multiplication(output), active, settings.activation));
    const cellBefore = step.before(1) ?? 0;
    const gates: Tensor[] = [];
    const dGate = (gate: number, dy: Tensor, y: Tensor, activation: LSTMSettings["activation"]): void =>
      void (gates[gate] = sloped(dy.addition(gradient(2 + gate)), y, activation));
    dGate(order.input, dCell.multiplication(candidate), input, settings.inputGateActivation);
    dGate(order.forget, dCell.multiplication(cellBefore), forget, settings.forgetGateActivation);
    dGate(order.candidate, dCell.multiplication(input), candidate, settings.cellGateActivation);
    dGate(order.output, dState.multiplication(active), output, settings.outputGateActivation);
    const back = gates.map((gate, g) => gate.matrixMultiplication(step.weight(g))).reduce((a, b) => a.addition(b));
    const toCell = gates.reduce((sum, gate, g) => {
      const peephole = step.peephole(g);
      return peephole ? sum.addition(gate.multiplication(peephole)) : sum;
    }, dCell.multiplication(forget));
    return { gates, carried: [step.masked(back), toCell] };
  });
};

/** The gradient of `gruRecurrenceGradient`. */
export const gruSecondGradients = (graph: Graph, dy: Tensor, inputs: WalkInputs, settings: GRUSettings) => {
  const order = gruOrder(settings);
  const { resetAfter, flipZ } = settings;
  return unrolledGradients(graph, "gruRecurrenceGradient", dy, inputs, settings, resetAfter ? 4 : 3, (step) => {
    const { packed, gradient, carried, masked, weight } = step;
    const [update, reset, output] = [order.update, order.reset, order.output].map((g) => packed(1 + g));
    const dGate = (gate: number): Tensor => gradient(1 + gate);
    const before = step.before(0) ?? 0;
    const [kept, taken] = flipZ ? [update.negative().addition(1), update] : [update, update.negative().addition(1)];
    const dState = plus(gradient(0), carried[0]);
    const change = output.subtraction(before).multiplication(flipZ ? 1 : -1);
    const dUpdate = sloped(dState.multiplication(change).addition(dGate(order.update)), update, settings.updateGateActivation);
    const dOutput = sloped(dState.multiplication(taken).addition(dGate(order.output)), output, settings.outputGateActivation);
    // With resetAfter the gradient of what the reset gate scales, else of the state that it scaled.
    const dScaled = resetAfter
      ? dOutput.multiplication(reset).addition(gradient(4))
      : masked(dOutput.matrixMultiplication(weight(order.output)));
    const dReset = sloped(
      (resetAfter ? dOutput.multiplication(packed(4)) : dScaled.multiplication(before)).addition(dGate(order.reset)),
      reset,
      settings.resetGateActivation,
    );
    const products = [
      dUpdate.matrixMultiplication(weight(order.update)),
      dReset.matrixMultiplication(weight(order.reset)),
      ...(resetAfter ? [dScaled.matrixMultiplication(weight(order.output))] : []),
    ].reduce((a, b) => a.addition(b));
    const back = dState.multiplication(kept).addition(masked(products));
    const gates = order.update < order.reset ? [dUpdate, dReset, dOutput] : [dReset, dUpdate, dOutput];
    return {
      gates: resetAfter ? [...gates, dScaled] : gates,
      carried: [resetAfter ? back : back.addition(dScaled.multiplication(reset))],
    };
  });
};
