import {
  channelsLast,
  convolutionHoles,
  type ConvolutionSettings,
  convolutionWindow,
  imageAt,
  lengthOf,
  outputsLast,
  stridesIn,
} from "./convolutionGeometry.ts";
import { type ConvolutionTile, subgroupTile } from "./convolutionTilesGeometry.ts";
import type { Adapter, Launch } from "../rule.ts";
import { elementCount, range, type Shape, spread, workgroupSize } from "../shapes.ts";

/** Tiles of the gradient of a convolution's weights, for many channels and for few. */
export const weightsTile: ConvolutionTile = { rows: 64, columns: 64, height: 8, width: 4, slab: 16 };
export const narrowWeightsTile: ConvolutionTile = { rows: 32, columns: 32, height: 4, width: 4, slab: 16 };

/** How many invocations it takes to keep a GPU busy. */
const enough = 16384;

/** How the gradient of a convolution's weights is cut into tiles, and its sum over pixels into `splits`. */
const weightsGradientTiles = (source: Shape, weights: Shape, d: ConvolutionSettings) => {
  const window = convolutionWindow(source, weights, d);
  const { x, y, z } = window;
  const [O, I] = ["O", "I"].map((letter) => lengthOf(weights, d.weightsLayout, letter));
  const perGroup = O / d.groups;
  // A tile's rows are input channels of one weight where they come in fours, else any weights that follow one another.
  const vectorSource = channelsLast(d) && I % 4 === 0;
  const rowCount = x.kernel * y.kernel * z.kernel * I;
  const rows = vectorSource ? (I % 8 === 0 ? 8 : 4) : Math.max(1, Math.ceil(rowCount / Math.ceil(rowCount / 8)) || 0);
  const rowTiles = Math.ceil(rowCount / rows);
  const wide = perGroup > 4;
  const channelTiles = Math.ceil(perGroup / (wide ? 8 : 4));
  const lines = lengthOf(source, d.dataLayout, "N") * z.output * y.output;
  const tiles = d.groups * rowTiles * channelTiles;
  const linesPerSplit = Math.max(Math.ceil(64 / x.output), Math.ceil(lines / Math.ceil(enough / tiles)));
  // Nothing to sum over still makes one split, of zeros; so does nothing to compute.
  const splits = lines === 0 || tiles === 0 || x.output === 0 ? 1 : Math.ceil(lines / linesPerSplit);
  return {
    window,
    I,
    perGroup,
    vectorSource,
    rowCount,
    rows,
    rowTiles,
    wide,
    channelTiles,
    lines,
    linesPerSplit: splits === 1 ? lines : linesPerSplit,
    splits,
    tiles,
  };
};

/** Into how many partial sums the gradient of a convolution's weights is cut, so that a GPU has enough to do. */
export const weightsGradientSplits = (source: Shape, weights: Shape, d: ConvolutionSettings): number =>
  weightsGradientTiles(source, weights, d).splits;

/** What every template of the partial sums of a convolution's weights' gradient must know. */
const weightsGradientHoles = (source: Shape, weights: Shape, d: ConvolutionSettings) => {
  const { window, I, perGroup, vectorSource, rowCount, lines, linesPerSplit, splits } = weightsGradientTiles(source, weights, d);
  const { x, y, z } = window;
  const s = stridesIn(weights, d.weightsLayout);
  return {
    ...convolutionHoles(window, d),
    sourceWidth: x.input,
    sourceHeight: y.input,
    sourceSlices: z.input,
    width: x.output,
    height: y.output,
    slices: z.output,
    depth: I,
    perGroup,
    groups: d.groups,
    rowCount,
    lines,
    linesPerSplit,
    splits,
    elements: elementCount(weights),
    strideO: s.O,
    strideI: s.I,
    strideD: s.D,
    strideH: s.H,
    strideW: s.W,
    imageAt: imageAt(d),
    vectorSource,
    vectorGradient: channelsLast(d) && perGroup % 4 === 0,
    vectorResult: outputsLast(d) && perGroup % 4 === 0,
  };
};

/** The launch of the partial sums in which an invocation keeps a tile's sums in registers. */
export const weightsGradientLaunch = (source: Shape, weights: Shape, d: ConvolutionSettings, adapter: Adapter): Launch => {
  const { rows, rowTiles, wide, channelTiles, splits, tiles } = weightsGradientTiles(source, weights, d);
  const units = tiles * splits;
  const size = workgroupSize(units, adapter);
  return {
    ...weightsGradientHoles(source, weights, d),
    rowTiles,
    rowsPerTile: rows,
    rows: range(rows),
    lowRows: range(4),
    tall: rows > 4,
    highRows: range(4, rows),
    wide,
    channels: wide ? 8 : 4,
    channelTiles,
    units,
    size,
    workgroups: spread(Math.ceil(units / size)),
  };
};

/** The launch of the partial sums in which the invocations of a subgroup share the rows they load. */
export const sharedWeightsGradient = (source: Shape, weights: Shape, d: ConvolutionSettings, adapter: Adapter): Launch => {
  const holes = weightsGradientHoles(source, weights, d);
  return { ...holes, ...subgroupTile(holes.rowCount, holes.perGroup, holes.splits * d.groups, adapter) };
};

/** The launch of the partial sums in which a workgroup computes a tile, for which source and gradient pass through its memory. */
export const tiledWeightsGradient = (
  source: Shape,
  weights: Shape,
  d: ConvolutionSettings,
  { rows, columns, height, width: columnsEach, slab }: ConvolutionTile,
): Launch => {
  const holes = weightsGradientHoles(source, weights, d);
  const across = columns / columnsEach;
  const size = (across * rows) / height;
  const [rowTiles, columnTiles] = [Math.ceil(holes.rowCount / rows), Math.ceil(holes.perGroup / columns)];
  const tiles = holes.splits * d.groups * rowTiles * columnTiles;
  return {
    ...holes,
    slab,
    tileRows: rows,
    tileColumns: columns,
    rowTiles,
    columnTiles,
    tiles,
    across,
    wide: columnsEach === 8,
    steps: range(slab),
    quadList: range(height / 4),
    sourceParts: range((rows * slab) / 4 / size),
    gradientParts: range((columns * slab) / 4 / size),
    size,
    workgroups: spread(tiles),
  };
};
