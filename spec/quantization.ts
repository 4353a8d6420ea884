import {
  combined,
  formsBlocks,
  liesAlong,
  lookedUpShape,
  lookUpAdjoint,
  lookUpLaunch,
  tabulates,
} from "../src/geometry/quantizationGeometry.ts";
import {
  byteSize,
  composite,
  dataTypeValue,
  float,
  kernel,
  narrow,
  narrowInteger,
  limitsOf,
  optional,
  optionalDataType,
  optionalInteger,
  otherFloat,
  tabulate,
  wrapAxis,
} from "./define.ts";
import { belonging, entries, roundedWithin } from "./support/quantization.ts";

export const quantize = composite({
  swift: [
    "quantize(_:scale:zeroPoint:dataType:name:)",
    "quantize(_:scaleTensor:zeroPoint:dataType:axis:name:)",
    "quantize(_:scaleTensor:zeroPointTensor:dataType:axis:name:)",
  ],
  since: "13.1",
  doc:
    "Whole numbers that stand for floating-point ones: y = rint(x / scale) + zeroPoint, computed in float32, halves to the even number; what " +
    "`dataType` cannot hold saturates, and NaN becomes 0. `scale` and `zeroPoint` (0 when left out) are numbers, or with `axis` tensors with " +
    "a number for each place along it. Without `axis` they are tensors whose dimensions, counted from the end, divide the tensor's: each of " +
    "their numbers belongs to a block. Not differentiable: what is made of the result is a constant to gradients.",
  inputs: { tensor: float, scale: otherFloat, zeroPoint: optional(narrow) },
  params: { dataType: dataTypeValue, axis: optionalInteger },
  requires: {
    "dataType is one of whole numbers": ({ dataType }) => narrowInteger.includes(dataType),
    "axis is a dimension of the tensor": ({ tensor, axis }) => axis === undefined || (axis >= -tensor.length && axis < tensor.length),
    "along an axis scale and zeroPoint have one number for each place": ({ tensor, scale, zeroPoint = [], axis }) =>
      axis === undefined || [scale, zeroPoint].every((part) => liesAlong(part, tensor[wrapAxis(axis, tensor.length)])),
    "without an axis the dimensions of scale and zeroPoint divide the tensor's": ({ tensor, scale, zeroPoint = [], axis }) =>
      axis !== undefined || [scale, zeroPoint].every((part) => formsBlocks(part, tensor)),
  },
  expand({ tensor, scale, zeroPoint, dataType, axis }) {
    const along = axis === undefined ? undefined : wrapAxis(axis, tensor.shape.length);
    const [numbers, steps] = [tensor, scale].map((each) => each.cast({ to: "float32" }));
    const whole = combined(numbers, steps, along, (a, b) => a.division(b)).rint();
    const shifted = zeroPoint ? combined(whole, zeroPoint.cast({ to: "float32" }), along, (a, b) => a.addition(b)) : whole;
    return shifted.cast({ to: dataType });
  },
  domain: { scale: [0.1, 1] },
  reference: ({ tensor, scale, zeroPoint, dataType, axis }) => {
    const along = axis === undefined ? undefined : wrapAxis(axis, tensor.shape.length);
    return tabulate(tensor.shape, (c) => {
      const [step, offset] = [scale, zeroPoint].map((part) => (part ? belonging(part, c, tensor.shape, along) : 0));
      return roundedWithin(tensor.at(...c) / step, offset, limitsOf(dataType));
    });
  },
  example: {
    tensor: { shape: [4], values: [-1, 0, 0.26, 1] },
    scale: { shape: [], values: [0.1] },
    zeroPoint: { shape: [], values: [3] },
    dataType: "int8",
  },
  samples: [
    { tensor: [5, 7], scale: [], zeroPoint: [], dataType: "int8" },
    { tensor: [5, 7], scale: [], dataType: "uint8" },
    { tensor: [3, 4, 5], scale: [4], zeroPoint: [4], dataType: "int8", axis: 1 },
    { tensor: [3, 4, 5], scale: [5], zeroPoint: [], dataType: "uint8", axis: -1 },
    { tensor: [3, 4], scale: [1, 4], zeroPoint: [3, 1], dataType: "int16" },
    { tensor: [6, 8], scale: [2, 4], zeroPoint: [2, 4], dataType: "int8" },
    { tensor: [2, 6, 8], scale: [3, 2], zeroPoint: [4], dataType: "int32" },
    {
      tensor: { shape: [9], values: [NaN, Infinity, -Infinity, -0, 1, 3, 5, 1e9, -300] },
      scale: { shape: [], values: [2] },
      zeroPoint: { shape: [], values: [1] },
      dataType: "int8",
    },
    { tensor: { shape: [4], values: [300, 70000, -5, 2] }, scale: { shape: [], values: [1] }, dataType: "uint16" },
    { tensor: [0, 4], scale: [2], zeroPoint: [], dataType: "int8" },
    { tensor: [], scale: [], zeroPoint: [], dataType: "uint32" },
  ],
  rejects: [
    { tensor: [5], scale: [], dataType: "float32" },
    { tensor: [5], scale: [], dataType: "int8", axis: 1 },
    { tensor: [5, 4], scale: [5], dataType: "int8", axis: 1 },
    { tensor: [6], scale: [4], dataType: "int8" },
  ],
});

export const dequantize = composite({
  swift: [
    "dequantize(_:scale:zeroPoint:dataType:name:)",
    "dequantize(_:scaleTensor:zeroPoint:dataType:axis:name:)",
    "dequantize(_:scaleTensor:zeroPointTensor:dataType:axis:name:)",
    "dequantize(_:scaleTensor:zeroPointTensor:dataType:name:)",
    "dequantize(_:scaleTensor:dataType:name:)",
    "dequantize(_:LUTTensor:name:)",
    "dequantize(_:LUTTensor:axis:name:)",
  ],
  since: "13.1",
  doc:
    "Floating-point numbers that whole ones stand for: y = scale · (x - zeroPoint), computed in float32. `scale` and `zeroPoint` (0 when left " +
    "out) are as in `quantize`; `dataType` is that of `scale` when left out. Or y is what stands in `LUTTensor` at the place x of its last " +
    "dimension; dimensions before it divide the tensor's, as those of a scale do, so that blocks have tables of their own. With `axis` the " +
    "table's last dimension holds vectors, its last but one is addressed, and the numbers of a vector follow one another along `axis`, which " +
    "becomes longer by as much. Codes that the table has not got read 0.",
  inputs: { tensor: narrowInteger, scale: optional(float), zeroPoint: optional(narrow), LUTTensor: optional(otherFloat) },
  params: { dataType: optionalDataType, axis: optionalInteger },
  requires: {
    "either a scale is given or a LUTTensor without zeroPoint": ({ scale, zeroPoint, LUTTensor }) =>
      scale === undefined ? LUTTensor !== undefined && zeroPoint === undefined : LUTTensor === undefined,
    "dataType is one of floating point": ({ dataType = "float32" }) => float.includes(dataType),
    "axis is a dimension of the tensor": ({ tensor, axis }) => axis === undefined || (axis >= -tensor.length && axis < tensor.length),
    "along an axis scale and zeroPoint have one number for each place": ({ tensor, scale = [], zeroPoint = [], axis }) =>
      axis === undefined || [scale, zeroPoint].every((part) => liesAlong(part, tensor[wrapAxis(axis, tensor.length)])),
    "without an axis the dimensions of scale and zeroPoint divide the tensor's": ({ tensor, scale = [], zeroPoint = [], axis }) =>
      axis !== undefined || [scale, zeroPoint].every((part) => formsBlocks(part, tensor)),
    "the dimensions of LUTTensor that come before codes divide the tensor's": ({ tensor, LUTTensor, axis }) =>
      LUTTensor === undefined || tabulates(LUTTensor, tensor, axis === undefined ? 1 : 2),
  },
  expand({ tensor, scale, zeroPoint, LUTTensor, dataType, axis }) {
    const along = axis === undefined ? undefined : wrapAxis(axis, tensor.shape.length);
    if (LUTTensor) return tensor.lookUp({ LUTTensor, axis: along }).cast({ to: dataType ?? LUTTensor.dataType });
    // Differences of floats may be multiplied out, which rounds twice; those of whole numbers may not.
    const isWhole = [tensor, zeroPoint ?? tensor].every(({ dataType }) => narrowInteger.includes(dataType) && byteSize(dataType) <= 2);
    const [codes, offset] = [tensor, zeroPoint].map((each) => each?.cast({ to: isWhole ? "int32" : "float32" }));
    const shifted = offset ? combined(codes!, offset, along, (a, b) => a.subtraction(b)) : codes!;
    const scaled = combined(shifted.cast({ to: "float32" }), scale!.cast({ to: "float32" }), along, (a, b) => a.multiplication(b));
    return scaled.cast({ to: dataType ?? scale!.dataType });
  },
  reference: ({ tensor, scale, zeroPoint, LUTTensor, axis }) => {
    const along = axis === undefined ? undefined : wrapAxis(axis, tensor.shape.length);
    if (LUTTensor) return entries(tensor, LUTTensor, along);
    return tabulate(tensor.shape, (c) => {
      const [step, offset] = [scale, zeroPoint].map((part) => (part ? belonging(part, c, tensor.shape, along) : 0));
      return step * (tensor.at(...c) - offset);
    });
  },
  example: {
    tensor: { shape: [3], values: [0, 128, 255], dataType: "uint8" },
    scale: { shape: [], values: [0.1] },
    zeroPoint: { shape: [], values: [128] },
  },
  samples: [
    { tensor: [5, 7], scale: [], zeroPoint: [], dataType: "float32" },
    { tensor: [5, 7], scale: [], dataType: "float16" },
    { tensor: [5, 7], scale: [] },
    { tensor: [3, 4, 5], scale: [4], zeroPoint: [4], dataType: "float32", axis: 1 },
    { tensor: [3, 4, 5], scale: [5], zeroPoint: [], dataType: "bfloat16", axis: -1 },
    { tensor: [3, 4], scale: [1, 4], zeroPoint: [3, 1] },
    { tensor: [6, 8], scale: [2, 4], zeroPoint: [2, 4], dataType: "float32" },
    { tensor: [2, 6, 8], scale: [3, 2], zeroPoint: [4], dataType: "float32" },
    { tensor: { shape: [3], values: [0, 255, 128], dataType: "uint8" }, scale: [], zeroPoint: { shape: [], values: [0.5] } },
    { tensor: [0, 4], scale: [2], zeroPoint: [] },
    { tensor: [], scale: [], zeroPoint: [] },
    { tensor: [5, 7], LUTTensor: [16] },
    { tensor: [6, 8], LUTTensor: [3, 4, 10], dataType: "float16" },
    { tensor: [4, 6, 2], LUTTensor: [2, 3, 1, 10, 3], axis: -2 },
  ],
  rejects: [
    { tensor: [5], scale: [], LUTTensor: [16] },
    { tensor: [5], scale: [], dataType: "int8" },
    { tensor: [5], scale: [], axis: 1 },
    { tensor: [5, 4], scale: [5], axis: 1 },
    { tensor: [6], scale: [4] },
    { tensor: [6], LUTTensor: [4, 16] },
  ],
});

export const lookUp = kernel({
  swift: null,
  doc:
    "What stands in `LUTTensor` at the place that each code of `tensor` gives, as `dequantize` says: with `axis`, which counts from the front, " +
    "the table holds vectors.",
  inputs: { tensor: narrowInteger, LUTTensor: float },
  params: { axis: optionalInteger },
  result: ({ LUTTensor }) => LUTTensor,
  shape: ({ tensor, LUTTensor, axis }) => lookedUpShape(tensor, LUTTensor, axis),
  requires: {
    "axis is a dimension of the tensor": ({ tensor, axis }) => axis === undefined || (axis >= 0 && axis < tensor.length),
    "the dimensions of LUTTensor that come before codes divide the tensor's": ({ tensor, LUTTensor, axis }) =>
      tabulates(LUTTensor, tensor, axis === undefined ? 1 : 2),
  },
  template: "lookUp",
  launch: ({ tensor, LUTTensor, axis, shape, adapter }) => lookUpLaunch(tensor, LUTTensor, axis, shape, adapter),
  gradient: ({ dy, tensor, LUTTensor, axis }) => ({ LUTTensor: lookUpAdjoint(dy, tensor, LUTTensor, axis) }),
  reference: ({ tensor, LUTTensor, axis }) => entries(tensor, LUTTensor, axis),
  samples: [
    { tensor: [5, 7], LUTTensor: [16] },
    { tensor: [6, 8], LUTTensor: [2, 1, 10] },
    { tensor: [6, 8], LUTTensor: [3, 4, 10] },
    { tensor: [3, 2, 4], LUTTensor: [3, 2, 2, 10] },
    { tensor: { shape: [4], values: [0, 200, 255, 3], dataType: "uint8" }, LUTTensor: [256] },
    { tensor: [0, 4], LUTTensor: [2, 10] },
    { tensor: [4, 0], LUTTensor: [2, 10] },
    { tensor: [], LUTTensor: [10] },
    { tensor: [5, 6], LUTTensor: [10, 3], axis: 1 },
    { tensor: [5, 6], LUTTensor: [10, 2], axis: 0 },
    { tensor: [4, 6, 2], LUTTensor: [2, 3, 1, 10, 3], axis: 1 },
    { tensor: [4, 6], LUTTensor: [4, 2, 10, 3], axis: 0 },
    { tensor: [4, 6], LUTTensor: [2, 2, 10, 3], axis: 1 },
  ],
  rejects: [
    { tensor: [5], LUTTensor: [16, 2], axis: 1 },
    { tensor: [6], LUTTensor: [4, 16] },
  ],
});
