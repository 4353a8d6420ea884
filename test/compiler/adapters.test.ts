import test from "ava";
import { NDArray, tabulate } from "../../spec/reference.ts";
import type { DataType } from "../../src/dataType.ts";
import type { Adapter } from "../../src/rule.ts";
import { Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";
import { mismatch, permitted } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";
import { interpret } from "../support/interpreter.ts";
import { random } from "../support/random.ts";
import { decode, encode, isFloat, roundTo } from "../support/values.ts";

/**
 * Which kernels are chosen depends on whether the adapter is a CPU. Here both choices run on the adapter that there is, so that neither goes
 * untested: one process of its own, in which the device says of itself what a test wants.
 */
const device = await testDevice();
const adapter = device.adapter as { -readonly [K in keyof Adapter]: Adapter[K] };

const softMax = (x: Tensor, axes: number[]): Tensor => {
  const shifted = x.subtraction(x.reductionMaximum({ axes })).exponent();
  return shifted.division(shifted.reductionSum({ axes }));
};
const normalized = (x: Tensor, axes: number[], count: number): Tensor => {
  const centred = x.subtraction(x.reductionSum({ axes }).division(count));
  return centred.division(centred.square().reductionSum({ axes }).division(count).addition(1e-3).squareRoot());
};

interface Case {
  readonly shapes: readonly Shape[];
  readonly dataType?: DataType;
  readonly make: (...inputs: Tensor[]) => readonly Tensor[];
}
const rows: readonly (readonly [Shape, number[]])[] = [
  [[3, 130], [1]],
  [[2, 1000], [-1]],
  [[300, 7], [0]],
  [[129], [0]],
  [[2, 3, 150], [2]],
  [
    [3, 20, 11, 2],
    [1, 2],
  ],
  [[257, 1], [0]],
  [
    [16, 5],
    [0, 1],
  ],
  // Rows that fit in registers exactly, nearly and not at all; short ones, of which many share a subgroup.
  [[3, 1024], [1]],
  [[3, 1036], [1]],
  [[2, 20000], [1]],
  [[37, 24], [1]],
  [[70, 5], [1]],
  // Rows side by side: many and few, and with more dimensions than one.
  [[9, 36], [0]],
  [[1000, 8], [0]],
  [
    [3, 5, 7, 12],
    [0, 1, 2],
  ],
  [
    [4, 3, 6, 8],
    [0, 2, 3],
  ],
  [[2, 40, 3, 4], [1]],
  [[6, 2, 8, 1], [2]],
];
const rowCases: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    rows.map(([shape, axes]) => [
      `sums and extremes of [${shape}] along ${axes}`,
      {
        shapes: [shape],
        make: (x: Tensor) => [x.reductionSum({ axes }), x.reductionMaximum({ axes }), x.square().reductionMinimum({ axes }).addition(1)],
      },
    ]),
  ),
  ...Object.fromEntries(
    rows.map(([shape, axes]) => [`softMax of [${shape}] along ${axes}`, { shapes: [shape], make: (x: Tensor) => [softMax(x, axes)] }]),
  ),
  "normalization, with the mean wanted too": { shapes: [[4, 200]], make: (x) => [normalized(x, [1], 200), x.reductionSum({ axes: [1] })] },
  "a row's value, and what becomes of it": {
    shapes: [[4, 200], [200]],
    make: (x, y) => [
      x
        .addition(y)
        .reductionSum({ axes: [1] })
        .tanh(),
      x
        .addition(y)
        .reductionSum({ axes: [1] })
        .multiplication(x),
    ],
  },
  "a long reduction in two steps": { shapes: [[2 ** 15]], make: (x) => [x.reductionSum(), x.reductionMaximum().addition(1)] },
  "long reductions of few rows": {
    shapes: [[3, 2 ** 14]],
    make: (x) => [x.reductionSum({ axes: [1] }), softMax(x, [1]).reductionMaximum({ axes: [1] })],
  },
  "a long reduction over two axes": {
    shapes: [[128, 3, 130]],
    make: (x) => [x.reductionSum({ axes: [0, 2] }), x.transpose({ permutation: [2, 1, 0] }).reductionMinimum({ axes: [0, 2] })],
  },
  "bytes along long rows": {
    shapes: [[3, 200]],
    dataType: "int8",
    make: (x) => [x.reductionSum({ axes: [1] }), x.reductionSum({ axes: [1] }).cast({ to: "int32" }), x.reductionMinimum({ axes: [0] })],
  },
  "truth along long rows": {
    shapes: [[3, 200]],
    dataType: "bool",
    make: (x) => [x.reductionAnd({ axes: [1] }), x.reductionOr({ axes: [1] })],
  },
  "half precision along long rows": {
    shapes: [[3, 200]],
    dataType: "float16",
    make: (x) => [x.reductionMaximum({ axes: [1] }), softMax(x, [1])],
  },
  "half precision down columns": {
    shapes: [[200, 12]],
    dataType: "float16",
    make: (x) => [x.reductionMaximum({ axes: [0] }), softMax(x, [0])],
  },
  "rows of what is seen in another order": {
    shapes: [
      [12, 40],
      [12, 1],
    ],
    make: (x, y) => [
      softMax(x.transpose({ permutation: [1, 0] }), [1]),
      x
        .reverse({ axes: [1] })
        .multiplication(y)
        .reductionSum({ axes: [1] }),
      normalized(x.reshape({ shape: [4, 3, 40] }).transpose({ permutation: [1, 0, 2] }), [0, 2], 120),
    ],
  },
  "more short rows than workgroups are started": { shapes: [[40000, 3]], make: (x) => [softMax(x, [1])] },
};
const cases: Readonly<Record<string, Case>> = {
  ...rowCases,
  "positions of extremes": { shapes: [[3, 200]], make: (x) => [x.reductionArgMaximum({ axis: 1 }), x.reductionArgMinimum({ axis: 0 })] },
  "a deep product of few results": {
    shapes: [
      [3, 300],
      [300, 5],
    ],
    make: (x, y) => [x.matrixMultiplication(y).addition(1)],
  },
  "a deeper one": {
    shapes: [
      [2, 1100],
      [1100, 9],
    ],
    make: (x, y) => [x.matrixMultiplication(y)],
  },
  "a product of many tiles": {
    shapes: [
      [515, 19],
      [19, 520],
    ],
    make: (x, y) => [x.matrixMultiplication(y).reLU()],
  },
  "a product of uneven tiles": {
    shapes: [
      [2, 67, 37],
      [37, 131],
    ],
    make: (x, y) => {
      const product = x.matrixMultiplication(y);
      return [product.multiplication(product.sigmoid())];
    },
  },
  "a product of halves": {
    shapes: [
      [33, 20],
      [20, 44],
    ],
    dataType: "float16",
    make: (x, y) => [x.matrixMultiplication(y)],
  },
  "products of transposed matrices": {
    shapes: [
      [19, 70],
      [66, 19],
    ],
    make: (x, y) => [
      y
        .transpose({ permutation: [1, 0] })
        .transpose({ permutation: [1, 0] })
        .matrixMultiplication(x),
      x.transpose({ permutation: [1, 0] }).matrixMultiplication(y.transpose({ permutation: [1, 0] })),
    ],
  },
  "products that broadcast": {
    shapes: [
      [3, 1, 5, 36],
      [2, 36, 8],
    ],
    make: (x, y) => [x.matrixMultiplication(y)],
  },
  "a convolution": {
    shapes: [
      [2, 9, 10, 3],
      [3, 3, 3, 6],
    ],
    make: (x, weights) => [
      x.convolution2D({ weights, descriptor: { dataLayout: "NHWC", weightsLayout: "HWIO", paddingStyle: "TF_SAME" } }).reLU(),
    ],
  },
  "lines that are sorted": {
    shapes: [[2, 5001]],
    make: (x) => [x.sort({ axis: 1 }), x.argSort({ axis: 1, descending: true }).addition(1)],
  },
  "many short lines that are sorted": {
    shapes: [[30, 33, 2]],
    dataType: "int8",
    make: (x) => [x.sort({ axis: 0, descending: true }), x.argSort({ axis: 1 }), x.argSort({ axis: 2 })],
  },
  "the greatest of long lines, and of very many": {
    shapes: [[2, 5001]],
    make: (x) => [
      ...x.topK({ k: 3 }),
      ...x.bottomK({ axis: 1, k: 200 }),
      ...x.topK({ k: 600 }),
      ...x.reshape({ shape: [1667, 6] }).topK({ k: 2 }),
    ],
  },
  "boxes that overlap": {
    shapes: [
      [2, 70, 4],
      [2, 70, 3],
    ],
    make: (boxes, scoresTensor) =>
      [true, false].map((perClassSuppression) =>
        boxes.nonMaximumSuppression({ scoresTensor, iouThreshold: 0.4, scoreThreshold: -0.8, perClassSuppression }),
      ),
  },
  "what is not zero": { shapes: [[3, 800]], dataType: "bool", make: (x) => [x.nonZeroPlaces()] },
  ...Object.fromEntries(
    [3, 40].map((units) => [
      `recurrent networks of ${units} units, and what they learn`,
      {
        shapes: [
          [2, 2, 4 * units],
          [4 * units, units],
        ],
        make: (x: Tensor, recurrentWeight: Tensor) => {
          const some = (tensor: Tensor, dimension: number, gates: number): Tensor =>
            tensor.sliceTensor({ dimension, start: 0, length: gates * units });
          const ofGRU = { recurrentWeight: some(recurrentWeight, 0, 3) };
          const states = [
            x.LSTM({ recurrentWeight })[0],
            some(x, 2, 3).GRU(ofGRU)[0],
            some(x, 2, 3).GRU({ ...ofGRU, descriptor: { resetAfter: true, reverse: true } })[0],
            some(x, 2, 1).singleGateRNN({ recurrentWeight: some(recurrentWeight, 0, 1), descriptor: { activation: "tanh" } })[0],
          ];
          return states.flatMap((h) => [h, ...x.graph.gradients(h.square(), { with: [x, recurrentWeight] }).values()]);
        },
      },
    ]),
  ),
  "a recurrent network of more units than a workgroup has invocations": {
    shapes: [
      [2, 1, 780],
      [780, 260],
    ],
    make: (x, y) => {
      const recurrentWeight = y.multiplication(0.1);
      const [h] = x.GRU({ recurrentWeight });
      return [h, ...x.graph.gradients(h.square(), { with: [x, y] }).values()];
    },
  },
};

/** What the device says of itself, and which cases that makes a difference to; subgroups of 4 can be had wherever there are larger ones. */
const isProduct = (name: string): boolean => name.includes("product");
const isOfRows = (name: string): boolean => name in rowCases;
const guises: Readonly<Record<string, readonly [Partial<Adapter>, (name: string) => boolean]>> = {
  "on a CPU": [{ software: true }, () => true],
  "on a GPU": [{ software: false }, () => true],
  "on a CPU of subgroups of 4": [{ software: true, subgroupMinSize: Math.min(4, adapter.subgroupMinSize) }, isProduct],
  "on a CPU without subgroups": [{ software: true, subgroupMinSize: 0, subgroupMaxSize: 0 }, isProduct],
  "on a GPU without subgroups": [{ software: false, subgroupMinSize: 0, subgroupMaxSize: 0 }, isOfRows],
  "on a GPU of subgroups of several sizes": [
    { software: false, ...(adapter.subgroupMinSize > 0 ? { subgroupMinSize: 4, subgroupMaxSize: 64 } : {}) },
    isOfRows,
  ],
};

for (const [place, [guise, concerns]] of Object.entries(guises))
  for (const [name, { shapes, dataType = "float32", make }] of Object.entries(cases)) {
    if (!concerns(name)) continue;
    test.serial(`${name}, as ${place}`, async (t) => {
      const graph = new Graph();
      const inputs = shapes.map((shape) => graph.placeholder(shape, { dataType }));
      const targets = make(...inputs);
      const feeds = new Map(
        shapes.map((shape, k) => {
          const source = random(`${name} ${k}`);
          const one = (): number =>
            isFloat(dataType) ? roundTo(dataType, source.between(-1, 1)) : dataType === "bool" ? source.whole(0, 1) : source.whole(-9, 9);
          return [inputs[k], new NDArray(shape, tabulate(shape, one).data, dataType)] as const;
        }),
      );
      const expected = interpret(targets, feeds);
      const before = { ...adapter };
      Object.assign(adapter, guise);
      try {
        const executable = await graph.compile(device, {
          feeds: new Map(inputs.map((input) => [input, { shape: input.shape }])),
          targetTensors: targets,
        });
        const results = await executable.run(
          [...feeds.values()].map(({ shape, data }) => TensorData.from(device, encode(data, dataType), { shape, dataType })),
        );
        for (const k of range(targets.length)) {
          const values = decode(await results[k].read(), targets[k].dataType);
          t.is(mismatch(values, expected[k].data, permitted(targets[k].dataType, 1e-4)), undefined, `target ${k}`);
        }
        executable.destroy();
      } finally {
        Object.assign(adapter, before);
      }
    });
  }
