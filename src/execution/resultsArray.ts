import type { Device } from "../device.ts";
import { GraphError } from "../graphError.ts";
import type { NamedType } from "./package.ts";
import { paddedSize, TensorData } from "../tensorData.ts";

/** Throws unless results can be written to the data that the caller gives for them, while `feeds` are read. */
export function checkResults(
  where: string,
  given: readonly (TensorData | undefined)[],
  types: readonly NamedType[],
  device: Device,
  feeds: readonly unknown[],
): void {
  if (given.length !== types.length)
    throw new GraphError(where, `resultsArray must have ${types.length} entries, one for each target; got ${given.length}`);
  const taken = new Set(feeds);
  given.forEach((data, k) => {
    if (data === undefined) return;
    const { name, shape, dataType } = types[k];
    const what = `the result for target «${name}»`;
    if (!(data instanceof TensorData)) throw new GraphError(where, `${what} must be TensorData; got ${typeof data}`);
    if (data.device !== device)
      throw new GraphError(where, `${what} must lie on the device of the run; got data on ${data.device.description}`);
    const [wanted, got] = [{ shape, dataType }, data].map(({ shape, dataType }) => `${dataType} ${JSON.stringify(shape)}`);
    if (got !== wanted) throw new GraphError(where, `${what} must be ${wanted}; got ${got}`);
    const { buffer } = data;
    if (!data.isWhole)
      throw new GraphError(
        where,
        `${what} must lie in row-major order from a multiple of 256 bytes on, and unless it ends its buffer take a multiple of 16 bytes; got offset ${data.offset} and strides ${JSON.stringify(data.strides)}`,
      );
    if (!(buffer.size - data.window >= paddedSize(shape, dataType)))
      throw new GraphError(where, `${what} must have a buffer of ${paddedSize(shape, dataType)} bytes; got ${buffer.size}`);
    if (taken.has(buffer))
      throw new GraphError(where, `${what} must have a buffer that is neither fed to the same run nor another result's`);
    taken.add(buffer);
  });
}
