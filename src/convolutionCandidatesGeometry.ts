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
import type { Candidate, LaunchArguments, TemplateCandidate } from "./rule.ts";
import type { Shape } from "./shapes.ts";

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

/** Tiles through workgroup memory, thought to be fast where a group has more than `width` channels and there are `enough` tiles. */
const inTiles = (tile: ConvolutionTile, width: number, enough: number): TemplateCandidate => ({
  template: "convolutionTiled",
  needs: {
    "something to sum over": (a) => channels(a).source > 0,
    "workgroup memory for slabs": ({ adapter }) => adapter.maxWorkgroupStorage >= tileBytes(tile),
  },
  when: {
    "a GPU": ({ adapter }) => !adapter.software,
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
  "pixels shared by a subgroup": {
    template: "convolutionShared",
    needs: {
      "something to sum over": (a) => channels(a).source > 0,
      "subgroups of 4 or more": ({ adapter }) => adapter.subgroupMinSize >= 4,
    },
    when: {
      "a CPU": ({ adapter }) => adapter.software,
      "at least 8 channels in a group": (a) => channels(a).result >= 8,
    },
    launch: (a) => sharedConvolution(...convolution(a), a.adapter),
  },
  "sums in registers": { template: "convolution2D", launch: (a) => convolutionLaunch(...convolution(a), a.adapter) },
};
