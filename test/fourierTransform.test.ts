import test from "ava";
import { Graph, type Tensor } from "../src/index.ts";
import { elementCount, range, replaced, type Shape } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { random } from "./support/random.ts";

const device = await testDevice();
const dataType = "complexFloat32";

/** Real and imaginary parts in turn. */
type Numbers = ArrayLike<number>;
const numbers = (seed: string, count: number): Float32Array => {
  const source = random(seed);
  return Float32Array.from(range(count), () => source.between(-1, 1));
};

/** Number k of the transform of a line, by its definition in float64. */
function term(line: Numbers, k: number, sense: 1 | -1): [number, number] {
  const n = line.length / 2;
  let [re, im] = [0, 0];
  for (let j = 0; j < n; j++) {
    const angle = (2 * Math.PI * ((j * k) % n)) / n;
    const [cos, sin] = [Math.cos(angle), sense * Math.sin(angle)];
    re += line[2 * j] * cos - line[2 * j + 1] * sin;
    im += line[2 * j] * sin + line[2 * j + 1] * cos;
  }
  return [re, im];
}

/** The transform along each axis of numbers of a shape. */
function plain(values: Numbers, shape: Shape, axes: readonly number[], sense: 1 | -1): Float64Array {
  const result = Float64Array.from(values);
  for (const axis of axes) {
    const n = shape[axis];
    const inner = elementCount(shape.slice(axis + 1));
    for (let l = 0; l < elementCount(replaced(shape, axis, 1)); l++) {
      const at = (j: number): number => 2 * ((Math.floor(l / inner) * n + j) * inner + (l % inner));
      const line = range(n).flatMap((j) => [result[at(j)], result[at(j) + 1]]);
      for (let k = 0; k < n; k++) [result[at(k)], result[at(k) + 1]] = term(line, k, sense);
    }
  }
  return result;
}

/** How far off numbers are, beside what is expected, as a root of the mean of squares. */
const error = (actual: Numbers, expected: Numbers): number => {
  if (actual.length !== expected.length) return Infinity;
  let [off, all] = [0, 0];
  for (let k = 0; k < expected.length; k++) {
    off += (actual[k] - expected[k]) ** 2;
    all += expected[k] ** 2;
  }
  return Math.sqrt(off / Math.max(all, 1e-30));
};

const read = async (feeds: Map<Tensor, Float32Array>, tensor: Tensor): Promise<Float64Array> =>
  Float64Array.from((await (await tensor.graph.run(feeds, { device, targetTensors: [tensor] })).get(tensor)!.read()) as Float32Array);

const lengths = [1, 2, 3, 4, 5, 7, 8, 12, 16, 17, 64, 67, 97, 100, 128, 183, 1000, 1024, 2048, 2049, 4096, 4099, 4489, 65536];
for (const n of lengths)
  test(`lines of ${n} numbers: transforms of every form, and back`, async (t) => {
    const graph = new Graph();
    const x = graph.placeholder([2, n], { dataType });
    const values = numbers(`line ${n}`, 4 * n);
    const feeds = new Map([[x, values]]);
    const real = x.realPartOfTensor();
    // Of long lines some of the numbers are looked at.
    const places = n <= 200 ? range(n) : range(24).map((k) => Math.floor(((k + 0.5) * n) / 24));
    const pick = (result: Numbers, width: number, row: number): number[] =>
      places.filter((k) => k < width).flatMap((k) => [result[2 * (row * width + k)], result[2 * (row * width + k) + 1]]);
    const lines = [0, 1].map((row) => values.slice(2 * n * row, 2 * n * (row + 1)));
    const realLines = lines.map((line) => line.map((v, k) => (k % 2 === 0 ? v : 0)));
    const check = (name: string, result: Numbers, width: number, of: readonly Float32Array[], sense: 1 | -1): void => {
      of.forEach((line, row) => {
        const expected = places.filter((k) => k < width).flatMap((k) => term(line, k, sense));
        const off = error(pick(result, width, row), expected);
        t.true(off < 1e-6, `${name}: ${off}`);
      });
    };
    const forward = x.fastFourierTransform({ axes: 1 });
    const half = real.realToHermiteanFFT({ axes: 1 });
    const width = Math.floor(n / 2) + 1;
    check("forward", await read(feeds, forward), n, lines, -1);
    check("inverse", await read(feeds, x.fastFourierTransform({ axes: 1, descriptor: { inverse: true } })), n, lines, 1);
    check("real", await read(feeds, real.fastFourierTransform({ axes: [1] })), n, realLines, -1);
    check("half", await read(feeds, half), width, realLines, -1);
    const back = forward.fastFourierTransform({ axes: 1, descriptor: { inverse: true, scalingMode: "size" } });
    t.true(error(await read(feeds, back), values) < 1e-6, "and back");
    const descriptor = { inverse: true, scalingMode: "size", roundToOddHermitean: n % 2 === 1 } as const;
    const realBack = half.HermiteanToRealFFT({ axes: 1, descriptor });
    t.deepEqual(realBack.shape, [2, n]);
    const off = error(
      await read(feeds, realBack),
      values.filter((_, k) => k % 2 === 0),
    );
    t.true(off < 1e-6, `half and back: ${off}`);
  });

test("several axes, batches, signs and scales", async (t) => {
  const cases: readonly (readonly [Shape, readonly number[]])[] = [
    [
      [8, 12],
      [0, 1],
    ],
    [[5, 64], [1]],
    [[70, 3, 2], [0]],
    [
      [3, 4, 5, 6],
      [3, 0, 2],
    ],
    [
      [3, 67, 4],
      [1, 2],
    ],
    [
      [2, 9, 2, 7, 3],
      [1, -2],
    ],
  ];
  for (const [shape, axes] of cases)
    for (const inverse of [false, true])
      for (const scalingMode of ["none", "size", "unitary"] as const) {
        const graph = new Graph();
        const x = graph.placeholder(shape, { dataType });
        const values = numbers(`${shape}`, 2 * elementCount(shape));
        const front = axes.map((axis) => (axis + shape.length) % shape.length);
        const count = elementCount(front.map((axis) => shape[axis]));
        const scale = { none: 1, size: 1 / count, unitary: 1 / Math.sqrt(count) }[scalingMode];
        const expected = plain(values, shape, front, inverse ? 1 : -1).map((v) => v * scale);
        const y = x.fastFourierTransform({ axes, descriptor: { inverse, scalingMode } });
        t.deepEqual(y.shape, [...shape]);
        const off = error(await read(new Map([[x, values]]), y), expected);
        t.true(off < 1e-6, `[${shape}] along ${axes}, ${scalingMode}: ${off}`);
      }
});

test("half a spectrum lies along the axis named last, and imaginary parts that cannot be there do not count", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([6, 5]);
  const values = numbers("plane", 30);
  const whole = x.fastFourierTransform({ axes: [0, 1] });
  for (const [axes, dimension, length, roundToOddHermitean] of [
    [[0, 1], 1, 3, true],
    [[1, 0], 0, 4, false],
  ] as const) {
    // prettier-ignore
    const half = x.realToHermiteanFFT({ axes });
    const expected = await read(new Map([[x, values]]), whole.sliceTensor({ dimension, start: 0, length }));
    t.true(error(await read(new Map([[x, values]]), half), expected) < 1e-6);
    const descriptor = { inverse: true, scalingMode: "size", roundToOddHermitean } as const;
    t.true(error(await read(new Map([[x, values]]), half.HermiteanToRealFFT({ axes, descriptor })), values) < 1e-6);
  }
  const line = graph.constant(Float32Array.of(3, 7, 1, 2, -1, 9), { dataType, shape: [3] });
  t.true(error(await read(new Map(), line.HermiteanToRealFFT({ axes: 0 })), [4, 8, 0, 0]) < 1e-6);
});

test("gradients of long lines are transforms with the other sign", async (t) => {
  for (const n of [134, 4099, 6000]) {
    const graph = new Graph();
    const x = graph.placeholder([n], { dataType });
    const dy = graph.placeholder([n], { dataType });
    const feeds = new Map([x, dy].map((tensor, k) => [tensor, numbers(`gradient ${k}`, 2 * n)] as const));
    const loss = (y: Tensor, weights: Tensor): Tensor => y.multiplication(weights).reductionSum();
    const y = x.fastFourierTransform({ axes: 0 });
    const gradient = graph.gradients(loss(y.partsOfComplex(), dy.partsOfComplex()), { with: [x] }).get(x)!;
    const expected = await read(feeds, dy.fastFourierTransform({ axes: 0, descriptor: { inverse: true } }));
    t.true(error(await read(feeds, gradient), expected) < 1e-6, `${n}`);

    // Half a spectrum to a real line is linear: ⟨T x, v⟩ = ⟨x, gradient⟩.
    const half = x.sliceTensor({ dimension: 0, start: 0, length: n / 2 + 1 - ((n / 2) % 1) });
    const line = half.HermiteanToRealFFT({ axes: 0, descriptor: { roundToOddHermitean: n % 2 === 1 } });
    const product = loss(line, dy.realPartOfTensor());
    const linear = loss(
      x.partsOfComplex(),
      graph
        .gradients(product, { with: [x] })
        .get(x)!
        .partsOfComplex(),
    );
    const [value, again] = [await read(feeds, product), await read(feeds, linear)];
    t.true(Math.abs(value[0] - again[0]) < 1e-3 * Math.sqrt(n), `${n}: ${value[0]} and ${again[0]}`);
  }
});

test("lengths that are not known while the graph is built", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, -1], { dataType });
  const half = x.realPartOfTensor().realToHermiteanFFT({ axes: graph.constant([1], { dataType: "int32" }) });
  const back = half.HermiteanToRealFFT({ axes: -1, descriptor: { inverse: true, scalingMode: "size" } });
  const y = x.fastFourierTransform({ axes: [0, 1] });
  const values = numbers("unknown", 60);
  const result = await graph.run(new Map([[x, values.reduce<number[][][]>((rows, _, k) => {
    if (k % 12 === 0) rows.push([]);
    if (k % 2 === 0) rows.at(-1)!.push([values[k], values[k + 1]]);
    return rows;
  }, [])]]), { device, targetTensors: [y, back] }); // prettier-ignore
  t.deepEqual(result.get(back)!.shape, [5, 6]);
  t.true(error((await result.get(y)!.read()) as Float32Array, plain(values, [5, 6], [0, 1], -1)) < 1e-6);
  t.true(
    error(
      (await result.get(back)!.read()) as Float32Array,
      values.filter((_, k) => k % 2 === 0),
    ) < 1e-6,
  );
  const long = range(67).map((k) => [[k, 1]]);
  await t.throwsAsync(graph.run(new Map([[x, long]]), { device, targetTensors: [y] }), { message: /known while the graph is built/ });
  const fed = graph.placeholder([1], { dataType: "int32" });
  t.throws(() => x.fastFourierTransform({ axes: fed }), { message: /axes must be known/ });
});
