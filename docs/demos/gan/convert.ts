import { type DataType, type Device, Graph, safetensors } from "stitchgraph";

/** A file of tensors (safetensors) with all of them cast to a data type, on a device. */
export async function convert(file: Uint8Array, to: DataType, device: Device): Promise<Uint8Array<ArrayBuffer>> {
  const graph = new Graph();
  const saved = [...safetensors.decode(file).tensors];
  const inputs = saved.map(([, { shape, dataType }]) => graph.placeholder(shape, { dataType }));
  const casts = inputs.map((input) => input.cast({ to }));
  const results = await graph.run(new Map(inputs.map((input, k) => [input, saved[k][1].data])), { targetTensors: casts, device });
  const converted = saved.map(async ([name, { shape }], k) => {
    const result = results.get(casts[k])!;
    const data = await result.read();
    result.destroy();
    return [name, { dataType: to, shape, data }] as const;
  });
  return safetensors.encode(new Map(await Promise.all(converted)));
}
