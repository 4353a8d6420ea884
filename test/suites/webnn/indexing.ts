import type { Tensor } from "../../../src/tensor.ts";
import type { Translations } from "./case.ts";

/** The suite counts negative indices from the end, and takes those outside to the nearest end. */
const inRange = (indices: Tensor, length: Tensor | number): Tensor => {
  const last = typeof length === "number" ? length - 1 : length.subtraction(1);
  if (indices.dataType === "uint32") return indices.minimum(last);
  return indices
    .lessThan(0)
    .select({ trueTensor: indices.addition(length), falseTensor: indices })
    .clamp({ min: 0, max: last });
};

/** Coordinates in the last dimension of `indices`, each brought in the range of its dimension of `x`. */
const coordinatesInRange = (x: Tensor, indices: Tensor): Tensor => {
  const lengths = x.graph.constant(x.shape.slice(0, indices.shape.at(-1)), { dataType: indices.dataType });
  return inRange(indices, lengths);
};

/** Operators that read or write elements at indices. */
export const indexing: Translations = {
  gather: ({ inputs: [x, indices], attributes: { axis = 0 } }) =>
    x.gather({ indicesTensor: inRange(indices, x.shape[axis]), axis, batchDimensions: 0 }),
  gatherElements: ({ graph, inputs: [updates, indices], attributes: { axis = 0 } }) =>
    graph.gatherAlongAxis(axis, { updates, indices: inRange(indices, updates.shape[axis]) }),
  gatherND: ({ inputs: [x, indices] }) => x.gatherND({ indicesTensor: coordinatesInRange(x, indices), batchDimensions: 0 }),
  scatterElements: ({ graph, inputs: [data, indices, updates], attributes: { axis = 0 } }) =>
    graph.scatterAlongAxis(axis, { data, updates, indices: inRange(indices, data.shape[axis]), mode: "set" }),
  scatterND: ({ inputs: [data, indices, updates] }) =>
    data.scatterNDWithData({ updates, indices: coordinatesInRange(data, indices), batchDimensions: 0, mode: "set" }),
};
