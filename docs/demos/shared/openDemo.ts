import { type Remote, wrap } from "comlink";
import { element } from "./element.ts";
import type { Notice } from "./serve.ts";

/** What a demo's page is made of. */
export interface Demo<Api extends object> {
  /** Starts the worker that has the device. */
  readonly worker: () => Worker;
  /** Fills the page, when the worker answers. */
  readonly open: (api: Remote<Api>, about: { readonly software: boolean }) => void | Promise<void>;
  /** Stops what goes on by itself, when nobody looks at the page; answers whether there was anything. */
  readonly pause?: () => boolean;
  /** Goes on with it. */
  readonly resume?: () => void;
}

/** Shows something that the visitor should know, with a button for what can be done about it. */
function say(message: string, action?: { readonly label: string; readonly act: () => void }): void {
  const notice = document.querySelector<HTMLElement>("#notice")!;
  const button = action && element("button", { textContent: action.label, onclick: () => (notice.replaceChildren(), action.act()) });
  notice.replaceChildren(element("p", { textContent: message }), ...(button ? [button] : []));
  button?.focus();
}

const restart = { label: "Start again", act: () => location.reload() };

/** What is said where nothing can run. */
const noWebGPU =
  "This browser offers no WebGPU here, so nothing can be computed. Current Chrome and Edge have it, Safari from version 26, Firefox on Windows and macOS; on Linux it may have to be switched on. The page must come over https, or from localhost.";

/** Opens a demo's page: its worker runs apart from the page, which stays responsive; what goes wrong there is said, with a way to begin anew. */
export function openDemo<Api extends object>({ worker, open, pause, resume }: Demo<Api>): void {
  const status = document.querySelector<HTMLElement>("#status")!;
  const main = document.querySelector("main")!;
  if (!navigator.gpu) {
    status.textContent = "";
    main.inert = true;
    return say(noWebGPU);
  }
  const thread = worker();
  let failed = false;
  const fail = (error: unknown): void => {
    // What follows from a failure says less than the failure.
    if (failed) return;
    failed = true;
    status.textContent = "";
    main.inert = true;
    say(error instanceof Error ? error.message : String(error), restart);
    pause?.();
  };
  thread.addEventListener("error", ({ message }) => fail(message || "The worker of this page does not start."));
  window.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  thread.addEventListener("message", async ({ data }: MessageEvent<Notice>) => {
    if ("ready" in data) {
      status.textContent = data.ready;
      await Promise.resolve(open(wrap<Api>(thread), data)).catch(fail);
      document.body.dataset["state"] = "ready";
      performance.mark("ready");
    } else if ("failed" in data) fail(data.failed);
    else if ("lost" in data) {
      // Calls that it took with it may have failed before.
      failed = false;
      fail(`The graphics device is gone: ${data.lost.replace(/\.+$/, "")}.`);
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && !failed && pause?.())
      say("Paused while the page was in the background.", { label: "Go on", act: () => resume?.() });
  });
}
