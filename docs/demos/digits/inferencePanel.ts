import type { Remote } from "comlink";
import { find } from "../shared/find.ts";
import { element } from "../shared/element.ts";
import { Board } from "./board.ts";
import { mostProbable } from "./mostProbable.ts";
import { paintImage } from "./paintImage.ts";
import type { Api } from "./worker.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The tab that reads what is drawn, with the weights as they are now. */
export class InferencePanel {
  readonly #api: Remote<Api>;
  readonly #board: Board;
  readonly #bars = Array.from({ length: 10 }, () => ({
    bar: element("span", { className: "bar" }),
    value: element("span", { className: "value" }),
  }));
  #busy = false;
  #stale = false;

  constructor(api: Remote<Api>) {
    this.#api = api;
    find("bars").append(
      ...this.#bars.map(({ bar, value }, digit) => element("li", {}, element("span", { textContent: `${digit}` }), bar, value)),
    );
    this.#board = new Board(find("board"), () => void this.refresh());
    find("clear").addEventListener("click", () => this.#board.clear());
    find("sample").addEventListener("click", async () => this.#board.show((await api.randomDigit()).image));
    void this.refresh();
  }

  /** Reads the board again: one reading at a time, and the last one is of what is there last. */
  async refresh(): Promise<void> {
    this.#stale = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#stale) {
      this.#stale = false;
      const image = this.#board.image;
      this.#show(image, image && (await this.#api.read(image)));
    }
    this.#busy = false;
  }

  #show(image: Uint8Array | undefined, probabilities: Float32Array | undefined): void {
    this.#bars.forEach(({ bar, value }, digit) => {
      const share = probabilities?.[digit] ?? 0;
      bar.style.setProperty("--share", String(share));
      value.textContent = probabilities ? percent(share) : "–";
    });
    const seen = find("seen") as HTMLCanvasElement;
    paintImage(seen, image ?? new Uint8Array(28 * 28));
    const best = probabilities && mostProbable(probabilities)[0];
    this.#bars.forEach(({ bar }, digit) => bar.parentElement!.classList.toggle("best", digit === best));
    const text = best === undefined ? "Nothing drawn yet" : `Most probable: ${best}`;
    // What is unchanged is not to be read out again.
    if (find("verdict").textContent !== text) find("verdict").textContent = text;
    find("board").querySelector("canvas")!.ariaLabel = best === undefined ? "Nothing drawn" : `A drawing, read as ${best}`;
    seen.ariaLabel = best === undefined ? "No image" : "The drawing in 28 by 28 pixels";
  }
}
