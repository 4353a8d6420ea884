import { expose } from "comlink";
import { Device } from "stitchgraph";

/** What a worker tells its page before, and beside, answering calls. */
export type Notice = { readonly ready: string; readonly software: boolean } | { readonly failed: string } | { readonly lost: string };

const tell = (notice: Notice): void => postMessage(notice);
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Makes a worker answer its page's calls: those to the methods of what `start` makes of a device. Call it once, in the worker's module. */
export async function serve(start: (device: Device) => object | Promise<object>): Promise<void> {
  try {
    const device = await Device.request({ powerPreference: "high-performance" });
    // For the console of whoever explores the page.
    Object.assign(globalThis, { device });
    void device.lost.then((lost) => tell({ lost }));
    expose(await start(device));
    tell({ ready: device.description, software: device.adapter.software });
  } catch (error) {
    tell({ failed: textOf(error) });
  }
}
