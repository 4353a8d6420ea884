import type { Adapter } from "../rule.ts";
import { elementCount, range } from "../shapes.ts";
import { hasWide, type Region, rowCount, type Rows } from "./stitch.ts";
import type { Width } from "./wgsl.ts";

/** A way to share out the rows of a region. */
export interface RowVariant {
  readonly name: string;
  /** Neighbouring elements that an invocation handles at once. */
  readonly width: Width;
  /** Whether these are neighbours in one row; otherwise they stand side by side in as many rows. */
  readonly along: boolean;
  /** Invocations that share a row, a power of two. */
  readonly members: number;
  /** Rows, or groups of rows side by side, that a workgroup takes. */
  readonly teams: number;
  /** How many of its groups of elements an invocation handles in a turn. Where one turn is enough, the row is read once and stays in registers. */
  readonly unroll: number;
  /** Whether the members combine their parts by subgroup operations. */
  readonly subgroups: boolean;
}

/** Invocations of a workgroup, where nothing speaks against it. */
const usual = 256;

/** Rows with neighbouring dimensions of one kind made one, and those of length 1 left out. */
export interface MergedDimension {
  readonly axes: readonly number[];
  readonly size: number;
  readonly reduced: boolean;
}
export function mergedRows({ shape, axes }: Rows): MergedDimension[] {
  const merged: { axes: number[]; size: number; reduced: boolean }[] = [];
  shape.forEach((size, k) => {
    if (size === 1) return;
    const reduced = axes.includes(k);
    const last = merged.at(-1);
    if (last?.reduced === reduced) {
      last.axes.push(k);
      last.size *= size;
    } else merged.push({ axes: [k], size, reduced });
  });
  return merged;
}

/** The ways to compute a region with reductions; the first is thought to be the fastest. */
export function rowVariants(region: Region, adapter: Adapter): readonly RowVariant[] {
  const rows = region.rows!;
  const inner = mergedRows(rows).at(-1);
  const width = inner && inner.size % 4 === 0 && elementCount(rows.shape) > 0 && !hasWide(region) ? 4 : 1;
  const along = inner?.reduced ?? true;
  const count = rowCount(rows.shape, rows.axes) / (along ? 1 : width);
  const steps = elementCount(rows.axes.map((axis) => rows.shape[axis])) / (along ? width : 1);
  const shape = { width, along } as const;
  if (adapter.software) {
    // On a CPU an invocation walks a row alone, and a workgroup has at least as many as a subgroup.
    const teams = Math.min(64, Math.max(8, 2 ** Math.ceil(Math.log2(Math.max(1, count / 8)))));
    return [named({ ...shape, members: 1, teams, unroll: 1, subgroups: false })];
  }
  const reductions = region.nodes.filter(({ kind }) => kind === "reduction").length;
  const invocations = Math.min(1024, adapter.maxInvocations, floorPower(adapter.maxWorkgroupStorage / (4 * width * reductions)));
  const subgroups = along && adapter.subgroupMinSize > 0;
  const of = (members: number): RowVariant => {
    const shared = Math.min(members, invocations);
    const teams = Math.max(1, Math.min(Math.min(usual, invocations) / shared, 2 ** Math.ceil(Math.log2(Math.max(1, count)))));
    const turns = Math.ceil(steps / shared);
    const unroll = Math.max(1, Math.min(steps <= shared * 8 ? 8 : 4, adapter.varied ? 2 ** Math.ceil(Math.log2(turns)) : turns));
    return named({ ...shape, members: shared, teams, unroll, subgroups: subgroups && shared > 1 });
  };
  const best = along ? membersAlong(steps, count) : membersAcross(steps, count);
  return [
    ...new Map([best, best * 2, best / 2, best * 4].filter((m) => m >= 1 && m <= steps).map((m) => [m, of(m)])).values(),
    ...(steps < 1 ? [of(1)] : []),
  ];
}

/** Invocations that share a row whose elements are neighbours: four groups of elements for each, and more of them where there are few rows. */
function membersAlong(steps: number, count: number): number {
  if (steps <= 4) return 1;
  if (steps <= 128) return Math.min(32, floorPower(steps));
  return Math.min(1024, 2 ** Math.round(Math.log2(steps / (count < 512 ? 2 : 4))));
}

/** Invocations that share rows that stand side by side: as many as keep a device busy, while neighbours still read whole cache lines. */
const membersAcross = (steps: number, count: number): number =>
  floorPower(Math.min(64, steps / 4, Math.max(1, 2 ** 17 / Math.max(1, count))));

const floorPower = (value: number): number => 2 ** Math.floor(Math.log2(Math.max(1, value)));

const named = (variant: Omit<RowVariant, "name">): RowVariant => ({
  ...variant,
  name: [
    variant.width === 1 ? "scalars" : variant.along ? "vectors along rows" : "vectors across rows",
    `${variant.members} × ${variant.teams}`,
    ...(variant.unroll > 1 ? [`${variant.unroll} at a time`] : []),
    ...(variant.subgroups ? ["subgroups"] : []),
  ].join(", "),
});

/** Rows as positions are given in them: in their own dimensions, unless four neighbours could lie in different lines of those. */
export function positionsIn(rows: Rows, width: Width): Rows {
  if (width === 1 || rows.shape.at(-1)! % 4 === 0) return rows;
  const merged = mergedRows(rows);
  return { shape: merged.map(({ size }) => size), axes: range(merged.length).filter((k) => merged[k].reduced) };
}
