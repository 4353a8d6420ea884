import { indexOf, poolingLaunch, tellsApart, windowSlides } from "../src/poolingGeometry.ts";
import { pooled } from "../src/convolutionGeometry.ts";
import {
  booleanOr,
  composite,
  coordinatesOf,
  dataTypeOr,
  descriptor,
  float,
  index,
  integerOr,
  integerValue,
  kernel,
  oneOf,
  optional,
  optionalShape,
  sameShape,
  shapeValue,
  tabulate,
} from "./define.ts";
import { imageSamples, indexSamples, imagesWithIndices, linearOf, window2, windowIn } from "./support/pooling.ts";

export const Pooling2DOpDescriptor = descriptor("Window, strides, dilation, padding and layout of a 2D pooling.", {
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
  paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
  dataLayout: oneOf("NCHW", "NHWC"),
  returnIndicesMode: oneOf(
    "none",
    "globalFlatten1D",
    "globalFlatten2D",
    "globalFlatten3D",
    "globalFlatten4D",
    "localFlatten1D",
    "localFlatten2D",
    "localFlatten3D",
    "localFlatten4D",
  ),
  returnIndicesDataType: dataTypeOr("int32"),
  ceilMode: booleanOr(false),
  includeZeroPadToAverage: booleanOr(false),
});

export const maxPooling2D = kernel({
  swift: "maxPooling2D(withSourceTensor:descriptor:name:)",
  since: "11.0",
  doc: "The maximum over a window that slides over each image. Padding never is the maximum; a window that lies wholly in it gives 0.",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(descriptor),
  },
  template: "pooling2D",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "maximum", adapter),
  gradient: ({ dy, source, descriptor }) => ({ source: dy.maxPooling2DGradient({ sourceTensor: source, descriptor }) }),
  reference: ({ source, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const values = windowIn(source.shape, descriptor, c).map(({ coordinates }) => source.at(...coordinates));
      return values.length === 0 ? 0 : Math.max(...values);
    }),
  samples: imageSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window2 },
    { source: [2, 3, 4, 6], descriptor: { kernelWidth: 2, kernelHeight: 0 } },
  ],
});

export const maxPooling2DIndices = kernel({
  swift: null,
  doc: "The index of each maximum that `maxPooling2D` finds, the first of equals, counted as `returnIndicesMode` says; 0 for a window wholly in the padding.",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  result: "int32",
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(descriptor),
    "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none",
    "returnIndicesDataType is int32": ({ descriptor }) => descriptor.returnIndicesDataType === "int32",
  },
  template: "pooling2D",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "index", adapter),
  reference: ({ source, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const elements = windowIn(source.shape, descriptor, c);
      const values = elements.map(({ coordinates }) => source.at(...coordinates));
      if (values.length === 0) return 0;
      const { at, kernel } = elements[values.indexOf(Math.max(...values))];
      return indexOf(source.shape, descriptor, at, kernel);
    }),
  samples: indexSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window2 },
    { source: [2, 3, 4, 6], descriptor: { ...window2, dilationRateInX: 0 } },
    { source: [2, 3, 4, 6], descriptor: window2 },
    {
      source: [2, 3, 4, 6],
      descriptor: { ...window2, returnIndicesMode: "localFlatten4D", returnIndicesDataType: "uint32" },
    },
  ],
});

export const maxPooling2DReturnIndices = composite({
  swift: "maxPooling2DReturnIndices(_:descriptor:name:)",
  since: "12.2",
  doc: "Two results: what `maxPooling2D` gives, and where each maximum was found, as an int32 index that `returnIndicesMode` says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window (`localFlatten…`).",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  requires: { "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none" },
  expand: ({ source, descriptor }) => [source.maxPooling2D({ descriptor }), source.maxPooling2DIndices({ descriptor })],
  samples: [
    {
      source: [2, 3, 4, 6],
      descriptor: { ...window2, strideInX: 2, strideInY: 2, returnIndicesMode: "globalFlatten2D" },
    },
    { source: [2, 4, 6, 3], descriptor: { kernelWidth: 3, kernelHeight: 2, dataLayout: "NHWC", returnIndicesMode: "localFlatten4D" } },
  ],
  rejects: [{ source: [2, 3, 4, 6], descriptor: window2 }],
});

export const maxPooling2DAtIndices = kernel({
  swift: null,
  doc: "The elements of `source` whose indices, as `maxPooling2DReturnIndices` gives them, are in `indicesTensor`; 0 where a window has no such element.",
  inputs: { source: float, indicesTensor: index },
  params: { descriptor: Pooling2DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(descriptor),
    "returnIndicesMode tells the elements of a window apart": ({ descriptor }) => tellsApart(descriptor),
    "indices have the shape of the pooled source": ({ source, indicesTensor, descriptor }) =>
      sameShape(indicesTensor, pooled(source, descriptor)),
  },
  template: "pooling2D",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "pick", adapter),
  gradient: ({ dy, source, indicesTensor, descriptor }) => ({
    source: dy.maxPooling2DGradientAtIndices({ indicesTensor, outputShape: source.shapeOf(), descriptor }),
  }),
  reference: ({ source, indicesTensor, descriptor, shape }) =>
    tabulate(shape, (c) => {
      const found = windowIn(source.shape, descriptor, c).find(
        ({ at, kernel }) => indexOf(source.shape, descriptor, at, kernel) === indicesTensor.at(...c),
      );
      return found === undefined ? 0 : source.at(...found.coordinates);
    }),
  samples: imagesWithIndices.map(({ source, indices, descriptor }) => ({ source, indicesTensor: indices, descriptor })),
  rejects: [
    { source: [3, 4, 6], indicesTensor: [3, 3, 5], descriptor: window2 },
    { source: [1, 2, 3, 4], indicesTensor: [1, 2, 2, 3], descriptor: { ...window2, strideInX: 0 } },
    {
      source: [1, 2, 3, 4],
      indicesTensor: [1, 2, 2, 3],
      descriptor: { ...window2, returnIndicesMode: "globalFlatten1D" },
    },
    {
      source: [1, 2, 3, 4],
      indicesTensor: [1, 2, 3, 3],
      descriptor: { ...window2, returnIndicesMode: "localFlatten4D" },
    },
  ],
});

export const maxPooling2DGradientAtIndices = kernel({
  swift: null,
  doc: "The gradient of `maxPooling2D` by the indices of its maxima: each element of `outputShape` is given the gradients of the windows that found their maximum there.",
  inputs: { gradientTensor: float, indicesTensor: index },
  params: { outputShape: shapeValue, descriptor: Pooling2DOpDescriptor },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(descriptor),
    "returnIndicesMode tells the elements of a window apart": ({ descriptor }) => tellsApart(descriptor),
    "gradient has the shape of a pooled source of outputShape": ({ gradientTensor, outputShape, descriptor }) =>
      sameShape(gradientTensor, pooled(outputShape, descriptor)),
    "indices have the gradient's shape": ({ gradientTensor, indicesTensor }) => sameShape(indicesTensor, gradientTensor),
  },
  template: "pooling2DGradient",
  addressing: { gradientTensor: "coordinates", indicesTensor: "coordinates" },
  launch: ({ descriptor, shape, adapter }) => poolingLaunch(shape, descriptor, shape, "pick", adapter),
  gradient: ({ dy, indicesTensor, descriptor }) => ({ gradientTensor: dy.maxPooling2DAtIndices({ indicesTensor, descriptor }) }),
  reference: ({ gradientTensor, indicesTensor, descriptor, shape }) => {
    const result = tabulate(shape, () => 0);
    gradientTensor.data.forEach((gradient, k) => {
      const c = coordinatesOf(k, gradientTensor.shape);
      windowIn(shape, descriptor, c)
        .filter(({ at, kernel }) => indexOf(shape, descriptor, at, kernel) === indicesTensor.at(...c))
        .forEach(({ coordinates }) => (result.data[linearOf(coordinates, shape)] += gradient));
    });
    return result;
  },
  samples: imagesWithIndices.map(({ source, indices, descriptor }) => ({
    gradientTensor: indices.shape,
    indicesTensor: indices,
    outputShape: source,
    descriptor,
  })),
  rejects: [
    { gradientTensor: [2, 2, 3], indicesTensor: [2, 2, 3], outputShape: [2, 3, 4], descriptor: window2 },
    {
      gradientTensor: [1, 2, 2, 3],
      indicesTensor: [1, 2, 2, 3],
      outputShape: [1, 2, 3, 4],
      descriptor: { ...window2, strideInY: 0 },
    },
    {
      gradientTensor: [1, 2, 2, 3],
      indicesTensor: [1, 2, 2, 3],
      outputShape: [1, 2, 3, 4],
      descriptor: window2,
    },
    {
      gradientTensor: [1, 2, 2, 3],
      indicesTensor: [1, 2, 2, 3],
      outputShape: [1, 2, 3, 5],
      descriptor: { ...window2, returnIndicesMode: "localFlatten4D" },
    },
    {
      gradientTensor: [1, 2, 2, 3],
      indicesTensor: [1, 2, 2, 2],
      outputShape: [1, 2, 3, 4],
      descriptor: { ...window2, returnIndicesMode: "localFlatten4D" },
    },
  ],
});

export const maxPooling2DGradient = composite({
  swift: [
    "maxPooling2DGradient(withGradientTensor:sourceTensor:descriptor:name:)",
    "maxPooling2DGradient(withGradientTensor:indicesTensor:outputShape:descriptor:name:)",
    "maxPooling2DGradient(withGradientTensor:indicesTensor:outputShapeTensor:descriptor:name:)",
  ],
  since: "11.0",
  doc: "The gradient of `maxPooling2D` with respect to its source: by the forward source, in which maxima are looked for again, or by the indices that `maxPooling2DReturnIndices` gave with the same descriptor, and the source's shape. Each window's gradient goes to its first maximum.",
  inputs: { gradientTensor: float, sourceTensor: optional(float), indicesTensor: optional(index) },
  params: { outputShape: optionalShape, descriptor: Pooling2DOpDescriptor },
  requires: {
    "either the source or the indices are given": ({ sourceTensor, indicesTensor }) =>
      (sourceTensor === undefined) !== (indicesTensor === undefined),
    "with indices, outputShape is given": ({ indicesTensor, outputShape }) => indicesTensor === undefined || outputShape !== undefined,
  },
  expand: ({ gradientTensor, sourceTensor, indicesTensor, outputShape, descriptor }) => {
    if (sourceTensor === undefined)
      return gradientTensor.maxPooling2DGradientAtIndices({ indicesTensor: indicesTensor!, outputShape: outputShape!, descriptor });
    const local = { ...descriptor, returnIndicesMode: "localFlatten4D" } as const;
    return gradientTensor.maxPooling2DGradientAtIndices({
      indicesTensor: sourceTensor.maxPooling2DIndices({ descriptor: local }),
      outputShape: sourceTensor.shapeOf(),
      descriptor: local,
    });
  },
  samples: [
    {
      gradientTensor: [2, 3, 2, 3],
      sourceTensor: [2, 3, 4, 6],
      descriptor: { ...window2, strideInX: 2, strideInY: 2 },
    },
    {
      gradientTensor: [1, 5, 3, 3],
      sourceTensor: [1, 5, 6, 3],
      descriptor: { kernelWidth: 3, kernelHeight: 3, strideInX: 2, paddingStyle: "TF_SAME", dataLayout: "NHWC" },
    },
    ...imagesWithIndices.map(({ source, indices, descriptor }) => ({
      gradientTensor: indices.shape,
      indicesTensor: indices,
      outputShape: source,
      descriptor,
    })),
  ],
  rejects: [
    { gradientTensor: [1, 1, 2, 2], outputShape: [1, 1, 3, 3], descriptor: window2 },
    {
      gradientTensor: [1, 1, 2, 2],
      indicesTensor: [1, 1, 2, 2],
      descriptor: { ...window2, returnIndicesMode: "localFlatten4D" },
    },
  ],
});

export const avgPooling2D = kernel({
  swift: "avgPooling2D(withSourceTensor:descriptor:name:)",
  since: "11.0",
  doc: "The average over a window that slides over each image: of the elements that lie in the image or, with `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding gives 0.",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  shape: ({ source, descriptor }) => pooled(source, descriptor),
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(descriptor),
  },
  template: "pooling2D",
  addressing: { source: "coordinates" },
  launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "average", adapter),
  gradient: ({ dy, source, descriptor }) => ({ source: dy.avgPooling2DGradient({ sourceTensor: source, descriptor }) }),
  reference: ({ source, descriptor: d, shape }) =>
    tabulate(shape, (c) => {
      const values = windowIn(source.shape, d, c).map(({ coordinates }) => source.at(...coordinates));
      const count = d.includeZeroPadToAverage ? d.kernelWidth * d.kernelHeight : values.length;
      return values.reduce((total, value) => total + value, 0) / Math.max(1, count);
    }),
  samples: imageSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window2 },
    { source: [2, 3, 4, 6], descriptor: { kernelWidth: 0, kernelHeight: 2 } },
  ],
});

export const avgPooling2DGradientOfShape = kernel({
  swift: null,
  doc: "The gradient of `avgPooling2D` with respect to a source of `outputShape`: each window shares its gradient out among the elements that it averaged.",
  inputs: { gradientTensor: float },
  params: { outputShape: shapeValue, descriptor: Pooling2DOpDescriptor },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(descriptor),
    "gradient has the shape of a pooled source": ({ gradientTensor, outputShape, descriptor }) =>
      sameShape(gradientTensor, pooled(outputShape, descriptor)),
  },
  template: "pooling2DGradient",
  addressing: { gradientTensor: "coordinates" },
  launch: ({ descriptor, shape, adapter }) => poolingLaunch(shape, descriptor, shape, "average", adapter),
  gradient: ({ dy, descriptor }) => ({ gradientTensor: dy.avgPooling2D({ descriptor }) }),
  reference: ({ gradientTensor, descriptor: d, shape }) => {
    const result = tabulate(shape, () => 0);
    gradientTensor.data.forEach((gradient, k) => {
      const elements = windowIn(shape, d, coordinatesOf(k, gradientTensor.shape));
      const count = d.includeZeroPadToAverage ? d.kernelWidth * d.kernelHeight : elements.length;
      elements.forEach(({ coordinates }) => (result.data[linearOf(coordinates, shape)] += gradient / count));
    });
    return result;
  },
  samples: [
    {
      gradientTensor: [2, 3, 2, 3],
      outputShape: [2, 3, 4, 6],
      descriptor: { ...window2, strideInX: 2, strideInY: 2 },
    },
    {
      gradientTensor: [2, 5, 4, 3],
      outputShape: [2, 5, 7, 3],
      descriptor: { kernelWidth: 3, kernelHeight: 2, strideInX: 2, paddingStyle: "TF_SAME", dataLayout: "NHWC" },
    },
    {
      gradientTensor: [1, 6, 6, 2],
      outputShape: [1, 7, 8, 2],
      descriptor: {
        kernelWidth: 2,
        kernelHeight: 3,
        dilationRateInX: 3,
        dilationRateInY: 2,
        paddingLeft: 1,
        paddingTop: 2,
        paddingBottom: 1,
        dataLayout: "NHWC",
      },
    },
    {
      gradientTensor: [1, 1, 3, 3],
      outputShape: [1, 1, 5, 5],
      descriptor: { ...window2, strideInX: 2, strideInY: 2, ceilMode: true, includeZeroPadToAverage: true },
    },
  ],
  rejects: [
    { gradientTensor: [3, 2, 3], outputShape: [3, 4, 6], descriptor: window2 },
    { gradientTensor: [2, 3, 3, 5], outputShape: [2, 3, 4, 6], descriptor: { ...window2, dilationRateInX: 0 } },
    { gradientTensor: [2, 3, 2, 3], outputShape: [2, 3, 4, 6], descriptor: window2 },
  ],
});

export const avgPooling2DGradient = composite({
  swift: "avgPooling2DGradient(withGradientTensor:sourceTensor:descriptor:name:)",
  since: "11.0",
  doc: "The gradient of `avgPooling2D` with respect to its source, of which only the shape matters.",
  inputs: { gradientTensor: float, sourceTensor: float },
  params: { descriptor: Pooling2DOpDescriptor },
  expand: ({ gradientTensor, sourceTensor, descriptor }) =>
    gradientTensor.avgPooling2DGradientOfShape({ outputShape: sourceTensor.shapeOf(), descriptor }),
  samples: [
    {
      gradientTensor: [2, 3, 2, 3],
      sourceTensor: [2, 3, 4, 6],
      descriptor: { ...window2, strideInX: 2, strideInY: 2 },
    },
  ],
});
