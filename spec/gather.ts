import {
  agreeBeside,
  alongAxisLaunch,
  batchesAgree,
  indicesFit,
  moved,
  placed,
  slicesLaunch,
  slicesShape,
} from "../src/geometry/gatherGeometry.ts";
import { every, axis, composite, index, integerOr, kernel, range, replaced, tabulate } from "./define.ts";

export const gatherND = kernel({
  swift: "gatherND(withUpdatesTensor:indicesTensor:batchDimensions:name:)",
  since: "11.0",
  doc: "Reads slices of `updatesTensor` at the coordinates in the last dimension of `indicesTensor`, which address the dimensions that follow the first `batchDimensions`; those both tensors share. Indices out of range read 0.",
  inputs: { updatesTensor: every, indicesTensor: index },
  params: { batchDimensions: integerOr(0) },
  shape: ({ updatesTensor, indicesTensor, batchDimensions }) => slicesShape(updatesTensor, indicesTensor, batchDimensions),
  requires: {
    "indices have more than batchDimensions dimensions": ({ indicesTensor, batchDimensions }) => indicesTensor.length > batchDimensions,
    "the batch dimensions agree": ({ updatesTensor, indicesTensor, batchDimensions }) =>
      batchesAgree(updatesTensor, indicesTensor, batchDimensions),
    "indices address no more dimensions than updatesTensor has past the batch": ({ updatesTensor, indicesTensor, batchDimensions }) =>
      indicesFit(updatesTensor, indicesTensor, batchDimensions),
  },
  template: "gatherND",
  launch: ({ updatesTensor, indicesTensor, batchDimensions, shape, adapter }) =>
    slicesLaunch(updatesTensor, indicesTensor, batchDimensions, shape, adapter),
  complex: ({ updatesTensor, ...where }) => updatesTensor.partsOfComplex().gatherND(where).complexOfParts(),
  gradient: ({ dy, updatesTensor, indicesTensor, batchDimensions }) => ({
    updatesTensor: dy.scatterND({ indicesTensor, shape: updatesTensor.shapeOf(), batchDimensions, mode: "add" }),
  }),
  reference: ({ updatesTensor, indicesTensor, batchDimensions, shape }) => {
    const vectors = indicesTensor.shape.length - 1;
    return tabulate(shape, (c) =>
      updatesTensor.at(
        ...c.slice(0, batchDimensions),
        ...range(indicesTensor.shape[vectors]).map((k) => indicesTensor.at(...c.slice(0, vectors), k)),
        ...c.slice(vectors),
      ),
    );
  },
  samples: [
    { updatesTensor: [3, 4, 5], indicesTensor: { shape: [2, 2], values: [2, 3, 0, 1] } },
    { updatesTensor: [3, 4, 8], indicesTensor: { shape: [4, 1], values: [2, 0, 2, 1] } },
    { updatesTensor: [2, 4, 3], indicesTensor: { shape: [2, 2, 1], values: [3, 1, 0, 0] }, batchDimensions: 1 },
    { updatesTensor: [2, 3, 2, 4], indicesTensor: { shape: [2, 3, 2], values: [2, 1, 0, 0, 1, 1, 0, 1, 2, 0, 2, 1] }, batchDimensions: 1 },
    { updatesTensor: [5], indicesTensor: { shape: [2, 3, 1], values: [4, 0, -1, 5, 2, 2] } },
    { updatesTensor: [2, 2], indicesTensor: { shape: [3, 2], values: [0, 2, 1, -1, 1, 1] } },
    { updatesTensor: [2, 3], indicesTensor: [4, 0] },
    { updatesTensor: [3, 2], indicesTensor: [0, 1] },
  ],
  rejects: [
    { updatesTensor: [3, 4], indicesTensor: [3], batchDimensions: 1 },
    { updatesTensor: [3, 4], indicesTensor: [2, 1], batchDimensions: 1 },
    { updatesTensor: [3, 4], indicesTensor: [2, 3] },
  ],
});

export const gather = composite({
  swift: "gather(withUpdatesTensor:indicesTensor:axis:batchDimensions:name:)",
  since: "11.0",
  doc: "Reads slices of `updatesTensor` at the places along `axis` that `indicesTensor` holds. The result has the dimensions of `indicesTensor`, less the first `batchDimensions`, which both tensors share, in place of `axis`. Indices out of range read 0.",
  inputs: { updatesTensor: every, indicesTensor: index },
  params: { axis, batchDimensions: integerOr(0) },
  requires: {
    "there are no more batch dimensions than axis": ({ axis, batchDimensions }) => batchDimensions <= axis,
    "the batch dimensions agree": ({ updatesTensor, indicesTensor, batchDimensions }) =>
      batchesAgree(updatesTensor, indicesTensor, batchDimensions),
  },
  expand: ({ updatesTensor, indicesTensor, axis, batchDimensions }) => {
    const rank = updatesTensor.shape.length;
    const count = indicesTensor.shape.length - batchDimensions;
    return updatesTensor
      .transpose({ permutation: moved(rank, axis, batchDimensions) })
      .gatherND({ indicesTensor: indicesTensor.expandDims({ axes: [-1] }), batchDimensions })
      .transpose({ permutation: placed(rank - 1 + count, batchDimensions, axis, count) });
  },
  reference: ({ updatesTensor, indicesTensor, axis, batchDimensions }) => {
    const inserted = indicesTensor.shape.slice(batchDimensions);
    const shape = [...updatesTensor.shape.slice(0, axis), ...inserted, ...updatesTensor.shape.slice(axis + 1)];
    return tabulate(shape, (c) =>
      updatesTensor.at(
        ...c.slice(0, axis),
        indicesTensor.at(...c.slice(0, batchDimensions), ...c.slice(axis, axis + inserted.length)),
        ...c.slice(axis + inserted.length),
      ),
    );
  },
  example: { updatesTensor: [3, 2], indicesTensor: { shape: [2], values: [2, 0] }, axis: 0 },
  samples: [
    { updatesTensor: [5, 4], indicesTensor: { shape: [3], values: [4, 0, 4] }, axis: 0 },
    { updatesTensor: [3, 5, 2], indicesTensor: { shape: [2, 2], values: [4, 0, 2, 5] }, axis: 1 },
    { updatesTensor: [3, 5], indicesTensor: { shape: [], values: [2] }, axis: -1 },
    { updatesTensor: [2, 3, 4, 2], indicesTensor: { shape: [2, 2], values: [3, 0, 1, 1] }, axis: 2, batchDimensions: 1 },
    { updatesTensor: [2, 3, 4], indicesTensor: { shape: [2, 3], values: [3, 0, 1, 1, 2, 0] }, axis: 2, batchDimensions: 2 },
  ],
  rejects: [
    { updatesTensor: [2, 2, 2], indicesTensor: [2, 2], axis: 0, batchDimensions: 1 },
    { updatesTensor: [3, 2, 2], indicesTensor: [2, 2], axis: 1, batchDimensions: 1 },
  ],
});

export const gatherAlongAxis = kernel({
  swift: "gatherAlongAxis(_:updates:indices:name:)",
  since: "12.3",
  doc: "Reads along `axis`: result[…, i, …] = updates[…, indices[…, i, …], …]. Both tensors have the same shape but for `axis`; the result has that of `indices`. Indices out of range read 0.",
  receiver: "updates",
  inputs: { updates: every, indices: index },
  params: { axis },
  shape: ({ indices }) => indices,
  requires: { "updates and indices have the same shape but for axis": ({ updates, indices, axis }) => agreeBeside(updates, indices, axis) },
  template: "gatherAlongAxis",
  launch: ({ updates, indices, axis, shape, adapter }) => alongAxisLaunch(updates, indices, axis, shape, adapter),
  complex: ({ updates, indices, axis }) =>
    updates
      .partsOfComplex()
      .gatherAlongAxis({ axis, indices: indices.expandDims({ axes: -1 }).broadcast({ shape: [2] }) })
      .complexOfParts(),
  gradient: ({ dy, updates, indices, axis }) => ({
    updates: dy.scatterAlongAxis({ axis, indices, shape: updates.shapeOf(), mode: "add" }),
  }),
  reference: ({ updates, indices, axis, shape }) => tabulate(shape, (c) => updates.at(...replaced(c, axis, indices.at(...c)))),
  samples: [
    { updates: [3, 4], indices: { shape: [2, 4], values: [2, 0, 1, 1, 0, 0, 3, -1] }, axis: 0 },
    { updates: [2, 3, 2], indices: { shape: [2, 4, 2], values: [0, 1, 2, 1, 0, 1, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0] }, axis: -2 },
    { updates: [5], indices: { shape: [3], values: [4, 4, 1] }, axis: 0 },
    { updates: [2, 0], indices: [2, 3], axis: 1 },
  ],
  rejects: [{ updates: [3, 4], indices: [2, 3], axis: 0 }],
});

export const gatherAlongAxisTensor = composite({
  swift: "gatherAlongAxisTensor(_:updates:indices:name:)",
  since: "12.3",
  doc: "`gatherAlongAxis` along an axis that a tensor holds, whose value must be known when the graph is compiled.",
  receiver: "updates",
  inputs: { updates: every, indices: index },
  params: { axisTensor: axis },
  expand: ({ updates, indices, axisTensor }) => updates.gatherAlongAxis({ axis: axisTensor, indices }),
  samples: [{ updates: [3, 4], indices: { shape: [2, 4], values: [2, 0, 1, 1, 0, 0, 2, 1] }, axisTensor: 0 }],
});
