import { GraphError } from "../graphError.ts";
import { oneOf, type Parameter } from "../parameters.ts";
import type { Adapter, Launch } from "../rule.ts";
import { broadcast, canBroadcast, range, sameShape, type Shape, spread } from "../shapes.ts";

/**
 * Shapes of recurrent networks. Inside, everything has a dimension of its own: T time steps, N batch elements, D directions, G gates and
 * H units. Apple's operations have directions, gates and units as one dimension of columns, in that order.
 */

const activations = ["none", "relu", "tanh", "sigmoid", "hardSigmoid"] as const;
/** What a gate, or a state, is put through. */
export type RNNActivation = (typeof activations)[number];

/** An activation, with a default. */
export const rnnActivationOr = (standard: RNNActivation): Parameter<RNNActivation, RNNActivation> =>
  oneOf(standard, ...activations.filter((activation) => activation !== standard));

/** Which way a recurrence walks. */
export interface WalkSettings {
  readonly reverse: boolean;
  readonly bidirectional: boolean;
}
/** What is said of a single gate. */
export interface SingleGateSettings extends WalkSettings {
  readonly activation: RNNActivation;
}
/** What is said of an LSTM. */
export interface LSTMSettings extends WalkSettings {
  readonly forgetGateLast: boolean;
  readonly inputGateActivation: RNNActivation;
  readonly forgetGateActivation: RNNActivation;
  readonly cellGateActivation: RNNActivation;
  readonly outputGateActivation: RNNActivation;
  readonly activation: RNNActivation;
}
/** What is said of a GRU. */
export interface GRUSettings extends WalkSettings {
  readonly resetGateFirst: boolean;
  readonly resetAfter: boolean;
  readonly flipZ: boolean;
  readonly updateGateActivation: RNNActivation;
  readonly resetGateActivation: RNNActivation;
  readonly outputGateActivation: RNNActivation;
}

/** For each direction, whether it walks from the last time step to the first. */
export const walksBackwards = ({ reverse, bidirectional }: WalkSettings): readonly boolean[] => (bidirectional ? [false, true] : [reverse]);

/** Where each gate of an LSTM stands among the four. */
export const lstmOrder = ({ forgetGateLast }: Pick<LSTMSettings, "forgetGateLast">) =>
  forgetGateLast
    ? ({ input: 0, candidate: 1, forget: 2, output: 3 } as const)
    : ({ input: 0, forget: 1, candidate: 2, output: 3 } as const);

/** Where each gate of a GRU stands among the three. */
export const gruOrder = ({ resetGateFirst }: Pick<GRUSettings, "resetGateFirst">) =>
  resetGateFirst ? ({ reset: 0, update: 1, output: 2 } as const) : ({ update: 0, reset: 1, output: 2 } as const);

/** Slots of what a GRU's recurrence answers: the state, the gates, and with `resetAfter` the product that the reset gate scales. */
export const gruSlots = ({ resetAfter }: Pick<GRUSettings, "resetAfter">): number => (resetAfter ? 5 : 4);

/** The shape of what a recurrence answers: for each slot a number for each time step, batch element, direction and unit. */
export const packedShape = (source: Shape, slots: number): number[] => [slots, source[0], source[1], source[2], source[4]];

/** The shape of what a recurrence's gradient answers: for each time step the gates' gradients, then a step with those of the initial states. */
export const walkedShape = (packed: Shape, gates: number): number[] => [packed[1] + 1, packed[2], packed[3], gates, packed[4]];

/** Whether a recurrence's source has a number for each time step, batch element, direction, gate and unit. */
export const isGated = (source: Shape, gates: number, settings: WalkSettings): boolean =>
  source.length === 5 && sameShape(source.slice(2, 4), [walksBackwards(settings).length, gates]);

/** Tensors that go with a recurrence over states of shape [T, N, D, H]. */
interface Company {
  readonly recurrentWeight: Shape;
  readonly initState?: Shape;
  readonly initCell?: Shape;
  readonly mask?: Shape;
  readonly peephole?: Shape;
  readonly secondaryBias?: Shape;
}

/** Whether the other tensors of a recurrence over states of shape [T, N, D, H] with `gates` gates have shapes that go with them. */
export const goTogether = (states: Shape, gates: number, company: Company): boolean => {
  const [, batch, directions, units] = states;
  const { recurrentWeight, initState, initCell, mask, peephole, secondaryBias } = company;
  const is = (tensor: Shape | undefined, ...shape: number[]): boolean => tensor === undefined || sameShape(tensor, shape);
  return (
    is(recurrentWeight, directions, gates, units, units) &&
    is(initState, batch, directions, units) &&
    is(initCell, batch, directions, units) &&
    is(peephole, directions, gates, units) &&
    is(secondaryBias, directions, units) &&
    (mask === undefined || (mask.length === 4 && sameShape(broadcast(mask, states), states)))
  );
};

/** Whether `packed`, and a gradient of the same shape, are what a recurrence with so many slots answers. */
export const isPacked = (packed: Shape, gradient: Shape, slots: number): boolean =>
  packed.length === 5 && sameShape([packed[0]], [slots]) && sameShape(packed, gradient);

/** Columns of directions and units of a recurrent weight, times `count`. */
const columnsOf = (recurrentWeight: Shape, settings: WalkSettings, count = 1): number =>
  walksBackwards(settings).length * count * recurrentWeight.at(-1)!;

/** Whether a recurrent weight has `gates`·H rows and H columns, in bidirectional networks for each of two directions. */
export const isRecurrentWeight = (recurrentWeight: Shape, gates: number, settings: WalkSettings): boolean =>
  recurrentWeight.length === (settings.bidirectional ? 3 : 2) &&
  sameShape(recurrentWeight.slice(0, -2), settings.bidirectional ? [2] : []) &&
  sameShape(recurrentWeight.slice(-2), [gates * recurrentWeight.at(-1)!, recurrentWeight.at(-1)!]);

/** Whether the source, or its product with `inputWeight`, has a column for each direction, gate and unit. */
export const isProjected = (
  source: Shape,
  inputWeight: Shape | undefined,
  recurrentWeight: Shape,
  gates: number,
  settings: WalkSettings,
): boolean => {
  const columns = columnsOf(recurrentWeight, settings, gates);
  return inputWeight === undefined ? sameShape([source[2]], [columns]) : sameShape(inputWeight, [columns, source[2]]);
};

/** Whether a vector that may be left out has a number for each direction, gate and unit. */
export const isPerGate = (vector: Shape | undefined, recurrentWeight: Shape, gates: number, settings: WalkSettings): boolean =>
  vector === undefined || sameShape(vector, [columnsOf(recurrentWeight, settings, gates)]);

/** Whether a state that may be left out has a row for each batch element and a column for each direction and unit. */
export const isState = (state: Shape | undefined, source: Shape, recurrentWeight: Shape, settings: WalkSettings): boolean => {
  const shape = [source[1], columnsOf(recurrentWeight, settings)];
  return state === undefined || sameShape(state, shape) || sameShape(state, [1, ...shape]);
};

/** Whether a mask that may be left out broadcasts to the states of all time steps. */
export const isMask = (mask: Shape | undefined, source: Shape, recurrentWeight: Shape, settings: WalkSettings): boolean => {
  const states = [source[0], source[1], columnsOf(recurrentWeight, settings)];
  return mask === undefined || (canBroadcast(mask, states) && sameShape(broadcast(mask, states), states));
};

/** Whether a tensor that may be left out has, for each time step, the columns of states, or of `gates` gates. */
export const isSequence = (tensor: Shape | undefined, source: Shape, recurrentWeight: Shape, settings: WalkSettings, gates = 1): boolean =>
  tensor === undefined || sameShape(tensor, [source[0], source[1], columnsOf(recurrentWeight, settings, gates)]);

/** Activations of `x`, as bodies of WGSL functions; NaN stays NaN. */
const activationText: Record<RNNActivation, string> = {
  none: "return x;",
  relu: "return select(x, 0.0, x < 0.0);",
  tanh: `let z = x * x;
  let tail = -0.333332837 + z * (0.133314863 + z * (-0.0537431724 + z * (0.0206497088 - z * 0.00571620278)));
  let far = 1.0 - 2.0 / (exp(2.0 * abs(x)) + 1.0);
  return select(sign(x) * far, x + x * z * tail, z < 0.390625);`,
  sigmoid: "return 1.0 / (1.0 + exp(-x));",
  hardSigmoid: "let y = 0.2 * x + 0.5;\n  return select(select(y, 1.0, y > 1.0), 0.0, y < 0.0);",
};
/** Their derivatives, in terms of their results `y`. */
const slopeText: Record<RNNActivation, string> = {
  none: "return 1.0;",
  relu: "return select(0.0, 1.0, y > 0.0);",
  tanh: "return 1.0 - y * y;",
  sigmoid: "return y * (1.0 - y);",
  hardSigmoid: "return select(0.0, 0.2, (y > 0.0) & (y < 1.0));",
};
/** WGSL functions `<name>Activation` and `<name>Slope` for each of the activations given. */
const activationFunctions = (named: Readonly<Record<string, RNNActivation>>): string =>
  Object.entries(named)
    .flatMap(([name, activation]) => [
      `fn ${name}Activation(x: f32) -> f32 {\n  ${activationText[activation]}\n}`,
      `fn ${name}Slope(y: f32) -> f32 {\n  ${slopeText[activation]}\n}`,
    ])
    .join("\n");

/**
 * How a workgroup walks each batch element in each direction, for states of shape [T, N, D, H]. At each step the recurrent weights of the
 * first `weighted` gates are multiplied together.
 */
const walk = ([steps, batch, directions, units]: Shape, weighted: number, settings: WalkSettings, adapter: Adapter) => {
  if (4 * units > adapter.maxWorkgroupStorage)
    throw new GraphError(
      "recurrence",
      `a state may have ${adapter.maxWorkgroupStorage / 4} units at most on this adapter, since it lies in workgroup memory; got ${units}`,
    );
  // On a CPU one group of invocations runs at a time, and waiting for others costs much.
  const size = adapter.software ? 4 : Math.min(256, adapter.maxInvocations, 32 * Math.ceil(units / 32));
  const width = units % 4 === 0 ? 4 : 1;
  const together = Math.max(1, Math.min(weighted, Math.floor(adapter.maxWorkgroupStorage / (4 * Math.max(1, units)))));
  return {
    steps,
    batch,
    directions,
    units,
    size,
    owned: Math.ceil(units / size),
    weighted,
    joint: range(weighted),
    together,
    shares: Math.ceil((together * units) / (width * size)),
    vector: width === 4,
    width,
    backwards: settings.bidirectional ? "direction == 1u" : String(settings.reverse),
    lstm: false,
    gru: false,
    resetAfter: false,
    resetBefore: false,
    input: 0,
    forget: 0,
    candidate: 0,
    update: 0,
    reset: 0,
    output: 0,
    kept: "",
    keptSlope: "",
    workgroups: spread(batch * directions),
  } as const;
};

/** States' shape [T, N, D, H] in a recurrence's packed result. */
const statesIn = (packed: Shape): Shape => packed.slice(1);

const given = ({ initState, initCell, mask, peephole, secondaryBias }: Partial<Company>) => ({
  initState: initState !== undefined,
  initCell: initCell !== undefined,
  mask: mask !== undefined,
  peephole: peephole !== undefined,
  secondaryBias: secondaryBias !== undefined,
});

/** The launch of a single gate's recurrence and of its gradient. */
export const singleGateLaunch = (packed: Shape, tensors: Partial<Company>, settings: SingleGateSettings, adapter: Adapter): Launch => ({
  ...walk(statesIn(packed), 1, settings, adapter),
  ...given(tensors),
  slots: 2,
  gates: 1,
  functions: activationFunctions({ state: settings.activation }),
});

/** The launch of an LSTM's recurrence and of its gradient. */
export const lstmLaunch = (packed: Shape, tensors: Partial<Company>, settings: LSTMSettings, adapter: Adapter): Launch => ({
  ...walk(statesIn(packed), 4, settings, adapter),
  ...given(tensors),
  ...lstmOrder(settings),
  lstm: true,
  slots: 6,
  gates: 4,
  functions: activationFunctions({
    input: settings.inputGateActivation,
    forget: settings.forgetGateActivation,
    candidate: settings.cellGateActivation,
    output: settings.outputGateActivation,
    state: settings.activation,
  }),
});

/** The launch of a GRU's recurrence and of its gradient. */
export const gruLaunch = (packed: Shape, tensors: Partial<Company>, settings: GRUSettings, adapter: Adapter): Launch => ({
  ...walk(statesIn(packed), settings.resetAfter ? 3 : 2, settings, adapter),
  ...given(tensors),
  ...gruOrder(settings),
  gru: true,
  resetAfter: settings.resetAfter,
  resetBefore: !settings.resetAfter,
  kept: settings.flipZ ? "1.0 - update" : "update",
  keptSlope: settings.flipZ ? "-1.0" : "1.0",
  slots: gruSlots(settings),
  gates: gruSlots(settings) - 1,
  functions: activationFunctions({
    update: settings.updateGateActivation,
    reset: settings.resetGateActivation,
    output: settings.outputGateActivation,
  }),
});
