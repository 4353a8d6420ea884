/** Builds the site into docs/dist: guides and reference, and the demos. `npm run docs`. */
import { Application } from "typedoc";
import { build } from "vite";
import { config } from "./config.ts";
import { writeOperations } from "./operations.ts";

await writeOperations();
const application = await Application.bootstrapWithPlugins();
const project = await application.convert();
if (!project) process.exit(1);
application.validate(project);
await application.generateOutputs(project);
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exit(1);
await build(config);
