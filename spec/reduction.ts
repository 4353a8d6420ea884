import {
  any,
  arithmetic,
  axes,
  axis,
  composite,
  elementCount,
  kernel,
  NDArray,
  numeric,
  range,
  reduced,
  reduction,
  replaced,
  tabulate,
} from "./define.ts";
import { reductionSamples, rowsWithNaN } from "./support/reductionSamples.ts";

export const reductionSum = reduction({
  swift: ["reductionSum(with:axis:name:)", "reductionSum(with:axes:name:)"],
  since: "11.0",
  doc: "Adds up the elements along `axes`; a reduced dimension stays, with length 1. No axes given means all, `[]` none. A sum over nothing is 0.",
  inputs: { tensor: arithmetic },
  params: { axes },
  identity: 0,
  combine: "a + b",
  wide: "add64(a, b)",
  complex: ({ tensor, axes }) => tensor.partsOfComplex().reductionSum({ axes }).complexOfParts(),
  gradient: ({ dy, tensor }) => ({ tensor: dy.broadcast({ shape: tensor.shapeOf() }) }),
  reference: (a, b) => a + b,
  samples: reductionSamples,
});

export const reductionProduct = reduction({
  swift: ["reductionProduct(with:axis:name:)", "reductionProduct(with:axes:name:)"],
  since: "11.0",
  doc: "Multiplies the elements along `axes`; a reduced dimension stays, with length 1. A product over nothing is 1. The gradient is right beside zeros too.",
  inputs: { tensor: numeric },
  params: { axes },
  identity: 1,
  combine: "a * b",
  wide: "multiply64(a, b)",
  // ∂/∂xᵢ is the product of the others: of the non-zero ones, times that of the zeros, which is kept as a function of them (one zero: their
  // sum; more: 0), so that the gradient of the gradient is right as well.
  gradient({ dy, tensor, axes }) {
    const isZero = tensor.equal(0);
    const zeros = isZero.select({ trueTensor: tensor, falseTensor: 0 });
    const nonZero = isZero.select({ trueTensor: 1, falseTensor: tensor });
    const count = isZero.cast({ to: "int32" });
    const otherZeros = count.reductionSum({ axes }).subtraction(count);
    const ofNonZero = nonZero.reductionProduct({ axes }).division(nonZero);
    const ofZeros = zeros.reductionSum({ axes }).subtraction(zeros);
    const several = otherZeros.equal(1).select({ trueTensor: ofNonZero.multiplication(ofZeros), falseTensor: 0 });
    return { tensor: dy.multiplication(otherZeros.equal(0).select({ trueTensor: ofNonZero, falseTensor: several })) };
  },
  reference: (a, b) => a * b,
  samples: [...reductionSamples, { tensor: { shape: [4, 3], values: [2, 3, 4, 2, 0, 4, 0, 0, 4, 0, 0, 0] }, axes: [1] }],
  tolerance: 1e-4,
});

export const reductionMaximum = reduction({
  swift: ["reductionMaximum(with:axis:name:)", "reductionMaximum(with:axes:name:)"],
  since: "11.0",
  doc: "The greatest element along `axes`, skipping NaN; a reduced dimension stays, with length 1. Of nothing but NaN it is -∞. The gradient goes to every element that equals the maximum.",
  inputs: { tensor: numeric },
  params: { axes },
  identity: -Infinity,
  combine: "select(max(a, b), a, isNotANumber(F(b)))",
  wide: "maximum64(a, b, SIGNED)",
  gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
  reference: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)),
  samples: [...reductionSamples, rowsWithNaN],
});

export const reductionMinimum = reduction({
  swift: ["reductionMinimum(with:axis:name:)", "reductionMinimum(with:axes:name:)"],
  since: "11.0",
  doc: "The least element along `axes`, skipping NaN; a reduced dimension stays, with length 1. Of nothing but NaN it is +∞. The gradient goes to every element that equals the minimum.",
  inputs: { tensor: numeric },
  params: { axes },
  identity: Infinity,
  combine: "select(min(a, b), a, isNotANumber(F(b)))",
  wide: "minimum64(a, b, SIGNED)",
  gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
  reference: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b)),
  samples: [...reductionSamples, rowsWithNaN],
});

export const reductionMaximumPropagateNaN = reduction({
  swift: ["reductionMaximumPropagateNaN(with:axis:name:)", "reductionMaximumPropagateNaN(with:axes:name:)"],
  since: "11.0",
  doc: "The greatest element along `axes`, or NaN where one of them is NaN; a reduced dimension stays, with length 1. The gradient goes to every element that equals the maximum.",
  inputs: { tensor: numeric },
  params: { axes },
  identity: -Infinity,
  combine: "select(select(max(a, b), b, isNotANumber(F(b))), a, isNotANumber(F(a)))",
  wide: "maximum64(a, b, SIGNED)",
  gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
  reference: (a, b) => Math.max(a, b),
  samples: [...reductionSamples, rowsWithNaN],
});

export const reductionMinimumPropagateNaN = reduction({
  swift: ["reductionMinimumPropagateNaN(with:axis:name:)", "reductionMinimumPropagateNaN(with:axes:name:)"],
  since: "11.0",
  doc: "The least element along `axes`, or NaN where one of them is NaN; a reduced dimension stays, with length 1. The gradient goes to every element that equals the minimum.",
  inputs: { tensor: numeric },
  params: { axes },
  identity: Infinity,
  combine: "select(select(min(a, b), b, isNotANumber(F(b))), a, isNotANumber(F(a)))",
  wide: "minimum64(a, b, SIGNED)",
  gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
  reference: (a, b) => Math.min(a, b),
  samples: [...reductionSamples, rowsWithNaN],
});

export const reductionAnd = reduction({
  swift: ["reductionAnd(with:axis:name:)", "reductionAnd(with:axes:name:)"],
  since: "12.2",
  doc: "1 where every element along `axes` is true (not 0; NaN is true), else 0, in the tensor's own data type; a reduced dimension stays, with length 1.",
  inputs: { tensor: any },
  params: { axes },
  identity: 1,
  combine: "T(B(a) & B(b))",
  wide: "T(u32(any(a != T(0)) & any(b != T(0))), 0u)",
  reference: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  samples: [...reductionSamples, { tensor: { shape: [3, 2], values: [1, 0, 1, 1, 0, 0] }, axes: [1] }],
});

export const reductionOr = reduction({
  swift: ["reductionOr(with:axis:name:)", "reductionOr(with:axes:name:)"],
  since: "12.2",
  doc: "1 where any element along `axes` is true (not 0; NaN is true), else 0, in the tensor's own data type; a reduced dimension stays, with length 1.",
  inputs: { tensor: any },
  params: { axes },
  identity: 0,
  combine: "T(B(a) | B(b))",
  wide: "T(u32(any(a != T(0)) | any(b != T(0))), 0u)",
  reference: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  samples: [...reductionSamples, { tensor: { shape: [3, 2], values: [1, 0, 1, 1, 0, 0] }, axes: [1] }],
});

export const reductionArgMaximum = composite({
  swift: "reductionArgMaximum(with:axis:name:)",
  since: "12.0",
  doc: "The coordinate along `axis` (int32) of the greatest element, the first among equals; the axis stays, with length 1. NaN never wins: of nothing but NaN it is -1.",
  inputs: { tensor: numeric },
  params: { axis },
  expand({ graph, tensor, axis }) {
    const wins = tensor.equal(tensor.reductionMaximum({ axes: axis }));
    const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
    const first = wins.select({ trueTensor: coordinates, falseTensor: 0x7fffffff }).reductionMinimum({ axes: axis });
    return first.equal(0x7fffffff).select({ trueTensor: -1, falseTensor: first });
  },
  reference: ({ tensor, axis }) =>
    tabulate(reduced(tensor.shape, [axis]), (c) =>
      range(tensor.shape[axis]).reduce((best, k) => {
        const value = tensor.at(...replaced(c, axis, k));
        return Number.isNaN(value) || (best >= 0 && value <= tensor.at(...replaced(c, axis, best))) ? best : k;
      }, -1),
    ),
  samples: [
    { tensor: [5, 7, 3], axis: 1 },
    { tensor: [4, 261], axis: -1 },
    { tensor: { shape: [4, 3], values: [1, 2, 2, 0, -0, 0, -Infinity, -Infinity, -Infinity, 5, 5, 5], dataType: "float32" }, axis: 1 },
    { tensor: { shape: [2, 3], values: [NaN, 1, 3, NaN, NaN, NaN], dataType: "float32" }, axis: 1 },
    { tensor: [1], axis: 0 },
  ],
});

export const reductionArgMinimum = composite({
  swift: "reductionArgMinimum(with:axis:name:)",
  since: "12.0",
  doc: "The coordinate along `axis` (int32) of the least element, the first among equals; the axis stays, with length 1. NaN never wins: of nothing but NaN it is -1.",
  inputs: { tensor: numeric },
  params: { axis },
  expand({ graph, tensor, axis }) {
    const wins = tensor.equal(tensor.reductionMinimum({ axes: axis }));
    const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
    const first = wins.select({ trueTensor: coordinates, falseTensor: 0x7fffffff }).reductionMinimum({ axes: axis });
    return first.equal(0x7fffffff).select({ trueTensor: -1, falseTensor: first });
  },
  reference: ({ tensor, axis }) =>
    tabulate(reduced(tensor.shape, [axis]), (c) =>
      range(tensor.shape[axis]).reduce((best, k) => {
        const value = tensor.at(...replaced(c, axis, k));
        return Number.isNaN(value) || (best >= 0 && value >= tensor.at(...replaced(c, axis, best))) ? best : k;
      }, -1),
    ),
  samples: [
    { tensor: [5, 7, 3], axis: 1 },
    { tensor: [4, 261], axis: -1 },
    { tensor: { shape: [4, 3], values: [1, 1, 2, 0, -0, 0, Infinity, Infinity, Infinity, 5, 5, 5], dataType: "float32" }, axis: 1 },
    { tensor: { shape: [2, 3], values: [NaN, 1, -3, NaN, NaN, NaN], dataType: "float32" }, axis: 1 },
    { tensor: [1], axis: 0 },
  ],
});

export const reductionCount = kernel({
  swift: null,
  doc: "How many elements a reduction along `axes` takes together, as a scalar of the tensor's data type.",
  inputs: { tensor: any },
  params: { axes },
  shape: () => [],
  constant: ({ tensor, axes }) => [elementCount(axes.map((k) => tensor[k]))],
  gradient: () => ({}),
  reference: ({ tensor, axes }) => new NDArray([], [axes.reduce((count, k) => count * tensor.shape[k], 1)]),
  dataTypes: ["float32", "int32"],
  samples: [{ tensor: [5, 7, 3], axes: [0, 2] }, { tensor: [5, 7, 3] }, { tensor: [] }],
});
