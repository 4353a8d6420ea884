import type { Adapter } from "../rule.ts";

/** Conditions that tables of candidates have in common, to be spread among a candidate's own. */
type Common = Readonly<Record<string, (a: { readonly adapter: Adapter }) => boolean>>;

/** Shared memory and barriers cost little, loads wait for memory. */
export const onGPU: Common = { "a GPU": ({ adapter }) => !adapter.software };
/** Loads cost much, and barriers more. */
export const onCPU: Common = { "a CPU": ({ adapter }) => adapter.software };
