import { agree, arithmetic, complex, composite, identityView, view } from "./define.ts";

export const partsOfComplex = view({
  swift: null,
  doc: "Complex numbers as real ones with a last dimension of two, the real and the imaginary part: the same memory.",
  inputs: { tensor: complex },
  result: "float32",
  view: ({ tensor }) => identityView([...tensor, 2]),
  gradient: ({ dy }) => ({ tensor: dy.complexOfParts() }),
});

export const complexOfParts = view({
  swift: null,
  doc: "Complex numbers whose parts lie along the last dimension, of length two: the same memory.",
  inputs: { tensor: ["float32"] },
  result: "complexFloat32",
  requires: { "the last dimension holds two parts": ({ tensor }) => agree(tensor.at(-1) ?? 0, 2) },
  view: ({ tensor }) => identityView(tensor.slice(0, -1)),
  gradient: ({ dy }) => ({ tensor: dy.partsOfComplex() }),
  samples: [{ tensor: [3, 2] }, { tensor: [2] }, { tensor: [0, 2] }],
  rejects: [{ tensor: [2, 3] }],
});

export const realPartOfTensor = composite({
  swift: "realPartOfTensor(tensor:name:)",
  since: "14.0",
  doc: "The real part of a complex tensor, as float32; a real tensor is its own.",
  inputs: { tensor: arithmetic },
  expand: ({ tensor }) =>
    complex.includes(tensor.dataType)
      ? tensor.partsOfComplex().sliceTensor({ dimension: -1, start: 0, length: 1 }).squeeze({ axes: -1 })
      : tensor,
});

export const imaginaryPartOfTensor = composite({
  swift: "imaginaryPartOfTensor(tensor:name:)",
  since: "14.0",
  doc: "The imaginary part of a complex tensor, as float32; that of a real tensor is 0.",
  inputs: { tensor: arithmetic },
  expand: ({ tensor }) =>
    complex.includes(tensor.dataType)
      ? tensor.partsOfComplex().sliceTensor({ dimension: -1, start: 1, length: 1 }).squeeze({ axes: -1 })
      : tensor.multiplication(0),
});

export const complexTensor = composite({
  swift: "complexTensor(realTensor:imaginaryTensor:name:)",
  since: "14.0",
  doc: "A complex tensor of a real and an imaginary part, float32 tensors that broadcast. The gradient of a complex tensor z = x + iy is ∂/∂x + i·∂/∂y.",
  inputs: { realTensor: ["float32"], imaginaryTensor: ["float32"] },
  expand: ({ graph, realTensor, imaginaryTensor }) =>
    graph
      .stack([realTensor.broadcast({ shape: imaginaryTensor.shapeOf() }), imaginaryTensor.broadcast({ shape: realTensor.shapeOf() })], {
        axis: -1,
      })
      .complexOfParts(),
  samples: [{ realTensor: [2, 3], imaginaryTensor: [3] }],
});

export const planarTensor = composite({
  swift: "planarTensor(tensor:name:)",
  since: "26.3",
  doc: "A complex tensor as a real one whose last dimension is twice as long: the real parts, then the imaginary ones. A real tensor is itself.",
  inputs: { tensor: arithmetic },
  requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
  expand: ({ graph, tensor }) =>
    complex.includes(tensor.dataType)
      ? graph.concatTensors([tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()], { dimension: -1 })
      : tensor,
  samples: [{ tensor: [3] }, { tensor: [2, 5] }, { tensor: [2, 0] }],
  rejects: [{ tensor: [] }],
});
