import type { Tensor } from "../src/tensor.ts";
import { composite, float, optional, sameShape } from "./define.ts";

export const stochasticGradientDescent = composite({
  swift: "stochasticGradientDescent(learningRate:values:gradient:name:)",
  since: "11.0",
  doc: "One step of gradient descent: values - learningRate · gradient, to be assigned to the variable.",
  receiver: "values",
  inputs: { learningRate: float, values: float, gradient: float },
  expand: ({ learningRate, values, gradient }) => values.subtraction(gradient.multiplication(learningRate)),
  example: { learningRate: { shape: [], values: [0.1] }, values: [2, 3], gradient: [2, 3] },
  samples: [
    { learningRate: [], values: [5, 7], gradient: [5, 7] },
    { learningRate: [1], values: [3], gradient: [3] },
  ],
});

export const adam = composite({
  swift: [
    "adam(learningRate:beta1:beta2:epsilon:beta1Power:beta2Power:values:momentum:velocity:maximumVelocity:gradient:name:)",
    "adam(currentLearningRate:beta1:beta2:epsilon:values:momentum:velocity:maximumVelocity:gradient:name:)",
  ],
  since: "11.0",
  doc:
    "One step of Adam (Kingma and Ba): m ← β₁m + (1-β₁)g, v ← β₂v + (1-β₂)g², values - rate · m / (√v + ε). The rate is `learningRate` · " +
    "√(1 - beta2Power) / (1 - beta1Power), where the powers are β₁ᵗ and β₂ᵗ in step t = 1, 2, …; or `currentLearningRate`, if it has been " +
    "corrected already. With `maximumVelocity` (AMSGrad) the greatest v so far takes the place of v. Answers the new values, momentum and " +
    "velocity, then the new maximum velocity if one was given.",
  receiver: "values",
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
  domain: {
    beta1: [0.1, 0.9],
    beta2: [0.1, 0.9],
    epsilon: [0.1, 1],
    beta1Power: [0.1, 0.9],
    beta2Power: [0.1, 0.9],
    velocity: [0.1, 2],
    maximumVelocity: [0.1, 2],
  },
  samples: [
    {
      learningRate: [],
      beta1: [],
      beta2: [],
      epsilon: [],
      beta1Power: [],
      beta2Power: [],
      values: [5, 7],
      momentum: [5, 7],
      velocity: [5, 7],
      gradient: [5, 7],
    },
    {
      currentLearningRate: [1],
      beta1: [1],
      beta2: [1],
      epsilon: [1],
      values: [9],
      momentum: [9],
      velocity: [9],
      maximumVelocity: [9],
      gradient: [9],
    },
  ],
  rejects: [
    { learningRate: [], beta1: [], beta2: [], epsilon: [], values: [3], momentum: [3], velocity: [3], gradient: [3] },
    { currentLearningRate: [], beta1: [], beta2: [], epsilon: [], values: [3], momentum: [3], velocity: [2], gradient: [3] },
  ],
});
