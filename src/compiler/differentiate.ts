import { complex, float } from "../dataType.ts";
import { isUnknown, knownOf, withValues } from "../buildTime.ts";
import { controlOf } from "../control/control.ts";
import type { Graph } from "../graph.ts";
import { GraphError } from "../graphError.ts";
import { resolveParameters } from "../inference.ts";
import { sameShape } from "../shapes.ts";
import { Tensor } from "../tensor.ts";
import { inOrder } from "./program.ts";

/**
 * Derivatives of `of`, summed over its elements, with respect to each tensor of `wanted`: reverse-mode differentiation, which adds operations
 * to the graph. Each operation's rule turns the gradient that arrives into gradients of its inputs; here they are accumulated, and summed
 * over the dimensions along which an input was broadcast.
 */
export function differentiate(graph: Graph, of: Tensor, wanted: readonly Tensor[]): Map<Tensor, Tensor> {
  if (!isFloat(of))
    throw new GraphError("gradients", `can differentiate floating-point and complex tensors only; got ${of.dataType} «${of.name}»`);
  const order = inOrder([of], (tensor) => (wanted.includes(tensor) && tensor !== of ? [] : inputsOf(tensor)));
  const leads = new Set<Tensor>(wanted);
  for (const tensor of order) if (inputsOf(tensor).some((input) => leads.has(input))) leads.add(tensor);
  const arrived = new Map<Tensor, Tensor>([[of, graph.constant(1, { dataType: of.dataType }).broadcast({ shape: shapeOf(of) })]]);
  for (const tensor of order.reverse()) {
    const dy = arrived.get(tensor);
    if (!dy || !leads.has(tensor) || !inputsOf(tensor).some((input) => leads.has(input))) continue;
    for (const [input, gradient] of inputGradients(tensor, dy, leads)) {
      const before = arrived.get(input);
      arrived.set(input, before ? before.addition(gradient) : gradient);
    }
  }
  return new Map(wanted.map((tensor) => [tensor, arrived.get(tensor) ?? zeros(graph, tensor)]));
}

const inputsOf = (tensor: Tensor): Tensor[] => Object.values(tensor.operation.inputs).filter((input) => input !== undefined);

const zeros = (graph: Graph, tensor: Tensor): Tensor =>
  graph.constant(0, { dataType: tensor.dataType }).broadcast({ shape: shapeOf(tensor) });

/** A tensor's shape as a parameter takes it: numbers where all are known, else a tensor that is put in when compiling. */
const shapeOf = (tensor: Tensor): readonly number[] | Tensor =>
  tensor.ranked && !tensor.shape.includes(-1) ? tensor.shape : tensor.shapeOf();

function inputGradients(tensor: Tensor, dy: Tensor, leads: ReadonlySet<Tensor>): [Tensor, Tensor][] {
  const { rule, inputs, params, name, label } = tensor.operation;
  const needed = Object.entries(inputs).filter(([, input]) => input && leads.has(input) && isFloat(input)) as [string, Tensor][];
  if (needed.length === 0) return [];
  if (!rule?.gradient)
    throw new GraphError(name, `${controlOf(tensor)?.advice ?? "is not differentiable"}, and «${label}» lies on the path of a gradient`);
  const first = inputsOf(tensor)[0];
  const resolved = resolveParameters(name, rule.params, withValues(params), first?.ranked ? knownOf(first).shape : []);
  const open = Object.fromEntries(Object.entries(params).filter(([key, value]) => value instanceof Tensor && isUnknown(resolved[key])));
  const gradients = rule.gradient({ graph: tensor.graph, ...inputs, ...resolved, ...open, dy, y: tensor } as never) as Record<
    string,
    Tensor | undefined
  >;
  return needed.flatMap(([key, input]) => {
    const gradient = gradients[key];
    return gradient ? [[input, unbroadcast(gradient, input)] as [Tensor, Tensor]] : [];
  });
}

const isFloat = ({ dataType }: Tensor): boolean => float.includes(dataType) || complex.includes(dataType);

/** Sums a gradient over the dimensions along which `input` was broadcast, so that it has the input's shape. */
function unbroadcast(gradient: Tensor, input: Tensor): Tensor {
  if ([gradient, input].every(({ ranked, shape }) => ranked && !shape.includes(-1))) {
    if (sameShape(gradient.shape, input.shape)) return gradient;
    const lead = gradient.shape.length - input.shape.length;
    const axes = gradient.shape.flatMap((d, k) => (k < lead || (input.shape[k - lead] === 1 && d !== 1) ? [k] : []));
    return gradient.reductionSum({ axes }).reshape({ shape: input.shape });
  }
  return gradient.reductionSum({ axes: input.broadcastAxes({ broadcasted: gradient }) }).reshape({ shape: input.shapeOf() });
}
