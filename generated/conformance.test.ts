// Generated from spec/ by `npm run codegen`. Do not edit.
import test from "ava";
import { computes, differentiates, fuses, infers, rejects } from "../test/support/properties.ts";

test("reLU infers", infers, "reLU");
test("reLU differentiates", differentiates, "reLU");
test("reLU computes", computes, "reLU");
test("reLU fuses", fuses, "reLU");

test("reLUGradient infers", infers, "reLUGradient");
test("reLUGradient differentiates", differentiates, "reLUGradient");
test("reLUGradient computes", computes, "reLUGradient");
test("reLUGradient fuses", fuses, "reLUGradient");

test("sigmoid infers", infers, "sigmoid");
test("sigmoid differentiates", differentiates, "sigmoid");
test("sigmoid computes", computes, "sigmoid");
test("sigmoid fuses", fuses, "sigmoid");

test("sigmoidGradient infers", infers, "sigmoidGradient");
test("sigmoidGradient differentiates", differentiates, "sigmoidGradient");
test("sigmoidGradient computes", computes, "sigmoidGradient");
test("sigmoidGradient fuses", fuses, "sigmoidGradient");

test("leakyReLU infers", infers, "leakyReLU");
test("leakyReLU differentiates", differentiates, "leakyReLU");
test("leakyReLU computes", computes, "leakyReLU");
test("leakyReLU fuses", fuses, "leakyReLU");

test("leakyReLUGradient infers", infers, "leakyReLUGradient");
test("leakyReLUGradient differentiates", differentiates, "leakyReLUGradient");
test("leakyReLUGradient computes", computes, "leakyReLUGradient");
test("leakyReLUGradient fuses", fuses, "leakyReLUGradient");

test("softMax infers", infers, "softMax");
test("softMax differentiates", differentiates, "softMax");
test("softMax computes", computes, "softMax");
test("softMax fuses", fuses, "softMax");

test("softMaxGradient infers", infers, "softMaxGradient");
test("softMaxGradient differentiates", differentiates, "softMaxGradient");
test("softMaxGradient computes", computes, "softMaxGradient");
test("softMaxGradient fuses", fuses, "softMaxGradient");

test("identity infers", infers, "identity");
test("identity differentiates", differentiates, "identity");
test("identity computes", computes, "identity");
test("identity fuses", fuses, "identity");

test("square infers", infers, "square");
test("square differentiates", differentiates, "square");
test("square computes", computes, "square");
test("square fuses", fuses, "square");

test("squareRoot infers", infers, "squareRoot");
test("squareRoot differentiates", differentiates, "squareRoot");
test("squareRoot computes", computes, "squareRoot");
test("squareRoot fuses", fuses, "squareRoot");

test("reciprocalSquareRoot infers", infers, "reciprocalSquareRoot");
test("reciprocalSquareRoot differentiates", differentiates, "reciprocalSquareRoot");
test("reciprocalSquareRoot computes", computes, "reciprocalSquareRoot");
test("reciprocalSquareRoot fuses", fuses, "reciprocalSquareRoot");

test("reverseSquareRoot infers", infers, "reverseSquareRoot");
test("reverseSquareRoot differentiates", differentiates, "reverseSquareRoot");
test("reverseSquareRoot computes", computes, "reverseSquareRoot");
test("reverseSquareRoot fuses", fuses, "reverseSquareRoot");

test("reciprocal infers", infers, "reciprocal");
test("reciprocal differentiates", differentiates, "reciprocal");
test("reciprocal computes", computes, "reciprocal");
test("reciprocal fuses", fuses, "reciprocal");

test("absolute infers", infers, "absolute");
test("absolute differentiates", differentiates, "absolute");
test("absolute computes", computes, "absolute");
test("absolute fuses", fuses, "absolute");

test("absoluteSquare infers", infers, "absoluteSquare");
test("absoluteSquare differentiates", differentiates, "absoluteSquare");
test("absoluteSquare computes", computes, "absoluteSquare");
test("absoluteSquare fuses", fuses, "absoluteSquare");

test("conjugate infers", infers, "conjugate");
test("conjugate differentiates", differentiates, "conjugate");
test("conjugate computes", computes, "conjugate");
test("conjugate fuses", fuses, "conjugate");

test("negative infers", infers, "negative");
test("negative differentiates", differentiates, "negative");
test("negative computes", computes, "negative");
test("negative fuses", fuses, "negative");

test("sign infers", infers, "sign");
test("sign differentiates", differentiates, "sign");
test("sign computes", computes, "sign");
test("sign fuses", fuses, "sign");

test("signbit infers", infers, "signbit");
test("signbit differentiates", differentiates, "signbit");
test("signbit computes", computes, "signbit");
test("signbit fuses", fuses, "signbit");

test("ceil infers", infers, "ceil");
test("ceil differentiates", differentiates, "ceil");
test("ceil computes", computes, "ceil");
test("ceil fuses", fuses, "ceil");

test("floor infers", infers, "floor");
test("floor differentiates", differentiates, "floor");
test("floor computes", computes, "floor");
test("floor fuses", fuses, "floor");

test("round infers", infers, "round");
test("round differentiates", differentiates, "round");
test("round computes", computes, "round");
test("round fuses", fuses, "round");

test("rint infers", infers, "rint");
test("rint differentiates", differentiates, "rint");
test("rint computes", computes, "rint");
test("rint fuses", fuses, "rint");

test("truncate infers", infers, "truncate");
test("truncate differentiates", differentiates, "truncate");
test("truncate computes", computes, "truncate");
test("truncate fuses", fuses, "truncate");

test("exponent infers", infers, "exponent");
test("exponent differentiates", differentiates, "exponent");
test("exponent computes", computes, "exponent");
test("exponent fuses", fuses, "exponent");

test("exponentBase2 infers", infers, "exponentBase2");
test("exponentBase2 differentiates", differentiates, "exponentBase2");
test("exponentBase2 computes", computes, "exponentBase2");
test("exponentBase2 fuses", fuses, "exponentBase2");

test("exponentBase10 infers", infers, "exponentBase10");
test("exponentBase10 differentiates", differentiates, "exponentBase10");
test("exponentBase10 computes", computes, "exponentBase10");
test("exponentBase10 fuses", fuses, "exponentBase10");

test("logarithm infers", infers, "logarithm");
test("logarithm differentiates", differentiates, "logarithm");
test("logarithm computes", computes, "logarithm");
test("logarithm fuses", fuses, "logarithm");

test("logarithmBase2 infers", infers, "logarithmBase2");
test("logarithmBase2 differentiates", differentiates, "logarithmBase2");
test("logarithmBase2 computes", computes, "logarithmBase2");
test("logarithmBase2 fuses", fuses, "logarithmBase2");

test("logarithmBase10 infers", infers, "logarithmBase10");
test("logarithmBase10 differentiates", differentiates, "logarithmBase10");
test("logarithmBase10 computes", computes, "logarithmBase10");
test("logarithmBase10 fuses", fuses, "logarithmBase10");

test("sin infers", infers, "sin");
test("sin differentiates", differentiates, "sin");
test("sin computes", computes, "sin");
test("sin fuses", fuses, "sin");

test("cos infers", infers, "cos");
test("cos differentiates", differentiates, "cos");
test("cos computes", computes, "cos");
test("cos fuses", fuses, "cos");

test("tan infers", infers, "tan");
test("tan differentiates", differentiates, "tan");
test("tan computes", computes, "tan");
test("tan fuses", fuses, "tan");

test("sinh infers", infers, "sinh");
test("sinh differentiates", differentiates, "sinh");
test("sinh computes", computes, "sinh");
test("sinh fuses", fuses, "sinh");

test("cosh infers", infers, "cosh");
test("cosh differentiates", differentiates, "cosh");
test("cosh computes", computes, "cosh");
test("cosh fuses", fuses, "cosh");

test("tanh infers", infers, "tanh");
test("tanh differentiates", differentiates, "tanh");
test("tanh computes", computes, "tanh");
test("tanh fuses", fuses, "tanh");

test("asin infers", infers, "asin");
test("asin differentiates", differentiates, "asin");
test("asin computes", computes, "asin");
test("asin fuses", fuses, "asin");

test("acos infers", infers, "acos");
test("acos differentiates", differentiates, "acos");
test("acos computes", computes, "acos");
test("acos fuses", fuses, "acos");

test("atan infers", infers, "atan");
test("atan differentiates", differentiates, "atan");
test("atan computes", computes, "atan");
test("atan fuses", fuses, "atan");

test("asinh infers", infers, "asinh");
test("asinh differentiates", differentiates, "asinh");
test("asinh computes", computes, "asinh");
test("asinh fuses", fuses, "asinh");

test("acosh infers", infers, "acosh");
test("acosh differentiates", differentiates, "acosh");
test("acosh computes", computes, "acosh");
test("acosh fuses", fuses, "acosh");

test("atanh infers", infers, "atanh");
test("atanh differentiates", differentiates, "atanh");
test("atanh computes", computes, "atanh");
test("atanh fuses", fuses, "atanh");

test("erf infers", infers, "erf");
test("erf differentiates", differentiates, "erf");
test("erf computes", computes, "erf");
test("erf fuses", fuses, "erf");

test("addition infers", infers, "addition");
test("addition differentiates", differentiates, "addition");
test("addition computes", computes, "addition");
test("addition fuses", fuses, "addition");

test("subtraction infers", infers, "subtraction");
test("subtraction differentiates", differentiates, "subtraction");
test("subtraction computes", computes, "subtraction");
test("subtraction fuses", fuses, "subtraction");

test("multiplication infers", infers, "multiplication");
test("multiplication differentiates", differentiates, "multiplication");
test("multiplication computes", computes, "multiplication");
test("multiplication fuses", fuses, "multiplication");

test("division infers", infers, "division");
test("division differentiates", differentiates, "division");
test("division computes", computes, "division");
test("division fuses", fuses, "division");

test("divisionNoNaN infers", infers, "divisionNoNaN");
test("divisionNoNaN differentiates", differentiates, "divisionNoNaN");
test("divisionNoNaN computes", computes, "divisionNoNaN");
test("divisionNoNaN fuses", fuses, "divisionNoNaN");

test("modulo infers", infers, "modulo");
test("modulo differentiates", differentiates, "modulo");
test("modulo computes", computes, "modulo");
test("modulo fuses", fuses, "modulo");

test("floorModulo infers", infers, "floorModulo");
test("floorModulo differentiates", differentiates, "floorModulo");
test("floorModulo computes", computes, "floorModulo");
test("floorModulo fuses", fuses, "floorModulo");

test("power infers", infers, "power");
test("power differentiates", differentiates, "power");
test("power computes", computes, "power");
test("power fuses", fuses, "power");

test("minimum infers", infers, "minimum");
test("minimum differentiates", differentiates, "minimum");
test("minimum computes", computes, "minimum");
test("minimum fuses", fuses, "minimum");

test("maximum infers", infers, "maximum");
test("maximum differentiates", differentiates, "maximum");
test("maximum computes", computes, "maximum");
test("maximum fuses", fuses, "maximum");

test("minimumWithNaNPropagation infers", infers, "minimumWithNaNPropagation");
test("minimumWithNaNPropagation differentiates", differentiates, "minimumWithNaNPropagation");
test("minimumWithNaNPropagation computes", computes, "minimumWithNaNPropagation");
test("minimumWithNaNPropagation fuses", fuses, "minimumWithNaNPropagation");

test("maximumWithNaNPropagation infers", infers, "maximumWithNaNPropagation");
test("maximumWithNaNPropagation differentiates", differentiates, "maximumWithNaNPropagation");
test("maximumWithNaNPropagation computes", computes, "maximumWithNaNPropagation");
test("maximumWithNaNPropagation fuses", fuses, "maximumWithNaNPropagation");

test("atan2 infers", infers, "atan2");
test("atan2 differentiates", differentiates, "atan2");
test("atan2 computes", computes, "atan2");
test("atan2 fuses", fuses, "atan2");

test("clamp infers", infers, "clamp");
test("clamp differentiates", differentiates, "clamp");
test("clamp computes", computes, "clamp");
test("clamp fuses", fuses, "clamp");

test("equal infers", infers, "equal");
test("equal computes", computes, "equal");
test("equal fuses", fuses, "equal");

test("notEqual infers", infers, "notEqual");
test("notEqual computes", computes, "notEqual");
test("notEqual fuses", fuses, "notEqual");

test("lessThan infers", infers, "lessThan");
test("lessThan computes", computes, "lessThan");
test("lessThan fuses", fuses, "lessThan");

test("lessThanOrEqualTo infers", infers, "lessThanOrEqualTo");
test("lessThanOrEqualTo computes", computes, "lessThanOrEqualTo");
test("lessThanOrEqualTo fuses", fuses, "lessThanOrEqualTo");

test("greaterThan infers", infers, "greaterThan");
test("greaterThan computes", computes, "greaterThan");
test("greaterThan fuses", fuses, "greaterThan");

test("greaterThanOrEqualTo infers", infers, "greaterThanOrEqualTo");
test("greaterThanOrEqualTo computes", computes, "greaterThanOrEqualTo");
test("greaterThanOrEqualTo fuses", fuses, "greaterThanOrEqualTo");

test("logicalAND infers", infers, "logicalAND");
test("logicalAND differentiates", differentiates, "logicalAND");
test("logicalAND computes", computes, "logicalAND");
test("logicalAND fuses", fuses, "logicalAND");

test("logicalOR infers", infers, "logicalOR");
test("logicalOR differentiates", differentiates, "logicalOR");
test("logicalOR computes", computes, "logicalOR");
test("logicalOR fuses", fuses, "logicalOR");

test("logicalNAND infers", infers, "logicalNAND");
test("logicalNAND differentiates", differentiates, "logicalNAND");
test("logicalNAND computes", computes, "logicalNAND");
test("logicalNAND fuses", fuses, "logicalNAND");

test("logicalNOR infers", infers, "logicalNOR");
test("logicalNOR differentiates", differentiates, "logicalNOR");
test("logicalNOR computes", computes, "logicalNOR");
test("logicalNOR fuses", fuses, "logicalNOR");

test("logicalXOR infers", infers, "logicalXOR");
test("logicalXOR differentiates", differentiates, "logicalXOR");
test("logicalXOR computes", computes, "logicalXOR");
test("logicalXOR fuses", fuses, "logicalXOR");

test("logicalXNOR infers", infers, "logicalXNOR");
test("logicalXNOR differentiates", differentiates, "logicalXNOR");
test("logicalXNOR computes", computes, "logicalXNOR");
test("logicalXNOR fuses", fuses, "logicalXNOR");

test("not infers", infers, "not");
test("not differentiates", differentiates, "not");
test("not computes", computes, "not");
test("not fuses", fuses, "not");

test("isInfinite infers", infers, "isInfinite");
test("isInfinite computes", computes, "isInfinite");
test("isInfinite fuses", fuses, "isInfinite");

test("isFinite infers", infers, "isFinite");
test("isFinite computes", computes, "isFinite");
test("isFinite fuses", fuses, "isFinite");

test("isNaN infers", infers, "isNaN");
test("isNaN computes", computes, "isNaN");
test("isNaN fuses", fuses, "isNaN");

test("select infers", infers, "select");
test("select differentiates", differentiates, "select");
test("select computes", computes, "select");
test("select fuses", fuses, "select");

test("bitwiseAND infers", infers, "bitwiseAND");
test("bitwiseAND computes", computes, "bitwiseAND");
test("bitwiseAND fuses", fuses, "bitwiseAND");

test("bitwiseOR infers", infers, "bitwiseOR");
test("bitwiseOR computes", computes, "bitwiseOR");
test("bitwiseOR fuses", fuses, "bitwiseOR");

test("bitwiseXOR infers", infers, "bitwiseXOR");
test("bitwiseXOR computes", computes, "bitwiseXOR");
test("bitwiseXOR fuses", fuses, "bitwiseXOR");

test("bitwiseLeftShift infers", infers, "bitwiseLeftShift");
test("bitwiseLeftShift computes", computes, "bitwiseLeftShift");
test("bitwiseLeftShift fuses", fuses, "bitwiseLeftShift");

test("bitwiseRightShift infers", infers, "bitwiseRightShift");
test("bitwiseRightShift computes", computes, "bitwiseRightShift");
test("bitwiseRightShift fuses", fuses, "bitwiseRightShift");

test("bitwiseNOT infers", infers, "bitwiseNOT");
test("bitwiseNOT computes", computes, "bitwiseNOT");
test("bitwiseNOT fuses", fuses, "bitwiseNOT");

test("bitwisePopulationCount infers", infers, "bitwisePopulationCount");
test("bitwisePopulationCount computes", computes, "bitwisePopulationCount");
test("bitwisePopulationCount fuses", fuses, "bitwisePopulationCount");

test("partsOfComplex infers", infers, "partsOfComplex");
test("partsOfComplex differentiates", differentiates, "partsOfComplex");
test("partsOfComplex computes", computes, "partsOfComplex");
test("partsOfComplex fuses", fuses, "partsOfComplex");

test("complexOfParts infers", infers, "complexOfParts");
test("complexOfParts rejects", rejects, "complexOfParts");
test("complexOfParts differentiates", differentiates, "complexOfParts");
test("complexOfParts computes", computes, "complexOfParts");
test("complexOfParts fuses", fuses, "complexOfParts");

test("realPartOfTensor infers", infers, "realPartOfTensor");
test("realPartOfTensor differentiates", differentiates, "realPartOfTensor");
test("realPartOfTensor computes", computes, "realPartOfTensor");
test("realPartOfTensor fuses", fuses, "realPartOfTensor");

test("imaginaryPartOfTensor infers", infers, "imaginaryPartOfTensor");
test("imaginaryPartOfTensor differentiates", differentiates, "imaginaryPartOfTensor");
test("imaginaryPartOfTensor computes", computes, "imaginaryPartOfTensor");
test("imaginaryPartOfTensor fuses", fuses, "imaginaryPartOfTensor");

test("complexTensor infers", infers, "complexTensor");
test("complexTensor differentiates", differentiates, "complexTensor");
test("complexTensor computes", computes, "complexTensor");
test("complexTensor fuses", fuses, "complexTensor");

test("planarTensor infers", infers, "planarTensor");
test("planarTensor rejects", rejects, "planarTensor");
test("planarTensor differentiates", differentiates, "planarTensor");
test("planarTensor computes", computes, "planarTensor");
test("planarTensor fuses", fuses, "planarTensor");

test("convolution2D infers", infers, "convolution2D");
test("convolution2D rejects", rejects, "convolution2D");
test("convolution2D differentiates", differentiates, "convolution2D");
test("convolution2D computes", computes, "convolution2D");
test("convolution2D fuses", fuses, "convolution2D");

test("convolution2DDataGradient infers", infers, "convolution2DDataGradient");
test("convolution2DDataGradient rejects", rejects, "convolution2DDataGradient");
test("convolution2DDataGradient differentiates", differentiates, "convolution2DDataGradient");
test("convolution2DDataGradient computes", computes, "convolution2DDataGradient");
test("convolution2DDataGradient fuses", fuses, "convolution2DDataGradient");

test("convolution2DWeightsGradientPartials infers", infers, "convolution2DWeightsGradientPartials");
test("convolution2DWeightsGradientPartials rejects", rejects, "convolution2DWeightsGradientPartials");
test("convolution2DWeightsGradientPartials differentiates", differentiates, "convolution2DWeightsGradientPartials");
test("convolution2DWeightsGradientPartials computes", computes, "convolution2DWeightsGradientPartials");
test("convolution2DWeightsGradientPartials fuses", fuses, "convolution2DWeightsGradientPartials");

test("convolution2DWeightsGradient infers", infers, "convolution2DWeightsGradient");
test("convolution2DWeightsGradient differentiates", differentiates, "convolution2DWeightsGradient");
test("convolution2DWeightsGradient computes", computes, "convolution2DWeightsGradient");
test("convolution2DWeightsGradient fuses", fuses, "convolution2DWeightsGradient");

test("convolution3D infers", infers, "convolution3D");
test("convolution3D rejects", rejects, "convolution3D");
test("convolution3D differentiates", differentiates, "convolution3D");
test("convolution3D computes", computes, "convolution3D");
test("convolution3D fuses", fuses, "convolution3D");

test("convolution3DDataGradient infers", infers, "convolution3DDataGradient");
test("convolution3DDataGradient rejects", rejects, "convolution3DDataGradient");
test("convolution3DDataGradient differentiates", differentiates, "convolution3DDataGradient");
test("convolution3DDataGradient computes", computes, "convolution3DDataGradient");
test("convolution3DDataGradient fuses", fuses, "convolution3DDataGradient");

test("convolution3DWeightsGradientPartials infers", infers, "convolution3DWeightsGradientPartials");
test("convolution3DWeightsGradientPartials rejects", rejects, "convolution3DWeightsGradientPartials");
test("convolution3DWeightsGradientPartials differentiates", differentiates, "convolution3DWeightsGradientPartials");
test("convolution3DWeightsGradientPartials computes", computes, "convolution3DWeightsGradientPartials");
test("convolution3DWeightsGradientPartials fuses", fuses, "convolution3DWeightsGradientPartials");

test("convolution3DWeightsGradient infers", infers, "convolution3DWeightsGradient");
test("convolution3DWeightsGradient differentiates", differentiates, "convolution3DWeightsGradient");
test("convolution3DWeightsGradient computes", computes, "convolution3DWeightsGradient");
test("convolution3DWeightsGradient fuses", fuses, "convolution3DWeightsGradient");

test("winogradSource infers", infers, "winogradSource");
test("winogradSource rejects", rejects, "winogradSource");
test("winogradSource computes", computes, "winogradSource");
test("winogradSource fuses", fuses, "winogradSource");

test("winogradResult infers", infers, "winogradResult");
test("winogradResult rejects", rejects, "winogradResult");
test("winogradResult computes", computes, "winogradResult");
test("winogradResult fuses", fuses, "winogradResult");

test("convolutionTranspose2D infers", infers, "convolutionTranspose2D");
test("convolutionTranspose2D rejects", rejects, "convolutionTranspose2D");
test("convolutionTranspose2D differentiates", differentiates, "convolutionTranspose2D");
test("convolutionTranspose2D computes", computes, "convolutionTranspose2D");
test("convolutionTranspose2D fuses", fuses, "convolutionTranspose2D");

test("convolutionTranspose2DDataGradient infers", infers, "convolutionTranspose2DDataGradient");
test("convolutionTranspose2DDataGradient rejects", rejects, "convolutionTranspose2DDataGradient");
test("convolutionTranspose2DDataGradient differentiates", differentiates, "convolutionTranspose2DDataGradient");
test("convolutionTranspose2DDataGradient computes", computes, "convolutionTranspose2DDataGradient");
test("convolutionTranspose2DDataGradient fuses", fuses, "convolutionTranspose2DDataGradient");

test("convolutionTranspose2DWeightsGradient infers", infers, "convolutionTranspose2DWeightsGradient");
test("convolutionTranspose2DWeightsGradient rejects", rejects, "convolutionTranspose2DWeightsGradient");
test("convolutionTranspose2DWeightsGradient differentiates", differentiates, "convolutionTranspose2DWeightsGradient");
test("convolutionTranspose2DWeightsGradient computes", computes, "convolutionTranspose2DWeightsGradient");
test("convolutionTranspose2DWeightsGradient fuses", fuses, "convolutionTranspose2DWeightsGradient");

test("scan infers", infers, "scan");
test("scan rejects", rejects, "scan");
test("scan differentiates", differentiates, "scan");
test("scan computes", computes, "scan");
test("scan fuses", fuses, "scan");

test("unitVector infers", infers, "unitVector");
test("unitVector computes", computes, "unitVector");
test("unitVector fuses", fuses, "unitVector");

test("cumulative infers", infers, "cumulative");
test("cumulative differentiates", differentiates, "cumulative");
test("cumulative computes", computes, "cumulative");
test("cumulative fuses", fuses, "cumulative");

test("cumulativeSum infers", infers, "cumulativeSum");
test("cumulativeSum rejects", rejects, "cumulativeSum");
test("cumulativeSum differentiates", differentiates, "cumulativeSum");
test("cumulativeSum computes", computes, "cumulativeSum");
test("cumulativeSum fuses", fuses, "cumulativeSum");

test("cumulativeProduct infers", infers, "cumulativeProduct");
test("cumulativeProduct rejects", rejects, "cumulativeProduct");
test("cumulativeProduct differentiates", differentiates, "cumulativeProduct");
test("cumulativeProduct computes", computes, "cumulativeProduct");
test("cumulativeProduct fuses", fuses, "cumulativeProduct");

test("cumulativeMinimum infers", infers, "cumulativeMinimum");
test("cumulativeMinimum rejects", rejects, "cumulativeMinimum");
test("cumulativeMinimum differentiates", differentiates, "cumulativeMinimum");
test("cumulativeMinimum computes", computes, "cumulativeMinimum");
test("cumulativeMinimum fuses", fuses, "cumulativeMinimum");

test("cumulativeMaximum infers", infers, "cumulativeMaximum");
test("cumulativeMaximum rejects", rejects, "cumulativeMaximum");
test("cumulativeMaximum differentiates", differentiates, "cumulativeMaximum");
test("cumulativeMaximum computes", computes, "cumulativeMaximum");
test("cumulativeMaximum fuses", fuses, "cumulativeMaximum");

test("depthwiseConvolution2D infers", infers, "depthwiseConvolution2D");
test("depthwiseConvolution2D rejects", rejects, "depthwiseConvolution2D");
test("depthwiseConvolution2D differentiates", differentiates, "depthwiseConvolution2D");
test("depthwiseConvolution2D computes", computes, "depthwiseConvolution2D");
test("depthwiseConvolution2D fuses", fuses, "depthwiseConvolution2D");

test("depthwiseConvolution2DDataGradient infers", infers, "depthwiseConvolution2DDataGradient");
test("depthwiseConvolution2DDataGradient rejects", rejects, "depthwiseConvolution2DDataGradient");
test("depthwiseConvolution2DDataGradient differentiates", differentiates, "depthwiseConvolution2DDataGradient");
test("depthwiseConvolution2DDataGradient computes", computes, "depthwiseConvolution2DDataGradient");
test("depthwiseConvolution2DDataGradient fuses", fuses, "depthwiseConvolution2DDataGradient");

test("depthwiseConvolution2DWeightsGradient infers", infers, "depthwiseConvolution2DWeightsGradient");
test("depthwiseConvolution2DWeightsGradient rejects", rejects, "depthwiseConvolution2DWeightsGradient");
test("depthwiseConvolution2DWeightsGradient differentiates", differentiates, "depthwiseConvolution2DWeightsGradient");
test("depthwiseConvolution2DWeightsGradient computes", computes, "depthwiseConvolution2DWeightsGradient");
test("depthwiseConvolution2DWeightsGradient fuses", fuses, "depthwiseConvolution2DWeightsGradient");

test("depthwiseConvolution3D infers", infers, "depthwiseConvolution3D");
test("depthwiseConvolution3D rejects", rejects, "depthwiseConvolution3D");
test("depthwiseConvolution3D differentiates", differentiates, "depthwiseConvolution3D");
test("depthwiseConvolution3D computes", computes, "depthwiseConvolution3D");
test("depthwiseConvolution3D fuses", fuses, "depthwiseConvolution3D");

test("depthwiseConvolution3DDataGradient infers", infers, "depthwiseConvolution3DDataGradient");
test("depthwiseConvolution3DDataGradient rejects", rejects, "depthwiseConvolution3DDataGradient");
test("depthwiseConvolution3DDataGradient differentiates", differentiates, "depthwiseConvolution3DDataGradient");
test("depthwiseConvolution3DDataGradient computes", computes, "depthwiseConvolution3DDataGradient");
test("depthwiseConvolution3DDataGradient fuses", fuses, "depthwiseConvolution3DDataGradient");

test("depthwiseConvolution3DWeightsGradient infers", infers, "depthwiseConvolution3DWeightsGradient");
test("depthwiseConvolution3DWeightsGradient rejects", rejects, "depthwiseConvolution3DWeightsGradient");
test("depthwiseConvolution3DWeightsGradient differentiates", differentiates, "depthwiseConvolution3DWeightsGradient");
test("depthwiseConvolution3DWeightsGradient computes", computes, "depthwiseConvolution3DWeightsGradient");
test("depthwiseConvolution3DWeightsGradient fuses", fuses, "depthwiseConvolution3DWeightsGradient");

test("fourierTransform infers", infers, "fourierTransform");
test("fourierTransform rejects", rejects, "fourierTransform");
test("fourierTransform differentiates", differentiates, "fourierTransform");
test("fourierTransform computes", computes, "fourierTransform");
test("fourierTransform fuses", fuses, "fourierTransform");

test("fastFourierTransform infers", infers, "fastFourierTransform");
test("fastFourierTransform rejects", rejects, "fastFourierTransform");
test("fastFourierTransform differentiates", differentiates, "fastFourierTransform");
test("fastFourierTransform computes", computes, "fastFourierTransform");
test("fastFourierTransform fuses", fuses, "fastFourierTransform");

test("realToHermiteanFFT infers", infers, "realToHermiteanFFT");
test("realToHermiteanFFT rejects", rejects, "realToHermiteanFFT");
test("realToHermiteanFFT differentiates", differentiates, "realToHermiteanFFT");
test("realToHermiteanFFT computes", computes, "realToHermiteanFFT");
test("realToHermiteanFFT fuses", fuses, "realToHermiteanFFT");

test("HermiteanToRealFFT infers", infers, "HermiteanToRealFFT");
test("HermiteanToRealFFT rejects", rejects, "HermiteanToRealFFT");
test("HermiteanToRealFFT differentiates", differentiates, "HermiteanToRealFFT");
test("HermiteanToRealFFT computes", computes, "HermiteanToRealFFT");
test("HermiteanToRealFFT fuses", fuses, "HermiteanToRealFFT");

test("gatherND infers", infers, "gatherND");
test("gatherND rejects", rejects, "gatherND");
test("gatherND differentiates", differentiates, "gatherND");
test("gatherND computes", computes, "gatherND");
test("gatherND fuses", fuses, "gatherND");

test("gather infers", infers, "gather");
test("gather rejects", rejects, "gather");
test("gather differentiates", differentiates, "gather");
test("gather computes", computes, "gather");
test("gather fuses", fuses, "gather");

test("gatherAlongAxis infers", infers, "gatherAlongAxis");
test("gatherAlongAxis rejects", rejects, "gatherAlongAxis");
test("gatherAlongAxis differentiates", differentiates, "gatherAlongAxis");
test("gatherAlongAxis computes", computes, "gatherAlongAxis");
test("gatherAlongAxis fuses", fuses, "gatherAlongAxis");

test("gatherAlongAxisTensor infers", infers, "gatherAlongAxisTensor");
test("gatherAlongAxisTensor differentiates", differentiates, "gatherAlongAxisTensor");
test("gatherAlongAxisTensor computes", computes, "gatherAlongAxisTensor");
test("gatherAlongAxisTensor fuses", fuses, "gatherAlongAxisTensor");

test("windows infers", infers, "windows");
test("windows rejects", rejects, "windows");
test("windows differentiates", differentiates, "windows");
test("windows computes", computes, "windows");
test("windows fuses", fuses, "windows");

test("foldWindows infers", infers, "foldWindows");
test("foldWindows rejects", rejects, "foldWindows");
test("foldWindows differentiates", differentiates, "foldWindows");
test("foldWindows computes", computes, "foldWindows");
test("foldWindows fuses", fuses, "foldWindows");

test("imToCol infers", infers, "imToCol");
test("imToCol rejects", rejects, "imToCol");
test("imToCol differentiates", differentiates, "imToCol");
test("imToCol computes", computes, "imToCol");
test("imToCol fuses", fuses, "imToCol");

test("colToIm infers", infers, "colToIm");
test("colToIm rejects", rejects, "colToIm");
test("colToIm differentiates", differentiates, "colToIm");
test("colToIm computes", computes, "colToIm");
test("colToIm fuses", fuses, "colToIm");

test("bandPart infers", infers, "bandPart");
test("bandPart rejects", rejects, "bandPart");
test("bandPart differentiates", differentiates, "bandPart");
test("bandPart computes", computes, "bandPart");
test("bandPart fuses", fuses, "bandPart");

test("softMaxCrossEntropy infers", infers, "softMaxCrossEntropy");
test("softMaxCrossEntropy differentiates", differentiates, "softMaxCrossEntropy");
test("softMaxCrossEntropy computes", computes, "softMaxCrossEntropy");
test("softMaxCrossEntropy fuses", fuses, "softMaxCrossEntropy");

test("softMaxCrossEntropyGradient infers", infers, "softMaxCrossEntropyGradient");
test("softMaxCrossEntropyGradient differentiates", differentiates, "softMaxCrossEntropyGradient");
test("softMaxCrossEntropyGradient computes", computes, "softMaxCrossEntropyGradient");
test("softMaxCrossEntropyGradient fuses", fuses, "softMaxCrossEntropyGradient");

test("stopGradient infers", infers, "stopGradient");
test("stopGradient differentiates", differentiates, "stopGradient");
test("stopGradient computes", computes, "stopGradient");
test("stopGradient fuses", fuses, "stopGradient");

test("inverse infers", infers, "inverse");
test("inverse rejects", rejects, "inverse");
test("inverse differentiates", differentiates, "inverse");
test("inverse computes", computes, "inverse");
test("inverse fuses", fuses, "inverse");

test("matrixMultiplication infers", infers, "matrixMultiplication");
test("matrixMultiplication rejects", rejects, "matrixMultiplication");
test("matrixMultiplication differentiates", differentiates, "matrixMultiplication");
test("matrixMultiplication computes", computes, "matrixMultiplication");
test("matrixMultiplication fuses", fuses, "matrixMultiplication");

test("matrixMultiplicationInFloat32 infers", infers, "matrixMultiplicationInFloat32");
test("matrixMultiplicationInFloat32 rejects", rejects, "matrixMultiplicationInFloat32");
test("matrixMultiplicationInFloat32 computes", computes, "matrixMultiplicationInFloat32");
test("matrixMultiplicationInFloat32 fuses", fuses, "matrixMultiplicationInFloat32");

test("HammingDistance infers", infers, "HammingDistance");
test("HammingDistance rejects", rejects, "HammingDistance");
test("HammingDistance differentiates", differentiates, "HammingDistance");
test("HammingDistance computes", computes, "HammingDistance");
test("HammingDistance fuses", fuses, "HammingDistance");

test("scaledDotProductAttention infers", infers, "scaledDotProductAttention");
test("scaledDotProductAttention rejects", rejects, "scaledDotProductAttention");
test("scaledDotProductAttention differentiates", differentiates, "scaledDotProductAttention");
test("scaledDotProductAttention computes", computes, "scaledDotProductAttention");
test("scaledDotProductAttention fuses", fuses, "scaledDotProductAttention");

test("attentionForward infers", infers, "attentionForward");
test("attentionForward rejects", rejects, "attentionForward");
test("attentionForward differentiates", differentiates, "attentionForward");
test("attentionForward computes", computes, "attentionForward");
test("attentionForward fuses", fuses, "attentionForward");

test("suppressBoxes infers", infers, "suppressBoxes");
test("suppressBoxes rejects", rejects, "suppressBoxes");
test("suppressBoxes computes", computes, "suppressBoxes");
test("suppressBoxes fuses", fuses, "suppressBoxes");

test("nonMaximumSuppression infers", infers, "nonMaximumSuppression");
test("nonMaximumSuppression rejects", rejects, "nonMaximumSuppression");
test("nonMaximumSuppression differentiates", differentiates, "nonMaximumSuppression");
test("nonMaximumSuppression computes", computes, "nonMaximumSuppression");
test("nonMaximumSuppression fuses", fuses, "nonMaximumSuppression");

test("nonZeroCounts infers", infers, "nonZeroCounts");
test("nonZeroCounts computes", computes, "nonZeroCounts");
test("nonZeroCounts fuses", fuses, "nonZeroCounts");

test("nonZeroRows infers", infers, "nonZeroRows");
test("nonZeroRows rejects", rejects, "nonZeroRows");
test("nonZeroRows computes", computes, "nonZeroRows");
test("nonZeroRows fuses", fuses, "nonZeroRows");

test("nonZeroPlaces infers", infers, "nonZeroPlaces");
test("nonZeroPlaces differentiates", differentiates, "nonZeroPlaces");
test("nonZeroPlaces computes", computes, "nonZeroPlaces");
test("nonZeroPlaces fuses", fuses, "nonZeroPlaces");

test("mean infers", infers, "mean");
test("mean differentiates", differentiates, "mean");
test("mean computes", computes, "mean");
test("mean fuses", fuses, "mean");

test("variance infers", infers, "variance");
test("variance differentiates", differentiates, "variance");
test("variance computes", computes, "variance");
test("variance fuses", fuses, "variance");

test("normalize infers", infers, "normalize");
test("normalize differentiates", differentiates, "normalize");
test("normalize computes", computes, "normalize");
test("normalize fuses", fuses, "normalize");

test("normalizationGammaGradient infers", infers, "normalizationGammaGradient");
test("normalizationGammaGradient differentiates", differentiates, "normalizationGammaGradient");
test("normalizationGammaGradient computes", computes, "normalizationGammaGradient");
test("normalizationGammaGradient fuses", fuses, "normalizationGammaGradient");

test("normalizationBetaGradient infers", infers, "normalizationBetaGradient");
test("normalizationBetaGradient differentiates", differentiates, "normalizationBetaGradient");
test("normalizationBetaGradient computes", computes, "normalizationBetaGradient");
test("normalizationBetaGradient fuses", fuses, "normalizationBetaGradient");

test("normalizationGradient infers", infers, "normalizationGradient");
test("normalizationGradient differentiates", differentiates, "normalizationGradient");
test("normalizationGradient computes", computes, "normalizationGradient");
test("normalizationGradient fuses", fuses, "normalizationGradient");

test("oneHot infers", infers, "oneHot");
test("oneHot rejects", rejects, "oneHot");
test("oneHot differentiates", differentiates, "oneHot");
test("oneHot computes", computes, "oneHot");
test("oneHot fuses", fuses, "oneHot");

test("stochasticGradientDescent infers", infers, "stochasticGradientDescent");
test("stochasticGradientDescent differentiates", differentiates, "stochasticGradientDescent");
test("stochasticGradientDescent computes", computes, "stochasticGradientDescent");
test("stochasticGradientDescent fuses", fuses, "stochasticGradientDescent");

test("adam infers", infers, "adam");
test("adam rejects", rejects, "adam");
test("adam differentiates", differentiates, "adam");
test("adam computes", computes, "adam");
test("adam fuses", fuses, "adam");

test("maxPooling2D infers", infers, "maxPooling2D");
test("maxPooling2D rejects", rejects, "maxPooling2D");
test("maxPooling2D differentiates", differentiates, "maxPooling2D");
test("maxPooling2D computes", computes, "maxPooling2D");
test("maxPooling2D fuses", fuses, "maxPooling2D");

test("maxPooling2DReturnIndices infers", infers, "maxPooling2DReturnIndices");
test("maxPooling2DReturnIndices rejects", rejects, "maxPooling2DReturnIndices");
test("maxPooling2DReturnIndices differentiates", differentiates, "maxPooling2DReturnIndices");
test("maxPooling2DReturnIndices computes", computes, "maxPooling2DReturnIndices");
test("maxPooling2DReturnIndices fuses", fuses, "maxPooling2DReturnIndices");

test("maxPooling2DGradient infers", infers, "maxPooling2DGradient");
test("maxPooling2DGradient rejects", rejects, "maxPooling2DGradient");
test("maxPooling2DGradient differentiates", differentiates, "maxPooling2DGradient");
test("maxPooling2DGradient computes", computes, "maxPooling2DGradient");
test("maxPooling2DGradient fuses", fuses, "maxPooling2DGradient");

test("avgPooling2D infers", infers, "avgPooling2D");
test("avgPooling2D rejects", rejects, "avgPooling2D");
test("avgPooling2D differentiates", differentiates, "avgPooling2D");
test("avgPooling2D computes", computes, "avgPooling2D");
test("avgPooling2D fuses", fuses, "avgPooling2D");

test("avgPooling2DGradient infers", infers, "avgPooling2DGradient");
test("avgPooling2DGradient rejects", rejects, "avgPooling2DGradient");
test("avgPooling2DGradient differentiates", differentiates, "avgPooling2DGradient");
test("avgPooling2DGradient computes", computes, "avgPooling2DGradient");
test("avgPooling2DGradient fuses", fuses, "avgPooling2DGradient");

test("maxPooling4D infers", infers, "maxPooling4D");
test("maxPooling4D rejects", rejects, "maxPooling4D");
test("maxPooling4D differentiates", differentiates, "maxPooling4D");
test("maxPooling4D computes", computes, "maxPooling4D");
test("maxPooling4D fuses", fuses, "maxPooling4D");

test("maxPooling4DIndices infers", infers, "maxPooling4DIndices");
test("maxPooling4DIndices rejects", rejects, "maxPooling4DIndices");
test("maxPooling4DIndices computes", computes, "maxPooling4DIndices");
test("maxPooling4DIndices fuses", fuses, "maxPooling4DIndices");

test("maxPooling4DReturnIndices infers", infers, "maxPooling4DReturnIndices");
test("maxPooling4DReturnIndices rejects", rejects, "maxPooling4DReturnIndices");
test("maxPooling4DReturnIndices differentiates", differentiates, "maxPooling4DReturnIndices");
test("maxPooling4DReturnIndices computes", computes, "maxPooling4DReturnIndices");
test("maxPooling4DReturnIndices fuses", fuses, "maxPooling4DReturnIndices");

test("maxPooling4DAtIndices infers", infers, "maxPooling4DAtIndices");
test("maxPooling4DAtIndices rejects", rejects, "maxPooling4DAtIndices");
test("maxPooling4DAtIndices differentiates", differentiates, "maxPooling4DAtIndices");
test("maxPooling4DAtIndices computes", computes, "maxPooling4DAtIndices");
test("maxPooling4DAtIndices fuses", fuses, "maxPooling4DAtIndices");

test("maxPooling4DGradientAtIndices infers", infers, "maxPooling4DGradientAtIndices");
test("maxPooling4DGradientAtIndices rejects", rejects, "maxPooling4DGradientAtIndices");
test("maxPooling4DGradientAtIndices differentiates", differentiates, "maxPooling4DGradientAtIndices");
test("maxPooling4DGradientAtIndices computes", computes, "maxPooling4DGradientAtIndices");
test("maxPooling4DGradientAtIndices fuses", fuses, "maxPooling4DGradientAtIndices");

test("maxPooling4DGradient infers", infers, "maxPooling4DGradient");
test("maxPooling4DGradient rejects", rejects, "maxPooling4DGradient");
test("maxPooling4DGradient differentiates", differentiates, "maxPooling4DGradient");
test("maxPooling4DGradient computes", computes, "maxPooling4DGradient");
test("maxPooling4DGradient fuses", fuses, "maxPooling4DGradient");

test("avgPooling4D infers", infers, "avgPooling4D");
test("avgPooling4D rejects", rejects, "avgPooling4D");
test("avgPooling4D differentiates", differentiates, "avgPooling4D");
test("avgPooling4D computes", computes, "avgPooling4D");
test("avgPooling4D fuses", fuses, "avgPooling4D");

test("avgPooling4DGradientOfShape infers", infers, "avgPooling4DGradientOfShape");
test("avgPooling4DGradientOfShape rejects", rejects, "avgPooling4DGradientOfShape");
test("avgPooling4DGradientOfShape differentiates", differentiates, "avgPooling4DGradientOfShape");
test("avgPooling4DGradientOfShape computes", computes, "avgPooling4DGradientOfShape");
test("avgPooling4DGradientOfShape fuses", fuses, "avgPooling4DGradientOfShape");

test("avgPooling4DGradient infers", infers, "avgPooling4DGradient");
test("avgPooling4DGradient differentiates", differentiates, "avgPooling4DGradient");
test("avgPooling4DGradient computes", computes, "avgPooling4DGradient");
test("avgPooling4DGradient fuses", fuses, "avgPooling4DGradient");

test("L2NormPooling4D infers", infers, "L2NormPooling4D");
test("L2NormPooling4D rejects", rejects, "L2NormPooling4D");
test("L2NormPooling4D differentiates", differentiates, "L2NormPooling4D");
test("L2NormPooling4D computes", computes, "L2NormPooling4D");
test("L2NormPooling4D fuses", fuses, "L2NormPooling4D");

test("L2NormPooling4DGradient infers", infers, "L2NormPooling4DGradient");
test("L2NormPooling4DGradient differentiates", differentiates, "L2NormPooling4DGradient");
test("L2NormPooling4DGradient computes", computes, "L2NormPooling4DGradient");
test("L2NormPooling4DGradient fuses", fuses, "L2NormPooling4DGradient");

test("quantize infers", infers, "quantize");
test("quantize rejects", rejects, "quantize");
test("quantize differentiates", differentiates, "quantize");
test("quantize computes", computes, "quantize");
test("quantize fuses", fuses, "quantize");

test("dequantize infers", infers, "dequantize");
test("dequantize rejects", rejects, "dequantize");
test("dequantize differentiates", differentiates, "dequantize");
test("dequantize computes", computes, "dequantize");
test("dequantize fuses", fuses, "dequantize");

test("lookUp infers", infers, "lookUp");
test("lookUp rejects", rejects, "lookUp");
test("lookUp differentiates", differentiates, "lookUp");
test("lookUp computes", computes, "lookUp");
test("lookUp fuses", fuses, "lookUp");

test("philoxRandom infers", infers, "philoxRandom");
test("philoxRandom rejects", rejects, "philoxRandom");
test("philoxRandom computes", computes, "philoxRandom");
test("philoxRandom fuses", fuses, "philoxRandom");

test("philoxAdvance infers", infers, "philoxAdvance");
test("philoxAdvance rejects", rejects, "philoxAdvance");
test("philoxAdvance computes", computes, "philoxAdvance");
test("philoxAdvance fuses", fuses, "philoxAdvance");

test("randomPhiloxStateTensor infers", infers, "randomPhiloxStateTensor");
test("randomPhiloxStateTensor differentiates", differentiates, "randomPhiloxStateTensor");
test("randomPhiloxStateTensor computes", computes, "randomPhiloxStateTensor");
test("randomPhiloxStateTensor fuses", fuses, "randomPhiloxStateTensor");

test("randomTensor infers", infers, "randomTensor");
test("randomTensor differentiates", differentiates, "randomTensor");
test("randomTensor computes", computes, "randomTensor");
test("randomTensor fuses", fuses, "randomTensor");

test("randomUniformTensor infers", infers, "randomUniformTensor");
test("randomUniformTensor differentiates", differentiates, "randomUniformTensor");
test("randomUniformTensor computes", computes, "randomUniformTensor");
test("randomUniformTensor fuses", fuses, "randomUniformTensor");

test("dropout infers", infers, "dropout");
test("dropout differentiates", differentiates, "dropout");
test("dropout computes", computes, "dropout");
test("dropout fuses", fuses, "dropout");

test("reductionSum infers", infers, "reductionSum");
test("reductionSum differentiates", differentiates, "reductionSum");
test("reductionSum computes", computes, "reductionSum");
test("reductionSum fuses", fuses, "reductionSum");

test("reductionProduct infers", infers, "reductionProduct");
test("reductionProduct differentiates", differentiates, "reductionProduct");
test("reductionProduct computes", computes, "reductionProduct");
test("reductionProduct fuses", fuses, "reductionProduct");

test("reductionMaximum infers", infers, "reductionMaximum");
test("reductionMaximum differentiates", differentiates, "reductionMaximum");
test("reductionMaximum computes", computes, "reductionMaximum");
test("reductionMaximum fuses", fuses, "reductionMaximum");

test("reductionMinimum infers", infers, "reductionMinimum");
test("reductionMinimum differentiates", differentiates, "reductionMinimum");
test("reductionMinimum computes", computes, "reductionMinimum");
test("reductionMinimum fuses", fuses, "reductionMinimum");

test("reductionMaximumPropagateNaN infers", infers, "reductionMaximumPropagateNaN");
test("reductionMaximumPropagateNaN differentiates", differentiates, "reductionMaximumPropagateNaN");
test("reductionMaximumPropagateNaN computes", computes, "reductionMaximumPropagateNaN");
test("reductionMaximumPropagateNaN fuses", fuses, "reductionMaximumPropagateNaN");

test("reductionMinimumPropagateNaN infers", infers, "reductionMinimumPropagateNaN");
test("reductionMinimumPropagateNaN differentiates", differentiates, "reductionMinimumPropagateNaN");
test("reductionMinimumPropagateNaN computes", computes, "reductionMinimumPropagateNaN");
test("reductionMinimumPropagateNaN fuses", fuses, "reductionMinimumPropagateNaN");

test("reductionAnd infers", infers, "reductionAnd");
test("reductionAnd computes", computes, "reductionAnd");
test("reductionAnd fuses", fuses, "reductionAnd");

test("reductionOr infers", infers, "reductionOr");
test("reductionOr computes", computes, "reductionOr");
test("reductionOr fuses", fuses, "reductionOr");

test("reductionArgMaximum infers", infers, "reductionArgMaximum");
test("reductionArgMaximum differentiates", differentiates, "reductionArgMaximum");
test("reductionArgMaximum computes", computes, "reductionArgMaximum");
test("reductionArgMaximum fuses", fuses, "reductionArgMaximum");

test("reductionArgMinimum infers", infers, "reductionArgMinimum");
test("reductionArgMinimum differentiates", differentiates, "reductionArgMinimum");
test("reductionArgMinimum computes", computes, "reductionArgMinimum");
test("reductionArgMinimum fuses", fuses, "reductionArgMinimum");

test("reductionCount infers", infers, "reductionCount");
test("reductionCount differentiates", differentiates, "reductionCount");
test("reductionCount computes", computes, "reductionCount");
test("reductionCount fuses", fuses, "reductionCount");

test("resizePositions infers", infers, "resizePositions");
test("resizePositions differentiates", differentiates, "resizePositions");
test("resizePositions computes", computes, "resizePositions");
test("resizePositions fuses", fuses, "resizePositions");

test("resizeAlong infers", infers, "resizeAlong");
test("resizeAlong differentiates", differentiates, "resizeAlong");
test("resizeAlong computes", computes, "resizeAlong");
test("resizeAlong fuses", fuses, "resizeAlong");

test("resize infers", infers, "resize");
test("resize rejects", rejects, "resize");
test("resize differentiates", differentiates, "resize");
test("resize computes", computes, "resize");
test("resize fuses", fuses, "resize");

test("resizeNearest infers", infers, "resizeNearest");
test("resizeNearest rejects", rejects, "resizeNearest");
test("resizeNearest differentiates", differentiates, "resizeNearest");
test("resizeNearest computes", computes, "resizeNearest");
test("resizeNearest fuses", fuses, "resizeNearest");

test("resizeBilinear infers", infers, "resizeBilinear");
test("resizeBilinear rejects", rejects, "resizeBilinear");
test("resizeBilinear differentiates", differentiates, "resizeBilinear");
test("resizeBilinear computes", computes, "resizeBilinear");
test("resizeBilinear fuses", fuses, "resizeBilinear");

test("resizeAlongGradient infers", infers, "resizeAlongGradient");
test("resizeAlongGradient differentiates", differentiates, "resizeAlongGradient");
test("resizeAlongGradient computes", computes, "resizeAlongGradient");
test("resizeAlongGradient fuses", fuses, "resizeAlongGradient");

test("resizeGradient infers", infers, "resizeGradient");
test("resizeGradient rejects", rejects, "resizeGradient");
test("resizeGradient differentiates", differentiates, "resizeGradient");
test("resizeGradient computes", computes, "resizeGradient");
test("resizeGradient fuses", fuses, "resizeGradient");

test("resizeNearestGradient infers", infers, "resizeNearestGradient");
test("resizeNearestGradient rejects", rejects, "resizeNearestGradient");
test("resizeNearestGradient differentiates", differentiates, "resizeNearestGradient");
test("resizeNearestGradient computes", computes, "resizeNearestGradient");
test("resizeNearestGradient fuses", fuses, "resizeNearestGradient");

test("resizeBilinearGradient infers", infers, "resizeBilinearGradient");
test("resizeBilinearGradient rejects", rejects, "resizeBilinearGradient");
test("resizeBilinearGradient differentiates", differentiates, "resizeBilinearGradient");
test("resizeBilinearGradient computes", computes, "resizeBilinearGradient");
test("resizeBilinearGradient fuses", fuses, "resizeBilinearGradient");

test("sampleAt infers", infers, "sampleAt");
test("sampleAt rejects", rejects, "sampleAt");
test("sampleAt differentiates", differentiates, "sampleAt");
test("sampleAt computes", computes, "sampleAt");
test("sampleAt fuses", fuses, "sampleAt");

test("sampleAtAdjoint infers", infers, "sampleAtAdjoint");
test("sampleAtAdjoint rejects", rejects, "sampleAtAdjoint");
test("sampleAtAdjoint differentiates", differentiates, "sampleAtAdjoint");
test("sampleAtAdjoint computes", computes, "sampleAtAdjoint");
test("sampleAtAdjoint fuses", fuses, "sampleAtAdjoint");

test("sampleAtGradient infers", infers, "sampleAtGradient");
test("sampleAtGradient differentiates", differentiates, "sampleAtGradient");
test("sampleAtGradient computes", computes, "sampleAtGradient");
test("sampleAtGradient fuses", fuses, "sampleAtGradient");

test("sampleSlope infers", infers, "sampleSlope");
test("sampleSlope differentiates", differentiates, "sampleSlope");
test("sampleSlope computes", computes, "sampleSlope");
test("sampleSlope fuses", fuses, "sampleSlope");

test("positionWindows infers", infers, "positionWindows");
test("positionWindows rejects", rejects, "positionWindows");
test("positionWindows computes", computes, "positionWindows");
test("positionWindows fuses", fuses, "positionWindows");

test("mappedPositions infers", infers, "mappedPositions");
test("mappedPositions computes", computes, "mappedPositions");
test("mappedPositions fuses", fuses, "mappedPositions");

test("roundPositions infers", infers, "roundPositions");
test("roundPositions differentiates", differentiates, "roundPositions");
test("roundPositions computes", computes, "roundPositions");
test("roundPositions fuses", fuses, "roundPositions");

test("singleGateRecurrence infers", infers, "singleGateRecurrence");
test("singleGateRecurrence rejects", rejects, "singleGateRecurrence");
test("singleGateRecurrence differentiates", differentiates, "singleGateRecurrence");
test("singleGateRecurrence computes", computes, "singleGateRecurrence");
test("singleGateRecurrence fuses", fuses, "singleGateRecurrence");

test("singleGateRecurrenceGradient infers", infers, "singleGateRecurrenceGradient");
test("singleGateRecurrenceGradient rejects", rejects, "singleGateRecurrenceGradient");
test("singleGateRecurrenceGradient differentiates", differentiates, "singleGateRecurrenceGradient");
test("singleGateRecurrenceGradient computes", computes, "singleGateRecurrenceGradient");
test("singleGateRecurrenceGradient fuses", fuses, "singleGateRecurrenceGradient");

test("singleGateRNN infers", infers, "singleGateRNN");
test("singleGateRNN rejects", rejects, "singleGateRNN");
test("singleGateRNN differentiates", differentiates, "singleGateRNN");
test("singleGateRNN computes", computes, "singleGateRNN");
test("singleGateRNN fuses", fuses, "singleGateRNN");

test("singleGateRNNGradients infers", infers, "singleGateRNNGradients");
test("singleGateRNNGradients rejects", rejects, "singleGateRNNGradients");
test("singleGateRNNGradients differentiates", differentiates, "singleGateRNNGradients");
test("singleGateRNNGradients computes", computes, "singleGateRNNGradients");
test("singleGateRNNGradients fuses", fuses, "singleGateRNNGradients");

test("lstmRecurrence infers", infers, "lstmRecurrence");
test("lstmRecurrence rejects", rejects, "lstmRecurrence");
test("lstmRecurrence differentiates", differentiates, "lstmRecurrence");
test("lstmRecurrence computes", computes, "lstmRecurrence");
test("lstmRecurrence fuses", fuses, "lstmRecurrence");

test("lstmRecurrenceGradient infers", infers, "lstmRecurrenceGradient");
test("lstmRecurrenceGradient rejects", rejects, "lstmRecurrenceGradient");
test("lstmRecurrenceGradient differentiates", differentiates, "lstmRecurrenceGradient");
test("lstmRecurrenceGradient computes", computes, "lstmRecurrenceGradient");
test("lstmRecurrenceGradient fuses", fuses, "lstmRecurrenceGradient");

test("LSTM infers", infers, "LSTM");
test("LSTM rejects", rejects, "LSTM");
test("LSTM differentiates", differentiates, "LSTM");
test("LSTM computes", computes, "LSTM");
test("LSTM fuses", fuses, "LSTM");

test("LSTMGradients infers", infers, "LSTMGradients");
test("LSTMGradients rejects", rejects, "LSTMGradients");
test("LSTMGradients differentiates", differentiates, "LSTMGradients");
test("LSTMGradients computes", computes, "LSTMGradients");
test("LSTMGradients fuses", fuses, "LSTMGradients");

test("gruRecurrence infers", infers, "gruRecurrence");
test("gruRecurrence rejects", rejects, "gruRecurrence");
test("gruRecurrence differentiates", differentiates, "gruRecurrence");
test("gruRecurrence computes", computes, "gruRecurrence");
test("gruRecurrence fuses", fuses, "gruRecurrence");

test("gruRecurrenceGradient infers", infers, "gruRecurrenceGradient");
test("gruRecurrenceGradient rejects", rejects, "gruRecurrenceGradient");
test("gruRecurrenceGradient differentiates", differentiates, "gruRecurrenceGradient");
test("gruRecurrenceGradient computes", computes, "gruRecurrenceGradient");
test("gruRecurrenceGradient fuses", fuses, "gruRecurrenceGradient");

test("GRU infers", infers, "GRU");
test("GRU rejects", rejects, "GRU");
test("GRU differentiates", differentiates, "GRU");
test("GRU computes", computes, "GRU");
test("GRU fuses", fuses, "GRU");

test("GRUGradients infers", infers, "GRUGradients");
test("GRUGradients rejects", rejects, "GRUGradients");
test("GRUGradients differentiates", differentiates, "GRUGradients");
test("GRUGradients computes", computes, "GRUGradients");
test("GRUGradients fuses", fuses, "GRUGradients");

test("gridPosition infers", infers, "gridPosition");
test("gridPosition differentiates", differentiates, "gridPosition");
test("gridPosition computes", computes, "gridPosition");
test("gridPosition fuses", fuses, "gridPosition");

test("sampleGrid infers", infers, "sampleGrid");
test("sampleGrid rejects", rejects, "sampleGrid");
test("sampleGrid differentiates", differentiates, "sampleGrid");
test("sampleGrid computes", computes, "sampleGrid");
test("sampleGrid fuses", fuses, "sampleGrid");

test("scatterNDWithData infers", infers, "scatterNDWithData");
test("scatterNDWithData rejects", rejects, "scatterNDWithData");
test("scatterNDWithData differentiates", differentiates, "scatterNDWithData");
test("scatterNDWithData computes", computes, "scatterNDWithData");
test("scatterNDWithData fuses", fuses, "scatterNDWithData");

test("scatterSlices infers", infers, "scatterSlices");
test("scatterSlices rejects", rejects, "scatterSlices");
test("scatterSlices differentiates", differentiates, "scatterSlices");
test("scatterSlices computes", computes, "scatterSlices");
test("scatterSlices fuses", fuses, "scatterSlices");

test("scatterND infers", infers, "scatterND");
test("scatterND differentiates", differentiates, "scatterND");
test("scatterND computes", computes, "scatterND");
test("scatterND fuses", fuses, "scatterND");

test("scatterWithData infers", infers, "scatterWithData");
test("scatterWithData rejects", rejects, "scatterWithData");
test("scatterWithData differentiates", differentiates, "scatterWithData");
test("scatterWithData computes", computes, "scatterWithData");
test("scatterWithData fuses", fuses, "scatterWithData");

test("scatter infers", infers, "scatter");
test("scatter differentiates", differentiates, "scatter");
test("scatter computes", computes, "scatter");
test("scatter fuses", fuses, "scatter");

test("scatterAlongAxisWithData infers", infers, "scatterAlongAxisWithData");
test("scatterAlongAxisWithData rejects", rejects, "scatterAlongAxisWithData");
test("scatterAlongAxisWithData differentiates", differentiates, "scatterAlongAxisWithData");
test("scatterAlongAxisWithData computes", computes, "scatterAlongAxisWithData");
test("scatterAlongAxisWithData fuses", fuses, "scatterAlongAxisWithData");

test("scatterAlongAxis infers", infers, "scatterAlongAxis");
test("scatterAlongAxis rejects", rejects, "scatterAlongAxis");
test("scatterAlongAxis differentiates", differentiates, "scatterAlongAxis");
test("scatterAlongAxis computes", computes, "scatterAlongAxis");
test("scatterAlongAxis fuses", fuses, "scatterAlongAxis");

test("scatterAlongAxisTensor infers", infers, "scatterAlongAxisTensor");
test("scatterAlongAxisTensor rejects", rejects, "scatterAlongAxisTensor");
test("scatterAlongAxisTensor differentiates", differentiates, "scatterAlongAxisTensor");
test("scatterAlongAxisTensor computes", computes, "scatterAlongAxisTensor");
test("scatterAlongAxisTensor fuses", fuses, "scatterAlongAxisTensor");

test("scatterPositions infers", infers, "scatterPositions");
test("scatterPositions rejects", rejects, "scatterPositions");
test("scatterPositions differentiates", differentiates, "scatterPositions");
test("scatterPositions computes", computes, "scatterPositions");
test("scatterPositions fuses", fuses, "scatterPositions");

test("scatterOrder infers", infers, "scatterOrder");
test("scatterOrder rejects", rejects, "scatterOrder");
test("scatterOrder computes", computes, "scatterOrder");
test("scatterOrder fuses", fuses, "scatterOrder");

test("scatterInOrder infers", infers, "scatterInOrder");
test("scatterInOrder rejects", rejects, "scatterInOrder");
test("scatterInOrder differentiates", differentiates, "scatterInOrder");
test("scatterInOrder computes", computes, "scatterInOrder");
test("scatterInOrder fuses", fuses, "scatterInOrder");

test("sortStretches infers", infers, "sortStretches");
test("sortStretches rejects", rejects, "sortStretches");
test("sortStretches computes", computes, "sortStretches");
test("sortStretches fuses", fuses, "sortStretches");

test("mergeStretches infers", infers, "mergeStretches");
test("mergeStretches rejects", rejects, "mergeStretches");
test("mergeStretches computes", computes, "mergeStretches");
test("mergeStretches fuses", fuses, "mergeStretches");

test("placeSorted infers", infers, "placeSorted");
test("placeSorted rejects", rejects, "placeSorted");
test("placeSorted differentiates", differentiates, "placeSorted");
test("placeSorted computes", computes, "placeSorted");
test("placeSorted fuses", fuses, "placeSorted");

test("takeSorted infers", infers, "takeSorted");
test("takeSorted rejects", rejects, "takeSorted");
test("takeSorted differentiates", differentiates, "takeSorted");
test("takeSorted computes", computes, "takeSorted");
test("takeSorted fuses", fuses, "takeSorted");

test("sort infers", infers, "sort");
test("sort rejects", rejects, "sort");
test("sort differentiates", differentiates, "sort");
test("sort computes", computes, "sort");
test("sort fuses", fuses, "sort");

test("argSort infers", infers, "argSort");
test("argSort rejects", rejects, "argSort");
test("argSort differentiates", differentiates, "argSort");
test("argSort computes", computes, "argSort");
test("argSort fuses", fuses, "argSort");

test("sparseTensor infers", infers, "sparseTensor");
test("sparseTensor rejects", rejects, "sparseTensor");
test("sparseTensor differentiates", differentiates, "sparseTensor");
test("sparseTensor computes", computes, "sparseTensor");
test("sparseTensor fuses", fuses, "sparseTensor");

test("stencil infers", infers, "stencil");
test("stencil rejects", rejects, "stencil");
test("stencil differentiates", differentiates, "stencil");
test("stencil computes", computes, "stencil");
test("stencil fuses", fuses, "stencil");

test("stencilInParts infers", infers, "stencilInParts");
test("stencilInParts differentiates", differentiates, "stencilInParts");
test("stencilInParts computes", computes, "stencilInParts");
test("stencilInParts fuses", fuses, "stencilInParts");

test("reshape infers", infers, "reshape");
test("reshape rejects", rejects, "reshape");
test("reshape differentiates", differentiates, "reshape");
test("reshape computes", computes, "reshape");
test("reshape fuses", fuses, "reshape");

test("transpose infers", infers, "transpose");
test("transpose rejects", rejects, "transpose");
test("transpose differentiates", differentiates, "transpose");
test("transpose computes", computes, "transpose");
test("transpose fuses", fuses, "transpose");

test("transposeTensor infers", infers, "transposeTensor");
test("transposeTensor differentiates", differentiates, "transposeTensor");
test("transposeTensor computes", computes, "transposeTensor");
test("transposeTensor fuses", fuses, "transposeTensor");

test("reverse infers", infers, "reverse");
test("reverse differentiates", differentiates, "reverse");
test("reverse computes", computes, "reverse");
test("reverse fuses", fuses, "reverse");

test("broadcast infers", infers, "broadcast");
test("broadcast rejects", rejects, "broadcast");
test("broadcast differentiates", differentiates, "broadcast");
test("broadcast computes", computes, "broadcast");
test("broadcast fuses", fuses, "broadcast");

test("broadcastAxes infers", infers, "broadcastAxes");
test("broadcastAxes computes", computes, "broadcastAxes");
test("broadcastAxes fuses", fuses, "broadcastAxes");

test("shapeOf infers", infers, "shapeOf");
test("shapeOf computes", computes, "shapeOf");
test("shapeOf fuses", fuses, "shapeOf");

test("squeeze infers", infers, "squeeze");
test("squeeze rejects", rejects, "squeeze");
test("squeeze differentiates", differentiates, "squeeze");
test("squeeze computes", computes, "squeeze");
test("squeeze fuses", fuses, "squeeze");

test("expandDims infers", infers, "expandDims");
test("expandDims differentiates", differentiates, "expandDims");
test("expandDims computes", computes, "expandDims");
test("expandDims fuses", fuses, "expandDims");

test("flatten2D infers", infers, "flatten2D");
test("flatten2D rejects", rejects, "flatten2D");
test("flatten2D differentiates", differentiates, "flatten2D");
test("flatten2D computes", computes, "flatten2D");
test("flatten2D fuses", fuses, "flatten2D");

test("unflatten infers", infers, "unflatten");
test("unflatten rejects", rejects, "unflatten");
test("unflatten differentiates", differentiates, "unflatten");
test("unflatten computes", computes, "unflatten");
test("unflatten fuses", fuses, "unflatten");

test("flatten infers", infers, "flatten");
test("flatten rejects", rejects, "flatten");
test("flatten differentiates", differentiates, "flatten");
test("flatten computes", computes, "flatten");
test("flatten fuses", fuses, "flatten");

test("coordinate infers", infers, "coordinate");
test("coordinate rejects", rejects, "coordinate");
test("coordinate computes", computes, "coordinate");
test("coordinate fuses", fuses, "coordinate");

test("sliceTensor infers", infers, "sliceTensor");
test("sliceTensor rejects", rejects, "sliceTensor");
test("sliceTensor differentiates", differentiates, "sliceTensor");
test("sliceTensor computes", computes, "sliceTensor");
test("sliceTensor fuses", fuses, "sliceTensor");

test("stridedSlice infers", infers, "stridedSlice");
test("stridedSlice rejects", rejects, "stridedSlice");
test("stridedSlice differentiates", differentiates, "stridedSlice");
test("stridedSlice computes", computes, "stridedSlice");
test("stridedSlice fuses", fuses, "stridedSlice");

test("sliceTensorAt infers", infers, "sliceTensorAt");
test("sliceTensorAt rejects", rejects, "sliceTensorAt");
test("sliceTensorAt differentiates", differentiates, "sliceTensorAt");
test("sliceTensorAt computes", computes, "sliceTensorAt");
test("sliceTensorAt fuses", fuses, "sliceTensorAt");

test("placeSlice infers", infers, "placeSlice");
test("placeSlice rejects", rejects, "placeSlice");
test("placeSlice differentiates", differentiates, "placeSlice");
test("placeSlice computes", computes, "placeSlice");
test("placeSlice fuses", fuses, "placeSlice");

test("scatterSlice infers", infers, "scatterSlice");
test("scatterSlice rejects", rejects, "scatterSlice");
test("scatterSlice differentiates", differentiates, "scatterSlice");
test("scatterSlice computes", computes, "scatterSlice");
test("scatterSlice fuses", fuses, "scatterSlice");

test("sliceGradientTensor infers", infers, "sliceGradientTensor");
test("sliceGradientTensor differentiates", differentiates, "sliceGradientTensor");
test("sliceGradientTensor computes", computes, "sliceGradientTensor");
test("sliceGradientTensor fuses", fuses, "sliceGradientTensor");

test("sliceUpdateAt infers", infers, "sliceUpdateAt");
test("sliceUpdateAt rejects", rejects, "sliceUpdateAt");
test("sliceUpdateAt differentiates", differentiates, "sliceUpdateAt");
test("sliceUpdateAt computes", computes, "sliceUpdateAt");
test("sliceUpdateAt fuses", fuses, "sliceUpdateAt");

test("sliceUpdate infers", infers, "sliceUpdate");
test("sliceUpdate rejects", rejects, "sliceUpdate");
test("sliceUpdate differentiates", differentiates, "sliceUpdate");
test("sliceUpdate computes", computes, "sliceUpdate");
test("sliceUpdate fuses", fuses, "sliceUpdate");

test("concatTensor infers", infers, "concatTensor");
test("concatTensor differentiates", differentiates, "concatTensor");
test("concatTensor computes", computes, "concatTensor");
test("concatTensor fuses", fuses, "concatTensor");

test("concatTensors infers", infers, "concatTensors");
test("concatTensors rejects", rejects, "concatTensors");
test("concatTensors differentiates", differentiates, "concatTensors");
test("concatTensors computes", computes, "concatTensors");
test("concatTensors fuses", fuses, "concatTensors");

test("concatPair infers", infers, "concatPair");
test("concatPair differentiates", differentiates, "concatPair");
test("concatPair computes", computes, "concatPair");
test("concatPair fuses", fuses, "concatPair");

test("stack infers", infers, "stack");
test("stack rejects", rejects, "stack");
test("stack differentiates", differentiates, "stack");
test("stack computes", computes, "stack");
test("stack fuses", fuses, "stack");

test("split infers", infers, "split");
test("split rejects", rejects, "split");
test("split differentiates", differentiates, "split");
test("split computes", computes, "split");
test("split fuses", fuses, "split");

test("padTensor infers", infers, "padTensor");
test("padTensor rejects", rejects, "padTensor");
test("padTensor differentiates", differentiates, "padTensor");
test("padTensor computes", computes, "padTensor");
test("padTensor fuses", fuses, "padTensor");

test("padConstant infers", infers, "padConstant");
test("padConstant rejects", rejects, "padConstant");
test("padConstant differentiates", differentiates, "padConstant");
test("padConstant computes", computes, "padConstant");
test("padConstant fuses", fuses, "padConstant");

test("padDimension infers", infers, "padDimension");
test("padDimension differentiates", differentiates, "padDimension");
test("padDimension computes", computes, "padDimension");
test("padDimension fuses", fuses, "padDimension");

test("padGradient infers", infers, "padGradient");
test("padGradient rejects", rejects, "padGradient");
test("padGradient differentiates", differentiates, "padGradient");
test("padGradient computes", computes, "padGradient");
test("padGradient fuses", fuses, "padGradient");

test("tileTensor infers", infers, "tileTensor");
test("tileTensor rejects", rejects, "tileTensor");
test("tileTensor differentiates", differentiates, "tileTensor");
test("tileTensor computes", computes, "tileTensor");
test("tileTensor fuses", fuses, "tileTensor");

test("tileGradient infers", infers, "tileGradient");
test("tileGradient rejects", rejects, "tileGradient");
test("tileGradient differentiates", differentiates, "tileGradient");
test("tileGradient computes", computes, "tileGradient");
test("tileGradient fuses", fuses, "tileGradient");

test("spaceToDepth2D infers", infers, "spaceToDepth2D");
test("spaceToDepth2D differentiates", differentiates, "spaceToDepth2D");
test("spaceToDepth2D computes", computes, "spaceToDepth2D");
test("spaceToDepth2D fuses", fuses, "spaceToDepth2D");

test("depthToSpace2D infers", infers, "depthToSpace2D");
test("depthToSpace2D differentiates", differentiates, "depthToSpace2D");
test("depthToSpace2D computes", computes, "depthToSpace2D");
test("depthToSpace2D fuses", fuses, "depthToSpace2D");

test("spaceToBatch infers", infers, "spaceToBatch");
test("spaceToBatch rejects", rejects, "spaceToBatch");
test("spaceToBatch differentiates", differentiates, "spaceToBatch");
test("spaceToBatch computes", computes, "spaceToBatch");
test("spaceToBatch fuses", fuses, "spaceToBatch");

test("batchToSpace infers", infers, "batchToSpace");
test("batchToSpace rejects", rejects, "batchToSpace");
test("batchToSpace differentiates", differentiates, "batchToSpace");
test("batchToSpace computes", computes, "batchToSpace");
test("batchToSpace fuses", fuses, "batchToSpace");

test("cast infers", infers, "cast");
test("cast differentiates", differentiates, "cast");
test("cast computes", computes, "cast");
test("cast fuses", fuses, "cast");

test("convert infers", infers, "convert");
test("convert differentiates", differentiates, "convert");
test("convert computes", computes, "convert");
test("convert fuses", fuses, "convert");

test("floatOfUnsigned infers", infers, "floatOfUnsigned");
test("floatOfUnsigned computes", computes, "floatOfUnsigned");
test("floatOfUnsigned fuses", fuses, "floatOfUnsigned");

test("toInt32 infers", infers, "toInt32");
test("toInt32 computes", computes, "toInt32");
test("toInt32 fuses", fuses, "toInt32");

test("toUint32 infers", infers, "toUint32");
test("toUint32 computes", computes, "toUint32");
test("toUint32 fuses", fuses, "toUint32");

test("wideOfFloat infers", infers, "wideOfFloat");
test("wideOfFloat computes", computes, "wideOfFloat");
test("wideOfFloat fuses", fuses, "wideOfFloat");

test("floatOfWide infers", infers, "floatOfWide");
test("floatOfWide computes", computes, "floatOfWide");
test("floatOfWide fuses", fuses, "floatOfWide");

test("withSign infers", infers, "withSign");
test("withSign computes", computes, "withSign");
test("withSign fuses", fuses, "withSign");

test("widen infers", infers, "widen");
test("widen computes", computes, "widen");
test("widen fuses", fuses, "widen");

test("lowWord infers", infers, "lowWord");
test("lowWord computes", computes, "lowWord");
test("lowWord fuses", fuses, "lowWord");

test("reinterpretCast infers", infers, "reinterpretCast");
test("reinterpretCast differentiates", differentiates, "reinterpretCast");
test("reinterpretCast computes", computes, "reinterpretCast");
test("reinterpretCast fuses", fuses, "reinterpretCast");

test("bitsOfFloat infers", infers, "bitsOfFloat");
test("bitsOfFloat computes", computes, "bitsOfFloat");
test("bitsOfFloat fuses", fuses, "bitsOfFloat");

test("bitsOfHalf infers", infers, "bitsOfHalf");
test("bitsOfHalf computes", computes, "bitsOfHalf");
test("bitsOfHalf fuses", fuses, "bitsOfHalf");

test("halfOfBits infers", infers, "halfOfBits");
test("halfOfBits computes", computes, "halfOfBits");
test("halfOfBits fuses", fuses, "halfOfBits");

test("floatOfBits infers", infers, "floatOfBits");
test("floatOfBits computes", computes, "floatOfBits");
test("floatOfBits fuses", fuses, "floatOfBits");

test("firstSorted infers", infers, "firstSorted");
test("firstSorted differentiates", differentiates, "firstSorted");
test("firstSorted computes", computes, "firstSorted");
test("firstSorted fuses", fuses, "firstSorted");

test("topK infers", infers, "topK");
test("topK rejects", rejects, "topK");
test("topK differentiates", differentiates, "topK");
test("topK computes", computes, "topK");
test("topK fuses", fuses, "topK");

test("bottomK infers", infers, "bottomK");
test("bottomK rejects", rejects, "bottomK");
test("bottomK differentiates", differentiates, "bottomK");
test("bottomK computes", computes, "bottomK");
test("bottomK fuses", fuses, "bottomK");

test("topKGradient infers", infers, "topKGradient");
test("topKGradient rejects", rejects, "topKGradient");
test("topKGradient differentiates", differentiates, "topKGradient");
test("topKGradient computes", computes, "topKGradient");
test("topKGradient fuses", fuses, "topKGradient");

test("bottomKGradient infers", infers, "bottomKGradient");
test("bottomKGradient differentiates", differentiates, "bottomKGradient");
test("bottomKGradient computes", computes, "bottomKGradient");
test("bottomKGradient fuses", fuses, "bottomKGradient");
