import { complex } from "../dataType.ts";
import { formLength, isShort, isSmooth, type LineTransform, primeFactors, scaleOf } from "./fourierLineGeometry.ts";
import { GraphError } from "../graphError.ts";
import { along, range, replaced } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** Discrete Fourier transforms of any length along any axes, made of transforms of lines. */

/** What Swift's descriptor says. */
export interface FourierSettings {
  readonly inverse: boolean;
  readonly scalingMode: LineTransform["scalingMode"];
  readonly roundToOddHermitean: boolean;
}
/** A transform along one axis; a length that is not known yet is a tensor. */
type AxisTransform = Omit<LineTransform, "length" | "turned"> & { readonly length: number | Tensor };

/** Whether each axis is there once. */
export const areDistinct = (axes: readonly number[]): boolean => new Set(axes).size === axes.length;

/** The length of a tensor along an axis: a number if it is known, else a tensor of it. */
export const lengthAlong = (tensor: Tensor, axis: number): number | Tensor =>
  tensor.shape[axis] !== -1 ? tensor.shape[axis] : tensor.shapeOf().sliceTensor({ dimension: 0, starts: axis, length: 1 });

/** The length of the real line of which a tensor holds half the spectrum. */
export const hermiteanLength = (tensor: Tensor, axis: number, odd: boolean): number | Tensor => {
  const half = lengthAlong(tensor, axis);
  return typeof half === "number" ? 2 * (half - 1) + Number(odd) : half.subtraction(1).multiplication(2).addition(Number(odd));
};

/** The axes, which have to be known where there is to be a transform along each. */
export function knownAxes(operation: string, axes: readonly number[] | Tensor): readonly number[] {
  if (!Array.isArray(axes) || axes.some((axis) => Number.isNaN(axis)))
    throw new GraphError(operation, "the axes must be known while the graph is built");
  return axes as readonly number[];
}

/** Complex transforms along axes, one after the other, of numbers in parts. */
export const alongAxes = (parts: Tensor, axes: readonly number[], { inverse, scalingMode }: FourierSettings): Tensor =>
  axes.reduce(
    (t: Tensor, axis) => alongAxis(t, { axis, length: lengthAlong(t, axis), inverse, scalingMode, from: "complex", to: "complex" }),
    parts,
  );

/** The transform of a real or complex tensor along axes. */
export function fourier(tensor: Tensor, axes: readonly number[], settings: FourierSettings): Tensor {
  if (complex.includes(tensor.dataType)) return alongAxes(tensor.partsOfComplex(), axes, settings).complexOfParts();
  const numbers = tensor.cast({ to: "float32" });
  if (axes.length === 0) return numbers.cast({ to: "complexFloat32" });
  return alongAxes(fromReal(numbers, axes[0], settings, "complex"), axes.slice(1), settings).complexOfParts();
}

/** Half the spectrum along the last of the axes, and the transform along the others. */
export const realToHermitean = (tensor: Tensor, axes: readonly number[], settings: FourierSettings): Tensor =>
  alongAxes(fromReal(tensor.cast({ to: "float32" }), axes.at(-1)!, settings, "half"), axes.slice(0, -1), settings).complexOfParts();

/** The real tensor of whose transform half is given. */
export function hermiteanToReal(tensor: Tensor, axes: readonly number[], settings: FourierSettings): Tensor {
  const axis = axes.at(-1)!;
  const { inverse, scalingMode, roundToOddHermitean } = settings;
  const length = hermiteanLength(tensor, axis, roundToOddHermitean);
  const others = alongAxes(tensor.partsOfComplex(), axes.slice(0, -1), settings);
  return alongAxis(others, { axis, length, inverse, scalingMode, from: "doubledHalf", to: "real" });
}

const fromReal = (numbers: Tensor, axis: number, { inverse, scalingMode }: FourierSettings, to: "complex" | "half"): Tensor =>
  alongAxis(numbers, { axis, length: lengthAlong(numbers, axis), inverse, scalingMode, from: "real", to });

/** A transform along one axis, of any length that is known, and of any short one. */
function alongAxis(tensor: Tensor, transform: AxisTransform): Tensor {
  const { axis, length, from, to } = transform;
  if (typeof length !== "number" || isShort(length)) return tensor.fourierTransform(transform);
  if (from === "doubledHalf") {
    const missing = length - formLength(from, length);
    const full = padded(tensor.multiplication(weights(tensor, axis, length)), axis, missing);
    return alongAxis(full, { ...transform, from: "complex" });
  }
  if (to === "half") return first(alongAxis(tensor, { ...transform, to: "complex" }), axis, formLength(to, length));
  const whole = { ...transform, length };
  return isSmooth(length) ? inTwoSteps(tensor, whole) : asConvolution(tensor, whole);
}

const rankOf = (tensor: Tensor): number => tensor.shape.length;
const padded = (tensor: Tensor, axis: number, missing: number): Tensor =>
  tensor.padTensor({
    with: "constant",
    leftPadding: range(rankOf(tensor)).map(() => 0),
    rightPadding: replaced(
      range(rankOf(tensor)).map(() => 0),
      axis,
      missing,
    ),
  });
const first = (tensor: Tensor, axis: number, count: number): Tensor => tensor.sliceTensor({ dimension: axis, start: 0, length: count });
const weights = (tensor: Tensor, axis: number, length: number): Tensor =>
  tensor.graph.constant(
    range(formLength("half", length)).map((j) => (j === 0 || 2 * j === length ? 1 : 2)),
    { shape: along(axis, rankOf(tensor), formLength("half", length)) },
  );

/**
 * A line of n = a · b numbers as a matrix of a rows: transforms of the columns, each number turned by what its row and column say, and
 * transforms of the rows. The result is read column by column.
 */
function inTwoSteps(tensor: Tensor, transform: AxisTransform & { readonly length: number }): Tensor {
  const { axis, length, from } = transform;
  const a = nearRoot(length);
  const columns = tensor
    .unflatten({ axis, sizes: [a, length / a] })
    .fourierTransform({ ...transform, length: a, from, to: "complex", turned: "after" })
    .transposeTensor({ dimension: axis, withDimension: axis + 1 });
  return alongAxis(columns, { ...transform, length: length / a, from: "complex" }).flatten({ axis, count: 2 });
}

/** Of the divisors of `length` that are short lines, the least that is not below its root, or the greatest there is. */
const nearRoot = (length: number): number => {
  const divisors = primeFactors(length).reduce((all, p) => [...new Set(all.flatMap((d) => [d, d * p]))].filter(isShort), [1]);
  const above = divisors.filter((d) => d * d >= length);
  return above.length > 0 ? Math.min(...above) : Math.max(...divisors);
};

/**
 * A line of any length by Bluestein's way: jk = (j² + k² − (k − j)²) / 2 makes of the transform a convolution with a chirp, and that is a
 * product of transforms of a length that is a power of two.
 */
function asConvolution(
  tensor: Tensor,
  { axis, length, inverse, scalingMode, from, to }: AxisTransform & { readonly length: number },
): Tensor {
  const size = 2 ** Math.ceil(Math.log2(2 * length - 1));
  const sense = inverse ? 1 : -1;
  // j² modulo 2n, so that angles stay exact.
  const chirp = range(length).map((j): Complex => turnOf(sense * ((j * j) % (2 * length)), 2 * length));
  const mirrored = range(size).map((j): Complex => {
    const [re, im] = chirp[Math.min(j, size - j)] ?? [0, 0];
    return [re / size, -im / size];
  });
  const scale = scaleOf(scalingMode, length);
  const numbers = from === "real" ? tensor.cast({ to: "complexFloat32" }) : tensor.complexOfParts();
  const shapeOf = (count: number): number[] => along(axis, rankOf(numbers), count);
  const constant = (values: readonly Complex[]): Tensor =>
    tensor.graph.constant(Float32Array.from(values.flat()), { dataType: "complexFloat32", shape: shapeOf(values.length) });
  const plain = { axis, length: size, scalingMode: "none", from: "complex", to: "complex" } as const;
  const spectrum = alongAxis(padded(numbers.multiplication(constant(chirp)), axis, size - length).partsOfComplex(), {
    ...plain,
    inverse: false,
  });
  const product = spectrum.complexOfParts().multiplication(constant(transformed(mirrored)));
  const convolved = first(alongAxis(product.partsOfComplex(), { ...plain, inverse: true }).complexOfParts(), axis, length);
  const result = convolved.multiplication(constant(chirp.map(([re, im]): Complex => [re * scale, im * scale])));
  return to === "real" ? result.realPartOfTensor() : result.partsOfComplex();
}

type Complex = readonly [number, number];
const turnOf = (m: number, whole: number): Complex => [Math.cos((2 * Math.PI * m) / whole), Math.sin((2 * Math.PI * m) / whole)];

/** The discrete Fourier transform of a power of two of numbers, in float64. */
function transformed(numbers: readonly Complex[]): readonly Complex[] {
  const n = numbers.length;
  if (n === 1) return numbers;
  const even = transformed(numbers.filter((_, k) => k % 2 === 0));
  const odd = transformed(numbers.filter((_, k) => k % 2 === 1)).map(([re, im], k): Complex => {
    const [cos, sin] = turnOf(-k, n);
    return [re * cos - im * sin, re * sin + im * cos];
  });
  return range(n).map((k): Complex => {
    const [[a, b], [c, d]] = [even[k % (n / 2)], odd[k % (n / 2)]];
    return k < n / 2 ? [a + c, b + d] : [a - c, b - d];
  });
}
