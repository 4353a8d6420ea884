import { axisPairs, entryOf, resizedAxes, resizeGradientRequirements, resizeRequirements } from "../src/geometry/resizeGeometry.ts";
import type { Tensor } from "../src/tensor.ts";
import {
  booleanOr,
  composite,
  float,
  integers,
  integersOrTensor,
  integerValue,
  oneOf,
  optional,
  optionalOneOf,
  otherFloat,
  shapeValue,
} from "./define.ts";
import { gradientRejects, gradientSamples, resized, resizedBack, resizeRejects, resizeSamples } from "./support/resize.ts";

export const resizePositions = composite({
  swift: null,
  doc:
    "Where each element of a resized dimension `axis` lies among the tensor's: (k − offset)/scale if those are given, else as " +
    "`mappedPositions` says; for `nearest` rounded.",
  inputs: { tensor: float, scale: optional(otherFloat), offset: optional(otherFloat) },
  params: {
    axis: integerValue,
    length: integersOrTensor,
    mode: oneOf("nearest", "bilinear"),
    nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
  },
  expand({ graph, tensor, scale, offset, axis, length, mode, nearestRoundingMode, centerResult, alignCorners }) {
    const single = (x: Tensor): Tensor => x.cast({ to: "float32" });
    const positions =
      scale && offset
        ? single(graph.coordinate(0, { withShape: length }))
            .subtraction(single(offset))
            .division(single(scale))
        : graph.mappedPositions(entryOf(tensor.shapeOf(), axis), { length, centerResult, alignCorners });
    return mode === "nearest" ? positions.roundPositions({ nearestRoundingMode }) : positions;
  },
  samples: [
    { tensor: [2, 4], axis: 1, length: [7], mode: "bilinear", centerResult: true },
    { tensor: [2, 4], axis: 1, length: [7], alignCorners: true },
    {
      tensor: [2, 4],
      axis: 1,
      length: [7],
      scale: { shape: [1], values: [1.5] },
      offset: { shape: [1], values: [0.25] },
      nearestRoundingMode: "floor",
    },
  ],
});

export const resizeAlong = composite({
  swift: null,
  doc: "Resizes the dimensions `axes` to the lengths `size`, two neighbours at once; see `resize`.",
  inputs: {
    tensor: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    axes: integers,
    size: shapeValue,
    mode: oneOf("nearest", "bilinear"),
    nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
  },
  expand({ tensor, scaleOffsetTensor, scaleTensor, offsetTensor, axes, size, ...mapping }): Tensor {
    if (tensor.shape.length === 1)
      return tensor
        .expandDims({ axes: [0] })
        .resizeAlong({ scaleOffsetTensor, scaleTensor, offsetTensor, axes: axes.map(() => 1), size, ...mapping })
        .squeeze({ axes: [0] });
    const part = (x: Tensor | undefined, starts: number, length: number): Tensor | undefined =>
      x?.sliceTensor({ dimension: 0, starts, length });
    const scales = scaleTensor ?? part(scaleOffsetTensor, 0, axes.length);
    const offsets = offsetTensor ?? part(scaleOffsetTensor, axes.length, axes.length);
    const positions = (image: Tensor, axis: number): Tensor => {
      const k = axes.indexOf(axis);
      if (k < 0) return image.resizePositions({ axis, length: entryOf(image.shapeOf(), axis), ...mapping });
      return image.resizePositions({ axis, length: entryOf(size, k), scale: part(scales, k, 1), offset: part(offsets, k, 1), ...mapping });
    };
    return axisPairs(tensor.shape, axes, size, scales !== undefined).reduce(
      (image, axis) =>
        image.sampleAt({
          rows: positions(image, axis).reshape({ shape: [1, -1, 1] }),
          columns: positions(image, axis + 1).reshape({ shape: [1, 1, -1] }),
          axis,
          mode: mapping.mode,
          separable: true,
        }),
      tensor,
    );
  },
  samples: [
    { tensor: [5], axes: [0], size: [7], mode: "bilinear", centerResult: true },
    { tensor: [2, 3, 4], axes: [0, 2], size: [3, 6], mode: "bilinear", alignCorners: true },
  ],
});

export const resize = composite({
  swift: [
    "resize(_:size:mode:centerResult:alignCorners:layout:name:)",
    "resize(_:sizeTensor:mode:centerResult:alignCorners:layout:name:)",
    "resize(_:sizeTensor:mode:centerResult:alignCorners:name:)",
    "resize(_:sizeTensor:scaleOffsetTensor:mode:layout:name:)",
    "resize(_:sizeTensor:scaleTensor:offsetTenor:mode:name:)",
  ],
  since: "11.0",
  doc:
    "Resizes images to `size`: height and width (and depth first) where `layout` says which dimensions those are, else all dimensions. " +
    "Element k of m is what the tensor's n elements show at k·n/m; with `centerResult` at (k + ½)·n/m − ½, so that the middles of both lie " +
    "on each other; with `alignCorners`, which comes before it, at k·(n − 1)/(m − 1), so that the corners do (0 for m = 1). Or scales and " +
    "offsets say that element s falls on s·scale + offset: an entry for each resized dimension in `scaleTensor` and in `offsetTensor`, or " +
    "first the scales and then the offsets in `scaleOffsetTensor`. `nearest` shows the nearest element, the upper one halfway between two; " +
    "`bilinear` blends the elements on both sides. Beyond the edge the image goes on as its edge.",
  inputs: {
    imagesTensor: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    size: shapeValue,
    mode: oneOf("nearest", "bilinear"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
    layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
  },
  requires: resizeRequirements,
  expand: ({ imagesTensor, layout, ...resizing }) =>
    imagesTensor.resizeAlong({ axes: resizedAxes(layout, imagesTensor.shape.length), ...resizing }),
  reference: (a) => resized(a),
  example: { imagesTensor: [1, 1, 2, 2], size: [3, 3], layout: "NCHW" },
  samples: resizeSamples.flatMap((sample) => [sample, { ...sample, mode: "bilinear" as const }]),
  rejects: resizeRejects,
});

export const resizeNearest = composite({
  swift: [
    "resizeNearest(_:sizeTensor:nearestRoundingMode:centerResult:alignCorners:layout:name:)",
    "resizeNearest(_:sizeTensor:nearestRoundingMode:centerResult:alignCorners:name:)",
    "resizeNearest(_:sizeTensor:scaleOffsetTensor:nearestRoundingMode:layout:name:)",
    "resizeNearest(_:sizeTensor:scaleTensor:offsetTensor:nearestRoundingMode:name:)",
  ],
  since: "13.0",
  doc: "`resize` to the element that `nearestRoundingMode` chooses: the nearest one, halfway between two the upper (`roundPreferCeil`), the lower (`roundPreferFloor`), the even or the odd one; or always the upper (`ceil`) or lower (`floor`) of both.",
  inputs: {
    imagesTensor: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    size: shapeValue,
    nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
    layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
  },
  requires: resizeRequirements,
  expand: ({ imagesTensor, layout, ...resizing }) =>
    imagesTensor.resizeAlong({ axes: resizedAxes(layout, imagesTensor.shape.length), mode: "nearest", ...resizing }),
  reference: (a) => resized({ ...a, mode: "nearest" }),
  example: { imagesTensor: [1, 1, 2, 2], size: [3, 3], layout: "NCHW" },
  samples: [
    ...resizeSamples,
    { imagesTensor: [3, 4], size: [6, 8], layout: "HW" },
    { imagesTensor: [3, 4], size: [6, 8], nearestRoundingMode: "roundPreferFloor", layout: "HW" },
    { imagesTensor: [3, 4], size: [2, 2], centerResult: true, nearestRoundingMode: "roundPreferFloor" },
    { imagesTensor: [3, 4], size: [6, 5], nearestRoundingMode: "ceil", layout: "HW" },
    { imagesTensor: [3, 4], size: [6, 5], nearestRoundingMode: "floor", alignCorners: true },
    { imagesTensor: [4, 5], size: [8, 10], nearestRoundingMode: "roundToEven" },
    { imagesTensor: [4, 5], size: [8, 10], nearestRoundingMode: "roundToOdd" },
    { imagesTensor: [2, 64, 2], size: [48, 3], nearestRoundingMode: "floor", layout: "CHW" },
  ],
  rejects: resizeRejects,
});

export const resizeBilinear = composite({
  swift: [
    "resizeBilinear(_:sizeTensor:centerResult:alignCorners:layout:name:)",
    "resizeBilinear(_:sizeTensor:centerResult:alignCorners:name:)",
    "resizeBilinear(_:sizeTensor:scaleOffsetTensor:layout:name:)",
    "resizeBilinear(_:sizeTensor:scaleTensor:offsetTensor:name:)",
  ],
  since: "13.0",
  doc: "`resize` that blends the elements on both sides, in proportion to how near they are.",
  inputs: {
    imagesTensor: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    size: shapeValue,
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
    layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
  },
  requires: resizeRequirements,
  expand: ({ imagesTensor, layout, ...resizing }) =>
    imagesTensor.resizeAlong({ axes: resizedAxes(layout, imagesTensor.shape.length), mode: "bilinear", ...resizing }),
  reference: (a) => resized({ ...a, mode: "bilinear" }),
  example: { imagesTensor: [1, 1, 2, 2], size: [3, 3], layout: "NCHW" },
  samples: resizeSamples,
  rejects: resizeRejects,
});

export const resizeAlongGradient = composite({
  swift: null,
  doc: "The gradient of `resizeAlong`; see `resizeGradient`.",
  inputs: {
    gradientTensor: float,
    input: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    axes: integers,
    mode: oneOf("nearest", "bilinear"),
    nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
  },
  // Resizing is linear: whatever the input, the derivative of Σ resized · gradient is the gradient asked for.
  expand({ graph, gradientTensor, input, axes, ...resizing }) {
    const source = input.identity();
    const size = gradientTensor.shapeOf().sliceTensor({ dimension: 0, starts: axes[0] ?? 0, length: axes.length });
    const resized = source.resizeAlong({ axes, size, ...resizing });
    return graph.gradients(resized.multiplication(gradientTensor), { with: [source] }).get(source)!;
  },
  samples: [{ gradientTensor: [2, 5, 7], input: [2, 3, 4], axes: [1, 2], mode: "bilinear" }],
});

export const resizeGradient = composite({
  swift: [
    "resize(withGradientTensor:input:mode:centerResult:alignCorners:layout:name:)",
    "resize(withGradientTensor:input:scaleOffsetTensor:mode:layout:name:)",
    "resize(withGradientTensor:input:scale:offsetTensor:mode:name:)",
  ],
  since: "11.0",
  doc:
    "The gradient of `resize` with respect to its images, of which `input` has the shape: each element of `gradientTensor` is shared out " +
    "among the elements that were shown there, in the same proportion.",
  inputs: {
    gradientTensor: float,
    input: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    mode: oneOf("nearest", "bilinear"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
    layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
  },
  requires: resizeGradientRequirements,
  expand: ({ gradientTensor, layout, ...resizing }) =>
    gradientTensor.resizeAlongGradient({ axes: resizedAxes(layout, gradientTensor.shape.length), ...resizing }),
  reference: (a) => resizedBack(a),
  samples: gradientSamples.flatMap((sample) => [sample, { ...sample, mode: "bilinear" as const }]),
  rejects: gradientRejects,
});

export const resizeNearestGradient = composite({
  swift: [
    "resizeNearest(withGradientTensor:input:nearestRoundingMode:centerResult:alignCorners:layout:name:)",
    "resizeNearest(withGradientTensor:input:scaleOffsetTensor:nearestRoundingMode:layout:name:)",
    "resizeNearest(withGradientTensor:input:scale:offsetTensor:nearestRoundingMode:name:)",
  ],
  since: "13.0",
  doc: "The gradient of `resizeNearest` with respect to its images, of which `input` has the shape: each element of `gradientTensor` goes to the one that was shown there.",
  inputs: {
    gradientTensor: float,
    input: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
    layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
  },
  requires: resizeGradientRequirements,
  expand: ({ gradientTensor, layout, ...resizing }) =>
    gradientTensor.resizeAlongGradient({ axes: resizedAxes(layout, gradientTensor.shape.length), mode: "nearest", ...resizing }),
  reference: (a) => resizedBack({ ...a, mode: "nearest" }),
  samples: [
    ...gradientSamples,
    { gradientTensor: [6, 9], input: [3, 4], nearestRoundingMode: "floor", layout: "HW" },
    { gradientTensor: [2, 3], input: [4, 6], nearestRoundingMode: "roundPreferFloor", centerResult: true },
  ],
  rejects: gradientRejects,
});

export const resizeBilinearGradient = composite({
  swift: [
    "resizeBilinear(withGradientTensor:input:centerResult:alignCorners:layout:name:)",
    "resizeBilinear(withGradientTensor:input:scaleOffsetTensor:layout:name:)",
    "resizeBilinear(withGradientTensor:input:scale:offsetTensor:name:)",
  ],
  since: "13.0",
  doc: "The gradient of `resizeBilinear` with respect to its images, of which `input` has the shape: each element of `gradientTensor` is shared out among those that were blended there.",
  inputs: {
    gradientTensor: float,
    input: float,
    scaleOffsetTensor: optional(otherFloat),
    scaleTensor: optional(otherFloat),
    offsetTensor: optional(otherFloat),
  },
  params: {
    centerResult: booleanOr(false),
    alignCorners: booleanOr(false),
    layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
  },
  requires: resizeGradientRequirements,
  expand: ({ gradientTensor, layout, ...resizing }) =>
    gradientTensor.resizeAlongGradient({ axes: resizedAxes(layout, gradientTensor.shape.length), mode: "bilinear", ...resizing }),
  reference: (a) => resizedBack({ ...a, mode: "bilinear" }),
  samples: gradientSamples,
  rejects: gradientRejects,
});

export * from "./resizeSampling.ts";
