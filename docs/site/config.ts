import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { digits } from "./digits.ts";
import { demos, frame } from "./frame.ts";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The site's static folder. */
export const siteFolder = folder("../dist/");
const root = folder("../demos/");
/** How Vite serves and builds the demos, on the library's sources. */
export const config: InlineConfig = {
  configFile: false,
  root,
  base: "./",
  appType: "mpa",
  resolve: { alias: { stitchgraph: folder("../../src/index.ts") } },
  worker: { format: "es" },
  plugins: [frame, digits],
  build: {
    target: "es2022",
    outDir: `${siteFolder}demos`,
    emptyOutDir: true,
    rollupOptions: { input: ["index.html", ...Object.keys(demos).map((demo) => `${demo}/index.html`)].map((page) => root + page) },
  },
};
