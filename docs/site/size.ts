/** Prints what the library and the demos weigh, and fails where the library's core is too heavy: `npm run size`. */
import { launchBrowser } from "../../test/browser/support/browser.ts";
import { serveSite } from "../../test/browser/support/site.ts";
import { demos } from "./frame.ts";
import { librarySize, mostOfCore, type Size, sizeOf, sum } from "./librarySize.ts";

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
const print = (name: string, { minified, gzip }: Size): void => console.log(name.padEnd(48) + kilobytes(minified) + kilobytes(gzip));

console.log(`${"the library".padEnd(48)}${"minified".padStart(12)}${"gzip".padStart(12)}`);
const { core, lazy } = await librarySize();
print("core: Graph, Device, TensorData", core);
for (const [name, size] of Object.entries(lazy)) print(`  when needed: ${name}`, size);

const browser = await launchBrowser();
const server = await serveSite();
try {
  for (const [folder, title] of Object.entries(demos)) {
    // A bare machine's locale is no language tag, which charts ask for.
    const context = await browser.newContext({ locale: "en" });
    const loaded: Promise<readonly [path: string, Size]>[] = [];
    context.on("response", (response) =>
      loaded.push(response.body().then((body) => [response.url().slice(server.address.length), sizeOf(body)] as const)),
    );
    const page = await context.newPage();
    await page.goto(`${server.address}${folder}/index.html`);
    await page.waitForSelector("body[data-state=ready]", { timeout: 120_000 });
    const files = await Promise.all(loaded);
    await context.close();
    console.log(`\n${title}, until it is ready`);
    for (const [path, size] of files) print(`  ${path}`, size);
    print("  together", sum(files.map(([, size]) => size)));
  }
} finally {
  await Promise.all([browser.close(), server.close()]);
}
if (core.gzip >= mostOfCore) {
  console.error(`\nThe library's core is heavier than ${kilobytes(mostOfCore).trim()} in gzip.`);
  process.exitCode = 1;
}
