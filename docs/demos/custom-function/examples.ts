/** Functions to begin with, by name. */
export const examples: Readonly<Record<string, string>> = {
  GeLU: `// Gaussian error linear unit
x.multiplication(Math.SQRT1_2).erf().addition(1)
  .multiplication(x.multiplication(0.5))`,
  Swish: `x.multiplication(x.sigmoid())`,
  Softplus: `// log(1 + exp(x)), without overflow
x.absolute().negative().exponent().addition(1).logarithm()
  .addition(x.maximum(0))`,
  Wavelet: `// Morlet: a wave that fades away
x.multiplication(4).cos()
  .multiplication(x.square().division(-2).exponent())`,
  "Smooth step": `// from 0 to 1 while x goes from -2 to 2
const t = x.addition(2).division(4).clamp({
  minValueTensor: graph.constant(0),
  maxValueTensor: graph.constant(1),
});
return t.square().multiplication(t.multiplication(-2).addition(3));`,
  Mish: `const softplus = x.exponent().addition(1).logarithm();
return x.multiplication(softplus.tanh());`,
};
