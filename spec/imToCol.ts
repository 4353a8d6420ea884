import {
  atAxes,
  columnDimensions,
  columnJoint,
  columnOrder,
  columnsShape,
  columnsSlide,
  columnWindows,
  describesPadding,
  describesWindows,
  foldLaunch,
  windowsAlong,
  windowsShape,
  windowsView,
} from "../src/geometry/windowsGeometry.ts";
import {
  every,
  composite,
  coordinatesOf,
  descriptor,
  integerOr,
  integers,
  integerValue,
  inverse,
  kernel,
  narrow,
  oneOf,
  sameShape,
  shapeValue,
  tabulate,
  view,
} from "./define.ts";

export const windows = view({
  swift: null,
  doc: "All windows of `sizes` that slide along `axes`, which are listed in order: each of these becomes the number of windows along it, and the sizes follow as dimensions of their own. Element k of window o is element o · stride + k · dilation rate.",
  inputs: { tensor: every },
  params: { axes: integers, sizes: integers, strides: integers, dilationRates: integers },
  requires: {
    "axes are in order, and have sizes, strides and dilation rates of at least 1": ({ tensor, axes, sizes, strides, dilationRates }) =>
      describesWindows(tensor.length, sizes, { axes, strides, dilationRates }),
  },
  view: ({ tensor, axes, sizes, strides, dilationRates }) => windowsView(tensor, sizes, { axes, strides, dilationRates }),
  gradient: ({ dy, tensor, axes, sizes, strides, dilationRates }) => {
    const none = axes.map(() => 0);
    const padding = { leftPadding: none, rightPadding: none };
    return { tensor: dy.foldWindows({ axes, sizes, strides, dilationRates, ...padding, outputShape: tensor.shapeOf() }) };
  },
  samples: [
    { tensor: [7, 6], axes: [0, 1], sizes: [3, 2], strides: [2, 1], dilationRates: [1, 3] },
    { tensor: [2, 7, 3], axes: [1], sizes: [2], strides: [3], dilationRates: [2] },
    { tensor: [2, 3], axes: [1], sizes: [4], strides: [1], dilationRates: [1] },
  ],
  rejects: [{ tensor: [7, 6], axes: [1, 0], sizes: [3, 2], strides: [2, 1], dilationRates: [1, 3] }],
});

const rows = { axes: [1], strides: [1], dilationRates: [1], leftPadding: [0], rightPadding: [0] };

export const foldWindows = kernel({
  swift: null,
  doc: "The adjoint of `windows` of a tensor of `outputShape` that has padding at both ends of each of `axes`: each element is the sum of what the windows that show it hold there.",
  inputs: { windows: narrow },
  params: {
    axes: integers,
    sizes: integers,
    strides: integers,
    dilationRates: integers,
    leftPadding: integers,
    rightPadding: integers,
    outputShape: shapeValue,
  },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "axes are in order, and have sizes, strides and dilation rates of at least 1 and paddings not negative": ({ outputShape, ...d }) =>
      describesWindows(outputShape.length, d.sizes, d) && describesPadding(d.axes, d.leftPadding, d.rightPadding),
    "windows are those of a tensor of outputShape": ({ windows, outputShape, ...d }) =>
      sameShape(windows, windowsShape(outputShape, windowsAlong(outputShape, d.sizes, d, d.leftPadding, d.rightPadding), d.axes)),
  },
  template: "foldWindows",
  addressing: { windows: "coordinates" },
  launch: ({ windows, outputShape, axes, strides, dilationRates, leftPadding, adapter }) =>
    foldLaunch(windows, outputShape, { axes, strides, dilationRates }, leftPadding, adapter),
  gradient: ({ dy, axes, sizes, strides, dilationRates, leftPadding, rightPadding }) => {
    const rank = dy.shape.length;
    const padded = dy.padConstant({ leftPadding: atAxes(rank, axes, leftPadding), rightPadding: atAxes(rank, axes, rightPadding) });
    return { windows: padded.windows({ axes, sizes, strides, dilationRates }) };
  },
  reference: ({ windows, axes, strides, dilationRates, leftPadding, shape }) => {
    const totals = tabulate(shape, () => 0);
    windows.data.forEach((value, k) => {
      const c = coordinatesOf(k, windows.shape);
      const at = shape.map((_, dimension) => c[dimension]);
      axes.forEach((axis, n) => (at[axis] = c[axis] * strides[n] + c[shape.length + n] * dilationRates[n] - leftPadding[n]));
      if (at.some((x, dimension) => x < 0 || x >= shape[dimension])) return;
      totals.data[at.reduce((linear, x, dimension) => linear * shape[dimension] + x, 0)] += value;
    });
    return totals;
  },
  samples: [
    {
      windows: [3, 5, 3, 2],
      axes: [0, 1],
      sizes: [3, 2],
      strides: [2, 1],
      dilationRates: [1, 3],
      leftPadding: [0, 1],
      rightPadding: [0, 1],
      outputShape: [7, 6],
    },
    {
      windows: [2, 3, 3, 2],
      axes: [1],
      sizes: [2],
      strides: [3],
      dilationRates: [2],
      leftPadding: [2],
      rightPadding: [1],
      outputShape: [2, 7, 3],
    },
    { windows: [2, 0, 4], ...rows, sizes: [4], outputShape: [2, 3] },
  ],
  rejects: [
    { windows: [2, 3, 0], ...rows, sizes: [0], outputShape: [2, 3] },
    { windows: [2, 3, 2], ...rows, sizes: [2], outputShape: [2, 3] },
  ],
});

export const ImToColOpDescriptor = descriptor("The window of imToCol and colToIm: its size, strides, dilation, padding and layout.", {
  kernelWidth: integerValue,
  kernelHeight: integerValue,
  strideInX: integerOr(1),
  strideInY: integerOr(1),
  dilationRateInX: integerOr(1),
  dilationRateInY: integerOr(1),
  paddingLeft: integerOr(0),
  paddingRight: integerOr(0),
  paddingTop: integerOr(0),
  paddingBottom: integerOr(0),
  dataLayout: oneOf("NCHW", "NHWC"),
});

export const imToCol = composite({
  swift: "imToCol(_:descriptor:name:)",
  since: "11.0",
  doc: "The elements of each place of a window that slides over images, zeros outside them: [N, C · kernelHeight · kernelWidth, places] for NCHW, [N, places, kernelHeight · kernelWidth · C] for NHWC, where places, and the window's elements with their channels, are counted in row-major order. It is a view: a matrix product that follows reads the images themselves.",
  inputs: { source: narrow },
  params: { descriptor: ImToColOpDescriptor },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1, paddings not negative": ({ descriptor }) => columnsSlide(descriptor),
  },
  expand({ source, descriptor: d }) {
    const { leftPadding, rightPadding, ...shown } = columnWindows(d);
    return source
      .padConstant({ leftPadding: atAxes(4, shown.axes, leftPadding), rightPadding: atAxes(4, shown.axes, rightPadding) })
      .windows(shown)
      .transpose({ permutation: columnOrder(d) })
      .flatten({ axis: 1, count: columnJoint(d) })
      .flatten({ axis: 2, count: 5 - columnJoint(d) });
  },
  reference: ({ source, descriptor: d }) => {
    const { leftPadding, rightPadding, sizes, ...shown } = columnWindows(d);
    const [y, x] = windowsAlong(source.shape, sizes, shown, leftPadding, rightPadding);
    return tabulate(columnsShape(source.shape, d), ([n, a, b]) => {
      const [element, place] = d.dataLayout === "NCHW" ? [a, b] : [b, a];
      const channels = source.shape[3];
      const [c, within] =
        d.dataLayout === "NCHW"
          ? [Math.floor(element / (y.kernel * x.kernel)), element % (y.kernel * x.kernel)]
          : [element % channels, Math.floor(element / channels)];
      const row = Math.floor(place / x.output) * y.stride + Math.floor(within / x.kernel) * y.dilation - y.before;
      const column = (place % x.output) * x.stride + (within % x.kernel) * x.dilation - x.before;
      return d.dataLayout === "NCHW" ? source.at(n, c, row, column) : source.at(n, row, column, c);
    });
  },
  samples: [
    { source: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } },
    {
      source: [2, 5, 6, 3],
      descriptor: { kernelWidth: 3, kernelHeight: 2, strideInX: 2, dilationRateInY: 2, paddingLeft: 1, paddingTop: 2, dataLayout: "NHWC" },
    },
    {
      source: [1, 2, 4, 5],
      descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 3, dilationRateInX: 2, paddingRight: 2, paddingBottom: 1 },
    },
    { source: [0, 2, 3, 3], descriptor: { kernelWidth: 2, kernelHeight: 2 } },
  ],
  rejects: [
    { source: [3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } },
    { source: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3, paddingTop: -1 } },
  ],
});

export const colToIm = composite({
  swift: "colToIm(_:outputShape:descriptor:name:)",
  since: "11.0",
  doc: "The adjoint of `imToCol`, and so its gradient: images of `outputShape`, each of whose elements is the sum of all that the columns hold of it.",
  inputs: { source: narrow },
  params: { outputShape: integers, descriptor: ImToColOpDescriptor },
  requires: {
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "kernel sizes, strides and dilation rates are at least 1, paddings not negative": ({ descriptor }) => columnsSlide(descriptor),
    "source has the shape of the columns of images of outputShape": ({ source, outputShape, descriptor }) =>
      sameShape(source, columnsShape(outputShape, descriptor)),
  },
  expand({ source, outputShape, descriptor: d }) {
    const dimensions = columnDimensions(outputShape, d);
    const end = 1 + columnJoint(d);
    return source
      .unflatten({ axis: 2, sizes: dimensions.slice(end) })
      .unflatten({ axis: 1, sizes: dimensions.slice(1, end) })
      .transpose({ permutation: inverse(columnOrder(d)) })
      .foldWindows({ ...columnWindows(d), outputShape });
  },
  samples: [
    { source: [2, 18, 9], outputShape: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } },
    {
      source: [2, 15, 18],
      outputShape: [2, 5, 6, 3],
      descriptor: { kernelWidth: 3, kernelHeight: 2, strideInX: 2, dilationRateInY: 2, paddingLeft: 1, paddingTop: 2, dataLayout: "NHWC" },
    },
    {
      source: [1, 8, 6],
      outputShape: [1, 2, 4, 5],
      descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 3, dilationRateInX: 2, paddingRight: 2, paddingBottom: 1 },
    },
  ],
  rejects: [
    { source: [2, 18, 9], outputShape: [6, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } },
    { source: [2, 18, 9], outputShape: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 0 } },
    { source: [2, 18, 8], outputShape: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } },
  ],
});
