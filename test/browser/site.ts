import { devServer } from "../../docs/site/devServer.ts";
import { demos } from "../../docs/site/frame.ts";
import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { accessible, ready, screenshot, visit } from "./support/visit.ts";

/** The demo on which is tried what holds for all. */
const demo = "digits/index.html";

/** Opens the demo and lets it train for some steps. */
async function train(page: Page): Promise<void> {
  await ready(page);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await page.waitForFunction(() => Number(document.querySelector("#steps")!.textContent) > 2);
}
const stepsOf = async (page: Page): Promise<number> => Number(await page.locator("#steps").innerText());

/** Fails where the page can be scrolled sideways; charts have a moment to follow the width. */
async function fits(page: Page): Promise<void> {
  const widths = (): Promise<number[]> => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 10_000 })
    .catch(async () => {
      throw new Error(`the page takes ${(await widths()).join(" px in a window of ")} px`);
    });
}

/** A page in both colour schemes, on a phone and on a desk. */
const looks = (folder: string, opened: (page: Page) => Promise<void>): Scenarios => ({
  [`${folder || "front page"} in light and dark, narrow and wide`]: (t, site) =>
    visit(t, site, `${folder && `${folder}/`}index.html`, opened, {
      name: `site-${folder || "front"}`,
      async look(page) {
        for (const colorScheme of ["light", "dark"] as const)
          for (const width of [360, 1280]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            await fits(page);
            await accessible(t, page);
            await screenshot(page, `site-${folder || "front"}-${width}-${colorScheme}`);
          }
      },
    }),
});

export const site: Scenarios = {
  ...looks("", async () => {}),
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

  "training pauses where nobody looks, and goes on when asked": (t, site) =>
    visit(
      t,
      site,
      demo,
      async (page) => {
        await train(page);
        await page.evaluate(() => {
          Object.defineProperty(document, "hidden", { value: true, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
          delete (document as { hidden?: boolean }).hidden;
        });
        const alert = page.getByRole("alert");
        await alert.getByText("Paused while the page was in the background.").waitFor();
        const paused = await stepsOf(page);
        await alert.getByRole("button", { name: "Go on" }).click();
        await page.waitForFunction((before) => Number(document.querySelector("#steps")!.textContent) > before, paused);
      },
      { name: "site-background" },
    ),

  "a device that is lost in the middle of work is reported, and the page begins anew on request": (t, site) =>
    visit(
      t,
      site,
      demo,
      async (page) => {
        await train(page);
        await page.workers()[0].evaluate(() => (globalThis as unknown as { device: { gpu: GPUDevice } }).device.gpu.destroy());
        const alert = page.getByRole("alert");
        await alert.getByText("The graphics device is gone").waitFor();
        await screenshot(page, "site-lost");
        // The button has the focus.
        await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
        await ready(page);
      },
      { name: "site-lost-again" },
    ),

  "npm run dev serves every demo": async (t, { browser }) => {
    const server = await devServer();
    const [address] = server.resolvedUrls!.local;
    try {
      for (const folder of Object.keys(demos))
        await visit(t, { browser, address }, `${folder}/index.html`, ready, { name: `site-dev-${folder}` });
    } finally {
      await server.close();
    }
  },
};
