import "./imageGrid.css";

const side = 28;
/** Pixels between images. */
const gap = 2;

/**
 * Draws images of 28×28 numbers, from 0 (the ground) to 1 (ink), in rows of so many, and answers how many there are; a canvas of class image-grid
 * shows them as ink on the page.
 */
export function imageGrid(canvas: HTMLCanvasElement, images: Float32Array, columns: number): number {
  const count = images.length / side ** 2;
  canvas.width = columns * (side + gap) - gap;
  canvas.height = Math.ceil(count / columns) * (side + gap) - gap;
  const context = canvas.getContext("2d")!;
  for (let k = 0; k < count; k++) {
    const image = new ImageData(side, side);
    // Black, more or less opaque.
    for (let p = 0; p < side ** 2; p++) image.data[4 * p + 3] = Math.round(255 * images[k * side ** 2 + p]);
    context.putImageData(image, (k % columns) * (side + gap), Math.floor(k / columns) * (side + gap));
  }
  return count;
}
