import { elementCount, NDArray, range, type Shape, tabulate } from "../define.ts";

/** The inverse of a matrix, by eliminating in [matrix | identity] with the greatest pivot of each column; NaN where there is none. */
const invertedMatrix = (matrix: readonly (readonly number[])[]): number[][] => {
  const size = matrix.length;
  const rows = matrix.map((row, r) => [...row, ...range(size).map((c) => Number(c === r))]);
  for (const p of range(size)) {
    const q = range(p, size).reduce((best, r) => (Math.abs(rows[r][p]) > Math.abs(rows[best][p]) ? r : best), p);
    [rows[p], rows[q]] = [rows[q], rows[p]];
    if (rows[p][p] === 0) return matrix.map((row) => row.map(() => NaN));
    rows[p] = rows[p].map((x) => x / rows[p][p]);
    for (const r of range(size)) if (r !== p) rows[r] = rows[r].map((x, c) => x - rows[r][p] * rows[p][c]);
  }
  return rows.map((row) => row.slice(size));
};

/** The inverses of the matrices in the last two dimensions. */
export const inverted = ({ shape, data }: NDArray): NDArray => {
  const size = shape.at(-1)!;
  const matrices = range(elementCount(shape.slice(0, -2))).map((m) =>
    invertedMatrix(range(size).map((r) => [...data.slice((m * size + r) * size, (m * size + r + 1) * size)])),
  );
  return new NDArray(shape, matrices.flat(2));
};

/** Matrices far from singular, whose large elements lie beside the diagonal, so that rows must be swapped. */
export const regular = (shape: Shape): { readonly shape: Shape; readonly values: readonly number[] } => {
  const size = shape.at(-1)!;
  const { data } = tabulate(shape, (c) => {
    const [row, column] = c.slice(-2);
    return Math.sin(elementCount(c.map((k) => k + 1.7)) * 12.9) + (column === (row + 1) % size ? size ** 0.5 + 1 : 0);
  });
  return { shape, values: [...data] };
};
