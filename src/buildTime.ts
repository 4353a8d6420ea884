import { knownValue } from "./compiler/knownValue.ts";
import type { Known } from "./inference.ts";
import { elementCount, type Shape } from "./shapes.ts";
import { Tensor } from "./tensor.ts";

/** What rules see of a tensor while a graph is built: an unknown dimension, publicly -1, is NaN. */
export const knownOf = (tensor: Tensor): Known => ({ shape: tensor.shape.map((d) => (d === -1 ? NaN : d)), dataType: tensor.dataType });

/** A rule's shape as tensors show it. */
export const publicShape = (shape: Shape): number[] => shape.map((d) => (Number.isNaN(d) ? -1 : d));

/** Whether a parameter's value, one number or several, is not known yet. */
export const isUnknown = (value: unknown): boolean => [value].flat().some((v) => Number.isNaN(v));

/** Parameters with tensors replaced by their values, where those are known, and by unknown dimensions where not. */
export const withValues = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value instanceof Tensor ? valueOf(value) : value]));

const valueOf = (tensor: Tensor): number | number[] => {
  // A list of unknown length is unknown as a whole.
  const length = tensor.shape.includes(-1) ? 1 : elementCount(tensor.shape);
  const value = knownValue(tensor) ?? Array<number>(length).fill(NaN);
  return tensor.shape.length === 0 ? value[0] : value;
};
