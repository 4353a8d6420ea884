import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

type Point = readonly [x: number, y: number];

const text = (page: Page, selector: string): Promise<string> => page.locator(selector).innerText();

/** A seven on the board, as points of the page. */
async function seven(page: Page): Promise<Point[]> {
  await page.locator("#board").scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await page.locator("#board").boundingBox())!;
  const corners: Point[] = [
    [0.28, 0.22],
    [0.5, 0.22],
    [0.72, 0.22],
    [0.6, 0.45],
    [0.5, 0.65],
    [0.42, 0.85],
  ];
  return corners.map(([across, down]) => [x + across * width, y + down * height]);
}

async function drawByMouse(page: Page, [first, ...others]: readonly Point[]): Promise<void> {
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of others) await page.mouse.move(...point, { steps: 4 });
  await page.mouse.up();
}

async function drawByFinger(page: Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [k, [x, y]] of points.entries())
    await session.send("Input.dispatchTouchEvent", { type: k === 0 ? "touchStart" : "touchMove", touchPoints: [{ x, y }] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Waits until the page says that so many per cent of the test digits are read right. */
const accuracy = (page: Page, percent: number): Promise<unknown> =>
  page.waitForFunction((enough) => parseFloat(document.querySelector("#accuracy")!.textContent!) >= enough, percent, { timeout: 200_000 });

/** Makes the page believe that it went to the background, and came back. */
const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const hidden of [true, false]) {
      Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }
  });

export const digits: Scenarios = {
  "trains to 95 % in a few hundred steps, pauses, and reads a seven": (t, site) =>
    visit(
      t,
      site,
      "digits/index.html",
      async (page) => {
        await ready(page);
        const begun = performance.now();
        await page.getByRole("button", { name: "Train", exact: true }).click();
        await accuracy(page, 95);
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        t.log(`95 % after ${await text(page, "#steps")} steps and ${seconds} s, ${await text(page, "#rate")} steps/s`);
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
        t.false(await page.locator("#untrained").isVisible());
        await drawByMouse(page, await seven(page));
        await page.getByText("Most probable: 7").waitFor();
        t.regex(await text(page, "#bars .best"), /^7\s+\d+ %$/);
        t.is(await page.locator("#bars li").count(), 10);

        await page.getByText("The graph of a training step").click();
        const graph = page.frameLocator("#drawing iframe");
        await graph.getByText("A training step").first().waitFor({ timeout: 60_000 });
        t.regex(await graph.locator("body").innerText(), /\d+ operations in \d+ kernels/);
      },
      { name: "digits-inference" },
    ),

  "on a phone in the dark, draws by finger and by keys, clears, trains when asked to, and not in the background": (t, site) =>
    visit(
      t,
      site,
      "digits/index.html",
      async (page) => {
        await ready(page);
        await page.getByRole("tab", { name: "Inference" }).click();
        t.is(await text(page, "#verdict"), "Nothing drawn yet");
        await drawByFinger(page, await seven(page));
        await page.getByText(/Most probable: \d/).waitFor();
        await page.getByRole("button", { name: "Clear" }).click();
        await page.getByText("Nothing drawn yet").waitFor();

        await page.locator("#board").focus();
        for (const key of ["Space", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "Space"]) await page.keyboard.press(key);
        await page.getByText(/Most probable: \d/).waitFor();
        await page.getByRole("button", { name: "Clear" }).click();
        await page.getByText("Nothing drawn yet").waitFor();
        await page.getByRole("button", { name: "Draw a random test digit" }).click();
        await page.getByText(/Most probable: \d/).waitFor();

        await page.getByRole("button", { name: "Train it first" }).click();
        await accuracy(page, 50);
        await page.keyboard.press("Space");
        await page.getByText("Paused.").waitFor();
        t.regex((await page.locator("#samples").innerText()).replaceAll(/\s/g, ""), /^\d{24}$/);
        await page.getByRole("button", { name: "Start over" }).click();
        await page.getByText("The network knows nothing yet").waitFor();
        t.is(await text(page, "#steps"), "0");
        await page.getByRole("button", { name: "Train", exact: true }).click();
        await accuracy(page, 50);
        await leave(page);
        await page.getByText("Paused.").waitFor();
        await page.locator("#notice").getByRole("button", { name: "Go on" }).click();
        await page.getByRole("button", { name: "Pause" }).click();
        await page.getByText("Paused.").waitFor();
      },
      { name: "digits-training", viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: "dark" },
    ),
};
