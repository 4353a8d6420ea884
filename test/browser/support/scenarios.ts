import type { ExecutionContext } from "ava";
import type { Site } from "./visit.ts";

/** What visitors do on some page of the site, by a title that says what must hold. */
export type Scenarios = Readonly<Record<string, (t: ExecutionContext, site: Site) => Promise<void>>>;
