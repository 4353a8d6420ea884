import { range } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import type { Given, Translation, Translations } from "./case.ts";

/** WebNN's activations are spelt as the descriptors' are. */
type Activation = "relu" | "tanh" | "sigmoid";

/** A network's operands, with dimensions for time and directions also where the operator is a single cell without them. */
interface Network {
  readonly x: Tensor;
  /** [directions, gates · units, …] */
  readonly weight: Tensor;
  readonly recurrentWeight: Tensor;
  readonly bias: Tensor | undefined;
  readonly recurrentBias: Tensor | undefined;
  readonly peephole: Tensor | undefined;
  /** [directions, batch, units] */
  readonly state: Tensor | undefined;
  readonly cell: Tensor | undefined;
  /** For each direction, whether it walks from the last step to the first. */
  readonly backwards: readonly boolean[];
  readonly units: number;
}

const networkOf = ({ inputs: [x, weight, recurrentWeight], operand, attributes: { direction, hiddenSize } }: Given): Network => ({
  x,
  weight,
  recurrentWeight,
  bias: operand("bias"),
  recurrentBias: operand("recurrentBias"),
  peephole: operand("peepholeWeight"),
  state: operand("initialHiddenState"),
  cell: operand("initialCellState"),
  backwards: direction === "both" ? [false, true] : [direction === "backward"],
  units: hiddenSize!,
});

/** A cell is a network of one step. */
const cellNetworkOf = (given: Given): Network => {
  const whole = (tensor: Tensor | undefined): Tensor | undefined => tensor?.expandDims({ axes: 0 });
  const network = networkOf(given);
  return {
    ...network,
    x: whole(network.x)!,
    weight: whole(network.weight)!,
    recurrentWeight: whole(network.recurrentWeight)!,
    bias: whole(network.bias),
    recurrentBias: whole(network.recurrentBias),
    peephole: whole(network.peephole),
    state: whole(given.operand("hiddenState")),
    cell: whole(given.operand("cellState")),
  };
};

/** Block `k` of `count` along the second dimension. */
const block = (tensor: Tensor, k: number, count: number): Tensor => {
  const length = tensor.shape[1] / count;
  return tensor.sliceTensor({ dimension: 1, start: k * length, length });
};
const joined = (blocks: readonly Tensor[]): Tensor => blocks[0].graph.concatTensors(blocks, { dimension: 1 });
/** Gates' blocks in another order. */
const reordered = (tensor: Tensor, order: readonly number[]): Tensor => joined(order.map((k) => block(tensor, k, order.length)));
const sum = (a: Tensor | undefined, b: Tensor | undefined): Tensor | undefined => (a && b ? a.addition(b) : (a ?? b));

const inOneDirection = (tensor: Tensor): Tensor => (tensor.shape[0] === 1 ? tensor.squeeze({ axes: 0 }) : tensor);
const inRows = (tensor: Tensor): Tensor => tensor.flatten({ axis: 0, count: 2 });
/** [directions, batch, units] → [batch, directions · units]. */
const besides = (state: Tensor | undefined): Tensor | undefined =>
  state?.transpose({ permutation: [1, 0, 2] }).flatten({ axis: 1, count: 2 });
/** [steps, batch, directions · units] → [steps, directions, batch, units]. */
const sequenceOf = (states: Tensor, { backwards }: Network): Tensor =>
  states.unflatten({ axis: 2, sizes: [backwards.length, -1] }).transpose({ permutation: [0, 2, 1, 3] });
/** What each direction ends with, [directions, batch, units]. */
const finalOf = (sequence: Tensor, { backwards }: Network): Tensor =>
  sequence.graph.concatTensors(
    backwards.map((back, d) => sequence.sliceTensor({ starts: [back ? 0 : -1, d, 0, 0], sizes: [1, 1, -1, -1], squeezeMask: 1 })),
    { dimension: 0 },
  );

interface Results {
  readonly states: Tensor;
  readonly cells: Tensor;
}

/** WebNN's gates are in the order i, o, f, g, or i, f, g, o as the descriptor's. */
const lstmNetwork = (network: Network, { layout = "iofg", activations = ["sigmoid", "tanh", "tanh"] }: Given["attributes"]): Results => {
  const order = layout === "ifgo" ? range(4) : [0, 2, 3, 1];
  const [gate, cellGate, activation] = activations as readonly Activation[];
  const bias = sum(network.bias, network.recurrentBias);
  const ordered: Network = {
    ...network,
    weight: reordered(network.weight, order),
    recurrentWeight: reordered(network.recurrentWeight, order),
    bias: bias && reordered(bias, order),
  };
  if (network.peephole) return lstmWithPeepholes(ordered, network.peephole, [gate, cellGate, activation]);
  const [states, cells] = ordered.x.LSTM({
    recurrentWeight: inOneDirection(ordered.recurrentWeight),
    inputWeight: inRows(ordered.weight),
    bias: ordered.bias && inRows(ordered.bias),
    initState: besides(network.state),
    initCell: besides(network.cell),
    descriptor: {
      reverse: network.backwards[0],
      bidirectional: network.backwards.length === 2,
      produceCell: true,
      inputGateActivation: gate,
      forgetGateActivation: gate,
      outputGateActivation: gate,
      cellGateActivation: cellGate,
      activation,
    },
  });
  return { states: sequenceOf(states, network), cells: sequenceOf(cells, network) };
};

const activated = (tensor: Tensor, activation: Activation): Tensor =>
  activation === "relu" ? tensor.reLU() : activation === "tanh" ? tensor.tanh() : tensor.sigmoid();

/** Step by step: here the output gate sees the new cell, where the descriptor's sees the old one. Peepholes are in the order i, o, f. */
const lstmWithPeepholes = (network: Network, peephole: Tensor, [gate, cellGate, activation]: readonly Activation[]): Results => {
  const { x, weight, recurrentWeight, bias, units, backwards } = network;
  const { graph } = x;
  const [steps, batch] = x.shape;
  const directions = backwards.map((back, d) => {
    const mine = (tensor: Tensor): Tensor => tensor.sliceTensor({ dimension: 0, start: d, length: 1 }).squeeze({ axes: 0 });
    const zeros = graph.constant(0, { shape: [batch, units], dataType: x.dataType });
    let h = network.state ? mine(network.state) : zeros;
    let c = network.cell ? mine(network.cell) : zeros;
    const states: Tensor[] = [];
    const cells: Tensor[] = [];
    const [seesInput, seesOutput, seesForget] = range(3).map((k) => block(mine(peephole).expandDims({ axes: 0 }), k, 3));
    for (const t of back ? range(steps).reverse() : range(steps)) {
      const now = x.sliceTensor({ dimension: 0, start: t, length: 1 }).squeeze({ axes: 0 });
      const product = (of: Tensor, matrix: Tensor): Tensor => of.matrixMultiplication(mine(matrix).transpose({ permutation: [1, 0] }));
      const sums = sum(product(now, weight).addition(product(h, recurrentWeight)), bias && mine(bias))!;
      const [i, f, g, o] = range(4).map((k) => block(sums, k, 4));
      const input = activated(i.addition(c.multiplication(seesInput)), gate);
      const forget = activated(f.addition(c.multiplication(seesForget)), gate);
      c = c.multiplication(forget).addition(input.multiplication(activated(g, cellGate)));
      h = activated(o.addition(c.multiplication(seesOutput)), gate).multiplication(activated(c, activation));
      states[t] = h;
      cells[t] = c;
    }
    return { states: graph.stack(states, { axis: 0 }), cells: graph.stack(cells, { axis: 0 }) };
  });
  return {
    states: graph.stack(
      directions.map(({ states }) => states),
      { axis: 1 },
    ),
    cells: graph.stack(
      directions.map(({ cells }) => cells),
      { axis: 1 },
    ),
  };
};

/** The states, as [steps, directions, batch, units]. */
const gruNetwork = (
  network: Network,
  { layout = "zrn", resetAfter = true, activations = ["sigmoid", "tanh"] }: Given["attributes"],
): Tensor => {
  const [gate, output] = activations as readonly Activation[];
  const { bias, recurrentBias } = network;
  // With resetAfter the recurrent bias of the new gate is scaled too, and so stays apart.
  const scaled = resetAfter && recurrentBias ? block(recurrentBias, 2, 3) : undefined;
  const added = scaled ? joined([block(recurrentBias!, 0, 3), block(recurrentBias!, 1, 3), scaled.multiplication(0)]) : recurrentBias;
  const whole = sum(bias, added);
  const [states] = network.x.GRU({
    recurrentWeight: inOneDirection(network.recurrentWeight),
    inputWeight: inRows(network.weight),
    bias: whole && inRows(whole),
    initState: besides(network.state),
    secondaryBias: scaled && inRows(scaled),
    descriptor: {
      reverse: network.backwards[0],
      bidirectional: network.backwards.length === 2,
      resetGateFirst: layout === "rzn",
      resetAfter,
      updateGateActivation: gate,
      resetGateActivation: gate,
      outputGateActivation: output,
    },
  });
  return sequenceOf(states, network);
};

const lstm: Translation = (given) => {
  const network = networkOf(given);
  const { states, cells } = lstmNetwork(network, given.attributes);
  return [finalOf(states, network), finalOf(cells, network), ...(given.attributes.returnSequence ? [states] : [])];
};

const lstmCell: Translation = (given) => {
  const { states, cells } = lstmNetwork(cellNetworkOf(given), given.attributes);
  return [states, cells].map((sequence) => sequence.squeeze({ axes: [0, 1] }));
};

const gru: Translation = (given) => {
  const network = networkOf(given);
  const states = gruNetwork(network, given.attributes);
  return [finalOf(states, network), ...(given.attributes.returnSequence ? [states] : [])];
};

const gruCell: Translation = (given) => gruNetwork(cellNetworkOf(given), given.attributes).squeeze({ axes: [0, 1] });

/** Recurrent networks. */
export const recurrent: Translations = { lstm, lstmCell, gru, gruCell };
