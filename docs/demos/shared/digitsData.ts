/** Handwritten digits of MNIST: images of 28 by 28 pixels, one byte each (0 is the ground, 255 ink), and which digit each image shows. */
export interface Digits {
  readonly count: number;
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

const pixelCount = 28 * 28;

/** Fetches digits from the site: 10,000 to train with, or 2,000 others to test with. Works in a worker as well as in a page. */
export async function digitsData(part: "training" | "test"): Promise<Digits> {
  // Pages and workers lie one folder deep, on the built site and while it is worked on.
  const response = await fetch(`../data/digits-${part}.bin`);
  if (!response.ok || !response.body) throw new Error(`The digits cannot be fetched: ${response.status} ${response.statusText}.`);
  const bytes = new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
  const count = bytes.length / (pixelCount + 1);
  return { count, images: bytes.subarray(0, count * pixelCount), labels: bytes.subarray(count * pixelCount) };
}
