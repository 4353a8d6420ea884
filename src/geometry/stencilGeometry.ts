import { type PaddingStyle, slide, type Sliding } from "./convolutionGeometry.ts";
import { batched } from "./depthwiseConvolution3DGeometry.ts";
import { GraphError } from "../graphError.ts";
import type { Adapter, Launch } from "../rule.ts";
import { contiguous, elementCount, range, type Shape, spread, workgroupSize } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import { floatBits, canPad } from "./tensorShapeGeometry.ts";

/** What the descriptor of a stencil says. */
export interface StencilSettings {
  readonly reductionMode: "sum" | "min" | "max" | "product" | "argumentMin" | "argumentMax";
  readonly offsets: readonly number[];
  readonly strides: readonly number[];
  readonly dilationRates: readonly number[];
  readonly explicitPadding: readonly number[];
  readonly boundaryMode: "zero" | "constant" | "reflect" | "symmetric" | "clampToEdge" | "periodic" | "antiPeriodic";
  readonly paddingStyle: PaddingStyle;
  readonly paddingConstant: number;
}

/** How a stencil slides along one dimension; it reaches so far beyond both ends of the source, or, negative, not up to them. */
export interface StencilSliding extends Sliding {
  readonly after: number;
}

/** Whether there is a number for each of the last four dimensions. */
export const describesStencil = (d: StencilSettings): boolean =>
  [d.offsets, d.strides, d.dilationRates].every((list) => list.length === 4) && d.explicitPadding.length === 8;

/** Whether there is a window, and it moves on at every step, and not into itself. */
export const stencilSlides = (weights: Shape, d: StencilSettings): boolean =>
  [...weights, ...d.strides, ...d.dilationRates].every((n) => !(n < 1));

/** How a stencil slides along each of the last four dimensions. An explicit offset says where the first window begins, the padding how many there are. */
export const stencilWindow = (source: Shape, weights: Shape, d: StencilSettings): StencilSliding[] =>
  source.slice(-4).map((input, k) => {
    const padding = [d.explicitPadding[2 * k], d.explicitPadding[2 * k + 1]] as const;
    const sliding = slide(input, weights[k], d.strides[k], d.dilationRates[k], padding, d.paddingStyle);
    const before = d.paddingStyle === "explicitOffset" ? -d.offsets[k] : sliding.before;
    const end = (sliding.output - 1) * sliding.stride + (sliding.kernel - 1) * sliding.dilation + 1;
    return { ...sliding, before, after: Math.max(end, 0) - before - input };
  });

/** The shape of a stencil's result. */
export const stencilShape = (source: Shape, weights: Shape, d: StencilSettings): number[] => [
  ...source.slice(0, -4),
  ...stencilWindow(source, weights, d).map(({ output }) => output),
];

/** Whether the source has the elements that lie beyond its ends in this boundary mode. */
export const boundaryShown = (source: Shape, weights: Shape, d: StencilSettings): boolean => {
  const window = stencilWindow(source, weights, d);
  const beyond = (ends: readonly number[]): number[] => ends.map((end) => Math.max(0, end));
  return canPad(source.slice(-4), d.boundaryMode, beyond(window.map(({ before }) => before)), beyond(window.map(({ after }) => after)));
};

/** Where in a dimension of `length` a boundary mode finds what it shows at x, in WGSL. */
const foundAt = (mode: StencilSettings["boundaryMode"]): string => {
  const mirrored = (first: string, last: string): string => `select(select(x, ${last}, x >= length), ${first}, x < 0)`;
  if (mode === "reflect") return mirrored("-x", "2 * length - 2 - x");
  if (mode === "symmetric") return mirrored("-1 - x", "2 * length - 1 - x");
  if (mode === "periodic" || mode === "antiPeriodic") return mirrored("x + length - 1", "x - length + 1");
  return "max(0, min(x, length - 1))";
};

/** How many elements of a window are written out, at most: a loop costs a CPU more than what is in it. */
const unrolled = 32;

/** The launch of a stencil: an invocation for each element of `shape`. */
export const stencilLaunch = (source: Shape, weights: Shape, d: StencilSettings, shape: Shape, adapter: Adapter): Launch => {
  const window = stencilWindow(source, weights, d);
  const elements = elementCount(shape);
  const size = workgroupSize(elements, adapter);
  const strides = contiguous(shape);
  const lead = shape.length - 4;
  const coordinates = shape.map((length, k) => `i / ${strides[k]}u % ${length}u`);
  const listed = (entry: (sliding: StencilSliding) => number): string => window.map(entry).join(", ");
  const mode = d.reductionMode;
  const sizes = window.map(({ kernel }) => kernel);
  const count = elementCount(sizes);
  const kernelAt = (k: string): string => sizes.map((length, n) => `${k} / ${contiguous(sizes)[n]} % ${length}`).join(", ");
  const reaches = window.map(({ before, after }) => before > 0 || after > 0);
  return {
    elements,
    along: range(4),
    within: range(4).filter((k) => !reaches[k]),
    without: range(4).filter((k) => reaches[k]),
    count,
    window: count <= unrolled ? range(count).map((k) => `${k}, ${kernelAt(`${k}`)}`) : undefined,
    kernelAt: kernelAt("k"),
    place: coordinates.slice(lead).join(", "),
    sourceAt: [...coordinates.slice(0, lead), ...range(4).map((k) => `u32(at${k})`)].join(", "),
    strides: listed(({ stride }) => stride),
    dilationRates: listed(({ dilation }) => dilation),
    before: listed(({ before }) => before),
    lengths: listed(({ input }) => input),
    found: foundAt(d.boundaryMode),
    filled: d.boundaryMode === "zero" || d.boundaryMode === "constant",
    turned: d.boundaryMode === "antiPeriodic",
    outside: floatBits(d.boundaryMode === "constant" ? d.paddingConstant : 0) >>> 0,
    start: mode === "product" ? 1 : 0,
    sum: mode === "sum",
    product: mode === "product",
    better: mode === "min" || mode === "argumentMin" ? "<" : ">",
    index: mode === "argumentMin" || mode === "argumentMax",
    size,
    workgroups: spread(Math.ceil(elements / size)),
  };
};

/** Shapes of tensors in a composite, where they must be known. */
export const stencilWindowOf = (source: Tensor, weights: Tensor, d: StencilSettings): StencilSliding[] => {
  if ([...source.shape.slice(-4), ...weights.shape].some((length) => length < 0))
    throw new GraphError("stencil", "the last four dimensions of the source and the shape of the weights must be known");
  return stencilWindow(source.shape, weights.shape, d);
};

/** The source as far as the stencil reaches along the given ones of the last four dimensions. */
const reached = (source: Tensor, window: readonly StencilSliding[], along: readonly number[], d: StencilSettings): Tensor => {
  const lead = source.shape.length - 4;
  const list = (entry: (sliding: StencilSliding) => number, standard = 0): number[] =>
    range(lead + 4).map((k) => (along.includes(k - lead) ? entry(window[k - lead]) : standard));
  const padded = source.padTensor({
    with: d.boundaryMode,
    leftPadding: list(({ before }) => Math.max(0, before)),
    rightPadding: list(({ after }) => Math.max(0, after)),
    constantValue: d.paddingConstant,
  });
  const starts = list(({ before }) => Math.max(0, -before));
  return padded.sliceTensor({ starts, sizes: list(({ input, before, after }) => input + before + after, -1) });
};

/** The windows of the last four dimensions, times the weights: their elements are the last dimension. */
export const weightedWindows = (source: Tensor, weights: Tensor, d: StencilSettings): Tensor => {
  const rank = source.shape.length;
  const window = stencilWindowOf(source, weights, d);
  return reached(source, window, range(4), d)
    .windows({
      axes: range(rank - 4, rank),
      sizes: window.map(({ kernel }) => kernel),
      strides: d.strides,
      dilationRates: d.dilationRates,
    })
    .multiplication(weights)
    .flatten({ axis: rank, count: 4 });
};

/** The sum of the weighted windows as a convolution of the last three dimensions, whose channels are what the window shows of the first. */
export const stencilSum = (source: Tensor, weights: Tensor, d: StencilSettings): Tensor => {
  const window = stencilWindowOf(source, weights, d);
  const [first, z, y, x] = window;
  // Zeros beyond the ends are the convolution's own padding; so are, negative, ends that the stencil does not reach.
  const zeros = d.boundaryMode === "zero";
  const volumes = batched(reached(source, window, zeros ? [0] : range(4), d));
  const channels =
    first.kernel === 1 && first.stride === 1
      ? volumes.expandDims({ axes: [2] })
      : volumes
          .windows({ axes: [1], sizes: [first.kernel], strides: [first.stride], dilationRates: [first.dilation] })
          .transpose({ permutation: [0, 1, 5, 2, 3, 4] });
  const padding = (end: number): number => (zeros ? end : 0);
  const summed = channels.flatten({ axis: 0, count: 2 }).convolution3D({
    weights: weights.expandDims({ axes: [0] }),
    descriptor: {
      ...{ strideInZ: z.stride, strideInY: y.stride, strideInX: x.stride },
      ...{ dilationRateInZ: z.dilation, dilationRateInY: y.dilation, dilationRateInX: x.dilation },
      ...{ paddingFront: padding(z.before), paddingTop: padding(y.before), paddingLeft: padding(x.before) },
      ...{ paddingBack: padding(z.after), paddingBottom: padding(y.after), paddingRight: padding(x.after) },
    },
  });
  return summed.squeeze({ axes: [1] }).unflatten({ axis: 0, sizes: [...source.shape.slice(0, -4), first.output] });
};
