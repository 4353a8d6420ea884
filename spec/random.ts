import { hasRandomRange, isRandomType, philoxBlocks, philoxState, randomLaunch, withState } from "../src/geometry/randomGeometry.ts";
import {
  composite,
  dataTypeOr,
  descriptor,
  float,
  index,
  integerOr,
  integerValue,
  kernel,
  numberOr,
  oneOf,
  optional,
  optionalInteger,
  optionalNumber,
  sameShape,
  shapeValue,
} from "./define.ts";
import { advanced, randomArray } from "./support/philox.ts";

export const RandomOpDescriptor = descriptor("How random numbers are distributed, and their data type.", {
  distribution: oneOf("uniform", "normal", "truncatedNormal"),
  dataType: dataTypeOr("float32"),
  min: optionalNumber,
  max: optionalNumber,
  minInteger: integerOr(0),
  maxInteger: integerOr(0x7fffffff),
  mean: numberOr(0),
  standardDeviation: numberOr(1),
  samplingMethod: oneOf("invCDF", "boxMuller"),
});

export const philoxRandom = kernel({
  swift: null,
  doc:
    "Random numbers from a state of the Philox 4x32-10 generator. Uniform ones lie in [min, max), by default [0, 1), whole ones in " +
    "[minInteger, maxInteger]; truncated normal ones in [min, max), by default [-2, 2), and are always sampled by the inverse of their " +
    "distribution function.",
  inputs: { stateTensor: index },
  params: { shape: shapeValue, descriptor: RandomOpDescriptor },
  result: ({ descriptor }) => descriptor.dataType,
  shape: ({ shape }) => shape,
  requires: {
    "the state has seven words": ({ stateTensor }) => sameShape(stateTensor, [7]),
    "whole numbers are uniformly distributed": ({ descriptor }) => isRandomType(descriptor),
    "min is less than max": ({ descriptor }) => hasRandomRange(descriptor),
  },
  template: "philoxRandom",
  launch: ({ shape, descriptor }) => randomLaunch(shape, descriptor),
  reference: ({ stateTensor, shape, descriptor }) => randomArray(stateTensor, shape, descriptor),
  domain: { stateTensor: [0, 1000] },
  samples: [
    { stateTensor: { shape: [7], values: [1, 0, 0, 0, 0, 0, 0] }, shape: [5, 7] },
    { stateTensor: { shape: [7], values: [1, -2, -1, -1, -1, 123, -456] }, shape: [19] },
    { stateTensor: [7], shape: [5, 7], descriptor: { min: -3, max: 5 } },
    { stateTensor: [7], shape: [5, 7], descriptor: { dataType: "float16" } },
    { stateTensor: [7], shape: [5, 7], descriptor: { dataType: "int32", minInteger: -3, maxInteger: 3 } },
    { stateTensor: [7], shape: [6], descriptor: { dataType: "int32", minInteger: -2147483648, maxInteger: 2147483647 } },
    { stateTensor: [7], shape: [66], descriptor: { distribution: "normal", mean: 1, standardDeviation: 2 } },
    { stateTensor: [7], shape: [66], descriptor: { distribution: "normal", samplingMethod: "boxMuller" } },
    { stateTensor: [7], shape: [66], descriptor: { distribution: "truncatedNormal", min: -1, max: 3 } },
    { stateTensor: [7], shape: [0, 3] },
    { stateTensor: [7], shape: [] },
  ],
  rejects: [
    { stateTensor: [6], shape: [2] },
    { stateTensor: [7], shape: [2], descriptor: { distribution: "normal", dataType: "int32" } },
    { stateTensor: [7], shape: [2], descriptor: { min: 1, max: 1 } },
  ],
  // WGSL permits the cosine of Box and Muller an error of 2⁻¹¹.
  tolerance: 3e-3,
});

export const philoxAdvance = kernel({
  swift: null,
  doc: "The state of the Philox generator after it has made a tensor of shape `drawn`.",
  inputs: { stateTensor: index },
  params: { drawn: shapeValue },
  shape: () => [7],
  requires: { "the state has seven words": ({ stateTensor }) => sameShape(stateTensor, [7]) },
  template: "philoxAdvance",
  launch: ({ drawn }) => ({ workgroups: [1], blocks: philoxBlocks(drawn) }),
  reference: ({ stateTensor, drawn }) => advanced(stateTensor, drawn),
  samples: [
    { stateTensor: { shape: [7], values: [1, -2, -1, -1, 7, 123, -456] }, drawn: [5, 7] },
    { stateTensor: { shape: [7], values: [1, 0, 0, 0, 0, 0, 0] }, drawn: [0] },
  ],
  rejects: [{ stateTensor: [6], drawn: [2] }],
});

export const randomPhiloxStateTensor = composite({
  swift: ["randomPhiloxStateTensor(withSeed:name:)", "randomPhiloxStateTensor(withCounterLow:counterHigh:key:name:)"],
  since: "11.0",
  doc:
    "A state of the Philox 4x32-10 generator: seven int32 words, of which the second to fifth are the counter and the last two the key. " +
    "Equal seeds give equal numbers. With `counterHigh` and `key`, `seed` is the low half of the counter.",
  inputs: {},
  params: { seed: integerValue, counterHigh: optionalInteger, key: optionalInteger },
  expand: ({ graph, seed, counterHigh, key }) => graph.constant(philoxState(seed, counterHigh, key), { dataType: "int32" }),
  samples: [{ seed: 42 }, { seed: -1 }, { seed: 2 ** 40 + 3, counterHigh: 5, key: 7 }],
});

export const randomTensor = composite({
  swift: [
    "randomTensor(withShape:descriptor:name:)",
    "randomTensor(withShapeTensor:descriptor:name:)",
    "randomTensor(withShape:descriptor:seed:name:)",
    "randomTensor(withShapeTensor:descriptor:seed:name:)",
    "randomTensor(withShape:descriptor:stateTensor:name:)",
    "randomTensor(withShapeTensor:descriptor:stateTensor:name:)",
  ],
  since: "11.0",
  doc:
    "Random numbers of the descriptor's distribution: fresh ones in every run; or, with `seed`, the same in every run; or, with `stateTensor`, " +
    "those that follow from a state: then the answer is the numbers and the next state.",
  receiver: null,
  severalWith: "stateTensor",
  inputs: { stateTensor: optional(index) },
  params: { shape: shapeValue, descriptor: RandomOpDescriptor, seed: optionalInteger },
  expand({ graph, stateTensor, shape, descriptor, seed }) {
    const state = stateTensor ?? (seed === undefined ? graph.randomState() : graph.randomPhiloxStateTensor(seed));
    const values = state.philoxRandom({ shape, descriptor });
    return stateTensor === undefined ? values : withState(values, state.philoxAdvance({ drawn: shape }));
  },
  example: { shape: [2, 3], seed: 42 },
  samples: [
    { shape: [5, 7], seed: 42 },
    { shape: [5, 7], descriptor: { distribution: "normal" }, seed: 7 },
    { shape: [5, 7], stateTensor: { shape: [7], values: [1, 0, 0, 0, 0, 9, 0] } },
  ],
  tolerance: 2e-4,
});

export const randomUniformTensor = composite({
  swift: [
    "randomUniformTensor(withShape:name:)",
    "randomUniformTensor(withShapeTensor:name:)",
    "randomUniformTensor(withShape:seed:name:)",
    "randomUniformTensor(withShapeTensor:seed:name:)",
    "randomUniformTensor(withShape:stateTensor:name:)",
    "randomUniformTensor(withShapeTensor:stateTensor:name:)",
  ],
  since: "11.0",
  doc:
    "Random float32 numbers in [0, 1): fresh ones in every run; or, with `seed`, the same in every run; or, with `stateTensor`, those that " +
    "follow from a state: then the answer is the numbers and the next state.",
  receiver: null,
  severalWith: "stateTensor",
  inputs: { stateTensor: optional(index) },
  params: { shape: shapeValue, seed: optionalInteger },
  expand: ({ graph, stateTensor, shape, seed }) => graph.randomTensor(shape, { stateTensor, seed }),
  example: { shape: [2, 3], seed: 42 },
  samples: [
    { shape: [5, 7], seed: 42 },
    { shape: [3], stateTensor: { shape: [7], values: [1, 0, 0, 0, 0, 9, 0] } },
  ],
});

export const dropout = composite({
  swift: ["dropout(_:rate:name:)"],
  since: "11.0",
  doc: "Sets each element to zero with probability `rate`, anew in every run, and multiplies the others by 1 / (1 - rate).",
  inputs: { tensor: float, rate: float },
  expand({ graph, tensor, rate }) {
    const random = graph.randomState().philoxRandom({ shape: tensor.shapeOf() });
    const kept = random.greaterThanOrEqualTo(rate.cast({ to: "float32" }));
    return tensor.multiplication(kept.select({ trueTensor: graph.subtraction(1, rate).reciprocal(), falseTensor: 0 }));
  },
  example: { tensor: [2, 3], rate: { shape: [], values: [0.5] } },
  // Only a rate of 0 leaves nothing to chance.
  samples: [{ tensor: [2, 3], rate: { shape: [], values: [0] } }],
});
