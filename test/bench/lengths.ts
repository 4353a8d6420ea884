/**
 * What a length costs that was never run before, and what kernels that serve all lengths cost beside those made for one:
 * `STITCHGRAPH_ADAPTER=software npx tsx test/bench/lengths.ts [name of a model]`.
 */
import { Device, type Executable, Graph, type Shape, type Tensor, TensorData } from "../../src/index.ts";
import { range } from "../../src/shapes.ts";

interface Model {
  readonly graph: Graph;
  readonly x: Tensor;
  readonly y: Tensor;
}
interface Case {
  readonly shape: (n: number) => Shape;
  readonly make: (x: Tensor, graph: Graph) => Tensor;
  /** The length at which kernels are compared; what came before it is a little shorter. */
  readonly at: number;
}

const device = await Device.request();
console.log(device.description);
const { gpu } = device;
let [pipelines, bytes] = [0, 0];
const createPipeline = gpu.createComputePipelineAsync.bind(gpu);
gpu.createComputePipelineAsync = (descriptor) => {
  pipelines++;
  return createPipeline(descriptor);
};
const createBuffer = gpu.createBuffer.bind(gpu);
gpu.createBuffer = (descriptor) => {
  const buffer = createBuffer(descriptor);
  const destroy = buffer.destroy.bind(buffer);
  let size = descriptor.size;
  bytes += size;
  buffer.destroy = () => {
    bytes -= size;
    size = 0;
    return destroy();
  };
  return buffer;
};

const elements = (shape: Shape): number => shape.reduce((a, b) => a * b, 1);
const numbers = (shape: Shape): Float32Array => Float32Array.from({ length: elements(shape) }, (_, k) => ((k * 7919) % 1021) / 1021 - 0.5);
const weight = (graph: Graph, shape: Shape): Tensor => graph.variable(numbers(shape), { shape });
const heads = (x: Tensor): Tensor => x.reshape({ shape: [-1, 4, 16] }).transpose({ permutation: [1, 0, 2] });
const attention: Case["make"] = (x, graph) => {
  const [query, key, value] = range(3).map(() => heads(x.matrixMultiplication(weight(graph, [64, 64]))));
  const scores = query.matrixMultiplication(key.transpose({ permutation: [0, 2, 1] })).multiplication(0.25);
  const mixed = scores.softMax({ axis: -1 }).matrixMultiplication(value);
  const joined = mixed.transpose({ permutation: [1, 0, 2] }).reshape({ shape: [-1, 64] });
  return joined.matrixMultiplication(weight(graph, [64, 64])).addition(x);
};
const same = { dataLayout: "NHWC", weightsLayout: "HWIO", paddingStyle: "TF_SAME" } as const;

const changing: Readonly<Record<string, Case>> = {
  "chain [n]": { shape: (n) => [n], make: (x) => x.multiplication(2).addition(1).tanh().exponent(), at: 300 },
  "dense and softMax [n, 64]": {
    shape: (n) => [n, 64],
    make: (x, graph) => x.matrixMultiplication(weight(graph, [64, 64])).softMax({ axis: -1 }),
    at: 300,
  },
  "attention [n, 64]": { shape: (n) => [n, 64], make: attention, at: 300 },
};
const steady: Readonly<Record<string, Case>> = {
  "GeLU [1M]": { shape: (n) => [n], make: (x) => x.multiplication(0.7).erf().addition(1).multiplication(x), at: 2 ** 20 },
  "softMax of n rows [n, 1024]": { shape: (n) => [n, 1024], make: (x) => x.softMax({ axis: -1 }), at: 1024 },
  "softMax of n columns [1024, n]": { shape: (n) => [1024, n], make: (x) => x.softMax({ axis: -1 }), at: 1024 },
  "product [n, 512]·[512, 512]": {
    shape: (n) => [n, 512],
    make: (x, graph) => x.matrixMultiplication(weight(graph, [512, 512])),
    at: 512,
  },
  "product [512, n]·[n, 512]": {
    shape: (n) => [512, n],
    make: (x) => x.matrixMultiplication(x.transpose({ permutation: [1, 0] })),
    at: 512,
  },
  "transpose [n, 1000]": { shape: (n) => [n, 1000], make: (x) => x.transpose({ permutation: [1, 0] }).addition(1), at: 1024 },
  "padding [n, 1001]": { shape: (n) => [n, 1001], make: (x) => x.padTensor({ leftPadding: [2, 1], rightPadding: [1, 3] }), at: 1001 },
  "convolution 32→32 [n, 28, 28]": {
    shape: (n) => [n, 28, 28, 32],
    make: (x, graph) => x.convolution2D({ weights: weight(graph, [3, 3, 32, 32]), descriptor: same }),
    at: 16,
  },
  "convolution 3→16 [1, n, n]": {
    shape: (n) => [1, n, n, 3],
    make: (x, graph) => x.convolution2D({ weights: weight(graph, [3, 3, 3, 16]), descriptor: same }),
    at: 224,
  },
  "attention [n, 64]": { shape: (n) => [n, 64], make: attention, at: 256 },
  "running sum [n, 64]": { shape: (n) => [n, 64], make: (x) => x.cumulativeSum({ axis: 0 }), at: 1000 },
};

/** Lengths that differ for two n are open. */
const build = ({ shape, make }: Case): Model => {
  const graph = new Graph();
  const [a, b] = [shape(5), shape(6)];
  const x = graph.placeholder(a.map((d, k) => (d === b[k] ? d : -1)));
  return { graph, x, y: make(x, graph) };
};
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1];
const wanted = (name: string): boolean => name.includes(process.argv[2] ?? "");

for (const [name, kind] of Object.entries(changing).filter(([name]) => wanted(name)))
  // A graph of its own for each length is what there was before: nothing is known of other lengths. Some are enough, and come last, lest they leave pipelines.
  for (const shared of [true, false]) {
    let model = build(kind);
    const times: number[] = [];
    const before = pipelines;
    for (const k of range(shared ? 300 : 20)) {
      if (!shared) model = build(kind);
      const shape = kind.shape(((k * 97) % 300) + 1);
      const feed = TensorData.from(device, numbers(shape), { shape });
      const start = performance.now();
      const results = await model.graph.run(new Map([[model.x, feed]]), { targetTensors: [model.y], device });
      await results.get(model.y)!.read();
      times.push(performance.now() - start);
      results.get(model.y)!.destroy();
      feed.destroy();
    }
    const [rss, held] = [process.memoryUsage().rss, bytes].map((size) => `${(size / 1e6).toFixed(0)} MB`);
    console.log(
      `${name}, ${shared ? "shared" : "alone"}: ${pipelines - before} pipelines for ${times.length} lengths; first run ${median(times).toFixed(1)} ms,`,
      `the last hundred ${median(times.slice(-100)).toFixed(1)}, all ${(times.reduce((a, b) => a + b) / 1000).toFixed(1)} s; ${rss}, buffers ${held}`,
    );
  }

for (const [name, kind] of Object.entries(steady).filter(([name]) => wanted(name))) {
  const compile = ({ graph, x, y }: Model, n: number): Promise<Executable> =>
    graph.compile(device, { feeds: new Map([[x, { shape: kind.shape(n) }]]), targetTensors: [y] });
  const varied = build(kind);
  // Of the same class: multiples of what the length is a multiple of.
  const step = [8, 4, 2, 1].find((unit) => kind.at % unit === 0 && kind.at > 4 * unit)!;
  for (const k of [1, 2, 3, 4]) (await compile(varied, kind.at - k * step)).destroy();
  using shared = await compile(varied, kind.at);
  using alone = await compile(build(kind), kind.at);
  using feed = TensorData.from(device, numbers(kind.shape(kind.at)), { shape: kind.shape(kind.at) });
  const time = async (executable: Executable, runs: number): Promise<number> => {
    const start = performance.now();
    for (const _ of range(runs)) (await executable.run([feed]))[0].destroy();
    await device.finish();
    return (performance.now() - start) / runs;
  };
  await time(shared, 3);
  const runs = Math.max(1, Math.min(256, Math.round(60 / (await time(alone, 3)))));
  const [own, read]: [number[], number[]] = [[], []];
  for (const _ of range(15)) {
    own.push(await time(alone, runs));
    read.push(await time(shared, runs));
  }
  const which = shared.kernels.filter(({ wgsl }) => wgsl.includes("literals")).length;
  console.log(
    `${name}: alone ${Math.min(...own).toFixed(3)} ms, shared ${Math.min(...read).toFixed(3)}: × ${(Math.min(...read) / Math.min(...own)).toFixed(2)}`,
    `(medians × ${(median(read) / median(own)).toFixed(2)}); ${which} of ${shared.kernels.length} kernels read`,
  );
}
device.destroy();
