import type { Remote } from "comlink";
import { imageGrid } from "../shared/imageGrid.ts";
import { find } from "../shared/find.ts";
import { oneAtATime } from "./oneAtATime.ts";
import type { Api, Maker } from "./worker.ts";

/** The tab that makes digits. */
export class InferencePanel {
  /** Makes the digits again that the noise and the weights now give. */
  readonly refresh: () => Promise<void>;
  readonly #api: Remote<Api>;
  readonly #trained: () => number;

  /** `trained` answers how many steps of training have been done in the page. */
  constructor(api: Remote<Api>, trained: () => number) {
    this.#api = api;
    this.#trained = trained;
    this.refresh = oneAtATime(() => this.#show());
    const walk = find<HTMLInputElement>("walk");
    walk.addEventListener("input", this.refresh);
    for (const choice of document.querySelectorAll("input[name=maker]")) choice.addEventListener("change", this.refresh);
    // Rows are short where there is little room.
    wide.addEventListener("change", this.refresh);
    find("inference-tab").addEventListener("click", this.refresh);
    find("renew").addEventListener("click", async () => {
      await api.renew();
      walk.value = "0";
      await this.refresh();
    });
  }

  async #show(): Promise<void> {
    const [canvas, walk] = [find<HTMLCanvasElement>("digits"), find<HTMLInputElement>("walk")];
    const maker = document.querySelector<HTMLInputElement>("input[name=maker]:checked")!.value as Maker;
    const way = `${walk.value} % of the way`;
    const began = performance.now();
    const images = await this.#api.digits(maker, walk.valueAsNumber / 100);
    const duration = (performance.now() - began).toFixed(0);
    const count = imageGrid(canvas, images, wide.matches ? 12 : 6);
    const weights = maker === "pretrained" ? "pretrained weights" : `weights after ${this.#trained()} steps`;
    canvas.ariaLabel = `${count} digits, made with ${weights}, ${way}.`;
    walk.ariaValueText = way;
    find("made").textContent = `${count} digits, made with ${weights} in ${duration} ms.`;
  }
}

const wide = matchMedia("(min-width: 50rem)");
