import type { ShapedType } from "../compiler/compile.ts";
import { arrayOf, byteSize, type ElementArray, entriesOf } from "../dataType.ts";
import { type Feed, type Placeholder, type PreparedFeed, ShapedArray } from "./feed.ts";
import { boundSize, checkedLayout, type Layout, paddedSize, placeOf, sameLayout, type Strided } from "./layout.ts";
import { contiguous, elementCount, type Shape } from "../shapes.ts";
import { TensorData } from "../tensorData.ts";

/** What something compiled takes for a placeholder: feeds of one shape, data type and layout. */
export class FeedType<P extends Placeholder> {
  readonly placeholder: P;
  readonly shape: Shape;
  /** How the elements lie, where not as those of arrays that are copied to a buffer. */
  readonly layout: Layout | undefined;
  /** Whether every array with as many elements has this shape, so that none need be looked at more closely. */
  readonly isCounted: boolean;
  readonly #array: new (length: number) => ElementArray;
  readonly #length: number;

  constructor(placeholder: P, shape: Shape, layout?: Layout) {
    const { ranked, shape: declared, dataType } = placeholder;
    this.placeholder = placeholder;
    this.shape = shape;
    this.layout = layout;
    this.#array = arrayOf(dataType);
    this.#length = elementCount(shape) * entriesOf(dataType);
    const open = ranked ? declared.filter((d) => d === -1).length : shape.length;
    this.isCounted = open === 0 || (open === 1 && this.#length > 0);
  }

  /** What is taken that is like a feed, or as a description of one says. */
  static of<P extends Placeholder>(placeholder: P, type: ShapedType): FeedType<P> {
    const { shape, offset, strides } = type;
    if (type instanceof TensorData) return new FeedType(placeholder, shape, type.layout);
    if (!offset && !strides) return new FeedType(placeholder, shape);
    const { name, dataType } = placeholder;
    const at = checkedLayout(`feed of placeholder «${name}»`, { shape, dataType, offset, strides });
    return new FeedType(placeholder, shape, placeOf(at).layout);
  }

  /** Where elements lie that are taken, in a buffer that is bound from its start. */
  get elements(): Strided {
    const { shape, layout } = this;
    const { dataType } = this.placeholder;
    return { shape, dataType, offset: (layout?.start ?? 0) * byteSize(dataType), strides: layout?.strides ?? contiguous(shape) };
  }

  /** Bytes of a buffer that holds them. */
  get size(): number {
    const { shape, layout } = this;
    const { dataType } = this.placeholder;
    return layout ? boundSize(layout.length, dataType) : paddedSize(shape, dataType);
  }

  /** Whether a feed is at a glance what is taken; an array is if it has as many elements. Allocates nothing. */
  takes(feed: Feed | PreparedFeed | undefined): boolean {
    if (feed instanceof TensorData || feed instanceof ShapedArray) {
      if (feed.dataType !== this.placeholder.dataType || feed.shape.length !== this.shape.length) return false;
      for (let k = 0; k < this.shape.length; k++) if (feed.shape[k] !== this.shape[k]) return false;
      return sameLayout(this.layout, feed instanceof TensorData ? feed.layout : undefined);
    }
    return this.layout === undefined && feed instanceof this.#array && feed.length === this.#length;
  }
}
