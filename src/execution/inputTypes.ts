import type { ShapedType } from "../compiler/compile.ts";
import { GraphError } from "../graphError.ts";
import type { NamedType } from "./package.ts";

/** Throws unless there are as many inputs as an executable takes. */
export function checkCount(where: string, inputs: readonly unknown[], feeds: readonly NamedType[]): void {
  if (inputs.length !== feeds.length) throw new GraphError(where, `the executable takes ${feeds.length} feeds; got ${inputs.length}`);
}

/** Throws unless an executable takes feeds of the given types, in order. */
export function checkInputTypes(where: string, types: readonly ShapedType[], feeds: readonly NamedType[]): void {
  checkCount(where, types, feeds);
  types.forEach((type, k) => {
    const { name, shape, dataType } = feeds[k];
    const what = `the feed of placeholder «${name}»`;
    if ((type.dataType ?? dataType) !== dataType) throw new GraphError(where, `${what} must be ${dataType}; got ${type.dataType}`);
    if (type.shape.length !== shape.length || shape.some((d, n) => d !== -1 && d !== type.shape[n]))
      throw new GraphError(where, `${what} must have shape ${JSON.stringify(shape)}; got ${JSON.stringify(type.shape)}`);
  });
}
