// Generated from spec/ by `npm run codegen`. Do not edit.
import type { Launch } from "../../src/rule.ts";
import { attentionBlocks } from "./attentionBlocks.ts";
import { convolution2D } from "./convolution2D.ts";
import { convolution2DWeightsGradient } from "./convolution2DWeightsGradient.ts";
import { convolutionShared } from "./convolutionShared.ts";
import { convolutionTiled } from "./convolutionTiled.ts";
import { convolutionWeightsGradientShared } from "./convolutionWeightsGradientShared.ts";
import { convolutionWeightsGradientTiled } from "./convolutionWeightsGradientTiled.ts";
import { foldWindows } from "./foldWindows.ts";
import { fourierTransform } from "./fourierTransform.ts";
import { gatherAlongAxis } from "./gatherAlongAxis.ts";
import { gatherND } from "./gatherND.ts";
import { inverse } from "./inverse.ts";
import { lookUp } from "./lookUp.ts";
import { matrixMultiplication } from "./matrixMultiplication.ts";
import { matrixMultiplicationMatrices } from "./matrixMultiplicationMatrices.ts";
import { matrixMultiplicationShared } from "./matrixMultiplicationShared.ts";
import { matrixMultiplicationTiled } from "./matrixMultiplicationTiled.ts";
import { mergeStretches } from "./mergeStretches.ts";
import { nonZero } from "./nonZero.ts";
import { philoxAdvance } from "./philoxAdvance.ts";
import { philoxRandom } from "./philoxRandom.ts";
import { placeSorted } from "./placeSorted.ts";
import { pooling } from "./pooling.ts";
import { poolingGradient } from "./poolingGradient.ts";
import { positionWindows } from "./positionWindows.ts";
import { recurrence } from "./recurrence.ts";
import { recurrenceGradient } from "./recurrenceGradient.ts";
import { sampleAt } from "./sampleAt.ts";
import { sampleAtAdjoint } from "./sampleAtAdjoint.ts";
import { scan } from "./scan.ts";
import { scanShared } from "./scanShared.ts";
import { scatterAlongAxis } from "./scatterAlongAxis.ts";
import { scatterInOrder } from "./scatterInOrder.ts";
import { scatterND } from "./scatterND.ts";
import { scatterOrder } from "./scatterOrder.ts";
import { scatterPositions } from "./scatterPositions.ts";
import { scatterSlice } from "./scatterSlice.ts";
import { sliceTensorAt } from "./sliceTensorAt.ts";
import { sliceUpdateAt } from "./sliceUpdateAt.ts";
import { sortStretches } from "./sortStretches.ts";
import { stencil } from "./stencil.ts";
import { suppressBoxes } from "./suppressBoxes.ts";
import { winogradResult } from "./winogradResult.ts";
import { winogradSource } from "./winogradSource.ts";

/** The kernel templates, by the name that a row's `template` gives. Each takes what the row's `launch` answers. */
export const kernels = {
  attentionBlocks,
  convolution2D,
  convolution2DWeightsGradient,
  convolutionShared,
  convolutionTiled,
  convolutionWeightsGradientShared,
  convolutionWeightsGradientTiled,
  foldWindows,
  fourierTransform,
  gatherAlongAxis,
  gatherND,
  inverse,
  lookUp,
  matrixMultiplication,
  matrixMultiplicationMatrices,
  matrixMultiplicationShared,
  matrixMultiplicationTiled,
  mergeStretches,
  nonZero,
  philoxAdvance,
  philoxRandom,
  placeSorted,
  pooling,
  poolingGradient,
  positionWindows,
  recurrence,
  recurrenceGradient,
  sampleAt,
  sampleAtAdjoint,
  scan,
  scanShared,
  scatterAlongAxis,
  scatterInOrder,
  scatterND,
  scatterOrder,
  scatterPositions,
  scatterSlice,
  sliceTensorAt,
  sliceUpdateAt,
  sortStretches,
  stencil,
  suppressBoxes,
  winogradResult,
  winogradSource,
} as unknown as Readonly<Record<string, (holes: Launch) => string>>;
