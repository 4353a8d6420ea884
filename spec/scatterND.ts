import { isManyUpdates, scatteredInOrder, scatterGradient } from "../src/geometry/scatterGeometry.ts";
import {
  agreeBeside,
  alongAxisLaunch,
  batchesAgree,
  indicesFit,
  moved,
  scattered,
  scatterStart,
  slicesFit,
  slicesLaunch,
} from "../src/geometry/gatherGeometry.ts";
import {
  axis,
  composite,
  coordinatesOf,
  elementCount,
  index,
  integerOr,
  inverse,
  kernel,
  narrow,
  oneOf,
  optional,
  optionalShape,
  range,
  replaced,
  sameShape,
  shapeValue,
  tabulate,
} from "./define.ts";
import { sliceRejects, sliceSamples } from "./support/scatter.ts";

export const scatterNDWithData = composite({
  swift: "scatterNDWithData(_:updates:indices:batchDimensions:mode:name:)",
  since: "12.0",
  doc: "A copy of `dataTensor` into which slices of `updates` are put at the coordinates in the last dimension of `indices`, combined with what is there as `mode` says, in order: of several for one place, `set` keeps the last. Indices out of range are skipped.",
  inputs: { dataTensor: narrow, updates: narrow, indices: index },
  params: { batchDimensions: integerOr(0), mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  requires: {
    "indices have more than batchDimensions dimensions": ({ indices, batchDimensions }) => indices.length > batchDimensions,
    "the batch dimensions agree": ({ dataTensor, indices, batchDimensions }) => batchesAgree(dataTensor, indices, batchDimensions),
    "indices address no more dimensions than dataTensor has past the batch": ({ dataTensor, indices, batchDimensions }) =>
      indicesFit(dataTensor, indices, batchDimensions),
    "updates hold a slice for each vector of indices": ({ dataTensor, updates, indices, batchDimensions }) =>
      slicesFit(updates, dataTensor, indices, batchDimensions),
  },
  expand: ({ dataTensor, updates, indices, batchDimensions, mode }) =>
    isManyUpdates(dataTensor, indices)
      ? scatteredInOrder(dataTensor, { updates, indices, batchDimensions, mode })
      : dataTensor.scatterSlices({ updates, indices, batchDimensions, mode }),
  reference: ({ dataTensor, updates, indices, batchDimensions, mode }) => {
    const result = tabulate(dataTensor.shape, (c) => dataTensor.at(...c));
    const vectors = indices.shape.length - 1;
    const places = new Map(range(elementCount(dataTensor.shape)).map((k) => [coordinatesOf(k, dataTensor.shape).join(), k]));
    updates.data.forEach((update, k) => {
      const c = coordinatesOf(k, updates.shape);
      const vector = range(indices.shape[vectors]).map((n) => indices.at(...c.slice(0, vectors), n));
      const place = places.get([...c.slice(0, batchDimensions), ...vector, ...c.slice(vectors)].join());
      if (place !== undefined) result.data[place] = scattered(mode, result.data[place], update);
    });
    return result;
  },
  samples: [
    ...sliceSamples,
    { dataTensor: [4, 2], updates: [3, 2], indices: { shape: [3, 1], values: [2, 2, 0] }, mode: "set" },
    { dataTensor: [2, 3], updates: [2, 2], indices: { shape: [2, 2, 1], values: [1, 1, 0, 5] }, batchDimensions: 1, mode: "set" },
    { dataTensor: [300, 4], updates: [200, 4], indices: { shape: [200, 1], values: range(200).map((k) => ((k * k) % 310) - 5) } },
    {
      dataTensor: [3, 90, 5],
      updates: [3, 80, 5],
      indices: { shape: [3, 80, 1], values: range(240).map((k) => (k * 7) % 90) },
      batchDimensions: 1,
      mode: "set",
    },
  ],
  rejects: sliceRejects,
});

export const scatterSlices = kernel({
  swift: null,
  doc: "`scatterNDWithData` by looking through all updates for each element, in one kernel.",
  inputs: { dataTensor: narrow, updates: narrow, indices: index },
  params: { batchDimensions: integerOr(0), mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  shape: ({ dataTensor }) => dataTensor,
  requires: {
    "indices have more than batchDimensions dimensions": ({ indices, batchDimensions }) => indices.length > batchDimensions,
    "the batch dimensions agree": ({ dataTensor, indices, batchDimensions }) => batchesAgree(dataTensor, indices, batchDimensions),
    "indices address no more dimensions than dataTensor has past the batch": ({ dataTensor, indices, batchDimensions }) =>
      indicesFit(dataTensor, indices, batchDimensions),
    "updates hold a slice for each vector of indices": ({ dataTensor, updates, indices, batchDimensions }) =>
      slicesFit(updates, dataTensor, indices, batchDimensions),
  },
  template: "scatterND",
  launch: ({ dataTensor, indices, batchDimensions, mode, shape, adapter }) =>
    slicesLaunch(dataTensor, indices, batchDimensions, shape, adapter, mode),
  gradient: ({ graph, dy, y, dataTensor, updates, indices, batchDimensions, mode }) =>
    scatterGradient(graph, { dy, y, dataTensor, updates, indices, batchDimensions, mode }),
  reference: ({ dataTensor, updates, indices, batchDimensions, mode }) => {
    const result = tabulate(dataTensor.shape, (c) => dataTensor.at(...c));
    const vectors = indices.shape.length - 1;
    const places = new Map(range(elementCount(dataTensor.shape)).map((k) => [coordinatesOf(k, dataTensor.shape).join(), k]));
    updates.data.forEach((update, k) => {
      const c = coordinatesOf(k, updates.shape);
      const vector = range(indices.shape[vectors]).map((n) => indices.at(...c.slice(0, vectors), n));
      const place = places.get([...c.slice(0, batchDimensions), ...vector, ...c.slice(vectors)].join());
      if (place !== undefined) result.data[place] = scattered(mode, result.data[place], update);
    });
    return result;
  },
  samples: sliceSamples,
  rejects: sliceRejects,
});

export const scatterND = composite({
  swift: [
    "scatterND(withUpdatesTensor:indicesTensor:shape:batchDimensions:mode:name:)",
    "scatterND(withUpdatesTensor:indicesTensor:shape:batchDimensions:name:)",
  ],
  since: "11.0",
  doc: "`scatterNDWithData` into a tensor of `shape` that holds what `mode` leaves unchanged: 0 for `add`, `sub` and `set`, 1 for `mul` and `div`, the highest and lowest numbers for `min` and `max`.",
  inputs: { updatesTensor: narrow, indicesTensor: index },
  params: { shape: shapeValue, batchDimensions: integerOr(0), mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  expand: ({ graph, updatesTensor, indicesTensor, shape, batchDimensions, mode }) =>
    graph
      .constant(scatterStart(mode, updatesTensor.dataType), { shape: [], dataType: updatesTensor.dataType })
      .broadcast({ shape })
      .scatterNDWithData({ updates: updatesTensor, indices: indicesTensor, batchDimensions, mode }),
  samples: [
    { updatesTensor: [4, 3], indicesTensor: { shape: [4, 1], values: [2, 0, 2, 1] }, shape: [5, 3] },
    { updatesTensor: [2, 2], indicesTensor: { shape: [2, 2, 1], values: [2, 0, 2, 2] }, shape: [2, 3], batchDimensions: 1, mode: "sub" },
    { updatesTensor: [3], indicesTensor: { shape: [3, 1], values: [2, 0, 4] }, shape: [5], mode: "set" },
    { updatesTensor: { shape: [3], values: [2, 3, -1] }, indicesTensor: { shape: [3, 1], values: [2, 0, 2] }, shape: [4], mode: "mul" },
  ],
});

export const scatterWithData = composite({
  swift: "scatterWithData(_:updates:indices:axis:mode:name:)",
  since: "12.0",
  doc: "A copy of `dataTensor` into which slices of `updates` are put at the places along `axis` that the vector `indices` holds, as `scatterNDWithData` does.",
  inputs: { dataTensor: narrow, updates: narrow, indices: index },
  params: { axis, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  requires: { "indices have rank 1": ({ indices }) => indices.length === 1 },
  expand: ({ dataTensor, updates, indices, axis, mode }) => {
    const permutation = moved(dataTensor.shape.length, axis, 0);
    return dataTensor
      .transpose({ permutation })
      .scatterNDWithData({ updates: updates.transpose({ permutation }), indices: indices.expandDims({ axes: [-1] }), mode })
      .transpose({ permutation: inverse(permutation) });
  },
  samples: [
    { dataTensor: [5, 3], updates: [4, 3], indices: { shape: [4], values: [2, 0, 2, 1] }, axis: 0 },
    { dataTensor: [3, 4, 2], updates: [3, 2, 2], indices: { shape: [2], values: [3, 1] }, axis: 1, mode: "set" },
  ],
  rejects: [{ dataTensor: [5, 3], updates: [2, 2, 3], indices: [2, 2], axis: 0 }],
});

export const scatter = composite({
  swift: "scatter(_:indices:shape:axis:mode:name:)",
  since: "12.0",
  doc: "`scatterWithData` into a tensor of `shape` that holds what `mode` leaves unchanged.",
  inputs: { updatesTensor: narrow, indices: index },
  params: { shape: shapeValue, axis, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  expand: ({ graph, updatesTensor, indices, shape, axis, mode }) =>
    graph
      .constant(scatterStart(mode, updatesTensor.dataType), { shape: [], dataType: updatesTensor.dataType })
      .broadcast({ shape })
      .scatterWithData({ updates: updatesTensor, indices, axis, mode }),
  example: { updatesTensor: [2, 3], indices: { shape: [2], values: [2, 0] }, shape: [3, 3], axis: 0 },
  samples: [
    { updatesTensor: [4, 3], indices: { shape: [4], values: [2, 0, 2, 1] }, shape: [5, 3], axis: 0 },
    { updatesTensor: [3, 2], indices: { shape: [2], values: [3, 1] }, shape: [3, 4], axis: -1, mode: "set" },
  ],
});

export const scatterAlongAxisWithData = kernel({
  swift: null,
  doc: "A copy of `data` into which `updates` are put along `axis` at `indices`: result[…, indices[…, i, …], …] is combined with updates[…, i, …] as `mode` says, in order. Indices out of range are skipped.",
  inputs: { data: narrow, updates: narrow, indices: index },
  params: { axis, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  shape: ({ data }) => data,
  requires: {
    "updates and indices have the same shape": ({ updates, indices }) => sameShape(updates, indices),
    "data and indices have the same shape but for axis": ({ data, indices, axis }) => agreeBeside(data, indices, axis),
  },
  template: "scatterAlongAxis",
  launch: ({ data, indices, axis, mode, shape, adapter }) => alongAxisLaunch(data, indices, axis, shape, adapter, mode),
  gradient: ({ graph, dy, y, data, updates, indices, axis, mode }) => {
    const gathered = dy.gatherAlongAxis({ axis, indices });
    if (mode === "add") return { data: dy, updates: gathered };
    if (mode === "sub") return { data: dy, updates: gathered.negative() };
    const zeros = graph.constant(0, { shape: [], dataType: dy.dataType });
    if (mode === "set") {
      const erased = zeros.broadcast({ shape: updates.shapeOf() });
      const numbers = graph.coordinate(axis, { withShape: indices.shapeOf() });
      const seen = numbers.scatterAlongAxis({ axis, indices, shape: data.shapeOf(), mode }).gatherAlongAxis({ axis, indices });
      return {
        data: dy.scatterAlongAxisWithData({ updates: erased, indices, axis, mode }),
        updates: seen.equal(numbers).select({ trueTensor: gathered, falseTensor: zeros }),
      };
    }
    if (mode === "min" || mode === "max")
      return {
        data: y.equal(data).select({ trueTensor: dy, falseTensor: zeros }),
        updates: y.gatherAlongAxis({ axis, indices }).equal(updates).select({ trueTensor: gathered, falseTensor: zeros }),
      };
    const factor = updates.scatterAlongAxis({ axis, indices, shape: data.shapeOf(), mode });
    const share = dy.multiplication(y).gatherAlongAxis({ axis, indices }).division(updates);
    return { data: dy.multiplication(factor), updates: mode === "mul" ? share : share.negative() };
  },
  reference: ({ data, updates, indices, axis, mode }) => {
    const result = tabulate(data.shape, (c) => data.at(...c));
    const places = new Map(range(elementCount(data.shape)).map((k) => [coordinatesOf(k, data.shape).join(), k]));
    updates.data.forEach((update, k) => {
      const c = coordinatesOf(k, updates.shape);
      const place = places.get(replaced(c, axis, indices.at(...c)).join());
      if (place !== undefined) result.data[place] = scattered(mode, result.data[place], update);
    });
    return result;
  },
  samples: [
    { data: [4, 2], updates: [3, 2], indices: { shape: [3, 2], values: [2, 0, 2, 0, 1, 0] }, axis: 0, mode: "set" },
    { data: [3, 4], updates: [2, 4], indices: { shape: [2, 4], values: [2, 0, 1, 1, 2, 1, 3, -1] }, axis: 0 },
    { data: [2, 3, 2], updates: [2, 2, 2], indices: { shape: [2, 2, 2], values: [0, 1, 2, 1, 1, 0, 2, 2] }, axis: 1, mode: "sub" },
    { data: [2, 5], updates: [2, 3], indices: { shape: [2, 3], values: [4, 0, 2, 1, 3, 5] }, axis: -1, mode: "set" },
    { data: [5], updates: [3], indices: { shape: [3], values: [4, 4, 1] }, axis: 0, mode: "max" },
    { data: [5], updates: { shape: [3], values: [2, -1, 3] }, indices: { shape: [3], values: [4, 4, 1] }, axis: 0, mode: "mul" },
    { data: [2, 3], updates: [2, 0], indices: [2, 0], axis: 1 },
  ],
  rejects: [
    { data: [3, 4], updates: [2, 4], indices: [1, 4], axis: 0 },
    { data: [3, 4], updates: [2, 3], indices: [2, 3], axis: 0 },
  ],
});

export const scatterAlongAxis = composite({
  swift: ["scatterAlongAxis(_:updates:indices:shape:mode:name:)", "scatterAlongAxis(_:data:updates:indices:mode:name:)"],
  since: "12.3",
  doc: "Puts `updates` along `axis` at `indices`, into a copy of `data` or into a tensor of `shape` that holds what `mode` leaves unchanged: result[…, indices[…, i, …], …] is combined with updates[…, i, …], in order. Indices out of range are skipped.",
  receiver: "updates",
  inputs: { updates: narrow, indices: index, data: optional(narrow) },
  params: { axis, shape: optionalShape, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  requires: { "either data or shape is given": ({ data, shape }) => (data === undefined) !== (shape === undefined) },
  expand: ({ graph, updates, indices, data, axis, shape, mode }) =>
    (
      data ?? graph.constant(scatterStart(mode, updates.dataType), { shape: [], dataType: updates.dataType }).broadcast({ shape: shape! })
    ).scatterAlongAxisWithData({ updates, indices, axis, mode }),
  samples: [
    { updates: [2, 4], indices: { shape: [2, 4], values: [2, 0, 1, 1, 2, 1, 0, 2] }, axis: 0, shape: [3, 4] },
    { updates: [2, 4], indices: { shape: [2, 4], values: [2, 0, 1, 1, 0, 1, 0, 2] }, axis: 0, data: [3, 4], mode: "set" },
  ],
  rejects: [{ updates: [2, 4], indices: [2, 4], axis: 0 }],
});

export const scatterAlongAxisTensor = composite({
  swift: ["scatterAlongAxisTensor(_:updates:indices:shape:mode:name:)", "scatterAlongAxisTensor(_:data:updates:indices:mode:name:)"],
  since: "12.3",
  doc: "`scatterAlongAxis` along an axis that a tensor holds, whose value must be known when the graph is compiled.",
  receiver: "updates",
  inputs: { updates: narrow, indices: index, data: optional(narrow) },
  params: { axisTensor: axis, shape: optionalShape, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  requires: { "either data or shape is given": ({ data, shape }) => (data === undefined) !== (shape === undefined) },
  expand: ({ updates, indices, data, axisTensor, shape, mode }) =>
    updates.scatterAlongAxis({ axis: axisTensor, indices, data, shape, mode }),
  samples: [{ updates: [2, 4], indices: { shape: [2, 4], values: [2, 0, 1, 1, 2, 1, 0, 2] }, axisTensor: 0, shape: [3, 4] }],
  rejects: [{ updates: [2, 4], indices: [2, 4], axisTensor: 0 }],
});

export * from "./scatterInOrder.ts";
