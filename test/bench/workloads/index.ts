import { gelu } from "./gelu.ts";
import { matmul } from "./matmul.ts";
import { matmulGelu } from "./matmulGelu.ts";
import { training } from "./training.ts";

/** Every workload, by the name that the command line takes. */
export const workloads = { gelu, matmul, matmulGelu, training };
export type WorkloadName = keyof typeof workloads;
export type Inputs<Name extends WorkloadName> = ReturnType<(typeof workloads)[Name]["inputs"]>;
