import test, { type ExecutionContext } from "ava";
import { Device, DeviceError, Graph, GraphError, type Operation, type Tensor, TensorData } from "../src/index.ts";
import { testDevice } from "./support/device.ts";

const device = await testDevice();

/** A run that cannot be is rejected with a GraphError, and the graph still runs afterwards with its variables untouched. */
async function rejects(t: ExecutionContext, message: RegExp, run: (graph: Graph, x: Tensor) => Promise<unknown>): Promise<void> {
  const graph = new Graph();
  const x = graph.placeholder([2, 3], { name: "x" });
  const v = graph.variable([1, 2]);
  await t.throwsAsync(run(graph, x), { instanceOf: GraphError, message });
  const y = x.addition(1);
  const results = await graph.run(new Map([[x, [1, 2, 3, 4, 5, 6]]]), { targetTensors: [y, v], device });
  t.deepEqual([...(await results.get(y)!.read())], [2, 3, 4, 5, 6, 7]);
  t.deepEqual([...(await results.get(v)!.read())], [1, 2]);
}

const loose = <T>(value: unknown): T => value as T;

test("a tensor of another graph", async (t) => {
  const other = new Graph();
  const [y, v] = [other.placeholder([2, 3], { name: "theirs" }), other.variable([1, 2])];
  const message = /must belong to this graph/;
  await rejects(t, message, (g) => g.run(new Map(), { targetTensors: [y], device }));
  await rejects(t, message, (g) => g.run(new Map([[y, [1, 2, 3, 4, 5, 6]]]), { device }));
  await rejects(t, message, (g) => g.run(new Map(), { targetOperations: [v.assign({ tensor: v })], device }));
});

test("a feed of the wrong shape", (t) =>
  rejects(t, /feed of placeholder «x».*must have shape \[2,3\]; got \[3,2\]$/, (g, x) =>
    g.run(new Map([[x, TensorData.from(device, new Float32Array(6), { shape: [3, 2] })]]), { targetTensors: [x.negative()], device }),
  ));

test("a feed of the wrong number of elements", (t) =>
  rejects(t, /feed of placeholder «x».*must have the 6 elements of shape \[2,3\]; got 5$/, (g, x) =>
    g.run(new Map([[x, new Float32Array(5)]]), { targetTensors: [x.negative()], device }),
  ));

test("a feed of the wrong type", async (t) => {
  await rejects(t, /feed of placeholder «x».*must be a Float32Array for float32; got a Int32Array$/, (g, x) =>
    g.run(new Map([[x, new Int32Array(6)]]), { targetTensors: [x.negative()], device }),
  );
  const whole = TensorData.from(device, new Int32Array(6), { shape: [2, 3] });
  await rejects(t, /feed of placeholder «x» must be float32; got int32$/, (g, x) =>
    g.run(new Map([[x, whole]]), { targetTensors: [x.negative()], device }),
  );
});

test("feeds that are no data", async (t) => {
  for (const [feed, message] of [
    [
      [
        [1, 2, 3],
        [4, 5],
      ],
      /must be nested evenly$/,
    ],
    [["1", 2, 3, 4, 5, 6], /must hold numbers; got string$/],
    [null, /must hold numbers; got null$/],
    [undefined, /must hold numbers; got undefined$/],
    [{}, /must hold numbers; got object$/],
  ] as const)
    await rejects(t, message, (g, x) => g.run(new Map([[x, loose<number[]>(feed)]]), { targetTensors: [x.negative()], device }));
});

test("an executable refuses feeds that are no data, too few, and of other shapes than it was compiled for", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([-1, 2], { name: "x" });
  const executable = await graph.compile(device, { feeds: new Map([[x, { shape: [3, 2] }]]), targetTensors: [x.negative()] });
  const throws = (feeds: unknown, message: RegExp) => t.throwsAsync(executable.run(loose(feeds)), { instanceOf: GraphError, message });
  await throws([], /the executable takes 1 feeds; got 0$/);
  await throws(
    [new Float32Array(4)],
    /feed of placeholder «x» must have shape \[3,2\], for which the executable was compiled; got \[2,2\]$/,
  );
  await throws([null], /must hold numbers; got null$/);
  await throws([{}], /must hold numbers; got object$/);
  await throws([undefined], /must hold numbers; got undefined$/);
  t.deepEqual([...(await (await executable.run([[1, 2, 3, 4, 5, 6]]))[0].read())], [-1, -2, -3, -4, -5, -6]);
  executable.destroy();
});

test("a missing feed", (t) =>
  rejects(t, /placeholder «x» must be fed, since a target depends on it; got no feed$/, (g, x) =>
    g.run(new Map(), { targetTensors: [x.negative()], device }),
  ));

test("a feed for what is no placeholder", async (t) => {
  await rejects(t, /only placeholders can be fed; got a feed for the result of negative$/, (g, x) =>
    g.run(new Map([[x.negative(), new Float32Array(6)]]), { device }),
  );
  await rejects(t, /only placeholders can be fed; got a feed for the result of constant$/, (g) =>
    g.compile(device, { feeds: new Map([[g.constant(1), { shape: [] }]]) }),
  );
});

test("a target that is an assignment's result, and a target operation that is none", async (t) => {
  await rejects(t, /assign: is an assignment: it belongs among the target operations$/, (g) => {
    const v = g.variable([1]);
    return g.run(new Map(), { targetTensors: [v.assign({ tensor: v.addition(1) }).output], device });
  });
  await rejects(t, /target operations must be assignments; got negative$/, (g, x) =>
    g.run(new Map([[x, new Float32Array(6)]]), { targetOperations: [x.negative().operation], device }),
  );
  await rejects(t, /needs .*; got undefined$/, (g) => g.run(new Map(), { targetTensors: [loose<Tensor>(undefined)], device }));
  await rejects(t, /.; got undefined$/, (g) => g.run(new Map(), { targetOperations: [loose<Operation>(undefined)], device }));
});

test("requirements that only shapes at run time decide", async (t) => {
  const graph = new Graph();
  const [x, y] = [graph.placeholder([-1, -1]), graph.placeholder([-1, -1])];
  const [product, sum] = [x.matrixMultiplication(y), x.addition(y)];
  const feeds = new Map([
    [x, [[1, 2, 3]]],
    [y, [[1, 2]]],
  ]);
  await t.throwsAsync(graph.run(feeds, { targetTensors: [product], device }), {
    instanceOf: GraphError,
    message: /^matrixMultiplication \(C3\): .*got primary \[1,3\] float32, secondary \[1,2\] float32$/,
  });
  await t.throwsAsync(graph.run(feeds, { targetTensors: [sum], device }), {
    instanceOf: GraphError,
    message: /^addition: the operands' shapes must broadcast; got primary \[1,3\] float32, secondary \[1,2\] float32$/,
  });
  const grown = graph.variable([1, 2]);
  await t.throwsAsync(
    graph.run(new Map([[x, [[1, 2, 3]]]]), { targetOperations: [grown.assign({ tensor: x.reshape({ shape: [-1] }) })], device }),
    { instanceOf: GraphError, message: /tensor must have the variable's shape \[2\]; got \[3\]$/ },
  );
});

test("compiling for a shape that the placeholder cannot have, or that is not known", async (t) => {
  const compile = (shape: number[]) => (g: Graph, x: Tensor) =>
    g.compile(device, { feeds: new Map([[x, { shape }]]), targetTensors: [x.negative()] });
  await rejects(t, /feed of placeholder «x» must have shape \[2,3\]; got \[2,4\]$/, compile([2, 4]));
  await rejects(t, /feed of placeholder «x» must have shape \[2,3\]; got \[-1,3\]$/, compile([-1, 3]));
  await rejects(t, /feed of placeholder «y».*must have.*; got \[-2\]$/, (g) => {
    const y = g.placeholder([-1], { name: "y" });
    return g.compile(device, { feeds: new Map([[y, { shape: [-2] }]]), targetTensors: [y.negative()] });
  });
});

test("a shape that only the device knows", (t) =>
  rejects(
    t,
    /reshape: shape decides the result's shape, so it must follow from constants and shapes; got a tensor that is known only on the device$/,
    (g, x) => {
      const shape = g.placeholder([2], { dataType: "int32" });
      return g.run(
        new Map<Tensor, number[]>([
          [x, [1, 2, 3, 4, 5, 6]],
          [shape, [3, 2]],
        ]),
        { targetTensors: [x.reshape({ shape })], device },
      );
    },
  ));

test("a failed run leaves variables as they were", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([2], { name: "x" });
  const v = graph.variable([1, 2]);
  const update = v.assign({ tensor: v.addition(x) });
  const gone = TensorData.from(device, [5, 5]);
  gone.destroy();
  await t.throwsAsync(graph.run(new Map([[x, [1, 2, 3]]]), { targetOperations: [update], device }), { instanceOf: GraphError });
  await t.throwsAsync(graph.run(new Map([[x, gone]]), { targetOperations: [update], device }), {
    instanceOf: DeviceError,
    message: /destroyed/,
  });
  await graph.run(new Map([[x, [10, 20]]]), { targetOperations: [update], device });
  const results = await graph.run(new Map(), { targetTensors: [v], device });
  t.deepEqual([...(await results.get(v)!.read())], [11, 22]);
});

test("destroyed data cannot be read, written or fed", async (t) => {
  const data = TensorData.from(device, [1, 2]);
  data.destroy();
  data.destroy();
  const message = /this TensorData has been destroyed/;
  await t.throwsAsync(data.read(), { instanceOf: DeviceError, message });
  t.throws(() => data.write([3, 4]), { instanceOf: DeviceError, message });
  const graph = new Graph();
  const x = graph.placeholder([2]);
  await t.throwsAsync(graph.run(new Map([[x, data]]), { targetTensors: [x], device }), { instanceOf: DeviceError, message });
});

test("data of the wrong size", (t) => {
  t.throws(() => TensorData.from(device, [1, 2, 3], { shape: [2] }), {
    instanceOf: GraphError,
    message: /TensorData: must have the 2 elements of shape \[2\]; got 3$/,
  });
  t.throws(() => TensorData.from(device, [1, 2]).write([1]), {
    instanceOf: GraphError,
    message: /TensorData.write: must have the 2 elements/,
  });
  t.throws(() => TensorData.from(device, Float32Array.of(1), { dataType: "int32" }), {
    instanceOf: GraphError,
    message: /must be a Int32Array for int32; got a Float32Array$/,
  });
});

test("data of another device, and a device that is destroyed", async (t) => {
  const other = await Device.request();
  const graph = new Graph();
  const x = graph.placeholder([2], { name: "x" });
  const y = x.negative();
  const theirs = TensorData.from(other, [1, 2]);
  await t.throwsAsync(graph.run(new Map([[x, theirs]]), { targetTensors: [y], device }), {
    instanceOf: GraphError,
    message: /feed of placeholder «x» must lie on the device of the run; got data on /,
  });
  const executable = await graph.compile(other, { feeds: new Map([[x, { shape: [2] }]]), targetTensors: [y] });
  const [result] = await executable.run([theirs]);
  t.deepEqual([...(await result.read())], [-1, -2]);
  other.destroy();
  const gone = { instanceOf: DeviceError, message: /the device was destroyed/ };
  await t.throwsAsync(result.read(), gone);
  await t.throwsAsync(executable.run([[1, 2]]), gone);
  await t.throwsAsync(graph.run(new Map([[x, [1, 2]]]), { targetTensors: [y], device: other }), gone);
  t.throws(() => TensorData.from(other, [1, 2]), gone);
  t.regex(await other.lost, /the device was destroyed/);
  result.destroy();
  theirs.destroy();
  executable.destroy();
  // The other device lives on.
  t.deepEqual([...(await [...(await graph.run(new Map([[x, [1, 2]]]), { targetTensors: [y], device })).values()][0].read())], [-1, -2]);
});

test("a buffer larger than the device has room for", (t) => {
  t.throws(() => device.buffer(2 ** 45, "huge"), {
    instanceOf: DeviceError,
    message: /huge needs 35184372088832 bytes, and a buffer of this device holds \d+ at most/,
  });
});

test("a tensor larger than a binding is refused by name, before anything runs", (t) =>
  rejects(t, /«enormous» of shape \[65536,65535\]/, (g) =>
    g.run(new Map(), {
      targetTensors: [
        g
          .randomState()
          .cast({ to: "float32" })
          .reductionSum({ axes: [0] })
          .broadcast({ shape: [65536, 65535] })
          .exponent({ name: "enormous" }),
      ],
      device,
    }),
  ));

test("NaN and infinities pass through feeds, constants and kernels", async (t) => {
  const graph = new Graph();
  const x = graph.placeholder([4]);
  const numbers = [NaN, Infinity, -Infinity, -0];
  const targets = [
    x.multiplication(2),
    graph.constant(numbers).addition(x),
    graph.constant(NaN).addition(x),
    x.isNaN(),
    graph.constant(-Infinity, { shape: [2] }).negative(),
    graph.constant(numbers),
  ];
  const results = await graph.run(new Map([[x, numbers]]), { targetTensors: targets, device });
  const values = await Promise.all(targets.map(async (target) => [...(await results.get(target)!.read())]));
  t.deepEqual(values, [numbers, numbers, [NaN, NaN, NaN, NaN], [1, 0, 0, 0], [Infinity, Infinity], numbers]);
});

test("integer constants out of range wrap as in an array", async (t) => {
  const graph = new Graph();
  const c = graph.constant(2 ** 31, { shape: [2], dataType: "int32" });
  const b = graph.constant(300, { dataType: "uint8", shape: [1] });
  const targets = [
    c,
    c.addition(graph.constant([1, 2], { dataType: "int32" })),
    b,
    b.addition(graph.placeholder([1], { dataType: "uint8", name: "x" })),
  ];
  const x = targets[3].operation.inputs["secondary"]!;
  const results = await graph.run(new Map([[x, [1]]]), { targetTensors: targets, device });
  t.deepEqual(await Promise.all(targets.map(async (target) => [...(await results.get(target)!.read())])), [
    [-(2 ** 31), -(2 ** 31)],
    [-(2 ** 31) + 1, -(2 ** 31) + 2],
    [44],
    [45],
  ]);
});

test("a run without a device says what to do", async (t) => {
  t.true(Device.default !== undefined);
  const graph = new Graph();
  const results = await graph.run(new Map(), { targetTensors: [graph.constant([1])] });
  t.is([...results.values()][0].device as Device | undefined, Device.default);
});
