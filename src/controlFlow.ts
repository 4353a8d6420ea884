import type { ShapedType } from "./compiler/compile.ts";
import { knownValue } from "./compiler/knownValue.ts";
import type { Control } from "./control/control.ts";
import type { Graph } from "./graph.ts";
import { GraphError } from "./graphError.ts";
import { checkResults, selected, truth } from "./control/loopParts.ts";
import type { Tensor } from "./tensor.ts";

/** Both blocks' results, chosen by the predicate; or one block's, where the predicate is known. */
export function choose(
  graph: Graph,
  predicate: Tensor,
  blocks: { readonly then: () => readonly Tensor[]; readonly else?: () => readonly Tensor[] },
): readonly Tensor[] {
  const [known] = knownValue(predicate) ?? [];
  if (known !== undefined) return (known ? blocks.then : blocks.else)?.() ?? [];
  const isTrue = truth(predicate);
  // An assignment in a block that is not chosen leaves the variable as it is.
  const whenTrue = graph.block((falseTensor, trueTensor) => isTrue.select({ trueTensor, falseTensor }), blocks.then);
  const whenFalse = blocks.else ? graph.block((trueTensor, falseTensor) => isTrue.select({ trueTensor, falseTensor }), blocks.else) : [];
  checkResults("if", whenFalse, whenTrue);
  return selected(isTrue, whenTrue, whenFalse);
}

/** As many of the first rows as `count`, a scalar, says: so many dimensions are known only while the graph runs. */
export function leadingRows(graph: Graph, rows: Tensor, count: Tensor, name: string): Tensor {
  const like = graph.placeholder([-1, ...rows.shape.slice(1)], { dataType: rows.dataType });
  const control: Control = {
    name,
    inputs: [rows, count],
    blocks: [],
    async run([all, counted]) {
      const [length] = await counted.read();
      return [all.leading(length)];
    },
  };
  return graph.controlled(control, [like])[0];
}

/** What an executable of the compilation descriptor's `callables` makes of tensors. */
export function callOf(graph: Graph, symbolName: string, inputs: readonly Tensor[], outputTypes: readonly ShapedType[], name?: string) {
  const types = outputTypes.map(({ shape, dataType }) => graph.placeholder(shape, { dataType }));
  const control: Control = {
    name: "call",
    inputs: [...inputs],
    blocks: [],
    check(descriptor) {
      const names = Object.keys(descriptor?.callables ?? {});
      if (!names.includes(symbolName))
        throw new GraphError("call", `the compilation descriptor's callables must have ${JSON.stringify(symbolName)}; got ${JSON.stringify(names)}`); // prettier-ignore
    },
    run: (values, _, descriptor) => descriptor!.callables![symbolName].schedule(values),
  };
  return graph.controlled(control, types, name);
}
