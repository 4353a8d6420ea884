import { NDArray, range, replaced, tabulate } from "../define.ts";
import { roundedPosition } from "./resize.ts";

interface GridSampling {
  readonly source: NDArray;
  readonly coordinateTensor: NDArray;
  readonly layout: "NCHW" | "NHWC";
  readonly normalizeCoordinates: boolean;
  readonly relativeCoordinates: boolean;
  readonly alignCorners: boolean;
  readonly paddingMode: string;
  readonly samplingMode?: string | undefined;
  readonly nearestRoundingMode?: string | undefined;
  readonly constantValue: number;
}

/** The element of `length` that stands for `k`, wherever that is; nothing where there is none. */
const shown = (k: number, length: number, paddingMode: string): number | undefined => {
  if (k >= 0 && k < length) return k;
  if (paddingMode === "clampToEdge") return k < 0 ? 0 : length - 1;
  if (paddingMode === "reflect") return length === 1 ? 0 : shown(k < 0 ? -k : 2 * (length - 1) - k, length, paddingMode);
  return paddingMode === "symmetric" ? shown(k < 0 ? -1 - k : 2 * length - 1 - k, length, paddingMode) : undefined;
};

/** Sampling on a grid, pixel by pixel: what is out of the image is looked up for each of the four neighbours. */
export const gridSampled = (a: GridSampling): NDArray => {
  const { source, coordinateTensor: coordinates, layout, paddingMode } = a;
  const axis = layout === "NCHW" ? 2 : 1;
  const result = [coordinates.shape[1], coordinates.shape[2]];
  const shape = result.reduce((before: readonly number[], d, k) => replaced(before, axis + k, d), source.shape);
  const positionOf = (g: number, at: number, k: number): number => {
    const n = source.shape[axis + k];
    const span = a.alignCorners ? n - 1 : n;
    const moved = a.normalizeCoordinates ? (g * span) / 2 : g;
    if (!a.relativeCoordinates) return moved + (a.normalizeCoordinates ? span / 2 : 0) - (a.alignCorners ? 0 : 0.5);
    if (a.alignCorners) return moved + (result[k] === 1 ? 0 : (at * (n - 1)) / (result[k] - 1));
    return moved + ((at + 0.5) * n) / result[k] - 0.5;
  };
  const nearest = a.samplingMode === "nearest" || a.nearestRoundingMode !== undefined;
  return tabulate(shape, (c) => {
    const [row, column] = [0, 1].map((k) => {
      const g = coordinates.at(c[0], c[axis], c[axis + 1], 1 - k);
      const position = positionOf(g, c[axis + k], k);
      return nearest ? roundedPosition(position, a.nearestRoundingMode ?? "roundPreferCeil") : position;
    });
    const pixel = (y: number, x: number): number => {
      const [sy, sx] = [shown(y, source.shape[axis], paddingMode), shown(x, source.shape[axis + 1], paddingMode)];
      if (sy === undefined || sx === undefined) return paddingMode === "constant" ? a.constantValue : 0;
      return source.at(...replaced(replaced(c, axis, sy), axis + 1, sx));
    };
    const near = (position: number): number[] => [Math.floor(position), Math.floor(position) + 1];
    const terms = near(row).flatMap((y) => near(column).map((x) => (1 - Math.abs(row - y)) * (1 - Math.abs(column - x)) * pixel(y, x)));
    return terms.reduce((total, term) => total + term, 0);
  });
};

const grid = (shape: readonly number[], reach: number) => ({
  shape,
  values: range(shape.reduce((a, b) => a * b, 1)).map((k) => reach * Math.sin(7 * k + 2)),
});

/** Every mode of padding, mapping and rounding, in both layouts; coordinates reach far beyond the image. */
export const gridSamples = [
  { source: [2, 3, 4, 5], coordinateTensor: grid([2, 3, 2, 2], 1.5), constantValue: 0.7 },
  {
    source: [1, 4, 5, 4],
    coordinateTensor: grid([1, 3, 4, 2], 1.4),
    layout: "NHWC",
    alignCorners: true,
    paddingMode: "zero",
    constantValue: 3,
  },
  { source: [2, 4, 3, 2], coordinateTensor: grid([2, 2, 3, 2], 4), layout: "NHWC", paddingMode: "reflect", samplingMode: "bilinear" },
  { source: [1, 2, 4, 1], coordinateTensor: grid([1, 2, 3, 2], 3), alignCorners: true, paddingMode: "reflect" },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 3, 3, 2], 3.5), paddingMode: "symmetric" },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 3, 3, 2], 2), paddingMode: "clampToEdge", alignCorners: true },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 3, 3, 2], 6), normalizeCoordinates: false, paddingMode: "symmetric" },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 3, 3, 2], 5), normalizeCoordinates: false, alignCorners: true },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 3, 5, 2], 0.4), relativeCoordinates: true, paddingMode: "clampToEdge" },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 3, 5, 2], 0.6), relativeCoordinates: true, alignCorners: true },
  { source: [1, 2, 4, 3], coordinateTensor: grid([1, 2, 1, 2], 1.2), relativeCoordinates: true, normalizeCoordinates: false },
  { source: [1, 3, 4, 2], coordinateTensor: grid([1, 3, 3, 2], 1.3), layout: "NHWC", samplingMode: "nearest", paddingMode: "reflect" },
  { source: [1, 3, 4, 2], coordinateTensor: grid([1, 3, 3, 2], 1.3), nearestRoundingMode: "roundPreferFloor", paddingMode: "symmetric" },
  { source: [1, 3, 4, 2], coordinateTensor: grid([1, 3, 3, 2], 1.3), nearestRoundingMode: "ceil", constantValue: -1 },
  { source: [1, 3, 4, 2], coordinateTensor: grid([1, 3, 3, 2], 1.3), nearestRoundingMode: "floor", paddingMode: "clampToEdge" },
  { source: [1, 3, 4, 2], coordinateTensor: grid([1, 3, 3, 2], 1.3), nearestRoundingMode: "roundToEven", paddingMode: "zero" },
  { source: [1, 3, 4, 2], coordinateTensor: grid([1, 3, 3, 2], 1.3), nearestRoundingMode: "roundToOdd" },
  { source: [1, 3, 4, 2], coordinateTensor: [1, 0, 3, 2] },
  { source: [0, 3, 4, 2], coordinateTensor: [0, 2, 3, 2], paddingMode: "reflect" },
] as const;
