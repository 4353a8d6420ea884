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

let site: Site & { close(): Promise<void> };

test.before(async (t) => {
  t.timeout(120_000);
  const browser = await launchBrowser();
  const server = await serveSite();
  site = { browser, address: server.address, close: async () => void (await Promise.all([browser.close(), server.close()])) };
});
test.after.always(() => site?.close());

for (const [demo, scenarios] of Object.entries({ customFunction, shakespeare, digits, gan, site: siteItself, conformance }))
  for (const [title, scenario] of Object.entries(scenarios))
    test.serial(`${demo}: ${title}`, async (t) => {
      t.timeout(240_000);
      await scenario(t, site);
    });
