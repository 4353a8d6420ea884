/** The values of a row-major tensor of `shape` with its dimensions in the order of `permutation`. */
export function permute(
  values: Float32Array<ArrayBuffer>,
  shape: readonly number[],
  permutation: readonly number[],
): Float32Array<ArrayBuffer> {
  const strides = shape.map((_, d) => shape.slice(d + 1).reduce((a, b) => a * b, 1));
  const result = new Float32Array(values.length);
  const to = permutation.map((d) => ({ length: shape[d], stride: strides[d] }));
  let n = 0;
  const walk = (depth: number, from: number): void => {
    if (depth === to.length) result[n++] = values[from];
    else for (let i = 0; i < to[depth].length; i++) walk(depth + 1, from + i * to[depth].stride);
  };
  walk(0, 0);
  return result;
}
