import type { Adapter, Launch } from "../rule.ts";
import { elementCount, range, replaced, type Shape, spread, workgroupSize } from "../shapes.ts";

/** Discrete Fourier transforms of lines that fit in the memory of a workgroup, or of an invocation. */

/** How many complex numbers 8 KiB hold, which WGSL grants an invocation for itself. */
const longestLine = 1024;
/** How many 16 KiB hold, which every adapter grants a workgroup. */
const longestTogether = 2048;
/** The largest prime whose multiples are transformed as such: the work for each element is the sum of the length's prime factors. */
const largestPrime = 61;
/** Up to this prime a step is written out in full, with its roots of unity as constants. */
const largestWritten = 13;

/** What the numbers of a line are: complex, real, or the first half of a line that, mirrored and conjugated, goes on for its other half. */
export type LineForm = "complex" | "real" | "half" | "doubledHalf";
/** What a transform of lines does besides its shape. */
export interface LineTransform {
  readonly axis: number;
  readonly length: number;
  readonly inverse: boolean;
  readonly scalingMode: "none" | "size" | "unitary";
  readonly from: LineForm;
  readonly to: LineForm;
  readonly turned: "none" | "before" | "after";
}

/** The prime factors of a whole number, ascending. */
export const primeFactors = (n: number): number[] => {
  const factors: number[] = [];
  let rest = n;
  for (let p = 2; rest > 1; p = p * p > rest ? rest : p + 1) for (; rest % p === 0; rest /= p) factors.push(p);
  return factors;
};
/** Whether a length has small prime factors only. */
export const isSmooth = (length: number): boolean => primeFactors(length).every((p) => p <= largestPrime);
/** Whether a line of this length is transformed by one kernel. */
export const isShort = (length: number): boolean => length <= longestLine && isSmooth(length);

/** Whether a form takes part by part, in a last dimension of two. */
const hasParts = (form: LineForm): boolean => form !== "real";
const isHalf = (form: LineForm): boolean => form === "half" || form === "doubledHalf";
/** How many numbers stand for a line in a form. */
export const formLength = (form: LineForm, length: number): number => (isHalf(form) ? Math.floor(length / 2) + 1 : length);
/** The dimensions of numbers, those of their parts left out. */
const numbers = (shape: Shape, form: LineForm): Shape => (hasParts(form) ? shape.slice(0, -1) : shape);

/** Whether the tensor has parts where the form says so, and an axis beside them. */
export const hasLines = (tensor: Shape, { axis, from, turned }: LineTransform): boolean =>
  axis < numbers(tensor, from).length - (turned === "none" ? 0 : 1) &&
  (!hasParts(from) || tensor.at(-1) === 2 || Number.isNaN(tensor.at(-1)));

/** The shape of what lines are transformed to. */
export const lineTransformed = (tensor: Shape, { axis, length, from, to }: LineTransform): Shape => [
  ...replaced(numbers(tensor, from), axis, formLength(to, length)),
  ...(hasParts(to) ? [2] : []),
];

/** By what a sum over a line is multiplied. */
export const scaleOf = (mode: LineTransform["scalingMode"], length: number): number =>
  mode === "size" ? 1 / length : mode === "unitary" ? 1 / Math.sqrt(length) : 1;

/** The radices of the steps whose product is a length, from the first step on. */
const radicesOf = (length: number): number[] => {
  const factors = primeFactors(length);
  const twos = factors.filter((p) => p === 2).length;
  return [...factors.filter((p) => p > 2), ...range(Math.floor(twos / 3)).map(() => 8), ...(twos % 3 > 0 ? [2 ** (twos % 3)] : [])];
};

/** A number as WGSL's f32 reads it. */
const real = (x: number): string => (Number.isInteger(x) ? `${x}.0` : `${x}`);
const root = (k: number, n: number): readonly [number, number] => [Math.cos((2 * Math.PI * k) / n), Math.sin((2 * Math.PI * k) / n)];

/** Writes statements that transform the named numbers, a power of two of them; answers the results' names. */
function powerOfTwo(names: readonly string[], lines: string[]): string[] {
  const n = names.length;
  if (n === 1) return [...names];
  const even = powerOfTwo(
    names.filter((_, k) => k % 2 === 0),
    lines,
  );
  const odd = powerOfTwo(
    names.filter((_, k) => k % 2 === 1),
    lines,
  ).map((name, k) => {
    const [cos, sin] = root(k, n);
    return k === 0 ? name : 4 * k === n ? `quarter(${name})` : `times(${name}, vec2(${real(cos)}, sense * ${real(sin)}))`;
  });
  const name = (k: number): string => `y${lines.length}_${k}`;
  const results = range(n).map(name);
  range(n / 2).forEach((k) => {
    lines.push(`let ${results[k]} = ${even[k]} + ${odd[k]};`, `let ${results[k + n / 2]} = ${even[k]} - ${odd[k]};`);
  });
  return results;
}

/** The same for an odd number of them: those at equal distances from the first have roots that are conjugate. */
function oddPrime(names: readonly string[], lines: string[]): string[] {
  const n = names.length;
  const half = range(1, (n + 1) / 2);
  for (const s of half) lines.push(`let a${s} = ${names[s]} + ${names[n - s]};`, `let b${s} = quarter(${names[s]} - ${names[n - s]});`);
  const weighted = (name: string, part: 0 | 1, k: number): string =>
    half.map((s) => `${name}${s} * ${real(root((k * s) % n, n)[part])}`).join(" + ");
  lines.push(`let y0 = ${[names[0], ...half.map((s) => `a${s}`)].join(" + ")};`);
  for (const k of half)
    lines.push(
      `let c${k} = ${names[0]} + ${weighted("a", 0, k)};`,
      `let d${k} = ${weighted("b", 1, k)};`,
      `let y${k} = c${k} + d${k};`,
      `let y${n - k} = c${k} - d${k};`,
    );
  return range(n).map((k) => `y${k}`);
}

/** A step in place: in each line of `length`, stretches of `radix` · `span` numbers become transforms from those of their `radix` parts. */
function stepText(length: number, span: number, radix: number, butterflies: number, lanes: number): string {
  const stride = length / (span * radix);
  const head = [
    `for (var b = lane; b < ${butterflies}u; b += ${lanes}u) {`,
    `  let j = b % ${span}u;`,
    `  let at = b / ${span}u * ${span * radix}u + j;`,
  ];
  const body: string[] = [];
  if (radix % 2 === 1 && radix > largestWritten) {
    body.push(
      `var x: array<vec2<f32>, ${radix}>;`,
      `var roots: array<vec2<f32>, ${radix}>;`,
      `for (var q = 0u; q < ${radix}u; q++) {`,
      `  x[q] = times(line[at + q * ${span}u], turn(j * q * ${stride}u));`,
      `  roots[q] = turn(q * ${length / radix}u);`,
      `}`,
      `for (var k = 0u; k < ${radix}u; k++) {`,
      `  var sum = x[0];`,
      `  var r = k;`,
      `  for (var q = 1u; q < ${radix}u; q++) {`,
      `    sum += times(x[q], roots[r]);`,
      `    r += k;`,
      `    r -= select(0u, ${radix}u, r >= ${radix}u);`,
      `  }`,
      `  line[at + k * ${span}u] = sum;`,
      `}`,
    );
  } else {
    if (span > 1) body.push(`let w1 = turn(j * ${stride}u);`);
    for (const q of span > 1 ? range(2, radix) : []) body.push(`let w${q} = times(w${q >> 1}, w${q - (q >> 1)});`);
    for (const q of range(radix)) {
      const number = `line[at + ${q * span}u]`;
      body.push(`let x${q} = ${q === 0 || span === 1 ? number : `times(${number}, w${q})`};`);
    }
    const names = range(radix).map((q) => `x${q}`);
    const results = radix % 2 === 0 ? powerOfTwo(names, body) : oddPrime(names, body);
    body.push(...results.map((name, k) => `line[at + ${k * span}u] = ${name};`));
  }
  return [...head, ...body.map((text) => `  ${text}`), "}"].map((text) => `  ${text}`).join("\n");
}

/** Where number `j` of a line has to lie before the first step: its digits reversed. */
function reversedText(length: number, radices: readonly number[]): string {
  const digits: string[] = [];
  let [below, span] = [1, length];
  for (const radix of [...radices].reverse()) {
    span /= radix;
    digits.push(`j / ${below}u % ${radix}u * ${span}u`);
    below *= radix;
  }
  return digits.join(" + ") || "0u";
}

/** The launch of a transform of lines: a workgroup has one, or several that lie side by side; on a CPU each invocation has its own. */
export const lineLaunch = (tensor: Shape, transform: LineTransform, adapter: Adapter): Launch => {
  const { axis, inverse, from, to, turned, scalingMode } = transform;
  const length = Math.max(1, transform.length);
  const shape = numbers(tensor, from);
  const inner = elementCount(shape.slice(axis + 1));
  const lines = elementCount(replaced(shape, axis, 1));
  // To a CPU barriers cost more than the work that they divide, and the memory of a workgroup takes long to compile.
  const alone = adapter.software;
  // Lines that lie across memory are read several at a time, so that what is read lies together.
  const most = inner > 1 ? longestTogether : longestTogether / 4;
  const together = alone ? 1 : Math.max(1, Math.min(lines, Math.floor(most / length)));
  const elements = together * length;
  const size = alone ? workgroupSize(lines, adapter) : Math.min(256, Math.max(32, 2 ** Math.ceil(Math.log2(elements / 8))));
  const lanes = alone ? 1 : size;
  const radices = radicesOf(length);
  const spans = radices.map((_, k) => elementCount(radices.slice(0, k)));
  const next = shape[axis + 1] ?? 1;
  return {
    length,
    elements,
    lines,
    together,
    alone,
    memory: alone ? "private" : "workgroup",
    size,
    lanes,
    inner,
    across: inner > 1,
    given: formLength(from, length),
    wanted: formLength(to, length),
    complexIn: hasParts(from),
    parts: hasParts(to) ? 2 : 1,
    weightsIn: from === "doubledHalf",
    weightsOut: to === "doubledHalf",
    before: turned === "before",
    after: turned === "after",
    sense: inverse ? "1.0" : "-1.0",
    scale: real(scaleOf(scalingMode, length)),
    around: real(Math.PI / 4 / length),
    next: length * next,
    aroundNext: real(Math.PI / 4 / (length * next)),
    beside: Math.max(1, next > 0 ? inner / next : 1),
    reversed: reversedText(length, radices),
    steps: radices
      .map((radix, k) => stepText(length, spans[k], radix, elements / radix, lanes))
      .join(alone ? "\n" : "\n  workgroupBarrier();\n"),
    workgroups: spread(Math.ceil(lines / (alone ? size : together))),
  };
};
