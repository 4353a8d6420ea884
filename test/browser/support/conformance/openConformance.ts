import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build, type Rolldown } from "vite";
import type { Conformance } from "./page.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const address = "http://localhost/";

/** Conformance tests in a page of a browser. */
export interface OpenConformance {
  /** The adapter, in one line. */
  readonly device: string;
  readonly titles: readonly string[];
  /** Runs a test; answers what fails, or nothing. */
  run(title: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Bundles the conformance tests with the library, and opens them in a page, from memory. */
export async function openConformance(browser: Browser): Promise<OpenConformance> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: "error",
    root: here("."),
    resolve: { alias: { ava: here("ava.ts") } },
    build: {
      target: "es2022",
      write: false,
      minify: false,
      lib: { entry: here("page.ts"), formats: ["es"], fileName: "page" },
      // The package says that its modules have no side effects: those of tests would be left out.
      rolldownOptions: { treeshake: false },
    },
  })) as Rolldown.RolldownOutput[];
  const files = new Map(output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]));
  const page = await browser.newPage();
  await page.route(`${address}**`, (route) => {
    const body = files.get(new URL(route.request().url()).pathname.slice(1));
    return body === undefined
      ? route.fulfill({ contentType: "text/html", body: '<!doctype html><script type="module" src="page.js"></script>' })
      : route.fulfill({ contentType: "text/javascript", body: Buffer.from(body) });
  });
  const broken = new Promise<never>((_, reject) => {
    page.on("pageerror", reject);
    page.on("crash", () => reject(new Error("the page crashed")));
  });
  const inPage = (): Conformance => (globalThis as unknown as { conformance: Conformance }).conformance;
  await page.goto(address);
  await Promise.race([page.waitForFunction("globalThis.conformance"), broken]);
  const conformance = await page.evaluateHandle(inPage);
  return {
    device: await conformance.evaluate((own) => own.device()),
    titles: await conformance.evaluate((own) => own.titles()),
    run: (title) => Promise.race([conformance.evaluate((own, title) => own.run(title), title), broken]),
    close: () => page.close(),
  };
}
