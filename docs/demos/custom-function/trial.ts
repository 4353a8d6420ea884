import { expose } from "comlink";
import { functionOf } from "./functionOf.ts";

const trial = {
  /** What is wrong with the code, in one line; nothing if it is right. */
  check(code: string): string | undefined {
    try {
      functionOf(code);
      return undefined;
    } catch (error) {
      return error instanceof Error ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}` : String(error);
    }
  },
  /** The methods that a chain may have. */
  methods: (): string[] => methodsOf(functionOf("x").x),
};
export type Trial = typeof trial;

function methodsOf(object: object): string[] {
  const prototypes = [Object.getPrototypeOf(object), Object.getPrototypeOf(Object.getPrototypeOf(object))] as object[];
  return prototypes
    .flatMap((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    .flatMap(([name, { value }]) => (typeof value === "function" && name !== "constructor" ? [name] : []))
    .sort();
}

expose(trial);
