import asciichart from "asciichart";
import { type Digits, pixelCount, side } from "./data.ts";

/** Digits lie in the middle of their image: a margin is not drawn. */
const margin = 4;
const width = side - 2 * margin;

/** Draws digits side by side with blocks of half a line, a caption under each. */
export function drawDigits({ pixels }: Digits, chosen: readonly number[], caption: (digit: number) => string): string {
  const white = (digit: number, y: number, x: number): boolean => pixels[digit * pixelCount + (y + margin) * side + x + margin] > 100;
  const line = (digit: number, y: number): string =>
    Array.from({ length: width }, (_, x) => " ▀▄█"[Number(white(digit, y, x)) + 2 * Number(white(digit, y + 1, x))]).join("");
  const rows = Array.from({ length: width / 2 }, (_, k) =>
    chosen
      .map((digit) => line(digit, 2 * k))
      .join("")
      .trimEnd(),
  );
  return [
    ...rows,
    chosen
      .map((digit) =>
        caption(digit)
          .padStart((width + caption(digit).length) >> 1)
          .padEnd(width),
      )
      .join("")
      .trimEnd(),
  ].join("\n");
}

/** A chart of losses; each column shows the mean of several. */
export function drawLosses(losses: readonly number[], columns = 60): string {
  const count = Math.min(columns, losses.length);
  const means = Array.from({ length: count }, (_, k) => {
    const part = losses.slice(Math.floor((k * losses.length) / count), Math.floor(((k + 1) * losses.length) / count));
    return part.reduce((sum, loss) => sum + loss, 0) / part.length;
  });
  return asciichart.plot(means, { height: 8, min: 0 });
}
