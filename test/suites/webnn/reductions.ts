import { range } from "../../../src/shapes.ts";
import type { Tensor } from "../../../src/tensor.ts";
import { call } from "../../support/suite.ts";
import { dataTypeOf, type Translation, type Translations } from "./case.ts";

/** Reductions keep their dimensions; the suite's drop them unless told otherwise. */
const reduction =
  (reduce: (x: Tensor, axes: readonly number[]) => Tensor): Translation =>
  ({ inputs: [x], attributes: { axes = range(x.shape.length), keepDimensions = false } }) =>
    keepDimensions || axes.length === 0 ? reduce(x, axes) : reduce(x, axes).squeeze({ axes });

const argument =
  (reduce: (x: Tensor, axis: number) => Tensor): Translation =>
  ({ inputs: [x], attributes: { axis = 0, keepDimensions = false, outputDataType = "int32" } }) => {
    const index = reduce(x, axis).cast({ to: dataTypeOf(outputDataType) });
    return keepDimensions ? index : index.squeeze({ axes: [axis] });
  };

/** Operators that make one element of many. */
export const reductions: Translations = {
  reduceL1: reduction((x, axes) => x.absolute().reductionSum({ axes })),
  reduceL2: reduction((x, axes) => x.square().reductionSum({ axes }).squareRoot()),
  reduceLogSum: reduction((x, axes) => x.reductionSum({ axes }).logarithm()),
  reduceLogSumExp: reduction((x, axes) => {
    const largest = x.reductionMaximum({ axes });
    return x.subtraction(largest).exponent().reductionSum({ axes }).logarithm().addition(largest);
  }),
  reduceMax: reduction((x, axes) => x.reductionMaximum({ axes })),
  reduceMean: reduction((x, axes) => x.mean({ axes })),
  reduceMin: reduction((x, axes) => x.reductionMinimum({ axes })),
  reduceProduct: reduction((x, axes) => x.reductionProduct({ axes })),
  reduceSum: reduction((x, axes) => x.reductionSum({ axes })),
  reduceSumSquare: reduction((x, axes) => x.square().reductionSum({ axes })),
  argMax: argument((x, axis) => x.reductionArgMaximum({ axis })),
  argMin: argument((x, axis) => x.reductionArgMinimum({ axis })),
  softmax: ({ inputs: [x], attributes: { axis } }) => x.softMax({ axis: axis! }),
  cumulativeSum: ({ inputs: [x], attributes: { axis, exclusive = false, reversed = false } }) =>
    call(x, "cumulativeSum", { axis: axis!, exclusive, reverse: reversed }),
};
