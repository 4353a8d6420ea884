import {
  goTogether,
  gruLaunch,
  gruSlots,
  isGated,
  isMask,
  isPacked,
  isPerGate,
  isProjected,
  isRecurrentWeight,
  isSequence,
  isState,
  packedShape,
  rnnActivationOr,
  walkedShape,
} from "../src/geometry/rnnGeometry.ts";
import { gruGradients, gruSecondGradients, projectionGradients, shapedLike } from "../src/geometry/rnnGradientGeometry.ts";
import {
  arriving,
  asSlot,
  asSlots,
  gatesOf,
  packedSlots,
  projected,
  scaledByReset,
  slotOf,
  unfolded,
} from "../src/geometry/rnnTensorGeometry.ts";
import { booleanOr, composite, descriptor, float, kernel, optional } from "./define.ts";
import { gruReference, gruWalk, gruWalkBack } from "./support/rnn.ts";
import { gruGradientSamples, GRUGradientsSamples, gruSamples } from "./support/rnnSamples.ts";

export const GRUDescriptor = descriptor(
  "Which way a gated recurrent unit walks through time, what it answers, its form, the order of its gates, and their activations. `reverse` walks from the " +
    "last time step to the first; `bidirectional` walks both ways, and then `reverse` says nothing. `training` asks for the training state. Gates come " +
    "in the order update, reset, output, with `resetGateFirst` reset, update, output. With `resetAfter` the reset gate scales the product of the " +
    "recurrent weights, without it the state before that product. With `flipZ` the update gate is the share of the new state, without it that " +
    "of the old one. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).",
  {
    reverse: booleanOr(false),
    bidirectional: booleanOr(false),
    training: booleanOr(false),
    resetGateFirst: booleanOr(false),
    resetAfter: booleanOr(false),
    flipZ: booleanOr(false),
    updateGateActivation: rnnActivationOr("sigmoid"),
    resetGateActivation: rnnActivationOr("sigmoid"),
    outputGateActivation: rnnActivationOr("tanh"),
  },
);

export const gruRecurrence = kernel({
  swift: null,
  doc:
    "The recurrence of `GRU` over time: `source` holds a number for each time step, batch element, direction, gate and unit, as [T, N, D, 3, H], " +
    "recurrent weights are [D, 3, H, H], the secondary bias [D, H], the initial state [N, D, H]; the mask broadcasts to the states [T, N, D, H]. " +
    "The result is [4, T, N, D, H]: the states, and the three gates after their activations, in the descriptor's order; with `resetAfter` there " +
    "follows a fifth slot, of what the reset gate scales.",
  inputs: {
    source: float,
    recurrentWeight: float,
    initState: optional(float),
    mask: optional(float),
    secondaryBias: optional(float),
  },
  params: { descriptor: GRUDescriptor },
  requires: {
    "source has five dimensions, with those of directions and gates": ({ source, descriptor }) => isGated(source, 3, descriptor),
    "the other tensors go with it": ({ source, descriptor, ...tensors }) =>
      goTogether(packedShape(source, 4).slice(1), 3, tensors) && (tensors.secondaryBias === undefined || descriptor.resetAfter),
  },
  shape: ({ source, descriptor }) => packedShape(source, gruSlots(descriptor)),
  template: "recurrence",
  addressing: {
    source: "coordinates",
    recurrentWeight: "coordinates",
    initState: "coordinates",
    mask: "coordinates",
    secondaryBias: "coordinates",
  },
  launch: ({ shape, descriptor, adapter, ...tensors }) => gruLaunch(shape, tensors, descriptor, adapter),
  gradient({ graph, dy, y, recurrentWeight, initState, mask, secondaryBias, descriptor }) {
    const walked = y.gruRecurrenceGradient({ gradient: dy, recurrentWeight, initState, mask, descriptor });
    return gruGradients({ graph, packed: y, walked, recurrentWeight, initState, mask, secondaryBias, descriptor });
  },
  reference: (a) => gruWalk(a),
  domain: { recurrentWeight: [-1, 1] },
  samples: gruSamples,
  rejects: [
    { source: [3, 2, 2, 3, 4], recurrentWeight: [2, 3, 4, 4] },
    { source: [3, 2, 1, 3, 4], recurrentWeight: [1, 3, 4, 4], secondaryBias: [1, 4] },
  ],
  tolerance: 1e-4,
});

export const gruRecurrenceGradient = kernel({
  swift: null,
  doc:
    "Walks back through `gruRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with respect to it. The result is " +
    "[T + 1, N, D, 3, H]: the gradients with respect to the source, and in the last row that with respect to the initial state, then zeros. With " +
    "`resetAfter` there is a fourth column beside the gates', of what the reset gate scales.",
  inputs: { packed: float, gradient: float, recurrentWeight: float, initState: optional(float), mask: optional(float) },
  params: { descriptor: GRUDescriptor },
  requires: {
    "packed and gradient are what the recurrence answers": ({ packed, gradient, descriptor }) =>
      isPacked(packed, gradient, gruSlots(descriptor)),
    "the other tensors go with it": ({ packed, gradient, descriptor, ...tensors }) => goTogether(packed.slice(1), 3, tensors),
  },
  shape: ({ packed, descriptor }) => walkedShape(packed, gruSlots(descriptor) - 1),
  template: "recurrenceGradient",
  addressing: {
    packed: "coordinates",
    gradient: "coordinates",
    recurrentWeight: "coordinates",
    initState: "coordinates",
    mask: "coordinates",
  },
  launch: ({ packed, descriptor, adapter, ...tensors }) => gruLaunch(packed, tensors, descriptor, adapter),
  gradient: ({ graph, dy, packed, gradient, recurrentWeight, initState, mask, descriptor }) => {
    const { initial, ...gradients } = gruSecondGradients(
      graph,
      dy,
      { packed, gradient, recurrentWeight, initial: initState, mask },
      descriptor,
    );
    return { ...gradients, initState: initial };
  },
  reference: (a) => gruWalkBack(a),
  domain: { recurrentWeight: [-1, 1] },
  samples: gruGradientSamples,
  rejects: [
    { packed: [4, 3, 2, 1, 4], gradient: [4, 3, 2, 1, 4], recurrentWeight: [1, 3, 4, 4], descriptor: { resetAfter: true } },
    { packed: [4, 3, 2, 1, 4], gradient: [4, 3, 2, 1, 4], recurrentWeight: [1, 3, 4, 4], initState: [1, 1, 4] },
  ],
  tolerance: 1e-4,
});

export const GRU = composite({
  swift: [
    "GRU(_:recurrentWeight:inputWeight:bias:initState:mask:secondaryBias:descriptor:name:)",
    "GRU(_:recurrentWeight:inputWeight:bias:initState:descriptor:name:)",
    "GRU(_:recurrentWeight:inputWeight:bias:descriptor:name:)",
  ],
  since: "13.0",
  doc:
    "A gated recurrent unit: gates z, r = act(x[t] Wᵀ + (h[t-1] · m) Rᵀ + b) and o = act(x[t] Wᵀ + b + c), where c = (h[t-1] · m · r) Rᵀ, or with " +
    "`resetAfter` c = ((h[t-1] · m) Rᵀ + b2) · r; then h[t] = z · h[t-1] + (1 - z) · o, or with `flipZ` h[t] = (1 - z) · h[t-1] + z · o. The source x " +
    "is [T, N, I], or, without `inputWeight`, [T, N, 3H]; `recurrentWeight` R is [3H, H], `inputWeight` W [3H, I], `bias` b [3H], " +
    "`secondaryBias` b2 [H], which only `resetAfter` has, `initState` [N, H] or [1, N, H] (left out: 0), and `mask` m broadcasts to [T, N, H]. " +
    "When bidirectional, R is [2, 3H, H], and all else has 6H in place of 3H and 2H in place of H: first what walks forward, then what walks " +
    "backward. The answer is the states h, [T, N, H], each at the time step of its source; with `training` also the gates after their activations, [T, N, 3H].",
  inputs: {
    source: float,
    recurrentWeight: float,
    inputWeight: optional(float),
    bias: optional(float),
    initState: optional(float),
    mask: optional(float),
    secondaryBias: optional(float),
  },
  params: { descriptor: GRUDescriptor },
  requires: {
    "source has three dimensions": ({ source }) => source.length === 3,
    "recurrentWeight is [3H, H], or [2, 3H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
      isRecurrentWeight(recurrentWeight, 3, descriptor),
    "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
      source,
      inputWeight,
      recurrentWeight,
      descriptor,
    }) => isProjected(source, inputWeight, recurrentWeight, 3, descriptor),
    "bias has a number for each direction, gate and unit": ({ bias, recurrentWeight, descriptor }) =>
      isPerGate(bias, recurrentWeight, 3, descriptor),
    "initState has a row for each batch element, and a column for each direction and unit": ({
      source,
      initState,
      recurrentWeight,
      descriptor,
    }) => isState(initState, source, recurrentWeight, descriptor),
    "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) => isMask(mask, source, recurrentWeight, descriptor),
    "secondaryBias has a number for each direction and unit": ({ secondaryBias, recurrentWeight, descriptor }) =>
      isPerGate(secondaryBias, recurrentWeight, 1, descriptor),
    "secondaryBias goes with resetAfter": ({ secondaryBias, descriptor }) => secondaryBias === undefined || descriptor.resetAfter,
  },
  expand({ source, recurrentWeight, inputWeight, bias, initState, mask, secondaryBias, descriptor }) {
    const company = unfolded({ recurrentWeight, initState, mask, secondaryBias }, 3, descriptor);
    const packed = projected(source, inputWeight, bias, 3, descriptor).gruRecurrence({ ...company, descriptor });
    return [slotOf(packed, 0), ...(descriptor.training ? [gatesOf(packed, 1, 3)] : [])];
  },
  reference: (a) => gruReference(a),
  domain: { recurrentWeight: [-1, 1], inputWeight: [-1, 1] },
  samples: [
    { source: [3, 2, 5], recurrentWeight: [12, 4], inputWeight: [12, 5], bias: [12] },
    { source: [3, 2, 6], recurrentWeight: [6, 2], initState: [1, 2, 2], descriptor: { training: true, flipZ: true } },
    {
      source: [2, 3, 2],
      recurrentWeight: [2, 9, 3],
      inputWeight: [18, 2],
      bias: [18],
      initState: [3, 6],
      mask: [3, 6],
      secondaryBias: [6],
      descriptor: { bidirectional: true, training: true, resetAfter: true, resetGateFirst: true },
    },
    { source: [2, 3, 3], recurrentWeight: [3, 1], bias: [3], mask: [2, 1, 1], descriptor: { reverse: true, resetAfter: true } },
    { source: [0, 2, 3], recurrentWeight: [6, 2], inputWeight: [6, 3], initState: [2, 2] },
    { source: [2, 0, 3], recurrentWeight: [6, 2], inputWeight: [6, 3] },
  ],
  rejects: [
    { source: [3, 3], recurrentWeight: [3, 1] },
    { source: [3, 2, 3], recurrentWeight: [4, 1] },
    { source: [3, 2, 4], recurrentWeight: [3, 1] },
    { source: [3, 2, 3], recurrentWeight: [3, 1], bias: [1] },
    { source: [3, 2, 3], recurrentWeight: [3, 1], initState: [3, 1] },
    { source: [3, 2, 3], recurrentWeight: [3, 1], mask: [3, 1] },
    { source: [3, 2, 3], recurrentWeight: [3, 1], secondaryBias: [3], descriptor: { resetAfter: true } },
    { source: [3, 2, 3], recurrentWeight: [3, 1], secondaryBias: [1] },
  ],
  tolerance: 1e-4,
});

export const GRUGradients = composite({
  swift: [
    "GRUGradients(_:recurrentWeight:sourceGradient:zState:outputFwd:stateGradient:inputWeight:bias:initState:mask:secondaryBias:descriptor:name:)",
    "GRUGradients(_:recurrentWeight:sourceGradient:zState:outputFwd:inputWeight:bias:initState:descriptor:name:)",
    "GRUGradients(_:recurrentWeight:sourceGradient:zState:outputFwd:inputWeight:bias:descriptor:name:)",
  ],
  since: "13.0",
  doc:
    "Gradients of `GRU`, given the gradient `sourceGradient` of its states, [T, N, H], its training state `zState` and its states `outputFwd`. " +
    "`stateGradient`, [N, H], is what arrives at the state that the walk ended with from what comes after. The answer is the gradients with respect to " +
    "source, recurrentWeight, inputWeight, bias, initState and secondaryBias, less those that are not given. All other inputs are those of `GRU`.",
  inputs: {
    source: float,
    recurrentWeight: float,
    sourceGradient: float,
    zState: float,
    outputFwd: float,
    stateGradient: optional(float),
    inputWeight: optional(float),
    bias: optional(float),
    initState: optional(float),
    mask: optional(float),
    secondaryBias: optional(float),
  },
  params: { descriptor: GRUDescriptor },
  requires: {
    "source has three dimensions": ({ source }) => source.length === 3,
    "recurrentWeight is [3H, H], or [2, 3H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
      isRecurrentWeight(recurrentWeight, 3, descriptor),
    "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
      source,
      inputWeight,
      recurrentWeight,
      descriptor,
    }) => isProjected(source, inputWeight, recurrentWeight, 3, descriptor),
    "bias has a number for each direction, gate and unit": ({ bias, recurrentWeight, descriptor }) =>
      isPerGate(bias, recurrentWeight, 3, descriptor),
    "initState and stateGradient have a row for each batch element, and a column for each direction and unit": ({
      source,
      initState,
      stateGradient,
      recurrentWeight,
      descriptor,
    }) => [initState, stateGradient].every((state) => isState(state, source, recurrentWeight, descriptor)),
    "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) => isMask(mask, source, recurrentWeight, descriptor),
    "secondaryBias has a number for each direction and unit, and goes with resetAfter": ({ secondaryBias, recurrentWeight, descriptor }) =>
      isPerGate(secondaryBias, recurrentWeight, 1, descriptor) && (secondaryBias === undefined || descriptor.resetAfter),
    "sourceGradient and outputFwd have the states' shape, zState that of the gates": ({
      source,
      sourceGradient,
      outputFwd,
      zState,
      recurrentWeight,
      descriptor,
    }) =>
      [sourceGradient, outputFwd].every((tensor) => isSequence(tensor, source, recurrentWeight, descriptor)) &&
      isSequence(zState, source, recurrentWeight, descriptor, 3),
  },
  expand({
    graph,
    source,
    recurrentWeight,
    sourceGradient,
    zState,
    outputFwd,
    stateGradient,
    inputWeight,
    bias,
    initState,
    mask,
    secondaryBias,
    descriptor,
  }) {
    const { secondaryBias: added, ...company } = unfolded({ recurrentWeight, initState, mask, secondaryBias }, 3, descriptor);
    const states = asSlot(outputFwd, descriptor);
    const scaled = descriptor.resetAfter ? [scaledByReset(graph, states, { ...company, secondaryBias: added }, descriptor)] : [];
    const packed = packedSlots(graph, [states, asSlots(zState, 3, descriptor), ...scaled]);
    const gradient = packedSlots(graph, [arriving(graph, sourceGradient, stateGradient, descriptor)], gruSlots(descriptor) - 1);
    const walked = packed.gruRecurrenceGradient({ gradient, ...company, descriptor });
    const found = gruGradients({ graph, packed, walked, ...company, secondaryBias: added, descriptor });
    const projection = projectionGradients(found.source, source, inputWeight, bias);
    return [
      projection.source,
      shapedLike(found.recurrentWeight, recurrentWeight),
      projection.inputWeight,
      projection.bias,
      initState && shapedLike(found.initState, initState),
      secondaryBias && shapedLike(found.secondaryBias!, secondaryBias),
    ].filter((gradient) => gradient !== undefined);
  },
  domain: { recurrentWeight: [-1, 1] },
  samples: GRUGradientsSamples,
  rejects: [
    { source: [3, 3], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1] },
    { source: [3, 1, 3], recurrentWeight: [3, 2], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1] },
    { source: [3, 1, 4], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1] },
    { source: [3, 1, 3], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1], bias: [1] },
    { source: [3, 1, 3], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1], stateGradient: [1] },
    { source: [3, 1, 3], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1], mask: [2] },
    { source: [3, 1, 3], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 3], outputFwd: [3, 1, 1], secondaryBias: [1] },
    { source: [3, 1, 3], recurrentWeight: [3, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 1], outputFwd: [3, 1, 1] },
  ],
  tolerance: 1e-4,
});
