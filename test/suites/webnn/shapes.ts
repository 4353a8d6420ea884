import { range } from "../../../src/shapes.ts";
import { call } from "../../support/suite.ts";
import type { Translations } from "./case.ts";

const paddingModes: Readonly<Record<string, "constant" | "clampToEdge" | "reflect">> = {
  constant: "constant",
  edge: "clampToEdge",
  reflection: "reflect",
};

/** Operators that rearrange elements. */
export const shapes: Translations = {
  reshape: ({ inputs: [x], attributes: { newShape } }) => x.reshape({ shape: newShape! }),
  expand: ({ inputs: [x], attributes: { newShape } }) => x.broadcast({ shape: newShape! }),
  transpose: ({ inputs: [x], attributes: { permutation = range(x.shape.length).reverse() } }) => x.transpose({ permutation }),
  reverse: ({ inputs: [x], attributes: { axes } }) => (axes?.length === 0 ? x.identity() : x.reverse({ axes })),
  slice: ({ inputs: [x], attributes: { starts, sizes, strides = starts!.map(() => 1) } }) =>
    x.sliceTensor({ starts: starts!, ends: starts!.map((start, k) => start + sizes![k]), strides }),
  concat: ({ graph, inputs, attributes: { axis } }) => graph.concatTensors(inputs, { dimension: axis! }),
  split: ({ inputs: [x], attributes: { splits, axis = 0 } }) =>
    typeof splits === "number" ? x.split({ numSplits: splits, axis }) : x.split({ splitSizes: splits!, axis }),
  tile: ({ inputs: [x], attributes: { repetitions } }) => x.tileTensor({ withMultiplier: repetitions! }),
  pad: ({ inputs: [x], attributes: { beginningPadding, endingPadding, mode = "constant", value = 0 } }) =>
    x.padTensor({ with: paddingModes[mode], leftPadding: beginningPadding!, rightPadding: endingPadding!, constantValue: Number(value) }),
  // With diagonal k, upper keeps column − row ≥ k and lower keeps column − row ≤ k.
  triangular: ({ inputs: [x], attributes: { upper = true, diagonal = 0 } }) => {
    if (upper && diagonal <= 0) return call(x, "bandPart", { numLower: -diagonal, numUpper: -1 });
    if (!upper && diagonal >= 0) return call(x, "bandPart", { numLower: -1, numUpper: diagonal });
    return x.subtraction(
      upper
        ? call(x, "bandPart", { numLower: -1, numUpper: diagonal - 1 })
        : call(x, "bandPart", { numLower: -diagonal - 1, numUpper: -1 }),
    );
  },
};
