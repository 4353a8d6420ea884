/** Scatters of slices: modes, batches, indices out of range, nothing at all. */
export const sliceSamples = [
  { dataTensor: [3, 4, 5], updates: [2, 5], indices: { shape: [2, 2], values: [2, 3, 0, 1] } },
  { dataTensor: [3, 2, 8], updates: [4, 2, 8], indices: { shape: [4, 1], values: [2, 0, 2, 1] }, mode: "sub" },
  { dataTensor: [2, 4, 3], updates: [2, 2, 3], indices: { shape: [2, 2, 1], values: [3, 1, 0, 0] }, batchDimensions: 1, mode: "max" },
  { dataTensor: [6], updates: [2, 3], indices: { shape: [2, 3, 1], values: [4, 0, -1, 6, 2, 3] }, mode: "set" },
  { dataTensor: [3, 3], updates: [3], indices: { shape: [3, 2], values: [0, 2, 1, -1, 0, 2] }, mode: "min" },
  {
    dataTensor: [4, 4],
    updates: { shape: [2, 4], values: [1, 2, -1, 2, 3, -2, 1, 1] },
    indices: { shape: [2, 1], values: [3, 3] },
    mode: "mul",
  },
  { dataTensor: [4, 2], updates: { shape: [2, 2], values: [1, 2, -1, 2] }, indices: { shape: [2, 1], values: [0, 2] }, mode: "div" },
  { dataTensor: [2, 2], updates: [0, 2], indices: [0, 1] },
] as const;

/** Scatters of slices that are refused. */
export const sliceRejects = [
  { dataTensor: [3, 4], updates: [3, 4], indices: [3], batchDimensions: 1 },
  { dataTensor: [3, 4], updates: [2], indices: [2, 1], batchDimensions: 1 },
  { dataTensor: [3, 4], updates: [2], indices: [2, 3] },
  { dataTensor: [3, 4], updates: [2, 3], indices: [2, 1] },
] as const;
