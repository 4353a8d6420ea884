import { createServer, type ViteDevServer } from "vite";
import { config } from "./config.ts";
import { serveReference } from "./serveReference.ts";

/** The site's server for those who work on it, listening: demos under /demos/, compiled as they are asked for, the rest beside them. */
export async function devServer(): Promise<ViteDevServer> {
  const server = await createServer({ ...config, base: "/demos/", plugins: [...config.plugins!, serveReference], logLevel: "warn" });
  return server.listen();
}
