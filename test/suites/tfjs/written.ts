import type { Tensor } from "../../../src/tensor.ts";

/** `value`, with the gradient of `other`: the difference of the two is a constant to differentiation. */
export const withGradientOf = (value: Tensor, other: Tensor): Tensor => other.addition(value.subtraction(other).stopGradient());

const derivative = (of: Tensor, x: Tensor): Tensor => of.graph.gradients(of, { with: [x] }).get(x)!;

/**
 * Cases whose recorded graph lacks what makes them: the gradient that their author gives to a function, or the function whose derivative is
 * differentiated, of which the suite has the derivative's value alone. Each as it is written, in terms of its input.
 */
export const written: Readonly<Record<string, ((x: Tensor) => Tensor) | undefined>> = {
  // x² whose gradient is said to be 0.1, and |x|, which is that of x·|x|/2
  "customGradient basic": (x) => withGradientOf(x.square(), x.multiplication(0.1)),
  "customGradient calling gradient of custom op twice works": (x) =>
    withGradientOf(x.square(), x.multiplication(x.absolute()).multiplication(0.5)),
  // x² whose gradient is said to be x
  "customGradient second order derivative through customGradient": (x) =>
    derivative(withGradientOf(x.square(), x.square().multiplication(0.5)), x),
  "higher-order gradients grad(grad(x^2))": (x) => derivative(x.square(), x),
  "higher-order gradients grad(grad(f))": (x) => derivative(x.multiplication(x).multiplication(x), x),
  "tensor grad grad with second derivative": (x) => derivative(x.power(3), x),
};
