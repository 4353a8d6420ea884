import test from "ava";
import { conformance } from "./browser/conformance.ts";
import { customFunction } from "./browser/customFunction.ts";
import { digits } from "./browser/digits.ts";
import { gan } from "./browser/gan.ts";
import { shakespeare } from "./browser/shakespeare.ts";
import { site as siteItself } from "./browser/site.ts";
import { launchBrowser } from "./browser/support/browser.ts";
import { serveSite } from "./browser/support/site.ts";
import type { Site } from "./browser/support/visit.ts";

let site: Site;
const opened: { close(): Promise<void> }[] = [];

test.before(async (t) => {
  t.timeout(120_000);
  const browser = await launchBrowser();
  opened.push(browser);
  const server = await serveSite();
  opened.push(server);
  site = { browser, address: server.address };
});
test.after.always(async () => void (await Promise.all(opened.map((one) => one.close()))));

for (const [demo, scenarios] of Object.entries({ customFunction, shakespeare, digits, gan, site: siteItself, conformance }))
  for (const [title, scenario] of Object.entries(scenarios))
    test.serial(`${demo}: ${title}`, async (t) => {
      t.timeout(240_000);
      await scenario(t, site);
    });
