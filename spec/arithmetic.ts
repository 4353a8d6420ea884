export * from "./arithmeticUnary.ts";
export * from "./arithmeticTranscendental.ts";
export * from "./arithmeticBinary.ts";
export * from "./arithmeticLogic.ts";
export * from "./arithmeticComplex.ts";
