/**
 * Filters an image on the device, and draws it in a terminal: the edges, and how far each pixel is from an object.
 * Run it with `npm run filters`; `npm run filters -- --help` says what can be chosen.
 */
import { Device, Graph } from "../../src/index.ts";
import { runCommand } from "./commandLine.ts";
import { distanceTransform } from "./filters/distanceTransform.ts";
import { edges } from "./filters/edges.ts";
import { type Options, readOptions } from "./filters/options.ts";

/** Signs from empty to full. */
const shades = " .:-=+*#%@";

/** An image of a disc and a bar. */
function picture(height: number, width: number): Float32Array {
  const inside = (y: number, x: number): boolean => Math.hypot(y - 0.45, x - 0.3) < 0.25 || (Math.abs(y - 0.7) < 0.1 && x > 0.6 && x < 0.9);
  return Float32Array.from({ length: height * width }, (_, k) => Number(inside(Math.floor(k / width) / height, (k % width) / width)));
}

/** An image as text, a line for each two rows, since letters are twice as high as wide. */
function drawing(title: string, pixels: ArrayLike<number>, width: number): string {
  const all = Array.from(pixels);
  const most = Math.max(...all);
  const lines = [title];
  for (let at = 0; at + width <= all.length; at += 2 * width) {
    const row = all.slice(at, at + width).map((value) => shades[Math.round((value / most) * (shades.length - 1))]);
    lines.push(row.join("").trimEnd());
  }
  return lines.join("\n");
}

/** Filters and prints; the exit code. */
async function main({ width, adapter }: Options): Promise<number> {
  using device = await Device.request({ adapter });
  const height = width;
  const graph = new Graph();
  const image = graph.placeholder([1, 1, height, width]);
  const filters = { edges: edges(image), distances: distanceTransform(image) };
  const pixels = picture(height, width);
  const results = await graph.run(new Map([[image, pixels]]), { targetTensors: Object.values(filters), device });
  console.log(`adapter   ${device.description}\n`);
  console.log(drawing("image", pixels, width));
  for (const [name, target] of Object.entries(filters)) console.log(`\n${drawing(name, await results.get(target)!.read(), width)}`);
  return 0;
}

await runCommand(readOptions, main);
