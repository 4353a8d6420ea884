import { isWide } from "../dataType.ts";
import { contiguous, elementCount, type Shape } from "../shapes.ts";
import { inOrder, inputsOf, type Node, type Program } from "./program.ts";
import { baseOf, collapse, isAligned, showsRows } from "./views.ts";

/** The rows that a region's reductions run along: `axes` of `shape`. */
export interface Rows {
  readonly shape: Shape;
  readonly axes: readonly number[];
}

/** Operations that become one kernel. */
export interface Region {
  /** In order, every operation after those it uses. */
  readonly nodes: readonly Node[];
  /** The operation with a template, if there is one: the others follow it, element by element. */
  readonly root: Node | undefined;
  /** What the reductions have in common, if there are any. */
  readonly rows: Rows | undefined;
  /** Nodes whose values are one for each row; the others have one for each element. */
  readonly rowNodes: ReadonlySet<Node>;
  /** Nodes whose values leave the region. */
  readonly outputs: readonly Node[];
}

/** What limits a region. */
export interface StitchOptions {
  /** Whether to stitch at all; without, every operation is a kernel of its own. */
  readonly stitching: boolean;
  /** Buffers that a kernel may bind. */
  readonly maxBuffers: number;
}

interface Group {
  nodes: Node[];
}

/**
 * Cuts a program into regions. Operations are taken in order, and each joins the regions that make its inputs wherever the union can still be
 * one kernel: at most one template, all reductions along the same rows, every value used at the element at which it is made, and no way out
 * of the region and back into it.
 */
export function stitch(program: Program, options: StitchOptions): Region[] {
  const computed = program.nodes.filter((node) => node.rule && !node.view);
  const order = new Map(computed.map((node, k) => [node, k]));
  const consumers = new Map<Node, Set<Node>>();
  for (const node of computed) for (const input of inputsOf(node)) addTo(consumers, baseOf(input), node);
  const kept = new Set([...program.targets, ...program.assignments.map(({ value }) => value)].map(baseOf));
  const groups = new Map<Node, Group>();

  const leaves = (node: Node, members: ReadonlySet<Node>): boolean =>
    kept.has(node) || [...(consumers.get(node) ?? [])].some((user) => !members.has(user));

  /** Whether a path leads from one of `members` out and back in, so that they cannot be one kernel. */
  const leadsBack = (members: ReadonlySet<Node>): boolean => {
    const first = Math.min(...[...members].map((node) => order.get(node)!));
    const seen = new Set<Group>();
    const stack: Node[] = [...members].flatMap(inputsOf).map(baseOf);
    while (stack.length > 0) {
      const node = stack.pop()!;
      const group = groups.get(node);
      if (!group || members.has(node) || seen.has(group)) continue;
      seen.add(group);
      // A group is reached through its latest member; one that ends before the first member cannot depend on them.
      if (Math.max(...group.nodes.map((n) => order.get(n)!)) < first) continue;
      for (const input of group.nodes.flatMap(inputsOf)) {
        if (members.has(baseOf(input))) return true;
        stack.push(baseOf(input));
      }
    }
    return false;
  };

  const union = (a: Group, b: Group): Node[] | undefined => {
    const nodes = [...a.nodes, ...b.nodes].sort((x, y) => order.get(x)! - order.get(y)!);
    const members = new Set(nodes);
    const layout = layoutOf(nodes);
    if (!layout) return undefined;
    const outputs = nodes.filter((node) => leaves(node, members));
    const inputs = new Set(
      nodes
        .flatMap(inputsOf)
        .map(baseOf)
        .filter((base) => !members.has(base) && typeof base.data !== "number"),
    );
    if (inputs.size + outputs.length > options.maxBuffers) return undefined;
    if (
      layout.rows &&
      !worthReducing(
        layout.rows,
        outputs.filter((node) => !layout.rowNodes.has(node)),
      )
    )
      return undefined;
    return leadsBack(members) ? undefined : nodes;
  };

  /** Makes two groups one, where that can be one kernel. */
  const join = (a: Group | undefined, b: Group): Group => {
    const nodes = a && a !== b ? union(a, b) : undefined;
    if (!nodes) return b;
    const group = { nodes };
    for (const member of nodes) groups.set(member, group);
    return group;
  };

  for (const node of computed) {
    let group: Group = { nodes: [node] };
    groups.set(node, group);
    if (options.stitching) for (const base of new Set(inputsOf(node).map(baseOf))) group = join(groups.get(base), group);
  }
  // What reads the same tensor, element by element, reads it once where it can.
  if (options.stitching)
    for (const [base, users] of consumers) {
      const readers = [...users].filter((node) => elementCount(base.shape) > 1 && readsAligned(node, base));
      readers.slice(1).reduce((group, node) => join(group, groups.get(node)!), groups.get(readers[0]));
    }
  // Reductions of which nothing but rows' values is wanted are one kernel where their rows are the same.
  const reducing = new Map<string, Group>();
  if (options.stitching)
    for (const group of new Set(groups.values())) {
      const { rows, rowNodes } = layoutOf(group.nodes)!;
      if (!rows || group.nodes.some((node) => !rowNodes.has(node) && leaves(node, new Set(group.nodes)))) continue;
      const key = cut(rows);
      reducing.set(key, join(reducing.get(key), group));
    }

  const regions = inOrder(
    [...new Set(groups.values())],
    (group) =>
      [...new Set(group.nodes.flatMap(inputsOf).map((input) => groups.get(baseOf(input))))].filter(
        (g) => g !== undefined && g !== group,
      ) as Group[],
  );
  return regions.map(({ nodes }) => {
    const members = new Set(nodes);
    return { nodes, ...layoutOf(nodes)!, outputs: nodes.filter((node) => leaves(node, members)) };
  });
}

/** Whether a node uses each element of `base` at that element. */
const readsAligned = (node: Node, base: Node): boolean =>
  node.kind !== "kernel" && inputsOf(node).some((input) => baseOf(input) === base && isAligned(input));

/** Whether a region computes with elements of two words, of which there are no vectors. */
export const hasWide = ({ nodes }: Region): boolean =>
  nodes.some((node) => isWide(node.dataType) || inputsOf(node).some(({ dataType }) => isWide(dataType)));

/** Few rows have few invocations: then elements that are wanted elsewhere too are better made by a kernel of their own. */
const worthReducing = ({ shape, axes }: Rows, elementOutputs: readonly Node[]): boolean =>
  elementOutputs.length === 0 || rowCount(shape, axes) >= 256 || elementCount(shape) < 2 ** 16;

/** How many rows `axes` of `shape` leave. */
export const rowCount = (shape: Shape, axes: readonly number[]): number => elementCount(shape.map((d, k) => (axes.includes(k) ? 1 : d)));

/** What nodes have in common, or nothing where they cannot be one kernel. */
function layoutOf(nodes: readonly Node[]): Pick<Region, "root" | "rows" | "rowNodes"> | undefined {
  const members = new Set(nodes);
  const roots = nodes.filter((node) => node.kind === "kernel");
  const reductions = nodes.filter((node) => node.kind === "reduction");
  if (roots.length > 1 || (roots.length === 1 && reductions.length > 0)) return undefined;
  const [root] = roots;
  if (root && inputsOf(root).some((input) => members.has(baseOf(input)))) return undefined;
  const rows = reductions.length > 0 ? rowsOf(reductions[0]) : undefined;
  if (rows && reductions.some((other) => cut(rowsOf(other)) !== cut(rows))) return undefined;
  const elements = rows ? elementCount(rows.shape) : elementCount(nodes[0].shape);
  const count = rows ? rowCount(rows.shape, rows.axes) : elements;
  const rowNodes = new Set<Node>();
  for (const node of nodes) {
    const internal = inputsOf(node).filter((input) => members.has(baseOf(input)));
    if (node.kind === "reduction") {
      if (internal.some((input) => rowNodes.has(baseOf(input)) || !isAligned(input))) return undefined;
      rowNodes.add(node);
    } else if (elementCount(node.shape) === elements && (count !== elements || !internal.some((input) => rowNodes.has(baseOf(input))))) {
      const fits = internal.every((input) =>
        rowNodes.has(baseOf(input)) ? rows && showsRows(input, rows.shape, rows.axes) : isAligned(input),
      );
      if (!fits) return undefined;
    } else if (rows && elementCount(node.shape) === count) {
      if (internal.some((input) => !rowNodes.has(baseOf(input)) || !isAligned(input))) return undefined;
      rowNodes.add(node);
    } else return undefined;
  }
  return { root, rows, rowNodes };
}

const rowsOf = (reduction: Node): Rows => ({ shape: inputsOf(reduction)[0].shape, axes: reduction.params["axes"] as readonly number[] });

/** How elements are cut into rows, as text: two ways are one where their texts are equal. */
function cut({ shape, axes }: Rows): string {
  const kept = contiguous(shape.map((d, k) => (axes.includes(k) ? 1 : d)));
  return JSON.stringify(collapse({ shape, strides: kept.map((stride, k) => (axes.includes(k) ? 0 : stride)) }));
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
