import { lstmStep } from "../src/geometry/lstmStepGeometry.ts";
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
  lstmLaunch,
  lstmOrder,
  packedShape,
  rnnActivationOr,
  walkedShape,
} from "../src/geometry/rnnGeometry.ts";
import { lstmGradients, lstmSecondGradients, projectionGradients, shapedLike } from "../src/geometry/rnnGradientGeometry.ts";
import {
  activated,
  arriving,
  asSlot,
  asSlots,
  gatesOf,
  packedSlots,
  projected,
  slotOf,
  unfolded,
} from "../src/geometry/rnnTensorGeometry.ts";
import type { Tensor } from "../src/tensor.ts";
import { booleanOr, composite, descriptor, float, kernel, optional } from "./define.ts";
import { lstmReference, lstmWalk, lstmWalkBack } from "./support/rnn.ts";
import { lstmGradientSamples, LSTMGradientsSamples, lstmSamples } from "./support/rnnSamples.ts";

export const LSTMDescriptor = descriptor(
  "Which way a long short-term memory walks through time, what it answers, the order of its gates, and their activations. `reverse` walks from the last " +
    "time step to the first; `bidirectional` walks both ways, and then `reverse` says nothing. `produceCell` asks for the cells, `training` for the training " +
    "state. Gates come in the order input, forget, cell, output, with `forgetGateLast` input, cell, forget, output. `activation` is that of the " +
    "cell. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).",
  {
    reverse: booleanOr(false),
    bidirectional: booleanOr(false),
    produceCell: booleanOr(false),
    training: booleanOr(false),
    forgetGateLast: booleanOr(false),
    inputGateActivation: rnnActivationOr("sigmoid"),
    forgetGateActivation: rnnActivationOr("sigmoid"),
    cellGateActivation: rnnActivationOr("tanh"),
    outputGateActivation: rnnActivationOr("sigmoid"),
    activation: rnnActivationOr("tanh"),
  },
);

export const lstmRecurrence = kernel({
  swift: null,
  doc:
    "The recurrence of `LSTM` over time: `source` holds a number for each time step, batch element, direction, gate and unit, as [T, N, D, 4, H], " +
    "recurrent weights are [D, 4, H, H], peepholes [D, 4, H], the initial state and cell [N, D, H]; the mask broadcasts to the states " +
    "[T, N, D, H]. The result is [6, T, N, D, H]: the states, the cells, and the four gates after their activations, in the descriptor's order.",
  inputs: {
    source: float,
    recurrentWeight: float,
    initState: optional(float),
    initCell: optional(float),
    mask: optional(float),
    peephole: optional(float),
  },
  params: { descriptor: LSTMDescriptor },
  requires: {
    "source has five dimensions, with those of directions and gates": ({ source, descriptor }) => isGated(source, 4, descriptor),
    "the other tensors go with it": ({ source, descriptor, ...tensors }) => goTogether(packedShape(source, 6).slice(1), 4, tensors),
  },
  shape: ({ source }) => packedShape(source, 6),
  template: "recurrence",
  addressing: {
    source: "coordinates",
    recurrentWeight: "coordinates",
    initState: "coordinates",
    initCell: "coordinates",
    mask: "coordinates",
    peephole: "coordinates",
  },
  launch: ({ shape, descriptor, adapter, ...tensors }) => lstmLaunch(shape, tensors, descriptor, adapter),
  gradient({ graph, dy, y, recurrentWeight, initState, initCell, mask, peephole, descriptor }) {
    const walked = y.lstmRecurrenceGradient({ gradient: dy, recurrentWeight, initCell, mask, peephole, descriptor });
    return lstmGradients({ graph, packed: y, walked, recurrentWeight, initState, initCell, mask, peephole, descriptor });
  },
  reference: (a) => lstmWalk(a),
  domain: { recurrentWeight: [-1, 1] },
  samples: lstmSamples,
  rejects: [
    { source: [3, 2, 1, 3, 4], recurrentWeight: [1, 4, 4, 4] },
    { source: [3, 2, 1, 4, 4], recurrentWeight: [1, 4, 4, 4], peephole: [1, 3, 4] },
  ],
  tolerance: 1e-4,
});

export const lstmRecurrenceGradient = kernel({
  swift: null,
  doc:
    "Walks back through `lstmRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with respect to it. The result is " +
    "[T + 1, N, D, 4, H]: the gradients with respect to the source, and in the last row those with respect to the initial state and cell, then zeros.",
  inputs: {
    packed: float,
    gradient: float,
    recurrentWeight: float,
    initCell: optional(float),
    mask: optional(float),
    peephole: optional(float),
  },
  params: { descriptor: LSTMDescriptor },
  requires: {
    "packed and gradient are what the recurrence answers": ({ packed, gradient }) => isPacked(packed, gradient, 6),
    "the other tensors go with it": ({ packed, gradient, descriptor, ...tensors }) => goTogether(packed.slice(1), 4, tensors),
  },
  shape: ({ packed }) => walkedShape(packed, 4),
  template: "recurrenceGradient",
  addressing: {
    packed: "coordinates",
    gradient: "coordinates",
    recurrentWeight: "coordinates",
    initCell: "coordinates",
    mask: "coordinates",
    peephole: "coordinates",
  },
  launch: ({ packed, descriptor, adapter, ...tensors }) => lstmLaunch(packed, tensors, descriptor, adapter),
  gradient: ({ graph, dy, packed, gradient, recurrentWeight, initCell, mask, peephole, descriptor }) => {
    const { initial, ...gradients } = lstmSecondGradients(
      graph,
      dy,
      { packed, gradient, recurrentWeight, initial: initCell, mask, peephole },
      descriptor,
    );
    return { ...gradients, initCell: initial };
  },
  reference: (a) => lstmWalkBack(a),
  domain: { recurrentWeight: [-1, 1] },
  samples: lstmGradientSamples,
  rejects: [
    { packed: [5, 3, 2, 1, 4], gradient: [5, 3, 2, 1, 4], recurrentWeight: [1, 4, 4, 4] },
    { packed: [6, 3, 2, 1, 4], gradient: [6, 3, 2, 1, 4], recurrentWeight: [1, 4, 4, 4], initCell: [1, 1, 4] },
  ],
  tolerance: 1e-4,
});

export const LSTM = composite({
  swift: [
    "LSTM(_:recurrentWeight:inputWeight:bias:initState:initCell:mask:peephole:descriptor:name:)",
    "LSTM(_:recurrentWeight:inputWeight:bias:initState:initCell:descriptor:name:)",
    "LSTM(_:recurrentWeight:initState:initCell:descriptor:name:)",
  ],
  since: "12.3",
  doc:
    "A long short-term memory: gates i, f, z, o = act(x[t] Wᵀ + (h[t-1] · m) Rᵀ + b + p · c[t-1]), each with its own activation, c[t] = f · c[t-1] + i · z " +
    "and h[t] = o · activation(c[t]). The source x is [T, N, I], or, without `inputWeight`, [T, N, 4H]; `recurrentWeight` R is [4H, H], `inputWeight` " +
    "W [4H, I], `bias` b and `peephole` p [4H], `initState` and `initCell` [N, H] or [1, N, H] (left out: 0), and `mask` m broadcasts to [T, N, H]. When " +
    "bidirectional, R is [2, 4H, H], and all else has 8H in place of 4H and 2H in place of H: first what walks forward, then what walks " +
    "backward. The answer is the states h, [T, N, H], each at the time step of its source; with `produceCell` the cells c; with `training` the " +
    "gates after their activations, [T, N, 4H].",
  inputs: {
    source: float,
    recurrentWeight: float,
    inputWeight: optional(float),
    bias: optional(float),
    initState: optional(float),
    initCell: optional(float),
    mask: optional(float),
    peephole: optional(float),
  },
  params: { descriptor: LSTMDescriptor },
  requires: {
    "source has three dimensions": ({ source }) => source.length === 3,
    "recurrentWeight is [4H, H], or [2, 4H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
      isRecurrentWeight(recurrentWeight, 4, descriptor),
    "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
      source,
      inputWeight,
      recurrentWeight,
      descriptor,
    }) => isProjected(source, inputWeight, recurrentWeight, 4, descriptor),
    "bias and peephole have a number for each direction, gate and unit": ({ bias, peephole, recurrentWeight, descriptor }) =>
      [bias, peephole].every((vector) => isPerGate(vector, recurrentWeight, 4, descriptor)),
    "initState and initCell have a row for each batch element, and a column for each direction and unit": ({
      source,
      initState,
      initCell,
      recurrentWeight,
      descriptor,
    }) => [initState, initCell].every((state) => isState(state, source, recurrentWeight, descriptor)),
    "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) => isMask(mask, source, recurrentWeight, descriptor),
  },
  expand({ source, recurrentWeight, inputWeight, bias, initState, initCell, mask, peephole, descriptor }) {
    const company = unfolded({ recurrentWeight, initState, initCell, mask, peephole }, 4, descriptor);
    const gated = projected(source, inputWeight, bias, 4, descriptor);
    if (source.shape[0] === 1 && company.initState) {
      const { state, cell, gates } = lstmStep(gated, { ...company, initState: company.initState }, descriptor);
      const columns = (tensor: Tensor, count: number): Tensor => tensor.flatten({ axis: 2, count });
      return [
        columns(state, 2),
        ...(descriptor.produceCell ? [columns(cell, 2)] : []),
        ...(descriptor.training ? [columns(gates, 3)] : []),
      ];
    }
    const packed = gated.lstmRecurrence({ ...company, descriptor });
    return [
      slotOf(packed, 0),
      ...(descriptor.produceCell ? [slotOf(packed, 1)] : []),
      ...(descriptor.training ? [gatesOf(packed, 2, 4)] : []),
    ];
  },
  reference: (a) => lstmReference(a),
  domain: { recurrentWeight: [-1, 1], inputWeight: [-1, 1] },
  samples: [
    { source: [3, 2, 5], recurrentWeight: [16, 4], inputWeight: [16, 5], bias: [16] },
    {
      source: [3, 2, 8],
      recurrentWeight: [8, 2],
      initState: [2, 2],
      initCell: [1, 2, 2],
      descriptor: { produceCell: true, training: true },
    },
    {
      source: [2, 3, 2],
      recurrentWeight: [2, 12, 3],
      inputWeight: [24, 2],
      bias: [24],
      initState: [1, 3, 6],
      initCell: [3, 6],
      mask: [3, 6],
      peephole: [24],
      descriptor: { bidirectional: true, training: true, forgetGateLast: true },
    },
    {
      source: [2, 3, 4],
      recurrentWeight: [4, 1],
      bias: [4],
      peephole: [4],
      mask: [2, 1, 1],
      descriptor: { reverse: true, produceCell: true },
    },
    { source: [0, 2, 3], recurrentWeight: [8, 2], inputWeight: [8, 3], initState: [2, 2], descriptor: { produceCell: true } },
    {
      source: [1, 2, 8],
      recurrentWeight: [8, 2],
      initState: [2, 2],
      initCell: [1, 2, 2],
      peephole: [8],
      descriptor: { produceCell: true, training: true },
    },
    {
      source: [1, 2, 3],
      recurrentWeight: [2, 8, 2],
      inputWeight: [16, 3],
      initState: [2, 4],
      mask: [2, 4],
      peephole: [16],
      descriptor: { bidirectional: true, training: true, forgetGateLast: true, outputGateActivation: "hardSigmoid", activation: "relu" },
    },
    { source: [2, 0, 3], recurrentWeight: [8, 2], inputWeight: [8, 3], initCell: [0, 2] },
  ],
  rejects: [
    { source: [3, 4], recurrentWeight: [4, 1] },
    { source: [3, 2, 4], recurrentWeight: [2, 4, 1] },
    { source: [3, 2, 5], recurrentWeight: [4, 1], inputWeight: [4, 4] },
    { source: [3, 2, 4], recurrentWeight: [4, 1], peephole: [3] },
    { source: [3, 2, 4], recurrentWeight: [4, 1], initCell: [3, 1] },
    { source: [3, 2, 4], recurrentWeight: [4, 1], mask: [3, 1] },
  ],
  tolerance: 1e-4,
});

export const LSTMGradients = composite({
  swift: [
    "LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:stateGradient:cellGradient:inputWeight:bias:initState:initCell:mask:peephole:descriptor:name:)",
    "LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:inputWeight:bias:initState:initCell:mask:descriptor:name:)",
    "LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:inputWeight:bias:initState:initCell:descriptor:name:)",
    "LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:descriptor:name:)",
  ],
  since: "12.3",
  doc:
    "Gradients of `LSTM`, given the gradient `sourceGradient` of its states, [T, N, H], its training state `zState` and its cells `cellOutputFwd`. " +
    "`stateGradient` and `cellGradient`, [N, H], are what arrives at the state and cell that the walk ended with from what comes after. The answer is the " +
    "gradients with respect to source, recurrentWeight, inputWeight, bias, peephole, initState and initCell, less those that are not given. All other " +
    "inputs are those of `LSTM`.",
  inputs: {
    source: float,
    recurrentWeight: float,
    sourceGradient: float,
    zState: float,
    cellOutputFwd: float,
    stateGradient: optional(float),
    cellGradient: optional(float),
    inputWeight: optional(float),
    bias: optional(float),
    initState: optional(float),
    initCell: optional(float),
    mask: optional(float),
    peephole: optional(float),
  },
  params: { descriptor: LSTMDescriptor },
  requires: {
    "source has three dimensions": ({ source }) => source.length === 3,
    "recurrentWeight is [4H, H], or [2, 4H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
      isRecurrentWeight(recurrentWeight, 4, descriptor),
    "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
      source,
      inputWeight,
      recurrentWeight,
      descriptor,
    }) => isProjected(source, inputWeight, recurrentWeight, 4, descriptor),
    "bias and peephole have a number for each direction, gate and unit": ({ bias, peephole, recurrentWeight, descriptor }) =>
      [bias, peephole].every((vector) => isPerGate(vector, recurrentWeight, 4, descriptor)),
    "states, cells and their gradients have a row for each batch element, and a column for each direction and unit": ({
      source,
      initState,
      initCell,
      stateGradient,
      cellGradient,
      recurrentWeight,
      descriptor,
    }) => [initState, initCell, stateGradient, cellGradient].every((state) => isState(state, source, recurrentWeight, descriptor)),
    "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) => isMask(mask, source, recurrentWeight, descriptor),
    "sourceGradient and cellOutputFwd have the states' shape, zState that of the gates": ({
      source,
      sourceGradient,
      cellOutputFwd,
      zState,
      recurrentWeight,
      descriptor,
    }) =>
      [sourceGradient, cellOutputFwd].every((tensor) => isSequence(tensor, source, recurrentWeight, descriptor)) &&
      isSequence(zState, source, recurrentWeight, descriptor, 4),
  },
  expand({
    graph,
    source,
    recurrentWeight,
    sourceGradient,
    zState,
    cellOutputFwd,
    stateGradient,
    cellGradient,
    inputWeight,
    bias,
    initState,
    initCell,
    mask,
    peephole,
    descriptor,
  }) {
    const { initState: start, ...company } = unfolded({ recurrentWeight, initState, initCell, mask, peephole }, 4, descriptor);
    const gates = asSlots(zState, 4, descriptor);
    const cells = asSlot(cellOutputFwd, descriptor);
    const output = gates.sliceTensor({ dimension: 0, start: lstmOrder(descriptor).output, length: 1 });
    const states = output.multiplication(activated(cells, descriptor.activation));
    const packed = packedSlots(graph, [states, cells, gates]);
    const none = graph.constant(0, { dataType: source.dataType }).broadcast({ shape: cellOutputFwd.shapeOf() });
    const toCells = cellGradient ? [arriving(graph, none, cellGradient, descriptor)] : [];
    const arrived = [arriving(graph, sourceGradient, stateGradient, descriptor), ...toCells];
    const gradient = packedSlots(graph, arrived, 6 - arrived.length);
    const walked = packed.lstmRecurrenceGradient({ gradient, ...company, descriptor });
    const found = lstmGradients({ graph, packed, walked, ...company, initState: start, descriptor });
    const projection = projectionGradients(found.source, source, inputWeight, bias);
    return [
      projection.source,
      shapedLike(found.recurrentWeight, recurrentWeight),
      projection.inputWeight,
      projection.bias,
      peephole && shapedLike(found.peephole!, peephole),
      initState && shapedLike(found.initState, initState),
      initCell && shapedLike(found.initCell, initCell),
    ].filter((gradient) => gradient !== undefined);
  },
  domain: { recurrentWeight: [-1, 1] },
  samples: LSTMGradientsSamples,
  rejects: [
    { source: [3, 4], recurrentWeight: [4, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 4], cellOutputFwd: [3, 1, 1] },
    { source: [3, 1, 4], recurrentWeight: [4, 2], sourceGradient: [3, 1, 1], zState: [3, 1, 4], cellOutputFwd: [3, 1, 1] },
    { source: [3, 1, 5], recurrentWeight: [4, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 4], cellOutputFwd: [3, 1, 1] },
    { source: [3, 1, 4], recurrentWeight: [4, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 4], cellOutputFwd: [3, 1, 1], bias: [1] },
    {
      source: [3, 1, 4],
      recurrentWeight: [4, 1],
      sourceGradient: [3, 1, 1],
      zState: [3, 1, 4],
      cellOutputFwd: [3, 1, 1],
      cellGradient: [2, 1],
    },
    { source: [3, 1, 4], recurrentWeight: [4, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 4], cellOutputFwd: [3, 1, 1], mask: [2] },
    { source: [3, 1, 4], recurrentWeight: [4, 1], sourceGradient: [3, 1, 1], zState: [3, 1, 1], cellOutputFwd: [3, 1, 1] },
  ],
  tolerance: 1e-4,
});
