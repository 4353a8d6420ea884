// Generated from spec/ by `npm run codegen`. Do not edit.
import type { DataType } from "../src/dataType.ts";
import type { Shape } from "../src/shapes.ts";
import type { Operand, Tensor } from "../src/tensor.ts";
import type {
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reLU();
   * ```
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
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = gradient.reLUGradient({ sourceTensor });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.sigmoid();
   * ```
   * @category Activation
   */
  sigmoid(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sigmoid(this.self, options);
  }

  /**
   * Gradient of `sigmoid`: the incoming gradient times s·(1 − s) = 1/(2 + eˣ + e⁻ˣ), where s is the sigmoid of the source x,
   * the input of `sigmoid`. Accurate for large |x| too.
   *
   * Swift: `sigmoidGradient(withIncomingGradient:sourceTensor:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = gradient.sigmoidGradient({ sourceTensor });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.leakyReLU({ alpha: 0.2 });
   * ```
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
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3, 5]);
   * const sourceTensor = graph.placeholder([2, 3, 5]);
   * const alphaTensor = graph.placeholder([3, 1]);
   * const output = gradient.leakyReLUGradient({ sourceTensor, alphaTensor });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.softMax({ axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = gradient.softMaxGradient({ sourceTensor, axis: 1 });
   * ```
   * @category Activation
   */
  softMaxGradient(options: { readonly sourceTensor: Operand; readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.softMaxGradient(this.self, options);
  }

  /**
   * Copies a tensor: y = x, bit for bit.
   *
   * Swift: `identity(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.identity();
   * ```
   * @category Arithmetic
   */
  identity(options: { readonly name?: string } = {}): Tensor {
    return this.graph.identity(this.self, options);
  }

  /**
   * Multiplies each element with itself: y = x². Whole numbers wrap around.
   *
   * Swift: `square(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.square();
   * ```
   * @category Arithmetic
   */
  square(options: { readonly name?: string } = {}): Tensor {
    return this.graph.square(this.self, options);
  }

  /**
   * Square root: y = √x. √−0 = −0, √∞ = ∞; NaN below 0.
   *
   * Swift: `squareRoot(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.squareRoot();
   * ```
   * @category Arithmetic
   */
  squareRoot(options: { readonly name?: string } = {}): Tensor {
    return this.graph.squareRoot(this.self, options);
  }

  /**
   * Reciprocal of the square root: y = 1/√x. ±0 gives ±∞, ∞ gives 0; NaN below 0.
   *
   * Swift: `reciprocalSquareRoot(_:name:)`; macOS 15.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reciprocalSquareRoot();
   * ```
   * @category Arithmetic
   */
  reciprocalSquareRoot(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reciprocalSquareRoot(this.self, options);
  }

  /**
   * The older name of `reciprocalSquareRoot`: y = 1/√x.
   *
   * Swift: `reverseSquareRoot(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reverseSquareRoot();
   * ```
   * @category Arithmetic
   */
  reverseSquareRoot(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reverseSquareRoot(this.self, options);
  }

  /**
   * Reciprocal: y = 1/x. ±0 gives ±∞, ±∞ gives ±0.
   *
   * Swift: `reciprocal(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reciprocal();
   * ```
   * @category Arithmetic
   */
  reciprocal(options: { readonly name?: string } = {}): Tensor {
    return this.graph.reciprocal(this.self, options);
  }

  /**
   * Magnitude: y = |x|, of complex numbers a real one. The smallest int32 stays itself. The gradient at 0 is 0.
   *
   * Swift: `absolute(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.absolute();
   * ```
   * @category Arithmetic
   */
  absolute(options: { readonly name?: string } = {}): Tensor {
    return this.graph.absolute(this.self, options);
  }

  /**
   * Squared magnitude: y = |x|², for real numbers the same as `square`; of complex numbers a real one.
   *
   * Swift: `absoluteSquare(tensor:name:)`; macOS 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.absoluteSquare();
   * ```
   * @category Arithmetic
   */
  absoluteSquare(options: { readonly name?: string } = {}): Tensor {
    return this.graph.absoluteSquare(this.self, options);
  }

  /**
   * Complex conjugate; a real number is its own.
   *
   * Swift: `conjugate(tensor:name:)`; macOS 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.conjugate();
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.negative();
   * ```
   * @category Arithmetic
   */
  negative(options: { readonly name?: string } = {}): Tensor {
    return this.graph.negative(this.self, options);
  }

  /**
   * 1 where x > 0, −1 where x < 0; zeros keep their sign and NaN stays NaN. The gradient is 0.
   *
   * Swift: `sign(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.sign();
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.signbit();
   * ```
   * @category Arithmetic
   */
  signbit(options: { readonly name?: string } = {}): Tensor {
    return this.graph.signbit(this.self, options);
  }

  /**
   * The nearest whole number that is not smaller: y = ⌈x⌉. The gradient is 0.
   *
   * Swift: `ceil(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.ceil();
   * ```
   * @category Arithmetic
   */
  ceil(options: { readonly name?: string } = {}): Tensor {
    return this.graph.ceil(this.self, options);
  }

  /**
   * The nearest whole number that is not greater: y = ⌊x⌋. The gradient is 0.
   *
   * Swift: `floor(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.floor();
   * ```
   * @category Arithmetic
   */
  floor(options: { readonly name?: string } = {}): Tensor {
    return this.graph.floor(this.self, options);
  }

  /**
   * The nearest whole number, halves away from zero: 2.5 gives 3, −2.5 gives −3. The gradient is 0.
   *
   * Swift: `round(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.round();
   * ```
   * @category Arithmetic
   */
  round(options: { readonly name?: string } = {}): Tensor {
    return this.graph.round(this.self, options);
  }

  /**
   * The nearest whole number, halves to the even one: 2.5 gives 2, −3.5 gives −4. The gradient is 0.
   *
   * Swift: `rint(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.rint();
   * ```
   * @category Arithmetic
   */
  rint(options: { readonly name?: string } = {}): Tensor {
    return this.graph.rint(this.self, options);
  }

  /**
   * The nearest whole number towards zero: ⌊x⌋ where x > 0, ⌈x⌉ where x < 0. The gradient is 0.
   *
   * Swift: `truncate(_:name:)`; macOS 13.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.truncate();
   * ```
   * @category Arithmetic
   */
  truncate(options: { readonly name?: string } = {}): Tensor {
    return this.graph.truncate(this.self, options);
  }

  /**
   * Euler's number to the power x: y = eˣ. ∞ from 88.73 on, 0 from −104 down; −∞ gives 0.
   *
   * Swift: `exponent(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.exponent();
   * ```
   * @category Arithmetic
   */
  exponent(options: { readonly name?: string } = {}): Tensor {
    return this.graph.exponent(this.self, options);
  }

  /**
   * Two to the power x: y = 2ˣ, exact for whole x. ∞ from 128 on, −∞ gives 0.
   *
   * Swift: `exponentBase2(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.exponentBase2();
   * ```
   * @category Arithmetic
   */
  exponentBase2(options: { readonly name?: string } = {}): Tensor {
    return this.graph.exponentBase2(this.self, options);
  }

  /**
   * Ten to the power x: y = 10ˣ. ∞ from 38.54 on, −∞ gives 0.
   *
   * Swift: `exponentBase10(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.exponentBase10();
   * ```
   * @category Arithmetic
   */
  exponentBase10(options: { readonly name?: string } = {}): Tensor {
    return this.graph.exponentBase10(this.self, options);
  }

  /**
   * Natural logarithm: y = ln x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithm(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.logarithm();
   * ```
   * @category Arithmetic
   */
  logarithm(options: { readonly name?: string } = {}): Tensor {
    return this.graph.logarithm(this.self, options);
  }

  /**
   * Logarithm to base 2: y = log₂ x, exact for powers of two. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithmBase2(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.logarithmBase2();
   * ```
   * @category Arithmetic
   */
  logarithmBase2(options: { readonly name?: string } = {}): Tensor {
    return this.graph.logarithmBase2(this.self, options);
  }

  /**
   * Logarithm to base 10: y = log₁₀ x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithmBase10(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.logarithmBase10();
   * ```
   * @category Arithmetic
   */
  logarithmBase10(options: { readonly name?: string } = {}): Tensor {
    return this.graph.logarithmBase10(this.self, options);
  }

  /**
   * Sine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `sin(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.sin();
   * ```
   * @category Arithmetic
   */
  sin(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sin(this.self, options);
  }

  /**
   * Cosine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `cos(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.cos();
   * ```
   * @category Arithmetic
   */
  cos(options: { readonly name?: string } = {}): Tensor {
    return this.graph.cos(this.self, options);
  }

  /**
   * Tangent of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `tan(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.tan();
   * ```
   * @category Arithmetic
   */
  tan(options: { readonly name?: string } = {}): Tensor {
    return this.graph.tan(this.self, options);
  }

  /**
   * Hyperbolic sine: y = (eˣ − e⁻ˣ)/2. ±∞ from ±89.42 on.
   *
   * Swift: `sinh(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.sinh();
   * ```
   * @category Arithmetic
   */
  sinh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.sinh(this.self, options);
  }

  /**
   * Hyperbolic cosine: y = (eˣ + e⁻ˣ)/2. ∞ from ±89.42 on.
   *
   * Swift: `cosh(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.cosh();
   * ```
   * @category Arithmetic
   */
  cosh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.cosh(this.self, options);
  }

  /**
   * Hyperbolic tangent: y = (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ). ±1 of ±∞.
   *
   * Swift: `tanh(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.tanh();
   * ```
   * @category Arithmetic
   */
  tanh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.tanh(this.self, options);
  }

  /**
   * Inverse sine, from −π/2 to π/2. NaN beyond ±1.
   *
   * Swift: `asin(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.asin();
   * ```
   * @category Arithmetic
   */
  asin(options: { readonly name?: string } = {}): Tensor {
    return this.graph.asin(this.self, options);
  }

  /**
   * Inverse cosine, from 0 to π. NaN beyond ±1.
   *
   * Swift: `acos(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.acos();
   * ```
   * @category Arithmetic
   */
  acos(options: { readonly name?: string } = {}): Tensor {
    return this.graph.acos(this.self, options);
  }

  /**
   * Inverse tangent, from −π/2 (of −∞) to π/2 (of ∞).
   *
   * Swift: `atan(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.atan();
   * ```
   * @category Arithmetic
   */
  atan(options: { readonly name?: string } = {}): Tensor {
    return this.graph.atan(this.self, options);
  }

  /**
   * Inverse hyperbolic sine: y = ln(x + √(x² + 1)). ±∞ of ±∞.
   *
   * Swift: `asinh(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.asinh();
   * ```
   * @category Arithmetic
   */
  asinh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.asinh(this.self, options);
  }

  /**
   * Inverse hyperbolic cosine: y = ln(x + √(x² − 1)). NaN below 1, ∞ of ∞.
   *
   * Swift: `acosh(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.acosh();
   * ```
   * @category Arithmetic
   */
  acosh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.acosh(this.self, options);
  }

  /**
   * Inverse hyperbolic tangent: y = ln((1 + x)/(1 − x))/2. ±∞ of ±1, NaN beyond.
   *
   * Swift: `atanh(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.atanh();
   * ```
   * @category Arithmetic
   */
  atanh(options: { readonly name?: string } = {}): Tensor {
    return this.graph.atanh(this.self, options);
  }

  /**
   * Gauss's error function: y = 2/√π · ∫₀ˣ e^(−t²) dt. ±1 of ±∞.
   *
   * Swift: `erf(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.erf();
   * ```
   * @category Arithmetic
   */
  erf(options: { readonly name?: string } = {}): Tensor {
    return this.graph.erf(this.self, options);
  }

  /**
   * Adds two tensors element by element, broadcasting where shapes differ: y = a + b. Whole numbers wrap around.
   *
   * Swift: `addition(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.addition(secondary);
   * ```
   * @category Arithmetic
   */
  addition(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.addition(this.self, secondary, options);
  }

  /**
   * Subtracts the second tensor from the first, broadcasting where shapes differ: y = a − b. Whole numbers wrap around.
   *
   * Swift: `subtraction(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.subtraction(secondary);
   * ```
   * @category Arithmetic
   */
  subtraction(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.subtraction(this.self, secondary, options);
  }

  /**
   * Multiplies two tensors element by element, broadcasting where shapes differ: y = a·b. Whole numbers wrap around.
   *
   * Swift: `multiplication(_:_:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.multiplication(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.division(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.divisionNoNaN(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.modulo(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.floorModulo(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.power(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.minimum(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.maximum(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.minimumWithNaNPropagation(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.maximumWithNaNPropagation(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = primary.atan2(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const min = graph.placeholder([2, 3]);
   * const max = graph.placeholder([2, 3]);
   * const output = tensor.clamp({ min, max });
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = primary.equal(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = primary.notEqual(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = primary.lessThan(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = primary.lessThanOrEqualTo(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = primary.greaterThan(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = primary.greaterThanOrEqualTo(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = primary.logicalAND(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = primary.logicalOR(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = primary.logicalNAND(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = primary.logicalNOR(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = primary.logicalXOR(secondary);
   * ```
   * @category Arithmetic
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
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = primary.logicalXNOR(secondary);
   * ```
   * @category Arithmetic
   */
  logicalXNOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.logicalXNOR(this.self, secondary, options);
  }

  /**
   * 1 where x is 0, else 0, in the tensor's own data type; NaN counts as true.
   *
   * Swift: `not(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.not();
   * ```
   * @category Arithmetic
   */
  not(options: { readonly name?: string } = {}): Tensor {
    return this.graph.not(this.self, options);
  }

  /**
   * Whether elements are ∞ or −∞, as bool.
   *
   * Swift: `isInfinite(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = tensor.isInfinite();
   * ```
   * @category Arithmetic
   */
  isInfinite(options: { readonly name?: string } = {}): Tensor {
    return this.graph.isInfinite(this.self, options);
  }

  /**
   * Whether elements are neither infinite nor NaN, as bool.
   *
   * Swift: `isFinite(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = tensor.isFinite();
   * ```
   * @category Arithmetic
   */
  isFinite(options: { readonly name?: string } = {}): Tensor {
    return this.graph.isFinite(this.self, options);
  }

  /**
   * Whether elements are NaN, as bool.
   *
   * Swift: `isNaN(with:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = tensor.isNaN();
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const predicate = graph.placeholder([2, 3], { dataType: "bool" });
   * const trueTensor = graph.placeholder([2, 3]);
   * const falseTensor = graph.placeholder([2, 3]);
   * const output = predicate.select({ trueTensor, falseTensor });
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = primary.bitwiseAND(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = primary.bitwiseOR(secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = primary.bitwiseXOR(secondary);
   * ```
   * @category Arithmetic
   */
  bitwiseXOR(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseXOR(this.self, secondary, options);
  }

  /**
   * Shifts the bits of a to the left: y = a << b, broadcasting where shapes differ. Only the lowest 5 bits of b count, 6
   * where numbers have 64; bits shifted out are lost.
   *
   * Swift: `bitwiseLeftShift(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = primary.bitwiseLeftShift(secondary);
   * ```
   * @category Arithmetic
   */
  bitwiseLeftShift(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseLeftShift(this.self, secondary, options);
  }

  /**
   * Shifts the bits of a to the right: y = a >> b = ⌊a/2ᵇ⌋, broadcasting where shapes differ. Only the lowest 5 bits of b
   * count, 6 where numbers have 64; signed numbers keep their sign.
   *
   * Swift: `bitwiseRightShift(_:_:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = primary.bitwiseRightShift(secondary);
   * ```
   * @category Arithmetic
   */
  bitwiseRightShift(secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseRightShift(this.self, secondary, options);
  }

  /**
   * Turns every bit over: y = ~x.
   *
   * Swift: `bitwiseNOT(_:name:)`; macOS 13.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = tensor.bitwiseNOT();
   * ```
   * @category Arithmetic
   */
  bitwiseNOT(options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwiseNOT(this.self, options);
  }

  /**
   * How many bits are set.
   *
   * Swift: `bitwisePopulationCount(_:name:)`; macOS 13.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = tensor.bitwisePopulationCount();
   * ```
   * @category Arithmetic
   */
  bitwisePopulationCount(options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitwisePopulationCount(this.self, options);
  }

  /**
   * Complex numbers as real ones with a last dimension of two, the real and the imaginary part: the same memory.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "complexFloat32" });
   * const output = tensor.partsOfComplex();
   * ```
   * @category Arithmetic
   */
  partsOfComplex(options: { readonly name?: string } = {}): Tensor {
    return this.graph.partsOfComplex(this.self, options);
  }

  /**
   * Complex numbers whose parts lie along the last dimension, of length two: the same memory.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 2]);
   * const output = tensor.complexOfParts();
   * ```
   * @category Arithmetic
   */
  complexOfParts(options: { readonly name?: string } = {}): Tensor {
    return this.graph.complexOfParts(this.self, options);
  }

  /**
   * The real part of a complex tensor, as float32; a real tensor is its own.
   *
   * Swift: `realPartOfTensor(tensor:name:)`; macOS 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.realPartOfTensor();
   * ```
   * @category Arithmetic
   */
  realPartOfTensor(options: { readonly name?: string } = {}): Tensor {
    return this.graph.realPartOfTensor(this.self, options);
  }

  /**
   * The imaginary part of a complex tensor, as float32; that of a real tensor is 0.
   *
   * Swift: `imaginaryPartOfTensor(tensor:name:)`; macOS 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.imaginaryPartOfTensor();
   * ```
   * @category Arithmetic
   */
  imaginaryPartOfTensor(options: { readonly name?: string } = {}): Tensor {
    return this.graph.imaginaryPartOfTensor(this.self, options);
  }

  /**
   * A complex tensor of a real and an imaginary part, float32 tensors that broadcast. The gradient of a complex tensor z = x
   * + iy is ∂/∂x + i·∂/∂y.
   *
   * Swift: `complexTensor(realTensor:imaginaryTensor:name:)`; macOS 14.0.
   *
   * @param options.imaginaryTensor - Tensor of float32.
   * @example
   * ```ts
   * const realTensor = graph.placeholder([2, 3]);
   * const imaginaryTensor = graph.placeholder([3]);
   * const output = realTensor.complexTensor({ imaginaryTensor });
   * ```
   * @category Arithmetic
   */
  complexTensor(options: { readonly imaginaryTensor: Operand; readonly name?: string }): Tensor {
    return this.graph.complexTensor(this.self, options);
  }

  /**
   * A complex tensor as a real one whose last dimension is twice as long: the real parts, then the imaginary ones. A real
   * tensor is itself.
   *
   * Swift: `planarTensor(tensor:name:)`; macOS 26.3.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([3]);
   * const output = tensor.planarTensor();
   * ```
   * @category Arithmetic
   */
  planarTensor(options: { readonly name?: string } = {}): Tensor {
    return this.graph.planarTensor(this.self, options);
  }

  /**
   * Correlates a batch of images with `weights`: result[n, y, x, o] = Σ source[n, y·s + i·d − p, x·s + j·d − p, c] ·
   * weights[i, j, c, o], over zeros outside the image. With groups, each group of output channels sees its own group of
   * source channels.
   *
   * Swift: `convolution2D(_:weights:descriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 3, 4]);
   * const weights = graph.placeholder([1, 1, 2, 2]);
   * const output = source.convolution2D({ weights });
   * ```
   * @category Convolution
   */
  convolution2D(options: { readonly weights: Tensor; readonly descriptor?: Convolution2DOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.convolution2D(this.self, options);
  }

  /**
   * The gradient of `convolution2D` with respect to its source, whose shape is `outputShape`: the transposed convolution of
   * the incoming gradient.
   *
   * Swift: `convolution2DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution2DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 4, 3, 4]);
   * const weights = graph.placeholder([4, 3, 3, 3]);
   * const output = incomingGradient.convolution2DDataGradient({ weights, outputShape: [2, 3, 5, 6] });
   * ```
   * @category Convolution
   */
  convolution2DDataGradient(options: {
    readonly weights: Tensor;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolution2DDataGradient(this.self, options);
  }

  /**
   * The gradient of `convolution2D` with respect to its weights, as partial sums over parts of the images, which lie along
   * the first dimension. Its own gradient holds where the partial sums are added up, as `convolution2DWeightsGradient` does.
   *
   * Beyond Apple's operations.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 4, 3, 4]);
   * const source = graph.placeholder([2, 3, 5, 6]);
   * const output = incomingGradient.convolution2DWeightsGradientPartials({ source, outputShape: [4, 3, 3, 3] });
   * ```
   * @category Convolution
   */
  convolution2DWeightsGradientPartials(options: {
    readonly source: Tensor;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolution2DWeightsGradientPartials(this.self, options);
  }

  /**
   * The gradient of `convolution2D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `convolution2DWeightsGradient(_:source:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution2DWeightsGradient(_:source:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 4, 3, 4]);
   * const source = graph.placeholder([2, 3, 5, 6]);
   * const output = incomingGradient.convolution2DWeightsGradient({ source, outputShape: [4, 3, 3, 3] });
   * ```
   * @category Convolution
   */
  convolution2DWeightsGradient(options: {
    readonly source: Operand;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolution2DWeightsGradient(this.self, options);
  }

  /**
   * Correlates a batch of volumes with `weights`: result[n, z, y, x, o] = Σ source[n, z·s + h·d − p, y·s + i·d − p, x·s +
   * j·d − p, c] · weights[h, i, j, c, o], over zeros outside the volume, with stride s, dilation rate d and padding p of
   * each dimension. With groups, each group of output channels sees its own group of source channels.
   *
   * Swift: `convolution3D(_:weights:descriptor:name:)`; macOS 13.2.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const weights = graph.placeholder([5, 3, 2, 2, 3]);
   * const output = source.convolution3D({ weights, descriptor: {} });
   * ```
   * @category Convolution
   */
  convolution3D(options: { readonly weights: Tensor; readonly descriptor?: Convolution3DOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.convolution3D(this.self, options);
  }

  /**
   * The gradient of `convolution3D` with respect to its source, whose shape is `outputShape`: the transposed convolution of
   * the incoming gradient.
   *
   * Swift: `convolution3DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution3DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 13.2.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 5, 3, 2, 3]);
   * const weights = graph.placeholder([5, 3, 2, 2, 3]);
   * const output = incomingGradient.convolution3DDataGradient({ weights, outputShape: [2, 3, 4, 3, 5], forwardConvolutionDescriptor: {} });
   * ```
   * @category Convolution
   */
  convolution3DDataGradient(options: {
    readonly weights: Tensor;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution3DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolution3DDataGradient(this.self, options);
  }

  /**
   * The gradient of `convolution3D` with respect to its weights, as partial sums (float32) over parts of the volumes, which
   * lie along the first dimension. Its own gradient holds where the partial sums are added up, as
   * `convolution3DWeightsGradient` does.
   *
   * Beyond Apple's operations.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 5, 3, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const output = incomingGradient.convolution3DWeightsGradientPartials({ source, outputShape: [5, 3, 2, 2, 3], forwardConvolutionDescriptor: {} });
   * ```
   * @category Convolution
   */
  convolution3DWeightsGradientPartials(options: {
    readonly source: Tensor;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution3DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolution3DWeightsGradientPartials(this.self, options);
  }

  /**
   * The gradient of `convolution3D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `convolution3DWeightsGradient(_:source:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution3DWeightsGradient(_:source:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 13.2.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 5, 3, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const output = incomingGradient.convolution3DWeightsGradient({ source, outputShape: [5, 3, 2, 2, 3] });
   * ```
   * @category Convolution
   */
  convolution3DWeightsGradient(options: {
    readonly source: Operand;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution3DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolution3DWeightsGradient(this.self, options);
  }

  /**
   * What Winograd's method F(4×4, 3×3) multiplies transformed weights by: Bᵀ·d·B of each tile d of 6×6 pixels, which lie
   * four apart and begin `top` and `left` pixels outside the source (NHWC), so many as a result of `height` × `width` has
   * tiles of 4×4. The 36 numbers of a tile lie along the first dimension, tiles along the second, channels along the last.
   *
   * Beyond Apple's operations.
   *
   * @param options.top - Default: 0.
   * @param options.left - Default: 0.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 6, 7, 4]);
   * const output = source.winogradSource({ height: 6, width: 7, top: 1, left: 1 });
   * ```
   * @category Convolution
   */
  winogradSource(options: {
    readonly height: number;
    readonly width: number;
    readonly top?: number;
    readonly left?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.winogradSource(this.self, options);
  }

  /**
   * What Winograd's method F(4×4, 3×3) makes of the 36 products of each tile: the image of `outputShape` that is put
   * together from Aᵀ·m·A of 4×4 pixels each.
   *
   * Beyond Apple's operations.
   *
   * @param options.dataLayout - Default: NCHW.
   * @example
   * ```ts
   * const products = graph.placeholder([36, 8, 4]);
   * const output = products.winogradResult({ outputShape: [2, 6, 7, 4], dataLayout: "NHWC" });
   * ```
   * @category Convolution
   */
  winogradResult(options: { readonly outputShape: Shape | Tensor; readonly dataLayout?: "NCHW" | "NHWC"; readonly name?: string }): Tensor {
    return this.graph.winogradResult(this.self, options);
  }

  /**
   * The transposed convolution: the gradient of the `convolution2D` that `descriptor` describes with respect to its source,
   * whose shape is `outputShape`. The weights are that convolution's, so that their O counts the channels of `source` and
   * their I, for each group, those of the result: each element of `source` adds the weights, times itself, to the result's
   * pixels under them.
   *
   * Swift: `convolutionTranspose2D(_:weights:outputShape:descriptor:name:)`,
   * `convolutionTranspose2D(_:weights:outputShapeTensor:descriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 3]);
   * const weights = graph.placeholder([1, 1, 2, 2]);
   * const output = source.convolutionTranspose2D({ weights, outputShape: [1, 1, 3, 4] });
   * ```
   * @category ConvolutionTranspose
   */
  convolutionTranspose2D(options: {
    readonly weights: Operand;
    readonly outputShape: Shape | Tensor;
    readonly descriptor?: Convolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolutionTranspose2D(this.self, options);
  }

  /**
   * The gradient of `convolutionTranspose2D` with respect to its source, whose shape is `outputShape`: the incoming gradient
   * convolved with the weights.
   *
   * Swift: `convolutionTranspose2DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolutionTranspose2DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 5, 6]);
   * const weights = graph.placeholder([4, 3, 3, 3]);
   * const output = incomingGradient.convolutionTranspose2DDataGradient({ weights, outputShape: [2, 4, 3, 4] });
   * ```
   * @category ConvolutionTranspose
   */
  convolutionTranspose2DDataGradient(options: {
    readonly weights: Operand;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolutionTranspose2DDataGradient(this.self, options);
  }

  /**
   * The gradient of `convolutionTranspose2D` with respect to its weights, whose shape is `outputShape`. What Swift labels
   * `weights` is the transposed convolution's source.
   *
   * Swift: `convolutionTranspose2DWeightsGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolutionTranspose2DWeightsGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 5, 6]);
   * const weights = graph.placeholder([2, 4, 3, 4]);
   * const output = incomingGradient.convolutionTranspose2DWeightsGradient({ weights, outputShape: [4, 3, 3, 3] });
   * ```
   * @category ConvolutionTranspose
   */
  convolutionTranspose2DWeightsGradient(options: {
    readonly weights: Operand;
    readonly outputShape: Shape | Tensor;
    readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.convolutionTranspose2DWeightsGradient(this.self, options);
  }

  /**
   * Each element along `axis` taken together with all before it: their sum, product, minimum or maximum. The last two skip
   * NaN; before the first number they are NaN. Their gradient goes to the last of the elements that equal the extreme; the
   * product's is right beside zeros too.
   *
   * Beyond Apple's operations.
   *
   * @param options.combination - Default: sum.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 5, 3]);
   * const output = tensor.scan({ axis: 1 });
   * ```
   * @category Cumulative
   */
  scan(options: {
    readonly axis: number | Tensor;
    readonly combination?: "sum" | "product" | "minimum" | "maximum";
    readonly name?: string;
  }): Tensor {
    return this.graph.scan(this.self, options);
  }

  /**
   * A number for each dimension of the tensor (int32): 1 for `axis`, 0 for the others.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 4]);
   * const output = tensor.unitVector({ axis: -1 });
   * ```
   * @category Cumulative
   */
  unitVector(options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.unitVector(this.self, options);
  }

  /**
   * `scan` along `axis`; from its end on if `reverse`; if `exclusive`, without the element itself: then it begins with
   * `identity`, which stands for what nothing gives.
   *
   * Beyond Apple's operations.
   *
   * @param options.combination - Default: sum.
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 5]);
   * const output = tensor.cumulative({ axis: 1, combination: "sum", identity: 0, exclusive: true, reverse: true });
   * ```
   * @category Cumulative
   */
  cumulative(options: {
    readonly axis: number | Tensor;
    readonly combination?: "sum" | "product" | "minimum" | "maximum";
    readonly identity: number;
    readonly exclusive?: boolean;
    readonly reverse?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.cumulative(this.self, options);
  }

  /**
   * The sum of the elements up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without
   * the element itself, which begins with 0.
   *
   * Swift: `cumulativeSum(_:axis:exclusive:reverse:name:)`, `cumulativeSum(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeSum(_:axis:name:)`, `cumulativeSum(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.cumulativeSum({ axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeSum(options: {
    readonly axis: number | Tensor;
    readonly exclusive?: boolean;
    readonly reverse?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.cumulativeSum(this.self, options);
  }

  /**
   * The product of the elements up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`,
   * without the element itself, which begins with 1. The gradient is right beside zeros too.
   *
   * Swift: `cumulativeProduct(_:axis:exclusive:reverse:name:)`, `cumulativeProduct(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeProduct(_:axis:name:)`, `cumulativeProduct(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.cumulativeProduct({ axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeProduct(options: {
    readonly axis: number | Tensor;
    readonly exclusive?: boolean;
    readonly reverse?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.cumulativeProduct(this.self, options);
  }

  /**
   * The least element up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the
   * element itself, which begins with the greatest number of the data type. NaN is skipped; before the first number the
   * result is NaN. The gradient goes to the last of the elements that equal the extreme.
   *
   * Swift: `cumulativeMinimum(_:axis:exclusive:reverse:name:)`, `cumulativeMinimum(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeMinimum(_:axis:name:)`, `cumulativeMinimum(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.cumulativeMinimum({ axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeMinimum(options: {
    readonly axis: number | Tensor;
    readonly exclusive?: boolean;
    readonly reverse?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.cumulativeMinimum(this.self, options);
  }

  /**
   * The greatest element up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the
   * element itself, which begins with the least number of the data type. NaN is skipped; before the first number the result
   * is NaN. The gradient goes to the last of the elements that equal the extreme.
   *
   * Swift: `cumulativeMaximum(_:axis:exclusive:reverse:name:)`, `cumulativeMaximum(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeMaximum(_:axis:name:)`, `cumulativeMaximum(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.cumulativeMaximum({ axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeMaximum(options: {
    readonly axis: number | Tensor;
    readonly exclusive?: boolean;
    readonly reverse?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.cumulativeMaximum(this.self, options);
  }

  /**
   * Correlates each channel of a batch of images with weights of its own: result[n, y, x, c·O + o] = Σ source[n, y·s + i·d −
   * p, x·s + j·d − p, c] · weights[i, j, c, o], over zeros outside the image, where the weights' O is how many results a
   * channel has. It is `convolution2D` with a group for each channel.
   *
   * Swift: `depthwiseConvolution2D(_:weights:descriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 2, 2, 3]);
   * const weights = graph.placeholder([1, 2, 2, 2]);
   * const output = source.depthwiseConvolution2D({ weights });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution2D(options: {
    readonly weights: Operand;
    readonly descriptor?: DepthwiseConvolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthwiseConvolution2D(this.self, options);
  }

  /**
   * The gradient of `depthwiseConvolution2D` with respect to its source, whose shape is `outputShape`.
   *
   * Swift: `depthwiseConvolution2DDataGradient(_:weights:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 6, 3, 5]);
   * const weights = graph.placeholder([2, 3, 3, 2]);
   * const output = incomingGradient.depthwiseConvolution2DDataGradient({ weights, outputShape: [2, 3, 5, 6] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution2DDataGradient(options: {
    readonly weights: Operand;
    readonly outputShape: Shape | Tensor;
    readonly descriptor?: DepthwiseConvolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthwiseConvolution2DDataGradient(this.self, options);
  }

  /**
   * The gradient of `depthwiseConvolution2D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `depthwiseConvolution2DWeightsGradient(_:source:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 6, 3, 5]);
   * const source = graph.placeholder([2, 3, 5, 6]);
   * const output = incomingGradient.depthwiseConvolution2DWeightsGradient({ source, outputShape: [2, 3, 3, 2] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution2DWeightsGradient(options: {
    readonly source: Operand;
    readonly outputShape: Shape | Tensor;
    readonly descriptor?: DepthwiseConvolution2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthwiseConvolution2DWeightsGradient(this.self, options);
  }

  /**
   * Correlates each channel of volumes with weights of its own, over zeros outside the volume: with the channels first,
   * result[…, c, z, y, x] = Σ source[…, c, z·s + h·d − p, y·s + i·d − p, x·s + j·d − p] · weights[c, h, i, j]. The source
   * may have more dimensions in front of the last four. It is `convolution3D` with a group for each channel.
   *
   * Swift: `depthwiseConvolution3D(_:weights:descriptor:name:)`; macOS 12.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const weights = graph.placeholder([3, 2, 2, 3]);
   * const output = source.depthwiseConvolution3D({ weights });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution3D(options: {
    readonly weights: Operand;
    readonly descriptor?: DepthwiseConvolution3DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthwiseConvolution3D(this.self, options);
  }

  /**
   * The gradient of `depthwiseConvolution3D` with respect to its source, whose shape is `outputShape`; left out, that is the
   * smallest one whose convolution has the incoming gradient's shape.
   *
   * Swift: `depthwiseConvolution3DDataGradient(_:weights:outputShape:descriptor:name:)`; macOS 12.0.
   *
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 3, 2, 3]);
   * const weights = graph.placeholder([3, 2, 2, 3]);
   * const output = incomingGradient.depthwiseConvolution3DDataGradient({ weights, outputShape: [2, 3, 4, 3, 5] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution3DDataGradient(options: {
    readonly weights: Operand;
    readonly outputShape?: readonly number[];
    readonly descriptor?: DepthwiseConvolution3DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthwiseConvolution3DDataGradient(this.self, options);
  }

  /**
   * The gradient of `depthwiseConvolution3D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `depthwiseConvolution3DWeightsGradient(_:source:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 3, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const output = incomingGradient.depthwiseConvolution3DWeightsGradient({ source, outputShape: [3, 2, 2, 3] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution3DWeightsGradient(options: {
    readonly source: Operand;
    readonly outputShape: readonly number[];
    readonly descriptor?: DepthwiseConvolution3DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthwiseConvolution3DWeightsGradient(this.self, options);
  }

  /**
   * The discrete Fourier transform along one axis of numbers whose real and imaginary parts are the last dimension: y[k] =
   * scale · Σ x[j] · e^(∓2πi·jk/length), with + where `inverse`. Either side may be real, without parts, or `half`: its
   * first length/2 + 1 numbers, the others of which are taken to be 0; in a `doubledHalf` all count twice but the first and,
   * for even lengths, the last. With `turned`, the numbers are multiplied before or after by e^(∓2πi·jl/(length·m)), where l
   * of m is their place along the next axis. A line has at most 1024 numbers, and its length no prime factor above 61.
   *
   * Beyond Apple's operations.
   *
   * @param options.inverse - Default: false.
   * @param options.scalingMode - Default: none.
   * @param options.from - Default: complex.
   * @param options.to - Default: complex.
   * @param options.turned - Default: none.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4, 2]);
   * const output = tensor.fourierTransform({ axis: 0, length: 4 });
   * ```
   * @category FourierTransform
   */
  fourierTransform(options: {
    readonly axis: number | Tensor;
    readonly length: number | Tensor;
    readonly inverse?: boolean;
    readonly scalingMode?: "none" | "size" | "unitary";
    readonly from?: "complex" | "real" | "half" | "doubledHalf";
    readonly to?: "complex" | "real" | "half" | "doubledHalf";
    readonly turned?: "none" | "before" | "after";
    readonly name?: string;
  }): Tensor {
    return this.graph.fourierTransform(this.self, options);
  }

  /**
   * The discrete Fourier transform of a real or complex tensor along `axes`: y[k] = scale · Σ x[j] · e^(∓2πi·jk/n), with +
   * where the descriptor says `inverse`. `scalingMode` divides by the number of elements that are summed (`size`) or its
   * square root (`unitary`), whatever the sign. The result is complexFloat32 and has the tensor's shape. Any length is fast
   * whose prime factors are small; the others take several times as long. Where a length is not known while the graph is
   * built, it may be 1024 at most, without a prime factor above 61.
   *
   * Swift: `fastFourierTransform(_:axes:descriptor:name:)`, `fastFourierTransform(_:axesTensor:descriptor:name:)`; macOS
   * 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = tensor.fastFourierTransform({ axes: 0 });
   * ```
   * @category FourierTransform
   */
  fastFourierTransform(options: {
    readonly axes: number | readonly number[] | Tensor;
    readonly descriptor?: FFTDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.fastFourierTransform(this.self, options);
  }

  /**
   * `fastFourierTransform` of a real tensor, of which only the first n/2 + 1 elements along the last that is named in `axes`
   * are there: the others are conjugates of these.
   *
   * Swift: `realToHermiteanFFT(_:axes:descriptor:name:)`, `realToHermiteanFFT(_:axesTensor:descriptor:name:)`; macOS 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = tensor.realToHermiteanFFT({ axes: 0 });
   * ```
   * @category FourierTransform
   */
  realToHermiteanFFT(options: {
    readonly axes: number | readonly number[] | Tensor;
    readonly descriptor?: FFTDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.realToHermiteanFFT(this.self, options);
  }

  /**
   * The real tensor whose transform is given by half: along the last that is named in `axes`, the tensor holds the first n/2
   * + 1 elements, and the others are taken to be conjugates of these. The result has 2(n − 1) elements along it for n of the
   * tensor, or 2n − 1 where the descriptor says `roundToOddHermitean`; `scalingMode` counts these. Imaginary parts that
   * cannot be there, as that of the first element, are not looked at.
   *
   * Swift: `HermiteanToRealFFT(_:axes:descriptor:name:)`, `HermiteanToRealFFT(_:axesTensor:descriptor:name:)`; macOS 14.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([3], { dataType: "complexFloat32" });
   * const output = tensor.HermiteanToRealFFT({ axes: 0, descriptor: { inverse: true, scalingMode: "size" } });
   * ```
   * @category FourierTransform
   */
  HermiteanToRealFFT(options: {
    readonly axes: number | readonly number[] | Tensor;
    readonly descriptor?: FFTDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.HermiteanToRealFFT(this.self, options);
  }

  /**
   * Reads slices of `updatesTensor` at the coordinates in the last dimension of `indicesTensor`, which address the
   * dimensions that follow the first `batchDimensions`; those both tensors share. Indices out of range read 0.
   *
   * Swift: `gatherND(withUpdatesTensor:indicesTensor:batchDimensions:name:)`; macOS 11.0.
   *
   * @param options.indicesTensor - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([3, 4, 5]);
   * const indicesTensor = graph.placeholder([2, 2], { dataType: "int32" });
   * const output = updatesTensor.gatherND({ indicesTensor });
   * ```
   * @category Gather
   */
  gatherND(options: { readonly indicesTensor: Tensor; readonly batchDimensions?: number; readonly name?: string }): Tensor {
    return this.graph.gatherND(this.self, options);
  }

  /**
   * Reads slices of `updatesTensor` at the places along `axis` that `indicesTensor` holds. The result has the dimensions of
   * `indicesTensor`, less the first `batchDimensions`, which both tensors share, in place of `axis`. Indices out of range
   * read 0.
   *
   * Swift: `gather(withUpdatesTensor:indicesTensor:axis:batchDimensions:name:)`; macOS 11.0.
   *
   * @param options.indicesTensor - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([3, 2]);
   * const indicesTensor = graph.placeholder([2], { dataType: "int32" });
   * const output = updatesTensor.gather({ indicesTensor, axis: 0 });
   * ```
   * @category Gather
   */
  gather(options: {
    readonly indicesTensor: Operand;
    readonly axis: number | Tensor;
    readonly batchDimensions?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.gather(this.self, options);
  }

  /**
   * Reads along `axis`: result[…, i, …] = updates[…, indices[…, i, …], …]. Both tensors have the same shape but for `axis`;
   * the result has that of `indices`. Indices out of range read 0.
   *
   * Swift: `gatherAlongAxis(_:updates:indices:name:)`; macOS 12.3.
   *
   * @param options.indices - Tensor of whole numbers.
   * @example
   * ```ts
   * const updates = graph.placeholder([3, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = updates.gatherAlongAxis({ indices, axis: 0 });
   * ```
   * @category Gather
   */
  gatherAlongAxis(options: { readonly indices: Tensor; readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.gatherAlongAxis(options.axis, { ...options, updates: this.self });
  }

  /**
   * `gatherAlongAxis` along an axis that a tensor holds, whose value must be known when the graph is compiled.
   *
   * Swift: `gatherAlongAxisTensor(_:updates:indices:name:)`; macOS 12.3.
   *
   * @param options.indices - Tensor of whole numbers.
   * @example
   * ```ts
   * const updates = graph.placeholder([3, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = updates.gatherAlongAxisTensor({ indices, axisTensor: 0 });
   * ```
   * @category Gather
   */
  gatherAlongAxisTensor(options: { readonly indices: Operand; readonly axisTensor: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.gatherAlongAxisTensor(options.axisTensor, { ...options, updates: this.self });
  }

  /**
   * All windows of `sizes` that slide along `axes`, which are listed in order: each of these becomes the number of windows
   * along it, and the sizes follow as dimensions of their own. Element k of window o is element o · stride + k · dilation
   * rate.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([7, 6]);
   * const output = tensor.windows({ axes: [0, 1], sizes: [3, 2], strides: [2, 1], dilationRates: [1, 3] });
   * ```
   * @category ImToCol
   */
  windows(options: {
    readonly axes: readonly number[];
    readonly sizes: readonly number[];
    readonly strides: readonly number[];
    readonly dilationRates: readonly number[];
    readonly name?: string;
  }): Tensor {
    return this.graph.windows(this.self, options);
  }

  /**
   * The adjoint of `windows` of a tensor of `outputShape` that has padding at both ends of each of `axes`: each element is
   * the sum of what the windows that show it hold there.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const windows = graph.placeholder([3, 5, 3, 2]);
   * const output = windows.foldWindows({ axes: [0, 1], sizes: [3, 2], strides: [2, 1], dilationRates: [1, 3], leftPadding: [0, 1], rightPadding: [0, 1], outputShape: [7, 6] });
   * ```
   * @category ImToCol
   */
  foldWindows(options: {
    readonly axes: readonly number[];
    readonly sizes: readonly number[];
    readonly strides: readonly number[];
    readonly dilationRates: readonly number[];
    readonly leftPadding: readonly number[];
    readonly rightPadding: readonly number[];
    readonly outputShape: Shape | Tensor;
    readonly name?: string;
  }): Tensor {
    return this.graph.foldWindows(this.self, options);
  }

  /**
   * The elements of each place of a window that slides over images, zeros outside them: [N, C · kernelHeight · kernelWidth,
   * places] for NCHW, [N, places, kernelHeight · kernelWidth · C] for NHWC, where places, and the window's elements with
   * their channels, are counted in row-major order. It is a view: a matrix product that follows reads the images themselves.
   *
   * Swift: `imToCol(_:descriptor:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 5, 4]);
   * const output = source.imToCol({ descriptor: { kernelWidth: 2, kernelHeight: 3 } });
   * ```
   * @category ImToCol
   */
  imToCol(options: { readonly descriptor?: ImToColOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.imToCol(this.self, options);
  }

  /**
   * The adjoint of `imToCol`, and so its gradient: images of `outputShape`, each of whose elements is the sum of all that
   * the columns hold of it.
   *
   * Swift: `colToIm(_:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 18, 9]);
   * const output = source.colToIm({ outputShape: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } });
   * ```
   * @category ImToCol
   */
  colToIm(options: { readonly outputShape: readonly number[]; readonly descriptor?: ImToColOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.colToIm(this.self, options);
  }

  /**
   * Keeps a band of each matrix that the last two dimensions make, and sets the rest to 0, NaN and infinities too: the main
   * diagonal, `numLower` diagonals below it and `numUpper` above; a negative number keeps all on that side.
   *
   * Swift: `bandPart(_:numLower:numUpper:name:)`, `bandPart(_:numLowerTensor:numUpperTensor:name:)`; macOS 12.3.
   *
   * @example
   * ```ts
   * const inputTensor = graph.placeholder([3, 3]);
   * const output = inputTensor.bandPart({ numLower: 1, numUpper: 0 });
   * ```
   * @category LinearAlgebra
   */
  bandPart(options: {
    readonly numLower: number | readonly number[] | Tensor;
    readonly numUpper: number | readonly number[] | Tensor;
    readonly name?: string;
  }): Tensor {
    return this.graph.bandPart(this.self, options);
  }

  /**
   * -Σ labels · ln softMax(x) along `axis`, where the labels are a distribution, formed from x - max(x) so that nothing
   * overflows. `none`, or `axis` as it was called first, keeps a loss for each place along the other axes (`axis` stays,
   * with length 1); `sum` adds them up and `mean` averages them to a scalar.
   *
   * Swift: `softMaxCrossEntropy(_:labels:axis:reuctionType:name:)`; macOS 11.0.
   *
   * @param options.labels - Tensor of floating-point numbers.
   * @param options.reductionType - Default: none.
   * @example
   * ```ts
   * const sourceTensor = graph.placeholder([2, 3]);
   * const labels = graph.placeholder([2, 3]);
   * const output = sourceTensor.softMaxCrossEntropy({ labels, axis: 1 });
   * ```
   * @category Loss
   */
  softMaxCrossEntropy(options: {
    readonly labels: Operand;
    readonly axis: number | Tensor;
    readonly reductionType?: "none" | "axis" | "sum" | "mean";
    readonly name?: string;
  }): Tensor {
    return this.graph.softMaxCrossEntropy(this.self, options);
  }

  /**
   * The gradient of `softMaxCrossEntropy` with respect to its source: (softMax(x) · Σ labels - labels) times the incoming
   * gradient, for `mean` divided by the number of losses.
   *
   * Swift: `softMaxCrossEntropyGradient(_:source:labels:axis:reuctionType:name:)`; macOS 11.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @param options.labels - Tensor of floating-point numbers.
   * @param options.reductionType - Default: none.
   * @example
   * ```ts
   * const source = graph.placeholder([5, 7]);
   * const labels = graph.placeholder([5, 7]);
   * const gradientTensor = graph.placeholder([5, 1]);
   * const output = gradientTensor.softMaxCrossEntropyGradient({ source, labels, axis: -1 });
   * ```
   * @category Loss
   */
  softMaxCrossEntropyGradient(options: {
    readonly source: Operand;
    readonly labels: Operand;
    readonly axis: number | Tensor;
    readonly reductionType?: "none" | "axis" | "sum" | "mean";
    readonly name?: string;
  }): Tensor {
    return this.graph.softMaxCrossEntropyGradient(this.self, options);
  }

  /**
   * The tensor itself, as a constant in the eyes of differentiation.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = tensor.stopGradient();
   * ```
   * @category Loss
   */
  stopGradient(options: { readonly name?: string } = {}): Tensor {
    return this.graph.stopGradient(this.self, options);
  }

  /**
   * The inverses of the square matrices held in the last two dimensions, by Gauss-Jordan elimination with partial pivoting,
   * in float32. A matrix in which no pivot is left has an inverse of NaN throughout; where rounding hides that a matrix is
   * singular, its inverse is very large. A matrix has at most 682 rows.
   *
   * Swift: `inverse(input:name:)`; macOS 13.0.
   *
   * @example
   * ```ts
   * const input = graph.placeholder([2, 2]);
   * const output = input.inverse();
   * ```
   * @category MatrixInverse
   */
  inverse(options: { readonly name?: string } = {}): Tensor {
    return this.graph.inverse(this.self, options);
  }

  /**
   * Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0.
   * Sums are kept in float32.
   *
   * Swift: `matrixMultiplication(primary:secondary:name:)`; macOS 11.0.
   *
   * @param secondary - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([3, 4]);
   * const output = primary.matrixMultiplication(secondary);
   * ```
   * @category MatrixMultiplication
   */
  matrixMultiplication(secondary: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.graph.matrixMultiplication(this.self, secondary, options);
  }

  /**
   * What `matrixMultiplication` computes, left in float32, in which it is summed, for products that are added to others.
   *
   * Beyond Apple's operations.
   *
   * @param secondary - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([5, 7]);
   * const secondary = graph.placeholder([7, 9]);
   * const output = primary.matrixMultiplicationInFloat32(secondary);
   * ```
   * @category MatrixMultiplication
   */
  matrixMultiplicationInFloat32(secondary: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.graph.matrixMultiplicationInFloat32(this.self, secondary, options);
  }

  /**
   * How many bits differ between each vector of `primary` and each of `secondary`: vectors lie along the last dimension and
   * sets of them along the one before, so that [m, k] and [n, k] give [m, n]. The leading dimensions broadcast.
   *
   * Swift: `HammingDistance(primary:secondary:resultDataType:name:)`; macOS 13.0.
   *
   * @param secondary - Tensor of whole numbers.
   * @param options.resultDataType - Default: uint32.
   * @example
   * ```ts
   * const primary = graph.placeholder([5, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([4, 3], { dataType: "int32" });
   * const output = primary.HammingDistance(secondary);
   * ```
   * @category MatrixMultiplication
   */
  HammingDistance(secondary: Operand, options: { readonly resultDataType?: DataType; readonly name?: string } = {}): Tensor {
    return this.graph.HammingDistance(this.self, secondary, options);
  }

  /**
   * Attention: softMax(scale · query · keyᵀ + mask) · value, where softMax runs along the keys, matrices lie in the last two
   * dimensions, and the leading dimensions, batch and heads, broadcast. Where there are more heads of queries than of keys
   * or values, in the third dimension from the end, each of those serves equally many neighbouring ones. The mask broadcasts
   * and is added; −∞ hides a key, and a query from which all are hidden gives NaN. `isCausal` hides keys that stand behind
   * the query: query i sees the keys 0 … i. `sinks` has a number for each head, which takes part in softMax as a further
   * key's would, but has no value: weights then add up to less than 1. The scale is given by itself or in the descriptor;
   * mask and sinks may be given either way.
   *
   * Swift: `scaledDotProductAttention(query:key:value:mask:scale:name:)`,
   * `scaledDotProductAttention(query:key:value:scale:name:)`, `scaledDotProductAttention(query:key:value:descriptor:name:)`;
   * macOS 15.0.
   *
   * @param options.key - Tensor of floating-point numbers.
   * @param options.value - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.sinks - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const query = graph.placeholder([1, 1, 2, 4]);
   * const key = graph.placeholder([1, 1, 3, 4]);
   * const value = graph.placeholder([1, 1, 3, 4]);
   * const output = query.scaledDotProductAttention({ key, value, scale: 0.5 });
   * ```
   * @category MatrixMultiplication
   */
  scaledDotProductAttention(options: {
    readonly key: Operand;
    readonly value: Operand;
    readonly mask?: Operand;
    readonly sinks?: Operand;
    readonly scale?: number;
    readonly descriptor?: SDPADescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.scaledDotProductAttention(this.self, options);
  }

  /**
   * What `scaledDotProductAttention` computes, of operands whose leading dimensions broadcast: softMax(scale · query · keyᵀ
   * + mask) · value in one pass, in which no scores leave the kernel. The mask has at least rank 2; sinks have two more
   * dimensions, of length 1.
   *
   * Beyond Apple's operations.
   *
   * @param options.key - Tensor of floating-point numbers.
   * @param options.value - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.sinks - Tensor of floating-point numbers.
   * @param options.isCausal - Default: false.
   * @example
   * ```ts
   * const query = graph.placeholder([2, 3, 5, 4]);
   * const key = graph.placeholder([2, 3, 7, 4]);
   * const value = graph.placeholder([2, 3, 7, 8]);
   * const output = query.attentionForward({ key, value, scale: 0.5 });
   * ```
   * @category MatrixMultiplication
   */
  attentionForward(options: {
    readonly key: Tensor;
    readonly value: Tensor;
    readonly mask?: Tensor;
    readonly sinks?: Tensor;
    readonly scale: number;
    readonly isCausal?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.attentionForward(this.self, options);
  }

  /**
   * The core of `nonMaximumSuppression`, for `scores` [N,L,B] of which each line is treated by itself, and `order` (int32),
   * the indices that sort the lines: the place in the line of a box that is kept, from 1 on, and 0 for others, in that
   * order. If there are `classes` [N,B], boxes of different classes do not suppress each other.
   *
   * Beyond Apple's operations.
   *
   * @param options.order - Tensor of whole numbers.
   * @param options.scores - Tensor of floating-point numbers.
   * @param options.classes - Tensor of whole numbers.
   * @param options.coordinateMode - Default: explicit.
   * @example
   * ```ts
   * const order = graph.placeholder([1, 1, 5], { dataType: "int32" });
   * const boxes = graph.placeholder([1, 5, 4]);
   * const scores = graph.placeholder([1, 1, 5]);
   * const output = boxes.suppressBoxes({ order, scores, iouThreshold: 0.7, scoreThreshold: 1.5 });
   * ```
   * @category NonMaximumSuppression
   */
  suppressBoxes(options: {
    readonly order: Tensor;
    readonly scores: Tensor;
    readonly classes?: Tensor;
    readonly iouThreshold: number;
    readonly scoreThreshold: number;
    readonly coordinateMode?: "explicit" | "cornersWidthFirst" | "centersHeightFirst" | "centersWidthFirst";
    readonly name?: string;
  }): Tensor {
    return this.graph.suppressBoxes(options.order, { ...options, boxes: this.self });
  }

  /**
   * Of boxes that overlap keeps those of the highest scores: of `boxesTensor` [N,B,4] with `scoresTensor` [N,B,K] for K
   * classes, or with [N,B,1] and the classes in `classIndicesTensor` [N,B]. The result holds a row (batch, class, box) of
   * int32 for each one kept; it has as many rows as could be, and those left over are filled with -1. Scores below
   * `scoreThreshold`, and NaN, are left out first. Then, in descending order of scores and at equal scores the lower box
   * first, a box is kept unless its intersection with one kept before is more than `iouThreshold` times their union. With
   * `perClassSuppression` a box suppresses only boxes of its own class: each class is treated by itself. Otherwise a box
   * takes part once, with the class of its highest score. Rows are in order of batches, with `perClassSuppression` and K
   * scores then of classes, and then in descending order of scores. `coordinateMode` says what the four numbers are: two
   * opposite corners, or center and size; B is 65536 at most.
   *
   * Swift:
   * `nonMaximumSuppression(withBoxesTensor:scoresTensor:iouThreshold:scoreThreshold:perClassSuppression:coordinateMode:name:)`,
   * `nonMaximumSuppression(withBoxesTensor:scoresTensor:classIndicesTensor:iouThreshold:scoreThreshold:perClassSuppression:coordinateMode:name:)`;
   * macOS 14.0.
   *
   * @param options.scoresTensor - Tensor of floating-point numbers.
   * @param options.classIndicesTensor - Tensor of whole numbers.
   * @param options.perClassSuppression - Default: false.
   * @param options.coordinateMode - Default: explicit.
   * @example
   * ```ts
   * const boxesTensor = graph.placeholder([1, 5, 4]);
   * const scoresTensor = graph.placeholder([1, 5, 1]);
   * const output = boxesTensor.nonMaximumSuppression({ scoresTensor, iouThreshold: 0.7, scoreThreshold: 1.5 });
   * ```
   * @category NonMaximumSuppression
   */
  nonMaximumSuppression(options: {
    readonly scoresTensor: Operand;
    readonly classIndicesTensor?: Operand;
    readonly iouThreshold: number;
    readonly scoreThreshold: number;
    readonly perClassSuppression?: boolean;
    readonly coordinateMode?: "explicit" | "cornersWidthFirst" | "centersHeightFirst" | "centersWidthFirst";
    readonly name?: string;
  }): Tensor {
    return this.graph.nonMaximumSuppression(this.self, options);
  }

  /**
   * How many elements of each stretch of 1024, in row-major order, are not zero (int32).
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.nonZeroCounts();
   * ```
   * @category NonZero
   */
  nonZeroCounts(options: { readonly name?: string } = {}): Tensor {
    return this.graph.nonZeroCounts(this.self, options);
  }

  /**
   * The coordinates of the elements that are not zero, a row for each in row-major order, and -1 in the rows that are left
   * over. `counts` are the running sum of `nonZeroCounts`, the last of them the number of rows that are used.
   *
   * Beyond Apple's operations.
   *
   * @param options.counts - Tensor of whole numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const counts = graph.placeholder([1], { dataType: "int32" });
   * const output = tensor.nonZeroRows({ counts });
   * ```
   * @category NonZero
   */
  nonZeroRows(options: { readonly counts: Tensor; readonly name?: string }): Tensor {
    return this.graph.nonZeroRows(this.self, options);
  }

  /**
   * The coordinates of the elements that are not zero (int32), a row for each in row-major order. The result has a row for
   * every element of the tensor, so that its shape does not depend on values: rows that are left over are filled with -1,
   * which `gatherND` reads as 0 and `scatterND` skips. NaN is not zero, -0 is.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.nonZeroPlaces();
   * ```
   * @category NonZero
   */
  nonZeroPlaces(options: { readonly name?: string } = {}): Tensor {
    return this.graph.nonZeroPlaces(this.self, options);
  }

  /**
   * The mean along `axes`; a reduced dimension stays, with length 1. Whole numbers truncate toward zero.
   *
   * Swift: `mean(of:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.mean({ axes: [1] });
   * ```
   * @category Normalization
   */
  mean(
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.mean(this.self, options);
  }

  /**
   * The population variance along `axes`, the mean of the squared distances to the mean, which may be given; a reduced
   * dimension stays, with length 1.
   *
   * Swift: `variance(of:axes:name:)`, `variance(of:mean:axes:name:)`; macOS 11.0.
   *
   * @param options.mean - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.variance({ axes: [1] });
   * ```
   * @category Normalization
   */
  variance(
    options: {
      readonly mean?: Operand;
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.variance(this.self, options);
  }

  /**
   * gamma · (x - mean) / √(variance + epsilon) + beta; `gamma` and `beta` may be left out. All of them broadcast: over which
   * dimensions mean and variance were taken makes it batch, instance or layer normalization.
   *
   * Swift: `normalize(_:mean:variance:gamma:beta:epsilon:name:)`; macOS 11.0.
   *
   * @param options.mean - Tensor of floating-point numbers.
   * @param options.variance - Tensor of floating-point numbers.
   * @param options.gamma - Tensor of floating-point numbers.
   * @param options.beta - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const mean = graph.placeholder([2, 1]);
   * const variance = graph.placeholder([2, 1]);
   * const gamma = graph.placeholder([3]);
   * const beta = graph.placeholder([3]);
   * const output = tensor.normalize({ mean, variance, gamma, beta, epsilon: 0.001 });
   * ```
   * @category Normalization
   */
  normalize(options: {
    readonly mean: Operand;
    readonly variance: Operand;
    readonly gamma?: Operand;
    readonly beta?: Operand;
    readonly epsilon: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.normalize(this.self, options);
  }

  /**
   * The gradient of `normalize` with respect to gamma, added up along `reductionAxes`: Σ dy · (x - mean) / √(variance +
   * epsilon).
   *
   * Swift:
   * `normalizationGammaGradient(withIncomingGradientTensor:sourceTensor:mean:varianceTensor:reductionAxes:epsilon:name:)`;
   * macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.mean - Tensor of floating-point numbers.
   * @param options.varianceTensor - Tensor of floating-point numbers.
   * @param options.reductionAxes - Default: all axes.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([5, 7, 3]);
   * const sourceTensor = graph.placeholder([5, 7, 3]);
   * const mean = graph.placeholder([1, 7, 1]);
   * const varianceTensor = graph.placeholder([1, 7, 1]);
   * const output = incomingGradientTensor.normalizationGammaGradient({ sourceTensor, mean, varianceTensor, reductionAxes: [0, 2], epsilon: 0.001 });
   * ```
   * @category Normalization
   */
  normalizationGammaGradient(options: {
    readonly sourceTensor: Operand;
    readonly mean: Operand;
    readonly varianceTensor: Operand;
    readonly reductionAxes?: number | readonly number[] | Tensor;
    readonly epsilon: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.normalizationGammaGradient(this.self, options);
  }

  /**
   * The gradient of `normalize` with respect to beta: `incomingGradientTensor` added up along `reductionAxes`.
   *
   * Swift: `normalizationBetaGradient(withIncomingGradientTensor:sourceTensor:reductionAxes:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.reductionAxes - Default: all axes.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([5, 7, 3]);
   * const sourceTensor = graph.placeholder([5, 7, 3]);
   * const output = incomingGradientTensor.normalizationBetaGradient({ sourceTensor, reductionAxes: [0, 2] });
   * ```
   * @category Normalization
   */
  normalizationBetaGradient(options: {
    readonly sourceTensor: Operand;
    readonly reductionAxes?: number | readonly number[] | Tensor;
    readonly name?: string;
  }): Tensor {
    return this.graph.normalizationBetaGradient(this.self, options);
  }

  /**
   * The gradient of `normalize` with respect to x, where mean and variance are those of x along `reductionAxes`. With g =
   * gamma · dy and x̂ the normalized x it is (g - mean(g) - x̂ · mean(g · x̂)) / √(variance + epsilon).
   * `gammaGradientTensor` and `betaGradientTensor` hold the two sums only where gamma does not vary along the axes; they are
   * formed afresh, so that layer normalization is right too.
   *
   * Swift:
   * `normalizationGradient(withIncomingGradientTensor:sourceTensor:mean:varianceTensor:gammaTensor:gammaGradientTensor:betaGradientTensor:reductionAxes:epsilon:name:)`;
   * macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.mean - Tensor of floating-point numbers.
   * @param options.varianceTensor - Tensor of floating-point numbers.
   * @param options.gammaTensor - Tensor of floating-point numbers.
   * @param options.gammaGradientTensor - Tensor of floating-point numbers.
   * @param options.betaGradientTensor - Tensor of floating-point numbers.
   * @param options.reductionAxes - Default: all axes.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([5, 7, 3]);
   * const sourceTensor = graph.placeholder([5, 7, 3]);
   * const mean = graph.placeholder([1, 7, 1]);
   * const varianceTensor = graph.placeholder([1, 7, 1]);
   * const gammaTensor = graph.placeholder([7, 1]);
   * const output = incomingGradientTensor.normalizationGradient({ sourceTensor, mean, varianceTensor, gammaTensor, reductionAxes: [0, 2], epsilon: 0.001 });
   * ```
   * @category Normalization
   */
  normalizationGradient(options: {
    readonly sourceTensor: Operand;
    readonly mean: Operand;
    readonly varianceTensor: Operand;
    readonly gammaTensor?: Operand;
    readonly gammaGradientTensor?: Operand;
    readonly betaGradientTensor?: Operand;
    readonly reductionAxes?: number | readonly number[] | Tensor;
    readonly epsilon: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.normalizationGradient(this.self, options);
  }

  /**
   * A new dimension of length `depth`, which stands at `axis` in the result: `onValue` at the place that the index says,
   * `offValue` elsewhere. An index outside gives `offValue` everywhere.
   *
   * Swift: `oneHot(withIndicesTensor:depth:axis:dataType:onValue:offValue:name:)`,
   * `oneHot(withIndicesTensor:depth:dataType:onValue:offValue:name:)`,
   * `oneHot(withIndicesTensor:depth:axis:dataType:name:)`, `oneHot(withIndicesTensor:depth:axis:name:)`,
   * `oneHot(withIndicesTensor:depth:dataType:name:)`, `oneHot(withIndicesTensor:depth:name:)`; macOS 11.0.
   *
   * @param options.axis - Default: -1.
   * @param options.dataType - Default: float32.
   * @param options.onValue - Default: 1.
   * @param options.offValue - Default: 0.
   * @example
   * ```ts
   * const indicesTensor = graph.placeholder([3], { dataType: "int32" });
   * const output = indicesTensor.oneHot({ depth: 3 });
   * ```
   * @category OneHot
   */
  oneHot(options: {
    readonly depth: number;
    readonly axis?: number;
    readonly dataType?: DataType;
    readonly onValue?: number;
    readonly offValue?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.oneHot(this.self, options);
  }

  /**
   * One step of gradient descent: values - learningRate · gradient, to be assigned to the variable.
   *
   * Swift: `stochasticGradientDescent(learningRate:values:gradient:name:)`; macOS 11.0.
   *
   * @param options.learningRate - Tensor of floating-point numbers.
   * @param options.gradient - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const learningRate = graph.placeholder([]);
   * const values = graph.placeholder([2, 3]);
   * const gradient = graph.placeholder([2, 3]);
   * const output = values.stochasticGradientDescent({ learningRate, gradient });
   * ```
   * @category Optimizer
   */
  stochasticGradientDescent(options: { readonly learningRate: Operand; readonly gradient: Operand; readonly name?: string }): Tensor {
    return this.graph.stochasticGradientDescent(options.learningRate, { ...options, values: this.self });
  }

  /**
   * One step of Adam (Kingma and Ba): m ← β₁m + (1-β₁)g, v ← β₂v + (1-β₂)g², values - rate · m / (√v + ε). The rate is
   * `learningRate` · √(1 - beta2Power) / (1 - beta1Power), where the powers are β₁ᵗ and β₂ᵗ in step t = 1, 2, …; or
   * `currentLearningRate`, if it has been corrected already. With `maximumVelocity` (AMSGrad) the greatest v so far takes
   * the place of v. Answers the new values, momentum and velocity, then the new maximum velocity if one was given.
   *
   * Swift:
   * `adam(learningRate:beta1:beta2:epsilon:beta1Power:beta2Power:values:momentum:velocity:maximumVelocity:gradient:name:)`,
   * `adam(currentLearningRate:beta1:beta2:epsilon:values:momentum:velocity:maximumVelocity:gradient:name:)`; macOS 11.0.
   *
   * @param options.learningRate - Tensor of floating-point numbers.
   * @param options.currentLearningRate - Tensor of floating-point numbers.
   * @param options.beta1 - Tensor of floating-point numbers.
   * @param options.beta2 - Tensor of floating-point numbers.
   * @param options.epsilon - Tensor of floating-point numbers.
   * @param options.beta1Power - Tensor of floating-point numbers.
   * @param options.beta2Power - Tensor of floating-point numbers.
   * @param options.momentum - Tensor of floating-point numbers.
   * @param options.velocity - Tensor of floating-point numbers.
   * @param options.maximumVelocity - Tensor of floating-point numbers.
   * @param options.gradient - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const learningRate = graph.placeholder([]);
   * const beta1 = graph.placeholder([]);
   * const beta2 = graph.placeholder([]);
   * const epsilon = graph.placeholder([]);
   * const beta1Power = graph.placeholder([]);
   * const beta2Power = graph.placeholder([]);
   * const values = graph.placeholder([5, 7]);
   * const momentum = graph.placeholder([5, 7]);
   * const velocity = graph.placeholder([5, 7]);
   * const gradient = graph.placeholder([5, 7]);
   * const outputs = values.adam({ beta1, beta2, epsilon, momentum, velocity, gradient, learningRate, beta1Power, beta2Power });
   * ```
   * @category Optimizer
   */
  adam(options: {
    readonly learningRate?: Operand;
    readonly currentLearningRate?: Operand;
    readonly beta1: Operand;
    readonly beta2: Operand;
    readonly epsilon: Operand;
    readonly beta1Power?: Operand;
    readonly beta2Power?: Operand;
    readonly momentum: Operand;
    readonly velocity: Operand;
    readonly maximumVelocity?: Operand;
    readonly gradient: Operand;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.adam(options.learningRate, { ...options, values: this.self });
  }

  /**
   * The maximum over a window that slides over each image. Padding never is the maximum; a window that lies wholly in it
   * gives 0, and one that holds NaN gives NaN.
   *
   * Swift: `maxPooling2D(withSourceTensor:descriptor:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 4]);
   * const output = source.maxPooling2D({ descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  maxPooling2D(options: { readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.maxPooling2D(this.self, options);
  }

  /**
   * Two results: what `maxPooling2D` gives, and where each maximum was found, the first of equals, as an int32 index that
   * `returnIndicesMode` says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window
   * (`localFlatten…`).
   *
   * Swift: `maxPooling2DReturnIndices(_:descriptor:name:)`; macOS 12.2.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const outputs = source.maxPooling2DReturnIndices({ descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, returnIndicesMode: "globalFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling2DReturnIndices(options: { readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string } = {}): readonly Tensor[] {
    return this.graph.maxPooling2DReturnIndices(this.self, options);
  }

  /**
   * The gradient of `maxPooling2D` with respect to its source: by the forward source, in which maxima are looked for again,
   * or by the indices that `maxPooling2DReturnIndices` gave with the same descriptor, and the source's shape. Each window's
   * gradient goes to its first maximum.
   *
   * Swift: `maxPooling2DGradient(withGradientTensor:sourceTensor:descriptor:name:)`,
   * `maxPooling2DGradient(withGradientTensor:indicesTensor:outputShape:descriptor:name:)`,
   * `maxPooling2DGradient(withGradientTensor:indicesTensor:outputShapeTensor:descriptor:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 3, 2, 3]);
   * const sourceTensor = graph.placeholder([2, 3, 4, 6]);
   * const output = gradientTensor.maxPooling2DGradient({ sourceTensor, descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  maxPooling2DGradient(
    options: {
      readonly sourceTensor?: Operand;
      readonly indicesTensor?: Operand;
      readonly outputShape?: Shape | Tensor;
      readonly descriptor?: Pooling2DOpDescriptor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.maxPooling2DGradient(this.self, options);
  }

  /**
   * The average over a window that slides over each image: of the elements that lie in the image or, with
   * `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding
   * gives 0.
   *
   * Swift: `avgPooling2D(withSourceTensor:descriptor:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 4]);
   * const output = source.avgPooling2D({ descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  avgPooling2D(options: { readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.avgPooling2D(this.self, options);
  }

  /**
   * The gradient of `avgPooling2D` with respect to its source, of which only the shape matters.
   *
   * Swift: `avgPooling2DGradient(withGradientTensor:sourceTensor:descriptor:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 3, 2, 3]);
   * const sourceTensor = graph.placeholder([2, 3, 4, 6]);
   * const output = gradientTensor.avgPooling2DGradient({ sourceTensor, descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  avgPooling2DGradient(options: {
    readonly sourceTensor: Operand;
    readonly descriptor?: Pooling2DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.avgPooling2DGradient(this.self, options);
  }

  /**
   * The maximum over a window that slides over the last four dimensions. Padding never is the maximum; a window that lies
   * wholly in it gives 0, and one that holds NaN gives NaN.
   *
   * Swift: `maxPooling4D(_:descriptor:name:)`; macOS 12.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = source.maxPooling4D({ descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  maxPooling4D(options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.maxPooling4D(this.self, options);
  }

  /**
   * The index of each maximum that `maxPooling4D` finds, the first of equals, counted as `returnIndicesMode` says; 0 for a
   * window wholly in the padding.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = source.maxPooling4DIndices({ descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2], returnIndicesMode: "globalFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DIndices(options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.maxPooling4DIndices(this.self, options);
  }

  /**
   * Two results: what `maxPooling4D` gives, and where each maximum was found, as an int32 index that `returnIndicesMode`
   * says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window (`localFlatten…`).
   *
   * Swift: `maxPooling4DReturnIndices(_:descriptor:name:)`; macOS 12.2.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const outputs = source.maxPooling4DReturnIndices({ descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 2, 2, 2], returnIndicesMode: "globalFlatten3D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DReturnIndices(options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): readonly Tensor[] {
    return this.graph.maxPooling4DReturnIndices(this.self, options);
  }

  /**
   * The elements of `source` whose indices, as `maxPooling4DReturnIndices` gives them, are in `indicesTensor`; 0 where a
   * window has no such element.
   *
   * Beyond Apple's operations.
   *
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 2, 3, 4]);
   * const indicesTensor = graph.placeholder([1, 2, 2, 3], { dataType: "int32" });
   * const output = source.maxPooling4DAtIndices({ indicesTensor, descriptor: { kernelSizes: [2, 1, 2, 2], returnIndicesMode: "localFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DAtIndices(options: {
    readonly indicesTensor: Tensor;
    readonly descriptor?: Pooling4DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.maxPooling4DAtIndices(this.self, options);
  }

  /**
   * The gradient of `maxPooling4D` by the indices of its maxima: each element of `outputShape` is given the gradients of the
   * windows that found their maximum there.
   *
   * Beyond Apple's operations.
   *
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([1, 2, 2, 3]);
   * const indicesTensor = graph.placeholder([1, 2, 2, 3], { dataType: "int32" });
   * const output = gradientTensor.maxPooling4DGradientAtIndices({ indicesTensor, outputShape: [2, 2, 3, 4], descriptor: { kernelSizes: [2, 1, 2, 2], returnIndicesMode: "localFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DGradientAtIndices(options: {
    readonly indicesTensor: Tensor;
    readonly outputShape: Shape | Tensor;
    readonly descriptor?: Pooling4DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.maxPooling4DGradientAtIndices(this.self, options);
  }

  /**
   * The gradient of `maxPooling4D` with respect to its source: by the forward source, in which maxima are looked for again,
   * or by the indices that `maxPooling4DReturnIndices` gave with the same descriptor, and the source's shape. Each window's
   * gradient goes to its first maximum.
   *
   * Swift: `maxPooling4DGradient(_:source:descriptor:name:)`,
   * `maxPooling4DGradient(withGradientTensor:indicesTensor:outputShape:descriptor:name:)`,
   * `maxPooling4DGradient(withGradientTensor:indicesTensor:outputShapeTensor:descriptor:name:)`; macOS 12.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 2, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = gradient.maxPooling4DGradient({ source, descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  maxPooling4DGradient(
    options: {
      readonly source?: Operand;
      readonly indicesTensor?: Operand;
      readonly outputShape?: Shape | Tensor;
      readonly descriptor?: Pooling4DOpDescriptor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.maxPooling4DGradient(this.self, options);
  }

  /**
   * The average over a window that slides over the last four dimensions: of the elements that lie in the source or, with
   * `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding
   * gives 0.
   *
   * Swift: `avgPooling4D(_:descriptor:name:)`; macOS 12.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = source.avgPooling4D({ descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  avgPooling4D(options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.avgPooling4D(this.self, options);
  }

  /**
   * The gradient of `avgPooling4D` with respect to a source of `outputShape`: each window shares its gradient out among the
   * elements that it averaged.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 2, 2, 3]);
   * const output = gradientTensor.avgPooling4DGradientOfShape({ outputShape: [2, 3, 4, 6], descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  avgPooling4DGradientOfShape(options: {
    readonly outputShape: Shape | Tensor;
    readonly descriptor?: Pooling4DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.avgPooling4DGradientOfShape(this.self, options);
  }

  /**
   * The gradient of `avgPooling4D` with respect to its source, of which only the shape matters.
   *
   * Swift: `avgPooling4DGradient(_:source:descriptor:name:)`; macOS 12.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 2, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = gradient.avgPooling4DGradient({ source, descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  avgPooling4DGradient(options: { readonly source: Operand; readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.avgPooling4DGradient(this.self, options);
  }

  /**
   * The square root of the sum of squares over a window that slides over the last four dimensions; padding counts as zeros.
   * Squares are added up in float32. Its gradient is taken to be 0 for a window of zeros.
   *
   * Swift: `L2NormPooling4D(_:descriptor:name:)`; macOS 12.0.
   *
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = source.L2NormPooling4D({ descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  L2NormPooling4D(options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.graph.L2NormPooling4D(this.self, options);
  }

  /**
   * The gradient of `L2NormPooling4D` with respect to its source: each element times the sum of gradient / norm over the
   * windows that show it.
   *
   * Swift: `L2NormPooling4DGradient(_:source:descriptor:name:)`; macOS 12.0.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 2, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = gradient.L2NormPooling4DGradient({ source, descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  L2NormPooling4DGradient(options: {
    readonly source: Operand;
    readonly descriptor?: Pooling4DOpDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.L2NormPooling4DGradient(this.self, options);
  }

  /**
   * Whole numbers that stand for floating-point ones: y = rint(x / scale) + zeroPoint, computed in float32, halves to the
   * even number; what `dataType` cannot hold saturates, and NaN becomes 0. `scale` and `zeroPoint` (0 when left out) are
   * numbers, or with `axis` tensors with a number for each place along it. Without `axis` they are tensors whose dimensions,
   * counted from the end, divide the tensor's: each of their numbers belongs to a block. Not differentiable: what is made of
   * the result is a constant to gradients.
   *
   * Swift: `quantize(_:scale:zeroPoint:dataType:name:)`, `quantize(_:scaleTensor:zeroPoint:dataType:axis:name:)`,
   * `quantize(_:scaleTensor:zeroPointTensor:dataType:axis:name:)`; macOS 13.1.
   *
   * @param options.scale - Tensor of floating-point numbers.
   * @param options.zeroPoint - Tensor of numbers of up to 32 bits.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const scale = graph.placeholder([]);
   * const zeroPoint = graph.placeholder([]);
   * const output = tensor.quantize({ scale, zeroPoint, dataType: "int8" });
   * ```
   * @category Quantization
   */
  quantize(options: {
    readonly scale: Operand;
    readonly zeroPoint?: Operand;
    readonly dataType: DataType;
    readonly axis?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.quantize(this.self, options);
  }

  /**
   * Floating-point numbers that whole ones stand for: y = scale · (x - zeroPoint), computed in float32. `scale` and
   * `zeroPoint` (0 when left out) are as in `quantize`; `dataType` is that of `scale` when left out. Or y is what stands in
   * `LUTTensor` at the place x of its last dimension; dimensions before it divide the tensor's, as those of a scale do, so
   * that blocks have tables of their own. With `axis` the table's last dimension holds vectors, its last but one is
   * addressed, and the numbers of a vector follow one another along `axis`, which becomes longer by as much. Codes that the
   * table has not got read 0.
   *
   * Swift: `dequantize(_:scale:zeroPoint:dataType:name:)`, `dequantize(_:scaleTensor:zeroPoint:dataType:axis:name:)`,
   * `dequantize(_:scaleTensor:zeroPointTensor:dataType:axis:name:)`,
   * `dequantize(_:scaleTensor:zeroPointTensor:dataType:name:)`, `dequantize(_:scaleTensor:dataType:name:)`,
   * `dequantize(_:LUTTensor:name:)`, `dequantize(_:LUTTensor:axis:name:)`; macOS 13.1.
   *
   * @param options.scale - Tensor of floating-point numbers.
   * @param options.zeroPoint - Tensor of numbers of up to 32 bits.
   * @param options.LUTTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3], { dataType: "uint8" });
   * const scale = graph.placeholder([]);
   * const zeroPoint = graph.placeholder([]);
   * const output = tensor.dequantize({ scale, zeroPoint });
   * ```
   * @category Quantization
   */
  dequantize(
    options: {
      readonly scale?: Operand;
      readonly zeroPoint?: Operand;
      readonly LUTTensor?: Operand;
      readonly dataType?: DataType;
      readonly axis?: number;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.dequantize(this.self, options);
  }

  /**
   * What stands in `LUTTensor` at the place that each code of `tensor` gives, as `dequantize` says: with `axis`, which
   * counts from the front, the table holds vectors.
   *
   * Beyond Apple's operations.
   *
   * @param options.LUTTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7], { dataType: "int32" });
   * const LUTTensor = graph.placeholder([16]);
   * const output = tensor.lookUp({ LUTTensor });
   * ```
   * @category Quantization
   */
  lookUp(options: { readonly LUTTensor: Tensor; readonly axis?: number; readonly name?: string }): Tensor {
    return this.graph.lookUp(this.self, options);
  }

  /**
   * Random numbers from a state of the Philox 4x32-10 generator. Uniform ones lie in [min, max), by default [0, 1), whole
   * ones in [minInteger, maxInteger]; truncated normal ones in [min, max), by default [-2, 2), and are always sampled by the
   * inverse of their distribution function.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const stateTensor = graph.placeholder([7], { dataType: "int32" });
   * const output = stateTensor.philoxRandom({ shape: [5, 7] });
   * ```
   * @category Random
   */
  philoxRandom(options: { readonly shape: Shape | Tensor; readonly descriptor?: RandomOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.philoxRandom(this.self, options);
  }

  /**
   * The state of the Philox generator after it has made a tensor of shape `drawn`.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const stateTensor = graph.placeholder([7], { dataType: "int32" });
   * const output = stateTensor.philoxAdvance({ drawn: [5, 7] });
   * ```
   * @category Random
   */
  philoxAdvance(options: { readonly drawn: Shape | Tensor; readonly name?: string }): Tensor {
    return this.graph.philoxAdvance(this.self, options);
  }

  /**
   * Sets each element to zero with probability `rate`, anew in every run, and multiplies the others by 1 / (1 - rate).
   *
   * Swift: `dropout(_:rate:name:)`; macOS 11.0.
   *
   * @param options.rate - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const rate = graph.placeholder([]);
   * const output = tensor.dropout({ rate });
   * ```
   * @category Random
   */
  dropout(options: { readonly rate: Operand; readonly name?: string }): Tensor {
    return this.graph.dropout(this.self, options);
  }

  /**
   * Adds up the elements along `axes`; a reduced dimension stays, with length 1. No axes given means all, `[]` none. A sum
   * over nothing is 0.
   *
   * Swift: `reductionSum(with:axis:name:)`, `reductionSum(with:axes:name:)`; macOS 11.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionSum({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionProduct({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionMaximum({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionMinimum({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionMaximumPropagateNaN({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionMinimumPropagateNaN({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionAnd({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reductionOr({ axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7, 3]);
   * const output = tensor.reductionArgMaximum({ axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7, 3]);
   * const output = tensor.reductionArgMinimum({ axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7, 3]);
   * const output = tensor.reductionCount({ axes: [0, 2] });
   * ```
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
   * Where each element of a resized dimension `axis` lies among the tensor's: (k − offset)/scale if those are given, else as
   * `mappedPositions` says; for `nearest` rounded.
   *
   * Beyond Apple's operations.
   *
   * @param options.scale - Tensor of floating-point numbers.
   * @param options.offset - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 4]);
   * const output = tensor.resizePositions({ axis: 1, length: [7], mode: "bilinear", centerResult: true });
   * ```
   * @category Resize
   */
  resizePositions(options: {
    readonly scale?: Operand;
    readonly offset?: Operand;
    readonly axis: number;
    readonly length: number | readonly number[] | Tensor;
    readonly mode?: "nearest" | "bilinear";
    readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.resizePositions(this.self, options);
  }

  /**
   * Resizes the dimensions `axes` to the lengths `size`, two neighbours at once; see `resize`.
   *
   * Beyond Apple's operations.
   *
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5]);
   * const output = tensor.resizeAlong({ axes: [0], size: [7], mode: "bilinear", centerResult: true });
   * ```
   * @category Resize
   */
  resizeAlong(options: {
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly axes: readonly number[];
    readonly size: Shape | Tensor;
    readonly mode?: "nearest" | "bilinear";
    readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeAlong(this.self, options);
  }

  /**
   * Resizes images to `size`: height and width (and depth first) where `layout` says which dimensions those are, else all
   * dimensions. Element k of m is what the tensor's n elements show at k·n/m; with `centerResult` at (k + ½)·n/m − ½, so
   * that the middles of both lie on each other; with `alignCorners`, which comes before it, at k·(n − 1)/(m − 1), so that
   * the corners do (0 for m = 1). Or scales and offsets say that element s falls on s·scale + offset: an entry for each
   * resized dimension in `scaleTensor` and in `offsetTensor`, or first the scales and then the offsets in
   * `scaleOffsetTensor`. `nearest` shows the nearest element, the upper one halfway between two; `bilinear` blends the
   * elements on both sides. Beyond the edge the image goes on as its edge.
   *
   * Swift: `resize(_:size:mode:centerResult:alignCorners:layout:name:)`,
   * `resize(_:sizeTensor:mode:centerResult:alignCorners:layout:name:)`,
   * `resize(_:sizeTensor:mode:centerResult:alignCorners:name:)`, `resize(_:sizeTensor:scaleOffsetTensor:mode:layout:name:)`,
   * `resize(_:sizeTensor:scaleTensor:offsetTenor:mode:name:)`; macOS 11.0.
   *
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const imagesTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = imagesTensor.resize({ size: [3, 3], layout: "NCHW" });
   * ```
   * @category Resize
   */
  resize(options: {
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly size: Shape | Tensor;
    readonly mode?: "nearest" | "bilinear";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
    readonly name?: string;
  }): Tensor {
    return this.graph.resize(this.self, options);
  }

  /**
   * `resize` to the element that `nearestRoundingMode` chooses: the nearest one, halfway between two the upper
   * (`roundPreferCeil`), the lower (`roundPreferFloor`), the even or the odd one; or always the upper (`ceil`) or lower
   * (`floor`) of both.
   *
   * Swift: `resizeNearest(_:sizeTensor:nearestRoundingMode:centerResult:alignCorners:layout:name:)`,
   * `resizeNearest(_:sizeTensor:nearestRoundingMode:centerResult:alignCorners:name:)`,
   * `resizeNearest(_:sizeTensor:scaleOffsetTensor:nearestRoundingMode:layout:name:)`,
   * `resizeNearest(_:sizeTensor:scaleTensor:offsetTensor:nearestRoundingMode:name:)`; macOS 13.0.
   *
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const imagesTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = imagesTensor.resizeNearest({ size: [3, 3], layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeNearest(options: {
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly size: Shape | Tensor;
    readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeNearest(this.self, options);
  }

  /**
   * `resize` that blends the elements on both sides, in proportion to how near they are.
   *
   * Swift: `resizeBilinear(_:sizeTensor:centerResult:alignCorners:layout:name:)`,
   * `resizeBilinear(_:sizeTensor:centerResult:alignCorners:name:)`,
   * `resizeBilinear(_:sizeTensor:scaleOffsetTensor:layout:name:)`,
   * `resizeBilinear(_:sizeTensor:scaleTensor:offsetTensor:name:)`; macOS 13.0.
   *
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const imagesTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = imagesTensor.resizeBilinear({ size: [3, 3], layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeBilinear(options: {
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly size: Shape | Tensor;
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeBilinear(this.self, options);
  }

  /**
   * The gradient of `resizeAlong`; see `resizeGradient`.
   *
   * Beyond Apple's operations.
   *
   * @param options.input - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 5, 7]);
   * const input = graph.placeholder([2, 3, 4]);
   * const output = gradientTensor.resizeAlongGradient({ input, axes: [1, 2], mode: "bilinear" });
   * ```
   * @category Resize
   */
  resizeAlongGradient(options: {
    readonly input: Operand;
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly axes: readonly number[];
    readonly mode?: "nearest" | "bilinear";
    readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeAlongGradient(this.self, options);
  }

  /**
   * The gradient of `resize` with respect to its images, of which `input` has the shape: each element of `gradientTensor` is
   * shared out among the elements that were shown there, in the same proportion.
   *
   * Swift: `resize(withGradientTensor:input:mode:centerResult:alignCorners:layout:name:)`,
   * `resize(withGradientTensor:input:scaleOffsetTensor:mode:layout:name:)`,
   * `resize(withGradientTensor:input:scale:offsetTensor:mode:name:)`; macOS 11.0.
   *
   * @param options.input - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([1, 2, 5, 6]);
   * const input = graph.placeholder([1, 2, 3, 4]);
   * const output = gradientTensor.resizeGradient({ input, layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeGradient(options: {
    readonly input: Operand;
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly mode?: "nearest" | "bilinear";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeGradient(this.self, options);
  }

  /**
   * The gradient of `resizeNearest` with respect to its images, of which `input` has the shape: each element of
   * `gradientTensor` goes to the one that was shown there.
   *
   * Swift: `resizeNearest(withGradientTensor:input:nearestRoundingMode:centerResult:alignCorners:layout:name:)`,
   * `resizeNearest(withGradientTensor:input:scaleOffsetTensor:nearestRoundingMode:layout:name:)`,
   * `resizeNearest(withGradientTensor:input:scale:offsetTensor:nearestRoundingMode:name:)`; macOS 13.0.
   *
   * @param options.input - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([1, 2, 5, 6]);
   * const input = graph.placeholder([1, 2, 3, 4]);
   * const output = gradientTensor.resizeNearestGradient({ input, layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeNearestGradient(options: {
    readonly input: Operand;
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeNearestGradient(this.self, options);
  }

  /**
   * The gradient of `resizeBilinear` with respect to its images, of which `input` has the shape: each element of
   * `gradientTensor` is shared out among those that were blended there.
   *
   * Swift: `resizeBilinear(withGradientTensor:input:centerResult:alignCorners:layout:name:)`,
   * `resizeBilinear(withGradientTensor:input:scaleOffsetTensor:layout:name:)`,
   * `resizeBilinear(withGradientTensor:input:scale:offsetTensor:name:)`; macOS 13.0.
   *
   * @param options.input - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([1, 2, 5, 6]);
   * const input = graph.placeholder([1, 2, 3, 4]);
   * const output = gradientTensor.resizeBilinearGradient({ input, layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeBilinearGradient(options: {
    readonly input: Operand;
    readonly scaleOffsetTensor?: Operand;
    readonly scaleTensor?: Operand;
    readonly offsetTensor?: Operand;
    readonly centerResult?: boolean;
    readonly alignCorners?: boolean;
    readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
    readonly name?: string;
  }): Tensor {
    return this.graph.resizeBilinearGradient(this.self, options);
  }

  /**
   * Reads a source between its elements. The dimensions `axis` and `axis` + 1 are replaced by those of `rows` and `columns`,
   * which broadcast to [n, height, width]: result element (n, …, y, x, …) is what the source has at rows[n, y, x] and
   * columns[n, y, x], where n is its first dimension or 1. `bilinear` blends the four elements around, `nearest` takes the
   * whole part of positions. Beyond the edge the source goes on as its edge. With `slopes` it is the derivative along the
   * rows, the columns, or both. `separable` says that rows vary with y alone, columns with x alone, and both ascend or
   * descend.
   *
   * Beyond Apple's operations.
   *
   * @param options.rows - Tensor of floating-point numbers.
   * @param options.columns - Tensor of floating-point numbers.
   * @param options.mode - Default: bilinear.
   * @param options.slopes - Default: none.
   * @param options.separable - Default: false.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 3]);
   * const rows = graph.placeholder([2, 4, 5]);
   * const columns = graph.placeholder([2, 4, 5]);
   * const output = source.sampleAt({ rows, columns, axis: 2 });
   * ```
   * @category Resize
   */
  sampleAt(options: {
    readonly rows: Tensor;
    readonly columns: Tensor;
    readonly axis: number;
    readonly mode?: "bilinear" | "nearest";
    readonly slopes?: "none" | "rows" | "columns" | "both";
    readonly separable?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.sampleAt(this.self, options);
  }

  /**
   * The adjoint of `sampleAt`: every element of `gradient` is shared out among the elements of a source of `outputShape`
   * that it was read from. Where samples may be is told either by windows, of which line k holds where the samples that row
   * or column k has a share in begin and end, or by the least and the greatest position in each line of `rows`.
   *
   * Beyond Apple's operations.
   *
   * @param options.rows - Tensor of floating-point numbers.
   * @param options.columns - Tensor of floating-point numbers.
   * @param options.rowWindows - Tensor of whole numbers.
   * @param options.columnWindows - Tensor of whole numbers.
   * @param options.leastRows - Tensor of floating-point numbers.
   * @param options.greatestRows - Tensor of floating-point numbers.
   * @param options.mode - Default: bilinear.
   * @param options.slopes - Default: none.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 4, 5, 4]);
   * const rows = graph.placeholder([2, 4, 5]);
   * const columns = graph.placeholder([2, 4, 5]);
   * const leastRows = graph.placeholder([2, 4, 1]);
   * const greatestRows = graph.placeholder([2, 4, 1]);
   * const output = gradient.sampleAtAdjoint({ rows, columns, leastRows, greatestRows, outputShape: [2, 3, 4, 4], axis: 1, slopes: "rows" });
   * ```
   * @category Resize
   */
  sampleAtAdjoint(options: {
    readonly rows: Tensor;
    readonly columns: Tensor;
    readonly rowWindows?: Tensor;
    readonly columnWindows?: Tensor;
    readonly leastRows?: Tensor;
    readonly greatestRows?: Tensor;
    readonly outputShape: Shape | Tensor;
    readonly axis: number;
    readonly mode?: "bilinear" | "nearest";
    readonly slopes?: "none" | "rows" | "columns" | "both";
    readonly name?: string;
  }): Tensor {
    return this.graph.sampleAtAdjoint(this.self, options);
  }

  /**
   * `sampleAtAdjoint`, told where samples may be.
   *
   * Beyond Apple's operations.
   *
   * @param options.rows - Tensor of floating-point numbers.
   * @param options.columns - Tensor of floating-point numbers.
   * @param options.mode - Default: bilinear.
   * @param options.slopes - Default: none.
   * @param options.separable - Default: false.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3, 4, 5]);
   * const rows = graph.placeholder([2, 4, 5]);
   * const columns = graph.placeholder([2, 4, 5]);
   * const output = gradient.sampleAtGradient({ rows, columns, outputShape: [2, 3, 4, 3], axis: 2 });
   * ```
   * @category Resize
   */
  sampleAtGradient(options: {
    readonly rows: Operand;
    readonly columns: Operand;
    readonly outputShape: Shape | Tensor;
    readonly axis: number;
    readonly mode?: "bilinear" | "nearest";
    readonly slopes?: "none" | "rows" | "columns" | "both";
    readonly separable?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.sampleAtGradient(this.self, options);
  }

  /**
   * The gradient of `sampleAt` with respect to its rows or columns: what arrives, times the source's slope, summed over all
   * that was read at one place.
   *
   * Beyond Apple's operations.
   *
   * @param options.source - Tensor of floating-point numbers.
   * @param options.rows - Tensor of floating-point numbers.
   * @param options.columns - Tensor of floating-point numbers.
   * @param options.slopes - Default: rows.
   * @param options.separable - Default: false.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3, 4, 5]);
   * const source = graph.placeholder([2, 3, 4, 3]);
   * const rows = graph.placeholder([2, 4, 5]);
   * const columns = graph.placeholder([2, 4, 5]);
   * const output = gradient.sampleSlope({ source, rows, columns, axis: 2, slopes: "rows" });
   * ```
   * @category Resize
   */
  sampleSlope(options: {
    readonly source: Operand;
    readonly rows: Operand;
    readonly columns: Operand;
    readonly axis: number;
    readonly slopes?: "rows" | "columns" | "both";
    readonly separable?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.sampleSlope(this.self, options);
  }

  /**
   * For each of `length` elements where, among positions that ascend or descend, those begin and end that it has a share in:
   * less than 1 away from it, and for the first and last element also all that lie beyond. Two int32 numbers for each
   * element.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const positions = graph.placeholder([1, 5, 1]);
   * const output = positions.positionWindows({ length: [3] });
   * ```
   * @category Resize
   */
  positionWindows(options: { readonly length: number | readonly number[] | Tensor; readonly name?: string }): Tensor {
    return this.graph.positionWindows(this.self, options);
  }

  /**
   * Positions rounded to whole numbers: to the nearest, halves up (`roundPreferCeil`), down (`roundPreferFloor`), to the
   * even (`roundToEven`) or the odd one (`roundToOdd`); or always up (`ceil`) or down (`floor`).
   *
   * Beyond Apple's operations.
   *
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @example
   * ```ts
   * const positions = graph.placeholder([8]);
   * const output = positions.roundPositions({ nearestRoundingMode: "roundPreferCeil" });
   * ```
   * @category Resize
   */
  roundPositions(
    options: {
      readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.graph.roundPositions(this.self, options);
  }

  /**
   * The recurrence of `singleGateRNN` over time: `source` holds a number for each time step, batch element, direction, gate
   * and unit, as [T, N, D, 1, H], recurrent weights are [D, 1, H, H], the initial state [N, D, H]; the mask broadcasts to
   * the states [T, N, D, H]. The result is [2, T, N, D, H]: the states h, and z, of which they are the activation.
   *
   * Beyond Apple's operations.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 1, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 1, 4, 4]);
   * const output = source.singleGateRecurrence({ recurrentWeight });
   * ```
   * @category Rnn
   */
  singleGateRecurrence(options: {
    readonly recurrentWeight: Tensor;
    readonly initState?: Tensor;
    readonly mask?: Tensor;
    readonly descriptor?: SingleGateRNNDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.singleGateRecurrence(this.self, options);
  }

  /**
   * Walks back through `singleGateRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with
   * respect to it. The result is [T + 1, N, D, 1, H]: the gradients with respect to the source, and in the last row that
   * with respect to the initial state.
   *
   * Beyond Apple's operations.
   *
   * @param options.gradient - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const packed = graph.placeholder([2, 3, 2, 1, 4]);
   * const gradient = graph.placeholder([2, 3, 2, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 1, 4, 4]);
   * const output = packed.singleGateRecurrenceGradient({ gradient, recurrentWeight });
   * ```
   * @category Rnn
   */
  singleGateRecurrenceGradient(options: {
    readonly gradient: Tensor;
    readonly recurrentWeight: Tensor;
    readonly mask?: Tensor;
    readonly descriptor?: SingleGateRNNDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.singleGateRecurrenceGradient(this.self, options);
  }

  /**
   * A recurrent network with one gate: z[t] = x[t] Wᵀ + (h[t-1] · m) Rᵀ + b and h[t] = activation(z[t]). The source x is [T,
   * N, I], or, without `inputWeight`, [T, N, H]; `recurrentWeight` R is [H, H], `inputWeight` W [H, I], `bias` [H],
   * `initState` [N, H] or [1, N, H] (left out: 0), and `mask` m broadcasts to [T, N, H]. When bidirectional, R is [2, H, H],
   * and all else has 2H in place of H: first what walks forward, then what walks backward. The answer is the states h, [T,
   * N, H], each at the time step of its source, and with `training` also z, of the same shape.
   *
   * Swift: `singleGateRNN(_:recurrentWeight:inputWeight:bias:initState:mask:descriptor:name:)`,
   * `singleGateRNN(_:recurrentWeight:inputWeight:bias:initState:descriptor:name:)`,
   * `singleGateRNN(_:recurrentWeight:initState:descriptor:name:)`; macOS 12.3.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.inputWeight - Tensor of floating-point numbers.
   * @param options.bias - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 5]);
   * const recurrentWeight = graph.placeholder([4, 4]);
   * const inputWeight = graph.placeholder([4, 5]);
   * const bias = graph.placeholder([4]);
   * const outputs = source.singleGateRNN({ recurrentWeight, inputWeight, bias });
   * ```
   * @category Rnn
   */
  singleGateRNN(options: {
    readonly recurrentWeight: Operand;
    readonly inputWeight?: Operand;
    readonly bias?: Operand;
    readonly initState?: Operand;
    readonly mask?: Operand;
    readonly descriptor?: SingleGateRNNDescriptor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.singleGateRNN(this.self, options);
  }

  /**
   * Gradients of `singleGateRNN`, given the gradient `sourceGradient` of its states, [T, N, H], and its training state
   * `zState`. `stateGradient`, [N, H], is what arrives at the state that the walk ended with from what comes after. The
   * answer is the gradients with respect to source, recurrentWeight, inputWeight, bias and initState, less those that are
   * not given. All other inputs are those of `singleGateRNN`.
   *
   * Swift:
   * `singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:stateGradient:inputWeight:bias:initState:mask:descriptor:name:)`,
   * `singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:inputWeight:bias:initState:mask:descriptor:name:)`,
   * `singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:inputWeight:bias:initState:descriptor:name:)`,
   * `singleGateRNNGradients(_:recurrentWeight:sourceGradient:zState:initState:descriptor:name:)`; macOS 12.3.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.sourceGradient - Tensor of floating-point numbers.
   * @param options.zState - Tensor of floating-point numbers.
   * @param options.stateGradient - Tensor of floating-point numbers.
   * @param options.inputWeight - Tensor of floating-point numbers.
   * @param options.bias - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 5]);
   * const recurrentWeight = graph.placeholder([4, 4]);
   * const sourceGradient = graph.placeholder([3, 2, 4]);
   * const zState = graph.placeholder([3, 2, 4]);
   * const inputWeight = graph.placeholder([4, 5]);
   * const bias = graph.placeholder([4]);
   * const outputs = source.singleGateRNNGradients({ recurrentWeight, sourceGradient, zState, inputWeight, bias });
   * ```
   * @category Rnn
   */
  singleGateRNNGradients(options: {
    readonly recurrentWeight: Operand;
    readonly sourceGradient: Operand;
    readonly zState: Operand;
    readonly stateGradient?: Operand;
    readonly inputWeight?: Operand;
    readonly bias?: Operand;
    readonly initState?: Operand;
    readonly mask?: Operand;
    readonly descriptor?: SingleGateRNNDescriptor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.singleGateRNNGradients(this.self, options);
  }

  /**
   * The recurrence of `LSTM` over time: `source` holds a number for each time step, batch element, direction, gate and unit,
   * as [T, N, D, 4, H], recurrent weights are [D, 4, H, H], peepholes [D, 4, H], the initial state and cell [N, D, H]; the
   * mask broadcasts to the states [T, N, D, H]. The result is [6, T, N, D, H]: the states, the cells, and the four gates
   * after their activations, in the descriptor's order.
   *
   * Beyond Apple's operations.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.initCell - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.peephole - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 1, 4, 4]);
   * const recurrentWeight = graph.placeholder([1, 4, 4, 4]);
   * const output = source.lstmRecurrence({ recurrentWeight });
   * ```
   * @category Rnn
   */
  lstmRecurrence(options: {
    readonly recurrentWeight: Tensor;
    readonly initState?: Tensor;
    readonly initCell?: Tensor;
    readonly mask?: Tensor;
    readonly peephole?: Tensor;
    readonly descriptor?: LSTMDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.lstmRecurrence(this.self, options);
  }

  /**
   * Walks back through `lstmRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with
   * respect to it. The result is [T + 1, N, D, 4, H]: the gradients with respect to the source, and in the last row those
   * with respect to the initial state and cell, then zeros.
   *
   * Beyond Apple's operations.
   *
   * @param options.gradient - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initCell - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.peephole - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const packed = graph.placeholder([6, 3, 2, 1, 4]);
   * const gradient = graph.placeholder([6, 3, 2, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 4, 4, 4]);
   * const output = packed.lstmRecurrenceGradient({ gradient, recurrentWeight });
   * ```
   * @category Rnn
   */
  lstmRecurrenceGradient(options: {
    readonly gradient: Tensor;
    readonly recurrentWeight: Tensor;
    readonly initCell?: Tensor;
    readonly mask?: Tensor;
    readonly peephole?: Tensor;
    readonly descriptor?: LSTMDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.lstmRecurrenceGradient(this.self, options);
  }

  /**
   * A long short-term memory: gates i, f, z, o = act(x[t] Wᵀ + (h[t-1] · m) Rᵀ + b + p · c[t-1]), each with its own
   * activation, c[t] = f · c[t-1] + i · z and h[t] = o · activation(c[t]). The source x is [T, N, I], or, without
   * `inputWeight`, [T, N, 4H]; `recurrentWeight` R is [4H, H], `inputWeight` W [4H, I], `bias` b and `peephole` p [4H],
   * `initState` and `initCell` [N, H] or [1, N, H] (left out: 0), and `mask` m broadcasts to [T, N, H]. When bidirectional,
   * R is [2, 4H, H], and all else has 8H in place of 4H and 2H in place of H: first what walks forward, then what walks
   * backward. The answer is the states h, [T, N, H], each at the time step of its source; with `produceCell` the cells c;
   * with `training` the gates after their activations, [T, N, 4H].
   *
   * Swift: `LSTM(_:recurrentWeight:inputWeight:bias:initState:initCell:mask:peephole:descriptor:name:)`,
   * `LSTM(_:recurrentWeight:inputWeight:bias:initState:initCell:descriptor:name:)`,
   * `LSTM(_:recurrentWeight:initState:initCell:descriptor:name:)`; macOS 12.3.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.inputWeight - Tensor of floating-point numbers.
   * @param options.bias - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.initCell - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.peephole - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 5]);
   * const recurrentWeight = graph.placeholder([16, 4]);
   * const inputWeight = graph.placeholder([16, 5]);
   * const bias = graph.placeholder([16]);
   * const outputs = source.LSTM({ recurrentWeight, inputWeight, bias });
   * ```
   * @category Rnn
   */
  LSTM(options: {
    readonly recurrentWeight: Operand;
    readonly inputWeight?: Operand;
    readonly bias?: Operand;
    readonly initState?: Operand;
    readonly initCell?: Operand;
    readonly mask?: Operand;
    readonly peephole?: Operand;
    readonly descriptor?: LSTMDescriptor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.LSTM(this.self, options);
  }

  /**
   * Gradients of `LSTM`, given the gradient `sourceGradient` of its states, [T, N, H], its training state `zState` and its
   * cells `cellOutputFwd`. `stateGradient` and `cellGradient`, [N, H], are what arrives at the state and cell that the walk
   * ended with from what comes after. The answer is the gradients with respect to source, recurrentWeight, inputWeight,
   * bias, peephole, initState and initCell, less those that are not given. All other inputs are those of `LSTM`.
   *
   * Swift:
   * `LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:stateGradient:cellGradient:inputWeight:bias:initState:initCell:mask:peephole:descriptor:name:)`,
   * `LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:inputWeight:bias:initState:initCell:mask:descriptor:name:)`,
   * `LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:inputWeight:bias:initState:initCell:descriptor:name:)`,
   * `LSTMGradients(_:recurrentWeight:sourceGradient:zState:cellOutputFwd:descriptor:name:)`; macOS 12.3.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.sourceGradient - Tensor of floating-point numbers.
   * @param options.zState - Tensor of floating-point numbers.
   * @param options.cellOutputFwd - Tensor of floating-point numbers.
   * @param options.stateGradient - Tensor of floating-point numbers.
   * @param options.cellGradient - Tensor of floating-point numbers.
   * @param options.inputWeight - Tensor of floating-point numbers.
   * @param options.bias - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.initCell - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.peephole - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 3]);
   * const recurrentWeight = graph.placeholder([8, 2]);
   * const sourceGradient = graph.placeholder([3, 2, 2]);
   * const zState = graph.placeholder([3, 2, 8]);
   * const cellOutputFwd = graph.placeholder([3, 2, 2]);
   * const inputWeight = graph.placeholder([8, 3]);
   * const bias = graph.placeholder([8]);
   * const initState = graph.placeholder([2, 2]);
   * const initCell = graph.placeholder([2, 2]);
   * const outputs = source.LSTMGradients({ recurrentWeight, sourceGradient, zState, cellOutputFwd, inputWeight, bias, initState, initCell });
   * ```
   * @category Rnn
   */
  LSTMGradients(options: {
    readonly recurrentWeight: Operand;
    readonly sourceGradient: Operand;
    readonly zState: Operand;
    readonly cellOutputFwd: Operand;
    readonly stateGradient?: Operand;
    readonly cellGradient?: Operand;
    readonly inputWeight?: Operand;
    readonly bias?: Operand;
    readonly initState?: Operand;
    readonly initCell?: Operand;
    readonly mask?: Operand;
    readonly peephole?: Operand;
    readonly descriptor?: LSTMDescriptor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.LSTMGradients(this.self, options);
  }

  /**
   * The recurrence of `GRU` over time: `source` holds a number for each time step, batch element, direction, gate and unit,
   * as [T, N, D, 3, H], recurrent weights are [D, 3, H, H], the secondary bias [D, H], the initial state [N, D, H]; the mask
   * broadcasts to the states [T, N, D, H]. The result is [4, T, N, D, H]: the states, and the three gates after their
   * activations, in the descriptor's order; with `resetAfter` there follows a fifth slot, of what the reset gate scales.
   *
   * Beyond Apple's operations.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.secondaryBias - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 1, 3, 4]);
   * const recurrentWeight = graph.placeholder([1, 3, 4, 4]);
   * const output = source.gruRecurrence({ recurrentWeight });
   * ```
   * @category Rnn
   */
  gruRecurrence(options: {
    readonly recurrentWeight: Tensor;
    readonly initState?: Tensor;
    readonly mask?: Tensor;
    readonly secondaryBias?: Tensor;
    readonly descriptor?: GRUDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.gruRecurrence(this.self, options);
  }

  /**
   * Walks back through `gruRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with
   * respect to it. The result is [T + 1, N, D, 3, H]: the gradients with respect to the source, and in the last row that
   * with respect to the initial state, then zeros. With `resetAfter` there is a fourth column beside the gates', of what the
   * reset gate scales.
   *
   * Beyond Apple's operations.
   *
   * @param options.gradient - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const packed = graph.placeholder([4, 3, 2, 1, 4]);
   * const gradient = graph.placeholder([4, 3, 2, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 3, 4, 4]);
   * const output = packed.gruRecurrenceGradient({ gradient, recurrentWeight });
   * ```
   * @category Rnn
   */
  gruRecurrenceGradient(options: {
    readonly gradient: Tensor;
    readonly recurrentWeight: Tensor;
    readonly initState?: Tensor;
    readonly mask?: Tensor;
    readonly descriptor?: GRUDescriptor;
    readonly name?: string;
  }): Tensor {
    return this.graph.gruRecurrenceGradient(this.self, options);
  }

  /**
   * A gated recurrent unit: gates z, r = act(x[t] Wᵀ + (h[t-1] · m) Rᵀ + b) and o = act(x[t] Wᵀ + b + c), where c = (h[t-1]
   * · m · r) Rᵀ, or with `resetAfter` c = ((h[t-1] · m) Rᵀ + b2) · r; then h[t] = z · h[t-1] + (1 - z) · o, or with `flipZ`
   * h[t] = (1 - z) · h[t-1] + z · o. The source x is [T, N, I], or, without `inputWeight`, [T, N, 3H]; `recurrentWeight` R
   * is [3H, H], `inputWeight` W [3H, I], `bias` b [3H], `secondaryBias` b2 [H], which only `resetAfter` has, `initState` [N,
   * H] or [1, N, H] (left out: 0), and `mask` m broadcasts to [T, N, H]. When bidirectional, R is [2, 3H, H], and all else
   * has 6H in place of 3H and 2H in place of H: first what walks forward, then what walks backward. The answer is the states
   * h, [T, N, H], each at the time step of its source; with `training` also the gates after their activations, [T, N, 3H].
   *
   * Swift: `GRU(_:recurrentWeight:inputWeight:bias:initState:mask:secondaryBias:descriptor:name:)`,
   * `GRU(_:recurrentWeight:inputWeight:bias:initState:descriptor:name:)`,
   * `GRU(_:recurrentWeight:inputWeight:bias:descriptor:name:)`; macOS 13.0.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.inputWeight - Tensor of floating-point numbers.
   * @param options.bias - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.secondaryBias - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 5]);
   * const recurrentWeight = graph.placeholder([12, 4]);
   * const inputWeight = graph.placeholder([12, 5]);
   * const bias = graph.placeholder([12]);
   * const outputs = source.GRU({ recurrentWeight, inputWeight, bias });
   * ```
   * @category Rnn
   */
  GRU(options: {
    readonly recurrentWeight: Operand;
    readonly inputWeight?: Operand;
    readonly bias?: Operand;
    readonly initState?: Operand;
    readonly mask?: Operand;
    readonly secondaryBias?: Operand;
    readonly descriptor?: GRUDescriptor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.GRU(this.self, options);
  }

  /**
   * Gradients of `GRU`, given the gradient `sourceGradient` of its states, [T, N, H], its training state `zState` and its
   * states `outputFwd`. `stateGradient`, [N, H], is what arrives at the state that the walk ended with from what comes
   * after. The answer is the gradients with respect to source, recurrentWeight, inputWeight, bias, initState and
   * secondaryBias, less those that are not given. All other inputs are those of `GRU`.
   *
   * Swift:
   * `GRUGradients(_:recurrentWeight:sourceGradient:zState:outputFwd:stateGradient:inputWeight:bias:initState:mask:secondaryBias:descriptor:name:)`,
   * `GRUGradients(_:recurrentWeight:sourceGradient:zState:outputFwd:inputWeight:bias:initState:descriptor:name:)`,
   * `GRUGradients(_:recurrentWeight:sourceGradient:zState:outputFwd:inputWeight:bias:descriptor:name:)`; macOS 13.0.
   *
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.sourceGradient - Tensor of floating-point numbers.
   * @param options.zState - Tensor of floating-point numbers.
   * @param options.outputFwd - Tensor of floating-point numbers.
   * @param options.stateGradient - Tensor of floating-point numbers.
   * @param options.inputWeight - Tensor of floating-point numbers.
   * @param options.bias - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.secondaryBias - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 3]);
   * const recurrentWeight = graph.placeholder([6, 2]);
   * const sourceGradient = graph.placeholder([3, 2, 2]);
   * const zState = graph.placeholder([3, 2, 6]);
   * const outputFwd = graph.placeholder([3, 2, 2]);
   * const inputWeight = graph.placeholder([6, 3]);
   * const bias = graph.placeholder([6]);
   * const initState = graph.placeholder([2, 2]);
   * const outputs = source.GRUGradients({ recurrentWeight, sourceGradient, zState, outputFwd, inputWeight, bias, initState });
   * ```
   * @category Rnn
   */
  GRUGradients(options: {
    readonly recurrentWeight: Operand;
    readonly sourceGradient: Operand;
    readonly zState: Operand;
    readonly outputFwd: Operand;
    readonly stateGradient?: Operand;
    readonly inputWeight?: Operand;
    readonly bias?: Operand;
    readonly initState?: Operand;
    readonly mask?: Operand;
    readonly secondaryBias?: Operand;
    readonly descriptor?: GRUDescriptor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.GRUGradients(this.self, options);
  }

  /**
   * Where coordinates along dimension `dimension` of the source, given for dimension `along` of the result, lie among its n
   * elements. From −1 to 1 (`normalizeCoordinates`) or in pixels, from the first to the last element's middle
   * (`alignCorners`), else from edge to edge; or away from where the result's own element lies (`relativeCoordinates`). What
   * lies beyond is folded back as `paddingMode` says.
   *
   * Beyond Apple's operations.
   *
   * @param options.coordinates - Tensor of floating-point numbers.
   * @param options.normalizeCoordinates - Default: true.
   * @param options.relativeCoordinates - Default: false.
   * @param options.alignCorners - Default: false.
   * @param options.paddingMode - Default: constant.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 5]);
   * const coordinates = graph.placeholder([2, 3, 3]);
   * const output = source.gridPosition({ coordinates, dimension: 2, along: 1, paddingMode: "symmetric" });
   * ```
   * @category SampleGrid
   */
  gridPosition(options: {
    readonly coordinates: Operand;
    readonly dimension: number;
    readonly along: number;
    readonly normalizeCoordinates?: boolean;
    readonly relativeCoordinates?: boolean;
    readonly alignCorners?: boolean;
    readonly paddingMode?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero";
    readonly name?: string;
  }): Tensor {
    return this.graph.gridPosition(this.self, options);
  }

  /**
   * Reads images of shape [N, C, H, W] or [N, H, W, C] at coordinates [N, H₂, W₂, 2], (x, y) for each pixel of the result,
   * which has height H₂ and width W₂. With `normalizeCoordinates` −1 and 1 are the ends of the image, else 0 and its size,
   * in pixels. With `alignCorners` the ends are the middles of the pixels at the edge, else their outer edges: of n pixels,
   * coordinate g is position (g + 1)·(n − 1)/2 or ((g + 1)·n − 1)/2; in pixels g or g − ½. With `relativeCoordinates` they
   * are added to the place of the result's own pixel, as a resize to its size has it. Beyond the image lies `constantValue`,
   * 0 (`zero`), its edge (`clampToEdge`), or its mirror image, repeating the edge (`symmetric`) or not (`reflect`).
   * `bilinear` blends the four pixels around, `nearest` takes the nearest as `nearestRoundingMode` says, which is
   * `roundPreferCeil` unless given.
   *
   * Swift:
   * `sampleGrid(withSourceTensor:coordinateTensor:layout:normalizeCoordinates:relativeCoordinates:alignCorners:paddingMode:samplingMode:constantValue:name:)`,
   * `sampleGrid(withSourceTensor:coordinateTensor:layout:normalizeCoordinates:relativeCoordinates:alignCorners:paddingMode:nearestRoundingMode:constantValue:name:)`;
   * macOS 13.1.
   *
   * @param options.coordinateTensor - Tensor of floating-point numbers.
   * @param options.layout - Default: NCHW.
   * @param options.normalizeCoordinates - Default: true.
   * @param options.relativeCoordinates - Default: false.
   * @param options.alignCorners - Default: false.
   * @param options.paddingMode - Default: constant.
   * @param options.constantValue - Default: 0.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 3]);
   * const coordinateTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = source.sampleGrid({ coordinateTensor });
   * ```
   * @category SampleGrid
   */
  sampleGrid(options: {
    readonly coordinateTensor: Operand;
    readonly layout?: "NCHW" | "NHWC";
    readonly normalizeCoordinates?: boolean;
    readonly relativeCoordinates?: boolean;
    readonly alignCorners?: boolean;
    readonly paddingMode?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero";
    readonly samplingMode?: "nearest" | "bilinear";
    readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
    readonly constantValue?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.sampleGrid(this.self, options);
  }

  /**
   * A copy of `dataTensor` into which slices of `updates` are put at the coordinates in the last dimension of `indices`,
   * combined with what is there as `mode` says, in order: of several for one place, `set` keeps the last. Indices out of
   * range are skipped.
   *
   * Swift: `scatterNDWithData(_:updates:indices:batchDimensions:mode:name:)`; macOS 12.0.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([3, 4, 5]);
   * const updates = graph.placeholder([2, 5]);
   * const indices = graph.placeholder([2, 2], { dataType: "int32" });
   * const output = dataTensor.scatterNDWithData({ updates, indices });
   * ```
   * @category ScatterND
   */
  scatterNDWithData(options: {
    readonly updates: Operand;
    readonly indices: Operand;
    readonly batchDimensions?: number;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterNDWithData(this.self, options);
  }

  /**
   * `scatterNDWithData` by looking through all updates for each element, in one kernel.
   *
   * Beyond Apple's operations.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([3, 4, 5]);
   * const updates = graph.placeholder([2, 5]);
   * const indices = graph.placeholder([2, 2], { dataType: "int32" });
   * const output = dataTensor.scatterSlices({ updates, indices });
   * ```
   * @category ScatterND
   */
  scatterSlices(options: {
    readonly updates: Tensor;
    readonly indices: Tensor;
    readonly batchDimensions?: number;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterSlices(this.self, options);
  }

  /**
   * `scatterNDWithData` into a tensor of `shape` that holds what `mode` leaves unchanged: 0 for `add`, `sub` and `set`, 1
   * for `mul` and `div`, the highest and lowest numbers for `min` and `max`.
   *
   * Swift: `scatterND(withUpdatesTensor:indicesTensor:shape:batchDimensions:mode:name:)`,
   * `scatterND(withUpdatesTensor:indicesTensor:shape:batchDimensions:name:)`; macOS 11.0.
   *
   * @param options.indicesTensor - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([4, 3]);
   * const indicesTensor = graph.placeholder([4, 1], { dataType: "int32" });
   * const output = updatesTensor.scatterND({ indicesTensor, shape: [5, 3] });
   * ```
   * @category ScatterND
   */
  scatterND(options: {
    readonly indicesTensor: Operand;
    readonly shape: Shape | Tensor;
    readonly batchDimensions?: number;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterND(this.self, options);
  }

  /**
   * A copy of `dataTensor` into which slices of `updates` are put at the places along `axis` that the vector `indices`
   * holds, as `scatterNDWithData` does.
   *
   * Swift: `scatterWithData(_:updates:indices:axis:mode:name:)`; macOS 12.0.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([5, 3]);
   * const updates = graph.placeholder([4, 3]);
   * const indices = graph.placeholder([4], { dataType: "int32" });
   * const output = dataTensor.scatterWithData({ updates, indices, axis: 0 });
   * ```
   * @category ScatterND
   */
  scatterWithData(options: {
    readonly updates: Operand;
    readonly indices: Operand;
    readonly axis: number | Tensor;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterWithData(this.self, options);
  }

  /**
   * `scatterWithData` into a tensor of `shape` that holds what `mode` leaves unchanged.
   *
   * Swift: `scatter(_:indices:shape:axis:mode:name:)`; macOS 12.0.
   *
   * @param options.indices - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([2, 3]);
   * const indices = graph.placeholder([2], { dataType: "int32" });
   * const output = updatesTensor.scatter({ indices, shape: [3, 3], axis: 0 });
   * ```
   * @category ScatterND
   */
  scatter(options: {
    readonly indices: Operand;
    readonly shape: Shape | Tensor;
    readonly axis: number | Tensor;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatter(this.self, options);
  }

  /**
   * A copy of `data` into which `updates` are put along `axis` at `indices`: result[…, indices[…, i, …], …] is combined with
   * updates[…, i, …] as `mode` says, in order. Indices out of range are skipped.
   *
   * Beyond Apple's operations.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const data = graph.placeholder([4, 2]);
   * const updates = graph.placeholder([3, 2]);
   * const indices = graph.placeholder([3, 2], { dataType: "int32" });
   * const output = data.scatterAlongAxisWithData({ updates, indices, axis: 0, mode: "set" });
   * ```
   * @category ScatterND
   */
  scatterAlongAxisWithData(options: {
    readonly updates: Tensor;
    readonly indices: Tensor;
    readonly axis: number | Tensor;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterAlongAxisWithData(this.self, options);
  }

  /**
   * Puts `updates` along `axis` at `indices`, into a copy of `data` or into a tensor of `shape` that holds what `mode`
   * leaves unchanged: result[…, indices[…, i, …], …] is combined with updates[…, i, …], in order. Indices out of range are
   * skipped.
   *
   * Swift: `scatterAlongAxis(_:updates:indices:shape:mode:name:)`, `scatterAlongAxis(_:data:updates:indices:mode:name:)`;
   * macOS 12.3.
   *
   * @param options.indices - Tensor of whole numbers.
   * @param options.data - Tensor of numbers of up to 32 bits.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updates = graph.placeholder([2, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = updates.scatterAlongAxis({ indices, axis: 0, shape: [3, 4] });
   * ```
   * @category ScatterND
   */
  scatterAlongAxis(options: {
    readonly indices: Operand;
    readonly data?: Operand;
    readonly axis: number | Tensor;
    readonly shape?: Shape | Tensor;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterAlongAxis(options.axis, { ...options, updates: this.self });
  }

  /**
   * `scatterAlongAxis` along an axis that a tensor holds, whose value must be known when the graph is compiled.
   *
   * Swift: `scatterAlongAxisTensor(_:updates:indices:shape:mode:name:)`,
   * `scatterAlongAxisTensor(_:data:updates:indices:mode:name:)`; macOS 12.3.
   *
   * @param options.indices - Tensor of whole numbers.
   * @param options.data - Tensor of numbers of up to 32 bits.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updates = graph.placeholder([2, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = updates.scatterAlongAxisTensor({ indices, axisTensor: 0, shape: [3, 4] });
   * ```
   * @category ScatterND
   */
  scatterAlongAxisTensor(options: {
    readonly indices: Operand;
    readonly data?: Operand;
    readonly axisTensor: number | Tensor;
    readonly shape?: Shape | Tensor;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterAlongAxisTensor(options.axisTensor, { ...options, updates: this.self });
  }

  /**
   * For each vector of `indices`, in row-major order, the number of the slice of `dataTensor` that it addresses, counted
   * over all of them; 2³¹ − 1 where an index is out of range.
   *
   * Beyond Apple's operations.
   *
   * @param options.indices - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([4, 3, 2]);
   * const indices = graph.placeholder([3, 2], { dataType: "int32" });
   * const output = dataTensor.scatterPositions({ indices });
   * ```
   * @category ScatterND
   */
  scatterPositions(options: { readonly indices: Tensor; readonly batchDimensions?: number; readonly name?: string }): Tensor {
    return this.graph.scatterPositions(this.self, options);
  }

  /**
   * The order that sorts `positions`, equal ones staying as they are, found by counting for each those before it.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const positions = graph.placeholder([70], { dataType: "int32" });
   * const output = positions.scatterOrder();
   * ```
   * @category ScatterND
   */
  scatterOrder(options: { readonly name?: string } = {}): Tensor {
    return this.graph.scatterOrder(this.self, options);
  }

  /**
   * A copy of `dataTensor`, rows that lie one after the other, into which rows of `updates` are put at `positions`, combined
   * with what is there as `mode` says. `order` sorts the positions, so that each row finds its updates by bisection.
   *
   * Beyond Apple's operations.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.positions - Tensor of whole numbers.
   * @param options.order - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([5, 4]);
   * const updates = graph.placeholder([4, 4]);
   * const positions = graph.placeholder([4], { dataType: "int32" });
   * const order = graph.placeholder([4], { dataType: "int32" });
   * const output = dataTensor.scatterInOrder({ updates, positions, order });
   * ```
   * @category ScatterND
   */
  scatterInOrder(options: {
    readonly updates: Tensor;
    readonly positions: Tensor;
    readonly order: Tensor;
    readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
    readonly name?: string;
  }): Tensor {
    return this.graph.scatterInOrder(this.self, options);
  }

  /**
   * The indices along `axis` (int32) that sort each stretch of 1024 elements, of which the first `keep` are kept: of a
   * shorter one at the end as many as there are. Where `indices` are given, the elements that these address are sorted
   * instead of all.
   *
   * Beyond Apple's operations.
   *
   * @param options.indices - Tensor of whole numbers.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7]);
   * const output = tensor.sortStretches({ axis: 0, keep: 1024 });
   * ```
   * @category Sort
   */
  sortStretches(options: {
    readonly indices?: Tensor;
    readonly axis: number | Tensor;
    readonly descending?: boolean;
    readonly keep: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.sortStretches(this.self, options);
  }

  /**
   * Indices along `axis` in whose order each stretch of `run` elements is sorted, merged two stretches by two, so that those
   * of twice the length are sorted. Equal elements stay in order.
   *
   * Beyond Apple's operations.
   *
   * @param options.tensor - Tensor of numbers of up to 32 bits.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const indices = graph.placeholder([2, 3], { dataType: "int32" });
   * const tensor = graph.placeholder([2, 3]);
   * const output = indices.mergeStretches({ tensor, axis: 1, run: 1024 });
   * ```
   * @category Sort
   */
  mergeStretches(options: {
    readonly tensor: Tensor;
    readonly axis: number | Tensor;
    readonly descending?: boolean;
    readonly run: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.mergeStretches(this.self, options);
  }

  /**
   * The gradient of `takeSorted`: zeros of the shape of `source`, with `updates` at the `indices` along `axis` of the first
   * elements of `source` in sorted order. If these are not all of them, each element of `source` is looked for among them.
   *
   * Beyond Apple's operations.
   *
   * @param options.source - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const updates = graph.placeholder([3]);
   * const source = graph.placeholder([5]);
   * const indices = graph.placeholder([3], { dataType: "int32" });
   * const output = updates.placeSorted({ source, indices, axis: 0 });
   * ```
   * @category Sort
   */
  placeSorted(options: {
    readonly source: Tensor;
    readonly indices: Tensor;
    readonly axis: number | Tensor;
    readonly descending?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.placeSorted(this.self, options);
  }

  /**
   * Reads `updates` along `axis` at the `indices` of its first elements in sorted order: `gatherAlongAxis`, but for a
   * gradient that relies on the order.
   *
   * Beyond Apple's operations.
   *
   * @param options.indices - Tensor of whole numbers.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const updates = graph.placeholder([5]);
   * const indices = graph.placeholder([3], { dataType: "int32" });
   * const output = updates.takeSorted({ indices, axis: 0 });
   * ```
   * @category Sort
   */
  takeSorted(options: {
    readonly indices: Tensor;
    readonly axis: number | Tensor;
    readonly descending?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.takeSorted(this.self, options);
  }

  /**
   * The elements along `axis` in ascending order, or descending. Equal elements, −0 and 0 among them, stay in the order in
   * which they are. NaN counts as greater than every number: it comes last ascending, and first descending. The gradient
   * goes back to where each element came from.
   *
   * Swift: `sort(_:axis:descending:name:)`, `sort(_:axisTensor:descending:name:)`, `sort(_:axis:name:)`,
   * `sort(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7]);
   * const output = tensor.sort({ axis: 0 });
   * ```
   * @category Sort
   */
  sort(options: { readonly axis: number | Tensor; readonly descending?: boolean; readonly name?: string }): Tensor {
    return this.graph.sort(this.self, options);
  }

  /**
   * The indices along `axis` (int32) of the elements in ascending order, or descending, as `sort` orders them: of equal
   * elements the lower index comes first.
   *
   * Swift: `argSort(_:axis:descending:name:)`, `argSort(_:axisTensor:descending:name:)`, `argSort(_:axis:name:)`,
   * `argSort(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7]);
   * const output = tensor.argSort({ axis: 0 });
   * ```
   * @category Sort
   */
  argSort(options: { readonly axis: number | Tensor; readonly descending?: boolean; readonly name?: string }): Tensor {
    return this.graph.argSort(this.self, options);
  }

  /**
   * Reduces what a window over the last four dimensions shows of the source, times the weights: result[…, i] = reduction
   * over j of source[…, i · stride + j · dilation rate − p] · weights[j], to its sum, least, greatest or product, or to the
   * place of the least or greatest in the window (int32, row-major, the first among equals). p is the padding before the
   * dimension, or with `explicitOffset` the negative offset, while the padding says how many windows there are. Beyond the
   * source lies what `padTensor` shows there in `boundaryMode`. Extremes skip NaN, and of nothing but NaN are NaN, at place
   * -1; their gradient goes to every element of the window that equals them. The gradient needs the shapes to be known.
   *
   * Swift: `stencil(withSourceTensor:weightsTensor:descriptor:name:)`; macOS 12.0.
   *
   * @param options.weightsTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const sourceTensor = graph.placeholder([1, 1, 3, 3]);
   * const weightsTensor = graph.placeholder([1, 1, 3, 3]);
   * const output = sourceTensor.stencil({ weightsTensor, descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1] } });
   * ```
   * @category Stencil
   */
  stencil(options: { readonly weightsTensor: Tensor; readonly descriptor?: StencilOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.stencil(this.self, options);
  }

  /**
   * `stencil` made of other operations, by which it is differentiated: a sum is a convolution, and any other value a
   * reduction of `windows`.
   *
   * Beyond Apple's operations.
   *
   * @param options.weightsTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const sourceTensor = graph.placeholder([2, 3, 4, 5]);
   * const weightsTensor = graph.placeholder([1, 1, 3, 3]);
   * const output = sourceTensor.stencilInParts({ weightsTensor, descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1] } });
   * ```
   * @category Stencil
   */
  stencilInParts(options: { readonly weightsTensor: Operand; readonly descriptor?: StencilOpDescriptor; readonly name?: string }): Tensor {
    return this.graph.stencilInParts(this.self, options);
  }

  /**
   * The same elements in row-major order under another shape. One dimension may be -1: it is inferred from the number of
   * elements.
   *
   * Swift: `reshape(_:shape:name:)`, `reshape(_:shapeTensor:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.reshape({ shape: [3, 2] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.transpose({ permutation: [1, 0] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 5]);
   * const output = tensor.transposeTensor({ dimension: 0, withDimension: -1 });
   * ```
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
   * Reverses the order of the elements along `axes`: along all of them when none are given, along none for `[]`.
   *
   * Swift: `reverse(_:name:)`, `reverse(_:axes:name:)`, `reverse(_:axesTensor:name:)`; macOS 12.0.
   *
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 5]);
   * const output = tensor.reverse();
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3]);
   * const output = tensor.broadcast({ shape: [2, 3] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 1]);
   * const broadcasted = graph.placeholder([2, 3, 4]);
   * const output = tensor.broadcastAxes({ broadcasted });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 1, 3]);
   * const output = tensor.shapeOf();
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([1, 3, 1]);
   * const output = tensor.squeeze();
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 2]);
   * const output = tensor.expandDims({ axes: 0 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 4]);
   * const output = tensor.flatten2D({ axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 6]);
   * const output = tensor.unflatten({ axis: 1, sizes: [-1, 3] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 4]);
   * const output = tensor.flatten({ axis: 1, count: 2 });
   * ```
   * @category TensorShape
   */
  flatten(options: { readonly axis: number | Tensor; readonly count: number; readonly name?: string }): Tensor {
    return this.graph.flatten(this.self, options);
  }

  /**
   * A part of the tensor. Either `length` elements from `start` on along `dimension`; or, for each dimension, every
   * `strides`-th element from `starts` up to but not including `ends`, both clipped to the tensor (a negative stride goes
   * down); or `sizes` elements from `starts` on (-1: all that follow). Negative starts and ends count from the end. Bit k of
   * `startMask` and `endMask` says to ignore dimension k's start or end, bit k of `squeezeMask` to show only its start and
   * drop the dimension. Beside `length`, or `sizes` other than -1, the start may be a tensor that is known only when the
   * graph runs; then elements that lie outside are 0.
   *
   * Swift: `sliceTensor(_:dimension:start:length:name:)`, `sliceTensor(_:starts:ends:strides:name:)`,
   * `sliceTensor(_:starts:ends:strides:startMask:endMask:squeezeMask:name:)`,
   * `sliceTensor(_:start:end:strideTensor:startMask:endMask:squeezeMask:name:)`,
   * `sliceTensor(_:start:sizeTensor:squeezeMask:name:)`; macOS 11.0.
   *
   * @param options.starts - `start` is the same.
   * @param options.ends - `end` is the same.
   * @param options.strides - `strideTensor` is the same.
   * @param options.sizes - `sizeTensor` is the same.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = tensor.sliceTensor({ starts: [0, 1], ends: [3, 3], strides: [2, 1] });
   * ```
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
   * A part of the tensor whose place follows from constants and shapes: `sliceTensor` as a view.
   *
   * Beyond Apple's operations.
   *
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7]);
   * const output = tensor.stridedSlice({ dimension: 1, starts: 2, length: 3 });
   * ```
   * @category TensorShape
   */
  stridedSlice(options: {
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
    return this.graph.stridedSlice(this.self, options);
  }

  /**
   * A part of the tensor, of shape `size` (-1: all of the dimension), that begins where `starts` says and takes every
   * `strides`-th element: result[c] = tensor[starts + c · strides]. Both have an entry for each dimension. Negative starts
   * count from the end, bit k of `startMask` says to begin at dimension k's edge instead. Elements outside the tensor are 0,
   * and so are all along a stride of 0.
   *
   * Beyond Apple's operations.
   *
   * @param options.starts - Tensor of int32.
   * @param options.strides - Tensor of int32.
   * @param options.startMask - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7]);
   * const starts = graph.placeholder([2], { dataType: "int32" });
   * const strides = graph.placeholder([2], { dataType: "int32" });
   * const output = tensor.sliceTensorAt({ starts, strides, size: [3, 4] });
   * ```
   * @category TensorShape
   */
  sliceTensorAt(options: {
    readonly starts: Tensor;
    readonly strides: Tensor;
    readonly size: Shape | Tensor;
    readonly startMask?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.sliceTensorAt(this.self, options);
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 3]);
   * const output = tensor.placeSlice({ fwdInShapeTensor: [5, 7], dimension: 1, starts: 2, length: 3 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 2]);
   * const output = tensor.scatterSlice({ fwdInShapeTensor: [5, 7], starts: [0, 1], ends: [5, 7], strides: [2, 3] });
   * ```
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
   * the slice was taken from. Strides of any size and `squeezeMask` are followed too. What says where the slice lies may be
   * known only when the graph runs; then it begins at `starts`, unclipped, and has the gradient's shape, whatever `ends` or
   * `sizes` say.
   *
   * Swift: `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:name:)`,
   * `sliceGradientTensor(_:fwdInShapeTensor:start:end:strideTensor:startMask:endMask:squeezeMask:name:)`,
   * `sliceGradientTensor(_:fwdInShapeTensor:start:sizeTensor:squeezeMask:name:)`,
   * `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:startMask:endMask:squeezeMask:name:)`; macOS 11.0.
   *
   * @param options.starts - `start` is the same.
   * @param options.ends - `end` is the same.
   * @param options.strides - `strideTensor` is the same.
   * @param options.sizes - `sizeTensor` is the same.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @example
   * ```ts
   * const inputGradientTensor = graph.placeholder([5, 3]);
   * const output = inputGradientTensor.sliceGradientTensor({ fwdInShapeTensor: [5, 7], starts: [0, 2], ends: [5, 5] });
   * ```
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
   * `dataTensor` with `update` in the place of the part that begins where `starts` says and takes every `strides`-th
   * element: result[starts + c · strides] = update[c]. Both have an entry for each dimension. Negative starts count from the
   * end, bit k of `startMask` says to begin at dimension k's edge instead. What of `update` lies outside is skipped, and all
   * of it where a stride is 0.
   *
   * Beyond Apple's operations.
   *
   * @param options.update - Tensor of anything but complex numbers.
   * @param options.starts - Tensor of int32.
   * @param options.strides - Tensor of int32.
   * @param options.startMask - Default: 0.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([5, 7]);
   * const update = graph.placeholder([3, 4]);
   * const starts = graph.placeholder([2], { dataType: "int32" });
   * const strides = graph.placeholder([2], { dataType: "int32" });
   * const output = dataTensor.sliceUpdateAt({ update, starts, strides });
   * ```
   * @category TensorShape
   */
  sliceUpdateAt(options: {
    readonly update: Tensor;
    readonly starts: Tensor;
    readonly strides: Tensor;
    readonly startMask?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.sliceUpdateAt(this.self, options);
  }

  /**
   * `dataTensor` with the part that `sliceTensor` would show replaced by `update`, which has that part's shape. What says
   * where the part lies may be known only when the graph runs: then it begins at `starts` (negative ones count from the
   * end), takes every `strides`-th element and has the shape of `update`, whatever `ends` or `sizes` say, which may be left
   * out. What of it lies outside is skipped.
   *
   * Swift: `sliceUpdateDataTensor(_:update:starts:ends:strides:name:)`,
   * `sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:name:)`,
   * `sliceUpdateDataTensor(_:update:starts:ends:strides:startMask:endMask:squeezeMask:name:)`,
   * `sliceUpdateDataTensor(_:update:startsTensor:endsTensor:stridesTensor:startMask:endMask:squeezeMask:name:)`; macOS 14.4.
   *
   * @param options.update - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([5, 7]);
   * const update = graph.placeholder([5, 3]);
   * const output = dataTensor.sliceUpdate({ update, starts: [0, 2], ends: [5, 5] });
   * ```
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
   * Joins two tensors along `dimension`; their other dimensions broadcast.
   *
   * Swift: `concatTensor(_:with:dimension:name:)`; macOS 11.0.
   *
   * @param options.with - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const other = graph.placeholder([4, 3]);
   * const output = tensor.concatTensor({ with: other, dimension: 0 });
   * ```
   * @category TensorShape
   */
  concatTensor(options: { readonly with: Operand; readonly dimension: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.concatTensor(this.self, options);
  }

  /**
   * Joins two tensors whose lengths along `dimension` are not known until run.
   *
   * Beyond Apple's operations.
   *
   * @param options.second - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const second = graph.placeholder([4, 3]);
   * const output = tensor.concatPair({ second, dimension: 0 });
   * ```
   * @category TensorShape
   */
  concatPair(options: { readonly second: Operand; readonly dimension: number | Tensor; readonly name?: string }): Tensor {
    return this.graph.concatPair(this.self, options);
  }

  /**
   * Cuts the tensor along `axis` into pieces of the lengths `splitSizes`, or into `numSplits` equal ones.
   *
   * Swift: `split(_:splitSizes:axis:name:)`, `split(_:splitSizesTensor:axis:name:)`, `split(_:numSplits:axis:name:)`; macOS
   * 12.3.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 5]);
   * const outputs = tensor.split({ splitSizes: [2, 3], axis: 1 });
   * ```
   * @category TensorShape
   */
  split(options: {
    readonly splitSizes?: number | readonly number[] | Tensor;
    readonly numSplits?: number;
    readonly axis: number | Tensor;
    readonly name?: string;
  }): readonly Tensor[] {
    return this.graph.split(this.self, options);
  }

  /**
   * Adds `leftPadding[k]` elements before and `rightPadding[k]` after dimension k. What they show, for x of length n:
   * `constantValue`; 0 (`zero`); the nearest element (`clampToEdge`); x mirrored at its ends, not repeating them (`reflect`,
   * x[-1] is x[1]) or repeating them (`symmetric`, x[-1] is x[0]); x repeated so that its last element falls on its first
   * (`periodic`, x[-2] is x[n-3]), likewise with changed sign (`antiPeriodic`).
   *
   * Swift: `padTensor(_:with:leftPadding:rightPadding:constantValue:name:)`; macOS 11.0.
   *
   * @param options.with - Default: constant.
   * @param options.constantValue - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = tensor.padTensor({ leftPadding: [1, 0], rightPadding: [0, 2], constantValue: 1.5 });
   * ```
   * @category TensorShape
   */
  padTensor(options: {
    readonly with?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero" | "periodic" | "antiPeriodic";
    readonly leftPadding: readonly number[];
    readonly rightPadding: readonly number[];
    readonly constantValue?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.padTensor(this.self, options);
  }

  /**
   * Adds `leftPadding[k]` elements before and `rightPadding[k]` after dimension k, which show `constantValue`.
   *
   * Beyond Apple's operations.
   *
   * @param options.constantValue - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = tensor.padConstant({ leftPadding: [1, 0], rightPadding: [0, 2], constantValue: 1 });
   * ```
   * @category TensorShape
   */
  padConstant(options: {
    readonly leftPadding: number | readonly number[] | Tensor;
    readonly rightPadding: number | readonly number[] | Tensor;
    readonly constantValue?: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.padConstant(this.self, options);
  }

  /**
   * Pads one dimension with elements of the tensor itself; see `padTensor`.
   *
   * Beyond Apple's operations.
   *
   * @param options.mode - Default: reflect.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = tensor.padDimension({ mode: "symmetric", dimension: 1, left: 1, right: 2 });
   * ```
   * @category TensorShape
   */
  padDimension(options: {
    readonly mode?: "reflect" | "symmetric" | "clampToEdge" | "periodic" | "antiPeriodic";
    readonly dimension: number | Tensor;
    readonly left: number;
    readonly right: number;
    readonly name?: string;
  }): Tensor {
    return this.graph.padDimension(this.self, options);
  }

  /**
   * The gradient of `padTensor`: every element of `incomingGradientTensor` is added to the element of the source that it
   * showed.
   *
   * Swift: `padGradient(withIncomingGradientTensor:sourceTensor:paddingMode:leftPadding:rightPadding:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.paddingMode - Default: constant.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([4, 6]);
   * const sourceTensor = graph.placeholder([3, 4]);
   * const output = incomingGradientTensor.padGradient({ sourceTensor, leftPadding: [1, 0], rightPadding: [0, 2] });
   * ```
   * @category TensorShape
   */
  padGradient(options: {
    readonly sourceTensor: Operand;
    readonly paddingMode?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero" | "periodic" | "antiPeriodic";
    readonly leftPadding: readonly number[];
    readonly rightPadding: readonly number[];
    readonly name?: string;
  }): Tensor {
    return this.graph.padGradient(this.self, options);
  }

  /**
   * Repeats the tensor `withMultiplier[k]` times along each dimension k.
   *
   * Swift: `tileTensor(_:withMultiplier:name:)`; macOS 11.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.tileTensor({ withMultiplier: [2, 3] });
   * ```
   * @category TensorShape
   */
  tileTensor(options: { readonly withMultiplier: readonly number[]; readonly name?: string }): Tensor {
    return this.graph.tileTensor(this.self, options);
  }

  /**
   * The gradient of `tileTensor`: the sum of the tiles of `incomingGradientTensor`, which has the tiled shape.
   *
   * Swift: `tileGradient(withIncomingGradientTensor:sourceTensor:withMultiplier:name:)`; macOS 11.0.
   *
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([4, 9]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = incomingGradientTensor.tileGradient({ sourceTensor, withMultiplier: [2, 3] });
   * ```
   * @category TensorShape
   */
  tileGradient(options: { readonly sourceTensor: Operand; readonly withMultiplier: readonly number[]; readonly name?: string }): Tensor {
    return this.graph.tileGradient(this.self, options);
  }

  /**
   * Moves `blockSize` × `blockSize` blocks of the plane into the depth dimension. With `usePixelShuffleOrder` the values of
   * a block lie next to each other in depth, else those of one place in the block do.
   *
   * Swift: `space(toDepth2DTensor:widthAxis:heightAxis:depthAxis:blockSize:usePixelShuffleOrder:name:)`,
   * `space(toDepth2DTensor:widthAxisTensor:heightAxisTensor:depthAxisTensor:blockSize:usePixelShuffleOrder:name:)`; macOS
   * 12.0.
   *
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 4, 6, 3]);
   * const output = tensor.spaceToDepth2D({ heightAxis: 1, widthAxis: 2, depthAxis: 3, blockSize: 2 });
   * ```
   * @category TensorShape
   */
  spaceToDepth2D(options: {
    readonly widthAxis: number | Tensor;
    readonly heightAxis: number | Tensor;
    readonly depthAxis: number | Tensor;
    readonly blockSize: number;
    readonly usePixelShuffleOrder?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.spaceToDepth2D(this.self, options);
  }

  /**
   * Moves depth out into `blockSize` × `blockSize` blocks of the plane: the inverse of `spaceToDepth2D`.
   *
   * Swift: `depth(toSpace2DTensor:widthAxis:heightAxis:depthAxis:blockSize:usePixelShuffleOrder:name:)`,
   * `depth(toSpace2DTensor:widthAxisTensor:heightAxisTensor:depthAxisTensor:blockSize:usePixelShuffleOrder:name:)`; macOS
   * 12.0.
   *
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 2, 3, 12]);
   * const output = tensor.depthToSpace2D({ heightAxis: 1, widthAxis: 2, depthAxis: 3, blockSize: 2 });
   * ```
   * @category TensorShape
   */
  depthToSpace2D(options: {
    readonly widthAxis: number | Tensor;
    readonly heightAxis: number | Tensor;
    readonly depthAxis: number | Tensor;
    readonly blockSize: number;
    readonly usePixelShuffleOrder?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.depthToSpace2D(this.self, options);
  }

  /**
   * Moves blocks of the lengths `blockDimensions` along `spatialAxes` into dimension `batchAxis`. With
   * `usePixelShuffleOrder` the values of a block lie next to each other there, else those of one place in the block do.
   *
   * Swift: `spaceToBatch(_:spatialAxes:batchAxis:blockDimensions:usePixelShuffleOrder:name:)`,
   * `spaceToBatch(_:spatialAxesTensor:batchAxisTensor:blockDimensionsTensor:usePixelShuffleOrder:name:)`; macOS 13.0.
   *
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 4, 6, 3]);
   * const output = tensor.spaceToBatch({ spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 3] });
   * ```
   * @category TensorShape
   */
  spaceToBatch(options: {
    readonly spatialAxes: number | readonly number[] | Tensor;
    readonly batchAxis: number | Tensor;
    readonly blockDimensions: number | readonly number[] | Tensor;
    readonly usePixelShuffleOrder?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.spaceToBatch(this.self, options);
  }

  /**
   * Moves blocks of the lengths `blockDimensions` out of dimension `batchAxis` into `spatialAxes`: the inverse of
   * `spaceToBatch`.
   *
   * Swift: `batchToSpace(_:spatialAxes:batchAxis:blockDimensions:usePixelShuffleOrder:name:)`,
   * `batchToSpace(_:spatialAxesTensor:batchAxisTensor:blockDimensionsTensor:usePixelShuffleOrder:name:)`; macOS 13.0.
   *
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([12, 2, 2, 3]);
   * const output = tensor.batchToSpace({ spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 3] });
   * ```
   * @category TensorShape
   */
  batchToSpace(options: {
    readonly spatialAxes: number | readonly number[] | Tensor;
    readonly batchAxis: number | Tensor;
    readonly blockDimensions: number | readonly number[] | Tensor;
    readonly usePixelShuffleOrder?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.batchToSpace(this.self, options);
  }

  /**
   * Converts to another data type. Floating point to whole numbers truncates, saturates and makes NaN 0; anything to bool
   * says whether it is not 0; whole numbers to narrower ones wrap; complex numbers to real ones lose their imaginary part.
   *
   * Swift: `cast(_:to:name:)`; macOS 12.0.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = tensor.cast({ to: "int32" });
   * ```
   * @category TensorShape
   */
  cast(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.cast(this.self, options);
  }

  /**
   * What `cast` does between types of up to 32 bits, but for floating point to whole numbers.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.convert({ to: "float32" });
   * ```
   * @category TensorShape
   */
  convert(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.convert(this.self, options);
  }

  /**
   * The floating-point number nearest to a whole number without a sign.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "uint32" });
   * const output = tensor.floatOfUnsigned({ to: "float32" });
   * ```
   * @category TensorShape
   */
  floatOfUnsigned(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.floatOfUnsigned(this.self, options);
  }

  /**
   * Truncates to int32, saturating; NaN becomes 0.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.toInt32();
   * ```
   * @category TensorShape
   */
  toInt32(options: { readonly name?: string } = {}): Tensor {
    return this.graph.toInt32(this.self, options);
  }

  /**
   * Truncates to uint32, saturating; NaN becomes 0.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.toUint32();
   * ```
   * @category TensorShape
   */
  toUint32(options: { readonly name?: string } = {}): Tensor {
    return this.graph.toUint32(this.self, options);
  }

  /**
   * Truncates to int64 or uint64, saturating; NaN becomes 0.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.wideOfFloat({ to: "int64" });
   * ```
   * @category TensorShape
   */
  wideOfFloat(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.wideOfFloat(this.self, options);
  }

  /**
   * The floating-point number nearest to a whole number of 64 bits.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int64" });
   * const output = tensor.floatOfWide({ to: "float32" });
   * ```
   * @category TensorShape
   */
  floatOfWide(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.floatOfWide(this.self, options);
  }

  /**
   * The same 64 bits as int64 or uint64.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int64" });
   * const output = tensor.withSign({ to: "uint64" });
   * ```
   * @category TensorShape
   */
  withSign(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.withSign(this.self, options);
  }

  /**
   * Whole numbers of up to 32 bits as int64 or uint64; negative ones wrap in the latter.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = tensor.widen({ to: "int64" });
   * ```
   * @category TensorShape
   */
  widen(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.widen(this.self, options);
  }

  /**
   * The low bits of whole numbers of 64 bits, as whole numbers of up to 32.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int64" });
   * const output = tensor.lowWord({ to: "int32" });
   * ```
   * @category TensorShape
   */
  lowWord(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.lowWord(this.self, options);
  }

  /**
   * The same bits as another data type. Where the types differ in size the last dimension becomes longer or shorter by as
   * much; the lowest byte comes first. As bool a byte is whether it is not 0.
   *
   * Swift: `reinterpretCast(_:to:name:)`; macOS 13.2.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 8]);
   * const output = tensor.reinterpretCast({ to: "int32" });
   * ```
   * @category TensorShape
   */
  reinterpretCast(options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.graph.reinterpretCast(this.self, options);
  }

  /**
   * The bits of float32 numbers, as int32.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = tensor.bitsOfFloat();
   * ```
   * @category TensorShape
   */
  bitsOfFloat(options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitsOfFloat(this.self, options);
  }

  /**
   * The bits of float16 numbers, as int32.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "float16" });
   * const output = tensor.bitsOfHalf();
   * ```
   * @category TensorShape
   */
  bitsOfHalf(options: { readonly name?: string } = {}): Tensor {
    return this.graph.bitsOfHalf(this.self, options);
  }

  /**
   * The float16 numbers that have these bits, in the lower half of an int32.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = tensor.halfOfBits();
   * ```
   * @category TensorShape
   */
  halfOfBits(options: { readonly name?: string } = {}): Tensor {
    return this.graph.halfOfBits(this.self, options);
  }

  /**
   * The float32 numbers that have these bits.
   *
   * Beyond Apple's operations.
   *
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = tensor.floatOfBits();
   * ```
   * @category TensorShape
   */
  floatOfBits(options: { readonly name?: string } = {}): Tensor {
    return this.graph.floatOfBits(this.self, options);
  }

  /**
   * The first `k` indices that `argSort` gives. Up to 512 are found by sorting stretches of the axis and keeping the first
   * `k` of each, until one stretch is left; for more everything is sorted, and so it is where the length of the axis is not
   * known.
   *
   * Beyond Apple's operations.
   *
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 5]);
   * const output = tensor.firstSorted({ axis: 1, k: 2, descending: true });
   * ```
   * @category TopK
   */
  firstSorted(options: {
    readonly axis: number | Tensor;
    readonly k: number | Tensor;
    readonly descending?: boolean;
    readonly name?: string;
  }): Tensor {
    return this.graph.firstSorted(this.self, options);
  }

  /**
   * Two results: the `k` largest elements along `axis`, the largest first, and their indices (int32). Of equal elements the
   * one of the lower index comes first. NaN counts as greater than every number. `k` may be as large as the axis is long; it
   * must be known when the graph is built.
   *
   * Swift: `topK(_:k:name:)`, `topK(_:kTensor:name:)`, `topK(_:axis:k:name:)`, `topK(_:axisTensor:kTensor:name:)`; macOS
   * 12.0.
   *
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const source = graph.placeholder([7]);
   * const outputs = source.topK({ k: 3 });
   * ```
   * @category TopK
   */
  topK(options: { readonly k: number | Tensor; readonly axis?: number | Tensor; readonly name?: string }): readonly Tensor[] {
    return this.graph.topK(this.self, options);
  }

  /**
   * Two results: the `k` smallest elements along `axis`, the smallest first, and their indices (int32). Of equal elements
   * the one of the lower index comes first. NaN counts as greater than every number. `k` may be as large as the axis is
   * long; it must be known when the graph is built.
   *
   * Swift: `bottomK(_:axis:k:name:)`, `bottomK(_:axisTensor:kTensor:name:)`; macOS 14.0.
   *
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const source = graph.placeholder([7]);
   * const outputs = source.bottomK({ k: 3 });
   * ```
   * @category TopK
   */
  bottomK(options: { readonly axis?: number | Tensor; readonly k: number | Tensor; readonly name?: string }): readonly Tensor[] {
    return this.graph.bottomK(this.self, options);
  }

  /**
   * The gradient of the values of `topK` with respect to its source, which is given as `source` or `input`: zeros of the
   * source's shape, with `gradient` where the `k` largest elements along `axis` are.
   *
   * Swift: `topKGradient(_:input:k:name:)`, `topKGradient(_:input:kTensor:name:)`, `topKGradient(_:source:axis:k:name:)`,
   * `topKGradient(_:source:axisTensor:kTensor:name:)`; macOS 11.0.
   *
   * @param options.input - Tensor of numbers of up to 32 bits.
   * @param options.source - Tensor of numbers of up to 32 bits.
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const gradient = graph.placeholder([3]);
   * const source = graph.placeholder([7]);
   * const output = gradient.topKGradient({ source, axis: 0, k: 3 });
   * ```
   * @category TopK
   */
  topKGradient(options: {
    readonly input?: Operand;
    readonly source?: Operand;
    readonly k: number | Tensor;
    readonly axis?: number | Tensor;
    readonly name?: string;
  }): Tensor {
    return this.graph.topKGradient(this.self, options);
  }

  /**
   * The gradient of the values of `bottomK` with respect to its source: zeros of the source's shape, with `gradient` where
   * the `k` smallest elements along `axis` are.
   *
   * Swift: `bottomKGradient(_:source:axis:k:name:)`, `bottomKGradient(_:source:axisTensor:kTensor:name:)`; macOS 14.0.
   *
   * @param options.source - Tensor of numbers of up to 32 bits.
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const gradient = graph.placeholder([3]);
   * const source = graph.placeholder([7]);
   * const output = gradient.bottomKGradient({ source, axis: 0, k: 3 });
   * ```
   * @category TopK
   */
  bottomKGradient(options: {
    readonly source: Operand;
    readonly axis?: number | Tensor;
    readonly k: number | Tensor;
    readonly name?: string;
  }): Tensor {
    return this.graph.bottomKGradient(this.self, options);
  }
}
