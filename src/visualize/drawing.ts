import { escape } from "./escape.ts";
import type { Layout, Place, Point } from "./layout.ts";
import { hues, style } from "./style.ts";

/** What is written of a kernel. */
export interface KernelLabel {
  /** A few words for its outline. */
  readonly label: string;
  /** More, for who points at it. */
  readonly about: string;
}

/** A layout as SVG: one picture to a screen reader, or, where it is `interactive`, a group whose kernels are buttons. */
export function drawing(
  { width, height, boxes, arrows, outlines }: Layout,
  kernels: readonly KernelLabel[],
  { title, description, interactive }: { readonly title: string; readonly description: string; readonly interactive: boolean },
): string {
  const size = [width, height].map(Math.ceil);
  const button = (kernel: number): string => (interactive ? ` role="button" tabindex="0" data-kernel="${kernel}"` : "");
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="${interactive ? "group" : "img"}" aria-label="${escape(title)}" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(" ")}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(description)}</desc>`,
    `<style>${style}</style>`,
    `<defs><marker id="head" class="head" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0,0.5 L8,4 L0,7.5 Z"/></marker></defs>`,
    `<rect class="ground" width="100%" height="100%"/>`,
  ];
  for (const [kernel, place] of outlines) {
    const { about } = kernels[kernel];
    const { x, y, width, height } = grown(place);
    lines.push(`<g class="outline ${colour(kernel)}"${button(kernel)}><title>${escape(about)}</title>${rect(x, y, width, height, 10)}</g>`);
  }
  for (const { points, middle, label, about } of arrows) {
    const text = middle && label ? `<text x="${round(middle.x)}" y="${round(middle.y + 3)}">${escape(label)}</text>` : "";
    lines.push(`<g class="arrow"><title>${escape(about)}</title><path d="${curve(points)}" marker-end="url(#head)"/>${text}</g>`);
  }
  for (const [kernel, place] of outlines) {
    const { x, y } = grown(place);
    lines.push(`<text class="label" x="${round(x + 10)}" y="${round(y + 14)}">${escape(kernels[kernel].label)}</text>`);
  }
  for (const { form, title, lines: more, about, kernel, isTarget, ...place } of boxes) {
    const [x, y] = [place.x - place.width / 2, place.y - place.height / 2];
    const radius = form === "operation" ? 6 : form === "variable" ? 0 : place.height / 2;
    const looks = ["box", form, ...(kernel !== undefined ? [colour(kernel)] : form === "operation" && outlines.size > 0 ? ["none"] : [])];
    lines.push(
      `<g class="${looks.join(" ")}"${kernel === undefined ? "" : button(kernel)}><title>${escape(about)}</title>`,
      ...(isTarget ? [rect(x - 4, y - 4, place.width + 8, place.height + 8, radius + 4, "target")] : []),
      rect(x, y, place.width, place.height, radius),
      `<text class="title" x="${round(place.x)}" y="${round(y + 18)}">${escape(title)}</text>`,
      ...more.map((line, k) => `<text x="${round(place.x)}" y="${round(y + 32 + 14 * k)}">${escape(line)}</text>`),
      `</g>`,
    );
  }
  return [...lines, `</svg>`].join("\n");
}

const colour = (kernel: number): string => `k${kernel % hues.length}`;

/** An outline with room for its label, by its corner. */
const grown = ({ x, y, width, height }: Place): Place => ({
  x: x - width / 2 - 6,
  y: y - height / 2 - 12,
  width: width + 12,
  height: height + 20,
});

const round = (n: number): number => Math.round(n * 10) / 10;

const rect = (x: number, y: number, width: number, height: number, radius: number, look?: string): string =>
  `<rect${look ? ` class="${look}"` : ""} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}"/>`;

/** A smooth line near the points. */
function curve(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
  const middles = points.slice(1, -2).map((point, k) => ({ x: (point.x + points[k + 2].x) / 2, y: (point.y + points[k + 2].y) / 2 }));
  const last = points.at(-1)!;
  const bends = middles.map((middle, k) => `Q${at(points[k + 1])} ${at(middle)}`);
  return `M${at(points[0])} ${bends.join(" ")} ${points.length > 2 ? `Q${at(points.at(-2)!)} ${at(last)}` : `L${at(last)}`}`;
}
