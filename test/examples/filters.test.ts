import { spawnSync } from "node:child_process";
import test, { type ExecutionContext } from "ava";
import { distanceTransform } from "../../docs/examples/filters/distanceTransform.ts";
import { edges } from "../../docs/examples/filters/edges.ts";
import { Graph, type Tensor } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";
import { mismatch } from "../support/compare.ts";
import { testDevice } from "../support/device.ts";
import { random } from "../support/random.ts";

/** An image, pixel by pixel. */
type Pixels = (y: number, x: number) => number;
type Size = readonly [number, number];
const sizes: readonly Size[] = [
  [1, 1],
  [1, 7],
  [6, 1],
  [2, 2],
  [5, 8],
  [17, 13],
  [33, 64],
];

/** Filters a batch of one image of two channels, each of which is to be as the reference says. */
async function filters(
  t: ExecutionContext,
  filter: (images: Tensor) => Tensor,
  [height, width]: Size,
  channels: readonly Pixels[],
  reference: (pixels: Pixels, size: Size) => Pixels,
): Promise<void> {
  const device = await testDevice();
  const graph = new Graph();
  const images = graph.placeholder([1, channels.length, height, width]);
  const target = filter(images);
  const all = (pixels: Pixels): number[] => range(height).flatMap((y) => range(width).map((x) => pixels(y, x)));
  const results = await graph.run(new Map([[images, Float32Array.from(channels.flatMap(all))]]), { targetTensors: [target], device });
  t.deepEqual([...results.get(target)!.shape], [1, channels.length, height, width]);
  const expected = channels.flatMap((pixels) => all(reference(pixels, [height, width])));
  t.is(mismatch(await results.get(target)!.read(), expected, 1e-5), undefined, `${height}×${width}`);
}

/** Sobel's gradient, written out. */
const steepness =
  (pixels: Pixels, [height, width]: Size): Pixels =>
  (y, x) => {
    const at = (dy: number, dx: number): number =>
      pixels(Math.min(Math.max(y + dy, 0), height - 1), Math.min(Math.max(x + dx, 0), width - 1));
    const along = at(-1, 1) + 2 * at(0, 1) + at(1, 1) - at(-1, -1) - 2 * at(0, -1) - at(1, -1);
    const across = at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1);
    return Math.hypot(along, across);
  };

/** The distance to the next pixel that is not 0, by looking at all. */
const distance = (pixels: Pixels, [height, width]: Size): Pixels => {
  const objects = range(height).flatMap((y) => range(width).flatMap((x) => (pixels(y, x) === 0 ? [] : [[y, x]])));
  return (y, x) => Math.min(...objects.map(([v, u]) => Math.hypot(y - v, x - u)));
};

test("edges are where an image is steep", async (t) => {
  const source = random("edges");
  for (const size of sizes) {
    const values = Array.from({ length: size[0] * size[1] }, () => source.between(-1, 1));
    await filters(t, edges, size, [(y, x) => values[y * size[1] + x], (y, x) => Number(x > y)], steepness);
  }
});

test("an even image has no edges, and a straight one is as steep as its step", async (t) => {
  await filters(t, edges, [5, 6], [() => 3, (_, x) => Number(x > 2)], (pixels) =>
    pixels(0, 0) === 3 ? () => 0 : (_, x) => (x === 2 || x === 3 ? 4 : 0),
  );
});

test("distances are exact, for few objects and many, and none", async (t) => {
  const source = random("distances");
  for (const size of sizes) {
    const [few, many] = [0.02, 0.5].map((share) => Array.from({ length: size[0] * size[1] }, () => Number(source.next() < share)));
    const channels = [few, many].map(
      (values): Pixels =>
        (y, x) =>
          values[y * size[1] + x],
    );
    await filters(t, distanceTransform, size, [...channels, () => 0, () => -2, (y, x) => Number(y === 0 && x === 0)], distance);
  }
});

test("each pass of the distance transform is one kernel, which stores no sums", async (t) => {
  const graph = new Graph();
  const images = graph.placeholder([1, 1, 40, 50]);
  const executable = await graph.compile(await testDevice(), {
    feeds: new Map([[images, { shape: [1, 1, 40, 50] }]]),
    targetTensors: [distanceTransform(images)],
  });
  const passes = executable.kernels.filter(({ operations }) => operations.includes("reductionMinimum"));
  t.deepEqual(
    passes.map(({ operations }) => operations),
    [
      ["addition", "reductionMinimum"],
      ["addition", "reductionMinimum"],
    ],
  );
  executable.destroy();
});

test("the command draws an image and what the filters make of it", (t) => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import=tsx", "docs/examples/filters.ts", ...args], { encoding: "utf8" });
  const drawn = run("--width", "40");
  t.is(drawn.status, 0, drawn.stderr);
  const lines = drawn.stdout.split("\n");
  const [image, edged, distances] = ["image", "edges", "distances"].map((title) => lines.indexOf(title));
  t.deepEqual([edged - image, distances - edged, lines.length - distances], [22, 22, 22]);
  t.regex(lines.slice(image, edged).join(""), /^image[ @]+$/);
  t.regex(lines.slice(edged, distances).join(""), /[-*%]/);
  t.regex(lines.slice(distances).join(""), /[-=+*#%]/);
  t.is(run("--width", "0").status, 2);
});
