import type { Adapter, Launch } from "./rule.ts";
import { elementCount, range, type Shape, spread, workgroupSize } from "./shapes.ts";

/** How many square tiles the result of a product is cut into. */
export const squares = (shape: Shape, side: number): number =>
  elementCount(shape.slice(0, -2)) * Math.ceil(shape.at(-2)! / side) * Math.ceil(shape.at(-1)! / side);

/** What every template of a product must know: its lengths, and how its result is cut into tiles of `height` × `width`. */
const cut = (primary: Shape, shape: Shape, height: number, width: number) => {
  const [M, N, K] = [shape.at(-2)!, shape.at(-1)!, primary.at(-1)!];
  const rowTiles = Math.ceil(M / height);
  const columnTiles = Math.ceil(N / width);
  const tiles = elementCount(shape.slice(0, -2)) * rowTiles * columnTiles;
  return { M, N, K, rowTiles, columnTiles, tiles, vectorK: K % 4 === 0 && K > 0, vectorN: N % 4 === 0 };
};

/** The launch of a product in which a workgroup computes a square tile, for which both matrices pass through its memory. */
export const tiledProduct = (primary: Shape, shape: Shape, tile: number, adapter: Adapter): Launch => {
  const height = tile === 128 ? 16 : 4;
  const size = 128;
  const depth = tile === 64 || adapter.maxWorkgroupStorage >= 32768 ? 16 : 8;
  const tiled = cut(primary, shape, tile, tile);
  return { ...tiled, tile, depth, height, quads: range(height / 4), size, workgroups: spread(tiled.tiles) };
};

/** The launch of a product in which each invocation keeps the sums of some rows by 4 or 8 columns, and some may share the depth. */
export const productInRegisters = (primary: Shape, shape: Shape, adapter: Adapter): Launch => {
  const [M, N, K] = [shape.at(-2)!, shape.at(-1)!, primary.at(-1)!];
  const wide = N > 4;
  // A CPU keeps sums in memory anyway: the more of them, the fewer loads for each.
  const tall = adapter.software && M >= 16 && squares(shape, 16) >= 64;
  const height = tall ? 16 : M >= 8 ? 8 : M >= 4 ? 4 : M >= 2 ? 2 : 1;
  const tiled = cut(primary, shape, height, wide ? 8 : 4);
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
    size,
    workgroups: spread(Math.ceil((tiled.tiles * lanes) / size)),
  };
};

/** The launch of a product in which a subgroup computes a tile, and its invocations share the rows they load. */
export const sharedProduct = (primary: Shape, shape: Shape, adapter: Adapter): Launch => {
  const [M, N] = [shape.at(-2)!, shape.at(-1)!];
  const lanes = adapter.subgroupMinSize >= 8 ? 8 : 4;
  // As large as leaves a CPU's cores some tiles each: the larger, the fewer loads. Rows are spread evenly.
  const tilings = [32, 16, 8].flatMap((most) => [2, 1].map((vectors) => ({ height: Math.ceil(M / Math.ceil(M / most)) || 1, vectors })));
  const { height, vectors } =
    tilings.find(({ height, vectors }) => cut(primary, shape, height, 4 * lanes * vectors).tiles >= 8 && N > 4 * lanes * (vectors - 1)) ??
    tilings.at(-1)!;
  const tiled = cut(primary, shape, height, 4 * lanes * vectors);
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
    workgroups: spread(tiled.tiles),
  };
};
