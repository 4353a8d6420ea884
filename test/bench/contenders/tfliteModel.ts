import { Builder } from "flatbuffers";

type Shape = readonly number[];
/** A field of a flatbuffers table: its type, and its value. */
type Field = readonly ["Int8" | "Int32" | "Float32" | "Offset", number];

/** The numbers by which TensorFlow Lite's schema knows operations, and the tables of their options. */
const operations = {
  ADD: { code: 0, options: 11 },
  CONV_2D: { code: 3, options: 1 },
  FULLY_CONNECTED: { code: 9, options: 8 },
  LOGISTIC: { code: 14, options: 0 },
  MUL: { code: 18, options: 21 },
  SOFTMAX: { code: 25, options: 9 },
  TANH: { code: 28, options: 0 },
  MEAN: { code: 40, options: 27 },
  SUB: { code: 41, options: 28 },
  SPLIT: { code: 49, options: 35 },
  SUM: { code: 74, options: 27 },
  RSQRT: { code: 76, options: 0 },
  SQUARED_DIFFERENCE: { code: 99, options: 76 },
  BATCH_MATMUL: { code: 126, options: 101 },
  GELU: { code: 150, options: 116 },
};
type Operation = keyof typeof operations;
const [float32, int32] = [0, 2];

interface Tensor {
  readonly shape: Shape;
  readonly type: number;
  readonly data?: Uint8Array;
}
interface Node {
  readonly operation: Operation;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly options: readonly Field[];
}

/** A TensorFlow Lite model in the making. Tensors go by numbers, which the methods answer. */
export class TfliteModel {
  readonly #tensors: Tensor[] = [];
  readonly #nodes: Node[] = [];
  readonly #inputs: number[] = [];

  input(shape: Shape): number {
    this.#inputs.push(this.#tensor(shape));
    return this.#inputs.at(-1)!;
  }

  constant(values: Float32Array | Int32Array | readonly number[], shape: Shape = [values.length]): number {
    const array = values instanceof Int32Array ? values : Float32Array.from(values);
    const data = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    return this.#tensor(shape, array instanceof Int32Array ? int32 : float32, data);
  }

  /** An operation whose result has a shape; `options` are the fields of its table in the schema's order. */
  node(operation: Operation, inputs: readonly number[], shape: Shape, options: readonly Field[] = []): number {
    return this.nodes(1, operation, inputs, shape, options)[0];
  }

  /** An operation of `count` results of one shape. */
  nodes(count: number, operation: Operation, inputs: readonly number[], shape: Shape, options: readonly Field[] = []): number[] {
    const outputs = Array.from({ length: count }, () => this.#tensor(shape));
    this.#nodes.push({ operation, inputs, outputs, options });
    return outputs;
  }

  #tensor(shape: Shape, type = float32, data?: Uint8Array): number {
    return this.#tensors.push({ shape, type, data }) - 1;
  }

  encode(outputs: readonly number[]): Uint8Array {
    const builder = new Builder(1 << 16);
    builder.forceDefaults(true);
    const vector = (type: "Int32" | "Offset", values: readonly number[]): Field => {
      builder.startVector(4, values.length, 4);
      for (const value of [...values].reverse()) builder[`add${type}`](value);
      return ["Offset", builder.endVector()];
    };
    const table = (...fields: readonly (Field | undefined)[]): number => {
      builder.startObject(fields.length);
      fields.forEach((field, slot) => field && builder[`addField${field[0]}`](slot, field[1], 0));
      return builder.endObject();
    };
    const bytes = (data: Uint8Array): Field => {
      builder.prep(16, data.length); // Constants are read in place, as vectors.
      return ["Offset", builder.createByteVector(data)];
    };
    const text = (name: string): Field => ["Offset", builder.createString(name)];

    const used = [...new Set(this.#nodes.map(({ operation }) => operation))];
    const codes = used.map((operation) => {
      const { code } = operations[operation];
      return table(["Int8", Math.min(code, 127)], undefined, ["Int32", 1], ["Int32", code]);
    });
    // The first buffer is the empty one of all tensors without data.
    const buffers = [table(), ...this.#tensors.map(({ data }) => (data ? table(bytes(data)) : table()))];
    const tensors = this.#tensors.map(({ shape, type, data }, n) => {
      const [dimensions, name] = [vector("Int32", shape), text(`tensor${n}`)];
      return table(dimensions, ["Int8", type], ["Int32", data ? n + 1 : 0], name);
    });
    const nodes = this.#nodes.map(({ operation, inputs, outputs, options }) => {
      const kind = operations[operation].options;
      const [from, to] = [vector("Int32", inputs), vector("Int32", outputs)];
      const settings: Field = ["Offset", table(...options)];
      return table(["Int32", used.indexOf(operation)], from, to, ...(kind ? ([["Int8", kind], settings] as const) : []));
    });
    const graph = [vector("Offset", tensors), vector("Int32", this.#inputs), vector("Int32", outputs), vector("Offset", nodes)];
    const graphs = vector("Offset", [table(...graph, text("main"))]);
    const model = [vector("Offset", codes), graphs, text("model"), vector("Offset", buffers)];
    builder.finish(table(["Int32", 3], ...model), "TFL3");
    return builder.asUint8Array().slice();
  }
}
