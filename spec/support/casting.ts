import type { DataType } from "../../src/dataType.ts";

/** Floating-point numbers that whole numbers cannot hold. */
export const hardNumbers = {
  shape: [10],
  values: [NaN, 3e9, -3e9, 1e10, -1.9, 1.9, 300, -0, 1e30, -Infinity],
  dataType: "float32",
} as const;

/** Whole numbers that fill both words of 64 bits. */
export const hardWords = {
  shape: [9],
  values: [0, -1, 2 ** 32, 2 ** 32 - 1, -(2 ** 40) - 3, 2 ** 53 - 1, 2 ** 50, 300, 16777217],
  dataType: "int64",
} as const;

/** Words whose bits, and whose halves' bits, are finite numbers. */
export const manyWords = { shape: [4], values: [0, 0x3f803f80, 0x40490fdb, -0x3f7ec400], dataType: "int32" } as const;

/** The whole number types. */
export const wholeTypes: readonly DataType[] = ["int64", "uint64", "int32", "uint32", "int16", "uint16", "int8", "uint8"];
