import type { Adapter, Launch } from "../rule.ts";
import type { Shape } from "../shapes.ts";
import { spread } from "../shapes.ts";

/** The most boxes that can suppress each other: a bit for each is kept in workgroup memory. */
export const mostBoxes = 2 ** 16;

/** How the four numbers of a box are meant; what is first, height or width, makes no difference to how much boxes overlap. */
export type CoordinateMode = "explicit" | "cornersWidthFirst" | "centersHeightFirst" | "centersWidthFirst";
/** Whether boxes are given by center and size. */
export const isCentered = (mode: CoordinateMode): boolean => mode.startsWith("centers");

/** A number as float32 has it, finite. */
export const float32Of = (x: number): number => Math.fround(Math.min(3.4028234663852886e38, Math.max(-3.4028234663852886e38, x)));

/** The launch of `suppressBoxes`: a workgroup goes through a line of boxes, and compares each that is kept with all that follow at once. */
export const suppressionLaunch = (
  order: Shape,
  classes: Shape | undefined,
  iouThreshold: number,
  scoreThreshold: number,
  coordinateMode: CoordinateMode,
  adapter: Adapter,
): Launch => {
  const [batches, perBatch, count] = order;
  return {
    lines: batches * perBatch,
    perBatch,
    count,
    words: Math.ceil(count / 32),
    centered: isCentered(coordinateMode),
    classes: classes !== undefined,
    iouThreshold: float32Of(iouThreshold),
    scoreThreshold: float32Of(scoreThreshold),
    size: adapter.software ? 4 : Math.min(256, adapter.maxInvocations),
    workgroups: spread(batches * perBatch),
  };
};
