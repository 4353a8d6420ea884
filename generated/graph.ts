// Generated from spec/ by `npm run codegen`. Do not edit.
import type { Shape } from "../src/shapes.ts";
import type { Operand, Tensor } from "../src/tensor.ts";
import type { CompositeName, OperationName } from "./rules.ts";

/** One method for each row of the table. */
export abstract class GraphOperations {
  /** Adds an operation to the graph. */
  protected abstract operation(
    name: OperationName,
    inputs: Record<string, Operand | undefined>,
    params: Record<string, unknown>,
    label?: string,
  ): Tensor;
  /** Adds the operations that a composite expands to. */
  protected abstract composite(
    name: CompositeName,
    inputs: Record<string, Operand | readonly Operand[] | undefined>,
    params: Record<string, unknown>,
    label?: string,
  ): Tensor | readonly Tensor[];

  /**
   * Replaces every negative element with zero: y = max(x, 0). NaN stays NaN. The gradient at 0 is 0.
   *
   * Swift: `reLU(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @category Activation
   */
  reLU(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("reLU", { tensor }, {}, options.name);
  }

  /**
   * Gradient of `reLU`: the incoming gradient where the source x, the input of `reLU`, is greater than 0; else 0.
   *
   * Swift: `reLUGradient(withIncomingGradient:sourceTensor:name:)`; macOS 11.0.
   *
   * @param gradient - Tensor of numbers.
   * @param options.sourceTensor - Tensor of numbers.
   * @category Activation
   */
  reLUGradient(gradient: Operand, options: { readonly sourceTensor: Operand; readonly name?: string }): Tensor {
    return this.operation("reLUGradient", { gradient, sourceTensor: options.sourceTensor }, {}, options.name);
  }

  /**
   * Logistic function: y = 1/(1 + e⁻ˣ). 0 of −∞, 1 of ∞.
   *
   * Swift: `sigmoid(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category Activation
   */
  sigmoid(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sigmoid", { tensor }, {}, options.name);
  }

  /**
   * Gradient of `sigmoid`: the incoming gradient times s·(1 − s) where s is the sigmoid of the source x, the input of
   * `sigmoid`; computed as e⁻|ˣ|/(1 + e⁻|ˣ|)², which keeps its accuracy for large |x|.
   *
   * Swift: `sigmoidGradient(withIncomingGradient:sourceTensor:name:)`; macOS 11.0.
   *
   * @param gradient - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @category Activation
   */
  sigmoidGradient(gradient: Operand, options: { readonly sourceTensor: Operand; readonly name?: string }): Tensor {
    return this.operation("sigmoidGradient", { gradient, sourceTensor: options.sourceTensor }, {}, options.name);
  }

  /**
   * Multiplies elements that are not positive with a slope: y = x where x > 0, else α·x. The slope is the number `alpha` or
   * a tensor `alphaTensor` that broadcasts, which wins where both are given.
   *
   * Swift: `leakyReLU(with:alpha:name:)`, `leakyReLU(with:alphaTensor:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.alphaTensor - Tensor of numbers.
   * @param options.alpha - Default: 0.01.
   * @category Activation
   */
  leakyReLU(tensor: Tensor, options: { readonly alphaTensor?: Operand; readonly alpha?: number; readonly name?: string } = {}): Tensor {
    return this.composite("leakyReLU", { tensor, alphaTensor: options.alphaTensor }, { alpha: options.alpha }, options.name) as Tensor;
  }

  /**
   * Gradient of `leakyReLU` with respect to its input: the incoming gradient where the source x, the input of `leakyReLU`,
   * is greater than 0, else α times it. The slope broadcasts.
   *
   * Swift: `leakyReLUGradient(withIncomingGradient:sourceTensor:alphaTensor:name:)`; macOS 12.0.
   *
   * @param gradient - Tensor of numbers.
   * @param options.sourceTensor - Tensor of numbers.
   * @param options.alphaTensor - Tensor of numbers.
   * @category Activation
   */
  leakyReLUGradient(
    gradient: Tensor,
    options: { readonly sourceTensor: Operand; readonly alphaTensor: Operand; readonly name?: string },
  ): Tensor {
    return this.composite(
      "leakyReLUGradient",
      { gradient, sourceTensor: options.sourceTensor, alphaTensor: options.alphaTensor },
      {},
      options.name,
    ) as Tensor;
  }

  /**
   * Exponentials that add up to 1 along `axis`: y = eˣ⁻ᵐ / Σ eˣ⁻ᵐ, where m is the row's maximum, rounded, so that nothing
   * overflows. A negative axis counts from the end. NaN where a row holds NaN or ∞, or nothing but −∞.
   *
   * Swift: `softMax(with:axis:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category Activation
   */
  softMax(tensor: Tensor, options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.composite("softMax", { tensor }, { axis: options.axis }, options.name) as Tensor;
  }

  /**
   * Gradient of `softMax`: s·(g − Σ g·s) along `axis`, where g is the incoming gradient and s the softMax of the source, the
   * input of `softMax`.
   *
   * Swift: `softMaxGradient(withIncomingGradient:sourceTensor:axis:name:)`; macOS 11.0.
   *
   * @param gradient - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @category Activation
   */
  softMaxGradient(
    gradient: Tensor,
    options: { readonly sourceTensor: Operand; readonly axis: number | Tensor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "softMaxGradient",
      { gradient, sourceTensor: options.sourceTensor },
      { axis: options.axis },
      options.name,
    ) as Tensor;
  }

  /**
   * Adds two tensors element by element, broadcasting where shapes differ: y = a + b. Whole numbers wrap around.
   *
   * Swift: `addition(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  addition(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("addition", { primary, secondary }, {}, options.name);
  }

  /**
   * Subtracts the second tensor from the first, broadcasting where shapes differ: y = a − b. Whole numbers wrap around.
   *
   * Swift: `subtraction(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  subtraction(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("subtraction", { primary, secondary }, {}, options.name);
  }

  /**
   * Multiplies two tensors element by element, broadcasting where shapes differ: y = a·b. Whole numbers wrap around.
   *
   * Swift: `multiplication(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  multiplication(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("multiplication", { primary, secondary }, {}, options.name);
  }

  /**
   * Divides the first tensor by the second, broadcasting where shapes differ: y = a/b. Whole numbers truncate towards zero,
   * wrap around, and give 0 where divided by 0.
   *
   * Swift: `division(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  division(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("division", { primary, secondary }, {}, options.name);
  }

  /**
   * Divides the first tensor by the second, broadcasting where shapes differ: y = a/b, but 0 where b is 0, whatever a is.
   * NaN elsewhere stays.
   *
   * Swift: `divisionNoNaN(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  divisionNoNaN(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("divisionNoNaN", { primary, secondary }, {}, options.name);
  }

  /**
   * Remainder of a/b with the sign of a, C's fmod: y = a − b·trunc(a/b), exact however large the quotient. NaN where b is 0
   * or a is ±∞; of whole numbers 0 where b is 0.
   *
   * Swift: `modulo(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  modulo(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("modulo", { primary, secondary }, {}, options.name);
  }

  /**
   * Remainder of a/b with the sign of b: y = a − b·⌊a/b⌋. NaN where b is 0 or a is ±∞; of whole numbers 0 where b is 0.
   *
   * Swift: `floorModulo(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  floorModulo(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("floorModulo", { primary, secondary }, {}, options.name);
  }

  /**
   * Raises the first tensor to the power of the second, broadcasting where shapes differ: y = aᵇ as IEEE 754 has it: a⁰ = 1
   * and 1ᵇ = 1 even for NaN, (±0)ᵇ is ±∞ or ∞ for b < 0, a negative a takes whole b only, else NaN. Whole numbers wrap
   * around; their negative powers truncate to 0 but for ±1.
   *
   * Swift: `power(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  power(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("power", { primary, secondary }, {}, options.name);
  }

  /**
   * The smaller of two elements, broadcasting where shapes differ. A NaN is passed over: the other element is the result.
   * The gradient goes to the first tensor where both are equal.
   *
   * Swift: `minimum(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  minimum(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("minimum", { primary, secondary }, {}, options.name);
  }

  /**
   * The greater of two elements, broadcasting where shapes differ. A NaN is passed over: the other element is the result.
   * The gradient goes to the first tensor where both are equal.
   *
   * Swift: `maximum(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticBinary
   */
  maximum(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("maximum", { primary, secondary }, {}, options.name);
  }

  /**
   * The smaller of two elements, broadcasting where shapes differ; NaN where either is NaN. The gradient goes to the first
   * tensor where both are equal.
   *
   * Swift: `minimumWithNaNPropagation(_:_:name:)`; macOS 12.0.
   *
   * @param primary - Tensor of floating-point numbers.
   * @param secondary - Tensor of floating-point numbers.
   * @category ArithmeticBinary
   */
  minimumWithNaNPropagation(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("minimumWithNaNPropagation", { primary, secondary }, {}, options.name);
  }

  /**
   * The greater of two elements, broadcasting where shapes differ; NaN where either is NaN. The gradient goes to the first
   * tensor where both are equal.
   *
   * Swift: `maximumWithNaNPropagation(_:_:name:)`; macOS 12.0.
   *
   * @param primary - Tensor of floating-point numbers.
   * @param secondary - Tensor of floating-point numbers.
   * @category ArithmeticBinary
   */
  maximumWithNaNPropagation(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("maximumWithNaNPropagation", { primary, secondary }, {}, options.name);
  }

  /**
   * The angle of the point (b, a), from −π to π: y = arctan(a/b) in the right quadrant. Zeros and infinities count with
   * their signs: atan2(±0, −0) = ±π, atan2(∞, −∞) = 3π/4.
   *
   * Swift: `atan2(withPrimaryTensor:secondaryTensor:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of floating-point numbers.
   * @param secondary - Tensor of floating-point numbers.
   * @category ArithmeticBinary
   */
  atan2(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("atan2", { primary, secondary }, {}, options.name);
  }

  /**
   * Limits elements to the interval from `min` to `max`, tensors that broadcast: y = min(max(x, min), max), so that `max`
   * wins where the two cross. NaN stays NaN; a bound that is NaN is none.
   *
   * Swift: `clamp(_:min:max:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.min - Tensor of numbers.
   * @param options.max - Tensor of numbers.
   * @category ArithmeticBinary
   */
  clamp(tensor: Operand, options: { readonly min: Operand; readonly max: Operand; readonly name?: string }): Tensor {
    return this.operation("clamp", { tensor, min: options.min, max: options.max }, {}, options.name);
  }

  /**
   * Whether elements are equal, as bool, broadcasting where shapes differ. NaN equals nothing, itself included; −0 equals 0.
   *
   * Swift: `equal(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  equal(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("equal", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether elements differ, as bool, broadcasting where shapes differ. NaN differs from everything, itself included; −0
   * does not differ from 0.
   *
   * Swift: `notEqual(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  notEqual(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("notEqual", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether a < b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `lessThan(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  lessThan(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("lessThan", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether a ≤ b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `lessThanOrEqualTo(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  lessThanOrEqualTo(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("lessThanOrEqualTo", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether a > b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `greaterThan(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  greaterThan(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("greaterThan", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether a ≥ b, as bool, broadcasting where shapes differ. False where either is NaN.
   *
   * Swift: `greaterThanOrEqualTo(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of numbers.
   * @param secondary - Tensor of numbers.
   * @category ArithmeticLogic
   */
  greaterThanOrEqualTo(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("greaterThanOrEqualTo", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether a and b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the
   * operands' data type.
   *
   * Swift: `logicalAND(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalAND(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalAND", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether a or b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0 in the
   * operands' data type.
   *
   * Swift: `logicalOR(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalOR", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether not both a and b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0
   * in the operands' data type.
   *
   * Swift: `logicalNAND(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalNAND(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalNAND", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether neither a nor b, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is 1 or 0
   * in the operands' data type.
   *
   * Swift: `logicalNOR(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalNOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalNOR", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether either a or b, not both, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is
   * 1 or 0 in the operands' data type.
   *
   * Swift: `logicalXOR(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalXOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalXOR", { primary, secondary }, {}, options.name);
  }

  /**
   * Whether both a and b or neither, broadcasting where shapes differ. Everything but 0 is true, NaN included; the result is
   * 1 or 0 in the operands' data type.
   *
   * Swift: `logicalXNOR(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of any data type.
   * @param secondary - Tensor of any data type.
   * @category ArithmeticLogic
   */
  logicalXNOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalXNOR", { primary, secondary }, {}, options.name);
  }

  /**
   * 1 where x is 0, else 0, in the tensor's own data type; NaN counts as true.
   *
   * Swift: `not(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @category ArithmeticLogic
   */
  not(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("not", { tensor }, {}, options.name);
  }

  /**
   * Whether elements are ∞ or −∞, as bool.
   *
   * Swift: `isInfinite(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticLogic
   */
  isInfinite(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("isInfinite", { tensor }, {}, options.name);
  }

  /**
   * Whether elements are neither infinite nor NaN, as bool.
   *
   * Swift: `isFinite(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticLogic
   */
  isFinite(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("isFinite", { tensor }, {}, options.name);
  }

  /**
   * Whether elements are NaN, as bool.
   *
   * Swift: `isNaN(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticLogic
   */
  isNaN(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("isNaN", { tensor }, {}, options.name);
  }

  /**
   * Elements of `trueTensor` where `predicate` is true, of `falseTensor` elsewhere; all three broadcast. What is not chosen
   * has no influence, NaN neither.
   *
   * Swift: `select(predicate:trueTensor:falseTensor:name:)`; macOS 11.0.
   *
   * @param predicate - Tensor of bool.
   * @param options.trueTensor - Tensor of any data type.
   * @param options.falseTensor - Tensor of any data type.
   * @category ArithmeticLogic
   */
  select(predicate: Operand, options: { readonly trueTensor: Operand; readonly falseTensor: Operand; readonly name?: string }): Tensor {
    return this.operation("select", { predicate, trueTensor: options.trueTensor, falseTensor: options.falseTensor }, {}, options.name);
  }

  /**
   * Bits set in both: y = a & b, broadcasting where shapes differ.
   *
   * Swift: `bitwiseAND(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseAND(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseAND", { primary, secondary }, {}, options.name);
  }

  /**
   * Bits set in either: y = a | b, broadcasting where shapes differ.
   *
   * Swift: `bitwiseOR(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseOR", { primary, secondary }, {}, options.name);
  }

  /**
   * Bits set in one of the two, not both: y = a ^ b, broadcasting where shapes differ.
   *
   * Swift: `bitwiseXOR(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseXOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseXOR", { primary, secondary }, {}, options.name);
  }

  /**
   * Shifts the bits of a to the left: y = a << b, broadcasting where shapes differ. Only the lowest 5 bits of b count; bits
   * shifted out are lost.
   *
   * Swift: `bitwiseLeftShift(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseLeftShift(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseLeftShift", { primary, secondary }, {}, options.name);
  }

  /**
   * Shifts the bits of a to the right: y = a >> b = ⌊a/2ᵇ⌋, broadcasting where shapes differ. Only the lowest 5 bits of b
   * count; signed numbers keep their sign.
   *
   * Swift: `bitwiseRightShift(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseRightShift(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseRightShift", { primary, secondary }, {}, options.name);
  }

  /**
   * Turns every bit over: y = ~x.
   *
   * Swift: `bitwiseNOT(_:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of whole numbers.
   * @category ArithmeticLogic
   */
  bitwiseNOT(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseNOT", { tensor }, {}, options.name);
  }

  /**
   * How many bits are set.
   *
   * Swift: `bitwisePopulationCount(_:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of int32, uint32, uint8.
   * @category ArithmeticLogic
   */
  bitwisePopulationCount(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwisePopulationCount", { tensor }, {}, options.name);
  }

  /**
   * Euler's number to the power x: y = eˣ. ∞ from 88.73 on, 0 from −104 down; −∞ gives 0.
   *
   * Swift: `exponent(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  exponent(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("exponent", { tensor }, {}, options.name);
  }

  /**
   * Two to the power x: y = 2ˣ, exact for whole x. ∞ from 128 on, −∞ gives 0.
   *
   * Swift: `exponentBase2(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  exponentBase2(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("exponentBase2", { tensor }, {}, options.name);
  }

  /**
   * Ten to the power x: y = 10ˣ. ∞ from 38.54 on, −∞ gives 0.
   *
   * Swift: `exponentBase10(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  exponentBase10(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("exponentBase10", { tensor }, {}, options.name);
  }

  /**
   * Natural logarithm: y = ln x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithm(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  logarithm(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logarithm", { tensor }, {}, options.name);
  }

  /**
   * Logarithm to base 2: y = log₂ x, exact for powers of two. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithmBase2(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  logarithmBase2(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logarithmBase2", { tensor }, {}, options.name);
  }

  /**
   * Logarithm to base 10: y = log₁₀ x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithmBase10(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  logarithmBase10(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logarithmBase10", { tensor }, {}, options.name);
  }

  /**
   * Sine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `sin(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  sin(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sin", { tensor }, {}, options.name);
  }

  /**
   * Cosine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `cos(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  cos(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("cos", { tensor }, {}, options.name);
  }

  /**
   * Tangent of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `tan(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  tan(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("tan", { tensor }, {}, options.name);
  }

  /**
   * Hyperbolic sine: y = (eˣ − e⁻ˣ)/2. ±∞ from ±89.42 on.
   *
   * Swift: `sinh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  sinh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sinh", { tensor }, {}, options.name);
  }

  /**
   * Hyperbolic cosine: y = (eˣ + e⁻ˣ)/2. ∞ from ±89.42 on.
   *
   * Swift: `cosh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  cosh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("cosh", { tensor }, {}, options.name);
  }

  /**
   * Hyperbolic tangent: y = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ). ±1 of ±∞.
   *
   * Swift: `tanh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  tanh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("tanh", { tensor }, {}, options.name);
  }

  /**
   * Inverse sine, from −π/2 to π/2. NaN beyond ±1.
   *
   * Swift: `asin(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  asin(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("asin", { tensor }, {}, options.name);
  }

  /**
   * Inverse cosine, from 0 to π. NaN beyond ±1.
   *
   * Swift: `acos(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  acos(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("acos", { tensor }, {}, options.name);
  }

  /**
   * Inverse tangent, from −π/2 (of −∞) to π/2 (of ∞).
   *
   * Swift: `atan(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  atan(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("atan", { tensor }, {}, options.name);
  }

  /**
   * Inverse hyperbolic sine: y = ln(x + √(x² + 1)). ±∞ of ±∞.
   *
   * Swift: `asinh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  asinh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("asinh", { tensor }, {}, options.name);
  }

  /**
   * Inverse hyperbolic cosine: y = ln(x + √(x² − 1)). NaN below 1, ∞ of ∞.
   *
   * Swift: `acosh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  acosh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("acosh", { tensor }, {}, options.name);
  }

  /**
   * Inverse hyperbolic tangent: y = ln((1 + x)/(1 − x))/2. ±∞ of ±1, NaN beyond.
   *
   * Swift: `atanh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  atanh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("atanh", { tensor }, {}, options.name);
  }

  /**
   * Gauss's error function: y = 2/√π · ∫₀ˣ e^(−t²) dt. ±1 of ±∞.
   *
   * Swift: `erf(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticTranscendental
   */
  erf(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("erf", { tensor }, {}, options.name);
  }

  /**
   * Copies a tensor: y = x, bit for bit.
   *
   * Swift: `identity(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @category ArithmeticUnary
   */
  identity(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("identity", { tensor }, {}, options.name);
  }

  /**
   * Multiplies each element with itself: y = x². Whole numbers wrap around.
   *
   * Swift: `square(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @category ArithmeticUnary
   */
  square(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("square", { tensor }, {}, options.name);
  }

  /**
   * Square root: y = √x. √−0 = −0, √∞ = ∞; NaN below 0.
   *
   * Swift: `squareRoot(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  squareRoot(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("squareRoot", { tensor }, {}, options.name);
  }

  /**
   * Reciprocal of the square root: y = 1/√x. ±0 gives ±∞, ∞ gives 0; NaN below 0.
   *
   * Swift: `reciprocalSquareRoot(_:name:)`; macOS 15.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  reciprocalSquareRoot(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("reciprocalSquareRoot", { tensor }, {}, options.name);
  }

  /**
   * The older name of `reciprocalSquareRoot`: y = 1/√x.
   *
   * Swift: `reverseSquareRoot(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  reverseSquareRoot(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("reverseSquareRoot", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * Reciprocal: y = 1/x. ±0 gives ±∞, ±∞ gives ±0.
   *
   * Swift: `reciprocal(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  reciprocal(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("reciprocal", { tensor }, {}, options.name);
  }

  /**
   * Magnitude: y = |x|. The smallest int32 stays itself. The gradient at 0 is 0.
   *
   * Swift: `absolute(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @category ArithmeticUnary
   */
  absolute(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("absolute", { tensor }, {}, options.name);
  }

  /**
   * Squared magnitude: y = |x|², for real numbers the same as `square`.
   *
   * Swift: `absoluteSquare(tensor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of numbers.
   * @category ArithmeticUnary
   */
  absoluteSquare(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("absoluteSquare", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * Complex conjugate; a real number is its own.
   *
   * Swift: `conjugate(tensor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of numbers.
   * @category ArithmeticUnary
   */
  conjugate(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("conjugate", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * Changes the sign: y = −x, also that of zeros. Whole numbers wrap around: the smallest int32 stays itself, 1 of uint8
   * becomes 255.
   *
   * Swift: `negative(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @category ArithmeticUnary
   */
  negative(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("negative", { tensor }, {}, options.name);
  }

  /**
   * 1 where x > 0, −1 where x < 0; zeros keep their sign and NaN stays NaN. The gradient is 0.
   *
   * Swift: `sign(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @category ArithmeticUnary
   */
  sign(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sign", { tensor }, {}, options.name);
  }

  /**
   * 1 where the sign bit is set, −0 included, else 0; in the tensor's own data type. Which sign a NaN has is the adapter's
   * affair.
   *
   * Swift: `signbit(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  signbit(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("signbit", { tensor }, {}, options.name);
  }

  /**
   * The nearest whole number that is not smaller: y = ⌈x⌉. The gradient is 0.
   *
   * Swift: `ceil(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  ceil(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("ceil", { tensor }, {}, options.name);
  }

  /**
   * The nearest whole number that is not greater: y = ⌊x⌋. The gradient is 0.
   *
   * Swift: `floor(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  floor(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("floor", { tensor }, {}, options.name);
  }

  /**
   * The nearest whole number, halves away from zero: 2.5 gives 3, −2.5 gives −3. The gradient is 0.
   *
   * Swift: `round(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  round(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("round", { tensor }, {}, options.name);
  }

  /**
   * The nearest whole number, halves to the even one: 2.5 gives 2, −3.5 gives −4. The gradient is 0.
   *
   * Swift: `rint(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  rint(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("rint", { tensor }, {}, options.name);
  }

  /**
   * The nearest whole number towards zero: ⌊x⌋ where x > 0, ⌈x⌉ where x < 0. The gradient is 0.
   *
   * Swift: `truncate(_:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @category ArithmeticUnary
   */
  truncate(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("truncate", { tensor }, {}, options.name);
  }

  /**
   * Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0.
   * Sums are kept in float32.
   *
   * Swift: `matrixMultiplication(primary:secondary:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of floating-point numbers.
   * @param secondary - Tensor of floating-point numbers.
   * @category MatrixMultiplication
   */
  matrixMultiplication(primary: Tensor, secondary: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("matrixMultiplication", { primary, secondary }, {}, options.name);
  }

  /**
   * Adds up the elements along `axes`; a reduced dimension stays, with length 1. No axes given means all, `[]` none. A sum
   * over nothing is 0.
   *
   * Swift: `reductionSum(with:axis:name:)`, `reductionSum(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionSum(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionSum", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * Multiplies the elements along `axes`; a reduced dimension stays, with length 1. A product over nothing is 1. The
   * gradient is right beside zeros too.
   *
   * Swift: `reductionProduct(with:axis:name:)`, `reductionProduct(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionProduct(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionProduct", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The greatest element along `axes`, skipping NaN; a reduced dimension stays, with length 1. Of nothing but NaN it is -∞.
   * The gradient goes to every element that equals the maximum.
   *
   * Swift: `reductionMaximum(with:axis:name:)`, `reductionMaximum(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMaximum(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionMaximum", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The least element along `axes`, skipping NaN; a reduced dimension stays, with length 1. Of nothing but NaN it is +∞. The
   * gradient goes to every element that equals the minimum.
   *
   * Swift: `reductionMinimum(with:axis:name:)`, `reductionMinimum(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMinimum(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionMinimum", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The greatest element along `axes`, or NaN where one of them is NaN; a reduced dimension stays, with length 1. The
   * gradient goes to every element that equals the maximum.
   *
   * Swift: `reductionMaximumPropagateNaN(with:axis:name:)`, `reductionMaximumPropagateNaN(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMaximumPropagateNaN(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionMaximumPropagateNaN", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The least element along `axes`, or NaN where one of them is NaN; a reduced dimension stays, with length 1. The gradient
   * goes to every element that equals the minimum.
   *
   * Swift: `reductionMinimumPropagateNaN(with:axis:name:)`, `reductionMinimumPropagateNaN(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionMinimumPropagateNaN(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionMinimumPropagateNaN", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * 1 where every element along `axes` is true (not 0; NaN is true), else 0, in the tensor's own data type; a reduced
   * dimension stays, with length 1.
   *
   * Swift: `reductionAnd(with:axis:name:)`, `reductionAnd(with:axes:name:)`; macOS 12.2.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionAnd(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionAnd", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * 1 where any element along `axes` is true (not 0; NaN is true), else 0, in the tensor's own data type; a reduced
   * dimension stays, with length 1.
   *
   * Swift: `reductionOr(with:axis:name:)`, `reductionOr(with:axes:name:)`; macOS 12.2.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionOr(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionOr", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The coordinate along `axis` (int32) of the greatest element, the first among equals; the axis stays, with length 1. NaN
   * never wins: of nothing but NaN it is -1.
   *
   * Swift: `reductionArgMaximum(with:axis:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of numbers.
   * @category Reduction
   */
  reductionArgMaximum(tensor: Tensor, options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.composite("reductionArgMaximum", { tensor }, { axis: options.axis }, options.name) as Tensor;
  }

  /**
   * The coordinate along `axis` (int32) of the least element, the first among equals; the axis stays, with length 1. NaN
   * never wins: of nothing but NaN it is -1.
   *
   * Swift: `reductionArgMinimum(with:axis:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of numbers.
   * @category Reduction
   */
  reductionArgMinimum(tensor: Tensor, options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.composite("reductionArgMinimum", { tensor }, { axis: options.axis }, options.name) as Tensor;
  }

  /**
   * How many elements a reduction along `axes` takes together, as a scalar of the tensor's data type.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category Reduction
   */
  reductionCount(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reductionCount", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The same elements in row-major order under another shape. One dimension may be -1: it is inferred from the number of
   * elements.
   *
   * Swift: `reshape(_:shape:name:)`, `reshape(_:shapeTensor:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  reshape(tensor: Tensor, options: { readonly shape: Shape | Tensor; readonly name?: string }): Tensor {
    return this.operation("reshape", { tensor }, { shape: options.shape }, options.name);
  }

  /**
   * Permutes the dimensions: dimension k of the result is dimension `permutation[k]` of the tensor.
   *
   * Swift: `transpose(_:permutation:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  transpose(tensor: Tensor, options: { readonly permutation: readonly number[]; readonly name?: string }): Tensor {
    return this.operation("transpose", { tensor }, { permutation: options.permutation }, options.name);
  }

  /**
   * Swaps two dimensions. Negative ones count from the end; a dimension swapped with itself changes nothing.
   *
   * Swift: `transposeTensor(_:dimension:withDimension:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  transposeTensor(
    tensor: Tensor,
    options: { readonly dimension: number | Tensor; readonly withDimension: number | Tensor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "transposeTensor",
      { tensor },
      { dimension: options.dimension, withDimension: options.withDimension },
      options.name,
    ) as Tensor;
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
   * @param tensor - Tensor of any data type.
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
    tensor: Tensor,
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
    return this.operation(
      "sliceTensor",
      { tensor },
      {
        starts: options.starts ?? options.start,
        ends: options.ends ?? options.end,
        strides: options.strides ?? options.strideTensor,
        sizes: options.sizes ?? options.sizeTensor,
        dimension: options.dimension,
        length: options.length,
        startMask: options.startMask,
        endMask: options.endMask,
        squeezeMask: options.squeezeMask,
      },
      options.name,
    );
  }

  /**
   * A tensor of shape `fwdInShapeTensor` that shows this slice where it was taken from, and 0 elsewhere; for slices without
   * gaps.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  placeSlice(
    tensor: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.operation(
      "placeSlice",
      { tensor },
      {
        fwdInShapeTensor: options.fwdInShapeTensor,
        starts: options.starts,
        ends: options.ends,
        strides: options.strides,
        sizes: options.sizes,
        dimension: options.dimension,
        length: options.length,
        startMask: options.startMask,
        endMask: options.endMask,
        squeezeMask: options.squeezeMask,
      },
      options.name,
    );
  }

  /**
   * A tensor of shape `fwdInShapeTensor` that shows this slice where it was taken from, and 0 elsewhere; for any strides.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  scatterSlice(
    tensor: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.operation(
      "scatterSlice",
      { tensor },
      {
        fwdInShapeTensor: options.fwdInShapeTensor,
        starts: options.starts,
        ends: options.ends,
        strides: options.strides,
        sizes: options.sizes,
        dimension: options.dimension,
        length: options.length,
        startMask: options.startMask,
        endMask: options.endMask,
        squeezeMask: options.squeezeMask,
      },
      options.name,
    );
  }

  /**
   * The gradient of `sliceTensor`: zeros of the forward input's shape `fwdInShapeTensor`, with `inputGradientTensor` where
   * the slice was taken from. Strides of any size and `squeezeMask` are followed too.
   *
   * Swift: `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:name:)`, `sliceGradientTensor(_:fwdInShapeTensor:start:end:strideTensor:startMask:endMask:squeezeMask:name:)`, `sliceGradientTensor(_:fwdInShapeTensor:start:sizeTensor:squeezeMask:name:)`, `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:startMask:endMask:squeezeMask:name:)`; macOS 11.0.
   *
   * @param inputGradientTensor - Tensor of any data type.
   * @param options.starts - `start` is the same.
   * @param options.ends - `end` is the same.
   * @param options.strides - `strideTensor` is the same.
   * @param options.sizes - `sizeTensor` is the same.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  sliceGradientTensor(
    inputGradientTensor: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.composite(
      "sliceGradientTensor",
      { inputGradientTensor },
      {
        fwdInShapeTensor: options.fwdInShapeTensor,
        starts: options.starts ?? options.start,
        ends: options.ends ?? options.end,
        strides: options.strides ?? options.strideTensor,
        sizes: options.sizes ?? options.sizeTensor,
        dimension: options.dimension,
        length: options.length,
        startMask: options.startMask,
        endMask: options.endMask,
        squeezeMask: options.squeezeMask,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * `dataTensor` with the part that `sliceTensor` would show replaced by `update`, which has that part's shape.
   *
   * Swift: `sliceUpdateDataTensor(_:update:starts:ends:strides:name:)`, `sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:name:)`, `sliceUpdateDataTensor(_:update:starts:ends:strides:startMask:endMask:squeezeMask:name:)`, `sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:startMask:endMask:squeezeMask:name:)`; macOS 14.4.
   *
   * @param dataTensor - Tensor of any data type.
   * @param options.update - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @category TensorShape
   */
  sliceUpdate(
    dataTensor: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.composite(
      "sliceUpdate",
      { dataTensor, update: options.update },
      {
        starts: options.starts,
        ends: options.ends,
        strides: options.strides,
        sizes: options.sizes,
        dimension: options.dimension,
        length: options.length,
        startMask: options.startMask,
        endMask: options.endMask,
        squeezeMask: options.squeezeMask,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * Reverses the order of the elements along `axes`: along all of them when none are given, along none for `[]`.
   *
   * Swift: `reverse(_:name:)`, `reverse(_:axes:name:)`, `reverse(_:axesTensor:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @category TensorShape
   */
  reverse(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("reverse", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * Repeats dimensions of length 1, and adds leading ones, so as to fill `shape`. Where `shape` has a 1 the tensor's own
   * length stays.
   *
   * Swift: `broadcast(_:shape:name:)`, `broadcast(_:shapeTensor:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  broadcast(tensor: Tensor, options: { readonly shape: Shape | Tensor; readonly name?: string }): Tensor {
    return this.operation("broadcast", { tensor }, { shape: options.shape }, options.name);
  }

  /**
   * The axes of `broadcasted` along which the tensor was repeated when it was broadcast to it (int32).
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.broadcasted - Tensor of any data type.
   * @category TensorShape
   */
  broadcastAxes(tensor: Tensor, options: { readonly broadcasted: Tensor; readonly name?: string }): Tensor {
    return this.operation("broadcastAxes", { tensor, broadcasted: options.broadcasted }, {}, options.name);
  }

  /**
   * The tensor's shape, as an int32 tensor with an element for each dimension. It can be given wherever a shape is asked
   * for.
   *
   * Swift: `shapeOf(_:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  shapeOf(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("shapeOf", { tensor }, {}, options.name);
  }

  /**
   * Drops dimensions of length 1: those that `axes` lists, or all when it is left out.
   *
   * Swift: `squeeze(_:name:)`, `squeeze(_:axis:name:)`, `squeeze(_:axes:name:)`, `squeeze(_:axesTensor:name:)`; macOS 12.3.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - `axis` is the same.
   * @category TensorShape
   */
  squeeze(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("squeeze", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * Inserts dimensions of length 1 so that they stand at `axes` in the result; negative ones count from the result's end.
   *
   * Swift: `expandDims(_:axis:name:)`, `expandDims(_:axes:name:)`, `expandDims(_:axesTensor:name:)`; macOS 12.3.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - `axis` is the same.
   * @category TensorShape
   */
  expandDims(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.operation("expandDims", { tensor }, { axes: options.axes ?? options.axis }, options.name);
  }

  /**
   * The same elements as a matrix: the dimensions before `axis` make its rows, the others its columns.
   *
   * Swift: `flatten2D(_:axis:name:)`, `flatten2D(_:axisTensor:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  flatten2D(tensor: Tensor, options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.operation("flatten2D", { tensor }, { axis: options.axis }, options.name);
  }

  /**
   * Splits dimension `axis` into dimensions of the lengths `sizes`, slowest first; one may be -1 and is inferred.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  unflatten(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly sizes: readonly number[]; readonly name?: string },
  ): Tensor {
    return this.operation("unflatten", { tensor }, { axis: options.axis, sizes: options.sizes }, options.name);
  }

  /**
   * Joins the `count` dimensions from `axis` on into one.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @category TensorShape
   */
  flatten(tensor: Tensor, options: { readonly axis: number | Tensor; readonly count: number; readonly name?: string }): Tensor {
    return this.operation("flatten", { tensor }, { axis: options.axis, count: options.count }, options.name);
  }

  /**
   * An int32 tensor of shape `withShape` whose elements are their own coordinates along `alongAxis`. It takes no memory.
   *
   * Swift: `coordinate(alongAxis:withShape:name:)`, `coordinate(alongAxisTensor:withShape:name:)`, `coordinate(alongAxis:withShapeTensor:name:)`, `coordinate(alongAxisTensor:withShapeTensor:name:)`; macOS 12.3.
   *
   * @category TensorShape
   */
  coordinate(alongAxis: number | Tensor, options: { readonly withShape: Shape | Tensor; readonly name?: string }): Tensor {
    return this.operation("coordinate", {}, { alongAxis, withShape: options.withShape }, options.name);
  }
}
