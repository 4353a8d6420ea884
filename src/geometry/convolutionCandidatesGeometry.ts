import { onCPU, onGPU } from "./conditions.ts";
import { type ConvolutionSettings, convolutionLaunch } from "./convolutionGeometry.ts";
import {
  channelsPerGroup,
  type ConvolutionTile,
  convolutionTiles,
  longTile,
  narrowTile,
  sharedConvolution,
  squareTile,
  tileBytes,
  tiledConvolution,
} from "./convolutionTilesGeometry.ts";
import type { Candidate, LaunchArguments, TemplateCandidate } from "../rule.ts";
import { elementCount, type Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import { convolvedByWinograd, isWinograd, winogradTiles } from "./winogradGeometry.ts";

/** What `convolution2D` and its data gradient are given. */
type Given =
  | { readonly source: Shape; readonly weights: Shape; readonly descriptor: ConvolutionSettings }
  | { readonly incomingGradient: Shape; readonly weights: Shape; readonly forwardConvolutionDescriptor: ConvolutionSettings };
type Arguments = LaunchArguments<any, any>;

/** The same as convolutions' geometry has them. */
const convolution = (a: Arguments): [source: Shape, weights: Shape, d: ConvolutionSettings, shape: Shape, backward: boolean] => {
  const given = a as unknown as Given;
  return "source" in given
    ? [given.source, given.weights, given.descriptor, a.shape, false]
    : [given.incomingGradient, given.weights, given.forwardConvolutionDescriptor, a.shape, true];
};

const channels = (a: Arguments): { readonly result: number; readonly source: number } => {
  const [, weights, d, , backward] = convolution(a);
  return channelsPerGroup(weights, d, backward);
};

const tilesOf = (a: Arguments): number[] => {
  const [, , d, shape] = convolution(a);
  return winogradTiles(shape, d.dataLayout, Math.max(channels(a).source, channels(a).result));
};

/** Tiles through workgroup memory, thought to be fast where a group has more than `width` channels and there are `enough` tiles. */
const inTiles = (tile: ConvolutionTile, width: number, enough: number): TemplateCandidate => ({
  template: "convolutionTiled",
  needs: {
    "something to sum over": (a) => channels(a).source > 0,
    "workgroup memory for slabs": ({ adapter }) => adapter.maxWorkgroupStorage >= tileBytes(tile),
  },
  when: {
    ...onGPU,
    [`more than ${width} channels in a group`]: (a) => channels(a).result > width,
    [`at least ${enough} tiles`]: (a) => convolutionTiles(...convolution(a), tile) >= enough,
  },
  launch: (a) => tiledConvolution(...convolution(a), tile),
});

/** The ways to compute a 2D convolution, and its transpose. */
export const convolutionCandidates: Readonly<Record<string, Candidate>> = {
  "tiles of 128 pixels × 64 channels": inTiles(longTile, 32, 160),
  "tiles of 64 pixels × 64 channels": inTiles(squareTile, 32, 32),
  "tiles of 128 pixels × 32 channels": inTiles(narrowTile, 12, 32),
  "Winograd's method": {
    needs: {
      "3×3 weights that move on by one pixel": (a) => {
        const [, weights, d] = convolution(a);
        return isWinograd(weights, d);
      },
    },
    when: {
      ...onCPU,
      "at least 8 channels on both sides": (a) => Math.min(channels(a).source, channels(a).result) >= 8,
      "at least 16 tiles of 4×4 pixels, which take 128 MiB at most": (a) => {
        const tiles = tilesOf(a);
        return tiles[1] >= 16 && 4 * elementCount(tiles) <= 2 ** 27;
      },
      "at least four million products": (a) => elementCount(a.shape) * channels(a).source * 9 >= 2 ** 22,
    },
    operations: (a) => {
      const tensors = { source: a.source ?? a.incomingGradient, weights: a.weights } as { source: Tensor; weights: Tensor };
      return convolvedByWinograd(tensors, ...convolution({ ...a, ...a.shapes } as never));
    },
  },
  "pixels shared by a subgroup": {
    template: "convolutionShared",
    needs: {
      "something to sum over": (a) => channels(a).source > 0,
      "subgroups of 4 or more": ({ adapter }) => adapter.subgroupMinSize >= 4,
    },
    when: {
      ...onCPU,
      "at least 8 channels in a group": (a) => channels(a).result >= 8,
    },
    launch: (a) => sharedConvolution(...convolution(a), a.adapter),
  },
  "sums in registers": { template: "convolution2D", launch: (a) => convolutionLaunch(...convolution(a), a.adapter) },
};
