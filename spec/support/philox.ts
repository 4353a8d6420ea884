import { errorFunction, philoxBlocks, randomBounds, type RandomSettings, uniformBits } from "../../src/geometry/randomGeometry.ts";
import { elementCount } from "../../src/shapes.ts";
import { NDArray } from "../reference.ts";

const word = 2n ** 32n;
const part = (n: bigint, k: number): bigint => (n >> (32n * BigInt(k))) % word;

/** The four words that Philox 4x32-10 makes of a 128-bit counter and a 64-bit key. */
export const philox = (counter: bigint, key: bigint): number[] => {
  let c = [0, 1, 2, 3].map((k) => part(counter, k));
  let [k0, k1] = [part(key, 0), part(key, 1)];
  for (let round = 0; round < 10; round++) {
    const [a, b] = [0xd2511f53n * c[0], 0xcd9e8d57n * c[2]];
    c = [(b / word) ^ c[1] ^ k0, b % word, (a / word) ^ c[3] ^ k1, a % word];
    [k0, k1] = [(k0 + 0x9e3779b9n) % word, (k1 + 0xbb67ae85n) % word];
  }
  return c.map(Number);
};

/** The counter and the key that a state of seven words holds. */
const read = ({ data }: NDArray): { counter: bigint; key: bigint } => {
  const joined = (from: number, to: number): bigint =>
    Array.from(data.slice(from, to)).reduceRight((n, w) => n * word + BigInt.asUintN(32, BigInt(w)), 0n);
  return { counter: joined(1, 5), key: joined(5, 7) };
};

/** The state after a tensor of `shape` was made. */
export const advanced = (state: NDArray, shape: readonly number[]): NDArray => {
  const counter = read(state).counter + BigInt(philoxBlocks(shape));
  const words = [0, 1, 2, 3].map((k) => Number(part(counter, k)) | 0);
  return new NDArray([7], [state.data[0], ...words, state.data[5], state.data[6]], "int32");
};

/** The x for which errorFunction(x) = y, by bisection. */
const inverseErrorFunction = (y: number): number => {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (errorFunction(middle) < y) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** The four numbers that a block of random words stands for. */
const distributed = (bits: readonly number[], d: RandomSettings): number[] => {
  const [min, max] = randomBounds(d);
  if (d.dataType !== "float32" && d.dataType !== "float16") return bits.map((n) => d.minInteger + (n % (d.maxInteger - d.minInteger + 1)));
  if (d.distribution === "uniform")
    return bits.map((n) => min + (max - min) * ((n % 2 ** uniformBits(d.dataType)) / 2 ** uniformBits(d.dataType)));
  const open = bits.map((n) => (Math.floor(n / 512) + 0.5) / 2 ** 23);
  const normal = (z: number): number => d.mean + d.standardDeviation * z;
  if (d.distribution === "truncatedNormal") {
    const [from, to] = [min, max].map((bound) => errorFunction((bound - d.mean) / d.standardDeviation / Math.SQRT2));
    return open.map((u) => normal(Math.SQRT2 * inverseErrorFunction(from + (to - from) * u)));
  }
  if (d.samplingMethod === "invCDF") return open.map((u) => normal(Math.SQRT2 * inverseErrorFunction(2 * u - 1)));
  return [0, 2].flatMap((k) => {
    const radius = Math.sqrt(-2 * Math.log(open[k]));
    const angle = Math.PI * (2 * open[k + 1] - 1);
    return [normal(radius * Math.cos(angle)), normal(radius * Math.sin(angle))];
  });
};

/** The random tensor that a state makes. */
export const randomArray = (state: NDArray, shape: readonly number[], descriptor: RandomSettings): NDArray => {
  const { counter, key } = read(state);
  const blocks = Array.from({ length: philoxBlocks(shape) }, (_, k) =>
    distributed(philox((counter + BigInt(k)) % word ** 4n, key), descriptor),
  );
  return new NDArray(shape, blocks.flat().slice(0, elementCount(shape)), descriptor.dataType);
};
