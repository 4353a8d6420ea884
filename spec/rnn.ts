export * from "./rnnSingleGate.ts";
export * from "./rnnLSTM.ts";
export * from "./rnnGRU.ts";
