import test from "ava";
import { arrayOf, byteSize, type DataType, type ElementArray, integer, isUnsigned, isWide } from "../src/dataType.ts";
import { Graph } from "../src/graph.ts";
import { range, type Shape } from "../src/shapes.ts";
import type { Tensor } from "../src/tensor.ts";
import { testDevice } from "./support/device.ts";
import { rowOf } from "./support/rows.ts";

/** What a graph makes of arrays: for each of its results the elements as they are read back. */
async function evaluate(
  given: readonly { readonly values: ElementArray; readonly shape?: Shape; readonly dataType: DataType }[],
  build: (...tensors: Tensor[]) => readonly Tensor[],
): Promise<(readonly (number | bigint)[])[]> {
  const graph = new Graph();
  const inputs = given.map(({ values, shape = [values.length], dataType }) => graph.placeholder(shape, { dataType }));
  const targetTensors = build(...inputs);
  const feeds = new Map(inputs.map((input, k) => [input, given[k].values]));
  const results = await graph.run(feeds, { targetTensors, device: await testDevice() });
  return Promise.all(targetTensors.map(async (target) => Array.from<number | bigint>(await results.get(target)!.read())));
}
const float32 = (values: readonly number[], shape?: Shape) => ({
  values: Float32Array.from(values),
  shape,
  dataType: "float32" as const,
});
const method = (tensor: Tensor, name: string, ...given: readonly unknown[]): Tensor =>
  (tensor as unknown as Record<string, (...given: readonly unknown[]) => Tensor>)[name](...given);

/** The distance of `actual` from `expected` in units of the last place that float32 has there; subnormal numbers may be 0. */
const unitsBetween = (actual: number, expected: number): number => {
  if (Object.is(Math.fround(expected), actual)) return 0;
  const place = Math.max(-126, Math.floor(Math.log2(Math.abs(expected)))) - 23;
  const least = Math.abs(expected) < 2 ** -126 ? 2 ** -126 : 0;
  const distance = Math.max(0, Math.abs(actual - expected) - least) / 2 ** place;
  return Number.isNaN(distance) ? Infinity : distance;
};

const count = 4000;
/** Numbers evenly spread, and numbers whose logarithms are; as float32 has them. */
const between = (from: number, to: number): number[] => range(count).map((k) => Math.fround(from + ((to - from) * k) / (count - 1)));
const magnitudes = (from: number, to: number): number[] => range(count).map((k) => Math.fround(from * (to / from) ** (k / (count - 1))));
const signed = (values: readonly number[]): number[] => values.flatMap((x) => [x, -x]);
const large = signed([...magnitudes(1e3, 1e6), ...magnitudes(1e6, 3e38), 1e9]);

/** Functions, the error in units of the last place that they may make, and where. */
const unary: readonly (readonly [name: string, units: number, points: readonly number[]])[] = [
  ["exponent", 2, between(-87, 88.7)],
  ["exponentBase2", 2, between(-126, 127.9)],
  ["logarithm", 2, [...magnitudes(1.2e-38, 3.4e38), ...between(0.5, 2)]],
  ["tanh", 6, signed([...between(0, 10), ...magnitudes(1e-30, 1)])],
  ["erf", 7, signed([...between(0, 5), ...magnitudes(1e-30, 1)])],
  ["sin", 3, [...large, ...between(-10, 10)]],
  ["cos", 3, [...large, ...between(-10, 10)]],
  ["tan", 6, [...large, ...between(-10, 10)]],
];

for (const [name, units, points] of unary)
  test.serial(`${name} stays within ${units} units in the last place`, async (t) => {
    const reference = (rowOf(name) as unknown as { reference: (a: { tensor: number }) => number }).reference;
    const [found] = await evaluate([float32(points)], (x) => [method(x, name)]);
    const errors = points.map((x, k) => unitsBetween(Number(found[k]), reference({ tensor: x })));
    const worst = errors.indexOf(Math.max(...errors));
    t.log(`${errors[worst].toFixed(2)} at ${points[worst]}`);
    t.true(errors[worst] <= units, `${found[worst]} at ${points[worst]}: ${errors[worst]} units`);
  });

test.serial("power stays within 3 units in the last place, far from 1 too", async (t) => {
  const bases = magnitudes(1e-3, 1e3);
  const exponents = between(-12, 12).map((_, k, all) => all[(k * 997) % count]);
  const whole = exponents.map(Math.round);
  const [real, negative] = await evaluate([float32(bases), float32(exponents), float32(whole)], (a, b, n) => [
    a.power(b),
    a.negative().power(n),
  ]);
  const errors = bases.flatMap((a, k) => [
    unitsBetween(Number(real[k]), a ** exponents[k]),
    unitsBetween(Number(negative[k]), (-a) ** whole[k]),
  ]);
  t.log(Math.max(...errors).toFixed(2));
  t.true(Math.max(...errors) <= 3, String(Math.max(...errors)));
});

test.serial("softMax, the logarithm of sums of exponentials and softMaxCrossEntropy hold at ±10⁴", async (t) => {
  const rows = [
    [1e4, 1e4 - 1, -1e4],
    [-1e4, -1e4, -1e4],
    [1e4, -1e4, 0],
    [-1e4, 1 - 1e4, 5 - 1e4],
    [1e4, 1e4, 1e4],
    [0, -1e4, -1e4],
  ];
  const labels = [0.5, 0.25, 0.25];
  const [softMax, logSumExp, losses, gradient] = await evaluate(
    [float32(rows.flat(), [rows.length, 3]), float32(labels, [1, 3])],
    (x, p) => {
      const greatest = x.reductionMaximum({ axis: 1 });
      const loss = x.softMaxCrossEntropy({ labels: p.broadcast({ shape: [rows.length, 3] }), axis: 1 });
      return [
        x.softMax({ axis: 1 }),
        x.subtraction(greatest).exponent().reductionSum({ axis: 1 }).logarithm().addition(greatest),
        loss,
        x.graph.gradients(loss, { with: [x] }).get(x)!,
      ];
    },
  );
  rows.forEach((row, k) => {
    const greatest = Math.max(...row);
    const sum = row.reduce((total, x) => total + Math.exp(x - greatest), 0);
    const near = (actual: number | bigint, expected: number, what: string): void => {
      t.true(
        Math.abs(Number(actual) - expected) <= 1e-6 * Math.max(1, Math.abs(expected)),
        `${what} of ${row}: ${actual}, not ${expected}`,
      );
    };
    row.forEach((x, j) => {
      near(softMax[3 * k + j], Math.exp(x - greatest) / sum, "softMax");
      near(gradient[3 * k + j], Math.exp(x - greatest) / sum - labels[j], "gradient");
    });
    near(logSumExp[k], greatest + Math.log(sum), "log-sum-exp");
    near(
      losses[k],
      row.reduce((loss, x, j) => loss + labels[j] * (greatest - x + Math.log(sum)), 0),
      "loss",
    );
  });
});

/** Division by rules of whole numbers: truncated, or rounded down for the second remainder; by 0 it is 0. */
const quotients: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  division: (a, b) => (b === 0n ? 0n : a / b),
  modulo: (a, b) => (b === 0n ? 0n : a % b),
  floorModulo: (a, b) => (b === 0n ? 0n : ((a % b) + b) % b),
};

for (const dataType of integer)
  test.serial(`${dataType} is divided exactly, whatever the signs`, async (t) => {
    const bits = 8 * byteSize(dataType);
    const least = isUnsigned(dataType) ? 0n : -(2n ** BigInt(bits - 1));
    const most = isUnsigned(dataType) ? 2n ** BigInt(bits) - 1n : -least - 1n;
    const small = [-100n, -7n, -3n, -2n, -1n, 0n, 1n, 2n, 3n, 7n, 100n].filter((n) => n >= least);
    const numbers = [least, least + 1n, least / 3n, ...small, most / 3n, most - 1n, most];
    const pairs = numbers.flatMap((a) => numbers.map((b) => [a, b] as const));
    const operand = (n: 0 | 1) => {
      const values = new (arrayOf(dataType))(pairs.length);
      pairs.forEach((pair, k) => (values[k] = isWide(dataType) ? pair[n] : Number(pair[n])));
      return { values, dataType };
    };
    const found = await evaluate([operand(0), operand(1)], (a, b) => Object.keys(quotients).map((name) => method(a, name, b)));
    const wrap = isUnsigned(dataType) ? BigInt.asUintN : BigInt.asIntN;
    Object.entries(quotients).forEach(([name, divide], n) => {
      const wrong = pairs.findIndex(([a, b], k) => BigInt(found[n][k]) !== wrap(bits, divide(a, b)));
      t.is(wrong, -1, wrong < 0 ? "" : `${name} of ${pairs[wrong]} is ${found[n][wrong]}`);
    });
  });

const specials = [NaN, Infinity, -Infinity, -0, 0, 1, -1, 2];
const passingNaN =
  (choose: (a: number, b: number) => number) =>
  (a: number, b: number): number =>
    Number.isNaN(a) ? b : Number.isNaN(b) ? a : choose(a, b);
/** Operations on two numbers; where two zeros meet, which of them a minimum or maximum gives is open. */
const binary: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  addition: (a, b) => a + b,
  subtraction: (a, b) => a - b,
  multiplication: (a, b) => a * b,
  division: (a, b) => a / b,
  minimum: passingNaN(Math.min),
  maximum: passingNaN(Math.max),
  minimumWithNaNPropagation: Math.min,
  maximumWithNaNPropagation: Math.max,
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  lessThan: (a, b) => a < b,
  lessThanOrEqualTo: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanOrEqualTo: (a, b) => a >= b,
};

test.serial("NaN, infinities and −0 pass through operations on two numbers as IEEE 754 says", async (t) => {
  const [first, second] = [specials.flatMap((a) => specials.map(() => a)), specials.flatMap(() => specials)];
  const found = await evaluate([float32(first), float32(second)], (a, b) => Object.keys(binary).map((name) => method(a, name, b)));
  Object.entries(binary).forEach(([name, compute], n) =>
    first.forEach((a, k) => {
      const [expected, actual] = [Number(compute(a, second[k])), Number(found[n][k])];
      const open = /m[ai][xn]imum/.test(name) && a === 0 && second[k] === 0;
      t.true(Object.is(actual, expected) || (open && actual === 0), `${name} of ${a} and ${second[k]} is ${actual}, not ${expected}`);
    }),
  );
});

/** Operations on one number that keep the sign of zero. */
const signKeeping: Readonly<Record<string, (x: number) => number>> = {
  negative: (x) => -x,
  absolute: Math.abs,
  sign: Math.sign,
  ceil: Math.ceil,
  floor: Math.floor,
  truncate: Math.trunc,
  squareRoot: Math.sqrt,
  reciprocal: (x) => 1 / x,
  sin: Math.sin,
  tan: Math.tan,
  tanh: Math.tanh,
};

test.serial("−0 stays −0, or becomes what it should", async (t) => {
  const found = await evaluate([float32([-0, 0, Infinity, -Infinity, NaN])], (x) =>
    Object.keys(signKeeping).map((name) => method(x, name)),
  );
  Object.entries(signKeeping).forEach(([name, compute], n) =>
    t.deepEqual(
      found[n],
      [-0, 0, Infinity, -Infinity, NaN].map((x) => compute(x)),
      name,
    ),
  );
});

/** Reductions of a row; a maximum or minimum of nothing but NaN is that of nothing. */
const reductions: Readonly<Record<string, (row: readonly number[]) => number>> = {
  reductionSum: (row) => row.reduce((a, b) => a + b, 0),
  reductionProduct: (row) => row.reduce((a, b) => a * b, 1),
  reductionMaximum: (row) => row.reduce(passingNaN(Math.max), -Infinity),
  reductionMinimum: (row) => row.reduce(passingNaN(Math.min), Infinity),
  reductionMaximumPropagateNaN: (row) => Math.max(...row),
  reductionMinimumPropagateNaN: (row) => Math.min(...row),
};

for (const length of [3, 257])
  test.serial(`NaN and infinities pass through reductions of ${length} numbers`, async (t) => {
    const patterns = [
      [NaN],
      [Infinity],
      [-Infinity],
      [Infinity, -Infinity],
      [NaN, -Infinity],
      [NaN, Infinity],
      [-0],
      [1, -0],
      range(length).map(() => NaN),
    ];
    const rows = patterns.flatMap((pattern) => [0, length - pattern.length].map((at) => range(length).map((k) => pattern[k - at] ?? 1)));
    const found = await evaluate([float32(rows.flat(), [rows.length, length])], (x) =>
      Object.keys(reductions).map((name) => method(x, name, { axis: 1 })),
    );
    Object.entries(reductions).forEach(([name, reduce], n) =>
      rows.forEach((row, k) => {
        const [actual, expected] = [Number(found[n][k]), reduce(row)];
        t.true(
          actual === expected || (Number.isNaN(actual) && Number.isNaN(expected)),
          `${name} of row ${k} is ${actual}, not ${expected}`,
        );
      }),
    );
  });
