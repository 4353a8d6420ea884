import { blockPermutation, outerPlace } from "../src/geometry/tensorShapeGeometry.ts";
import type { Tensor } from "../src/tensor.ts";
import {
  every,
  axis,
  booleanOr,
  composite,
  coordinatesOf,
  elementCount,
  float,
  integers,
  integersOrTensor,
  integerValue,
  inverse,
  range,
  tabulate,
  wrapAxis,
} from "./define.ts";

export const tileTensor = composite({
  swift: "tileTensor(_:withMultiplier:name:)",
  since: "11.0",
  doc: "Repeats the tensor `withMultiplier[k]` times along each dimension k.",
  inputs: { tensor: every },
  params: { withMultiplier: integers },
  requires: {
    "there is a multiplier, not negative, for each dimension": ({ tensor, withMultiplier: m }) =>
      m.length === tensor.length && m.every((n) => n >= 0),
  },
  expand({ tensor, withMultiplier: m }) {
    const tiled = range(m.length).filter((k) => m[k] !== 1);
    const repeated = tensor
      .expandDims({ axes: tiled.map((k) => outerPlace(k, tiled)) })
      .broadcast({ shape: m.flatMap((n) => (n === 1 ? [1] : [n, 1])) });
    return tiled.reduceRight((t: Tensor, k) => t.flatten({ axis: outerPlace(k, tiled), count: 2 }), repeated);
  },
  reference: ({ tensor, withMultiplier }) =>
    tabulate(
      tensor.shape.map((d, k) => d * withMultiplier[k]),
      (c) => tensor.at(...c.map((n, k) => n % tensor.shape[k])),
    ),
  samples: [
    { tensor: [2, 3], withMultiplier: [2, 3] },
    { tensor: [2, 1, 3], withMultiplier: [1, 4, 2] },
    { tensor: [2], withMultiplier: [0] },
    { tensor: [2, 3], withMultiplier: [1, 1] },
    { tensor: [], withMultiplier: [] },
  ],
  rejects: [{ tensor: [2, 3], withMultiplier: [2] }],
});

export const tileGradient = composite({
  swift: "tileGradient(withIncomingGradientTensor:sourceTensor:withMultiplier:name:)",
  since: "11.0",
  doc: "The gradient of `tileTensor`: the sum of the tiles of `incomingGradientTensor`, which has the tiled shape.",
  inputs: { incomingGradientTensor: float, sourceTensor: float },
  params: { withMultiplier: integers },
  requires: {
    "the incoming gradient has the tiled shape": ({ incomingGradientTensor: dy, sourceTensor, withMultiplier: m }) =>
      m.length === sourceTensor.length && dy.length === m.length && sourceTensor.every((d, k) => d * m[k] === dy[k]),
  },
  expand({ graph, incomingGradientTensor, sourceTensor, withMultiplier: m }) {
    if (m.includes(0))
      return graph.constant(0, { shape: [], dataType: sourceTensor.dataType }).broadcast({ shape: sourceTensor.shapeOf() });
    const tiled = range(m.length).filter((k) => m[k] !== 1);
    return tiled
      .reduce((t: Tensor, k) => t.unflatten({ axis: outerPlace(k, tiled), sizes: [m[k], sourceTensor.shape[k]] }), incomingGradientTensor)
      .reductionSum({ axes: tiled.map((k) => outerPlace(k, tiled)) })
      .reshape({ shape: sourceTensor.shapeOf() });
  },
  reference: ({ incomingGradientTensor: dy, sourceTensor: { shape }, withMultiplier: m }) =>
    tabulate(shape, (c) =>
      range(elementCount(m))
        .map((tile) => dy.at(...coordinatesOf(tile, m).map((n, k) => n * shape[k] + c[k])))
        .reduce((a, b) => a + b, 0),
    ),
  samples: [
    { incomingGradientTensor: [4, 9], sourceTensor: [2, 3], withMultiplier: [2, 3] },
    { incomingGradientTensor: [2, 4, 6], sourceTensor: [2, 1, 3], withMultiplier: [1, 4, 2] },
    { incomingGradientTensor: [0], sourceTensor: [2], withMultiplier: [0] },
  ],
  rejects: [{ incomingGradientTensor: [4, 8], sourceTensor: [2, 3], withMultiplier: [2, 3] }],
});

export const spaceToDepth2D = composite({
  swift: [
    "space(toDepth2DTensor:widthAxis:heightAxis:depthAxis:blockSize:usePixelShuffleOrder:name:)",
    "space(toDepth2DTensor:widthAxisTensor:heightAxisTensor:depthAxisTensor:blockSize:usePixelShuffleOrder:name:)",
  ],
  since: "12.0",
  doc:
    "Moves `blockSize` × `blockSize` blocks of the plane into the depth dimension. With `usePixelShuffleOrder` the values of a block lie " +
    "next to each other in depth, else those of one place in the block do.",
  inputs: { tensor: every },
  params: { widthAxis: axis, heightAxis: axis, depthAxis: axis, blockSize: integerValue, usePixelShuffleOrder: booleanOr(false) },
  expand: ({ tensor, widthAxis, heightAxis, depthAxis, blockSize, usePixelShuffleOrder }) =>
    tensor.spaceToBatch({
      spatialAxes: [heightAxis, widthAxis],
      batchAxis: depthAxis,
      blockDimensions: [blockSize, blockSize],
      usePixelShuffleOrder,
    }),
  samples: [
    { tensor: [2, 4, 6, 3], heightAxis: 1, widthAxis: 2, depthAxis: 3, blockSize: 2 },
    { tensor: [2, 3, 4, 6], heightAxis: 2, widthAxis: 3, depthAxis: 1, blockSize: 2, usePixelShuffleOrder: true },
  ],
});

export const depthToSpace2D = composite({
  swift: [
    "depth(toSpace2DTensor:widthAxis:heightAxis:depthAxis:blockSize:usePixelShuffleOrder:name:)",
    "depth(toSpace2DTensor:widthAxisTensor:heightAxisTensor:depthAxisTensor:blockSize:usePixelShuffleOrder:name:)",
  ],
  since: "12.0",
  doc: "Moves depth out into `blockSize` × `blockSize` blocks of the plane: the inverse of `spaceToDepth2D`.",
  inputs: { tensor: every },
  params: { widthAxis: axis, heightAxis: axis, depthAxis: axis, blockSize: integerValue, usePixelShuffleOrder: booleanOr(false) },
  expand: ({ tensor, widthAxis, heightAxis, depthAxis, blockSize, usePixelShuffleOrder }) =>
    tensor.batchToSpace({
      spatialAxes: [heightAxis, widthAxis],
      batchAxis: depthAxis,
      blockDimensions: [blockSize, blockSize],
      usePixelShuffleOrder,
    }),
  samples: [
    { tensor: [2, 2, 3, 12], heightAxis: 1, widthAxis: 2, depthAxis: 3, blockSize: 2 },
    { tensor: [2, 12, 2, 3], heightAxis: 2, widthAxis: 3, depthAxis: 1, blockSize: 2, usePixelShuffleOrder: true },
  ],
});

export const spaceToBatch = composite({
  swift: [
    "spaceToBatch(_:spatialAxes:batchAxis:blockDimensions:usePixelShuffleOrder:name:)",
    "spaceToBatch(_:spatialAxesTensor:batchAxisTensor:blockDimensionsTensor:usePixelShuffleOrder:name:)",
  ],
  since: "13.0",
  doc:
    "Moves blocks of the lengths `blockDimensions` along `spatialAxes` into dimension `batchAxis`. With `usePixelShuffleOrder` the values " +
    "of a block lie next to each other there, else those of one place in the block do.",
  inputs: { tensor: every },
  params: {
    spatialAxes: integersOrTensor,
    batchAxis: axis,
    blockDimensions: integersOrTensor,
    usePixelShuffleOrder: booleanOr(false),
  },
  requires: {
    "there is a block length for each spatial axis": ({ spatialAxes, blockDimensions }) =>
      spatialAxes.length === blockDimensions.length && blockDimensions.every((n) => n >= 1),
    "the axes are different ones of the tensor's": ({ tensor, spatialAxes, batchAxis }) => {
      const all = [batchAxis, ...spatialAxes.map((k) => wrapAxis(k, tensor.length))];
      return new Set(all).size === all.length && all.every((k) => k >= 0 && k < tensor.length);
    },
    "the blocks divide the spatial dimensions": ({ tensor, spatialAxes, blockDimensions }) =>
      spatialAxes.every((k, n) => !(tensor[wrapAxis(k, tensor.length)] % blockDimensions[n] !== 0)),
  },
  expand({ tensor, spatialAxes, batchAxis, blockDimensions, usePixelShuffleOrder }) {
    const rank = tensor.shape.length;
    const spatial = spatialAxes.map((k) => wrapAxis(k, rank));
    return [...spatial]
      .sort((a, b) => b - a)
      .reduce((t: Tensor, k) => t.unflatten({ axis: k, sizes: [-1, blockDimensions[spatial.indexOf(k)]] }), tensor)
      .transpose({ permutation: blockPermutation(rank, spatial, batchAxis, usePixelShuffleOrder) })
      .flatten({ axis: batchAxis, count: spatial.length + 1 });
  },
  reference: ({ tensor, spatialAxes, batchAxis, blockDimensions, usePixelShuffleOrder }) => {
    const blockOf = (k: number): number => blockDimensions[spatialAxes.findIndex((a) => wrapAxis(a, tensor.shape.length) === k)] ?? 1;
    const count = elementCount(blockDimensions);
    return tabulate(
      tensor.shape.map((d, k) => (k === batchAxis ? d * count : d / blockOf(k))),
      (c) => {
        const b = c[batchAxis];
        const inBlock = usePixelShuffleOrder ? b % count : Math.floor(b / tensor.shape[batchAxis]);
        const from = usePixelShuffleOrder ? Math.floor(b / count) : b % tensor.shape[batchAxis];
        const offsets = coordinatesOf(inBlock, blockDimensions);
        const offsetOf = (k: number): number => offsets[spatialAxes.findIndex((a) => wrapAxis(a, tensor.shape.length) === k)] ?? 0;
        return tensor.at(...c.map((n, k) => (k === batchAxis ? from : n * blockOf(k) + offsetOf(k))));
      },
    );
  },
  samples: [
    { tensor: [2, 4, 6, 3], spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 3] },
    { tensor: [2, 4, 6, 3], spatialAxes: [2, 1], batchAxis: -1, blockDimensions: [3, 2], usePixelShuffleOrder: true },
    { tensor: [3, 4], spatialAxes: [1], batchAxis: 0, blockDimensions: [4] },
  ],
  rejects: [
    { tensor: [2, 4, 6], spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2] },
    { tensor: [2, 4, 6], spatialAxes: [0, 2], batchAxis: 0, blockDimensions: [2, 2] },
    { tensor: [2, 4, 6], spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 4] },
  ],
});

export const batchToSpace = composite({
  swift: [
    "batchToSpace(_:spatialAxes:batchAxis:blockDimensions:usePixelShuffleOrder:name:)",
    "batchToSpace(_:spatialAxesTensor:batchAxisTensor:blockDimensionsTensor:usePixelShuffleOrder:name:)",
  ],
  since: "13.0",
  doc: "Moves blocks of the lengths `blockDimensions` out of dimension `batchAxis` into `spatialAxes`: the inverse of `spaceToBatch`.",
  inputs: { tensor: every },
  params: {
    spatialAxes: integersOrTensor,
    batchAxis: axis,
    blockDimensions: integersOrTensor,
    usePixelShuffleOrder: booleanOr(false),
  },
  requires: {
    "there is a block length for each spatial axis": ({ spatialAxes, blockDimensions }) =>
      spatialAxes.length === blockDimensions.length && blockDimensions.every((n) => n >= 1),
    "the axes are different ones of the tensor's": ({ tensor, spatialAxes, batchAxis }) => {
      const all = [batchAxis, ...spatialAxes.map((k) => wrapAxis(k, tensor.length))];
      return new Set(all).size === all.length && all.every((k) => k >= 0 && k < tensor.length);
    },
    "a block's number of elements divides the batch": ({ tensor, batchAxis, blockDimensions }) =>
      tensor[batchAxis] % elementCount(blockDimensions) === 0,
  },
  expand({ tensor, spatialAxes, batchAxis, blockDimensions, usePixelShuffleOrder }) {
    const rank = tensor.shape.length;
    const spatial = spatialAxes.map((k) => wrapAxis(k, rank));
    const blocks = tensor
      .unflatten({ axis: batchAxis, sizes: usePixelShuffleOrder ? [-1, ...blockDimensions] : [...blockDimensions, -1] })
      .transpose({ permutation: inverse(blockPermutation(rank, spatial, batchAxis, usePixelShuffleOrder)) });
    return [...spatial].sort((a, b) => b - a).reduce((t: Tensor, k) => t.flatten({ axis: outerPlace(k, spatial), count: 2 }), blocks);
  },
  samples: [
    { tensor: [12, 2, 2, 3], spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 3] },
    { tensor: [2, 2, 2, 18], spatialAxes: [2, 1], batchAxis: -1, blockDimensions: [3, 2], usePixelShuffleOrder: true },
  ],
  rejects: [
    { tensor: [8, 4, 6], spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2] },
    { tensor: [8, 4, 6], spatialAxes: [0, 2], batchAxis: 0, blockDimensions: [2, 2] },
    { tensor: [6, 4, 6], spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 2] },
  ],
});
