/** Builds the site into docs/dist: guides and reference, and the demos. `npm run docs`. */
import { rmSync } from "node:fs";
import { build } from "vite";
import { config, siteFolder } from "./config.ts";

rmSync(siteFolder, { recursive: true, force: true });
await import("./reference.ts");
await build(config);
