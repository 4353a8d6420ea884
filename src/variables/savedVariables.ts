import type { Device } from "../device.ts";
import { GraphError } from "../graphError.ts";
import { safetensors, type SavedTensor } from "./safetensors.ts";
import { sameShape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import { uniqueName } from "./uniqueName.ts";
import type { Variable } from "../variable.ts";

const variableOf = ({ operation }: Tensor): Variable => operation.params["variable"] as Variable;

/** Variables by name: of those that are called alike the first keeps the name, and each later one gets the first of `.1`, `.2` … that is free. */
export function named(variables: readonly Tensor[]): Map<string, Tensor> {
  const found = new Map<string, Tensor>();
  for (const variable of variables) found.set(uniqueName(variable.name, found), variable);
  return found;
}

/** The values of variables on a device, all as they are between two submissions, as a file. */
export async function save(variables: ReadonlyMap<string, Tensor>, device: Device): Promise<Uint8Array<ArrayBuffer>> {
  // All are asked for at once, so that no run comes in between.
  const saved = [...variables].map(async ([name, tensor]): Promise<[string, SavedTensor]> => {
    const variable = variableOf(tensor);
    return [name, { dataType: variable.dataType, shape: variable.shape, data: await variable.read(device) }];
  });
  return safetensors.encode(new Map(await Promise.all(saved)), new Map([["format", "stitchgraph"]]));
}

/** Gives variables on a device the values of a file; all or none. */
export function load(variables: ReadonlyMap<string, Tensor>, bytes: Uint8Array, device: Device, strict: boolean): void {
  const { tensors } = safetensors.decode(bytes);
  const missing = [...variables.keys()].find((name) => !tensors.has(name));
  if (strict && missing !== undefined) throw loadError(`the file must have every variable of the graph; got none called «${missing}»`);
  const unknown = [...tensors.keys()].find((name) => !variables.has(name));
  if (strict && unknown !== undefined) throw loadError(`the graph must have a variable for every tensor of the file; got «${unknown}»`);
  const found = [...tensors].flatMap(([name, saved]) => {
    const tensor = variables.get(name);
    if (!tensor) return [];
    const variable = variableOf(tensor);
    const [expected, got] = [variable, saved].map(({ dataType, shape }) => `${dataType} of shape ${JSON.stringify(shape)}`);
    if (variable.dataType !== saved.dataType || !sameShape(variable.shape, saved.shape))
      throw loadError(`variable «${name}» must be ${expected}; got ${got}`);
    return [{ variable, value: saved.data }];
  });
  // Buffers first: where the device has no room for one, no variable has changed.
  for (const { variable } of found) variable.on(device);
  for (const { variable, value } of found) variable.write(device, value);
}

const loadError = (message: string): GraphError => new GraphError("loadVariables", message);
