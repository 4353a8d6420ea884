import test from "ava";
import { type NDArray, tabulate } from "../spec/reference.ts";
import { Graph } from "../src/graph.ts";
import { GraphError } from "../src/graphError.ts";
import type { Shape } from "../src/shapes.ts";
import type { Tensor } from "../src/tensor.ts";
import { mismatch } from "./support/compare.ts";
import { interpret } from "./support/interpreter.ts";
import { random } from "./support/random.ts";

const [steps, batch, width, units] = [3, 2, 3, 2];

/** A graph with placeholders for a network's tensors, filled at random. */
function network(gates: number, directions: number) {
  const graph = new Graph();
  const source = random(`network ${gates} ${directions}`);
  const feeds = new Map<Tensor, NDArray>();
  const fed = (shape: Shape): Tensor => {
    const tensor = graph.placeholder(shape);
    feeds.set(
      tensor,
      tabulate(shape, () => source.between(-1, 1)),
    );
    return tensor;
  };
  const columns = directions * units;
  const weights = {
    recurrentWeight: fed(directions === 2 ? [2, gates * units, units] : [gates * units, units]),
    inputWeight: fed([gates * columns, width]),
    bias: fed([gates * columns]),
    initState: fed([batch, columns]),
    mask: fed([batch, columns]),
  };
  return { graph, feeds, fed, weights, source: fed([steps, batch, width]), arriving: fed([steps, batch, columns]), columns };
}

interface Compared {
  readonly feeds: ReadonlyMap<Tensor, NDArray>;
  readonly answered: readonly Tensor[];
  readonly found: readonly Tensor[];
}

/** For each of Apple's methods for gradients, what it answers, and what `gradients` finds for the same network. */
const methods: Readonly<Record<string, (directions: 1 | 2) => Compared>> = {
  singleGateRNNGradients: (directions) => {
    const n = network(1, directions);
    const descriptor = { bidirectional: directions === 2, reverse: true, training: true, activation: "tanh" } as const;
    const [states, zState] = n.source.singleGateRNN({ ...n.weights, descriptor });
    const answered = n.source.singleGateRNNGradients({ ...n.weights, sourceGradient: n.arriving, zState, descriptor });
    const { recurrentWeight, inputWeight, bias, initState } = n.weights;
    const wanted = [n.source, recurrentWeight, inputWeight, bias, initState];
    return { feeds: n.feeds, answered, found: [...n.graph.gradients(states.multiplication(n.arriving), { with: wanted }).values()] };
  },
  LSTMGradients: (directions) => {
    const n = network(4, directions);
    const descriptor = { bidirectional: directions === 2, training: true, produceCell: true, forgetGateLast: true } as const;
    const more = { initCell: n.fed([batch, n.columns]), peephole: n.fed([4 * n.columns]) };
    const [states, cellOutputFwd, zState] = n.source.LSTM({ ...n.weights, ...more, descriptor });
    const given = { sourceGradient: n.arriving, zState, cellOutputFwd, descriptor };
    const answered = n.source.LSTMGradients({ ...n.weights, ...more, ...given });
    const { recurrentWeight, inputWeight, bias, initState } = n.weights;
    const wanted = [n.source, recurrentWeight, inputWeight, bias, more.peephole, initState, more.initCell];
    return { feeds: n.feeds, answered, found: [...n.graph.gradients(states.multiplication(n.arriving), { with: wanted }).values()] };
  },
  GRUGradients: (directions) => {
    const n = network(3, directions);
    const descriptor = { bidirectional: directions === 2, training: true, resetAfter: directions === 2, flipZ: true } as const;
    const more = directions === 2 ? { secondaryBias: n.fed([n.columns]) } : {};
    const [states, zState] = n.source.GRU({ ...n.weights, ...more, descriptor });
    const given = { sourceGradient: n.arriving, zState, outputFwd: states, descriptor };
    const answered = n.source.GRUGradients({ ...n.weights, ...more, ...given });
    const { recurrentWeight, inputWeight, bias, initState } = n.weights;
    const wanted = [n.source, recurrentWeight, inputWeight, bias, initState, ...Object.values(more)];
    return { feeds: n.feeds, answered, found: [...n.graph.gradients(states.multiplication(n.arriving), { with: wanted }).values()] };
  },
};

for (const [name, method] of Object.entries(methods))
  for (const directions of [1, 2] as const)
    test(`${name} answers what gradients finds, in ${directions === 1 ? "one direction" : "two directions"}`, (t) => {
      const { feeds, answered, found } = method(directions);
      const [mine, theirs] = [interpret(answered, feeds), interpret(found, feeds)];
      t.is(mine.length, theirs.length);
      mine.forEach(({ shape, data }, k) => {
        t.deepEqual(shape, theirs[k].shape);
        t.is(mismatch(data, theirs[k].data, 1e-9), undefined, `gradient ${k}`);
      });
    });

test("what comes from beyond the walk arrives at its last step", (t) => {
  const { graph, feeds, fed, weights, source, columns } = network(4, 2);
  const descriptor = { bidirectional: true, training: true, produceCell: true } as const;
  const [states, cellOutputFwd, zState] = source.LSTM({ ...weights, descriptor });
  const [stateGradient, cellGradient] = [fed([batch, columns]), fed([batch, columns])];
  const sourceGradient = graph.constant(0, { shape: [steps, batch, columns] });
  const [answered] = source.LSTMGradients({ ...weights, sourceGradient, zState, cellOutputFwd, stateGradient, cellGradient, descriptor });
  const ends = (sequence: Tensor): Tensor => {
    const half = (step: number, from: number): Tensor =>
      sequence.sliceTensor({ starts: [step, 0, from], sizes: [1, -1, units], squeezeMask: 1 });
    return half(steps - 1, 0).concatTensor({ with: half(0, units), dimension: 1 });
  };
  const sum = ends(states).multiplication(stateGradient).addition(ends(cellOutputFwd).multiplication(cellGradient));
  const found = graph.gradients(sum, { with: [source] }).get(source)!;
  const [mine, theirs] = interpret([answered, found], feeds);
  t.is(mismatch(mine.data, theirs.data, 1e-9), undefined);
});

for (const open of [
  [-1, batch, width],
  [steps, -1, width],
  [-1, -1, width],
])
  test(`LSTM with a source of shape ${JSON.stringify(open)} has a gradient`, (t) => {
    const { graph, feeds, weights, source } = network(4, 2);
    const opened = graph.placeholder(open);
    feeds.set(opened, feeds.get(source)!);
    const gradient = (x: Tensor): readonly Tensor[] => {
      const [states] = x.LSTM({ ...weights, descriptor: { bidirectional: true } });
      return [...graph.gradients(states.square(), { with: [x, ...Object.values(weights)] }).values()];
    };
    const [known, unknown] = [interpret(gradient(source), feeds), interpret(gradient(opened), feeds)];
    known.forEach(({ data }, k) => t.is(mismatch(unknown[k].data, data, 1e-9), undefined));
  });

test("the gradient of the gradient asks for the number of time steps", (t) => {
  const { graph, weights } = network(3, 1);
  const x = graph.placeholder([-1, batch, width]);
  const [states] = x.GRU(weights);
  const first = graph.gradients(states, { with: [x] }).get(x)!;
  const error = t.throws(() => graph.gradients(first, { with: [x] }), { instanceOf: GraphError });
  t.regex(error.message, /number of time steps must be known/);
});
