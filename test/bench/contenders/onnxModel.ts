import proto, { type onnx } from "onnx-proto";

type Shape = readonly number[];
/** Attributes of an operation: whole numbers, lists of them, or a number that is not whole. */
type Attributes = { readonly [name: string]: number | readonly number[] | { readonly float: number } };

const { AttributeProto, ModelProto, TensorProto } = proto.onnx;
const { FLOAT, INT64 } = TensorProto.DataType;
const { FLOAT: float, INT: int, INTS: ints } = AttributeProto.AttributeType;

const valueInfo = (name: string, shape: Shape, elemType = FLOAT): onnx.IValueInfoProto => ({
  name,
  type: { tensorType: { elemType, shape: { dim: shape.map((dimValue) => ({ dimValue })) } } },
});

function attribute(name: string, value: Attributes[string]): onnx.IAttributeProto {
  if (typeof value === "number") return { name, i: value, type: int };
  return "float" in value ? { name, f: value.float, type: float } : { name, ints: [...value], type: ints };
}

/** An ONNX model in the making. Tensors go by names, which the methods answer. */
export class OnnxModel {
  readonly #nodes: onnx.INodeProto[] = [];
  readonly #constants: onnx.ITensorProto[] = [];
  readonly #inputs: onnx.IValueInfoProto[] = [];
  readonly #outputs: onnx.IValueInfoProto[] = [];
  #count = 0;

  input(name: string, shape: Shape, dataType: "float32" | "int64" = "float32"): string {
    this.#inputs.push(valueInfo(name, shape, dataType === "int64" ? INT64 : FLOAT));
    return name;
  }

  constant(values: Float32Array<ArrayBuffer> | readonly number[] | readonly bigint[], shape: Shape = [values.length]): string {
    const name = `constant${this.#count++}`;
    const whole = typeof values[0] === "bigint";
    const array = whole ? BigInt64Array.from(values as bigint[]) : Float32Array.from(values as ArrayLike<number>);
    const rawData = new Uint8Array(array.buffer);
    this.#constants.push(TensorProto.create({ name, dims: [...shape], dataType: whole ? INT64 : FLOAT, rawData }));
    return name;
  }

  /** An operation of one result; one that is not of ONNX itself is written with its domain, as «com.microsoft.Gelu». */
  node(operation: string, inputs: readonly string[], attributes: Attributes = {}): string {
    return this.nodes(1, operation, inputs, attributes)[0];
  }

  /** An operation of `count` results. */
  nodes(count: number, operation: string, inputs: readonly string[], attributes: Attributes = {}): string[] {
    const output = Array.from({ length: count }, () => `tensor${this.#count++}`);
    const dot = operation.lastIndexOf(".");
    this.#nodes.push({
      name: output[0],
      opType: operation.slice(dot + 1),
      domain: operation.slice(0, Math.max(dot, 0)),
      input: [...inputs],
      output,
      attribute: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
    });
    return output;
  }

  output(tensor: string, shape: Shape): void {
    this.#outputs.push(valueInfo(tensor, shape));
  }

  encode(): Uint8Array {
    const graph = { name: "model", node: this.#nodes, initializer: this.#constants, input: this.#inputs, output: this.#outputs };
    const opsetImport = [
      { domain: "", version: 18 },
      { domain: "com.microsoft", version: 1 },
    ];
    return ModelProto.encode({ irVersion: 8, opsetImport, graph }).finish();
  }
}
