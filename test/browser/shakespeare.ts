import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

export const shakespeare: Scenarios = {
  "opens and computes": (t, site) => visit(t, site, "shakespeare/index.html", ready, { name: "shakespeare" }),
};
