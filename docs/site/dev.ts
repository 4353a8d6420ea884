/** Serves the site while it is worked on: `npm run dev`. Demos are compiled as they are asked for. */
import { createServer } from "vite";
import { config } from "./config.ts";

const server = await createServer({ ...config, server: { open: false } });
await server.listen();
server.printUrls();
