import type { Adapter } from "../src/rule.ts";

/** What every GPU with WebGPU has at least. */
export const leastAdapter: Adapter = {
  software: false,
  maxInvocations: 256,
  maxWorkgroupStorage: 16384,
  subgroupMinSize: 0,
  subgroupMaxSize: 0,
  halves: false,
  matrices: false,
};
