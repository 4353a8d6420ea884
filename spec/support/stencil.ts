import type { StencilSettings } from "../../src/geometry/stencilGeometry.ts";
import type { NDArray } from "../define.ts";

/** What a source shows at coordinates of which the last four may lie beyond it. */
export const boundaryElement = (source: NDArray, at: readonly number[], d: StencilSettings): number => {
  const mode = d.boundaryMode;
  const beyond = at.filter((x, k) => x < 0 || x >= source.shape[k]).length;
  if (beyond > 0 && mode === "constant") return d.paddingConstant;
  const from = at.map((x, k) => {
    const last = source.shape[k] - 1;
    if ((x >= 0 && x <= last) || mode === "zero") return x;
    if (mode === "reflect") return x < 0 ? -x : 2 * last - x;
    if (mode === "symmetric") return x < 0 ? -1 - x : 2 * last + 1 - x;
    if (mode === "clampToEdge") return x < 0 ? 0 : last;
    return x < 0 ? x + last : x - last;
  });
  return mode === "antiPeriodic" && beyond % 2 === 1 ? -source.at(...from) : source.at(...from);
};

/** The elements of a window, reduced. */
export const reducedWindow = (values: readonly number[], mode: StencilSettings["reductionMode"]): number => {
  const numbers = values.filter((value) => !Number.isNaN(value));
  const [least, greatest] = numbers.length === 0 ? [NaN, NaN] : [Math.min(...numbers), Math.max(...numbers)];
  return {
    sum: values.reduce((a, b) => a + b, 0),
    product: values.reduce((a, b) => a * b, 1),
    min: least,
    max: greatest,
    argumentMin: values.indexOf(least),
    argumentMax: values.indexOf(greatest),
  }[mode];
};

const around = [0, 0, 0, 0, 1, 1, 1, 1] as const;
/** Stencils: each reduction, each boundary mode, each padding style, offsets, strides, dilation, windows of one to four dimensions, more dimensions before them. */
export const stencils = [
  { sourceTensor: [2, 3, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { explicitPadding: around } },
  {
    sourceTensor: [3, 4, 5, 4],
    weightsTensor: [2, 3, 3, 2],
    descriptor: { strides: [1, 2, 1, 2], dilationRates: [2, 1, 3, 1], explicitPadding: [1, 1, 0, 2, 2, 1, 0, 1] },
  },
  { sourceTensor: [2, 2, 1, 3, 4, 3], weightsTensor: [1, 2, 3, 2], descriptor: { paddingStyle: "TF_SAME", strides: [1, 1, 2, 1] } },
  {
    sourceTensor: [4, 1, 3, 6],
    weightsTensor: [3, 1, 1, 2],
    descriptor: { paddingStyle: "ONNX_SAME_LOWER", strides: [2, 1, 1, 1], boundaryMode: "clampToEdge" },
  },
  {
    sourceTensor: [1, 2, 4, 5],
    weightsTensor: [1, 1, 2, 3],
    descriptor: { paddingStyle: "explicitOffset", offsets: [0, 0, -1, 2], explicitPadding: around },
  },
  {
    sourceTensor: [2, 1, 4, 5],
    weightsTensor: [1, 1, 2, 3],
    descriptor: { paddingStyle: "explicitOffset", offsets: [1, 0, 1, -2], explicitPadding: around, boundaryMode: "symmetric" },
  },
  {
    sourceTensor: [1, 2, 4, 5],
    weightsTensor: [1, 2, 3, 3],
    descriptor: { explicitPadding: around, boundaryMode: "constant", paddingConstant: 1.5 },
  },
  { sourceTensor: [1, 2, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { explicitPadding: around, boundaryMode: "reflect" } },
  { sourceTensor: [1, 2, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { explicitPadding: around, boundaryMode: "periodic" } },
  { sourceTensor: [1, 2, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { explicitPadding: around, boundaryMode: "antiPeriodic" } },
  { sourceTensor: [2, 1, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { reductionMode: "min", explicitPadding: around } },
  {
    sourceTensor: [2, 3, 4, 5],
    weightsTensor: [1, 2, 2, 3],
    descriptor: { reductionMode: "max", strides: [1, 1, 2, 1], boundaryMode: "reflect", paddingStyle: "TF_SAME" },
  },
  {
    sourceTensor: [2, 3, 4, 5],
    weightsTensor: [2, 1, 2, 2],
    descriptor: {
      reductionMode: "product",
      dilationRates: [1, 1, 2, 1],
      boundaryMode: "constant",
      paddingConstant: 0.5,
      explicitPadding: around,
    },
  },
  { sourceTensor: [3, 1, 1, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { reductionMode: "argumentMin", explicitPadding: around } },
  {
    sourceTensor: [2, 3, 4, 5],
    weightsTensor: [1, 1, 2, 2],
    descriptor: { reductionMode: "argumentMax", paddingStyle: "explicitOffset", offsets: [1, 0, -1, 7], explicitPadding: around },
  },
  { sourceTensor: [2, 1, 2, 2], weightsTensor: [1, 1, 3, 1] },
  { sourceTensor: [2, 1, 2, 2], weightsTensor: [1, 1, 1, 3], descriptor: { reductionMode: "max", paddingStyle: "TF_VALID" } },
  { sourceTensor: [0, 2, 1, 3, 3], weightsTensor: [1, 1, 2, 2] },
] as const;

const rowWithNaN = { shape: [1, 1, 1, 7], values: [NaN, NaN, NaN, 2, NaN, 2, -1] };
const ones = { shape: [1, 1, 1, 3], values: [1, 1, 1] };
/** Windows with NaN, and windows of nothing else; and a boundary that no number lies beyond. */
export const stencilsOfNaN = [
  ...(["min", "max", "argumentMin", "argumentMax"] as const).map((reductionMode) => ({
    sourceTensor: rowWithNaN,
    weightsTensor: ones,
    descriptor: { reductionMode },
  })),
  {
    sourceTensor: { shape: [1, 1, 1, 4], values: [3, NaN, 2, 5] },
    weightsTensor: ones,
    descriptor: {
      reductionMode: "min",
      boundaryMode: "constant",
      paddingConstant: Infinity,
      explicitPadding: [0, 0, 0, 0, 0, 0, 1, 2],
    },
  },
] as const;
