import type { Device } from "../device.ts";
import { sameShape, type Shape } from "../shapes.ts";
import type { Tensor } from "../tensor.ts";
import type { CompileOptions } from "./compile.ts";
import type { Kernel } from "./select.ts";
import { type Literal, type Skeleton, skeletonOf, withReads } from "./skeleton.ts";

/** From so many different shapes of feeds on, more are expected: kernels are then made that serve others too. */
const many = 3;
/** Skeletons that a history remembers at most. */
const most = 1024;

/** A place in what is compiled where kernels of one skeleton stand, whatever the lengths. */
interface Place {
  /** The literals that it had first. */
  readonly first: readonly Literal[];
  /** For each literal that has not always been the same, its number among them; those that have always been equal share one. −1 for the others. */
  slots: readonly number[];
  /** The kernel that reads them, once it is needed. */
  wgsl: string | undefined;
}

/** What was compiled for the same targets before, of other shapes. */
interface History {
  readonly targets: readonly unknown[];
  /** Shapes of feeds, all different; no more than `many`. */
  readonly shapes: (readonly Shape[])[];
  /** By skeleton, those of each in order. */
  readonly places: Map<string, Place[]>;
}

const histories = new WeakMap<Device, WeakMap<Tensor, History[]>>();

/** What was compiled on a device for these targets before; notes the shapes of this time. */
export function historyOf({ targetTensors = [], targetOperations = [], feeds }: CompileOptions, device: Device): History {
  const targets = [...targetTensors, ...targetOperations];
  const first = targetTensors[0] ?? targetOperations[0]?.output;
  let ofDevice = histories.get(device);
  if (!ofDevice) histories.set(device, (ofDevice = new WeakMap()));
  const known = (first && ofDevice.get(first)) ?? [];
  let history = known.find((other) => other.targets.length === targets.length && targets.every((target, k) => target === other.targets[k]));
  if (!history) {
    history = { targets, shapes: [], places: new Map() };
    if (first) ofDevice.set(first, [...known, history]);
  }
  const shapes = [...(feeds?.values() ?? [])].map(({ shape }) => shape);
  const isNew = !history.shapes.some((other) => other.length === shapes.length && shapes.every((shape, k) => sameShape(shape, other[k])));
  if (isNew && history.shapes.length < many) history.shapes.push(shapes);
  return history;
}

/** Whether shapes change so often that kernels had better serve all. */
export const isVaried = ({ shapes }: History): boolean => shapes.length >= many;

/**
 * Where shapes change from run to run, puts kernels that read what differs in the place of those that state it, so that the next shapes need no
 * pipelines of their own. The first shapes keep the kernels made for them, which are faster.
 */
export function share(kernels: readonly Kernel[], history: History, device: Device): Kernel[] {
  const skeletons = new Map<string, Skeleton>();
  const seen = new Map<string, number>();
  return kernels.map((kernel) => {
    const { wgsl } = kernel;
    const skeleton = skeletons.get(wgsl) ?? skeletonOf(wgsl);
    skeletons.set(wgsl, skeleton);
    const n = seen.get(skeleton.key) ?? 0;
    seen.set(skeleton.key, n + 1);
    const place = placeOf(skeleton, n, history);
    refine(place, skeleton.literals);
    if (!isVaried(history) || device.hasPipeline(wgsl) || !place.slots.some((slot) => slot >= 0)) return kernel;
    return { ...kernel, wgsl: (place.wgsl ??= withReads(skeleton, place.slots)), parameters: parametersOf(skeleton.literals, place.slots) };
  });
}

function placeOf({ key, literals }: Skeleton, n: number, { places }: History): Place {
  const alike = places.get(key) ?? [];
  // The ones used last come last.
  places.delete(key);
  places.set(key, alike);
  if (places.size > most) places.delete(places.keys().next().value!);
  return (alike[n] ??= { first: literals, slots: literals.map(() => -1), wgsl: undefined });
}

/** Takes in literals of another kernel: what differs for the first time gets a slot, and what differs from its like one of its own. */
function refine(place: Place, literals: readonly Literal[]): void {
  const numbers = new Map<string, number>();
  const slots = literals.map(({ bits, type }, k) => {
    const before = place.slots[k];
    if (before < 0 && bits === place.first[k].bits) return -1;
    // A length is not read: it is only left out.
    if (type === "length") return 0;
    const kind = before < 0 ? `${place.first[k].bits} ${bits}` : `${before}: ${bits}`;
    const number = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, number);
    return number;
  });
  if (slots.some((slot, k) => slot !== place.slots[k])) place.wgsl = undefined;
  place.slots = slots;
}

function parametersOf(literals: readonly Literal[], slots: readonly number[]): number[] {
  const words = new Array<number>(4 * Math.ceil((1 + Math.max(...slots)) / 4)).fill(0);
  slots.forEach((slot, k) => {
    if (slot >= 0 && literals[k].type !== "length") words[slot] = literals[k].bits;
  });
  return words;
}
