import type { DataType } from "../src/dataType.ts";
import type { Tensor } from "../src/tensor.ts";
import { bitsOf, converted, numberOf } from "../src/tensorShapeGeometry.ts";
import { any, composite, dataTypeValue, elementwise, float, integer } from "./define.ts";

export const cast = composite({
  swift: "cast(_:to:name:)",
  since: "12.0",
  doc:
    "Converts to another data type. Floating point to whole numbers truncates, saturates and makes NaN 0; anything to bool says whether it " +
    "is not 0; whole numbers to narrower ones wrap.",
  inputs: { tensor: any },
  params: { to: dataTypeValue },
  expand({ tensor, to }) {
    if (tensor.dataType === to) return tensor;
    if (!float.includes(tensor.dataType) || !integer.includes(to)) return tensor.convert({ to });
    if (to === "int32") return tensor.toInt32();
    if (to === "uint32") return tensor.toUint32();
    const [least, greatest] = to === "int8" ? [-128, 127] : [0, 255];
    return tensor.toInt32().maximum(least).minimum(greatest).convert({ to });
  },
  samples: [
    { tensor: [5, 7], to: "int32" },
    { tensor: [5, 7], to: "float32" },
    { tensor: [5, 7], to: "float16" },
    { tensor: [5, 7], to: "bool" },
    { tensor: [5, 7], to: "int8" },
    { tensor: { shape: [8], values: [NaN, 3e9, -3e9, 1e10, -1.9, 1.9, 300, -0], dataType: "float32" }, to: "int32" },
    { tensor: { shape: [8], values: [NaN, 3e9, -3e9, 1e10, -1.9, 1.9, 300, -0], dataType: "float32" }, to: "uint32" },
    { tensor: { shape: [8], values: [NaN, 3e9, -3e9, 1e10, -1.9, 1.9, 300, -0], dataType: "float32" }, to: "uint8" },
    { tensor: { shape: [8], values: [NaN, 3e9, -3e9, 1e10, -1.9, 1.9, 300, -0], dataType: "float32" }, to: "bool" },
    { tensor: { shape: [4], values: [300, -1, 129, 0], dataType: "int32" }, to: "int8" },
  ],
});

export const convert = elementwise({
  swift: null,
  doc: "What `cast` does between types other than from floating point to whole numbers.",
  inputs: { tensor: any },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "R(tensor)",
  gradient: ({ dy, tensor }) => (float.includes(tensor.dataType) ? { tensor: dy.cast({ to: tensor.dataType }) } : {}),
  reference: ({ tensor, to }) => converted(tensor, to),
  samples: [
    { tensor: [5, 7], to: "float32" },
    { tensor: [5, 7], to: "float16" },
    { tensor: [5, 7], to: "bool" },
  ],
});

export const toInt32 = elementwise({
  swift: null,
  doc: "Truncates to int32, saturating; NaN becomes 0.",
  inputs: { tensor: float },
  result: "int32",
  wgsl: "select(select(I(tensor), I(0x7fffffff), tensor >= T(2147483648.0)), I(0), (bitcast<U>(tensor) & U(0x7fffffffu)) > U(0x7f800000u))",
  reference: ({ tensor }) => (Number.isNaN(tensor) ? 0 : Math.min(Math.max(Math.trunc(tensor), -0x80000000), 0x7fffffff)),
});

export const toUint32 = elementwise({
  swift: null,
  doc: "Truncates to uint32, saturating; NaN becomes 0.",
  inputs: { tensor: float },
  result: "uint32",
  wgsl: "select(select(U(max(tensor, T(0))), U(0xffffffffu), tensor >= T(4294967296.0)), U(0), (bitcast<U>(tensor) & U(0x7fffffffu)) > U(0x7f800000u))",
  reference: ({ tensor }) => (Number.isNaN(tensor) ? 0 : Math.min(Math.max(Math.trunc(tensor), 0), 0xffffffff)),
});

export const reinterpretCast = composite({
  swift: "reinterpretCast(_:to:name:)",
  since: "13.2",
  doc:
    "The same bits as another data type. Between types of 8 and of 32 bits the last dimension becomes four times as long, or a fourth; the " +
    "lowest byte comes first. bool and float16 are not taken.",
  inputs: { tensor: ["float32", "int32", "uint32", "int8", "uint8"] },
  params: { to: dataTypeValue },
  requires: { "the data type is float32, int32, uint32, int8 or uint8": ({ to }) => to === "float32" || integer.includes(to) },
  expand({ graph, tensor, to }) {
    if (tensor.dataType === to) return tensor;
    const isByte = (dataType: DataType): boolean => dataType === "int8" || dataType === "uint8";
    const places = graph.constant([0, 8, 16, 24], { dataType: "int32" });
    const joined = (bytes: Tensor): Tensor =>
      bytes
        .unflatten({ axis: -1, sizes: [-1, 4] })
        .bitwiseLeftShift(places)
        .reductionSum({ axes: -1 })
        .squeeze({ axes: -1 });
    const separated = (words: Tensor): Tensor =>
      words.expandDims({ axes: -1 }).bitwiseRightShift(places).bitwiseAND(255).flatten({ axis: -2, count: 2 });
    const bits = tensor.dataType === "float32" ? tensor.bitsOfFloat() : tensor.cast({ to: "int32" });
    if (isByte(to)) {
      const bytes = isByte(tensor.dataType) ? bits.bitwiseAND(255) : separated(bits);
      return (to === "int8" ? bytes.bitwiseLeftShift(24).bitwiseRightShift(24) : bytes).cast({ to });
    }
    const words = isByte(tensor.dataType) ? joined(bits.bitwiseAND(255)) : bits;
    return to === "float32" ? words.floatOfBits() : words.cast({ to });
  },
  samples: [
    { tensor: [3, 8], to: "int32" },
    { tensor: [3, 8], to: "float32" },
    { tensor: [3, 8], to: "uint32" },
    { tensor: [3, 8], to: "int8" },
    { tensor: [8], to: "uint8" },
  ],
  rejects: [{ tensor: [4], to: "bool" }],
});

export const bitsOfFloat = elementwise({
  swift: null,
  doc: "The bits of float32 numbers, as int32.",
  inputs: { tensor: ["float32"] },
  result: "int32",
  wgsl: "bitcast<I>(tensor)",
  reference: ({ tensor }) => bitsOf(tensor),
});

export const floatOfBits = elementwise({
  swift: null,
  doc: "The float32 numbers that have these bits.",
  inputs: { tensor: ["int32"] },
  result: "float32",
  wgsl: "bitcast<F>(tensor)",
  reference: ({ tensor }) => numberOf(tensor),
  domain: { tensor: [1000000000, 1100000000] },
});
