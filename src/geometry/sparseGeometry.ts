import type { DataType } from "../dataType.ts";
import { dataTypeOr, oneOf, type Parameter } from "../parameters.ts";
import { agree, type Shape } from "../shapes.ts";

/** How the places of a sparse tensor's values are stored. */
export const sparseStorageTypes = oneOf("COO", "CSC", "CSR");
type SparseStorageType = "COO" | "CSC" | "CSR";

/** What a sparse tensor's descriptor says; where only the storage type was given, nothing of the data type. */
interface SparseStorage {
  readonly sparseStorageType: SparseStorageType;
  readonly dataType?: DataType;
}

/** A storage type, or a descriptor that holds it beside a data type. */
export const sparseStorage: Parameter<SparseStorage, SparseStorageType | Partial<SparseStorage>> = {
  type: '"COO" | "CSC" | "CSR" | CreateSparseOpDescriptor',
  optional: false,
  resolve(given, shape) {
    if (given === undefined) throw new Error("is missing");
    if (typeof given === "string") return { sparseStorageType: sparseStorageTypes.resolve(given, shape) };
    return {
      sparseStorageType: sparseStorageTypes.resolve(given.sparseStorageType, shape),
      dataType: dataTypeOr("float32").resolve(given.dataType, shape),
    };
  },
};

/** Whether the vectors of a sparse matrix are as long as its storage asks: an index to each value, or starts of all columns or rows. */
export const sparseFits = ([values, first, second]: readonly Shape[], type: SparseStorageType, [rows, columns]: Shape): boolean => {
  const lines = type === "CSC" ? columns : rows;
  const starts = second[0];
  return agree(values[0], first[0]) && (type === "COO" ? agree(values[0], starts) : agree(starts, lines) || starts === lines + 1);
};
