import { basename, dirname } from "node:path";
import type { Plugin } from "vite";

/** The demos, by folder, in the order in which they are shown. */
export const demos: Readonly<Record<string, string>> = {
  "custom-function": "Custom function",
  shakespeare: "Shakespeare",
  digits: "Digits",
  gan: "GAN",
};

/** Two tiles and the stitches that join them. */
const drawing = (ink: string): string =>
  `<g fill="${ink}"><rect x="1" y="7" width="12" height="18" rx="3.5"/><rect x="19" y="7" width="12" height="18" rx="3.5"/><path d="M12 11h8v3h-8zM12 18h8v3h-8z"/></g>`;
const svg = 'viewBox="0 0 32 32"';
const mark = `<svg ${svg} aria-hidden="true">${drawing("currentColor")}</svg>`;
const icon = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${svg}>${drawing("#c2410c")}</svg>`)}`;

/** What every page has around its own content: in the head, a header with the way to the others, and where the adapter and notices are shown. */
export const frame: Plugin = {
  name: "frame",
  transformIndexHtml: {
    order: "pre",
    handler(html, { path }) {
      const here = basename(dirname(path));
      const up = here in demos ? ".." : ".";
      const link = ([folder, title]: [string, string]): string =>
        `<a href="${up}/${folder}/index.html"${folder === here ? ' aria-current="page"' : ""}>${title}</a>`;
      const head = `<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${icon}" />
    <link rel="stylesheet" href="${up}/shared/styles.css" />`;
      const header = `<body>
    <a class="skip" href="#main">Skip to the content</a>
    <header>
      <a class="home" href="${up}/index.html"${here in demos ? "" : ' aria-current="page"'}>${mark}stitchgraph</a>
      <nav aria-label="Demos">${Object.entries(demos).map(link).join(" ")}</nav>
      <a class="documentation" href="${up}/../index.html">Documentation</a>
    </header>
    <div id="notice" role="alert"></div>`;
      const footer = `<footer><p id="status" role="status">${here in demos ? "Looking for a graphics device …" : ""}</p></footer>
  </body>`;
      return html
        .replace("<head>", head)
        .replace("<body>", header)
        .replace("<main>", '<main id="main" tabindex="-1">')
        .replace("</body>", footer);
    },
  },
};
