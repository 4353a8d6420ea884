import { agree, coordinatesOf, elementCount, index, integerOr, kernel, narrow, oneOf, range, tabulate, unitsOf } from "./define.ts";
import { indicesFit, scattered, vectorsLaunch } from "../src/geometry/gatherGeometry.ts";
import { inOrderLaunch, scatterGradient } from "../src/geometry/scatterGeometry.ts";

export const scatterPositions = kernel({
  swift: null,
  doc: "For each vector of `indices`, in row-major order, the number of the slice of `dataTensor` that it addresses, counted over all of them; 2³¹ − 1 where an index is out of range.",
  inputs: { dataTensor: narrow, indices: index },
  params: { batchDimensions: integerOr(0) },
  result: "int32",
  shape: ({ indices }) => [elementCount(indices.slice(0, -1))],
  requires: {
    "indices address no more dimensions than dataTensor has past the batch": ({ dataTensor, indices, batchDimensions }) =>
      indicesFit(dataTensor, indices, batchDimensions),
  },
  template: "scatterPositions",
  launch: ({ dataTensor, indices, batchDimensions, shape, adapter }) => ({
    ...vectorsLaunch(dataTensor, indices, batchDimensions),
    ...unitsOf(shape[0], adapter),
  }),
  gradient: () => ({}),
  reference: ({ dataTensor, indices, batchDimensions, shape }) => {
    const vectors = indices.shape.slice(0, -1);
    const depth = indices.shape.at(-1)!;
    return tabulate(shape, ([entry]) => {
      const c = coordinatesOf(entry, vectors);
      const at = [...c.slice(0, batchDimensions), ...range(depth).map((k) => indices.at(...c, k))];
      const inside = at.every((x, k) => x >= 0 && x < dataTensor.shape[k]);
      return inside ? at.reduce((position, x, k) => position * dataTensor.shape[k] + x, 0) : 2 ** 31 - 1;
    });
  },
  samples: [
    { dataTensor: [4, 3, 2], indices: { shape: [3, 2], values: [3, 2, 0, 0, 4, 1] } },
    { dataTensor: [2, 5, 3], indices: { shape: [2, 3, 1], values: [4, 0, 5, 2, -1, 1] }, batchDimensions: 1 },
    { dataTensor: [5], indices: [0, 1] },
  ],
  rejects: [{ dataTensor: [3], indices: [2, 2] }],
});

export const scatterOrder = kernel({
  swift: null,
  doc: "The order that sorts `positions`, equal ones staying as they are, found by counting for each those before it.",
  inputs: { positions: index },
  result: "int32",
  shape: ({ positions }) => positions,
  requires: { "positions are a vector": ({ positions }) => positions.length === 1 },
  template: "scatterOrder",
  launch: ({ shape, adapter }) => ({ count: shape[0], ...unitsOf(shape[0], adapter) }),
  reference: ({ positions, shape }) => {
    const order = range(shape[0]).sort((a, b) => positions.at(a) - positions.at(b) || a - b);
    return tabulate(shape, ([k]) => order[k]);
  },
  domain: { positions: [0, 9] },
  samples: [{ positions: [70] }, { positions: [1] }, { positions: [0] }],
  rejects: [{ positions: [2, 2] }],
});

export const scatterInOrder = kernel({
  swift: null,
  doc: "A copy of `dataTensor`, rows that lie one after the other, into which rows of `updates` are put at `positions`, combined with what is there as `mode` says. `order` sorts the positions, so that each row finds its updates by bisection.",
  inputs: { dataTensor: narrow, updates: narrow, positions: index, order: index },
  params: { mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
  shape: ({ dataTensor }) => dataTensor,
  requires: {
    "data and updates are rows of one length": ({ dataTensor, updates }) =>
      dataTensor.length === 2 && updates.length === 2 && agree(dataTensor[1], updates[1]),
    "each update has a position and a place in the order": ({ updates, positions, order }) =>
      [positions, order].every((each) => each.length === 1 && agree(each[0], updates[0])),
  },
  template: "scatterInOrder",
  launch: ({ dataTensor, updates, mode, shape, adapter }) => inOrderLaunch(dataTensor, updates, mode, shape, adapter),
  gradient: ({ graph, dy, y, dataTensor, updates, positions, mode }) =>
    scatterGradient(graph, { dy, y, dataTensor, updates, indices: positions.expandDims({ axes: [-1] }), batchDimensions: 0, mode }),
  reference: ({ dataTensor, updates, positions, order, mode }) => {
    const result = tabulate(dataTensor.shape, (c) => dataTensor.at(...c));
    const [rows, length] = dataTensor.shape;
    order.data
      .filter((entry) => positions.at(entry) >= 0 && positions.at(entry) < rows)
      .forEach((entry) =>
        range(length).forEach((k) => {
          const at = positions.at(entry) * length + k;
          result.data[at] = scattered(mode, result.data[at], updates.at(entry, k));
        }),
      );
    return result;
  },
  samples: [
    {
      dataTensor: [5, 4],
      updates: [4, 4],
      positions: { shape: [4], values: [3, 0, 3, 2147483647] },
      order: { shape: [4], values: [1, 0, 2, 3] },
    },
    {
      dataTensor: [5, 3],
      updates: [3, 3],
      positions: { shape: [3], values: [4, 4, 1] },
      order: { shape: [3], values: [2, 0, 1] },
      mode: "set",
    },
    { dataTensor: [2, 3], updates: [0, 3], positions: [0], order: [0] },
  ],
  rejects: [
    { dataTensor: [2, 3], updates: [2, 4], positions: [2], order: [2] },
    { dataTensor: [2, 3], updates: [2, 3], positions: [3], order: [2] },
  ],
});
