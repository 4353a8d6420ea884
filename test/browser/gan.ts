import type { ExecutionContext } from "ava";
import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

const label = async (page: Page, id: string): Promise<string> => (await page.locator(`#${id}`).getAttribute("aria-label")) ?? "";

/** What a canvas shows, as how many of its pixels are inked, and a text that tells pictures apart. */
const look = (page: Page, id: string): Promise<{ inked: number; picture: string }> =>
  page.locator(`#${id}`).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    const inked = data.filter((value, k) => k % 4 === 3 && value > 127).length / (data.length / 4);
    return { inked, picture: canvas.toDataURL() };
  });

/** Waits until a text is there that was not there before. */
const until = (page: Page, id: string, pattern: RegExp): Promise<unknown> =>
  page.waitForFunction(([id, source]) => new RegExp(source).test(document.getElementById(id)!.textContent), [id, pattern.source] as const, {
    timeout: 120_000,
  });

async function makesDigits(t: ExecutionContext, page: Page): Promise<void> {
  await ready(page);
  await page.getByRole("tab", { name: "Inference" }).click();
  await until(page, "made", /^36 digits, made with pretrained weights in \d+ ms/);
  const first = await look(page, "digits");
  t.true(first.inked > 0.03 && first.inked < 0.4, `${first.inked} of the pixels are inked`);
  t.regex(await label(page, "digits"), /^36 digits, made with pretrained weights/);

  await page.getByRole("button", { name: "New digits" }).click();
  await page.waitForFunction((old) => document.querySelector<HTMLCanvasElement>("#digits")!.toDataURL() !== old, first.picture);
  const second = await look(page, "digits");
  await page.getByRole("slider", { name: "Walk to other noise" }).focus();
  await page.keyboard.press("End");
  await page.waitForFunction((old) => document.querySelector<HTMLCanvasElement>("#digits")!.toDataURL() !== old, second.picture);
  t.is(await page.getByRole("slider").getAttribute("aria-valuetext"), "100 % of the way");
}

async function trains(t: ExecutionContext, page: Page): Promise<void> {
  await ready(page);
  await page.getByRole("radio", { name: "pretrained weights" }).first().check();
  await until(page, "news", /^The generator begins with what it learnt elsewhere/);
  await page.getByRole("radio", { name: "untrained weights" }).check();
  await until(page, "news", /^The generator knows nothing yet/);
  t.is(await label(page, "losses"), "Losses: nothing yet.");
  const untrained = await look(page, "samples");

  await page.getByRole("button", { name: "Train", exact: true }).click();
  await until(page, "steps", /^(\d\d|[6-9])$/);
  await page.getByRole("button", { name: "Pause" }).click();
  await until(page, "news", /^Paused/);
  t.not((await look(page, "samples")).picture, untrained.picture);
  const told = await label(page, "losses");
  const [step, generator, discriminator] = /^Losses after (\d+) steps: generator ([\d.]+), discriminator ([\d.]+)\.$/
    .exec(told)!
    .slice(1)
    .map(Number);
  t.true(generator > 0 && generator < 20 && discriminator > 0 && discriminator < 20, told);
  await page.waitForTimeout(2000);
  t.is(await label(page, "losses"), told, "nothing goes on after a pause");

  await page.getByRole("tab", { name: "Train" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("radio", { name: "those of the other tab" }).check();
  await until(page, "made", new RegExp(`^36 digits, made with weights after ${step} steps`));
  await page.getByRole("tab", { name: "Train" }).click();
}

async function drawsGraph(t: ExecutionContext, page: Page): Promise<void> {
  await ready(page);
  const summary = page.getByText("The graph of a step");
  await summary.click();
  const drawing = page.frameLocator("#drawing iframe");
  await drawing.locator("svg").first().waitFor({ timeout: 120_000 });
  t.true((await drawing.locator("svg text").count()) > 100, "the operations are drawn");
  await summary.click();
}

export const gan: Scenarios = {
  "digits are there at once, and others on demand": (t, site) =>
    visit(t, site, "gan/index.html", (page) => makesDigits(t, page), { name: "gan", colorScheme: "dark" }),
  "both networks train until they are paused": (t, site) =>
    visit(t, site, "gan/index.html", (page) => trains(t, page), { name: "gan-train" }),
  "draws the graph of a step": (t, site) =>
    visit(t, site, "gan/index.html", (page) => drawsGraph(t, page), { name: "gan-graph", colorScheme: "dark" }),
  "fits a phone": (t, site) =>
    visit(
      t,
      site,
      "gan/index.html",
      async (page) => {
        await makesDigits(t, page);
        await page.getByRole("tab", { name: "Train" }).click();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        t.is(width, 360, "nothing is wider than the page");
      },
      { name: "gan-phone", viewport: { width: 360, height: 740 } },
    ),
};
