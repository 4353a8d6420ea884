import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

export const customFunction: Scenarios = {
  "opens and computes": (t, site) => visit(t, site, "custom-function/index.html", ready, { name: "custom-function" }),
};
