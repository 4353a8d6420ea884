import test from "ava";
import { regular } from "../spec/support/matrixInverse.ts";
import { Graph } from "../src/graph.ts";
import { range } from "../src/shapes.ts";
import { testDevice } from "./support/device.ts";

const inverseOf = async (values: readonly number[], shape: readonly number[]): Promise<ArrayLike<number>> => {
  const graph = new Graph();
  const input = graph.placeholder(shape);
  const y = input.inverse();
  const results = await graph.run(new Map([[input, Float32Array.from(values)]]), { targetTensors: [y], device: await testDevice() });
  return results.get(y)!.read();
};

for (const size of [46, 64, 65, 257, 682])
  test.serial(`a matrix of ${size} rows times its inverse is the identity`, async (t) => {
    const { shape, values } = regular([size, size]);
    const found = await inverseOf(values, shape);
    // Some rows of the product stand for all.
    for (const row of [0, 1, size >> 1, size - 1])
      for (const column of range(size)) {
        const product = range(size).reduce((sum, k) => sum + values[row * size + k] * found[k * size + column], 0);
        if (Math.abs(product - Number(row === column)) > 1e-4) return t.fail(`element ${row}, ${column} is ${product}`);
      }
    t.pass();
  });

test.serial("a singular matrix has an inverse of NaN, and leaves its neighbours alone", async (t) => {
  const found = await inverseOf([2, 0, 0, 4, 1, 2, 2, 4, 0, 1, 1, 0], [3, 2, 2]);
  t.deepEqual([...Array.from(found)], [0.5, 0, 0, 0.25, NaN, NaN, NaN, NaN, 0, 1, 1, 0]);
});
