import test from "ava";
import { Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import { elementCount } from "../../src/shapes.ts";
import { mismatch } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";

/** Apple's first example: the Gaussian error linear unit from primitives. */
const geLU = (x: Tensor) => x.multiplication(Math.SQRT1_2).erf().addition(1).multiplication(x.multiplication(0.5));

/** erf by its Maclaurin series, which converges for every x and in float64 is exact enough for |x| < 4. */
const erf = (x: number): number => {
  let term = x;
  let sum = x;
  for (let n = 1; n < 120; n++) sum += (term *= (-x * x) / n) / (2 * n + 1);
  return (2 / Math.sqrt(Math.PI)) * sum;
};
const reference = (x: number): number => 0.5 * x * (1 + erf(x * Math.SQRT1_2));
const valuesFor = (shape: Shape): Float32Array => Float32Array.from({ length: elementCount(shape) }, (_, k) => ((k * 37) % 101) / 20 - 2.5);

const shapes: readonly Shape[] = [[], [1], [5], [64], [3, 7], [2, 3, 5], [1, 4, 1, 9], [2, 2, 2, 3]];

for (const shape of shapes)
  for (const open of shape.length > 0 ? [false, true] : [false])
    test(`GeLU on [${shape}]${open ? ", unknown while building," : ""} is one kernel and right`, async (t) => {
      const device = await testDevice();
      const graph = new Graph();
      const x = graph.placeholder(open ? shape.map(() => -1) : shape, { name: "x" });
      const y = geLU(x);
      t.deepEqual([...y.shape], open ? shape.map(() => -1) : [...shape]);
      const values = valuesFor(shape);
      const feeds = new Map([[x, { shape }]]);
      const stitched = await graph.compile(device, { feeds, targetTensors: [y] });
      const plain = await graph.compile(device, { feeds, targetTensors: [y], compilationDescriptor: { stitching: false } });
      t.is(stitched.kernels.length, 1);
      t.deepEqual([...stitched.kernels[0].operations].sort(), ["addition", "erf", "multiplication", "multiplication", "multiplication"]);
      t.is(plain.kernels.length, 5);
      const data = TensorData.from(device, values, { shape });
      const expected = Float64Array.from(values, reference);
      for (const executable of [stitched, plain]) {
        const [result] = await executable.run([data]);
        t.deepEqual([...result.shape], [...shape]);
        t.is(mismatch((await result.read()) as Float32Array, expected, 1e-6), undefined);
        result.destroy();
        executable.destroy();
      }
      data.destroy();
    });

test("GeLU of a tensor without elements starts no kernel", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([3, 0]);
  const results = await graph.run(new Map([[x, new Float32Array(0)]]), { targetTensors: [geLU(x)], device: await testDevice() });
  const [result] = results.values();
  t.deepEqual([...result.shape], [3, 0]);
  t.is((await result.read()).length, 0);
});

test("GeLU's derivative is right and one kernel", async (t) => {
  const device = await testDevice();
  const graph = new Graph();
  const x = graph.placeholder([-1]);
  const derivative = graph.gradients(geLU(x), { with: [x] }).get(x)!;
  const values = valuesFor([37]);
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [37] }]]), targetTensors: [derivative] });
  t.is(executable.kernels.length, 1);
  const [result] = await executable.run([values]);
  // Φ(x) + x·φ(x)
  const expected = Float64Array.from(
    values,
    (v) => 0.5 * (1 + erf(v * Math.SQRT1_2)) + (v * Math.exp((-v * v) / 2)) / Math.sqrt(2 * Math.PI),
  );
  t.is(mismatch((await result.read()) as Float32Array, expected, 2e-6), undefined);
  executable.destroy();
});
