import type { Shape } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { dataTypeOf, type Translations } from "./case.ts";

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  int8: [-128, 127],
  uint8: [0, 255],
  int32: [-(2 ** 31), 2 ** 31 - 1],
};

/** One number for each block of `shape`: repeats it over its block. */
const overBlocks = (x: Tensor, shape: Shape): Tensor => {
  const own = [...shape.map(() => 1), ...x.shape].slice(-shape.length);
  const split = own.flatMap((d, k) => [d, d === 1 || d === shape[k] ? 1 : shape[k] / d]);
  const apart = x.reshape({ shape: own.flatMap((d) => [d, 1]) }).broadcast({ shape: split });
  return apart.reshape({ shape: own.map((_, k) => split[2 * k] * split[2 * k + 1]) });
};

/** Operators between floats and the integers that stand for them, each with a scale and a zero point. */
export const quantization: Translations = {
  dequantizeLinear: ({ inputs: [x, scale, zeroPoint] }) => {
    const offset = overBlocks(zeroPoint, x.shape).cast({ to: "float32" });
    const difference = x.cast({ to: "float32" }).subtraction(offset);
    return difference.multiplication(overBlocks(scale, x.shape).cast({ to: "float32" })).cast({ to: scale.dataType });
  },
  quantizeLinear: ({ inputs: [x, scale, zeroPoint] }) => {
    const to = dataTypeOf(zeroPoint.dataType);
    const [min, max] = ranges[to];
    const steps = x.division(overBlocks(scale, x.shape)).rint().cast({ to: "float32" });
    return steps
      .addition(overBlocks(zeroPoint, x.shape).cast({ to: "float32" }))
      .clamp({ min, max })
      .cast({ to });
  },
};
