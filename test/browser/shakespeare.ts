import type { ExecutionContext } from "ava";
import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

const patience = { timeout: 120_000 };
const path = "shakespeare/index.html";

/** What stands on the paper, without the ends of lines. */
const written = (page: Page): Promise<string> => page.locator("#written").evaluate((paper) => paper.textContent);

/** Waits for what the page says of its work. */
const says = (page: Page, state: string): Promise<void> => page.getByText(state, { exact: true }).waitFor(patience);

/** Moves a slider to its lowest value, and some steps up, by keys. */
async function slide(page: Page, label: string, steps: number): Promise<void> {
  const slider = page.getByLabel(label);
  await slider.focus();
  await page.keyboard.press("Home");
  for (let k = 0; k < steps; k++) await page.keyboard.press("ArrowRight");
}

/** Generates a text, and reads it. */
async function generate(t: ExecutionContext, page: Page): Promise<void> {
  await ready(page);
  t.regex(await page.locator("#network").innerText(), /million parameters.* MB .*loss is \d\.\d\d nats/s);
  t.is(await written(page), "");
  await page.getByLabel("How the text begins").fill("JULIET:");
  await slide(page, "Length", 1);
  t.is(await page.locator("#lengthShown").innerText(), "80");
  await slide(page, "Temperature", 6);
  t.is(await page.locator("#temperatureShown").innerText(), "0.40");
  await page.getByLabel("How the text begins").press("Enter");
  await says(page, "Done.");
  const text = await written(page);
  const breaks = (await page.locator("#written > p").count()) - 1;
  t.true(text.startsWith("JULIET:"));
  t.is(text.length + breaks, "JULIET:".length + 80);
  t.regex(await page.locator("#speed").innerText(), /^\d+(\.\d)? characters per second$/);
  t.is(await page.locator("#written .speaker").first().innerText(), "JULIET:");
}

export const shakespeare: Scenarios = {
  "goes on with what is typed, as far and as boldly as the sliders say": (t, site) =>
    visit(t, site, path, (page) => generate(t, page), { name: "shakespeare" }),
  "does so on a phone in the dark": (t, site) =>
    visit(t, site, path, (page) => generate(t, page), {
      name: "shakespeare-phone",
      viewport: { width: 360, height: 740 },
      colorScheme: "dark",
      hasTouch: true,
    }),
  "grows as it is written, stops when asked, and begins anew": (t, site) =>
    visit(
      t,
      site,
      path,
      async (page) => {
        await ready(page);
        await page.getByLabel("Length").press("End");
        await page.getByRole("button", { name: "Generate" }).click();
        const lengthOver = (length: number) =>
          page.waitForFunction((length) => document.querySelector("#written")!.textContent.length > length, length, patience);
        await lengthOver(10);
        const begun = (await written(page)).length;
        await lengthOver(begun);
        await page.getByRole("button", { name: "Stop" }).click();
        await says(page, "Stopped.");
        const stopped = await written(page);
        t.true(stopped.startsWith("ROMEO:") && stopped.length > begun && stopped.length < 2000);
        await page.getByLabel("Length").press("Home");
        await page.getByRole("button", { name: "Generate" }).click();
        await says(page, "Done.");
        t.true((await written(page)).length <= "ROMEO:".length + 40);
      },
      { name: "shakespeare-stopped" },
    ),
  "names characters that it does not know, and shows what it has read and what it is": (t, site) =>
    visit(
      t,
      site,
      path,
      async (page) => {
        await ready(page);
        await page.getByLabel("How the text begins").fill("Größe");
        await page.getByRole("button", { name: "Generate" }).click();
        t.regex(await page.locator("#fault").innerText(), /^The network has never seen «ö» «ß»: it knows /);
        t.is(await written(page), "");
        await page.getByText("An excerpt of the text that it learnt").click();
        await page.getByText("Before we proceed any further, hear me speak.").waitFor();
        await page.getByText("The graph of a character, and its kernels").click();
        await page.frameLocator("iframe").locator("svg").waitFor(patience);
        t.regex(await page.frameLocator("iframe").locator("svg").innerHTML(), /gather.*sigmoid/s);
      },
      { name: "shakespeare-excerpt" },
    ),
};
