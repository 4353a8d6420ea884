import {
  arePositions,
  entryOf,
  mappedPosition,
  positionsFit,
  sampledShape,
  sampleLaunch,
  steeper,
  windowsLaunch,
} from "../src/geometry/resizeGeometry.ts";
import {
  booleanOr,
  composite,
  elementCount,
  float,
  index,
  integersOrTensor,
  integerValue,
  kernel,
  oneOf,
  optional,
  otherFloat,
  range,
  replaced,
  sameShape,
  shapeValue,
  sum,
  tabulate,
} from "./define.ts";
import { descending, gridPositions, positionsOf, sampleSamples, shareOf } from "./support/resize.ts";

export const sampleAt = kernel({
  swift: null,
  doc:
    "Reads a source between its elements. The dimensions `axis` and `axis` + 1 are replaced by those of `rows` and `columns`, which " +
    "broadcast to [n, height, width]: result element (n, …, y, x, …) is what the source has at rows[n, y, x] and columns[n, y, x], where n " +
    "is its first dimension or 1. `bilinear` blends the four elements around, `nearest` takes the whole part of positions. Beyond the " +
    "edge the source goes on as its edge. With `slopes` it is the derivative along the rows, the columns, or both. `separable` says that " +
    "rows vary with y alone, columns with x alone, and both ascend or descend.",
  inputs: { source: float, rows: otherFloat, columns: otherFloat },
  params: {
    axis: integerValue,
    mode: oneOf("bilinear", "nearest"),
    slopes: oneOf("none", "rows", "columns", "both"),
    separable: booleanOr(false),
  },
  shape: ({ source, rows, columns, axis }) => sampledShape(source, rows, columns, axis),
  requires: {
    "source has the dimensions axis and axis + 1": ({ source, axis }) => axis >= 0 && axis + 2 <= source.length,
    "rows and columns have rank 3 and broadcast": ({ rows, columns }) => arePositions(rows, columns),
    "rows and columns are for the whole source, or for each slice along its first dimension": ({ source, rows, columns, axis }) =>
      positionsFit(source, rows, columns, axis),
    "there is something to read": ({ source, rows, columns, axis }) =>
      source[axis] * source[axis + 1] !== 0 || elementCount(sampledShape(source, rows, columns, axis)) === 0,
  },
  template: "sampleAt",
  addressing: { rows: "coordinates", columns: "coordinates" },
  launch: ({ source, axis, mode, slopes, shape, adapter }) => sampleLaunch(source, shape, axis, mode, slopes, shape, adapter),
  gradient({ dy, source, rows, columns, axis, mode, slopes, separable }) {
    const down = steeper(slopes, "rows");
    const across = steeper(slopes, "columns");
    const moves = mode === "bilinear";
    return {
      source: dy.sampleAtGradient({ rows, columns, outputShape: source.shapeOf(), axis, mode, slopes, separable }),
      rows: moves && down ? dy.sampleSlope({ source, rows, columns, axis, slopes: down, separable }) : undefined,
      columns: moves && across ? dy.sampleSlope({ source, rows, columns, axis, slopes: across, separable }) : undefined,
    };
  },
  reference: ({ source, rows, columns, axis, mode, slopes, shape }) => {
    const [height, width] = source.shape.slice(axis);
    return tabulate(shape, (c) => {
      const [row, column] = positionsOf(rows, columns, c, axis);
      return sum([height, width], (y, x) => {
        const share = shareOf(row, y, height, mode, slopes, "rows") * shareOf(column, x, width, mode, slopes, "columns");
        return share === 0 ? 0 : share * source.at(...replaced(replaced(c, axis, y), axis + 1, x));
      });
    });
  },
  samples: sampleSamples,
  rejects: [
    { source: [2, 3], rows: [1, 4, 1], columns: [1, 1, 5], axis: 1 },
    { source: [2, 3], rows: [4, 1], columns: [1, 5], axis: 0 },
    { source: [2, 3, 3], rows: [3, 4, 5], columns: [3, 4, 5], axis: 1 },
    { source: [0, 3], rows: [1, 4, 1], columns: [1, 1, 5], axis: 0 },
  ],
});

export const sampleAtAdjoint = kernel({
  swift: null,
  doc:
    "The adjoint of `sampleAt`: every element of `gradient` is shared out among the elements of a source of `outputShape` that it was read " +
    "from. Where samples may be is told either by windows, of which line k holds where the samples that row or column k has a share in " +
    "begin and end, or by the least and the greatest position in each line of `rows`.",
  inputs: {
    gradient: float,
    rows: otherFloat,
    columns: otherFloat,
    rowWindows: optional(index),
    columnWindows: optional(index),
    leastRows: optional(otherFloat),
    greatestRows: optional(otherFloat),
  },
  params: {
    outputShape: shapeValue,
    axis: integerValue,
    mode: oneOf("bilinear", "nearest"),
    slopes: oneOf("none", "rows", "columns", "both"),
  },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "the gradient has the shape of what is read from a source of outputShape": ({ gradient, rows, columns, outputShape, axis }) =>
      positionsFit(outputShape, rows, columns, axis) && sameShape(gradient, sampledShape(outputShape, rows, columns, axis)),
    "either both windows or both extremes are given": ({ rowWindows, columnWindows, leastRows, greatestRows }) =>
      (rowWindows === undefined) === (columnWindows === undefined) &&
      (leastRows === undefined) === (greatestRows === undefined) &&
      (rowWindows === undefined) !== (leastRows === undefined),
  },
  template: "sampleAtAdjoint",
  addressing: { rows: "coordinates", columns: "coordinates", leastRows: "coordinates", greatestRows: "coordinates" },
  launch: ({ gradient, rowWindows, axis, mode, slopes, shape, adapter }) => ({
    ...sampleLaunch(shape, gradient, axis, mode, slopes, shape, adapter),
    windowed: rowWindows !== undefined,
  }),
  gradient({ dy, gradient, rows, columns, rowWindows, axis, mode, slopes }) {
    const down = steeper(slopes, "rows");
    const across = steeper(slopes, "columns");
    const separable = rowWindows !== undefined;
    const moves = mode === "bilinear";
    return {
      gradient: dy.sampleAt({ rows, columns, axis, mode, slopes, separable }),
      rows: moves && down ? gradient.sampleSlope({ source: dy, rows, columns, axis, slopes: down, separable }) : undefined,
      columns: moves && across ? gradient.sampleSlope({ source: dy, rows, columns, axis, slopes: across, separable }) : undefined,
    };
  },
  reference: ({ gradient, rows, columns, axis, mode, slopes, shape }) =>
    tabulate(shape, (c) =>
      sum(gradient.shape.slice(axis, axis + 2), (y, x) => {
        const at = replaced(replaced(c, axis, y), axis + 1, x);
        const [row, column] = positionsOf(rows, columns, at, axis);
        const down = shareOf(row, c[axis], shape[axis], mode, slopes, "rows");
        return down * shareOf(column, c[axis + 1], shape[axis + 1], mode, slopes, "columns") * gradient.at(...at);
      }),
    ),
  samples: [
    {
      gradient: [2, 4, 5, 4],
      rows: gridPositions,
      columns: gridPositions,
      leastRows: { shape: [2, 4, 1], values: range(8).map(() => -9) },
      greatestRows: { shape: [2, 4, 1], values: range(8).map(() => 9) },
      outputShape: [2, 3, 4, 4],
      axis: 1,
      slopes: "rows",
    },
    {
      gradient: [3, 4, 5],
      rows: { shape: [1, 4, 1], values: descending },
      columns: { shape: [1, 1, 5], values: [-0.6, 0.2, 1.1, 1.8, 2.6] },
      rowWindows: { shape: [4, 2], values: [2, 4, 1, 4, 0, 3, 0, 2] },
      columnWindows: { shape: [3, 2], values: [0, 3, 1, 5, 2, 5] },
      outputShape: [3, 4, 3],
      axis: 1,
      mode: "nearest",
    },
  ],
  rejects: [
    { gradient: [3, 4, 5], rows: [1, 4, 1], columns: [1, 1, 6], outputShape: [3, 2, 2], axis: 1 },
    { gradient: [3, 4, 5], rows: [1, 4, 1], columns: [1, 1, 5], rowWindows: [2, 2], outputShape: [3, 2, 2], axis: 1 },
  ],
});

export const sampleAtGradient = composite({
  swift: null,
  doc: "`sampleAtAdjoint`, told where samples may be.",
  inputs: { gradient: float, rows: otherFloat, columns: otherFloat },
  params: {
    outputShape: shapeValue,
    axis: integerValue,
    mode: oneOf("bilinear", "nearest"),
    slopes: oneOf("none", "rows", "columns", "both"),
    separable: booleanOr(false),
  },
  expand({ gradient, rows, columns, outputShape, axis, mode, slopes, separable }) {
    const adjoint = { rows, columns, outputShape, axis, mode, slopes };
    if (!separable)
      return gradient.sampleAtAdjoint({
        ...adjoint,
        leastRows: rows.reductionMinimum({ axes: [2] }),
        greatestRows: rows.reductionMaximum({ axes: [2] }),
      });
    return gradient.sampleAtAdjoint({
      ...adjoint,
      rowWindows: rows.positionWindows({ length: entryOf(outputShape, axis) }),
      columnWindows: columns.positionWindows({ length: entryOf(outputShape, axis + 1) }),
    });
  },
  samples: [
    { gradient: [2, 3, 4, 5], rows: gridPositions, columns: gridPositions, outputShape: [2, 3, 4, 3], axis: 2 },
    { gradient: [2, 4, 5, 4], rows: gridPositions, columns: gridPositions, outputShape: [2, 3, 4, 4], axis: 1, slopes: "both" },
    {
      gradient: [2, 4, 5],
      rows: gridPositions,
      columns: { shape: [1, 1, 5], values: [-0.6, 0.2, 1.1, 1.8, 2.6] },
      outputShape: [2, 3, 4],
      axis: 1,
      mode: "nearest",
    },
    {
      gradient: [2, 4, 5],
      rows: { shape: [1, 4, 1], values: descending },
      columns: { shape: [1, 1, 5], values: [-0.7, 0.2, 1.1, 1.8, 2.6] },
      outputShape: [2, 4, 3],
      axis: 1,
      separable: true,
    },
    {
      gradient: [0, 5],
      rows: [1, 0, 1],
      columns: { shape: [1, 1, 5], values: [-0.7, 0.2, 1.1, 1.8, 2.6] },
      outputShape: [4, 3],
      axis: 0,
      separable: true,
    },
  ],
});

export const sampleSlope = composite({
  swift: null,
  doc: "The gradient of `sampleAt` with respect to its rows or columns: what arrives, times the source's slope, summed over all that was read at one place.",
  inputs: { gradient: float, source: float, rows: otherFloat, columns: otherFloat },
  params: { axis: integerValue, slopes: oneOf("rows", "columns", "both"), separable: booleanOr(false) },
  expand({ gradient, source, rows, columns, axis, slopes, separable }) {
    const product = gradient.multiplication(source.sampleAt({ rows, columns, axis, slopes, separable }));
    const axes = range(source.shape.length).filter((k) => k !== axis && k !== axis + 1 && (axis === 0 || k !== 0));
    const summed = product.cast({ to: rows.dataType }).reductionSum({ axes }).squeeze({ axes });
    return axis === 0 ? summed.expandDims({ axes: [0] }) : summed;
  },
  tolerance: 2e-5, // 16-bit floats are rounded twice on the way
  samples: [
    { gradient: [2, 3, 4, 5], source: [2, 3, 4, 3], rows: gridPositions, columns: gridPositions, axis: 2, slopes: "rows" },
    { gradient: [4, 5, 2], source: [4, 3, 2], rows: [1, 4, 1], columns: [1, 1, 5], axis: 0, slopes: "columns" },
  ],
});

export const positionWindows = kernel({
  swift: null,
  doc:
    "For each of `length` elements where, among positions that ascend or descend, those begin and end that it has a share in: less than 1 " +
    "away from it, and for the first and last element also all that lie beyond. Two int32 numbers for each element.",
  inputs: { positions: otherFloat },
  params: { length: integersOrTensor },
  result: "int32",
  shape: ({ length }) => [length[0], 2],
  requires: { "there is one length": ({ length }) => length.length === 1 },
  template: "positionWindows",
  launch: ({ positions, length, adapter }) => windowsLaunch(elementCount(positions), length[0], adapter),
  reference: ({ positions: { data }, shape }) => {
    const last = shape[0] - 1;
    const descends = data[data.length - 1] < data[0];
    return tabulate(shape, ([at, isEnd]) => {
      const below = data.filter((p) => at !== 0 && p <= at - 1).length;
      const above = data.filter((p) => at !== last && p >= at + 1).length;
      const [before, after] = descends ? [above, below] : [below, above];
      return isEnd === 1 ? data.length - after : before;
    });
  },
  samples: [
    { positions: { shape: [1, 5, 1], values: [-0.6, 0.2, 1, 1.8, 2.6] }, length: [3] },
    { positions: { shape: [4], values: descending }, length: [4] },
    { positions: { shape: [6], values: [-2, 0, 0, 1, 1, 5] }, length: [3] },
    { positions: { shape: [3], values: [0, 0, 0] }, length: [1] },
    { positions: [0], length: [2] },
    { positions: [3], length: [0] },
  ],
  rejects: [{ positions: [3], length: [2, 3] }],
});

export const mappedPositions = kernel({
  swift: null,
  doc:
    "Where each of `length` elements of a resized dimension lies among the n = `from` elements that it had (float32): k·n/length; with " +
    "`centerResult` (k + ½)·n/length − ½; with `alignCorners` k·(n − 1)/(length − 1), and 0 for length 1.",
  receiver: null,
  inputs: {},
  params: { from: integersOrTensor, length: integersOrTensor, centerResult: booleanOr(false), alignCorners: booleanOr(false) },
  result: "float32",
  shape: ({ length }) => [length[0]],
  constant: ({ from, length, centerResult, alignCorners }) =>
    range(length[0]).map((k) => mappedPosition(k, from[0], length[0], centerResult, alignCorners)),
  samples: [
    { from: [4], length: [6] },
    { from: [4], length: [3], centerResult: true },
    { from: [2], length: [1], alignCorners: true },
    { from: [4], length: [0] },
  ],
});

export const roundPositions = composite({
  swift: null,
  doc:
    "Positions rounded to whole numbers: to the nearest, halves up (`roundPreferCeil`), down (`roundPreferFloor`), to the even " +
    "(`roundToEven`) or the odd one (`roundToOdd`); or always up (`ceil`) or down (`floor`).",
  inputs: { positions: otherFloat },
  params: { nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd") },
  expand({ positions, nearestRoundingMode }) {
    if (nearestRoundingMode === "ceil") return positions.ceil();
    if (nearestRoundingMode === "floor") return positions.floor();
    if (nearestRoundingMode === "roundToEven") return positions.rint();
    if (nearestRoundingMode === "roundToOdd") return positions.subtraction(1).rint().addition(1);
    // Doubling and halving are exact, adding ½ is not: it would round the number just below ½ to 1.
    const doubled = positions.multiplication(2);
    return nearestRoundingMode === "roundPreferCeil"
      ? doubled.floor().addition(1).multiplication(0.5).floor()
      : doubled.ceil().subtraction(1).multiplication(0.5).ceil();
  },
  reference: ({ positions, nearestRoundingMode }) =>
    tabulate(positions.shape, (c) => {
      const x = positions.at(...c);
      const [down, up] = [Math.floor(x), Math.ceil(x)];
      if (nearestRoundingMode === "ceil" || nearestRoundingMode === "floor") return nearestRoundingMode === "ceil" ? up : down;
      if (x - down !== 0.5) return Math.round(x);
      const even = down % 2 === 0 ? down : up;
      return { roundPreferCeil: up, roundPreferFloor: down, roundToEven: even, roundToOdd: down + up - even }[nearestRoundingMode];
    }),
  samples: [
    { positions: { shape: [8], values: [-1.49, -0.51, 0.49, 1.51, 2.4, 0.2, 1.7, 3.1] }, nearestRoundingMode: "roundPreferCeil" },
    { positions: { shape: [8], values: [-1.49, -0.51, 0.49, 1.51, 2.4, 0.2, 1.7, 3.1] }, nearestRoundingMode: "roundPreferFloor" },
    { positions: { shape: [8], values: [-1.49, -0.51, 0.49, 1.51, 2.4, 0.2, 1.7, 3.1] }, nearestRoundingMode: "roundToEven" },
    { positions: { shape: [8], values: [-1.49, -0.51, 0.49, 1.51, 2.4, 0.2, 1.7, 3.1] }, nearestRoundingMode: "roundToOdd" },
    { positions: { shape: [4], values: [-0.5, 0.2, 1.7, 3.1] }, nearestRoundingMode: "ceil" },
    { positions: { shape: [4], values: [-0.5, 0.2, 1.7, 3.1] }, nearestRoundingMode: "floor" },
  ],
});
