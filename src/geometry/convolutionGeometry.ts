import type { Adapter, Launch } from "../rule.ts";
import { agree, contiguous, elementCount, range, type Shape, spread, workgroupSize } from "../shapes.ts";

/** Where the padding of a windowed operation comes from. */
export type PaddingStyle = "explicit" | "TF_VALID" | "TF_SAME" | "explicitOffset" | "ONNX_SAME_LOWER";

/** What the descriptors of all operations with a two-dimensional window have in common. */
export interface WindowSettings {
  readonly strideInX: number;
  readonly strideInY: number;
  readonly dilationRateInX: number;
  readonly dilationRateInY: number;
  readonly paddingLeft: number;
  readonly paddingRight: number;
  readonly paddingTop: number;
  readonly paddingBottom: number;
  readonly paddingStyle: PaddingStyle;
  readonly dataLayout: "NCHW" | "NHWC";
  readonly ceilMode?: boolean;
}

/** What the descriptor of an operation with a three-dimensional window says of it. */
export interface VolumeSettings extends Omit<WindowSettings, "dataLayout"> {
  readonly strideInZ: number;
  readonly dilationRateInZ: number;
  readonly paddingFront: number;
  readonly paddingBack: number;
  readonly dataLayout: "NCDHW" | "NDHWC" | "NDCHW" | "NDHCW";
}

/** What the descriptor of a 2D or a 3D convolution says. */
export type ConvolutionSettings =
  | (WindowSettings & { readonly groups: number; readonly weightsLayout: "OIHW" | "HWIO" })
  | (VolumeSettings & { readonly groups: number; readonly weightsLayout: "OIDHW" | "DHWIO" });

/** How a window slides along one dimension: element k of window o lies at o · stride + k · dilation − before. */
export interface Sliding {
  readonly input: number;
  readonly output: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly before: number;
}

/** The length of the dimension that `layout` calls `letter`. */
export const lengthOf = (shape: Shape, layout: string, letter: string): number => shape[layout.indexOf(letter)];

/** The shape whose dimensions have the lengths named by `layout`'s letters. */
export const shapeIn = (layout: string, lengths: Readonly<Record<string, number>>): number[] =>
  [...layout].map((letter) => lengths[letter]);

/** How a window slides along one dimension, with the padding that `style` asks for. */
export const slide = (
  input: number,
  kernel: number,
  stride: number,
  dilation: number,
  [before, after]: readonly [number, number],
  style: PaddingStyle = "explicit",
  ceilMode = false,
): Sliding => {
  const extent = (kernel - 1) * dilation + 1;
  if (style === "TF_SAME" || style === "ONNX_SAME_LOWER") {
    const output = Math.ceil(input / stride);
    const padding = Math.max(0, (output - 1) * stride + extent - input);
    return { input, output, kernel, stride, dilation, before: style === "TF_SAME" ? Math.floor(padding / 2) : Math.ceil(padding / 2) };
  }
  const [first, last] = style === "TF_VALID" ? [0, 0] : [before, after];
  const steps = (input + first + last - extent) / stride;
  return { input, output: Math.max(0, (ceilMode ? Math.ceil(steps) : Math.floor(steps)) + 1), kernel, stride, dilation, before: first };
};

/** How a window slides along each dimension of an image or a volume. */
export interface Window {
  readonly x: Sliding;
  readonly y: Sliding;
  readonly z: Sliding;
}

/** How a window slides along a dimension that is not there. */
const still: Sliding = { input: 1, output: 1, kernel: 1, stride: 1, dilation: 1, before: 0 };

/** How a window of `width` × `height`, and `depth` in a volume, slides over an image. */
export const slideOver = (image: Shape, width: number, height: number, depth: number, d: WindowSettings | VolumeSettings): Window => {
  const along = (letter: string, kernel: number, stride: number, dilation: number, before: number, after: number): Sliding =>
    slide(lengthOf(image, d.dataLayout, letter), kernel, stride, dilation, [before, after], d.paddingStyle, d.ceilMode);
  return {
    x: along("W", width, d.strideInX, d.dilationRateInX, d.paddingLeft, d.paddingRight),
    y: along("H", height, d.strideInY, d.dilationRateInY, d.paddingTop, d.paddingBottom),
    z: "strideInZ" in d ? along("D", depth, d.strideInZ, d.dilationRateInZ, d.paddingFront, d.paddingBack) : still,
  };
};

/** How the weights slide over the source. */
export const convolutionWindow = (source: Shape, weights: Shape, d: ConvolutionSettings): Window => {
  const [width, height, depth] = ["W", "H", "D"].map((letter) => lengthOf(weights, d.weightsLayout, letter));
  return slideOver(source, width, height, depth, d);
};

/** The shape of a convolution's result. */
export const convolved = (source: Shape, weights: Shape, d: ConvolutionSettings): number[] => {
  const { x, y, z } = convolutionWindow(source, weights, d);
  return shapeIn(d.dataLayout, {
    N: lengthOf(source, d.dataLayout, "N"),
    C: lengthOf(weights, d.weightsLayout, "O"),
    D: z.output,
    H: y.output,
    W: x.output,
  });
};

/** Whether a window moves on at every step, and not into itself. */
export const slides = (d: WindowSettings | VolumeSettings): boolean =>
  Math.min(d.strideInX, d.strideInY, d.dilationRateInX, d.dilationRateInY) >= 1 &&
  (!("strideInZ" in d) || Math.min(d.strideInZ, d.dilationRateInZ) >= 1);

/** Whether source and weights have the channels that the groups ask for. */
export const channelsAgree = (source: Shape, weights: Shape, d: ConvolutionSettings): boolean =>
  agree(lengthOf(source, d.dataLayout, "C"), lengthOf(weights, d.weightsLayout, "I") * d.groups);

/** Whether the output channels divide into the groups. */
export const groupsDivide = (weights: Shape, d: ConvolutionSettings): boolean =>
  d.groups >= 1 && !(lengthOf(weights, d.weightsLayout, "O") % d.groups > 0);

/** What a template needs to know of how a window slides. */
export const slidingHoles = (x: Sliding, y: Sliding) => ({
  kernelWidth: x.kernel,
  kernelHeight: y.kernel,
  strideX: x.stride,
  strideY: y.stride,
  dilationX: x.dilation,
  dilationY: y.dilation,
  left: x.before,
  top: y.before,
});

/** What the template of a convolution needs to know of how a window slides. */
export const convolutionHoles = ({ x, y, z }: Window, d: ConvolutionSettings) => ({
  ...slidingHoles(x, y),
  volume: "strideInZ" in d,
  kernelDepth: z.kernel,
  strideZ: z.stride,
  dilationZ: z.dilation,
  front: z.before,
});

/** Whether the channels of a pixel are neighbours. */
export const channelsLast = (d: ConvolutionSettings): boolean => d.dataLayout.endsWith("C");

/** Whether the output channels of a weight are neighbours. */
export const outputsLast = (d: ConvolutionSettings): boolean => d.weightsLayout.endsWith("O");

/** Arguments in the order of a layout's dimensions. */
export const argumentsIn = (layout: string, names: Readonly<Record<string, string>>): string =>
  [...layout].map((letter) => names[letter]).join(", ");

/** The coordinates of an element of an image or a volume. */
export const imageAt = (d: ConvolutionSettings): string => argumentsIn(d.dataLayout, { N: "n", C: "c", D: "z", H: "y", W: "x" });

/** The row-major strides of an image, by the dimension's letter. */
export const stridesIn = (shape: Shape, layout: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...layout].map((letter, k) => [letter, contiguous(shape)[k]]));

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** Which weights along one dimension meet a pixel: how many, how many weights on to the next, and how many pixels on in the source. */
export interface Taps {
  readonly count: number;
  readonly step: number;
  readonly across: number;
}

/** The weights that meet a pixel of the result. Backward only those do that are whole strides away from it. */
export const tapsOf = ({ kernel, stride, dilation }: Sliding, backward: boolean): Taps => {
  const step = backward ? stride / greatestCommonDivisor(stride, dilation) : 1;
  return { count: Math.ceil(kernel / step), step, across: backward ? (-step * dilation) / stride : dilation };
};

/** How many weights of a row, up to `limit`, are met at once, so that columns of the source that several pixels share are loaded once; and which columns those are. */
const metTogether = ({ count, across }: Taps, pixels: number, sourceStep: number, limit: number) => {
  const grainOf = (taps: number): number => (taps === 1 ? sourceStep : greatestCommonDivisor(sourceStep, Math.abs(across)));
  const span = (taps: number): number => ((pixels - 1) * sourceStep + (taps - 1) * Math.abs(across)) / grainOf(taps) + 1;
  const most = Math.max(1, ...range(2, Math.min(limit, count) + 1).filter((taps) => span(taps) <= 2 * pixels + limit));
  const together = Math.max(1, Math.ceil(count / Math.ceil(count / most)) || 0);
  const grain = grainOf(together);
  const columnsPerPixel = sourceStep / grain;
  const columnsPerTap = together === 1 ? 0 : across / grain;
  const reach = columnsPerTap < 0 ? (1 - together) * columnsPerTap : 0;
  const taps = range(together);
  const columns = new Set(taps.flatMap((tap) => range(pixels).map((pixel) => reach + tap * columnsPerTap + pixel * columnsPerPixel)));
  return { together, grain, columnsPerPixel, columnsPerTap, reach, taps, columns: [...columns], columnCount: Math.max(0, ...columns) + 1 };
};

/**
 * The launch of the direct convolution: forward from a source to the convolved image or, `backward`, the transposed convolution from
 * the gradient of the convolved image to that of the source. An invocation computes a few pixels of a row by 4 or 8 channels. Backward,
 * the pixels of a tile are a stride apart, so that the same weights meet all of them.
 */
export const convolutionLaunch = (
  source: Shape,
  weights: Shape,
  d: ConvolutionSettings,
  shape: Shape,
  backward: boolean,
  adapter: Adapter,
): Launch => {
  const window = convolutionWindow(backward ? shape : source, weights, d);
  const { x, y, z } = window;
  const [O, I] = ["O", "I"].map((letter) => lengthOf(weights, d.weightsLayout, letter));
  const [perGroup, depth] = backward ? [I, O / d.groups] : [O / d.groups, I];
  const [width, height, slices] = ["W", "H", "D"].map((letter) => lengthOf(shape, d.dataLayout, letter) ?? 1);
  const wide = perGroup > 4;
  const channelTiles = Math.ceil(perGroup / (wide ? 8 : 4));
  const residues = backward ? x.stride : 1;
  const perResidue = Math.ceil(width / residues);
  // A CPU keeps sums in memory anyway: the more of them, the fewer loads for each. But it compiles the longer, which must be worth it.
  const products = elementCount(shape) * x.kernel * y.kernel * z.kernel * depth;
  const limit = adapter.software && products > 2 ** 20 ? 16 : 4;
  const pixels = Math.ceil(perResidue / Math.ceil(perResidue / limit));
  const [tapsX, tapsY, tapsZ] = [x, y, z].map((sliding) => tapsOf(sliding, backward));
  const vectorSource = channelsLast(d) && depth % 4 === 0;
  const met = metTogether(tapsX, pixels, backward ? 1 : x.stride, vectorSource ? 1 : 5);
  const pixelTiles = residues * Math.ceil(perResidue / pixels);
  const units = lengthOf(shape, d.dataLayout, "N") * slices * height * pixelTiles * d.groups * channelTiles;
  const size = workgroupSize(units, adapter);
  const s = stridesIn(shape, d.dataLayout);
  return {
    ...convolutionHoles(window, d),
    input: backward ? "incomingGradient" : "source",
    backward,
    width,
    height,
    slices,
    groups: d.groups,
    perGroup,
    depth,
    sourceWidth: lengthOf(source, d.dataLayout, "W"),
    sourceHeight: lengthOf(source, d.dataLayout, "H"),
    sourceSlices: lengthOf(source, d.dataLayout, "D"),
    sourceAt: imageAt(d),
    weightsAt: argumentsIn(d.weightsLayout, {
      O: backward ? "g * depth + k" : "g * perGroup + r",
      I: backward ? "r" : "k",
      D: "kz",
      H: "ky",
      W: "kx",
    }),
    strideN: s.N,
    strideC: s.C,
    strideD: s.D,
    strideH: s.H,
    strideW: s.W,
    wide,
    channels: wide ? 8 : 4,
    channelTiles,
    residues,
    stepX: tapsX.step,
    stepY: tapsY.step,
    stepZ: tapsZ.step,
    acrossX: tapsX.across,
    acrossY: tapsY.across,
    acrossZ: tapsZ.across,
    tapsX: tapsX.count,
    tapsY: tapsY.count,
    tapsZ: tapsZ.count,
    ...met,
    chunked: tapsX.count !== met.together,
    deep: depth !== 1,
    uneven: (backward && x.stride > 1) || tapsX.count % met.together > 0,
    pixels,
    pixelTiles,
    pixelList: range(pixels),
    units,
    size,
    vectorSource,
    vectorResult: channelsLast(d) && perGroup % 4 === 0,
    // Weights whose innermost dimension is the result's channels, or the channels summed over.
    vectorAcross: outputsLast(d) && !backward && perGroup % 4 === 0,
    vectorAlong: outputsLast(d) && backward && depth % 4 === 0 && channelsLast(d),
    workgroups: spread(Math.ceil(units / size)),
  };
};
