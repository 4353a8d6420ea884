// Generated from spec/ by `npm run codegen`. Do not edit.
import { fromFloat16, toFloat16 } from "../src/data/float16.ts";
import {
  any,
  arithmetic,
  bool,
  byteSize,
  complex,
  every,
  float,
  floatOrComplex,
  index,
  integer,
  isWide,
  limitsOf,
  narrow,
  narrowInteger,
  numeric,
  other,
  otherFloat,
  wide,
} from "../src/dataType.ts";
import {
  attentionGradients,
  attentionInBlocks,
  attentionInSteps,
  broadcastsTo,
  scoresShape,
  scoresSize,
  servedHeads,
  servedLead,
} from "../src/geometry/attentionGeometry.ts";
import { bitPlaces, bitsOf, ofBits, shiftOf, wrapped } from "../src/geometry/castGeometry.ts";
import { onCPU, onGPU } from "../src/geometry/conditions.ts";
import { convolutionCandidates } from "../src/geometry/convolutionCandidatesGeometry.ts";
import { channelsAgree, convolutionLaunch, convolved, groupsDivide, lengthOf, slides } from "../src/geometry/convolutionGeometry.ts";
import { convolutionRequires, dataGradientRequires, weightsGradientRequires } from "../src/geometry/convolutionRequirementsGeometry.ts";
import { channelsPerGroup } from "../src/geometry/convolutionTilesGeometry.ts";
import {
  narrowWeightsTile,
  sharedWeightsGradient,
  tiledWeightsGradient,
  weightsGradientLaunch,
  weightsGradientSplits,
  weightsTile,
} from "../src/geometry/convolutionWeightsGeometry.ts";
import {
  greatestOf,
  leastOf,
  linesOf,
  longestPiece,
  scanAcross,
  scanAlone,
  scanAlong,
  scanInPieces,
} from "../src/geometry/cumulativeGeometry.ts";
import {
  batched,
  batchedShape,
  channelwiseVolume,
  depthwiseVolume,
  depthwiseVolumeWeights,
  describesVolume,
  leastVolume,
  sameVolumeChannels,
  unbatched,
  volumeSlides,
  volumeWeights,
  volumeWeightsShape,
} from "../src/geometry/depthwiseConvolution3DGeometry.ts";
import {
  channelwise,
  channelwiseShape,
  channelwiseWeights,
  depthwiseConvolved,
  depthwiseWeights,
  sameChannels,
} from "../src/geometry/depthwiseConvolutionGeometry.ts";
import { fedSlice, fedSliceShape, fedUpdate, isFed, onlyPlaceIsFed } from "../src/geometry/fedSliceGeometry.ts";
import { formLength, hasLines, isShort, lineLaunch, lineTransformed } from "../src/geometry/fourierLineGeometry.ts";
import { areDistinct, fourier, hermiteanToReal, knownAxes, realToHermitean } from "../src/geometry/fourierTransformGeometry.ts";
import {
  agreeBeside,
  alongAxisLaunch,
  batchesAgree,
  indicesFit,
  moved,
  placed,
  scatterStart,
  slicesFit,
  slicesLaunch,
  slicesShape,
  vectorsLaunch,
} from "../src/geometry/gatherGeometry.ts";
import { lstmStep } from "../src/geometry/lstmStepGeometry.ts";
import { inverseLaunch, largestInverse } from "../src/geometry/matrixInverseGeometry.ts";
import { productKernels } from "../src/geometry/matrixMultiplicationCandidates.ts";
import { partsOf, productInParts, productRequirements, productShape } from "../src/geometry/matrixMultiplicationGeometry.ts";
import { countedTogether, nonZeroLaunch } from "../src/geometry/nonZeroGeometry.ts";
import { overImages, pooled, poolingLaunch, tellsApart, windowSize, windowSlides } from "../src/geometry/poolingGeometry.ts";
import {
  combined,
  formsBlocks,
  liesAlong,
  lookUpAdjoint,
  lookUpLaunch,
  lookedUpShape,
  tabulates,
} from "../src/geometry/quantizationGeometry.ts";
import { hasRandomRange, isRandomType, philoxBlocks, philoxState, randomLaunch, withState } from "../src/geometry/randomGeometry.ts";
import {
  arePositions,
  axisPairs,
  entryOf,
  gridPadding,
  mappedPosition,
  positionsFit,
  resizeGradientRequirements,
  resizeRequirements,
  resizedAxes,
  sampleLaunch,
  sampledShape,
  steeper,
  windowsLaunch,
} from "../src/geometry/resizeGeometry.ts";
import {
  goTogether,
  gruLaunch,
  gruSlots,
  isGated,
  isMask,
  isPacked,
  isPerGate,
  isProjected,
  isRecurrentWeight,
  isSequence,
  isState,
  lstmLaunch,
  lstmOrder,
  packedShape,
  singleGateLaunch,
  walkedShape,
} from "../src/geometry/rnnGeometry.ts";
import {
  gruGradients,
  gruSecondGradients,
  lstmGradients,
  lstmSecondGradients,
  projectionGradients,
  shapedLike,
  singleGateGradients,
  singleGateSecondGradients,
} from "../src/geometry/rnnGradientGeometry.ts";
import {
  activated,
  arriving,
  asSlot,
  asSlots,
  gatesOf,
  packedSlots,
  projected,
  scaledByReset,
  slotOf,
  unfolded,
} from "../src/geometry/rnnTensorGeometry.ts";
import { inOrderLaunch, isManyUpdates, scatterGradient, scatteredInOrder } from "../src/geometry/scatterGeometry.ts";
import {
  isSelection,
  keptLength,
  mergeLaunch,
  mergedRuns,
  placeSortedLaunch,
  selectionPasses,
  stretch,
  stretchesLaunch,
} from "../src/geometry/sortGeometry.ts";
import { sparseFits, sparseStorage } from "../src/geometry/sparseGeometry.ts";
import {
  boundaryShown,
  describesStencil,
  stencilLaunch,
  stencilShape,
  stencilSlides,
  stencilSum,
  weightedWindows,
} from "../src/geometry/stencilGeometry.ts";
import { mostBoxes, suppressionLaunch } from "../src/geometry/suppressionGeometry.ts";
import {
  blockPermutation,
  broadcastView,
  canPad,
  converted,
  coversRank,
  floatBits,
  floatOf,
  inferredShape,
  isOneForm,
  isPadding,
  onlyAt,
  outerPlace,
  paddedView,
  placedSlice,
  placedView,
  sliceArguments,
  sliceRanges,
  sliceRequirements,
  sliceView,
  slicedShape,
  spliced,
  swapped,
} from "../src/geometry/tensorShapeGeometry.ts";
import {
  atAxes,
  columnDimensions,
  columnJoint,
  columnOrder,
  columnWindows,
  columnsShape,
  columnsSlide,
  describesPadding,
  describesWindows,
  foldLaunch,
  windowsAlong,
  windowsShape,
  windowsView,
} from "../src/geometry/windowsGeometry.ts";
import { winogradResultLaunch, winogradSourceLaunch, winogradTiles } from "../src/geometry/winogradGeometry.ts";
import {
  axes,
  axesInOrder,
  axis,
  axisOr,
  booleanOr,
  dataTypeOr,
  dataTypeValue,
  integerOr,
  integerOrTensor,
  integerValue,
  integers,
  integersOrTensor,
  newAxes,
  numberOr,
  numberValue,
  oneOf,
  optionalAxes,
  optionalDataType,
  optionalInteger,
  optionalIntegers,
  optionalIntegersOrTensor,
  optionalNumber,
  optionalOneOf,
  optionalShape,
  shapeValue,
  sliceParameters,
} from "../src/parameters.ts";
import { type CompositeRule, type Rule, composite, elementwise, kernel, list, optional, reduction, view } from "../src/rule.ts";
import {
  accumulator,
  agree,
  along,
  broadcast,
  canBroadcast,
  contiguous,
  elementCount,
  identityView,
  inverse,
  otherAxes,
  range,
  repeatedAxes,
  replaced,
  sameShape,
  spread,
  swapLast,
  unitsOf,
  wrapAxis,
} from "../src/shapes.ts";
import type { Tensor } from "../src/tensor.ts";
import {
  Convolution2DOpDescriptor,
  Convolution3DOpDescriptor,
  DepthwiseConvolution2DOpDescriptor,
  DepthwiseConvolution3DOpDescriptor,
  FFTDescriptor,
  GRUDescriptor,
  ImToColOpDescriptor,
  LSTMDescriptor,
  Pooling2DOpDescriptor,
  Pooling4DOpDescriptor,
  RandomOpDescriptor,
  SDPADescriptor,
  SingleGateRNNDescriptor,
  StencilOpDescriptor,
} from "./descriptors.ts";
import { lazy } from "../src/lazy.ts";

/** The names of the operations. */
export type OperationName =
  | "reLU"
  | "reLUGradient"
  | "sigmoid"
  | "sigmoidGradient"
  | "identity"
  | "square"
  | "squareRoot"
  | "reciprocalSquareRoot"
  | "reciprocal"
  | "absolute"
  | "negative"
  | "sign"
  | "signbit"
  | "ceil"
  | "floor"
  | "round"
  | "rint"
  | "truncate"
  | "exponent"
  | "exponentBase2"
  | "exponentBase10"
  | "logarithm"
  | "logarithmBase2"
  | "logarithmBase10"
  | "sin"
  | "cos"
  | "tan"
  | "sinh"
  | "cosh"
  | "tanh"
  | "asin"
  | "acos"
  | "atan"
  | "asinh"
  | "acosh"
  | "atanh"
  | "erf"
  | "addition"
  | "subtraction"
  | "multiplication"
  | "division"
  | "divisionNoNaN"
  | "modulo"
  | "floorModulo"
  | "power"
  | "minimum"
  | "maximum"
  | "minimumWithNaNPropagation"
  | "maximumWithNaNPropagation"
  | "atan2"
  | "clamp"
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqualTo"
  | "greaterThan"
  | "greaterThanOrEqualTo"
  | "logicalAND"
  | "logicalOR"
  | "logicalNAND"
  | "logicalNOR"
  | "logicalXOR"
  | "logicalXNOR"
  | "not"
  | "isInfinite"
  | "isFinite"
  | "isNaN"
  | "select"
  | "bitwiseAND"
  | "bitwiseOR"
  | "bitwiseXOR"
  | "bitwiseLeftShift"
  | "bitwiseRightShift"
  | "bitwiseNOT"
  | "bitwisePopulationCount"
  | "partsOfComplex"
  | "complexOfParts"
  | "convolution2D"
  | "convolution2DDataGradient"
  | "convolution2DWeightsGradientPartials"
  | "convolution3D"
  | "convolution3DDataGradient"
  | "convolution3DWeightsGradientPartials"
  | "winogradSource"
  | "winogradResult"
  | "scan"
  | "unitVector"
  | "fourierTransform"
  | "gatherND"
  | "gatherAlongAxis"
  | "windows"
  | "foldWindows"
  | "stopGradient"
  | "inverse"
  | "matrixMultiplication"
  | "matrixMultiplicationInFloat32"
  | "attentionForward"
  | "suppressBoxes"
  | "nonZeroCounts"
  | "nonZeroRows"
  | "maxPooling4D"
  | "maxPooling4DIndices"
  | "maxPooling4DAtIndices"
  | "maxPooling4DGradientAtIndices"
  | "avgPooling4D"
  | "avgPooling4DGradientOfShape"
  | "L2NormPooling4D"
  | "lookUp"
  | "philoxRandom"
  | "philoxAdvance"
  | "reductionSum"
  | "reductionProduct"
  | "reductionMaximum"
  | "reductionMinimum"
  | "reductionMaximumPropagateNaN"
  | "reductionMinimumPropagateNaN"
  | "reductionAnd"
  | "reductionOr"
  | "reductionCount"
  | "sampleAt"
  | "sampleAtAdjoint"
  | "positionWindows"
  | "mappedPositions"
  | "singleGateRecurrence"
  | "singleGateRecurrenceGradient"
  | "lstmRecurrence"
  | "lstmRecurrenceGradient"
  | "gruRecurrence"
  | "gruRecurrenceGradient"
  | "scatterSlices"
  | "scatterAlongAxisWithData"
  | "scatterPositions"
  | "scatterOrder"
  | "scatterInOrder"
  | "sortStretches"
  | "mergeStretches"
  | "placeSorted"
  | "takeSorted"
  | "stencil"
  | "reshape"
  | "transpose"
  | "reverse"
  | "broadcast"
  | "broadcastAxes"
  | "shapeOf"
  | "squeeze"
  | "expandDims"
  | "flatten2D"
  | "unflatten"
  | "flatten"
  | "coordinate"
  | "stridedSlice"
  | "sliceTensorAt"
  | "placeSlice"
  | "scatterSlice"
  | "sliceUpdateAt"
  | "padConstant"
  | "convert"
  | "floatOfUnsigned"
  | "toInt32"
  | "toUint32"
  | "wideOfFloat"
  | "floatOfWide"
  | "withSign"
  | "widen"
  | "lowWord"
  | "bitsOfFloat"
  | "bitsOfHalf"
  | "halfOfBits"
  | "floatOfBits";
/** The names of the composites, which are methods and no operations. */
export type CompositeName =
  | "leakyReLU"
  | "leakyReLUGradient"
  | "softMax"
  | "softMaxGradient"
  | "reverseSquareRoot"
  | "absoluteSquare"
  | "conjugate"
  | "realPartOfTensor"
  | "imaginaryPartOfTensor"
  | "complexTensor"
  | "planarTensor"
  | "convolution2DWeightsGradient"
  | "convolution3DWeightsGradient"
  | "convolutionTranspose2D"
  | "convolutionTranspose2DDataGradient"
  | "convolutionTranspose2DWeightsGradient"
  | "cumulative"
  | "cumulativeSum"
  | "cumulativeProduct"
  | "cumulativeMinimum"
  | "cumulativeMaximum"
  | "depthwiseConvolution2D"
  | "depthwiseConvolution2DDataGradient"
  | "depthwiseConvolution2DWeightsGradient"
  | "depthwiseConvolution3D"
  | "depthwiseConvolution3DDataGradient"
  | "depthwiseConvolution3DWeightsGradient"
  | "fastFourierTransform"
  | "realToHermiteanFFT"
  | "HermiteanToRealFFT"
  | "gather"
  | "gatherAlongAxisTensor"
  | "imToCol"
  | "colToIm"
  | "bandPart"
  | "softMaxCrossEntropy"
  | "softMaxCrossEntropyGradient"
  | "HammingDistance"
  | "scaledDotProductAttention"
  | "nonMaximumSuppression"
  | "nonZeroPlaces"
  | "mean"
  | "variance"
  | "normalize"
  | "normalizationGammaGradient"
  | "normalizationBetaGradient"
  | "normalizationGradient"
  | "oneHot"
  | "stochasticGradientDescent"
  | "adam"
  | "maxPooling2D"
  | "maxPooling2DReturnIndices"
  | "maxPooling2DGradient"
  | "avgPooling2D"
  | "avgPooling2DGradient"
  | "maxPooling4DReturnIndices"
  | "maxPooling4DGradient"
  | "avgPooling4DGradient"
  | "L2NormPooling4DGradient"
  | "quantize"
  | "dequantize"
  | "randomPhiloxStateTensor"
  | "randomTensor"
  | "randomUniformTensor"
  | "dropout"
  | "reductionArgMaximum"
  | "reductionArgMinimum"
  | "resizePositions"
  | "resizeAlong"
  | "resize"
  | "resizeNearest"
  | "resizeBilinear"
  | "resizeAlongGradient"
  | "resizeGradient"
  | "resizeNearestGradient"
  | "resizeBilinearGradient"
  | "sampleAtGradient"
  | "sampleSlope"
  | "roundPositions"
  | "singleGateRNN"
  | "singleGateRNNGradients"
  | "LSTM"
  | "LSTMGradients"
  | "GRU"
  | "GRUGradients"
  | "gridPosition"
  | "sampleGrid"
  | "scatterNDWithData"
  | "scatterND"
  | "scatterWithData"
  | "scatter"
  | "scatterAlongAxis"
  | "scatterAlongAxisTensor"
  | "sort"
  | "argSort"
  | "sparseTensor"
  | "stencilInParts"
  | "transposeTensor"
  | "sliceTensor"
  | "sliceGradientTensor"
  | "sliceUpdate"
  | "concatTensor"
  | "concatTensors"
  | "concatPair"
  | "stack"
  | "split"
  | "padTensor"
  | "padDimension"
  | "padGradient"
  | "tileTensor"
  | "tileGradient"
  | "spaceToDepth2D"
  | "depthToSpace2D"
  | "spaceToBatch"
  | "batchToSpace"
  | "cast"
  | "reinterpretCast"
  | "firstSorted"
  | "topK"
  | "bottomK"
  | "topKGradient"
  | "bottomKGradient";

const ruleTable = lazy({
  reLU: () =>
    elementwise({
      inputs: { tensor: numeric },
      wgsl: "select(max(tensor, T(0)), tensor, isNotANumber(F(tensor)))",
      wide: "select(tensor, T(0), isNegative64(tensor, SIGNED))",
      gradient: ({ dy, tensor }) => ({ tensor: dy.reLUGradient({ sourceTensor: tensor }) }),
      reference: ({ tensor }) => (tensor < 0 ? 0 : tensor),
    }),
  reLUGradient: () =>
    elementwise({
      inputs: { gradient: numeric, sourceTensor: numeric },
      wgsl: "select(T(0), gradient, sourceTensor > T(0))",
      wide: "select(T(0), gradient, less64(T(0), sourceTensor, SIGNED))",
      gradient: ({ dy, sourceTensor }) => ({ gradient: dy.reLUGradient({ sourceTensor }) }),
      reference: ({ gradient, sourceTensor }) => (sourceTensor > 0 ? gradient : 0),
    }),
  sigmoid: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "T(1) / (T(1) + exponential(-tensor))",
      gradient: ({ dy, tensor }) => ({ tensor: dy.sigmoidGradient({ sourceTensor: tensor }) }),
      reference: ({ tensor }) => 1 / (1 + Math.exp(-tensor)),
    }),
  sigmoidGradient: () =>
    elementwise({
      inputs: { gradient: float, sourceTensor: float },
      wgsl: "let e = exponential(-abs(sourceTensor));\nreturn gradient * (e / ((T(1) + e) * (T(1) + e)));",
      gradient: ({ dy, gradient, sourceTensor }) => ({
        gradient: dy.sigmoidGradient({ sourceTensor }),
        // s·(1 − s)·(1 − 2s), and 1 − 2s = −tanh(x/2)
        sourceTensor: dy
          .multiplication(gradient)
          .sigmoidGradient({ sourceTensor })
          .multiplication(sourceTensor.multiplication(-0.5).tanh()),
      }),
      reference: ({ gradient, sourceTensor }) => gradient / (2 + Math.exp(sourceTensor) + Math.exp(-sourceTensor)),
    }),
  identity: () =>
    elementwise({
      inputs: { tensor: every },
      wgsl: "tensor",
      copies: () => true,
      complex: ({ tensor }) => tensor.partsOfComplex().identity().complexOfParts(),
      gradient: ({ dy }) => ({ tensor: dy }),
      reference: ({ tensor }) => tensor,
    }),
  square: () =>
    elementwise({
      inputs: { tensor: arithmetic },
      wgsl: "tensor * tensor",
      wide: "multiply64(tensor, tensor)",
      complex: ({ tensor }) => tensor.multiplication(tensor),
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.multiplication(2)) }),
      reference: ({ tensor }) => tensor * tensor,
    }),
  squareRoot: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "select(sqrt(tensor), T(NAN), tensor < T(0))",
      complex: ({ graph, tensor }) => {
        const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
        const larger = x.absolute().addition(tensor.absolute()).multiplication(0.5).squareRoot();
        const smaller = y.divisionNoNaN(larger.multiplication(2));
        const onRight = graph.complexTensor(larger, { imaginaryTensor: smaller });
        const turned = y.lessThan(0).select({ trueTensor: -1, falseTensor: graph.constant(1) });
        const onLeft = graph.complexTensor(smaller.multiplication(turned), { imaginaryTensor: larger.multiplication(turned) });
        return x.lessThan(0).select({ trueTensor: onLeft, falseTensor: onRight });
      },
      gradient: ({ dy, y }) => ({ tensor: dy.division(y.multiplication(2)) }),
      reference: ({ tensor }) => Math.sqrt(tensor),
    }),
  reciprocalSquareRoot: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "select(inverseSqrt(tensor), T(NAN), tensor < T(0))",
      gradient: ({ dy, tensor, y }) => ({ tensor: dy.multiplication(y.division(tensor)).multiplication(-0.5) }),
      reference: ({ tensor }) => 1 / Math.sqrt(tensor),
    }),
  reciprocal: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "T(1) / tensor",
      complex: ({ tensor }) =>
        tensor
          .conjugate()
          .partsOfComplex()
          .division(tensor.absoluteSquare().expandDims({ axes: -1 }))
          .complexOfParts(),
      gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y.square()).negative() }),
      reference: ({ tensor }) => 1 / tensor,
    }),
  absolute: () =>
    elementwise({
      inputs: { tensor: arithmetic },
      wgsl: "abs(tensor)",
      wide: "magnitude64(tensor, SIGNED)",
      complex: ({ tensor }) => {
        // Scaled by the larger part, so that squares neither overflow nor vanish; the scale cancels, and so does its gradient.
        const parts = tensor.partsOfComplex();
        const scale = parts.absolute().reductionMaximum({ axes: -1 }).stopGradient();
        const sum = parts.divisionNoNaN(scale).square().reductionSum({ axes: -1 });
        const length = sum.equal(0).select({ trueTensor: 1, falseTensor: sum }).squareRoot().multiplication(scale);
        return scale.equal(Infinity).select({ trueTensor: scale, falseTensor: length }).squeeze({ axes: -1 });
      },
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sign()) }),
      reference: ({ tensor }) => Math.abs(tensor),
    }),
  negative: () =>
    elementwise({
      inputs: { tensor: arithmetic },
      wgsl: "tensor * T(I(-1))",
      wide: "negate64(tensor)",
      complex: ({ tensor }) => tensor.partsOfComplex().negative().complexOfParts(),
      gradient: ({ dy }) => ({ tensor: dy.negative() }),
      reference: ({ tensor }) => -tensor,
    }),
  sign: () =>
    elementwise({
      inputs: { tensor: numeric },
      wgsl: "select(select(tensor, T(I(-1)), tensor < T(0)), T(1), tensor > T(0))",
      wide: "sign64(tensor, SIGNED)",
      gradient: () => ({}),
      reference: ({ tensor }) => Math.sign(tensor),
    }),
  signbit: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "T(bitcast<U>(tensor) >> U(31u))",
      gradient: () => ({}),
      reference: ({ tensor }) => (tensor < 0 || Object.is(tensor, -0) ? 1 : 0),
    }),
  ceil: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "ceil(tensor)",
      gradient: () => ({}),
      reference: ({ tensor }) => Math.ceil(tensor),
    }),
  floor: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "floor(tensor)",
      gradient: () => ({}),
      reference: ({ tensor }) => Math.floor(tensor),
    }),
  round: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "roundedAway(tensor)",
      gradient: () => ({}),
      reference: ({ tensor }) => Math.sign(tensor) * Math.round(Math.abs(tensor)),
    }),
  rint: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "round(tensor)",
      gradient: () => ({}),
      reference: ({ tensor }) => (Math.abs(tensor % 1) === 0.5 ? 2 * Math.round(tensor / 2) : Math.round(tensor)),
    }),
  truncate: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "trunc(tensor)",
      gradient: () => ({}),
      reference: ({ tensor }) => Math.trunc(tensor),
    }),
  exponent: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "exponential(tensor)",
      complex: ({ graph, tensor }) => {
        const [length, angle] = [tensor.realPartOfTensor().exponent(), tensor.imaginaryPartOfTensor()];
        return graph.complexTensor(length.multiplication(angle.cos()), { imaginaryTensor: length.multiplication(angle.sin()) });
      },
      gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y) }),
      reference: ({ tensor }) => Math.exp(tensor),
    }),
  exponentBase2: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "exponentialBase2(tensor)",
      gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y).multiplication(Math.LN2) }),
      reference: ({ tensor }) => 2 ** tensor,
    }),
  exponentBase10: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "exponentialBase10(tensor)",
      gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y).multiplication(Math.LN10) }),
      reference: ({ tensor }) => 10 ** tensor,
    }),
  logarithm: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "naturalLogarithm(tensor)",
      complex: ({ graph, tensor }) =>
        graph.complexTensor(tensor.absolute().logarithm(), {
          imaginaryTensor: tensor.imaginaryPartOfTensor().atan2(tensor.realPartOfTensor()),
        }),
      gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor) }),
      reference: ({ tensor }) => Math.log(tensor),
    }),
  logarithmBase2: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "logarithmIn(F(1.44269502), F(1.0), F(0.0), tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor).multiplication(Math.LOG2E) }),
      reference: ({ tensor }) => Math.log2(tensor),
    }),
  logarithmBase10: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "logarithmIn(F(0.434294492), F(0.301025390625), F(4.60503907e-6), tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor).multiplication(Math.LOG10E) }),
      reference: ({ tensor }) => Math.log10(tensor),
    }),
  sin: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "sineAfter(tensor, U(0u))",
      complex: ({ graph, tensor }) => {
        const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
        return graph.complexTensor(x.sin().multiplication(y.cosh()), { imaginaryTensor: x.cos().multiplication(y.sinh()) });
      },
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.cos()) }),
      reference: ({ tensor }) => Math.sin(tensor),
    }),
  cos: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "sineAfter(tensor, U(1u))",
      complex: ({ graph, tensor }) => {
        const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
        return graph.complexTensor(x.cos().multiplication(y.cosh()), { imaginaryTensor: x.sin().multiplication(y.sinh()).negative() });
      },
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sin()).negative() }),
      reference: ({ tensor }) => Math.cos(tensor),
    }),
  tan: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "tangent(tensor)",
      gradient: ({ dy, y }) => ({ tensor: dy.multiplication(y.square().addition(1)) }),
      reference: ({ tensor }) => Math.tan(tensor),
    }),
  sinh: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "hyperbolicSine(tensor)",
      complex: ({ graph, tensor }) => {
        const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
        return graph.complexTensor(x.sinh().multiplication(y.cos()), { imaginaryTensor: x.cosh().multiplication(y.sin()) });
      },
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.cosh()) }),
      reference: ({ tensor }) => Math.sinh(tensor),
    }),
  cosh: () =>
    elementwise({
      inputs: { tensor: floatOrComplex },
      wgsl: "hyperbolicCosine(tensor)",
      complex: ({ graph, tensor }) => {
        const [x, y] = [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()];
        return graph.complexTensor(x.cosh().multiplication(y.cos()), { imaginaryTensor: x.sinh().multiplication(y.sin()) });
      },
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.sinh()) }),
      reference: ({ tensor }) => Math.cosh(tensor),
    }),
  tanh: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "hyperbolicTangent(tensor)",
      gradient: ({ dy, y }) => ({ tensor: dy.subtraction(dy.multiplication(y.square())) }),
      reference: ({ tensor }) => Math.tanh(tensor),
    }),
  asin: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "arcSine(tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().negative().addition(1).reciprocalSquareRoot()) }),
      reference: ({ tensor }) => Math.asin(tensor),
    }),
  acos: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "arcCosine(tensor)",
      gradient: ({ dy, tensor }) => ({
        tensor: dy.multiplication(tensor.square().negative().addition(1).reciprocalSquareRoot()).negative(),
      }),
      reference: ({ tensor }) => Math.acos(tensor),
    }),
  atan: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "arcTangent(tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor.square().addition(1)) }),
      reference: ({ tensor }) => Math.atan(tensor),
    }),
  asinh: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "areaHyperbolicSine(tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().addition(1).reciprocalSquareRoot()) }),
      reference: ({ tensor }) => Math.asinh(tensor),
    }),
  acosh: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "areaHyperbolicCosine(tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.multiplication(tensor.square().subtraction(1).reciprocalSquareRoot()) }),
      reference: ({ tensor }) => Math.acosh(tensor),
    }),
  atanh: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "areaHyperbolicTangent(tensor)",
      gradient: ({ dy, tensor }) => ({ tensor: dy.division(tensor.square().negative().addition(1)) }),
      reference: ({ tensor }) => Math.atanh(tensor),
    }),
  erf: () =>
    elementwise({
      inputs: { tensor: float },
      wgsl: "errorFunction(tensor)",
      gradient: ({ dy, tensor }) => ({
        tensor: dy.multiplication(tensor.square().negative().exponent()).multiplication(2 / Math.sqrt(Math.PI)),
      }),
      reference: ({ tensor: x }) =>
        Math.abs(x) > 6
          ? Math.sign(x)
          : (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * x * range(150).reduceRight((rest, n) => 1 + (rest * 2 * x * x) / (2 * n + 3), 1),
    }),
  addition: () =>
    elementwise({
      inputs: { primary: arithmetic, secondary: arithmetic },
      wgsl: "primary + secondary",
      wide: "add64(primary, secondary)",
      complex: ({ primary, secondary }) => primary.partsOfComplex().addition(secondary.partsOfComplex()).complexOfParts(),
      neutral: { primary: -0, secondary: -0 },
      gradient: ({ dy }) => ({ primary: dy, secondary: dy }),
      reference: ({ primary, secondary }) => primary + secondary,
    }),
  subtraction: () =>
    elementwise({
      inputs: { primary: arithmetic, secondary: arithmetic },
      wgsl: "primary - secondary",
      wide: "subtract64(primary, secondary)",
      complex: ({ primary, secondary }) => primary.partsOfComplex().subtraction(secondary.partsOfComplex()).complexOfParts(),
      neutral: { secondary: 0 },
      gradient: ({ dy }) => ({ primary: dy, secondary: dy.negative() }),
      reference: ({ primary, secondary }) => primary - secondary,
    }),
  multiplication: () =>
    elementwise({
      inputs: { primary: arithmetic, secondary: arithmetic },
      wgsl: "primary * secondary",
      wide: "multiply64(primary, secondary)",
      complex: ({ graph, primary, secondary }) => {
        const a = primary.partsOfComplex();
        const part = (start: number): Tensor => secondary.partsOfComplex().sliceTensor({ dimension: -1, start, length: 1 });
        const turned = a.reverse({ axes: -1 }).multiplication(graph.constant([-1, 1]));
        return a
          .multiplication(part(0))
          .addition(turned.multiplication(part(1)))
          .complexOfParts();
      },
      neutral: { primary: 1, secondary: 1 },
      gradient: ({ dy, primary, secondary }) => ({ primary: dy.multiplication(secondary), secondary: dy.multiplication(primary) }),
      reference: ({ primary, secondary }) => primary * secondary,
    }),
  division: () =>
    elementwise({
      inputs: { primary: arithmetic, secondary: arithmetic },
      wgsl: "select(primary / secondary, T(0), (secondary == T(0)) & (T(F(0.5)) == T(0)))",
      wide: "divide64(primary, secondary, SIGNED)",
      complex: ({ primary, secondary }) =>
        primary
          .multiplication(secondary.conjugate())
          .partsOfComplex()
          .division(secondary.absoluteSquare().expandDims({ axes: -1 }))
          .complexOfParts(),
      neutral: { secondary: 1 },
      gradient: ({ dy, secondary, y }) => ({
        primary: dy.division(secondary),
        secondary: dy.multiplication(y).division(secondary).negative(),
      }),
      reference: ({ primary, secondary }) => primary / secondary,
    }),
  divisionNoNaN: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      wgsl: "select(primary / secondary, T(0), secondary == T(0))",
      wide: "divide64(primary, secondary, SIGNED)",
      gradient: ({ dy, secondary, y }) => ({
        primary: dy.divisionNoNaN(secondary),
        secondary: dy.multiplication(y).divisionNoNaN(secondary).negative(),
      }),
      reference: ({ primary, secondary }) => (secondary === 0 ? 0 : primary / secondary),
    }),
  modulo: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      wgsl: "if (all(T(F(0.5)) == T(0))) { return primary % secondary; }\nreturn T(exactRemainder(F(primary), F(secondary)));",
      wide: "remainder64(primary, secondary, SIGNED)",
      gradient: ({ dy, primary, secondary }) => ({
        primary: dy,
        secondary: dy.multiplication(primary.division(secondary).truncate()).negative(),
      }),
      reference: ({ primary, secondary }) => primary % secondary,
    }),
  floorModulo: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      wgsl: `var remainder = primary % secondary;
if (all(T(F(0.5)) != T(0))) { remainder = T(exactRemainder(F(primary), F(secondary))); }
return select(remainder, remainder + secondary, (remainder != T(0)) & ((remainder < T(0)) != (secondary < T(0))));`,
      wide: "floorRemainder64(primary, secondary, SIGNED)",
      gradient: ({ dy, primary, secondary }) => ({
        primary: dy,
        secondary: dy.multiplication(primary.division(secondary).floor()).negative(),
      }),
      reference: ({ primary, secondary }) => {
        const remainder = primary % secondary;
        return remainder !== 0 && remainder < 0 !== secondary < 0 ? remainder + secondary : remainder;
      },
    }),
  power: () =>
    elementwise({
      inputs: { primary: arithmetic, secondary: arithmetic },
      wgsl: "if (all(T(F(0.5)) == T(0))) { return T(wholePower(I(primary), I(secondary))); }\nreturn T(realPower(F(primary), F(secondary)));",
      wide: "power64(primary, secondary, SIGNED)",
      complex: ({ primary, secondary }) => secondary.multiplication(primary.logarithm()).exponent(),
      gradient: ({ dy, primary, secondary, y }) => ({
        primary: dy.multiplication(
          secondary.equal(0).select({ trueTensor: 0, falseTensor: secondary.multiplication(primary.power(secondary.subtraction(1))) }),
        ),
        // 0 where the base has no logarithm
        secondary: dy.multiplication(y).multiplication(primary.greaterThan(0).select({ trueTensor: primary, falseTensor: 1 }).logarithm()),
      }),
      reference: ({ primary, secondary }) =>
        primary === 1 || (primary === -1 && Math.abs(secondary) === Infinity) ? 1 : primary ** secondary,
    }),
  minimum: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      wgsl: "select(select(min(primary, secondary), primary, isNotANumber(F(secondary))), secondary, isNotANumber(F(primary)))",
      wide: "minimum64(primary, secondary, SIGNED)",
      gradient: ({ dy, primary, secondary }) => ({
        primary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
        secondary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
      }),
      reference: ({ primary, secondary }) =>
        Number.isNaN(primary) ? secondary : Number.isNaN(secondary) ? primary : Math.min(primary, secondary),
    }),
  maximum: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      wgsl: "select(select(max(primary, secondary), primary, isNotANumber(F(secondary))), secondary, isNotANumber(F(primary)))",
      wide: "maximum64(primary, secondary, SIGNED)",
      gradient: ({ dy, primary, secondary }) => ({
        primary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
        secondary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
      }),
      reference: ({ primary, secondary }) =>
        Number.isNaN(primary) ? secondary : Number.isNaN(secondary) ? primary : Math.max(primary, secondary),
    }),
  minimumWithNaNPropagation: () =>
    elementwise({
      inputs: { primary: float, secondary: float },
      wgsl: "select(min(primary, secondary), T(NAN), unordered(primary, secondary))",
      gradient: ({ dy, primary, secondary }) => ({
        primary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
        secondary: primary.lessThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
      }),
      reference: ({ primary, secondary }) => Math.min(primary, secondary),
    }),
  maximumWithNaNPropagation: () =>
    elementwise({
      inputs: { primary: float, secondary: float },
      wgsl: "select(max(primary, secondary), T(NAN), unordered(primary, secondary))",
      gradient: ({ dy, primary, secondary }) => ({
        primary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: dy, falseTensor: 0 }),
        secondary: primary.greaterThanOrEqualTo(secondary).select({ trueTensor: 0, falseTensor: dy }),
      }),
      reference: ({ primary, secondary }) => Math.max(primary, secondary),
    }),
  atan2: () =>
    elementwise({
      inputs: { primary: float, secondary: float },
      wgsl: "arcTangent2(primary, secondary)",
      gradient: ({ dy, primary, secondary }) => ({
        primary: dy.multiplication(secondary).division(primary.square().addition(secondary.square())),
        secondary: dy.multiplication(primary).division(primary.square().addition(secondary.square())).negative(),
      }),
      reference: ({ primary, secondary }) => Math.atan2(primary, secondary),
    }),
  clamp: () =>
    elementwise({
      inputs: { tensor: numeric, min: numeric, max: numeric },
      wgsl: "let raised = select(tensor, min, tensor < min);\nreturn select(select(raised, max, raised > max), tensor, isNotANumber(F(tensor)));",
      wide: "minimum64(maximum64(tensor, min, SIGNED), max, SIGNED)",
      gradient: ({ dy, tensor, min, max }) => {
        const above = tensor.maximum(min).greaterThan(max);
        const below = tensor.lessThan(min);
        return {
          tensor: above.logicalOR(below).select({ trueTensor: 0, falseTensor: dy }),
          min: above.not().logicalAND(below).select({ trueTensor: dy, falseTensor: 0 }),
          max: above.select({ trueTensor: dy, falseTensor: 0 }),
        };
      },
      reference: ({ tensor, min, max }) => {
        const raised = tensor < min ? min : tensor;
        return raised > max ? max : raised;
      },
    }),
  equal: () =>
    elementwise({
      inputs: { primary: every, secondary: every },
      result: "bool",
      wgsl: "(primary == secondary) & !unordered(F(primary), F(secondary))",
      wide: "all(primary == secondary)",
      complex: ({ primary, secondary }) =>
        primary.partsOfComplex().equal(secondary.partsOfComplex()).reductionAnd({ axes: -1 }).squeeze({ axes: -1 }),
      reference: ({ primary, secondary }) => primary === secondary,
    }),
  notEqual: () =>
    elementwise({
      inputs: { primary: every, secondary: every },
      result: "bool",
      wgsl: "(primary != secondary) | unordered(F(primary), F(secondary))",
      wide: "any(primary != secondary)",
      complex: ({ primary, secondary }) =>
        primary.partsOfComplex().notEqual(secondary.partsOfComplex()).reductionOr({ axes: -1 }).squeeze({ axes: -1 }),
      reference: ({ primary, secondary }) => primary !== secondary,
    }),
  lessThan: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      result: "bool",
      wgsl: "(primary < secondary) & !unordered(F(primary), F(secondary))",
      wide: "less64(primary, secondary, SIGNED)",
      reference: ({ primary, secondary }) => primary < secondary,
    }),
  lessThanOrEqualTo: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      result: "bool",
      wgsl: "(primary <= secondary) & !unordered(F(primary), F(secondary))",
      wide: "!less64(secondary, primary, SIGNED)",
      reference: ({ primary, secondary }) => primary <= secondary,
    }),
  greaterThan: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      result: "bool",
      wgsl: "(primary > secondary) & !unordered(F(primary), F(secondary))",
      wide: "less64(secondary, primary, SIGNED)",
      reference: ({ primary, secondary }) => primary > secondary,
    }),
  greaterThanOrEqualTo: () =>
    elementwise({
      inputs: { primary: numeric, secondary: numeric },
      result: "bool",
      wgsl: "(primary >= secondary) & !unordered(F(primary), F(secondary))",
      wide: "!less64(primary, secondary, SIGNED)",
      reference: ({ primary, secondary }) => primary >= secondary,
    }),
  logicalAND: () =>
    elementwise({
      inputs: { primary: any, secondary: any },
      wgsl: "T(truthy(F(primary)) & truthy(F(secondary)))",
      wide: "T(u32(any(primary != T(0)) & any(secondary != T(0))), 0u)",
      gradient: () => ({}),
      reference: ({ primary, secondary }) => primary !== 0 && secondary !== 0,
    }),
  logicalOR: () =>
    elementwise({
      inputs: { primary: any, secondary: any },
      wgsl: "T(truthy(F(primary)) | truthy(F(secondary)))",
      wide: "T(u32(any(primary != T(0)) | any(secondary != T(0))), 0u)",
      gradient: () => ({}),
      reference: ({ primary, secondary }) => primary !== 0 || secondary !== 0,
    }),
  logicalNAND: () =>
    elementwise({
      inputs: { primary: any, secondary: any },
      wgsl: "T(!(truthy(F(primary)) & truthy(F(secondary))))",
      wide: "T(u32(!(any(primary != T(0)) & any(secondary != T(0)))), 0u)",
      gradient: () => ({}),
      reference: ({ primary, secondary }) => !(primary !== 0 && secondary !== 0),
    }),
  logicalNOR: () =>
    elementwise({
      inputs: { primary: any, secondary: any },
      wgsl: "T(!(truthy(F(primary)) | truthy(F(secondary))))",
      wide: "T(u32(!(any(primary != T(0)) | any(secondary != T(0)))), 0u)",
      gradient: () => ({}),
      reference: ({ primary, secondary }) => !(primary !== 0 || secondary !== 0),
    }),
  logicalXOR: () =>
    elementwise({
      inputs: { primary: any, secondary: any },
      wgsl: "T(truthy(F(primary)) != truthy(F(secondary)))",
      wide: "T(u32(any(primary != T(0)) != any(secondary != T(0))), 0u)",
      gradient: () => ({}),
      reference: ({ primary, secondary }) => (primary !== 0) !== (secondary !== 0),
    }),
  logicalXNOR: () =>
    elementwise({
      inputs: { primary: any, secondary: any },
      wgsl: "T(truthy(F(primary)) == truthy(F(secondary)))",
      wide: "T(u32(any(primary != T(0)) == any(secondary != T(0))), 0u)",
      gradient: () => ({}),
      reference: ({ primary, secondary }) => (primary !== 0) === (secondary !== 0),
    }),
  not: () =>
    elementwise({
      inputs: { tensor: any },
      wgsl: "T(!truthy(F(tensor)))",
      wide: "T(u32(all(tensor == T(0))), 0u)",
      gradient: () => ({}),
      reference: ({ tensor }) => tensor === 0,
    }),
  isInfinite: () =>
    elementwise({
      inputs: { tensor: float },
      result: "bool",
      wgsl: "(bitcast<U>(tensor) & U(0x7fffffffu)) == U(0x7f800000u)",
      reference: ({ tensor }) => Math.abs(tensor) === Infinity,
    }),
  isFinite: () =>
    elementwise({
      inputs: { tensor: float },
      result: "bool",
      wgsl: "(bitcast<U>(tensor) & U(0x7fffffffu)) < U(0x7f800000u)",
      reference: ({ tensor }) => Number.isFinite(tensor),
    }),
  isNaN: () =>
    elementwise({
      inputs: { tensor: float },
      result: "bool",
      wgsl: "isNotANumber(tensor)",
      reference: ({ tensor }) => Number.isNaN(tensor),
    }),
  select: () =>
    elementwise({
      inputs: { predicate: bool, trueTensor: every, falseTensor: every },
      result: ({ trueTensor }) => trueTensor,
      wgsl: "select(falseTensor, trueTensor, predicate)",
      complex: ({ predicate, trueTensor, falseTensor }) =>
        predicate
          .expandDims({ axes: -1 })
          .select({ trueTensor: trueTensor.partsOfComplex(), falseTensor: falseTensor.partsOfComplex() })
          .complexOfParts(),
      gradient: ({ dy, predicate }) => ({
        trueTensor: predicate.select({ trueTensor: dy, falseTensor: 0 }),
        falseTensor: predicate.select({ trueTensor: 0, falseTensor: dy }),
      }),
      reference: ({ predicate, trueTensor, falseTensor }) => (predicate ? trueTensor : falseTensor),
    }),
  bitwiseAND: () =>
    elementwise({
      inputs: { primary: integer, secondary: integer },
      wgsl: "primary & secondary",
      reference: ({ primary, secondary }) => Number(BigInt(primary) & BigInt(secondary)),
    }),
  bitwiseOR: () =>
    elementwise({
      inputs: { primary: integer, secondary: integer },
      wgsl: "primary | secondary",
      reference: ({ primary, secondary }) => Number(BigInt(primary) | BigInt(secondary)),
    }),
  bitwiseXOR: () =>
    elementwise({
      inputs: { primary: integer, secondary: integer },
      wgsl: "primary ^ secondary",
      reference: ({ primary, secondary }) => Number(BigInt(primary) ^ BigInt(secondary)),
    }),
  bitwiseLeftShift: () =>
    elementwise({
      inputs: { primary: integer, secondary: integer },
      wgsl: "primary << (U(secondary) & U(31u))",
      wide: "shiftLeft64(primary, secondary)",
      reference: ({ primary, secondary, dataType }) => wrapped(BigInt(primary) << BigInt(shiftOf(secondary, dataType)), dataType),
    }),
  bitwiseRightShift: () =>
    elementwise({
      inputs: { primary: integer, secondary: integer },
      wgsl: "primary >> (U(secondary) & U(31u))",
      wide: "shiftRight64(primary, secondary, SIGNED)",
      reference: ({ primary, secondary, dataType }) => Math.floor(primary / 2 ** shiftOf(secondary, dataType)),
    }),
  bitwiseNOT: () =>
    elementwise({
      inputs: { tensor: integer },
      wgsl: "~tensor",
      reference: ({ tensor }) => -1 - tensor,
    }),
  bitwisePopulationCount: () =>
    elementwise({
      inputs: { tensor: ["int32", "uint32", "uint16", "uint8", "int64", "uint64"] },
      wgsl: "countOneBits(tensor)",
      wide: "T(countOneBits(tensor.x) + countOneBits(tensor.y), 0u)",
      reference: ({ tensor, dataType }) =>
        [...BigInt.asUintN(8 * byteSize(dataType), BigInt(tensor)).toString(2)].filter((bit) => bit === "1").length,
    }),
  partsOfComplex: () =>
    view({
      inputs: { tensor: complex },
      result: "float32",
      view: ({ tensor }) => identityView([...tensor, 2]),
      gradient: ({ dy }) => ({ tensor: dy.complexOfParts() }),
    }),
  complexOfParts: () =>
    view({
      inputs: { tensor: ["float32"] },
      result: "complexFloat32",
      requires: { "the last dimension holds two parts": ({ tensor }) => agree(tensor.at(-1) ?? 0, 2) },
      view: ({ tensor }) => identityView(tensor.slice(0, -1)),
      gradient: ({ dy }) => ({ tensor: dy.partsOfComplex() }),
    }),
  convolution2D: () =>
    kernel({
      inputs: { source: float, weights: float },
      params: { descriptor: Convolution2DOpDescriptor },
      shape: ({ source, weights, descriptor }) => convolved(source, weights, descriptor),
      requires: convolutionRequires(4),
      candidates: convolutionCandidates,
      addressing: { source: "coordinates", weights: "coordinates" },
      gradient: ({ dy, source, weights, descriptor }) => ({
        source: dy.convolution2DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor: descriptor }),
        weights: dy.convolution2DWeightsGradient({ source, outputShape: weights.shapeOf(), forwardConvolutionDescriptor: descriptor }),
      }),
    }),
  convolution2DDataGradient: () =>
    kernel({
      inputs: { incomingGradient: float, weights: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
      shape: ({ outputShape }) => outputShape,
      requires: dataGradientRequires(4),
      candidates: convolutionCandidates,
      addressing: { incomingGradient: "coordinates", weights: "coordinates" },
      gradient: ({ dy, incomingGradient, weights, forwardConvolutionDescriptor }) => ({
        incomingGradient: dy.convolution2D({ weights, descriptor: forwardConvolutionDescriptor }),
        weights: incomingGradient.convolution2DWeightsGradient({
          source: dy,
          outputShape: weights.shapeOf(),
          forwardConvolutionDescriptor,
        }),
      }),
    }),
  convolution2DWeightsGradientPartials: () =>
    kernel({
      inputs: { incomingGradient: float, source: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
      result: "float32",
      shape: ({ source, outputShape, forwardConvolutionDescriptor }) => [
        weightsGradientSplits(source, outputShape, forwardConvolutionDescriptor),
        ...outputShape,
      ],
      requires: weightsGradientRequires(4),
      candidates: {
        "tiles of 64 weights × 64 channels": {
          template: "convolutionWeightsGradientTiled",
          needs: { "pixels to sum over": ({ incomingGradient }) => elementCount(incomingGradient) > 0 },
          when: {
            ...onGPU,
            "more than 32 channels in a group": ({ outputShape, forwardConvolutionDescriptor: d }) =>
              channelsPerGroup(outputShape, d, false).result > 32,
          },
          launch: ({ source, outputShape, forwardConvolutionDescriptor: d }) => tiledWeightsGradient(source, outputShape, d, weightsTile),
        },
        "tiles of 32 weights × 32 channels": {
          template: "convolutionWeightsGradientTiled",
          needs: { "pixels to sum over": ({ incomingGradient }) => elementCount(incomingGradient) > 0 },
          when: {
            ...onGPU,
            "more than 12 channels in a group": ({ outputShape, forwardConvolutionDescriptor: d }) =>
              channelsPerGroup(outputShape, d, false).result > 12,
          },
          launch: ({ source, outputShape, forwardConvolutionDescriptor: d }) =>
            tiledWeightsGradient(source, outputShape, d, narrowWeightsTile),
        },
        "rows shared by a subgroup": {
          template: "convolutionWeightsGradientShared",
          needs: {
            "pixels to sum over": ({ incomingGradient }) => elementCount(incomingGradient) > 0,
            "subgroups of 4 or more": ({ adapter }) => adapter.subgroupMinSize >= 4,
          },
          when: {
            ...onCPU,
            "at least 8 channels in a group": ({ outputShape, forwardConvolutionDescriptor: d }) =>
              channelsPerGroup(outputShape, d, false).result >= 8,
          },
          launch: ({ source, outputShape, forwardConvolutionDescriptor: d, adapter }) =>
            sharedWeightsGradient(source, outputShape, d, adapter),
        },
        "sums in registers": {
          template: "convolution2DWeightsGradient",
          launch: ({ source, outputShape, forwardConvolutionDescriptor: d, adapter }) =>
            weightsGradientLaunch(source, outputShape, d, adapter),
        },
      },
      addressing: { incomingGradient: "coordinates", source: "coordinates" },
      gradient: ({ dy, incomingGradient, source, forwardConvolutionDescriptor }) => {
        const weights = dy.sliceTensor({ dimension: 0, starts: 0, length: 1 }).squeeze({ axes: 0 }).cast({ to: source.dataType });
        return {
          incomingGradient: source.convolution2D({ weights, descriptor: forwardConvolutionDescriptor }),
          source: incomingGradient.convolution2DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor }),
        };
      },
    }),
  convolution3D: () =>
    kernel({
      inputs: { source: float, weights: float },
      params: { descriptor: Convolution3DOpDescriptor },
      shape: ({ source, weights, descriptor }) => convolved(source, weights, descriptor),
      requires: convolutionRequires(5),
      template: "convolution2D",
      addressing: { source: "coordinates", weights: "coordinates" },
      launch: ({ source, weights, descriptor, shape, adapter }) => convolutionLaunch(source, weights, descriptor, shape, false, adapter),
      gradient: ({ dy, source, weights, descriptor }) => ({
        source: dy.convolution3DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor: descriptor }),
        weights: dy.convolution3DWeightsGradient({ source, outputShape: weights.shapeOf(), forwardConvolutionDescriptor: descriptor }),
      }),
    }),
  convolution3DDataGradient: () =>
    kernel({
      inputs: { incomingGradient: float, weights: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution3DOpDescriptor },
      shape: ({ outputShape }) => outputShape,
      requires: dataGradientRequires(5),
      template: "convolution2D",
      addressing: { incomingGradient: "coordinates", weights: "coordinates" },
      launch: ({ incomingGradient, weights, forwardConvolutionDescriptor, shape, adapter }) =>
        convolutionLaunch(incomingGradient, weights, forwardConvolutionDescriptor, shape, true, adapter),
      gradient: ({ dy, incomingGradient, weights, forwardConvolutionDescriptor }) => ({
        incomingGradient: dy.convolution3D({ weights, descriptor: forwardConvolutionDescriptor }),
        weights: incomingGradient.convolution3DWeightsGradient({
          source: dy,
          outputShape: weights.shapeOf(),
          forwardConvolutionDescriptor,
        }),
      }),
    }),
  convolution3DWeightsGradientPartials: () =>
    kernel({
      inputs: { incomingGradient: float, source: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution3DOpDescriptor },
      shape: ({ source, outputShape, forwardConvolutionDescriptor }) => [
        weightsGradientSplits(source, outputShape, forwardConvolutionDescriptor),
        ...outputShape,
      ],
      requires: weightsGradientRequires(5),
      result: "float32",
      template: "convolution2DWeightsGradient",
      addressing: { incomingGradient: "coordinates", source: "coordinates" },
      launch: ({ source, outputShape, forwardConvolutionDescriptor, adapter }) =>
        weightsGradientLaunch(source, outputShape, forwardConvolutionDescriptor, adapter),
      gradient: ({ dy, incomingGradient, source, forwardConvolutionDescriptor }) => {
        const weights = dy.sliceTensor({ dimension: 0, starts: 0, length: 1 }).squeeze({ axes: 0 }).cast({ to: source.dataType });
        return {
          incomingGradient: source.convolution3D({ weights, descriptor: forwardConvolutionDescriptor }),
          source: incomingGradient.convolution3DDataGradient({ weights, outputShape: source.shapeOf(), forwardConvolutionDescriptor }),
        };
      },
    }),
  winogradSource: () =>
    kernel({
      inputs: { source: float },
      params: { height: integerValue, width: integerValue, top: integerOr(0), left: integerOr(0) },
      result: "float32",
      shape: ({ source, height, width }) => winogradTiles([source[0], height, width], "NHW", source[3]),
      requires: { "source has rank 4": ({ source }) => source.length === 4 },
      template: "winogradSource",
      addressing: { source: "coordinates" },
      launch: ({ source, height, width, top, left, adapter }) => winogradSourceLaunch(source, { height, width, top, left }, adapter),
    }),
  winogradResult: () =>
    kernel({
      inputs: { products: float },
      params: { outputShape: shapeValue, dataLayout: oneOf("NCHW", "NHWC") },
      shape: ({ outputShape }) => outputShape,
      requires: {
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "there are 36 products for each tile and channel": ({ products, outputShape, dataLayout }) =>
          sameShape(products, winogradTiles(outputShape, dataLayout, lengthOf(outputShape, dataLayout, "C"))),
      },
      template: "winogradResult",
      addressing: { products: "coordinates" },
      launch: ({ outputShape, dataLayout, adapter }) => winogradResultLaunch(outputShape, dataLayout, adapter),
    }),
  scan: () =>
    kernel({
      inputs: { tensor: narrow },
      params: { axis, combination: oneOf("sum", "product", "minimum", "maximum") },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      shape: ({ tensor }) => tensor,
      candidates: {
        "pieces of lines": {
          operations: (a) => scanInPieces(a),
          needs: {
            "lines longer than a piece": ({ tensor, axis }) => tensor[axis] > longestPiece,
            "elements of 32 bits": ({ dataTypes }) => byteSize(dataTypes.tensor) === 4,
          },
          when: {
            "long lines": ({ tensor, axis }) => tensor[axis] >= 2 ** 15,
            "few lines": ({ tensor, axis, adapter }) => linesOf(tensor, axis).lines < (adapter.software ? 2 : 256),
          },
        },
        "teams along lines": {
          template: "scanShared",
          needs: {
            "lines of neighbours": ({ tensor, axis }) => linesOf(tensor, axis).stride === 1,
            subgroups: ({ adapter }) => adapter.subgroupMinSize > 0,
          },
          when: onGPU,
          launch: (a) => scanAlong(a),
        },
        "teams across lines": {
          template: "scanShared",
          when: onGPU,
          launch: (a) => scanAcross(a),
        },
        "an invocation a line": { template: "scan", launch: (a) => scanAlone(a) },
      },
      gradient({ graph, dy, tensor, y, axis, combination }) {
        const onward = (terms: Tensor): Tensor => terms.reverse({ axes: axis }).scan({ axis, combination: "sum" }).reverse({ axes: axis });
        if (combination === "sum") return { tensor: onward(dy) };
        if (combination !== "product") {
          const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
          const indices = tensor.equal(y).select({ trueTensor: coordinates, falseTensor: -1 }).scan({ axis, combination: "maximum" });
          return { tensor: dy.scatterAlongAxis({ axis, indices, shape: tensor.shapeOf(), mode: "add" }) };
        }
        // ∂yⱼ/∂xᵢ is the product of the others up to j: of the non-zero ones, times that of the zeros, which is kept as a function of them
        // (one zero: their sum; more: 0), so that the gradient of the gradient is right as well.
        const isZero = tensor.equal(0);
        const zeros = isZero.select({ trueTensor: tensor, falseTensor: 0 });
        const nonZero = isZero.select({ trueTensor: 1, falseTensor: tensor });
        const count = isZero.cast({ to: "int32" }).scan({ axis, combination: "sum" });
        const terms = dy.multiplication(nonZero.scan({ axis, combination: "product" }));
        const termsOfZeros = terms.multiplication(zeros.scan({ axis, combination: "sum" }));
        const having = (zeroCount: number, trueTensor: Tensor): Tensor => count.equal(zeroCount).select({ trueTensor, falseTensor: 0 });
        const besideZero = onward(having(1, terms).addition(having(2, termsOfZeros)));
        const atZero = besideZero.subtraction(zeros.multiplication(onward(having(2, terms))));
        const elsewhere = onward(having(0, terms).addition(having(1, termsOfZeros)));
        return { tensor: isZero.select({ trueTensor: atZero, falseTensor: elsewhere }).division(nonZero) };
      },
    }),
  unitVector: () =>
    kernel({
      inputs: { tensor: every },
      params: { axis },
      result: "int32",
      shape: ({ tensor }) => [tensor.length],
      constant: ({ tensor, axis }) => tensor.map((_, k) => (k === axis ? 1 : 0)),
    }),
  fourierTransform: () =>
    kernel({
      inputs: { tensor: ["float32"] },
      params: {
        axis,
        length: integerOrTensor,
        inverse: booleanOr(false),
        scalingMode: oneOf("none", "size", "unitary"),
        from: oneOf("complex", "real", "half", "doubledHalf"),
        to: oneOf("complex", "real", "half", "doubledHalf"),
        turned: oneOf("none", "before", "after"),
      },
      requires: {
        "numbers have two parts, beside which the axis lies": ({ tensor, ...transform }) => hasLines(tensor, transform),
        "lines have the length": ({ tensor, axis, length, from }) => agree(tensor[axis], formLength(from, length)),
        "a line has at most 1024 numbers, and its length no prime factor above 61; a longer one has to be known while the graph is built":
          ({ length }) => isShort(length),
      },
      shape: ({ tensor, ...transform }) => lineTransformed(tensor, transform),
      template: "fourierTransform",
      launch: ({ tensor, adapter, ...transform }) => lineLaunch(tensor, transform, adapter),
      gradient: ({ dy, axis, length, inverse, scalingMode, from, to, turned }) => ({
        tensor: dy.fourierTransform({
          axis,
          length,
          inverse: !inverse,
          scalingMode,
          from: to,
          to: from,
          turned: turned === "none" ? turned : turned === "before" ? "after" : "before",
        }),
      }),
    }),
  gatherND: () =>
    kernel({
      inputs: { updatesTensor: every, indicesTensor: index },
      params: { batchDimensions: integerOr(0) },
      shape: ({ updatesTensor, indicesTensor, batchDimensions }) => slicesShape(updatesTensor, indicesTensor, batchDimensions),
      requires: {
        "indices have more than batchDimensions dimensions": ({ indicesTensor, batchDimensions }) => indicesTensor.length > batchDimensions,
        "the batch dimensions agree": ({ updatesTensor, indicesTensor, batchDimensions }) =>
          batchesAgree(updatesTensor, indicesTensor, batchDimensions),
        "indices address no more dimensions than updatesTensor has past the batch": ({ updatesTensor, indicesTensor, batchDimensions }) =>
          indicesFit(updatesTensor, indicesTensor, batchDimensions),
      },
      template: "gatherND",
      launch: ({ updatesTensor, indicesTensor, batchDimensions, shape, adapter }) =>
        slicesLaunch(updatesTensor, indicesTensor, batchDimensions, shape, adapter),
      complex: ({ updatesTensor, ...where }) => updatesTensor.partsOfComplex().gatherND(where).complexOfParts(),
      gradient: ({ dy, updatesTensor, indicesTensor, batchDimensions }) => ({
        updatesTensor: dy.scatterND({ indicesTensor, shape: updatesTensor.shapeOf(), batchDimensions, mode: "add" }),
      }),
    }),
  gatherAlongAxis: () =>
    kernel({
      inputs: { updates: every, indices: index },
      params: { axis },
      shape: ({ indices }) => indices,
      requires: {
        "updates and indices have the same shape but for axis": ({ updates, indices, axis }) => agreeBeside(updates, indices, axis),
      },
      template: "gatherAlongAxis",
      launch: ({ updates, indices, axis, shape, adapter }) => alongAxisLaunch(updates, indices, axis, shape, adapter),
      complex: ({ updates, indices, axis }) =>
        updates
          .partsOfComplex()
          .gatherAlongAxis({ axis, indices: indices.expandDims({ axes: -1 }).broadcast({ shape: [2] }) })
          .complexOfParts(),
      gradient: ({ dy, updates, indices, axis }) => ({
        updates: dy.scatterAlongAxis({ axis, indices, shape: updates.shapeOf(), mode: "add" }),
      }),
    }),
  windows: () =>
    view({
      inputs: { tensor: every },
      params: { axes: integers, sizes: integers, strides: integers, dilationRates: integers },
      requires: {
        "axes are in order, and have sizes, strides and dilation rates of at least 1": ({ tensor, axes, sizes, strides, dilationRates }) =>
          describesWindows(tensor.length, sizes, { axes, strides, dilationRates }),
      },
      view: ({ tensor, axes, sizes, strides, dilationRates }) => windowsView(tensor, sizes, { axes, strides, dilationRates }),
      gradient: ({ dy, tensor, axes, sizes, strides, dilationRates }) => {
        const none = axes.map(() => 0);
        const padding = { leftPadding: none, rightPadding: none };
        return { tensor: dy.foldWindows({ axes, sizes, strides, dilationRates, ...padding, outputShape: tensor.shapeOf() }) };
      },
    }),
  foldWindows: () =>
    kernel({
      inputs: { windows: narrow },
      params: {
        axes: integers,
        sizes: integers,
        strides: integers,
        dilationRates: integers,
        leftPadding: integers,
        rightPadding: integers,
        outputShape: shapeValue,
      },
      shape: ({ outputShape }) => outputShape,
      requires: {
        "axes are in order, and have sizes, strides and dilation rates of at least 1 and paddings not negative": ({ outputShape, ...d }) =>
          describesWindows(outputShape.length, d.sizes, d) && describesPadding(d.axes, d.leftPadding, d.rightPadding),
        "windows are those of a tensor of outputShape": ({ windows, outputShape, ...d }) =>
          sameShape(windows, windowsShape(outputShape, windowsAlong(outputShape, d.sizes, d, d.leftPadding, d.rightPadding), d.axes)),
      },
      template: "foldWindows",
      addressing: { windows: "coordinates" },
      launch: ({ windows, outputShape, axes, strides, dilationRates, leftPadding, adapter }) =>
        foldLaunch(windows, outputShape, { axes, strides, dilationRates }, leftPadding, adapter),
      gradient: ({ dy, axes, sizes, strides, dilationRates, leftPadding, rightPadding }) => {
        const rank = dy.shape.length;
        const padded = dy.padConstant({ leftPadding: atAxes(rank, axes, leftPadding), rightPadding: atAxes(rank, axes, rightPadding) });
        return { windows: padded.windows({ axes, sizes, strides, dilationRates }) };
      },
    }),
  stopGradient: () =>
    elementwise({
      inputs: { tensor: every },
      wgsl: "tensor",
      copies: () => true,
      complex: ({ tensor }) => tensor.partsOfComplex().stopGradient().complexOfParts(),
      gradient: () => ({}),
      reference: ({ tensor }) => tensor,
    }),
  inverse: () =>
    kernel({
      inputs: { input: float },
      shape: ({ input }) => input,
      requires: {
        "input has at least rank 2": ({ input }) => input.length >= 2,
        "the matrices are square": ({ input }) => agree(input.at(-1)!, input.at(-2)!),
        "the matrices have at most 682 rows": ({ input }) => !(input.at(-1)! > largestInverse),
      },
      template: "inverse",
      launch: ({ input, adapter }) => inverseLaunch(input, adapter),
      gradient: ({ dy, y }) => {
        const transposed = y.transpose({ permutation: swapLast(y.shape.length) });
        return { input: transposed.matrixMultiplication(dy).matrixMultiplication(transposed).negative() };
      },
    }),
  matrixMultiplication: () =>
    kernel({
      inputs: { primary: floatOrComplex, secondary: floatOrComplex },
      shape: productShape,
      requires: productRequirements,
      candidates: {
        "parts of the depth": {
          needs: { "a depth that can be cut": ({ primary, shape }) => partsOf(primary, shape) > 1 },
          when: { ...onGPU, "few tiles, and a depth of at least 1024": ({ primary }) => primary.at(-1)! >= 1024 },
          operations: (a) => productInParts(a),
        },
        ...productKernels,
      },
      addressing: { primary: "matrix", secondary: "matrix" },
      complex: ({ graph, primary, secondary }) => {
        const [a, b, c, d] = [primary, secondary].flatMap((tensor) => [tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()]);
        return graph.complexTensor(a.matrixMultiplication(c).subtraction(b.matrixMultiplication(d)), {
          imaginaryTensor: a.matrixMultiplication(d).addition(b.matrixMultiplication(c)),
        });
      },
      gradient: ({ dy, primary, secondary }) => ({
        primary: dy.matrixMultiplication(secondary.transpose({ permutation: swapLast(secondary.shape.length) })),
        secondary: primary.transpose({ permutation: swapLast(primary.shape.length) }).matrixMultiplication(dy),
      }),
    }),
  matrixMultiplicationInFloat32: () =>
    kernel({
      inputs: { primary: float, secondary: float },
      result: "float32",
      shape: productShape,
      requires: productRequirements,
      candidates: productKernels,
      addressing: { primary: "matrix", secondary: "matrix" },
    }),
  attentionForward: () =>
    kernel({
      inputs: { query: float, key: float, value: float, mask: optional(float), sinks: optional(float) },
      params: { scale: numberValue, isCausal: booleanOr(false) },
      requires: {
        "query, key and value have at least rank 2": ({ query, key, value }) => Math.min(query.length, key.length, value.length) >= 2,
        "queries are as long as keys": ({ query, key }) => agree(query.at(-1)!, key.at(-1)!),
        "there are as many values as keys": ({ key, value }) => agree(key.at(-2)!, value.at(-2)!),
        "the leading dimensions broadcast": ({ query, key, value }) =>
          canBroadcast(query.slice(0, -2), key.slice(0, -2), value.slice(0, -2)),
        "mask and sinks have at least rank 2 and broadcast to a number for each query and key": ({ query, key, mask, sinks }) =>
          [mask, sinks && [...sinks.slice(0, -2), 1, 1]].every(
            (one) => one === undefined || (one.length >= 2 && broadcastsTo(one, scoresShape(query, key))),
          ),
      },
      shape: ({ query, key, value }) => [
        ...broadcast(query.slice(0, -2), key.slice(0, -2), value.slice(0, -2)),
        query.at(-2)!,
        value.at(-1)!,
      ],
      candidates: {
        "blocks of 64 queries": {
          template: "attentionBlocks",
          needs: {
            "lengths that are multiples of 4": ({ query, value }) => query.at(-1)! % 4 === 0 && value.at(-1)! % 4 === 0,
            "values of 128 numbers at most": ({ value }) => value.at(-1)! <= 128,
            "some keys": ({ key }) => key.at(-2)! > 0,
            "32 KiB of workgroup memory": ({ adapter }) => adapter.maxWorkgroupStorage >= 32768,
          },
          when: {
            ...onGPU,
            "scores that would take more than 256 MiB": ({ key, shape }) => scoresSize(shape, key) > 2 ** 28,
            "at least 192 blocks": ({ shape }) => elementCount(shape.slice(0, -2)) * Math.ceil(shape.at(-2)! / 64) >= 192,
          },
          launch: (a) => attentionInBlocks(a, 64),
        },
        "blocks of 32 queries": {
          template: "attentionBlocks",
          needs: {
            "lengths that are multiples of 4": ({ query, value }) => query.at(-1)! % 4 === 0 && value.at(-1)! % 4 === 0,
            "values of 128 numbers at most": ({ value }) => value.at(-1)! <= 128,
            "some keys": ({ key }) => key.at(-2)! > 0,
            "32 KiB of workgroup memory": ({ adapter }) => adapter.maxWorkgroupStorage >= 32768,
          },
          when: {
            ...onGPU,
            "scores that would take more than 256 MiB": ({ key, shape }) => scoresSize(shape, key) > 2 ** 28,
          },
          launch: (a) => attentionInBlocks(a, 32),
        },
        "scores in memory": { operations: (a) => attentionInSteps(a) },
      },
      addressing: { query: "matrix", key: "matrix", value: "matrix", mask: "matrix", sinks: "matrix" },
      gradient: (a) => attentionGradients(a),
    }),
  suppressBoxes: () =>
    kernel({
      inputs: { order: index, boxes: float, scores: float, classes: optional(index) },
      params: {
        iouThreshold: numberValue,
        scoreThreshold: numberValue,
        coordinateMode: oneOf("explicit", "cornersWidthFirst", "centersHeightFirst", "centersWidthFirst"),
      },
      result: "int32",
      requires: { "there are at most 65536 boxes": ({ order }) => order[2] <= mostBoxes },
      shape: ({ order }) => order,
      template: "suppressBoxes",
      launch: ({ order, classes, iouThreshold, scoreThreshold, coordinateMode, adapter }) =>
        suppressionLaunch(order, classes, iouThreshold, scoreThreshold, coordinateMode, adapter),
    }),
  nonZeroCounts: () =>
    kernel({
      inputs: { tensor: any },
      result: "int32",
      shape: ({ tensor }) => [Math.ceil(elementCount(tensor) / countedTogether)],
      template: "nonZero",
      launch: ({ tensor, adapter }) => nonZeroLaunch(tensor, false, adapter),
    }),
  nonZeroRows: () =>
    kernel({
      inputs: { tensor: any, counts: index },
      result: "int32",
      shape: ({ tensor }) => [elementCount(tensor), tensor.length],
      requires: {
        "there is a count for each stretch": ({ tensor, counts }) =>
          counts.length === 1 && counts[0] === Math.ceil(elementCount(tensor) / countedTogether),
      },
      template: "nonZero",
      launch: ({ tensor, adapter }) => nonZeroLaunch(tensor, true, adapter),
    }),
  maxPooling4D: () =>
    kernel({
      inputs: { source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      shape: ({ source, descriptor }) => pooled(source, descriptor),
      requires: {
        "source has at least rank 4": ({ source }) => source.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
      },
      template: "pooling",
      addressing: { source: "coordinates" },
      launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "maximum", adapter),
      gradient: ({ dy, source, descriptor }) => ({ source: dy.maxPooling4DGradient({ source, descriptor }) }),
    }),
  maxPooling4DIndices: () =>
    kernel({
      inputs: { source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      result: "int32",
      shape: ({ source, descriptor }) => pooled(source, descriptor),
      requires: {
        "source has at least rank 4": ({ source }) => source.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
        "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none",
        "returnIndicesDataType is int32": ({ descriptor }) => descriptor.returnIndicesDataType === "int32",
      },
      template: "pooling",
      addressing: { source: "coordinates" },
      launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "index", adapter),
    }),
  maxPooling4DAtIndices: () =>
    kernel({
      inputs: { source: float, indicesTensor: index },
      params: { descriptor: Pooling4DOpDescriptor },
      shape: ({ source, descriptor }) => pooled(source, descriptor),
      requires: {
        "source has at least rank 4": ({ source }) => source.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
        "returnIndicesMode tells the elements of a window apart": ({ descriptor }) => tellsApart(descriptor),
        "indices have the shape of the pooled source": ({ source, indicesTensor, descriptor }) =>
          sameShape(indicesTensor, pooled(source, descriptor)),
      },
      template: "pooling",
      addressing: { source: "coordinates" },
      launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "pick", adapter),
      gradient: ({ dy, source, indicesTensor, descriptor }) => ({
        source: dy.maxPooling4DGradientAtIndices({ indicesTensor, outputShape: source.shapeOf(), descriptor }),
      }),
    }),
  maxPooling4DGradientAtIndices: () =>
    kernel({
      inputs: { gradientTensor: float, indicesTensor: index },
      params: { outputShape: shapeValue, descriptor: Pooling4DOpDescriptor },
      shape: ({ outputShape }) => outputShape,
      requires: {
        "outputShape has at least rank 4": ({ outputShape }) => outputShape.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
        "returnIndicesMode tells the elements of a window apart": ({ descriptor }) => tellsApart(descriptor),
        "gradient has the shape of a pooled source of outputShape": ({ gradientTensor, outputShape, descriptor }) =>
          sameShape(gradientTensor, pooled(outputShape, descriptor)),
        "indices have the gradient's shape": ({ gradientTensor, indicesTensor }) => sameShape(indicesTensor, gradientTensor),
      },
      template: "poolingGradient",
      addressing: { gradientTensor: "coordinates", indicesTensor: "coordinates" },
      launch: ({ descriptor, shape, adapter }) => poolingLaunch(shape, descriptor, shape, "pick", adapter),
      gradient: ({ dy, indicesTensor, descriptor }) => ({ gradientTensor: dy.maxPooling4DAtIndices({ indicesTensor, descriptor }) }),
    }),
  avgPooling4D: () =>
    kernel({
      inputs: { source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      shape: ({ source, descriptor }) => pooled(source, descriptor),
      requires: {
        "source has at least rank 4": ({ source }) => source.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
      },
      template: "pooling",
      addressing: { source: "coordinates" },
      launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "average", adapter),
      gradient: ({ dy, source, descriptor }) => ({ source: dy.avgPooling4DGradient({ source, descriptor }) }),
    }),
  avgPooling4DGradientOfShape: () =>
    kernel({
      inputs: { gradientTensor: float },
      params: { outputShape: shapeValue, descriptor: Pooling4DOpDescriptor },
      shape: ({ outputShape }) => outputShape,
      requires: {
        "outputShape has at least rank 4": ({ outputShape }) => outputShape.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
        "gradient has the shape of a pooled source": ({ gradientTensor, outputShape, descriptor }) =>
          sameShape(gradientTensor, pooled(outputShape, descriptor)),
      },
      template: "poolingGradient",
      addressing: { gradientTensor: "coordinates" },
      launch: ({ descriptor, shape, adapter }) => poolingLaunch(shape, descriptor, shape, "average", adapter),
      gradient: ({ dy, descriptor }) => ({ gradientTensor: dy.avgPooling4D({ descriptor }) }),
    }),
  L2NormPooling4D: () =>
    kernel({
      inputs: { source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      shape: ({ source, descriptor }) => pooled(source, descriptor),
      requires: {
        "source has at least rank 4": ({ source }) => source.length >= 4,
        "there are four kernel sizes, strides and dilation rates, all at least 1, and eight padding values": ({ descriptor }) =>
          windowSlides(descriptor),
      },
      template: "pooling",
      addressing: { source: "coordinates" },
      launch: ({ source, descriptor, shape, adapter }) => poolingLaunch(source, descriptor, shape, "norm", adapter),
      gradient: ({ dy, source, descriptor }) => ({ source: dy.L2NormPooling4DGradient({ source, descriptor }) }),
    }),
  lookUp: () =>
    kernel({
      inputs: { tensor: narrowInteger, LUTTensor: float },
      params: { axis: optionalInteger },
      result: ({ LUTTensor }) => LUTTensor,
      shape: ({ tensor, LUTTensor, axis }) => lookedUpShape(tensor, LUTTensor, axis),
      requires: {
        "axis is a dimension of the tensor": ({ tensor, axis }) => axis === undefined || (axis >= 0 && axis < tensor.length),
        "the dimensions of LUTTensor that come before codes divide the tensor's": ({ tensor, LUTTensor, axis }) =>
          tabulates(LUTTensor, tensor, axis === undefined ? 1 : 2),
      },
      template: "lookUp",
      launch: ({ tensor, LUTTensor, axis, shape, adapter }) => lookUpLaunch(tensor, LUTTensor, axis, shape, adapter),
      gradient: ({ dy, tensor, LUTTensor, axis }) => ({ LUTTensor: lookUpAdjoint(dy, tensor, LUTTensor, axis) }),
    }),
  philoxRandom: () =>
    kernel({
      inputs: { stateTensor: index },
      params: { shape: shapeValue, descriptor: RandomOpDescriptor },
      result: ({ descriptor }) => descriptor.dataType,
      shape: ({ shape }) => shape,
      requires: {
        "the state has seven words": ({ stateTensor }) => sameShape(stateTensor, [7]),
        "whole numbers are uniformly distributed": ({ descriptor }) => isRandomType(descriptor),
        "min is less than max": ({ descriptor }) => hasRandomRange(descriptor),
      },
      template: "philoxRandom",
      launch: ({ shape, descriptor }) => randomLaunch(shape, descriptor),
    }),
  philoxAdvance: () =>
    kernel({
      inputs: { stateTensor: index },
      params: { drawn: shapeValue },
      shape: () => [7],
      requires: { "the state has seven words": ({ stateTensor }) => sameShape(stateTensor, [7]) },
      template: "philoxAdvance",
      launch: ({ drawn }) => ({ workgroups: [1], blocks: philoxBlocks(drawn) }),
    }),
  reductionSum: () =>
    reduction({
      inputs: { tensor: arithmetic },
      params: { axes },
      identity: 0,
      combine: "a + b",
      wide: "add64(a, b)",
      complex: ({ tensor, axes }) => tensor.partsOfComplex().reductionSum({ axes }).complexOfParts(),
      gradient: ({ dy, tensor }) => ({ tensor: dy.broadcast({ shape: tensor.shapeOf() }) }),
      reference: (a, b) => a + b,
    }),
  reductionProduct: () =>
    reduction({
      inputs: { tensor: numeric },
      params: { axes },
      identity: 1,
      combine: "a * b",
      wide: "multiply64(a, b)",
      gradient({ dy, tensor, axes }) {
        const isZero = tensor.equal(0);
        const zeros = isZero.select({ trueTensor: tensor, falseTensor: 0 });
        const nonZero = isZero.select({ trueTensor: 1, falseTensor: tensor });
        const count = isZero.cast({ to: "int32" });
        const otherZeros = count.reductionSum({ axes }).subtraction(count);
        const ofNonZero = nonZero.reductionProduct({ axes }).division(nonZero);
        const ofZeros = zeros.reductionSum({ axes }).subtraction(zeros);
        const several = otherZeros.equal(1).select({ trueTensor: ofNonZero.multiplication(ofZeros), falseTensor: 0 });
        return { tensor: dy.multiplication(otherZeros.equal(0).select({ trueTensor: ofNonZero, falseTensor: several })) };
      },
      reference: (a, b) => a * b,
    }),
  reductionMaximum: () =>
    reduction({
      inputs: { tensor: numeric },
      params: { axes },
      identity: -Infinity,
      combine: "select(max(a, b), a, isNotANumber(F(b)))",
      wide: "maximum64(a, b, SIGNED)",
      gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
      reference: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b)),
    }),
  reductionMinimum: () =>
    reduction({
      inputs: { tensor: numeric },
      params: { axes },
      identity: Infinity,
      combine: "select(min(a, b), a, isNotANumber(F(b)))",
      wide: "minimum64(a, b, SIGNED)",
      gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
      reference: (a, b) => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b)),
    }),
  reductionMaximumPropagateNaN: () =>
    reduction({
      inputs: { tensor: numeric },
      params: { axes },
      identity: -Infinity,
      combine: "select(select(max(a, b), b, isNotANumber(F(b))), a, isNotANumber(F(a)))",
      wide: "maximum64(a, b, SIGNED)",
      gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
      reference: (a, b) => Math.max(a, b),
    }),
  reductionMinimumPropagateNaN: () =>
    reduction({
      inputs: { tensor: numeric },
      params: { axes },
      identity: Infinity,
      combine: "select(select(min(a, b), b, isNotANumber(F(b))), a, isNotANumber(F(a)))",
      wide: "minimum64(a, b, SIGNED)",
      gradient: ({ dy, tensor, y }) => ({ tensor: tensor.equal(y).select({ trueTensor: dy, falseTensor: 0 }) }),
      reference: (a, b) => Math.min(a, b),
    }),
  reductionAnd: () =>
    reduction({
      inputs: { tensor: any },
      params: { axes },
      identity: 1,
      combine: "T(B(a) & B(b))",
      wide: "T(u32(any(a != T(0)) & any(b != T(0))), 0u)",
      reference: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
    }),
  reductionOr: () =>
    reduction({
      inputs: { tensor: any },
      params: { axes },
      identity: 0,
      combine: "T(B(a) | B(b))",
      wide: "T(u32(any(a != T(0)) | any(b != T(0))), 0u)",
      reference: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
    }),
  reductionCount: () =>
    kernel({
      inputs: { tensor: any },
      params: { axes },
      shape: () => [],
      constant: ({ tensor, axes }) => [elementCount(axes.map((k) => tensor[k]))],
      gradient: () => ({}),
    }),
  sampleAt: () =>
    kernel({
      inputs: { source: float, rows: otherFloat, columns: otherFloat },
      params: {
        axis: integerValue,
        mode: oneOf("bilinear", "nearest"),
        slopes: oneOf("none", "rows", "columns", "both"),
        separable: booleanOr(false),
      },
      shape: ({ source, rows, columns, axis }) => sampledShape(source, rows, columns, axis),
      requires: {
        "source has the dimensions axis and axis + 1": ({ source, axis }) => axis >= 0 && axis + 2 <= source.length,
        "rows and columns have rank 3 and broadcast": ({ rows, columns }) => arePositions(rows, columns),
        "rows and columns are for the whole source, or for each slice along its first dimension": ({ source, rows, columns, axis }) =>
          positionsFit(source, rows, columns, axis),
        "there is something to read": ({ source, rows, columns, axis }) =>
          source[axis] * source[axis + 1] !== 0 || elementCount(sampledShape(source, rows, columns, axis)) === 0,
      },
      template: "sampleAt",
      addressing: { rows: "coordinates", columns: "coordinates" },
      launch: ({ source, axis, mode, slopes, shape, adapter }) => sampleLaunch(source, shape, axis, mode, slopes, shape, adapter),
      gradient({ dy, source, rows, columns, axis, mode, slopes, separable }) {
        const down = steeper(slopes, "rows");
        const across = steeper(slopes, "columns");
        const moves = mode === "bilinear";
        return {
          source: dy.sampleAtGradient({ rows, columns, outputShape: source.shapeOf(), axis, mode, slopes, separable }),
          rows: moves && down ? dy.sampleSlope({ source, rows, columns, axis, slopes: down, separable }) : undefined,
          columns: moves && across ? dy.sampleSlope({ source, rows, columns, axis, slopes: across, separable }) : undefined,
        };
      },
    }),
  sampleAtAdjoint: () =>
    kernel({
      inputs: {
        gradient: float,
        rows: otherFloat,
        columns: otherFloat,
        rowWindows: optional(index),
        columnWindows: optional(index),
        leastRows: optional(otherFloat),
        greatestRows: optional(otherFloat),
      },
      params: {
        outputShape: shapeValue,
        axis: integerValue,
        mode: oneOf("bilinear", "nearest"),
        slopes: oneOf("none", "rows", "columns", "both"),
      },
      shape: ({ outputShape }) => outputShape,
      requires: {
        "the gradient has the shape of what is read from a source of outputShape": ({ gradient, rows, columns, outputShape, axis }) =>
          positionsFit(outputShape, rows, columns, axis) && sameShape(gradient, sampledShape(outputShape, rows, columns, axis)),
        "either both windows or both extremes are given": ({ rowWindows, columnWindows, leastRows, greatestRows }) =>
          (rowWindows === undefined) === (columnWindows === undefined) &&
          (leastRows === undefined) === (greatestRows === undefined) &&
          (rowWindows === undefined) !== (leastRows === undefined),
      },
      template: "sampleAtAdjoint",
      addressing: { rows: "coordinates", columns: "coordinates", leastRows: "coordinates", greatestRows: "coordinates" },
      launch: ({ gradient, rowWindows, axis, mode, slopes, shape, adapter }) => ({
        ...sampleLaunch(shape, gradient, axis, mode, slopes, shape, adapter),
        windowed: rowWindows !== undefined,
      }),
      gradient({ dy, gradient, rows, columns, rowWindows, axis, mode, slopes }) {
        const down = steeper(slopes, "rows");
        const across = steeper(slopes, "columns");
        const separable = rowWindows !== undefined;
        const moves = mode === "bilinear";
        return {
          gradient: dy.sampleAt({ rows, columns, axis, mode, slopes, separable }),
          rows: moves && down ? gradient.sampleSlope({ source: dy, rows, columns, axis, slopes: down, separable }) : undefined,
          columns: moves && across ? gradient.sampleSlope({ source: dy, rows, columns, axis, slopes: across, separable }) : undefined,
        };
      },
    }),
  positionWindows: () =>
    kernel({
      inputs: { positions: otherFloat },
      params: { length: integersOrTensor },
      result: "int32",
      shape: ({ length }) => [length[0], 2],
      requires: { "there is one length": ({ length }) => length.length === 1 },
      template: "positionWindows",
      launch: ({ positions, length, adapter }) => windowsLaunch(elementCount(positions), length[0], adapter),
    }),
  mappedPositions: () =>
    kernel({
      inputs: {},
      params: { from: integersOrTensor, length: integersOrTensor, centerResult: booleanOr(false), alignCorners: booleanOr(false) },
      result: "float32",
      shape: ({ length }) => [length[0]],
      constant: ({ from, length, centerResult, alignCorners }) =>
        range(length[0]).map((k) => mappedPosition(k, from[0], length[0], centerResult, alignCorners)),
    }),
  singleGateRecurrence: () =>
    kernel({
      inputs: { source: float, recurrentWeight: float, initState: optional(float), mask: optional(float) },
      params: { descriptor: SingleGateRNNDescriptor },
      requires: {
        "source has five dimensions, with those of directions and gates": ({ source, descriptor }) => isGated(source, 1, descriptor),
        "the other tensors go with it": ({ source, descriptor, ...tensors }) => goTogether(packedShape(source, 2).slice(1), 1, tensors),
      },
      shape: ({ source }) => packedShape(source, 2),
      template: "recurrence",
      addressing: { source: "coordinates", recurrentWeight: "coordinates", initState: "coordinates", mask: "coordinates" },
      launch: ({ shape, descriptor, adapter, ...tensors }) => singleGateLaunch(shape, tensors, descriptor, adapter),
      gradient({ graph, dy, y, recurrentWeight, initState, mask, descriptor }) {
        const walked = y.singleGateRecurrenceGradient({ gradient: dy, recurrentWeight, mask, descriptor });
        return singleGateGradients({ graph, packed: y, walked, recurrentWeight, initState, mask, descriptor });
      },
    }),
  singleGateRecurrenceGradient: () =>
    kernel({
      inputs: { packed: float, gradient: float, recurrentWeight: float, mask: optional(float) },
      params: { descriptor: SingleGateRNNDescriptor },
      requires: {
        "packed and gradient are what the recurrence answers": ({ packed, gradient }) => isPacked(packed, gradient, 2),
        "the other tensors go with it": ({ packed, recurrentWeight, mask }) => goTogether(packed.slice(1), 1, { recurrentWeight, mask }),
      },
      shape: ({ packed }) => walkedShape(packed, 1),
      template: "recurrenceGradient",
      addressing: { packed: "coordinates", gradient: "coordinates", recurrentWeight: "coordinates", mask: "coordinates" },
      launch: ({ packed, mask, descriptor, adapter }) => singleGateLaunch(packed, { mask }, descriptor, adapter),
      gradient: ({ graph, dy, packed, gradient, recurrentWeight, mask, descriptor }) =>
        singleGateSecondGradients(graph, dy, { packed, gradient, recurrentWeight, mask }, descriptor),
    }),
  lstmRecurrence: () =>
    kernel({
      inputs: {
        source: float,
        recurrentWeight: float,
        initState: optional(float),
        initCell: optional(float),
        mask: optional(float),
        peephole: optional(float),
      },
      params: { descriptor: LSTMDescriptor },
      requires: {
        "source has five dimensions, with those of directions and gates": ({ source, descriptor }) => isGated(source, 4, descriptor),
        "the other tensors go with it": ({ source, descriptor, ...tensors }) => goTogether(packedShape(source, 6).slice(1), 4, tensors),
      },
      shape: ({ source }) => packedShape(source, 6),
      template: "recurrence",
      addressing: {
        source: "coordinates",
        recurrentWeight: "coordinates",
        initState: "coordinates",
        initCell: "coordinates",
        mask: "coordinates",
        peephole: "coordinates",
      },
      launch: ({ shape, descriptor, adapter, ...tensors }) => lstmLaunch(shape, tensors, descriptor, adapter),
      gradient({ graph, dy, y, recurrentWeight, initState, initCell, mask, peephole, descriptor }) {
        const walked = y.lstmRecurrenceGradient({ gradient: dy, recurrentWeight, initCell, mask, peephole, descriptor });
        return lstmGradients({ graph, packed: y, walked, recurrentWeight, initState, initCell, mask, peephole, descriptor });
      },
    }),
  lstmRecurrenceGradient: () =>
    kernel({
      inputs: {
        packed: float,
        gradient: float,
        recurrentWeight: float,
        initCell: optional(float),
        mask: optional(float),
        peephole: optional(float),
      },
      params: { descriptor: LSTMDescriptor },
      requires: {
        "packed and gradient are what the recurrence answers": ({ packed, gradient }) => isPacked(packed, gradient, 6),
        "the other tensors go with it": ({ packed, gradient, descriptor, ...tensors }) => goTogether(packed.slice(1), 4, tensors),
      },
      shape: ({ packed }) => walkedShape(packed, 4),
      template: "recurrenceGradient",
      addressing: {
        packed: "coordinates",
        gradient: "coordinates",
        recurrentWeight: "coordinates",
        initCell: "coordinates",
        mask: "coordinates",
        peephole: "coordinates",
      },
      launch: ({ packed, descriptor, adapter, ...tensors }) => lstmLaunch(packed, tensors, descriptor, adapter),
      gradient: ({ graph, dy, packed, gradient, recurrentWeight, initCell, mask, peephole, descriptor }) => {
        const { initial, ...gradients } = lstmSecondGradients(
          graph,
          dy,
          { packed, gradient, recurrentWeight, initial: initCell, mask, peephole },
          descriptor,
        );
        return { ...gradients, initCell: initial };
      },
    }),
  gruRecurrence: () =>
    kernel({
      inputs: {
        source: float,
        recurrentWeight: float,
        initState: optional(float),
        mask: optional(float),
        secondaryBias: optional(float),
      },
      params: { descriptor: GRUDescriptor },
      requires: {
        "source has five dimensions, with those of directions and gates": ({ source, descriptor }) => isGated(source, 3, descriptor),
        "the other tensors go with it": ({ source, descriptor, ...tensors }) =>
          goTogether(packedShape(source, 4).slice(1), 3, tensors) && (tensors.secondaryBias === undefined || descriptor.resetAfter),
      },
      shape: ({ source, descriptor }) => packedShape(source, gruSlots(descriptor)),
      template: "recurrence",
      addressing: {
        source: "coordinates",
        recurrentWeight: "coordinates",
        initState: "coordinates",
        mask: "coordinates",
        secondaryBias: "coordinates",
      },
      launch: ({ shape, descriptor, adapter, ...tensors }) => gruLaunch(shape, tensors, descriptor, adapter),
      gradient({ graph, dy, y, recurrentWeight, initState, mask, secondaryBias, descriptor }) {
        const walked = y.gruRecurrenceGradient({ gradient: dy, recurrentWeight, initState, mask, descriptor });
        return gruGradients({ graph, packed: y, walked, recurrentWeight, initState, mask, secondaryBias, descriptor });
      },
    }),
  gruRecurrenceGradient: () =>
    kernel({
      inputs: { packed: float, gradient: float, recurrentWeight: float, initState: optional(float), mask: optional(float) },
      params: { descriptor: GRUDescriptor },
      requires: {
        "packed and gradient are what the recurrence answers": ({ packed, gradient, descriptor }) =>
          isPacked(packed, gradient, gruSlots(descriptor)),
        "the other tensors go with it": ({ packed, gradient, descriptor, ...tensors }) => goTogether(packed.slice(1), 3, tensors),
      },
      shape: ({ packed, descriptor }) => walkedShape(packed, gruSlots(descriptor) - 1),
      template: "recurrenceGradient",
      addressing: {
        packed: "coordinates",
        gradient: "coordinates",
        recurrentWeight: "coordinates",
        initState: "coordinates",
        mask: "coordinates",
      },
      launch: ({ packed, descriptor, adapter, ...tensors }) => gruLaunch(packed, tensors, descriptor, adapter),
      gradient: ({ graph, dy, packed, gradient, recurrentWeight, initState, mask, descriptor }) => {
        const { initial, ...gradients } = gruSecondGradients(
          graph,
          dy,
          { packed, gradient, recurrentWeight, initial: initState, mask },
          descriptor,
        );
        return { ...gradients, initState: initial };
      },
    }),
  scatterSlices: () =>
    kernel({
      inputs: { dataTensor: narrow, updates: narrow, indices: index },
      params: { batchDimensions: integerOr(0), mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      shape: ({ dataTensor }) => dataTensor,
      requires: {
        "indices have more than batchDimensions dimensions": ({ indices, batchDimensions }) => indices.length > batchDimensions,
        "the batch dimensions agree": ({ dataTensor, indices, batchDimensions }) => batchesAgree(dataTensor, indices, batchDimensions),
        "indices address no more dimensions than dataTensor has past the batch": ({ dataTensor, indices, batchDimensions }) =>
          indicesFit(dataTensor, indices, batchDimensions),
        "updates hold a slice for each vector of indices": ({ dataTensor, updates, indices, batchDimensions }) =>
          slicesFit(updates, dataTensor, indices, batchDimensions),
      },
      template: "scatterND",
      launch: ({ dataTensor, indices, batchDimensions, mode, shape, adapter }) =>
        slicesLaunch(dataTensor, indices, batchDimensions, shape, adapter, mode),
      gradient: ({ graph, dy, y, dataTensor, updates, indices, batchDimensions, mode }) =>
        scatterGradient(graph, { dy, y, dataTensor, updates, indices, batchDimensions, mode }),
    }),
  scatterAlongAxisWithData: () =>
    kernel({
      inputs: { data: narrow, updates: narrow, indices: index },
      params: { axis, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      shape: ({ data }) => data,
      requires: {
        "updates and indices have the same shape": ({ updates, indices }) => sameShape(updates, indices),
        "data and indices have the same shape but for axis": ({ data, indices, axis }) => agreeBeside(data, indices, axis),
      },
      template: "scatterAlongAxis",
      launch: ({ data, indices, axis, mode, shape, adapter }) => alongAxisLaunch(data, indices, axis, shape, adapter, mode),
      gradient: ({ graph, dy, y, data, updates, indices, axis, mode }) => {
        const gathered = dy.gatherAlongAxis({ axis, indices });
        if (mode === "add") return { data: dy, updates: gathered };
        if (mode === "sub") return { data: dy, updates: gathered.negative() };
        const zeros = graph.constant(0, { shape: [], dataType: dy.dataType });
        if (mode === "set") {
          const erased = zeros.broadcast({ shape: updates.shapeOf() });
          const numbers = graph.coordinate(axis, { withShape: indices.shapeOf() });
          const seen = numbers.scatterAlongAxis({ axis, indices, shape: data.shapeOf(), mode }).gatherAlongAxis({ axis, indices });
          return {
            data: dy.scatterAlongAxisWithData({ updates: erased, indices, axis, mode }),
            updates: seen.equal(numbers).select({ trueTensor: gathered, falseTensor: zeros }),
          };
        }
        if (mode === "min" || mode === "max")
          return {
            data: y.equal(data).select({ trueTensor: dy, falseTensor: zeros }),
            updates: y.gatherAlongAxis({ axis, indices }).equal(updates).select({ trueTensor: gathered, falseTensor: zeros }),
          };
        const factor = updates.scatterAlongAxis({ axis, indices, shape: data.shapeOf(), mode });
        const share = dy.multiplication(y).gatherAlongAxis({ axis, indices }).division(updates);
        return { data: dy.multiplication(factor), updates: mode === "mul" ? share : share.negative() };
      },
    }),
  scatterPositions: () =>
    kernel({
      inputs: { dataTensor: narrow, indices: index },
      params: { batchDimensions: integerOr(0) },
      result: "int32",
      shape: ({ indices }) => [elementCount(indices.slice(0, -1))],
      requires: {
        "indices address no more dimensions than dataTensor has past the batch": ({ dataTensor, indices, batchDimensions }) =>
          indicesFit(dataTensor, indices, batchDimensions),
      },
      template: "scatterPositions",
      launch: ({ dataTensor, indices, batchDimensions, shape, adapter }) => ({
        ...vectorsLaunch(dataTensor, indices, batchDimensions),
        ...unitsOf(shape[0], adapter),
      }),
      gradient: () => ({}),
    }),
  scatterOrder: () =>
    kernel({
      inputs: { positions: index },
      result: "int32",
      shape: ({ positions }) => positions,
      requires: { "positions are a vector": ({ positions }) => positions.length === 1 },
      template: "scatterOrder",
      launch: ({ shape, adapter }) => ({ count: shape[0], ...unitsOf(shape[0], adapter) }),
    }),
  scatterInOrder: () =>
    kernel({
      inputs: { dataTensor: narrow, updates: narrow, positions: index, order: index },
      params: { mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      shape: ({ dataTensor }) => dataTensor,
      requires: {
        "data and updates are rows of one length": ({ dataTensor, updates }) =>
          dataTensor.length === 2 && updates.length === 2 && agree(dataTensor[1], updates[1]),
        "each update has a position and a place in the order": ({ updates, positions, order }) =>
          [positions, order].every((each) => each.length === 1 && agree(each[0], updates[0])),
      },
      template: "scatterInOrder",
      launch: ({ dataTensor, updates, mode, shape, adapter }) => inOrderLaunch(dataTensor, updates, mode, shape, adapter),
      gradient: ({ graph, dy, y, dataTensor, updates, positions, mode }) =>
        scatterGradient(graph, { dy, y, dataTensor, updates, indices: positions.expandDims({ axes: [-1] }), batchDimensions: 0, mode }),
    }),
  sortStretches: () =>
    kernel({
      inputs: { tensor: narrow, indices: optional(index) },
      params: { axis, descending: booleanOr(false), keep: integerValue },
      result: "int32",
      requires: {
        "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1,
        "between 0 and 1024 elements are kept": ({ keep }) => keep >= 0 && keep <= stretch,
        "tensor and indices have the same shape but for axis": ({ tensor, indices, axis }) =>
          indices === undefined || agreeBeside(tensor, indices, axis),
      },
      shape: ({ tensor, indices, axis, keep }) => replaced(tensor, axis, keptLength((indices ?? tensor)[axis], keep)),
      template: "sortStretches",
      launch: ({ tensor, indices, axis, descending, keep, adapter }) => stretchesLaunch(tensor, indices, axis, descending, keep, adapter),
    }),
  mergeStretches: () =>
    kernel({
      inputs: { indices: index, tensor: narrow },
      params: { axis, descending: booleanOr(false), run: integerValue },
      requires: {
        "the indices have the tensor's shape": ({ indices, tensor }) => sameShape(indices, tensor),
        "run is a multiple of 1024": ({ run }) => run > 0 && run % stretch === 0,
      },
      shape: ({ indices }) => indices,
      copies: ({ tensor, axis, run }) => tensor[axis] <= run,
      template: "mergeStretches",
      launch: ({ tensor, axis, descending, run, adapter }) => mergeLaunch(tensor, axis, descending, run, adapter),
    }),
  placeSorted: () =>
    kernel({
      inputs: { updates: narrow, source: narrow, indices: index },
      params: { axis, descending: booleanOr(false) },
      requires: {
        "updates and indices have the same shape": ({ updates, indices }) => sameShape(updates, indices),
        "source and indices have the same shape but for axis": ({ source, indices, axis }) => agreeBeside(source, indices, axis),
      },
      shape: ({ source }) => source,
      template: "placeSorted",
      launch: ({ source, indices, axis, descending, adapter }) => placeSortedLaunch(source, indices, axis, descending, adapter),
      gradient: ({ dy, indices, axis }) => ({ updates: dy.gatherAlongAxis({ axis, indices }) }),
    }),
  takeSorted: () =>
    kernel({
      inputs: { updates: narrow, indices: index },
      params: { axis, descending: booleanOr(false) },
      requires: {
        "updates and indices have the same shape but for axis": ({ updates, indices, axis }) => agreeBeside(updates, indices, axis),
      },
      shape: ({ indices }) => indices,
      template: "gatherAlongAxis",
      launch: ({ updates, indices, axis, shape, adapter }) => alongAxisLaunch(updates, indices, axis, shape, adapter),
      gradient: ({ dy, updates, indices, axis, descending }) => ({
        updates: dy.placeSorted({ source: updates, indices, axis, descending }),
      }),
    }),
  stencil: () =>
    kernel({
      inputs: { sourceTensor: float, weightsTensor: float },
      params: { descriptor: StencilOpDescriptor },
      result: ({ sourceTensor, descriptor }) => (descriptor.reductionMode.startsWith("argument") ? "int32" : sourceTensor),
      shape: ({ sourceTensor, weightsTensor, descriptor }) => stencilShape(sourceTensor, weightsTensor, descriptor),
      requires: {
        "source has rank 4 or more": ({ sourceTensor }) => sourceTensor.length >= 4,
        "weights have rank 4": ({ weightsTensor }) => weightsTensor.length === 4,
        "there are offsets, strides, dilation rates and paddings for four dimensions": ({ descriptor }) => describesStencil(descriptor),
        "window sizes, strides and dilation rates are at least 1": ({ weightsTensor, descriptor }) =>
          stencilSlides(weightsTensor, descriptor),
        "the source has the elements that the boundary mode shows": ({ sourceTensor, weightsTensor, descriptor }) =>
          boundaryShown(sourceTensor, weightsTensor, descriptor),
      },
      template: "stencil",
      addressing: { sourceTensor: "coordinates", weightsTensor: "coordinates" },
      launch: ({ sourceTensor, weightsTensor, descriptor, shape, adapter }) =>
        stencilLaunch(sourceTensor, weightsTensor, descriptor, shape, adapter),
      gradient({ graph, dy, sourceTensor, weightsTensor, descriptor }) {
        const [source, weights] = [sourceTensor.identity(), weightsTensor.identity()];
        const gradients = graph.gradients(source.stencilInParts({ weightsTensor: weights, descriptor }).multiplication(dy), {
          with: [source, weights],
        });
        return { sourceTensor: gradients.get(source)!, weightsTensor: gradients.get(weights)! };
      },
    }),
  reshape: () =>
    view({
      inputs: { tensor: every },
      params: { shape: shapeValue },
      requires: {
        "at most one dimension of shape is -1": ({ shape }) => shape.filter((d) => d === -1).length <= 1,
        "shape holds as many elements as the tensor": ({ tensor, shape }) => {
          const inferred = inferredShape(elementCount(tensor), shape);
          return inferred.every((d) => Number.isInteger(d) && d >= 0) && elementCount(inferred) === elementCount(tensor);
        },
      },
      view: ({ tensor, shape }) => identityView(inferredShape(elementCount(tensor), shape)),
      gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
    }),
  transpose: () =>
    view({
      inputs: { tensor: every },
      params: { permutation: integers },
      requires: {
        "permutation lists every dimension once": ({ tensor, permutation }) =>
          permutation.length === tensor.length && range(tensor.length).every((k) => permutation.includes(k)),
      },
      view: ({ tensor, permutation }) => ({
        shape: permutation.map((k) => tensor[k]),
        strides: permutation.map((k) => contiguous(tensor)[k]),
        offset: 0,
      }),
      gradient: ({ dy, permutation }) => ({ tensor: dy.transpose({ permutation: inverse(permutation) }) }),
    }),
  reverse: () =>
    view({
      inputs: { tensor: every },
      params: { axes },
      view: ({ tensor, axes }) => ({
        shape: tensor,
        strides: contiguous(tensor).map((stride, k) => (axes.includes(k) ? -stride : stride)),
        offset: axes.reduce((offset, k) => offset + Math.max(0, tensor[k] - 1) * contiguous(tensor)[k], 0),
      }),
      gradient: ({ dy, axes }) => ({ tensor: dy.reverse({ axes }) }),
    }),
  broadcast: () =>
    view({
      inputs: { tensor: every },
      params: { shape: shapeValue },
      requires: { "the tensor's shape broadcasts with shape": ({ tensor, shape }) => canBroadcast(tensor, shape) },
      view: ({ tensor, shape }) => broadcastView(tensor, shape),
      gradient: ({ dy, tensor }) => ({
        tensor: dy.reductionSum({ axes: tensor.broadcastAxes({ broadcasted: dy }) }).reshape({ shape: tensor.shapeOf() }),
      }),
    }),
  broadcastAxes: () =>
    kernel({
      inputs: { tensor: every, broadcasted: other },
      result: "int32",
      shape: ({ tensor, broadcasted }) => [
        [...tensor, ...broadcasted].some((d) => Number.isNaN(d)) ? NaN : repeatedAxes(tensor, broadcasted).length,
      ],
      constant: ({ tensor, broadcasted }) => repeatedAxes(tensor, broadcasted),
    }),
  shapeOf: () =>
    kernel({
      inputs: { tensor: every },
      result: "int32",
      shape: ({ tensor }) => [tensor.length],
      constant: ({ tensor }) => tensor,
    }),
  squeeze: () =>
    view({
      inputs: { tensor: every },
      params: { axes: optionalAxes },
      requires: { "the dimensions dropped have length 1": ({ tensor, axes = [] }) => axes.every((k) => agree(tensor[k], 1)) },
      view: ({ tensor, axes }) => identityView(tensor.filter((d, k) => !(axes?.includes(k) ?? d === 1))),
      gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
    }),
  expandDims: () =>
    view({
      inputs: { tensor: every },
      params: { axes: newAxes },
      view: ({ tensor, axes }) => identityView(axes.reduce((shape: readonly number[], at) => spliced(shape, at, 0, [1]), tensor)),
      gradient: ({ dy, axes }) => ({ tensor: dy.squeeze({ axes }) }),
    }),
  flatten2D: () =>
    view({
      inputs: { tensor: every },
      params: { axis: integerOrTensor },
      requires: { "axis is at most the rank": ({ tensor, axis }) => axis >= -tensor.length && axis <= tensor.length },
      view: ({ tensor, axis }) => {
        const at = wrapAxis(axis, tensor.length);
        return identityView([elementCount(tensor.slice(0, at)), elementCount(tensor.slice(at))]);
      },
      gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
    }),
  unflatten: () =>
    view({
      inputs: { tensor: every },
      params: { axis, sizes: integers },
      requires: {
        "the sizes multiply to the dimension's length": ({ tensor, axis, sizes }) => {
          const inferred = inferredShape(tensor[axis], sizes);
          return inferred.every((d) => Number.isInteger(d) && d >= 0) && elementCount(inferred) === tensor[axis];
        },
      },
      view: ({ tensor, axis, sizes }) => identityView(spliced(tensor, axis, 1, inferredShape(tensor[axis], sizes))),
      gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
    }),
  flatten: () =>
    view({
      inputs: { tensor: every },
      params: { axis, count: integerValue },
      requires: { "there are that many dimensions": ({ tensor, axis, count }) => count >= 1 && axis + count <= tensor.length },
      view: ({ tensor, axis, count }) => identityView(spliced(tensor, axis, count, [elementCount(tensor.slice(axis, axis + count))])),
      gradient: ({ dy, tensor }) => ({ tensor: dy.reshape({ shape: tensor.shapeOf() }) }),
    }),
  coordinate: () =>
    elementwise({
      inputs: {},
      params: { alongAxis: integerOrTensor, withShape: shapeValue },
      result: "int32",
      requires: {
        "the axis lies within the shape": ({ alongAxis, withShape }) => alongAxis >= -withShape.length && alongAxis < withShape.length,
      },
      shape: ({ withShape }) => withShape,
      coordinate: "alongAxis",
      wgsl: "COORDINATE",
      reference: ({ coordinate }) => coordinate,
    }),
  stridedSlice: () =>
    view({
      inputs: { tensor: every },
      params: sliceParameters,
      requires: sliceRequirements,
      view: ({ tensor, ...slice }) => sliceView(tensor, sliceRanges(tensor, slice)),
      gradient: ({ dy, tensor, ...slice }) => ({ tensor: placedSlice(dy, tensor.shapeOf(), slice) }),
    }),
  sliceTensorAt: () =>
    kernel({
      inputs: { tensor: any, starts: ["int32"], strides: ["int32"] },
      params: { size: shapeValue, startMask: integerOr(0) },
      shape: ({ tensor, size }) => fedSliceShape(tensor, size),
      requires: {
        "the tensor has dimensions, and starts, strides and size have an entry for each": ({ tensor, starts, strides, size }) =>
          tensor.length > 0 &&
          size.length === tensor.length &&
          [starts, strides].every((entries) => entries.length === 1 && agree(entries[0], tensor.length)),
        "no size is negative": ({ size }) => !size.some((d) => d < -1),
      },
      template: "sliceTensorAt",
      launch: ({ tensor, startMask, shape, adapter }) => {
        const vector = shape.at(-1)! % 4 === 0;
        const units = elementCount(shape) / (vector ? 4 : 1);
        return {
          ...unitsOf(units, adapter),
          vector,
          rank: shape.length,
          lengths: tensor.join(),
          counts: shape.map((d) => `${d}u`).join(),
          last: shape.at(-1)!,
          startMask,
        };
      },
      gradient: ({ dy, graph, tensor, starts, strides, startMask }) => ({
        tensor: graph
          .constant(0, { dataType: dy.dataType })
          .broadcast({ shape: tensor.shapeOf() })
          .sliceUpdateAt({ update: dy, starts, strides, startMask }),
      }),
    }),
  placeSlice: () =>
    view({
      inputs: { tensor: every },
      params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
      requires: {
        "the strides are 1 or -1": ({ strides = [] }) => strides.every((s) => Math.abs(s) === 1),
        "the tensor has the slice's shape": ({ tensor, fwdInShapeTensor, ...slice }) =>
          sameShape(tensor, slicedShape(sliceRanges(fwdInShapeTensor, slice))),
      },
      view: ({ fwdInShapeTensor, ...slice }) => placedView(fwdInShapeTensor, sliceRanges(fwdInShapeTensor, slice)),
      gradient: ({ dy, ...slice }) => ({ tensor: dy.stridedSlice(sliceArguments(slice)) }),
    }),
  scatterSlice: () =>
    kernel({
      inputs: { tensor: every },
      params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
      shape: ({ fwdInShapeTensor }) => fwdInShapeTensor,
      requires: {
        "the tensor has the slice's shape": ({ tensor, fwdInShapeTensor, ...slice }) =>
          sameShape(tensor, slicedShape(sliceRanges(fwdInShapeTensor, slice))),
      },
      template: "scatterSlice",
      launch: ({ shape, ...slice }) => {
        const ranges = sliceRanges(shape, slice);
        return {
          workgroups: spread(Math.ceil(elementCount(shape) / 64)),
          count: elementCount(shape),
          rank: shape.length,
          lengths: shape.join(),
          firsts: ranges.map(({ first }) => first).join(),
          counts: ranges.map(({ count }) => count).join(),
          steps: ranges.map(({ step }) => step).join(),
          strides: placedView(shape, ranges)
            .strides.map((stride, k) => stride / ranges[k].step)
            .join(),
        };
      },
      complex: ({ graph, tensor, ...where }) =>
        graph.complexTensor(tensor.realPartOfTensor().scatterSlice(where), {
          imaginaryTensor: tensor.imaginaryPartOfTensor().scatterSlice(where),
        }),
      gradient: ({ dy, ...slice }) => ({ tensor: dy.stridedSlice(sliceArguments(slice)) }),
    }),
  sliceUpdateAt: () =>
    kernel({
      inputs: { dataTensor: any, update: any, starts: ["int32"], strides: ["int32"] },
      params: { startMask: integerOr(0) },
      shape: ({ dataTensor }) => dataTensor,
      requires: {
        "dataTensor has dimensions, update as many, and starts and strides an entry for each": ({ dataTensor, update, starts, strides }) =>
          dataTensor.length > 0 &&
          update.length === dataTensor.length &&
          [starts, strides].every((entries) => entries.length === 1 && agree(entries[0], dataTensor.length)),
      },
      template: "sliceUpdateAt",
      launch: ({ update, startMask, shape, adapter }) => {
        const vector = shape.at(-1)! % 4 === 0;
        const units = elementCount(shape) / (vector ? 4 : 1);
        return {
          ...unitsOf(units, adapter),
          vector,
          rank: shape.length,
          lengths: shape.map((d) => `${d}u`).join(),
          counts: update.join(),
          strides: update.map((_, k) => `${elementCount(update.slice(k + 1))}u`).join(),
          last: shape.at(-1)!,
          startMask,
        };
      },
      gradient: ({ dy, graph, update, starts, strides, startMask }) => ({
        dataTensor: dy.sliceUpdateAt({
          update: graph.constant(0, { dataType: dy.dataType }).broadcast({ shape: update.shapeOf() }),
          starts,
          strides,
          startMask,
        }),
        update: dy.sliceTensorAt({ starts, strides, size: update.shapeOf(), startMask }),
      }),
    }),
  padConstant: () =>
    view({
      inputs: { tensor: every },
      params: { leftPadding: integersOrTensor, rightPadding: integersOrTensor, constantValue: numberOr(0) },
      requires: {
        "there is a padding, not negative, for each end of each dimension": ({ tensor, leftPadding, rightPadding }) =>
          isPadding(tensor, leftPadding, rightPadding),
      },
      view: ({ tensor, leftPadding, rightPadding, constantValue }) => paddedView(tensor, leftPadding, rightPadding, constantValue),
      gradient: ({ dy, tensor, leftPadding }) => ({ tensor: dy.stridedSlice({ starts: leftPadding, sizes: tensor.shapeOf() }) }),
    }),
  convert: () =>
    elementwise({
      inputs: { tensor: [...narrow, "bool"] },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "R(tensor)",
      gradient: ({ dy, tensor }) => (float.includes(tensor.dataType) ? { tensor: dy.cast({ to: tensor.dataType }) } : {}),
      reference: ({ tensor, to }) => converted(tensor, to),
    }),
  floatOfUnsigned: () =>
    elementwise({
      inputs: { tensor: ["uint32"] },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "floatOfWord(tensor)",
      reference: ({ tensor }) => tensor,
    }),
  toInt32: () =>
    elementwise({
      inputs: { tensor: float },
      result: "int32",
      wgsl: "select(select(I(tensor), I(0x7fffffff), tensor >= T(2147483648.0)), I(0), (bitcast<U>(tensor) & U(0x7fffffffu)) > U(0x7f800000u))",
      reference: ({ tensor }) => (Number.isNaN(tensor) ? 0 : Math.min(Math.max(Math.trunc(tensor), -0x80000000), 0x7fffffff)),
    }),
  toUint32: () =>
    elementwise({
      inputs: { tensor: float },
      result: "uint32",
      wgsl: "select(select(U(max(tensor, T(0))), U(0xffffffffu), tensor >= T(4294967296.0)), U(0), (bitcast<U>(tensor) & U(0x7fffffffu)) > U(0x7f800000u))",
      reference: ({ tensor }) => (Number.isNaN(tensor) ? 0 : Math.min(Math.max(Math.trunc(tensor), 0), 0xffffffff)),
    }),
  wideOfFloat: () =>
    elementwise({
      inputs: { tensor: float },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "fromFloat64(tensor, SIGNED)",
      reference: ({ tensor, to }) => (Number.isNaN(tensor) ? 0 : Math.min(Math.max(Math.trunc(tensor), limitsOf(to)[0]), limitsOf(to)[1])),
    }),
  floatOfWide: () =>
    elementwise({
      inputs: { tensor: wide },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "toFloat64(tensor, SIGNED)",
      reference: ({ tensor }) => tensor,
    }),
  withSign: () =>
    elementwise({
      inputs: { tensor: wide },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "tensor",
      reference: ({ tensor }) => tensor,
    }),
  widen: () =>
    elementwise({
      inputs: { tensor: narrowInteger },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "R(U(tensor), select(0u, 0xffffffffu, tensor < T(0)))",
      reference: ({ tensor }) => tensor,
    }),
  lowWord: () =>
    elementwise({
      inputs: { tensor: wide },
      params: { to: dataTypeValue },
      result: ({ to }) => to,
      wgsl: "R(tensor.x)",
      reference: ({ tensor, to }) => Number(BigInt.asUintN(8 * byteSize(to), BigInt(tensor))),
    }),
  bitsOfFloat: () =>
    elementwise({
      inputs: { tensor: ["float32"] },
      result: "int32",
      wgsl: "bitcast<I>(tensor)",
      reference: ({ tensor }) => floatBits(tensor),
    }),
  bitsOfHalf: () =>
    elementwise({
      inputs: { tensor: ["float16"] },
      result: "int32",
      wgsl: "I(toHalf(tensor))",
      reference: ({ tensor }) => toFloat16(tensor),
    }),
  halfOfBits: () =>
    elementwise({
      inputs: { tensor: ["int32"] },
      result: "float16",
      wgsl: "fromHalf(U(tensor) & U(0xffffu))",
      reference: ({ tensor }) => fromFloat16(tensor & 0xffff),
    }),
  floatOfBits: () =>
    elementwise({
      inputs: { tensor: ["int32"] },
      result: "float32",
      wgsl: "bitcast<F>(tensor)",
      reference: ({ tensor }) => floatOf(tensor),
    }),
});
/** What the compiler and differentiation know of each operation. */
export const rules = ruleTable as unknown as Readonly<Record<OperationName, Rule>>;

const compositeTable = lazy({
  leakyReLU: () =>
    composite({
      inputs: { tensor: numeric, alphaTensor: optional(numeric) },
      params: { alpha: numberOr(0.01) },
      expand: ({ tensor, alphaTensor, alpha }) =>
        tensor.greaterThan(0).select({ trueTensor: tensor, falseTensor: tensor.multiplication(alphaTensor ?? alpha) }),
    }),
  leakyReLUGradient: () =>
    composite({
      inputs: { gradient: numeric, sourceTensor: numeric, alphaTensor: numeric },
      expand: ({ gradient, sourceTensor, alphaTensor }) =>
        sourceTensor.greaterThan(0).select({ trueTensor: gradient, falseTensor: gradient.multiplication(alphaTensor) }),
    }),
  softMax: () =>
    composite({
      inputs: { tensor: float },
      params: { axis },
      expand: ({ tensor, axis }) => {
        const exponentials = tensor.subtraction(tensor.reductionMaximum({ axes: axis }).rint()).exponent();
        return exponentials.division(exponentials.reductionSum({ axes: axis }));
      },
    }),
  softMaxGradient: () =>
    composite({
      inputs: { gradient: float, sourceTensor: float },
      params: { axis },
      expand: ({ gradient, sourceTensor, axis }) => {
        const s = sourceTensor.softMax({ axis });
        return s.multiplication(gradient.subtraction(gradient.multiplication(s).reductionSum({ axes: axis })));
      },
    }),
  reverseSquareRoot: () =>
    composite({
      inputs: { tensor: float },
      expand: ({ tensor }) => tensor.reciprocalSquareRoot(),
    }),
  absoluteSquare: () =>
    composite({
      inputs: { tensor: arithmetic },
      expand: ({ tensor }) =>
        complex.includes(tensor.dataType)
          ? tensor.partsOfComplex().square().reductionSum({ axes: -1 }).squeeze({ axes: -1 })
          : tensor.square(),
    }),
  conjugate: () =>
    composite({
      inputs: { tensor: arithmetic },
      expand: ({ graph, tensor }) =>
        complex.includes(tensor.dataType)
          ? tensor
              .partsOfComplex()
              .multiplication(graph.constant([1, -1]))
              .complexOfParts()
          : tensor.identity(),
    }),
  realPartOfTensor: () =>
    composite({
      inputs: { tensor: arithmetic },
      expand: ({ tensor }) =>
        complex.includes(tensor.dataType)
          ? tensor.partsOfComplex().sliceTensor({ dimension: -1, start: 0, length: 1 }).squeeze({ axes: -1 })
          : tensor,
    }),
  imaginaryPartOfTensor: () =>
    composite({
      inputs: { tensor: arithmetic },
      expand: ({ tensor }) =>
        complex.includes(tensor.dataType)
          ? tensor.partsOfComplex().sliceTensor({ dimension: -1, start: 1, length: 1 }).squeeze({ axes: -1 })
          : tensor.multiplication(0),
    }),
  complexTensor: () =>
    composite({
      inputs: { realTensor: ["float32"], imaginaryTensor: ["float32"] },
      expand: ({ graph, realTensor, imaginaryTensor }) =>
        graph
          .stack([realTensor.broadcast({ shape: imaginaryTensor.shapeOf() }), imaginaryTensor.broadcast({ shape: realTensor.shapeOf() })], {
            axis: -1,
          })
          .complexOfParts(),
    }),
  planarTensor: () =>
    composite({
      inputs: { tensor: arithmetic },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ graph, tensor }) =>
        complex.includes(tensor.dataType)
          ? graph.concatTensors([tensor.realPartOfTensor(), tensor.imaginaryPartOfTensor()], { dimension: -1 })
          : tensor,
    }),
  convolution2DWeightsGradient: () =>
    composite({
      inputs: { incomingGradient: float, source: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
      expand: ({ incomingGradient, source, outputShape, forwardConvolutionDescriptor }) =>
        incomingGradient
          .convolution2DWeightsGradientPartials({ source, outputShape, forwardConvolutionDescriptor })
          .reductionSum({ axes: 0 })
          .squeeze({ axes: 0 })
          .cast({ to: source.dataType }),
    }),
  convolution3DWeightsGradient: () =>
    composite({
      inputs: { incomingGradient: float, source: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution3DOpDescriptor },
      expand: ({ incomingGradient, source, outputShape, forwardConvolutionDescriptor }) =>
        incomingGradient
          .convolution3DWeightsGradientPartials({ source, outputShape, forwardConvolutionDescriptor })
          .reductionSum({ axes: 0 })
          .squeeze({ axes: 0 })
          .cast({ to: source.dataType }),
    }),
  convolutionTranspose2D: () =>
    composite({
      inputs: { source: float, weights: float },
      params: { outputShape: shapeValue, descriptor: Convolution2DOpDescriptor },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "weights have rank 4": ({ weights }) => weights.length === 4,
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "strides and dilation rates are at least 1": ({ descriptor }) => slides(descriptor),
        "groups divide the channels of the source": ({ weights, descriptor }) => groupsDivide(weights, descriptor),
        "outputShape has the weights' input channels for each group": ({ outputShape, weights, descriptor }) =>
          channelsAgree(outputShape, weights, descriptor),
        "an image of outputShape convolves to the source's shape": ({ source, weights, outputShape, descriptor }) =>
          sameShape(convolved(outputShape, weights, descriptor), source),
      },
      expand: ({ source, weights, outputShape, descriptor }) =>
        source.convolution2DDataGradient({ weights, outputShape, forwardConvolutionDescriptor: descriptor }),
    }),
  convolutionTranspose2DDataGradient: () =>
    composite({
      inputs: { incomingGradient: float, weights: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
      requires: {
        "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
        "weights have rank 4": ({ weights }) => weights.length === 4,
        "the incoming gradient convolves to outputShape": ({ incomingGradient, weights, outputShape, forwardConvolutionDescriptor: d }) =>
          sameShape(convolved(incomingGradient, weights, d), outputShape),
      },
      expand: ({ incomingGradient, weights, forwardConvolutionDescriptor }) =>
        incomingGradient.convolution2D({ weights, descriptor: forwardConvolutionDescriptor }),
    }),
  convolutionTranspose2DWeightsGradient: () =>
    composite({
      inputs: { incomingGradient: float, weights: float },
      params: { outputShape: shapeValue, forwardConvolutionDescriptor: Convolution2DOpDescriptor },
      requires: {
        "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
        "weights, the source, has rank 4": ({ weights }) => weights.length === 4,
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "incoming gradient and weights of outputShape convolve to the source's shape": ({
          incomingGradient,
          weights,
          outputShape,
          forwardConvolutionDescriptor: d,
        }) => sameShape(convolved(incomingGradient, outputShape, d), weights),
      },
      expand: ({ incomingGradient, weights: source, outputShape, forwardConvolutionDescriptor }) =>
        source.convolution2DWeightsGradient({ source: incomingGradient, outputShape, forwardConvolutionDescriptor }),
    }),
  cumulative: () =>
    composite({
      inputs: { tensor: narrow },
      params: {
        axis,
        combination: oneOf("sum", "product", "minimum", "maximum"),
        identity: numberValue,
        exclusive: booleanOr(false),
        reverse: booleanOr(false),
      },
      expand({ tensor, axis, combination, identity, exclusive, reverse }) {
        const zeros = tensor.shape.map(() => 0);
        const leftPadding = tensor.unitVector({ axis });
        const turned = (x: Tensor): Tensor => (reverse ? x.reverse({ axes: axis }) : x);
        // One element later: the identity comes first, and the last goes.
        const later = (x: Tensor): Tensor =>
          x
            .padConstant({ leftPadding, rightPadding: zeros, constantValue: identity })
            .sliceTensor({ starts: zeros, sizes: tensor.shapeOf() });
        return turned((exclusive ? later(turned(tensor)) : turned(tensor)).scan({ axis, combination }));
      },
    }),
  cumulativeSum: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ tensor, axis, exclusive, reverse }) => tensor.cumulative({ axis, combination: "sum", identity: 0, exclusive, reverse }),
    }),
  cumulativeProduct: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ tensor, axis, exclusive, reverse }) =>
        tensor.cumulative({ axis, combination: "product", identity: 1, exclusive, reverse }),
    }),
  cumulativeMinimum: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ tensor, axis, exclusive, reverse }) =>
        tensor.cumulative({ axis, combination: "minimum", identity: greatestOf(tensor.dataType), exclusive, reverse }),
    }),
  cumulativeMaximum: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, exclusive: booleanOr(false), reverse: booleanOr(false) },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ tensor, axis, exclusive, reverse }) =>
        tensor.cumulative({ axis, combination: "maximum", identity: leastOf(tensor.dataType), exclusive, reverse }),
    }),
  depthwiseConvolution2D: () =>
    composite({
      inputs: { source: float, weights: float },
      params: { descriptor: DepthwiseConvolution2DOpDescriptor },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "weights have rank 4": ({ weights }) => weights.length === 4,
        "strides and dilation rates are at least 1": ({ descriptor }) => slides(descriptor),
        "source has the weights' input channels": ({ source, weights, descriptor }) => sameChannels(source, weights, descriptor),
      },
      expand: ({ source, weights, descriptor: d }) =>
        source.convolution2D({
          descriptor: channelwise("depthwiseConvolution2D", weights.shape, d),
          weights: channelwiseWeights(weights, d),
        }),
    }),
  depthwiseConvolution2DDataGradient: () =>
    composite({
      inputs: { incomingGradient: float, weights: float },
      params: { outputShape: shapeValue, descriptor: DepthwiseConvolution2DOpDescriptor },
      requires: {
        "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
        "weights have rank 4": ({ weights }) => weights.length === 4,
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "outputShape has the weights' input channels": ({ outputShape, weights, descriptor }) =>
          sameChannels(outputShape, weights, descriptor),
        "a source of outputShape convolves to the incoming gradient's shape": ({ incomingGradient, weights, outputShape, descriptor }) =>
          sameShape(depthwiseConvolved(outputShape, weights, descriptor), incomingGradient),
      },
      expand: ({ incomingGradient, weights, outputShape, descriptor: d }) =>
        incomingGradient.convolution2DDataGradient({
          forwardConvolutionDescriptor: channelwise("depthwiseConvolution2DDataGradient", weights.shape, d),
          weights: channelwiseWeights(weights, d),
          outputShape,
        }),
    }),
  depthwiseConvolution2DWeightsGradient: () =>
    composite({
      inputs: { incomingGradient: float, source: float },
      params: { outputShape: shapeValue, descriptor: DepthwiseConvolution2DOpDescriptor },
      requires: {
        "incoming gradient has rank 4": ({ incomingGradient }) => incomingGradient.length === 4,
        "source has rank 4": ({ source }) => source.length === 4,
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "source has the weights' input channels": ({ source, outputShape, descriptor }) => sameChannels(source, outputShape, descriptor),
        "source and weights of outputShape convolve to the incoming gradient's shape": ({
          incomingGradient,
          source,
          outputShape,
          descriptor,
        }) => sameShape(depthwiseConvolved(source, outputShape, descriptor), incomingGradient),
      },
      expand({ incomingGradient, source, outputShape, descriptor: d }) {
        const forwardConvolutionDescriptor = channelwise("depthwiseConvolution2DWeightsGradient", outputShape, d);
        const gradient = incomingGradient.convolution2DWeightsGradient({
          source,
          outputShape: channelwiseShape(outputShape, d),
          forwardConvolutionDescriptor,
        });
        return depthwiseWeights(gradient, outputShape, d);
      },
    }),
  depthwiseConvolution3D: () =>
    composite({
      inputs: { source: float, weights: float },
      params: { descriptor: DepthwiseConvolution3DOpDescriptor },
      requires: {
        "source has rank 4 or more": ({ source }) => source.length >= 4,
        "weights have rank 4": ({ weights }) => weights.length === 4,
        "channelDimensionIndex lies between -4 and -1, and there are strides, dilation rates and paddings for three dimensions": ({
          descriptor,
        }) => describesVolume(descriptor),
        "strides and dilation rates are at least 1": ({ descriptor }) => volumeSlides(descriptor),
        "source has the weights' channels": ({ source, weights, descriptor }) => sameVolumeChannels(source, weights, descriptor),
      },
      expand: ({ source, weights, descriptor: d }) =>
        unbatched(
          batched(source).convolution3D({
            weights: volumeWeights(weights, d),
            descriptor: channelwiseVolume("depthwiseConvolution3D", weights.shape, d),
          }),
          source.shape.slice(0, -4),
        ),
    }),
  depthwiseConvolution3DDataGradient: () =>
    composite({
      inputs: { incomingGradient: float, weights: float },
      params: { outputShape: optionalIntegers, descriptor: DepthwiseConvolution3DOpDescriptor },
      requires: {
        "incoming gradient has rank 4 or more": ({ incomingGradient }) => incomingGradient.length >= 4,
        "weights have rank 4": ({ weights }) => weights.length === 4,
        "channelDimensionIndex lies between -4 and -1, and there are strides, dilation rates and paddings for three dimensions": ({
          descriptor,
        }) => describesVolume(descriptor),
        "strides and dilation rates are at least 1": ({ descriptor }) => volumeSlides(descriptor),
        "incoming gradient has the weights' channels": ({ incomingGradient, weights, descriptor }) =>
          sameVolumeChannels(incomingGradient, weights, descriptor),
        "a source of outputShape convolves to the incoming gradient's shape": ({ incomingGradient, weights, outputShape, descriptor }) =>
          outputShape === undefined || sameShape(depthwiseVolume(outputShape, weights, descriptor), incomingGradient),
      },
      expand({ incomingGradient, weights, outputShape, descriptor: d }) {
        const { shape } = incomingGradient;
        const source = outputShape ?? leastVolume("depthwiseConvolution3DDataGradient", shape, weights.shape, d);
        const gradient = batched(incomingGradient).convolution3DDataGradient({
          weights: volumeWeights(weights, d),
          outputShape: batchedShape(source),
          forwardConvolutionDescriptor: channelwiseVolume("depthwiseConvolution3DDataGradient", weights.shape, d),
        });
        return unbatched(gradient, source.slice(0, -4));
      },
    }),
  depthwiseConvolution3DWeightsGradient: () =>
    composite({
      inputs: { incomingGradient: float, source: float },
      params: { outputShape: integers, descriptor: DepthwiseConvolution3DOpDescriptor },
      requires: {
        "source has rank 4 or more": ({ source }) => source.length >= 4,
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "channelDimensionIndex lies between -4 and -1, and there are strides, dilation rates and paddings for three dimensions": ({
          descriptor,
        }) => describesVolume(descriptor),
        "strides and dilation rates are at least 1": ({ descriptor }) => volumeSlides(descriptor),
        "source has the weights' channels": ({ source, outputShape, descriptor }) => sameVolumeChannels(source, outputShape, descriptor),
        "source and weights of outputShape convolve to the incoming gradient's shape": ({
          incomingGradient,
          source,
          outputShape,
          descriptor,
        }) => sameShape(depthwiseVolume(source, outputShape, descriptor), incomingGradient),
      },
      expand({ incomingGradient, source, outputShape, descriptor: d }) {
        const gradient = batched(incomingGradient).convolution3DWeightsGradient({
          source: batched(source),
          outputShape: volumeWeightsShape(outputShape, d),
          forwardConvolutionDescriptor: channelwiseVolume("depthwiseConvolution3DWeightsGradient", outputShape, d),
        });
        return depthwiseVolumeWeights(gradient, d);
      },
    }),
  fastFourierTransform: () =>
    composite({
      inputs: { tensor: floatOrComplex },
      params: { axes: axesInOrder, descriptor: FFTDescriptor },
      requires: { "each axis is there once": ({ axes }) => areDistinct(axes) },
      expand: ({ tensor, axes, descriptor }) => fourier(tensor, knownAxes("fastFourierTransform", axes), descriptor),
    }),
  realToHermiteanFFT: () =>
    composite({
      inputs: { tensor: float },
      params: { axes: axesInOrder, descriptor: FFTDescriptor },
      requires: {
        "each axis is there once": ({ axes }) => areDistinct(axes),
        "there is an axis": ({ axes }) => axes.length > 0,
        "there are elements along the last of the axes": ({ tensor, axes }) => !(tensor[axes.at(-1)!] === 0),
      },
      expand: ({ tensor, axes, descriptor }) => realToHermitean(tensor, knownAxes("realToHermiteanFFT", axes), descriptor),
    }),
  HermiteanToRealFFT: () =>
    composite({
      inputs: { tensor: complex },
      params: { axes: axesInOrder, descriptor: FFTDescriptor },
      requires: {
        "each axis is there once": ({ axes }) => areDistinct(axes),
        "there is an axis": ({ axes }) => axes.length > 0,
        "there are elements along the last of the axes": ({ tensor, axes }) => !(tensor[axes.at(-1)!] === 0),
      },
      expand: ({ tensor, axes, descriptor }) => hermiteanToReal(tensor, knownAxes("HermiteanToRealFFT", axes), descriptor),
    }),
  gather: () =>
    composite({
      inputs: { updatesTensor: every, indicesTensor: index },
      params: { axis, batchDimensions: integerOr(0) },
      requires: {
        "there are no more batch dimensions than axis": ({ axis, batchDimensions }) => batchDimensions <= axis,
        "the batch dimensions agree": ({ updatesTensor, indicesTensor, batchDimensions }) =>
          batchesAgree(updatesTensor, indicesTensor, batchDimensions),
      },
      expand: ({ updatesTensor, indicesTensor, axis, batchDimensions }) => {
        const rank = updatesTensor.shape.length;
        const count = indicesTensor.shape.length - batchDimensions;
        return updatesTensor
          .transpose({ permutation: moved(rank, axis, batchDimensions) })
          .gatherND({ indicesTensor: indicesTensor.expandDims({ axes: [-1] }), batchDimensions })
          .transpose({ permutation: placed(rank - 1 + count, batchDimensions, axis, count) });
      },
    }),
  gatherAlongAxisTensor: () =>
    composite({
      inputs: { updates: every, indices: index },
      params: { axisTensor: axis },
      expand: ({ updates, indices, axisTensor }) => updates.gatherAlongAxis({ axis: axisTensor, indices }),
    }),
  imToCol: () =>
    composite({
      inputs: { source: narrow },
      params: { descriptor: ImToColOpDescriptor },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "kernel sizes, strides and dilation rates are at least 1, paddings not negative": ({ descriptor }) => columnsSlide(descriptor),
      },
      expand({ source, descriptor: d }) {
        const { leftPadding, rightPadding, ...shown } = columnWindows(d);
        return source
          .padConstant({ leftPadding: atAxes(4, shown.axes, leftPadding), rightPadding: atAxes(4, shown.axes, rightPadding) })
          .windows(shown)
          .transpose({ permutation: columnOrder(d) })
          .flatten({ axis: 1, count: columnJoint(d) })
          .flatten({ axis: 2, count: 5 - columnJoint(d) });
      },
    }),
  colToIm: () =>
    composite({
      inputs: { source: narrow },
      params: { outputShape: integers, descriptor: ImToColOpDescriptor },
      requires: {
        "outputShape has rank 4": ({ outputShape }) => outputShape.length === 4,
        "kernel sizes, strides and dilation rates are at least 1, paddings not negative": ({ descriptor }) => columnsSlide(descriptor),
        "source has the shape of the columns of images of outputShape": ({ source, outputShape, descriptor }) =>
          sameShape(source, columnsShape(outputShape, descriptor)),
      },
      expand({ source, outputShape, descriptor: d }) {
        const dimensions = columnDimensions(outputShape, d);
        const end = 1 + columnJoint(d);
        return source
          .unflatten({ axis: 2, sizes: dimensions.slice(end) })
          .unflatten({ axis: 1, sizes: dimensions.slice(1, end) })
          .transpose({ permutation: inverse(columnOrder(d)) })
          .foldWindows({ ...columnWindows(d), outputShape });
      },
    }),
  bandPart: () =>
    composite({
      inputs: { inputTensor: any },
      params: { numLower: integersOrTensor, numUpper: integersOrTensor },
      requires: { "the tensor has at least two dimensions": ({ inputTensor }) => inputTensor.length >= 2 },
      expand({ graph, inputTensor, numLower: [lower], numUpper: [upper] }) {
        const withShape = inputTensor.shapeOf();
        const diagonal = graph.coordinate(-1, { withShape }).subtraction(graph.coordinate(-2, { withShape }));
        const bounds = [
          ...(lower < 0 ? [] : [diagonal.greaterThanOrEqualTo(-lower)]),
          ...(upper < 0 ? [] : [diagonal.lessThanOrEqualTo(upper)]),
        ];
        return bounds.reduce((kept, within) => within.select({ trueTensor: kept, falseTensor: 0 }), inputTensor.identity());
      },
    }),
  softMaxCrossEntropy: () =>
    composite({
      inputs: { sourceTensor: float, labels: float },
      params: { axis, reductionType: oneOf("none", "axis", "sum", "mean") },
      expand({ sourceTensor, labels, axis, reductionType }) {
        // The maximum cancels out, in the value and in the derivative.
        const shifted = sourceTensor.subtraction(sourceTensor.reductionMaximum({ axes: axis }).stopGradient());
        const logarithm = shifted.exponent().reductionSum({ axes: axis }).logarithm();
        const losses = labels.multiplication(logarithm.subtraction(shifted)).reductionSum({ axes: axis });
        if (reductionType === "sum") return losses.reductionSum().reshape({ shape: [] });
        return reductionType === "mean" ? losses.mean().reshape({ shape: [] }) : losses;
      },
    }),
  softMaxCrossEntropyGradient: () =>
    composite({
      inputs: { source: float, labels: float, gradientTensor: float },
      params: { axis, reductionType: oneOf("none", "axis", "sum", "mean") },
      expand({ gradientTensor, source, labels, axis, reductionType }) {
        const toSource = source
          .softMax({ axis })
          .multiplication(labels.reductionSum({ axes: axis }))
          .subtraction(labels);
        const gradient = toSource.multiplication(gradientTensor);
        if (reductionType !== "mean") return gradient;
        return gradient.division(source.reductionCount({ axes: otherAxes(source.shape.length, axis) }));
      },
    }),
  HammingDistance: () =>
    composite({
      inputs: { primary: integer, secondary: integer },
      params: { resultDataType: dataTypeOr("uint32") },
      requires: {
        "primary has at least rank 2": ({ primary }) => primary.length >= 2,
        "secondary has at least rank 2": ({ secondary }) => secondary.length >= 2,
        "the vectors are of one length": ({ primary, secondary }) => agree(primary.at(-1)!, secondary.at(-1)!),
        "the leading dimensions broadcast": ({ primary, secondary }) => canBroadcast(primary.slice(0, -2), secondary.slice(0, -2)),
      },
      expand({ primary, secondary, resultDataType }) {
        const differences = primary.expandDims({ axis: -2 }).bitwiseXOR(secondary.expandDims({ axis: -3 }));
        // Narrow numbers with a sign are widened with it, which must not be counted.
        const narrowed = ({ int8: "uint8", int16: "uint16" } as const)[differences.dataType as string];
        const bits = narrowed ? differences.cast({ to: narrowed }) : differences;
        const counts = bits.bitwisePopulationCount().cast({ to: "uint32" });
        return counts.reductionSum({ axis: -1 }).squeeze({ axis: -1 }).cast({ to: resultDataType });
      },
    }),
  scaledDotProductAttention: () =>
    composite({
      inputs: { query: float, key: float, value: float, mask: optional(float), sinks: optional(float) },
      params: { scale: optionalNumber, descriptor: SDPADescriptor },
      requires: {
        "query, key and value have at least rank 2": ({ query, key, value }) => Math.min(query.length, key.length, value.length) >= 2,
        "queries are as long as keys": ({ query, key }) => agree(query.at(-1)!, key.at(-1)!),
        "there are as many values as keys": ({ key, value }) => agree(key.at(-2)!, value.at(-2)!),
        "the leading dimensions broadcast, or there are several heads of queries for each of keys and values": ({ query, key, value }) =>
          canBroadcast(query.slice(0, -2), servedLead(query, key), servedLead(query, value)),
        "mask broadcasts to a number for each query and key": ({ query, key, mask }) =>
          mask === undefined || broadcastsTo(mask, scoresShape(query, key)),
        "sinks hold a number for each head": ({ query, key, sinks }) =>
          sinks === undefined || (sinks.length === 1 && broadcastsTo([...sinks, 1, 1], scoresShape(query, key))),
        "scale is given, either by itself or in the descriptor": ({ scale, descriptor }) =>
          (scale === undefined) !== (descriptor.scale === undefined),
        "there is one mask at most: mask, maskTensor or isCausal": ({ mask, descriptor: { maskTensor, isCausal } }) =>
          [mask !== undefined, maskTensor !== undefined, isCausal].filter(Boolean).length <= 1,
        "sinks are given once at most": ({ sinks, descriptor }) => sinks === undefined || descriptor.sinksTensor === undefined,
      },
      expand({ query, key, value, mask, sinks, scale, descriptor }) {
        const { maskTensor, sinksTensor, ...others } = descriptor;
        if (maskTensor !== undefined || sinksTensor !== undefined)
          return query.scaledDotProductAttention({
            key,
            value,
            mask: mask ?? maskTensor,
            sinks: sinks ?? sinksTensor,
            scale,
            descriptor: others,
          });
        return query.attentionForward({
          key: servedHeads(query, key),
          value: servedHeads(query, value),
          mask: mask?.expandDims({ axes: range(2 - mask.shape.length) }),
          sinks: sinks?.expandDims({ axes: [-1, -2] }),
          scale: scale ?? descriptor.scale!,
          isCausal: descriptor.isCausal,
        });
      },
    }),
  nonMaximumSuppression: () =>
    composite({
      inputs: { boxesTensor: float, scoresTensor: float, classIndicesTensor: optional(index) },
      params: {
        iouThreshold: numberValue,
        scoreThreshold: numberValue,
        perClassSuppression: booleanOr(false),
        coordinateMode: oneOf("explicit", "cornersWidthFirst", "centersHeightFirst", "centersWidthFirst"),
      },
      requires: {
        "boxesTensor is [N,B,4]": ({ boxesTensor }) => boxesTensor.length === 3 && agree(boxesTensor[2], 4),
        "scoresTensor is [N,B,K]": ({ boxesTensor, scoresTensor }) =>
          scoresTensor.length === 3 && agree(boxesTensor[0], scoresTensor[0]) && agree(boxesTensor[1], scoresTensor[1]),
        "classIndicesTensor is [N,B], beside scores [N,B,1]": ({ scoresTensor, classIndicesTensor: classes }) =>
          classes === undefined ||
          (classes.length === 2 && agree(classes[0], scoresTensor[0]) && agree(classes[1], scoresTensor[1]) && agree(scoresTensor[2], 1)),
        "iouThreshold lies in [0, 1]": ({ iouThreshold }) => iouThreshold >= 0 && iouThreshold <= 1,
      },
      expand: ({ graph, boxesTensor, scoresTensor, classIndicesTensor, perClassSuppression, ...thresholds }) => {
        const apart = perClassSuppression && classIndicesTensor === undefined;
        const scores = (apart ? scoresTensor : scoresTensor.reductionMaximum({ axes: 2 })).transpose({ permutation: [0, 2, 1] });
        const classes = classIndicesTensor?.cast({ to: "int32" }) ?? scoresTensor.reductionArgMaximum({ axis: 2 }).squeeze({ axes: 2 });
        const kept = boxesTensor.suppressBoxes({
          order: scores.argSort({ axis: 2, descending: true }),
          scores,
          classes: perClassSuppression && !apart ? classes : undefined,
          ...thresholds,
        });
        // Counting from 1, what is gathered at the coordinates -1 of rows left over becomes -1 in the end.
        const places = kept.nonZeroPlaces();
        const batch = places.sliceTensor({ dimension: 1, start: 0, length: 1 });
        const line = places.sliceTensor({ dimension: 1, start: 1, length: 1 });
        const box = kept.gatherND({ indicesTensor: places }).subtraction(1).expandDims({ axes: 1 });
        const classOf = graph.concatTensors([batch, box], { dimension: 1 });
        const ofBox = (): typeof box => classes.addition(1).gatherND({ indicesTensor: classOf }).subtraction(1).expandDims({ axes: 1 });
        return graph.concatTensors([batch, apart ? line : ofBox(), box], { dimension: 1 });
      },
    }),
  nonZeroPlaces: () =>
    composite({
      inputs: { tensor: any },
      expand: ({ tensor }) => tensor.nonZeroRows({ counts: tensor.nonZeroCounts().scan({ axis: 0, combination: "sum" }) }),
    }),
  mean: () =>
    composite({
      inputs: { tensor: arithmetic },
      params: { axes },
      expand({ tensor, axes }) {
        if (complex.includes(tensor.dataType)) return tensor.partsOfComplex().mean({ axes }).complexOfParts();
        const wide = tensor.cast({ to: accumulator(tensor.dataType) });
        return wide.reductionSum({ axes }).division(wide.reductionCount({ axes })).cast({ to: tensor.dataType });
      },
    }),
  variance: () =>
    composite({
      inputs: { tensor: numeric, mean: optional(numeric) },
      params: { axes },
      expand({ tensor, mean, axes }) {
        const wide = tensor.cast({ to: accumulator(tensor.dataType) });
        const centre = mean?.cast({ to: wide.dataType }) ?? wide.mean({ axes });
        // Unsigned numbers have no negative differences.
        const distance = wide.dataType === "uint32" ? wide.maximum(centre).subtraction(wide.minimum(centre)) : wide.subtraction(centre);
        return distance.multiplication(distance).mean({ axes }).cast({ to: tensor.dataType });
      },
    }),
  normalize: () =>
    composite({
      inputs: { tensor: float, mean: float, variance: float, gamma: optional(float), beta: optional(float) },
      params: { epsilon: numberValue },
      expand({ tensor, mean, variance, gamma, beta, epsilon }) {
        const normalized = tensor.subtraction(mean).multiplication(variance.addition(epsilon).reverseSquareRoot());
        const scaled = gamma === undefined ? normalized : normalized.multiplication(gamma);
        return beta === undefined ? scaled : scaled.addition(beta);
      },
    }),
  normalizationGammaGradient: () =>
    composite({
      inputs: { incomingGradientTensor: float, sourceTensor: float, mean: float, varianceTensor: float },
      params: { reductionAxes: axes, epsilon: numberValue },
      expand: ({ incomingGradientTensor, sourceTensor, mean, varianceTensor, reductionAxes, epsilon }) =>
        sourceTensor
          .normalize({ mean, variance: varianceTensor, epsilon })
          .multiplication(incomingGradientTensor)
          .reductionSum({ axes: reductionAxes }),
    }),
  normalizationBetaGradient: () =>
    composite({
      inputs: { incomingGradientTensor: float, sourceTensor: float },
      params: { reductionAxes: axes },
      expand: ({ incomingGradientTensor, reductionAxes }) => incomingGradientTensor.reductionSum({ axes: reductionAxes }),
    }),
  normalizationGradient: () =>
    composite({
      inputs: {
        incomingGradientTensor: float,
        sourceTensor: float,
        mean: float,
        varianceTensor: float,
        gammaTensor: optional(float),
        gammaGradientTensor: optional(float),
        betaGradientTensor: optional(float),
      },
      params: { reductionAxes: axes, epsilon: numberValue },
      expand({ incomingGradientTensor, sourceTensor, mean, varianceTensor, gammaTensor, reductionAxes, epsilon }) {
        const scale = varianceTensor.addition(epsilon).reverseSquareRoot();
        const normalized = sourceTensor.subtraction(mean).multiplication(scale);
        const g = gammaTensor === undefined ? incomingGradientTensor : incomingGradientTensor.multiplication(gammaTensor);
        const alongNormalized = normalized.multiplication(g.multiplication(normalized).mean({ axes: reductionAxes }));
        return g
          .subtraction(g.mean({ axes: reductionAxes }))
          .subtraction(alongNormalized)
          .multiplication(scale);
      },
    }),
  oneHot: () =>
    composite({
      inputs: { indicesTensor: integer },
      params: { depth: integerValue, axis: integerOr(-1), dataType: dataTypeOr("float32"), onValue: numberOr(1), offValue: numberOr(0) },
      requires: {
        "depth is not negative": ({ depth }) => depth >= 0,
        "axis lies within the result's rank": ({ indicesTensor, axis }) =>
          axis >= -indicesTensor.length - 1 && axis <= indicesTensor.length,
      },
      expand({ graph, indicesTensor, depth, axis, dataType, onValue, offValue }) {
        const rank = indicesTensor.shape.length + 1;
        const at = wrapAxis(axis, rank);
        const hit = graph
          .coordinate(at, { withShape: along(at, rank, depth) })
          .equal(indicesTensor.cast({ to: "int32" }).expandDims({ axes: at }));
        return hit.select({
          trueTensor: graph.constant(onValue, { shape: [], dataType }),
          falseTensor: graph.constant(offValue, { shape: [], dataType }),
        });
      },
    }),
  stochasticGradientDescent: () =>
    composite({
      inputs: { learningRate: float, values: float, gradient: float },
      expand: ({ learningRate, values, gradient }) => values.subtraction(gradient.multiplication(learningRate)),
    }),
  adam: () =>
    composite({
      inputs: {
        learningRate: optional(float),
        currentLearningRate: optional(float),
        beta1: float,
        beta2: float,
        epsilon: float,
        beta1Power: optional(float),
        beta2Power: optional(float),
        values: float,
        momentum: float,
        velocity: float,
        maximumVelocity: optional(float),
        gradient: float,
      },
      requires: {
        "either learningRate, beta1Power and beta2Power are given or currentLearningRate": ({
          learningRate,
          currentLearningRate,
          beta1Power,
          beta2Power,
        }) =>
          currentLearningRate === undefined
            ? learningRate !== undefined && beta1Power !== undefined && beta2Power !== undefined
            : learningRate === undefined && beta1Power === undefined && beta2Power === undefined,
        "momentum, velocity and gradient have the values' shape": ({ values, momentum, velocity, maximumVelocity = values, gradient }) =>
          [momentum, velocity, maximumVelocity, gradient].every((shape) => sameShape(shape, values)),
      },
      expand({ graph, learningRate, currentLearningRate, beta1, beta2, epsilon, beta1Power, beta2Power, values, ...state }) {
        const blend = (old: Tensor, current: Tensor, beta: Tensor): Tensor =>
          old.multiplication(beta).addition(current.multiplication(graph.subtraction(1, beta)));
        const momentum = blend(state.momentum, state.gradient, beta1);
        const velocity = blend(state.velocity, state.gradient.square(), beta2);
        const maximumVelocity = state.maximumVelocity?.maximum(velocity);
        const correctedRate = (): Tensor =>
          learningRate!.multiplication(graph.subtraction(1, beta2Power!).squareRoot()).division(graph.subtraction(1, beta1Power!));
        const rate = currentLearningRate ?? correctedRate();
        const step = momentum.multiplication(rate).division((maximumVelocity ?? velocity).squareRoot().addition(epsilon));
        const results = [values.subtraction(step), momentum, velocity];
        return maximumVelocity === undefined ? results : [...results, maximumVelocity];
      },
    }),
  maxPooling2D: () =>
    composite({
      inputs: { source: float },
      params: { descriptor: Pooling2DOpDescriptor },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(overImages(descriptor)),
      },
      expand: ({ source, descriptor }) => source.maxPooling4D({ descriptor: overImages(descriptor) }),
    }),
  maxPooling2DReturnIndices: () =>
    composite({
      inputs: { source: float },
      params: { descriptor: Pooling2DOpDescriptor },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(overImages(descriptor)),
        "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none",
        "returnIndicesDataType is int32": ({ descriptor }) => descriptor.returnIndicesDataType === "int32",
      },
      expand: ({ graph, source, descriptor }) => graph.maxPooling4DReturnIndices(source, { descriptor: overImages(descriptor) }),
    }),
  maxPooling2DGradient: () =>
    composite({
      inputs: { gradientTensor: float, sourceTensor: optional(float), indicesTensor: optional(index) },
      params: { outputShape: optionalShape, descriptor: Pooling2DOpDescriptor },
      requires: {
        "gradientTensor has rank 4": ({ gradientTensor }) => gradientTensor.length === 4,
        "either the source or the indices are given": ({ sourceTensor, indicesTensor }) =>
          (sourceTensor === undefined) !== (indicesTensor === undefined),
        "with indices, outputShape is given": ({ indicesTensor, outputShape }) => indicesTensor === undefined || outputShape !== undefined,
      },
      expand: ({ gradientTensor, sourceTensor, indicesTensor, outputShape, descriptor }) =>
        gradientTensor.maxPooling4DGradient({ source: sourceTensor, indicesTensor, outputShape, descriptor: overImages(descriptor) }),
    }),
  avgPooling2D: () =>
    composite({
      inputs: { source: float },
      params: { descriptor: Pooling2DOpDescriptor },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "kernel sizes, strides and dilation rates are at least 1": ({ descriptor }) => windowSlides(overImages(descriptor)),
      },
      expand: ({ source, descriptor }) => source.avgPooling4D({ descriptor: overImages(descriptor) }),
    }),
  avgPooling2DGradient: () =>
    composite({
      inputs: { gradientTensor: float, sourceTensor: float },
      params: { descriptor: Pooling2DOpDescriptor },
      requires: { "source has rank 4": ({ sourceTensor }) => sourceTensor.length === 4 },
      expand: ({ gradientTensor, sourceTensor, descriptor }) =>
        gradientTensor.avgPooling4DGradient({ source: sourceTensor, descriptor: overImages(descriptor) }),
    }),
  maxPooling4DReturnIndices: () =>
    composite({
      inputs: { source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      requires: { "returnIndicesMode is not none": ({ descriptor }) => descriptor.returnIndicesMode !== "none" },
      expand: ({ source, descriptor }) => [source.maxPooling4D({ descriptor }), source.maxPooling4DIndices({ descriptor })],
    }),
  maxPooling4DGradient: () =>
    composite({
      inputs: { gradient: float, source: optional(float), indicesTensor: optional(index) },
      params: { outputShape: optionalShape, descriptor: Pooling4DOpDescriptor },
      requires: {
        "either the source or the indices are given": ({ source, indicesTensor }) =>
          (source === undefined) !== (indicesTensor === undefined),
        "with indices, outputShape is given": ({ indicesTensor, outputShape }) => indicesTensor === undefined || outputShape !== undefined,
      },
      expand: ({ gradient, source, indicesTensor, outputShape, descriptor }) => {
        if (source === undefined)
          return gradient.maxPooling4DGradientAtIndices({ indicesTensor: indicesTensor!, outputShape: outputShape!, descriptor });
        const local = { ...descriptor, returnIndicesMode: "localFlatten4D", returnIndicesDataType: "int32" } as const;
        return gradient.maxPooling4DGradientAtIndices({
          indicesTensor: source.maxPooling4DIndices({ descriptor: local }),
          outputShape: source.shapeOf(),
          descriptor: local,
        });
      },
    }),
  avgPooling4DGradient: () =>
    composite({
      inputs: { gradient: float, source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      expand: ({ gradient, source, descriptor }) => gradient.avgPooling4DGradientOfShape({ outputShape: source.shapeOf(), descriptor }),
    }),
  L2NormPooling4DGradient: () =>
    composite({
      inputs: { gradient: float, source: float },
      params: { descriptor: Pooling4DOpDescriptor },
      expand: ({ gradient, source, descriptor }) => {
        // The adjoint of a sum over windows is that of their average, times the number of elements.
        const whole = { ...descriptor, includeZeroPadToAverage: true };
        return gradient
          .divisionNoNaN(source.L2NormPooling4D({ descriptor }))
          .avgPooling4DGradientOfShape({ outputShape: source.shapeOf(), descriptor: whole })
          .multiplication(windowSize(descriptor))
          .multiplication(source);
      },
    }),
  quantize: () =>
    composite({
      inputs: { tensor: float, scale: otherFloat, zeroPoint: optional(narrow) },
      params: { dataType: dataTypeValue, axis: optionalInteger },
      requires: {
        "dataType is one of whole numbers": ({ dataType }) => narrowInteger.includes(dataType),
        "axis is a dimension of the tensor": ({ tensor, axis }) => axis === undefined || (axis >= -tensor.length && axis < tensor.length),
        "along an axis scale and zeroPoint have one number for each place": ({ tensor, scale, zeroPoint = [], axis }) =>
          axis === undefined || [scale, zeroPoint].every((part) => liesAlong(part, tensor[wrapAxis(axis, tensor.length)])),
        "without an axis the dimensions of scale and zeroPoint divide the tensor's": ({ tensor, scale, zeroPoint = [], axis }) =>
          axis !== undefined || [scale, zeroPoint].every((part) => formsBlocks(part, tensor)),
      },
      expand({ tensor, scale, zeroPoint, dataType, axis }) {
        const along = axis === undefined ? undefined : wrapAxis(axis, tensor.shape.length);
        const [numbers, steps] = [tensor, scale].map((each) => each.cast({ to: "float32" }));
        const whole = combined(numbers, steps, along, (a, b) => a.division(b)).rint();
        const shifted = zeroPoint ? combined(whole, zeroPoint.cast({ to: "float32" }), along, (a, b) => a.addition(b)) : whole;
        return shifted.cast({ to: dataType });
      },
    }),
  dequantize: () =>
    composite({
      inputs: { tensor: narrowInteger, scale: optional(float), zeroPoint: optional(narrow), LUTTensor: optional(otherFloat) },
      params: { dataType: optionalDataType, axis: optionalInteger },
      requires: {
        "either a scale is given or a LUTTensor without zeroPoint": ({ scale, zeroPoint, LUTTensor }) =>
          scale === undefined ? LUTTensor !== undefined && zeroPoint === undefined : LUTTensor === undefined,
        "dataType is one of floating point": ({ dataType = "float32" }) => float.includes(dataType),
        "axis is a dimension of the tensor": ({ tensor, axis }) => axis === undefined || (axis >= -tensor.length && axis < tensor.length),
        "along an axis scale and zeroPoint have one number for each place": ({ tensor, scale = [], zeroPoint = [], axis }) =>
          axis === undefined || [scale, zeroPoint].every((part) => liesAlong(part, tensor[wrapAxis(axis, tensor.length)])),
        "without an axis the dimensions of scale and zeroPoint divide the tensor's": ({ tensor, scale = [], zeroPoint = [], axis }) =>
          axis !== undefined || [scale, zeroPoint].every((part) => formsBlocks(part, tensor)),
        "the dimensions of LUTTensor that come before codes divide the tensor's": ({ tensor, LUTTensor, axis }) =>
          LUTTensor === undefined || tabulates(LUTTensor, tensor, axis === undefined ? 1 : 2),
      },
      expand({ tensor, scale, zeroPoint, LUTTensor, dataType, axis }) {
        const along = axis === undefined ? undefined : wrapAxis(axis, tensor.shape.length);
        if (LUTTensor) return tensor.lookUp({ LUTTensor, axis: along }).cast({ to: dataType ?? LUTTensor.dataType });
        // Differences of floats may be multiplied out, which rounds twice; those of whole numbers may not.
        const isWhole = [tensor, zeroPoint ?? tensor].every(({ dataType }) => narrowInteger.includes(dataType) && byteSize(dataType) <= 2);
        const [codes, offset] = [tensor, zeroPoint].map((each) => each?.cast({ to: isWhole ? "int32" : "float32" }));
        const shifted = offset ? combined(codes!, offset, along, (a, b) => a.subtraction(b)) : codes!;
        const scaled = combined(shifted.cast({ to: "float32" }), scale!.cast({ to: "float32" }), along, (a, b) => a.multiplication(b));
        return scaled.cast({ to: dataType ?? scale!.dataType });
      },
    }),
  randomPhiloxStateTensor: () =>
    composite({
      inputs: {},
      params: { seed: integerValue, counterHigh: optionalInteger, key: optionalInteger },
      expand: ({ graph, seed, counterHigh, key }) => graph.constant(philoxState(seed, counterHigh, key), { dataType: "int32" }),
    }),
  randomTensor: () =>
    composite({
      inputs: { stateTensor: optional(index) },
      params: { shape: shapeValue, descriptor: RandomOpDescriptor, seed: optionalInteger },
      expand({ graph, stateTensor, shape, descriptor, seed }) {
        const state = stateTensor ?? (seed === undefined ? graph.randomState() : graph.randomPhiloxStateTensor(seed));
        const values = state.philoxRandom({ shape, descriptor });
        return stateTensor === undefined ? values : withState(values, state.philoxAdvance({ drawn: shape }));
      },
    }),
  randomUniformTensor: () =>
    composite({
      inputs: { stateTensor: optional(index) },
      params: { shape: shapeValue, seed: optionalInteger },
      expand: ({ graph, stateTensor, shape, seed }) => graph.randomTensor(shape, { stateTensor, seed }),
    }),
  dropout: () =>
    composite({
      inputs: { tensor: float, rate: float },
      expand({ graph, tensor, rate }) {
        const random = graph.randomState().philoxRandom({ shape: tensor.shapeOf() });
        const kept = random.greaterThanOrEqualTo(rate.cast({ to: "float32" }));
        return tensor.multiplication(kept.select({ trueTensor: graph.subtraction(1, rate).reciprocal(), falseTensor: 0 }));
      },
    }),
  reductionArgMaximum: () =>
    composite({
      inputs: { tensor: numeric },
      params: { axis },
      expand({ graph, tensor, axis }) {
        const wins = tensor.equal(tensor.reductionMaximum({ axes: axis }));
        const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
        const first = wins.select({ trueTensor: coordinates, falseTensor: 0x7fffffff }).reductionMinimum({ axes: axis });
        return first.equal(0x7fffffff).select({ trueTensor: -1, falseTensor: first });
      },
    }),
  reductionArgMinimum: () =>
    composite({
      inputs: { tensor: numeric },
      params: { axis },
      expand({ graph, tensor, axis }) {
        const wins = tensor.equal(tensor.reductionMinimum({ axes: axis }));
        const coordinates = graph.coordinate(axis, { withShape: tensor.shapeOf() });
        const first = wins.select({ trueTensor: coordinates, falseTensor: 0x7fffffff }).reductionMinimum({ axes: axis });
        return first.equal(0x7fffffff).select({ trueTensor: -1, falseTensor: first });
      },
    }),
  resizePositions: () =>
    composite({
      inputs: { tensor: float, scale: optional(otherFloat), offset: optional(otherFloat) },
      params: {
        axis: integerValue,
        length: integersOrTensor,
        mode: oneOf("nearest", "bilinear"),
        nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
      },
      expand({ graph, tensor, scale, offset, axis, length, mode, nearestRoundingMode, centerResult, alignCorners }) {
        const single = (x: Tensor): Tensor => x.cast({ to: "float32" });
        const positions =
          scale && offset
            ? single(graph.coordinate(0, { withShape: length }))
                .subtraction(single(offset))
                .division(single(scale))
            : graph.mappedPositions(entryOf(tensor.shapeOf(), axis), { length, centerResult, alignCorners });
        return mode === "nearest" ? positions.roundPositions({ nearestRoundingMode }) : positions;
      },
    }),
  resizeAlong: () =>
    composite({
      inputs: {
        tensor: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        axes: integers,
        size: shapeValue,
        mode: oneOf("nearest", "bilinear"),
        nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
      },
      expand({ tensor, scaleOffsetTensor, scaleTensor, offsetTensor, axes, size, ...mapping }): Tensor {
        if (tensor.shape.length === 1)
          return tensor
            .expandDims({ axes: [0] })
            .resizeAlong({ scaleOffsetTensor, scaleTensor, offsetTensor, axes: axes.map(() => 1), size, ...mapping })
            .squeeze({ axes: [0] });
        const part = (x: Tensor | undefined, starts: number, length: number): Tensor | undefined =>
          x?.sliceTensor({ dimension: 0, starts, length });
        const scales = scaleTensor ?? part(scaleOffsetTensor, 0, axes.length);
        const offsets = offsetTensor ?? part(scaleOffsetTensor, axes.length, axes.length);
        const positions = (image: Tensor, axis: number): Tensor => {
          const k = axes.indexOf(axis);
          if (k < 0) return image.resizePositions({ axis, length: entryOf(image.shapeOf(), axis), ...mapping });
          return image.resizePositions({
            axis,
            length: entryOf(size, k),
            scale: part(scales, k, 1),
            offset: part(offsets, k, 1),
            ...mapping,
          });
        };
        return axisPairs(tensor.shape, axes, size, scales !== undefined).reduce(
          (image, axis) =>
            image.sampleAt({
              rows: positions(image, axis).reshape({ shape: [1, -1, 1] }),
              columns: positions(image, axis + 1).reshape({ shape: [1, 1, -1] }),
              axis,
              mode: mapping.mode,
              separable: true,
            }),
          tensor,
        );
      },
    }),
  resize: () =>
    composite({
      inputs: {
        imagesTensor: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        size: shapeValue,
        mode: oneOf("nearest", "bilinear"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
        layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
      },
      requires: resizeRequirements,
      expand: ({ imagesTensor, layout, ...resizing }) =>
        imagesTensor.resizeAlong({ axes: resizedAxes(layout, imagesTensor.shape.length), ...resizing }),
    }),
  resizeNearest: () =>
    composite({
      inputs: {
        imagesTensor: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        size: shapeValue,
        nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
        layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
      },
      requires: resizeRequirements,
      expand: ({ imagesTensor, layout, ...resizing }) =>
        imagesTensor.resizeAlong({ axes: resizedAxes(layout, imagesTensor.shape.length), mode: "nearest", ...resizing }),
    }),
  resizeBilinear: () =>
    composite({
      inputs: {
        imagesTensor: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        size: shapeValue,
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
        layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
      },
      requires: resizeRequirements,
      expand: ({ imagesTensor, layout, ...resizing }) =>
        imagesTensor.resizeAlong({ axes: resizedAxes(layout, imagesTensor.shape.length), mode: "bilinear", ...resizing }),
    }),
  resizeAlongGradient: () =>
    composite({
      inputs: {
        gradientTensor: float,
        input: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        axes: integers,
        mode: oneOf("nearest", "bilinear"),
        nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
      },
      expand({ graph, gradientTensor, input, axes, ...resizing }) {
        const source = input.identity();
        const size = gradientTensor.shapeOf().sliceTensor({ dimension: 0, starts: axes[0] ?? 0, length: axes.length });
        const resized = source.resizeAlong({ axes, size, ...resizing });
        return graph.gradients(resized.multiplication(gradientTensor), { with: [source] }).get(source)!;
      },
    }),
  resizeGradient: () =>
    composite({
      inputs: {
        gradientTensor: float,
        input: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        mode: oneOf("nearest", "bilinear"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
        layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
      },
      requires: resizeGradientRequirements,
      expand: ({ gradientTensor, layout, ...resizing }) =>
        gradientTensor.resizeAlongGradient({ axes: resizedAxes(layout, gradientTensor.shape.length), ...resizing }),
    }),
  resizeNearestGradient: () =>
    composite({
      inputs: {
        gradientTensor: float,
        input: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
        layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
      },
      requires: resizeGradientRequirements,
      expand: ({ gradientTensor, layout, ...resizing }) =>
        gradientTensor.resizeAlongGradient({ axes: resizedAxes(layout, gradientTensor.shape.length), mode: "nearest", ...resizing }),
    }),
  resizeBilinearGradient: () =>
    composite({
      inputs: {
        gradientTensor: float,
        input: float,
        scaleOffsetTensor: optional(otherFloat),
        scaleTensor: optional(otherFloat),
        offsetTensor: optional(otherFloat),
      },
      params: {
        centerResult: booleanOr(false),
        alignCorners: booleanOr(false),
        layout: optionalOneOf("NCHW", "NHWC", "OIHW", "HWIO", "CHW", "HWC", "HW", "NCDHW", "NDHWC", "OIDHW", "DHWIO"),
      },
      requires: resizeGradientRequirements,
      expand: ({ gradientTensor, layout, ...resizing }) =>
        gradientTensor.resizeAlongGradient({ axes: resizedAxes(layout, gradientTensor.shape.length), mode: "bilinear", ...resizing }),
    }),
  sampleAtGradient: () =>
    composite({
      inputs: { gradient: float, rows: otherFloat, columns: otherFloat },
      params: {
        outputShape: shapeValue,
        axis: integerValue,
        mode: oneOf("bilinear", "nearest"),
        slopes: oneOf("none", "rows", "columns", "both"),
        separable: booleanOr(false),
      },
      expand({ gradient, rows, columns, outputShape, axis, mode, slopes, separable }) {
        const adjoint = { rows, columns, outputShape, axis, mode, slopes };
        if (!separable)
          return gradient.sampleAtAdjoint({
            ...adjoint,
            leastRows: rows.reductionMinimum({ axes: [2] }),
            greatestRows: rows.reductionMaximum({ axes: [2] }),
          });
        return gradient.sampleAtAdjoint({
          ...adjoint,
          rowWindows: rows.positionWindows({ length: entryOf(outputShape, axis) }),
          columnWindows: columns.positionWindows({ length: entryOf(outputShape, axis + 1) }),
        });
      },
    }),
  sampleSlope: () =>
    composite({
      inputs: { gradient: float, source: float, rows: otherFloat, columns: otherFloat },
      params: { axis: integerValue, slopes: oneOf("rows", "columns", "both"), separable: booleanOr(false) },
      expand({ gradient, source, rows, columns, axis, slopes, separable }) {
        const product = gradient.multiplication(source.sampleAt({ rows, columns, axis, slopes, separable }));
        const axes = range(source.shape.length).filter((k) => k !== axis && k !== axis + 1 && (axis === 0 || k !== 0));
        const summed = product.cast({ to: rows.dataType }).reductionSum({ axes }).squeeze({ axes });
        return axis === 0 ? summed.expandDims({ axes: [0] }) : summed;
      },
    }),
  roundPositions: () =>
    composite({
      inputs: { positions: otherFloat },
      params: { nearestRoundingMode: oneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd") },
      expand({ positions, nearestRoundingMode }) {
        if (nearestRoundingMode === "ceil") return positions.ceil();
        if (nearestRoundingMode === "floor") return positions.floor();
        if (nearestRoundingMode === "roundToEven") return positions.rint();
        if (nearestRoundingMode === "roundToOdd") return positions.subtraction(1).rint().addition(1);
        // Doubling and halving are exact, adding ½ is not: it would round the number just below ½ to 1.
        const doubled = positions.multiplication(2);
        return nearestRoundingMode === "roundPreferCeil"
          ? doubled.floor().addition(1).multiplication(0.5).floor()
          : doubled.ceil().subtraction(1).multiplication(0.5).ceil();
      },
    }),
  singleGateRNN: () =>
    composite({
      inputs: {
        source: float,
        recurrentWeight: float,
        inputWeight: optional(float),
        bias: optional(float),
        initState: optional(float),
        mask: optional(float),
      },
      params: { descriptor: SingleGateRNNDescriptor },
      requires: {
        "source has three dimensions": ({ source }) => source.length === 3,
        "recurrentWeight is [H, H], or [2, H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
          isRecurrentWeight(recurrentWeight, 1, descriptor),
        "the source, or its product with inputWeight, has a column for each direction and unit": ({
          source,
          inputWeight,
          recurrentWeight,
          descriptor,
        }) => isProjected(source, inputWeight, recurrentWeight, 1, descriptor),
        "bias has a number for each direction and unit": ({ bias, recurrentWeight, descriptor }) =>
          isPerGate(bias, recurrentWeight, 1, descriptor),
        "initState has a row for each batch element, and a column for each direction and unit": ({
          source,
          initState,
          recurrentWeight,
          descriptor,
        }) => isState(initState, source, recurrentWeight, descriptor),
        "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) =>
          isMask(mask, source, recurrentWeight, descriptor),
      },
      expand({ source, recurrentWeight, inputWeight, bias, initState, mask, descriptor }) {
        const company = unfolded({ recurrentWeight, initState, mask }, 1, descriptor);
        const packed = projected(source, inputWeight, bias, 1, descriptor).singleGateRecurrence({ ...company, descriptor });
        return [slotOf(packed, 0), ...(descriptor.training ? [slotOf(packed, 1)] : [])];
      },
    }),
  singleGateRNNGradients: () =>
    composite({
      inputs: {
        source: float,
        recurrentWeight: float,
        sourceGradient: float,
        zState: float,
        stateGradient: optional(float),
        inputWeight: optional(float),
        bias: optional(float),
        initState: optional(float),
        mask: optional(float),
      },
      params: { descriptor: SingleGateRNNDescriptor },
      requires: {
        "source has three dimensions": ({ source }) => source.length === 3,
        "recurrentWeight is [H, H], or [2, H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
          isRecurrentWeight(recurrentWeight, 1, descriptor),
        "the source, or its product with inputWeight, has a column for each direction and unit": ({
          source,
          inputWeight,
          recurrentWeight,
          descriptor,
        }) => isProjected(source, inputWeight, recurrentWeight, 1, descriptor),
        "bias has a number for each direction and unit": ({ bias, recurrentWeight, descriptor }) =>
          isPerGate(bias, recurrentWeight, 1, descriptor),
        "initState and stateGradient have a row for each batch element, and a column for each direction and unit": ({
          source,
          initState,
          stateGradient,
          recurrentWeight,
          descriptor,
        }) => [initState, stateGradient].every((state) => isState(state, source, recurrentWeight, descriptor)),
        "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) =>
          isMask(mask, source, recurrentWeight, descriptor),
        "sourceGradient and zState have the states' shape": ({ source, sourceGradient, zState, recurrentWeight, descriptor }) =>
          [sourceGradient, zState].every((tensor) => isSequence(tensor, source, recurrentWeight, descriptor)),
      },
      expand({ graph, source, recurrentWeight, sourceGradient, zState, stateGradient, inputWeight, bias, initState, mask, descriptor }) {
        const company = unfolded({ recurrentWeight, initState, mask }, 1, descriptor);
        const z = asSlot(zState, descriptor);
        const packed = packedSlots(graph, [activated(z, descriptor.activation), z]);
        const gradient = packedSlots(graph, [arriving(graph, sourceGradient, stateGradient, descriptor)], 1);
        const walked = packed.singleGateRecurrenceGradient({
          gradient,
          recurrentWeight: company.recurrentWeight,
          mask: company.mask,
          descriptor,
        });
        const found = singleGateGradients({ graph, packed, walked, ...company, descriptor });
        const projection = projectionGradients(found.source, source, inputWeight, bias);
        return [
          projection.source,
          shapedLike(found.recurrentWeight, recurrentWeight),
          projection.inputWeight,
          projection.bias,
          initState && shapedLike(found.initState, initState),
        ].filter((gradient) => gradient !== undefined);
      },
    }),
  LSTM: () =>
    composite({
      inputs: {
        source: float,
        recurrentWeight: float,
        inputWeight: optional(float),
        bias: optional(float),
        initState: optional(float),
        initCell: optional(float),
        mask: optional(float),
        peephole: optional(float),
      },
      params: { descriptor: LSTMDescriptor },
      requires: {
        "source has three dimensions": ({ source }) => source.length === 3,
        "recurrentWeight is [4H, H], or [2, 4H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
          isRecurrentWeight(recurrentWeight, 4, descriptor),
        "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
          source,
          inputWeight,
          recurrentWeight,
          descriptor,
        }) => isProjected(source, inputWeight, recurrentWeight, 4, descriptor),
        "bias and peephole have a number for each direction, gate and unit": ({ bias, peephole, recurrentWeight, descriptor }) =>
          [bias, peephole].every((vector) => isPerGate(vector, recurrentWeight, 4, descriptor)),
        "initState and initCell have a row for each batch element, and a column for each direction and unit": ({
          source,
          initState,
          initCell,
          recurrentWeight,
          descriptor,
        }) => [initState, initCell].every((state) => isState(state, source, recurrentWeight, descriptor)),
        "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) =>
          isMask(mask, source, recurrentWeight, descriptor),
      },
      expand({ source, recurrentWeight, inputWeight, bias, initState, initCell, mask, peephole, descriptor }) {
        const company = unfolded({ recurrentWeight, initState, initCell, mask, peephole }, 4, descriptor);
        const gated = projected(source, inputWeight, bias, 4, descriptor);
        if (source.shape[0] === 1 && company.initState) {
          const { state, cell, gates } = lstmStep(gated, { ...company, initState: company.initState }, descriptor);
          const columns = (tensor: Tensor, count: number): Tensor => tensor.flatten({ axis: 2, count });
          return [
            columns(state, 2),
            ...(descriptor.produceCell ? [columns(cell, 2)] : []),
            ...(descriptor.training ? [columns(gates, 3)] : []),
          ];
        }
        const packed = gated.lstmRecurrence({ ...company, descriptor });
        return [
          slotOf(packed, 0),
          ...(descriptor.produceCell ? [slotOf(packed, 1)] : []),
          ...(descriptor.training ? [gatesOf(packed, 2, 4)] : []),
        ];
      },
    }),
  LSTMGradients: () =>
    composite({
      inputs: {
        source: float,
        recurrentWeight: float,
        sourceGradient: float,
        zState: float,
        cellOutputFwd: float,
        stateGradient: optional(float),
        cellGradient: optional(float),
        inputWeight: optional(float),
        bias: optional(float),
        initState: optional(float),
        initCell: optional(float),
        mask: optional(float),
        peephole: optional(float),
      },
      params: { descriptor: LSTMDescriptor },
      requires: {
        "source has three dimensions": ({ source }) => source.length === 3,
        "recurrentWeight is [4H, H], or [2, 4H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
          isRecurrentWeight(recurrentWeight, 4, descriptor),
        "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
          source,
          inputWeight,
          recurrentWeight,
          descriptor,
        }) => isProjected(source, inputWeight, recurrentWeight, 4, descriptor),
        "bias and peephole have a number for each direction, gate and unit": ({ bias, peephole, recurrentWeight, descriptor }) =>
          [bias, peephole].every((vector) => isPerGate(vector, recurrentWeight, 4, descriptor)),
        "states, cells and their gradients have a row for each batch element, and a column for each direction and unit": ({
          source,
          initState,
          initCell,
          stateGradient,
          cellGradient,
          recurrentWeight,
          descriptor,
        }) => [initState, initCell, stateGradient, cellGradient].every((state) => isState(state, source, recurrentWeight, descriptor)),
        "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) =>
          isMask(mask, source, recurrentWeight, descriptor),
        "sourceGradient and cellOutputFwd have the states' shape, zState that of the gates": ({
          source,
          sourceGradient,
          cellOutputFwd,
          zState,
          recurrentWeight,
          descriptor,
        }) =>
          [sourceGradient, cellOutputFwd].every((tensor) => isSequence(tensor, source, recurrentWeight, descriptor)) &&
          isSequence(zState, source, recurrentWeight, descriptor, 4),
      },
      expand({
        graph,
        source,
        recurrentWeight,
        sourceGradient,
        zState,
        cellOutputFwd,
        stateGradient,
        cellGradient,
        inputWeight,
        bias,
        initState,
        initCell,
        mask,
        peephole,
        descriptor,
      }) {
        const { initState: start, ...company } = unfolded({ recurrentWeight, initState, initCell, mask, peephole }, 4, descriptor);
        const gates = asSlots(zState, 4, descriptor);
        const cells = asSlot(cellOutputFwd, descriptor);
        const output = gates.sliceTensor({ dimension: 0, start: lstmOrder(descriptor).output, length: 1 });
        const states = output.multiplication(activated(cells, descriptor.activation));
        const packed = packedSlots(graph, [states, cells, gates]);
        const none = graph.constant(0, { dataType: source.dataType }).broadcast({ shape: cellOutputFwd.shapeOf() });
        const toCells = cellGradient ? [arriving(graph, none, cellGradient, descriptor)] : [];
        const arrived = [arriving(graph, sourceGradient, stateGradient, descriptor), ...toCells];
        const gradient = packedSlots(graph, arrived, 6 - arrived.length);
        const walked = packed.lstmRecurrenceGradient({ gradient, ...company, descriptor });
        const found = lstmGradients({ graph, packed, walked, ...company, initState: start, descriptor });
        const projection = projectionGradients(found.source, source, inputWeight, bias);
        return [
          projection.source,
          shapedLike(found.recurrentWeight, recurrentWeight),
          projection.inputWeight,
          projection.bias,
          peephole && shapedLike(found.peephole!, peephole),
          initState && shapedLike(found.initState, initState),
          initCell && shapedLike(found.initCell, initCell),
        ].filter((gradient) => gradient !== undefined);
      },
    }),
  GRU: () =>
    composite({
      inputs: {
        source: float,
        recurrentWeight: float,
        inputWeight: optional(float),
        bias: optional(float),
        initState: optional(float),
        mask: optional(float),
        secondaryBias: optional(float),
      },
      params: { descriptor: GRUDescriptor },
      requires: {
        "source has three dimensions": ({ source }) => source.length === 3,
        "recurrentWeight is [3H, H], or [2, 3H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
          isRecurrentWeight(recurrentWeight, 3, descriptor),
        "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
          source,
          inputWeight,
          recurrentWeight,
          descriptor,
        }) => isProjected(source, inputWeight, recurrentWeight, 3, descriptor),
        "bias has a number for each direction, gate and unit": ({ bias, recurrentWeight, descriptor }) =>
          isPerGate(bias, recurrentWeight, 3, descriptor),
        "initState has a row for each batch element, and a column for each direction and unit": ({
          source,
          initState,
          recurrentWeight,
          descriptor,
        }) => isState(initState, source, recurrentWeight, descriptor),
        "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) =>
          isMask(mask, source, recurrentWeight, descriptor),
        "secondaryBias has a number for each direction and unit": ({ secondaryBias, recurrentWeight, descriptor }) =>
          isPerGate(secondaryBias, recurrentWeight, 1, descriptor),
        "secondaryBias goes with resetAfter": ({ secondaryBias, descriptor }) => secondaryBias === undefined || descriptor.resetAfter,
      },
      expand({ source, recurrentWeight, inputWeight, bias, initState, mask, secondaryBias, descriptor }) {
        const company = unfolded({ recurrentWeight, initState, mask, secondaryBias }, 3, descriptor);
        const packed = projected(source, inputWeight, bias, 3, descriptor).gruRecurrence({ ...company, descriptor });
        return [slotOf(packed, 0), ...(descriptor.training ? [gatesOf(packed, 1, 3)] : [])];
      },
    }),
  GRUGradients: () =>
    composite({
      inputs: {
        source: float,
        recurrentWeight: float,
        sourceGradient: float,
        zState: float,
        outputFwd: float,
        stateGradient: optional(float),
        inputWeight: optional(float),
        bias: optional(float),
        initState: optional(float),
        mask: optional(float),
        secondaryBias: optional(float),
      },
      params: { descriptor: GRUDescriptor },
      requires: {
        "source has three dimensions": ({ source }) => source.length === 3,
        "recurrentWeight is [3H, H], or [2, 3H, H] when bidirectional": ({ recurrentWeight, descriptor }) =>
          isRecurrentWeight(recurrentWeight, 3, descriptor),
        "the source, or its product with inputWeight, has a column for each direction, gate and unit": ({
          source,
          inputWeight,
          recurrentWeight,
          descriptor,
        }) => isProjected(source, inputWeight, recurrentWeight, 3, descriptor),
        "bias has a number for each direction, gate and unit": ({ bias, recurrentWeight, descriptor }) =>
          isPerGate(bias, recurrentWeight, 3, descriptor),
        "initState and stateGradient have a row for each batch element, and a column for each direction and unit": ({
          source,
          initState,
          stateGradient,
          recurrentWeight,
          descriptor,
        }) => [initState, stateGradient].every((state) => isState(state, source, recurrentWeight, descriptor)),
        "mask broadcasts to the states": ({ source, mask, recurrentWeight, descriptor }) =>
          isMask(mask, source, recurrentWeight, descriptor),
        "secondaryBias has a number for each direction and unit, and goes with resetAfter": ({
          secondaryBias,
          recurrentWeight,
          descriptor,
        }) => isPerGate(secondaryBias, recurrentWeight, 1, descriptor) && (secondaryBias === undefined || descriptor.resetAfter),
        "sourceGradient and outputFwd have the states' shape, zState that of the gates": ({
          source,
          sourceGradient,
          outputFwd,
          zState,
          recurrentWeight,
          descriptor,
        }) =>
          [sourceGradient, outputFwd].every((tensor) => isSequence(tensor, source, recurrentWeight, descriptor)) &&
          isSequence(zState, source, recurrentWeight, descriptor, 3),
      },
      expand({
        graph,
        source,
        recurrentWeight,
        sourceGradient,
        zState,
        outputFwd,
        stateGradient,
        inputWeight,
        bias,
        initState,
        mask,
        secondaryBias,
        descriptor,
      }) {
        const { secondaryBias: added, ...company } = unfolded({ recurrentWeight, initState, mask, secondaryBias }, 3, descriptor);
        const states = asSlot(outputFwd, descriptor);
        const scaled = descriptor.resetAfter ? [scaledByReset(graph, states, { ...company, secondaryBias: added }, descriptor)] : [];
        const packed = packedSlots(graph, [states, asSlots(zState, 3, descriptor), ...scaled]);
        const gradient = packedSlots(graph, [arriving(graph, sourceGradient, stateGradient, descriptor)], gruSlots(descriptor) - 1);
        const walked = packed.gruRecurrenceGradient({ gradient, ...company, descriptor });
        const found = gruGradients({ graph, packed, walked, ...company, secondaryBias: added, descriptor });
        const projection = projectionGradients(found.source, source, inputWeight, bias);
        return [
          projection.source,
          shapedLike(found.recurrentWeight, recurrentWeight),
          projection.inputWeight,
          projection.bias,
          initState && shapedLike(found.initState, initState),
          secondaryBias && shapedLike(found.secondaryBias!, secondaryBias),
        ].filter((gradient) => gradient !== undefined);
      },
    }),
  gridPosition: () =>
    composite({
      inputs: { source: float, coordinates: otherFloat },
      params: {
        dimension: integerValue,
        along: integerValue,
        normalizeCoordinates: booleanOr(true),
        relativeCoordinates: booleanOr(false),
        alignCorners: booleanOr(false),
        paddingMode: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero"),
      },
      expand({ graph, source, coordinates, dimension, along, normalizeCoordinates, relativeCoordinates, alignCorners, paddingMode }) {
        const from = entryOf(source.shapeOf(), dimension);
        const known = source.shape[dimension];
        const length = known === -1 ? from.cast({ to: "float32" }) : graph.constant(known);
        const last = length.subtraction(1);
        const given = coordinates.cast({ to: "float32" });
        const moved = normalizeCoordinates ? given.multiplication((alignCorners ? last : length).multiplication(0.5)) : given;
        // The middle of the first element is 0, so that edges are half an element before it.
        const position = relativeCoordinates
          ? graph
              .mappedPositions(from, { length: entryOf(coordinates.shapeOf(), along), centerResult: true, alignCorners })
              .reshape({ shape: along === 1 ? [1, -1, 1] : [1, 1, -1] })
              .addition(moved)
          : normalizeCoordinates
            ? moved.addition(last.multiplication(0.5))
            : alignCorners
              ? moved
              : moved.subtraction(0.5);
        if (paddingMode === "reflect")
          return last.subtraction(position.floorModulo(last.multiplication(2).maximum(1)).subtraction(last).absolute());
        if (paddingMode === "symmetric") {
          const fromEdge = position.addition(0.5).floorModulo(length.multiplication(2));
          return length.subtraction(fromEdge.subtraction(length).absolute()).subtraction(0.5);
        }
        return position;
      },
    }),
  sampleGrid: () =>
    composite({
      inputs: { source: float, coordinateTensor: otherFloat },
      params: {
        layout: oneOf("NCHW", "NHWC"),
        normalizeCoordinates: booleanOr(true),
        relativeCoordinates: booleanOr(false),
        alignCorners: booleanOr(false),
        paddingMode: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero"),
        samplingMode: optionalOneOf("nearest", "bilinear"),
        nearestRoundingMode: optionalOneOf("roundPreferCeil", "roundPreferFloor", "ceil", "floor", "roundToEven", "roundToOdd"),
        constantValue: numberOr(0),
      },
      requires: {
        "source has rank 4": ({ source }) => source.length === 4,
        "coordinates have rank 4, and two for each pixel": ({ coordinateTensor }) =>
          coordinateTensor.length === 4 && agree(coordinateTensor[3], 2),
        "there are coordinates for each image": ({ source, coordinateTensor }) => agree(source[0], coordinateTensor[0]),
        "a rounding mode is not given for bilinear sampling": ({ samplingMode, nearestRoundingMode }) =>
          samplingMode !== "bilinear" || nearestRoundingMode === undefined,
      },
      expand({ source, coordinateTensor, layout, paddingMode, samplingMode, nearestRoundingMode, constantValue, ...mapping }) {
        const axis = layout === "NCHW" ? 2 : 1;
        const mode = samplingMode ?? (nearestRoundingMode ? "nearest" : "bilinear");
        const isPadded = paddingMode === "constant" || paddingMode === "zero";
        const position = (along: number): Tensor => {
          const coordinates = coordinateTensor.sliceTensor({ dimension: 3, starts: 2 - along, length: 1 }).squeeze({ axes: [3] });
          const exact = source.gridPosition({ coordinates, dimension: axis + along - 1, along, paddingMode, ...mapping });
          const found = mode === "nearest" ? exact.roundPositions({ nearestRoundingMode }) : exact;
          return isPadded ? found.addition(1) : found;
        };
        // Beyond its edge a source goes on as its edge: a border around it is what lies everywhere outside.
        const border = gridPadding(axis);
        const bordered = isPadded
          ? source.padConstant({ leftPadding: border, rightPadding: border, constantValue: paddingMode === "zero" ? 0 : constantValue })
          : source;
        return bordered.sampleAt({ rows: position(1), columns: position(2), axis, mode });
      },
    }),
  scatterNDWithData: () =>
    composite({
      inputs: { dataTensor: narrow, updates: narrow, indices: index },
      params: { batchDimensions: integerOr(0), mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      requires: {
        "indices have more than batchDimensions dimensions": ({ indices, batchDimensions }) => indices.length > batchDimensions,
        "the batch dimensions agree": ({ dataTensor, indices, batchDimensions }) => batchesAgree(dataTensor, indices, batchDimensions),
        "indices address no more dimensions than dataTensor has past the batch": ({ dataTensor, indices, batchDimensions }) =>
          indicesFit(dataTensor, indices, batchDimensions),
        "updates hold a slice for each vector of indices": ({ dataTensor, updates, indices, batchDimensions }) =>
          slicesFit(updates, dataTensor, indices, batchDimensions),
      },
      expand: ({ dataTensor, updates, indices, batchDimensions, mode }) =>
        isManyUpdates(dataTensor, indices)
          ? scatteredInOrder(dataTensor, { updates, indices, batchDimensions, mode })
          : dataTensor.scatterSlices({ updates, indices, batchDimensions, mode }),
    }),
  scatterND: () =>
    composite({
      inputs: { updatesTensor: narrow, indicesTensor: index },
      params: { shape: shapeValue, batchDimensions: integerOr(0), mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      expand: ({ graph, updatesTensor, indicesTensor, shape, batchDimensions, mode }) =>
        graph
          .constant(scatterStart(mode, updatesTensor.dataType), { shape: [], dataType: updatesTensor.dataType })
          .broadcast({ shape })
          .scatterNDWithData({ updates: updatesTensor, indices: indicesTensor, batchDimensions, mode }),
    }),
  scatterWithData: () =>
    composite({
      inputs: { dataTensor: narrow, updates: narrow, indices: index },
      params: { axis, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      requires: { "indices have rank 1": ({ indices }) => indices.length === 1 },
      expand: ({ dataTensor, updates, indices, axis, mode }) => {
        const permutation = moved(dataTensor.shape.length, axis, 0);
        return dataTensor
          .transpose({ permutation })
          .scatterNDWithData({ updates: updates.transpose({ permutation }), indices: indices.expandDims({ axes: [-1] }), mode })
          .transpose({ permutation: inverse(permutation) });
      },
    }),
  scatter: () =>
    composite({
      inputs: { updatesTensor: narrow, indices: index },
      params: { shape: shapeValue, axis, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      expand: ({ graph, updatesTensor, indices, shape, axis, mode }) =>
        graph
          .constant(scatterStart(mode, updatesTensor.dataType), { shape: [], dataType: updatesTensor.dataType })
          .broadcast({ shape })
          .scatterWithData({ updates: updatesTensor, indices, axis, mode }),
    }),
  scatterAlongAxis: () =>
    composite({
      inputs: { updates: narrow, indices: index, data: optional(narrow) },
      params: { axis, shape: optionalShape, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      requires: { "either data or shape is given": ({ data, shape }) => (data === undefined) !== (shape === undefined) },
      expand: ({ graph, updates, indices, data, axis, shape, mode }) =>
        (
          data ??
          graph.constant(scatterStart(mode, updates.dataType), { shape: [], dataType: updates.dataType }).broadcast({ shape: shape! })
        ).scatterAlongAxisWithData({ updates, indices, axis, mode }),
    }),
  scatterAlongAxisTensor: () =>
    composite({
      inputs: { updates: narrow, indices: index, data: optional(narrow) },
      params: { axisTensor: axis, shape: optionalShape, mode: oneOf("add", "sub", "mul", "div", "min", "max", "set") },
      requires: { "either data or shape is given": ({ data, shape }) => (data === undefined) !== (shape === undefined) },
      expand: ({ updates, indices, data, axisTensor, shape, mode }) =>
        updates.scatterAlongAxis({ axis: axisTensor, indices, data, shape, mode }),
    }),
  sort: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, descending: booleanOr(false) },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ tensor, axis, descending }) => tensor.takeSorted({ indices: tensor.argSort({ axis, descending }), axis, descending }),
    }),
  argSort: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, descending: booleanOr(false) },
      requires: { "the tensor has at least one dimension": ({ tensor }) => tensor.length >= 1 },
      expand: ({ tensor, axis, descending }) =>
        mergedRuns(tensor.shape[axis]).reduce(
          (indices, run) => indices.mergeStretches({ tensor, axis, descending, run }),
          tensor.sortStretches({ axis, descending, keep: stretch }),
        ),
    }),
  sparseTensor: () =>
    composite({
      inputs: { tensors: list(numeric) },
      params: { sparseTensorWithType: sparseStorage, shape: shapeValue, dataType: dataTypeOr("float32") },
      requires: {
        "there are three tensors of rank 1": ({ tensors }) => tensors.length === 3 && tensors.every((t) => t.length === 1),
        "shape has rank 2": ({ shape }) => shape.length === 2,
        "the vectors are as long as the storage type asks": ({ tensors, sparseTensorWithType, shape }) =>
          sparseFits(tensors, sparseTensorWithType.sparseStorageType, shape),
      },
      expand({ graph, tensors, sparseTensorWithType, shape, dataType }) {
        const { sparseStorageType, dataType: described = dataType } = sparseTensorWithType;
        const [first, second] = tensors.slice(1).map((t) => t.cast({ to: "int32" }));
        // A value lies in the line whose start is the last that does not come after it.
        const lines =
          sparseStorageType === "COO"
            ? second
            : graph
                .coordinate(-1, { withShape: tensors[0].shapeOf() })
                .greaterThanOrEqualTo(second.expandDims({ axis: -1 }))
                .cast({ to: "int32" })
                .reductionSum({ axis: 0 })
                .squeeze({ axis: 0 })
                .subtraction(1);
        const [rows, columns] = sparseStorageType === "CSC" ? [first, lines] : [lines, first];
        return tensors[0]
          .cast({ to: described })
          .scatterND({ indicesTensor: graph.stack([rows, columns], { axis: -1 }), shape, mode: "add" });
      },
    }),
  stencilInParts: () =>
    composite({
      inputs: { sourceTensor: float, weightsTensor: float },
      params: { descriptor: StencilOpDescriptor },
      expand({ sourceTensor, weightsTensor, descriptor }) {
        const { reductionMode } = descriptor;
        if (reductionMode === "sum") return stencilSum(sourceTensor, weightsTensor, descriptor);
        const windows = weightedWindows(sourceTensor, weightsTensor, descriptor);
        const axis = sourceTensor.shape.length;
        const reduced = {
          min: () => windows.reductionMinimum({ axes: axis }),
          max: () => windows.reductionMaximum({ axes: axis }),
          product: () => windows.reductionProduct({ axes: axis }),
          argumentMin: () => windows.reductionArgMinimum({ axis }),
          argumentMax: () => windows.reductionArgMaximum({ axis }),
        }[reductionMode]();
        return reduced.squeeze({ axes: axis });
      },
    }),
  transposeTensor: () =>
    composite({
      inputs: { tensor: every },
      params: { dimension: axis, withDimension: axis },
      expand: ({ tensor, dimension, withDimension }) =>
        tensor.transpose({ permutation: swapped(tensor.shape.length, dimension, withDimension) }),
    }),
  sliceTensor: () =>
    composite({
      inputs: { tensor: every },
      params: sliceParameters,
      requires: sliceRequirements,
      expand: ({ tensor, ...slice }) => (onlyPlaceIsFed(slice) ? fedSlice(tensor, slice) : tensor.stridedSlice(sliceArguments(slice))),
    }),
  sliceGradientTensor: () =>
    composite({
      inputs: { inputGradientTensor: every },
      params: { fwdInShapeTensor: shapeValue, ...sliceParameters },
      expand({ graph, inputGradientTensor, fwdInShapeTensor, ...slice }) {
        if (!isFed(slice)) return placedSlice(inputGradientTensor, fwdInShapeTensor, slice);
        const zeros = graph.constant(0, { dataType: inputGradientTensor.dataType }).broadcast({ shape: fwdInShapeTensor });
        return fedUpdate(zeros, inputGradientTensor, slice);
      },
    }),
  sliceUpdate: () =>
    composite({
      inputs: { dataTensor: every, update: every },
      params: sliceParameters,
      requires: {
        "update has the shape of the part it replaces": ({ dataTensor, update, ...slice }) =>
          isOneForm(slice) && coversRank(dataTensor, slice) && sameShape(update, slicedShape(sliceRanges(dataTensor, slice))),
      },
      expand({ graph, dataTensor, update, ...slice }) {
        if (isFed(slice)) return fedUpdate(dataTensor, update, slice);
        const place = { fwdInShapeTensor: dataTensor.shapeOf(), ...sliceArguments(slice) };
        const replaced = graph
          .constant(1, { shape: [], dataType: "bool" })
          .broadcast({ shape: update.shapeOf() })
          .sliceGradientTensor(place);
        return replaced.select({ trueTensor: update.sliceGradientTensor(place), falseTensor: dataTensor });
      },
    }),
  concatTensor: () =>
    composite({
      inputs: { tensor: every, with: every },
      params: { dimension: axis },
      expand: ({ graph, tensor, with: second, dimension }) => graph.concatTensors([tensor, second], { dimension }),
    }),
  concatTensors: () =>
    composite({
      inputs: { tensors: list(every) },
      params: { dimension: axis, interleave: booleanOr(false) },
      requires: {
        "the tensors have one rank, of at least 1": ({ tensors }) => tensors.every((t) => t.length > 0 && t.length === tensors[0].length),
        "the dimensions not joined broadcast": ({ tensors, dimension, interleave }) =>
          canBroadcast(...tensors.map((t) => (interleave ? t : replaced(t, dimension, 1)))),
      },
      expand({ graph, tensors, dimension, interleave }) {
        if (tensors.length === 1) return tensors[0];
        if (interleave) return graph.stack(tensors, { axis: dimension + 1 }).flatten({ axis: dimension, count: 2 });
        const lengths = tensors.map((t) => t.shape[dimension]);
        if (lengths.includes(-1)) return tensors.slice(1).reduce((joined, t) => joined.concatPair({ second: t, dimension }), tensors[0]);
        const rank = tensors[0].shape.length;
        const ends = lengths.map((_, k) => lengths.slice(0, k + 1).reduce((a, b) => a + b));
        const total = ends[ends.length - 1];
        const parts = tensors.map((t, k) =>
          t.padConstant({
            leftPadding: onlyAt(dimension, rank, ends[k] - lengths[k]),
            rightPadding: onlyAt(dimension, rank, total - ends[k]),
          }),
        );
        const coordinates = graph.coordinate(dimension, { withShape: along(dimension, rank, total) });
        return parts.reduceRight((rest, part, k) => coordinates.lessThan(ends[k]).select({ trueTensor: part, falseTensor: rest }));
      },
    }),
  concatPair: () =>
    composite({
      inputs: { tensor: every, second: every },
      params: { dimension: axis },
      expand({ graph, tensor, second, dimension }) {
        const rank = tensor.shape.length;
        const here = graph.constant(onlyAt(dimension, rank, 1), { dataType: "int32" });
        const none = onlyAt(dimension, rank, 0);
        const [first, added] = [tensor.shapeOf().multiplication(here), second.shapeOf().multiplication(here)];
        const total = first.addition(added).addition(graph.constant(along(dimension, rank, 0), { dataType: "int32" }));
        return graph
          .coordinate(dimension, { withShape: total })
          .lessThan(first.reductionSum())
          .select({
            trueTensor: tensor.padConstant({ leftPadding: none, rightPadding: added }),
            falseTensor: second.padConstant({ leftPadding: first, rightPadding: none }),
          });
      },
    }),
  stack: () =>
    composite({
      inputs: { inputTensors: list(every) },
      params: { axis: integerValue },
      requires: {
        "axis lies within the result's rank": ({ inputTensors: [first], axis }) => axis >= -first.length - 1 && axis <= first.length,
      },
      expand({ graph, inputTensors, axis }) {
        const dimension = wrapAxis(axis, inputTensors[0].shape.length + 1);
        return graph.concatTensors(
          inputTensors.map((t) => t.expandDims({ axes: dimension })),
          { dimension },
        );
      },
    }),
  split: () =>
    composite({
      inputs: { tensor: every },
      params: { splitSizes: optionalIntegersOrTensor, numSplits: optionalInteger, axis },
      requires: {
        "either splitSizes or numSplits is given": ({ splitSizes, numSplits }) => (splitSizes === undefined) !== (numSplits === undefined),
        "the pieces add up to the dimension's length": ({ tensor, splitSizes, numSplits, axis }) =>
          splitSizes === undefined
            ? numSplits! > 0 && tensor[axis] % numSplits! === 0
            : splitSizes.every((n) => n >= 0) && splitSizes.reduce((a, b) => a + b, 0) === tensor[axis],
      },
      expand({ tensor, splitSizes, numSplits, axis }) {
        if (splitSizes === undefined) {
          // Where the length is not known yet, a new dimension tells the pieces apart.
          const pieces = tensor.unflatten({ axis, sizes: [numSplits!, -1] });
          return range(numSplits!).map((k) => pieces.sliceTensor({ dimension: axis, starts: k, length: 1 }).squeeze({ axes: axis }));
        }
        return splitSizes.map((length, k) =>
          tensor.sliceTensor({ dimension: axis, starts: splitSizes.slice(0, k).reduce((a, b) => a + b, 0), length }),
        );
      },
    }),
  padTensor: () =>
    composite({
      inputs: { tensor: every },
      params: {
        with: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero", "periodic", "antiPeriodic"),
        leftPadding: integers,
        rightPadding: integers,
        constantValue: numberOr(0),
      },
      requires: {
        "there is a padding, not negative, for each end of each dimension": ({ tensor, leftPadding, rightPadding }) =>
          isPadding(tensor, leftPadding, rightPadding),
        "the tensor has the elements that the mode shows": ({ tensor, with: mode, leftPadding, rightPadding }) =>
          canPad(tensor, mode, leftPadding, rightPadding),
      },
      expand({ tensor, with: mode, leftPadding, rightPadding, constantValue }) {
        if (mode === "zero") return tensor.padConstant({ leftPadding, rightPadding });
        if (mode === "constant") return tensor.padConstant({ leftPadding, rightPadding, constantValue });
        return leftPadding.reduce(
          (padded: Tensor, left, dimension) => padded.padDimension({ mode, dimension, left, right: rightPadding[dimension] }),
          tensor,
        );
      },
    }),
  padDimension: () =>
    composite({
      inputs: { tensor: every },
      params: {
        mode: oneOf("reflect", "symmetric", "clampToEdge", "periodic", "antiPeriodic"),
        dimension: axis,
        left: integerValue,
        right: integerValue,
      },
      expand({ graph, tensor, mode, dimension, left, right }) {
        // Where the elements shown on the left and on the right begin; negative from the end.
        const [first, last] = {
          reflect: [1, -1 - right],
          symmetric: [0, -right],
          clampToEdge: [0, -1],
          periodic: [-1 - left, 1],
          antiPeriodic: [-1 - left, 1],
        }[mode];
        const side = (starts: number, length: number): Tensor[] => {
          if (length === 0) return [];
          if (mode === "clampToEdge") {
            const edge = tensor.sliceTensor({ dimension, starts, length: 1 });
            return [edge.broadcast({ shape: along(dimension, tensor.shape.length, length) })];
          }
          const part = tensor.sliceTensor({ dimension, starts, length });
          return [mode === "periodic" ? part : mode === "antiPeriodic" ? part.negative() : part.reverse({ axes: dimension })];
        };
        return graph.concatTensors([...side(first, left), tensor, ...side(last, right)], { dimension });
      },
    }),
  padGradient: () =>
    composite({
      inputs: { incomingGradientTensor: float, sourceTensor: float },
      params: {
        paddingMode: oneOf("constant", "reflect", "symmetric", "clampToEdge", "zero", "periodic", "antiPeriodic"),
        leftPadding: integers,
        rightPadding: integers,
      },
      requires: {
        "there is a padding, not negative, for each end of each dimension": ({ sourceTensor, leftPadding, rightPadding }) =>
          isPadding(sourceTensor, leftPadding, rightPadding),
        "the incoming gradient has the padded shape": ({ incomingGradientTensor: dy, sourceTensor, leftPadding, rightPadding }) =>
          dy.length === sourceTensor.length && sourceTensor.every((d, k) => d + leftPadding[k] + rightPadding[k] === dy[k]),
      },
      expand({ graph, incomingGradientTensor, sourceTensor, paddingMode, leftPadding, rightPadding }) {
        const source = sourceTensor.identity();
        const padded = source.padTensor({ with: paddingMode, leftPadding, rightPadding });
        return graph.gradients(padded.multiplication(incomingGradientTensor), { with: [source] }).get(source)!;
      },
    }),
  tileTensor: () =>
    composite({
      inputs: { tensor: every },
      params: { withMultiplier: integers },
      requires: {
        "there is a multiplier, not negative, for each dimension": ({ tensor, withMultiplier: m }) =>
          m.length === tensor.length && m.every((n) => n >= 0),
      },
      expand({ tensor, withMultiplier: m }) {
        const tiled = range(m.length).filter((k) => m[k] !== 1);
        const repeated = tensor
          .expandDims({ axes: tiled.map((k) => outerPlace(k, tiled)) })
          .broadcast({ shape: m.flatMap((n) => (n === 1 ? [1] : [n, 1])) });
        return tiled.reduceRight((t: Tensor, k) => t.flatten({ axis: outerPlace(k, tiled), count: 2 }), repeated);
      },
    }),
  tileGradient: () =>
    composite({
      inputs: { incomingGradientTensor: float, sourceTensor: float },
      params: { withMultiplier: integers },
      requires: {
        "the incoming gradient has the tiled shape": ({ incomingGradientTensor: dy, sourceTensor, withMultiplier: m }) =>
          m.length === sourceTensor.length && dy.length === m.length && sourceTensor.every((d, k) => d * m[k] === dy[k]),
      },
      expand({ graph, incomingGradientTensor, sourceTensor, withMultiplier: m }) {
        if (m.includes(0))
          return graph.constant(0, { shape: [], dataType: sourceTensor.dataType }).broadcast({ shape: sourceTensor.shapeOf() });
        const tiled = range(m.length).filter((k) => m[k] !== 1);
        return tiled
          .reduce(
            (t: Tensor, k) => t.unflatten({ axis: outerPlace(k, tiled), sizes: [m[k], sourceTensor.shape[k]] }),
            incomingGradientTensor,
          )
          .reductionSum({ axes: tiled.map((k) => outerPlace(k, tiled)) })
          .reshape({ shape: sourceTensor.shapeOf() });
      },
    }),
  spaceToDepth2D: () =>
    composite({
      inputs: { tensor: every },
      params: { widthAxis: axis, heightAxis: axis, depthAxis: axis, blockSize: integerValue, usePixelShuffleOrder: booleanOr(false) },
      expand: ({ tensor, widthAxis, heightAxis, depthAxis, blockSize, usePixelShuffleOrder }) =>
        tensor.spaceToBatch({
          spatialAxes: [heightAxis, widthAxis],
          batchAxis: depthAxis,
          blockDimensions: [blockSize, blockSize],
          usePixelShuffleOrder,
        }),
    }),
  depthToSpace2D: () =>
    composite({
      inputs: { tensor: every },
      params: { widthAxis: axis, heightAxis: axis, depthAxis: axis, blockSize: integerValue, usePixelShuffleOrder: booleanOr(false) },
      expand: ({ tensor, widthAxis, heightAxis, depthAxis, blockSize, usePixelShuffleOrder }) =>
        tensor.batchToSpace({
          spatialAxes: [heightAxis, widthAxis],
          batchAxis: depthAxis,
          blockDimensions: [blockSize, blockSize],
          usePixelShuffleOrder,
        }),
    }),
  spaceToBatch: () =>
    composite({
      inputs: { tensor: every },
      params: {
        spatialAxes: integersOrTensor,
        batchAxis: axis,
        blockDimensions: integersOrTensor,
        usePixelShuffleOrder: booleanOr(false),
      },
      requires: {
        "there is a block length for each spatial axis": ({ spatialAxes, blockDimensions }) =>
          spatialAxes.length === blockDimensions.length && blockDimensions.every((n) => n >= 1),
        "the axes are different ones of the tensor's": ({ tensor, spatialAxes, batchAxis }) => {
          const all = [batchAxis, ...spatialAxes.map((k) => wrapAxis(k, tensor.length))];
          return new Set(all).size === all.length && all.every((k) => k >= 0 && k < tensor.length);
        },
        "the blocks divide the spatial dimensions": ({ tensor, spatialAxes, blockDimensions }) =>
          spatialAxes.every((k, n) => !(tensor[wrapAxis(k, tensor.length)] % blockDimensions[n] !== 0)),
      },
      expand({ tensor, spatialAxes, batchAxis, blockDimensions, usePixelShuffleOrder }) {
        const rank = tensor.shape.length;
        const spatial = spatialAxes.map((k) => wrapAxis(k, rank));
        return [...spatial]
          .sort((a, b) => b - a)
          .reduce((t: Tensor, k) => t.unflatten({ axis: k, sizes: [-1, blockDimensions[spatial.indexOf(k)]] }), tensor)
          .transpose({ permutation: blockPermutation(rank, spatial, batchAxis, usePixelShuffleOrder) })
          .flatten({ axis: batchAxis, count: spatial.length + 1 });
      },
    }),
  batchToSpace: () =>
    composite({
      inputs: { tensor: every },
      params: {
        spatialAxes: integersOrTensor,
        batchAxis: axis,
        blockDimensions: integersOrTensor,
        usePixelShuffleOrder: booleanOr(false),
      },
      requires: {
        "there is a block length for each spatial axis": ({ spatialAxes, blockDimensions }) =>
          spatialAxes.length === blockDimensions.length && blockDimensions.every((n) => n >= 1),
        "the axes are different ones of the tensor's": ({ tensor, spatialAxes, batchAxis }) => {
          const all = [batchAxis, ...spatialAxes.map((k) => wrapAxis(k, tensor.length))];
          return new Set(all).size === all.length && all.every((k) => k >= 0 && k < tensor.length);
        },
        "a block's number of elements divides the batch": ({ tensor, batchAxis, blockDimensions }) =>
          tensor[batchAxis] % elementCount(blockDimensions) === 0,
      },
      expand({ tensor, spatialAxes, batchAxis, blockDimensions, usePixelShuffleOrder }) {
        const rank = tensor.shape.length;
        const spatial = spatialAxes.map((k) => wrapAxis(k, rank));
        const blocks = tensor
          .unflatten({ axis: batchAxis, sizes: usePixelShuffleOrder ? [-1, ...blockDimensions] : [...blockDimensions, -1] })
          .transpose({ permutation: inverse(blockPermutation(rank, spatial, batchAxis, usePixelShuffleOrder)) });
        return [...spatial].sort((a, b) => b - a).reduce((t: Tensor, k) => t.flatten({ axis: outerPlace(k, spatial), count: 2 }), blocks);
      },
    }),
  cast: () =>
    composite({
      inputs: { tensor: every },
      params: { to: dataTypeValue },
      expand({ graph, tensor, to }) {
        const from = tensor.dataType;
        if (from === to) return tensor;
        if (complex.includes(from)) return to === "bool" ? tensor.notEqual(0) : tensor.realPartOfTensor().cast({ to });
        if (complex.includes(to)) return graph.complexTensor(tensor.cast({ to: "float32" }), { imaginaryTensor: 0 });
        if (isWide(from) && to === "bool") return tensor.notEqual(0);
        if (isWide(from))
          return float.includes(to) ? tensor.floatOfWide({ to }) : isWide(to) ? tensor.withSign({ to }) : tensor.lowWord({ to });
        if (isWide(to))
          return float.includes(from)
            ? tensor.wideOfFloat({ to })
            : (from === "bool" ? tensor.convert({ to: "int32" }) : tensor).widen({ to });
        if (from === "uint32" && float.includes(to)) return tensor.floatOfUnsigned({ to });
        if (!float.includes(from) || !integer.includes(to)) return tensor.convert({ to });
        if (to === "int32") return tensor.toInt32();
        if (to === "uint32") return tensor.toUint32();
        const [least, greatest] = limitsOf(to);
        return tensor.toInt32().maximum(least).minimum(greatest).convert({ to });
      },
    }),
  reinterpretCast: () =>
    composite({
      inputs: { tensor: every },
      params: { to: dataTypeValue },
      expand({ graph, tensor, to }) {
        const from = tensor.dataType;
        if (from === to) return tensor;
        if (from === "float32" && to === "complexFloat32") return tensor.unflatten({ axis: -1, sizes: [-1, 2] }).complexOfParts();
        if (from === "complexFloat32" && to === "float32") return tensor.partsOfComplex().flatten({ axis: -2, count: 2 });
        // Bits lie in int32 tensors, in units of up to 32.
        const [size, wanted] = [from, to].map((dataType) => Math.min(4, byteSize(dataType)));
        const units = bitsOf(graph, tensor);
        const places = graph.constant(bitPlaces(size, wanted), { dataType: "int32" });
        if (wanted > size)
          return ofBits(
            units
              .unflatten({ axis: -1, sizes: [-1, wanted / size] })
              .bitwiseLeftShift(places)
              .reductionSum({ axes: -1 })
              .squeeze({ axes: -1 }),
            to,
          );
        const mask = wanted === 4 ? -1 : 2 ** (8 * wanted) - 1;
        return ofBits(
          size === wanted
            ? units
            : units.expandDims({ axes: -1 }).bitwiseRightShift(places).bitwiseAND(mask).flatten({ axis: -2, count: 2 }),
          to,
        );
      },
    }),
  firstSorted: () =>
    composite({
      inputs: { tensor: narrow },
      params: { axis, k: integerOrTensor, descending: booleanOr(false) },
      expand: ({ tensor, axis, k, descending }) =>
        isSelection(tensor.shape[axis], k)
          ? range(selectionPasses(tensor.shape[axis], k) - 1).reduce(
              (indices) => tensor.sortStretches({ indices, axis, descending, keep: k }),
              tensor.sortStretches({ axis, descending, keep: k }),
            )
          : tensor.argSort({ axis, descending }).sliceTensor({ dimension: axis, start: 0, length: k }),
    }),
  topK: () =>
    composite({
      inputs: { source: narrow },
      params: { k: integerOrTensor, axis: axisOr(-1) },
      requires: {
        "source has at least one dimension": ({ source }) => source.length >= 1,
        "k is between 0 and the length of axis": ({ source, axis, k }) => k >= 0 && k <= source[axis],
      },
      expand: ({ source, k, axis }) => {
        const indices = source.firstSorted({ axis, k, descending: true });
        return [source.takeSorted({ indices, axis, descending: true }), indices];
      },
    }),
  bottomK: () =>
    composite({
      inputs: { source: narrow },
      params: { axis: axisOr(-1), k: integerOrTensor },
      requires: {
        "source has at least one dimension": ({ source }) => source.length >= 1,
        "k is between 0 and the length of axis": ({ source, axis, k }) => k >= 0 && k <= source[axis],
      },
      expand: ({ source, k, axis }) => {
        const indices = source.firstSorted({ axis, k });
        return [source.takeSorted({ indices, axis }), indices];
      },
    }),
  topKGradient: () =>
    composite({
      inputs: { gradient: narrow, input: optional(narrow), source: optional(narrow) },
      params: { k: integerOrTensor, axis: axisOr(-1) },
      requires: { "either input or source is given": ({ input, source }) => (input === undefined) !== (source === undefined) },
      expand: ({ gradient, input, source = input!, k, axis }) =>
        gradient.placeSorted({ source, indices: source.firstSorted({ axis, k, descending: true }), axis, descending: true }),
    }),
  bottomKGradient: () =>
    composite({
      inputs: { gradient: narrow, source: narrow },
      params: { axis: axisOr(-1), k: integerOrTensor },
      expand: ({ gradient, source, k, axis }) => gradient.placeSorted({ source, indices: source.firstSorted({ axis, k }), axis }),
    }),
});
/** What each composite expands to. */
export const composites = compositeTable as unknown as Readonly<Record<CompositeName, CompositeRule>>;
