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
  "This browser offers no WebGPU, so nothing can be computed here. Current Chrome and Edge have it, Safari from version 26, Firefox on Windows and macOS; on Linux it may have to be switched on.";

/** Opens a demo's page: its worker runs apart from the page, which stays responsive; what goes wrong there is said, with a way to begin anew. */
export function openDemo<Api extends object>({ worker, open, pause, resume }: Demo<Api>): void {
  const status = document.querySelector<HTMLElement>("#status")!;
  if (!navigator.gpu) {
    status.textContent = "";
    return say(noWebGPU);
  }
  const thread = worker();
  const fail = (error: unknown): void => say(error instanceof Error ? error.message : String(error), restart);
  thread.addEventListener("error", ({ message }) => fail(message));
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
      pause?.();
      fail(`The graphics device is gone: ${data.lost}.`);
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && pause?.()) say("Paused while the page was in the background.", { label: "Go on", act: () => resume?.() });
  });
}
