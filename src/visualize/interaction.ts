/** The program of the page, as text since it runs elsewhere: choosing kernels by pointer and keys, zoom, and dragging. */
export const interaction = `
const chosen = document.querySelectorAll("[data-kernel]");
const details = document.querySelectorAll("[data-details]");
const choose = (kernel) => {
  for (const each of chosen) each.classList.toggle("chosen", each.dataset.kernel === kernel);
  for (const each of details) each.hidden = each.dataset.details !== kernel;
  document.querySelector("aside").scrollTop = 0;
};
document.addEventListener("click", ({ target }) => {
  const of = target.closest("[data-kernel]");
  if (of) choose(of.dataset.kernel);
});
document.addEventListener("keydown", (event) => {
  const of = event.target.closest("g[data-kernel]");
  if (of && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    choose(of.dataset.kernel);
  }
});

const view = document.querySelector("#view");
const svg = view.querySelector("svg");
const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
let scale = 1;
const zoom = (to, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
  const before = scale;
  scale = Math.min(4, Math.max(0.05, to));
  const [left, top] = [view.scrollLeft + x, view.scrollTop + y];
  svg.setAttribute("width", width * scale);
  svg.setAttribute("height", height * scale);
  view.scrollTo((left * scale) / before - x, (top * scale) / before - y);
};
const fit = () => zoom(Math.min(1, view.clientWidth / width, view.clientHeight / height));
const zooms = { "+": () => zoom(scale * 1.25), "-": () => zoom(scale / 1.25), 0: fit, 1: () => zoom(1) };
document.addEventListener("keydown", (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) zooms[event.key === "=" ? "+" : event.key]?.();
});
for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zooms[button.dataset.zoom]());
view.addEventListener("wheel", (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const { left, top } = view.getBoundingClientRect();
  zoom(scale * Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top);
}, { passive: false });
view.addEventListener("pointermove", ({ buttons, pointerType, movementX, movementY }) => {
  if (buttons === 1 && pointerType === "mouse") view.scrollBy(-movementX, -movementY);
});
zoom(Math.min(1, Math.max(0.7, view.clientWidth / width)));
const first = view.querySelector(".box").getBoundingClientRect();
view.scrollLeft = first.left + first.width / 2 - view.clientWidth / 2;
if (details.length === 2) choose("0");
`;
