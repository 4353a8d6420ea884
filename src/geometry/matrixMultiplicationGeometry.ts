import type { Adapter, Along, Launch } from "../rule.ts";
import { agree, broadcast, canBroadcast, elementCount, range, type Shape, spread, workgroupSize } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** Shapes of a product, how its operands lie, and where it runs. */
interface Product {
  readonly primary: Shape;
  readonly shape: Shape;
  readonly along: Along<"primary" | "secondary">;
  readonly adapter: Adapter;
}

/** The shapes of a product's operands. */
interface Operands {
  readonly primary: Shape;
  readonly secondary: Shape;
}
/** The shape of a product. */
export const productShape = ({ primary, secondary }: Operands): Shape => [
  ...broadcast(primary.slice(0, -2), secondary.slice(0, -2)),
  primary.at(-2)!,
  secondary.at(-1)!,
];
/** What must hold of operands for there to be a product. */
export const productRequirements: Readonly<Record<string, (a: Operands) => boolean>> = {
  "primary has at least rank 2": ({ primary }) => primary.length >= 2,
  "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
  "primary has as many columns as secondary has rows": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-2)!),
  "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
};

/** Operands of a product, and their shapes. */
interface ProductInParts {
  readonly primary: Tensor;
  readonly secondary: Tensor;
  readonly shapes: Operands;
}

/** A tile of a product: its rows and columns, and of those how many each invocation computes. */
export interface Tile {
  readonly rows: number;
  readonly columns: number;
  /** A multiple of four. */
  readonly height: number;
  /** Four or eight. */
  readonly width: number;
}

/** How many tiles the result of a product is cut into. */
export const tilesOf = (shape: Shape, { rows, columns }: Pick<Tile, "rows" | "columns">): number =>
  elementCount(shape.slice(0, -2)) * Math.ceil(shape.at(-2)! / rows) * Math.ceil(shape.at(-1)! / columns);

/** The tiles of the launches, each good for as many results as fill a GPU with it. */
export const largeTile: Tile = { rows: 128, columns: 128, height: 16, width: 8 };
export const smallTile: Tile = { rows: 64, columns: 64, height: 8, width: 4 };

/** What every template of a product must know: its lengths, and how its result is cut into tiles of `height` × `width`. */
const cut = ({ primary, shape, adapter }: Omit<Product, "along">, height: number, width: number) => {
  const [M, N, K] = [shape.at(-2)!, shape.at(-1)!, primary.at(-1)!];
  const rowTiles = Math.ceil(M / height);
  const columnTiles = Math.ceil(N / width);
  const tiles = elementCount(shape.slice(0, -2)) * rowTiles * columnTiles;
  const workgroups = spread(tiles);
  return {
    M,
    N,
    K,
    rowTiles,
    columnTiles,
    tiles,
    vectorK: K % 4 === 0 && K > 0,
    vectorN: N % 4 === 0,
    raggedM: adapter.varied || M % height > 0,
    raggedN: adapter.varied || N % width > 0,
    // A workgroup for each tile, unless a launch says otherwise.
    spread: workgroups[1] > 1,
    workgroups,
  };
};

/** How deep the slabs are that pass through workgroup memory. */
const depth = 16;

/** Bytes of workgroup memory that a tile takes. */
export const slabBytes = ({ rows, columns }: Tile): number => 4 * depth * (rows + 4 + columns + 4);

/** The launch of a product in which a workgroup computes a tile, for which both matrices pass through its memory. */
export const tiledProduct = (product: Product, tile: Tile): Launch => {
  const { along, adapter } = product;
  const { rows, columns, height, width } = tile;
  const cuts = cut(product, rows, columns);
  const size = (rows / height) * (columns / width);
  return {
    ...cuts,
    tileRows: rows,
    tileColumns: columns,
    height,
    width,
    wide: width === 8,
    depth,
    steps: range(depth),
    quads: range(height / 4),
    partsA: range((rows * depth) / 4 / size),
    partsB: range((columns * depth) / 4 / size),
    // Where four rows are neighbours in memory and four columns are not: a transposed matrix.
    primaryDown: along.primary === -2 && cuts.M >= 4,
    secondaryDown: along.secondary === -2 && cuts.K % 4 === 0,
    raggedK: adapter.varied || cuts.K % depth > 0 || cuts.K === 0,
    lastK: Math.max(0, cuts.K - 1),
    size,
  };
};

/** The launch of a product of 16-bit floats in which subgroups multiply matrices of 16×16 at once. */
export const productByMatrices = (product: Product): Launch => {
  const { along, adapter } = product;
  const cuts = cut(product, 128, 128);
  const [primaryDown, secondaryDown] = [along.primary === -2, along.secondary === -2];
  // Slabs are 128 by 32 or, transposed, 32 by 128, with 8 more for each row; in vectors of four.
  const [wide, narrow] = [(128 + 8) / 4, (32 + 8) / 4];
  return {
    ...cuts,
    primaryDown,
    secondaryDown,
    raggedK: adapter.varied || cuts.K % 32 > 0,
    pitchA: primaryDown ? wide : narrow,
    pitchB: secondaryDown ? narrow : wide,
    sizeA: primaryDown ? 32 * wide : 128 * narrow,
    sizeB: secondaryDown ? 128 * narrow : 32 * wide,
    parts: range(8),
    steps: [0, 16],
    four: range(4),
  };
};

/** The launch of a product in which each invocation keeps the sums of some rows by 4 or 8 columns, and some may share the depth. */
export const productInRegisters = (product: Product): Launch => {
  const { primary, shape, along, adapter } = product;
  const [M, N, K] = [shape.at(-2)!, shape.at(-1)!, primary.at(-1)!];
  const wide = N > 4;
  // A CPU keeps sums in memory anyway: the more of them, the fewer loads for each.
  const tall = adapter.software && M >= 16 && tilesOf(shape, { rows: 16, columns: 16 }) >= 64;
  const height = tall ? 16 : M >= 8 ? 8 : M >= 4 ? 4 : M >= 2 ? 2 : 1;
  const tiled = cut(product, height, wide ? 8 : 4);
  // Few tiles and a deep sum: the invocations of a workgroup share the depth.
  const lanes = adapter.software || tiled.tiles >= 16384 || K < 128 ? 1 : K < 1024 ? 16 : 64;
  const size = workgroupSize(tiled.tiles, adapter);
  return {
    ...tiled,
    wide,
    height,
    rows: range(height),
    sums: wide ? 2 * height : height,
    lanes,
    shared: lanes > 1,
    // Where subgroups have four invocations, vectors down columns cost more than they bring.
    secondaryDown: along.secondary === -2 && tiled.vectorK && !(adapter.software && adapter.subgroupMinSize < 8),
    laneStep: 1,
    tileStep: lanes,
    size,
    workgroups: spread(Math.ceil((tiled.tiles * lanes) / size)),
  };
};

/**
 * The launch of a product of few rows, whose time is that of reading the secondary matrix: invocations are as many as keep memory busy,
 * and neighbours read what lies side by side, be it columns of a row or the depth of a column.
 */
export const productOfFewRows = (product: Product): Launch => {
  const { primary, shape, along, adapter } = product;
  const [M, K] = [shape.at(-2)!, primary.at(-1)!];
  const height = Math.min(4, M) || 1;
  const tiled = cut(product, height, 4);
  const secondaryDown = along.secondary === -2 && tiled.vectorK;
  const most = Math.min(64, K / 4, 65536 / tiled.tiles);
  const lanes = Math.max(secondaryDown ? 8 : 1, 2 ** Math.ceil(Math.log2(Math.max(1, most))));
  const size = Math.min(256, adapter.maxInvocations);
  return {
    ...tiled,
    wide: false,
    height,
    rows: range(height),
    sums: height,
    lanes,
    shared: lanes > 1,
    secondaryDown,
    laneStep: secondaryDown ? 1 : size / lanes,
    tileStep: secondaryDown ? lanes : 1,
    size,
    workgroups: spread(Math.ceil((tiled.tiles * lanes) / size)),
  };
};

/** The launch of a product in which a subgroup computes a tile, and its invocations share the rows they load. */
export const sharedProduct = (product: Product): Launch => {
  const { shape, adapter } = product;
  const [M, N] = [shape.at(-2)!, shape.at(-1)!];
  const lanes = adapter.subgroupMinSize >= 8 ? 8 : 4;
  // As large as leaves a CPU's cores some tiles each: the larger, the fewer loads. Rows are spread evenly, by eights where each height were a kernel.
  const even = (most: number): number => Math.ceil(M / Math.ceil(M / most)) || 1;
  const heightOf = (most: number): number => (adapter.varied ? Math.ceil(even(most) / 8) * 8 : even(most));
  const tilings = [32, 16, 8].flatMap((most) => [2, 1].map((vectors) => ({ height: heightOf(most), vectors })));
  const { height, vectors } =
    tilings.find(({ height, vectors }) => cut(product, height, 4 * lanes * vectors).tiles >= 8 && N > 4 * lanes * (vectors - 1)) ??
    tilings.at(-1)!;
  const tiled = cut(product, height, 4 * lanes * vectors);
  const groups = Math.ceil(height / lanes);
  return {
    ...tiled,
    lanes,
    height,
    vectors,
    wide: vectors > 1,
    rows: range(height),
    groups: range(groups),
    groupCount: groups,
    sums: height * vectors,
    deep: lanes === 4 && tiled.vectorK,
    share: lanes === 4 ? "quadBroadcast" : "subgroupShuffle",
  };
};

/** Whether a product has so few rows that reading the secondary matrix is all that counts. */
export const hasFewRows = (shape: Shape): boolean => shape.at(-2)! <= 8;

/** How many workgroups a product should have for the whole of a large GPU to work on it. */
const enough = 264;

/** Into how many parts the depth of a product is best cut for its tiles to be enough: a divisor, whose parts are whole slabs or vectors if possible. */
export const partsOf = (primary: Shape, shape: Shape): number => {
  const K = primary.at(-1)!;
  const fewRows = hasFewRows(shape);
  const tiles = tilesOf(shape, fewRows ? { rows: 4, columns: 16 } : smallTile);
  const most = Math.floor(Math.min(enough / tiles, K / (fewRows ? 1024 : 64)));
  const divisors = range(most + 1).filter((parts) => parts > 0 && K % parts === 0);
  const wholes = [depth, 4, 1].map((unit) => Math.max(1, ...divisors.filter((parts) => (K / parts) % unit === 0)));
  return wholes.find((parts) => 2 * parts > most) ?? Math.max(...wholes);
};

/** A product as the sum of products of parts of its depth, which many workgroups can compute at once. */
export const productInParts = ({ primary, secondary, shapes }: ProductInParts): Tensor => {
  const [rows, columns] = [shapes.primary, shapes.secondary];
  const [K, N] = [rows.at(-1)!, columns.at(-1)!];
  const parts = partsOf(rows, productShape(shapes));
  const rank = rows.length;
  const left = primary
    .reshape({ shape: [...rows.slice(0, -1), parts, K / parts] })
    .transpose({ permutation: [...range(rank - 2), rank - 1, rank - 2, rank] });
  const right = secondary.reshape({ shape: [...columns.slice(0, -2), parts, K / parts, N] });
  const products = left.matrixMultiplicationInFloat32(right);
  return products.reductionSum({ axis: -3 }).squeeze({ axis: -3 }).cast({ to: primary.dataType });
};
