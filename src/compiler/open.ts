import type { Device } from "../device.ts";
import type { Executable } from "../executable.ts";
import { fits } from "../data/feed.ts";
import { GraphError } from "../graphError.ts";
import { OpenExecutable } from "../execution/openExecutable.ts";
import type { CompileOptions, ShapedType } from "./compile.ts";
import { infer } from "./infer.ts";

/** An executable for feeds that leave dimensions open (-1). */
export function open(
  options: CompileOptions,
  device: Device,
  compile: (options: CompileOptions, device: Device) => Promise<Executable>,
): Promise<Executable> {
  const { feeds = new Map(), targetTensors = [], compilationDescriptor } = options;
  const placeholders = [...feeds.keys()];
  const types = placeholders.map((placeholder) => {
    const { name, dataType } = placeholder;
    const given: ShapedType = feeds.get(placeholder)!;
    const shape = fits(`feed of placeholder «${name}»`, placeholder, given.shape);
    if (!shape.every((d) => Number.isInteger(d) && d >= -1))
      throw new GraphError(
        "compile",
        `the feed of placeholder «${name}» must have whole dimensions, or -1 where open; got ${JSON.stringify(shape)}`,
      );
    if ((given.dataType ?? dataType) !== dataType)
      throw new GraphError("compile", `the feed of placeholder «${name}» must be ${dataType}; got ${given.dataType}`);
    return { name, shape, dataType };
  });
  const closed = (given: readonly ShapedType[]): CompileOptions => ({
    ...options,
    feeds: new Map(placeholders.map((placeholder, k) => [placeholder, given[k]])),
  });
  const targets = targetTensors.map(({ name, shape, dataType }) => ({ name, shape, dataType }));
  return OpenExecutable.open(device, types, targets, {
    compile: (given, descriptor = compilationDescriptor) => compile({ ...closed(given), compilationDescriptor: descriptor }, device),
    outputTypes: (given) => infer(closed(given), device.adapter).results.map((type, k) => ({ ...type, name: targetTensors[k].name })),
  });
}
