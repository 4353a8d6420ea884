import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

/** Strokes of a seven, in parts of the board. */
const seven: readonly (readonly [x: number, y: number])[] = [
  [0.28, 0.22],
  [0.5, 0.22],
  [0.72, 0.22],
  [0.6, 0.45],
  [0.5, 0.65],
  [0.42, 0.85],
];

async function drawSeven(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator("#board").boundingBox())!;
  const at = seven.map(([across, down]) => [x + across * width, y + down * height] as const);
  await page.mouse.move(...at[0]);
  await page.mouse.down();
  for (const point of at.slice(1)) await page.mouse.move(...point, { steps: 4 });
  await page.mouse.up();
}

/** Trains until the page says that so many per cent of the test digits are read right. */
async function train(page: Page, percent: number): Promise<void> {
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await page.waitForFunction((enough) => parseFloat(document.querySelector("#accuracy")!.textContent!) >= enough, percent, {
    timeout: 200_000,
  });
}

export const digits: Scenarios = {
  "trains to 95 %, and reads a seven": (t, site) =>
    visit(
      t,
      site,
      "digits/index.html",
      async (page) => {
        await ready(page);
        const begun = Date.now();
        await train(page, 95);
        t.log(
          `95 % after ${await text(page, "#steps")} steps and ${((Date.now() - begun) / 1000).toFixed(1)} s, ${await text(page, "#rate")} steps/s`,
        );
        t.regex(await text(page, "#news"), /reads 9\d\.\d % of the test digits right, after \d+ steps/);
        await page.getByRole("button", { name: "Pause" }).click();
        await page.getByRole("button", { name: "Go on" }).waitFor();
        const label = (await page.locator("#losses").getAttribute("aria-label"))!;
        const [first, last, steps, points] = label.match(/[\d.]+/g)!.map(Number);
        t.true(first > 1 && last < 0.6 && steps >= 50 && points >= 10, label);
        await page.waitForTimeout(500);
        t.is(await text(page, "#steps"), steps.toLocaleString("en"), "nothing goes on while paused");

        await page.getByRole("tab", { name: "Train" }).focus();
        await page.keyboard.press("ArrowRight");
        await page.getByRole("tabpanel", { name: "Inference" }).waitFor();
        t.false(await page.locator("#untrained").isVisible());
        await drawSeven(page);
        await page.getByText("Most probable: 7").waitFor();
      },
      { name: "digits-inference" },
    ),
};
