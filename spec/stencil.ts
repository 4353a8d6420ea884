import {
  boundaryShown,
  describesStencil,
  stencilLaunch,
  stencilShape,
  stencilSlides,
  stencilSum,
  stencilWindow,
  weightedWindows,
} from "../src/geometry/stencilGeometry.ts";
import { composite, descriptor, float, integersOr, kernel, numberOr, oneOf, tabulate } from "./define.ts";
import { boundaryElement, reducedWindow, stencils, stencilsOfNaN } from "./support/stencil.ts";

export const StencilOpDescriptor = descriptor(
  "How a stencil slides over the last four dimensions, with a number for each of them (`explicitPadding`: one before and one after each), what lies beyond the source, and how a window is reduced.",
  {
    reductionMode: oneOf("sum", "min", "max", "product", "argumentMin", "argumentMax"),
    offsets: integersOr(0, 0, 0, 0),
    strides: integersOr(1, 1, 1, 1),
    dilationRates: integersOr(1, 1, 1, 1),
    explicitPadding: integersOr(0, 0, 0, 0, 0, 0, 0, 0),
    boundaryMode: oneOf("zero", "constant", "reflect", "symmetric", "clampToEdge", "periodic", "antiPeriodic"),
    paddingStyle: oneOf("explicit", "TF_VALID", "TF_SAME", "explicitOffset", "ONNX_SAME_LOWER"),
    paddingConstant: numberOr(0),
  },
);

export const stencil = kernel({
  swift: "stencil(withSourceTensor:weightsTensor:descriptor:name:)",
  since: "12.0",
  doc:
    "Reduces what a window over the last four dimensions shows of the source, times the weights: result[…, i] = reduction over j of " +
    "source[…, i · stride + j · dilation rate − p] · weights[j], to its sum, least, greatest or product, or to the place of the least or " +
    "greatest in the window (int32, row-major, the first among equals). p is the padding before the dimension, or with `explicitOffset` " +
    "the negative offset, while the padding says how many windows there are. Beyond the source lies what `padTensor` shows there in " +
    "`boundaryMode`. Extremes skip NaN, and of nothing but NaN are NaN, at place -1; their gradient goes to every element of the window " +
    "that equals them. The gradient needs the shapes to be known.",
  inputs: { sourceTensor: float, weightsTensor: float },
  params: { descriptor: StencilOpDescriptor },
  result: ({ sourceTensor, descriptor }) => (descriptor.reductionMode.startsWith("argument") ? "int32" : sourceTensor),
  shape: ({ sourceTensor, weightsTensor, descriptor }) => stencilShape(sourceTensor, weightsTensor, descriptor),
  requires: {
    "source has rank 4 or more": ({ sourceTensor }) => sourceTensor.length >= 4,
    "weights have rank 4": ({ weightsTensor }) => weightsTensor.length === 4,
    "there are offsets, strides, dilation rates and paddings for four dimensions": ({ descriptor }) => describesStencil(descriptor),
    "window sizes, strides and dilation rates are at least 1": ({ weightsTensor, descriptor }) => stencilSlides(weightsTensor, descriptor),
    "the source has the elements that the boundary mode shows": ({ sourceTensor, weightsTensor, descriptor }) =>
      boundaryShown(sourceTensor, weightsTensor, descriptor),
  },
  template: "stencil",
  addressing: { sourceTensor: "coordinates", weightsTensor: "coordinates" },
  launch: ({ sourceTensor, weightsTensor, descriptor, shape, adapter }) =>
    stencilLaunch(sourceTensor, weightsTensor, descriptor, shape, adapter),
  // The gradient is that of the same value made of operations that have theirs.
  gradient({ graph, dy, sourceTensor, weightsTensor, descriptor }) {
    const [source, weights] = [sourceTensor.identity(), weightsTensor.identity()];
    const gradients = graph.gradients(source.stencilInParts({ weightsTensor: weights, descriptor }).multiplication(dy), {
      with: [source, weights],
    });
    return { sourceTensor: gradients.get(source)!, weightsTensor: gradients.get(weights)! };
  },
  reference: ({ sourceTensor, weightsTensor, descriptor: d, shape }) => {
    const window = stencilWindow(sourceTensor.shape, weightsTensor.shape, d);
    const lead = sourceTensor.shape.length - 4;
    return tabulate(shape, (c) => {
      const products = tabulate(weightsTensor.shape, (j) => {
        const at = window.map(({ stride, dilation, before }, k) => c[lead + k] * stride + j[k] * dilation - before);
        return boundaryElement(sourceTensor, [...c.slice(0, lead), ...at], d) * weightsTensor.at(...j);
      });
      return reducedWindow([...products.data], d.reductionMode);
    });
  },
  example: {
    sourceTensor: [1, 1, 3, 3],
    weightsTensor: { shape: [1, 1, 3, 3], values: [0, 1, 0, 1, -4, 1, 0, 1, 0] },
    descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1] },
  },
  samples: [...stencils, ...stencilsOfNaN],
  rejects: [
    { sourceTensor: [3, 4, 5], weightsTensor: [1, 1, 3, 3] },
    { sourceTensor: [2, 3, 4, 5], weightsTensor: [3, 3] },
    { sourceTensor: [2, 3, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { explicitPadding: [1, 1] } },
    { sourceTensor: [2, 3, 4, 5], weightsTensor: [1, 1, 3, 3], descriptor: { strides: [1, 1, 0, 1] } },
    {
      sourceTensor: [2, 3, 4, 5],
      weightsTensor: [1, 1, 3, 3],
      descriptor: { boundaryMode: "reflect", explicitPadding: [0, 0, 0, 0, 4, 0, 0, 0] },
    },
  ],
});

export const stencilInParts = composite({
  swift: null,
  doc: "`stencil` made of other operations, by which it is differentiated: a sum is a convolution, and any other value a reduction of `windows`.",
  inputs: { sourceTensor: float, weightsTensor: float },
  params: { descriptor: StencilOpDescriptor },
  expand({ sourceTensor, weightsTensor, descriptor }) {
    const { reductionMode } = descriptor;
    if (reductionMode === "sum") return stencilSum(sourceTensor, weightsTensor, descriptor);
    const windows = weightedWindows(sourceTensor, weightsTensor, descriptor);
    const axis = sourceTensor.shape.length;
    const reduced = {
      min: () => windows.reductionMinimum({ axes: axis }),
      max: () => windows.reductionMaximum({ axes: axis }),
      product: () => windows.reductionProduct({ axes: axis }),
      argumentMin: () => windows.reductionArgMinimum({ axis }),
      argumentMax: () => windows.reductionArgMaximum({ axis }),
    }[reductionMode]();
    return reduced.squeeze({ axes: axis });
  },
  samples: stencils,
});
