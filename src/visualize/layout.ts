import { Graph, layout as arrange } from "@dagrejs/dagre";
import type { Arrow, Box, Diagram } from "./diagram.ts";

/** A rectangle, by its middle. */
export interface Place extends Point {
  readonly width: number;
  readonly height: number;
}

/** A point, from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A diagram with places. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Box & Place)[];
  /** The points that arrows pass, and the place of their labels. */
  readonly arrows: readonly (Arrow & { readonly points: readonly Point[]; readonly middle: Point | undefined })[];
  /** The outlines of kernels, by their numbers. */
  readonly outlines: ReadonlyMap<number, Place>;
}

/** Widths of a character in the title and in lines, which are of one width for all. */
const [titleCharacter, lineCharacter] = [7.3, 6.1];
const [titleHeight, lineHeight] = [26, 14];

/** Finds places for boxes from the top down, those of a kernel side by side, so that few arrows cross. */
export function layout({ boxes, arrows }: Diagram): Layout {
  const graph = new Graph({ compound: true });
  graph.setGraph({ nodesep: 26, ranksep: 34, ranker: "tight-tree", marginx: 24, marginy: 28 });
  const shown = new Set(boxes.flatMap(({ kernel }) => (kernel === undefined ? [] : [kernel])));
  for (const kernel of shown) graph.setNode(`kernel ${kernel}`, {});
  for (const { id, title, lines, kernel } of boxes) {
    const characters = Math.max(title.length * titleCharacter, ...lines.map(({ length }) => length * lineCharacter));
    graph.setNode(id, { width: Math.max(108, characters + 20), height: titleHeight + lines.length * lineHeight });
    if (kernel !== undefined) graph.setParent(id, `kernel ${kernel}`);
  }
  for (const { from, to, label } of arrows)
    graph.setEdge(from, to, label ? { width: label.length * lineCharacter + 6, height: lineHeight, labelpos: "c" } : {});
  arrange(graph);
  const placeOf = (name: string): Place => {
    const { x, y, width, height } = graph.node(name) as Place;
    return { x, y, width, height };
  };
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, ...placeOf(box.id) })),
    arrows: arrows.map((arrow) => {
      const { points, x, y } = graph.edge(arrow.from, arrow.to);
      return { ...arrow, points: points!, middle: x === undefined ? undefined : { x, y: y! } };
    }),
    outlines: new Map([...shown].map((kernel) => [kernel, placeOf(`kernel ${kernel}`)])),
  };
}
