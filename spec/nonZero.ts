import { countedTogether, nonZeroLaunch } from "../src/geometry/nonZeroGeometry.ts";
import { any, composite, coordinatesOf, elementCount, index, kernel, NDArray, range, tabulate } from "./define.ts";
import { nonZeroSamples } from "./support/nonZero.ts";

export const nonZeroCounts = kernel({
  swift: null,
  doc: "How many elements of each stretch of 1024, in row-major order, are not zero (int32).",
  inputs: { tensor: any },
  result: "int32",
  shape: ({ tensor }) => [Math.ceil(elementCount(tensor) / countedTogether)],
  template: "nonZero",
  launch: ({ tensor, adapter }) => nonZeroLaunch(tensor, false, adapter),
  reference: ({ tensor, shape }) =>
    tabulate(shape, ([k]) => tensor.data.slice(k * countedTogether, (k + 1) * countedTogether).filter((x) => x !== 0).length),
  samples: nonZeroSamples,
});

export const nonZeroRows = kernel({
  swift: null,
  doc: "The coordinates of the elements that are not zero, a row for each in row-major order, and -1 in the rows that are left over. `counts` are the running sum of `nonZeroCounts`, the last of them the number of rows that are used.",
  inputs: { tensor: any, counts: index },
  result: "int32",
  shape: ({ tensor }) => [elementCount(tensor), tensor.length],
  requires: {
    "there is a count for each stretch": ({ tensor, counts }) =>
      counts.length === 1 && counts[0] === Math.ceil(elementCount(tensor) / countedTogether),
  },
  template: "nonZero",
  launch: ({ tensor, adapter }) => nonZeroLaunch(tensor, true, adapter),
  reference: ({ tensor, shape }) => {
    const rows = range(shape[0]).filter((k) => tensor.data[k] !== 0);
    return tabulate(shape, ([row, d]) => (row < rows.length ? coordinatesOf(rows[row], tensor.shape)[d] : -1));
  },
  samples: [
    { tensor: { shape: [2, 3], values: [0, 1, 2, 0, 0, 1] }, counts: { shape: [1], values: [3] } },
    { tensor: { shape: [2100], values: range(2100).map((k) => k % 3) }, counts: { shape: [3], values: [682, 1365, 1400] } },
    { tensor: [0, 2], counts: [0] },
  ],
  rejects: [{ tensor: [3], counts: [2] }],
});

export const nonZeroPlaces = composite({
  swift: null,
  doc: "The coordinates of the elements that are not zero (int32), a row for each in row-major order. The result has a row for every element of the tensor, so that its shape does not depend on values: rows that are left over are filled with -1, which `gatherND` reads as 0 and `scatterND` skips. NaN is not zero, -0 is.",
  inputs: { tensor: any },
  expand: ({ tensor }) => tensor.nonZeroRows({ counts: tensor.nonZeroCounts().scan({ axis: 0, combination: "sum" }) }),
  reference: ({ tensor }) => {
    const rank = tensor.shape.length;
    const rows = range(elementCount(tensor.shape)).filter((k) => tensor.data[k] !== 0);
    const coordinates = rows.flatMap((k) => coordinatesOf(k, tensor.shape));
    const shape = [elementCount(tensor.shape), rank];
    return new NDArray(shape, [...coordinates, ...Array<number>(elementCount(shape) - coordinates.length).fill(-1)], "int32");
  },
  samples: nonZeroSamples,
});
