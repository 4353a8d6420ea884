import { GraphOperations } from "../generated/graph.ts";
import { composites, rules, type CompositeName, type OperationName } from "../generated/rules.ts";
import { isUnknown, knownOf, publicShape, withValues } from "./buildTime.ts";
import { compile, type CompilationDescriptor, type CompileOptions } from "./compiler/compile.ts";
import { differentiate } from "./compiler/differentiate.ts";
import { constantOf } from "./compiler/knownValue.ts";
import { any, type DataType, entriesOf, every, index, integer, isUnsigned, isWide, type ElementArray } from "./dataType.ts";
import { Device } from "./device.ts";
import { DeviceError } from "./deviceError.ts";
import type { Executable, RunResult } from "./executable.ts";
import { ExecutableCache } from "./executableCache.ts";
import { checkFed, type Feed, prepareFeed, type PreparedFeed } from "./feed.ts";
import { GraphError } from "./graphError.ts";
import { checkDataTypes, checkRequirements, inferResult, resolveParameters, resultType, type Known } from "./inference.ts";
import type { Kind, Operation } from "./operation.ts";
import { acceptedBy, type Inputs, type Params, type Rule } from "./rule.ts";
import { elementCount, type Shape } from "./shapes.ts";
import { Tensor, type Operand } from "./tensor.ts";
import { arrayFrom, flatten, type NestedNumbers, rounded, type TensorData } from "./tensorData.ts";
import { Variable } from "./variable.ts";

/** What a run is asked for besides its feeds. */
export interface RunOptions {
  /** Tensors whose values are wanted. */
  readonly targetTensors?: readonly Tensor[];
  /** Assignments to carry out. */
  readonly targetOperations?: readonly Operation[];
  /** Where to run; by default the device that was requested first. */
  readonly device?: Device;
  readonly compilationDescriptor?: CompilationDescriptor;
}

/**
 * A computation, described as operations on tensors. Methods add operations; nothing is computed until `run`, or `compile` and `run` of what
 * it answers. The graph can be differentiated, and neighbouring operations are stitched into one kernel.
 *
 * @example
 * const graph = new Graph();
 * const x = graph.placeholder([-1, 3], { name: "x" });
 * const y = x.multiplication(2).addition(1);
 * const results = await graph.run(new Map([[x, [[1, 2, 3]]]]), { targetTensors: [y] });
 * await results.get(y)!.read(); // Float32Array [3, 5, 7]
 */
export class Graph extends GraphOperations {
  readonly #executables = new ExecutableCache();
  readonly #ids = new Map<Tensor | Operation, number>();
  readonly #seed: number | undefined;
  #randomStates = 0;

  /** `seed` makes random tensors without a seed of their own repeatable. */
  constructor(options: { readonly seed?: number } = {}) {
    super();
    this.#seed = options.seed;
  }

  /**
   * A tensor whose value is fed at each run. Swift: `placeholder(shape:dataType:name:)`.
   * @param shape Lengths of the dimensions; -1 where it may change from run to run, `null` where even the rank may.
   */
  placeholder(shape: Shape | null, options: { dataType?: DataType; name?: string } = {}): Tensor {
    return this.#source("placeholder", shape, options.dataType ?? "float32", {}, options.name);
  }

  /**
   * A tensor that never changes: a number, a typed array in row-major order, or nested arrays. Swift: `constant(_:shape:dataType:)`.
   * A number with a shape fills it.
   */
  constant(value: number | ElementArray | NestedNumbers, options: { shape?: Shape; dataType?: DataType; name?: string } = {}): Tensor {
    const dataType = options.dataType ?? "float32";
    if (typeof value === "number" && entriesOf(dataType) === 2)
      return this.complexConstant(value, { ...options, imaginaryPart: 0, dataType });
    if (typeof value === "number") {
      // As in an array of the data type, whole numbers out of range wrap around; infinities stand for the type's extremes.
      const held = integer.includes(dataType) && Number.isFinite(value) ? rounded(value, dataType) : value;
      return this.#source("constant", options.shape ?? [], dataType, { data: held }, options.name);
    }
    const { data, shape } = flatten("constant", value, dataType, options.shape);
    return this.#source("constant", shape, dataType, { data }, options.name);
  }

  /**
   * A complex number, or a tensor filled with it. Swift: `complexConstant(realPart:imaginaryPart:)`,
   * `complexConstant(realPart:imaginaryPart:dataType:)`, `complexConstant(realPart:imaginaryPart:shape:dataType:)`.
   */
  complexConstant(
    realPart: number,
    {
      imaginaryPart,
      shape,
      dataType = "complexFloat32",
      name,
    }: { imaginaryPart: number; shape?: Shape; dataType?: DataType; name?: string },
  ): Tensor {
    if (entriesOf(dataType) !== 2) throw new GraphError("complexConstant", `the data type must be complexFloat32; got ${dataType}`);
    const scalar = this.#source("constant", [], dataType, { data: Float32Array.of(realPart, imaginaryPart) }, name);
    return shape && shape.length > 0 ? scalar.broadcast({ shape }) : scalar;
  }

  /** A tensor that keeps its value from run to run, until one assigns to it. Swift: `variable(with:shape:dataType:name:)`. */
  variable(value: number | ElementArray | NestedNumbers, options: { shape?: Shape; dataType?: DataType; name?: string } = {}): Tensor {
    const dataType = options.dataType ?? "float32";
    const whole = typeof value === "number" ? arrayFrom(filled(value, options.shape ?? [], dataType), dataType) : value;
    const { data, shape } = flatten("variable", whole, dataType, options.shape ?? (typeof value === "number" ? [] : undefined));
    return this.#source("variable", shape, dataType, { variable: new Variable(data, shape, dataType) }, options.name);
  }

  /**
   * A variable that begins with a tensor's value, which must follow from constants. Swift: `variableFromTensor(_:name:)`.
   * @throws GraphError where the value is known only on the device.
   */
  variableFromTensor(tensor: Tensor, options: { name?: string } = {}): Tensor {
    const value = constantOf(this.#own("variableFromTensor", tensor));
    if (!value) throw new GraphError("variableFromTensor", `the tensor's value must follow from constants; got «${tensor.name}»`);
    const { shape, dataType, data } = value;
    return this.variable(data, { shape, dataType, name: options.name });
  }

  /** The variable's value at the start of a run. Swift: `read(_:name:)`. */
  read(variable: Tensor, options: { name?: string } = {}): Tensor {
    this.#variable("read", variable);
    return this.identity(variable, options);
  }

  /** Sets `variable` to `tensor` at the end of a run that has the answer among its target operations. Swift: `assign(_:tensor:name:)`. */
  assign(variable: Tensor, { tensor, name }: { tensor: Tensor; name?: string }): Operation {
    this.#variable("assign", variable);
    this.#own("assign", tensor);
    if (tensor.dataType !== variable.dataType)
      throw new GraphError("assign", `tensor must be ${variable.dataType}; got ${tensor.dataType}`);
    const differs = tensor.shape.length !== variable.shape.length || tensor.shape.some((d, k) => d !== -1 && d !== variable.shape[k]);
    if (tensor.ranked && differs)
      throw new GraphError(
        "assign",
        `tensor must have the variable's shape ${JSON.stringify(variable.shape)}; got ${JSON.stringify(tensor.shape)}`,
      );
    return this.#operation("assign", "assign", undefined, { variable, tensor }, {}, variable.shape, variable.dataType, name).operation;
  }

  /** One step of gradient descent written straight into `variable`. Swift: `applyStochasticGradientDescent(learningRate:variable:gradient:name:)`. */
  applyStochasticGradientDescent(
    variable: Tensor,
    { learningRate, gradient, name }: { learningRate: Operand; gradient: Tensor; name?: string },
  ): Operation {
    return this.assign(variable, { tensor: this.stochasticGradientDescent(learningRate, { values: variable, gradient }), name });
  }

  /**
   * Derivatives of `of` (summed, if it has several elements) with respect to each tensor. Swift: `gradients(of:with:name:)`.
   * @throws GraphError where the path leads through an operation without a gradient, naming it.
   */
  gradients(of: Tensor, options: { readonly with: readonly Tensor[]; readonly name?: string }): Map<Tensor, Tensor> {
    for (const tensor of [of, ...options.with]) this.#own("gradients", tensor);
    return differentiate(this, of, options.with);
  }

  /** A hidden variable that holds the state of a random generator and moves on by itself with each run that reads it. */
  randomState(): Tensor {
    const seed = this.#seed === undefined ? Math.floor(Math.random() * 2 ** 32) : this.#seed + 0x9e3779b9 * ++this.#randomStates;
    const state = this.variable(Int32Array.of(1, 0, 0, 0, 0, seed | 0, 0), { dataType: "int32", name: "randomState" });
    // The third word counts runs: each has 2^64 blocks of its own.
    const next = this.addition(state, this.constant(Int32Array.of(0, 0, 1, 0, 0, 0, 0), { dataType: "int32" }));
    (state.operation.params["variable"] as Variable).advance = this.assign(state, { tensor: next });
    return state;
  }

  /**
   * Compiles the part of the graph that targets need, for feeds of the given shapes and types, into kernels for `device`.
   * Swift: `compile(with:feeds:targetTensors:targetOperations:compilationDescriptor:)`.
   */
  async compile(device: Device, options: CompileOptions): Promise<Executable> {
    for (const target of options.targetTensors ?? []) this.#own("compile", target);
    for (const operation of options.targetOperations ?? []) this.#own("compile", operation?.output);
    for (const placeholder of options.feeds?.keys() ?? []) checkFed(this.#own("compile", placeholder));
    return compile(options, device);
  }

  /**
   * Runs the part of the graph that targets need and answers the targets' values, which stay on the device until read. Compiles once for
   * each distinct combination of feed types, targets and device. Swift: `run(with:feeds:targetTensors:targetOperations:)`.
   */
  async run(feeds: ReadonlyMap<Tensor, Feed>, options: RunOptions = {}): Promise<Map<Tensor, TensorData>> {
    const device = options.device ?? Device.default;
    if (!device) throw new DeviceError("run needs a device: give one, or await Device.request() first");
    const targets = options.targetTensors ?? [];
    const entries = [...feeds].map(([placeholder, feed]) => {
      this.#own("run", placeholder);
      // A copy, since the caller may change the array while the graph is being compiled.
      return [placeholder, prepareFeed(placeholder, ArrayBuffer.isView(feed) ? feed.slice() : feed)] as const;
    });
    const results: RunResult = await this.#executables.use(
      this.#key(device, entries, targets, options),
      () =>
        this.compile(device, {
          feeds: new Map(entries.map(([placeholder, { shape, dataType }]) => [placeholder, { shape, dataType }])),
          targetTensors: targets,
          targetOperations: options.targetOperations,
          compilationDescriptor: options.compilationDescriptor,
        }),
      (executable) => executable.run(entries.map(([, feed]) => feed)),
    );
    return new Map(targets.map((target, k) => [target, results[k]]));
  }

  /** What tells one compilation from another: device, feed types, targets and how to compile. */
  #key(device: Device, feeds: readonly (readonly [Tensor, PreparedFeed])[], targets: readonly Tensor[], options: RunOptions): string {
    return [
      device.id,
      JSON.stringify(options.compilationDescriptor ?? {}),
      feeds.map(([placeholder, { shape }]) => `${this.#id(placeholder)}:${shape.join("x")}`).join(),
      targets.map((target) => this.#id(target)).join(),
      (options.targetOperations ?? []).map((operation) => this.#id(operation)).join(),
    ].join("|");
  }

  #id(part: Tensor | Operation): number {
    const id = this.#ids.get(part) ?? this.#ids.size;
    this.#ids.set(part, id);
    return id;
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
      return this.#operation(rule.kind, name, rule, tensors, given, null, resultType(rule, tensors, given), label);
    const [first] = present;
    const known = Object.fromEntries(Object.entries(tensors).map(([key, tensor]) => [key, tensor && knownOf(tensor)]));
    const resolved = resolveParameters(name, rule.params, withValues(given), first ? knownOf(first).shape : []);
    const { shape, dataType } = inferResult(name, rule, known, resolved);
    if (takesApart) return rule.complex!({ graph: this, ...tensors, ...resolved, ...unknownParams(given, resolved) } as never);
    return this.#operation(rule.kind, name, rule, tensors, given, publicShape(shape), dataType, label);
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
    return rule.expand({ graph: this, ...operands, ...resolved, ...unknownParams(given, resolved) } as never);
  }

  /** Tensors of this graph for what was given: numbers become constants of the data type of the operand they meet. */
  #operands(
    name: string,
    declared: Inputs,
    inputs: Readonly<Record<string, Operand | readonly Operand[] | undefined>>,
  ): Record<string, Tensor | readonly Tensor[] | undefined> {
    const model = (key: string): Tensor | undefined => {
      const set = acceptedBy(declared[key]);
      const tensors = Object.entries(inputs).flatMap(([other, value]) =>
        ([value].flat() as Operand[]).filter((v) => v instanceof Tensor).map((v) => [other, v] as [string, Tensor]),
      );
      return (tensors.find(([other]) => acceptedBy(declared[other]) === set) ??
        tensors.find(([other]) => acceptedBy(declared[other]) === any || acceptedBy(declared[other]) === every) ??
        tensors[0])?.[1];
    };
    const one = (key: string, value: Operand): Tensor => {
      if (typeof value === "number") return this.constant(value, { shape: [], dataType: model(key)?.dataType ?? "float32" });
      if (!(value instanceof Tensor))
        throw new GraphError(name, `${key} must be a tensor or a number; got ${value === null ? "null" : typeof value}`);
      const tensor = this.#own(name, value);
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
      this.#own(name, value);
    }
    return { ...params };
  }

  #own(name: string, tensor: Tensor): Tensor {
    if (!(tensor instanceof Tensor)) throw new GraphError(name, `needs a tensor; got ${tensor === null ? "null" : typeof tensor}`);
    if (tensor.graph !== this) throw new GraphError(name, `tensor «${tensor.name}» must belong to this graph; got one of another graph`);
    return tensor;
  }

  #variable(name: string, tensor: Tensor): void {
    this.#own(name, tensor);
    if (tensor.operation.kind !== "variable") throw new GraphError(name, `needs a variable; got the result of ${tensor.operation.name}`);
  }

  #source(kind: Kind, shape: Shape | null, dataType: DataType, params: Record<string, unknown>, label?: string): Tensor {
    if (!every.includes(dataType)) throw new GraphError(kind, `the data type must be one of ${every.join(", ")}; got ${String(dataType)}`);
    const legal = shape === null || shape.every((d) => Number.isInteger(d) && d >= (kind === "placeholder" ? -1 : 0));
    if (!legal)
      throw new GraphError(
        kind,
        `dimensions must be whole numbers from 0${kind === "placeholder" ? ", or -1 where unknown" : ""}; got ${JSON.stringify(shape)}`,
      );
    if (shape && shape.length > 16) throw new GraphError(kind, `a tensor may have 16 dimensions at most; got ${shape.length}`);
    return this.#operation(kind, kind, undefined, {}, params, shape && [...shape], dataType, label);
  }

  #operation(
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
      graph: this,
      kind,
      name,
      label,
      rule,
      inputs,
      params,
      output: undefined as never,
    };
    return (operation.output = new Tensor(this, operation, shape, dataType));
  }
}

/** Parameters that were given as tensors whose values are not known yet: rules get the tensors. */
const unknownParams = (given: Readonly<Record<string, unknown>>, resolved: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => value instanceof Tensor && isUnknown(resolved[key])));

/** Whole numbers of another type as int32 ones; what is out of range stays so. */
const asIndex = (tensor: Tensor): Tensor =>
  (isWide(tensor.dataType) ? tensor.maximum(isUnsigned(tensor.dataType) ? 0 : -1).minimum(2 ** 31 - 1) : tensor).cast({ to: "int32" });

/** `value` as often as `shape` has elements; a complex number's imaginary part is 0. */
const filled = (value: number, shape: Shape, dataType: DataType): number[] =>
  Array.from({ length: elementCount(shape) * entriesOf(dataType) }, (_, k) => (k % entriesOf(dataType) === 0 ? value : 0));
