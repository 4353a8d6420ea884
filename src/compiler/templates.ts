import type { Launch } from "../rule.ts";

type Template = (holes: Launch) => string;
let loaded: Readonly<Record<string, Template>> | undefined;

/** The templates of kernels: a file of their own, which is loaded for the first program that needs one, and never for those of elementwise operations and reductions. */
export const templates = {
  async load(): Promise<void> {
    loaded ??= (await import("../../generated/kernels/index.ts")).kernels;
  },
  /** The text of a template with its holes filled; templates must have been loaded. */
  write: (name: string, holes: Launch): string => loaded![name](holes),
};
