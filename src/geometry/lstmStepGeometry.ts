import { lstmOrder, type LSTMSettings } from "./rnnGeometry.ts";
import { activated, placeIn, recurrentProduct } from "./rnnTensorGeometry.ts";
import type { Tensor } from "../tensor.ts";

/** What a time step starts from, with a dimension for everything. */
interface Before {
  readonly recurrentWeight: Tensor;
  readonly initState: Tensor;
  readonly initCell?: Tensor;
  readonly mask?: Tensor;
  readonly peephole?: Tensor;
}

/**
 * A single time step of an LSTM, in ordinary operations, which use the whole device where a recurrence has a workgroup for each batch
 * element: the state and cell [1, N, D, H], and the gates [1, N, D, 4, H].
 */
export const lstmStep = (source: Tensor, before: Before, settings: LSTMSettings): { state: Tensor; cell: Tensor; gates: Tensor } => {
  const { recurrentWeight, initState, initCell, mask, peephole } = before;
  const state = initState.expandDims({ axes: 0 });
  const product = recurrentProduct(mask ? state.multiplication(mask) : state, recurrentWeight)
    .unflatten({ axis: 2, sizes: [4, -1] })
    .transpose({ permutation: [1, 0, 2, 3] })
    .expandDims({ axes: 0 });
  const cellBefore = initCell?.expandDims({ axes: 0 });
  const peeped = peephole && cellBefore ? peephole.multiplication(cellBefore.expandDims({ axes: 3 })) : undefined;
  const sums = peeped ? product.addition(source).addition(peeped) : product.addition(source);
  const order = lstmOrder(settings);
  const input = activated(placeIn(sums, 3, order.input), settings.inputGateActivation);
  const forget = activated(placeIn(sums, 3, order.forget), settings.forgetGateActivation);
  const candidate = activated(placeIn(sums, 3, order.candidate), settings.cellGateActivation);
  const output = activated(placeIn(sums, 3, order.output), settings.outputGateActivation);
  const added = input.multiplication(candidate);
  const cell = cellBefore ? forget.multiplication(cellBefore).addition(added) : added;
  const inOrder = Object.entries({ input, forget, candidate, output })
    .map(([gate, tensor]) => ({ place: order[gate as keyof typeof order], tensor: tensor.expandDims({ axes: 3 }) }))
    .sort((a, b) => a.place - b.place);
  const gates = source.graph.concatTensors(
    inOrder.map(({ tensor }) => tensor),
    { dimension: 3 },
  );
  return { state: output.multiplication(activated(cell, settings.activation)), cell, gates };
};
