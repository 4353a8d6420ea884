import type { DataType, ElementArray } from "../dataType.ts";
import { GraphError } from "../graphError.ts";
import type { Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import { flatten, type NestedNumbers, TensorData } from "../tensorData.ts";

/** What a placeholder may be fed with: data on the device, a typed array of its data type, or (nested) numbers. */
export type Feed = TensorData | ElementArray | NestedNumbers;
/** What a feed must suit: a placeholder's name, shape and data type. */
export type Placeholder = Pick<Tensor, "name" | "shape" | "ranked" | "dataType">;

/** An array with the shape that its elements have. */
export class ShapedArray {
  readonly data: ElementArray;
  readonly shape: Shape;
  readonly dataType: DataType;

  constructor(data: ElementArray, shape: Shape, dataType: DataType) {
    this.data = data;
    this.shape = shape;
    this.dataType = dataType;
  }
}

/** A feed whose shape is known. */
export type PreparedFeed = TensorData | ShapedArray;

/** Throws unless a tensor is a placeholder. */
export function checkFed({ operation }: Tensor): void {
  if (operation.kind !== "placeholder")
    throw new GraphError("run", `only placeholders can be fed; got a feed for the result of ${operation.name}`);
}

/** Gives a feed its shape; throws unless it suits the placeholder. */
export function prepareFeed(placeholder: Tensor, feed: Feed): PreparedFeed {
  checkFed(placeholder);
  return shapedFeed(placeholder, feed);
}

/** Gives a feed its shape; throws unless it suits what is known of the placeholder. */
export function shapedFeed(placeholder: Placeholder, feed: Feed): PreparedFeed {
  const where = `feed of placeholder «${placeholder.name}»`;
  const { dataType } = placeholder;
  if (feed instanceof TensorData) {
    if (feed.dataType !== dataType) throw new GraphError("run", `the ${where} must be ${dataType}; got ${feed.dataType}`);
    fits(where, placeholder, feed.shape);
    return feed;
  }
  const expected = placeholder.ranked ? placeholder.shape : undefined;
  const { data, shape } = flatten(`the ${where}`, feed, dataType, expected);
  return new ShapedArray(data, fits(where, placeholder, shape), dataType);
}

/** Throws unless a concrete shape suits a placeholder's. */
export function fits(where: string, placeholder: Placeholder, shape: Shape): Shape {
  const expected = placeholder.shape;
  const ok = !placeholder.ranked || (expected.length === shape.length && expected.every((d, k) => d === -1 || d === shape[k]));
  if (!ok) throw new GraphError("run", `the ${where} must have shape ${JSON.stringify(expected)}; got ${JSON.stringify(shape)}`);
  return shape;
}
