/** Serves the site while it is worked on: `npm run dev`. Demos are compiled as they are asked for, and reload when their sources change. */
import { createServer } from "vite";
import { config } from "./config.ts";
import { serveReference } from "./serveReference.ts";

const server = await createServer({
  ...config,
  base: "/demos/",
  plugins: [...config.plugins!, serveReference],
  logLevel: "warn",
});
await server.listen();
console.log(
  `The demos are at ${server.resolvedUrls!.local[0]}, guides and reference at ${new URL("/", server.resolvedUrls!.local[0]).href}`,
);
