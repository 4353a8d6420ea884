import { type ConvolutionSettings, convolutionWindow, lengthOf, shapeIn } from "../../src/geometry/convolutionGeometry.ts";
import { coordinatesOf, elementCount, type NDArray, range, type Shape, tabulate } from "../define.ts";

/** The coordinates of three elements: result += source · weights. */
export interface Product {
  readonly result: readonly number[];
  readonly source: readonly number[];
  readonly weights: readonly number[];
}

/** All products that a convolution of a volume adds up; those with padding are left out. */
export const productsOf = (source: Shape, weights: Shape, d: ConvolutionSettings): Product[] => {
  const { x, y, z } = convolutionWindow(source, weights, d);
  const [outputs, depth] = ["O", "I"].map((letter) => lengthOf(weights, d.weightsLayout, letter));
  const walked = [lengthOf(source, d.dataLayout, "N"), outputs, z.output, y.output, x.output, depth, z.kernel, y.kernel, x.kernel];
  return range(elementCount(walked)).flatMap((k) => {
    const [N, O, slice, row, column, I, kz, ky, kx] = coordinatesOf(k, walked);
    const at = {
      N,
      C: Math.floor(O / (outputs / d.groups)) * depth + I,
      D: slice * z.stride + kz * z.dilation - z.before,
      H: row * y.stride + ky * y.dilation - y.before,
      W: column * x.stride + kx * x.dilation - x.before,
    };
    if (Math.min(at.D, at.H, at.W) < 0 || at.D >= z.input || at.H >= y.input || at.W >= x.input) return [];
    return [
      {
        result: shapeIn(d.dataLayout, { N, C: O, D: slice, H: row, W: column }),
        source: shapeIn(d.dataLayout, at),
        weights: shapeIn(d.weightsLayout, { O, I, D: kz, H: ky, W: kx }),
      },
    ];
  });
};

/** An array of `shape` to which the term of each product is added where `place` says. */
export const addedUp = (
  shape: Shape,
  products: readonly Product[],
  place: (product: Product) => readonly number[],
  term: (product: Product) => number,
): NDArray => {
  const totals = new Map<string, number>();
  for (const product of products) totals.set(place(product).join(), (totals.get(place(product).join()) ?? 0) + term(product));
  return tabulate(shape, (c) => totals.get(c.join()) ?? 0);
};

const last = { dataLayout: "NDHWC", weightsLayout: "DHWIO" } as const;
/** Convolutions of volumes: both layouts, strides, dilation, groups, every style of padding, channels in fours and eights, nothing at all; so small that the gradient of their weights is one partial sum. */
export const volumes = [
  { source: [2, 3, 4, 3, 5], weights: [5, 3, 2, 2, 3], result: [2, 5, 3, 2, 3], descriptor: {} },
  { source: [1, 3, 2, 5, 4], weights: [3, 3, 3, 4, 8], result: [1, 3, 2, 5, 8], descriptor: { paddingStyle: "TF_SAME", ...last } },
  {
    source: [2, 5, 4, 6, 4],
    weights: [2, 3, 2, 2, 6],
    result: [2, 3, 2, 3, 6],
    descriptor: {
      groups: 2,
      strideInX: 2,
      strideInY: 3,
      strideInZ: 2,
      dilationRateInX: 2,
      dilationRateInZ: 3,
      paddingLeft: 1,
      paddingTop: 2,
      paddingBottom: 1,
      paddingFront: 2,
      paddingBack: 1,
      ...last,
    },
  },
  {
    source: [1, 4, 3, 3, 5],
    weights: [4, 1, 2, 2, 2],
    result: [1, 4, 2, 3, 3],
    descriptor: { groups: 4, paddingStyle: "ONNX_SAME_LOWER", strideInX: 2, strideInZ: 2 },
  },
  {
    source: [1, 4, 5, 4, 8],
    weights: [3, 2, 2, 8, 4],
    result: [1, 2, 3, 2, 4],
    descriptor: { paddingStyle: "TF_SAME", strideInX: 2, strideInY: 2, strideInZ: 2, ...last },
  },
  { source: [1, 2, 3, 2, 5], weights: [9, 2, 1, 1, 1], result: [1, 9, 3, 2, 5], descriptor: { paddingStyle: "TF_VALID" } },
  {
    source: [1, 1, 1, 2, 1],
    weights: [1, 1, 3, 2, 3],
    result: [1, 1, 2, 2, 2],
    descriptor: { paddingStyle: "explicitOffset", paddingLeft: 2, paddingRight: 1, paddingTop: 1, paddingFront: 1, paddingBack: 2 },
  },
  { source: [0, 1, 3, 3, 3], weights: [2, 1, 2, 2, 2], result: [0, 2, 2, 2, 2], descriptor: {} },
] as const;
