import { hasLines, isShort, formLength, lineLaunch, lineTransformed } from "../src/geometry/fourierLineGeometry.ts";
import { areDistinct, fourier, hermiteanToReal, knownAxes, realToHermitean } from "../src/geometry/fourierTransformGeometry.ts";
import {
  agree,
  axesInOrder,
  axis,
  booleanOr,
  complex,
  composite,
  descriptor,
  float,
  floatOrComplex,
  integerOrTensor,
  kernel,
  oneOf,
} from "./define.ts";
import { transformedLines } from "./support/fourierTransform.ts";

export const FFTDescriptor = descriptor("The sign and the scale of a Fourier transform, and how long a real result is.", {
  inverse: booleanOr(false),
  scalingMode: oneOf("none", "size", "unitary"),
  roundToOddHermitean: booleanOr(false),
});

export const fourierTransform = kernel({
  swift: null,
  doc:
    "The discrete Fourier transform along one axis of numbers whose real and imaginary parts are the last dimension: y[k] = scale · Σ x[j] · " +
    "e^(∓2πi·jk/length), with + where `inverse`. Either side may be real, without parts, or `half`: its first length/2 + 1 numbers, the others " +
    "of which are taken to be 0; in a `doubledHalf` all count twice but the first and, for even lengths, the last. With `turned`, the numbers " +
    "are multiplied before or after by e^(∓2πi·jl/(length·m)), where l of m is their place along the next axis. A line has at most 1024 numbers, " +
    "and its length no prime factor above 61.",
  inputs: { tensor: ["float32"] },
  params: {
    axis,
    length: integerOrTensor,
    inverse: booleanOr(false),
    scalingMode: oneOf("none", "size", "unitary"),
    from: oneOf("complex", "real", "half", "doubledHalf"),
    to: oneOf("complex", "real", "half", "doubledHalf"),
    turned: oneOf("none", "before", "after"),
  },
  requires: {
    "numbers have two parts, beside which the axis lies": ({ tensor, ...transform }) => hasLines(tensor, transform),
    "lines have the length": ({ tensor, axis, length, from }) => agree(tensor[axis], formLength(from, length)),
    "a line has at most 1024 numbers, and its length no prime factor above 61; a longer one has to be known while the graph is built": ({
      length,
    }) => isShort(length),
  },
  shape: ({ tensor, ...transform }) => lineTransformed(tensor, transform),
  template: "fourierTransform",
  launch: ({ tensor, adapter, ...transform }) => lineLaunch(tensor, transform, adapter),
  gradient: ({ dy, axis, length, inverse, scalingMode, from, to, turned }) => ({
    tensor: dy.fourierTransform({
      axis,
      length,
      inverse: !inverse,
      scalingMode,
      from: to,
      to: from,
      turned: turned === "none" ? turned : turned === "before" ? "after" : "before",
    }),
  }),
  reference: (a) => transformedLines(a),
  example: { tensor: [4, 2], axis: 0, length: 4 },
  samples: [
    { tensor: [1, 2], axis: 0, length: 1 },
    { tensor: [3, 2, 2], axis: 1, length: 2, inverse: true, scalingMode: "size" },
    { tensor: [2, 3, 2], axis: 1, length: 3, scalingMode: "unitary" },
    { tensor: [5, 3, 2], axis: 0, length: 5 },
    { tensor: [2, 8, 3, 2], axis: 1, length: 8, inverse: true },
    { tensor: [9, 12, 2], axis: 1, length: 12 },
    { tensor: [40, 16, 2], axis: 1, length: 16 },
    { tensor: [17, 2], axis: 0, length: 17, inverse: true },
    { tensor: [105, 2], axis: 0, length: 105 },
    { tensor: [2, 22, 2], axis: 1, length: 22 },
    { tensor: [128, 1, 2], axis: 0, length: 128, inverse: true },
    { tensor: [3, 6], axis: 1, length: 6, from: "real" },
    { tensor: [6, 3], axis: 0, length: 6, from: "real", to: "half" },
    { tensor: [7, 2], axis: 0, length: 7, from: "real", to: "half", scalingMode: "size" },
    { tensor: [7], axis: 0, length: 7, from: "real", to: "doubledHalf" },
    { tensor: [2, 4, 2], axis: 1, length: 6, from: "half", to: "real", inverse: true },
    { tensor: [2, 4, 2], axis: 1, length: 6, from: "doubledHalf", to: "real", inverse: true, scalingMode: "size" },
    { tensor: [4, 3, 2], axis: 0, length: 7, from: "doubledHalf", to: "real" },
    { tensor: [4, 2], axis: 0, length: 6, from: "doubledHalf" },
    { tensor: [8, 3, 2], axis: 0, length: 8, turned: "after" },
    { tensor: [2, 6, 5, 2, 2], axis: 1, length: 6, turned: "before", inverse: true },
    { tensor: [6, 5], axis: 0, length: 6, from: "real", turned: "after" },
    { tensor: [2, 0, 2], axis: 1, length: 0 },
    { tensor: [0, 4, 2], axis: 1, length: 4 },
    { tensor: [2, 1, 2], axis: 1, length: 0, from: "doubledHalf", to: "real" },
  ],
  rejects: [
    { tensor: [3, 2], axis: 1, length: 2 },
    { tensor: [3, 2], axis: 0, length: 4 },
    { tensor: [67, 2], axis: 0, length: 67 },
  ],
});

export const fastFourierTransform = composite({
  swift: ["fastFourierTransform(_:axes:descriptor:name:)", "fastFourierTransform(_:axesTensor:descriptor:name:)"],
  since: "14.0",
  doc:
    "The discrete Fourier transform of a real or complex tensor along `axes`: y[k] = scale · Σ x[j] · e^(∓2πi·jk/n), with + where the descriptor " +
    "says `inverse`. `scalingMode` divides by the number of elements that are summed (`size`) or its square root (`unitary`), whatever the sign. " +
    "The result is complexFloat32 and has the tensor's shape. Any length is fast whose prime factors are small; the others take several times " +
    "as long. Where a length is not known while the graph is built, it may be 1024 at most, without a prime factor above 61.",
  inputs: { tensor: floatOrComplex },
  params: { axes: axesInOrder, descriptor: FFTDescriptor },
  requires: { "each axis is there once": ({ axes }) => areDistinct(axes) },
  expand: ({ tensor, axes, descriptor }) => fourier(tensor, knownAxes("fastFourierTransform", axes), descriptor),
  example: { tensor: [4], axes: 0 },
  samples: [
    { tensor: [3, 8], axes: 1 },
    { tensor: [6, 5], axes: [-1, 0], descriptor: { scalingMode: "unitary" } },
    { tensor: [2, 3, 4, 5], axes: [3, 1, 0], descriptor: { inverse: true, scalingMode: "size" } },
    { tensor: [3, 2], axes: [] },
    { tensor: [0, 4], axes: [0, 1] },
    { tensor: { shape: [4, 3], values: Array.from({ length: 24 }, (_, k) => Math.sin(k * k)), dataType: "complexFloat32" }, axes: [0, 1] },
    { tensor: { shape: [5], values: Array.from({ length: 10 }, (_, k) => Math.sin(k * k)), dataType: "complexFloat32" }, axes: 0 },
  ],
  rejects: [{ tensor: [2, 3], axes: [1, -1] }],
});

export const realToHermiteanFFT = composite({
  swift: ["realToHermiteanFFT(_:axes:descriptor:name:)", "realToHermiteanFFT(_:axesTensor:descriptor:name:)"],
  since: "14.0",
  doc:
    "`fastFourierTransform` of a real tensor, of which only the first n/2 + 1 elements along the last that is named in `axes` are there: the others " +
    "are conjugates of these.",
  inputs: { tensor: float },
  params: { axes: axesInOrder, descriptor: FFTDescriptor },
  requires: {
    "each axis is there once": ({ axes }) => areDistinct(axes),
    "there is an axis": ({ axes }) => axes.length > 0,
    "there are elements along the last of the axes": ({ tensor, axes }) => !(tensor[axes.at(-1)!] === 0),
  },
  expand: ({ tensor, axes, descriptor }) => realToHermitean(tensor, knownAxes("realToHermiteanFFT", axes), descriptor),
  example: { tensor: [4], axes: 0 },
  samples: [
    { tensor: [3, 8], axes: 1 },
    { tensor: [7, 2], axes: [0], descriptor: { inverse: true, scalingMode: "size" } },
    { tensor: [6, 5], axes: [0, 1], descriptor: { scalingMode: "unitary" } },
    { tensor: [6, 5], axes: [1, 0] },
    { tensor: [1], axes: 0 },
    { tensor: [0, 4], axes: [0, 1] },
  ],
  rejects: [
    { tensor: [2, 3], axes: [1, 1] },
    { tensor: [2, 3], axes: [] },
    { tensor: [2, 0], axes: 1 },
  ],
});

export const HermiteanToRealFFT = composite({
  swift: ["HermiteanToRealFFT(_:axes:descriptor:name:)", "HermiteanToRealFFT(_:axesTensor:descriptor:name:)"],
  since: "14.0",
  doc:
    "The real tensor whose transform is given by half: along the last that is named in `axes`, the tensor holds the first n/2 + 1 elements, and the " +
    "others are taken to be conjugates of these. The result has 2(n − 1) elements along it for n of the tensor, or 2n − 1 where the descriptor says " +
    "`roundToOddHermitean`; `scalingMode` counts these. Imaginary parts that cannot be there, as that of the first element, are not looked at.",
  inputs: { tensor: complex },
  params: { axes: axesInOrder, descriptor: FFTDescriptor },
  requires: {
    "each axis is there once": ({ axes }) => areDistinct(axes),
    "there is an axis": ({ axes }) => axes.length > 0,
    "there are elements along the last of the axes": ({ tensor, axes }) => !(tensor[axes.at(-1)!] === 0),
  },
  expand: ({ tensor, axes, descriptor }) => hermiteanToReal(tensor, knownAxes("HermiteanToRealFFT", axes), descriptor),
  example: {
    tensor: { shape: [3], values: [10, 0, -2, 2, -2, 0], dataType: "complexFloat32" },
    axes: 0,
    descriptor: { inverse: true, scalingMode: "size" },
  },
  samples: [
    { tensor: [3, 5], axes: 1, descriptor: { inverse: true, scalingMode: "size" } },
    { tensor: [4, 2], axes: [0], descriptor: { roundToOddHermitean: true } },
    { tensor: [6, 5], axes: [0, 1], descriptor: { scalingMode: "unitary", inverse: true } },
    { tensor: [3, 4], axes: [1, 0], descriptor: { roundToOddHermitean: true } },
    { tensor: [1, 2], axes: 0 },
    { tensor: [1, 2], axes: 0, descriptor: { roundToOddHermitean: true } },
    { tensor: [0, 3], axes: 1 },
  ],
  rejects: [
    { tensor: [2, 3], axes: [1, 1] },
    { tensor: [2, 3], axes: [] },
    { tensor: [2, 0], axes: 1 },
  ],
});
