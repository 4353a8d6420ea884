import type { View } from "../../src/rule.ts";
import { contiguous, elementCount, range, type Shape } from "../../src/shapes.ts";
import type { Random } from "../support/random.ts";

/** A small shape, sometimes with dimensions of length 1, seldom with one of length 0. */
export const randomShape = (source: Random): number[] =>
  range(source.whole(0, 3)).map(() => (source.next() < 0.04 ? 0 : source.next() < 0.25 ? 1 : source.whole(2, 5)));

/** A view of something of shape `input`: reshaped, or cut, reversed, permuted, broadcast and, if `padded`, sometimes padded. */
export function randomView(input: Shape, source: Random, padded: boolean): View {
  if (source.next() < 0.3) {
    const shape = regrouped(elementCount(input), source);
    return { shape, strides: contiguous(shape), offset: 0 };
  }
  const own = contiguous(input);
  let offset = 0;
  const dimensions = input.map((d, k) => {
    const step = source.next() < 0.3 ? 2 : 1;
    const first = source.next() < 0.3 && d > 0 ? source.whole(0, d - 1) : 0;
    const most = d === 0 ? 0 : Math.floor((d - 1 - first) / step) + 1;
    const length = source.next() < 0.3 && most > 0 ? source.whole(1, most) : most;
    const reversed = source.next() < 0.2 && length > 0;
    offset += (reversed ? first + (length - 1) * step : first) * own[k];
    return { length, stride: (reversed ? -step : step) * own[k], inside: [0, length] as readonly [number, number] };
  });
  while (source.next() < 0.2) dimensions.push({ length: source.whole(1, 3), stride: 0, inside: [0, 3] });
  if (source.next() < 0.5)
    for (let k = dimensions.length - 1; k > 0; k--) {
      const other = source.whole(0, k);
      [dimensions[k], dimensions[other]] = [dimensions[other], dimensions[k]];
    }
  const hidden = padded && source.next() < 0.4;
  const result = dimensions.map(({ length, stride }) => {
    const [before, after] = hidden ? [source.whole(0, 2), source.whole(0, 2)] : [0, 0];
    offset -= before * stride;
    return { length: length + before + after, stride, inside: [before, before + length] as const };
  });
  const view = { shape: result.map(({ length }) => length), strides: result.map(({ stride }) => stride), offset };
  return hidden ? { ...view, inside: result.map(({ inside }) => inside), outside: 7 } : view;
}

/** A shape of `count` elements. */
function regrouped(count: number, source: Random): number[] {
  if (count === 0) return [source.whole(0, 3), 0];
  const shape: number[] = [];
  for (let rest = count; rest > 1 || source.next() < 0.2;) {
    const factors = range(1, rest + 1).filter((f) => rest % f === 0);
    const factor = factors[source.whole(0, factors.length - 1)];
    shape.push(factor);
    rest /= factor;
  }
  return shape;
}
