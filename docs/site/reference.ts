/** Writes guides and reference into docs/dist. */
import { Application, PageEvent } from "typedoc";
import { writeOperations } from "./operations.ts";

await writeOperations();
const application = await Application.bootstrapWithPlugins();
// Links in the header are the same text on every page, and must lead from nested ones too.
application.renderer.on(PageEvent.END, (page) => {
  const up = "../".repeat(page.url.split("/").length - 1);
  page.contents = page.contents
    ?.replaceAll('href="demos/', `href="${up}demos/`)
    // The theme has no main landmark.
    .replace('<div class="col-content">', '<div class="col-content" role="main">');
});
const project = await application.convert();
if (!project) process.exit(1);
application.validate(project);
await application.generateOutputs(project);
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exit(1);
