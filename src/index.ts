/** What `import … from "stitchgraph"` gives.
 * @module stitchgraph
 */
export { Graph } from "./graph.ts";
export type { RunOptions } from "./execution/runOptions.ts";
export type { Feed } from "./data/feed.ts";
export { Tensor, type Operand } from "./tensor.ts";
export type { Operation } from "./operation.ts";
export { Device, type DeviceOptions } from "./device.ts";
export { TensorData, type NestedNumbers } from "./tensorData.ts";
export type { BufferLayout } from "./data/layout.ts";
export { NDArray, type MatrixLayout, type TransferLayout, type VectorLayout } from "./data/ndArray.ts";
export type { ImageFormat, TextureOptions } from "./data/textures.ts";
export { Executable, type ExecutableRunOptions, type RunResult } from "./executable.ts";
export type { ExecutionDescriptor } from "./execution/executionDescriptor.ts";
export type { KernelInfo, NamedType } from "./execution/package.ts";
export { VariableValue } from "./execution/variableValue.ts";
export type { CompilationDescriptor } from "./compiler/compilationDescriptor.ts";
export type { VisualizeOptions } from "./visualize/visualizeOptions.ts";
export type { CompileOptions, ShapedType } from "./compiler/compile.ts";
export { safetensors, type SavedTensor, type SavedTensors } from "./variables/safetensors.ts";
export { GraphError } from "./graphError.ts";
export { DeviceError } from "./deviceError.ts";
export type { DataType, ElementArray, TypedArray } from "./dataType.ts";
export type { Shape } from "./shapes.ts";
export type * from "../generated/descriptors.ts";
