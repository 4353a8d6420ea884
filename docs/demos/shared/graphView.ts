import { element } from "./element.ts";
import "./graphView.css";

/**
 * Shows a graph in an element of the page: give it the HTML that `graph.visualize({ executable, times, format: "html" })` answers in the worker, and
 * what the drawing shows, for screen readers. Kernels are chosen by pointer or keys and show their WGSL; the wheel moves, with Ctrl it zooms. Another
 * call shows another graph.
 */
export function showGraph(place: HTMLElement, html: string, title: string): void {
  // A page of its own: styles and names of the one do not meddle with the other's.
  place.replaceChildren(element("iframe", { className: "graph", title, srcdoc: html }));
}
