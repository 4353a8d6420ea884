// Generated from spec/ by `npm run codegen`. Do not edit.
import type { Shape } from "../src/shapes.ts";
import type { Operand, Tensor } from "../src/tensor.ts";
import type { GraphOperations } from "./graph.ts";

/** The table's operations as methods of a tensor: `a.operation(…)` is `graph.operation(a, …)`. */
export abstract class TensorOperations {
  abstract readonly graph: GraphOperations;
  /** This tensor, as the class that has all its members. */
  private get self(): Tensor {
    return this as unknown as Tensor;
  }

  /**
   * Replaces every negative element with zero: y = max(x, 0). NaN stays NaN. The gradient at 0 is 0.
   *
   * Swift: `reLU(with:name:)`; macOS 11.0.
   *
   * @category Activation
   */
  reLU(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reLU(this.self, options);
  }

  /**
   * Gradient of `reLU`: the incoming gradient where the source x, the input of `reLU`, is greater than 0; else 0.
   *
   * Swift: `reLUGradient(withIncomingGradient:sourceTensor:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of numbers.
   * @category Activation
   */
  reLUGradient(options: { readonly sourceTensor: Operand; readonly name?: string }): Tensor {
    return this.graph.reLUGradient(this.self, options);
  }

  /**
   * Logistic function: y = 1/(1 + e⁻ˣ). 0 of −∞, 1 of ∞.
   *
   * Swift: `sigmoid(with:name:)`; macOS 11.0.
   *
   * @category Activation
   */
  sigmoid(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sigmoid(this.self, options);
  }

  /**
   * Gradient of `sigmoid`: the incoming gradient times s·(1 − s) where s is the sigmoid of the source x, the input of
   * `sigmoid`; computed as e⁻|ˣ|/(1 + e⁻|ˣ|)², which keeps its accuracy for large |x|.
   *
   * Swift: `sigmoidGradient(withIncomingGradient:sourceTensor:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @category Activation
   */
  sigmoidGradient(options: { readonly sourceTensor: Operand; readonly name?: string }): Tensor {
    return this.graph.sigmoidGradient(this.self, options);
  }

  /**
   * Multiplies elements that are not positive with a slope: y = x where x > 0, else α·x. The slope is the number `alpha` or
   * a tensor `alphaTensor` that broadcasts, which wins where both are given.
   *
   * Swift: `leakyReLU(with:alpha:name:)`, `leakyReLU(with:alphaTensor:name:)`; macOS 12.0.
   *
   * @param options.alphaTensor - Tensor of numbers.
   * @param options.alpha - Default: 0.01.
   * @category Activation
   */
  leakyReLU(options: { readonly alphaTensor?: Operand; readonly alpha?: number; readonly name?: string } = {}): Tensor {
    return this.graph.leakyReLU(this.self, options);
  }

  /**
   * Gradient of `leakyReLU` with respect to its input: the incoming gradient where the source x, the input of `leakyReLU`,
   * is greater than 0, else α times it. The slope broadcasts.
   *
   * Swift: `leakyReLUGradient(withIncomingGradient:sourceTensor:alphaTensor:name:)`; macOS 12.0.
   *
   * @param options.sourceTensor - Tensor of numbers.
   * @param options.alphaTensor - Tensor of numbers.
   * @category Activation
   */
  leakyReLUGradient(options: { readonly sourceTensor: Operand; readonly alphaTensor: Operand; readonly name?: string }): Tensor {
    return this.graph.leakyReLUGradient(this.self, options);
  }

  /**
   * Exponentials that add up to 1 along `axis`: y = eˣ⁻ᵐ / Σ eˣ⁻ᵐ, where m is the row's maximum, rounded, so that nothing
   * overflows. A negative axis counts from the end. NaN where a row holds NaN or ∞, or nothing but −∞.
   *
   * Swift: `softMax(with:axis:name:)`; macOS 11.0.
   *
   * @category Activation
   */
  softMax(options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.softMax(this.self, options);
  }

  /**
   * Gradient of `softMax`: s·(g − Σ g·s) along `axis`, where g is the incoming gradient and s the softMax of the source, the
   * input of `softMax`.
   *
   * Swift: `softMaxGradient(withIncomingGradient:sourceTensor:axis:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @category Activation
   */
  softMaxGradient(options: { readonly sourceTensor: Operand; readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.softMaxGradient(this.self, options);
  }

  /**
   * Adds two tensors element by element, broadcasting where shapes differ: y = a + b. Whole numbers wrap around.
   *
   * Swift: `addition(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  addition(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.addition(this.self, secondary, options);
  }

  /**
   * Subtracts the second tensor from the first, broadcasting where shapes differ: y = a − b. Whole numbers wrap around.
   *
   * Swift: `subtraction(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  subtraction(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.subtraction(this.self, secondary, options);
  }

  /**
   * Multiplies two tensors element by element, broadcasting where shapes differ: y = a·b. Whole numbers wrap around.
   *
   * Swift: `multiplication(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  multiplication(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.multiplication(this.self, secondary, options);
  }

  /**
   * Divides the first tensor by the second, broadcasting where shapes differ: y = a/b. Whole numbers truncate towards zero,
   * wrap around, and give 0 where divided by 0.
   *
   * Swift: `division(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  division(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.division(this.self, secondary, options);
  }

  /**
   * Divides the first tensor by the second, broadcasting where shapes differ: y = a/b, but 0 where b is 0, whatever a is.
   * NaN elsewhere stays.
   *
   * Swift: `divisionNoNaN(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  divisionNoNaN(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.divisionNoNaN(this.self, secondary, options);
  }

  /**
   * Remainder of a/b with the sign of a, C's fmod: y = a − b·trunc(a/b), exact however large the quotient. NaN where b is 0
   * or a is ±∞; of whole numbers 0 where b is 0.
   *
   * Swift: `modulo(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  modulo(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.modulo(this.self, secondary, options);
  }

  /**
   * Remainder of a/b with the sign of b: y = a − b·⌊a/b⌋. NaN where b is 0 or a is ±∞; of whole numbers 0 where b is 0.
   *
   * Swift: `floorModulo(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  floorModulo(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.floorModulo(this.self, secondary, options);
  }

  /**
   * Raises the first tensor to the power of the second, broadcasting where shapes differ: y = aᵇ as IEEE 754 has it: a⁰ = 1
   * and 1ᵇ = 1 even for NaN, (±0)ᵇ is ±∞ or ∞ for b < 0, a negative a takes whole b only, else NaN. Whole numbers wrap
   * around; their negative powers truncate to 0 but for ±1.
   *
   * Swift: `power(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  power(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.power(this.self, secondary, options);
  }

  /**
   * The smaller of two elements, broadcasting where shapes differ. A NaN is passed over: the other element is the result.
   * The gradient goes to the first tensor where both are equal.
   *
   * Swift: `minimum(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  minimum(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.minimum(this.self, secondary, options);
  }

  /**
   * The greater of two elements, broadcasting where shapes differ. A NaN is passed over: the other element is the result.
   * The gradient goes to the first tensor where both are equal.
   *
   * Swift: `maximum(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  maximum(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.maximum(this.self, secondary, options);
  }

  /**
   * The smaller of two elements, broadcasting where shapes differ; NaN where either is NaN. The gradient goes to the first
   * tensor where both are equal.
   *
   * Swift: `minimumWithNaNPropagation(_:_:name:)`; macOS 12.0.
   *
   * @param secondary - Tensor of floating-point numbers.
   * @category ArithmeticBinary
   */
  minimumWithNaNPropagation(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.minimumWithNaNPropagation(this.self, secondary, options);
  }

  /**
   * The greater of two elements, broadcasting where shapes differ; NaN where either is NaN. The gradient goes to the first
   * tensor where both are equal.
   *
   * Swift: `maximumWithNaNPropagation(_:_:name:)`; macOS 12.0.
   *
   * @param secondary - Tensor of floating-point numbers.
   * @category ArithmeticBinary
   */
  maximumWithNaNPropagation(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.maximumWithNaNPropagation(this.self, secondary, options);
  }

  /**
   * The angle of the point (b, a), from −π to π: y = arctan(a/b) in the right quadrant. Zeros and infinities count with
   * their signs: atan2(±0, −0) = ±π, atan2(∞, −∞) = 3π/4.
   *
   * Swift: `atan2(withPrimaryTensor:secondaryTensor:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of floating-point numbers.
   * @category ArithmeticBinary
   */
  atan2(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.atan2(this.self, secondary, options);
  }

  /**
   * Limits elements to the interval from `min` to `max`, tensors that broadcast: y = min(max(x, min), max), so that `max`
   * wins where the two cross. NaN stays NaN; a bound that is NaN is none.
   *
   * Swift: `clamp(_:min:max:name:)`; macOS 11.0.
   *
   * @param options.min - Tensor of numbers.
   * @param options.max - Tensor of numbers.
   * @category ArithmeticBinary
   */
  clamp(options: { readonly min: Operand; readonly max: Operand; readonly name?: string }): Tensor {
    return this.graph.clamp(this.self, options);
  }

  /**
   * Whether elements are equal, as bool, broadcasting where shapes differ. NaN equals nothing, itself included; −0 equals 0.
   *
   * Swift: `equal(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  equal(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.equal(this.self, secondary, options);
  }

  /**
   * Whether elements differ, as bool, broadcasting where shapes differ. NaN differs from everything, itself included; −0
   * does not differ from 0.
   *
   * Swift: `notEqual(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  notEqual(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.notEqual(this.self, secondary, options);
  }

  /**
   * Whether a < b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `lessThan(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  lessThan(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.lessThan(this.self, secondary, options);
  }

  /**
   * Whether a ≤ b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `lessThanOrEqualTo(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  lessThanOrEqualTo(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.lessThanOrEqualTo(this.self, secondary, options);
  }

  /**
   * Whether a > b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `greaterThan(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  greaterThan(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.greaterThan(this.self, secondary, options);
  }

  /**
   * Whether a ≥ b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `greaterThanOrEqualTo(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  greaterThanOrEqualTo(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.greaterThanOrEqualTo(this.self, secondary, options);
  }

  /**
   * Whether a and b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the
   * operands' data type.
   *
   * Swift: `logicalAND(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalAND(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalAND(this.self, secondary, options);
  }

  /**
   * Whether a or b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the
   * operands' data type.
   *
   * Swift: `logicalOR(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalOR(this.self, secondary, options);
  }

  /**
   * Whether not both a and b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0
   * in the operands' data type.
   *
   * Swift: `logicalNAND(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalNAND(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalNAND(this.self, secondary, options);
  }

  /**
   * Whether neither a nor b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0
   * in the operands' data type.
   *
   * Swift: `logicalNOR(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalNOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalNOR(this.self, secondary, options);
  }

  /**
   * Whether either a or b, not both, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is
   * 1 or 0 in the operands' data type.
   *
   * Swift: `logicalXOR(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalXOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalXOR(this.self, secondary, options);
  }

  /**
   * Whether both a and b or neither, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is
   * 1 or 0 in the operands' data type.
   *
   * Swift: `logicalXNOR(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalXNOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalXNOR(this.self, secondary, options);
  }

  /**
   * 1 where x is 0, else 0, in the tensor's own data type; NaN counts as true.
   *
   * Swift: `not(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticLogic
   */
  not(options: { readonly name?: string } = {}): Tensor {
    return this.graph.not(this.self, options);
  }

  /**
   * Whether elements are ∞ or −∞, as bool.
   *
   * Swift: `isInfinite(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticLogic
   */
  isInfinite(options: { readonly name?: string } = {}): Tensor {
    return this.graph.isInfinite(this.self, options);
  }

  /**
   * Whether elements are neither infinite nor NaN, as bool.
   *
   * Swift: `isFinite(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticLogic
   */
  isFinite(options: { readonly name?: string } = {}): Tensor {
    return this.graph.isFinite(this.self, options);
  }

  /**
   * Whether elements are NaN, as bool.
   *
   * Swift: `isNaN(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticLogic
   */
  isNaN(options: { readonly name?: string } = {}): Tensor {
    return this.graph.isNaN(this.self, options);
  }

  /**
   * Elements of `trueTensor` where `predicate` is true, of `falseTensor` elsewhere; all three broadcast. What is not chosen
   * has no influence, NaN neither.
   *
   * Swift: `select(predicate:trueTensor:falseTensor:name:)`; macOS 11.0.
   *
   * @param options.trueTensor - Tensor of any data type.
   * @param options.falseTensor - Tensor of any data type.
   * @category ArithmeticLogic
   */
  select(options: { readonly trueTensor: Operand; readonly falseTensor: Operand; readonly name?: string }): Tensor {
    return this.graph.select(this.self, options);
  }

  /**
   * Bits set in both: y = a & b, broadcasting where shapes differ.
   *
   * Swift: `bitwiseAND(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseAND(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseAND(this.self, secondary, options);
  }

  /**
   * Bits set in either: y = a | b, broadcasting where shapes differ.
   *
   * Swift: `bitwiseOR(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseOR(this.self, secondary, options);
  }

  /**
   * Bits set in one of the two, not both: y = a ^ b, broadcasting where shapes differ.
   *
   * Swift: `bitwiseXOR(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseXOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseXOR(this.self, secondary, options);
  }

  /**
   * Shifts the bits of a to the left: y = a << b, broadcasting where shapes differ. Only the lowest 5 bits of b count; bits
   * shifted out are lost.
   *
   * Swift: `bitwiseLeftShift(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseLeftShift(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseLeftShift(this.self, secondary, options);
  }

  /**
   * Shifts the bits of a to the right: y = a >> b = ⌊a/2ᵇ⌋, broadcasting where shapes differ. Only the lowest 5 bits of b
   * count; signed numbers keep their sign.
   *
   * Swift: `bitwiseRightShift(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseRightShift(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseRightShift(this.self, secondary, options);
  }

  /**
   * Turns every bit over: y = ~x.
   *
   * Swift: `bitwiseNOT(_:name:)`; macOS 13.0.
   *
   * @category ArithmeticLogic
   */
  bitwiseNOT(options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseNOT(this.self, options);
  }

  /**
   * How many bits are set.
   *
   * Swift: `bitwisePopulationCount(_:name:)`; macOS 13.0.
   *
   * @category ArithmeticLogic
   */
  bitwisePopulationCount(options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwisePopulationCount(this.self, options);
  }

  /**
   * Euler's number to the power x: y = eˣ. ∞ from 88.73 on, 0 from −104 down; −∞ gives 0.
   *
   * Swift: `exponent(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  exponent(options: { readonly name?: string } = {}): Tensor {
    return this.graph.exponent(this.self, options);
  }

  /**
   * Two to the power x: y = 2ˣ, exact for whole x. ∞ from 128 on, −∞ gives 0.
   *
   * Swift: `exponentBase2(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  exponentBase2(options: { readonly name?: string } = {}): Tensor {
    return this.graph.exponentBase2(this.self, options);
  }

  /**
   * Ten to the power x: y = 10ˣ. ∞ from 38.54 on, −∞ gives 0.
   *
   * Swift: `exponentBase10(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  exponentBase10(options: { readonly name?: string } = {}): Tensor {
    return this.graph.exponentBase10(this.self, options);
  }

  /**
   * Natural logarithm: y = ln x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithm(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  logarithm(options: { readonly name?: string } = {}): Tensor {
    return this.graph.logarithm(this.self, options);
  }

  /**
   * Logarithm to base 2: y = log₂ x, exact for powers of two. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithmBase2(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  logarithmBase2(options: { readonly name?: string } = {}): Tensor {
    return this.graph.logarithmBase2(this.self, options);
  }

  /**
   * Logarithm to base 10: y = log₁₀ x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithmBase10(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  logarithmBase10(options: { readonly name?: string } = {}): Tensor {
    return this.graph.logarithmBase10(this.self, options);
  }

  /**
   * Sine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `sin(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  sin(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sin(this.self, options);
  }

  /**
   * Cosine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `cos(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  cos(options: { readonly name?: string } = {}): Tensor {
    return this.graph.cos(this.self, options);
  }

  /**
   * Tangent of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `tan(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  tan(options: { readonly name?: string } = {}): Tensor {
    return this.graph.tan(this.self, options);
  }

  /**
   * Hyperbolic sine: y = (eˣ − e⁻ˣ)/2. ±∞ from ±89.42 on.
   *
   * Swift: `sinh(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  sinh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sinh(this.self, options);
  }

  /**
   * Hyperbolic cosine: y = (eˣ + e⁻ˣ)/2. ∞ from ±89.42 on.
   *
   * Swift: `cosh(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  cosh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.cosh(this.self, options);
  }

  /**
   * Hyperbolic tangent: y = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ). ±1 of ±∞.
   *
   * Swift: `tanh(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  tanh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.tanh(this.self, options);
  }

  /**
   * Inverse sine, from −π/2 to π/2. NaN beyond ±1.
   *
   * Swift: `asin(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  asin(options: { readonly name?: string } = {}): Tensor {
    return this.graph.asin(this.self, options);
  }

  /**
   * Inverse cosine, from 0 to π. NaN beyond ±1.
   *
   * Swift: `acos(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  acos(options: { readonly name?: string } = {}): Tensor {
    return this.graph.acos(this.self, options);
  }

  /**
   * Inverse tangent, from −π/2 (of −∞) to π/2 (of ∞).
   *
   * Swift: `atan(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  atan(options: { readonly name?: string } = {}): Tensor {
    return this.graph.atan(this.self, options);
  }

  /**
   * Inverse hyperbolic sine: y = ln(x + √(x² + 1)). ±∞ of ±∞.
   *
   * Swift: `asinh(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  asinh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.asinh(this.self, options);
  }

  /**
   * Inverse hyperbolic cosine: y = ln(x + √(x² − 1)). NaN below 1, ∞ of ∞.
   *
   * Swift: `acosh(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  acosh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.acosh(this.self, options);
  }

  /**
   * Inverse hyperbolic tangent: y = ln((1 + x)/(1 − x))/2. ±∞ of ±1, NaN beyond.
   *
   * Swift: `atanh(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  atanh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.atanh(this.self, options);
  }

  /**
   * Gauss's error function: y = 2/√π · ∫₀ˣ e^(−t²) dt. ±1 of ±∞.
   *
   * Swift: `erf(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticTranscendental
   */
  erf(options: { readonly name?: string } = {}): Tensor {
    return this.graph.erf(this.self, options);
  }

  /**
   * Copies a tensor: y = x, bit for bit.
   *
   * Swift: `identity(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  identity(options: { readonly name?: string } = {}): Tensor {
    return this.graph.identity(this.self, options);
  }

  /**
   * Multiplies each element with itself: y = x². Whole numbers wrap around.
   *
   * Swift: `square(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  square(options: { readonly name?: string } = {}): Tensor {
    return this.graph.square(this.self, options);
  }

  /**
   * Square root: y = √x. √−0 = −0, √∞ = ∞; NaN below 0.
   *
   * Swift: `squareRoot(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  squareRoot(options: { readonly name?: string } = {}): Tensor {
    return this.graph.squareRoot(this.self, options);
  }

  /**
   * Reciprocal of the square root: y = 1/√x. ±0 gives ±∞, ∞ gives 0; NaN below 0.
   *
   * Swift: `reciprocalSquareRoot(_:name:)`; macOS 15.0.
   *
   * @category ArithmeticUnary
   */
  reciprocalSquareRoot(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reciprocalSquareRoot(this.self, options);
  }

  /**
   * The older name of `reciprocalSquareRoot`: y = 1/√x.
   *
   * Swift: `reverseSquareRoot(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  reverseSquareRoot(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reverseSquareRoot(this.self, options);
  }

  /**
   * Reciprocal: y = 1/x. ±0 gives ±∞, ±∞ gives ±0.
   *
   * Swift: `reciprocal(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  reciprocal(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reciprocal(this.self, options);
  }

  /**
   * Magnitude: y = |x|. The smallest int32 stays itself. The gradient at 0 is 0.
   *
   * Swift: `absolute(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  absolute(options: { readonly name?: string } = {}): Tensor {
    return this.graph.absolute(this.self, options);
  }

  /**
   * Squared magnitude: y = |x|², for real numbers the same as `square`.
   *
   * Swift: `absoluteSquare(tensor:name:)`; macOS 14.0.
   *
   * @category ArithmeticUnary
   */
  absoluteSquare(options: { readonly name?: string } = {}): Tensor {
    return this.graph.absoluteSquare(this.self, options);
  }

  /**
   * Complex conjugate; a real number is its own.
   *
   * Swift: `conjugate(tensor:name:)`; macOS 14.0.
   *
   * @category ArithmeticUnary
   */
  conjugate(options: { readonly name?: string } = {}): Tensor {
    return this.graph.conjugate(this.self, options);
  }

  /**
   * Changes the sign: y = −x, also that of zeros. Whole numbers wrap around: the smallest int32 stays itself, 1 of uint8
   * becomes 255.
   *
   * Swift: `negative(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  negative(options: { readonly name?: string } = {}): Tensor {
    return this.graph.negative(this.self, options);
  }

  /**
   * 1 where x > 0, −1 where x < 0; zeros keep their sign and NaN stays NaN. The gradient is 0.
   *
   * Swift: `sign(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  sign(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sign(this.self, options);
  }

  /**
   * 1 where the sign bit is set, −0 included, else 0; in the tensor's own data type. Which sign a NaN has is the adapter's
   * affair.
   *
   * Swift: `signbit(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  signbit(options: { readonly name?: string } = {}): Tensor {
    return this.graph.signbit(this.self, options);
  }

  /**
   * The nearest whole number that is not smaller: y = ⌈x⌉. The gradient is 0.
   *
   * Swift: `ceil(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  ceil(options: { readonly name?: string } = {}): Tensor {
    return this.graph.ceil(this.self, options);
  }

  /**
   * The nearest whole number that is not greater: y = ⌊x⌋. The gradient is 0.
   *
   * Swift: `floor(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  floor(options: { readonly name?: string } = {}): Tensor {
    return this.graph.floor(this.self, options);
  }

  /**
   * The nearest whole number, halves away from zero: 2.5 gives 3, −2.5 gives −3. The gradient is 0.
   *
   * Swift: `round(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  round(options: { readonly name?: string } = {}): Tensor {
    return this.graph.round(this.self, options);
  }

  /**
   * The nearest whole number, halves to the even one: 2.5 gives 2, −3.5 gives −4. The gradient is 0.
   *
   * Swift: `rint(with:name:)`; macOS 11.0.
   *
   * @category ArithmeticUnary
   */
  rint(options: { readonly name?: string } = {}): Tensor {
    return this.graph.rint(this.self, options);
  }

  /**
   * The nearest whole number towards zero: ⌊x⌋ where x > 0, ⌈x⌉ where x < 0. The gradient is 0.
   *
   * Swift: `truncate(_:name:)`; macOS 13.0.
   *
   * @category ArithmeticUnary
   */
  truncate(options: { readonly name?: string } = {}): Tensor {
    return this.graph.truncate(this.self, options);
  }

  /**
   * Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0.
   * Sums are kept in float32.
   *
   * Swift: `matrixMultiplication(primary:secondary:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of floating-point numbers.
   * @category MatrixMultiplication
   */
  matrixMultiplication(secondary: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.graph.matrixMultiplication(this.self, secondary, options);
  }

  /**
   * Adds up the elements along `axes`; a reduced dimension stays, with length 1. No axes given means all, `[]` none. A sum
   * over nothing is 0.
   *
   * Swift: `reductionSum(with:axis:name:)`, `reductionSum(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionSum(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionSum(this.self, options);
  }

  /**
   * Multiplies the elements along `axes`; a reduced dimension stays, with length 1. A product over nothing is 1. The
   * gradient is right beside zeros too.
   *
   * Swift: `reductionProduct(with:axis:name:)`, `reductionProduct(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionProduct(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionProduct(this.self, options);
  }

  /**
   * The greatest element along `axes`, skipping NaN; a reduced dimension stays, with length 1. Of nothing but NaN it is -∞.
   * The gradient goes to every element that equals the maximum.
   *
   * Swift: `reductionMaximum(with:axis:name:)`, `reductionMaximum(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMaximum(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionMaximum(this.self, options);
  }

  /**
   * The least element along `axes`, skipping NaN; a reduced dimension stays, with length 1. Of nothing but NaN it is +∞. The
   * gradient goes to every element that equals the minimum.
   *
   * Swift: `reductionMinimum(with:axis:name:)`, `reductionMinimum(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMinimum(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionMinimum(this.self, options);
  }

  /**
   * The greatest element along `axes`, or NaN where one of them is NaN; a reduced dimension stays, with length 1. The
   * gradient goes to every element that equals the maximum.
   *
   * Swift: `reductionMaximumPropagateNaN(with:axis:name:)`, `reductionMaximumPropagateNaN(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMaximumPropagateNaN(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionMaximumPropagateNaN(this.self, options);
  }

  /**
   * The least element along `axes`, or NaN where one of them is NaN; a reduced dimension stays, with length 1. The gradient
   * goes to every element that equals the minimum.
   *
   * Swift: `reductionMinimumPropagateNaN(with:axis:name:)`, `reductionMinimumPropagateNaN(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMinimumPropagateNaN(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionMinimumPropagateNaN(this.self, options);
  }

  /**
   * 1 where every element along `axes` is true (not 0; NaN is true), else 0, in the tensor's own data type; a reduced
   * dimension stays, with length 1.
   *
   * Swift: `reductionAnd(with:axis:name:)`, `reductionAnd(with:axes:name:)`; macOS 12.2.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionAnd(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionAnd(this.self, options);
  }

  /**
   * 1 where any element along `axes` is true (not 0; NaN is true), else 0, in the tensor's own data type; a reduced
   * dimension stays, with length 1.
   *
   * Swift: `reductionOr(with:axis:name:)`, `reductionOr(with:axes:name:)`; macOS 12.2.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionOr(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionOr(this.self, options);
  }

  /**
   * The coordinate along `axis` (int32) of the greatest element, the first among equals; the axis stays, with length 1. NaN
   * never wins: of nothing but NaN it is -1.
   *
   * Swift: `reductionArgMaximum(with:axis:name:)`; macOS 12.0.
   *
   * @category Reduction
   */
  reductionArgMaximum(options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.reductionArgMaximum(this.self, options);
  }

  /**
   * The coordinate along `axis` (int32) of the least element, the first among equals; the axis stays, with length 1. NaN
   * never wins: of nothing but NaN it is -1.
   *
   * Swift: `reductionArgMinimum(with:axis:name:)`; macOS 12.0.
   *
   * @category Reduction
   */
  reductionArgMinimum(options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.reductionArgMinimum(this.self, options);
  }

  /**
   * How many elements a reduction along `axes` takes together, as a scalar of the tensor's data type.
   *
   * Beyond Apple's operations.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionCount(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reductionCount(this.self, options);
  }

  /**
   * The same elements in row-major order under another shape. One dimension may be -1: it is inferred from the number of
   * elements.
   *
   * Swift: `reshape(_:shape:name:)`, `reshape(_:shapeTensor:name:)`; macOS 11.0.
   *
   * @category TensorShape
   */
  reshape(options: { readonly shape: Shape | Tensor; readonly name?: string }): Tensor {
    return this.graph.reshape(this.self, options);
  }

  /**
   * Permutes the dimensions: dimension k of the result is dimension `permutation[k]` of the tensor.
   *
   * Swift: `transpose(_:permutation:name:)`; macOS 13.0.
   *
   * @category TensorShape
   */
  transpose(options: { readonly permutation: readonly number[]; readonly name?: string }): Tensor {
    return this.graph.transpose(this.self, options);
  }

  /**
   * Swaps two dimensions. Negative ones count from the end; a dimension swapped with itself changes nothing.
   *
   * Swift: `transposeTensor(_:dimension:withDimension:name:)`; macOS 11.0.
   *
   * @category TensorShape
   */
  transposeTensor(options: {
    readonly dimension: number | Tensor;
    readonly withDimension: number | Tensor;
    readonly name?: string;
  }): Tensor {
    return this.graph.transposeTensor(this.self, options);
  }

  /**
   * A part of the tensor. Either `length` elements from `start` on along `dimension`; or, for each dimension, every
   * `strides`-th element from `starts` up to but not including `ends`, both clipped to the tensor (a negative stride goes
   * down); or `sizes` elements from `starts` on (-1: all that follow). Negative starts and ends count from the end. Bit k of
   * `startMask` and `endMask` says to ignore dimension k's start or end, bit k of `squeezeMask` to show only its start and
   * drop the dimension.
   *
   * Swift: `sliceTensor(_:dimension:start:length:name:)`, `sliceTensor(_:starts:ends:strides:name:)`, `sliceTensor(_:starts:ends:strides:startMask:endMask:squeezeMask:name:)`, `sliceTensor(_:start:end:strideTensor:startMask:endMask:squeezeMask:name:)`, `sliceTensor(_:start:sizeTensor:squeezeMask:name:)`; macOS 11.0.
   *
   * @param options.starts - `start` is the same.
   * @param options.ends - `end` is the same.
   * @param options.strides - `strideTensor` is the same.
   * @param options.sizes - `sizeTensor` is the same.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  sliceTensor(
    options: {
      readonly starts?: number | readonly number[] | Tensor;
      readonly start?: number | readonly number[] | Tensor;
      readonly ends?: number | readonly number[] | Tensor;
      readonly end?: number | readonly number[] | Tensor;
      readonly strides?: number | readonly number[] | Tensor;
      readonly strideTensor?: number | readonly number[] | Tensor;
      readonly sizes?: number | readonly number[] | Tensor;
      readonly sizeTensor?: number | readonly number[] | Tensor;
      readonly dimension?: number;
      readonly length?: number;
      readonly startMask?: number;
      readonly endMask?: number;
      readonly squeezeMask?: number;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.sliceTensor(this.self, options);
  }

  /**
   * A tensor of shape `fwdInShapeTensor` that shows this slice where it was taken from, and 0 elsewhere; for slices without
   * gaps.
   *
   * Beyond Apple's operations.
   *
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  placeSlice(options: {
    readonly fwdInShapeTensor: Shape | Tensor;
    readonly starts: number | readonly number[] | Tensor;
    readonly ends?: number | readonly number[] | Tensor;
    readonly strides?: number | readonly number[] | Tensor;
    readonly sizes?: number | readonly number[] | Tensor;
    readonly dimension?: number;
    readonly length?: number;
    readonly startMask?: number;
    readonly endMask?: number;
    readonly squeezeMask?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.placeSlice(this.self, options);
  }

  /**
   * A tensor of shape `fwdInShapeTensor` that shows this slice where it was taken from, and 0 elsewhere; for any strides.
   *
   * Beyond Apple's operations.
   *
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  scatterSlice(options: {
    readonly fwdInShapeTensor: Shape | Tensor;
    readonly starts: number | readonly number[] | Tensor;
    readonly ends?: number | readonly number[] | Tensor;
    readonly strides?: number | readonly number[] | Tensor;
    readonly sizes?: number | readonly number[] | Tensor;
    readonly dimension?: number;
    readonly length?: number;
    readonly startMask?: number;
    readonly endMask?: number;
    readonly squeezeMask?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterSlice(this.self, options);
  }

  /**
   * The gradient of `sliceTensor`: zeros of the forward input's shape `fwdInShapeTensor`, with `inputGradientTensor` where
   * the slice was taken from. Strides of any size and `squeezeMask` are followed too.
   *
   * Swift: `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:name:)`, `sliceGradientTensor(_:fwdInShapeTensor:start:end:strideTensor:startMask:endMask:squeezeMask:name:)`, `sliceGradientTensor(_:fwdInShapeTensor:start:sizeTensor:squeezeMask:name:)`, `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:startMask:endMask:squeezeMask:name:)`; macOS 11.0.
   *
   * @param options.starts - `start` is the same.
   * @param options.ends - `end` is the same.
   * @param options.strides - `strideTensor` is the same.
   * @param options.sizes - `sizeTensor` is the same.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  sliceGradientTensor(options: {
    readonly fwdInShapeTensor: Shape | Tensor;
    readonly starts?: number | readonly number[] | Tensor;
    readonly start?: number | readonly number[] | Tensor;
    readonly ends?: number | readonly number[] | Tensor;
    readonly end?: number | readonly number[] | Tensor;
    readonly strides?: number | readonly number[] | Tensor;
    readonly strideTensor?: number | readonly number[] | Tensor;
    readonly sizes?: number | readonly number[] | Tensor;
    readonly sizeTensor?: number | readonly number[] | Tensor;
    readonly dimension?: number;
    readonly length?: number;
    readonly startMask?: number;
    readonly endMask?: number;
    readonly squeezeMask?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.sliceGradientTensor(this.self, options);
  }

  /**
   * `dataTensor` with the part that `sliceTensor` would show replaced by `update`, which has that part's shape.
   *
   * Swift: `sliceUpdateDataTensor(_:update:starts:ends:strides:name:)`, `sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:name:)`, `sliceUpdateDataTensor(_:update:starts:ends:strides:startMask:endMask:squeezeMask:name:)`, `sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:startMask:endMask:squeezeMask:name:)`; macOS 14.4.
   *
   * @param options.update - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  sliceUpdate(options: {
    readonly update: Operand;
    readonly starts: number | readonly number[] | Tensor;
    readonly ends?: number | readonly number[] | Tensor;
    readonly strides?: number | readonly number[] | Tensor;
    readonly sizes?: number | readonly number[] | Tensor;
    readonly dimension?: number;
    readonly length?: number;
    readonly startMask?: number;
    readonly endMask?: number;
    readonly squeezeMask?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.sliceUpdate(this.self, options);
  }

  /**
   * Reverses the order of the elements along `axes`: along all of them when none are given, along none for `[]`.
   *
   * Swift: `reverse(_:name:)`, `reverse(_:axes:name:)`, `reverse(_:axesTensor:name:)`; macOS 12.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category TensorShape
   */
  reverse(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.reverse(this.self, options);
  }

  /**
   * Repeats dimensions of length 1, and adds leading ones, so as to fill `shape`. Where `shape` has a 1 the tensor's own
   * length stays.
   *
   * Swift: `broadcast(_:shape:name:)`, `broadcast(_:shapeTensor:name:)`; macOS 12.0.
   *
   * @category TensorShape
   */
  broadcast(options: { readonly shape: Shape | Tensor; readonly name?: string }): Tensor {
    return this.graph.broadcast(this.self, options);
  }

  /**
   * The axes of `broadcasted` along which the tensor was repeated when it was broadcast to it (int32).
   *
   * Beyond Apple's operations.
   *
   * @param options.broadcasted - Tensor of any data type.
   * @category TensorShape
   */
  broadcastAxes(options: { readonly broadcasted: Tensor; readonly name?: string }): Tensor {
    return this.graph.broadcastAxes(this.self, options);
  }

  /**
   * The tensor's shape, as an int32 tensor with an element for each dimension. It can be given wherever a shape is asked
   * for.
   *
   * Swift: `shapeOf(_:name:)`; macOS 12.0.
   *
   * @category TensorShape
   */
  shapeOf(options: { readonly name?: string } = {}): Tensor {
    return this.graph.shapeOf(this.self, options);
  }

  /**
   * Drops dimensions of length 1: those that `axes` lists, or all when it is left out.
   *
   * Swift: `squeeze(_:name:)`, `squeeze(_:axis:name:)`, `squeeze(_:axes:name:)`, `squeeze(_:axesTensor:name:)`; macOS 12.3.
   *
   * @param options.axes - `axis` is the same.
   * @category TensorShape
   */
  squeeze(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.squeeze(this.self, options);
  }

  /**
   * Inserts dimensions of length 1 so that they stand at `axes` in the result; negative ones count from the result's end.
   *
   * Swift: `expandDims(_:axis:name:)`, `expandDims(_:axes:name:)`, `expandDims(_:axesTensor:name:)`; macOS 12.3.
   *
   * @param options.axes - `axis` is the same.
   * @category TensorShape
   */
  expandDims(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.expandDims(this.self, options);
  }

  /**
   * The same elements as a matrix: the dimensions before `axis` make its rows, the others its columns.
   *
   * Swift: `flatten2D(_:axis:name:)`, `flatten2D(_:axisTensor:name:)`; macOS 12.0.
   *
   * @category TensorShape
   */
  flatten2D(options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.flatten2D(this.self, options);
  }

  /**
   * Splits dimension `axis` into dimensions of the lengths `sizes`, slowest first; one may be -1 and is inferred.
   *
   * Beyond Apple's operations.
   *
   * @category TensorShape
   */
  unflatten(options: { readonly axis: number | Tensor; readonly sizes: readonly number[]; readonly name?: string }): Tensor {
    return this.graph.unflatten(this.self, options);
  }

  /**
   * Joins the `count` dimensions from `axis` on into one.
   *
   * Beyond Apple's operations.
   *
   * @category TensorShape
   */
  flatten(options: { readonly axis: number | Tensor; readonly count: number; readonly name?: string }): Tensor {
    return this.graph.flatten(this.self, options);
  }
}
