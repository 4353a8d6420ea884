import { contiguous, elementCount, type Shape } from "../shapes.ts";
import type { Node } from "./program.ts";
import { collapse, isReshape } from "./views.ts";
import type { Text } from "./wgsl.ts";

/** Which element of a shape is meant, in WGSL: by linear index, by coordinates, or both. */
export interface Position {
  readonly shape: Shape;
  readonly linear?: string;
  readonly coordinates?: readonly string[];
}

/** Where an element lies: an index into the base's elements; where a guard does not hold, its value stands instead. */
export interface Location {
  readonly base: Node;
  readonly index: string;
  readonly guards: readonly { readonly condition: string; readonly outside: number }[];
}

const u32 = (value: number): string => `${((value % 2 ** 32) + 2 ** 32) % 2 ** 32}u`;
const constantOf = (expression: string): number | undefined => (/^\d+u$/.test(expression) ? parseInt(expression) : undefined);

/** Σ coordinateₖ·strideₖ + offset as WGSL; u32 arithmetic wraps, so that negative parts come out right. */
export function affine(coordinates: readonly string[], strides: readonly number[], offset = 0): string {
  let constant = offset;
  const terms: string[] = [];
  coordinates.forEach((c, k) => {
    const known = constantOf(c);
    if (strides[k] === 0) return;
    if (known !== undefined) constant += known * strides[k];
    else if (strides[k] < 0) terms.push(` - ${c}${strides[k] === -1 ? "" : ` * ${u32(-strides[k])}`}`);
    else terms.push(` + ${c}${strides[k] === 1 ? "" : ` * ${u32(strides[k])}`}`);
  });
  if (terms.length === 0) return u32(constant);
  const text = terms.join("");
  return constant === 0 && text.startsWith(" + ") ? text.slice(3) : u32(constant) + text;
}

/** The coordinates of linear index `linear` in `shape`; those that are not `needed` are 0. */
export function coordinates(linear: string, shape: Shape, text: Text, needed: (axis: number) => boolean = () => true): string[] {
  if (elementCount(shape) === 0) return shape.map(() => "0u");
  const known = constantOf(linear);
  const strides = contiguous(shape);
  return shape.map((d, k) => {
    if (d === 1 || !needed(k)) return "0u";
    if (known !== undefined) return u32(Math.floor(known / strides[k]) % d);
    const quotient = strides[k] === 1 ? linear : `${linear} / ${u32(strides[k])}`;
    return text.let(elementCount(shape.slice(0, k)) === 1 ? quotient : `${quotient} % ${u32(d)}`);
  });
}

/** The linear index of a position. */
export const linearOf = (at: Position): string => at.linear ?? affine(at.coordinates!, contiguous(at.shape));

/** The same element's coordinates in another shape of the same row-major order; only dimensions that differ cost a division. */
function regroup(from: Shape, at: readonly string[], to: Shape, text: Text): string[] {
  if (elementCount(from) === 0) return to.map(() => "0u");
  const result: string[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    let i1 = i;
    let j1 = j;
    let a = i1 < from.length ? from[i1++] : 1;
    let b = j1 < to.length ? to[j1++] : 1;
    while (a !== b) {
      if (a < b && i1 < from.length) a *= from[i1++];
      else if (j1 < to.length) b *= to[j1++];
      else a *= from[i1++];
    }
    const group = from.slice(i, i1);
    const into = to.slice(j, j1);
    if (into.length === 1 && group.length === 1) result.push(at[i]);
    else result.push(...coordinates(text.let(affine(at.slice(i, i1), contiguous(group))), into, text));
    [i, j] = [i1, j1];
  }
  return result;
}

/** Where the element of `node` at a position lies, all views followed down to the base. */
export function locate(node: Node, at: Position, text: Text): Location {
  if (!node.view) return { base: node, index: linearOf(at), guards: [] };
  const { view } = node;
  const input = node.inputs["tensor"];
  if (isReshape(view, input.shape)) {
    const coordinatesThere = !at.linear && input.view && at.coordinates ? regroup(at.shape, at.coordinates, input.shape, text) : undefined;
    return locate(
      input,
      coordinatesThere ? { shape: input.shape, coordinates: coordinatesThere } : { shape: input.shape, linear: text.let(linearOf(at)) },
      text,
    );
  }
  const walk = at.coordinates ? { ...view, inside: view.inside ?? view.shape.map((d) => [0, d] as const) } : collapse(view);
  const sameShape = at.coordinates && at.shape.join() === view.shape.join();
  const c = sameShape
    ? at.coordinates!
    : at.coordinates
      ? regroup(at.shape, at.coordinates, view.shape, text)
      : coordinates(
          at.linear!,
          walk.shape,
          text,
          (k) => walk.strides[k] !== 0 || walk.inside[k][0] > 0 || walk.inside[k][1] < walk.shape[k],
        );
  const conditions = walk.inside.flatMap(([from, to], k) => {
    if (from <= 0 && to >= walk.shape[k]) return [];
    if (to <= from) return ["false"];
    return [
      from <= 0 ? `${c[k]} < ${u32(to)}` : to >= walk.shape[k] ? `${c[k]} >= ${u32(from)}` : `${c[k]} - ${u32(from)} < ${u32(to - from)}`,
    ];
  });
  const index = text.let(affine(c, walk.strides, view.offset));
  const inner = input.view ? locate(input, { shape: input.shape, linear: index }, text) : { base: input, index, guards: [] };
  // Not &&, which branches: with many guarded loads in one kernel some drivers then take minutes to compile it.
  const condition = conditions.length === 1 ? conditions[0] : conditions.map((one) => `(${one})`).join(" & ");
  const guards = conditions.length > 0 ? [{ condition, outside: view.outside ?? 0 }] : [];
  return { ...inner, guards: [...guards, ...inner.guards] };
}

/** How four neighbouring elements of a node lie in its base: in one aligned vector, all the same, or apart. */
export function spanOf(node: Node): "vector" | "splat" | "apart" {
  if (!node.view) return "vector";
  const input = node.inputs["tensor"];
  if (isReshape(node.view, input.shape)) return spanOf(input);
  const { shape, strides, inside } = collapse(node.view);
  const last = shape.length - 1;
  const whole = last <= 0;
  if (last < 0) return node.view.inside ? "apart" : "splat";
  const open = inside[last][0] <= 0 && inside[last][1] >= shape[last];
  if (!open || !(whole || shape[last] % 4 === 0)) return "apart";
  if (strides[last] === 0) return "splat";
  const aligned = strides[last] === 1 && node.view.offset % 4 === 0 && strides.slice(0, -1).every((s) => s % 4 === 0);
  if (!aligned) return "apart";
  // Through a further view, four aligned neighbours must stay so.
  return input.view ? (spanOf(input) === "vector" ? "vector" : "apart") : "vector";
}
