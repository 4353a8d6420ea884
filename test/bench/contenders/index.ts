import type { AdapterChoice } from "../../../src/adapter/find.ts";
import type { Contender } from "../contender.ts";

/** The libraries that are measured, by name; a peer is one that stitchgraph is compared with. Each is loaded in a process of its own. */
export const contenders = {
  roofline: { peer: false, load: async (choice) => (await import("./roofline.ts")).load(choice) },
  stitchgraph: { peer: false, load: async (choice) => (await import("./stitchgraph.ts")).load(choice) },
  unstitched: { peer: false, load: async (choice) => (await import("./stitchgraph.ts")).load(choice, { stitching: false }) },
  encoded: { peer: false, load: async (choice) => (await import("./stitchgraph.ts")).load(choice, { encoded: true }) },
  "TF.js": { peer: true, load: async (choice) => (await import("./tfjs.ts")).load(choice) },
  "jax-js": { peer: true, load: async (choice) => (await import("./jax.ts")).load(choice) },
  onnxruntime: { peer: true, load: async (choice) => (await import("./onnxruntime.ts")).load(choice) },
  "onnxruntime-MHA": { peer: true, load: async (choice) => (await import("./onnxruntime.ts")).load(choice, { fused: true }) },
  "LiteRT.js": { peer: true, load: async (choice) => (await import("./litert.ts")).load(choice) },
} satisfies Record<string, { peer: boolean; load: (choice?: AdapterChoice) => Promise<Contender> }>;
export type ContenderName = keyof typeof contenders;
