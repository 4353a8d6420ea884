import { uniform } from "../random.ts";
import { largestError, workload } from "../workload.ts";

/** The error function in float64: its Taylor series near zero, a continued fraction beyond. */
function erf(x: number): number {
  const a = Math.abs(x);
  if (a > 6) return Math.sign(x);
  if (a < 2.5) {
    let power = a;
    let sum = a;
    for (let n = 1; Math.abs(power) > 1e-17; n++) {
      power *= (-a * a) / n;
      sum += power / (2 * n + 1);
    }
    return (Math.sign(x) * 2 * sum) / Math.sqrt(Math.PI);
  }
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = n / 2 / (a + fraction);
  return Math.sign(x) * (1 - Math.exp(-a * a) / ((a + fraction) * Math.sqrt(Math.PI)));
}

/** GeLU of one number in float64. */
export const geLU64 = (x: number) => 0.5 * x * (1 + erf(x * Math.SQRT1_2));

/** GeLU written from five elementwise operations: x/2 · (1 + erf(x/√2)). */
export const gelu = workload({
  title: "GeLU from primitives",
  sizeMeans: "elements",
  sizes: { hardware: [1 << 20, 1 << 24], software: [1 << 20] },
  inputs: (size) => ({ x: uniform(size, 1, -4, 4) }),
  // One read and one write of the tensor: what is left when everything between is fused.
  work: (size) => ({ bytes: 8 * size, operations: 5 * size }),
  unit: "GB/s",
  verify: ({ x }) => {
    const expected = Float64Array.from(x, geLU64);
    return (result) => largestError(result, expected);
  },
  tolerance: 1e-5,
});
