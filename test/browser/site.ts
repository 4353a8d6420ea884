import { demos } from "../../docs/site/frame.ts";
import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { accessible, ready, screenshot, visit } from "./support/visit.ts";

/** The demo on which is tried what holds for all. */
const demo = "digits/index.html";

/** Fails where the page can be scrolled sideways. */
async function fits(page: Page): Promise<void> {
  const [width, content] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  if (content > width) throw new Error(`the page is ${content} px wide in a window of ${width}`);
}

/** A page in both colour schemes, on a phone and on a desk. */
const looks = (folder: string, opened: (page: Page) => Promise<unknown>): Scenarios => ({
  [`${folder || "front page"} in light and dark, narrow and wide`]: (t, site) =>
    visit(
      t,
      site,
      `${folder && `${folder}/`}index.html`,
      async (page) => {
        await opened(page);
        for (const colorScheme of ["light", "dark"] as const)
          for (const width of [360, 1280]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            await fits(page);
            await accessible(t, page);
            await screenshot(page, `site-${folder || "front"}-${width}-${colorScheme}`);
          }
      },
      { name: `site-${folder || "front"}` },
    ),
});

export const site: Scenarios = {
  ...looks("", (page) => page.waitForSelector("h1")),
  ...Object.assign({}, ...Object.keys(demos).map((folder) => looks(folder, ready))),

  "keyboard: the first stop leads past the header": (t, site) =>
    visit(
      t,
      site,
      demo,
      async (page) => {
        await ready(page);
        await page.keyboard.press("Tab");
        t.is(await page.evaluate(() => document.activeElement?.textContent), "Skip to the content");
        await page.keyboard.press("Enter");
        t.is(await page.evaluate(() => document.activeElement?.tagName), "MAIN");
      },
      { name: "site-skip" },
    ),

  "a browser without WebGPU is told what has it": (t, site) =>
    visit(
      t,
      site,
      demo,
      async (page) => {
        await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "gpu", { value: undefined }));
        await page.reload();
        t.regex(await page.getByRole("alert").innerText(), /^This browser offers no WebGPU/);
        t.is(await page.getByRole("alert").getByRole("button").count(), 0);
        t.is(page.workers().length, 0);
      },
      { name: "site-no-webgpu", notice: true },
    ),

  "a worker that gets no device says so, and begins anew on request": (t, site) =>
    visit(
      t,
      site,
      demo,
      async (page) => {
        await page.route(/worker.*\.js$/, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: `GPU.prototype.requestAdapter = async () => null;${await response.text()}` });
        });
        await page.reload();
        const alert = page.getByRole("alert");
        await alert.getByText("this browser offers no WebGPU adapter").waitFor();
        await screenshot(page, "site-no-adapter");
        await page.unrouteAll();
        await Promise.all([page.waitForEvent("load"), alert.getByRole("button", { name: "Start again" }).click()]);
        await ready(page);
      },
      { name: "site-adapter-again" },
    ),

  "a device that is lost is reported, and the page begins anew on request": (t, site) =>
    visit(
      t,
      site,
      demo,
      async (page) => {
        await ready(page);
        await page.workers()[0].evaluate(() => (globalThis as unknown as { device: { gpu: GPUDevice } }).device.gpu.destroy());
        const alert = page.getByRole("alert");
        await alert.getByText("The graphics device is gone").waitFor();
        await screenshot(page, "site-lost");
        await accessible(t, page);
        // The button has the focus.
        await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
        await ready(page);
      },
      { name: "site-lost-again" },
    ),
};
