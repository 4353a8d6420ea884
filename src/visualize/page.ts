import type { KernelInfo } from "../execution/package.ts";
import type { KernelLabel } from "./drawing.ts";
import { escape } from "./escape.ts";
import { interaction } from "./interaction.ts";

/** A drawing in a page of its own, beside which there is the kernel that one chooses in it. */
export function page(
  svg: string,
  kernels: readonly (KernelInfo & KernelLabel)[],
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const buttons = kernels.map(
    ({ label, name }, k) => `<li><button data-kernel="${k}">${escape(label)}<small>${escape(name)}</small></button></li>`,
  );
  const details = kernels.map(
    ({ label, operations, workgroups, candidate, wgsl }, k) => `<section data-details="${k}" hidden>
<button data-kernel="all">All kernels</button>
<h2>${escape(label)}</h2>
<p>${escape(operations.join(" → "))}</p>
${candidate ? `<p>By «${escape(candidate.name)}», one of ${candidate.of}: ${escape(candidate.why)}.</p>` : ""}
<p>Workgroups: ${workgroups.join(" × ")}</p>
<pre tabindex="0" aria-label="WGSL of ${escape(label)}"><code>${highlighted(wgsl)}</code></pre>
</section>`,
  );
  const aside = `<aside aria-label="Kernels" aria-live="polite">
<section data-details="all">
<h2>Kernels</h2>
<ol>
${buttons.join("\n")}
</ol>
</section>
${details.join("\n")}
</aside>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${look}</style>
</head>
<body>
<main>
<header>
<h1>${escape(title)}</h1>
<p>${escape(description)}</p>
<p>
<button data-zoom="-" aria-label="Smaller">−</button>
<button data-zoom="+" aria-label="Larger">+</button>
<button data-zoom="0">Whole</button>
<button data-zoom="1">100 %</button>
</p>
<details><summary>How to read it</summary>
<p>${kernels.length > 0 ? "Operations of one kernel share a colour and an outline; choose one to see its WGSL. What only rearranges elements has no kernel: arrows name it. " : ""}A double line marks a target. «↑» stands for a box farther up. + and − zoom, as the wheel does with Ctrl; 0 shows the whole.</p>
</details>
</header>
<div id="view" tabindex="0" role="region" aria-label="Drawing">
${svg}
</div>
</main>
${kernels.length > 0 ? aside : ""}
<script>${interaction}</script>
</body>
</html>
`;
}

/** WGSL with its comments, keywords and numbers marked. */
const highlighted = (wgsl: string): string =>
  escape(wgsl).replace(
    /(\/\/.*)|\b(fn|let|var|const|if|else|for|while|loop|return|struct|alias|enable|override|switch|case|break|continue)\b|(@\w+)|\b(\d[\w.]*)/g,
    (all, comment, keyword, attribute) =>
      `<span class="${comment ? "comment" : keyword ? "keyword" : attribute ? "attribute" : "number"}">${all}</span>`,
  );

const look = `
:root { color-scheme: light dark; --ground: light-dark(#fbfaf7, #16181c); --text: light-dark(#22262b, #f0eee9); --line: light-dark(#d9d5cb, #3a3f47);
  --quiet: light-dark(#5a6068, #a3a8af); --accent: light-dark(#9a3412, #fb923c); background: var(--ground); color: var(--text); font: 0.9rem/1.45 system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: flex; }
main { flex: 1; min-width: 0; display: flex; flex-direction: column; }
header { padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
details { flex-basis: 100%; color: var(--quiet); }
h1, h2 { font-size: 1rem; margin: 0 0 0.25rem; }
header p { margin: 0.15rem 0; color: var(--quiet); }
#view { flex: 1; min-height: 0; overflow: auto; cursor: grab; }
#view svg { display: block; margin: auto; user-select: none; }
aside { width: min(30rem, 45vw); overflow: auto; padding: 0.8rem 1rem; border-left: 1px solid var(--line); }
aside p { margin: 0.3rem 0; overflow-wrap: anywhere; }
ol { list-style: none; margin: 0; padding: 0; }
ol button { width: 100%; text-align: left; margin: 0.15rem 0; }
small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.25rem 0.7rem; cursor: pointer; }
pre { overflow: auto; font: 0.8rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.comment { color: var(--quiet); } .keyword { color: light-dark(#1d4ed8, #7cb3ff); } .attribute { color: light-dark(#6d28d9, #c4a5ff); } .number { color: var(--accent); }
g[role=button] { cursor: pointer; outline: none; }
g.chosen rect, g[role=button]:focus-visible rect { stroke-width: 2.5; }
g[role=button]:focus-visible rect { stroke: light-dark(#1d4ed8, #7cb3ff); }
:focus-visible { outline: 3px solid light-dark(#1d4ed8, #7cb3ff); outline-offset: -2px; }
@media (max-width: 45rem) { body { flex-direction: column; } aside { width: auto; height: 45%; border-left: 0; border-top: 1px solid var(--line); } }
`;
