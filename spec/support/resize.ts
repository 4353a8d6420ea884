import { NDArray, range, replaced, type Shape, tabulate } from "../define.ts";

/** Positions that go down. */
export const descending = [3.3, 2.1, 0.9, -0.3];
/** Positions on a grid for two slices, within an image of 3 or 4 elements and beyond it. */
export const gridPositions = {
  shape: [2, 4, 5],
  values: range(40).map((k) => Math.round(20 + 37 * Math.sin(5 * k + 1)) / 16 + 0.03),
};

const wholePositions = { shape: [1, 4, 1], values: [0.3, 2.2, -1.6, 5.1] };
/** What `sampleAt` meets: one pair of axes or another, positions of one and of several slices, derivatives, four channels at once, nothing at all. */
export const sampleSamples = [
  { source: [2, 3, 4, 3], rows: gridPositions, columns: gridPositions, axis: 2 },
  { source: [2, 4, 3, 4], rows: gridPositions, columns: gridPositions, axis: 1, slopes: "both" },
  {
    source: [4, 3],
    rows: { shape: [1, 4, 1], values: descending },
    columns: { shape: [1, 1, 3], values: [-0.7, 0.4, 1.5] },
    axis: 0,
    separable: true,
  },
  {
    source: [2, 4, 3, 2],
    rows: { shape: [1, 4, 1], values: descending },
    columns: gridPositions,
    axis: 1,
    slopes: "columns",
  },
  { source: [2, 3, 4, 8], rows: wholePositions, columns: { shape: [1, 1, 3], values: [3.4, 1.2, 4.9] }, axis: 1, mode: "nearest" },
  { source: [2, 3, 4], rows: [1, 0, 1], columns: { shape: [1, 1, 3], values: [0.5, 1.5, 2.2] }, axis: 1 },
  { source: [0, 3, 4], rows: [0, 2, 2], columns: [0, 2, 2], axis: 1 },
] as const;

/** Row and column at which element `c` of a result was read. */
export const positionsOf = (rows: NDArray, columns: NDArray, c: readonly number[], axis: number): readonly number[] =>
  [rows, columns].map((positions) =>
    positions.at(...[axis > 0 ? c[0] : 0, c[axis], c[axis + 1]].map((at, k) => (positions.shape[k] === 1 ? 0 : at))),
  );

/** The share of element `at` of `length` in what is read at `position`, or its derivative. */
export function shareOf(
  position: number,
  at: number,
  length: number,
  mode: "nearest" | "bilinear",
  slopes: "none" | "rows" | "columns" | "both" = "none",
  along: "rows" | "columns" = "rows",
): number {
  const within = (k: number): number => Math.min(Math.max(k, 0), length - 1);
  if (mode === "nearest") return Number(within(Math.trunc(position)) === at);
  const first = Math.floor(position);
  return [first, first + 1]
    .filter((k) => within(k) === at)
    .map((k) => (slopes === along || slopes === "both" ? (k > first ? 1 : -1) : 1 - Math.abs(position - k)))
    .reduce((total, share) => total + share, 0);
}

/** `x` rounded as the mode says. */
export function roundedPosition(x: number, mode: string): number {
  const [down, up] = [Math.floor(x), Math.ceil(x)];
  if (mode === "ceil" || mode === "floor") return mode === "ceil" ? up : down;
  if (x - down !== 0.5) return Math.round(x);
  if (mode === "roundPreferCeil" || mode === "roundPreferFloor") return mode === "roundPreferCeil" ? up : down;
  return (down % 2 === 0) === (mode === "roundToEven") ? down : up;
}

interface Resizing {
  readonly scaleOffsetTensor?: NDArray | undefined;
  readonly scaleTensor?: NDArray | undefined;
  readonly offsetTensor?: NDArray | undefined;
  readonly mode: "nearest" | "bilinear";
  readonly nearestRoundingMode?: string;
  readonly centerResult: boolean;
  readonly alignCorners: boolean;
  readonly layout: string | undefined;
}

const axesOf = (layout: string | undefined, rank: number): number[] =>
  range(rank).filter((k) => layout === undefined || ["D", "H", "W"].includes(layout[k]));

/** For each dimension the share of each element of the image in each of the result: shares[dimension][to][from]. */
const sharesOf = (images: Shape, result: Shape, a: Resizing): number[][][] => {
  const axes = axesOf(a.layout, images.length);
  return images.map((n, axis) => {
    const m = result[axis];
    const k = axes.indexOf(axis);
    const scale = a.scaleTensor?.at(k) ?? a.scaleOffsetTensor?.at(k);
    const offset = a.offsetTensor?.at(k) ?? a.scaleOffsetTensor?.at(axes.length + k);
    const position = (to: number): number => {
      if (k < 0) return to;
      if (scale !== undefined && offset !== undefined) return (to - offset) / scale;
      if (a.alignCorners) return m === 1 ? 0 : (to * (n - 1)) / (m - 1);
      return a.centerResult ? ((to + 0.5) * n) / m - 0.5 : (to * n) / m;
    };
    const at = (to: number): number =>
      a.mode === "nearest" ? roundedPosition(position(to), a.nearestRoundingMode ?? "roundPreferCeil") : position(to);
    return range(m).map((to) => range(n).map((from) => shareOf(at(to), from, n, a.mode)));
  });
};

/** What a resize gives: each element of the result is made of all elements of the image, by their shares along each dimension. */
export const resized = ({ imagesTensor: images, size, ...a }: Resizing & { imagesTensor: NDArray; size: Shape }): NDArray => {
  const shape = axesOf(a.layout, images.shape.length).reduce((before: Shape, axis, k) => replaced(before, axis, size[k]), images.shape);
  const shares = sharesOf(images.shape, shape, a);
  return tabulate(shape, (to) =>
    tabulate(images.shape, (from) => from.reduce((share, k, axis) => share * shares[axis][to[axis]][k], images.at(...from))).data.reduce(
      (total, term) => total + term,
      0,
    ),
  );
};

/** What a resize's gradient gives: the same shares the other way. */
export const resizedBack = ({ gradientTensor, input, ...a }: Resizing & { gradientTensor: NDArray; input: NDArray }): NDArray => {
  const shares = sharesOf(input.shape, gradientTensor.shape, a);
  return tabulate(input.shape, (from) =>
    tabulate(gradientTensor.shape, (to) =>
      to.reduce((share, k, axis) => share * shares[axis][k][from[axis]], gradientTensor.at(...to)),
    ).data.reduce((total, term) => total + term, 0),
  );
};

const scaleOffset = { shape: [4], values: [1.7, -0.8, 0.35, 2.1] };
const layouts = [
  { images: [1, 2, 3, 4], size: [5, 6], layout: "NCHW" },
  { images: [2, 3, 5, 4], size: [2, 3], layout: "NHWC", centerResult: true },
  { images: [2, 1, 4, 3], size: [7, 3], layout: "OIHW", alignCorners: true },
  { images: [3, 5, 1, 2], size: [3, 1], layout: "HWIO", alignCorners: true, centerResult: true },
  { images: [2, 4, 3], size: [3, 7], layout: "CHW", centerResult: true },
  { images: [4, 1, 2], size: [6, 3], layout: "HWC" },
  { images: [3, 4], size: [3, 4], layout: "HW", centerResult: true },
  { images: [1, 2, 2, 3, 2], size: [3, 2, 4], layout: "NCDHW" },
  { images: [1, 3, 2, 2, 1], size: [2, 3, 3], layout: "NDHWC", centerResult: true },
  { images: [2, 1, 2, 2, 2], size: [3, 2, 3], layout: "OIDHW" },
  { images: [2, 2, 2, 1, 2], size: [3, 1, 2], layout: "DHWIO" },
  { images: [2, 3, 2, 2], size: [2, 5, 4, 2] },
  { images: [2, 3, 2], size: [3, 3, 3], alignCorners: true },
  { images: [6], size: [4], centerResult: true },
  { images: [], size: [] },
  { images: [0, 3, 4], size: [2, 2], layout: "CHW" },
  { images: [2, 3, 4], size: [0, 2], layout: "CHW" },
] as const;
const scaled = [
  { images: [2, 3, 4], size: [5, 3], layout: "CHW", scaleOffsetTensor: scaleOffset },
  { images: [3, 4], size: [4, 7], scaleTensor: { shape: [2], values: [1.7, 0.9] }, offsetTensor: { shape: [2], values: [0.35, -1.3] } },
] as const;
const backwards = (images: Shape, size: Shape, layout?: string): number[] =>
  axesOf(layout, images.length).reduce((shape: number[], axis, k) => replaced(shape, axis, size[k]), [...images]);

/** Images to resize: every layout and none, every mapping, up, down and not at all, scales and offsets that reach beyond the image and turn it round. */
export const resizeSamples = [...layouts, ...scaled].map(({ images, ...rest }) => ({ imagesTensor: images, ...rest }));
/** The same as gradients to bring back. */
export const gradientSamples = [...layouts, ...scaled].map(({ images, size, ...rest }) => ({
  gradientTensor: backwards(images, size, (rest as { layout?: string }).layout),
  input: images,
  ...rest,
}));

/** What trips the requirements of a resize, in order. */
export const resizeRejects = [
  { imagesTensor: [2, 3, 4], size: [5, 6], layout: "NCHW" },
  { imagesTensor: [2, 3, 4], size: [5, 6] },
  { imagesTensor: [3, 4], size: [5, 6], scaleTensor: [2] },
] as const;
/** What trips the requirements of its gradient. */
export const gradientRejects = [
  { gradientTensor: [3, 5, 6], input: [3, 4, 5], layout: "NCHW" },
  { gradientTensor: [3, 5, 6], input: [2, 4, 5], layout: "CHW" },
  { gradientTensor: [5, 6], input: [3, 4], scaleOffsetTensor: [4], offsetTensor: [2] },
] as const;
