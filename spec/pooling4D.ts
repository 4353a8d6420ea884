import {
  indexOf,
  pooled,
  poolingLaunch,
  returnIndicesModes,
  tellsApart,
  windowSize,
  windowSlides,
} from "../src/geometry/poolingGeometry.ts";
import {
  booleanOr,
  composite,
  coordinatesOf,
  dataTypeOr,
  descriptor,
  float,
  index,
  integers,
  integersOr,
  kernel,
  oneOf,
  optional,
  optionalShape,
  sameShape,
  shapeValue,
  tabulate,
} from "./define.ts";
import { indexSamples, linearOf, samplesWithIndices, samplesWithNaN, window4, windowIn, windowSamples } from "./support/pooling.ts";

export const Pooling4DOpDescriptor = descriptor(
  "Window, strides, dilation and padding of a pooling over four dimensions: a number for each, slowest first, and of `paddingValues` two, before and after.",
  {
    kernelSizes: integers,
    strides: integersOr(1, 1, 1, 1),
    dilationRates: integersOr(1, 1, 1, 1),
    paddingValues: integersOr(0, 0, 0, 0, 0, 0, 0, 0),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    ceilMode: booleanOr(false),
    includeZeroPadToAverage: booleanOr(false),
    returnIndicesMode: returnIndicesModes,
    returnIndicesDataType: dataTypeOr("int32"),
  },
);

export const maxPooling4D = kernel({
  swift: "maxPooling4D(_:descriptor:name:)",
  since: "12.0",
  doc: "The maximum over a window that slides over the last four dimensions. Padding never is the maximum; a window that lies wholly in it gives 0, and one that holds NaN gives NaN.",
  inputs: { source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has at least rank 4": ({ source }) => source.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
  },
  template: "pooling",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "maximum", adapter),
  gradient: ({ dy, source, descriptor }) => ({ source: dy.maxPooling4DGradient({ source, descriptor }) }),
  reference: ({ source, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const values = windowIn(source.shape, descriptor, c).map(({ inSource }) => source.at(...inSource));
      return values.length === 0 ? 0 : Math.max(...values);
    }),
  samples: [...windowSamples, ...samplesWithNaN.map(({ source, kernelSizes }) => ({ source, descriptor: { kernelSizes } }))],
  rejects: [
    { source: [3, 4, 6], descriptor: window4 },
    { source: [2, 3, 4, 6], descriptor: { kernelSizes: [1, 1, 2, 0] } },
  ],
});

export const maxPooling4DIndices = kernel({
  swift: null,
  doc: "The index of each maximum that `maxPooling4D` finds, the first of equals, counted as `returnIndicesMode` says; 0 for a window wholly in the padding.",
  inputs: { source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  result: "int32",
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has at least rank 4": ({ source }) => source.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
    "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none",
    "returnIndicesDataType is int32": ({ descriptor }) => descriptor.returnIndicesDataType === "int32",
  },
  template: "pooling",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "index", adapter),
  reference: ({ source, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const elements = windowIn(source.shape, descriptor, c);
      const values = elements.map(({ inSource }) => source.at(...inSource));
      if (values.length === 0) return 0;
      const { inSource, inWindow } =
        elements[values.findIndex((value) => Object.is(value, Math.max(...values)) || value === Math.max(...values))];
      return indexOf(source.shape, descriptor, inSource, inWindow);
    }),
  samples: indexSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window4 },
    { source: [2, 3, 4, 6], descriptor: { ...window4, dilationRates: [1, 1, 1] } },
    { source: [2, 3, 4, 6], descriptor: window4 },
    { source: [2, 3, 4, 6], descriptor: { ...window4, returnIndicesMode: "localFlatten4D", returnIndicesDataType: "uint32" } },
  ],
});

export const maxPooling4DReturnIndices = composite({
  swift: "maxPooling4DReturnIndices(_:descriptor:name:)",
  since: "12.2",
  doc: "Two results: what `maxPooling4D` gives, and where each maximum was found, as an int32 index that `returnIndicesMode` says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window (`localFlatten…`).",
  inputs: { source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  requires: { "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none" },
  expand: ({ source, descriptor }) => [source.maxPooling4D({ descriptor }), source.maxPooling4DIndices({ descriptor })],
  samples: [
    { source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 2, 2, 2], returnIndicesMode: "globalFlatten3D" } },
    { source: [2, 4, 5, 3], descriptor: { kernelSizes: [2, 2, 3, 1], returnIndicesMode: "localFlatten4D" } },
  ],
  rejects: [{ source: [2, 3, 4, 6], descriptor: window4 }],
});

export const maxPooling4DAtIndices = kernel({
  swift: null,
  doc: "The elements of `source` whose indices, as `maxPooling4DReturnIndices` gives them, are in `indicesTensor`; 0 where a window has no such element.",
  inputs: { source: float, indicesTensor: index },
  params: { descriptor: Pooling4DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has at least rank 4": ({ source }) => source.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
    "returnIndicesMode tells the elements of a window apart": ({ descriptor }) => tellsApart(descriptor),
    "indices have the shape of the pooled source": ({ source, indicesTensor, descriptor }) =>
      sameShape(indicesTensor, pooled(source, descriptor)),
  },
  template: "pooling",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "pick", adapter),
  gradient: ({ dy, source, indicesTensor, descriptor }) => ({
    source: dy.maxPooling4DGradientAtIndices({ indicesTensor, outputShape: source.shapeOf(), descriptor }),
  }),
  reference: ({ source, indicesTensor, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const found = windowIn(source.shape, descriptor, c).find(
        ({ inSource, inWindow }) => indexOf(source.shape, descriptor, inSource, inWindow) === indicesTensor.at(...c),
      );
      return found === undefined ? 0 : source.at(...found.inSource);
    }),
  samples: samplesWithIndices.map(({ source, indices, descriptor }) => ({ source, indicesTensor: indices, descriptor })),
  rejects: [
    { source: [3, 4, 6], indicesTensor: [3, 3, 5], descriptor: window4 },
    { source: [1, 2, 3, 4], indicesTensor: [1, 2, 2, 3], descriptor: { ...window4, strides: [1, 1, 0, 1] } },
    { source: [1, 2, 3, 4], indicesTensor: [1, 1, 2, 3], descriptor: { ...window4, returnIndicesMode: "globalFlatten2D" } },
    { source: [1, 2, 3, 4], indicesTensor: [1, 1, 3, 3], descriptor: { ...window4, returnIndicesMode: "localFlatten4D" } },
  ],
});

export const maxPooling4DGradientAtIndices = kernel({
  swift: null,
  doc: "The gradient of `maxPooling4D` by the indices of its maxima: each element of `outputShape` is given the gradients of the windows that found their maximum there.",
  inputs: { gradientTensor: float, indicesTensor: index },
  params: { outputShape: shapeValue, descriptor: Pooling4DOpDescriptor },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "outputShape has at least rank 4": ({ outputShape }) => outputShape.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
    "returnIndicesMode tells the elements of a window apart": ({ descriptor }) => tellsApart(descriptor),
    "gradient has the shape of a pooled source of outputShape": ({ gradientTensor, outputShape, descriptor }) =>
      sameShape(gradientTensor, pooled(outputShape, descriptor)),
    "indices have the gradient's shape": ({ gradientTensor, indicesTensor }) => sameShape(indicesTensor, gradientTensor),
  },
  template: "poolingGradient",
  addressing: { gradientTensor: "coordinates", indicesTensor: "coordinates" },
  launch: ({ descriptor, shape, adapter }) => poolingLaunch(shape, descriptor, shape, "pick", adapter),
  gradient: ({ dy, indicesTensor, descriptor }) => ({ gradientTensor: dy.maxPooling4DAtIndices({ indicesTensor, descriptor }) }),
  reference: ({ gradientTensor, indicesTensor, descriptor, shape }) => {
    const result = tabulate(shape, () => 0);
    gradientTensor.data.forEach((gradient, k) => {
      const c = coordinatesOf(k, gradientTensor.shape);
      windowIn(shape, descriptor, c)
        .filter(({ inSource, inWindow }) => indexOf(shape, descriptor, inSource, inWindow) === indicesTensor.at(...c))
        .forEach(({ inSource }) => (result.data[linearOf(inSource, shape)] += gradient));
    });
    return result;
  },
  samples: samplesWithIndices.map(({ source, indices, descriptor }) => ({
    gradientTensor: indices.shape,
    indicesTensor: indices,
    outputShape: source,
    descriptor,
  })),
  rejects: [
    { gradientTensor: [2, 2, 3], indicesTensor: [2, 2, 3], outputShape: [2, 3, 4], descriptor: window4 },
    {
      gradientTensor: [1, 1, 2, 3],
      indicesTensor: [1, 1, 2, 3],
      outputShape: [1, 2, 3, 4],
      descriptor: { ...window4, paddingValues: [0, 0] },
    },
    { gradientTensor: [1, 1, 2, 3], indicesTensor: [1, 1, 2, 3], outputShape: [1, 2, 3, 4], descriptor: window4 },
    {
      gradientTensor: [1, 1, 2, 3],
      indicesTensor: [1, 1, 2, 3],
      outputShape: [1, 2, 3, 5],
      descriptor: { ...window4, returnIndicesMode: "localFlatten4D" },
    },
    {
      gradientTensor: [1, 1, 2, 3],
      indicesTensor: [1, 1, 2, 2],
      outputShape: [1, 2, 3, 4],
      descriptor: { ...window4, returnIndicesMode: "localFlatten4D" },
    },
  ],
});

export const maxPooling4DGradient = composite({
  swift: [
    "maxPooling4DGradient(_:source:descriptor:name:)",
    "maxPooling4DGradient(withGradientTensor:indicesTensor:outputShape:descriptor:name:)",
    "maxPooling4DGradient(withGradientTensor:indicesTensor:outputShapeTensor:descriptor:name:)",
  ],
  since: "12.0",
  doc: "The gradient of `maxPooling4D` with respect to its source: by the forward source, in which maxima are looked for again, or by the indices that `maxPooling4DReturnIndices` gave with the same descriptor, and the source's shape. Each window's gradient goes to its first maximum.",
  inputs: { gradient: float, source: optional(float), indicesTensor: optional(index) },
  params: { outputShape: optionalShape, descriptor: Pooling4DOpDescriptor },
  requires: {
    "either the source or the indices are given": ({ source, indicesTensor }) => (source === undefined) !== (indicesTensor === undefined),
    "with indices, outputShape is given": ({ indicesTensor, outputShape }) => indicesTensor === undefined || outputShape !== undefined,
  },
  expand: ({ gradient, source, indicesTensor, outputShape, descriptor }) => {
    if (source === undefined)
      return gradient.maxPooling4DGradientAtIndices({ indicesTensor: indicesTensor!, outputShape: outputShape!, descriptor });
    const local = { ...descriptor, returnIndicesMode: "localFlatten4D", returnIndicesDataType: "int32" } as const;
    return gradient.maxPooling4DGradientAtIndices({
      indicesTensor: source.maxPooling4DIndices({ descriptor: local }),
      outputShape: source.shapeOf(),
      descriptor: local,
    });
  },
  samples: [
    { gradient: [2, 2, 2, 3], source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 1, 2, 2] } },
    {
      gradient: [2, 1, 2, 3, 3],
      source: [2, 1, 4, 6, 3],
      descriptor: { kernelSizes: [3, 2, 3, 1], strides: [1, 2, 2, 1], paddingStyle: "TF_SAME" },
    },
    ...samplesWithIndices.map(({ source, indices, descriptor }) => ({
      gradient: indices.shape,
      indicesTensor: indices,
      outputShape: source,
      descriptor,
    })),
  ],
  rejects: [
    { gradient: [1, 1, 2, 2], outputShape: [1, 1, 3, 3], descriptor: window4 },
    { gradient: [1, 1, 2, 2], indicesTensor: [1, 1, 2, 2], descriptor: { ...window4, returnIndicesMode: "localFlatten4D" } },
  ],
});

export const avgPooling4D = kernel({
  swift: "avgPooling4D(_:descriptor:name:)",
  since: "12.0",
  doc: "The average over a window that slides over the last four dimensions: of the elements that lie in the source or, with `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding gives 0.",
  inputs: { source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has at least rank 4": ({ source }) => source.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
  },
  template: "pooling",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "average", adapter),
  gradient: ({ dy, source, descriptor }) => ({ source: dy.avgPooling4DGradient({ source, descriptor }) }),
  reference: ({ source, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const values = windowIn(source.shape, descriptor, c).map(({ inSource }) => source.at(...inSource));
      const count = descriptor.includeZeroPadToAverage ? windowSize(descriptor) : values.length;
      return values.reduce((total, value) => total + value, 0) / Math.max(1, count);
    }),
  samples: windowSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window4 },
    { source: [2, 3, 4, 6], descriptor: { kernelSizes: [2, 2] } },
  ],
});

export const avgPooling4DGradientOfShape = kernel({
  swift: null,
  doc: "The gradient of `avgPooling4D` with respect to a source of `outputShape`: each window shares its gradient out among the elements that it averaged.",
  inputs: { gradientTensor: float },
  params: { outputShape: shapeValue, descriptor: Pooling4DOpDescriptor },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "outputShape has at least rank 4": ({ outputShape }) => outputShape.length >= 4,
    "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
      windowSlides(descriptor),
    "gradient has the shape of a pooled source": ({ gradientTensor, outputShape, descriptor }) =>
      sameShape(gradientTensor, pooled(outputShape, descriptor)),
  },
  template: "poolingGradient",
  addressing: { gradientTensor: "coordinates" },
  launch: ({ descriptor, shape, adapter }) => poolingLaunch(shape, descriptor, shape, "average", adapter),
  gradient: ({ dy, descriptor }) => ({ gradientTensor: dy.avgPooling4D({ descriptor }) }),
  reference: ({ gradientTensor, descriptor, shape }) => {
    const result = tabulate(shape, () => 0);
    gradientTensor.data.forEach((gradient, k) => {
      const elements = windowIn(shape, descriptor, coordinatesOf(k, gradientTensor.shape));
      const count = descriptor.includeZeroPadToAverage ? windowSize(descriptor) : elements.length;
      elements.forEach(({ inSource }) => (result.data[linearOf(inSource, shape)] += gradient / count));
    });
    return result;
  },
  samples: windowSamples.map(({ source, descriptor }) => ({
    gradientTensor: pooled(source, Pooling4DOpDescriptor.resolve(descriptor, [])),
    outputShape: source,
    descriptor,
  })),
  rejects: [
    { gradientTensor: [3, 2, 3], outputShape: [3, 4, 6], descriptor: window4 },
    { gradientTensor: [2, 2, 3, 5], outputShape: [2, 3, 4, 6], descriptor: { ...window4, dilationRates: [1, 1, 0, 1] } },
    { gradientTensor: [2, 3, 2, 3], outputShape: [2, 3, 4, 6], descriptor: window4 },
  ],
});

export const avgPooling4DGradient = composite({
  swift: "avgPooling4DGradient(_:source:descriptor:name:)",
  since: "12.0",
  doc: "The gradient of `avgPooling4D` with respect to its source, of which only the shape matters.",
  inputs: { gradient: float, source: float },
  params: { descriptor: Pooling4DOpDescriptor },
  expand: ({ gradient, source, descriptor }) => gradient.avgPooling4DGradientOfShape({ outputShape: source.shapeOf(), descriptor }),
  samples: [{ gradient: [2, 2, 2, 3], source: [2, 3, 4, 6], descriptor: { ...window4, strides: [1, 1, 2, 2] } }],
});
