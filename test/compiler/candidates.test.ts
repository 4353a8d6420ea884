import test from "ava";
import { rules } from "../../generated/rules.ts";
import { NDArray, tabulate } from "../../spec/reference.ts";
import { type DataType, Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import { Winners } from "../../src/winners.ts";
import { mismatch, permitted } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";
import { interpret } from "../support/interpreter.ts";
import { random } from "../support/random.ts";
import { decode, encode, roundTo } from "../support/values.ts";

/** Every candidate of a kernel is right, wherever its needs are met, whether or not it would be chosen there. */
const device = await testDevice();

interface Case {
  readonly operation: keyof typeof rules;
  readonly shapes: readonly Shape[];
  readonly dataType?: DataType;
  /** Where values come from, if not from [-1, 1]. */
  readonly between?: [number, number];
  /** Values that every third element takes in turn. */
  readonly special?: readonly number[];
  readonly make: (...inputs: Tensor[]) => Tensor;
  /** The candidates of which it is a test, which must be able to compute it; all that can, if left out. */
  readonly by?: readonly string[];
}

const swap = (x: Tensor): Tensor => x.transpose({ permutation: [...x.shape.keys()].map((k, _, { length }) => (k < length - 2 ? k : 2 * length - 3 - k)) }); // prettier-ignore
const plain: Case["make"] = (x, y) => x.matrixMultiplication(y);
const product = (shapes: readonly [Shape, Shape], make = plain, dataType?: DataType): Case => ({ operation: "matrixMultiplication", shapes, make, dataType }); // prettier-ignore
const deep = (...a: Parameters<typeof product>): Case => ({ ...product(...a), by: ["parts of the depth"] });
const flat = (...a: Parameters<typeof product>): Case => ({ ...product(...a), by: ["few rows", "sums in registers"] });
const scan = (shape: Shape, axis: number, combination: "sum" | "product" | "minimum" | "maximum", more: Partial<Case> = {}): Case => ({
  operation: "scan",
  shapes: [shape],
  make: (x) => x.scan({ axis, combination }),
  ...more,
});
const cases: Readonly<Record<string, Case>> = {
  "a product of odd lengths": product([[67, 35], [35, 69]]), // prettier-ignore
  "a product of whole vectors, with what follows": product([[132, 36], [36, 68]], (x, y) => x.matrixMultiplication(y).addition(1).reLU()), // prettier-ignore
  "a product that fills tiles": product([[128, 32], [32, 128]]), // prettier-ignore
  "a product of transposed matrices": product([[36, 68], [72, 36]], (x, y) => swap(x).matrixMultiplication(swap(y))), // prettier-ignore
  "a product of transposed matrices of odd lengths": product([[35, 67], [69, 35]], (x, y) => swap(x).matrixMultiplication(swap(y))), // prettier-ignore
  "a product by a transposed matrix, in batches": product([[2, 1, 20, 40], [3, 24, 40]], (x, y) => x.matrixMultiplication(swap(y))), // prettier-ignore
  "a product with few columns": product([[70, 20], [20, 3]]), // prettier-ignore
  "a product with few rows": product([[3, 260], [260, 132]]), // prettier-ignore
  "a product of one row": product([[1, 132], [132, 72]]), // prettier-ignore
  "a product over nothing": product([[5, 0], [0, 8]]), // prettier-ignore
  "a product of halves": product([[132, 48], [48, 72]], undefined, "float16"), // prettier-ignore
  "a product of transposed halves": product([[48, 136], [72, 48]], (x, y) => swap(x).matrixMultiplication(swap(y)).tanh(), "float16"), // prettier-ignore
  "a deep product of odd lengths": deep([[9, 387], [387, 7]]), // prettier-ignore
  "a deep product of transposed matrices, with what follows": deep([[256, 20], [36, 256]], (x, y) => swap(x).matrixMultiplication(swap(y)).addition(1).reLU()), // prettier-ignore
  "a deep product of transposed matrices of odd lengths": deep([[130, 9], [7, 130]], (x, y) => swap(x).matrixMultiplication(swap(y))), // prettier-ignore
  "a deep product in batches that broadcast": deep([[2, 1, 10, 192], [3, 192, 8]], (x, y) => x.matrixMultiplication(y).tanh()), // prettier-ignore
  "a deep product of part of a matrix": deep([[12, 200], [256, 8]], (x, y) => x.sliceTensor({ dimension: 1, start: 4, length: 192 }).matrixMultiplication(y.sliceTensor({ dimension: 0, start: 3, length: 192 }))), // prettier-ignore
  "a deep product of a padded matrix": deep([[10, 130], [136, 8]], (x, y) => x.padTensor({ leftPadding: [0, 2], rightPadding: [0, 4], constantValue: 0.5 }).matrixMultiplication(y)), // prettier-ignore
  "a deep product of halves": deep([[12, 512], [512, 16]], (x, y) => x.matrixMultiplication(y).addition(1), "float16"), // prettier-ignore
  "a deep product of one row": deep([[1, 2048], [2048, 20]]), // prettier-ignore
  "one row by a transposed matrix, with what follows": flat([[1, 132], [72, 132]], (x, y) => x.matrixMultiplication(swap(y)).addition(1).tanh()), // prettier-ignore
  "one row of odd length": flat([[1, 131], [131, 71]]), // prettier-ignore
  "one row of odd length by a transposed matrix": flat([[1, 131], [71, 131]], (x, y) => x.matrixMultiplication(swap(y))), // prettier-ignore
  "one row by a transposed matrix with an odd number of columns": flat([[1, 260], [71, 260]], (x, y) => x.matrixMultiplication(swap(y))), // prettier-ignore
  "few rows by transposed matrices, in batches": flat([[2, 1, 3, 68], [3, 24, 68]], (x, y) => x.matrixMultiplication(swap(y))), // prettier-ignore
  "few rows of halves by a transposed matrix": flat([[4, 264], [24, 264]], (x, y) => x.matrixMultiplication(swap(y)), "float16"), // prettier-ignore
  "few transposed rows": flat([[264, 4], [264, 24]], (x, y) => swap(x).matrixMultiplication(y)), // prettier-ignore
  "one row over nothing": flat([[1, 0], [0, 8]]), // prettier-ignore
  "one row by a transposed matrix of no columns": flat([[1, 0], [8, 0]], (x, y) => x.matrixMultiplication(swap(y))), // prettier-ignore
  "a dot product": flat([[1, 1000], [1000, 1]]), // prettier-ignore
  "more than few rows": flat([[9, 40], [40, 8]]), // prettier-ignore
  "sums along odd lines": scan([5, 67], 1, "sum"),
  "sums along lines of whole vectors, with what follows": scan([3, 132], 1, "sum", { make: (x) => x.scan({ axis: 1, combination: "sum" }).absolute().addition(x) }), // prettier-ignore
  "sums along lines of a turn and more": scan([2, 2052], 1, "sum"),
  "sums along lines of several turns, of odd length": scan([1, 4501], 1, "sum", { dataType: "int32", between: [-99, 99] }),
  "sums along one long line": scan([4400], 0, "sum"),
  "sums along many short lines": scan([301, 3], 1, "sum"),
  "sums along nothing": scan([3, 0], 1, "sum"),
  "sums across lines, few": scan([1030, 3], 0, "sum"),
  "sums across lines, in the middle": scan([3, 300, 5], 1, "sum"),
  "sums across lines, many": scan([9, 1200], 0, "sum"),
  "sums from the end, without the element itself": scan([2, 600], 1, "sum", { make: (x) => x.cumulativeSum({ axis: 1, exclusive: true, reverse: true }) }), // prettier-ignore
  "sums of whole numbers": scan([3, 1500], 1, "sum", { dataType: "int32", between: [-99, 99] }),
  "sums of bytes, which wrap": scan([3, 700], 1, "sum", { dataType: "uint8", between: [0, 255] }),
  "sums of halves": scan([5, 260], 1, "sum", { dataType: "float16", between: [-0.1, 0.1] }),
  "products along lines": scan([3, 1000], 1, "product", { between: [0.9, 1.1] }),
  "products across lines": scan([300, 36], 0, "product", { between: [0.9, 1.1], special: [-1] }),
  "least numbers, passing over NaN": scan([3, 1100], 1, "minimum", { special: [NaN, NaN, NaN, Infinity, -0.5] }),
  "greatest numbers across lines, passing over NaN": scan([400, 5], 0, "maximum", { special: [NaN, 2, NaN, NaN] }),
  "greatest numbers after nothing but NaN": scan([1, 1100], 1, "maximum", { between: [-2, -1], make: (x) => x.squareRoot().scan({ axis: 1, combination: "maximum" }) }), // prettier-ignore
  "greatest of whole numbers": scan([3, 1100], 1, "maximum", { dataType: "uint32", between: [0, 1e6] }),
};

const candidatesOf = (operation: keyof typeof rules): string[] => {
  const rule = rules[operation];
  return rule.kind === "kernel" ? Object.keys(rule.candidates ?? {}) : [];
};

for (const [title, { operation, shapes, dataType = "float32", between = [-1, 1], special = [], make, by }] of Object.entries(cases))
  for (const candidate of by ?? candidatesOf(operation))
    test.serial(`${title}, by «${candidate}»`, async (t) => {
      const graph = new Graph();
      const inputs = shapes.map((shape) => graph.placeholder(shape, { dataType }));
      const target = make(...inputs);
      const arrays = shapes.map((shape, k) => {
        const source = random(`${title} ${k}`);
        const data = tabulate(shape, () => roundTo(dataType, source.between(between[0], between[1]))).data;
        for (const j of data.keys()) if (special.length && j % 3 === 0) data[j] = special[(j / 3) % special.length];
        return new NDArray(shape, data, dataType);
      });
      const executable = await graph.compile(device, {
        feeds: new Map(inputs.map((input) => [input, { shape: input.shape }])),
        targetTensors: [target],
        compilationDescriptor: { candidates: { [operation]: candidate } },
      });
      if (!executable.explain().includes(`by «${candidate}»`)) return by ? t.fail("its needs are not met") : t.pass("its needs are not met here"); // prettier-ignore
      const [result] = await executable.run(arrays.map(({ shape, data }) => TensorData.from(device, encode(data, dataType), { shape, dataType }))); // prettier-ignore
      const [expected] = interpret([target], new Map(inputs.map((input, k) => [input, arrays[k]])));
      t.is(mismatch(decode(await result.read(), dataType), expected.data, permitted(dataType, 1e-4)), undefined);
      executable.destroy();
    });

test.serial("explain says which candidate is taken, and why", async (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([64, 64]), graph.placeholder([64, 64])];
  const explained = async (compilationDescriptor: object): Promise<string> =>
    (
      await graph.compile(device, {
        feeds: new Map([x, y].map((each) => [each, { shape: each.shape }])),
        targetTensors: [x.matrixMultiplication(y)],
        compilationDescriptor,
      })
    ).explain();
  t.regex(await explained({}), /by «.+», one of \d+: .+/);
  t.regex(await explained({ candidates: { matrixMultiplication: "tiles of 64×64" } }), /by «tiles of 64×64», one of \d+: asked for/);
  t.regex(await explained({ tune: true }), /by «.+», one of \d+: the fastest when all were measured/);
});

test.serial("tuning decides between an operation and others in its place, and the next device remembers", async (t) => {
  const { winners } = device;
  const stored: Record<string, string>[] = [{}];
  const store = { load: async () => stored.at(-1)!, save: async (all: Readonly<Record<string, string>>) => void stored.push({ ...all }) };
  const explained = async (): Promise<string> => {
    Object.assign(device, { winners: new Winners(store) });
    const graph = new Graph();
    const [query, key, value] = [graph.placeholder([2, 40, 8]), graph.placeholder([2, 72, 8]), graph.placeholder([2, 72, 4])];
    const compiled = await graph.compile(device, {
      feeds: new Map([query, key, value].map((each) => [each, each])),
      targetTensors: [query.attentionForward({ key, value, scale: 0.5 })],
      compilationDescriptor: { tune: true },
    });
    return compiled.explain();
  };
  try {
    const first = await explained();
    const [[key, winner]] = Object.entries(stored.at(-1)!).filter(([key]) => /^attention.* alone$/.test(key));
    t.true(first.includes(`by «${winner}», one of `));
    t.true(first.includes("the fastest when all were measured"));
    const saved = stored.length;
    t.is(await explained(), first);
    t.is(stored.length, saved);
    stored.push({ ...stored.at(-1)!, [key]: "scores in memory" });
    t.regex(await explained(), /is other operations by «scores in memory», one of 3: the fastest when all were measured/);
    stored.push({ ...stored.at(-1)!, [key]: "blocks of 64 queries" });
    t.notRegex(await explained(), /other operations/);
  } finally {
    Object.assign(device, { winners });
  }
});

test.serial("winners are remembered by the device and by the next one", async (t) => {
  const stored: Record<string, string>[] = [];
  const store = { load: async () => stored.at(-1) ?? {}, save: async (winners: Readonly<Record<string, string>>) => void stored.push({ ...winners }) }; // prettier-ignore
  const first = new Winners(store);
  await first.set("a", "x");
  await first.set("a", "x");
  t.is(stored.length, 1);
  t.is(await new Winners(store).get("a"), "x");
  t.is(await new Winners(store).get("b"), undefined);
  const failing = new Winners({ load: () => Promise.reject(new Error("no")), save: () => Promise.reject(new Error("no")) });
  await failing.set("a", "y");
  t.is(await failing.get("a"), "y");
});
