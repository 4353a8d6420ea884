import { type DataType, limitsOf } from "../dataType.ts";
import type { Graph } from "../graph.ts";
import type { Adapter, Along, Launch } from "../rule.ts";
import { elementCount, range, replaced, type Shape, spread, workgroupSize } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";

/** How a scan takes two numbers together. */
export type Combination = "sum" | "product" | "minimum" | "maximum";

const isNaNBits = (name: string): string => `(bitcast<u32>(f32(${name})) & 0x7fffffffu) > 0x7f800000u`;
const skippingNaN = (extreme: string): string => `select(select(${extreme}(a, b), a, ${isNaNBits("b")}), b, ${isNaNBits("a")})`;
const expressions: Record<Combination, string> = {
  sum: "a + b",
  product: "a * b",
  minimum: skippingNaN("min"),
  maximum: skippingNaN("max"),
};
const methods = { sum: "addition", product: "multiplication", minimum: "minimum", maximum: "maximum" } as const;

/** What a scan is of. */
interface Scan {
  readonly tensor: Shape;
  readonly axis: number;
  readonly combination: Combination;
  readonly adapter: Adapter;
}

/** The lines along `axis`: how many there are, how long they are, and how far apart their elements. */
export const linesOf = (tensor: Shape, axis: number) => ({
  lines: elementCount(tensor.filter((_, k) => k !== axis)),
  length: tensor[axis],
  stride: elementCount(tensor.slice(axis + 1)),
});

/** The launch in which an invocation takes a line. */
export const scanAlone = ({ tensor, axis, combination, adapter }: Scan): Launch => {
  const lines = linesOf(tensor, axis);
  const size = workgroupSize(lines.lines, adapter);
  return { ...lines, combined: expressions[combination], size, workgroups: spread(Math.ceil(lines.lines / size)) };
};

const ceilPower = (value: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, value)));

/** What both launches in which teams share lines have in common: how a team's members walk a line. */
const walk = ({ tensor, axis, combination }: Scan, members: number, teams: number, stretch: number) => {
  const lines = linesOf(tensor, axis);
  return {
    ...lines,
    combined: expressions[combination],
    members,
    teams,
    stretch,
    turns: lines.length > stretch * members,
    size: members * teams,
    workgroups: spread(Math.ceil(lines.lines / teams)),
  };
};

/** The launch in which neighbouring invocations share a line whose elements are neighbours. */
export const scanAlong = (scan: Scan & { readonly along: Along<"tensor"> }): Launch => {
  const { tensor, axis, along, adapter } = scan;
  const { length } = linesOf(tensor, axis);
  const most = Math.min(1024, adapter.maxInvocations);
  const members = Math.min(most, ceilPower(length / 4));
  return {
    ...walk(scan, members, Math.max(1, Math.min(256, most) / members), 4),
    subgroups: true,
    parts: members > adapter.subgroupMinSize ? members / adapter.subgroupMinSize : 0,
    loadsVectors: length % 4 === 0 && along.tensor === -1,
    storesVectors: length % 4 === 0,
  };
};

/** The launch in which neighbouring invocations take neighbouring lines, and so many share each that the device has work. */
export const scanAcross = (scan: Scan): Launch => {
  const { tensor, axis, adapter } = scan;
  const { lines, length } = linesOf(tensor, axis);
  const stretch = Math.min(8, ceilPower(length));
  const teams = Math.min(32, ceilPower(lines));
  const most = Math.min(1024, adapter.maxInvocations);
  const members = Math.min(most / teams, ceilPower(length / stretch), ceilPower(2 ** 17 / lines));
  return { ...walk(scan, members, teams, stretch), subgroups: false, parts: members, loadsVectors: false, storesVectors: false };
};

/** The length of a line's pieces at most. */
export const longestPiece = 4096;
/** The length of a line's pieces: there are about as many, so that what they come to is quickly scanned as well. */
const pieceLength = (length: number): number => Math.min(longestPiece, Math.max(256, ceilPower(Math.sqrt(length))));

/** `value` at `axis`, 0 elsewhere. */
const at = (axis: number, rank: number, value: number): number[] => range(rank).map((k) => (k === axis ? value : 0));

interface ScanOperation {
  readonly graph: Graph;
  readonly tensor: Tensor;
  readonly axis: number;
  readonly combination: Combination;
  readonly shapes: { readonly tensor: Shape };
}

/** A scan of pieces of lines, and of what the pieces come to, which is then taken into the pieces that follow. */
export const scanInPieces = ({ graph, tensor, axis, combination, shapes }: ScanOperation): Tensor => {
  const shape = shapes.tensor;
  const length = shape[axis];
  const piece = pieceLength(length);
  const count = Math.ceil(length / piece);
  const parted = [...shape.slice(0, axis), count, piece, ...shape.slice(axis + 1)];
  const after = (padding: number) => ({ leftPadding: shape.map(() => 0), rightPadding: at(axis, shape.length, padding) });
  const whole = count * piece === length ? tensor : tensor.padConstant(after(count * piece - length));
  const pieces = whole.reshape({ shape: parted }).scan({ axis: axis + 1, combination });
  const totals = pieces.sliceTensor({ dimension: axis + 1, start: piece - 1, length: 1 }).scan({ axis, combination });
  const later = { leftPadding: at(axis, parted.length, 1), rightPadding: parted.map(() => 0) };
  const before = totals.padConstant(later).sliceTensor({ dimension: axis, start: 0, length: count });
  const together = before[methods[combination]](pieces);
  const isFirst = graph.coordinate(axis, { withShape: parted }).equal(0);
  const result = isFirst.select({ trueTensor: pieces, falseTensor: together });
  return result.reshape({ shape: replaced(shape, axis, count * piece) }).sliceTensor({ dimension: axis, start: 0, length });
};

const greatestFloat: { readonly [K in DataType]?: number } = {
  float32: 3.4028234663852886e38,
  float16: 65504,
  bfloat16: 3.3895313892515355e38,
};
/** The least number of a data type, infinities aside. */
export const leastOf = (dataType: DataType): number => (greatestFloat[dataType] ? -greatestFloat[dataType] : limitsOf(dataType)[0]);
/** The greatest number of a data type, infinities aside. */
export const greatestOf = (dataType: DataType): number => greatestFloat[dataType] ?? limitsOf(dataType)[1];
