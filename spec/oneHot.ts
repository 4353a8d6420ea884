import { along, composite, dataTypeOr, integer, integerOr, integerValue, numberOr, tabulate, wrapAxis } from "./define.ts";
import { spliced } from "../src/geometry/tensorShapeGeometry.ts";

export const oneHot = composite({
  swift: [
    "oneHot(withIndicesTensor:depth:axis:dataType:onValue:offValue:name:)",
    "oneHot(withIndicesTensor:depth:dataType:onValue:offValue:name:)",
    "oneHot(withIndicesTensor:depth:axis:dataType:name:)",
    "oneHot(withIndicesTensor:depth:axis:name:)",
    "oneHot(withIndicesTensor:depth:dataType:name:)",
    "oneHot(withIndicesTensor:depth:name:)",
  ],
  since: "11.0",
  doc:
    "A new dimension of length `depth`, which stands at `axis` in the result: `onValue` at the place that the index says, `offValue` " +
    "elsewhere. An index outside gives `offValue` everywhere.",
  inputs: { indicesTensor: integer },
  params: { depth: integerValue, axis: integerOr(-1), dataType: dataTypeOr("float32"), onValue: numberOr(1), offValue: numberOr(0) },
  requires: {
    "depth is not negative": ({ depth }) => depth >= 0,
    "axis lies within the result's rank": ({ indicesTensor, axis }) => axis >= -indicesTensor.length - 1 && axis <= indicesTensor.length,
  },
  expand({ graph, indicesTensor, depth, axis, dataType, onValue, offValue }) {
    const rank = indicesTensor.shape.length + 1;
    const at = wrapAxis(axis, rank);
    const hit = graph
      .coordinate(at, { withShape: along(at, rank, depth) })
      .equal(indicesTensor.cast({ to: "int32" }).expandDims({ axes: at }));
    return hit.select({
      trueTensor: graph.constant(onValue, { shape: [], dataType }),
      falseTensor: graph.constant(offValue, { shape: [], dataType }),
    });
  },
  reference: ({ indicesTensor, depth, axis, onValue, offValue }) => {
    const at = wrapAxis(axis, indicesTensor.shape.length + 1);
    return tabulate(spliced(indicesTensor.shape, at, 0, [depth]), (c) =>
      indicesTensor.at(...spliced(c, at, 1, [])) === c[at] ? onValue : offValue,
    );
  },
  domain: { indicesTensor: [-1, 5] },
  example: { indicesTensor: { shape: [3], values: [2, 0, 1] }, depth: 3 },
  samples: [
    { indicesTensor: [7], depth: 5 },
    { indicesTensor: [3, 4], depth: 5, axis: 0, onValue: 2, offValue: -1 },
    { indicesTensor: [3, 4], depth: 5, axis: 1, dataType: "int32" },
    { indicesTensor: [], depth: 5, dataType: "bool" },
    { indicesTensor: [0], depth: 3 },
  ],
  rejects: [
    { indicesTensor: [3], depth: -1 },
    { indicesTensor: [3], depth: 4, axis: 2 },
  ],
});
