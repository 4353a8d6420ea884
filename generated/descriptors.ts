// Generated from spec/ by `npm run codegen`. Do not edit.
import type { DataType } from "../src/dataType.ts";
import { returnIndicesModes } from "../src/geometry/poolingGeometry.ts";
import { rnnActivationOr } from "../src/geometry/rnnGeometry.ts";
import { sparseStorageTypes } from "../src/geometry/sparseGeometry.ts";
import {
  booleanOr,
  dataTypeOr,
  descriptor,
  integerOr,
  integerValue,
  integers,
  integersOr,
  numberOr,
  oneOf,
  optionalNumber,
  optionalTensor,
} from "../src/parameters.ts";
import type { Tensor } from "../src/tensor.ts";

/**
 * Strides, dilation, groups, padding and layouts of a 2D convolution.
 */
export interface Convolution2DOpDescriptor {
  /** Elements from one window to the next along the width. Default: 1. */
  readonly strideInX?: number;
  /** Elements from one window to the next along the height. Default: 1. */
  readonly strideInY?: number;
  /** Elements from one weight of a window to the next along the width. Default: 1. */
  readonly dilationRateInX?: number;
  /** Elements from one weight of a window to the next along the height. Default: 1. */
  readonly dilationRateInY?: number;
  /** Parts of the channels that do not mix. Default: 1. */
  readonly groups?: number;
  /** Zeros left of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingLeft?: number;
  /** Zeros right of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingRight?: number;
  /** Zeros above the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingTop?: number;
  /** Zeros below the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingBottom?: number;
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** The order of an image's dimensions: batch, channels, depth, height, width. Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
  /** The order of the weights' dimensions: outputs, inputs, depth, height, width. Default: "OIHW". */
  readonly weightsLayout?: "OIHW" | "HWIO";
}
/** The fields of Convolution2DOpDescriptor and their defaults. @hidden */
export const Convolution2DOpDescriptor = descriptor("Strides, dilation, groups, padding and layouts of a 2D convolution.", {
  strideInX: integerOr(1),
  strideInY: integerOr(1),
  dilationRateInX: integerOr(1),
  dilationRateInY: integerOr(1),
  groups: integerOr(1),
  paddingLeft: integerOr(0),
  paddingRight: integerOr(0),
  paddingTop: integerOr(0),
  paddingBottom: integerOr(0),
  paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
  dataLayout: oneOf("NCHW", "NHWC"),
  weightsLayout: oneOf("OIHW", "HWIO"),
});

/**
 * Strides, dilation, groups, padding and layouts of a 3D convolution. Apple has the layouts NCDHW and NDHWC.
 */
export interface Convolution3DOpDescriptor {
  /** Elements from one window to the next along the width. Default: 1. */
  readonly strideInX?: number;
  /** Elements from one window to the next along the height. Default: 1. */
  readonly strideInY?: number;
  /** Elements from one window to the next along the depth. Default: 1. */
  readonly strideInZ?: number;
  /** Elements from one weight of a window to the next along the width. Default: 1. */
  readonly dilationRateInX?: number;
  /** Elements from one weight of a window to the next along the height. Default: 1. */
  readonly dilationRateInY?: number;
  /** Elements from one weight of a window to the next along the depth. Default: 1. */
  readonly dilationRateInZ?: number;
  /** Parts of the channels that do not mix. Default: 1. */
  readonly groups?: number;
  /** Zeros left of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingLeft?: number;
  /** Zeros right of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingRight?: number;
  /** Zeros above the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingTop?: number;
  /** Zeros below the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingBottom?: number;
  /** Zeros before the volume, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingFront?: number;
  /** Zeros behind the volume, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingBack?: number;
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** The order of an image's dimensions: batch, channels, depth, height, width. Default: "NCDHW". */
  readonly dataLayout?: "NCDHW" | "NDHWC" | "NDCHW" | "NDHCW";
  /** The order of the weights' dimensions: outputs, inputs, depth, height, width. Default: "OIDHW". */
  readonly weightsLayout?: "OIDHW" | "DHWIO";
}
/** The fields of Convolution3DOpDescriptor and their defaults. @hidden */
export const Convolution3DOpDescriptor = descriptor(
  "Strides, dilation, groups, padding and layouts of a 3D convolution. Apple has the layouts NCDHW and NDHWC.",
  {
    strideInX: integerOr(1),
    strideInY: integerOr(1),
    strideInZ: integerOr(1),
    dilationRateInX: integerOr(1),
    dilationRateInY: integerOr(1),
    dilationRateInZ: integerOr(1),
    groups: integerOr(1),
    paddingLeft: integerOr(0),
    paddingRight: integerOr(0),
    paddingTop: integerOr(0),
    paddingBottom: integerOr(0),
    paddingFront: integerOr(0),
    paddingBack: integerOr(0),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    dataLayout: oneOf("NCDHW", "NDHWC", "NDCHW", "NDHCW"),
    weightsLayout: oneOf("OIDHW", "DHWIO"),
  },
);

/**
 * Strides, dilation, padding and layouts of a 2D depthwise convolution.
 */
export interface DepthwiseConvolution2DOpDescriptor {
  /** Elements from one window to the next along the width. Default: 1. */
  readonly strideInX?: number;
  /** Elements from one window to the next along the height. Default: 1. */
  readonly strideInY?: number;
  /** Elements from one weight of a window to the next along the width. Default: 1. */
  readonly dilationRateInX?: number;
  /** Elements from one weight of a window to the next along the height. Default: 1. */
  readonly dilationRateInY?: number;
  /** Zeros left of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingLeft?: number;
  /** Zeros right of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingRight?: number;
  /** Zeros above the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingTop?: number;
  /** Zeros below the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingBottom?: number;
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** The order of an image's dimensions: batch, channels, depth, height, width. Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
  /** The order of the weights' dimensions: outputs, inputs, depth, height, width. Default: "OIHW". */
  readonly weightsLayout?: "OIHW" | "HWIO";
}
/** The fields of DepthwiseConvolution2DOpDescriptor and their defaults. @hidden */
export const DepthwiseConvolution2DOpDescriptor = descriptor("Strides, dilation, padding and layouts of a 2D depthwise convolution.", {
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
  weightsLayout: oneOf("OIHW", "HWIO"),
});

/**
 * How a 3D depthwise convolution slides: for each spatial dimension, slowest first, a stride, a dilation rate, and the
 * padding before and after it. `channelDimensionIndex`, from -4 to -1, says which of the last four dimensions of source
 * and weights holds the channels.
 */
export interface DepthwiseConvolution3DOpDescriptor {
  /** Elements from one window to the next, along each dimension. Default: [1,1,1]. */
  readonly strides?: readonly number[];
  /** Elements from one of a window's to the next, along each dimension. Default: [1,1,1]. */
  readonly dilationRates?: readonly number[];
  /** Elements before and after each dimension, where `paddingStyle` is explicit. Default: [0,0,0,0,0,0]. */
  readonly paddingValues?: readonly number[];
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** The dimension of the channels, counted from the end where negative. Default: -4. */
  readonly channelDimensionIndex?: number;
}
/** The fields of DepthwiseConvolution3DOpDescriptor and their defaults. @hidden */
export const DepthwiseConvolution3DOpDescriptor = descriptor(
  "How a 3D depthwise convolution slides: for each spatial dimension, slowest first, a stride, a dilation rate, and the padding before and after it. `channelDimensionIndex`, from -4 to -1, says which of the last four dimensions of source and weights holds the channels.",
  {
    strides: integersOr(1, 1, 1),
    dilationRates: integersOr(1, 1, 1),
    paddingValues: integersOr(0, 0, 0, 0, 0, 0),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    channelDimensionIndex: integerOr(-4),
  },
);

/**
 * The sign and the scale of a Fourier transform, and how long a real result is.
 */
export interface FFTDescriptor {
  /** Whether the exponent is positive. Default: false. */
  readonly inverse?: boolean;
  /** By what results are divided: nothing, the number of elements, or its square root. Default: "none". */
  readonly scalingMode?: "none" | "size" | "unitary";
  /** Whether the length of a real result is odd. Default: false. */
  readonly roundToOddHermitean?: boolean;
}
/** The fields of FFTDescriptor and their defaults. @hidden */
export const FFTDescriptor = descriptor("The sign and the scale of a Fourier transform, and how long a real result is.", {
  inverse: booleanOr(false),
  scalingMode: oneOf("none", "size", "unitary"),
  roundToOddHermitean: booleanOr(false),
});

/**
 * The window of imToCol and colToIm: its size, strides, dilation, padding and layout.
 */
export interface ImToColOpDescriptor {
  /** Elements of a window along the width. Must be given. */
  readonly kernelWidth?: number;
  /** Elements of a window along the height. Must be given. */
  readonly kernelHeight?: number;
  /** Elements from one window to the next along the width. Default: 1. */
  readonly strideInX?: number;
  /** Elements from one window to the next along the height. Default: 1. */
  readonly strideInY?: number;
  /** Elements from one weight of a window to the next along the width. Default: 1. */
  readonly dilationRateInX?: number;
  /** Elements from one weight of a window to the next along the height. Default: 1. */
  readonly dilationRateInY?: number;
  /** Zeros left of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingLeft?: number;
  /** Zeros right of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingRight?: number;
  /** Zeros above the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingTop?: number;
  /** Zeros below the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingBottom?: number;
  /** The order of an image's dimensions: batch, channels, depth, height, width. Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
}
/** The fields of ImToColOpDescriptor and their defaults. @hidden */
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

/**
 * Scale, masks and sinks of scaled dot product attention.
 */
export interface SDPADescriptor {
  /** By what scores are multiplied. May be left out. */
  readonly scale?: number;
  /** Is added to the scores. May be left out. */
  readonly maskTensor?: Tensor;
  /** Whether a query sees no key after its own place. Default: false. */
  readonly isCausal?: boolean;
  /** A score for each head that takes its share and gives nothing. May be left out. */
  readonly sinksTensor?: Tensor;
}
/** The fields of SDPADescriptor and their defaults. @hidden */
export const SDPADescriptor = descriptor("Scale, masks and sinks of scaled dot product attention.", {
  scale: optionalNumber,
  maskTensor: optionalTensor,
  isCausal: booleanOr(false),
  sinksTensor: optionalTensor,
});

/**
 * Window, strides, dilation, padding and layout of a 2D pooling.
 */
export interface Pooling2DOpDescriptor {
  /** Elements of a window along the width. Must be given. */
  readonly kernelWidth?: number;
  /** Elements of a window along the height. Must be given. */
  readonly kernelHeight?: number;
  /** Elements from one window to the next along the width. Default: 1. */
  readonly strideInX?: number;
  /** Elements from one window to the next along the height. Default: 1. */
  readonly strideInY?: number;
  /** Elements from one weight of a window to the next along the width. Default: 1. */
  readonly dilationRateInX?: number;
  /** Elements from one weight of a window to the next along the height. Default: 1. */
  readonly dilationRateInY?: number;
  /** Zeros left of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingLeft?: number;
  /** Zeros right of the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingRight?: number;
  /** Zeros above the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingTop?: number;
  /** Zeros below the image, where `paddingStyle` is explicit. Default: 0. */
  readonly paddingBottom?: number;
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** The order of an image's dimensions: batch, channels, depth, height, width. Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
  /** How the places of maxima are counted. Default: "none". */
  readonly returnIndicesMode?:
    | "none"
    | "globalFlatten1D"
    | "globalFlatten2D"
    | "globalFlatten3D"
    | "globalFlatten4D"
    | "localFlatten1D"
    | "localFlatten2D"
    | "localFlatten3D"
    | "localFlatten4D";
  /** The data type of those places. Default: "int32". */
  readonly returnIndicesDataType?: DataType;
  /** Whether a window that reaches beyond the padding counts. Default: false. */
  readonly ceilMode?: boolean;
  /** Whether padding counts in a mean. Default: false. */
  readonly includeZeroPadToAverage?: boolean;
}
/** The fields of Pooling2DOpDescriptor and their defaults. @hidden */
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

/**
 * Window, strides, dilation and padding of a pooling over four dimensions: a number for each, slowest first, and of
 * `paddingValues` two, before and after.
 */
export interface Pooling4DOpDescriptor {
  /** Elements of a window along each dimension. Must be given. */
  readonly kernelSizes?: readonly number[];
  /** Elements from one window to the next, along each dimension. Default: [1,1,1,1]. */
  readonly strides?: readonly number[];
  /** Elements from one of a window's to the next, along each dimension. Default: [1,1,1,1]. */
  readonly dilationRates?: readonly number[];
  /** Elements before and after each dimension, where `paddingStyle` is explicit. Default: [0,0,0,0,0,0,0,0]. */
  readonly paddingValues?: readonly number[];
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** Whether a window that reaches beyond the padding counts. Default: false. */
  readonly ceilMode?: boolean;
  /** Whether padding counts in a mean. Default: false. */
  readonly includeZeroPadToAverage?: boolean;
  /** How the places of maxima are counted. Default: "none". */
  readonly returnIndicesMode?:
    | "none"
    | "globalFlatten1D"
    | "globalFlatten2D"
    | "globalFlatten3D"
    | "globalFlatten4D"
    | "localFlatten1D"
    | "localFlatten2D"
    | "localFlatten3D"
    | "localFlatten4D";
  /** The data type of those places. Default: "int32". */
  readonly returnIndicesDataType?: DataType;
}
/** The fields of Pooling4DOpDescriptor and their defaults. @hidden */
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

/**
 * How random numbers are distributed, and their data type.
 */
export interface RandomOpDescriptor {
  /** How numbers are distributed. Default: "uniform". */
  readonly distribution?: "uniform" | "normal" | "truncatedNormal";
  /** The data type of the result. Default: "float32". */
  readonly dataType?: DataType;
  /** No number is less. May be left out. */
  readonly min?: number;
  /** No number is greater. May be left out. */
  readonly max?: number;
  /** The least whole number. Default: 0. */
  readonly minInteger?: number;
  /** The greatest whole number. Default: 2147483647. */
  readonly maxInteger?: number;
  /** The mean of a normal distribution. Default: 0. */
  readonly mean?: number;
  /** The standard deviation of a normal distribution. Default: 1. */
  readonly standardDeviation?: number;
  /** How normal numbers are made. Default: "invCDF". */
  readonly samplingMethod?: "invCDF" | "boxMuller";
}
/** The fields of RandomOpDescriptor and their defaults. @hidden */
export const RandomOpDescriptor = descriptor("How random numbers are distributed, and their data type.", {
  distribution: oneOf("uniform", "normal", "truncatedNormal"),
  dataType: dataTypeOr("float32"),
  min: optionalNumber,
  max: optionalNumber,
  minInteger: integerOr(0),
  maxInteger: integerOr(0x7fffffff),
  mean: numberOr(0),
  standardDeviation: numberOr(1),
  samplingMethod: oneOf("invCDF", "boxMuller"),
});

/**
 * Which way a recurrent network walks through time, what it answers, and its activation. `reverse` walks from the last
 * time step to the first; `bidirectional` walks both ways, and then `reverse` says nothing. `training` asks for the
 * training state. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).
 */
export interface SingleGateRNNDescriptor {
  /** Whether time is walked backward. Default: false. */
  readonly reverse?: boolean;
  /** Whether time is walked both ways. Default: false. */
  readonly bidirectional?: boolean;
  /** Whether the state that gradients need is a result too. Default: false. */
  readonly training?: boolean;
  /** The function that the state ends with. Default: "relu". */
  readonly activation?: "relu" | "none" | "tanh" | "sigmoid" | "hardSigmoid";
}
/** The fields of SingleGateRNNDescriptor and their defaults. @hidden */
export const SingleGateRNNDescriptor = descriptor(
  "Which way a recurrent network walks through time, what it answers, and its activation. `reverse` walks from the last time step to the first; " +
    "`bidirectional` walks both ways, and then `reverse` says nothing. `training` asks for the training state. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).",
  {
    reverse: booleanOr(false),
    bidirectional: booleanOr(false),
    training: booleanOr(false),
    activation: rnnActivationOr("relu"),
  },
);

/**
 * Which way a long short-term memory walks through time, what it answers, the order of its gates, and their activations.
 * `reverse` walks from the last time step to the first; `bidirectional` walks both ways, and then `reverse` says nothing.
 * `produceCell` asks for the cells, `training` for the training state. Gates come in the order input, forget, cell,
 * output, with `forgetGateLast` input, cell, forget, output. `activation` is that of the cell. `hardSigmoid` is min(1,
 * max(0, 0.2x + 0.5)).
 */
export interface LSTMDescriptor {
  /** Whether time is walked backward. Default: false. */
  readonly reverse?: boolean;
  /** Whether time is walked both ways. Default: false. */
  readonly bidirectional?: boolean;
  /** Whether the cell is a result too. Default: false. */
  readonly produceCell?: boolean;
  /** Whether the state that gradients need is a result too. Default: false. */
  readonly training?: boolean;
  /** Whether the forget gate comes after the cell gate. Default: false. */
  readonly forgetGateLast?: boolean;
  /** The function that the input gate ends with. Default: "sigmoid". */
  readonly inputGateActivation?: "sigmoid" | "none" | "relu" | "tanh" | "hardSigmoid";
  /** The function that the forget gate ends with. Default: "sigmoid". */
  readonly forgetGateActivation?: "sigmoid" | "none" | "relu" | "tanh" | "hardSigmoid";
  /** The function that the cell gate ends with. Default: "tanh". */
  readonly cellGateActivation?: "tanh" | "none" | "relu" | "sigmoid" | "hardSigmoid";
  /** The function that the output gate ends with. Default: "sigmoid". */
  readonly outputGateActivation?: "sigmoid" | "none" | "relu" | "tanh" | "hardSigmoid";
  /** The function that the state ends with. Default: "tanh". */
  readonly activation?: "tanh" | "none" | "relu" | "sigmoid" | "hardSigmoid";
}
/** The fields of LSTMDescriptor and their defaults. @hidden */
export const LSTMDescriptor = descriptor(
  "Which way a long short-term memory walks through time, what it answers, the order of its gates, and their activations. `reverse` walks from the last " +
    "time step to the first; `bidirectional` walks both ways, and then `reverse` says nothing. `produceCell` asks for the cells, `training` for the training " +
    "state. Gates come in the order input, forget, cell, output, with `forgetGateLast` input, cell, forget, output. `activation` is that of the " +
    "cell. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).",
  {
    reverse: booleanOr(false),
    bidirectional: booleanOr(false),
    produceCell: booleanOr(false),
    training: booleanOr(false),
    forgetGateLast: booleanOr(false),
    inputGateActivation: rnnActivationOr("sigmoid"),
    forgetGateActivation: rnnActivationOr("sigmoid"),
    cellGateActivation: rnnActivationOr("tanh"),
    outputGateActivation: rnnActivationOr("sigmoid"),
    activation: rnnActivationOr("tanh"),
  },
);

/**
 * Which way a gated recurrent unit walks through time, what it answers, its form, the order of its gates, and their
 * activations. `reverse` walks from the last time step to the first; `bidirectional` walks both ways, and then `reverse`
 * says nothing. `training` asks for the training state. Gates come in the order update, reset, output, with
 * `resetGateFirst` reset, update, output. With `resetAfter` the reset gate scales the product of the recurrent weights,
 * without it the state before that product. With `flipZ` the update gate is the share of the new state, without it that of
 * the old one. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).
 */
export interface GRUDescriptor {
  /** Whether time is walked backward. Default: false. */
  readonly reverse?: boolean;
  /** Whether time is walked both ways. Default: false. */
  readonly bidirectional?: boolean;
  /** Whether the state that gradients need is a result too. Default: false. */
  readonly training?: boolean;
  /** Whether the reset gate comes before the update gate. Default: false. */
  readonly resetGateFirst?: boolean;
  /** Whether the reset gate scales the product of the recurrent weights, not the state before it. Default: false. */
  readonly resetAfter?: boolean;
  /** Whether the update gate is the share of the new state. Default: false. */
  readonly flipZ?: boolean;
  /** The function that the update gate ends with. Default: "sigmoid". */
  readonly updateGateActivation?: "sigmoid" | "none" | "relu" | "tanh" | "hardSigmoid";
  /** The function that the reset gate ends with. Default: "sigmoid". */
  readonly resetGateActivation?: "sigmoid" | "none" | "relu" | "tanh" | "hardSigmoid";
  /** The function that the output gate ends with. Default: "tanh". */
  readonly outputGateActivation?: "tanh" | "none" | "relu" | "sigmoid" | "hardSigmoid";
}
/** The fields of GRUDescriptor and their defaults. @hidden */
export const GRUDescriptor = descriptor(
  "Which way a gated recurrent unit walks through time, what it answers, its form, the order of its gates, and their activations. `reverse` walks from the " +
    "last time step to the first; `bidirectional` walks both ways, and then `reverse` says nothing. `training` asks for the training state. Gates come " +
    "in the order update, reset, output, with `resetGateFirst` reset, update, output. With `resetAfter` the reset gate scales the product of the " +
    "recurrent weights, without it the state before that product. With `flipZ` the update gate is the share of the new state, without it that " +
    "of the old one. `hardSigmoid` is min(1, max(0, 0.2x + 0.5)).",
  {
    reverse: booleanOr(false),
    bidirectional: booleanOr(false),
    training: booleanOr(false),
    resetGateFirst: booleanOr(false),
    resetAfter: booleanOr(false),
    flipZ: booleanOr(false),
    updateGateActivation: rnnActivationOr("sigmoid"),
    resetGateActivation: rnnActivationOr("sigmoid"),
    outputGateActivation: rnnActivationOr("tanh"),
  },
);

/**
 * How the places of a sparse tensor's values are stored, and its data type.
 */
export interface CreateSparseOpDescriptor {
  /** How places are given. Default: "COO". */
  readonly sparseStorageType?: "COO" | "CSC" | "CSR";
  /** The data type of the result. Default: "float32". */
  readonly dataType?: DataType;
}
/** The fields of CreateSparseOpDescriptor and their defaults. @hidden */
export const CreateSparseOpDescriptor = descriptor("How the places of a sparse tensor's values are stored, and its data type.", {
  sparseStorageType: sparseStorageTypes,
  dataType: dataTypeOr("float32"),
});

/**
 * How a stencil slides over the last four dimensions, with a number for each of them (`explicitPadding`: one before and
 * one after each), what lies beyond the source, and how a window is reduced.
 */
export interface StencilOpDescriptor {
  /** What becomes of a window's products. Default: "sum". */
  readonly reductionMode?: "sum" | "min" | "max" | "product" | "argumentMin" | "argumentMax";
  /** Where windows begin, along each dimension. Default: [0,0,0,0]. */
  readonly offsets?: readonly number[];
  /** Elements from one window to the next, along each dimension. Default: [1,1,1,1]. */
  readonly strides?: readonly number[];
  /** Elements from one of a window's to the next, along each dimension. Default: [1,1,1,1]. */
  readonly dilationRates?: readonly number[];
  /** Elements before and after each dimension, where `paddingStyle` is explicit. Default: [0,0,0,0,0,0,0,0]. */
  readonly explicitPadding?: readonly number[];
  /** What lies beyond the edge. Default: "zero". */
  readonly boundaryMode?: "zero" | "constant" | "reflect" | "symmetric" | "clampToEdge" | "periodic" | "antiPeriodic";
  /** Whether padding is as stated, or as TensorFlow or ONNX would have it. Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** What lies beyond the edge, where `boundaryMode` is constant. Default: 0. */
  readonly paddingConstant?: number;
}
/** The fields of StencilOpDescriptor and their defaults. @hidden */
export const StencilOpDescriptor = descriptor(
  "How a stencil slides over the last four dimensions, with a number for each of them (`explicitPadding`: one before and one after each), what lies beyond the source, and how a window is reduced.",
  {
    reductionMode: oneOf("sum", "min", "max", "product", "argumentMin", "argumentMax"),
    offsets: integersOr(0, 0, 0, 0),
    strides: integersOr(1, 1, 1, 1),
    dilationRates: integersOr(1, 1, 1, 1),
    explicitPadding: integersOr(0, 0, 0, 0, 0, 0, 0, 0),
    boundaryMode: oneOf("zero", "constant", "reflect", "symmetric", "clampToEdge", "periodic", "antiPeriodic"),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    paddingConstant: numberOr(0),
  },
);
