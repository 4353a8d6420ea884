import type { Browser, Page } from "playwright-core";

/** An event of Chromium's trace, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How long the thread was on a core. */
  readonly tdur?: number;
  readonly args: { readonly src_file?: string; readonly src_func?: string };
}

const milliseconds = 100;

/**
 * Watches a page's main thread; what it answers ends that, and says which tasks kept the thread for over 100 ms after the page was ready, each in a line.
 * What counts is time on a core, not on the clock: where SwiftShader and other programs have the same two cores, a thread that does nothing waits for
 * hundreds of milliseconds in the middle of a task, so that the observer of `longtask` would report the machine and not the page.
 */
export async function watchTasks(browser: Browser, page: Page): Promise<() => Promise<string[]>> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  const end = async (): Promise<string[]> => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    let thread: TraceEvent | undefined;
    const long: TraceEvent[] = [];
    for (const event of traceEvents.sort((a, b) => a.ts - b.ts)) {
      if (event.name === "ready") thread = event;
      else if (event.name === "navigationStart") thread = undefined;
      else if (event.tid === thread?.tid && event.pid === thread.pid && (event.tdur ?? 0) > milliseconds * 1000) long.push(event);
    }
    const scripts = long.length ? await slowScripts(page) : [];
    return long.map(
      ({ dur, tdur, args }) =>
        `a task of ${Math.round(tdur! / 1000)} ms (${Math.round(dur! / 1000)} ms by the clock) from ${args.src_func ?? "?"} in ${args.src_file ?? "?"}; scripts in slow frames: ${scripts.join(", ") || "none"}`,
    );
  };
  let ended: Promise<string[]> | undefined;
  return () => (ended ??= end());
}

/** What Chromium remembers of scripts in frames that took long. */
const slowScripts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    type Frame = { scripts: { invoker: string; sourceFunctionName: string; sourceURL: string; duration: number }[] };
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: "long-animation-frame", buffered: true });
      setTimeout(() => resolve([]), 1000);
    });
    return (entries as unknown as Frame[])
      .flatMap(({ scripts }) => scripts)
      .filter(({ duration }) => duration > 50)
      .map(
        ({ invoker, sourceFunctionName, sourceURL, duration }) =>
          `${invoker} ${sourceFunctionName} ${sourceURL} ${Math.round(duration)} ms`,
      );
  });
