// Generated from spec/ by `npm run codegen`. Do not edit.
import type { DataType } from "../src/dataType.ts";
import { booleanOr, dataTypeOr, descriptor, integerOr, integerValue, numberOr, oneOf, optionalNumber } from "../src/parameters.ts";

/**
 * Strides, dilation, groups, padding and layouts of a 2D convolution.
 */
export interface Convolution2DOpDescriptor {
  /** Default: 1. */
  readonly strideInX?: number;
  /** Default: 1. */
  readonly strideInY?: number;
  /** Default: 1. */
  readonly dilationRateInX?: number;
  /** Default: 1. */
  readonly dilationRateInY?: number;
  /** Default: 1. */
  readonly groups?: number;
  /** Default: 0. */
  readonly paddingLeft?: number;
  /** Default: 0. */
  readonly paddingRight?: number;
  /** Default: 0. */
  readonly paddingTop?: number;
  /** Default: 0. */
  readonly paddingBottom?: number;
  /** Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
  /** Default: "OIHW". */
  readonly weightsLayout?: "OIHW" | "HWIO";
}
/** The fields of Convolution2DOpDescriptor and their defaults. */
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
 * Strides, dilation, padding and layouts of a 2D depthwise convolution.
 */
export interface DepthwiseConvolution2DOpDescriptor {
  /** Default: 1. */
  readonly strideInX?: number;
  /** Default: 1. */
  readonly strideInY?: number;
  /** Default: 1. */
  readonly dilationRateInX?: number;
  /** Default: 1. */
  readonly dilationRateInY?: number;
  /** Default: 0. */
  readonly paddingLeft?: number;
  /** Default: 0. */
  readonly paddingRight?: number;
  /** Default: 0. */
  readonly paddingTop?: number;
  /** Default: 0. */
  readonly paddingBottom?: number;
  /** Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
  /** Default: "OIHW". */
  readonly weightsLayout?: "OIHW" | "HWIO";
}
/** The fields of DepthwiseConvolution2DOpDescriptor and their defaults. */
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
 * Window, strides, dilation, padding and layout of a 2D pooling.
 */
export interface Pooling2DOpDescriptor {
  /** Must be given. */
  readonly kernelWidth?: number;
  /** Must be given. */
  readonly kernelHeight?: number;
  /** Default: 1. */
  readonly strideInX?: number;
  /** Default: 1. */
  readonly strideInY?: number;
  /** Default: 1. */
  readonly dilationRateInX?: number;
  /** Default: 1. */
  readonly dilationRateInY?: number;
  /** Default: 0. */
  readonly paddingLeft?: number;
  /** Default: 0. */
  readonly paddingRight?: number;
  /** Default: 0. */
  readonly paddingTop?: number;
  /** Default: 0. */
  readonly paddingBottom?: number;
  /** Default: "explicit". */
  readonly paddingStyle?: "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";
  /** Default: "NCHW". */
  readonly dataLayout?: "NCHW" | "NHWC";
  /** Default: "none". */
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
  /** Default: "int32". */
  readonly returnIndicesDataType?: DataType;
  /** Default: false. */
  readonly ceilMode?: boolean;
  /** Default: false. */
  readonly includeZeroPadToAverage?: boolean;
}
/** The fields of Pooling2DOpDescriptor and their defaults. */
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

/**
 * How random numbers are distributed, and their data type.
 */
export interface RandomOpDescriptor {
  /** Default: "uniform". */
  readonly distribution?: "uniform" | "normal" | "truncatedNormal";
  /** Default: "float32". */
  readonly dataType?: DataType;
  /** May be left out. */
  readonly min?: number;
  /** May be left out. */
  readonly max?: number;
  /** Default: 0. */
  readonly minInteger?: number;
  /** Default: 2147483647. */
  readonly maxInteger?: number;
  /** Default: 0. */
  readonly mean?: number;
  /** Default: 1. */
  readonly standardDeviation?: number;
  /** Default: "invCDF". */
  readonly samplingMethod?: "invCDF" | "boxMuller";
}
/** The fields of RandomOpDescriptor and their defaults. */
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
