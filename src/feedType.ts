import { arrayOf, type ElementArray, entriesOf } from "./dataType.ts";
import { type Feed, type Placeholder, type PreparedFeed, ShapedArray } from "./feed.ts";
import { elementCount, type Shape } from "./shapes.ts";
import { TensorData } from "./tensorData.ts";

/** What something compiled takes for a placeholder: feeds of one shape and data type. */
export class FeedType<P extends Placeholder> {
  readonly placeholder: P;
  readonly shape: Shape;
  /** Whether every array with as many elements has this shape, so that none need be looked at more closely. */
  readonly isCounted: boolean;
  readonly #array: new (length: number) => ElementArray;
  readonly #length: number;

  constructor(placeholder: P, shape: Shape) {
    const { ranked, shape: declared, dataType } = placeholder;
    this.placeholder = placeholder;
    this.shape = shape;
    this.#array = arrayOf(dataType);
    this.#length = elementCount(shape) * entriesOf(dataType);
    const open = ranked ? declared.filter((d) => d === -1).length : shape.length;
    this.isCounted = open === 0 || (open === 1 && this.#length > 0);
  }

  /** Whether a feed is at a glance what is taken; an array is if it has as many elements. Allocates nothing. */
  takes(feed: Feed | PreparedFeed | undefined): boolean {
    if (feed instanceof TensorData || feed instanceof ShapedArray) {
      if (feed.dataType !== this.placeholder.dataType || feed.shape.length !== this.shape.length) return false;
      for (let k = 0; k < this.shape.length; k++) if (feed.shape[k] !== this.shape[k]) return false;
      return true;
    }
    return feed instanceof this.#array && feed.length === this.#length;
  }
}
