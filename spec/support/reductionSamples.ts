/** Shapes and axes that reductions meet: each axis, several, all, none, scalars, length 1 and length 0. */
export const reductionSamples = [
  { tensor: [5, 7, 3], axes: [1] },
  { tensor: [5, 7, 3], axes: [0, -1] },
  { tensor: [67, 9], axes: 0 },
  { tensor: [3, 259], axes: -1 },
  { tensor: [4, 1, 6] },
  { tensor: [6], axes: [] },
  { tensor: [] },
  { tensor: [3, 0], axes: [0] },
  { tensor: [3, 0], axes: [1] },
] as const;

/** Rows with NaN among numbers, nothing but NaN, and infinities. */
export const rowsWithNaN = {
  tensor: {
    shape: [4, 3],
    values: [NaN, 1, -2, NaN, NaN, NaN, Infinity, NaN, -Infinity, -Infinity, -Infinity, -Infinity],
    dataType: "float32",
  },
  axes: [1],
} as const;
