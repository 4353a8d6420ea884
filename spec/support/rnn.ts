import {
  gruOrder,
  type GRUSettings,
  lstmOrder,
  type LSTMSettings,
  type RNNActivation,
  type SingleGateSettings,
  type WalkSettings,
  walksBackwards,
} from "../../src/geometry/rnnGeometry.ts";
import { elementCount, NDArray, range, type Shape, sum, tabulate } from "../define.ts";
import { linearOf } from "./pooling.ts";

const activate = (x: number, activation: RNNActivation): number => {
  if (activation === "relu") return Math.max(x, 0);
  if (activation === "tanh") return Math.tanh(x);
  if (activation === "sigmoid") return 1 / (1 + Math.exp(-x));
  return activation === "none" ? x : Math.min(1, Math.max(0, 0.2 * x + 0.5));
};
/** The derivative of an activation where its result is `y`. */
const slope = (y: number, activation: RNNActivation): number => {
  if (activation === "relu") return y > 0 ? 1 : 0;
  if (activation === "tanh") return 1 - y * y;
  if (activation === "sigmoid") return y * (1 - y);
  return activation === "none" ? 1 : y > 0 && y < 1 ? 0.2 : 0;
};

interface Company {
  readonly recurrentWeight: NDArray;
  readonly initState?: NDArray;
  readonly initCell?: NDArray;
  readonly mask?: NDArray;
  readonly peephole?: NDArray;
  readonly secondaryBias?: NDArray;
}

/** The element at `c`, along dimensions of length 1 the only one; 1 where there is no mask. */
const maskAt = (mask: NDArray | undefined, c: readonly number[]): number =>
  mask ? mask.at(...c.map((k, d) => (mask.shape[d] === 1 ? 0 : k))) : 1;

/** Fills an array of `shape` by walking each batch element in each direction. */
const walked = (
  shape: Shape,
  [steps, batch, directions]: Shape,
  settings: WalkSettings,
  walk: (n: number, d: number, times: readonly number[], put: (value: number, ...c: number[]) => void) => void,
): NDArray => {
  const result = new NDArray(shape, new Float64Array(elementCount(shape)));
  for (const n of range(batch))
    for (const d of range(directions))
      walk(n, d, walksBackwards(settings)[d] ? range(steps).reverse() : range(steps), (value, ...c) => {
        result.data[linearOf(c, shape)] = value;
      });
  return result;
};

/** Σₖ W[d, gate, u, k] · vector[k]. */
const row = (weight: NDArray, d: number, gate: number, u: number, vector: readonly number[]): number =>
  sum([vector.length], (k) => weight.at(d, gate, u, k) * vector[k]);
/** Σₖ W[d, gate, k, u] · vector[k]. */
const column = (weight: NDArray, d: number, gate: number, u: number, vector: readonly number[]): number =>
  sum([vector.length], (k) => weight.at(d, gate, k, u) * vector[k]);

interface Forward<D> extends Company {
  readonly source: NDArray;
  readonly descriptor: D;
  readonly shape: Shape;
}

/** zₜ = xₜ + (h·m) Rᵀ, hₜ = act(zₜ). */
export const singleGateWalk = ({ source, recurrentWeight, initState, mask, descriptor, shape }: Forward<SingleGateSettings>): NDArray =>
  walked(shape, shape.slice(1), descriptor, (n, d, times, put) => {
    const units = range(shape[4]);
    let h = units.map((u) => initState?.at(n, d, u) ?? 0);
    for (const t of times) {
      const seen = units.map((u) => h[u] * maskAt(mask, [t, n, d, u]));
      const z = units.map((u) => source.at(t, n, d, 0, u) + row(recurrentWeight, d, 0, u, seen));
      h = z.map((x) => activate(x, descriptor.activation));
      for (const u of units) [h[u], z[u]].forEach((value, slot) => put(value, slot, t, n, d, u));
    }
  });

/** Gates a = xₜ + (h·m) Rᵀ + p·c; cₜ = f·c + i·z, hₜ = o·act(cₜ). */
export const lstmWalk = ({
  source,
  recurrentWeight,
  initState,
  initCell,
  mask,
  peephole,
  descriptor,
  shape,
}: Forward<LSTMSettings>): NDArray =>
  walked(shape, shape.slice(1), descriptor, (n, d, times, put) => {
    const units = range(shape[4]);
    const order = lstmOrder(descriptor);
    let h = units.map((u) => initState?.at(n, d, u) ?? 0);
    let c = units.map((u) => initCell?.at(n, d, u) ?? 0);
    for (const t of times) {
      const seen = units.map((u) => h[u] * maskAt(mask, [t, n, d, u]));
      const gate = (g: number, activation: RNNActivation): number[] =>
        units.map((u) => {
          const a = source.at(t, n, d, g, u) + row(recurrentWeight, d, g, u, seen) + (peephole ? peephole.at(d, g, u) * c[u] : 0);
          return activate(a, activation);
        });
      const i = gate(order.input, descriptor.inputGateActivation);
      const f = gate(order.forget, descriptor.forgetGateActivation);
      const z = gate(order.candidate, descriptor.cellGateActivation);
      const o = gate(order.output, descriptor.outputGateActivation);
      c = units.map((u) => f[u] * c[u] + i[u] * z[u]);
      h = units.map((u) => o[u] * activate(c[u], descriptor.activation));
      for (const u of units) {
        const gates = descriptor.forgetGateLast ? [i, z, f, o] : [i, f, z, o];
        [h, c, ...gates].forEach((values, slot) => put(values[u], slot, t, n, d, u));
      }
    }
  });

/** z and r from xₜ + (h·m) Rᵀ; o = act(xₜ + r·((h·m) Rᵀ + b)) or act(xₜ + (h·m·r) Rᵀ); hₜ = z·h + (1 − z)·o, or the other way round. */
export const gruWalk = ({ source, recurrentWeight, initState, mask, secondaryBias, descriptor, shape }: Forward<GRUSettings>): NDArray =>
  walked(shape, shape.slice(1), descriptor, (n, d, times, put) => {
    const units = range(shape[4]);
    const order = gruOrder(descriptor);
    let h = units.map((u) => initState?.at(n, d, u) ?? 0);
    for (const t of times) {
      const seen = units.map((u) => h[u] * maskAt(mask, [t, n, d, u]));
      const x = (g: number, u: number): number => source.at(t, n, d, g, u);
      const gate = (g: number, activation: RNNActivation): number[] =>
        units.map((u) => activate(x(g, u) + row(recurrentWeight, d, g, u, seen), activation));
      const z = gate(order.update, descriptor.updateGateActivation);
      const r = gate(order.reset, descriptor.resetGateActivation);
      const scaled = units.map((u) => seen[u] * r[u]);
      const after = units.map((u) => row(recurrentWeight, d, 2, u, seen) + (secondaryBias?.at(d, u) ?? 0));
      const reach = units.map((u) => (descriptor.resetAfter ? after[u] * r[u] : row(recurrentWeight, d, 2, u, scaled)));
      const o = units.map((u) => activate(x(2, u) + reach[u], descriptor.outputGateActivation));
      h = units.map((u) => (descriptor.flipZ ? (1 - z[u]) * h[u] + z[u] * o[u] : z[u] * h[u] + (1 - z[u]) * o[u]));
      const gates = descriptor.resetGateFirst ? [r, z, o] : [z, r, o];
      const slots = [h, ...gates, ...(descriptor.resetAfter ? [after] : [])];
      for (const u of units) slots.forEach((values, slot) => put(values[u], slot, t, n, d, u));
    }
  });

interface Backward<D> extends Company {
  readonly packed: NDArray;
  readonly gradient: NDArray;
  readonly descriptor: D;
  readonly shape: Shape;
}

/** The chain rule along the walk of `singleGateWalk`, from its last step to its first. */
export const singleGateWalkBack = ({ packed, gradient, recurrentWeight, mask, descriptor, shape }: Backward<SingleGateSettings>): NDArray =>
  walked(shape, packed.shape.slice(1), descriptor, (n, d, times, put) => {
    const units = range(shape[4]);
    let dh = units.map(() => 0);
    for (const t of [...times].reverse()) {
      const da = units.map((u) => {
        const at = [t, n, d, u];
        return (gradient.at(0, ...at) + dh[u]) * slope(packed.at(0, ...at), descriptor.activation) + gradient.at(1, ...at);
      });
      dh = units.map((u) => maskAt(mask, [t, n, d, u]) * column(recurrentWeight, d, 0, u, da));
      for (const u of units) put(da[u], t, n, d, 0, u);
    }
    for (const u of units) put(dh[u], times.length, n, d, 0, u);
  });

/** The chain rule along the walk of `lstmWalk`, from its last step to its first. */
export const lstmWalkBack = ({
  packed,
  gradient,
  recurrentWeight,
  initCell,
  mask,
  peephole,
  descriptor,
  shape,
}: Backward<LSTMSettings>): NDArray =>
  walked(shape, packed.shape.slice(1), descriptor, (n, d, times, put) => {
    const units = range(shape[4]);
    const order = lstmOrder(descriptor);
    let dh = units.map(() => 0);
    let dc = units.map(() => 0);
    for (const step of range(times.length).reverse()) {
      const t = times[step];
      const da = range(4).map(() => units.map(() => 0));
      for (const u of units) {
        const y = (slot: number): number => packed.at(slot, t, n, d, u);
        const dy = (slot: number): number => gradient.at(slot, t, n, d, u);
        const [i, f, z, o] = [order.input, order.forget, order.candidate, order.output].map((g) => y(2 + g));
        const before = step > 0 ? packed.at(1, times[step - 1], n, d, u) : (initCell?.at(n, d, u) ?? 0);
        const active = activate(y(1), descriptor.activation);
        const dState = dy(0) + dh[u];
        const dCell = dy(1) + dc[u] + dState * o * slope(active, descriptor.activation);
        da[order.input][u] = (dCell * z + dy(2 + order.input)) * slope(i, descriptor.inputGateActivation);
        da[order.forget][u] = (dCell * before + dy(2 + order.forget)) * slope(f, descriptor.forgetGateActivation);
        da[order.candidate][u] = (dCell * i + dy(2 + order.candidate)) * slope(z, descriptor.cellGateActivation);
        da[order.output][u] = (dState * active + dy(2 + order.output)) * slope(o, descriptor.outputGateActivation);
        dc[u] = dCell * f + (peephole ? sum([4], (g) => peephole.at(d, g, u) * da[g][u]) : 0);
      }
      dh = units.map((u) => maskAt(mask, [t, n, d, u]) * sum([4], (g) => column(recurrentWeight, d, g, u, da[g])));
      for (const u of units) da.forEach((values, g) => put(values[u], t, n, d, g, u));
    }
    for (const u of units) [dh, dc].forEach((values, slot) => put(values[u], times.length, n, d, slot, u));
  });

/** The chain rule along the walk of `gruWalk`, from its last step to its first. */
export const gruWalkBack = ({ packed, gradient, recurrentWeight, initState, mask, descriptor, shape }: Backward<GRUSettings>): NDArray =>
  walked(shape, packed.shape.slice(1), descriptor, (n, d, times, put) => {
    const units = range(shape[4]);
    const order = gruOrder(descriptor);
    const { resetAfter, flipZ } = descriptor;
    let dh = units.map(() => 0);
    for (const step of range(times.length).reverse()) {
      const t = times[step];
      const y = (slot: number): number[] => units.map((u) => packed.at(slot, t, n, d, u));
      const dy = (slot: number): number[] => units.map((u) => gradient.at(slot, t, n, d, u));
      const m = units.map((u) => maskAt(mask, [t, n, d, u]));
      const [z, r, o] = [order.update, order.reset, order.output].map((g) => y(1 + g));
      const before = units.map((u) => (step > 0 ? packed.at(0, times[step - 1], n, d, u) : (initState?.at(n, d, u) ?? 0)));
      const kept = z.map((x) => (flipZ ? 1 - x : x));
      const dState = dy(0).map((x, u) => x + dh[u]);
      const dz = units.map((u) => {
        const change = (before[u] - o[u]) * (flipZ ? -1 : 1);
        return (dState[u] * change + dy(1 + order.update)[u]) * slope(z[u], descriptor.updateGateActivation);
      });
      const dOutput = units.map(
        (u) => (dState[u] * (1 - kept[u]) + dy(1 + order.output)[u]) * slope(o[u], descriptor.outputGateActivation),
      );
      const toScaled = resetAfter
        ? units.map((u) => dOutput[u] * r[u] + dy(4)[u])
        : units.map((u) => m[u] * column(recurrentWeight, d, 2, u, dOutput));
      const dr = units.map((u) => {
        const toReset = resetAfter ? dOutput[u] * y(4)[u] : toScaled[u] * before[u];
        return (toReset + dy(1 + order.reset)[u]) * slope(r[u], descriptor.resetGateActivation);
      });
      dh = units.map((u) => {
        const products = column(recurrentWeight, d, order.update, u, dz) + column(recurrentWeight, d, order.reset, u, dr);
        const fromScaled = resetAfter ? m[u] * column(recurrentWeight, d, 2, u, toScaled) : toScaled[u] * r[u];
        return dState[u] * kept[u] + m[u] * products + fromScaled;
      });
      const gates = descriptor.resetGateFirst ? [dr, dz, dOutput] : [dz, dr, dOutput];
      for (const u of units) [...gates, ...(resetAfter ? [toScaled] : [])].forEach((values, g) => put(values[u], t, n, d, g, u));
    }
    for (const u of units) put(dh[u], times.length, n, d, 0, u);
  });

interface Whole {
  readonly source: NDArray;
  readonly recurrentWeight: NDArray;
  readonly inputWeight?: NDArray;
  readonly bias?: NDArray;
  readonly initState?: NDArray;
  readonly initCell?: NDArray;
  readonly mask?: NDArray;
  readonly peephole?: NDArray;
  readonly secondaryBias?: NDArray;
}

/** Apple's inputs with a dimension for everything, and the source projected by an index equation. */
const spread = (a: Whole, gates: number, slots: number, settings: WalkSettings) => {
  const [steps, batch, width] = a.source.shape;
  const [directions, units] = [walksBackwards(settings).length, a.recurrentWeight.shape.at(-1)!];
  const as = (array: NDArray | undefined, ...shape: number[]): NDArray | undefined => array && new NDArray(shape, array.data);
  const source = tabulate([steps, batch, directions, gates, units], ([t, n, d, g, u]) => {
    const at = (d * gates + g) * units + u;
    const projected = a.inputWeight ? sum([width], (k) => a.source.at(t, n, k) * a.inputWeight!.at(at, k)) : a.source.at(t, n, at);
    return projected + (a.bias?.at(at) ?? 0);
  });
  const whole =
    a.mask &&
    Array<number>(3 - a.mask.shape.length)
      .fill(1)
      .concat(a.mask.shape);
  return {
    source,
    recurrentWeight: as(a.recurrentWeight, directions, gates, units, units)!,
    initState: as(a.initState, batch, directions, units),
    initCell: as(a.initCell, batch, directions, units),
    mask: whole && as(a.mask, whole[0], whole[1], ...(whole[2] === 1 ? [1, 1] : [directions, units])),
    peephole: as(a.peephole, directions, gates, units),
    secondaryBias: as(a.secondaryBias, directions, units),
    shape: [slots, steps, batch, directions, units],
  };
};

/** A slot as [T, N, D·H]. */
const slotOf = (packed: NDArray, slot: number): NDArray => gatesOf(packed, slot, 1);
/** Gates as [T, N, D·G·H]. */
const gatesOf = (packed: NDArray, from: number, gates: number): NDArray => {
  const [, steps, batch, directions, units] = packed.shape;
  return tabulate([steps, batch, directions * gates * units], ([t, n, k]) =>
    packed.at(from + (Math.floor(k / units) % gates), t, n, Math.floor(k / (gates * units)), k % units),
  );
};

/** What `singleGateRNN` answers. */
export const singleGateReference = (a: Whole & { readonly descriptor: SingleGateSettings & { readonly training: boolean } }): NDArray[] => {
  const packed = singleGateWalk({ ...spread(a, 1, 2, a.descriptor), descriptor: a.descriptor });
  return [slotOf(packed, 0), ...(a.descriptor.training ? [slotOf(packed, 1)] : [])];
};

/** What `LSTM` answers. */
export const lstmReference = (
  a: Whole & { readonly descriptor: LSTMSettings & { readonly training: boolean; readonly produceCell: boolean } },
): NDArray[] => {
  const packed = lstmWalk({ ...spread(a, 4, 6, a.descriptor), descriptor: a.descriptor });
  const { produceCell, training } = a.descriptor;
  return [slotOf(packed, 0), ...(produceCell ? [slotOf(packed, 1)] : []), ...(training ? [gatesOf(packed, 2, 4)] : [])];
};

/** What `GRU` answers. */
export const gruReference = (a: Whole & { readonly descriptor: GRUSettings & { readonly training: boolean } }): NDArray[] => {
  const packed = gruWalk({ ...spread(a, 3, a.descriptor.resetAfter ? 5 : 4, a.descriptor), descriptor: a.descriptor });
  return [slotOf(packed, 0), ...(a.descriptor.training ? [gatesOf(packed, 1, 3)] : [])];
};
