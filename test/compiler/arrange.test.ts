import test from "ava";
import { arrange, type Life } from "../../src/compiler/arrange.ts";
import { range } from "../../src/shapes.ts";
import { random } from "../support/random.ts";

/** Bytes that live at once at most. */
const boundOf = (lives: readonly Life[]): number =>
  Math.max(
    0,
    ...lives.map(({ from: step }) => lives.reduce((sum, { size, from, to }) => sum + (from <= step && step <= to ? size : 0), 0)),
  );

/** The least memory that lives can be arranged in: that of the best of all orders in which they are put down. */
function least(lives: readonly Life[]): number {
  let best = Infinity;
  const put = (rest: readonly Life[], placed: readonly (Life & { start: number })[], size: number): void => {
    if (size >= best) return;
    if (rest.length === 0) best = size;
    for (const life of rest) {
      let start = 0;
      const beside = placed.filter(({ from, to }) => from <= life.to && life.from <= to).sort((a, b) => a.start - b.start);
      for (const other of beside) if (other.start < start + life.size) start = Math.max(start, other.start + other.size);
      put(
        rest.filter((other) => other !== life),
        [...placed, { ...life, start }],
        Math.max(size, start + life.size),
      );
    }
  };
  put(lives, [], 0);
  return best;
}

function randomLives(seed: string, count: number): Life[] {
  const source = random(seed);
  return range(source.whole(1, count)).map(() => {
    const from = source.whole(0, 8);
    return { size: source.whole(1, 20), from, to: source.whole(from, 9) };
  });
}

test("few lives are arranged in the least memory there can be", (t) => {
  for (const k of range(200)) {
    const lives = randomLives(`few ${k}`, 6);
    t.is(arrange(lives, boundOf(lives)).size, least(lives), JSON.stringify(lives));
  }
});

test("many lives at any times are arranged in hardly more than live at once", (t) => {
  let worst = 1;
  for (const k of range(100)) {
    const lives = randomLives(`many ${k}`, 60);
    const { offsets, size } = arrange(lives, boundOf(lives));
    lives.forEach((a, i) =>
      lives.forEach((b, j) => {
        const apart = i === j || a.from > b.to || b.from > a.to || offsets[i] >= offsets[j] + b.size || offsets[j] >= offsets[i] + a.size;
        if (!apart) t.fail(`many ${k}: ${JSON.stringify([a, b])} overlap`);
      }),
    );
    worst = Math.max(worst, size / boundOf(lives));
  }
  t.true(worst <= 1.1, `${worst.toFixed(3)} of the bound`);
});

test("nothing takes nothing", (t) => t.deepEqual(arrange([], 0), { offsets: [], size: 0 }));

test("a thousand lives are arranged quickly", (t) => {
  const source = random("thousand");
  const lives = range(1000).map((from) => ({ size: source.whole(1, 1000), from, to: from + source.whole(1, 30) }));
  const started = performance.now();
  const { size } = arrange(lives, boundOf(lives));
  t.true(performance.now() - started < 10_000);
  t.true(size <= 1.1 * boundOf(lives), `${(size / boundOf(lives)).toFixed(3)} of the bound`);
});
