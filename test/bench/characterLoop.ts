import type { Run } from "./contender.ts";
import { uniform } from "./random.ts";

/** A character network that keeps its state between steps, in a library's own words. */
export interface CharacterModel {
  /** The probabilities of all characters after `token`. */
  readonly step: (token: number) => Promise<Float32Array>;
  /** Forgets what was said. */
  readonly restart: () => void | Promise<void>;
  readonly dispose: () => void;
}

/** Makes runs that write a character each, drawn on the host; the result is what `model` answers to `comparedTokens`. */
export function characterLoop(model: CharacterModel, comparedTokens: readonly number[]): Run {
  const luck = uniform(1024, 46, 0, 1);
  let token = 1;
  let drawn = 0;
  return {
    async enqueue(times) {
      for (let n = 0; n < times; n++) {
        const probabilities = await model.step(token);
        let rest = luck[drawn++ % luck.length];
        token = probabilities.findIndex((probability) => (rest -= probability) < 0);
        if (token < 0) token = probabilities.length - 1;
      }
    },
    async finish() {},
    async result() {
      await model.restart();
      const answers: number[] = [];
      for (const compared of comparedTokens) answers.push(...(await model.step(compared)));
      return Float32Array.from(answers);
    },
    dispose: () => model.dispose(),
  };
}
