import { type DataType, type ElementArray, entriesOf } from "../dataType.ts";
import { elementCount, type Shape } from "../shapes.ts";
import { arrayFrom } from "../tensorData.ts";

/** A typed array with `value` as often as `shape` has elements; a complex number's imaginary part is 0. */
export const filled = (value: number, shape: Shape, dataType: DataType): ElementArray => {
  const entries = entriesOf(dataType);
  return arrayFrom(
    Array.from({ length: elementCount(shape) * entries }, (_, k) => (k % entries === 0 ? value : 0)),
    dataType,
  );
};
