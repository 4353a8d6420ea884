import type { Row } from "./table.ts";

/** Labels that, like the first, make an argument positional. */
export const positionalLabels: ReadonlySet<string> = new Set(["_", "primary", "secondary", "secondaryTensor"]);

/** Apple's misspellings, and what this library says instead. */
const corrected = new Map([
  ["reuctionType", "reductionType"],
  ["offsetTenor", "offsetTensor"],
]);

/** A selector's labels, less the closing `name:`. */
export const labelsOf = (selector: string): string[] =>
  selector
    .slice(selector.indexOf("(") + 1, -1)
    .split(":")
    .filter((label, k, all) => label !== "" && !(label === "name" && k === all.length - 2));

/** How many arguments of a selector are positional: the first, and those whose label says nothing. */
export const positionalCount = (labels: readonly string[]): number =>
  labels.filter((label, k) => k === 0 || positionalLabels.has(label)).length;

/** The key that a label stands for: itself, or what its overload for tensors is called without the suffix; `undefined` if the row has neither. */
export const keyOf = (label: string, keys: readonly string[]): string | undefined =>
  [label, label.replace(/Tensor$/, ""), `${label}Tensor`, corrected.get(label)].find((name) => name !== undefined && keys.includes(name));

/**
 * THE naming rule: which inputs and parameters of a row are positional, in order; all others are keys of one trailing object. The first
 * argument is positional whatever its label; `_`, `primary:`, `secondary:` and `secondaryTensor:` are positional; every other label is a key.
 */
export function positionalKeys(row: Row): string[] {
  const { inputs, params = {} } = row.value;
  const keys = [...Object.keys(inputs), ...Object.keys(params)];
  const standsFor = (label: string): string | undefined => keyOf(label, keys) ?? keys.find((key) => params[key]?.alias === label);
  if (row.selectors.length === 0) return keys.filter((key, k) => k === 0 || positionalLabels.has(key));
  const labels = labelsOf(row.selectors[0]);
  const saying = row.selectors.flatMap((selector) => labelsOf(selector).slice(1)).filter((label) => !positionalLabels.has(label));
  const named = new Set(saying.map(standsFor));
  const unnamed = keys.filter((key) => !named.has(key));
  // The first label may name its argument itself (`learningRate:`); otherwise arguments without a label of their own come in order.
  const inOrder = unnamed.includes(labels[0]) ? [labels[0], ...unnamed.filter((key) => key !== labels[0])] : unnamed;
  return inOrder.slice(0, positionalCount(labels));
}

/** The input on which the chained method is called, if there is one. */
export function receiverOf(row: Row): string | undefined {
  const first = Object.keys(row.value.inputs)[0];
  const receiver = row.value.receiver === undefined ? first : row.value.receiver;
  return receiver === null || receiver === undefined || "list" in row.value.inputs[receiver] ? undefined : receiver;
}
