import test from "ava";
import { NDArray } from "../spec/reference.ts";
import { type DataType, Graph, GraphError, type Tensor } from "../src/index.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";
import { checkGradient, weighted } from "./support/gradients.ts";

const device = await testDevice();

/** The numbers 0, 1, 2 … in rows of four. */
const grid = range(12);
const int32 = { dataType: "int32" } as const;

/** The value of a tensor, fed from `feeds`. */
async function valueOf(target: Tensor, feeds: ReadonlyMap<Tensor, readonly number[]>): Promise<number[]> {
  const results = await target.graph.run(feeds, { targetTensors: [target], device });
  return [...(await results.get(target)!.read())];
}

test("a slice begins where a fed tensor says", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 4]);
  const start = graph.placeholder([1], int32);
  const starts = graph.placeholder([2], int32);
  const column = x.sliceTensor({ dimension: 1, start, length: 2 });
  const part = x.sliceTensor({ start: starts, sizeTensor: [2, 3] });
  const row = x.sliceTensor({ start: starts, sizes: [-1, 3], squeezeMask: 1 });
  t.deepEqual(
    [column, part, row].map(({ shape }) => shape),
    [[3, 2], [2, 3], [3]],
  );
  t.deepEqual(
    await valueOf(
      column,
      new Map([
        [x, grid],
        [start, [1]],
      ]),
    ),
    [1, 2, 5, 6, 9, 10],
  );
  t.deepEqual(
    await valueOf(
      column,
      new Map([
        [x, grid],
        [start, [-1]],
      ]),
    ),
    [3, 0, 7, 0, 11, 0],
  );
  t.deepEqual(
    await valueOf(
      part,
      new Map([
        [x, grid],
        [starts, [1, 0]],
      ]),
    ),
    [4, 5, 6, 8, 9, 10],
  );
  t.deepEqual(
    await valueOf(
      part,
      new Map([
        [x, grid],
        [starts, [2, 2]],
      ]),
    ),
    [10, 11, 0, 0, 0, 0],
  );
  t.deepEqual(
    await valueOf(
      row,
      new Map([
        [x, grid],
        [starts, [-1, 1]],
      ]),
    ),
    [9, 10, 11],
  );
});

test("the start may be computed, of any integer type, and the sliced dimensions open", async (t) => {
  for (const dataType of ["int32", "uint32", "uint8", "int8"] satisfies DataType[]) {
    const graph = new Graph();
    const x = graph.placeholder([-1, -1]);
    const start = graph.placeholder([], { dataType });
    const next = x.sliceTensor({ dimension: 0, start: start.addition(1), length: 1 });
    t.deepEqual(next.shape, [1, -1]);
    const results = await graph.run(
      new Map<Tensor, number | number[][]>([
        [
          x,
          [
            [0, 1],
            [2, 3],
            [4, 5],
          ],
        ],
        [start, 1],
      ]),
      { targetTensors: [next], device },
    );
    t.deepEqual([...(await results.get(next)!.read())], [4, 5], dataType);
  }
});

test("an update goes where fed tensors say", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 4]);
  const starts = graph.placeholder([2], int32);
  const strides = graph.placeholder([2], int32);
  const ends = graph.placeholder([2], int32);
  const update = graph.constant([
    [-1, -2],
    [-3, -4],
  ]);
  const at = x.sliceUpdate({ update, starts, ends, strides });
  const feeds = (s: number[], by: number[]) =>
    new Map([
      [x, grid],
      [starts, s],
      [strides, by],
      [ends, [0, 0]],
    ]);
  t.deepEqual(await valueOf(at, feeds([1, 0], [1, 1])), [0, 1, 2, 3, -1, -2, 6, 7, -3, -4, 10, 11]);
  t.deepEqual(await valueOf(at, feeds([0, 3], [2, -2])), [0, -2, 2, -1, 4, 5, 6, 7, 8, -4, 10, -3]);
  t.deepEqual(await valueOf(at, feeds([2, 3], [1, 1])), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -1]);
  t.deepEqual(await valueOf(at, feeds([0, 0], [0, 1])), grid);
});

test("a cache in a variable grows by a fed position", async (t) => {
  const graph = new Graph();
  const cache = graph.variable(0, { shape: [2, 3] });
  const position = graph.placeholder([1], int32);
  const update = graph.placeholder([2, 1]);
  const written = cache.sliceUpdate({ update, dimension: 1, starts: position, length: 1 });
  const assign = cache.assign({ tensor: written });
  const run = (at: number, values: number[]) =>
    graph.run(
      new Map([
        [position, [at]],
        [update, values],
      ]),
      { targetOperations: [assign], device },
    );
  await run(0, [1, 2]);
  await run(2, [3, 4]);
  await run(3, [5, 6]);
  t.deepEqual(await valueOf(cache, new Map()), [1, 0, 3, 2, 0, 4]);
});

test("masks are followed, and the gradient of a slice goes where a fed tensor says", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 4]);
  const starts = graph.placeholder([2], int32);
  const update = graph.constant([-1, -2, -3]);
  const column = x.sliceUpdate({ update, starts, ends: [3, 4], startMask: 1, squeezeMask: 2 });
  t.deepEqual(
    await valueOf(
      column,
      new Map([
        [x, grid],
        [starts, [9, 2]],
      ]),
    ),
    [0, 1, -1, 3, 4, 5, -2, 7, 8, 9, -3, 11],
  );
  const placed = graph.constant([[1, 2]]).sliceGradientTensor({ fwdInShapeTensor: [3, 4], start: starts, sizeTensor: [1, 2] });
  t.deepEqual(await valueOf(placed, new Map([[starts, [1, 2]]])), [0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0]);
});

test("slices and updates at fed places have gradients, and those again", (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 4]);
  const update = graph.placeholder([2, 2]);
  const starts = graph.placeholder([2], int32);
  const feeds = new Map([
    [
      x,
      new NDArray(
        [3, 4],
        grid.map((n) => n / 5 - 1),
      ),
    ],
    [update, new NDArray([2, 2], [1, -1, 0.5, 2])],
    [starts, new NDArray([2], [1, -2], "int32")],
  ]);
  const updated = x.sliceUpdate({ update, starts, strides: [1, -1] });
  const part = updated.square().sliceTensor({ starts, sizes: [2, 2] });
  const first = weighted("fed slices", [updated.exponent(), part], feeds);
  t.is(checkGradient(first, [x, update], feeds, "first"), undefined);
  const second = weighted("fed slices again", [...graph.gradients(first, { with: [x, update] }).values()], feeds);
  t.is(checkGradient(second, [x, update], feeds, "second"), undefined);
});

test("a fed tensor that decides the shape of a slice is refused", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 4]);
  const fed = graph.placeholder([2], int32);
  for (const [name, target] of [
    ["starts", x.sliceTensor({ starts: fed, ends: [3, 4] })],
    ["ends", x.sliceTensor({ starts: [0, 0], ends: fed })],
    ["starts", x.sliceTensor({ starts: fed, sizes: [-1, 2] })],
    ["sizes", x.sliceTensor({ starts: [0, 0], sizes: fed })],
  ] as const) {
    const feeds = new Map([
      [x, grid],
      [fed, [1, 1]],
    ]);
    const error = await t.throwsAsync(graph.run(feeds, { targetTensors: [target], device }), { instanceOf: GraphError });
    t.regex(error.message, new RegExp(`${name} decides the result's shape, so it must follow from constants and shapes`));
  }
});
