import { sparseFits, sparseStorage, sparseStorageTypes } from "../src/geometry/sparseGeometry.ts";
import { composite, dataTypeOr, descriptor, list, numeric, range, shapeValue, tabulate } from "./define.ts";

export const CreateSparseOpDescriptor = descriptor("How the places of a sparse tensor's values are stored, and its data type.", {
  sparseStorageType: sparseStorageTypes,
  dataType: dataTypeOr("float32"),
});

export const sparseTensor = composite({
  swift: [
    "sparseTensor(sparseTensorWithType:tensors:shape:dataType:name:)",
    "sparseTensor(sparseTensorWithDescriptor:tensors:shape:name:)",
  ],
  since: "12.0",
  doc:
    "A matrix of `shape` that is 0 but for the values in the first of three vectors; the other two say where these lie. `COO`: the column " +
    "and the row of each value. `CSC`: the row of each value, and for each column where its values start. `CSR`: the column of each " +
    "value, and for each row where its values start. Starts may end with the number of values. Values of one place add up; those outside " +
    "the matrix are left out. The result is an ordinary tensor, held in full, of `dataType`. The first argument is the type of storage, or a descriptor.",
  receiver: null,
  inputs: { tensors: list(numeric) },
  params: { sparseTensorWithType: sparseStorage, shape: shapeValue, dataType: dataTypeOr("float32") },
  requires: {
    "there are three tensors of rank 1": ({ tensors }) => tensors.length === 3 && tensors.every((t) => t.length === 1),
    "shape has rank 2": ({ shape }) => shape.length === 2,
    "the vectors are as long as the storage type asks": ({ tensors, sparseTensorWithType, shape }) =>
      sparseFits(tensors, sparseTensorWithType.sparseStorageType, shape),
  },
  expand({ graph, tensors, sparseTensorWithType, shape, dataType }) {
    const { sparseStorageType, dataType: described = dataType } = sparseTensorWithType;
    const [first, second] = tensors.slice(1).map((t) => t.cast({ to: "int32" }));
    // A value lies in the line whose start is the last that does not come after it.
    const lines =
      sparseStorageType === "COO"
        ? second
        : graph
            .coordinate(-1, { withShape: tensors[0].shapeOf() })
            .greaterThanOrEqualTo(second.expandDims({ axis: -1 }))
            .cast({ to: "int32" })
            .reductionSum({ axis: 0 })
            .squeeze({ axis: 0 })
            .subtraction(1);
    const [rows, columns] = sparseStorageType === "CSC" ? [first, lines] : [lines, first];
    return tensors[0].cast({ to: described }).scatterND({ indicesTensor: graph.stack([rows, columns], { axis: -1 }), shape, mode: "add" });
  },
  reference: ({ tensors: [values, first, second], sparseTensorWithType: { sparseStorageType }, shape }) =>
    tabulate(shape, ([row, column]) => {
      const [along, line] = sparseStorageType === "CSC" ? [row, column] : [column, row];
      return range(values.shape[0])
        .filter((k) => first.at(k) === along)
        .filter((k) =>
          sparseStorageType === "COO"
            ? second.at(k) === line
            : second.at(line) <= k && (line + 1 === second.shape[0] || k < second.at(line + 1)),
        )
        .reduce((total, k) => total + values.at(k), 0);
    }),
  samples: [
    {
      tensors: [[4], { shape: [4], values: [2, 0, 3, 1], dataType: "int32" }, { shape: [4], values: [0, 1, 2, 2], dataType: "int32" }],
      sparseTensorWithType: "COO",
      shape: [3, 4],
    },
    {
      tensors: [[4], { shape: [4], values: [0, 1, 1, 4], dataType: "int32" }, { shape: [4], values: [1, 2, 2, 0], dataType: "uint32" }],
      sparseTensorWithType: { sparseStorageType: "COO", dataType: "float32" },
      shape: [3, 4],
    },
    {
      tensors: [
        [5],
        { shape: [5], values: [0, 2, 1, 0, 2], dataType: "int32" },
        { shape: [5], values: [0, 2, 2, 3, 5], dataType: "int32" },
      ],
      sparseTensorWithType: "CSC",
      shape: [3, 4],
    },
    {
      tensors: [[5], { shape: [5], values: [0, 2, 1, 0, 3], dataType: "int32" }, { shape: [4], values: [0, 2, 2, 5], dataType: "int32" }],
      sparseTensorWithType: "CSR",
      shape: [3, 4],
    },
    {
      tensors: [[5], { shape: [5], values: [0, 2, 1, 0, 3], dataType: "int32" }, { shape: [3], values: [0, 2, 4], dataType: "int32" }],
      sparseTensorWithType: { sparseStorageType: "CSR" },
      shape: [3, 4],
    },
    {
      tensors: [[0], { shape: [0], values: [], dataType: "int32" }, { shape: [3], values: [0, 0, 0], dataType: "int32" }],
      sparseTensorWithType: "CSR",
      shape: [2, 2],
    },
  ],
  rejects: [
    { tensors: [[4], [4]], sparseTensorWithType: "COO", shape: [3, 4] },
    { tensors: [[4], [4], [4]], sparseTensorWithType: "COO", shape: [3, 4, 5] },
    { tensors: [[4], [4], [3]], sparseTensorWithType: "CSR", shape: [5, 4] },
  ],
});
