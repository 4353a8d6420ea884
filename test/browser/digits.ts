import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

export const digits: Scenarios = {
  "opens and computes": (t, site) => visit(t, site, "digits/index.html", ready, { name: "digits" }),
};
