// Generated from spec/ by `npm run codegen`. Do not edit.
import type { Launch } from "../../src/rule.ts";
import { convolution2D } from "./convolution2D.ts";
import { convolution2DWeightsGradient } from "./convolution2DWeightsGradient.ts";
import { gatherAlongAxis } from "./gatherAlongAxis.ts";
import { gatherND } from "./gatherND.ts";
import { matrixMultiplication } from "./matrixMultiplication.ts";
import { philoxAdvance } from "./philoxAdvance.ts";
import { philoxRandom } from "./philoxRandom.ts";
import { pooling2D } from "./pooling2D.ts";
import { pooling2DGradient } from "./pooling2DGradient.ts";
import { scan } from "./scan.ts";
import { scatterAlongAxis } from "./scatterAlongAxis.ts";
import { scatterND } from "./scatterND.ts";
import { scatterSlice } from "./scatterSlice.ts";

/** The kernel templates, by the name that a row's `template` gives. Each takes what the row's `launch` answers. */
export const kernels = {
  convolution2D,
  convolution2DWeightsGradient,
  gatherAlongAxis,
  gatherND,
  matrixMultiplication,
  philoxAdvance,
  philoxRandom,
  pooling2D,
  pooling2DGradient,
  scan,
  scatterAlongAxis,
  scatterND,
  scatterSlice,
} as unknown as Readonly<Record<string, (holes: Launch) => string>>;
