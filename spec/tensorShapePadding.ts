import { canPad, isPadding, paddedView } from "../src/geometry/tensorShapeGeometry.ts";
import type { Tensor } from "../src/tensor.ts";
import {
  every,
  along,
  axis,
  composite,
  float,
  integers,
  integersOrTensor,
  integerValue,
  numberOr,
  oneOf,
  tabulate,
  view,
} from "./define.ts";

export const padTensor = composite({
  swift: "padTensor(_:with:leftPadding:rightPadding:constantValue:name:)",
  since: "11.0",
  doc:
    "Adds `leftPadding[k]` elements before and `rightPadding[k]` after dimension k. What they show, for x of length n: `constantValue`; " +
    "0 (`zero`); the nearest element (`clampToEdge`); x mirrored at its ends, not repeating them (`reflect`, x[-1] is x[1]) or repeating " +
    "them (`symmetric`, x[-1] is x[0]); x repeated so that its last element falls on its first (`periodic`, x[-2] is x[n-3]), likewise " +
    "with changed sign (`antiPeriodic`).",
  inputs: { tensor: every },
  params: {
    with: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero", "periodic", "antiPeriodic"),
    leftPadding: integers,
    rightPadding: integers,
    constantValue: numberOr(0),
  },
  requires: {
    "there is a padding, not negative, for each end of each dimension": ({ tensor, leftPadding, rightPadding }) =>
      isPadding(tensor, leftPadding, rightPadding),
    "the tensor has the elements that the mode shows": ({ tensor, with: mode, leftPadding, rightPadding }) =>
      canPad(tensor, mode, leftPadding, rightPadding),
  },
  expand({ tensor, with: mode, leftPadding, rightPadding, constantValue }) {
    if (mode === "zero") return tensor.padConstant({ leftPadding, rightPadding });
    if (mode === "constant") return tensor.padConstant({ leftPadding, rightPadding, constantValue });
    return leftPadding.reduce(
      (padded: Tensor, left, dimension) => padded.padDimension({ mode, dimension, left, right: rightPadding[dimension] }),
      tensor,
    );
  },
  reference: ({ tensor, with: mode, leftPadding, rightPadding, constantValue }) =>
    tabulate(
      tensor.shape.map((d, k) => d + leftPadding[k] + rightPadding[k]),
      (c) => {
        const at = c.map((n, k) => n - leftPadding[k]);
        const beyond = at.filter((x, k) => x < 0 || x >= tensor.shape[k]).length;
        if (beyond > 0 && mode === "constant") return constantValue;
        const from = at.map((x, k) => {
          const last = tensor.shape[k] - 1;
          if (x >= 0 && x <= last) return x;
          if (mode === "reflect") return x < 0 ? -x : 2 * last - x;
          if (mode === "symmetric") return x < 0 ? -1 - x : 2 * last + 1 - x;
          if (mode === "clampToEdge") return x < 0 ? 0 : last;
          return mode === "zero" ? x : x < 0 ? x + last : x - last;
        });
        return mode === "antiPeriodic" && beyond % 2 === 1 ? -tensor.at(...from) : tensor.at(...from);
      },
    ),
  samples: [
    { tensor: [3, 4], leftPadding: [1, 0], rightPadding: [0, 2], constantValue: 1.5 },
    { tensor: [3, 4], with: "zero", leftPadding: [1, 2], rightPadding: [0, 2], constantValue: 1.5 },
    { tensor: [3, 4], with: "reflect", leftPadding: [2, 1], rightPadding: [1, 3] },
    { tensor: [3, 4], with: "symmetric", leftPadding: [3, 0], rightPadding: [1, 4] },
    { tensor: [3, 1], with: "clampToEdge", leftPadding: [1, 2], rightPadding: [0, 5] },
    { tensor: [3, 4], with: "periodic", leftPadding: [2, 1], rightPadding: [1, 3] },
    { tensor: [0, 2], leftPadding: [1, 0], rightPadding: [1, 1] },
  ],
  rejects: [
    { tensor: [3, 4], leftPadding: [1], rightPadding: [0, 2] },
    { tensor: [3, 4], with: "reflect", leftPadding: [3, 0], rightPadding: [0, 0] },
  ],
});

export const padConstant = view({
  swift: null,
  doc: "Adds `leftPadding[k]` elements before and `rightPadding[k]` after dimension k, which show `constantValue`.",
  inputs: { tensor: every },
  params: { leftPadding: integersOrTensor, rightPadding: integersOrTensor, constantValue: numberOr(0) },
  requires: {
    "there is a padding, not negative, for each end of each dimension": ({ tensor, leftPadding, rightPadding }) =>
      isPadding(tensor, leftPadding, rightPadding),
  },
  view: ({ tensor, leftPadding, rightPadding, constantValue }) => paddedView(tensor, leftPadding, rightPadding, constantValue),
  gradient: ({ dy, tensor, leftPadding }) => ({ tensor: dy.stridedSlice({ starts: leftPadding, sizes: tensor.shapeOf() }) }),
  samples: [
    { tensor: [3, 4], leftPadding: [1, 0], rightPadding: [0, 2], constantValue: 1 },
    { tensor: [3, 0], leftPadding: [0, 2], rightPadding: [0, 0] },
    { tensor: [], leftPadding: [], rightPadding: [] },
  ],
  rejects: [{ tensor: [3, 4], leftPadding: [-1, 0], rightPadding: [0, 2] }],
});

export const padDimension = composite({
  swift: null,
  doc: "Pads one dimension with elements of the tensor itself; see `padTensor`.",
  inputs: { tensor: every },
  params: {
    mode: oneOf("reflect", "symmetric", "clampToEdge", "periodic", "antiPeriodic"),
    dimension: axis,
    left: integerValue,
    right: integerValue,
  },
  expand({ graph, tensor, mode, dimension, left, right }) {
    // Where the elements shown on the left and on the right begin; negative from the end.
    const [first, last] = {
      reflect: [1, -1 - right],
      symmetric: [0, -right],
      clampToEdge: [0, -1],
      periodic: [-1 - left, 1],
      antiPeriodic: [-1 - left, 1],
    }[mode];
    const side = (starts: number, length: number): Tensor[] => {
      if (length === 0) return [];
      if (mode === "clampToEdge") {
        const edge = tensor.sliceTensor({ dimension, starts, length: 1 });
        return [edge.broadcast({ shape: along(dimension, tensor.shape.length, length) })];
      }
      const part = tensor.sliceTensor({ dimension, starts, length });
      return [mode === "periodic" ? part : mode === "antiPeriodic" ? part.negative() : part.reverse({ axes: dimension })];
    };
    return graph.concatTensors([...side(first, left), tensor, ...side(last, right)], { dimension });
  },
  samples: [
    { tensor: [3, 4], mode: "symmetric", dimension: 1, left: 1, right: 2 },
    { tensor: [3, 4], mode: "clampToEdge", dimension: 0, left: 0, right: 0 },
  ],
});

export const padGradient = composite({
  swift: "padGradient(withIncomingGradientTensor:sourceTensor:paddingMode:leftPadding:rightPadding:name:)",
  since: "11.0",
  doc: "The gradient of `padTensor`: every element of `incomingGradientTensor` is added to the element of the source that it showed.",
  inputs: { incomingGradientTensor: float, sourceTensor: float },
  params: {
    paddingMode: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero", "periodic", "antiPeriodic"),
    leftPadding: integers,
    rightPadding: integers,
  },
  requires: {
    "there is a padding, not negative, for each end of each dimension": ({ sourceTensor, leftPadding, rightPadding }) =>
      isPadding(sourceTensor, leftPadding, rightPadding),
    "the incoming gradient has the padded shape": ({ incomingGradientTensor: dy, sourceTensor, leftPadding, rightPadding }) =>
      dy.length === sourceTensor.length && sourceTensor.every((d, k) => d + leftPadding[k] + rightPadding[k] === dy[k]),
  },
  // Padding is linear: whatever the source, the derivative of Σ padded · incoming is the gradient asked for.
  expand({ graph, incomingGradientTensor, sourceTensor, paddingMode, leftPadding, rightPadding }) {
    const source = sourceTensor.identity();
    const padded = source.padTensor({ with: paddingMode, leftPadding, rightPadding });
    return graph.gradients(padded.multiplication(incomingGradientTensor), { with: [source] }).get(source)!;
  },
  reference: ({ incomingGradientTensor: dy, sourceTensor: { shape }, paddingMode: mode, leftPadding }) => {
    const sourceOf = (x: number, d: number): number => {
      if (x >= 0 && x < d) return x;
      if (mode === "reflect") return x < 0 ? -x : 2 * (d - 1) - x;
      if (mode === "symmetric") return x < 0 ? -1 - x : 2 * d - 1 - x;
      if (mode === "clampToEdge") return x < 0 ? 0 : d - 1;
      return mode === "periodic" ? (x < 0 ? x + d - 1 : x - d + 1) : NaN;
    };
    return tabulate(shape, (c) => {
      const shows = (at: readonly number[]): boolean => at.every((n, k) => sourceOf(n - leftPadding[k], shape[k]) === c[k]);
      return tabulate(dy.shape, (at) => (shows(at) ? dy.at(...at) : 0)).data.reduce((a, b) => a + b, 0);
    });
  },
  samples: [
    { incomingGradientTensor: [4, 6], sourceTensor: [3, 4], leftPadding: [1, 0], rightPadding: [0, 2] },
    { incomingGradientTensor: [6, 8], sourceTensor: [3, 4], paddingMode: "reflect", leftPadding: [2, 1], rightPadding: [1, 3] },
    { incomingGradientTensor: [7, 8], sourceTensor: [3, 4], paddingMode: "symmetric", leftPadding: [3, 0], rightPadding: [1, 4] },
    { incomingGradientTensor: [4, 8], sourceTensor: [3, 1], paddingMode: "clampToEdge", leftPadding: [1, 2], rightPadding: [0, 5] },
    { incomingGradientTensor: [6, 8], sourceTensor: [3, 4], paddingMode: "periodic", leftPadding: [2, 1], rightPadding: [1, 3] },
  ],
  rejects: [
    { incomingGradientTensor: [4, 6], sourceTensor: [3, 4], leftPadding: [1], rightPadding: [0, 2] },
    { incomingGradientTensor: [4, 7], sourceTensor: [3, 4], leftPadding: [1, 0], rightPadding: [0, 2] },
  ],
});
