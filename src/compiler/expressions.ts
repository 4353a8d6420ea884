import { computeType, type ComputeType, type DataType, isWide } from "../dataType.ts";
import { contiguous, wrapAxis } from "../shapes.ts";
import { linearOf, locate, type Position, spanOf } from "./indexing.ts";
import { type Node, sizeOf } from "./program.ts";
import { ScalarFunctions } from "./scalarFunctions.ts";
import { Binding, conversions } from "./storage.ts";
import { baseOf } from "./views.ts";
import { narrowed, Text, typeOf, type Width } from "./wgsl.ts";

/** What a kernel's WGSL has in common: the buffers it binds and the functions it calls. */
export class Writer {
  readonly functions: ScalarFunctions;
  readonly #bindings = new Map<Node, Binding>();
  readonly #outputs = new Set<Node>();

  /** @param reserved Names that mean something else in the kernel. */
  constructor(reserved: Iterable<string> = []) {
    this.functions = new ScalarFunctions(reserved);
  }

  /** The nodes whose elements the kernel binds, in the order of their slots. */
  get bound(): readonly Node[] {
    return [...this.#bindings.keys()];
  }
  /** Whether the kernel writes a node's elements. */
  writes(node: Node): boolean {
    return this.#outputs.has(node);
  }

  #binding(node: Node, written: boolean): Binding {
    let binding = this.#bindings.get(node);
    if (!binding) {
      binding = new Binding(`buffer${this.#bindings.size}`, node.dataType, sizeOf(node), written);
      this.#bindings.set(node, binding);
    }
    if (written) this.#outputs.add(node);
    return binding;
  }

  /** An expression for the element, or the four elements, of `node` at a position. */
  load(node: Node, at: Position, width: Width, text: Text): string {
    const base = baseOf(node);
    if (base.kind === "constant" && typeof base.data === "number" && !hasGuard(node)) return this.constant(base.data, node.dataType, width);
    if (width === 1) return this.#loadOne(node, at, text);
    const span = at.linear === undefined ? spanOfRow(node) : spanOf(node);
    if (span === "splat") return splatted(this.#loadOne(node, at, text), node.dataType);
    if (span === "vector") {
      const { index, guards } = locate(node, at, text);
      return this.#guarded(this.#binding(base, false).read(index, 4), guards, node.dataType, 4);
    }
    const lanes = [0, 1, 2, 3].map((lane) => this.#loadOne(node, lane === 0 ? at : shifted(at, lane, text), text));
    return `${typeOf(computeType(node.dataType), 4)}(${lanes.join(", ")})`;
  }

  /** An expression for four elements of `node` from a position as 16-bit floats, not widened on the way where they are stored as such. */
  loadHalves(node: Node, at: Position, text: Text): string {
    const base = baseOf(node);
    if (base.dataType !== "float16" || base.kind === "constant" || spanOfRow(node) !== "vector")
      return `vec4<f16>(${this.load(node, at, 4, text)})`;
    return `bitcast<vec4<f16>>(${this.#binding(base, false).readBits(locate(node, at, text).index)})`;
  }

  #loadOne(node: Node, at: Position, text: Text): string {
    const { base, index, guards } = locate(node, at, text);
    const splat = base.kind === "constant" && typeof base.data === "number";
    const inner = splat ? this.constant(base.data as number, node.dataType, 1) : this.#binding(base, false).read(index, 1);
    return this.#guarded(inner, guards, node.dataType, 1);
  }

  #guarded(value: string, guards: readonly { condition: string; outside: number }[], dataType: DataType, width: Width): string {
    return guards.reduceRight(
      (inner, { condition, outside }) => `select(${this.constant(outside, dataType, width)}, ${inner}, ${condition})`,
      value,
    );
  }

  /** A number, as often as the width asks. */
  constant(value: number, dataType: DataType, width: Width): string {
    const scalar = this.functions.literal(value, dataType);
    return width === 1 ? scalar : splatted(scalar, dataType);
  }

  /** A statement that writes the element, or the four elements, of an output. */
  store(node: Node, index: string, value: string, width: Width): string {
    return this.#binding(node, true).write(index, value, width);
  }

  /** Declarations of the buffers, then the functions. */
  header(writable: (node: Node) => boolean): string {
    const bindings = [...this.#bindings];
    const functions = this.functions.text;
    return [
      ...bindings.map(([node, binding], slot) => binding.declare(slot, writable(node))),
      ...conversions(bindings.map(([node]) => node.dataType)),
      ...(functions ? [functions] : []),
    ].join("\n");
  }
}

/** One value as often as a vector holds it. */
const splatted = (value: string, dataType: DataType): string =>
  `${typeOf(computeType(dataType), 4)}(${isWide(dataType) ? Array(4).fill(value).join(", ") : value})`;

const hasGuard = (node: Node): boolean => !!node.view && (node.view.inside !== undefined || hasGuard(node.inputs["tensor"]));

/** How four neighbours along the last dimension lie, where positions are given by coordinates. */
export function spanOfRow(node: Node): "vector" | "splat" | "apart" {
  const { view, shape } = node;
  const last = shape.length - 1;
  if (!view) return shape[last] % 4 === 0 ? "vector" : "apart";
  const input = node.inputs["tensor"];
  const [from, to] = view.inside?.[last] ?? [0, shape[last]];
  if (input.view || shape[last] % 4 !== 0 || from > 0 || to < shape[last]) return "apart";
  if (view.strides[last] === 0) return "splat";
  const lines = view.strides.every((stride, k) => k === last || shape[k] === 1 || stride % 4 === 0);
  return view.strides[last] === 1 && view.offset % 4 === 0 && lines ? "vector" : "apart";
}

/** The position `lane` elements further on. */
const shifted = (at: Position, lane: number, text: Text): Position => ({
  shape: at.shape,
  linear: at.linear && text.let(`${at.linear} + ${lane}u`),
  coordinates: at.coordinates && [...at.coordinates.slice(0, -1), text.let(`${at.coordinates.at(-1)} + ${lane}u`)],
});

/** Writes the values of a region's nodes at one position, each once. */
export class Expressions {
  readonly text: Text;
  readonly #writer: Writer;
  readonly #at: Position;
  readonly #width: Width;
  readonly #given: ReadonlyMap<Node, string>;
  readonly #values = new Map<Node, string>();
  readonly #members: ReadonlySet<Node>;

  /** @param values What is known: a kernel's result, rows' reductions as they become known. */
  constructor(
    writer: Writer,
    members: ReadonlySet<Node>,
    at: Position,
    width: Width,
    values: ReadonlyMap<Node, string> = new Map(),
    text = new Text("v"),
  ) {
    this.text = text;
    this.#writer = writer;
    this.#members = members;
    this.#at = at;
    this.#width = width;
    this.#given = values;
  }

  /** The position's linear index. */
  get linear(): string {
    return linearOf(this.#at);
  }

  /** A name for the value of `node`, which may be a view, at the position. */
  value(node: Node): string {
    const base = baseOf(node);
    // A value made here is seen through views that show the same element, or a row's value at each of its elements.
    const inside = this.#given.has(base) || this.#members.has(base);
    const key = inside ? base : node;
    const known = this.#given.get(base) ?? this.#values.get(key);
    if (known) return known;
    const value = inside ? this.#compute(base) : this.text.let(this.#writer.load(node, this.#at, this.#width, this.text));
    this.#values.set(key, value);
    return value;
  }

  #compute(node: Node): string {
    const rule = node.rule!;
    if (rule.kind !== "elementwise") throw new Error(`${node.name} has no value here`);
    const inputs = Object.entries(node.inputs);
    const result = computeType(node.dataType);
    const parameters: [string, ComputeType][] = inputs.map(([key, input]) => [key, computeType(input.dataType)]);
    const given = inputs.map(([, input]) => this.value(input));
    const first = parameters[0]?.[1] ?? result;
    for (const [key, param] of Object.entries(node.params)) {
      if (typeof param !== "number" || !new RegExp(`\\b${key}\\b`).test(rule.wgsl)) continue;
      const type: DataType = ({ f32: "float32", bool: "float32", i32: "int32", u32: "uint32", i64: "int64", u64: "uint64" } as const)[
        first
      ];
      parameters.push([key, computeType(type)]);
      given.push(this.#writer.constant(param, type, this.#width));
    }
    const wide = [node, ...inputs.map(([, input]) => input)].some(({ dataType }) => isWide(dataType));
    let wgsl = (wide ? rule.wide : undefined) ?? rule.wgsl;
    if (rule.coordinate) {
      wgsl = wgsl.replaceAll("COORDINATE", "coordinate");
      parameters.push(["coordinate", "i32"]);
      given.push(this.#coordinate(node, node.params[rule.coordinate] as number));
    }
    const value = this.text.let(`${this.#writer.functions.define(node.name, wgsl, parameters, result, this.#width)}(${given.join(", ")})`);
    return this.text.let(narrowed(value, node.dataType, this.#width));
  }

  /** The element's coordinate along an axis of its node. */
  #coordinate(node: Node, axis: number): string {
    const first = this.text.let(linearOf(this.#at));
    const along = wrapAxis(axis, node.shape.length);
    const step = contiguous(node.shape)[along];
    const lanes = (this.#width === 1 ? [0] : [0, 1, 2, 3]).map(
      (lane) => `${lane === 0 ? first : `(${first} + ${lane}u)`} / ${Math.max(1, step)}u % ${Math.max(1, node.shape[along])}u`,
    );
    return this.text.let(this.#width === 1 ? `i32(${lanes[0]})` : `vec4<i32>(${lanes.map((lane) => `i32(${lane})`).join(", ")})`);
  }
}
