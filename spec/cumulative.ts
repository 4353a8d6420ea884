import { onGPU } from "../src/geometry/conditions.ts";
import {
  greatestOf,
  leastOf,
  linesOf,
  longestPiece,
  scanAcross,
  scanAlone,
  scanAlong,
  scanInPieces,
} from "../src/geometry/cumulativeGeometry.ts";
import type { Tensor } from "../src/tensor.ts";
import { every, axis, booleanOr, byteSize, composite, kernel, numberValue, narrow, oneOf, range, replaced, tabulate } from "./define.ts";
import { accumulated, exclusiveSamples, extremeSamples, inclusiveSamples, productSamples, scanned } from "./support/cumulative.ts";

export const scan = kernel({
  swift: null,
  doc:
    "Each element along `axis` taken together with all before it: their sum, product, minimum or maximum. The last two skip NaN; " +
    "before the first number they are NaN. Their gradient goes to the last of the elements that equal the extreme; the product's is " +
    "right beside zeros too.",
  inputs: { tensor: narrow },
  params: { axis, combination: oneOf("sum", "product", "minimum", "maximum") },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  shape: ({ tensor }) => tensor,
  candidates: {
    "pieces of lines": {
      operations: (a) => scanInPieces(a),
      needs: {
        "lines longer than a piece": ({ tensor, axis }) => tensor[axis] > longestPiece,
        "elements of 32 bits": ({ dataTypes }) => byteSize(dataTypes.tensor) === 4,
      },
      when: {
        "long lines": ({ tensor, axis }) => tensor[axis] >= 2 ** 15,
        "few lines": ({ tensor, axis, adapter }) => linesOf(tensor, axis).lines < (adapter.software ? 2 : 256),
      },
    },
    "teams along lines": {
      template: "scanShared",
      needs: {
        "lines of neighbours": ({ tensor, axis }) => linesOf(tensor, axis).stride === 1,
        subgroups: ({ adapter }) => adapter.subgroupMinSize > 0,
      },
      when: onGPU,
      launch: (a) => scanAlong(a),
    },
    "teams across lines": {
      template: "scanShared",
      when: onGPU,
      launch: (a) => scanAcross(a),
    },
    "an invocation a line": { template: "scan", launch: (a) => scanAlone(a) },
  },
  gradient({ graph, dy, tensor, y, axis, combination }) {
    const onward = (terms: Tensor): Tensor => terms.reverse({ axes: axis }).scan({ axis, combination: "sum" }).reverse({ axes: axis });
    if (combination === "sum") return { tensor: onward(dy) };
    if (combination !== "product") {
      const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
      const indices = tensor.equal(y).select({ trueTensor: coordinates, falseTensor: -1 }).scan({ axis, combination: "maximum" });
      return { tensor: dy.scatterAlongAxis({ axis, indices, shape: tensor.shapeOf(), mode: "add" }) };
    }
    // ∂yⱼ/∂xᵢ is the product of the others up to j: of the non-zero ones, times that of the zeros, which is kept as a function of them
    // (one zero: their sum; more: 0), so that the gradient of the gradient is right as well.
    const isZero = tensor.equal(0);
    const zeros = isZero.select({ trueTensor: tensor, falseTensor: 0 });
    const nonZero = isZero.select({ trueTensor: 1, falseTensor: tensor });
    const count = isZero.cast({ to: "int32" }).scan({ axis, combination: "sum" });
    const terms = dy.multiplication(nonZero.scan({ axis, combination: "product" }));
    const termsOfZeros = terms.multiplication(zeros.scan({ axis, combination: "sum" }));
    const having = (zeroCount: number, trueTensor: Tensor): Tensor => count.equal(zeroCount).select({ trueTensor, falseTensor: 0 });
    const besideZero = onward(having(1, terms).addition(having(2, termsOfZeros)));
    const atZero = besideZero.subtraction(zeros.multiplication(onward(having(2, terms))));
    const elsewhere = onward(having(0, terms).addition(having(1, termsOfZeros)));
    return { tensor: isZero.select({ trueTensor: atZero, falseTensor: elsewhere }).division(nonZero) };
  },
  reference: ({ tensor, axis, combination }) =>
    tabulate(tensor.shape, (c) =>
      scanned(
        range(c[axis] + 1).map((k) => tensor.at(...replaced(c, axis, k))),
        combination,
      ),
    ),
  samples: [
    ...inclusiveSamples.map(({ tensor, axis }) => ({ tensor, axis })),
    { tensor: [3, 6], axis: 1, combination: "minimum" },
    { tensor: [6, 3], axis: 0, combination: "maximum" },
    ...productSamples.map(({ tensor, axis }) => ({ tensor, axis, combination: "product" as const })),
    ...extremeSamples.flatMap(({ tensor, axis }) => [
      { tensor, axis, combination: "minimum" as const },
      { tensor, axis, combination: "maximum" as const },
    ]),
  ],
  rejects: [{ tensor: [], axis: 0 }],
  tolerance: 1e-4,
});

export const unitVector = kernel({
  swift: null,
  doc: "A number for each dimension of the tensor (int32): 1 for `axis`, 0 for the others.",
  inputs: { tensor: every },
  params: { axis },
  result: "int32",
  shape: ({ tensor }) => [tensor.length],
  constant: ({ tensor, axis }) => tensor.map((_, k) => (k === axis ? 1 : 0)),
  samples: [
    { tensor: [2, 3, 4], axis: -1 },
    { tensor: [0], axis: 0 },
  ],
});

export const cumulative = composite({
  swift: null,
  doc:
    "`scan` along `axis`; from its end on if `reverse`; if `exclusive`, without the element itself: then it begins with `identity`, " +
    "which stands for what nothing gives.",
  inputs: { tensor: narrow },
  params: {
    axis,
    combination: oneOf("sum", "product", "minimum", "maximum"),
    identity: numberValue,
    exclusive: booleanOr(false),
    reverse: booleanOr(false),
  },
  expand({ tensor, axis, combination, identity, exclusive, reverse }) {
    const zeros = tensor.shape.map(() => 0);
    const leftPadding = tensor.unitVector({ axis });
    const turned = (x: Tensor): Tensor => (reverse ? x.reverse({ axes: axis }) : x);
    // One element later: the identity comes first, and the last goes.
    const later = (x: Tensor): Tensor =>
      x.padConstant({ leftPadding, rightPadding: zeros, constantValue: identity }).sliceTensor({ starts: zeros, sizes: tensor.shapeOf() });
    return turned((exclusive ? later(turned(tensor)) : turned(tensor)).scan({ axis, combination }));
  },
  samples: [
    { tensor: [3, 5], axis: 1, combination: "sum", identity: 0, exclusive: true, reverse: true },
    { tensor: [5, 2], axis: 0, combination: "minimum", identity: 1, exclusive: true },
    { tensor: [2, 4], axis: 1, combination: "maximum", identity: 0, exclusive: true, reverse: true },
  ],
});

export const cumulativeSum = composite({
  swift: [
    "cumulativeSum(_:axis:exclusive:reverse:name:)",
    "cumulativeSum(_:axisTensor:exclusive:reverse:name:)",
    "cumulativeSum(_:axis:name:)",
    "cumulativeSum(_:axisTensor:name:)",
  ],
  since: "13.0",
  doc:
    "The sum of the elements up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the " +
    "element itself, which begins with 0.",
  inputs: { tensor: narrow },
  params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ tensor, axis, exclusive, reverse }) => tensor.cumulative({ axis, combination: "sum", identity: 0, exclusive, reverse }),
  reference: (a) => accumulated(a, "sum", 0),
  example: { tensor: [2, 3], axis: 1 },
  samples: [...inclusiveSamples, ...exclusiveSamples],
  rejects: [{ tensor: [], axis: 0 }],
  tolerance: 1e-4,
});

export const cumulativeProduct = composite({
  swift: [
    "cumulativeProduct(_:axis:exclusive:reverse:name:)",
    "cumulativeProduct(_:axisTensor:exclusive:reverse:name:)",
    "cumulativeProduct(_:axis:name:)",
    "cumulativeProduct(_:axisTensor:name:)",
  ],
  since: "13.0",
  doc:
    "The product of the elements up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the " +
    "element itself, which begins with 1. The gradient is right beside zeros too.",
  inputs: { tensor: narrow },
  params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ tensor, axis, exclusive, reverse }) => tensor.cumulative({ axis, combination: "product", identity: 1, exclusive, reverse }),
  reference: (a) => accumulated(a, "product", 1),
  example: { tensor: [2, 3], axis: 1 },
  samples: [...inclusiveSamples, ...exclusiveSamples, ...productSamples],
  rejects: [{ tensor: [], axis: 0 }],
  tolerance: 1e-4,
});

export const cumulativeMinimum = composite({
  swift: [
    "cumulativeMinimum(_:axis:exclusive:reverse:name:)",
    "cumulativeMinimum(_:axisTensor:exclusive:reverse:name:)",
    "cumulativeMinimum(_:axis:name:)",
    "cumulativeMinimum(_:axisTensor:name:)",
  ],
  since: "13.0",
  doc:
    "The least element up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the element " +
    "itself, which begins with the greatest number of the data type. NaN is skipped; before the first number the result is NaN. The " +
    "gradient goes to the last of the elements that equal the extreme.",
  inputs: { tensor: narrow },
  params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ tensor, axis, exclusive, reverse }) =>
    tensor.cumulative({ axis, combination: "minimum", identity: greatestOf(tensor.dataType), exclusive, reverse }),
  reference: (a) => accumulated(a, "minimum", greatestOf(a.tensor.dataType)),
  example: { tensor: [2, 3], axis: 1 },
  samples: [...inclusiveSamples, ...extremeSamples],
  rejects: [{ tensor: [], axis: 0 }],
});

export const cumulativeMaximum = composite({
  swift: [
    "cumulativeMaximum(_:axis:exclusive:reverse:name:)",
    "cumulativeMaximum(_:axisTensor:exclusive:reverse:name:)",
    "cumulativeMaximum(_:axis:name:)",
    "cumulativeMaximum(_:axisTensor:name:)",
  ],
  since: "13.0",
  doc:
    "The greatest element up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the element " +
    "itself, which begins with the least number of the data type. NaN is skipped; before the first number the result is NaN. The " +
    "gradient goes to the last of the elements that equal the extreme.",
  inputs: { tensor: narrow },
  params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ tensor, axis, exclusive, reverse }) =>
    tensor.cumulative({ axis, combination: "maximum", identity: leastOf(tensor.dataType), exclusive, reverse }),
  reference: (a) => accumulated(a, "maximum", leastOf(a.tensor.dataType)),
  example: { tensor: [2, 3], axis: 1 },
  samples: [...inclusiveSamples, ...extremeSamples],
  rejects: [{ tensor: [], axis: 0 }],
});
