import { GraphOperations } from "../generated/graph.ts";
import { composites, rules, type CompositeName, type OperationName } from "../generated/rules.ts";
import { isUnknown, knownOf, publicShape, withValues } from "./buildTime.ts";
import { any, type DataType, entriesOf, every, index, integer, isUnsigned, isWide } from "./dataType.ts";
import type { Control } from "./control/control.ts";
import type { Graph } from "./graph.ts";
import { GraphError } from "./graphError.ts";
import { checkDataTypes, checkRequirements, inferResult, resolveParameters, resultType, type Known } from "./inference.ts";
import type { Kind, Operation } from "./operation.ts";
import { acceptedBy, type Inputs, type Params, type Rule } from "./rule.ts";
import type { Shape } from "./shapes.ts";
import { Tensor, type Operand } from "./tensor.ts";
import { rounded } from "./tensorData.ts";

/** How a graph makes operations: what was given is checked and turned into tensors, shapes and types are inferred, composites expanded. */
export abstract class GraphBase extends GraphOperations {
  #operationCount = 0;
  /** The tensors made since each `record` that goes on began. */
  readonly #recordings: Set<Tensor>[] = [];
  /** For each `after` that goes on, its assignments, and variables' values after them. */
  readonly #before: { readonly operations: readonly Operation[]; readonly assigned: ReadonlyMap<Tensor, Tensor> }[] = [];
  /** What becomes of assignments in each `block` that goes on. */
  readonly #blocks: ((variable: Tensor, tensor: Tensor) => Tensor)[] = [];

  /** Whether some operation decides while it runs what is to be computed. */
  protected isControlled = false;

  abstract constant(value: number, options: { shape?: Shape; dataType?: DataType }): Tensor;

  /** As what the whole is: there are no other graphs than those. */
  protected get self(): Graph {
    return this as unknown as Graph;
  }

  /** Calls `build`, and answers what it answers together with the tensors that were made meanwhile. @internal */
  record<Result>(build: () => Result): { readonly result: Result; readonly made: ReadonlySet<Tensor> } {
    const made = new Set<Tensor>();
    this.#recordings.push(made);
    try {
      return { result: build(), made };
    } finally {
      this.#recordings.pop();
    }
  }

  /** Calls `build`, in which a variable is assigned what `assigned` makes of the variable and the tensor; it may throw. @internal */
  block<Result>(assigned: (variable: Tensor, tensor: Tensor) => Tensor, build: () => Result): Result {
    this.#blocks.push(assigned);
    try {
      return build();
    } finally {
      this.#blocks.pop();
    }
  }

  /** What a variable is assigned in the blocks that go on. */
  protected assignedInBlocks(variable: Tensor, tensor: Tensor): Tensor {
    return this.#blocks.reduceRight((value, assigned) => assigned(variable, value), tensor);
  }

  /** Calls `build`, in which variables have the values that `operations`, assignments, give them; they go with what it makes. */
  protected after<Result>(operations: readonly Operation[], build: () => Result): Result {
    this.#before.push({ operations, assigned: new Map(operations.map(({ inputs }) => [inputs["variable"]!, inputs["tensor"]!])) });
    try {
      return build();
    } finally {
      this.#before.pop();
    }
  }

  /** The results of a control operation, of the shapes and types of `like`. @internal */
  controlled(control: Control, like: readonly Tensor[], name?: string): Tensor[] {
    this.isControlled = true;
    const inputs = Object.fromEntries(control.inputs.map((tensor, k) => [`input${k}`, this.own(control.name, tensor)]));
    return like.map(({ shape, ranked, dataType }, result) =>
      this.make("control", control.name, undefined, inputs, { control, result }, ranked ? shape : null, dataType, name),
    );
  }

  protected override operation(
    name: OperationName,
    inputs: Readonly<Record<string, Operand | undefined>>,
    params: Readonly<Record<string, unknown>>,
    label?: string,
  ): Tensor {
    const rule = rules[name];
    const tensors = this.#operands(name, rule.inputs, inputs) as Record<string, Tensor | undefined>;
    checkDataTypes(name, rule.inputs, tensors);
    const given = this.#checkedParams(name, rule.params, params);
    const present = Object.values(tensors).filter((tensor) => tensor !== undefined);
    const takesApart = rule.kind !== "view" && rule.complex !== undefined && present.some(({ dataType }) => entriesOf(dataType) === 2);
    if (takesApart && present.some((tensor) => !tensor.ranked))
      throw new GraphError(name, "needs complex tensors of known rank; got a placeholder of shape null");
    if (present.some((tensor) => !tensor.ranked))
      return this.make(rule.kind, name, rule, tensors, given, null, resultType(rule, tensors, given), label);
    const [first] = present;
    const known = Object.fromEntries(Object.entries(tensors).map(([key, tensor]) => [key, tensor && knownOf(tensor)]));
    const resolved = resolveParameters(name, rule.params, withValues(given), first ? knownOf(first).shape : []);
    const { shape, dataType } = inferResult(name, rule, known, resolved);
    if (takesApart) return rule.complex!({ graph: this.self, ...tensors, ...resolved, ...unknownParams(given, resolved) } as never);
    return this.make(rule.kind, name, rule, tensors, given, publicShape(shape), dataType, label);
  }

  protected override composite(
    name: CompositeName,
    inputs: Readonly<Record<string, Operand | readonly Operand[] | undefined>>,
    params: Readonly<Record<string, unknown>>,
  ): Tensor | readonly Tensor[] {
    const rule = composites[name];
    const operands = this.#operands(name, rule.inputs, inputs);
    const flat: [string, Tensor | undefined][] = Object.entries(operands).flatMap(([key, operand]) =>
      Array.isArray(operand)
        ? [[key, operand[0] as Tensor | undefined] as [string, Tensor | undefined]]
        : [[key, operand as Tensor | undefined] as [string, Tensor | undefined]],
    );
    checkDataTypes(name, rule.inputs, Object.fromEntries(flat));
    const given = this.#checkedParams(name, rule.params, params);
    const first = flat.find(([, tensor]) => tensor !== undefined)?.[1];
    if (first && !first.ranked) throw new GraphError(name, "needs tensors of known rank; got a placeholder of shape null");
    const resolved = resolveParameters(name, rule.params, withValues(given), first ? knownOf(first).shape : []);
    const shapes = Object.fromEntries(
      Object.entries(operands).map(([key, operand]) => [
        key,
        Array.isArray(operand) ? operand.map((t: Tensor) => knownOf(t).shape) : operand && knownOf(operand as Tensor).shape,
      ]),
    );
    const known = Object.fromEntries(
      Object.entries(shapes).map(([key, shape]) => [key, shape && ({ shape, dataType: first?.dataType ?? "float32" } as Known)]),
    );
    checkRequirements(name, rule.requires, known, resolved);
    return rule.expand({ graph: this.self, ...operands, ...resolved, ...unknownParams(given, resolved) } as never);
  }

  /** Tensors of this graph for what was given: numbers become constants of the data type of the operand they meet. */
  #operands(
    name: string,
    declared: Inputs,
    inputs: Readonly<Record<string, Operand | readonly Operand[] | undefined>>,
  ): Record<string, Tensor | readonly Tensor[] | undefined> {
    const typeFor = (key: string, value: number): DataType => {
      const set = acceptedBy(declared[key]);
      const tensors = Object.entries(inputs).flatMap(([other, value]) =>
        ([value].flat() as Operand[]).filter((v) => v instanceof Tensor).map((v) => [acceptedBy(declared[other]), v] as const),
      );
      const shared = tensors.find(([other]) => other === set)?.[1];
      if (shared) return shared.dataType;
      // Beside tensors that have a type of their own a number keeps its value.
      const met = (tensors.find(([other]) => other === any || other === every) ?? tensors[0])?.[1].dataType ?? "float32";
      const holds = !integer.includes(met) || !Number.isFinite(value) || rounded(value, met) === value;
      return set.includes(met) && holds ? met : set[0];
    };
    const one = (key: string, value: Operand): Tensor => {
      if (typeof value === "number") return this.constant(value, { shape: [], dataType: typeFor(key, value) });
      if (!(value instanceof Tensor))
        throw new GraphError(name, `${key} must be a tensor or a number; got ${value === null ? "null" : typeof value}`);
      const given = this.own(name, value);
      const tensor = this.#before.reduce((found, { assigned }) => assigned.get(given) ?? found, given);
      const addresses = acceptedBy(declared[key]) === index && integer.includes(tensor.dataType) && !index.includes(tensor.dataType);
      return addresses ? asIndex(tensor) : tensor;
    };
    return Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [
        key,
        value === undefined ? undefined : Array.isArray(value) ? value.map((v: Operand) => one(key, v)) : one(key, value as Operand),
      ]),
    );
  }

  #checkedParams(name: string, declared: Params | undefined, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
    for (const [key, value] of Object.entries(params)) {
      if (!(value instanceof Tensor)) continue;
      if (!declared?.[key]?.type.includes("Tensor")) throw new GraphError(name, `${key} may not be a tensor`);
      this.own(name, value);
    }
    return { ...params };
  }

  protected own(name: string, tensor: Tensor): Tensor {
    if (!(tensor instanceof Tensor)) throw new GraphError(name, `needs a tensor; got ${tensor === null ? "null" : typeof tensor}`);
    if (tensor.graph !== this.self)
      throw new GraphError(name, `tensor «${tensor.name}» must belong to this graph; got one of another graph`);
    return tensor;
  }

  protected checkVariable(name: string, tensor: Tensor): void {
    this.own(name, tensor);
    if (tensor.operation.kind !== "variable") throw new GraphError(name, `needs a variable; got the result of ${tensor.operation.name}`);
  }

  protected source(kind: Kind, shape: Shape | null, dataType: DataType, params: Record<string, unknown>, label?: string): Tensor {
    if (!every.includes(dataType)) throw new GraphError(kind, `the data type must be one of ${every.join(", ")}; got ${String(dataType)}`);
    const legal = shape === null || shape.every((d) => Number.isInteger(d) && d >= (kind === "placeholder" ? -1 : 0));
    if (!legal)
      throw new GraphError(
        kind,
        `dimensions must be whole numbers from 0${kind === "placeholder" ? ", or -1 where unknown" : ""}; got ${JSON.stringify(shape)}`,
      );
    if (shape && shape.length > 16) throw new GraphError(kind, `a tensor may have 16 dimensions at most; got ${shape.length}`);
    return this.make(kind, kind, undefined, {}, params, shape && [...shape], dataType, label);
  }

  protected make(
    kind: Kind,
    name: string,
    rule: Rule | undefined,
    inputs: Record<string, Tensor | undefined>,
    params: Record<string, unknown>,
    shape: Shape | null,
    dataType: DataType,
    label = name,
  ): Tensor {
    const operation: { -readonly [K in keyof Operation]: Operation[K] } = {
      graph: this.self,
      id: this.#operationCount++,
      kind,
      name,
      label,
      rule,
      inputs,
      params,
      output: undefined as never,
      inputTensors: [...Object.values(inputs), ...Object.values(params)].filter((value) => value instanceof Tensor),
      outputTensors: [],
      controlDependencies: this.#before.flatMap(({ operations }) => operations),
    };
    const tensor = (operation.output = new Tensor(this.self, operation, shape, dataType));
    if (kind !== "assign") operation.outputTensors = [tensor];
    for (const made of this.#recordings) made.add(tensor);
    return tensor;
  }
}

/** Parameters that were given as tensors whose values are not known yet: rules get the tensors. */
const unknownParams = (given: Readonly<Record<string, unknown>>, resolved: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => value instanceof Tensor && isUnknown(resolved[key])));

/** Whole numbers of another type as int32 ones; what is out of range stays so. */
const asIndex = (tensor: Tensor): Tensor =>
  (isWide(tensor.dataType) ? tensor.maximum(isUnsigned(tensor.dataType) ? 0 : -1).minimum(2 ** 31 - 1) : tensor).cast({ to: "int32" });
