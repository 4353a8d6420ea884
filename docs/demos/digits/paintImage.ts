/** Paints an image of 28 by 28 bytes onto a canvas, as black ink on a transparent ground: style sheets turn it white where the page is dark. */
export function paintImage(canvas: HTMLCanvasElement | OffscreenCanvas, image: Uint8Array): void {
  [canvas.width, canvas.height] = [28, 28];
  const pixels = new ImageData(28, 28);
  image.forEach((ink, k) => (pixels.data[4 * k + 3] = ink));
  const context = canvas.getContext("2d") as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  context.putImageData(pixels, 0, 0);
}
