import { attention } from "./attention.ts";
import { characters } from "./characters.ts";
import { convolution } from "./convolution.ts";
import { copy } from "./copy.ts";
import { firstResult } from "./firstResult.ts";
import { gelu } from "./gelu.ts";
import { layerNormalization } from "./layerNormalization.ts";
import { matmul } from "./matmul.ts";
import { matmulHalf } from "./matmulHalf.ts";
import { matmulGelu } from "./matmulGelu.ts";
import { multiplyAdd } from "./multiplyAdd.ts";
import { softMax } from "./softMax.ts";
import { sum } from "./sum.ts";
import { training } from "./training.ts";

/** Every workload, by the name that the command line takes. */
export const workloads = {
  copy,
  multiplyAdd,
  gelu,
  softMax,
  layerNormalization,
  sum,
  matmul,
  matmulHalf,
  matmulGelu,
  convolution,
  attention,
  characters,
  training,
  firstResult,
};
export type WorkloadName = keyof typeof workloads;
export type Inputs<Name extends WorkloadName> = ReturnType<(typeof workloads)[Name]["inputs"]>;
