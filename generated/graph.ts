// Generated from spec/ by `npm run codegen`. Do not edit.
import type { DataType } from "../src/dataType.ts";
import type { Shape } from "../src/shapes.ts";
import type { Operand, Tensor } from "../src/tensor.ts";
import type {
  Convolution2DOpDescriptor,
  Convolution3DOpDescriptor,
  CreateSparseOpDescriptor,
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reLU(tensor);
   * ```
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
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = graph.reLUGradient(gradient, { sourceTensor });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.sigmoid(tensor);
   * ```
   * @category Activation
   */
  sigmoid(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sigmoid", { tensor }, {}, options.name);
  }

  /**
   * Gradient of `sigmoid`: the incoming gradient times s·(1 − s) = 1/(2 + eˣ + e⁻ˣ), where s is the sigmoid of the source x,
   * the input of `sigmoid`. Accurate for large |x| too.
   *
   * Swift: `sigmoidGradient(withIncomingGradient:sourceTensor:name:)`; macOS 11.0.
   *
   * @param gradient - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = graph.sigmoidGradient(gradient, { sourceTensor });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.leakyReLU(tensor, { alpha: 0.2 });
   * ```
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
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3, 5]);
   * const sourceTensor = graph.placeholder([2, 3, 5]);
   * const alphaTensor = graph.placeholder([3, 1]);
   * const output = graph.leakyReLUGradient(gradient, { sourceTensor, alphaTensor });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.softMax(tensor, { axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 3]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = graph.softMaxGradient(gradient, { sourceTensor, axis: 1 });
   * ```
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
   * Copies a tensor: y = x, bit for bit.
   *
   * Swift: `identity(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.identity(tensor);
   * ```
   * @category Arithmetic
   */
  identity(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("identity", { tensor }, {}, options.name);
  }

  /**
   * Multiplies each element with itself: y = x². Whole numbers wrap around.
   *
   * Swift: `square(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.square(tensor);
   * ```
   * @category Arithmetic
   */
  square(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("square", { tensor }, {}, options.name);
  }

  /**
   * Square root: y = √x. √−0 = −0, √∞ = ∞; NaN below 0.
   *
   * Swift: `squareRoot(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.squareRoot(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reciprocalSquareRoot(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reverseSquareRoot(tensor);
   * ```
   * @category Arithmetic
   */
  reverseSquareRoot(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("reverseSquareRoot", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * Reciprocal: y = 1/x. ±0 gives ±∞, ±∞ gives ±0.
   *
   * Swift: `reciprocal(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reciprocal(tensor);
   * ```
   * @category Arithmetic
   */
  reciprocal(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("reciprocal", { tensor }, {}, options.name);
  }

  /**
   * Magnitude: y = |x|, of complex numbers a real one. The smallest int32 stays itself. The gradient at 0 is 0.
   *
   * Swift: `absolute(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.absolute(tensor);
   * ```
   * @category Arithmetic
   */
  absolute(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("absolute", { tensor }, {}, options.name);
  }

  /**
   * Squared magnitude: y = |x|², for real numbers the same as `square`; of complex numbers a real one.
   *
   * Swift: `absoluteSquare(tensor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.absoluteSquare(tensor);
   * ```
   * @category Arithmetic
   */
  absoluteSquare(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("absoluteSquare", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * Complex conjugate; a real number is its own.
   *
   * Swift: `conjugate(tensor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.conjugate(tensor);
   * ```
   * @category Arithmetic
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
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.negative(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.sign(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.signbit(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.ceil(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.floor(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.round(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.rint(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.truncate(tensor);
   * ```
   * @category Arithmetic
   */
  truncate(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("truncate", { tensor }, {}, options.name);
  }

  /**
   * Euler's number to the power x: y = eˣ. ∞ from 88.73 on, 0 from −104 down; −∞ gives 0.
   *
   * Swift: `exponent(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.exponent(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.exponentBase2(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.exponentBase10(tensor);
   * ```
   * @category Arithmetic
   */
  exponentBase10(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("exponentBase10", { tensor }, {}, options.name);
  }

  /**
   * Natural logarithm: y = ln x. ±0 gives −∞, ∞ gives ∞; NaN below 0.
   *
   * Swift: `logarithm(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.logarithm(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.logarithmBase2(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.logarithmBase10(tensor);
   * ```
   * @category Arithmetic
   */
  logarithmBase10(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logarithmBase10", { tensor }, {}, options.name);
  }

  /**
   * Sine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `sin(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.sin(tensor);
   * ```
   * @category Arithmetic
   */
  sin(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sin", { tensor }, {}, options.name);
  }

  /**
   * Cosine of an angle in radians, to the last places for angles of any size. NaN of ±∞.
   *
   * Swift: `cos(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.cos(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.tan(tensor);
   * ```
   * @category Arithmetic
   */
  tan(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("tan", { tensor }, {}, options.name);
  }

  /**
   * Hyperbolic sine: y = (eˣ − e⁻ˣ)/2. ±∞ from ±89.42 on.
   *
   * Swift: `sinh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.sinh(tensor);
   * ```
   * @category Arithmetic
   */
  sinh(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("sinh", { tensor }, {}, options.name);
  }

  /**
   * Hyperbolic cosine: y = (eˣ + e⁻ˣ)/2. ∞ from ±89.42 on.
   *
   * Swift: `cosh(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.cosh(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.tanh(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.asin(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.acos(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.atan(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.asinh(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.acosh(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.atanh(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.erf(tensor);
   * ```
   * @category Arithmetic
   */
  erf(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("erf", { tensor }, {}, options.name);
  }

  /**
   * Adds two tensors element by element, broadcasting where shapes differ: y = a + b. Whole numbers wrap around.
   *
   * Swift: `addition(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of real or complex numbers.
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.addition(primary, secondary);
   * ```
   * @category Arithmetic
   */
  addition(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("addition", { primary, secondary }, {}, options.name);
  }

  /**
   * Subtracts the second tensor from the first, broadcasting where shapes differ: y = a − b. Whole numbers wrap around.
   *
   * Swift: `subtraction(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of real or complex numbers.
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.subtraction(primary, secondary);
   * ```
   * @category Arithmetic
   */
  subtraction(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("subtraction", { primary, secondary }, {}, options.name);
  }

  /**
   * Multiplies two tensors element by element, broadcasting where shapes differ: y = a·b. Whole numbers wrap around.
   *
   * Swift: `multiplication(_:_:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of real or complex numbers.
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.multiplication(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of real or complex numbers.
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.division(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.divisionNoNaN(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.modulo(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.floorModulo(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of real or complex numbers.
   * @param secondary - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.power(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.minimum(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.maximum(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.minimumWithNaNPropagation(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.maximumWithNaNPropagation(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([2, 3]);
   * const output = graph.atan2(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const min = graph.placeholder([2, 3]);
   * const max = graph.placeholder([2, 3]);
   * const output = graph.clamp(tensor, { min, max });
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = graph.equal(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = graph.notEqual(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = graph.lessThan(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = graph.lessThanOrEqualTo(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = graph.greaterThan(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([3]);
   * const secondary = graph.placeholder([3]);
   * const output = graph.greaterThanOrEqualTo(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of anything but complex numbers.
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = graph.logicalAND(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of anything but complex numbers.
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = graph.logicalOR(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of anything but complex numbers.
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = graph.logicalNAND(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of anything but complex numbers.
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = graph.logicalNOR(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of anything but complex numbers.
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = graph.logicalXOR(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @param primary - Tensor of anything but complex numbers.
   * @param secondary - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([4]);
   * const secondary = graph.placeholder([4]);
   * const output = graph.logicalXNOR(primary, secondary);
   * ```
   * @category Arithmetic
   */
  logicalXNOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("logicalXNOR", { primary, secondary }, {}, options.name);
  }

  /**
   * 1 where x is 0, else 0, in the tensor's own data type; NaN counts as true.
   *
   * Swift: `not(with:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.not(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = graph.isInfinite(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = graph.isFinite(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = graph.isNaN(tensor);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const predicate = graph.placeholder([2, 3], { dataType: "bool" });
   * const trueTensor = graph.placeholder([2, 3]);
   * const falseTensor = graph.placeholder([2, 3]);
   * const output = graph.select(predicate, { trueTensor, falseTensor });
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwiseAND(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwiseOR(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwiseXOR(primary, secondary);
   * ```
   * @category Arithmetic
   */
  bitwiseXOR(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseXOR", { primary, secondary }, {}, options.name);
  }

  /**
   * Shifts the bits of a to the left: y = a << b, broadcasting where shapes differ. Only the lowest 5 bits of b count, 6
   * where numbers have 64; bits shifted out are lost.
   *
   * Swift: `bitwiseLeftShift(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwiseLeftShift(primary, secondary);
   * ```
   * @category Arithmetic
   */
  bitwiseLeftShift(primary: Operand, secondary: Operand, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseLeftShift", { primary, secondary }, {}, options.name);
  }

  /**
   * Shifts the bits of a to the right: y = a >> b = ⌊a/2ᵇ⌋, broadcasting where shapes differ. Only the lowest 5 bits of b
   * count, 6 where numbers have 64; signed numbers keep their sign.
   *
   * Swift: `bitwiseRightShift(_:_:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwiseRightShift(primary, secondary);
   * ```
   * @category Arithmetic
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwiseNOT(tensor);
   * ```
   * @category Arithmetic
   */
  bitwiseNOT(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwiseNOT", { tensor }, {}, options.name);
  }

  /**
   * How many bits are set.
   *
   * Swift: `bitwisePopulationCount(_:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of int32, uint32, uint16, uint8, int64, uint64.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.bitwisePopulationCount(tensor);
   * ```
   * @category Arithmetic
   */
  bitwisePopulationCount(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitwisePopulationCount", { tensor }, {}, options.name);
  }

  /**
   * Complex numbers as real ones with a last dimension of two, the real and the imaginary part: the same memory.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "complexFloat32" });
   * const output = graph.partsOfComplex(tensor);
   * ```
   * @category Arithmetic
   */
  partsOfComplex(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("partsOfComplex", { tensor }, {}, options.name);
  }

  /**
   * Complex numbers whose parts lie along the last dimension, of length two: the same memory.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of float32.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 2]);
   * const output = graph.complexOfParts(tensor);
   * ```
   * @category Arithmetic
   */
  complexOfParts(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("complexOfParts", { tensor }, {}, options.name);
  }

  /**
   * The real part of a complex tensor, as float32; a real tensor is its own.
   *
   * Swift: `realPartOfTensor(tensor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.realPartOfTensor(tensor);
   * ```
   * @category Arithmetic
   */
  realPartOfTensor(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("realPartOfTensor", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * The imaginary part of a complex tensor, as float32; that of a real tensor is 0.
   *
   * Swift: `imaginaryPartOfTensor(tensor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.imaginaryPartOfTensor(tensor);
   * ```
   * @category Arithmetic
   */
  imaginaryPartOfTensor(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("imaginaryPartOfTensor", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * A complex tensor of a real and an imaginary part, float32 tensors that broadcast. The gradient of a complex tensor z = x
   * + iy is ∂/∂x + i·∂/∂y.
   *
   * Swift: `complexTensor(realTensor:imaginaryTensor:name:)`; macOS 14.0.
   *
   * @param realTensor - Tensor of float32.
   * @param options.imaginaryTensor - Tensor of float32.
   * @example
   * ```ts
   * const realTensor = graph.placeholder([2, 3]);
   * const imaginaryTensor = graph.placeholder([3]);
   * const output = graph.complexTensor(realTensor, { imaginaryTensor });
   * ```
   * @category Arithmetic
   */
  complexTensor(realTensor: Tensor, options: { readonly imaginaryTensor: Operand; readonly name?: string }): Tensor {
    return this.composite("complexTensor", { realTensor, imaginaryTensor: options.imaginaryTensor }, {}, options.name) as Tensor;
  }

  /**
   * A complex tensor as a real one whose last dimension is twice as long: the real parts, then the imaginary ones. A real
   * tensor is itself.
   *
   * Swift: `planarTensor(tensor:name:)`; macOS 26.3.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3]);
   * const output = graph.planarTensor(tensor);
   * ```
   * @category Arithmetic
   */
  planarTensor(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("planarTensor", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * Correlates a batch of images with `weights`: result[n, y, x, o] = Σ source[n, y·s + i·d − p, x·s + j·d − p, c] ·
   * weights[i, j, c, o], over zeros outside the image. With groups, each group of output channels sees its own group of
   * source channels.
   *
   * Swift: `convolution2D(_:weights:descriptor:name:)`; macOS 11.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 3, 4]);
   * const weights = graph.placeholder([1, 1, 2, 2]);
   * const output = graph.convolution2D(source, { weights });
   * ```
   * @category Convolution
   */
  convolution2D(
    source: Tensor,
    options: { readonly weights: Tensor; readonly descriptor?: Convolution2DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.operation("convolution2D", { source, weights: options.weights }, { descriptor: options.descriptor }, options.name);
  }

  /**
   * The gradient of `convolution2D` with respect to its source, whose shape is `outputShape`: the transposed convolution of
   * the incoming gradient.
   *
   * Swift: `convolution2DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution2DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 4, 3, 4]);
   * const weights = graph.placeholder([4, 3, 3, 3]);
   * const output = graph.convolution2DDataGradient(incomingGradient, { weights, outputShape: [2, 3, 5, 6] });
   * ```
   * @category Convolution
   */
  convolution2DDataGradient(
    incomingGradient: Tensor,
    options: {
      readonly weights: Tensor;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "convolution2DDataGradient",
      { incomingGradient, weights: options.weights },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    );
  }

  /**
   * The gradient of `convolution2D` with respect to its weights, as partial sums over parts of the images, which lie along
   * the first dimension. Its own gradient holds where the partial sums are added up, as `convolution2DWeightsGradient` does.
   *
   * Beyond Apple's operations.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 4, 3, 4]);
   * const source = graph.placeholder([2, 3, 5, 6]);
   * const output = graph.convolution2DWeightsGradientPartials(incomingGradient, { source, outputShape: [4, 3, 3, 3] });
   * ```
   * @category Convolution
   */
  convolution2DWeightsGradientPartials(
    incomingGradient: Tensor,
    options: {
      readonly source: Tensor;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "convolution2DWeightsGradientPartials",
      { incomingGradient, source: options.source },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    );
  }

  /**
   * The gradient of `convolution2D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `convolution2DWeightsGradient(_:source:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution2DWeightsGradient(_:source:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 4, 3, 4]);
   * const source = graph.placeholder([2, 3, 5, 6]);
   * const output = graph.convolution2DWeightsGradient(incomingGradient, { source, outputShape: [4, 3, 3, 3] });
   * ```
   * @category Convolution
   */
  convolution2DWeightsGradient(
    incomingGradient: Tensor,
    options: {
      readonly source: Operand;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "convolution2DWeightsGradient",
      { incomingGradient, source: options.source },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * Correlates a batch of volumes with `weights`: result[n, z, y, x, o] = Σ source[n, z·s + h·d − p, y·s + i·d − p, x·s +
   * j·d − p, c] · weights[h, i, j, c, o], over zeros outside the volume, with stride s, dilation rate d and padding p of
   * each dimension. With groups, each group of output channels sees its own group of source channels.
   *
   * Swift: `convolution3D(_:weights:descriptor:name:)`; macOS 13.2.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const weights = graph.placeholder([5, 3, 2, 2, 3]);
   * const output = graph.convolution3D(source, { weights, descriptor: {} });
   * ```
   * @category Convolution
   */
  convolution3D(
    source: Tensor,
    options: { readonly weights: Tensor; readonly descriptor?: Convolution3DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.operation("convolution3D", { source, weights: options.weights }, { descriptor: options.descriptor }, options.name);
  }

  /**
   * The gradient of `convolution3D` with respect to its source, whose shape is `outputShape`: the transposed convolution of
   * the incoming gradient.
   *
   * Swift: `convolution3DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution3DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 13.2.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 5, 3, 2, 3]);
   * const weights = graph.placeholder([5, 3, 2, 2, 3]);
   * const output = graph.convolution3DDataGradient(incomingGradient, { weights, outputShape: [2, 3, 4, 3, 5], forwardConvolutionDescriptor: {} });
   * ```
   * @category Convolution
   */
  convolution3DDataGradient(
    incomingGradient: Tensor,
    options: {
      readonly weights: Tensor;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution3DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "convolution3DDataGradient",
      { incomingGradient, weights: options.weights },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    );
  }

  /**
   * The gradient of `convolution3D` with respect to its weights, as partial sums (float32) over parts of the volumes, which
   * lie along the first dimension. Its own gradient holds where the partial sums are added up, as
   * `convolution3DWeightsGradient` does.
   *
   * Beyond Apple's operations.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 5, 3, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const output = graph.convolution3DWeightsGradientPartials(incomingGradient, { source, outputShape: [5, 3, 2, 2, 3], forwardConvolutionDescriptor: {} });
   * ```
   * @category Convolution
   */
  convolution3DWeightsGradientPartials(
    incomingGradient: Tensor,
    options: {
      readonly source: Tensor;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution3DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "convolution3DWeightsGradientPartials",
      { incomingGradient, source: options.source },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    );
  }

  /**
   * The gradient of `convolution3D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `convolution3DWeightsGradient(_:source:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolution3DWeightsGradient(_:source:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 13.2.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 5, 3, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const output = graph.convolution3DWeightsGradient(incomingGradient, { source, outputShape: [5, 3, 2, 2, 3] });
   * ```
   * @category Convolution
   */
  convolution3DWeightsGradient(
    incomingGradient: Tensor,
    options: {
      readonly source: Operand;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution3DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "convolution3DWeightsGradient",
      { incomingGradient, source: options.source },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * What Winograd's method F(4×4, 3×3) multiplies transformed weights by: Bᵀ·d·B of each tile d of 6×6 pixels, which lie
   * four apart and begin `top` and `left` pixels outside the source (NHWC), so many as a result of `height` × `width` has
   * tiles of 4×4. The 36 numbers of a tile lie along the first dimension, tiles along the second, channels along the last.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.top - Default: 0.
   * @param options.left - Default: 0.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 6, 7, 4]);
   * const output = graph.winogradSource(source, { height: 6, width: 7, top: 1, left: 1 });
   * ```
   * @category Convolution
   */
  winogradSource(
    source: Tensor,
    options: { readonly height: number; readonly width: number; readonly top?: number; readonly left?: number; readonly name?: string },
  ): Tensor {
    return this.operation(
      "winogradSource",
      { source },
      { height: options.height, width: options.width, top: options.top, left: options.left },
      options.name,
    );
  }

  /**
   * What Winograd's method F(4×4, 3×3) makes of the 36 products of each tile: the image of `outputShape` that is put
   * together from Aᵀ·m·A of 4×4 pixels each.
   *
   * Beyond Apple's operations.
   *
   * @param products - Tensor of floating-point numbers.
   * @param options.dataLayout - Default: NCHW.
   * @example
   * ```ts
   * const products = graph.placeholder([36, 8, 4]);
   * const output = graph.winogradResult(products, { outputShape: [2, 6, 7, 4], dataLayout: "NHWC" });
   * ```
   * @category Convolution
   */
  winogradResult(
    products: Tensor,
    options: { readonly outputShape: Shape | Tensor; readonly dataLayout?: "NCHW" | "NHWC"; readonly name?: string },
  ): Tensor {
    return this.operation(
      "winogradResult",
      { products },
      { outputShape: options.outputShape, dataLayout: options.dataLayout },
      options.name,
    );
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
   * @param source - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 3]);
   * const weights = graph.placeholder([1, 1, 2, 2]);
   * const output = graph.convolutionTranspose2D(source, { weights, outputShape: [1, 1, 3, 4] });
   * ```
   * @category ConvolutionTranspose
   */
  convolutionTranspose2D(
    source: Tensor,
    options: {
      readonly weights: Operand;
      readonly outputShape: Shape | Tensor;
      readonly descriptor?: Convolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "convolutionTranspose2D",
      { source, weights: options.weights },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `convolutionTranspose2D` with respect to its source, whose shape is `outputShape`: the incoming gradient
   * convolved with the weights.
   *
   * Swift: `convolutionTranspose2DDataGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolutionTranspose2DDataGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 5, 6]);
   * const weights = graph.placeholder([4, 3, 3, 3]);
   * const output = graph.convolutionTranspose2DDataGradient(incomingGradient, { weights, outputShape: [2, 4, 3, 4] });
   * ```
   * @category ConvolutionTranspose
   */
  convolutionTranspose2DDataGradient(
    incomingGradient: Tensor,
    options: {
      readonly weights: Operand;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "convolutionTranspose2DDataGradient",
      { incomingGradient, weights: options.weights },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `convolutionTranspose2D` with respect to its weights, whose shape is `outputShape`. What Swift labels
   * `weights` is the transposed convolution's source.
   *
   * Swift: `convolutionTranspose2DWeightsGradient(_:weights:outputShape:forwardConvolutionDescriptor:name:)`,
   * `convolutionTranspose2DWeightsGradient(_:weights:outputShapeTensor:forwardConvolutionDescriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 5, 6]);
   * const weights = graph.placeholder([2, 4, 3, 4]);
   * const output = graph.convolutionTranspose2DWeightsGradient(incomingGradient, { weights, outputShape: [4, 3, 3, 3] });
   * ```
   * @category ConvolutionTranspose
   */
  convolutionTranspose2DWeightsGradient(
    incomingGradient: Tensor,
    options: {
      readonly weights: Operand;
      readonly outputShape: Shape | Tensor;
      readonly forwardConvolutionDescriptor?: Convolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "convolutionTranspose2DWeightsGradient",
      { incomingGradient, weights: options.weights },
      { outputShape: options.outputShape, forwardConvolutionDescriptor: options.forwardConvolutionDescriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * Each element along `axis` taken together with all before it: their sum, product, minimum or maximum. The last two skip
   * NaN; before the first number they are NaN. Their gradient goes to the last of the elements that equal the extreme; the
   * product's is right beside zeros too.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.combination - Default: sum.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 5, 3]);
   * const output = graph.scan(tensor, { axis: 1 });
   * ```
   * @category Cumulative
   */
  scan(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly combination?: "sum" | "product" | "minimum" | "maximum"; readonly name?: string },
  ): Tensor {
    return this.operation("scan", { tensor }, { axis: options.axis, combination: options.combination }, options.name);
  }

  /**
   * A number for each dimension of the tensor (int32): 1 for `axis`, 0 for the others.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 4]);
   * const output = graph.unitVector(tensor, { axis: -1 });
   * ```
   * @category Cumulative
   */
  unitVector(tensor: Tensor, options: { readonly axis: number | Tensor; readonly name?: string }): Tensor {
    return this.operation("unitVector", { tensor }, { axis: options.axis }, options.name);
  }

  /**
   * `scan` along `axis`; from its end on if `reverse`; if `exclusive`, without the element itself: then it begins with
   * `identity`, which stands for what nothing gives.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.combination - Default: sum.
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 5]);
   * const output = graph.cumulative(tensor, { axis: 1, combination: "sum", identity: 0, exclusive: true, reverse: true });
   * ```
   * @category Cumulative
   */
  cumulative(
    tensor: Tensor,
    options: {
      readonly axis: number | Tensor;
      readonly combination?: "sum" | "product" | "minimum" | "maximum";
      readonly identity: number;
      readonly exclusive?: boolean;
      readonly reverse?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "cumulative",
      { tensor },
      {
        axis: options.axis,
        combination: options.combination,
        identity: options.identity,
        exclusive: options.exclusive,
        reverse: options.reverse,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * The sum of the elements up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without
   * the element itself, which begins with 0.
   *
   * Swift: `cumulativeSum(_:axis:exclusive:reverse:name:)`, `cumulativeSum(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeSum(_:axis:name:)`, `cumulativeSum(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.cumulativeSum(tensor, { axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeSum(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly exclusive?: boolean; readonly reverse?: boolean; readonly name?: string },
  ): Tensor {
    return this.composite(
      "cumulativeSum",
      { tensor },
      { axis: options.axis, exclusive: options.exclusive, reverse: options.reverse },
      options.name,
    ) as Tensor;
  }

  /**
   * The product of the elements up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`,
   * without the element itself, which begins with 1. The gradient is right beside zeros too.
   *
   * Swift: `cumulativeProduct(_:axis:exclusive:reverse:name:)`, `cumulativeProduct(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeProduct(_:axis:name:)`, `cumulativeProduct(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.cumulativeProduct(tensor, { axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeProduct(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly exclusive?: boolean; readonly reverse?: boolean; readonly name?: string },
  ): Tensor {
    return this.composite(
      "cumulativeProduct",
      { tensor },
      { axis: options.axis, exclusive: options.exclusive, reverse: options.reverse },
      options.name,
    ) as Tensor;
  }

  /**
   * The least element up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the
   * element itself, which begins with the greatest number of the data type. NaN is skipped; before the first number the
   * result is NaN. The gradient goes to the last of the elements that equal the extreme.
   *
   * Swift: `cumulativeMinimum(_:axis:exclusive:reverse:name:)`, `cumulativeMinimum(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeMinimum(_:axis:name:)`, `cumulativeMinimum(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.cumulativeMinimum(tensor, { axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeMinimum(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly exclusive?: boolean; readonly reverse?: boolean; readonly name?: string },
  ): Tensor {
    return this.composite(
      "cumulativeMinimum",
      { tensor },
      { axis: options.axis, exclusive: options.exclusive, reverse: options.reverse },
      options.name,
    ) as Tensor;
  }

  /**
   * The greatest element up to each one along `axis`; if `reverse`, from the end of the axis on; if `exclusive`, without the
   * element itself, which begins with the least number of the data type. NaN is skipped; before the first number the result
   * is NaN. The gradient goes to the last of the elements that equal the extreme.
   *
   * Swift: `cumulativeMaximum(_:axis:exclusive:reverse:name:)`, `cumulativeMaximum(_:axisTensor:exclusive:reverse:name:)`,
   * `cumulativeMaximum(_:axis:name:)`, `cumulativeMaximum(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.exclusive - Default: false.
   * @param options.reverse - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.cumulativeMaximum(tensor, { axis: 1 });
   * ```
   * @category Cumulative
   */
  cumulativeMaximum(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly exclusive?: boolean; readonly reverse?: boolean; readonly name?: string },
  ): Tensor {
    return this.composite(
      "cumulativeMaximum",
      { tensor },
      { axis: options.axis, exclusive: options.exclusive, reverse: options.reverse },
      options.name,
    ) as Tensor;
  }

  /**
   * Correlates each channel of a batch of images with weights of its own: result[n, y, x, c·O + o] = Σ source[n, y·s + i·d −
   * p, x·s + j·d − p, c] · weights[i, j, c, o], over zeros outside the image, where the weights' O is how many results a
   * channel has. It is `convolution2D` with a group for each channel.
   *
   * Swift: `depthwiseConvolution2D(_:weights:descriptor:name:)`; macOS 11.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 2, 2, 3]);
   * const weights = graph.placeholder([1, 2, 2, 2]);
   * const output = graph.depthwiseConvolution2D(source, { weights });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution2D(
    source: Tensor,
    options: { readonly weights: Operand; readonly descriptor?: DepthwiseConvolution2DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "depthwiseConvolution2D",
      { source, weights: options.weights },
      { descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `depthwiseConvolution2D` with respect to its source, whose shape is `outputShape`.
   *
   * Swift: `depthwiseConvolution2DDataGradient(_:weights:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 6, 3, 5]);
   * const weights = graph.placeholder([2, 3, 3, 2]);
   * const output = graph.depthwiseConvolution2DDataGradient(incomingGradient, { weights, outputShape: [2, 3, 5, 6] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution2DDataGradient(
    incomingGradient: Tensor,
    options: {
      readonly weights: Operand;
      readonly outputShape: Shape | Tensor;
      readonly descriptor?: DepthwiseConvolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "depthwiseConvolution2DDataGradient",
      { incomingGradient, weights: options.weights },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `depthwiseConvolution2D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `depthwiseConvolution2DWeightsGradient(_:source:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 6, 3, 5]);
   * const source = graph.placeholder([2, 3, 5, 6]);
   * const output = graph.depthwiseConvolution2DWeightsGradient(incomingGradient, { source, outputShape: [2, 3, 3, 2] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution2DWeightsGradient(
    incomingGradient: Tensor,
    options: {
      readonly source: Operand;
      readonly outputShape: Shape | Tensor;
      readonly descriptor?: DepthwiseConvolution2DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "depthwiseConvolution2DWeightsGradient",
      { incomingGradient, source: options.source },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * Correlates each channel of volumes with weights of its own, over zeros outside the volume: with the channels first,
   * result[…, c, z, y, x] = Σ source[…, c, z·s + h·d − p, y·s + i·d − p, x·s + j·d − p] · weights[c, h, i, j]. The source
   * may have more dimensions in front of the last four. It is `convolution3D` with a group for each channel.
   *
   * Swift: `depthwiseConvolution3D(_:weights:descriptor:name:)`; macOS 12.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const weights = graph.placeholder([3, 2, 2, 3]);
   * const output = graph.depthwiseConvolution3D(source, { weights });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution3D(
    source: Tensor,
    options: { readonly weights: Operand; readonly descriptor?: DepthwiseConvolution3DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "depthwiseConvolution3D",
      { source, weights: options.weights },
      { descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `depthwiseConvolution3D` with respect to its source, whose shape is `outputShape`; left out, that is the
   * smallest one whose convolution has the incoming gradient's shape.
   *
   * Swift: `depthwiseConvolution3DDataGradient(_:weights:outputShape:descriptor:name:)`; macOS 12.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.weights - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 3, 2, 3]);
   * const weights = graph.placeholder([3, 2, 2, 3]);
   * const output = graph.depthwiseConvolution3DDataGradient(incomingGradient, { weights, outputShape: [2, 3, 4, 3, 5] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution3DDataGradient(
    incomingGradient: Tensor,
    options: {
      readonly weights: Operand;
      readonly outputShape?: readonly number[];
      readonly descriptor?: DepthwiseConvolution3DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "depthwiseConvolution3DDataGradient",
      { incomingGradient, weights: options.weights },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `depthwiseConvolution3D` with respect to its weights, whose shape is `outputShape`.
   *
   * Swift: `depthwiseConvolution3DWeightsGradient(_:source:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param incomingGradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradient = graph.placeholder([2, 3, 3, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 3, 5]);
   * const output = graph.depthwiseConvolution3DWeightsGradient(incomingGradient, { source, outputShape: [3, 2, 2, 3] });
   * ```
   * @category DepthwiseConvolution
   */
  depthwiseConvolution3DWeightsGradient(
    incomingGradient: Tensor,
    options: {
      readonly source: Operand;
      readonly outputShape: readonly number[];
      readonly descriptor?: DepthwiseConvolution3DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "depthwiseConvolution3DWeightsGradient",
      { incomingGradient, source: options.source },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
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
   * @param tensor - Tensor of float32.
   * @param options.inverse - Default: false.
   * @param options.scalingMode - Default: none.
   * @param options.from - Default: complex.
   * @param options.to - Default: complex.
   * @param options.turned - Default: none.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4, 2]);
   * const output = graph.fourierTransform(tensor, { axis: 0, length: 4 });
   * ```
   * @category FourierTransform
   */
  fourierTransform(
    tensor: Tensor,
    options: {
      readonly axis: number | Tensor;
      readonly length: number | Tensor;
      readonly inverse?: boolean;
      readonly scalingMode?: "none" | "size" | "unitary";
      readonly from?: "complex" | "real" | "half" | "doubledHalf";
      readonly to?: "complex" | "real" | "half" | "doubledHalf";
      readonly turned?: "none" | "before" | "after";
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "fourierTransform",
      { tensor },
      {
        axis: options.axis,
        length: options.length,
        inverse: options.inverse,
        scalingMode: options.scalingMode,
        from: options.from,
        to: options.to,
        turned: options.turned,
      },
      options.name,
    );
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
   * @param tensor - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = graph.fastFourierTransform(tensor, { axes: 0 });
   * ```
   * @category FourierTransform
   */
  fastFourierTransform(
    tensor: Tensor,
    options: { readonly axes: number | readonly number[] | Tensor; readonly descriptor?: FFTDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "fastFourierTransform",
      { tensor },
      { axes: options.axes, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * `fastFourierTransform` of a real tensor, of which only the first n/2 + 1 elements along the last that is named in `axes`
   * are there: the others are conjugates of these.
   *
   * Swift: `realToHermiteanFFT(_:axes:descriptor:name:)`, `realToHermiteanFFT(_:axesTensor:descriptor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = graph.realToHermiteanFFT(tensor, { axes: 0 });
   * ```
   * @category FourierTransform
   */
  realToHermiteanFFT(
    tensor: Tensor,
    options: { readonly axes: number | readonly number[] | Tensor; readonly descriptor?: FFTDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite("realToHermiteanFFT", { tensor }, { axes: options.axes, descriptor: options.descriptor }, options.name) as Tensor;
  }

  /**
   * The real tensor whose transform is given by half: along the last that is named in `axes`, the tensor holds the first n/2
   * + 1 elements, and the others are taken to be conjugates of these. The result has 2(n − 1) elements along it for n of the
   * tensor, or 2n − 1 where the descriptor says `roundToOddHermitean`; `scalingMode` counts these. Imaginary parts that
   * cannot be there, as that of the first element, are not looked at.
   *
   * Swift: `HermiteanToRealFFT(_:axes:descriptor:name:)`, `HermiteanToRealFFT(_:axesTensor:descriptor:name:)`; macOS 14.0.
   *
   * @param tensor - Tensor of complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3], { dataType: "complexFloat32" });
   * const output = graph.HermiteanToRealFFT(tensor, { axes: 0, descriptor: { inverse: true, scalingMode: "size" } });
   * ```
   * @category FourierTransform
   */
  HermiteanToRealFFT(
    tensor: Tensor,
    options: { readonly axes: number | readonly number[] | Tensor; readonly descriptor?: FFTDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite("HermiteanToRealFFT", { tensor }, { axes: options.axes, descriptor: options.descriptor }, options.name) as Tensor;
  }

  /**
   * Reads slices of `updatesTensor` at the coordinates in the last dimension of `indicesTensor`, which address the
   * dimensions that follow the first `batchDimensions`; those both tensors share. Indices out of range read 0.
   *
   * Swift: `gatherND(withUpdatesTensor:indicesTensor:batchDimensions:name:)`; macOS 11.0.
   *
   * @param updatesTensor - Tensor of any data type.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([3, 4, 5]);
   * const indicesTensor = graph.placeholder([2, 2], { dataType: "int32" });
   * const output = graph.gatherND(updatesTensor, { indicesTensor });
   * ```
   * @category Gather
   */
  gatherND(
    updatesTensor: Tensor,
    options: { readonly indicesTensor: Tensor; readonly batchDimensions?: number; readonly name?: string },
  ): Tensor {
    return this.operation(
      "gatherND",
      { updatesTensor, indicesTensor: options.indicesTensor },
      { batchDimensions: options.batchDimensions },
      options.name,
    );
  }

  /**
   * Reads slices of `updatesTensor` at the places along `axis` that `indicesTensor` holds. The result has the dimensions of
   * `indicesTensor`, less the first `batchDimensions`, which both tensors share, in place of `axis`. Indices out of range
   * read 0.
   *
   * Swift: `gather(withUpdatesTensor:indicesTensor:axis:batchDimensions:name:)`; macOS 11.0.
   *
   * @param updatesTensor - Tensor of any data type.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([3, 2]);
   * const indicesTensor = graph.placeholder([2], { dataType: "int32" });
   * const output = graph.gather(updatesTensor, { indicesTensor, axis: 0 });
   * ```
   * @category Gather
   */
  gather(
    updatesTensor: Tensor,
    options: { readonly indicesTensor: Operand; readonly axis: number | Tensor; readonly batchDimensions?: number; readonly name?: string },
  ): Tensor {
    return this.composite(
      "gather",
      { updatesTensor, indicesTensor: options.indicesTensor },
      { axis: options.axis, batchDimensions: options.batchDimensions },
      options.name,
    ) as Tensor;
  }

  /**
   * Reads along `axis`: result[…, i, …] = updates[…, indices[…, i, …], …]. Both tensors have the same shape but for `axis`;
   * the result has that of `indices`. Indices out of range read 0.
   *
   * Swift: `gatherAlongAxis(_:updates:indices:name:)`; macOS 12.3.
   *
   * @param options.updates - Tensor of any data type.
   * @param options.indices - Tensor of whole numbers.
   * @example
   * ```ts
   * const updates = graph.placeholder([3, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = graph.gatherAlongAxis(0, { updates, indices });
   * ```
   * @category Gather
   */
  gatherAlongAxis(axis: number | Tensor, options: { readonly updates: Tensor; readonly indices: Tensor; readonly name?: string }): Tensor {
    return this.operation("gatherAlongAxis", { updates: options.updates, indices: options.indices }, { axis }, options.name);
  }

  /**
   * `gatherAlongAxis` along an axis that a tensor holds, whose value must be known when the graph is compiled.
   *
   * Swift: `gatherAlongAxisTensor(_:updates:indices:name:)`; macOS 12.3.
   *
   * @param options.updates - Tensor of any data type.
   * @param options.indices - Tensor of whole numbers.
   * @example
   * ```ts
   * const updates = graph.placeholder([3, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = graph.gatherAlongAxisTensor(0, { updates, indices });
   * ```
   * @category Gather
   */
  gatherAlongAxisTensor(
    axisTensor: number | Tensor,
    options: { readonly updates: Tensor; readonly indices: Operand; readonly name?: string },
  ): Tensor {
    return this.composite(
      "gatherAlongAxisTensor",
      { updates: options.updates, indices: options.indices },
      { axisTensor },
      options.name,
    ) as Tensor;
  }

  /**
   * All windows of `sizes` that slide along `axes`, which are listed in order: each of these becomes the number of windows
   * along it, and the sizes follow as dimensions of their own. Element k of window o is element o · stride + k · dilation
   * rate.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7, 6]);
   * const output = graph.windows(tensor, { axes: [0, 1], sizes: [3, 2], strides: [2, 1], dilationRates: [1, 3] });
   * ```
   * @category ImToCol
   */
  windows(
    tensor: Tensor,
    options: {
      readonly axes: readonly number[];
      readonly sizes: readonly number[];
      readonly strides: readonly number[];
      readonly dilationRates: readonly number[];
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "windows",
      { tensor },
      { axes: options.axes, sizes: options.sizes, strides: options.strides, dilationRates: options.dilationRates },
      options.name,
    );
  }

  /**
   * The adjoint of `windows` of a tensor of `outputShape` that has padding at both ends of each of `axes`: each element is
   * the sum of what the windows that show it hold there.
   *
   * Beyond Apple's operations.
   *
   * @param windows - Tensor of numbers of up to 32 bits.
   * @example
   * ```ts
   * const windows = graph.placeholder([3, 5, 3, 2]);
   * const output = graph.foldWindows(windows, { axes: [0, 1], sizes: [3, 2], strides: [2, 1], dilationRates: [1, 3], leftPadding: [0, 1], rightPadding: [0, 1], outputShape: [7, 6] });
   * ```
   * @category ImToCol
   */
  foldWindows(
    windows: Tensor,
    options: {
      readonly axes: readonly number[];
      readonly sizes: readonly number[];
      readonly strides: readonly number[];
      readonly dilationRates: readonly number[];
      readonly leftPadding: readonly number[];
      readonly rightPadding: readonly number[];
      readonly outputShape: Shape | Tensor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "foldWindows",
      { windows },
      {
        axes: options.axes,
        sizes: options.sizes,
        strides: options.strides,
        dilationRates: options.dilationRates,
        leftPadding: options.leftPadding,
        rightPadding: options.rightPadding,
        outputShape: options.outputShape,
      },
      options.name,
    );
  }

  /**
   * The elements of each place of a window that slides over images, zeros outside them: [N, C · kernelHeight · kernelWidth,
   * places] for NCHW, [N, places, kernelHeight · kernelWidth · C] for NHWC, where places, and the window's elements with
   * their channels, are counted in row-major order. It is a view: a matrix product that follows reads the images themselves.
   *
   * Swift: `imToCol(_:descriptor:name:)`; macOS 11.0.
   *
   * @param source - Tensor of numbers of up to 32 bits.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 5, 4]);
   * const output = graph.imToCol(source, { descriptor: { kernelWidth: 2, kernelHeight: 3 } });
   * ```
   * @category ImToCol
   */
  imToCol(source: Tensor, options: { readonly descriptor?: ImToColOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.composite("imToCol", { source }, { descriptor: options.descriptor }, options.name) as Tensor;
  }

  /**
   * The adjoint of `imToCol`, and so its gradient: images of `outputShape`, each of whose elements is the sum of all that
   * the columns hold of it.
   *
   * Swift: `colToIm(_:outputShape:descriptor:name:)`; macOS 11.0.
   *
   * @param source - Tensor of numbers of up to 32 bits.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 18, 9]);
   * const output = graph.colToIm(source, { outputShape: [2, 3, 5, 4], descriptor: { kernelWidth: 2, kernelHeight: 3 } });
   * ```
   * @category ImToCol
   */
  colToIm(
    source: Tensor,
    options: { readonly outputShape: readonly number[]; readonly descriptor?: ImToColOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "colToIm",
      { source },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * Keeps a band of each matrix that the last two dimensions make, and sets the rest to 0, NaN and infinities too: the main
   * diagonal, `numLower` diagonals below it and `numUpper` above; a negative number keeps all on that side.
   *
   * Swift: `bandPart(_:numLower:numUpper:name:)`, `bandPart(_:numLowerTensor:numUpperTensor:name:)`; macOS 12.3.
   *
   * @param inputTensor - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const inputTensor = graph.placeholder([3, 3]);
   * const output = graph.bandPart(inputTensor, { numLower: 1, numUpper: 0 });
   * ```
   * @category LinearAlgebra
   */
  bandPart(
    inputTensor: Tensor,
    options: {
      readonly numLower: number | readonly number[] | Tensor;
      readonly numUpper: number | readonly number[] | Tensor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite("bandPart", { inputTensor }, { numLower: options.numLower, numUpper: options.numUpper }, options.name) as Tensor;
  }

  /**
   * -Σ labels · ln softMax(x) along `axis`, where the labels are a distribution, formed from x - max(x) so that nothing
   * overflows. `none`, or `axis` as it was called first, keeps a loss for each place along the other axes (`axis` stays,
   * with length 1); `sum` adds them up and `mean` averages them to a scalar.
   *
   * Swift: `softMaxCrossEntropy(_:labels:axis:reuctionType:name:)`; macOS 11.0.
   *
   * @param sourceTensor - Tensor of floating-point numbers.
   * @param options.labels - Tensor of floating-point numbers.
   * @param options.reductionType - Default: none.
   * @example
   * ```ts
   * const sourceTensor = graph.placeholder([2, 3]);
   * const labels = graph.placeholder([2, 3]);
   * const output = graph.softMaxCrossEntropy(sourceTensor, { labels, axis: 1 });
   * ```
   * @category Loss
   */
  softMaxCrossEntropy(
    sourceTensor: Tensor,
    options: {
      readonly labels: Operand;
      readonly axis: number | Tensor;
      readonly reductionType?: "none" | "axis" | "sum" | "mean";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "softMaxCrossEntropy",
      { sourceTensor, labels: options.labels },
      { axis: options.axis, reductionType: options.reductionType },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `softMaxCrossEntropy` with respect to its source: (softMax(x) · Σ labels - labels) times the incoming
   * gradient, for `mean` divided by the number of losses.
   *
   * Swift: `softMaxCrossEntropyGradient(_:source:labels:axis:reuctionType:name:)`; macOS 11.0.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @param options.labels - Tensor of floating-point numbers.
   * @param options.reductionType - Default: none.
   * @example
   * ```ts
   * const source = graph.placeholder([5, 7]);
   * const labels = graph.placeholder([5, 7]);
   * const gradientTensor = graph.placeholder([5, 1]);
   * const output = graph.softMaxCrossEntropyGradient(gradientTensor, { source, labels, axis: -1 });
   * ```
   * @category Loss
   */
  softMaxCrossEntropyGradient(
    gradientTensor: Tensor,
    options: {
      readonly source: Operand;
      readonly labels: Operand;
      readonly axis: number | Tensor;
      readonly reductionType?: "none" | "axis" | "sum" | "mean";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "softMaxCrossEntropyGradient",
      { source: options.source, labels: options.labels, gradientTensor },
      { axis: options.axis, reductionType: options.reductionType },
      options.name,
    ) as Tensor;
  }

  /**
   * The tensor itself, as a constant in the eyes of differentiation.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.stopGradient(tensor);
   * ```
   * @category Loss
   */
  stopGradient(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("stopGradient", { tensor }, {}, options.name);
  }

  /**
   * The inverses of the square matrices held in the last two dimensions, by Gauss-Jordan elimination with partial pivoting,
   * in float32. A matrix in which no pivot is left has an inverse of NaN throughout; where rounding hides that a matrix is
   * singular, its inverse is very large. A matrix has at most 682 rows.
   *
   * Swift: `inverse(input:name:)`; macOS 13.0.
   *
   * @param input - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const input = graph.placeholder([2, 2]);
   * const output = graph.inverse(input);
   * ```
   * @category MatrixInverse
   */
  inverse(input: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("inverse", { input }, {}, options.name);
  }

  /**
   * Multiplies matrices held in the last two dimensions; the leading dimensions broadcast. A product over no columns is 0.
   * Sums are kept in float32.
   *
   * Swift: `matrixMultiplication(primary:secondary:name:)`; macOS 11.0.
   *
   * @param primary - Tensor of floating-point or complex numbers.
   * @param secondary - Tensor of floating-point or complex numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([2, 3]);
   * const secondary = graph.placeholder([3, 4]);
   * const output = graph.matrixMultiplication(primary, secondary);
   * ```
   * @category MatrixMultiplication
   */
  matrixMultiplication(primary: Tensor, secondary: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("matrixMultiplication", { primary, secondary }, {}, options.name);
  }

  /**
   * What `matrixMultiplication` computes, left in float32, in which it is summed, for products that are added to others.
   *
   * Beyond Apple's operations.
   *
   * @param primary - Tensor of floating-point numbers.
   * @param secondary - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const primary = graph.placeholder([5, 7]);
   * const secondary = graph.placeholder([7, 9]);
   * const output = graph.matrixMultiplicationInFloat32(primary, secondary);
   * ```
   * @category MatrixMultiplication
   */
  matrixMultiplicationInFloat32(primary: Tensor, secondary: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("matrixMultiplicationInFloat32", { primary, secondary }, {}, options.name);
  }

  /**
   * How many bits differ between each vector of `primary` and each of `secondary`: vectors lie along the last dimension and
   * sets of them along the one before, so that [m, k] and [n, k] give [m, n]. The leading dimensions broadcast.
   *
   * Swift: `HammingDistance(primary:secondary:resultDataType:name:)`; macOS 13.0.
   *
   * @param primary - Tensor of whole numbers.
   * @param secondary - Tensor of whole numbers.
   * @param options.resultDataType - Default: uint32.
   * @example
   * ```ts
   * const primary = graph.placeholder([5, 3], { dataType: "int32" });
   * const secondary = graph.placeholder([4, 3], { dataType: "int32" });
   * const output = graph.HammingDistance(primary, secondary);
   * ```
   * @category MatrixMultiplication
   */
  HammingDistance(
    primary: Tensor,
    secondary: Operand,
    options: { readonly resultDataType?: DataType; readonly name?: string } = {},
  ): Tensor {
    return this.composite("HammingDistance", { primary, secondary }, { resultDataType: options.resultDataType }, options.name) as Tensor;
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
   * @param query - Tensor of floating-point numbers.
   * @param options.key - Tensor of floating-point numbers.
   * @param options.value - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.sinks - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const query = graph.placeholder([1, 1, 2, 4]);
   * const key = graph.placeholder([1, 1, 3, 4]);
   * const value = graph.placeholder([1, 1, 3, 4]);
   * const output = graph.scaledDotProductAttention(query, { key, value, scale: 0.5 });
   * ```
   * @category MatrixMultiplication
   */
  scaledDotProductAttention(
    query: Tensor,
    options: {
      readonly key: Operand;
      readonly value: Operand;
      readonly mask?: Operand;
      readonly sinks?: Operand;
      readonly scale?: number;
      readonly descriptor?: SDPADescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scaledDotProductAttention",
      { query, key: options.key, value: options.value, mask: options.mask, sinks: options.sinks },
      { scale: options.scale, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * What `scaledDotProductAttention` computes, of operands whose leading dimensions broadcast: softMax(scale · query · keyᵀ
   * + mask) · value in one pass, in which no scores leave the kernel. The mask has at least rank 2; sinks have two more
   * dimensions, of length 1.
   *
   * Beyond Apple's operations.
   *
   * @param query - Tensor of floating-point numbers.
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
   * const output = graph.attentionForward(query, { key, value, scale: 0.5 });
   * ```
   * @category MatrixMultiplication
   */
  attentionForward(
    query: Tensor,
    options: {
      readonly key: Tensor;
      readonly value: Tensor;
      readonly mask?: Tensor;
      readonly sinks?: Tensor;
      readonly scale: number;
      readonly isCausal?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "attentionForward",
      { query, key: options.key, value: options.value, mask: options.mask, sinks: options.sinks },
      { scale: options.scale, isCausal: options.isCausal },
      options.name,
    );
  }

  /**
   * The core of `nonMaximumSuppression`, for `scores` [N,L,B] of which each line is treated by itself, and `order` (int32),
   * the indices that sort the lines: the place in the line of a box that is kept, from 1 on, and 0 for others, in that
   * order. If there are `classes` [N,B], boxes of different classes do not suppress each other.
   *
   * Beyond Apple's operations.
   *
   * @param order - Tensor of whole numbers.
   * @param options.boxes - Tensor of floating-point numbers.
   * @param options.scores - Tensor of floating-point numbers.
   * @param options.classes - Tensor of whole numbers.
   * @param options.coordinateMode - Default: explicit.
   * @example
   * ```ts
   * const order = graph.placeholder([1, 1, 5], { dataType: "int32" });
   * const boxes = graph.placeholder([1, 5, 4]);
   * const scores = graph.placeholder([1, 1, 5]);
   * const output = graph.suppressBoxes(order, { boxes, scores, iouThreshold: 0.7, scoreThreshold: 1.5 });
   * ```
   * @category NonMaximumSuppression
   */
  suppressBoxes(
    order: Tensor,
    options: {
      readonly boxes: Tensor;
      readonly scores: Tensor;
      readonly classes?: Tensor;
      readonly iouThreshold: number;
      readonly scoreThreshold: number;
      readonly coordinateMode?: "explicit" | "cornersWidthFirst" | "centersHeightFirst" | "centersWidthFirst";
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "suppressBoxes",
      { order, boxes: options.boxes, scores: options.scores, classes: options.classes },
      { iouThreshold: options.iouThreshold, scoreThreshold: options.scoreThreshold, coordinateMode: options.coordinateMode },
      options.name,
    );
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
   * @param boxesTensor - Tensor of floating-point numbers.
   * @param options.scoresTensor - Tensor of floating-point numbers.
   * @param options.classIndicesTensor - Tensor of whole numbers.
   * @param options.perClassSuppression - Default: false.
   * @param options.coordinateMode - Default: explicit.
   * @example
   * ```ts
   * const boxesTensor = graph.placeholder([1, 5, 4]);
   * const scoresTensor = graph.placeholder([1, 5, 1]);
   * const output = graph.nonMaximumSuppression(boxesTensor, { scoresTensor, iouThreshold: 0.7, scoreThreshold: 1.5 });
   * ```
   * @category NonMaximumSuppression
   */
  nonMaximumSuppression(
    boxesTensor: Tensor,
    options: {
      readonly scoresTensor: Operand;
      readonly classIndicesTensor?: Operand;
      readonly iouThreshold: number;
      readonly scoreThreshold: number;
      readonly perClassSuppression?: boolean;
      readonly coordinateMode?: "explicit" | "cornersWidthFirst" | "centersHeightFirst" | "centersWidthFirst";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "nonMaximumSuppression",
      { boxesTensor, scoresTensor: options.scoresTensor, classIndicesTensor: options.classIndicesTensor },
      {
        iouThreshold: options.iouThreshold,
        scoreThreshold: options.scoreThreshold,
        perClassSuppression: options.perClassSuppression,
        coordinateMode: options.coordinateMode,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * How many elements of each stretch of 1024, in row-major order, are not zero (int32).
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.nonZeroCounts(tensor);
   * ```
   * @category NonZero
   */
  nonZeroCounts(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("nonZeroCounts", { tensor }, {}, options.name);
  }

  /**
   * The coordinates of the elements that are not zero, a row for each in row-major order, and -1 in the rows that are left
   * over. `counts` are the running sum of `nonZeroCounts`, the last of them the number of rows that are used.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of anything but complex numbers.
   * @param options.counts - Tensor of whole numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const counts = graph.placeholder([1], { dataType: "int32" });
   * const output = graph.nonZeroRows(tensor, { counts });
   * ```
   * @category NonZero
   */
  nonZeroRows(tensor: Tensor, options: { readonly counts: Tensor; readonly name?: string }): Tensor {
    return this.operation("nonZeroRows", { tensor, counts: options.counts }, {}, options.name);
  }

  /**
   * The coordinates of the elements that are not zero (int32), a row for each in row-major order. The result has a row for
   * every element of the tensor, so that its shape does not depend on values: rows that are left over are filled with -1,
   * which `gatherND` reads as 0 and `scatterND` skips. NaN is not zero, -0 is.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of anything but complex numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.nonZeroPlaces(tensor);
   * ```
   * @category NonZero
   */
  nonZeroPlaces(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.composite("nonZeroPlaces", { tensor }, {}, options.name) as Tensor;
  }

  /**
   * The mean along `axes`; a reduced dimension stays, with length 1. Whole numbers truncate toward zero.
   *
   * Swift: `mean(of:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.mean(tensor, { axes: [1] });
   * ```
   * @category Normalization
   */
  mean(
    tensor: Tensor,
    options: {
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.composite("mean", { tensor }, { axes: options.axes ?? options.axis }, options.name) as Tensor;
  }

  /**
   * The population variance along `axes`, the mean of the squared distances to the mean, which may be given; a reduced
   * dimension stays, with length 1.
   *
   * Swift: `variance(of:axes:name:)`, `variance(of:mean:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of numbers.
   * @param options.mean - Tensor of numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.variance(tensor, { axes: [1] });
   * ```
   * @category Normalization
   */
  variance(
    tensor: Tensor,
    options: {
      readonly mean?: Operand;
      readonly axes?: number | readonly number[] | Tensor;
      readonly axis?: number | readonly number[] | Tensor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.composite("variance", { tensor, mean: options.mean }, { axes: options.axes ?? options.axis }, options.name) as Tensor;
  }

  /**
   * gamma · (x - mean) / √(variance + epsilon) + beta; `gamma` and `beta` may be left out. All of them broadcast: over which
   * dimensions mean and variance were taken makes it batch, instance or layer normalization.
   *
   * Swift: `normalize(_:mean:variance:gamma:beta:epsilon:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
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
   * const output = graph.normalize(tensor, { mean, variance, gamma, beta, epsilon: 0.001 });
   * ```
   * @category Normalization
   */
  normalize(
    tensor: Tensor,
    options: {
      readonly mean: Operand;
      readonly variance: Operand;
      readonly gamma?: Operand;
      readonly beta?: Operand;
      readonly epsilon: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "normalize",
      { tensor, mean: options.mean, variance: options.variance, gamma: options.gamma, beta: options.beta },
      { epsilon: options.epsilon },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `normalize` with respect to gamma, added up along `reductionAxes`: Σ dy · (x - mean) / √(variance +
   * epsilon).
   *
   * Swift:
   * `normalizationGammaGradient(withIncomingGradientTensor:sourceTensor:mean:varianceTensor:reductionAxes:epsilon:name:)`;
   * macOS 11.0.
   *
   * @param incomingGradientTensor - Tensor of floating-point numbers.
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
   * const output = graph.normalizationGammaGradient(incomingGradientTensor, { sourceTensor, mean, varianceTensor, reductionAxes: [0, 2], epsilon: 0.001 });
   * ```
   * @category Normalization
   */
  normalizationGammaGradient(
    incomingGradientTensor: Tensor,
    options: {
      readonly sourceTensor: Operand;
      readonly mean: Operand;
      readonly varianceTensor: Operand;
      readonly reductionAxes?: number | readonly number[] | Tensor;
      readonly epsilon: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "normalizationGammaGradient",
      { incomingGradientTensor, sourceTensor: options.sourceTensor, mean: options.mean, varianceTensor: options.varianceTensor },
      { reductionAxes: options.reductionAxes, epsilon: options.epsilon },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `normalize` with respect to beta: `incomingGradientTensor` added up along `reductionAxes`.
   *
   * Swift: `normalizationBetaGradient(withIncomingGradientTensor:sourceTensor:reductionAxes:name:)`; macOS 11.0.
   *
   * @param incomingGradientTensor - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.reductionAxes - Default: all axes.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([5, 7, 3]);
   * const sourceTensor = graph.placeholder([5, 7, 3]);
   * const output = graph.normalizationBetaGradient(incomingGradientTensor, { sourceTensor, reductionAxes: [0, 2] });
   * ```
   * @category Normalization
   */
  normalizationBetaGradient(
    incomingGradientTensor: Tensor,
    options: { readonly sourceTensor: Operand; readonly reductionAxes?: number | readonly number[] | Tensor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "normalizationBetaGradient",
      { incomingGradientTensor, sourceTensor: options.sourceTensor },
      { reductionAxes: options.reductionAxes },
      options.name,
    ) as Tensor;
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
   * @param incomingGradientTensor - Tensor of floating-point numbers.
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
   * const output = graph.normalizationGradient(incomingGradientTensor, { sourceTensor, mean, varianceTensor, gammaTensor, reductionAxes: [0, 2], epsilon: 0.001 });
   * ```
   * @category Normalization
   */
  normalizationGradient(
    incomingGradientTensor: Tensor,
    options: {
      readonly sourceTensor: Operand;
      readonly mean: Operand;
      readonly varianceTensor: Operand;
      readonly gammaTensor?: Operand;
      readonly gammaGradientTensor?: Operand;
      readonly betaGradientTensor?: Operand;
      readonly reductionAxes?: number | readonly number[] | Tensor;
      readonly epsilon: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "normalizationGradient",
      {
        incomingGradientTensor,
        sourceTensor: options.sourceTensor,
        mean: options.mean,
        varianceTensor: options.varianceTensor,
        gammaTensor: options.gammaTensor,
        gammaGradientTensor: options.gammaGradientTensor,
        betaGradientTensor: options.betaGradientTensor,
      },
      { reductionAxes: options.reductionAxes, epsilon: options.epsilon },
      options.name,
    ) as Tensor;
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
   * @param indicesTensor - Tensor of whole numbers.
   * @param options.axis - Default: -1.
   * @param options.dataType - Default: float32.
   * @param options.onValue - Default: 1.
   * @param options.offValue - Default: 0.
   * @example
   * ```ts
   * const indicesTensor = graph.placeholder([3], { dataType: "int32" });
   * const output = graph.oneHot(indicesTensor, { depth: 3 });
   * ```
   * @category OneHot
   */
  oneHot(
    indicesTensor: Tensor,
    options: {
      readonly depth: number;
      readonly axis?: number;
      readonly dataType?: DataType;
      readonly onValue?: number;
      readonly offValue?: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "oneHot",
      { indicesTensor },
      { depth: options.depth, axis: options.axis, dataType: options.dataType, onValue: options.onValue, offValue: options.offValue },
      options.name,
    ) as Tensor;
  }

  /**
   * One step of gradient descent: values - learningRate · gradient, to be assigned to the variable.
   *
   * Swift: `stochasticGradientDescent(learningRate:values:gradient:name:)`; macOS 11.0.
   *
   * @param learningRate - Tensor of floating-point numbers.
   * @param options.values - Tensor of floating-point numbers.
   * @param options.gradient - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const learningRate = graph.placeholder([]);
   * const values = graph.placeholder([2, 3]);
   * const gradient = graph.placeholder([2, 3]);
   * const output = graph.stochasticGradientDescent(learningRate, { values, gradient });
   * ```
   * @category Optimizer
   */
  stochasticGradientDescent(
    learningRate: Operand,
    options: { readonly values: Tensor; readonly gradient: Operand; readonly name?: string },
  ): Tensor {
    return this.composite(
      "stochasticGradientDescent",
      { learningRate, values: options.values, gradient: options.gradient },
      {},
      options.name,
    ) as Tensor;
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
   * @param learningRate - Tensor of floating-point numbers.
   * @param options.currentLearningRate - Tensor of floating-point numbers.
   * @param options.beta1 - Tensor of floating-point numbers.
   * @param options.beta2 - Tensor of floating-point numbers.
   * @param options.epsilon - Tensor of floating-point numbers.
   * @param options.beta1Power - Tensor of floating-point numbers.
   * @param options.beta2Power - Tensor of floating-point numbers.
   * @param options.values - Tensor of floating-point numbers.
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
   * const outputs = graph.adam(learningRate, { beta1, beta2, epsilon, values, momentum, velocity, gradient, beta1Power, beta2Power });
   * ```
   * @category Optimizer
   */
  adam(
    learningRate: Operand | undefined,
    options: {
      readonly currentLearningRate?: Operand;
      readonly beta1: Operand;
      readonly beta2: Operand;
      readonly epsilon: Operand;
      readonly beta1Power?: Operand;
      readonly beta2Power?: Operand;
      readonly values: Tensor;
      readonly momentum: Operand;
      readonly velocity: Operand;
      readonly maximumVelocity?: Operand;
      readonly gradient: Operand;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    return this.composite(
      "adam",
      {
        learningRate,
        currentLearningRate: options.currentLearningRate,
        beta1: options.beta1,
        beta2: options.beta2,
        epsilon: options.epsilon,
        beta1Power: options.beta1Power,
        beta2Power: options.beta2Power,
        values: options.values,
        momentum: options.momentum,
        velocity: options.velocity,
        maximumVelocity: options.maximumVelocity,
        gradient: options.gradient,
      },
      {},
      options.name,
    ) as readonly Tensor[];
  }

  /**
   * The maximum over a window that slides over each image. Padding never is the maximum; a window that lies wholly in it
   * gives 0, and one that holds NaN gives NaN.
   *
   * Swift: `maxPooling2D(withSourceTensor:descriptor:name:)`; macOS 11.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 4]);
   * const output = graph.maxPooling2D(source, { descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  maxPooling2D(source: Tensor, options: { readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.composite("maxPooling2D", { source }, { descriptor: options.descriptor }, options.name) as Tensor;
  }

  /**
   * Two results: what `maxPooling2D` gives, and where each maximum was found, the first of equals, as an int32 index that
   * `returnIndicesMode` says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window
   * (`localFlatten…`).
   *
   * Swift: `maxPooling2DReturnIndices(_:descriptor:name:)`; macOS 12.2.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const outputs = graph.maxPooling2DReturnIndices(source, { descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2, returnIndicesMode: "globalFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling2DReturnIndices(
    source: Tensor,
    options: { readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string } = {},
  ): readonly Tensor[] {
    return this.composite("maxPooling2DReturnIndices", { source }, { descriptor: options.descriptor }, options.name) as readonly Tensor[];
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
   * @param gradientTensor - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 3, 2, 3]);
   * const sourceTensor = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.maxPooling2DGradient(gradientTensor, { sourceTensor, descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  maxPooling2DGradient(
    gradientTensor: Tensor,
    options: {
      readonly sourceTensor?: Operand;
      readonly indicesTensor?: Operand;
      readonly outputShape?: Shape | Tensor;
      readonly descriptor?: Pooling2DOpDescriptor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.composite(
      "maxPooling2DGradient",
      { gradientTensor, sourceTensor: options.sourceTensor, indicesTensor: options.indicesTensor },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The average over a window that slides over each image: of the elements that lie in the image or, with
   * `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding
   * gives 0.
   *
   * Swift: `avgPooling2D(withSourceTensor:descriptor:name:)`; macOS 11.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([1, 1, 2, 4]);
   * const output = graph.avgPooling2D(source, { descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  avgPooling2D(source: Tensor, options: { readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.composite("avgPooling2D", { source }, { descriptor: options.descriptor }, options.name) as Tensor;
  }

  /**
   * The gradient of `avgPooling2D` with respect to its source, of which only the shape matters.
   *
   * Swift: `avgPooling2DGradient(withGradientTensor:sourceTensor:descriptor:name:)`; macOS 11.0.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 3, 2, 3]);
   * const sourceTensor = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.avgPooling2DGradient(gradientTensor, { sourceTensor, descriptor: { kernelWidth: 2, kernelHeight: 2, strideInX: 2, strideInY: 2 } });
   * ```
   * @category Pooling
   */
  avgPooling2DGradient(
    gradientTensor: Tensor,
    options: { readonly sourceTensor: Operand; readonly descriptor?: Pooling2DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "avgPooling2DGradient",
      { gradientTensor, sourceTensor: options.sourceTensor },
      { descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The maximum over a window that slides over the last four dimensions. Padding never is the maximum; a window that lies
   * wholly in it gives 0, and one that holds NaN gives NaN.
   *
   * Swift: `maxPooling4D(_:descriptor:name:)`; macOS 12.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.maxPooling4D(source, { descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  maxPooling4D(source: Tensor, options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.operation("maxPooling4D", { source }, { descriptor: options.descriptor }, options.name);
  }

  /**
   * The index of each maximum that `maxPooling4D` finds, the first of equals, counted as `returnIndicesMode` says; 0 for a
   * window wholly in the padding.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.maxPooling4DIndices(source, { descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2], returnIndicesMode: "globalFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DIndices(source: Tensor, options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.operation("maxPooling4DIndices", { source }, { descriptor: options.descriptor }, options.name);
  }

  /**
   * Two results: what `maxPooling4D` gives, and where each maximum was found, as an int32 index that `returnIndicesMode`
   * says how to count: over the last 1 to 4 dimensions of the source (`globalFlatten…`) or of the window (`localFlatten…`).
   *
   * Swift: `maxPooling4DReturnIndices(_:descriptor:name:)`; macOS 12.2.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const outputs = graph.maxPooling4DReturnIndices(source, { descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 2, 2, 2], returnIndicesMode: "globalFlatten3D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DReturnIndices(
    source: Tensor,
    options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {},
  ): readonly Tensor[] {
    return this.composite("maxPooling4DReturnIndices", { source }, { descriptor: options.descriptor }, options.name) as readonly Tensor[];
  }

  /**
   * The elements of `source` whose indices, as `maxPooling4DReturnIndices` gives them, are in `indicesTensor`; 0 where a
   * window has no such element.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 2, 3, 4]);
   * const indicesTensor = graph.placeholder([1, 2, 2, 3], { dataType: "int32" });
   * const output = graph.maxPooling4DAtIndices(source, { indicesTensor, descriptor: { kernelSizes: [2, 1, 2, 2], returnIndicesMode: "localFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DAtIndices(
    source: Tensor,
    options: { readonly indicesTensor: Tensor; readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.operation(
      "maxPooling4DAtIndices",
      { source, indicesTensor: options.indicesTensor },
      { descriptor: options.descriptor },
      options.name,
    );
  }

  /**
   * The gradient of `maxPooling4D` by the indices of its maxima: each element of `outputShape` is given the gradients of the
   * windows that found their maximum there.
   *
   * Beyond Apple's operations.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([1, 2, 2, 3]);
   * const indicesTensor = graph.placeholder([1, 2, 2, 3], { dataType: "int32" });
   * const output = graph.maxPooling4DGradientAtIndices(gradientTensor, { indicesTensor, outputShape: [2, 2, 3, 4], descriptor: { kernelSizes: [2, 1, 2, 2], returnIndicesMode: "localFlatten4D" } });
   * ```
   * @category Pooling
   */
  maxPooling4DGradientAtIndices(
    gradientTensor: Tensor,
    options: {
      readonly indicesTensor: Tensor;
      readonly outputShape: Shape | Tensor;
      readonly descriptor?: Pooling4DOpDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "maxPooling4DGradientAtIndices",
      { gradientTensor, indicesTensor: options.indicesTensor },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    );
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
   * @param gradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 2, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.maxPooling4DGradient(gradient, { source, descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  maxPooling4DGradient(
    gradient: Tensor,
    options: {
      readonly source?: Operand;
      readonly indicesTensor?: Operand;
      readonly outputShape?: Shape | Tensor;
      readonly descriptor?: Pooling4DOpDescriptor;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.composite(
      "maxPooling4DGradient",
      { gradient, source: options.source, indicesTensor: options.indicesTensor },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The average over a window that slides over the last four dimensions: of the elements that lie in the source or, with
   * `includeZeroPadToAverage`, of all of the window, padding counting as zeros. A window that lies wholly in the padding
   * gives 0.
   *
   * Swift: `avgPooling4D(_:descriptor:name:)`; macOS 12.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.avgPooling4D(source, { descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  avgPooling4D(source: Tensor, options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.operation("avgPooling4D", { source }, { descriptor: options.descriptor }, options.name);
  }

  /**
   * The gradient of `avgPooling4D` with respect to a source of `outputShape`: each window shares its gradient out among the
   * elements that it averaged.
   *
   * Beyond Apple's operations.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradientTensor = graph.placeholder([2, 2, 2, 3]);
   * const output = graph.avgPooling4DGradientOfShape(gradientTensor, { outputShape: [2, 3, 4, 6], descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  avgPooling4DGradientOfShape(
    gradientTensor: Tensor,
    options: { readonly outputShape: Shape | Tensor; readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.operation(
      "avgPooling4DGradientOfShape",
      { gradientTensor },
      { outputShape: options.outputShape, descriptor: options.descriptor },
      options.name,
    );
  }

  /**
   * The gradient of `avgPooling4D` with respect to its source, of which only the shape matters.
   *
   * Swift: `avgPooling4DGradient(_:source:descriptor:name:)`; macOS 12.0.
   *
   * @param gradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 2, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.avgPooling4DGradient(gradient, { source, descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  avgPooling4DGradient(
    gradient: Tensor,
    options: { readonly source: Operand; readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "avgPooling4DGradient",
      { gradient, source: options.source },
      { descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The square root of the sum of squares over a window that slides over the last four dimensions; padding counts as zeros.
   * Squares are added up in float32. Its gradient is taken to be 0 for a window of zeros.
   *
   * Swift: `L2NormPooling4D(_:descriptor:name:)`; macOS 12.0.
   *
   * @param source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.L2NormPooling4D(source, { descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  L2NormPooling4D(source: Tensor, options: { readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string } = {}): Tensor {
    return this.operation("L2NormPooling4D", { source }, { descriptor: options.descriptor }, options.name);
  }

  /**
   * The gradient of `L2NormPooling4D` with respect to its source: each element times the sum of gradient / norm over the
   * windows that show it.
   *
   * Swift: `L2NormPooling4DGradient(_:source:descriptor:name:)`; macOS 12.0.
   *
   * @param gradient - Tensor of floating-point numbers.
   * @param options.source - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const gradient = graph.placeholder([2, 2, 2, 3]);
   * const source = graph.placeholder([2, 3, 4, 6]);
   * const output = graph.L2NormPooling4DGradient(gradient, { source, descriptor: { kernelSizes: [1, 2, 2, 2], strides: [1, 1, 2, 2] } });
   * ```
   * @category Pooling
   */
  L2NormPooling4DGradient(
    gradient: Tensor,
    options: { readonly source: Operand; readonly descriptor?: Pooling4DOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "L2NormPooling4DGradient",
      { gradient, source: options.source },
      { descriptor: options.descriptor },
      options.name,
    ) as Tensor;
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
   * @param tensor - Tensor of floating-point numbers.
   * @param options.scale - Tensor of floating-point numbers.
   * @param options.zeroPoint - Tensor of numbers of up to 32 bits.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const scale = graph.placeholder([]);
   * const zeroPoint = graph.placeholder([]);
   * const output = graph.quantize(tensor, { scale, zeroPoint, dataType: "int8" });
   * ```
   * @category Quantization
   */
  quantize(
    tensor: Tensor,
    options: {
      readonly scale: Operand;
      readonly zeroPoint?: Operand;
      readonly dataType: DataType;
      readonly axis?: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "quantize",
      { tensor, scale: options.scale, zeroPoint: options.zeroPoint },
      { dataType: options.dataType, axis: options.axis },
      options.name,
    ) as Tensor;
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
   * @param tensor - Tensor of whole numbers of up to 32 bits.
   * @param options.scale - Tensor of floating-point numbers.
   * @param options.zeroPoint - Tensor of numbers of up to 32 bits.
   * @param options.LUTTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3], { dataType: "uint8" });
   * const scale = graph.placeholder([]);
   * const zeroPoint = graph.placeholder([]);
   * const output = graph.dequantize(tensor, { scale, zeroPoint });
   * ```
   * @category Quantization
   */
  dequantize(
    tensor: Tensor,
    options: {
      readonly scale?: Operand;
      readonly zeroPoint?: Operand;
      readonly LUTTensor?: Operand;
      readonly dataType?: DataType;
      readonly axis?: number;
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.composite(
      "dequantize",
      { tensor, scale: options.scale, zeroPoint: options.zeroPoint, LUTTensor: options.LUTTensor },
      { dataType: options.dataType, axis: options.axis },
      options.name,
    ) as Tensor;
  }

  /**
   * What stands in `LUTTensor` at the place that each code of `tensor` gives, as `dequantize` says: with `axis`, which
   * counts from the front, the table holds vectors.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of whole numbers of up to 32 bits.
   * @param options.LUTTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7], { dataType: "int32" });
   * const LUTTensor = graph.placeholder([16]);
   * const output = graph.lookUp(tensor, { LUTTensor });
   * ```
   * @category Quantization
   */
  lookUp(tensor: Tensor, options: { readonly LUTTensor: Tensor; readonly axis?: number; readonly name?: string }): Tensor {
    return this.operation("lookUp", { tensor, LUTTensor: options.LUTTensor }, { axis: options.axis }, options.name);
  }

  /**
   * Random numbers from a state of the Philox 4x32-10 generator. Uniform ones lie in [min, max), by default [0, 1), whole
   * ones in [minInteger, maxInteger]; truncated normal ones in [min, max), by default [-2, 2), and are always sampled by the
   * inverse of their distribution function.
   *
   * Beyond Apple's operations.
   *
   * @param stateTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const stateTensor = graph.placeholder([7], { dataType: "int32" });
   * const output = graph.philoxRandom(stateTensor, { shape: [5, 7] });
   * ```
   * @category Random
   */
  philoxRandom(
    stateTensor: Tensor,
    options: { readonly shape: Shape | Tensor; readonly descriptor?: RandomOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.operation("philoxRandom", { stateTensor }, { shape: options.shape, descriptor: options.descriptor }, options.name);
  }

  /**
   * The state of the Philox generator after it has made a tensor of shape `drawn`.
   *
   * Beyond Apple's operations.
   *
   * @param stateTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const stateTensor = graph.placeholder([7], { dataType: "int32" });
   * const output = graph.philoxAdvance(stateTensor, { drawn: [5, 7] });
   * ```
   * @category Random
   */
  philoxAdvance(stateTensor: Tensor, options: { readonly drawn: Shape | Tensor; readonly name?: string }): Tensor {
    return this.operation("philoxAdvance", { stateTensor }, { drawn: options.drawn }, options.name);
  }

  /**
   * A state of the Philox 4x32-10 generator: seven int32 words, of which the second to fifth are the counter and the last
   * two the key. Equal seeds give equal numbers. With `counterHigh` and `key`, `seed` is the low half of the counter.
   *
   * Swift: `randomPhiloxStateTensor(withSeed:name:)`, `randomPhiloxStateTensor(withCounterLow:counterHigh:key:name:)`; macOS
   * 11.0.
   *
   * @example
   * ```ts
   * const output = graph.randomPhiloxStateTensor(42);
   * ```
   * @category Random
   */
  randomPhiloxStateTensor(
    seed: number,
    options: { readonly counterHigh?: number; readonly key?: number; readonly name?: string } = {},
  ): Tensor {
    return this.composite(
      "randomPhiloxStateTensor",
      {},
      { seed, counterHigh: options.counterHigh, key: options.key },
      options.name,
    ) as Tensor;
  }

  /**
   * Random numbers of the descriptor's distribution: fresh ones in every run; or, with `seed`, the same in every run; or,
   * with `stateTensor`, those that follow from a state: then the answer is the numbers and the next state.
   *
   * Swift: `randomTensor(withShape:descriptor:name:)`, `randomTensor(withShapeTensor:descriptor:name:)`,
   * `randomTensor(withShape:descriptor:seed:name:)`, `randomTensor(withShapeTensor:descriptor:seed:name:)`,
   * `randomTensor(withShape:descriptor:stateTensor:name:)`, `randomTensor(withShapeTensor:descriptor:stateTensor:name:)`;
   * macOS 11.0.
   *
   * @param options.stateTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const output = graph.randomTensor([2, 3], { seed: 42 });
   * ```
   * @category Random
   */
  randomTensor(
    shape: Shape | Tensor,
    options: { readonly stateTensor: Tensor; readonly descriptor?: RandomOpDescriptor; readonly seed?: number; readonly name?: string },
  ): readonly Tensor[];
  randomTensor(
    shape: Shape | Tensor,
    options?: {
      readonly stateTensor?: undefined;
      readonly descriptor?: RandomOpDescriptor;
      readonly seed?: number;
      readonly name?: string;
    },
  ): Tensor;
  randomTensor(
    shape: Shape | Tensor,
    options?: { readonly stateTensor?: Tensor; readonly descriptor?: RandomOpDescriptor; readonly seed?: number; readonly name?: string },
  ): Tensor | readonly Tensor[];
  randomTensor(
    shape: Shape | Tensor,
    options: {
      readonly stateTensor?: Tensor;
      readonly descriptor?: RandomOpDescriptor;
      readonly seed?: number;
      readonly name?: string;
    } = {},
  ): Tensor | readonly Tensor[] {
    return this.composite(
      "randomTensor",
      { stateTensor: options.stateTensor },
      { shape, descriptor: options.descriptor, seed: options.seed },
      options.name,
    );
  }

  /**
   * Random float32 numbers in [0, 1): fresh ones in every run; or, with `seed`, the same in every run; or, with
   * `stateTensor`, those that follow from a state: then the answer is the numbers and the next state.
   *
   * Swift: `randomUniformTensor(withShape:name:)`, `randomUniformTensor(withShapeTensor:name:)`,
   * `randomUniformTensor(withShape:seed:name:)`, `randomUniformTensor(withShapeTensor:seed:name:)`,
   * `randomUniformTensor(withShape:stateTensor:name:)`, `randomUniformTensor(withShapeTensor:stateTensor:name:)`; macOS
   * 11.0.
   *
   * @param options.stateTensor - Tensor of whole numbers.
   * @example
   * ```ts
   * const output = graph.randomUniformTensor([2, 3], { seed: 42 });
   * ```
   * @category Random
   */
  randomUniformTensor(
    shape: Shape | Tensor,
    options: { readonly stateTensor: Tensor; readonly seed?: number; readonly name?: string },
  ): readonly Tensor[];
  randomUniformTensor(
    shape: Shape | Tensor,
    options?: { readonly stateTensor?: undefined; readonly seed?: number; readonly name?: string },
  ): Tensor;
  randomUniformTensor(
    shape: Shape | Tensor,
    options?: { readonly stateTensor?: Tensor; readonly seed?: number; readonly name?: string },
  ): Tensor | readonly Tensor[];
  randomUniformTensor(
    shape: Shape | Tensor,
    options: { readonly stateTensor?: Tensor; readonly seed?: number; readonly name?: string } = {},
  ): Tensor | readonly Tensor[] {
    return this.composite("randomUniformTensor", { stateTensor: options.stateTensor }, { shape, seed: options.seed }, options.name);
  }

  /**
   * Sets each element to zero with probability `rate`, anew in every run, and multiplies the others by 1 / (1 - rate).
   *
   * Swift: `dropout(_:rate:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @param options.rate - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const rate = graph.placeholder([]);
   * const output = graph.dropout(tensor, { rate });
   * ```
   * @category Random
   */
  dropout(tensor: Tensor, options: { readonly rate: Operand; readonly name?: string }): Tensor {
    return this.composite("dropout", { tensor, rate: options.rate }, {}, options.name) as Tensor;
  }

  /**
   * Adds up the elements along `axes`; a reduced dimension stays, with length 1. No axes given means all, `[]` none. A sum
   * over nothing is 0.
   *
   * Swift: `reductionSum(with:axis:name:)`, `reductionSum(with:axes:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of real or complex numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionSum(tensor, { axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionProduct(tensor, { axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionMaximum(tensor, { axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionMinimum(tensor, { axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionMaximumPropagateNaN(tensor, { axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionMinimumPropagateNaN(tensor, { axes: [1] });
   * ```
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
   * @param tensor - Tensor of anything but complex numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionAnd(tensor, { axes: [1] });
   * ```
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
   * @param tensor - Tensor of anything but complex numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reductionOr(tensor, { axes: [1] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7, 3]);
   * const output = graph.reductionArgMaximum(tensor, { axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7, 3]);
   * const output = graph.reductionArgMinimum(tensor, { axis: 1 });
   * ```
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
   * @param tensor - Tensor of anything but complex numbers.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7, 3]);
   * const output = graph.reductionCount(tensor, { axes: [0, 2] });
   * ```
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
   * Where each element of a resized dimension `axis` lies among the tensor's: (k − offset)/scale if those are given, else as
   * `mappedPositions` says; for `nearest` rounded.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @param options.scale - Tensor of floating-point numbers.
   * @param options.offset - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 4]);
   * const output = graph.resizePositions(tensor, { axis: 1, length: [7], mode: "bilinear", centerResult: true });
   * ```
   * @category Resize
   */
  resizePositions(
    tensor: Tensor,
    options: {
      readonly scale?: Operand;
      readonly offset?: Operand;
      readonly axis: number;
      readonly length: number | readonly number[] | Tensor;
      readonly mode?: "nearest" | "bilinear";
      readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resizePositions",
      { tensor, scale: options.scale, offset: options.offset },
      {
        axis: options.axis,
        length: options.length,
        mode: options.mode,
        nearestRoundingMode: options.nearestRoundingMode,
        centerResult: options.centerResult,
        alignCorners: options.alignCorners,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * Resizes the dimensions `axes` to the lengths `size`, two neighbours at once; see `resize`.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of floating-point numbers.
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
   * const output = graph.resizeAlong(tensor, { axes: [0], size: [7], mode: "bilinear", centerResult: true });
   * ```
   * @category Resize
   */
  resizeAlong(
    tensor: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.composite(
      "resizeAlong",
      { tensor, scaleOffsetTensor: options.scaleOffsetTensor, scaleTensor: options.scaleTensor, offsetTensor: options.offsetTensor },
      {
        axes: options.axes,
        size: options.size,
        mode: options.mode,
        nearestRoundingMode: options.nearestRoundingMode,
        centerResult: options.centerResult,
        alignCorners: options.alignCorners,
      },
      options.name,
    ) as Tensor;
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
   * @param imagesTensor - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.mode - Default: nearest.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const imagesTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = graph.resize(imagesTensor, { size: [3, 3], layout: "NCHW" });
   * ```
   * @category Resize
   */
  resize(
    imagesTensor: Tensor,
    options: {
      readonly scaleOffsetTensor?: Operand;
      readonly scaleTensor?: Operand;
      readonly offsetTensor?: Operand;
      readonly size: Shape | Tensor;
      readonly mode?: "nearest" | "bilinear";
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resize",
      { imagesTensor, scaleOffsetTensor: options.scaleOffsetTensor, scaleTensor: options.scaleTensor, offsetTensor: options.offsetTensor },
      {
        size: options.size,
        mode: options.mode,
        centerResult: options.centerResult,
        alignCorners: options.alignCorners,
        layout: options.layout,
      },
      options.name,
    ) as Tensor;
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
   * @param imagesTensor - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const imagesTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = graph.resizeNearest(imagesTensor, { size: [3, 3], layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeNearest(
    imagesTensor: Tensor,
    options: {
      readonly scaleOffsetTensor?: Operand;
      readonly scaleTensor?: Operand;
      readonly offsetTensor?: Operand;
      readonly size: Shape | Tensor;
      readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resizeNearest",
      { imagesTensor, scaleOffsetTensor: options.scaleOffsetTensor, scaleTensor: options.scaleTensor, offsetTensor: options.offsetTensor },
      {
        size: options.size,
        nearestRoundingMode: options.nearestRoundingMode,
        centerResult: options.centerResult,
        alignCorners: options.alignCorners,
        layout: options.layout,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * `resize` that blends the elements on both sides, in proportion to how near they are.
   *
   * Swift: `resizeBilinear(_:sizeTensor:centerResult:alignCorners:layout:name:)`,
   * `resizeBilinear(_:sizeTensor:centerResult:alignCorners:name:)`,
   * `resizeBilinear(_:sizeTensor:scaleOffsetTensor:layout:name:)`,
   * `resizeBilinear(_:sizeTensor:scaleTensor:offsetTensor:name:)`; macOS 13.0.
   *
   * @param imagesTensor - Tensor of floating-point numbers.
   * @param options.scaleOffsetTensor - Tensor of floating-point numbers.
   * @param options.scaleTensor - Tensor of floating-point numbers.
   * @param options.offsetTensor - Tensor of floating-point numbers.
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const imagesTensor = graph.placeholder([1, 1, 2, 2]);
   * const output = graph.resizeBilinear(imagesTensor, { size: [3, 3], layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeBilinear(
    imagesTensor: Tensor,
    options: {
      readonly scaleOffsetTensor?: Operand;
      readonly scaleTensor?: Operand;
      readonly offsetTensor?: Operand;
      readonly size: Shape | Tensor;
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resizeBilinear",
      { imagesTensor, scaleOffsetTensor: options.scaleOffsetTensor, scaleTensor: options.scaleTensor, offsetTensor: options.offsetTensor },
      { size: options.size, centerResult: options.centerResult, alignCorners: options.alignCorners, layout: options.layout },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `resizeAlong`; see `resizeGradient`.
   *
   * Beyond Apple's operations.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
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
   * const output = graph.resizeAlongGradient(gradientTensor, { input, axes: [1, 2], mode: "bilinear" });
   * ```
   * @category Resize
   */
  resizeAlongGradient(
    gradientTensor: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.composite(
      "resizeAlongGradient",
      {
        gradientTensor,
        input: options.input,
        scaleOffsetTensor: options.scaleOffsetTensor,
        scaleTensor: options.scaleTensor,
        offsetTensor: options.offsetTensor,
      },
      {
        axes: options.axes,
        mode: options.mode,
        nearestRoundingMode: options.nearestRoundingMode,
        centerResult: options.centerResult,
        alignCorners: options.alignCorners,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `resize` with respect to its images, of which `input` has the shape: each element of `gradientTensor` is
   * shared out among the elements that were shown there, in the same proportion.
   *
   * Swift: `resize(withGradientTensor:input:mode:centerResult:alignCorners:layout:name:)`,
   * `resize(withGradientTensor:input:scaleOffsetTensor:mode:layout:name:)`,
   * `resize(withGradientTensor:input:scale:offsetTensor:mode:name:)`; macOS 11.0.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
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
   * const output = graph.resizeGradient(gradientTensor, { input, layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeGradient(
    gradientTensor: Tensor,
    options: {
      readonly input: Operand;
      readonly scaleOffsetTensor?: Operand;
      readonly scaleTensor?: Operand;
      readonly offsetTensor?: Operand;
      readonly mode?: "nearest" | "bilinear";
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resizeGradient",
      {
        gradientTensor,
        input: options.input,
        scaleOffsetTensor: options.scaleOffsetTensor,
        scaleTensor: options.scaleTensor,
        offsetTensor: options.offsetTensor,
      },
      { mode: options.mode, centerResult: options.centerResult, alignCorners: options.alignCorners, layout: options.layout },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `resizeNearest` with respect to its images, of which `input` has the shape: each element of
   * `gradientTensor` goes to the one that was shown there.
   *
   * Swift: `resizeNearest(withGradientTensor:input:nearestRoundingMode:centerResult:alignCorners:layout:name:)`,
   * `resizeNearest(withGradientTensor:input:scaleOffsetTensor:nearestRoundingMode:layout:name:)`,
   * `resizeNearest(withGradientTensor:input:scale:offsetTensor:nearestRoundingMode:name:)`; macOS 13.0.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
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
   * const output = graph.resizeNearestGradient(gradientTensor, { input, layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeNearestGradient(
    gradientTensor: Tensor,
    options: {
      readonly input: Operand;
      readonly scaleOffsetTensor?: Operand;
      readonly scaleTensor?: Operand;
      readonly offsetTensor?: Operand;
      readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resizeNearestGradient",
      {
        gradientTensor,
        input: options.input,
        scaleOffsetTensor: options.scaleOffsetTensor,
        scaleTensor: options.scaleTensor,
        offsetTensor: options.offsetTensor,
      },
      {
        nearestRoundingMode: options.nearestRoundingMode,
        centerResult: options.centerResult,
        alignCorners: options.alignCorners,
        layout: options.layout,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `resizeBilinear` with respect to its images, of which `input` has the shape: each element of
   * `gradientTensor` is shared out among those that were blended there.
   *
   * Swift: `resizeBilinear(withGradientTensor:input:centerResult:alignCorners:layout:name:)`,
   * `resizeBilinear(withGradientTensor:input:scaleOffsetTensor:layout:name:)`,
   * `resizeBilinear(withGradientTensor:input:scale:offsetTensor:name:)`; macOS 13.0.
   *
   * @param gradientTensor - Tensor of floating-point numbers.
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
   * const output = graph.resizeBilinearGradient(gradientTensor, { input, layout: "NCHW" });
   * ```
   * @category Resize
   */
  resizeBilinearGradient(
    gradientTensor: Tensor,
    options: {
      readonly input: Operand;
      readonly scaleOffsetTensor?: Operand;
      readonly scaleTensor?: Operand;
      readonly offsetTensor?: Operand;
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly layout?: "NCHW" | "NHWC" | "OIHW" | "HWIO" | "CHW" | "HWC" | "HW" | "NCDHW" | "NDHWC" | "OIDHW" | "DHWIO";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "resizeBilinearGradient",
      {
        gradientTensor,
        input: options.input,
        scaleOffsetTensor: options.scaleOffsetTensor,
        scaleTensor: options.scaleTensor,
        offsetTensor: options.offsetTensor,
      },
      { centerResult: options.centerResult, alignCorners: options.alignCorners, layout: options.layout },
      options.name,
    ) as Tensor;
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
   * @param source - Tensor of floating-point numbers.
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
   * const output = graph.sampleAt(source, { rows, columns, axis: 2 });
   * ```
   * @category Resize
   */
  sampleAt(
    source: Tensor,
    options: {
      readonly rows: Tensor;
      readonly columns: Tensor;
      readonly axis: number;
      readonly mode?: "bilinear" | "nearest";
      readonly slopes?: "none" | "rows" | "columns" | "both";
      readonly separable?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "sampleAt",
      { source, rows: options.rows, columns: options.columns },
      { axis: options.axis, mode: options.mode, slopes: options.slopes, separable: options.separable },
      options.name,
    );
  }

  /**
   * The adjoint of `sampleAt`: every element of `gradient` is shared out among the elements of a source of `outputShape`
   * that it was read from. Where samples may be is told either by windows, of which line k holds where the samples that row
   * or column k has a share in begin and end, or by the least and the greatest position in each line of `rows`.
   *
   * Beyond Apple's operations.
   *
   * @param gradient - Tensor of floating-point numbers.
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
   * const output = graph.sampleAtAdjoint(gradient, { rows, columns, leastRows, greatestRows, outputShape: [2, 3, 4, 4], axis: 1, slopes: "rows" });
   * ```
   * @category Resize
   */
  sampleAtAdjoint(
    gradient: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.operation(
      "sampleAtAdjoint",
      {
        gradient,
        rows: options.rows,
        columns: options.columns,
        rowWindows: options.rowWindows,
        columnWindows: options.columnWindows,
        leastRows: options.leastRows,
        greatestRows: options.greatestRows,
      },
      { outputShape: options.outputShape, axis: options.axis, mode: options.mode, slopes: options.slopes },
      options.name,
    );
  }

  /**
   * `sampleAtAdjoint`, told where samples may be.
   *
   * Beyond Apple's operations.
   *
   * @param gradient - Tensor of floating-point numbers.
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
   * const output = graph.sampleAtGradient(gradient, { rows, columns, outputShape: [2, 3, 4, 3], axis: 2 });
   * ```
   * @category Resize
   */
  sampleAtGradient(
    gradient: Tensor,
    options: {
      readonly rows: Operand;
      readonly columns: Operand;
      readonly outputShape: Shape | Tensor;
      readonly axis: number;
      readonly mode?: "bilinear" | "nearest";
      readonly slopes?: "none" | "rows" | "columns" | "both";
      readonly separable?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "sampleAtGradient",
      { gradient, rows: options.rows, columns: options.columns },
      { outputShape: options.outputShape, axis: options.axis, mode: options.mode, slopes: options.slopes, separable: options.separable },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `sampleAt` with respect to its rows or columns: what arrives, times the source's slope, summed over all
   * that was read at one place.
   *
   * Beyond Apple's operations.
   *
   * @param gradient - Tensor of floating-point numbers.
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
   * const output = graph.sampleSlope(gradient, { source, rows, columns, axis: 2, slopes: "rows" });
   * ```
   * @category Resize
   */
  sampleSlope(
    gradient: Tensor,
    options: {
      readonly source: Operand;
      readonly rows: Operand;
      readonly columns: Operand;
      readonly axis: number;
      readonly slopes?: "rows" | "columns" | "both";
      readonly separable?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "sampleSlope",
      { gradient, source: options.source, rows: options.rows, columns: options.columns },
      { axis: options.axis, slopes: options.slopes, separable: options.separable },
      options.name,
    ) as Tensor;
  }

  /**
   * For each of `length` elements where, among positions that ascend or descend, those begin and end that it has a share in:
   * less than 1 away from it, and for the first and last element also all that lie beyond. Two int32 numbers for each
   * element.
   *
   * Beyond Apple's operations.
   *
   * @param positions - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const positions = graph.placeholder([1, 5, 1]);
   * const output = graph.positionWindows(positions, { length: [3] });
   * ```
   * @category Resize
   */
  positionWindows(positions: Tensor, options: { readonly length: number | readonly number[] | Tensor; readonly name?: string }): Tensor {
    return this.operation("positionWindows", { positions }, { length: options.length }, options.name);
  }

  /**
   * Where each of `length` elements of a resized dimension lies among the n = `from` elements that it had (float32):
   * k·n/length; with `centerResult` (k + ½)·n/length − ½; with `alignCorners` k·(n − 1)/(length − 1), and 0 for length 1.
   *
   * Beyond Apple's operations.
   *
   * @param options.centerResult - Default: false.
   * @param options.alignCorners - Default: false.
   * @example
   * ```ts
   * const output = graph.mappedPositions([4], { length: [6] });
   * ```
   * @category Resize
   */
  mappedPositions(
    from: number | readonly number[] | Tensor,
    options: {
      readonly length: number | readonly number[] | Tensor;
      readonly centerResult?: boolean;
      readonly alignCorners?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "mappedPositions",
      {},
      { from, length: options.length, centerResult: options.centerResult, alignCorners: options.alignCorners },
      options.name,
    );
  }

  /**
   * Positions rounded to whole numbers: to the nearest, halves up (`roundPreferCeil`), down (`roundPreferFloor`), to the
   * even (`roundToEven`) or the odd one (`roundToOdd`); or always up (`ceil`) or down (`floor`).
   *
   * Beyond Apple's operations.
   *
   * @param positions - Tensor of floating-point numbers.
   * @param options.nearestRoundingMode - Default: roundPreferCeil.
   * @example
   * ```ts
   * const positions = graph.placeholder([8]);
   * const output = graph.roundPositions(positions, { nearestRoundingMode: "roundPreferCeil" });
   * ```
   * @category Resize
   */
  roundPositions(
    positions: Tensor,
    options: {
      readonly nearestRoundingMode?: "roundPreferCeil" | "roundPreferFloor" | "ceil" | "floor" | "roundToEven" | "roundToOdd";
      readonly name?: string;
    } = {},
  ): Tensor {
    return this.composite("roundPositions", { positions }, { nearestRoundingMode: options.nearestRoundingMode }, options.name) as Tensor;
  }

  /**
   * The recurrence of `singleGateRNN` over time: `source` holds a number for each time step, batch element, direction, gate
   * and unit, as [T, N, D, 1, H], recurrent weights are [D, 1, H, H], the initial state [N, D, H]; the mask broadcasts to
   * the states [T, N, D, H]. The result is [2, T, N, D, H]: the states h, and z, of which they are the activation.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 1, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 1, 4, 4]);
   * const output = graph.singleGateRecurrence(source, { recurrentWeight });
   * ```
   * @category Rnn
   */
  singleGateRecurrence(
    source: Tensor,
    options: {
      readonly recurrentWeight: Tensor;
      readonly initState?: Tensor;
      readonly mask?: Tensor;
      readonly descriptor?: SingleGateRNNDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "singleGateRecurrence",
      { source, recurrentWeight: options.recurrentWeight, initState: options.initState, mask: options.mask },
      { descriptor: options.descriptor },
      options.name,
    );
  }

  /**
   * Walks back through `singleGateRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with
   * respect to it. The result is [T + 1, N, D, 1, H]: the gradients with respect to the source, and in the last row that
   * with respect to the initial state.
   *
   * Beyond Apple's operations.
   *
   * @param packed - Tensor of floating-point numbers.
   * @param options.gradient - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const packed = graph.placeholder([2, 3, 2, 1, 4]);
   * const gradient = graph.placeholder([2, 3, 2, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 1, 4, 4]);
   * const output = graph.singleGateRecurrenceGradient(packed, { gradient, recurrentWeight });
   * ```
   * @category Rnn
   */
  singleGateRecurrenceGradient(
    packed: Tensor,
    options: {
      readonly gradient: Tensor;
      readonly recurrentWeight: Tensor;
      readonly mask?: Tensor;
      readonly descriptor?: SingleGateRNNDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "singleGateRecurrenceGradient",
      { packed, gradient: options.gradient, recurrentWeight: options.recurrentWeight, mask: options.mask },
      { descriptor: options.descriptor },
      options.name,
    );
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
   * @param source - Tensor of floating-point numbers.
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
   * const outputs = graph.singleGateRNN(source, { recurrentWeight, inputWeight, bias });
   * ```
   * @category Rnn
   */
  singleGateRNN(
    source: Tensor,
    options: {
      readonly recurrentWeight: Operand;
      readonly inputWeight?: Operand;
      readonly bias?: Operand;
      readonly initState?: Operand;
      readonly mask?: Operand;
      readonly descriptor?: SingleGateRNNDescriptor;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    return this.composite(
      "singleGateRNN",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        inputWeight: options.inputWeight,
        bias: options.bias,
        initState: options.initState,
        mask: options.mask,
      },
      { descriptor: options.descriptor },
      options.name,
    ) as readonly Tensor[];
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
   * @param source - Tensor of floating-point numbers.
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
   * const outputs = graph.singleGateRNNGradients(source, { recurrentWeight, sourceGradient, zState, inputWeight, bias });
   * ```
   * @category Rnn
   */
  singleGateRNNGradients(
    source: Tensor,
    options: {
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
    },
  ): readonly Tensor[] {
    return this.composite(
      "singleGateRNNGradients",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        sourceGradient: options.sourceGradient,
        zState: options.zState,
        stateGradient: options.stateGradient,
        inputWeight: options.inputWeight,
        bias: options.bias,
        initState: options.initState,
        mask: options.mask,
      },
      { descriptor: options.descriptor },
      options.name,
    ) as readonly Tensor[];
  }

  /**
   * The recurrence of `LSTM` over time: `source` holds a number for each time step, batch element, direction, gate and unit,
   * as [T, N, D, 4, H], recurrent weights are [D, 4, H, H], peepholes [D, 4, H], the initial state and cell [N, D, H]; the
   * mask broadcasts to the states [T, N, D, H]. The result is [6, T, N, D, H]: the states, the cells, and the four gates
   * after their activations, in the descriptor's order.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.initCell - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.peephole - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 1, 4, 4]);
   * const recurrentWeight = graph.placeholder([1, 4, 4, 4]);
   * const output = graph.lstmRecurrence(source, { recurrentWeight });
   * ```
   * @category Rnn
   */
  lstmRecurrence(
    source: Tensor,
    options: {
      readonly recurrentWeight: Tensor;
      readonly initState?: Tensor;
      readonly initCell?: Tensor;
      readonly mask?: Tensor;
      readonly peephole?: Tensor;
      readonly descriptor?: LSTMDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "lstmRecurrence",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        initState: options.initState,
        initCell: options.initCell,
        mask: options.mask,
        peephole: options.peephole,
      },
      { descriptor: options.descriptor },
      options.name,
    );
  }

  /**
   * Walks back through `lstmRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with
   * respect to it. The result is [T + 1, N, D, 4, H]: the gradients with respect to the source, and in the last row those
   * with respect to the initial state and cell, then zeros.
   *
   * Beyond Apple's operations.
   *
   * @param packed - Tensor of floating-point numbers.
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
   * const output = graph.lstmRecurrenceGradient(packed, { gradient, recurrentWeight });
   * ```
   * @category Rnn
   */
  lstmRecurrenceGradient(
    packed: Tensor,
    options: {
      readonly gradient: Tensor;
      readonly recurrentWeight: Tensor;
      readonly initCell?: Tensor;
      readonly mask?: Tensor;
      readonly peephole?: Tensor;
      readonly descriptor?: LSTMDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "lstmRecurrenceGradient",
      {
        packed,
        gradient: options.gradient,
        recurrentWeight: options.recurrentWeight,
        initCell: options.initCell,
        mask: options.mask,
        peephole: options.peephole,
      },
      { descriptor: options.descriptor },
      options.name,
    );
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
   * @param source - Tensor of floating-point numbers.
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
   * const outputs = graph.LSTM(source, { recurrentWeight, inputWeight, bias });
   * ```
   * @category Rnn
   */
  LSTM(
    source: Tensor,
    options: {
      readonly recurrentWeight: Operand;
      readonly inputWeight?: Operand;
      readonly bias?: Operand;
      readonly initState?: Operand;
      readonly initCell?: Operand;
      readonly mask?: Operand;
      readonly peephole?: Operand;
      readonly descriptor?: LSTMDescriptor;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    return this.composite(
      "LSTM",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        inputWeight: options.inputWeight,
        bias: options.bias,
        initState: options.initState,
        initCell: options.initCell,
        mask: options.mask,
        peephole: options.peephole,
      },
      { descriptor: options.descriptor },
      options.name,
    ) as readonly Tensor[];
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
   * @param source - Tensor of floating-point numbers.
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
   * const outputs = graph.LSTMGradients(source, { recurrentWeight, sourceGradient, zState, cellOutputFwd, inputWeight, bias, initState, initCell });
   * ```
   * @category Rnn
   */
  LSTMGradients(
    source: Tensor,
    options: {
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
    },
  ): readonly Tensor[] {
    return this.composite(
      "LSTMGradients",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        sourceGradient: options.sourceGradient,
        zState: options.zState,
        cellOutputFwd: options.cellOutputFwd,
        stateGradient: options.stateGradient,
        cellGradient: options.cellGradient,
        inputWeight: options.inputWeight,
        bias: options.bias,
        initState: options.initState,
        initCell: options.initCell,
        mask: options.mask,
        peephole: options.peephole,
      },
      { descriptor: options.descriptor },
      options.name,
    ) as readonly Tensor[];
  }

  /**
   * The recurrence of `GRU` over time: `source` holds a number for each time step, batch element, direction, gate and unit,
   * as [T, N, D, 3, H], recurrent weights are [D, 3, H, H], the secondary bias [D, H], the initial state [N, D, H]; the mask
   * broadcasts to the states [T, N, D, H]. The result is [4, T, N, D, H]: the states, and the three gates after their
   * activations, in the descriptor's order; with `resetAfter` there follows a fifth slot, of what the reset gate scales.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @param options.secondaryBias - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const source = graph.placeholder([3, 2, 1, 3, 4]);
   * const recurrentWeight = graph.placeholder([1, 3, 4, 4]);
   * const output = graph.gruRecurrence(source, { recurrentWeight });
   * ```
   * @category Rnn
   */
  gruRecurrence(
    source: Tensor,
    options: {
      readonly recurrentWeight: Tensor;
      readonly initState?: Tensor;
      readonly mask?: Tensor;
      readonly secondaryBias?: Tensor;
      readonly descriptor?: GRUDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "gruRecurrence",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        initState: options.initState,
        mask: options.mask,
        secondaryBias: options.secondaryBias,
      },
      { descriptor: options.descriptor },
      options.name,
    );
  }

  /**
   * Walks back through `gruRecurrence`, whose result is `packed`; `gradient`, of the same shape, is the gradient with
   * respect to it. The result is [T + 1, N, D, 3, H]: the gradients with respect to the source, and in the last row that
   * with respect to the initial state, then zeros. With `resetAfter` there is a fourth column beside the gates', of what the
   * reset gate scales.
   *
   * Beyond Apple's operations.
   *
   * @param packed - Tensor of floating-point numbers.
   * @param options.gradient - Tensor of floating-point numbers.
   * @param options.recurrentWeight - Tensor of floating-point numbers.
   * @param options.initState - Tensor of floating-point numbers.
   * @param options.mask - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const packed = graph.placeholder([4, 3, 2, 1, 4]);
   * const gradient = graph.placeholder([4, 3, 2, 1, 4]);
   * const recurrentWeight = graph.placeholder([1, 3, 4, 4]);
   * const output = graph.gruRecurrenceGradient(packed, { gradient, recurrentWeight });
   * ```
   * @category Rnn
   */
  gruRecurrenceGradient(
    packed: Tensor,
    options: {
      readonly gradient: Tensor;
      readonly recurrentWeight: Tensor;
      readonly initState?: Tensor;
      readonly mask?: Tensor;
      readonly descriptor?: GRUDescriptor;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "gruRecurrenceGradient",
      { packed, gradient: options.gradient, recurrentWeight: options.recurrentWeight, initState: options.initState, mask: options.mask },
      { descriptor: options.descriptor },
      options.name,
    );
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
   * @param source - Tensor of floating-point numbers.
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
   * const outputs = graph.GRU(source, { recurrentWeight, inputWeight, bias });
   * ```
   * @category Rnn
   */
  GRU(
    source: Tensor,
    options: {
      readonly recurrentWeight: Operand;
      readonly inputWeight?: Operand;
      readonly bias?: Operand;
      readonly initState?: Operand;
      readonly mask?: Operand;
      readonly secondaryBias?: Operand;
      readonly descriptor?: GRUDescriptor;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    return this.composite(
      "GRU",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        inputWeight: options.inputWeight,
        bias: options.bias,
        initState: options.initState,
        mask: options.mask,
        secondaryBias: options.secondaryBias,
      },
      { descriptor: options.descriptor },
      options.name,
    ) as readonly Tensor[];
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
   * @param source - Tensor of floating-point numbers.
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
   * const outputs = graph.GRUGradients(source, { recurrentWeight, sourceGradient, zState, outputFwd, inputWeight, bias, initState });
   * ```
   * @category Rnn
   */
  GRUGradients(
    source: Tensor,
    options: {
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
    },
  ): readonly Tensor[] {
    return this.composite(
      "GRUGradients",
      {
        source,
        recurrentWeight: options.recurrentWeight,
        sourceGradient: options.sourceGradient,
        zState: options.zState,
        outputFwd: options.outputFwd,
        stateGradient: options.stateGradient,
        inputWeight: options.inputWeight,
        bias: options.bias,
        initState: options.initState,
        mask: options.mask,
        secondaryBias: options.secondaryBias,
      },
      { descriptor: options.descriptor },
      options.name,
    ) as readonly Tensor[];
  }

  /**
   * Where coordinates along dimension `dimension` of the source, given for dimension `along` of the result, lie among its n
   * elements. From −1 to 1 (`normalizeCoordinates`) or in pixels, from the first to the last element's middle
   * (`alignCorners`), else from edge to edge; or away from where the result's own element lies (`relativeCoordinates`). What
   * lies beyond is folded back as `paddingMode` says.
   *
   * Beyond Apple's operations.
   *
   * @param source - Tensor of floating-point numbers.
   * @param options.coordinates - Tensor of floating-point numbers.
   * @param options.normalizeCoordinates - Default: true.
   * @param options.relativeCoordinates - Default: false.
   * @param options.alignCorners - Default: false.
   * @param options.paddingMode - Default: constant.
   * @example
   * ```ts
   * const source = graph.placeholder([2, 3, 4, 5]);
   * const coordinates = graph.placeholder([2, 3, 3]);
   * const output = graph.gridPosition(source, { coordinates, dimension: 2, along: 1, paddingMode: "symmetric" });
   * ```
   * @category SampleGrid
   */
  gridPosition(
    source: Tensor,
    options: {
      readonly coordinates: Operand;
      readonly dimension: number;
      readonly along: number;
      readonly normalizeCoordinates?: boolean;
      readonly relativeCoordinates?: boolean;
      readonly alignCorners?: boolean;
      readonly paddingMode?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "gridPosition",
      { source, coordinates: options.coordinates },
      {
        dimension: options.dimension,
        along: options.along,
        normalizeCoordinates: options.normalizeCoordinates,
        relativeCoordinates: options.relativeCoordinates,
        alignCorners: options.alignCorners,
        paddingMode: options.paddingMode,
      },
      options.name,
    ) as Tensor;
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
   * @param source - Tensor of floating-point numbers.
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
   * const output = graph.sampleGrid(source, { coordinateTensor });
   * ```
   * @category SampleGrid
   */
  sampleGrid(
    source: Tensor,
    options: {
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
    },
  ): Tensor {
    return this.composite(
      "sampleGrid",
      { source, coordinateTensor: options.coordinateTensor },
      {
        layout: options.layout,
        normalizeCoordinates: options.normalizeCoordinates,
        relativeCoordinates: options.relativeCoordinates,
        alignCorners: options.alignCorners,
        paddingMode: options.paddingMode,
        samplingMode: options.samplingMode,
        nearestRoundingMode: options.nearestRoundingMode,
        constantValue: options.constantValue,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * A copy of `dataTensor` into which slices of `updates` are put at the coordinates in the last dimension of `indices`,
   * combined with what is there as `mode` says, in order: of several for one place, `set` keeps the last. Indices out of
   * range are skipped.
   *
   * Swift: `scatterNDWithData(_:updates:indices:batchDimensions:mode:name:)`; macOS 12.0.
   *
   * @param dataTensor - Tensor of numbers of up to 32 bits.
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([3, 4, 5]);
   * const updates = graph.placeholder([2, 5]);
   * const indices = graph.placeholder([2, 2], { dataType: "int32" });
   * const output = graph.scatterNDWithData(dataTensor, { updates, indices });
   * ```
   * @category ScatterND
   */
  scatterNDWithData(
    dataTensor: Tensor,
    options: {
      readonly updates: Operand;
      readonly indices: Operand;
      readonly batchDimensions?: number;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scatterNDWithData",
      { dataTensor, updates: options.updates, indices: options.indices },
      { batchDimensions: options.batchDimensions, mode: options.mode },
      options.name,
    ) as Tensor;
  }

  /**
   * `scatterNDWithData` by looking through all updates for each element, in one kernel.
   *
   * Beyond Apple's operations.
   *
   * @param dataTensor - Tensor of numbers of up to 32 bits.
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([3, 4, 5]);
   * const updates = graph.placeholder([2, 5]);
   * const indices = graph.placeholder([2, 2], { dataType: "int32" });
   * const output = graph.scatterSlices(dataTensor, { updates, indices });
   * ```
   * @category ScatterND
   */
  scatterSlices(
    dataTensor: Tensor,
    options: {
      readonly updates: Tensor;
      readonly indices: Tensor;
      readonly batchDimensions?: number;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "scatterSlices",
      { dataTensor, updates: options.updates, indices: options.indices },
      { batchDimensions: options.batchDimensions, mode: options.mode },
      options.name,
    );
  }

  /**
   * `scatterNDWithData` into a tensor of `shape` that holds what `mode` leaves unchanged: 0 for `add`, `sub` and `set`, 1
   * for `mul` and `div`, the highest and lowest numbers for `min` and `max`.
   *
   * Swift: `scatterND(withUpdatesTensor:indicesTensor:shape:batchDimensions:mode:name:)`,
   * `scatterND(withUpdatesTensor:indicesTensor:shape:batchDimensions:name:)`; macOS 11.0.
   *
   * @param updatesTensor - Tensor of numbers of up to 32 bits.
   * @param options.indicesTensor - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([4, 3]);
   * const indicesTensor = graph.placeholder([4, 1], { dataType: "int32" });
   * const output = graph.scatterND(updatesTensor, { indicesTensor, shape: [5, 3] });
   * ```
   * @category ScatterND
   */
  scatterND(
    updatesTensor: Tensor,
    options: {
      readonly indicesTensor: Operand;
      readonly shape: Shape | Tensor;
      readonly batchDimensions?: number;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scatterND",
      { updatesTensor, indicesTensor: options.indicesTensor },
      { shape: options.shape, batchDimensions: options.batchDimensions, mode: options.mode },
      options.name,
    ) as Tensor;
  }

  /**
   * A copy of `dataTensor` into which slices of `updates` are put at the places along `axis` that the vector `indices`
   * holds, as `scatterNDWithData` does.
   *
   * Swift: `scatterWithData(_:updates:indices:axis:mode:name:)`; macOS 12.0.
   *
   * @param dataTensor - Tensor of numbers of up to 32 bits.
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([5, 3]);
   * const updates = graph.placeholder([4, 3]);
   * const indices = graph.placeholder([4], { dataType: "int32" });
   * const output = graph.scatterWithData(dataTensor, { updates, indices, axis: 0 });
   * ```
   * @category ScatterND
   */
  scatterWithData(
    dataTensor: Tensor,
    options: {
      readonly updates: Operand;
      readonly indices: Operand;
      readonly axis: number | Tensor;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scatterWithData",
      { dataTensor, updates: options.updates, indices: options.indices },
      { axis: options.axis, mode: options.mode },
      options.name,
    ) as Tensor;
  }

  /**
   * `scatterWithData` into a tensor of `shape` that holds what `mode` leaves unchanged.
   *
   * Swift: `scatter(_:indices:shape:axis:mode:name:)`; macOS 12.0.
   *
   * @param updatesTensor - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updatesTensor = graph.placeholder([2, 3]);
   * const indices = graph.placeholder([2], { dataType: "int32" });
   * const output = graph.scatter(updatesTensor, { indices, shape: [3, 3], axis: 0 });
   * ```
   * @category ScatterND
   */
  scatter(
    updatesTensor: Tensor,
    options: {
      readonly indices: Operand;
      readonly shape: Shape | Tensor;
      readonly axis: number | Tensor;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scatter",
      { updatesTensor, indices: options.indices },
      { shape: options.shape, axis: options.axis, mode: options.mode },
      options.name,
    ) as Tensor;
  }

  /**
   * A copy of `data` into which `updates` are put along `axis` at `indices`: result[…, indices[…, i, …], …] is combined with
   * updates[…, i, …] as `mode` says, in order. Indices out of range are skipped.
   *
   * Beyond Apple's operations.
   *
   * @param data - Tensor of numbers of up to 32 bits.
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const data = graph.placeholder([4, 2]);
   * const updates = graph.placeholder([3, 2]);
   * const indices = graph.placeholder([3, 2], { dataType: "int32" });
   * const output = graph.scatterAlongAxisWithData(data, { updates, indices, axis: 0, mode: "set" });
   * ```
   * @category ScatterND
   */
  scatterAlongAxisWithData(
    data: Tensor,
    options: {
      readonly updates: Tensor;
      readonly indices: Tensor;
      readonly axis: number | Tensor;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "scatterAlongAxisWithData",
      { data, updates: options.updates, indices: options.indices },
      { axis: options.axis, mode: options.mode },
      options.name,
    );
  }

  /**
   * Puts `updates` along `axis` at `indices`, into a copy of `data` or into a tensor of `shape` that holds what `mode`
   * leaves unchanged: result[…, indices[…, i, …], …] is combined with updates[…, i, …], in order. Indices out of range are
   * skipped.
   *
   * Swift: `scatterAlongAxis(_:updates:indices:shape:mode:name:)`, `scatterAlongAxis(_:data:updates:indices:mode:name:)`;
   * macOS 12.3.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.data - Tensor of numbers of up to 32 bits.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updates = graph.placeholder([2, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = graph.scatterAlongAxis(0, { updates, indices, shape: [3, 4] });
   * ```
   * @category ScatterND
   */
  scatterAlongAxis(
    axis: number | Tensor,
    options: {
      readonly updates: Tensor;
      readonly indices: Operand;
      readonly data?: Operand;
      readonly shape?: Shape | Tensor;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scatterAlongAxis",
      { updates: options.updates, indices: options.indices, data: options.data },
      { axis, shape: options.shape, mode: options.mode },
      options.name,
    ) as Tensor;
  }

  /**
   * `scatterAlongAxis` along an axis that a tensor holds, whose value must be known when the graph is compiled.
   *
   * Swift: `scatterAlongAxisTensor(_:updates:indices:shape:mode:name:)`,
   * `scatterAlongAxisTensor(_:data:updates:indices:mode:name:)`; macOS 12.3.
   *
   * @param options.updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.data - Tensor of numbers of up to 32 bits.
   * @param options.mode - Default: add.
   * @example
   * ```ts
   * const updates = graph.placeholder([2, 4]);
   * const indices = graph.placeholder([2, 4], { dataType: "int32" });
   * const output = graph.scatterAlongAxisTensor(0, { updates, indices, shape: [3, 4] });
   * ```
   * @category ScatterND
   */
  scatterAlongAxisTensor(
    axisTensor: number | Tensor,
    options: {
      readonly updates: Tensor;
      readonly indices: Operand;
      readonly data?: Operand;
      readonly shape?: Shape | Tensor;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "scatterAlongAxisTensor",
      { updates: options.updates, indices: options.indices, data: options.data },
      { axisTensor, shape: options.shape, mode: options.mode },
      options.name,
    ) as Tensor;
  }

  /**
   * For each vector of `indices`, in row-major order, the number of the slice of `dataTensor` that it addresses, counted
   * over all of them; 2³¹ − 1 where an index is out of range.
   *
   * Beyond Apple's operations.
   *
   * @param dataTensor - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.batchDimensions - Default: 0.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([4, 3, 2]);
   * const indices = graph.placeholder([3, 2], { dataType: "int32" });
   * const output = graph.scatterPositions(dataTensor, { indices });
   * ```
   * @category ScatterND
   */
  scatterPositions(
    dataTensor: Tensor,
    options: { readonly indices: Tensor; readonly batchDimensions?: number; readonly name?: string },
  ): Tensor {
    return this.operation(
      "scatterPositions",
      { dataTensor, indices: options.indices },
      { batchDimensions: options.batchDimensions },
      options.name,
    );
  }

  /**
   * The order that sorts `positions`, equal ones staying as they are, found by counting for each those before it.
   *
   * Beyond Apple's operations.
   *
   * @param positions - Tensor of whole numbers.
   * @example
   * ```ts
   * const positions = graph.placeholder([70], { dataType: "int32" });
   * const output = graph.scatterOrder(positions);
   * ```
   * @category ScatterND
   */
  scatterOrder(positions: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("scatterOrder", { positions }, {}, options.name);
  }

  /**
   * A copy of `dataTensor`, rows that lie one after the other, into which rows of `updates` are put at `positions`, combined
   * with what is there as `mode` says. `order` sorts the positions, so that each row finds its updates by bisection.
   *
   * Beyond Apple's operations.
   *
   * @param dataTensor - Tensor of numbers of up to 32 bits.
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
   * const output = graph.scatterInOrder(dataTensor, { updates, positions, order });
   * ```
   * @category ScatterND
   */
  scatterInOrder(
    dataTensor: Tensor,
    options: {
      readonly updates: Tensor;
      readonly positions: Tensor;
      readonly order: Tensor;
      readonly mode?: "add" | "sub" | "mul" | "div" | "min" | "max" | "set";
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "scatterInOrder",
      { dataTensor, updates: options.updates, positions: options.positions, order: options.order },
      { mode: options.mode },
      options.name,
    );
  }

  /**
   * The indices along `axis` (int32) that sort each stretch of 1024 elements, of which the first `keep` are kept: of a
   * shorter one at the end as many as there are. Where `indices` are given, the elements that these address are sorted
   * instead of all.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7]);
   * const output = graph.sortStretches(tensor, { axis: 0, keep: 1024 });
   * ```
   * @category Sort
   */
  sortStretches(
    tensor: Tensor,
    options: {
      readonly indices?: Tensor;
      readonly axis: number | Tensor;
      readonly descending?: boolean;
      readonly keep: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "sortStretches",
      { tensor, indices: options.indices },
      { axis: options.axis, descending: options.descending, keep: options.keep },
      options.name,
    );
  }

  /**
   * Indices along `axis` in whose order each stretch of `run` elements is sorted, merged two stretches by two, so that those
   * of twice the length are sorted. Equal elements stay in order.
   *
   * Beyond Apple's operations.
   *
   * @param indices - Tensor of whole numbers.
   * @param options.tensor - Tensor of numbers of up to 32 bits.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const indices = graph.placeholder([2, 3], { dataType: "int32" });
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.mergeStretches(indices, { tensor, axis: 1, run: 1024 });
   * ```
   * @category Sort
   */
  mergeStretches(
    indices: Tensor,
    options: {
      readonly tensor: Tensor;
      readonly axis: number | Tensor;
      readonly descending?: boolean;
      readonly run: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "mergeStretches",
      { indices, tensor: options.tensor },
      { axis: options.axis, descending: options.descending, run: options.run },
      options.name,
    );
  }

  /**
   * The gradient of `takeSorted`: zeros of the shape of `source`, with `updates` at the `indices` along `axis` of the first
   * elements of `source` in sorted order. If these are not all of them, each element of `source` is looked for among them.
   *
   * Beyond Apple's operations.
   *
   * @param updates - Tensor of numbers of up to 32 bits.
   * @param options.source - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const updates = graph.placeholder([3]);
   * const source = graph.placeholder([5]);
   * const indices = graph.placeholder([3], { dataType: "int32" });
   * const output = graph.placeSorted(updates, { source, indices, axis: 0 });
   * ```
   * @category Sort
   */
  placeSorted(
    updates: Tensor,
    options: {
      readonly source: Tensor;
      readonly indices: Tensor;
      readonly axis: number | Tensor;
      readonly descending?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "placeSorted",
      { updates, source: options.source, indices: options.indices },
      { axis: options.axis, descending: options.descending },
      options.name,
    );
  }

  /**
   * Reads `updates` along `axis` at the `indices` of its first elements in sorted order: `gatherAlongAxis`, but for a
   * gradient that relies on the order.
   *
   * Beyond Apple's operations.
   *
   * @param updates - Tensor of numbers of up to 32 bits.
   * @param options.indices - Tensor of whole numbers.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const updates = graph.placeholder([5]);
   * const indices = graph.placeholder([3], { dataType: "int32" });
   * const output = graph.takeSorted(updates, { indices, axis: 0 });
   * ```
   * @category Sort
   */
  takeSorted(
    updates: Tensor,
    options: { readonly indices: Tensor; readonly axis: number | Tensor; readonly descending?: boolean; readonly name?: string },
  ): Tensor {
    return this.operation(
      "takeSorted",
      { updates, indices: options.indices },
      { axis: options.axis, descending: options.descending },
      options.name,
    );
  }

  /**
   * The elements along `axis` in ascending order, or descending. Equal elements, −0 and 0 among them, stay in the order in
   * which they are. NaN counts as greater than every number: it comes last ascending, and first descending. The gradient
   * goes back to where each element came from.
   *
   * Swift: `sort(_:axis:descending:name:)`, `sort(_:axisTensor:descending:name:)`, `sort(_:axis:name:)`,
   * `sort(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7]);
   * const output = graph.sort(tensor, { axis: 0 });
   * ```
   * @category Sort
   */
  sort(tensor: Tensor, options: { readonly axis: number | Tensor; readonly descending?: boolean; readonly name?: string }): Tensor {
    return this.composite("sort", { tensor }, { axis: options.axis, descending: options.descending }, options.name) as Tensor;
  }

  /**
   * The indices along `axis` (int32) of the elements in ascending order, or descending, as `sort` orders them: of equal
   * elements the lower index comes first.
   *
   * Swift: `argSort(_:axis:descending:name:)`, `argSort(_:axisTensor:descending:name:)`, `argSort(_:axis:name:)`,
   * `argSort(_:axisTensor:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([7]);
   * const output = graph.argSort(tensor, { axis: 0 });
   * ```
   * @category Sort
   */
  argSort(tensor: Tensor, options: { readonly axis: number | Tensor; readonly descending?: boolean; readonly name?: string }): Tensor {
    return this.composite("argSort", { tensor }, { axis: options.axis, descending: options.descending }, options.name) as Tensor;
  }

  /**
   * A matrix of `shape` that is 0 but for the values in the first of three vectors; the other two say where these lie.
   * `COO`: the column and the row of each value. `CSC`: the row of each value, and for each column where its values start.
   * `CSR`: the column of each value, and for each row where its values start. Starts may end with the number of values.
   * Values of one place add up; those outside the matrix are left out. The result is an ordinary tensor, held in full, of
   * `dataType`. The first argument is the type of storage, or a descriptor.
   *
   * Swift: `sparseTensor(sparseTensorWithType:tensors:shape:dataType:name:)`,
   * `sparseTensor(sparseTensorWithDescriptor:tensors:shape:name:)`; macOS 12.0.
   *
   * @param options.tensors - Tensors of numbers.
   * @param options.dataType - Default: float32.
   * @example
   * ```ts
   * const tensor0 = graph.placeholder([4], { dataType: "int32" });
   * const tensor1 = graph.placeholder([4], { dataType: "int32" });
   * const tensor2 = graph.placeholder([4], { dataType: "int32" });
   * const output = graph.sparseTensor("COO", { tensors: [tensor0, tensor1, tensor2], shape: [3, 4] });
   * ```
   * @category Sparse
   */
  sparseTensor(
    sparseTensorWithType: "COO" | "CSC" | "CSR" | CreateSparseOpDescriptor,
    options: { readonly tensors: readonly Tensor[]; readonly shape: Shape | Tensor; readonly dataType?: DataType; readonly name?: string },
  ): Tensor {
    return this.composite(
      "sparseTensor",
      { tensors: options.tensors },
      { sparseTensorWithType, shape: options.shape, dataType: options.dataType },
      options.name,
    ) as Tensor;
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
   * @param sourceTensor - Tensor of floating-point numbers.
   * @param options.weightsTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const sourceTensor = graph.placeholder([1, 1, 3, 3]);
   * const weightsTensor = graph.placeholder([1, 1, 3, 3]);
   * const output = graph.stencil(sourceTensor, { weightsTensor, descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1] } });
   * ```
   * @category Stencil
   */
  stencil(
    sourceTensor: Tensor,
    options: { readonly weightsTensor: Tensor; readonly descriptor?: StencilOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.operation(
      "stencil",
      { sourceTensor, weightsTensor: options.weightsTensor },
      { descriptor: options.descriptor },
      options.name,
    );
  }

  /**
   * `stencil` made of other operations, by which it is differentiated: a sum is a convolution, and any other value a
   * reduction of `windows`.
   *
   * Beyond Apple's operations.
   *
   * @param sourceTensor - Tensor of floating-point numbers.
   * @param options.weightsTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const sourceTensor = graph.placeholder([2, 3, 4, 5]);
   * const weightsTensor = graph.placeholder([1, 1, 3, 3]);
   * const output = graph.stencilInParts(sourceTensor, { weightsTensor, descriptor: { explicitPadding: [0, 0, 0, 0, 1, 1, 1, 1] } });
   * ```
   * @category Stencil
   */
  stencilInParts(
    sourceTensor: Tensor,
    options: { readonly weightsTensor: Operand; readonly descriptor?: StencilOpDescriptor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "stencilInParts",
      { sourceTensor, weightsTensor: options.weightsTensor },
      { descriptor: options.descriptor },
      options.name,
    ) as Tensor;
  }

  /**
   * The same elements in row-major order under another shape. One dimension may be -1: it is inferred from the number of
   * elements.
   *
   * Swift: `reshape(_:shape:name:)`, `reshape(_:shapeTensor:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.reshape(tensor, { shape: [3, 2] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.transpose(tensor, { permutation: [1, 0] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 5]);
   * const output = graph.transposeTensor(tensor, { dimension: 0, withDimension: -1 });
   * ```
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
   * Reverses the order of the elements along `axes`: along all of them when none are given, along none for `[]`.
   *
   * Swift: `reverse(_:name:)`, `reverse(_:axes:name:)`, `reverse(_:axesTensor:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.axes - Default: all axes. `axis` is the same.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 5]);
   * const output = graph.reverse(tensor);
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3]);
   * const output = graph.broadcast(tensor, { shape: [2, 3] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 1]);
   * const broadcasted = graph.placeholder([2, 3, 4]);
   * const output = graph.broadcastAxes(tensor, { broadcasted });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 1, 3]);
   * const output = graph.shapeOf(tensor);
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([1, 3, 1]);
   * const output = graph.squeeze(tensor);
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 2]);
   * const output = graph.expandDims(tensor, { axes: 0 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 4]);
   * const output = graph.flatten2D(tensor, { axis: 1 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 6]);
   * const output = graph.unflatten(tensor, { axis: 1, sizes: [-1, 3] });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3, 4]);
   * const output = graph.flatten(tensor, { axis: 1, count: 2 });
   * ```
   * @category TensorShape
   */
  flatten(tensor: Tensor, options: { readonly axis: number | Tensor; readonly count: number; readonly name?: string }): Tensor {
    return this.operation("flatten", { tensor }, { axis: options.axis, count: options.count }, options.name);
  }

  /**
   * An int32 tensor of shape `withShape` whose elements are their own coordinates along `alongAxis`. It takes no memory.
   *
   * Swift: `coordinate(alongAxis:withShape:name:)`, `coordinate(alongAxisTensor:withShape:name:)`,
   * `coordinate(alongAxis:withShapeTensor:name:)`, `coordinate(alongAxisTensor:withShapeTensor:name:)`; macOS 12.3.
   *
   * @example
   * ```ts
   * const output = graph.coordinate(0, { withShape: [2, 3] });
   * ```
   * @category TensorShape
   */
  coordinate(alongAxis: number | Tensor, options: { readonly withShape: Shape | Tensor; readonly name?: string }): Tensor {
    return this.operation("coordinate", {}, { alongAxis, withShape: options.withShape }, options.name);
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
   * @param tensor - Tensor of any data type.
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
   * const output = graph.sliceTensor(tensor, { starts: [0, 1], ends: [3, 3], strides: [2, 1] });
   * ```
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
    return this.composite(
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
    ) as Tensor;
  }

  /**
   * A part of the tensor whose place follows from constants and shapes: `sliceTensor` as a view.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7]);
   * const output = graph.stridedSlice(tensor, { dimension: 1, starts: 2, length: 3 });
   * ```
   * @category TensorShape
   */
  stridedSlice(
    tensor: Tensor,
    options: {
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
      "stridedSlice",
      { tensor },
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
    );
  }

  /**
   * A part of the tensor, of shape `size` (-1: all of the dimension), that begins where `starts` says and takes every
   * `strides`-th element: result[c] = tensor[starts + c · strides]. Both have an entry for each dimension. Negative starts
   * count from the end, bit k of `startMask` says to begin at dimension k's edge instead. Elements outside the tensor are 0,
   * and so are all along a stride of 0.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of anything but complex numbers.
   * @param options.starts - Tensor of int32.
   * @param options.strides - Tensor of int32.
   * @param options.startMask - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 7]);
   * const starts = graph.placeholder([2], { dataType: "int32" });
   * const strides = graph.placeholder([2], { dataType: "int32" });
   * const output = graph.sliceTensorAt(tensor, { starts, strides, size: [3, 4] });
   * ```
   * @category TensorShape
   */
  sliceTensorAt(
    tensor: Tensor,
    options: {
      readonly starts: Tensor;
      readonly strides: Tensor;
      readonly size: Shape | Tensor;
      readonly startMask?: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "sliceTensorAt",
      { tensor, starts: options.starts, strides: options.strides },
      { size: options.size, startMask: options.startMask },
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([5, 3]);
   * const output = graph.placeSlice(tensor, { fwdInShapeTensor: [5, 7], dimension: 1, starts: 2, length: 3 });
   * ```
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
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 2]);
   * const output = graph.scatterSlice(tensor, { fwdInShapeTensor: [5, 7], starts: [0, 1], ends: [5, 7], strides: [2, 3] });
   * ```
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
   * the slice was taken from. Strides of any size and `squeezeMask` are followed too. What says where the slice lies may be
   * known only when the graph runs; then it begins at `starts`, unclipped, and has the gradient's shape, whatever `ends` or
   * `sizes` say.
   *
   * Swift: `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:name:)`,
   * `sliceGradientTensor(_:fwdInShapeTensor:start:end:strideTensor:startMask:endMask:squeezeMask:name:)`,
   * `sliceGradientTensor(_:fwdInShapeTensor:start:sizeTensor:squeezeMask:name:)`,
   * `sliceGradientTensor(_:fwdInShapeTensor:starts:ends:strides:startMask:endMask:squeezeMask:name:)`; macOS 11.0.
   *
   * @param inputGradientTensor - Tensor of any data type.
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
   * const output = graph.sliceGradientTensor(inputGradientTensor, { fwdInShapeTensor: [5, 7], starts: [0, 2], ends: [5, 5] });
   * ```
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
   * `dataTensor` with `update` in the place of the part that begins where `starts` says and takes every `strides`-th
   * element: result[starts + c · strides] = update[c]. Both have an entry for each dimension. Negative starts count from the
   * end, bit k of `startMask` says to begin at dimension k's edge instead. What of `update` lies outside is skipped, and all
   * of it where a stride is 0.
   *
   * Beyond Apple's operations.
   *
   * @param dataTensor - Tensor of anything but complex numbers.
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
   * const output = graph.sliceUpdateAt(dataTensor, { update, starts, strides });
   * ```
   * @category TensorShape
   */
  sliceUpdateAt(
    dataTensor: Tensor,
    options: {
      readonly update: Tensor;
      readonly starts: Tensor;
      readonly strides: Tensor;
      readonly startMask?: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "sliceUpdateAt",
      { dataTensor, update: options.update, starts: options.starts, strides: options.strides },
      { startMask: options.startMask },
      options.name,
    );
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
   * @param dataTensor - Tensor of any data type.
   * @param options.update - Tensor of any data type.
   * @param options.startMask - Default: 0.
   * @param options.endMask - Default: 0.
   * @param options.squeezeMask - Default: 0.
   * @example
   * ```ts
   * const dataTensor = graph.placeholder([5, 7]);
   * const update = graph.placeholder([5, 3]);
   * const output = graph.sliceUpdate(dataTensor, { update, starts: [0, 2], ends: [5, 5] });
   * ```
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
   * Joins two tensors along `dimension`; their other dimensions broadcast.
   *
   * Swift: `concatTensor(_:with:dimension:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.with - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const other = graph.placeholder([4, 3]);
   * const output = graph.concatTensor(tensor, { with: other, dimension: 0 });
   * ```
   * @category TensorShape
   */
  concatTensor(tensor: Tensor, options: { readonly with: Operand; readonly dimension: number | Tensor; readonly name?: string }): Tensor {
    return this.composite("concatTensor", { tensor, with: options.with }, { dimension: options.dimension }, options.name) as Tensor;
  }

  /**
   * Joins tensors along `dimension`; their other dimensions broadcast. With `interleave` the tensors take turns, element by
   * element: they then have the same length along `dimension`.
   *
   * Swift: `concatTensors(_:dimension:name:)`, `concatTensors(_:dimension:interleave:name:)`; macOS 11.0.
   *
   * @param tensors - Tensors of any data type.
   * @param options.interleave - Default: false.
   * @example
   * ```ts
   * const tensor0 = graph.placeholder([2, 3]);
   * const tensor1 = graph.placeholder([2, 1]);
   * const tensor2 = graph.placeholder([2, 4]);
   * const output = graph.concatTensors([tensor0, tensor1, tensor2], { dimension: 1 });
   * ```
   * @category TensorShape
   */
  concatTensors(
    tensors: readonly Tensor[],
    options: { readonly dimension: number | Tensor; readonly interleave?: boolean; readonly name?: string },
  ): Tensor {
    return this.composite(
      "concatTensors",
      { tensors },
      { dimension: options.dimension, interleave: options.interleave },
      options.name,
    ) as Tensor;
  }

  /**
   * Joins two tensors whose lengths along `dimension` are not known until run.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.second - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const second = graph.placeholder([4, 3]);
   * const output = graph.concatPair(tensor, { second, dimension: 0 });
   * ```
   * @category TensorShape
   */
  concatPair(tensor: Tensor, options: { readonly second: Operand; readonly dimension: number | Tensor; readonly name?: string }): Tensor {
    return this.composite("concatPair", { tensor, second: options.second }, { dimension: options.dimension }, options.name) as Tensor;
  }

  /**
   * Joins tensors along a new dimension that stands at `axis` in the result.
   *
   * Swift: `stack(_:axis:name:)`; macOS 12.3.
   *
   * @param inputTensors - Tensors of any data type.
   * @example
   * ```ts
   * const inputTensor0 = graph.placeholder([2, 3]);
   * const inputTensor1 = graph.placeholder([2, 3]);
   * const output = graph.stack([inputTensor0, inputTensor1], { axis: 0 });
   * ```
   * @category TensorShape
   */
  stack(inputTensors: readonly Tensor[], options: { readonly axis: number; readonly name?: string }): Tensor {
    return this.composite("stack", { inputTensors }, { axis: options.axis }, options.name) as Tensor;
  }

  /**
   * Cuts the tensor along `axis` into pieces of the lengths `splitSizes`, or into `numSplits` equal ones.
   *
   * Swift: `split(_:splitSizes:axis:name:)`, `split(_:splitSizesTensor:axis:name:)`, `split(_:numSplits:axis:name:)`; macOS
   * 12.3.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 5]);
   * const outputs = graph.split(tensor, { splitSizes: [2, 3], axis: 1 });
   * ```
   * @category TensorShape
   */
  split(
    tensor: Tensor,
    options: {
      readonly splitSizes?: number | readonly number[] | Tensor;
      readonly numSplits?: number;
      readonly axis: number | Tensor;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    return this.composite(
      "split",
      { tensor },
      { splitSizes: options.splitSizes, numSplits: options.numSplits, axis: options.axis },
      options.name,
    ) as readonly Tensor[];
  }

  /**
   * Adds `leftPadding[k]` elements before and `rightPadding[k]` after dimension k. What they show, for x of length n:
   * `constantValue`; 0 (`zero`); the nearest element (`clampToEdge`); x mirrored at its ends, not repeating them (`reflect`,
   * x[-1] is x[1]) or repeating them (`symmetric`, x[-1] is x[0]); x repeated so that its last element falls on its first
   * (`periodic`, x[-2] is x[n-3]), likewise with changed sign (`antiPeriodic`).
   *
   * Swift: `padTensor(_:with:leftPadding:rightPadding:constantValue:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.with - Default: constant.
   * @param options.constantValue - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = graph.padTensor(tensor, { leftPadding: [1, 0], rightPadding: [0, 2], constantValue: 1.5 });
   * ```
   * @category TensorShape
   */
  padTensor(
    tensor: Tensor,
    options: {
      readonly with?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero" | "periodic" | "antiPeriodic";
      readonly leftPadding: readonly number[];
      readonly rightPadding: readonly number[];
      readonly constantValue?: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "padTensor",
      { tensor },
      { with: options.with, leftPadding: options.leftPadding, rightPadding: options.rightPadding, constantValue: options.constantValue },
      options.name,
    ) as Tensor;
  }

  /**
   * Adds `leftPadding[k]` elements before and `rightPadding[k]` after dimension k, which show `constantValue`.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.constantValue - Default: 0.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = graph.padConstant(tensor, { leftPadding: [1, 0], rightPadding: [0, 2], constantValue: 1 });
   * ```
   * @category TensorShape
   */
  padConstant(
    tensor: Tensor,
    options: {
      readonly leftPadding: number | readonly number[] | Tensor;
      readonly rightPadding: number | readonly number[] | Tensor;
      readonly constantValue?: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.operation(
      "padConstant",
      { tensor },
      { leftPadding: options.leftPadding, rightPadding: options.rightPadding, constantValue: options.constantValue },
      options.name,
    );
  }

  /**
   * Pads one dimension with elements of the tensor itself; see `padTensor`.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of any data type.
   * @param options.mode - Default: reflect.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 4]);
   * const output = graph.padDimension(tensor, { mode: "symmetric", dimension: 1, left: 1, right: 2 });
   * ```
   * @category TensorShape
   */
  padDimension(
    tensor: Tensor,
    options: {
      readonly mode?: "reflect" | "symmetric" | "clampToEdge" | "periodic" | "antiPeriodic";
      readonly dimension: number | Tensor;
      readonly left: number;
      readonly right: number;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "padDimension",
      { tensor },
      { mode: options.mode, dimension: options.dimension, left: options.left, right: options.right },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of `padTensor`: every element of `incomingGradientTensor` is added to the element of the source that it
   * showed.
   *
   * Swift: `padGradient(withIncomingGradientTensor:sourceTensor:paddingMode:leftPadding:rightPadding:name:)`; macOS 11.0.
   *
   * @param incomingGradientTensor - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @param options.paddingMode - Default: constant.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([4, 6]);
   * const sourceTensor = graph.placeholder([3, 4]);
   * const output = graph.padGradient(incomingGradientTensor, { sourceTensor, leftPadding: [1, 0], rightPadding: [0, 2] });
   * ```
   * @category TensorShape
   */
  padGradient(
    incomingGradientTensor: Tensor,
    options: {
      readonly sourceTensor: Operand;
      readonly paddingMode?: "constant" | "reflect" | "symmetric" | "clampToEdge" | "zero" | "periodic" | "antiPeriodic";
      readonly leftPadding: readonly number[];
      readonly rightPadding: readonly number[];
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "padGradient",
      { incomingGradientTensor, sourceTensor: options.sourceTensor },
      { paddingMode: options.paddingMode, leftPadding: options.leftPadding, rightPadding: options.rightPadding },
      options.name,
    ) as Tensor;
  }

  /**
   * Repeats the tensor `withMultiplier[k]` times along each dimension k.
   *
   * Swift: `tileTensor(_:withMultiplier:name:)`; macOS 11.0.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.tileTensor(tensor, { withMultiplier: [2, 3] });
   * ```
   * @category TensorShape
   */
  tileTensor(tensor: Tensor, options: { readonly withMultiplier: readonly number[]; readonly name?: string }): Tensor {
    return this.composite("tileTensor", { tensor }, { withMultiplier: options.withMultiplier }, options.name) as Tensor;
  }

  /**
   * The gradient of `tileTensor`: the sum of the tiles of `incomingGradientTensor`, which has the tiled shape.
   *
   * Swift: `tileGradient(withIncomingGradientTensor:sourceTensor:withMultiplier:name:)`; macOS 11.0.
   *
   * @param incomingGradientTensor - Tensor of floating-point numbers.
   * @param options.sourceTensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const incomingGradientTensor = graph.placeholder([4, 9]);
   * const sourceTensor = graph.placeholder([2, 3]);
   * const output = graph.tileGradient(incomingGradientTensor, { sourceTensor, withMultiplier: [2, 3] });
   * ```
   * @category TensorShape
   */
  tileGradient(
    incomingGradientTensor: Tensor,
    options: { readonly sourceTensor: Operand; readonly withMultiplier: readonly number[]; readonly name?: string },
  ): Tensor {
    return this.composite(
      "tileGradient",
      { incomingGradientTensor, sourceTensor: options.sourceTensor },
      { withMultiplier: options.withMultiplier },
      options.name,
    ) as Tensor;
  }

  /**
   * Moves `blockSize` × `blockSize` blocks of the plane into the depth dimension. With `usePixelShuffleOrder` the values of
   * a block lie next to each other in depth, else those of one place in the block do.
   *
   * Swift: `space(toDepth2DTensor:widthAxis:heightAxis:depthAxis:blockSize:usePixelShuffleOrder:name:)`,
   * `space(toDepth2DTensor:widthAxisTensor:heightAxisTensor:depthAxisTensor:blockSize:usePixelShuffleOrder:name:)`; macOS
   * 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 4, 6, 3]);
   * const output = graph.spaceToDepth2D(tensor, { heightAxis: 1, widthAxis: 2, depthAxis: 3, blockSize: 2 });
   * ```
   * @category TensorShape
   */
  spaceToDepth2D(
    tensor: Tensor,
    options: {
      readonly widthAxis: number | Tensor;
      readonly heightAxis: number | Tensor;
      readonly depthAxis: number | Tensor;
      readonly blockSize: number;
      readonly usePixelShuffleOrder?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "spaceToDepth2D",
      { tensor },
      {
        widthAxis: options.widthAxis,
        heightAxis: options.heightAxis,
        depthAxis: options.depthAxis,
        blockSize: options.blockSize,
        usePixelShuffleOrder: options.usePixelShuffleOrder,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * Moves depth out into `blockSize` × `blockSize` blocks of the plane: the inverse of `spaceToDepth2D`.
   *
   * Swift: `depth(toSpace2DTensor:widthAxis:heightAxis:depthAxis:blockSize:usePixelShuffleOrder:name:)`,
   * `depth(toSpace2DTensor:widthAxisTensor:heightAxisTensor:depthAxisTensor:blockSize:usePixelShuffleOrder:name:)`; macOS
   * 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 2, 3, 12]);
   * const output = graph.depthToSpace2D(tensor, { heightAxis: 1, widthAxis: 2, depthAxis: 3, blockSize: 2 });
   * ```
   * @category TensorShape
   */
  depthToSpace2D(
    tensor: Tensor,
    options: {
      readonly widthAxis: number | Tensor;
      readonly heightAxis: number | Tensor;
      readonly depthAxis: number | Tensor;
      readonly blockSize: number;
      readonly usePixelShuffleOrder?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "depthToSpace2D",
      { tensor },
      {
        widthAxis: options.widthAxis,
        heightAxis: options.heightAxis,
        depthAxis: options.depthAxis,
        blockSize: options.blockSize,
        usePixelShuffleOrder: options.usePixelShuffleOrder,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * Moves blocks of the lengths `blockDimensions` along `spatialAxes` into dimension `batchAxis`. With
   * `usePixelShuffleOrder` the values of a block lie next to each other there, else those of one place in the block do.
   *
   * Swift: `spaceToBatch(_:spatialAxes:batchAxis:blockDimensions:usePixelShuffleOrder:name:)`,
   * `spaceToBatch(_:spatialAxesTensor:batchAxisTensor:blockDimensionsTensor:usePixelShuffleOrder:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 4, 6, 3]);
   * const output = graph.spaceToBatch(tensor, { spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 3] });
   * ```
   * @category TensorShape
   */
  spaceToBatch(
    tensor: Tensor,
    options: {
      readonly spatialAxes: number | readonly number[] | Tensor;
      readonly batchAxis: number | Tensor;
      readonly blockDimensions: number | readonly number[] | Tensor;
      readonly usePixelShuffleOrder?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "spaceToBatch",
      { tensor },
      {
        spatialAxes: options.spatialAxes,
        batchAxis: options.batchAxis,
        blockDimensions: options.blockDimensions,
        usePixelShuffleOrder: options.usePixelShuffleOrder,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * Moves blocks of the lengths `blockDimensions` out of dimension `batchAxis` into `spatialAxes`: the inverse of
   * `spaceToBatch`.
   *
   * Swift: `batchToSpace(_:spatialAxes:batchAxis:blockDimensions:usePixelShuffleOrder:name:)`,
   * `batchToSpace(_:spatialAxesTensor:batchAxisTensor:blockDimensionsTensor:usePixelShuffleOrder:name:)`; macOS 13.0.
   *
   * @param tensor - Tensor of any data type.
   * @param options.usePixelShuffleOrder - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([12, 2, 2, 3]);
   * const output = graph.batchToSpace(tensor, { spatialAxes: [1, 2], batchAxis: 0, blockDimensions: [2, 3] });
   * ```
   * @category TensorShape
   */
  batchToSpace(
    tensor: Tensor,
    options: {
      readonly spatialAxes: number | readonly number[] | Tensor;
      readonly batchAxis: number | Tensor;
      readonly blockDimensions: number | readonly number[] | Tensor;
      readonly usePixelShuffleOrder?: boolean;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "batchToSpace",
      { tensor },
      {
        spatialAxes: options.spatialAxes,
        batchAxis: options.batchAxis,
        blockDimensions: options.blockDimensions,
        usePixelShuffleOrder: options.usePixelShuffleOrder,
      },
      options.name,
    ) as Tensor;
  }

  /**
   * Converts to another data type. Floating point to whole numbers truncates, saturates and makes NaN 0; anything to bool
   * says whether it is not 0; whole numbers to narrower ones wrap; complex numbers to real ones lose their imaginary part.
   *
   * Swift: `cast(_:to:name:)`; macOS 12.0.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([4]);
   * const output = graph.cast(tensor, { to: "int32" });
   * ```
   * @category TensorShape
   */
  cast(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.composite("cast", { tensor }, { to: options.to }, options.name) as Tensor;
  }

  /**
   * What `cast` does between types of up to 32 bits, but for floating point to whole numbers.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of float32, float16, bfloat16, int32, uint32, int16, uint16, int8, uint8, bool.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.convert(tensor, { to: "float32" });
   * ```
   * @category TensorShape
   */
  convert(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("convert", { tensor }, { to: options.to }, options.name);
  }

  /**
   * The floating-point number nearest to a whole number without a sign.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of uint32.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "uint32" });
   * const output = graph.floatOfUnsigned(tensor, { to: "float32" });
   * ```
   * @category TensorShape
   */
  floatOfUnsigned(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("floatOfUnsigned", { tensor }, { to: options.to }, options.name);
  }

  /**
   * Truncates to int32, saturating; NaN becomes 0.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.toInt32(tensor);
   * ```
   * @category TensorShape
   */
  toInt32(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("toInt32", { tensor }, {}, options.name);
  }

  /**
   * Truncates to uint32, saturating; NaN becomes 0.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.toUint32(tensor);
   * ```
   * @category TensorShape
   */
  toUint32(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("toUint32", { tensor }, {}, options.name);
  }

  /**
   * Truncates to int64 or uint64, saturating; NaN becomes 0.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of floating-point numbers.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.wideOfFloat(tensor, { to: "int64" });
   * ```
   * @category TensorShape
   */
  wideOfFloat(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("wideOfFloat", { tensor }, { to: options.to }, options.name);
  }

  /**
   * The floating-point number nearest to a whole number of 64 bits.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of int64 or uint64.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int64" });
   * const output = graph.floatOfWide(tensor, { to: "float32" });
   * ```
   * @category TensorShape
   */
  floatOfWide(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("floatOfWide", { tensor }, { to: options.to }, options.name);
  }

  /**
   * The same 64 bits as int64 or uint64.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of int64 or uint64.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int64" });
   * const output = graph.withSign(tensor, { to: "uint64" });
   * ```
   * @category TensorShape
   */
  withSign(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("withSign", { tensor }, { to: options.to }, options.name);
  }

  /**
   * Whole numbers of up to 32 bits as int64 or uint64; negative ones wrap in the latter.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of whole numbers of up to 32 bits.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.widen(tensor, { to: "int64" });
   * ```
   * @category TensorShape
   */
  widen(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("widen", { tensor }, { to: options.to }, options.name);
  }

  /**
   * The low bits of whole numbers of 64 bits, as whole numbers of up to 32.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of int64 or uint64.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int64" });
   * const output = graph.lowWord(tensor, { to: "int32" });
   * ```
   * @category TensorShape
   */
  lowWord(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.operation("lowWord", { tensor }, { to: options.to }, options.name);
  }

  /**
   * The same bits as another data type. Where the types differ in size the last dimension becomes longer or shorter by as
   * much; the lowest byte comes first. As bool a byte is whether it is not 0.
   *
   * Swift: `reinterpretCast(_:to:name:)`; macOS 13.2.
   *
   * @param tensor - Tensor of any data type.
   * @example
   * ```ts
   * const tensor = graph.placeholder([3, 8]);
   * const output = graph.reinterpretCast(tensor, { to: "int32" });
   * ```
   * @category TensorShape
   */
  reinterpretCast(tensor: Tensor, options: { readonly to: DataType; readonly name?: string }): Tensor {
    return this.composite("reinterpretCast", { tensor }, { to: options.to }, options.name) as Tensor;
  }

  /**
   * The bits of float32 numbers, as int32.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of float32.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3]);
   * const output = graph.bitsOfFloat(tensor);
   * ```
   * @category TensorShape
   */
  bitsOfFloat(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitsOfFloat", { tensor }, {}, options.name);
  }

  /**
   * The bits of float16 numbers, as int32.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of float16.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "float16" });
   * const output = graph.bitsOfHalf(tensor);
   * ```
   * @category TensorShape
   */
  bitsOfHalf(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("bitsOfHalf", { tensor }, {}, options.name);
  }

  /**
   * The float16 numbers that have these bits, in the lower half of an int32.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of int32.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.halfOfBits(tensor);
   * ```
   * @category TensorShape
   */
  halfOfBits(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("halfOfBits", { tensor }, {}, options.name);
  }

  /**
   * The float32 numbers that have these bits.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of int32.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 3], { dataType: "int32" });
   * const output = graph.floatOfBits(tensor);
   * ```
   * @category TensorShape
   */
  floatOfBits(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    return this.operation("floatOfBits", { tensor }, {}, options.name);
  }

  /**
   * The first `k` indices that `argSort` gives. Up to 512 are found by sorting stretches of the axis and keeping the first
   * `k` of each, until one stretch is left; for more everything is sorted, and so it is where the length of the axis is not
   * known.
   *
   * Beyond Apple's operations.
   *
   * @param tensor - Tensor of numbers of up to 32 bits.
   * @param options.descending - Default: false.
   * @example
   * ```ts
   * const tensor = graph.placeholder([2, 5]);
   * const output = graph.firstSorted(tensor, { axis: 1, k: 2, descending: true });
   * ```
   * @category TopK
   */
  firstSorted(
    tensor: Tensor,
    options: { readonly axis: number | Tensor; readonly k: number | Tensor; readonly descending?: boolean; readonly name?: string },
  ): Tensor {
    return this.composite(
      "firstSorted",
      { tensor },
      { axis: options.axis, k: options.k, descending: options.descending },
      options.name,
    ) as Tensor;
  }

  /**
   * Two results: the `k` largest elements along `axis`, the largest first, and their indices (int32). Of equal elements the
   * one of the lower index comes first. NaN counts as greater than every number. `k` may be as large as the axis is long; it
   * must be known when the graph is built.
   *
   * Swift: `topK(_:k:name:)`, `topK(_:kTensor:name:)`, `topK(_:axis:k:name:)`, `topK(_:axisTensor:kTensor:name:)`; macOS
   * 12.0.
   *
   * @param source - Tensor of numbers of up to 32 bits.
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const source = graph.placeholder([7]);
   * const outputs = graph.topK(source, { k: 3 });
   * ```
   * @category TopK
   */
  topK(
    source: Tensor,
    options: { readonly k: number | Tensor; readonly axis?: number | Tensor; readonly name?: string },
  ): readonly Tensor[] {
    return this.composite("topK", { source }, { k: options.k, axis: options.axis }, options.name) as readonly Tensor[];
  }

  /**
   * Two results: the `k` smallest elements along `axis`, the smallest first, and their indices (int32). Of equal elements
   * the one of the lower index comes first. NaN counts as greater than every number. `k` may be as large as the axis is
   * long; it must be known when the graph is built.
   *
   * Swift: `bottomK(_:axis:k:name:)`, `bottomK(_:axisTensor:kTensor:name:)`; macOS 14.0.
   *
   * @param source - Tensor of numbers of up to 32 bits.
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const source = graph.placeholder([7]);
   * const outputs = graph.bottomK(source, { k: 3 });
   * ```
   * @category TopK
   */
  bottomK(
    source: Tensor,
    options: { readonly axis?: number | Tensor; readonly k: number | Tensor; readonly name?: string },
  ): readonly Tensor[] {
    return this.composite("bottomK", { source }, { axis: options.axis, k: options.k }, options.name) as readonly Tensor[];
  }

  /**
   * The gradient of the values of `topK` with respect to its source, which is given as `source` or `input`: zeros of the
   * source's shape, with `gradient` where the `k` largest elements along `axis` are.
   *
   * Swift: `topKGradient(_:input:k:name:)`, `topKGradient(_:input:kTensor:name:)`, `topKGradient(_:source:axis:k:name:)`,
   * `topKGradient(_:source:axisTensor:kTensor:name:)`; macOS 11.0.
   *
   * @param gradient - Tensor of numbers of up to 32 bits.
   * @param options.input - Tensor of numbers of up to 32 bits.
   * @param options.source - Tensor of numbers of up to 32 bits.
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const gradient = graph.placeholder([3]);
   * const source = graph.placeholder([7]);
   * const output = graph.topKGradient(gradient, { source, axis: 0, k: 3 });
   * ```
   * @category TopK
   */
  topKGradient(
    gradient: Tensor,
    options: {
      readonly input?: Operand;
      readonly source?: Operand;
      readonly k: number | Tensor;
      readonly axis?: number | Tensor;
      readonly name?: string;
    },
  ): Tensor {
    return this.composite(
      "topKGradient",
      { gradient, input: options.input, source: options.source },
      { k: options.k, axis: options.axis },
      options.name,
    ) as Tensor;
  }

  /**
   * The gradient of the values of `bottomK` with respect to its source: zeros of the source's shape, with `gradient` where
   * the `k` smallest elements along `axis` are.
   *
   * Swift: `bottomKGradient(_:source:axis:k:name:)`, `bottomKGradient(_:source:axisTensor:kTensor:name:)`; macOS 14.0.
   *
   * @param gradient - Tensor of numbers of up to 32 bits.
   * @param options.source - Tensor of numbers of up to 32 bits.
   * @param options.axis - Default: -1.
   * @example
   * ```ts
   * const gradient = graph.placeholder([3]);
   * const source = graph.placeholder([7]);
   * const output = graph.bottomKGradient(gradient, { source, axis: 0, k: 3 });
   * ```
   * @category TopK
   */
  bottomKGradient(
    gradient: Tensor,
    options: { readonly source: Operand; readonly axis?: number | Tensor; readonly k: number | Tensor; readonly name?: string },
  ): Tensor {
    return this.composite(
      "bottomKGradient",
      { gradient, source: options.source },
      { axis: options.axis, k: options.k },
      options.name,
    ) as Tensor;
  }
}
