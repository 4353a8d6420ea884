import test from "ava";
import { affine, coordinates, type Location, locate, spanOf } from "../../src/compiler/indexing.ts";
import { type Node, viewNode } from "../../src/compiler/program.ts";
import { Text } from "../../src/compiler/wgsl.ts";
import { contiguous, elementCount, range, type Shape } from "../../src/shapes.ts";
import { coordinatesOf } from "../../spec/reference.ts";
import { random } from "../support/random.ts";
import { randomShape, randomView } from "./randomViews.ts";

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

/** Evaluates WGSL of u32 arithmetic, given the values of names. */
function evaluator(text: Text, names: Record<string, number>): (expression: string) => bigint {
  const known = new Map(Object.entries(names).map(([name, value]) => [name, BigInt(value)]));
  const evaluate = (expression: string): bigint => {
    const code = expression.replace(/\b(\d+)u\b/g, "$1n").replace(/\b[a-z]\w*\b/g, (name) => `${known.get(name)}n`);
    return BigInt.asUintN(32, new Function(`return ${code}`)() as bigint);
  };
  for (const line of text.lines) {
    const [, name, expression] = /^let (\w+) = (.*);$/.exec(line)!;
    known.set(name, evaluate(expression));
  }
  return evaluate;
}

/** The element that a location means, or what stands outside. */
function resolve({ index, guards }: Location, evaluate: (expression: string) => bigint): number | string {
  for (const { condition, outside } of guards)
    for (const part of condition.split(" & ").map((one) => one.replace(/^\((.*)\)$/, "$1"))) {
      const [, left, operator, right] = /^(.*) (<|>=) (.*)$/.exec(part) ?? [part, "0u", "<", part === "false" ? "0u" : "1u"];
      const holds = operator === "<" ? evaluate(left) < evaluate(right) : evaluate(left) >= evaluate(right);
      if (!holds) return `outside ${outside}`;
    }
  return Number(evaluate(index));
}

/** The element of the base that a chain of views shows at a linear index. */
function follow(node: Node, k: number): number | string {
  const { view } = node;
  if (!view) return k;
  const c = coordinatesOf(k, node.shape);
  if (view.inside && !view.inside.every(([from, to], axis) => c[axis] >= from && c[axis] < to)) return `outside ${view.outside}`;
  return follow(
    node.inputs["tensor"],
    c.reduce((at, x, axis) => at + x * view.strides[axis], view.offset),
  );
}

const chain = (seed: string): Node => {
  const source = random(seed);
  let node = leaf(randomShape(source));
  for (const _ of range(source.whole(1, 3))) node = viewNode(node, randomView(node.shape, source, true));
  return node;
};

test("locate follows views from a linear index", (t) => {
  for (const trial of range(600)) {
    const node = chain(`linear ${trial}`);
    const text = new Text();
    const location = locate(node, { shape: node.shape, linear: "i" }, text);
    for (const k of range(Math.min(elementCount(node.shape), 60))) {
      const found = resolve(location, evaluator(text, { i: k }));
      if (found !== follow(node, k))
        return t.fail(
          `${JSON.stringify(views(node))} at ${k}: ${found} instead of ${follow(node, k)}\n${text.lines.join("\n")}\n${location.index}`,
        );
    }
  }
  t.pass();
});

test("locate follows views from coordinates, of the same shape and of another of the same order", (t) => {
  for (const trial of range(600)) {
    const node = chain(`coordinates ${trial}`);
    const count = elementCount(node.shape);
    const shape =
      trial % 2 === 0 || count === 0
        ? node.shape
        : [
            ...range(2, 5)
              .filter((f) => count % f === 0)
              .slice(0, 1),
          ].flatMap((f) => [f, count / f]);
    if (elementCount(shape) !== count) continue;
    const names = shape.map((d, k) => (d === 1 ? "0u" : `c${k}`));
    const text = new Text();
    const location = locate(node, { shape, coordinates: names }, text);
    for (const k of range(Math.min(count, 60))) {
      const c = coordinatesOf(k, shape);
      const found = resolve(location, evaluator(text, Object.fromEntries(c.map((value, axis) => [`c${axis}`, value]))));
      if (found !== follow(node, k))
        return t.fail(
          `${JSON.stringify({ shape, views: views(node) })} at ${c}: ${found} instead of ${follow(node, k)}\n${text.lines.join("\n")}\n${location.index}`,
        );
    }
  }
  t.pass();
});

test("spanOf promises nothing that four neighbours do not keep", (t) => {
  const spans = { vector: 0, splat: 0, apart: 0 };
  for (const trial of range(600)) {
    const node = chain(`span ${trial}`);
    const count = elementCount(node.shape);
    if (count === 0) continue;
    const span = spanOf(node);
    spans[span]++;
    for (let k = 0; k < count && span !== "apart"; k += 4) {
      const four = range(k, Math.min(k + 4, count)).map((at) => follow(node, at));
      const first = four[0];
      const kept =
        typeof first === "string"
          ? four.every((at) => at === first)
          : four.every((at, lane) => at === (span === "vector" ? first + lane : first)) && (span === "splat" || first % 4 === 0);
      if (!kept) return t.fail(`${span} of ${JSON.stringify(views(node))}: ${four}`);
    }
  }
  t.true(spans.vector > 50 && spans.splat > 10 && spans.apart > 50, JSON.stringify(spans));
});

const views = (node: Node): unknown[] => (node.view ? [node.view, ...views(node.inputs["tensor"])] : [node.shape]);

test("affine drops what is zero and adds up what is known", (t) => {
  t.is(affine(["a", "b", "c"], [12, 4, 1]), "a * 12u + b * 4u + c");
  t.is(affine(["a", "0u", "c"], [12, 4, 0], 5), "5u + a * 12u");
  t.is(affine(["2u", "3u"], [4, 1], 1), "12u");
  t.is(affine(["a"], [-1], 3), "3u - a");
  t.is(affine([], [], 0), "0u");
});

test("coordinates take a division only where one is needed", (t) => {
  const text = new Text();
  t.deepEqual(coordinates("i", [1, 7, 1], text), ["0u", "i", "0u"]);
  t.deepEqual(text.lines, []);
  t.deepEqual(coordinates("23u", [2, 3, 4], text), ["1u", "2u", "3u"]);
  t.deepEqual(coordinates("i", [2, 0, 3], text), ["0u", "0u", "0u"]);
  for (const shape of [[5], [2, 3], [4, 1, 3, 2]]) {
    const own = new Text();
    const names = coordinates("i", shape, own);
    for (const k of range(elementCount(shape))) {
      const evaluate = evaluator(own, { i: k });
      t.deepEqual(
        names.map((name) => Number(evaluate(name))),
        coordinatesOf(k, shape),
      );
    }
  }
  t.deepEqual(contiguous([4, 1, 3, 2]), [6, 6, 2, 1]);
});
