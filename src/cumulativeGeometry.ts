import { type DataType, limitsOf } from "./dataType.ts";
import type { Adapter, Launch } from "./rule.ts";
import { elementCount, type Shape, spread, workgroupSize } from "./shapes.ts";

/** How a scan takes two numbers together. */
export type Combination = "sum" | "product" | "minimum" | "maximum";

const isNaNBits = (name: string): string => `(bitcast<u32>(f32(${name})) & 0x7fffffffu) > 0x7f800000u`;
const skippingNaN = (extreme: string): string => `select(select(${extreme}(a, b), a, ${isNaNBits("b")}), b, ${isNaNBits("a")})`;
const expressions: Record<Combination, string> = {
  sum: "a + b",
  product: "a * b",
  minimum: skippingNaN("min"),
  maximum: skippingNaN("max"),
};

/** The launch of `scan` along `axis`: an invocation for each line of elements. */
export const scanLaunch = (tensor: Shape, axis: number, combination: Combination, adapter: Adapter): Launch => {
  const lines = elementCount(tensor.filter((_, k) => k !== axis));
  const size = workgroupSize(lines, adapter);
  return {
    lines,
    length: tensor[axis],
    stride: elementCount(tensor.slice(axis + 1)),
    combined: expressions[combination],
    size,
    workgroups: spread(Math.ceil(lines / size)),
  };
};

const greatestFloat: { readonly [K in DataType]?: number } = {
  float32: 3.4028234663852886e38,
  float16: 65504,
  bfloat16: 3.3895313892515355e38,
};
/** The least number of a data type, infinities aside. */
export const leastOf = (dataType: DataType): number => (greatestFloat[dataType] ? -greatestFloat[dataType] : limitsOf(dataType)[0]);
/** The greatest number of a data type, infinities aside. */
export const greatestOf = (dataType: DataType): number => greatestFloat[dataType] ?? limitsOf(dataType)[1];
