import { fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { siteFolder } from "./config.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const page = (text: string, refresh = ""): string => `<!doctype html>
<html lang="en">
  <head>
    <title>Documentation – stitchgraph</title>
    <meta name="color-scheme" content="light dark" />
    ${refresh}
  </head>
  <body style="font: 1rem/1.5 system-ui, sans-serif; margin: 3rem"><main><p role="status">${text}</p></main></body>
</html>`;
const writing = page(
  "Guides and reference are being written, which takes half a minute. This page becomes what you asked for.",
  '<meta http-equiv="refresh" content="2" />',
);
const failed = page(
  "Guides and reference could not be written: the terminal says why. Start <code>npm run dev</code> again when it is mended.",
);

/** Serves guides and reference beside the demos; they are written in a process of their own when a visitor first asks for one. */
export const serveReference: Plugin = {
  name: "serve-reference",
  configureServer({ middlewares }) {
    let state: "absent" | "writing" | "written" | "failed" = "absent";
    const write = (): void => {
      state = "writing";
      fork(fileURLToPath(new URL("./reference.ts", import.meta.url))).on("exit", (code) => (state = code === 0 ? "written" : "failed"));
    };
    const answer = (response: ServerResponse, status: number, type: string, body: string | Buffer): void =>
      void response.writeHead(status, { "content-type": type }).end(body);

    middlewares.use(async ({ url }, response, next) => {
      // Parsed as a URL, a path cannot lead out of the folder.
      const { pathname } = new URL(url!, "http://localhost");
      if (pathname.startsWith("/demos/")) return next();
      if (state === "absent") write();
      if (state !== "written") return answer(response, 200, types[".html"], state === "failed" ? failed : writing);
      const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      try {
        answer(response, 200, types[extname(path)] ?? "application/octet-stream", await readFile(join(siteFolder, path)));
      } catch {
        answer(response, 404, types[".html"], page(`There is no ${pathname} here.`));
      }
    });
  },
};
