import type { Page } from "playwright-core";
import type { Scenarios } from "./support/scenarios.ts";
import { ready, visit } from "./support/visit.ts";

const path = "custom-function/index.html";
const wgsl = (page: Page) => page.frameLocator("iframe.graph").locator("pre:visible");

/** Replaces the code, as a person at the keyboard would. */
async function write(page: Page, code: string): Promise<void> {
  await page.getByLabel("Function of x").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(code);
}

const shows = (page: Page, selector: string, text: RegExp): Promise<unknown> =>
  page.waitForFunction(
    ([selector, source]) => new RegExp(source).test(document.querySelector(selector)!.textContent ?? ""),
    [selector, text.source],
    { timeout: 60_000 },
  );

export const customFunction: Scenarios = {
  "shows GeLU with its gradient, one kernel and its WGSL, and times it": (t, site) =>
    visit(
      t,
      site,
      path,
      async (page) => {
        await ready(page);
        t.is(await page.locator("#value").innerText(), "f(1.0) = 0.8413, f′(1.0) = 1.0833");
        t.is(await page.locator("#summary").innerText(), "5 operations in 1 kernel");
        t.regex(await wgsl(page).innerText(), /errorFunction/);
        await page.getByLabel("x", { exact: true }).focus();
        await page.keyboard.press("Home");
        await shows(page, "#value", /f\(−5\.0\) = −0\.0000/);
        await page.getByRole("button", { name: "Measure" }).click();
        await shows(page, "#comparison", /stitched is .*(fast|slow).*GB\/s/);
      },
      { name: "custom-function" },
    ),

  "takes what is typed: plot, gradient, graph and WGSL change": (t, site) =>
    visit(
      t,
      site,
      path,
      async (page) => {
        await ready(page);
        const before = await page.locator("#plot").getAttribute("aria-label");
        await write(page, "x.square().multiplication(3)");
        await shows(page, "#value", /f\(1\.0\) = 3\.0000, f′\(1\.0\) = 6\.0000/);
        t.not(await page.locator("#plot").getAttribute("aria-label"), before);
        t.is(await page.locator("#summary").innerText(), "2 operations in 1 kernel");
        t.regex(await wgsl(page).innerText(), /fn square/);
        await write(page, "x");
        await page.keyboard.type(".sigmoi");
        await page.getByRole("option", { name: "sigmoid", exact: true }).click();
        await page.keyboard.type("()");
        await shows(page, "#value", /f\(1\.0\) = 0\.7311/);
        await page.getByLabel("Begin with").selectOption("Wavelet");
        await shows(page, "#value", /f\(1\.0\) = −0\.3965/);
        await page.getByLabel("with the gradient").check();
        await shows(page, "#summary", /^1\d operations in 1 kernel$/);
        const box = page.frameLocator("iframe.graph").getByRole("button", { name: /^cos/ }).first();
        await box.focus();
        await page.keyboard.press("Enter");
        t.regex((await box.getAttribute("class")) ?? "", /chosen/);
        const drawing = page.frameLocator("iframe.graph").locator("svg");
        const width = async (): Promise<number> => Number(await drawing.getAttribute("width"));
        const fitted = await width();
        await page.keyboard.press("+");
        t.true((await width()) > fitted);
        await drawing.hover({ position: { x: 100, y: 100 } });
        await page.keyboard.down("Control");
        await page.mouse.wheel(0, 300);
        await page.keyboard.up("Control");
        await drawing.page().waitForTimeout(100);
        t.true((await width()) < fitted);
      },
      { name: "custom-function-dark", colorScheme: "dark" },
    ),

  "says what is wrong in one line, and goes on": (t, site) =>
    visit(
      t,
      site,
      path,
      async (page) => {
        await ready(page);
        const value = await page.locator("#value").innerText();
        await write(page, "x.sqare()");
        await shows(page, "#error", /sqare is not a function/);
        await write(page, "x.square(");
        await shows(page, "#error", /SyntaxError/);
        await write(page, "x.reductionSum({ axis: 3 })");
        await shows(page, "#error", /reductionSum/);
        await write(page, "while (true) {}");
        await shows(page, "#error", /did not end within 4 seconds/);
        t.is(await page.locator("#value").innerText(), value);
        await write(page, "x.tanh()");
        await shows(page, "#value", /f\(1\.0\) = 0\.7616/);
        t.is(await page.locator("#error").innerText(), "");
      },
      { name: "custom-function-phone", viewport: { width: 360, height: 740 } },
    ),
};
