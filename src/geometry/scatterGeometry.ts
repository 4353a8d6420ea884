import { type ScatterMode, scatterStep } from "./gatherGeometry.ts";
import type { Graph } from "../graph.ts";
import type { Adapter, Launch } from "../rule.ts";
import { elementCount, range, type Shape, unitsOf } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** What a scatter of slices is told. */
interface Scatter {
  readonly updates: Tensor;
  readonly indices: Tensor;
  readonly batchDimensions: number;
  readonly mode: ScatterMode;
}

/** So many updates, or so much work, are looked through for each element; beyond, they are put in order first. */
const few = 32;
const little = 2 ** 18;
/** So many updates are put in order by counting, more by sorting. */
const counted = 2 ** 12;

/** Whether a scatter is better done in the order of the places. Where shapes are open it is not. */
export const isManyUpdates = ({ shape: data }: Tensor, { shape: indices }: Tensor): boolean => {
  if ([...data, ...indices].includes(-1)) return false;
  const updates = elementCount(indices.slice(0, -1));
  return updates > few && updates * elementCount(data) > little;
};

/** A scatter in the order of the places, on rows: what is addressed is one dimension, and a slice the other. */
export function scatteredInOrder(dataTensor: Tensor, { updates, indices, batchDimensions, mode }: Scatter): Tensor {
  const entries = elementCount(indices.shape.slice(0, -1));
  const slice = elementCount(dataTensor.shape.slice(batchDimensions + indices.shape.at(-1)!));
  const rows = (tensor: Tensor): Tensor => tensor.reshape({ shape: [slice === 0 ? 0 : elementCount(tensor.shape) / slice, slice] });
  const positions = dataTensor.scatterPositions({ indices, batchDimensions });
  const order = entries <= counted ? positions.scatterOrder() : positions.argSort({ axis: 0 });
  return rows(dataTensor)
    .scatterInOrder({ updates: rows(updates), positions, order, mode })
    .reshape({ shape: dataTensor.shape });
}

/** Whether no later vector of indices addresses the same place: only the last update of a place is seen. */
function lastOfEach(graph: Graph, dataTensor: Tensor, indices: Tensor, batchDimensions: number): Tensor {
  const vectors = indices.shapeOf().sliceTensor({ dimension: 0, start: 0, length: indices.shape.length - 1 });
  const numbers = graph.coordinate(0, { withShape: vectors.reductionProduct().reshape({ shape: [1] }) }).reshape({ shape: vectors });
  const addressed = dataTensor.shapeOf().sliceTensor({ dimension: 0, start: 0, length: batchDimensions + indices.shape.at(-1)! });
  const at = { indicesTensor: indices, batchDimensions };
  return numbers
    .scatterND({ ...at, shape: addressed, mode: "set" })
    .gatherND(at)
    .equal(numbers);
}

/** The gradients of a scatter, `y`, to its data and its updates. */
export function scatterGradient(
  graph: Graph,
  {
    dy,
    y,
    dataTensor,
    updates,
    indices,
    batchDimensions,
    mode,
  }: Scatter & { readonly dy: Tensor; readonly y: Tensor; readonly dataTensor: Tensor },
): { dataTensor: Tensor; updates: Tensor } {
  const at = { indicesTensor: indices, batchDimensions };
  const gathered = dy.gatherND(at);
  if (mode === "add") return { dataTensor: dy, updates: gathered };
  if (mode === "sub") return { dataTensor: dy, updates: gathered.negative() };
  const zeros = graph.constant(0, { shape: [], dataType: dy.dataType });
  if (mode === "set") {
    const erased = zeros.broadcast({ shape: updates.shapeOf() });
    const lasting = lastOfEach(graph, dataTensor, indices, batchDimensions).expandDims({
      axes: range(indices.shape.length - 1, updates.shape.length),
    });
    return {
      dataTensor: dy.scatterNDWithData({ updates: erased, indices, batchDimensions, mode }),
      updates: lasting.select({ trueTensor: gathered, falseTensor: zeros }),
    };
  }
  if (mode === "min" || mode === "max")
    return {
      dataTensor: y.equal(dataTensor).select({ trueTensor: dy, falseTensor: zeros }),
      updates: y.gatherND(at).equal(updates).select({ trueTensor: gathered, falseTensor: zeros }),
    };
  const factor = updates.scatterND({ ...at, shape: dataTensor.shapeOf(), mode });
  const share = dy.multiplication(y).gatherND(at).division(updates);
  return { dataTensor: dy.multiplication(factor), updates: mode === "mul" ? share : share.negative() };
}

/** The launch of a scatter in order: an invocation takes one or four elements of a row. */
export const inOrderLaunch = (data: Shape, updates: Shape, mode: ScatterMode, shape: Shape, adapter: Adapter): Launch => {
  const vector = data[1] % 4 === 0;
  return {
    slice: data[1],
    count: updates[0],
    vector,
    width: vector ? 4 : 1,
    step: scatterStep(mode),
    ...unitsOf(elementCount(shape) / (vector ? 4 : 1), adapter),
  };
};
