import type { LineTransform } from "../../src/geometry/fourierLineGeometry.ts";
import { NDArray, replaced, type Shape, tabulate } from "../define.ts";

/** How often number j of a line counts. */
const weight = (form: LineTransform["from"], j: number, length: number): number =>
  form !== "doubledHalf" || j === 0 || 2 * j === length ? 1 : 2;

/** The transform of lines, number by number: Σ x[j] · e^(±2πi·jk/n), and what stands around it. */
export function transformedLines({ tensor, shape, ...t }: LineTransform & { readonly tensor: NDArray; readonly shape: Shape }): NDArray {
  const { axis, length: n, from, to } = t;
  const given = tensor.shape[axis];
  const scale = { none: 1, size: 1 / n, unitary: 1 / Math.sqrt(n) }[t.scalingMode];
  return tabulate(shape, (c) => {
    const [place, part] = to === "real" ? [c, 0] : [c.slice(0, -1), c.at(-1)!];
    const [k, beside, count] = [place[axis], place[axis + 1], shape[axis + 1]];
    let sum = 0;
    for (let j = 0; j < given; j++) {
      const at = replaced(place, axis, j);
      const [re, im] = from === "real" ? [tensor.at(...at), 0] : [tensor.at(...at, 0), tensor.at(...at, 1)];
      const turns = ((j * k) % n) / n + (t.turned === "none" ? 0 : ((t.turned === "before" ? j : k) * beside) / (n * count));
      const angle = 2 * Math.PI * turns * (t.inverse ? 1 : -1);
      const term = part === 0 ? re * Math.cos(angle) - im * Math.sin(angle) : re * Math.sin(angle) + im * Math.cos(angle);
      sum += weight(from, j, n) * term;
    }
    return sum * scale * weight(to, k, n);
  });
}
