import type { Graph, Tensor } from "../../src/index.ts";

/** Images of shape [height, width], and where the source is to be seen: 1 there, else 0, and 0 along the border. */
export interface Cloning {
  readonly source: Tensor;
  readonly background: Tensor;
  readonly mask: Tensor;
}

/**
 * Seamless cloning, which Apple showed at WWDC21: an image that is the background outside the mask, and has the source's Laplacian inside. The
 * linear system is solved by Jacobi's method, round by round, until no pixel changes by `tolerance`.
 */
export function clone(graph: Graph, { source, background, mask }: Cloning, tolerance = 0.1): { image: Tensor; rounds: Tensor } {
  const fivePoints = graph.constant([0, 1, 0, 1, -4, 1, 0, 1, 0], { shape: [1, 1, 3, 3] });
  const laplacian = (image: Tensor): Tensor =>
    image
      .expandDims({ axes: [0, 1] })
      .stencil({ weightsTensor: fivePoints, descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1] } })
      .squeeze({ axes: [0, 1] });
  const wanted = laplacian(source);
  const [image, rounds] = graph.while([background, graph.constant(0, { dataType: "int32" })], {
    before([u, k], results) {
      const change = laplacian(u).subtraction(wanted).multiplication(0.25).multiplication(mask);
      results.push(u.addition(change), k.addition(1));
      return change.absolute().reductionMaximum().greaterThanOrEqualTo(tolerance);
    },
    after: (results) => results,
  });
  return { image, rounds };
}
