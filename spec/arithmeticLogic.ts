import { shiftOf, wrapped } from "../src/geometry/castGeometry.ts";
import { any, bool, byteSize, elementwise, every, float, integer, numeric } from "./define.ts";

export const equal = elementwise({
  swift: "equal(_:_:name:)",
  since: "11.0",
  doc: "Whether elements are equal, as bool, broadcasting where shapes differ. NaN equals nothing, itself included; −0 equals 0.",
  inputs: { primary: every, secondary: every },
  result: "bool",
  wgsl: "(primary == secondary) & !unordered(F(primary), F(secondary))",
  wide: "all(primary == secondary)",
  example: { primary: { shape: [3], values: [1, 2, 3] }, secondary: { shape: [3], values: [3, 2, 1] } },
  samples: [
    {
      primary: { shape: [6, 1], values: [NaN, -Infinity, -0, 0, 1, Infinity], dataType: "float32" },
      secondary: { shape: [5], values: [NaN, -Infinity, 0, 1, Infinity], dataType: "float32" },
    },
  ],
  complex: ({ primary, secondary }) =>
    primary.partsOfComplex().equal(secondary.partsOfComplex()).reductionAnd({ axes: -1 }).squeeze({ axes: -1 }),
  reference: ({ primary, secondary }) => primary === secondary,
});

export const notEqual = elementwise({
  swift: "notEqual(_:_:name:)",
  since: "11.0",
  doc: "Whether elements differ, as bool, broadcasting where shapes differ. NaN differs from everything, itself included; −0 does not differ from 0.",
  inputs: { primary: every, secondary: every },
  result: "bool",
  wgsl: "(primary != secondary) | unordered(F(primary), F(secondary))",
  wide: "any(primary != secondary)",
  example: { primary: { shape: [3], values: [1, 2, 3] }, secondary: { shape: [3], values: [3, 2, 1] } },
  samples: [
    {
      primary: { shape: [6, 1], values: [NaN, -Infinity, -0, 0, 1, Infinity], dataType: "float32" },
      secondary: { shape: [5], values: [NaN, -Infinity, 0, 1, Infinity], dataType: "float32" },
    },
  ],
  complex: ({ primary, secondary }) =>
    primary.partsOfComplex().notEqual(secondary.partsOfComplex()).reductionOr({ axes: -1 }).squeeze({ axes: -1 }),
  reference: ({ primary, secondary }) => primary !== secondary,
});

export const lessThan = elementwise({
  swift: "lessThan(_:_:name:)",
  since: "11.0",
  doc: "Whether a < b, as bool, broadcasting where shapes differ. False where either is NaN.",
  inputs: { primary: numeric, secondary: numeric },
  result: "bool",
  wgsl: "(primary < secondary) & !unordered(F(primary), F(secondary))",
  wide: "less64(primary, secondary, SIGNED)",
  example: { primary: { shape: [3], values: [1, 2, 3] }, secondary: { shape: [3], values: [3, 2, 1] } },
  samples: [
    {
      primary: { shape: [6, 1], values: [NaN, -Infinity, -0, 0, 1, Infinity], dataType: "float32" },
      secondary: { shape: [5], values: [NaN, -Infinity, 0, 1, Infinity], dataType: "float32" },
    },
  ],
  reference: ({ primary, secondary }) => primary < secondary,
});

export const lessThanOrEqualTo = elementwise({
  swift: "lessThanOrEqualTo(_:_:name:)",
  since: "11.0",
  doc: "Whether a ≤ b, as bool, broadcasting where shapes differ. False where either is NaN.",
  inputs: { primary: numeric, secondary: numeric },
  result: "bool",
  wgsl: "(primary <= secondary) & !unordered(F(primary), F(secondary))",
  wide: "!less64(secondary, primary, SIGNED)",
  example: { primary: { shape: [3], values: [1, 2, 3] }, secondary: { shape: [3], values: [3, 2, 1] } },
  samples: [
    {
      primary: { shape: [6, 1], values: [NaN, -Infinity, -0, 0, 1, Infinity], dataType: "float32" },
      secondary: { shape: [5], values: [NaN, -Infinity, 0, 1, Infinity], dataType: "float32" },
    },
  ],
  reference: ({ primary, secondary }) => primary <= secondary,
});

export const greaterThan = elementwise({
  swift: "greaterThan(_:_:name:)",
  since: "11.0",
  doc: "Whether a > b, as bool, broadcasting where shapes differ. False where either is NaN.",
  inputs: { primary: numeric, secondary: numeric },
  result: "bool",
  wgsl: "(primary > secondary) & !unordered(F(primary), F(secondary))",
  wide: "less64(secondary, primary, SIGNED)",
  example: { primary: { shape: [3], values: [1, 2, 3] }, secondary: { shape: [3], values: [3, 2, 1] } },
  samples: [
    {
      primary: { shape: [6, 1], values: [NaN, -Infinity, -0, 0, 1, Infinity], dataType: "float32" },
      secondary: { shape: [5], values: [NaN, -Infinity, 0, 1, Infinity], dataType: "float32" },
    },
  ],
  reference: ({ primary, secondary }) => primary > secondary,
});

export const greaterThanOrEqualTo = elementwise({
  swift: "greaterThanOrEqualTo(_:_:name:)",
  since: "11.0",
  doc: "Whether a ≥ b, as bool, broadcasting where shapes differ. False where either is NaN.",
  inputs: { primary: numeric, secondary: numeric },
  result: "bool",
  wgsl: "(primary >= secondary) & !unordered(F(primary), F(secondary))",
  wide: "!less64(primary, secondary, SIGNED)",
  example: { primary: { shape: [3], values: [1, 2, 3] }, secondary: { shape: [3], values: [3, 2, 1] } },
  samples: [
    {
      primary: { shape: [6, 1], values: [NaN, -Infinity, -0, 0, 1, Infinity], dataType: "float32" },
      secondary: { shape: [5], values: [NaN, -Infinity, 0, 1, Infinity], dataType: "float32" },
    },
  ],
  reference: ({ primary, secondary }) => primary >= secondary,
});

export const logicalAND = elementwise({
  swift: "logicalAND(_:_:name:)",
  since: "11.0",
  doc: "Whether a and b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the operands' data type.",
  inputs: { primary: any, secondary: any },
  wgsl: "T(truthy(F(primary)) & truthy(F(secondary)))",
  wide: "T(u32(any(primary != T(0)) & any(secondary != T(0))), 0u)",
  example: { primary: { shape: [4], values: [0, 0, 1, 1] }, secondary: { shape: [4], values: [0, 1, 0, 1] } },
  samples: [
    {
      primary: { shape: [4, 1], values: [NaN, -0, 0.5, -Infinity], dataType: "float32" },
      secondary: { shape: [3], values: [NaN, 0, 0.5], dataType: "float32" },
    },
  ],
  gradient: () => ({}),
  reference: ({ primary, secondary }) => primary !== 0 && secondary !== 0,
});

export const logicalOR = elementwise({
  swift: "logicalOR(_:_:name:)",
  since: "11.0",
  doc: "Whether a or b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the operands' data type.",
  inputs: { primary: any, secondary: any },
  wgsl: "T(truthy(F(primary)) | truthy(F(secondary)))",
  wide: "T(u32(any(primary != T(0)) | any(secondary != T(0))), 0u)",
  example: { primary: { shape: [4], values: [0, 0, 1, 1] }, secondary: { shape: [4], values: [0, 1, 0, 1] } },
  samples: [
    {
      primary: { shape: [4, 1], values: [NaN, -0, 0.5, -Infinity], dataType: "float32" },
      secondary: { shape: [3], values: [NaN, 0, 0.5], dataType: "float32" },
    },
  ],
  gradient: () => ({}),
  reference: ({ primary, secondary }) => primary !== 0 || secondary !== 0,
});

export const logicalNAND = elementwise({
  swift: "logicalNAND(_:_:name:)",
  since: "11.0",
  doc: "Whether not both a and b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the operands' data type.",
  inputs: { primary: any, secondary: any },
  wgsl: "T(!(truthy(F(primary)) & truthy(F(secondary))))",
  wide: "T(u32(!(any(primary != T(0)) & any(secondary != T(0)))), 0u)",
  example: { primary: { shape: [4], values: [0, 0, 1, 1] }, secondary: { shape: [4], values: [0, 1, 0, 1] } },
  samples: [
    {
      primary: { shape: [4, 1], values: [NaN, -0, 0.5, -Infinity], dataType: "float32" },
      secondary: { shape: [3], values: [NaN, 0, 0.5], dataType: "float32" },
    },
  ],
  gradient: () => ({}),
  reference: ({ primary, secondary }) => !(primary !== 0 && secondary !== 0),
});

export const logicalNOR = elementwise({
  swift: "logicalNOR(_:_:name:)",
  since: "11.0",
  doc: "Whether neither a nor b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the operands' data type.",
  inputs: { primary: any, secondary: any },
  wgsl: "T(!(truthy(F(primary)) | truthy(F(secondary))))",
  wide: "T(u32(!(any(primary != T(0)) | any(secondary != T(0)))), 0u)",
  example: { primary: { shape: [4], values: [0, 0, 1, 1] }, secondary: { shape: [4], values: [0, 1, 0, 1] } },
  samples: [
    {
      primary: { shape: [4, 1], values: [NaN, -0, 0.5, -Infinity], dataType: "float32" },
      secondary: { shape: [3], values: [NaN, 0, 0.5], dataType: "float32" },
    },
  ],
  gradient: () => ({}),
  reference: ({ primary, secondary }) => !(primary !== 0 || secondary !== 0),
});

export const logicalXOR = elementwise({
  swift: "logicalXOR(_:_:name:)",
  since: "11.0",
  doc: "Whether either a or b, not both, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the operands' data type.",
  inputs: { primary: any, secondary: any },
  wgsl: "T(truthy(F(primary)) != truthy(F(secondary)))",
  wide: "T(u32(any(primary != T(0)) != any(secondary != T(0))), 0u)",
  example: { primary: { shape: [4], values: [0, 0, 1, 1] }, secondary: { shape: [4], values: [0, 1, 0, 1] } },
  samples: [
    {
      primary: { shape: [4, 1], values: [NaN, -0, 0.5, -Infinity], dataType: "float32" },
      secondary: { shape: [3], values: [NaN, 0, 0.5], dataType: "float32" },
    },
  ],
  gradient: () => ({}),
  reference: ({ primary, secondary }) => (primary !== 0) !== (secondary !== 0),
});

export const logicalXNOR = elementwise({
  swift: "logicalXNOR(_:_:name:)",
  since: "11.0",
  doc: "Whether both a and b or neither, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the operands' data type.",
  inputs: { primary: any, secondary: any },
  wgsl: "T(truthy(F(primary)) == truthy(F(secondary)))",
  wide: "T(u32(any(primary != T(0)) == any(secondary != T(0))), 0u)",
  example: { primary: { shape: [4], values: [0, 0, 1, 1] }, secondary: { shape: [4], values: [0, 1, 0, 1] } },
  samples: [
    {
      primary: { shape: [4, 1], values: [NaN, -0, 0.5, -Infinity], dataType: "float32" },
      secondary: { shape: [3], values: [NaN, 0, 0.5], dataType: "float32" },
    },
  ],
  gradient: () => ({}),
  reference: ({ primary, secondary }) => (primary !== 0) === (secondary !== 0),
});

export const not = elementwise({
  swift: "not(with:name:)",
  since: "11.0",
  doc: "1 where x is 0, else 0, in the tensor's own data type; NaN counts as true.",
  inputs: { tensor: any },
  wgsl: "T(!truthy(F(tensor)))",
  wide: "T(u32(all(tensor == T(0))), 0u)",
  samples: [{ tensor: { shape: [5], values: [NaN, -0, 0, 0.5, -Infinity], dataType: "float32" } }],
  gradient: () => ({}),
  reference: ({ tensor }) => tensor === 0,
});

export const isInfinite = elementwise({
  swift: "isInfinite(with:name:)",
  since: "11.0",
  doc: "Whether elements are ∞ or −∞, as bool.",
  inputs: { tensor: float },
  result: "bool",
  wgsl: "(bitcast<U>(tensor) & U(0x7fffffffu)) == U(0x7f800000u)",
  example: { tensor: { shape: [4], values: [1, Infinity, -Infinity, NaN] } },
  samples: [{ tensor: { shape: [6], values: [NaN, -Infinity, Infinity, 0, 3.4e38, -1e-38], dataType: "float32" } }],
  reference: ({ tensor }) => Math.abs(tensor) === Infinity,
});

export const isFinite = elementwise({
  swift: "isFinite(with:name:)",
  since: "11.0",
  doc: "Whether elements are neither infinite nor NaN, as bool.",
  inputs: { tensor: float },
  result: "bool",
  wgsl: "(bitcast<U>(tensor) & U(0x7fffffffu)) < U(0x7f800000u)",
  example: { tensor: { shape: [4], values: [1, Infinity, -Infinity, NaN] } },
  samples: [{ tensor: { shape: [6], values: [NaN, -Infinity, Infinity, 0, 3.4e38, -1e-38], dataType: "float32" } }],
  reference: ({ tensor }) => Number.isFinite(tensor),
});

export const isNaN = elementwise({
  swift: "isNaN(with:name:)",
  since: "11.0",
  doc: "Whether elements are NaN, as bool.",
  inputs: { tensor: float },
  result: "bool",
  wgsl: "isNotANumber(tensor)",
  example: { tensor: { shape: [4], values: [1, Infinity, -Infinity, NaN] } },
  samples: [{ tensor: { shape: [6], values: [NaN, -Infinity, Infinity, 0, 3.4e38, -1e-38], dataType: "float32" } }],
  reference: ({ tensor }) => Number.isNaN(tensor),
});

export const select = elementwise({
  swift: "select(predicate:trueTensor:falseTensor:name:)",
  since: "11.0",
  doc: "Elements of `trueTensor` where `predicate` is true, of `falseTensor` elsewhere; all three broadcast. What is not chosen has no influence, NaN neither.",
  inputs: { predicate: bool, trueTensor: every, falseTensor: every },
  result: ({ trueTensor }) => trueTensor,
  wgsl: "select(falseTensor, trueTensor, predicate)",
  complex: ({ predicate, trueTensor, falseTensor }) =>
    predicate
      .expandDims({ axes: -1 })
      .select({ trueTensor: trueTensor.partsOfComplex(), falseTensor: falseTensor.partsOfComplex() })
      .complexOfParts(),
  gradient: ({ dy, predicate }) => ({
    trueTensor: predicate.select({ trueTensor: dy, falseTensor: 0 }),
    falseTensor: predicate.select({ trueTensor: 0, falseTensor: dy }),
  }),
  reference: ({ predicate, trueTensor, falseTensor }) => (predicate ? trueTensor : falseTensor),
});

export const bitwiseAND = elementwise({
  swift: "bitwiseAND(_:_:name:)",
  since: "13.0",
  doc: "Bits set in both: y = a & b, broadcasting where shapes differ.",
  inputs: { primary: integer, secondary: integer },
  wgsl: "primary & secondary",
  reference: ({ primary, secondary }) => Number(BigInt(primary) & BigInt(secondary)),
});

export const bitwiseOR = elementwise({
  swift: "bitwiseOR(_:_:name:)",
  since: "13.0",
  doc: "Bits set in either: y = a | b, broadcasting where shapes differ.",
  inputs: { primary: integer, secondary: integer },
  wgsl: "primary | secondary",
  reference: ({ primary, secondary }) => Number(BigInt(primary) | BigInt(secondary)),
});

export const bitwiseXOR = elementwise({
  swift: "bitwiseXOR(_:_:name:)",
  since: "13.0",
  doc: "Bits set in one of the two, not both: y = a ^ b, broadcasting where shapes differ.",
  inputs: { primary: integer, secondary: integer },
  wgsl: "primary ^ secondary",
  reference: ({ primary, secondary }) => Number(BigInt(primary) ^ BigInt(secondary)),
});

export const bitwiseLeftShift = elementwise({
  swift: "bitwiseLeftShift(_:_:name:)",
  since: "13.0",
  doc: "Shifts the bits of a to the left: y = a << b, broadcasting where shapes differ. Only the lowest 5 bits of b count, 6 where numbers have 64; bits shifted out are lost.",
  inputs: { primary: integer, secondary: integer },
  wgsl: "primary << (U(secondary) & U(31u))",
  wide: "shiftLeft64(primary, secondary)",
  reference: ({ primary, secondary, dataType }) => wrapped(BigInt(primary) << BigInt(shiftOf(secondary, dataType)), dataType),
});

export const bitwiseRightShift = elementwise({
  swift: "bitwiseRightShift(_:_:name:)",
  since: "13.0",
  doc: "Shifts the bits of a to the right: y = a >> b = ⌊a/2ᵇ⌋, broadcasting where shapes differ. Only the lowest 5 bits of b count, 6 where numbers have 64; signed numbers keep their sign.",
  inputs: { primary: integer, secondary: integer },
  wgsl: "primary >> (U(secondary) & U(31u))",
  wide: "shiftRight64(primary, secondary, SIGNED)",
  reference: ({ primary, secondary, dataType }) => Math.floor(primary / 2 ** shiftOf(secondary, dataType)),
});

export const bitwiseNOT = elementwise({
  swift: "bitwiseNOT(_:name:)",
  since: "13.0",
  doc: "Turns every bit over: y = ~x.",
  inputs: { tensor: integer },
  wgsl: "~tensor",
  reference: ({ tensor }) => -1 - tensor,
});

export const bitwisePopulationCount = elementwise({
  swift: "bitwisePopulationCount(_:name:)",
  since: "13.0",
  doc: "How many bits are set.",
  // narrow ones with a sign are widened with it, which would be counted
  inputs: { tensor: ["int32", "uint32", "uint16", "uint8", "int64", "uint64"] },
  wgsl: "countOneBits(tensor)",
  wide: "T(countOneBits(tensor.x) + countOneBits(tensor.y), 0u)",
  reference: ({ tensor, dataType }) =>
    [...BigInt.asUintN(8 * byteSize(dataType), BigInt(tensor)).toString(2)].filter((bit) => bit === "1").length,
});
