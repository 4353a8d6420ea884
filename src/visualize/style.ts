/** Hues of kernels, which take turns: neighbours in number differ much. */
export const hues = [28, 210, 130, 330, 55, 265, 175, 0, 95, 235];

/** The look of a drawing, in light and in dark. */
export const style = `
svg { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.ground { fill: #fbfaf7; }
text { fill: #22262b; text-anchor: middle; font-size: 10px; }
.title { font-size: 12px; font-weight: 600; }
.label { text-anchor: start; font-weight: 600; pointer-events: none; }
.outline rect { fill-opacity: 0.35; }
.box rect { fill: #ffffff; stroke: #6d747c; }
.none rect { stroke-dasharray: 4 3; }
.variable rect { fill: #eceae4; stroke-width: 2; }
.constant rect { fill: #eceae4; }
.reference rect { stroke-dasharray: 1 3; fill-opacity: 0.6; }
.arrow text, .label { stroke: #fbfaf7; stroke-width: 3px; paint-order: stroke; }
.box .target { fill: none; stroke: #22262b; stroke-width: 1.5; }
.arrow path { fill: none; stroke: #6d747c; stroke-width: 1.2; }
.head { fill: #6d747c; }
${hues.map((hue, k) => `.k${k} rect { fill: hsl(${hue}, 75%, 88%); stroke: hsl(${hue}, 50%, 42%); }`).join("\n")}
@media (prefers-color-scheme: dark) {
.ground { fill: #16181c; }
text { fill: #f0eee9; }
.box rect { fill: #1f2227; stroke: #a3a8af; }
.variable rect, .constant rect { fill: #30353d; }
.box .target { stroke: #f0eee9; }
.arrow path { stroke: #a3a8af; }
.arrow text, .label { stroke: #16181c; }
.head { fill: #a3a8af; }
${hues.map((hue, k) => `.k${k} rect { fill: hsl(${hue}, 40%, 22%); stroke: hsl(${hue}, 50%, 62%); }`).join("\n")}
}`;
