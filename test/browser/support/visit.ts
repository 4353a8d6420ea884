import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { ExecutionContext } from "ava";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { watchTasks } from "./watchTasks.ts";

/** Where screenshots go, to be looked at. */
const screenshots = fileURLToPath(new URL("../../../docs/dist/screenshots/", import.meta.url));

/** A site in a browser, to be visited. */
export interface Site {
  readonly browser: Browser;
  /** Ends in a slash. */
  readonly address: string;
}

/** What a visit is like. */
export interface Visit extends BrowserContextOptions {
  /** Names the screenshot. */
  readonly name: string;
  /** Whether the page ends with an open notice, as it should where something was broken on purpose. */
  readonly notice?: boolean;
  /** What is looked at when the page's thread is no longer watched, since looking takes time on it too. */
  readonly look?: (page: Page) => Promise<void>;
}

/**
 * Opens a page of the site, does what a person would, and takes a screenshot; fails for errors in the console, requests to other places, serious faults
 * of accessibility, tasks that keep the ready page from answering for over 100 ms, and a notice that nobody asked for.
 */
export async function visit(
  t: ExecutionContext,
  { browser, address }: Site,
  path: string,
  act: (page: Page) => Promise<void>,
  { name, notice = false, look, ...options }: Visit,
): Promise<void> {
  const context = await browser.newContext({ locale: "en-US", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on(
    "request",
    (request) => !/^(data|blob):/.test(request.url()) && !request.url().startsWith(address) && faults.push(`request: ${request.url()}`),
  );
  const longTasks = await watchTasks(browser, page);
  try {
    await page.goto(address + path);
    await act(page);
    const long = await longTasks();
    await look?.(page);
    await screenshot(page, name);
    t.is(await page.locator("#notice:not(:empty)").count(), notice ? 1 : 0, await page.locator("#notice").innerText());
    await accessible(t, page);
    t.deepEqual([...faults, ...long], []);
  } catch (error) {
    await screenshot(page, `${name}-failed`).catch(() => {});
    throw faults.length ? new Error(`${String(error)}\n${faults.join("\n")}`, { cause: error }) : error;
  } finally {
    await longTasks();
    await context.close();
  }
}

/** Writes a picture of the whole page into the folder of screenshots. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true });
}

/** Fails for serious faults of accessibility. */
export async function accessible(t: ExecutionContext, page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  t.deepEqual(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    [],
  );
}

/** Waits until a demo's worker has its device and the page is filled. */
export const ready = (page: Page): Promise<void> => page.waitForSelector("body[data-state=ready]", { timeout: 60_000 }).then(() => {});
