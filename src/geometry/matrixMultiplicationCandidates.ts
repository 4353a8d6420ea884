import { onCPU, onGPU } from "./conditions.ts";
import type { DataTypes } from "../dataType.ts";
import {
  hasFewRows,
  largeTile,
  productByMatrices,
  productInRegisters,
  productOfFewRows,
  sharedProduct,
  slabBytes,
  smallTile,
  tiledProduct,
  tilesOf,
} from "./matrixMultiplicationGeometry.ts";
import type { TemplateCandidate } from "../rule.ts";

/** The ways to compute a product by one kernel, for rows whose inputs are `primary` and `secondary`. */
export const productKernels = {
  "few rows": {
    template: "matrixMultiplication",
    when: { ...onGPU, "at most 8 rows": ({ shape }) => hasFewRows(shape) },
    launch: (a) => productOfFewRows(a),
  },
  "matrices of 16×16 by subgroups": {
    template: "matrixMultiplicationMatrices",
    needs: {
      "subgroups of 32 that multiply matrices of halves": ({ adapter }) =>
        adapter.matrices && adapter.subgroupMinSize === 32 && adapter.subgroupMaxSize === 32 && adapter.maxWorkgroupStorage >= 24576,
      "float16 operands": ({ dataTypes }) => dataTypes.primary === "float16" && dataTypes.secondary === "float16",
      "vectors of four along rows or columns": ({ primary, along }) => along.primary !== 0 && along.secondary !== 0 && primary.at(-1)! >= 4,
    },
    when: { "at least 16 tiles of 128×128": ({ shape }) => tilesOf(shape, largeTile) >= 16 },
    launch: (a) => productByMatrices(a),
  },
  "tiles of 128×128": {
    template: "matrixMultiplicationTiled",
    needs: { "workgroup memory for slabs": ({ adapter }) => adapter.maxWorkgroupStorage >= slabBytes(largeTile) },
    when: {
      ...onGPU,
      "at least 192 tiles, and 256 of depth": ({ primary, shape }) => tilesOf(shape, largeTile) >= 192 && primary.at(-1)! >= 256,
    },
    launch: (a) => tiledProduct(a, largeTile),
  },
  "tiles of 64×64": {
    template: "matrixMultiplicationTiled",
    when: {
      ...onGPU,
      "at least 64 tiles, or 16 of a depth of 1024 at most": ({ primary, shape }) =>
        tilesOf(shape, smallTile) >= (primary.at(-1)! <= 1024 ? 16 : 64),
    },
    launch: (a) => tiledProduct(a, smallTile),
  },
  "rows shared by a subgroup": {
    template: "matrixMultiplicationShared",
    needs: { "subgroups of 4 or more": ({ adapter }) => adapter.subgroupMinSize >= 4 },
    when: { ...onCPU, "at least 2 rows and 8 columns": ({ shape }) => shape.at(-2)! >= 2 && shape.at(-1)! >= 8 },
    launch: (a) => sharedProduct(a),
  },
  "sums in registers": { template: "matrixMultiplication", launch: (a) => productInRegisters(a) },
} satisfies Readonly<Record<string, TemplateCandidate<{ readonly primary: DataTypes; readonly secondary: DataTypes }, {}>>>;
