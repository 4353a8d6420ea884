import { digitImage, type Stroke } from "./digitImage.ts";
import { paintImage } from "./paintImage.ts";

type Point = Stroke[number];

/** How many units the board is wide and high, and how thick its pen is. */
const side = 28;
const thickness = 2.2;
/** Arrow keys, and where they move the pen. */
const moves: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** A board to draw on with mouse, finger or pen, or with keys: arrows move the pen, space puts it down and lifts it. */
export class Board {
  readonly #element: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: HTMLElement;
  readonly #changed: () => void;
  #strokes: Point[][] = [];
  /** A digit that was not drawn here. */
  #shown: Uint8Array | undefined;
  #at: Point = [side / 2, side / 4];
  #down = false;

  /** The element holds a canvas and the mark of the keyboard's pen. */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#canvas = element.querySelector("canvas")!;
    this.#pen = element.querySelector("span")!;
    this.#changed = changed;
    element.addEventListener("pointerdown", (event) => this.#press(event));
    element.addEventListener("pointermove", (event) => {
      if (!element.hasPointerCapture(event.pointerId)) return;
      const events = event.getCoalescedEvents?.() ?? [];
      for (const each of events.length ? events : [event]) this.#strokes.at(-1)!.push(this.#pointOf(each));
      this.#draw();
    });
    element.addEventListener("keydown", (event) => this.#key(event));
    element.addEventListener("blur", () => this.#lift());
    this.#markPen();
  }

  /** What is on the board, as an image that the network takes. */
  get image(): Uint8Array<ArrayBuffer> | undefined {
    if (this.#shown) return this.#shown.slice();
    return this.#strokes.length ? digitImage(this.#strokes) : undefined;
  }

  clear(): void {
    this.#shown = undefined;
    this.#strokes = [];
    this.#lift();
    this.#draw();
  }

  /** Shows an image, until something is drawn. */
  show(image: Uint8Array): void {
    this.clear();
    this.#shown = image;
    paintImage(this.#canvas, image);
    this.#changed();
  }

  #press(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    this.#element.setPointerCapture(event.pointerId);
    this.#begin(this.#pointOf(event));
  }

  #begin(point: Point): void {
    if (this.#shown) this.clear();
    this.#strokes.push([point]);
    this.#draw();
  }

  #key(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move && event.key !== " ") return;
    event.preventDefault();
    if (move) this.#move(move);
    else if (this.#down) this.#lift();
    else {
      this.#begin(this.#at);
      this.#down = true;
    }
    this.#markPen();
  }

  #move(move: Point): void {
    const [x, y] = this.#at.map((value, k) => Math.min(side - 1, Math.max(1, value + move[k])));
    this.#at = [x, y];
    if (!this.#down) return;
    this.#strokes.at(-1)!.push(this.#at);
    this.#draw();
  }

  #lift(): void {
    this.#down = false;
    this.#markPen();
  }

  #markPen(): void {
    const [left, top] = this.#at.map((value) => `${(100 * value) / side}%`);
    Object.assign(this.#pen.style, { left, top });
    this.#pen.dataset["down"] = String(this.#down);
  }

  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return [((clientX - left) / width) * side, ((clientY - top) / height) * side];
  }

  #draw(): void {
    const canvas = this.#canvas;
    canvas.width = canvas.height = 20 * side;
    const context = canvas.getContext("2d")!;
    context.scale(20, 20);
    Object.assign(context, { lineWidth: thickness, lineCap: "round", lineJoin: "round" });
    for (const stroke of this.#strokes) {
      context.beginPath();
      for (const point of [stroke[0], ...stroke]) context.lineTo(...point);
      context.stroke();
    }
    this.#changed();
  }
}
