import { entryOf, gridPadding } from "../src/geometry/resizeGeometry.ts";
import type { Tensor } from "../src/tensor.ts";
import { agree, booleanOr, composite, float, integerValue, numberOr, oneOf, optionalOneOf, otherFloat } from "./define.ts";
import { gridSampled, gridSamples } from "./support/sampleGrid.ts";

export const gridPosition = composite({
  swift: null,
  doc:
    "Where coordinates along dimension `dimension` of the source, given for dimension `along` of the result, lie among its n elements. From −1 " +
    "to 1 (`normalizeCoordinates`) or in pixels, from the first to the last element's middle (`alignCorners`), else from edge to edge; or " +
    "away from where the result's own element lies (`relativeCoordinates`). What lies beyond is folded back as `paddingMode` says.",
  inputs: { source: float, coordinates: otherFloat },
  params: {
    dimension: integerValue,
    along: integerValue,
    normalizeCoordinates: booleanOr(true),
    relativeCoordinates: booleanOr(false),
    alignCorners: booleanOr(false),
    paddingMode: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero"),
  },
  expand({ graph, source, coordinates, dimension, along, normalizeCoordinates, relativeCoordinates, alignCorners, paddingMode }) {
    const from = entryOf(source.shapeOf(), dimension);
    const known = source.shape[dimension];
    const length = known === -1 ? from.cast({ to: "float32" }) : graph.constant(known);
    const last = length.subtraction(1);
    const given = coordinates.cast({ to: "float32" });
    const moved = normalizeCoordinates ? given.multiplication((alignCorners ? last : length).multiplication(0.5)) : given;
    // The middle of the first element is 0, so that edges are half an element before it.
    const position = relativeCoordinates
      ? graph
          .mappedPositions(from, { length: entryOf(coordinates.shapeOf(), along), centerResult: true, alignCorners })
          .reshape({ shape: along === 1 ? [1, -1, 1] : [1, 1, -1] })
          .addition(moved)
      : normalizeCoordinates
        ? moved.addition(last.multiplication(0.5))
        : alignCorners
          ? moved
          : moved.subtraction(0.5);
    if (paddingMode === "reflect")
      return last.subtraction(position.floorModulo(last.multiplication(2).maximum(1)).subtraction(last).absolute());
    if (paddingMode === "symmetric") {
      const fromEdge = position.addition(0.5).floorModulo(length.multiplication(2));
      return length.subtraction(fromEdge.subtraction(length).absolute()).subtraction(0.5);
    }
    return position;
  },
  samples: [
    { source: [2, 3, 4, 5], coordinates: [2, 3, 3], dimension: 2, along: 1, paddingMode: "symmetric" },
    { source: [2, 3, 4, 5], coordinates: [2, 3, 3], dimension: 3, along: 2, relativeCoordinates: true, alignCorners: true },
  ],
});

export const sampleGrid = composite({
  swift: [
    "sampleGrid(withSourceTensor:coordinateTensor:layout:normalizeCoordinates:relativeCoordinates:alignCorners:paddingMode:samplingMode:constantValue:name:)",
    "sampleGrid(withSourceTensor:coordinateTensor:layout:normalizeCoordinates:relativeCoordinates:alignCorners:paddingMode:nearestRoundingMode:constantValue:name:)",
  ],
  since: "13.1",
  doc:
    "Reads images of shape [N, C, H, W] or [N, H, W, C] at coordinates [N, H₂, W₂, 2], (x, y) for each pixel of the result, which has " +
    "height H₂ and width W₂. With `normalizeCoordinates` −1 and 1 are the ends of the image, else 0 and its size, in pixels. With " +
    "`alignCorners` the ends are the middles of the pixels at the edge, else their outer edges: of n pixels, coordinate g is position " +
    "(g + 1)·(n − 1)/2 or ((g + 1)·n − 1)/2; in pixels g or g − ½. With `relativeCoordinates` they are added to the place of the result's " +
    "own pixel, as a resize to its size has it. Beyond the image lies `constantValue`, 0 (`zero`), its edge (`clampToEdge`), or its mirror " +
    "image, repeating the edge (`symmetric`) or not (`reflect`). `bilinear` blends the four pixels around, `nearest` takes the nearest as " +
    "`nearestRoundingMode` says, which is `roundPreferCeil` unless given.",
  inputs: { source: float, coordinateTensor: otherFloat },
  params: {
    layout: oneOf("NCHW", "NHWC"),
    normalizeCoordinates: booleanOr(true),
    relativeCoordinates: booleanOr(false),
    alignCorners: booleanOr(false),
    paddingMode: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero"),
    samplingMode: optionalOneOf("nearest", "bilinear"),
    nearestRoundingMode: optionalOneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
    constantValue: numberOr(0),
  },
  requires: {
    "source has rank 4": ({ source }) => source.length === 4,
    "coordinates have rank 4, and two for each pixel": ({ coordinateTensor }) =>
      coordinateTensor.length === 4 && agree(coordinateTensor[3], 2),
    "there are coordinates for each image": ({ source, coordinateTensor }) => agree(source[0], coordinateTensor[0]),
    "a rounding mode is not given for bilinear sampling": ({ samplingMode, nearestRoundingMode }) =>
      samplingMode !== "bilinear" || nearestRoundingMode === undefined,
  },
  expand({ source, coordinateTensor, layout, paddingMode, samplingMode, nearestRoundingMode, constantValue, ...mapping }) {
    const axis = layout === "NCHW" ? 2 : 1;
    const mode = samplingMode ?? (nearestRoundingMode ? "nearest" : "bilinear");
    const isPadded = paddingMode === "constant" || paddingMode === "zero";
    const position = (along: number): Tensor => {
      const coordinates = coordinateTensor.sliceTensor({ dimension: 3, starts: 2 - along, length: 1 }).squeeze({ axes: [3] });
      const exact = source.gridPosition({ coordinates, dimension: axis + along - 1, along, paddingMode, ...mapping });
      const found = mode === "nearest" ? exact.roundPositions({ nearestRoundingMode }) : exact;
      return isPadded ? found.addition(1) : found;
    };
    // Beyond its edge a source goes on as its edge: a border around it is what lies everywhere outside.
    const border = gridPadding(axis);
    const bordered = isPadded
      ? source.padConstant({ leftPadding: border, rightPadding: border, constantValue: paddingMode === "zero" ? 0 : constantValue })
      : source;
    return bordered.sampleAt({ rows: position(1), columns: position(2), axis, mode });
  },
  reference: (a) => gridSampled(a),
  example: { source: [1, 1, 2, 3], coordinateTensor: { shape: [1, 1, 2, 2], values: [-1, -1, 0, 0] } },
  samples: gridSamples,
  rejects: [
    { source: [2, 3, 4], coordinateTensor: [2, 3, 3, 2] },
    { source: [2, 3, 4, 5], coordinateTensor: [2, 3, 3, 3] },
    { source: [2, 3, 4, 5], coordinateTensor: [1, 3, 3, 2] },
    { source: [2, 3, 4, 5], coordinateTensor: [2, 3, 3, 2], samplingMode: "bilinear", nearestRoundingMode: "floor" },
  ],
});
