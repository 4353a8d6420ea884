/** A line that was drawn: the points that it goes through. */
export type Stroke = readonly (readonly [x: number, y: number])[];

const side = 28;
/** What MNIST's digits fit into, and about how thick their lines are. */
const box = 20;
const thickness = 2.4;

/** The image of a drawing as MNIST's are made: fitted into 20 by 20 pixels, and moved so that the centre of its ink lies in the middle of 28 by 28. */
export function digitImage(strokes: readonly Stroke[]): Uint8Array<ArrayBuffer> {
  const points = strokes.flat();
  if (points.length === 0) return new Uint8Array(side * side);
  const [left, right, top, bottom] = [0, 1].flatMap((k) => {
    const along = points.map((point) => point[k]);
    return [Math.min(...along), Math.max(...along)];
  });
  // A dot has no size: it stays one.
  const scale = (box - thickness) / Math.max(right - left, bottom - top, 1);
  const [x, y] = [side / 2 - (scale * (left + right)) / 2, side / 2 - (scale * (top + bottom)) / 2];
  const [centreX, centreY] = centreOf(draw(strokes, scale, x, y));
  return draw(strokes, scale, x + side / 2 - centreX, y + side / 2 - centreY);
}

/** Draws strokes, scaled and then moved, with lines of equal thickness. */
function draw(strokes: readonly Stroke[], scale: number, x: number, y: number): Uint8Array<ArrayBuffer> {
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true })!;
  Object.assign(context, { lineWidth: thickness, lineCap: "round", lineJoin: "round" });
  for (const stroke of strokes) {
    context.beginPath();
    for (const point of [stroke[0], ...stroke]) context.lineTo(scale * point[0] + x, scale * point[1] + y);
    context.stroke();
  }
  const { data } = context.getImageData(0, 0, side, side);
  return Uint8Array.from({ length: side * side }, (_, k) => data[4 * k + 3]);
}

/** Where the ink is on average. */
function centreOf(image: Uint8Array): [x: number, y: number] {
  let [sum, x, y] = [0, 0, 0];
  image.forEach((ink, k) => {
    sum += ink;
    x += ink * ((k % side) + 0.5);
    y += ink * (Math.floor(k / side) + 0.5);
  });
  return [x / sum, y / sum];
}
