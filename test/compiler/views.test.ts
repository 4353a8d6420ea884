import test from "ava";
import type { Node } from "../../src/compiler/program.ts";
import { viewNode } from "../../src/compiler/program.ts";
import { collapse, compose, isAligned, isReshape, showsRows } from "../../src/compiler/views.ts";
import type { View } from "../../src/rule.ts";
import { contiguous, elementCount, identityView, range, type Shape } from "../../src/shapes.ts";
import { coordinatesOf } from "../../spec/reference.ts";
import { random } from "../support/random.ts";
import { randomShape, randomView } from "./randomViews.ts";

/** What a view shows at each coordinate: the index of an element of its input, or nothing where it shows `outside`. */
const shown = (view: View): (number | undefined)[] =>
  range(elementCount(view.shape)).map((k) => {
    const c = coordinatesOf(k, view.shape);
    const visible = !view.inside || view.inside.every(([from, to], axis) => c[axis] >= from && c[axis] < to);
    return visible ? c.reduce((at, x, axis) => at + x * view.strides[axis], view.offset) : undefined;
  });

const leaf = (shape: Shape): Node => ({
  kind: "placeholder",
  name: "x",
  label: "x",
  rule: undefined,
  inputs: {},
  params: {},
  shape,
  dataType: "float32",
});
const trials = 3000;

test("compose shows what the outer view shows of the inner one", (t) => {
  let composed = 0;
  for (const k of range(trials)) {
    const source = random(`compose ${k}`);
    const shape = randomShape(source);
    const inner = randomView(shape, source, false);
    const outer = randomView(inner.shape, source, true);
    const one = compose(outer, inner);
    if (!one) continue;
    composed++;
    const through = shown(inner);
    const expected = shown(outer).map((at) => (at === undefined ? undefined : through[at]));
    if (JSON.stringify(shown(one)) !== JSON.stringify(expected)) return t.fail(`${JSON.stringify({ shape, inner, outer, one })}`);
  }
  t.true(composed > trials / 2, `${composed} of ${trials} composed`);
});

test("compose answers nothing where the inner view hides something", (t) => {
  const padded: View = { shape: [4], strides: [1], offset: -1, inside: [[1, 3]], outside: 0 };
  t.is(compose(identityView([4]), padded), undefined);
});

test("compose joins transposes, slices, broadcasts and reshapes that split what they can", (t) => {
  const transposed: View = { shape: [3, 2], strides: [1, 3], offset: 0 };
  t.deepEqual(compose({ shape: [2, 3], strides: [1, 2], offset: 0 }, transposed), { shape: [2, 3], strides: [3, 1], offset: 0 });
  t.is(compose({ shape: [6], strides: [1], offset: 0 }, transposed), undefined);
  const split: View = { shape: [1, 2, 3, 4], strides: [24, 12, 4, 1], offset: 0 };
  const across: View = { shape: [4, 6], strides: [1, 4], offset: 0 };
  t.deepEqual(compose(across, split), across, "a reshape may be cut elsewhere again");
  const wide: View = { shape: [5, 4], strides: [0, 1], offset: 0 };
  t.deepEqual(compose({ shape: [2, 2], strides: [4, 1], offset: 5 }, wide), { shape: [2, 2], strides: [0, 1], offset: 1 });
});

test("collapse walks the same elements in the same order", (t) => {
  for (const k of range(trials)) {
    const source = random(`collapse ${k}`);
    const view = randomView(randomShape(source), source, true);
    const { shape, strides, inside } = collapse(view);
    const same = { shape, strides, inside, offset: view.offset };
    if (JSON.stringify(shown(same)) !== JSON.stringify(shown(view))) return t.fail(JSON.stringify({ view, same }));
  }
  t.pass();
});

test("collapse leaves one dimension of what is walked in one", (t) => {
  t.deepEqual(collapse({ shape: [2, 1, 3, 4], strides: [12, 0, 4, 1] }), { shape: [24], strides: [1], inside: [[0, 24]] });
  t.deepEqual(collapse({ shape: [2, 3], strides: [1, 2] }).shape, [2, 3]);
  t.deepEqual(collapse({ shape: [1, 1], strides: [5, 7] }), { shape: [], strides: [], inside: [] });
});

test("isReshape finds the views that change the shape alone", (t) => {
  let found = 0;
  for (const k of range(trials)) {
    const source = random(`reshape ${k}`);
    const shape = randomShape(source);
    const view = randomView(shape, source, k % 3 === 0);
    const expected = elementCount(view.shape) === elementCount(shape) && shown(view).every((at, n) => at === n);
    if (expected) found++;
    // A guard that hides nothing may go unnoticed.
    if (isReshape(view, shape) !== expected && !(expected && view.inside)) return t.fail(JSON.stringify({ shape, view, expected }));
  }
  t.true(found > 50);
});

test("showsRows and isAligned agree with every coordinate", (t) => {
  let [rowsFound, alignedFound] = [0, 0];
  for (const k of range(trials)) {
    const source = random(`rows ${k}`);
    const shape = randomShape(source);
    const axes = range(shape.length).filter(() => source.next() < 0.5);
    const kept = shape.map((d, axis) => (axes.includes(axis) ? 1 : d));
    // Likely what is asked for: the row values, perhaps reshaped, broadcast to the elements.
    const lead = contiguous(kept);
    const spread: View = { shape, strides: shape.map((_, axis) => (axes.includes(axis) ? 0 : lead[axis])), offset: 0 };
    const base = leaf(kept);
    const first = k % 2 === 0 ? spread : randomView(kept, source, false);
    const node = source.next() < 0.3 ? viewNode(viewNode(base, first), randomView(first.shape, source, false)) : viewNode(base, first);
    const elements = (of: Node): (number | undefined)[] => {
      if (!of.view) return range(elementCount(of.shape));
      const below = elements(of.inputs["tensor"]);
      return shown(of.view).map((at) => (at === undefined ? undefined : below[at]));
    };
    const actual = elements(node);
    const expected = shown(spread);
    const rows = actual.length === expected.length && actual.every((at, n) => at === expected[n]);
    if (rows) rowsFound++;
    if (showsRows(node, shape, axes) && !rows) return t.fail(`not rows: ${JSON.stringify({ shape, axes, first, view: node.view })}`);
    if (rows && node.inputs["tensor"] === base && !showsRows(node, shape, axes) && elementCount(shape) > 0)
      return t.fail(`rows unnoticed: ${JSON.stringify({ shape, axes, first })}`);
    const aligned = actual.length === elementCount(kept) && actual.every((at, n) => at === n);
    if (isAligned(node)) alignedFound++;
    if (isAligned(node) && !aligned) return t.fail(`not aligned: ${JSON.stringify({ shape, first, view: node.view })}`);
  }
  t.true(rowsFound > 200 && alignedFound > 50, `${rowsFound} rows, ${alignedFound} aligned`);
});
