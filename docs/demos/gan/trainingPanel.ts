import type { Remote } from "comlink";
import { imageGrid } from "../shared/imageGrid.ts";
import { LineChart } from "../shared/lineChart.ts";
import { find } from "../shared/find.ts";
import type { Api, Progress, Start } from "./worker.ts";

/** Milliseconds from one look at what the generator makes to the next. */
const lookEvery = 1000;
const mostPoints = 1000;

/** The tab that trains: plays and pauses, and shows how it goes. */
export class TrainingPanel {
  readonly #api: Remote<Api>;
  readonly #chart = new LineChart(find("losses"), [
    { label: "Generator", color: "--series-1" },
    { label: "Discriminator", color: "--series-2" },
  ]);
  #points: number[][] = [[], [], []];
  #begun: Promise<void> = Promise.resolve();
  #running: Promise<void> | undefined;
  #goesOn = false;
  #step = 0;

  constructor(api: Remote<Api>) {
    this.#api = api;
    find("play").addEventListener("click", () => void (this.playing ? this.pause() : this.play()));
    for (const choice of document.querySelectorAll("input[name=start]")) choice.addEventListener("change", () => void this.begin());
    find("reset").addEventListener("click", () => void this.begin());
  }

  get playing(): boolean {
    return this.#goesOn;
  }

  /** How many steps have been done. */
  get step(): number {
    return this.#step;
  }

  /** Resolves when training has been paused again. */
  async play(): Promise<void> {
    this.#goesOn = true;
    find("play").textContent = "Pause";
    await (this.#running ??= this.#train());
  }

  /** Resolves when the last step is done. */
  async pause(): Promise<void> {
    this.#goesOn = false;
    find("play").textContent = this.#step === 0 ? "Train" : "Go on";
    await this.#running;
  }

  /** Begins anew, with the weights that are chosen when it comes to that. */
  begin(): Promise<void> {
    return (this.#begun = this.#begun.then(() => this.#begin()));
  }

  async #begin(): Promise<void> {
    const play = find<HTMLButtonElement>("play");
    play.disabled = true;
    await this.pause();
    const start = document.querySelector<HTMLInputElement>("input[name=start]:checked")!.value as Start;
    await this.#api.reset(start);
    this.#step = 0;
    this.#points = [[], [], []];
    this.#chart.show(this.#points);
    find("losses").ariaLabel = "Losses: nothing yet.";
    play.textContent = "Train";
    find("steps").textContent = "0";
    for (const id of ["rate", "generator", "discriminator"]) find(id).textContent = "–";
    find("news").textContent =
      start === "untrained" ? "The generator knows nothing yet." : "The generator begins with what it learnt elsewhere.";
    await this.#look();
    play.disabled = false;
  }

  async #train(): Promise<void> {
    do {
      find("news").textContent = this.#step === 0 ? "Fetching digits and compiling the step …" : "Training …";
      let looked = performance.now();
      while (this.#goesOn) {
        this.#show(await this.#api.train());
        if (performance.now() - looked < lookEvery) continue;
        await this.#look();
        looked = performance.now();
      }
      await this.#look();
      // Unless somebody has gone on meanwhile.
    } while (this.#goesOn);
    find("news").textContent = "Paused.";
    this.#running = undefined;
  }

  #show({ step, generator, discriminator, stepsPerSecond }: Progress): void {
    if (this.#step === 0) find("news").textContent = "Training …";
    this.#step = step;
    [step, generator, discriminator].forEach((value, k) => this.#points[k].push(value));
    // Half of the points go when there are many, so that the chart stays quick.
    if (this.#points[0].length > mostPoints) this.#points = this.#points.map((values) => values.filter((_, k) => k % 2));
    this.#chart.show(this.#points);
    find("losses").ariaLabel = `Losses after ${step} steps: generator ${generator.toFixed(3)}, discriminator ${discriminator.toFixed(3)}.`;
    find("steps").textContent = step.toLocaleString("en");
    find("rate").textContent = stepsPerSecond.toPrecision(3);
    find("generator").textContent = generator.toFixed(3);
    find("discriminator").textContent = discriminator.toFixed(3);
  }

  async #look(): Promise<void> {
    const canvas = find<HTMLCanvasElement>("samples");
    const count = imageGrid(canvas, await this.#api.samples(), 6);
    canvas.ariaLabel = `${count} digits that the generator makes after ${this.#step} steps.`;
  }
}
