import { SingleBar } from "cli-progress";

/** Shows how training goes: a bar in a terminal, elsewhere a line now and then. */
export class Progress {
  readonly #total: number;
  readonly #bar: SingleBar | undefined;
  readonly #started = performance.now();
  #done = 0;

  constructor(total: number) {
    this.#total = total;
    if (!process.stdout.isTTY) return;
    this.#bar = new SingleBar({
      format: "training {bar} {percentage} % · {status}",
      stream: process.stdout,
      hideCursor: true,
      barsize: 24,
      fps: 10,
    });
    this.#bar.start(total, 0, { status: "" });
  }

  /** One step more, which had this loss. */
  step(loss: number): void {
    this.#done++;
    const perSecond = (this.#done * 1000) / (performance.now() - this.#started);
    const left = Math.ceil((this.#total - this.#done) / perSecond);
    const status = `loss ${loss.toFixed(3)} · ${perSecond.toFixed(1)} steps/s · ${left} s left`;
    this.#bar?.update(this.#done, { status });
    const tenth = (steps: number): number => Math.floor((steps * 10) / this.#total);
    if (!this.#bar && tenth(this.#done) > tenth(this.#done - 1)) console.log(`step ${this.#done} of ${this.#total} · ${status}`);
  }

  /** Leaves the last state of the bar on the screen. */
  stop(): void {
    this.#bar?.stop();
  }
}
