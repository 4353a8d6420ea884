export * from "./convolution2D.ts";
export * from "./convolutionGradients.ts";
export * from "./convolutionWinograd.ts";
