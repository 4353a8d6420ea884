import { mostBoxes, suppressionLaunch } from "../src/geometry/suppressionGeometry.ts";
import { agree, booleanOr, composite, float, index, kernel, numberValue, oneOf, optional, range, tabulate } from "./define.ts";
import { lineThrough, ordered } from "./support/sort.ts";
import { fiveBoxes, keptBoxes } from "./support/suppression.ts";

export const suppressBoxes = kernel({
  swift: null,
  doc: "The core of `nonMaximumSuppression`, for `scores` [N,L,B] of which each line is treated by itself, and `order` (int32), the indices that sort the lines: the place in the line of a box that is kept, from 1 on, and 0 for others, in that order. If there are `classes` [N,B], boxes of different classes do not suppress each other.",
  receiver: "boxes",
  inputs: { order: index, boxes: float, scores: float, classes: optional(index) },
  params: {
    iouThreshold: numberValue,
    scoreThreshold: numberValue,
    coordinateMode: oneOf("explicit", "cornersWidthFirst", "centersHeightFirst", "centersWidthFirst"),
  },
  result: "int32",
  requires: { "there are at most 65536 boxes": ({ order }) => order[2] <= mostBoxes },
  shape: ({ order }) => order,
  template: "suppressBoxes",
  launch: ({ order, classes, iouThreshold, scoreThreshold, coordinateMode, adapter }) =>
    suppressionLaunch(order, classes, iouThreshold, scoreThreshold, coordinateMode, adapter),
  reference: ({ order, boxes, scores, classes, shape, ...thresholds }) =>
    tabulate(shape, ([batch, line, rank]) => {
      const score = (box: number): number => scores.at(batch, line, box);
      const together = (a: number, b: number): boolean => classes === undefined || classes.at(batch, a) === classes.at(batch, b);
      const kept = keptBoxes(boxes, batch, lineThrough(order, [batch, line, 0], 2), score, together, thresholds);
      const box = order.at(batch, line, rank);
      return kept.includes(box) ? box + 1 : 0;
    }),
  samples: [
    {
      order: { shape: [1, 1, 5], values: [3, 1, 0, 4, 2] },
      boxes: fiveBoxes,
      scores: { shape: [1, 1, 5], values: [3, 4, 1, 5, 2] },
      iouThreshold: 0.7,
      scoreThreshold: 1.5,
    },
    {
      order: { shape: [1, 2, 5], values: [3, 1, 0, 4, 2, 0, 1, 2, 3, 4] },
      boxes: fiveBoxes,
      scores: { shape: [1, 2, 5], values: [3, 4, 1, 5, 2, 5, 4, 3, 2, 1] },
      classes: { shape: [1, 5], values: [0, 1, 1, 1, 0] },
      iouThreshold: 0.4,
      scoreThreshold: -1,
      coordinateMode: "centersWidthFirst",
    },
    { order: [2, 3, 0], boxes: [2, 0, 4], scores: [2, 3, 0], iouThreshold: 0.5, scoreThreshold: 0 },
  ],
  rejects: [{ order: [0, 1, 65537], boxes: [0, 65537, 4], scores: [0, 1, 65537], iouThreshold: 0.5, scoreThreshold: 0 }],
});

export const nonMaximumSuppression = composite({
  swift: [
    "nonMaximumSuppression(withBoxesTensor:scoresTensor:iouThreshold:scoreThreshold:perClassSuppression:coordinateMode:name:)",
    "nonMaximumSuppression(withBoxesTensor:scoresTensor:classIndicesTensor:iouThreshold:scoreThreshold:perClassSuppression:coordinateMode:name:)",
  ],
  since: "14.0",
  doc:
    "Of boxes that overlap keeps those of the highest scores: of `boxesTensor` [N,B,4] with `scoresTensor` [N,B,K] for K classes, or with " +
    "[N,B,1] and the classes in `classIndicesTensor` [N,B]. The result holds a row (batch, class, box) of int32 for each one kept; it has as " +
    "many rows as could be, and those left over are filled with -1. Scores below `scoreThreshold`, and NaN, are left out first. Then, in " +
    "descending order of scores and at equal scores the lower box first, a box is kept unless its intersection with one kept before is more " +
    "than `iouThreshold` times their union. With `perClassSuppression` a box suppresses only boxes of its own class: each class is treated by " +
    "itself. Otherwise a box takes part once, with the class of its highest score. Rows are in order of batches, with `perClassSuppression` " +
    "and K scores then of classes, and then in descending order of scores. `coordinateMode` says what the four numbers are: two opposite " +
    "corners, or center and size; B is 65536 at most.",
  inputs: { boxesTensor: float, scoresTensor: float, classIndicesTensor: optional(index) },
  params: {
    iouThreshold: numberValue,
    scoreThreshold: numberValue,
    perClassSuppression: booleanOr(false),
    coordinateMode: oneOf("explicit", "cornersWidthFirst", "centersHeightFirst", "centersWidthFirst"),
  },
  requires: {
    "boxesTensor is [N,B,4]": ({ boxesTensor }) => boxesTensor.length === 3 && agree(boxesTensor[2], 4),
    "scoresTensor is [N,B,K]": ({ boxesTensor, scoresTensor }) =>
      scoresTensor.length === 3 && agree(boxesTensor[0], scoresTensor[0]) && agree(boxesTensor[1], scoresTensor[1]),
    "classIndicesTensor is [N,B], beside scores [N,B,1]": ({ scoresTensor, classIndicesTensor: classes }) =>
      classes === undefined ||
      (classes.length === 2 && agree(classes[0], scoresTensor[0]) && agree(classes[1], scoresTensor[1]) && agree(scoresTensor[2], 1)),
    "iouThreshold lies in [0, 1]": ({ iouThreshold }) => iouThreshold >= 0 && iouThreshold <= 1,
  },
  expand: ({ graph, boxesTensor, scoresTensor, classIndicesTensor, perClassSuppression, ...thresholds }) => {
    const apart = perClassSuppression && classIndicesTensor === undefined;
    const scores = (apart ? scoresTensor : scoresTensor.reductionMaximum({ axes: 2 })).transpose({ permutation: [0, 2, 1] });
    const classes = classIndicesTensor?.cast({ to: "int32" }) ?? scoresTensor.reductionArgMaximum({ axis: 2 }).squeeze({ axes: 2 });
    const kept = boxesTensor.suppressBoxes({
      order: scores.argSort({ axis: 2, descending: true }),
      scores,
      classes: perClassSuppression && !apart ? classes : undefined,
      ...thresholds,
    });
    // Counting from 1, what is gathered at the coordinates -1 of rows left over becomes -1 in the end.
    const places = kept.nonZeroPlaces();
    const batch = places.sliceTensor({ dimension: 1, start: 0, length: 1 });
    const line = places.sliceTensor({ dimension: 1, start: 1, length: 1 });
    const box = kept.gatherND({ indicesTensor: places }).subtraction(1).expandDims({ axes: 1 });
    const classOf = graph.concatTensors([batch, box], { dimension: 1 });
    const ofBox = (): typeof box => classes.addition(1).gatherND({ indicesTensor: classOf }).subtraction(1).expandDims({ axes: 1 });
    return graph.concatTensors([batch, apart ? line : ofBox(), box], { dimension: 1 });
  },
  reference: ({ boxesTensor, scoresTensor, classIndicesTensor: classes, perClassSuppression, ...thresholds }) => {
    const [batches, count, classCount] = scoresTensor.shape;
    const apart = perClassSuppression && classes === undefined;
    const best = (n: number, b: number): number => {
      const scores = lineThrough(scoresTensor, [n, b, 0], 2);
      return scores.reduce((found, score, k) => ((found < 0 ? !Number.isNaN(score) : score > scores[found]) ? k : found), -1);
    };
    const rows = range(batches).flatMap((n) =>
      range(apart ? classCount : 1).flatMap((line) => {
        const scoreOf = (b: number): number => scoresTensor.at(n, b, apart ? line : best(n, b));
        const together = (a: number, b: number): boolean => !perClassSuppression || apart || classes!.at(n, a) === classes!.at(n, b);
        const order = ordered(range(count).map(scoreOf), range(count), true);
        const kept = keptBoxes(boxesTensor, n, order, scoreOf, together, thresholds);
        return kept.map((b) => [n, apart ? line : classes ? classes.at(n, b) : best(n, b), b]);
      }),
    );
    return tabulate([batches * count * (apart ? classCount : 1), 3], ([row, k]) => rows[row]?.[k] ?? -1);
  },
  samples: [
    { boxesTensor: fiveBoxes, scoresTensor: { shape: [1, 5, 1], values: [3, 4, 1, 5, 2] }, iouThreshold: 0.7, scoreThreshold: 1.5 },
    { boxesTensor: fiveBoxes, scoresTensor: { shape: [1, 5, 1], values: [2, 2, 2, 2, NaN] }, iouThreshold: 0.5, scoreThreshold: 2 },
    { boxesTensor: [2, 9, 4], scoresTensor: [2, 9, 3], iouThreshold: 0.2, scoreThreshold: -0.5, coordinateMode: "cornersWidthFirst" },
    { boxesTensor: [2, 9, 4], scoresTensor: [2, 9, 3], iouThreshold: 0.2, scoreThreshold: -0.5, perClassSuppression: true },
    {
      boxesTensor: [1, 70, 4],
      scoresTensor: [1, 70, 2],
      iouThreshold: 0.3,
      scoreThreshold: -1,
      perClassSuppression: true,
      coordinateMode: "centersHeightFirst",
    },
    {
      boxesTensor: [2, 8, 4],
      scoresTensor: [2, 8, 1],
      classIndicesTensor: { shape: [2, 8], values: [5, 1, 5, 5, 1, 5, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1] },
      iouThreshold: 0,
      scoreThreshold: -2,
      perClassSuppression: true,
      coordinateMode: "centersWidthFirst",
    },
    { boxesTensor: [1, 8, 4], scoresTensor: [1, 8, 1], classIndicesTensor: [1, 8], iouThreshold: 0.1, scoreThreshold: 0 },
    { boxesTensor: [2, 0, 4], scoresTensor: [2, 0, 3], iouThreshold: 0.5, scoreThreshold: 0, perClassSuppression: true },
  ],
  rejects: [
    { boxesTensor: [1, 2, 3], scoresTensor: [1, 2, 1], iouThreshold: 0.5, scoreThreshold: 0 },
    { boxesTensor: [1, 2, 4], scoresTensor: [1, 3, 1], iouThreshold: 0.5, scoreThreshold: 0 },
    { boxesTensor: [1, 2, 4], scoresTensor: [1, 2, 2], classIndicesTensor: [1, 2], iouThreshold: 0.5, scoreThreshold: 0 },
    { boxesTensor: [1, 2, 4], scoresTensor: [1, 2, 2], iouThreshold: 2, scoreThreshold: 0 },
  ],
});
