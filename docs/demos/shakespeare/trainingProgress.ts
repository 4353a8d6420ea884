import { MultiBar, type SingleBar } from "cli-progress";

/** Seconds between two lines, where there is no terminal for a bar. */
const between = 5;

/** Shows how training goes: a bar in a terminal, elsewhere a line every few seconds; and a line for each test. */
export class TrainingProgress {
  readonly #perStep: number;
  readonly #bars: MultiBar | undefined;
  readonly #bar: SingleBar | undefined;
  #started = performance.now();
  #steps = 0;
  #loss = NaN;
  #printed = 0;

  /** `perStep`: how many characters a step learns from. */
  constructor(perStep: number) {
    this.#perStep = perStep;
    if (!process.stdout.isTTY) return;
    this.#bars = new MultiBar({
      format: "training {bar} {percentage} % · {status}",
      stream: process.stdout,
      hideCursor: true,
      barsize: 24,
      fps: 4,
    });
    this.#bar = this.#bars.create(100, 0, { status: "" });
  }

  /** One step more, which had this loss; a share of the time is over. */
  step(share: number, loss: number): void {
    this.#steps++;
    // A mean that forgets, since single batches differ.
    this.#loss = Number.isNaN(this.#loss) ? loss : 0.95 * this.#loss + 0.05 * loss;
    const status = this.#status();
    this.#bar?.update(Math.round(100 * share), { status });
    if (!this.#bar && this.#seconds() - this.#printed >= between) {
      this.#printed = this.#seconds();
      console.log(`${(100 * share).toFixed(1).padStart(5)} % · ${status}`);
    }
  }

  /** Awaits the loss on the part of the text that is held out, and leaves the time that it takes out of account; answers that, in milliseconds. */
  async testing(loss: Promise<number>): Promise<number> {
    const began = performance.now();
    const line = `held out ${(await loss).toFixed(4)} · ${this.#status()}`;
    if (this.#bars) this.#bars.log(`${line}\n`);
    else console.log(line);
    const took = performance.now() - began;
    this.#started += took;
    return took;
  }

  /** Leaves the last state of the bar on the screen. */
  stop(): void {
    this.#bars?.stop();
  }

  #seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  #status(): string {
    const perSecond = this.#steps / Math.max(this.#seconds(), 0.001);
    const characters = Math.round(perSecond * this.#perStep).toLocaleString("en");
    return `${this.#steps} steps, ${perSecond.toFixed(1)}/s, ${characters} characters/s · training loss ${Number.isNaN(this.#loss) ? "unknown" : this.#loss.toFixed(4)}`;
  }
}
