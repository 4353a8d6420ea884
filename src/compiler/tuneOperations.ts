import type { Device } from "../device.ts";
import type { Executable } from "../executable.ts";
import { Tensor } from "../tensor.ts";
import { TensorData } from "../tensorData.ts";
import { candidates, type Wish } from "./candidates.ts";
import type { CompileOptions } from "./compile.ts";
import { infer } from "./infer.ts";
import { fastest, madeUp, type Run, winner } from "./measure.ts";
import type { Node, Program } from "./program.ts";
import { shapeClass } from "./shapeClass.ts";

/** What makes an executable. It is given, for it comes here itself. */
type Compile = (options: CompileOptions, device: Device) => Promise<Executable>;

/**
 * The program in which other operations stand in an operation's place where these are faster: each operation that may be replaced is compiled by
 * itself, once for each candidate, and run with made-up values, unless the device remembers who won for such shapes. What takes an operation's
 * place may hold more of them, so this goes on until none is open.
 */
export async function tuneOperations(options: CompileOptions, device: Device, compile: Compile): Promise<Program> {
  const winners = new Map<string, Wish>();
  for (;;) {
    const open = new Map<string, { readonly node: Node; readonly tensor: Tensor }>();
    const program = infer(options, device.adapter, (inner, tensor) => {
      const node = alone(inner);
      const key = `${shapeClass([], node)} alone`;
      if (!winners.has(key)) open.set(key, { node, tensor });
      return winners.get(key);
    });
    if (open.size === 0) return program;
    for (const [key, { node, tensor }] of open) {
      const names = candidates(node, device.adapter).map(({ name }) => name);
      winners.set(key, await winner(names, key, () => measured(node, tensor, names, device, compile), device));
    }
  }
}

/** A node whose inputs are fed. */
const alone = (node: Node): Node => ({
  ...node,
  inputs: Object.fromEntries(
    Object.entries(node.inputs).map(([key, { label, shape, dataType }]) => [
      key,
      { kind: "placeholder", name: "placeholder", label, rule: undefined, inputs: {}, params: {}, shape, dataType },
    ]),
  ),
});

async function measured(node: Node, { operation }: Tensor, names: readonly string[], device: Device, compile: Compile): Promise<string> {
  const { graph } = operation;
  const entries = Object.entries(node.inputs).map(([key, { shape, dataType }]) => [key, graph.placeholder(shape, { dataType })] as const);
  const target = new Tensor(graph, { ...operation, inputs: Object.fromEntries(entries), params: node.params }, node.shape, node.dataType);
  const feeds = new Map(entries.map(([, tensor]) => [tensor, tensor]));
  const executables: Executable[] = [];
  const data: TensorData[] = [];
  try {
    for (const { shape, dataType } of feeds.keys()) data.push(TensorData.from(device, madeUp({ shape, dataType }), { shape, dataType }));
    const runs = new Map<string, Run>();
    for (const name of names) {
      const compilationDescriptor = { candidates: { [node.name]: name } };
      // A candidate that the device has no room for is none.
      const executable = await compile({ feeds, targetTensors: [target], compilationDescriptor }, device).catch(() => undefined);
      if (!executable) continue;
      executables.push(executable);
      runs.set(name, (times) => {
        for (let n = 0; n < times; n++) executable.runAsync(data)[0].destroy();
      });
    }
    return runs.size > 0 ? await fastest(runs, device) : names[0];
  } finally {
    for (const each of [...executables, ...data]) each.destroy();
  }
}
