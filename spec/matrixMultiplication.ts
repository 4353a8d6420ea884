import {
  broadcast,
  canBroadcast,
  elementCount,
  float,
  kernel,
  range,
  spread,
  sum,
  swapLast,
  tabulate,
  agree,
  workgroupSize,
} from "./define.ts";

export const matrixMultiplication = kernel({
  swift: "matrixMultiplication(primary:secondary:name:)",
  since: "11.0",
  doc: "Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0. Sums are kept in float32.",
  inputs: { primary: float, secondary: float },
  shape: ({ primary, secondary }) => [...broadcast(primary.slice(0, -2), secondary.slice(0, -2)), primary.at(-2)!, secondary.at(-1)!],
  requires: {
    "primary has at least rank 2": ({ primary }) => primary.length >= 2,
    "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
    "primary has as many columns as secondary has rows": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-2)!),
    "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
  },
  template: "matrixMultiplication",
  addressing: { primary: "matrix", secondary: "matrix" },
  launch: ({ primary, shape, adapter }) => {
    const [M, N, K] = [shape.at(-2)!, shape.at(-1)!, primary.at(-1)!];
    const batches = elementCount(shape.slice(0, -2));
    const squares = (side: number): number => batches * Math.ceil(M / side) * Math.ceil(N / side);
    // A tile passes through workgroup memory only where there are enough of them to fill a GPU.
    const tiled = !adapter.software && squares(64) >= 64;
    const tile = tiled && squares(128) >= 192 ? 128 : 64;
    const wide = tiled || N > 4;
    // A CPU keeps sums in memory anyway: the more of them, the fewer loads for each.
    const tall = adapter.software && M >= 16 && squares(16) >= 64;
    const height = tiled ? (tile === 128 ? 16 : 4) : tall ? 16 : M >= 8 ? 8 : M >= 4 ? 4 : M >= 2 ? 2 : 1;
    const rowTiles = Math.ceil(M / (tiled ? tile : height));
    const columnTiles = Math.ceil(N / (tiled ? tile : wide ? 8 : 4));
    const tiles = batches * rowTiles * columnTiles;
    // Few tiles and a deep sum: the invocations of a workgroup share the depth.
    const lanes = adapter.software || tiled || tiles >= 16384 || K < 128 ? 1 : K < 1024 ? 16 : 64;
    const size = tiled ? 128 : workgroupSize(tiles, adapter);
    const depth = tile === 64 || adapter.maxWorkgroupStorage >= 32768 ? 16 : 8;
    return {
      M,
      N,
      K,
      tiled,
      tile,
      depth,
      wide,
      height,
      rows: range(height),
      sums: wide ? 2 * height : height,
      quads: range(Math.ceil(height / 4)),
      rowTiles,
      columnTiles,
      tiles,
      lanes,
      shared: lanes > 1,
      size,
      vectorK: K % 4 === 0 && K > 0,
      vectorN: N % 4 === 0,
      workgroups: spread(tiled ? tiles : Math.ceil((tiles * lanes) / size)),
    };
  },
  gradient: ({ dy, primary, secondary }) => ({
    primary: dy.matrixMultiplication(secondary.transpose({ permutation: swapLast(secondary.shape.length) })),
    secondary: primary.transpose({ permutation: swapLast(primary.shape.length) }).matrixMultiplication(dy),
  }),
  reference: ({ primary, secondary, shape }) =>
    tabulate(shape, (c) => {
      const [row, column] = c.slice(-2);
      const leading = (of: readonly number[]): number[] => range(of.length - 2).map((k) => (of[k] === 1 ? 0 : c[c.length - of.length + k]));
      return sum(
        [primary.shape.at(-1)!],
        (k) => primary.at(...leading(primary.shape), row, k) * secondary.at(...leading(secondary.shape), k, column),
      );
    }),
  samples: [
    { primary: [2, 3], secondary: [3, 4] },
    { primary: [1, 1], secondary: [1, 1] },
    { primary: [5, 7], secondary: [7, 9] },
    { primary: [13, 8], secondary: [8, 12] },
    { primary: [1, 33], secondary: [33, 5] },
    { primary: [6, 40], secondary: [40, 1] },
    { primary: [1, 160], secondary: [160, 1] },
    { primary: [3, 0], secondary: [0, 2] },
    { primary: [0, 3], secondary: [3, 2] },
    { primary: [2, 1, 2, 3], secondary: [3, 3, 2] },
    { primary: [3, 2], secondary: [2, 1, 2, 4] },
  ],
  rejects: [
    { primary: [3], secondary: [3, 2] },
    { primary: [2, 3], secondary: [3] },
    { primary: [2, 3], secondary: [4, 2] },
    { primary: [2, 2, 3], secondary: [3, 3, 2] },
  ],
});
