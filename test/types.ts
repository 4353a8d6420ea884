import { Device, Executable, Graph, type Operation, type Shape, Tensor, TensorData } from "../src/index.ts";

/** Calls that must type-check, and, after `@ts-expect-error`, calls that must not. Only tsc reads this file; nothing runs it. */
export async function types(graph: Graph, x: Tensor, device: Device): Promise<void> {
  // Operations are methods of graph and tensor; operands are tensors, and where elementwise, numbers.
  const sum: Tensor = graph.addition(x, 1);
  const chained: Tensor = x.addition(x, { name: "sum" }).multiplication(0.5).reLU();
  // @ts-expect-error an operand is no string
  x.addition("1");
  // @ts-expect-error an operand is missing
  x.addition();
  // @ts-expect-error there is no such operation
  x.adddition(1);
  // @ts-expect-error the first operand of a graph's method is a tensor
  graph.exponent(1);
  // @ts-expect-error a matrix is no number
  x.matrixMultiplication(2);
  // @ts-expect-error a name is a key of the options, not an argument
  x.addition(1, "sum");

  // Labels are keys.
  x.transpose({ permutation: [1, 0] });
  // @ts-expect-error the permutation must be given
  x.transpose({});
  // @ts-expect-error and under its name
  x.transpose({ axes: [1, 0] });
  x.softMax({ axis: -1 });
  // @ts-expect-error axis is no text
  x.softMax({ axis: "last" });
  x.reductionSum();
  x.reductionSum({ axes: [0, -1] });
  x.reductionSum({ axis: 0 });
  // @ts-expect-error axes are numbers
  x.reductionSum({ axes: ["0"] });
  x.reshape({ shape: x.shapeOf() });
  x.reshape({ shape: [2, -1] });
  // @ts-expect-error a shape is no number
  x.reshape({ shape: 2 });
  x.cast({ to: "float16" });
  // @ts-expect-error there is no such data type
  x.cast({ to: "float64" });
  // @ts-expect-error a predicate chooses between two tensors
  x.select({ trueTensor: x });

  // Descriptors: every field may be left out, none may be made up.
  x.convolution2D({ weights: x });
  x.convolution2D({ weights: x, descriptor: { strideInX: 2, dataLayout: "NHWC", paddingStyle: "TF_SAME" } });
  // @ts-expect-error there is no such field
  x.convolution2D({ weights: x, descriptor: { strideInZ: 2 } });
  // @ts-expect-error there is no such layout
  x.convolution2D({ weights: x, descriptor: { dataLayout: "CHWN" } });
  // @ts-expect-error weights must be given
  x.convolution2D({ descriptor: {} });

  // What is read-only stays so.
  const shape: Shape = x.shape;
  // @ts-expect-error a tensor's shape is fixed
  x.shape = [1];
  // @ts-expect-error in its parts too
  shape[0] = 1;
  // @ts-expect-error an operation never changes
  x.operation.label = "other";

  // Placeholders, constants, variables.
  graph.placeholder([-1, 3], { dataType: "int32", name: "x" });
  graph.placeholder(null);
  // @ts-expect-error there is no such data type
  graph.placeholder([1], { dataType: "double" });
  // @ts-expect-error a shape must be given, if only as null
  graph.placeholder();
  graph.constant([
    [1, 2],
    [3, 4],
  ]);
  graph.constant(Float32Array.of(1), { shape: [1] });
  // @ts-expect-error numbers, not texts
  graph.constant(["1"]);
  // @ts-expect-error float64 has no tensor
  graph.variable(Float64Array.of(1));
  const update: Operation = graph.variable(1).assign({ tensor: sum });
  // @ts-expect-error an assignment is no tensor
  update.addition(1);

  // Gradients, runs, executables.
  const gradients: Map<Tensor, Tensor> = graph.gradients(chained, { with: [x] });
  // @ts-expect-error with what?
  graph.gradients(chained);
  const results: Map<Tensor, TensorData> = await graph.run(new Map([[x, [1, 2]]]), {
    targetTensors: [...gradients.values()],
    targetOperations: [update],
    device,
  });
  // @ts-expect-error feeds are a map
  await graph.run({ x: [1] });
  // @ts-expect-error target operations are operations
  await graph.run(new Map(), { targetOperations: [x] });
  // @ts-expect-error stitching is yes or no
  await graph.run(new Map(), { compilationDescriptor: { stitching: "yes" } });
  const executable: Executable = await graph.compile(device, { feeds: new Map([[x, { shape: [2] }]]), targetTensors: [sum] });
  // @ts-expect-error a device must be given
  await graph.compile({ targetTensors: [sum] });
  const [data]: TensorData[] = await executable.run([Float32Array.of(1, 2)]);
  const [early1]: TensorData[] = executable.runAsync([Float32Array.of(1, 2)], { resultsArray: [data] });
  // @ts-expect-error results come later
  executable.run([Float32Array.of(1, 2)])[0].destroy();
  // @ts-expect-error feeds come in a list
  await executable.run(Float32Array.of(1, 2));
  // @ts-expect-error what was stitched cannot be changed
  executable.kernels[0].wgsl = "";
  const values: ArrayLike<number> = await data.read();
  const wide: bigint = (await data.read<BigInt64Array>())[0];
  // @ts-expect-error values come later
  const early: ArrayLike<number> = data.read();
  // @ts-expect-error devices are requested
  new Device();
  // @ts-expect-error executables are compiled
  new Executable(device);
  void [results, values, wide, early, early1];
}
