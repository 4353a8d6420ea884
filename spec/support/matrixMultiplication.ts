import { type NDArray, range, sum, tabulate } from "../define.ts";

/** Operands of a product, and the shape of the result. */
interface Product {
  readonly primary: NDArray;
  readonly secondary: NDArray;
  readonly shape: readonly number[];
}

/** Products of matrices whose leading dimensions broadcast. */
export const multiplied = ({ primary, secondary, shape }: Product): NDArray =>
  tabulate(shape, (c) => {
    const [row, column] = c.slice(-2);
    const leading = (of: readonly number[]): number[] => range(of.length - 2).map((k) => (of[k] === 1 ? 0 : c[c.length - of.length + k]));
    return sum(
      [primary.shape.at(-1)!],
      (k) => primary.at(...leading(primary.shape), row, k) * secondary.at(...leading(secondary.shape), k, column),
    );
  });
