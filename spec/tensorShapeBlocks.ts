import {
  blockPermutation,
  concatenation,
  paddingOf,
  spliced,
} from "../src/tensorShapeGeometry.ts";
import {
  any, axis, axisOr, booleanOr, composite, float, integers, integersOrTensor, integerOr, integerOrTensor, integerValue, inverse, list, numberOr, oneOf,
  optionalInteger, optionalIntegersOrTensor, range, repeatedAxes, view, wrapAxis,
} from "./define.ts";
