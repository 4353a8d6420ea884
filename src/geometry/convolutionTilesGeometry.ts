import {
  argumentsIn,
  channelsLast,
  convolutionHoles,
  type ConvolutionSettings,
  convolutionWindow,
  imageAt,
  lengthOf,
  outputsLast,
  stridesIn,
  tapsOf,
} from "./convolutionGeometry.ts";
import type { Adapter, Launch } from "../rule.ts";
import { range, type Shape, spread } from "../shapes.ts";

/** What a workgroup computes of the matrix product that a convolution is: so many rows and columns, of which an invocation has `height` × `width`; `slab` of the depth passes through workgroup memory at a time. */
export interface ConvolutionTile {
  readonly rows: number;
  readonly columns: number;
  /** A multiple of four. */
  readonly height: number;
  /** Four or eight. */
  readonly width: number;
  readonly slab: number;
}

/** Tiles for many results, for fewer, and for few channels. */
export const longTile: ConvolutionTile = { rows: 128, columns: 64, height: 8, width: 8, slab: 16 };
export const squareTile: ConvolutionTile = { rows: 64, columns: 64, height: 8, width: 4, slab: 32 };
export const narrowTile: ConvolutionTile = { rows: 128, columns: 32, height: 8, width: 8, slab: 16 };

/** Bytes of workgroup memory that a tile takes. */
export const tileBytes = ({ rows, columns, slab }: ConvolutionTile): number => 4 * slab * (rows + 4 + columns + 4);

/** The matrix product that a convolution, or its transpose, is: pixels by channels of the result, over weights and channels of the source. */
const productOf = (source: Shape, weights: Shape, d: ConvolutionSettings, shape: Shape, backward: boolean) => {
  const window = convolutionWindow(backward ? shape : source, weights, d);
  const [O, I] = ["O", "I"].map((letter) => lengthOf(weights, d.weightsLayout, letter));
  const [perGroup, depth] = backward ? [I, O / d.groups] : [O / d.groups, I];
  const [width, height] = ["W", "H"].map((letter) => lengthOf(shape, d.dataLayout, letter));
  const [tapsX, tapsY] = [window.x, window.y].map((sliding) => tapsOf(sliding, backward));
  const [residuesX, residuesY] = backward ? [window.x.stride, window.y.stride] : [1, 1];
  const widthPerClass = Math.ceil(width / residuesX);
  const heightPerClass = Math.ceil(height / residuesY);
  return {
    window,
    perGroup,
    depth,
    width,
    height,
    tapsX,
    tapsY,
    residuesX,
    residuesY,
    widthPerClass,
    heightPerClass,
    M: lengthOf(shape, d.dataLayout, "N") * widthPerClass * heightPerClass,
    K: tapsX.count * tapsY.count * depth,
  };
};

/** How many tiles the result of a convolution is cut into. */
export const convolutionTiles = (
  source: Shape,
  weights: Shape,
  d: ConvolutionSettings,
  shape: Shape,
  backward: boolean,
  tile: Pick<ConvolutionTile, "rows" | "columns">,
): number => {
  const { M, perGroup, residuesX, residuesY } = productOf(source, weights, d, shape, backward);
  return residuesX * residuesY * d.groups * Math.ceil(M / tile.rows) * Math.ceil(perGroup / tile.columns);
};

/** How many channels of the result, and how many of the source, a group has. */
export const channelsPerGroup = (weights: Shape, d: ConvolutionSettings, backward: boolean): { result: number; source: number } => {
  const [outputs, inputs] = [lengthOf(weights, d.weightsLayout, "O") / d.groups, lengthOf(weights, d.weightsLayout, "I")];
  return backward ? { result: inputs, source: outputs } : { result: outputs, source: inputs };
};

/** What every template of a convolution as a matrix product must know. */
const productHoles = (source: Shape, weights: Shape, d: ConvolutionSettings, shape: Shape, backward: boolean) => {
  const { window, tapsX, tapsY, ...product } = productOf(source, weights, d, shape, backward);
  const { perGroup, depth, residuesX, residuesY } = product;
  const s = stridesIn(shape, d.dataLayout);
  return {
    ...convolutionHoles(window, d),
    ...product,
    input: backward ? "incomingGradient" : "source",
    backward,
    groups: d.groups,
    sourceWidth: lengthOf(source, d.dataLayout, "W"),
    sourceHeight: lengthOf(source, d.dataLayout, "H"),
    sourceAt: imageAt(d),
    weightsAt: argumentsIn(d.weightsLayout, {
      O: backward ? "group * depth + k" : "group * perGroup + r",
      I: backward ? "r" : "k",
      H: "ky",
      W: "kx",
    }),
    strideN: s.N,
    strideC: s.C,
    strideH: s.H,
    strideW: s.W,
    stepX: tapsX.step,
    stepY: tapsY.step,
    acrossX: tapsX.across,
    acrossY: tapsY.across,
    tapsX: tapsX.count,
    tapsY: tapsY.count,
    uneven: backward && residuesX * residuesY > 1,
    vectorSource: channelsLast(d) && depth % 4 === 0,
    vectorAcross: outputsLast(d) && !backward && perGroup % 4 === 0,
    vectorResult: channelsLast(d) && perGroup % 4 === 0,
  };
};

/** The launch of a convolution, or its transpose, in which a workgroup computes a tile of the matrix product that it is. */
export const tiledConvolution = (
  source: Shape,
  weights: Shape,
  d: ConvolutionSettings,
  shape: Shape,
  backward: boolean,
  { rows, columns, height, width: columnsEach, slab }: ConvolutionTile,
): Launch => {
  const holes = productHoles(source, weights, d, shape, backward);
  const { perGroup, depth, residuesX, residuesY, M } = holes;
  const across = columns / columnsEach;
  const size = (across * rows) / height;
  const [rowTiles, columnTiles] = [Math.ceil(M / rows), Math.ceil(perGroup / columns)];
  const tiles = residuesX * residuesY * d.groups * rowTiles * columnTiles;
  return {
    ...holes,
    channelsLast: channelsLast(d),
    whole: depth % slab === 0,
    planes: !channelsLast(d) && (holes.width * holes.height) % 4 === 0 && residuesX * residuesY === 1,
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
    sourceBlocks: range((rows * slab) / 16 / size),
    weightParts: range((columns * slab) / 4 / size),
    size,
    workgroups: spread(tiles),
  };
};

/** How `products` matrix products of M × N results are cut into tiles of which a subgroup computes one: as large as leaves a CPU's cores some tiles each, for the larger, the fewer loads. */
export const subgroupTile = (M: number, N: number, products: number, adapter: Adapter) => {
  const lanes = adapter.subgroupMinSize >= 8 ? 8 : 4;
  // Rows are spread evenly over the tiles.
  const tilings = [32, 16, 8].flatMap((most) =>
    [2, 1].map((vectors) => {
      const tileRows = Math.ceil(M / Math.ceil(M / most)) || 1;
      const [rowTiles, columnTiles] = [Math.ceil(M / tileRows), Math.ceil(N / (4 * lanes * vectors))];
      return { vectors, tileRows, rowTiles, columnTiles, tiles: products * rowTiles * columnTiles };
    }),
  );
  const { vectors, tileRows, ...tiling } =
    tilings.find(({ tiles, vectors }) => tiles >= 16 && N > 4 * lanes * (vectors - 1)) ?? tilings.at(-1)!;
  const partCount = Math.ceil(tileRows / lanes);
  return {
    ...tiling,
    lanes,
    vectors,
    wide: vectors > 1,
    tileRows,
    rows: range(tileRows),
    parts: range(partCount),
    partCount,
    sums: tileRows * vectors,
    share: lanes === 4 ? "quadBroadcast" : "subgroupShuffle",
    workgroups: spread(tiling.tiles),
  };
};

/** The launch of a convolution, or its transpose, in which the invocations of a subgroup share the pixels they load. */
export const sharedConvolution = (
  source: Shape,
  weights: Shape,
  d: ConvolutionSettings,
  shape: Shape,
  backward: boolean,
  adapter: Adapter,
): Launch => {
  const holes = productHoles(source, weights, d, shape, backward);
  const { M, perGroup, residuesX, residuesY } = holes;
  return { ...holes, ...subgroupTile(M, perGroup, residuesX * residuesY * d.groups, adapter) };
};
