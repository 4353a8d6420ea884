import { indexOf, overImages, returnIndicesModes, windowSlides } from "../src/geometry/poolingGeometry.ts";
import {
  booleanOr,
  composite,
  dataTypeOr,
  descriptor,
  float,
  index,
  integerOr,
  integerValue,
  oneOf,
  optional,
  optionalShape,
  tabulate,
} from "./define.ts";
import { imageSamples, imageWindowIn, imagesWithIndices, indexImageSamples, pooledImage, window2 } from "./support/imagePooling.ts";

export * from "./pooling4D.ts";
export * from "./poolingNorm4D.ts";

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
  returnIndicesMode: returnIndicesModes,
  returnIndicesDataType: dataTypeOr("int32"),
  ceilMode: booleanOr(false),
  includeZeroPadToAverage: booleanOr(false),
});

export const maxPooling2D = composite({
  swift: "maxPooling2D(withSourceTensor:descriptor:name:)",
  since: "11.0",
  doc: "The maximum over a window that slides over each image. Padding never is the maximum; a window that lies wholly in it gives 0, and one that holds NaN gives NaN.",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(overImages(descriptor)),
  },
  expand: ({ source, descriptor }) => source.maxPooling4D({ descriptor: overImages(descriptor) }),
  reference: ({ source, descriptor }) =>
    tabulate(pooledImage(source.shape, descriptor), (c) => {
      const values = imageWindowIn(source.shape, descriptor, c).map(({ inSource }) => source.at(...inSource));
      return values.length === 0 ? 0 : Math.max(...values);
    }),
  example: { source: [1, 1, 2, 4], descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } },
  samples: imageSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window2 },
    { source: [2, 3, 4, 6], descriptor: { kernelWidth: 2, kernelHeight: 0 } },
  ],
});

export const maxPooling2DReturnIndices = composite({
  swift: "maxPooling2DReturnIndices(_:descriptor:name:)",
  since: "12.2",
  doc: "Two results: what `maxPooling2D` gives, and where each maximum was found, the first of equals, as an int32 index that `returnIndicesMode` says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window (`localFlatten…`).",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(overImages(descriptor)),
    "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none",
    "returnIndicesDataType is int32": ({ descriptor }) => descriptor.returnIndicesDataType === "int32",
  },
  expand: ({ graph, source, descriptor }) => graph.maxPooling4DReturnIndices(source, { descriptor: overImages(descriptor) }),
  reference: ({ source, descriptor }) => {
    const windows = tabulate(pooledImage(source.shape, descriptor), () => 0);
    const maxima = tabulate(windows.shape, (c) =>
      Math.max(...imageWindowIn(source.shape, descriptor, c).map(({ inSource }) => source.at(...inSource))),
    );
    const indices = tabulate(windows.shape, (c) => {
      const first = imageWindowIn(source.shape, descriptor, c).find(({ inSource }) => source.at(...inSource) === maxima.at(...c))!;
      return indexOf(source.shape, overImages(descriptor), first.inSource, first.inWindow);
    });
    return [maxima, indices];
  },
  samples: indexImageSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: { ...window2, returnIndicesMode: "globalFlatten2D" } },
    { source: [2, 3, 4, 6], descriptor: { ...window2, dilationRateInX: 0 } },
    { source: [2, 3, 4, 6], descriptor: window2 },
    { source: [2, 3, 4, 6], descriptor: { ...window2, returnIndicesMode: "localFlatten4D", returnIndicesDataType: "uint32" } },
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
    "gradientTensor has rank 4": ({ gradientTensor }) => gradientTensor.length === 4,
    "either the source or the indices are given": ({ sourceTensor, indicesTensor }) =>
      (sourceTensor === undefined) !== (indicesTensor === undefined),
    "with indices, outputShape is given": ({ indicesTensor, outputShape }) => indicesTensor === undefined || outputShape !== undefined,
  },
  expand: ({ gradientTensor, sourceTensor, indicesTensor, outputShape, descriptor }) =>
    gradientTensor.maxPooling4DGradient({ source: sourceTensor, indicesTensor, outputShape, descriptor: overImages(descriptor) }),
  samples: [
    { gradientTensor: [2, 3, 2, 3], sourceTensor: [2, 3, 4, 6], descriptor: { ...window2, strideInX: 2, strideInY: 2 } },
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
    { gradientTensor: [1, 2, 2], sourceTensor: [1, 3, 3], descriptor: window2 },
    { gradientTensor: [1, 1, 2, 2], outputShape: [1, 1, 3, 3], descriptor: window2 },
    {
      gradientTensor: [1, 1, 2, 2],
      indicesTensor: [1, 1, 2, 2],
      descriptor: { ...window2, returnIndicesMode: "localFlatten4D" },
    },
  ],
});

export const avgPooling2D = composite({
  swift: "avgPooling2D(withSourceTensor:descriptor:name:)",
  since: "11.0",
  doc: "The average over a window that slides over each image: of the elements that lie in the image or, with `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding gives 0.",
  inputs: { source: float },
  params: { descriptor: Pooling2DOpDescriptor },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(overImages(descriptor)),
  },
  expand: ({ source, descriptor }) => source.avgPooling4D({ descriptor: overImages(descriptor) }),
  reference: ({ source, descriptor: d }) =>
    tabulate(pooledImage(source.shape, d), (c) => {
      const values = imageWindowIn(source.shape, d, c).map(({ inSource }) => source.at(...inSource));
      const count = d.includeZeroPadToAverage ? d.kernelWidth * d.kernelHeight : values.length;
      return values.reduce((total, value) => total + value, 0) / Math.max(1, count);
    }),
  example: { source: [1, 1, 2, 4], descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } },
  samples: imageSamples,
  rejects: [
    { source: [3, 4, 6], descriptor: window2 },
    { source: [2, 3, 4, 6], descriptor: { kernelWidth: 2, kernelHeight: 0 } },
  ],
});

export const avgPooling2DGradient = composite({
  swift: "avgPooling2DGradient(withGradientTensor:sourceTensor:descriptor:name:)",
  since: "11.0",
  doc: "The gradient of `avgPooling2D` with respect to its source, of which only the shape matters.",
  inputs: { gradientTensor: float, sourceTensor: float },
  params: { descriptor: Pooling2DOpDescriptor },
  requires: { "source has rank 4": ({ sourceTensor }) => sourceTensor.length === 4 },
  expand: ({ gradientTensor, sourceTensor, descriptor }) =>
    gradientTensor.avgPooling4DGradient({ source: sourceTensor, descriptor: overImages(descriptor) }),
  samples: [
    { gradientTensor: [2, 3, 2, 3], sourceTensor: [2, 3, 4, 6], descriptor: { ...window2, strideInX: 2, strideInY: 2 } },
    {
      gradientTensor: [2, 5, 4, 3],
      sourceTensor: [2, 5, 7, 3],
      descriptor: { kernelWidth: 3, kernelHeight: 2, strideInX: 2, paddingStyle: "TF_SAME", dataLayout: "NHWC" },
    },
  ],
  rejects: [{ gradientTensor: [2, 1, 2], sourceTensor: [2, 2, 3], descriptor: window2 }],
});
