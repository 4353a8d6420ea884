import type { TensorData } from "../tensorData.ts";

/** The values that a loop carries from round to round: a round's are destroyed when those of the next are there. */
export class LoopState {
  #values: readonly TensorData[];
  #isOwn = false;

  /** The first values stay the caller's. */
  constructor(initial: readonly TensorData[]) {
    this.#values = initial;
  }

  get values(): readonly TensorData[] {
    return this.#values;
  }

  become(values: readonly TensorData[]): void {
    this.destroy();
    this.#values = values;
    this.#isOwn = true;
  }

  destroy(): void {
    if (this.#isOwn) for (const value of this.#values) value.destroy();
  }
}
