import test from "ava";
import { NDArray, tabulate } from "../../spec/reference.ts";
import type { DataType } from "../../src/dataType.ts";
import { Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import { mismatch, permitted } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";
import { interpret } from "../support/interpreter.ts";
import { random } from "../support/random.ts";
import { decode, encode, roundTo } from "../support/values.ts";

/** The kernel that GPUs take runs here whatever the adapter is: the device says of itself that it is one. */
const device = await testDevice();
(device.adapter as { software: boolean }).software = false;

interface Case {
  readonly shapes: readonly Shape[];
  readonly dataType?: DataType;
  /** Numbers are at most so large. */
  readonly most?: number;
  /** The n-th number of the n-th input, where it is not a random one. */
  readonly value?: (input: number, place: number) => number | undefined;
  readonly blocks?: number;
  readonly make: (query: Tensor, key: Tensor, value: Tensor, more: Tensor) => readonly Tensor[];
}

const cases: Readonly<Record<string, Case>> = {
  "blocks that are not whole, before other operations": {
    shapes: [
      [2, 3, 37, 12],
      [2, 3, 71, 12],
      [2, 3, 71, 20],
    ],
    make: (query, key, value) => [query.scaledDotProductAttention({ key, value, scale: 0.3 }).tanh().addition(value.reductionMaximum())],
  },
  "long queries and values": {
    shapes: [
      [33, 132],
      [5, 132],
      [5, 128],
    ],
    make: (query, key, value) => [query.scaledDotProductAttention({ key, value, scale: 0.1 })],
  },
  "a mask of half precision, over heads that serve several": {
    shapes: [
      [2, 4, 18, 8],
      [2, 2, 67, 8],
      [2, 1, 67, 4],
      [4, 1, 67],
    ],
    dataType: "float16",
    make: (query, key, value, mask) => [query.scaledDotProductAttention({ key, value, mask, scale: 0.5 })],
  },
  "a mask for each query, and one that hides all keys of a block or of a query": {
    shapes: [
      [17, 8],
      [130, 8],
      [130, 8],
      [17, 130],
    ],
    value: (input, place) => {
      const [row, column] = [Math.floor(place / 130), place % 130];
      return input === 3 && (row === 3 || (row < 8 && column < 70) || (row > 12 && column > 60)) ? -Infinity : undefined;
    },
    make: (query, key, value, mask) => [query.scaledDotProductAttention({ key, value, mask, scale: 0.5 })],
  },
  "queries that see what came before them": {
    shapes: [
      [2, 100, 8],
      [2, 80, 8],
      [2, 80, 8],
    ],
    make: (query, key, value) => [query.scaledDotProductAttention({ key, value, descriptor: { scale: 0.5, isCausal: true } })],
  },
  "very large scores, and sinks": {
    most: 100,
    shapes: [[3, 20, 8], [66, 8], [3, 66, 4], [3]],
    value: (input, place) => (input === 3 && place === 1 ? -Infinity : undefined),
    make: (query, key, value, sinks) => [query.scaledDotProductAttention({ key, value, sinks, scale: 1 })],
  },
  "many blocks, of transposed operands": {
    shapes: [
      [8, 17, 192],
      [8, 70, 1],
      [192, 70, 4],
    ],
    blocks: 64,
    make: (query, key, value) => {
      const standing = { permutation: [2, 1, 0] };
      return [query.transpose(standing).scaledDotProductAttention({ key: key.transpose(standing), value, scale: 0.5 })];
    },
  },
};

for (const [name, { shapes, dataType = "float32", most = 1, value, blocks = 32, make }] of Object.entries(cases))
  test.serial(`attention of ${name}`, async (t) => {
    const graph = new Graph();
    const inputs = shapes.map((shape) => graph.placeholder(shape, { dataType }));
    const targets = make(...(inputs as [Tensor, Tensor, Tensor, Tensor]));
    const arrays = shapes.map((shape, k) => {
      const source = random(`${name} ${k}`);
      const numbers = tabulate(shape, () => roundTo(dataType, source.between(-most, most))).data;
      return new NDArray(
        shape,
        numbers.map((x, place) => value?.(k, place) ?? x),
        dataType,
      );
    });
    const expected = interpret(targets, new Map(inputs.map((input, k) => [input, arrays[k]])));
    const feeds = new Map(
      inputs.map((input, k) => [input, TensorData.from(device, encode(arrays[k].data, dataType), { shape: shapes[k], dataType })]),
    );
    for (const stitching of name.includes("other operations") ? [true, false] : [true]) {
      const executable = await graph.compile(device, {
        feeds: new Map(inputs.map((input, k) => [input, { shape: shapes[k] }])),
        targetTensors: targets,
        compilationDescriptor: { stitching, candidates: { attentionForward: `blocks of ${blocks} queries` } },
      });
      t.true(executable.kernels.some(({ candidate }) => candidate?.name === `blocks of ${blocks} queries`));
      const results = await executable.run([...feeds.values()]);
      for (const [k, result] of results.entries()) {
        const read = decode(await result.read(), targets[k].dataType);
        t.is(mismatch(read, expected[k].data, permitted(dataType, 1e-4)), undefined, `stitching ${stitching}`);
      }
    }
  });
