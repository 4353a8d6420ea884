import { proxy, type Remote } from "comlink";
import { find } from "../shared/find.ts";
import { element } from "../shared/element.ts";
import { LineChart } from "../shared/lineChart.ts";
import { paintImage } from "./paintImage.ts";
import type { Api, Digit, Progress, Test } from "./worker.ts";

const enough = 0.95;
const mostPoints = 1000;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The tab that trains: plays and pauses, and shows how it goes. */
export class TrainingPanel {
  readonly #api: Remote<Api>;
  readonly #samples: readonly Digit[];
  readonly #progressed: (step: number, tested: boolean) => void;
  readonly #chart = new LineChart(find("losses"), [{ label: "Loss", color: "--series-1" }]);
  #points: [steps: number[], losses: number[]] = [[], []];
  #running: Promise<void> | undefined;
  #reached = false;

  /** `progressed` is called whenever there is something new, and told whether the network has been tested. */
  constructor(api: Remote<Api>, samples: readonly Digit[], progressed: (step: number, tested: boolean) => void) {
    this.#api = api;
    this.#samples = samples;
    this.#progressed = progressed;
    find("samples").append(
      ...samples.map(({ image, label }) => {
        const canvas = element("canvas", { className: "ink", role: "img", ariaLabel: `A handwritten ${label}` });
        paintImage(canvas, image);
        return element("li", {}, canvas, element("span", { textContent: "?" }));
      }),
    );
    find("play").addEventListener("click", () => void this.toggle());
    find("reset").addEventListener("click", () => void this.reset());
    this.#showState();
  }

  async toggle(): Promise<void> {
    await (this.#running ? this.pause() : this.play());
  }

  async play(): Promise<void> {
    if (this.#running) return;
    this.#running = this.#api.train(proxy((progress) => this.#show(progress)));
    this.#showState();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
      this.#showState();
    }
  }

  /** Answers, when training has stopped, whether it had been going on. */
  async pause(): Promise<boolean> {
    const running = this.#running;
    if (!running) return false;
    await this.#api.pause();
    await running;
    return true;
  }

  get playing(): boolean {
    return this.#running !== undefined;
  }

  /** Begins anew, from nothing. */
  async reset(): Promise<void> {
    await this.pause();
    await this.#api.reset();
    this.#points = [[], []];
    this.#reached = false;
    this.#chart.show(this.#points);
    for (const id of ["steps", "rate", "loss", "accuracy"]) find(id).textContent = id === "steps" ? "0" : "–";
    for (const answer of find("samples").querySelectorAll("span")) Object.assign(answer, { textContent: "?", className: "" });
    find("losses").ariaLabel = "Loss: nothing yet";
    this.#showState();
    this.#progressed(0, true);
  }

  #showState(): void {
    const begun = this.#points[0].length > 0;
    find("play").textContent = this.playing ? "Pause" : begun ? "Go on" : "Train";
    (find("reset") as HTMLButtonElement).disabled = !this.playing && !begun;
    if (this.#reached) return;
    find("news").textContent = this.playing
      ? "Training …"
      : begun
        ? "Paused."
        : "The network knows nothing yet: one guess in ten is right.";
  }

  #show({ step, loss, stepsPerSecond, test }: Progress): void {
    const [steps, losses] = this.#points;
    steps.push(step);
    losses.push(loss);
    // Half of the points go when there are many, so that the chart stays quick.
    if (steps.length > mostPoints) this.#points = [steps.filter((_, k) => k % 2), losses.filter((_, k) => k % 2)];
    this.#chart.show(this.#points);
    find("losses").ariaLabel =
      `Loss: from ${losses[0].toFixed(2)} to ${loss.toFixed(3)} in ${step} steps, ${this.#points[0].length} points`;
    find("steps").textContent = step.toLocaleString("en");
    find("rate").textContent = stepsPerSecond.toPrecision(3);
    find("loss").textContent = loss.toFixed(3);
    if (test) this.#showTest(test, step);
    this.#progressed(step, test !== undefined);
  }

  #showTest({ accuracy, read }: Test, step: number): void {
    find("accuracy").textContent = percent(accuracy);
    find("samples")
      .querySelectorAll("span")
      .forEach((answer, k) => {
        const right = read[k] === this.#samples[k].label;
        Object.assign(answer, { textContent: String(read[k]), className: right ? "" : "wrong" });
      });
    if (this.#reached || accuracy < enough) return;
    this.#reached = true;
    find("news").textContent = `It reads ${percent(accuracy)} of the test digits right, after ${step} steps. Draw one of your own!`;
  }
}
