// Generated from spec/ by `npm run codegen`. Do not edit.
import type { Launch } from "../../src/rule.ts";
import { matrixMultiplication } from "./matrixMultiplication.ts";
import { scatterSlice } from "./scatterSlice.ts";

/** The kernel templates, by the name that a row's `template` gives. Each takes what the row's `launch` answers. */
export const kernels = { matrixMultiplication, scatterSlice } as unknown as Readonly<Record<string, (holes: Launch) => string>>;
