import {
  goTogether,
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
  singleGateLaunch,
  walkedShape,
} from "../src/geometry/rnnGeometry.ts";
import { projectionGradients, shapedLike, singleGateGradients, singleGateSecondGradients } from "../src/geometry/rnnGradientGeometry.ts";
import { activated, arriving, asSlot, packedSlots, projected, slotOf, unfolded } from "../src/geometry/rnnTensorGeometry.ts";
import { booleanOr, composite, descriptor, float, kernel, optional } from "./define.ts";
import { singleGateReference, singleGateWalk, singleGateWalkBack } from "./support/rnn.ts";

export const SingleGateRNNDescriptor = descriptor(
  "Which way a recurrent network walks through time, what it answers, and its activation. `reverse` walks from the last time step to the first; " +
    "`bidirectional` walks both ways, and then `reverse` says nothing. `training` asks for the training state. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).",
  {
    reverse: booleanOr(false),
    bidirectional: booleanOr(false),
    training: booleanOr(false),
    activation: rnnActivationOr("relu"),
  },
);

export const singleGateRecurrence = kernel({
  swift: null,
  doc:
    "The recurrence of `singleGateRNN` over time: `source` holds a number for each time step, batch element, direction, gate and unit, as " +
    "[T, N, D, 1, H], recurrent weights are [D, 1, H, H], the initial state [N, D, H]; the mask broadcasts to the states [T, N, D, H]. " +
    "The result is [2, T, N, D, H]: the states h, and z, of which they are the activation.",
  inputs: { source: float, recurrentWeight: float, initState: optional(float), mask: optional(float) },
  params: { descriptor: SingleGateRNNDescriptor },
  requires: {
    "source has five dimensions, with those of directions and gates": ({ source, descriptor }) => isGated(source, 1, descriptor),
    "the other tensors go with it": ({ source, descriptor, ...tensors }) => goTogether(packedShape(source, 2).slice(1), 1, tensors),
  },
  shape: ({ source }) => packedShape(source, 2),
  template: "recurrence",
  addressing: { source: "coordinates", recurrentWeight: "coordinates", initState: "coordinates", mask: "coordinates" },
  launch: ({ shape, descriptor, adapter, ...tensors }) => singleGateLaunch(shape, tensors, descriptor, adapter),
  gradient({ graph, dy, y, recurrentWeight, initState, mask, descriptor }) {
    const walked = y.singleGateRecurrenceGradient({ gradient: dy, recurrentWeight, mask, descriptor });
    return singleGateGradients({ graph, packed: y, walked, recurrentWeight, initState, mask, descriptor });
  },
  reference: (a) => singleGateWalk(a),
  domain: { recurrentWeight: [-1, 1] },
  samples: [
    { source: [3, 2, 1, 1, 4], recurrentWeight: [1, 1, 4, 4] },
    {
      source: [2, 3, 1, 1, 5],
      recurrentWeight: [1, 1, 5, 5],
      initState: [3, 1, 5],
      mask: [2, 1, 1, 5],
      descriptor: { reverse: true, activation: "tanh" },
    },
    {
      source: [3, 1, 2, 1, 3],
      recurrentWeight: [2, 1, 3, 3],
      initState: [1, 2, 3],
      mask: [1, 1, 2, 3],
      descriptor: { bidirectional: true, activation: "sigmoid" },
    },
    { source: [2, 2, 1, 1, 2], recurrentWeight: [1, 1, 2, 2], descriptor: { activation: "hardSigmoid" } },
    { source: [1, 1, 1, 1, 1], recurrentWeight: [1, 1, 1, 1], initState: [1, 1, 1], descriptor: { activation: "none" } },
    { source: [2, 1, 1, 1, 33], recurrentWeight: [1, 1, 33, 33], descriptor: { activation: "tanh" } },
    { source: [0, 2, 1, 1, 3], recurrentWeight: [1, 1, 3, 3] },
    { source: [2, 0, 1, 1, 3], recurrentWeight: [1, 1, 3, 3] },
  ],
  rejects: [
    { source: [3, 2, 1, 4], recurrentWeight: [1, 1, 4, 4] },
    { source: [3, 2, 1, 1, 4], recurrentWeight: [1, 1, 4, 4], mask: [2, 2, 1, 4] },
  ],
  tolerance: 1e-4,
});

export const singleGateRecurrenceGradient = kernel({
  swift: null,
  doc:
    "Walks back through `singleGateRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with respect to it. " +
    "The result is [T + 1, N, D, 1, H]: the gradients with respect to the source, and in the last row that with respect to the initial state.",
  inputs: { packed: float, gradient: float, recurrentWeight: float, mask: optional(float) },
  params: { descriptor: SingleGateRNNDescriptor },
  requires: {
    "packed and gradient are what the recurrence answers": ({ packed, gradient }) => isPacked(packed, gradient, 2),
    "the other tensors go with it": ({ packed, recurrentWeight, mask }) => goTogether(packed.slice(1), 1, { recurrentWeight, mask }),
  },
  shape: ({ packed }) => walkedShape(packed, 1),
  template: "recurrenceGradient",
  addressing: { packed: "coordinates", gradient: "coordinates", recurrentWeight: "coordinates", mask: "coordinates" },
  launch: ({ packed, mask, descriptor, adapter }) => singleGateLaunch(packed, { mask }, descriptor, adapter),
  gradient: ({ graph, dy, packed, gradient, recurrentWeight, mask, descriptor }) =>
    singleGateSecondGradients(graph, dy, { packed, gradient, recurrentWeight, mask }, descriptor),
  reference: (a) => singleGateWalkBack(a),
  samples: [
    { packed: [2, 3, 2, 1, 4], gradient: [2, 3, 2, 1, 4], recurrentWeight: [1, 1, 4, 4] },
    {
      packed: [2, 2, 3, 1, 5],
      gradient: [2, 2, 3, 1, 5],
      recurrentWeight: [1, 1, 5, 5],
      mask: [2, 1, 1, 5],
      descriptor: { reverse: true, activation: "tanh" },
    },
    {
      packed: [2, 3, 1, 2, 3],
      gradient: [2, 3, 1, 2, 3],
      recurrentWeight: [2, 1, 3, 3],
      mask: [1, 1, 2, 3],
      descriptor: { bidirectional: true, activation: "sigmoid" },
    },
    { packed: [2, 2, 2, 1, 2], gradient: [2, 2, 2, 1, 2], recurrentWeight: [1, 1, 2, 2], descriptor: { activation: "hardSigmoid" } },
    { packed: [2, 1, 1, 1, 1], gradient: [2, 1, 1, 1, 1], recurrentWeight: [1, 1, 1, 1], descriptor: { activation: "none" } },
    { packed: [2, 0, 2, 1, 3], gradient: [2, 0, 2, 1, 3], recurrentWeight: [1, 1, 3, 3] },
    { packed: [2, 2, 0, 1, 3], gradient: [2, 2, 0, 1, 3], recurrentWeight: [1, 1, 3, 3] },
  ],
  rejects: [
    { packed: [2, 3, 2, 1, 4], gradient: [2, 2, 2, 1, 4], recurrentWeight: [1, 1, 4, 4] },
    { packed: [2, 3, 2, 1, 4], gradient: [2, 3, 2, 1, 4], recurrentWeight: [1, 1, 4, 5] },
  ],
  tolerance: 1e-4,
});

export const singleGateRNN = composite({
  swift: [
    "singleGateRNN(_:recurrentWeight:inputWeight:bias:initState:mask:descriptor:name:)",
    "singleGateRNN(_:recurrentWeight:inputWeight:bias:initState:descriptor:name:)",
    "singleGateRNN(_:recurrentWeight:initState:descriptor:name:)",
  ],
  since: "12.3",
  doc:
    "A recurrent network with one gate: z[t] = x[t] Wᵀ + (h[t-1] · m) Rᵀ + b and h[t] = activation(z[t]). The source x is [T, N, I], or, without " +
    "`inputWeight`, [T, N, H]; `recurrentWeight` R is [H, H], `inputWeight` W [H, I], `bias` [H], `initState` [N, H] or [1, N, H] (left out: 0), " +
    "and `mask` m broadcasts to [T, N, H]. When bidirectional, R is [2, H, H], and all else has 2H in place of H: first what walks forward, then " +
    "what walks backward. The answer is the states h, [T, N, H], each at the time step of its source, and with `training` also z, of the same shape.",
  inputs: {
    source: float,
    recurrentWeight: float,
    inputWeight: optional(float),
    bias: optional(float),
    initState: optional(float),
    mask: optional(float),
  },
  params: { descriptor: SingleGateRNNDescriptor },
  requires: {
    "source has three dimensions": ({ source }) => source.length === 3,
    "recurrentWeight is [H, H], or [2, H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
      isRecurrentWeight(recurrentWeight, 1, descriptor),
    "the source, or its product with inputWeight, has a column for each direction and unit": ({
      source,
      inputWeight,
      recurrentWeight,
      descriptor,
    }) => isProjected(source, inputWeight, recurrentWeight, 1, descriptor),
    "bias has a number for each direction and unit": ({ bias, recurrentWeight, descriptor }) =>
      isPerGate(bias, recurrentWeight, 1, descriptor),
    "initState has a row for each batch element, and a column for each direction and unit": ({
      source,
      initState,
      recurrentWeight,
      descriptor,
    }) => isState(initState, source, recurrentWeight, descriptor),
    "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) => isMask(mask, source, recurrentWeight, descriptor),
  },
  expand({ source, recurrentWeight, inputWeight, bias, initState, mask, descriptor }) {
    const company = unfolded({ recurrentWeight, initState, mask }, 1, descriptor);
    const packed = projected(source, inputWeight, bias, 1, descriptor).singleGateRecurrence({ ...company, descriptor });
    return [slotOf(packed, 0), ...(descriptor.training ? [slotOf(packed, 1)] : [])];
  },
  reference: (a) => singleGateReference(a),
  domain: { recurrentWeight: [-1, 1], inputWeight: [-1, 1] },
  samples: [
    { source: [3, 2, 5], recurrentWeight: [4, 4], inputWeight: [4, 5], bias: [4] },
    { source: [3, 2, 4], recurrentWeight: [4, 4], initState: [2, 4], descriptor: { training: true } },
    {
      source: [2, 3, 2],
      recurrentWeight: [2, 3, 3],
      inputWeight: [6, 2],
      bias: [6],
      initState: [1, 3, 6],
      mask: [3, 6],
      descriptor: { bidirectional: true, training: true, activation: "tanh" },
    },
    { source: [2, 3, 5], recurrentWeight: [5, 5], mask: [2, 1, 1], bias: [5], descriptor: { reverse: true, activation: "sigmoid" } },
    { source: [0, 2, 3], recurrentWeight: [4, 4], inputWeight: [4, 3], initState: [2, 4] },
    { source: [2, 0, 3], recurrentWeight: [4, 4], inputWeight: [4, 3], initState: [0, 4] },
  ],
  rejects: [
    { source: [3, 4], recurrentWeight: [4, 4] },
    { source: [3, 2, 8], recurrentWeight: [8, 4], descriptor: { bidirectional: true } },
    { source: [3, 2, 5], recurrentWeight: [4, 4] },
    { source: [3, 2, 4], recurrentWeight: [4, 4], bias: [1] },
    { source: [3, 2, 4], recurrentWeight: [4, 4], initState: [1, 4] },
    { source: [3, 2, 4], recurrentWeight: [4, 4], mask: [3, 4] },
  ],
  tolerance: 1e-4,
});

export const singleGateRNNGradients = composite({
  swift: [
    "singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:stateGradient:inputWeight:bias:initState:mask:descriptor:name:)",
    "singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:inputWeight:bias:initState:mask:descriptor:name:)",
    "singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:inputWeight:bias:initState:descriptor:name:)",
    "singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:initState:descriptor:name:)",
  ],
  since: "12.3",
  doc:
    "Gradients of `singleGateRNN`, given the gradient `sourceGradient` of its states, [T, N, H], and its training state `zState`. `stateGradient`, " +
    "[N, H], is what arrives at the state that the walk ended with from what comes after. The answer is the gradients with respect to source, " +
    "recurrentWeight, inputWeight, bias and initState, less those that are not given. All other inputs are those of `singleGateRNN`.",
  inputs: {
    source: float,
    recurrentWeight: float,
    sourceGradient: float,
    zState: float,
    stateGradient: optional(float),
    inputWeight: optional(float),
    bias: optional(float),
    initState: optional(float),
    mask: optional(float),
  },
  params: { descriptor: SingleGateRNNDescriptor },
  requires: {
    "source has three dimensions": ({ source }) => source.length === 3,
    "recurrentWeight is [H, H], or [2, H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
      isRecurrentWeight(recurrentWeight, 1, descriptor),
    "the source, or its product with inputWeight, has a column for each direction and unit": ({
      source,
      inputWeight,
      recurrentWeight,
      descriptor,
    }) => isProjected(source, inputWeight, recurrentWeight, 1, descriptor),
    "bias has a number for each direction and unit": ({ bias, recurrentWeight, descriptor }) =>
      isPerGate(bias, recurrentWeight, 1, descriptor),
    "initState and stateGradient have a row for each batch element, and a column for each direction and unit": ({
      source,
      initState,
      stateGradient,
      recurrentWeight,
      descriptor,
    }) => [initState, stateGradient].every((state) => isState(state, source, recurrentWeight, descriptor)),
    "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) => isMask(mask, source, recurrentWeight, descriptor),
    "sourceGradient and zState have the states' shape": ({ source, sourceGradient, zState, recurrentWeight, descriptor }) =>
      [sourceGradient, zState].every((tensor) => isSequence(tensor, source, recurrentWeight, descriptor)),
  },
  expand({ graph, source, recurrentWeight, sourceGradient, zState, stateGradient, inputWeight, bias, initState, mask, descriptor }) {
    const company = unfolded({ recurrentWeight, initState, mask }, 1, descriptor);
    const z = asSlot(zState, descriptor);
    const packed = packedSlots(graph, [activated(z, descriptor.activation), z]);
    const gradient = packedSlots(graph, [arriving(graph, sourceGradient, stateGradient, descriptor)], 1);
    const walked = packed.singleGateRecurrenceGradient({
      gradient,
      recurrentWeight: company.recurrentWeight,
      mask: company.mask,
      descriptor,
    });
    const found = singleGateGradients({ graph, packed, walked, ...company, descriptor });
    const projection = projectionGradients(found.source, source, inputWeight, bias);
    return [
      projection.source,
      shapedLike(found.recurrentWeight, recurrentWeight),
      projection.inputWeight,
      projection.bias,
      initState && shapedLike(found.initState, initState),
    ].filter((gradient) => gradient !== undefined);
  },
  domain: { recurrentWeight: [-1, 1] },
  samples: [
    { source: [3, 2, 5], recurrentWeight: [4, 4], sourceGradient: [3, 2, 4], zState: [3, 2, 4], inputWeight: [4, 5], bias: [4] },
    {
      source: [2, 2, 3],
      recurrentWeight: [3, 3],
      sourceGradient: [2, 2, 3],
      zState: [2, 2, 3],
      stateGradient: [2, 3],
      initState: [1, 2, 3],
      descriptor: { reverse: true, activation: "tanh" },
    },
    {
      source: [2, 1, 2],
      recurrentWeight: [2, 3, 3],
      sourceGradient: [2, 1, 6],
      zState: [2, 1, 6],
      stateGradient: [1, 1, 6],
      inputWeight: [6, 2],
      bias: [6],
      initState: [1, 6],
      mask: [6],
      descriptor: { bidirectional: true, activation: "sigmoid" },
    },
    { source: [0, 2, 4], recurrentWeight: [4, 4], sourceGradient: [0, 2, 4], zState: [0, 2, 4], stateGradient: [2, 4], initState: [2, 4] },
  ],
  rejects: [
    { source: [3, 4], recurrentWeight: [4, 4], sourceGradient: [3, 1, 4], zState: [3, 1, 4] },
    { source: [3, 1, 4], recurrentWeight: [4, 5], sourceGradient: [3, 1, 4], zState: [3, 1, 4] },
    { source: [3, 1, 5], recurrentWeight: [4, 4], sourceGradient: [3, 1, 4], zState: [3, 1, 4] },
    { source: [3, 1, 4], recurrentWeight: [4, 4], sourceGradient: [3, 1, 4], zState: [3, 1, 4], bias: [5] },
    { source: [3, 1, 4], recurrentWeight: [4, 4], sourceGradient: [3, 1, 4], zState: [3, 1, 4], stateGradient: [4] },
    { source: [3, 1, 4], recurrentWeight: [4, 4], sourceGradient: [3, 1, 4], zState: [3, 1, 4], mask: [5] },
    { source: [3, 1, 4], recurrentWeight: [4, 4], sourceGradient: [3, 1, 4], zState: [2, 1, 4] },
  ],
  tolerance: 1e-4,
});
