import { build, preview } from "vite";
import { config } from "../../../docs/site/config.ts";

/** Builds the demos and serves them from some folder of a server, as they must work from any; answers their address. */
export async function serveSite(): Promise<{ readonly address: string; close(): Promise<void> }> {
  await build({ ...config, logLevel: "error" });
  const server = await preview({ ...config, base: "/some/where/", preview: { port: 0, host: "127.0.0.1" } });
  return { address: server.resolvedUrls!.local[0], close: () => server.close() };
}
