import { lengthOf } from "../src/geometry/convolutionGeometry.ts";
import { winogradResultLaunch, winogradSourceLaunch, winogradTiles } from "../src/geometry/winogradGeometry.ts";
import { float, integerOr, integerValue, kernel, oneOf, sameShape, shapeValue, sum, tabulate } from "./define.ts";
import { resultMatrix, sourceMatrix } from "./support/winograd.ts";

export const winogradSource = kernel({
  swift: null,
  doc: "What Winograd's method F(4×4, 3×3) multiplies transformed weights by: Bᵀ·d·B of each tile d of 6×6 pixels, which lie four apart and begin `top` and `left` pixels outside the source (NHWC), so many as a result of `height` × `width` has tiles of 4×4. The 36 numbers of a tile lie along the first dimension, tiles along the second, channels along the last.",
  inputs: { source: float },
  params: { height: integerValue, width: integerValue, top: integerOr(0), left: integerOr(0) },
  result: "float32",
  shape: ({ source, height, width }) => winogradTiles([source[0], height, width], "NHW", source[3]),
  requires: { "source has rank 4": ({ source }) => source.length === 4 },
  template: "winogradSource",
  addressing: { source: "coordinates" },
  launch: ({ source, height, width, top, left, adapter }) => winogradSourceLaunch(source, { height, width, top, left }, adapter),
  reference: ({ source, height, width, top, left, shape }) =>
    tabulate(shape, ([k, tile, c]) => {
      const [across, down] = [width, height].map((length) => Math.ceil(length / 4));
      const [x, y] = [(tile % across) * 4 - left, (Math.floor(tile / across) % down) * 4 - top];
      const [row, column] = [sourceMatrix[Math.floor(k / 6)], sourceMatrix[k % 6]];
      return sum([6, 6], (i, j) => row[i] * column[j] * source.at(Math.floor(tile / (across * down)), y + i, x + j, c));
    }),
  samples: [
    { source: [2, 6, 7, 4], height: 6, width: 7, top: 1, left: 1 },
    { source: [1, 9, 5, 3], height: 7, width: 3 },
    { source: [1, 3, 3, 8], height: 5, width: 5, top: 2, left: 2 },
  ],
  rejects: [{ source: [6, 7, 4], height: 6, width: 7 }],
  tolerance: 1e-4,
});

export const winogradResult = kernel({
  swift: null,
  doc: "What Winograd's method F(4×4, 3×3) makes of the 36 products of each tile: the image of `outputShape` that is put together from Aᵀ·m·A of 4×4 pixels each.",
  inputs: { products: float },
  params: { outputShape: shapeValue, dataLayout: oneOf("NCHW", "NHWC") },
  shape: ({ outputShape }) => outputShape,
  requires: {
    "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
    "there are 36 products for each tile and channel": ({ products, outputShape, dataLayout }) =>
      sameShape(products, winogradTiles(outputShape, dataLayout, lengthOf(outputShape, dataLayout, "C"))),
  },
  template: "winogradResult",
  addressing: { products: "coordinates" },
  launch: ({ outputShape, dataLayout, adapter }) => winogradResultLaunch(outputShape, dataLayout, adapter),
  reference: ({ products, dataLayout, shape }) =>
    tabulate(shape, (at) => {
      const [n, c, y, x] = ["N", "C", "H", "W"].map((letter) => lengthOf(at, dataLayout, letter));
      const [down, across] = ["H", "W"].map((letter) => Math.ceil(lengthOf(shape, dataLayout, letter) / 4));
      const tile = (n * down + Math.floor(y / 4)) * across + Math.floor(x / 4);
      return sum([6, 6], (i, j) => resultMatrix[y % 4][i] * resultMatrix[x % 4][j] * products.at(i * 6 + j, tile, c));
    }),
  samples: [
    { products: [36, 8, 4], outputShape: [2, 6, 7, 4], dataLayout: "NHWC" },
    { products: [36, 2, 3], outputShape: [1, 3, 7, 4] },
    { products: [36, 1, 4], outputShape: [1, 4, 2, 2] },
  ],
  rejects: [
    { products: [36, 2, 3], outputShape: [3, 7, 4] },
    { products: [36, 2, 3], outputShape: [1, 3, 7, 5] },
  ],
  tolerance: 1e-4,
});
