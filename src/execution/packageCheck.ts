import { every } from "../dataType.ts";
import { boundSize, paddedSize } from "../data/layout.ts";
import type { NamedType, Package } from "./package.ts";

/** Throws unless a package that was read from a file holds together, so that nothing it says leads out of it. */
export function checkPackage({ buffers, kernels, feeds, results, variables, assignments, arena, replaced }: Package): void {
  const number = (value: number, below = Infinity): void => must(Number.isInteger(value) && value >= 0 && value < below);
  const bytes = (value: number, multiple = 16): void => must(Number.isInteger(value) && value % multiple === 0 && value >= 0);
  const type = ({ name, shape, dataType }: NamedType): void => {
    must(typeof name === "string" && every.includes(dataType));
    shape.forEach((length) => number(length));
  };
  const order = ["feed", "variable", "written", "constant", "arena"];
  buffers.forEach((buffer, k) => {
    bytes(buffer.size, buffer.role === "feed" ? 4 : 16);
    must(order.includes(buffer.role) && (k === 0 || order.indexOf(buffers[k - 1].role) <= order.indexOf(buffer.role)));
    if (buffer.role === "variable") number(buffer.variable, variables.length);
    if (buffer.role === "arena") must(buffer.offset % 256 === 0 && buffer.offset + buffer.size <= arena.size);
  });
  bytes(arena.size);
  variables.forEach(type);
  must(buffers.filter(({ role }) => role === "feed").length === feeds.length);
  feeds.forEach(({ placeholder: { name, dataType, shape: declared }, shape, layout }, k) => {
    must(Array.isArray(declared));
    type({ name, shape, dataType });
    if (layout) {
      [layout.start, layout.length].forEach((elements) => number(elements));
      must(Array.isArray(layout.strides) && layout.strides.length === shape.length && layout.strides.every(Number.isInteger));
    }
    must(buffers[k].size === (layout ? boundSize(layout.length, dataType) : paddedSize(shape, dataType)));
  });
  for (const result of results) {
    type(result);
    must(buffers[result.buffer].role === "written" && buffers[result.buffer].size === paddedSize(result.shape, result.dataType));
  }
  for (const { variable, buffer } of assignments) {
    number(variable, variables.length);
    must(buffers[buffer].role === "written");
  }
  must(Array.isArray(replaced));
  for (const { name, wgsl, operations, operationIds, workgroups, bindings, parameters } of kernels) {
    must(Array.isArray(operations) && [name, wgsl, ...operations].every((text) => typeof text === "string") && workgroups.length === 3);
    must(Array.isArray(operationIds));
    operationIds.forEach((id) => number(id));
    workgroups.forEach((count) => number(count));
    bindings.forEach((binding) => number(binding, buffers.length));
    parameters?.forEach((word) => number(word, 2 ** 32));
  }
}

function must(holds: boolean): void {
  if (!holds) throw new Error("its parts do not fit together");
}
