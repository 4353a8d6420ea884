/** Bytes that are needed from one step up to and including another. */
export interface Life {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** Where lives lie in one piece of memory. */
export interface Arrangement {
  /** Where each life begins. */
  readonly offsets: readonly number[];
  /** Where the last ends. */
  readonly size: number;
}

/** Arrangements that are tried of each order, at most, and what they may cost together. */
const most = 64;
const effort = 2e6;
/** Its multiples, less their whole parts, come everywhere between 0 and 1 and never again. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * Arranges lives so that those that overlap in time do not overlap in place. Each is put as low as those put before it allow; which order is
 * best cannot be known, so several are tried, and improved by letting the life that lies topmost come earlier, until nothing is above `bound`,
 * or for a while.
 */
export function arrange(lives: readonly Life[], bound: number): Arrangement {
  const beside = neighbours(lives);
  const cost = beside.reduce((sum, others) => sum + others.length + 1, 1);
  const duration = ({ from, to }: Life): number => to - from + 1;
  const orders = [({ size }: Life) => size, (life: Life) => life.size * duration(life), duration].map((weight) =>
    [...lives.keys()].sort((a, b) => weight(lives[b]) - weight(lives[a]) || lives[a].from - lives[b].from),
  );
  let best: Arrangement = lives.length > 0 ? { offsets: [], size: Infinity } : { offsets: [], size: 0 };
  for (let round = 0; round < Math.min(most, Math.ceil(effort / cost)); round++)
    for (const order of orders) {
      const arrangement = stack(lives, order, beside);
      if (arrangement.size < best.size) best = arrangement;
      if (best.size <= bound) return best;
      const top = order.findIndex((k) => arrangement.offsets[k] + lives[k].size === arrangement.size);
      const [topmost] = order.splice(top, 1);
      order.splice(Math.floor(top * ((round * goldenRatio) % 1)), 0, topmost);
    }
  return best;
}

/** For each life, those that overlap it in time. */
function neighbours(lives: readonly Life[]): number[][] {
  const found: number[][] = lives.map(() => []);
  const inOrder = [...lives.keys()].sort((a, b) => lives[a].from - lives[b].from);
  let open: number[] = [];
  for (const k of inOrder) {
    open = open.filter((other) => lives[other].to >= lives[k].from);
    for (const other of open) {
      found[other].push(k);
      found[k].push(other);
    }
    open.push(k);
  }
  return found;
}

/** Puts lives, in an order, each as low as those before it allow. */
function stack(lives: readonly Life[], order: readonly number[], beside: readonly (readonly number[])[]): Arrangement {
  const offsets: number[] = lives.map(() => -1);
  let size = 0;
  for (const k of order) {
    const placed = beside[k].filter((other) => offsets[other] >= 0).sort((a, b) => offsets[a] - offsets[b]);
    let start = 0;
    for (const other of placed) {
      if (offsets[other] >= start + lives[k].size) break;
      start = Math.max(start, offsets[other] + lives[other].size);
    }
    offsets[k] = start;
    size = Math.max(size, start + lives[k].size);
  }
  return { offsets, size };
}
