import type { DataType } from "../src/dataType.ts";
import { bitPlaces, bitsOf, ofBits } from "../src/geometry/castGeometry.ts";
import { fromFloat16, toFloat16 } from "../src/data/float16.ts";
import { converted, floatBits, floatOf } from "../src/geometry/tensorShapeGeometry.ts";
import {
  byteSize,
  complex,
  composite,
  dataTypeValue,
  elementwise,
  every,
  float,
  integer,
  isWide,
  limitsOf,
  narrow,
  narrowInteger,
  wide,
} from "./define.ts";
import { hardNumbers, hardWords, manyWords, wholeTypes } from "./support/casting.ts";

export const cast = composite({
  swift: "cast(_:to:name:)",
  since: "12.0",
  doc:
    "Converts to another data type. Floating point to whole numbers truncates, saturates and makes NaN 0; anything to bool says whether it " +
    "is not 0; whole numbers to narrower ones wrap; complex numbers to real ones lose their imaginary part.",
  inputs: { tensor: every },
  params: { to: dataTypeValue },
  expand({ graph, tensor, to }) {
    const from = tensor.dataType;
    if (from === to) return tensor;
    if (complex.includes(from)) return to === "bool" ? tensor.notEqual(0) : tensor.realPartOfTensor().cast({ to });
    if (complex.includes(to)) return graph.complexTensor(tensor.cast({ to: "float32" }), { imaginaryTensor: 0 });
    if (isWide(from) && to === "bool") return tensor.notEqual(0);
    if (isWide(from))
      return float.includes(to) ? tensor.floatOfWide({ to }) : isWide(to) ? tensor.withSign({ to }) : tensor.lowWord({ to });
    if (isWide(to))
      return float.includes(from) ? tensor.wideOfFloat({ to }) : (from === "bool" ? tensor.convert({ to: "int32" }) : tensor).widen({ to });
    if (from === "uint32" && float.includes(to)) return tensor.floatOfUnsigned({ to });
    if (!float.includes(from) || !integer.includes(to)) return tensor.convert({ to });
    if (to === "int32") return tensor.toInt32();
    if (to === "uint32") return tensor.toUint32();
    const [least, greatest] = limitsOf(to);
    return tensor.toInt32().maximum(least).minimum(greatest).convert({ to });
  },
  example: { tensor: { shape: [4], values: [-1.7, 0.2, 2.9, 300], dataType: "float32" }, to: "int32" },
  samples: [
    { tensor: [5, 7], to: "int32" },
    { tensor: [5, 7], to: "float32" },
    { tensor: [5, 7], to: "float16" },
    { tensor: [5, 7], to: "bfloat16" },
    { tensor: [5, 7], to: "bool" },
    { tensor: [5, 7], to: "int8" },
    { tensor: [5, 7], to: "int16" },
    { tensor: [5, 7], to: "int64" },
    { tensor: [5, 7], to: "uint64" },
    ...wholeTypes.map((to) => ({ tensor: hardNumbers, to })),
    { tensor: hardNumbers, to: "bool" },
    { tensor: { shape: [5], values: [300, -1, 129, 0, 70000], dataType: "int32" }, to: "int8" },
    { tensor: { shape: [5], values: [300, -1, 129, 0, 70000], dataType: "int32" }, to: "uint16" },
    ...["float32", "bfloat16", "int32", "uint32", "int16", "uint8", "bool"].map((to) => ({
      tensor: hardWords,
      to: to as DataType,
    })),
  ],
});

export const convert = elementwise({
  swift: null,
  doc: "What `cast` does between types of up to 32 bits, but for floating point to whole numbers.",
  inputs: { tensor: [...narrow, "bool"] },
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

export const floatOfUnsigned = elementwise({
  swift: null,
  doc: "The floating-point number nearest to a whole number without a sign.",
  inputs: { tensor: ["uint32"] },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "floatOfWord(tensor)",
  reference: ({ tensor }) => tensor,
  samples: [{ tensor: [5, 7], to: "float32" }],
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

export const wideOfFloat = elementwise({
  swift: null,
  doc: "Truncates to int64 or uint64, saturating; NaN becomes 0.",
  inputs: { tensor: float },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "fromFloat64(tensor, SIGNED)",
  reference: ({ tensor, to }) => (Number.isNaN(tensor) ? 0 : Math.min(Math.max(Math.trunc(tensor), limitsOf(to)[0]), limitsOf(to)[1])),
  samples: [{ tensor: [5, 7], to: "int64" }],
});

export const floatOfWide = elementwise({
  swift: null,
  doc: "The floating-point number nearest to a whole number of 64 bits.",
  inputs: { tensor: wide },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "toFloat64(tensor, SIGNED)",
  reference: ({ tensor }) => tensor,
  samples: [{ tensor: [5, 7], to: "float32" }],
});

export const withSign = elementwise({
  swift: null,
  doc: "The same 64 bits as int64 or uint64.",
  inputs: { tensor: wide },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "tensor",
  reference: ({ tensor }) => tensor,
  domain: { tensor: [0, 9] }, // float64, in which references compute, does not hold what negative numbers become
  samples: [{ tensor: [5, 7], to: "uint64" }],
});

export const widen = elementwise({
  swift: null,
  doc: "Whole numbers of up to 32 bits as int64 or uint64; negative ones wrap in the latter.",
  inputs: { tensor: narrowInteger },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "R(U(tensor), select(0u, 0xffffffffu, tensor < T(0)))",
  reference: ({ tensor }) => tensor,
  samples: [{ tensor: [5, 7], to: "int64" }],
});

export const lowWord = elementwise({
  swift: null,
  doc: "The low bits of whole numbers of 64 bits, as whole numbers of up to 32.",
  inputs: { tensor: wide },
  params: { to: dataTypeValue },
  result: ({ to }) => to,
  wgsl: "R(tensor.x)",
  reference: ({ tensor, to }) => Number(BigInt.asUintN(8 * byteSize(to), BigInt(tensor))),
  samples: [{ tensor: [5, 7], to: "int32" }],
});

export const reinterpretCast = composite({
  swift: "reinterpretCast(_:to:name:)",
  since: "13.2",
  doc:
    "The same bits as another data type. Where the types differ in size the last dimension becomes longer or shorter by as much; the lowest " +
    "byte comes first. As bool a byte is whether it is not 0.",
  inputs: { tensor: every },
  params: { to: dataTypeValue },
  expand({ graph, tensor, to }) {
    const from = tensor.dataType;
    if (from === to) return tensor;
    if (from === "float32" && to === "complexFloat32") return tensor.unflatten({ axis: -1, sizes: [-1, 2] }).complexOfParts();
    if (from === "complexFloat32" && to === "float32") return tensor.partsOfComplex().flatten({ axis: -2, count: 2 });
    // Bits lie in int32 tensors, in units of up to 32.
    const [size, wanted] = [from, to].map((dataType) => Math.min(4, byteSize(dataType)));
    const units = bitsOf(graph, tensor);
    const places = graph.constant(bitPlaces(size, wanted), { dataType: "int32" });
    if (wanted > size)
      return ofBits(
        units
          .unflatten({ axis: -1, sizes: [-1, wanted / size] })
          .bitwiseLeftShift(places)
          .reductionSum({ axes: -1 })
          .squeeze({ axes: -1 }),
        to,
      );
    const mask = wanted === 4 ? -1 : 2 ** (8 * wanted) - 1;
    return ofBits(
      size === wanted ? units : units.expandDims({ axes: -1 }).bitwiseRightShift(places).bitwiseAND(mask).flatten({ axis: -2, count: 2 }),
      to,
    );
  },
  samples: [
    ...(["int32", "uint32", "int16", "uint16", "int8"] as const).map((to) => ({ tensor: [3, 8], to })),
    ...(["float32", "float16", "bfloat16"] as const).map((to) => ({ tensor: manyWords, to })),
    { tensor: { shape: [8], values: [0, -1, 2 ** 40 + 3, 5, -(2 ** 33), 1, 2, 3], dataType: "int64" }, to: "int32" },
    { tensor: { shape: [8], values: [0, 1, 2 ** 20 + 3, 5, 7, 9, 3, 0], dataType: "int32" }, to: "int64" },
    { tensor: { shape: [8], values: [0, 1, 0, 5, 7, 9, 3, 0], dataType: "uint8" }, to: "bool" },
    { tensor: { shape: [8], values: [0, 1, 0, 5, 7, 9, 3, 0], dataType: "float32" }, to: "complexFloat32" },
  ],
});

export const bitsOfFloat = elementwise({
  swift: null,
  doc: "The bits of float32 numbers, as int32.",
  inputs: { tensor: ["float32"] },
  result: "int32",
  wgsl: "bitcast<I>(tensor)",
  reference: ({ tensor }) => floatBits(tensor),
});

export const bitsOfHalf = elementwise({
  swift: null,
  doc: "The bits of float16 numbers, as int32.",
  inputs: { tensor: ["float16"] },
  result: "int32",
  wgsl: "I(toHalf(tensor))",
  reference: ({ tensor }) => toFloat16(tensor),
});

export const halfOfBits = elementwise({
  swift: null,
  doc: "The float16 numbers that have these bits, in the lower half of an int32.",
  inputs: { tensor: ["int32"] },
  result: "float16",
  wgsl: "fromHalf(U(tensor) & U(0xffffu))",
  reference: ({ tensor }) => fromFloat16(tensor & 0xffff),
  domain: { tensor: [0, 0x7bff] },
});

export const floatOfBits = elementwise({
  swift: null,
  doc: "The float32 numbers that have these bits.",
  inputs: { tensor: ["int32"] },
  result: "float32",
  wgsl: "bitcast<F>(tensor)",
  reference: ({ tensor }) => floatOf(tensor),
  domain: { tensor: [1000000000, 1100000000] },
});
