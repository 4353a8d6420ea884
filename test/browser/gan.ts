import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

export const gan: Scenarios = {
  "opens and computes": (t, site) => visit(t, site, "gan/index.html", ready, { name: "gan" }),
};
