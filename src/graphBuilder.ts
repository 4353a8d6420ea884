import type { ShapedType } from "./compiler/compile.ts";
import { differentiate } from "./compiler/differentiate.ts";
import { constantOf } from "./compiler/knownValue.ts";
import { callOf, choose, leadingRows } from "./controlFlow.ts";
import { filled } from "./data/filled.ts";
import { type DataType, type ElementArray, entriesOf, integer } from "./dataType.ts";
import { count } from "./control/forLoop.ts";
import { GraphBase } from "./graphBase.ts";
import { GraphError } from "./graphError.ts";
import type { Operation } from "./operation.ts";
import { named } from "./variables/savedVariables.ts";
import type { Shape } from "./shapes.ts";
import { Tensor, type Operand } from "./tensor.ts";
import { flatten, type NestedNumbers, rounded } from "./tensorData.ts";
import { Variable } from "./variable.ts";
import { repeat } from "./control/whileLoop.ts";

/** What a graph is made of beside the rows of the table: tensors that are fed or kept, assignments, derivatives, and blocks that are chosen or repeated. */
export abstract class GraphBuilder extends GraphBase {
  readonly #seed: number | undefined;
  readonly #variables: Tensor[] = [];
  #randomStates = 0;

  /** `seed` makes random tensors without a seed of their own repeatable. */
  constructor(options: { readonly seed?: number } = {}) {
    super();
    this.#seed = options.seed;
  }

  /**
   * A tensor whose value is fed at each run. Swift: `placeholder(shape:dataType:name:)`, `placeholder(shape:name:)`; macOS 11.0.
   * @param shape Lengths of the dimensions; -1 where it may change from run to run, `null` where even the rank may.
   * @example
   * ```ts
   * const x = graph.placeholder([-1, 3], { name: "x" });
   * console.log(x.shape, x.dataType); // [-1, 3] float32
   * ```
   */
  placeholder(shape: Shape | null, options: { dataType?: DataType; name?: string } = {}): Tensor {
    return this.source("placeholder", shape, options.dataType ?? "float32", {}, options.name);
  }

  /**
   * A tensor that never changes: a number, a typed array in row-major order, or nested arrays. A number with a shape fills it.
   * Swift: `constant(_:shape:dataType:)`, `constant(_:dataType:)`; macOS 11.0.
   * @example
   * ```ts
   * const filled = graph.constant(0.5, { shape: [2, 3] });
   * const counts = graph.constant([[1, 2], [3, 4]], { dataType: "int32" });
   * console.log(filled.shape, counts.shape); // [2, 3] [2, 2]
   * ```
   */
  constant(value: number | ElementArray | NestedNumbers, options: { shape?: Shape; dataType?: DataType; name?: string } = {}): Tensor {
    const dataType = options.dataType ?? "float32";
    if (typeof value === "number" && entriesOf(dataType) === 2)
      return this.complexConstant(value, { ...options, imaginaryPart: 0, dataType });
    if (typeof value === "number") {
      // As in an array of the data type, whole numbers out of range wrap around; infinities stand for the type's extremes.
      const held = integer.includes(dataType) && Number.isFinite(value) ? rounded(value, dataType) : value;
      return this.source("constant", options.shape ?? [], dataType, { data: held }, options.name);
    }
    const { data, shape } = flatten("constant", value, dataType, options.shape);
    return this.source("constant", shape, dataType, { data }, options.name);
  }

  /**
   * A complex number, or a tensor filled with it. Swift: `complexConstant(realPart:imaginaryPart:)`,
   * `complexConstant(realPart:imaginaryPart:dataType:)`, `complexConstant(realPart:imaginaryPart:shape:dataType:)`; macOS 14.0.
   * @example
   * ```ts
   * const i = graph.complexConstant(0, { imaginaryPart: 1 });
   * const results = await graph.run(new Map(), { targetTensors: [i.square()], device });
   * for (const data of results.values()) console.log(await data.read()); // Float32Array [-1, 0]
   * ```
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
    const scalar = this.source("constant", [], dataType, { data: Float32Array.of(realPart, imaginaryPart) }, name);
    return shape && shape.length > 0 ? scalar.broadcast({ shape }) : scalar;
  }

  /**
   * A tensor that keeps its value from run to run, until one assigns to it. Swift: `variable(with:shape:dataType:name:)`; macOS 11.0.
   * @example
   * ```ts
   * const weights = graph.variable(0.1, { shape: [2, 3], name: "weights" });
   * console.log(weights.shape); // [2, 3]
   * ```
   */
  variable(value: number | ElementArray | NestedNumbers, options: { shape?: Shape; dataType?: DataType; name?: string } = {}): Tensor {
    const dataType = options.dataType ?? "float32";
    const whole = typeof value === "number" ? filled(value, options.shape ?? [], dataType) : value;
    const { data, shape } = flatten("variable", whole, dataType, options.shape ?? (typeof value === "number" ? [] : undefined));
    const variable = this.source("variable", shape, dataType, { variable: new Variable(data, shape, dataType) }, options.name);
    this.#variables.push(variable);
    return variable;
  }

  /**
   * A variable that begins with a tensor's value, which must follow from constants. Swift: `variableFromTensor(_:name:)`; macOS 15.0.
   * @throws GraphError where the value is known only on the device.
   * @example
   * ```ts
   * const weights = graph.variableFromTensor(graph.constant(2, { shape: [2, 2] }).squareRoot());
   * console.log(weights.shape); // [2, 2]
   * ```
   */
  variableFromTensor(tensor: Tensor, options: { name?: string } = {}): Tensor {
    const value = constantOf(this.own("variableFromTensor", tensor));
    if (!value) throw new GraphError("variableFromTensor", `the tensor's value must follow from constants; got «${tensor.name}»`);
    const { shape, dataType, data } = value;
    return this.variable(data, { shape, dataType, name: options.name });
  }

  /**
   * The graph's variables by name, in the order in which they were made, with the states of its random tensors. A variable without a name is
   * called `variable`; of those that are called alike the first keeps the name, and each later one gets the first of `.1`, `.2` … that is
   * free. So graphs that are built alike call them alike.
   */
  get variables(): Map<string, Tensor> {
    return named(this.#variables);
  }

  /**
   * The variable's value at the start of a run. Swift: `read(_:name:)`; macOS 11.0.
   * @example
   * ```ts
   * const weights = graph.variable([1, 2]);
   * const results = await graph.run(new Map(), { targetTensors: [graph.read(weights)], device });
   * for (const data of results.values()) console.log(await data.read()); // Float32Array [1, 2]
   * ```
   */
  read(variable: Tensor, options: { name?: string } = {}): Tensor {
    this.checkVariable("read", variable);
    return this.identity(variable, options);
  }

  /**
   * Sets `variable` to `tensor` at the end of a run that has the answer among its target operations. In a block of `if` it does so where the
   * block is the one chosen; a loop's body cannot assign.
   * Swift: `assign(_:tensor:name:)`; macOS 11.0.
   * @example
   * ```ts
   * const counter = graph.variable(0);
   * const increment = graph.assign(counter, { tensor: counter.addition(1) });
   * await graph.run(new Map(), { targetOperations: [increment], device });
   * const results = await graph.run(new Map(), { targetTensors: [counter], device });
   * console.log(await results.get(counter)!.read()); // Float32Array [1]
   * ```
   */
  assign(variable: Tensor, { tensor, name }: { tensor: Tensor; name?: string }): Operation {
    this.checkVariable("assign", variable);
    this.own("assign", tensor);
    if (tensor.dataType !== variable.dataType)
      throw new GraphError("assign", `tensor must be ${variable.dataType}; got ${tensor.dataType}`);
    const differs = tensor.shape.length !== variable.shape.length || tensor.shape.some((d, k) => d !== -1 && d !== variable.shape[k]);
    if (tensor.ranked && differs)
      throw new GraphError(
        "assign",
        `tensor must have the variable's shape ${JSON.stringify(variable.shape)}; got ${JSON.stringify(tensor.shape)}`,
      );
    return this.#assign(variable, this.assignedInBlocks(variable, tensor), name);
  }

  #assign(variable: Tensor, tensor: Tensor, name?: string): Operation {
    return this.make("assign", "assign", undefined, { variable, tensor }, {}, variable.shape, variable.dataType, name).operation;
  }

  /**
   * One step of gradient descent written straight into `variable`.
   * Swift: `applyStochasticGradientDescent(learningRate:variable:gradient:name:)`; macOS 11.0.
   * @example
   * ```ts
   * const weights = graph.variable([1, -2]);
   * const gradient = graph.gradients(weights.square(), { with: [weights] }).get(weights)!;
   * const update = graph.applyStochasticGradientDescent(weights, { learningRate: 0.25, gradient });
   * await graph.run(new Map(), { targetOperations: [update], device });
   * const results = await graph.run(new Map(), { targetTensors: [weights], device });
   * console.log(await results.get(weights)!.read()); // Float32Array [0.5, -1]
   * ```
   */
  applyStochasticGradientDescent(
    variable: Tensor,
    { learningRate, gradient, name }: { learningRate: Operand; gradient: Tensor; name?: string },
  ): Operation {
    return this.assign(variable, { tensor: this.stochasticGradientDescent(learningRate, { values: variable, gradient }), name });
  }

  /**
   * Derivatives of `of` (summed, if it has several elements) with respect to each tensor. Swift: `gradients(of:with:name:)`; macOS 11.0.
   * @throws GraphError where the path leads through an operation without a gradient, naming it.
   * @example
   * ```ts
   * const x = graph.placeholder([3]);
   * const slope = graph.gradients(x.power(3), { with: [x] }).get(x)!;
   * const results = await graph.run(new Map([[x, [1, 2, 3]]]), { targetTensors: [slope], device });
   * console.log(await results.get(slope)!.read()); // Float32Array [3, 12, 27]
   * ```
   */
  gradients(of: Tensor, options: { readonly with: readonly Tensor[]; readonly name?: string }): Map<Tensor, Tensor> {
    for (const tensor of [of, ...options.with]) this.own("gradients", tensor);
    return differentiate(this.self, of, options.with);
  }

  /**
   * What `dependentBlock` answers, computed as if `operations`, which are assignments, had been carried out before: the block sees the assigned
   * values. Whoever asks for something made in the block has the assignments carried out, at the end of the run.
   * Swift: `controlDependency(with:dependentBlock:name:)`; macOS 12.0.
   * @example
   * ```ts
   * const counter = graph.variable(0);
   * const increment = graph.assign(counter, { tensor: counter.addition(1) });
   * const [after] = graph.controlDependency([increment], { dependentBlock: () => [counter.multiplication(10)] });
   * const results = await graph.run(new Map(), { targetTensors: [after], device });
   * console.log(await results.get(after)!.read()); // Float32Array [10]
   * ```
   */
  controlDependency(
    operations: readonly Operation[],
    { dependentBlock, name }: { readonly dependentBlock: () => readonly Tensor[]; readonly name?: string },
  ): readonly Tensor[] {
    for (const { kind, output, inputs, name: of } of operations) {
      if (kind !== "assign") throw new GraphError("controlDependency", `operations must be assignments; got ${of}`);
      this.own("controlDependency", output);
      // Throws in the body of a loop.
      this.assignedInBlocks(inputs["variable"]!, inputs["tensor"]!);
    }
    return this.after(operations, () => dependentBlock().map((tensor) => this.identity(tensor, { name })));
  }

  /**
   * What `then` answers where the scalar `predicate` is true, else what `else` answers: as many tensors of the same shapes and types. Both are
   * computed, in the kernels of what surrounds them, and the predicate chooses, without a way back to the processor; where it is known while
   * the graph is built, only its block is. Assignments that are made in a block leave variables as they are where it is not chosen.
   * Swift: `if(_:then:else:name:)`; macOS 12.0.
   * @example
   * ```ts
   * const x = graph.placeholder([2]);
   * const isLarge = x.reductionSum().greaterThan(10).reshape({ shape: [] });
   * const [y] = graph.if(isLarge, { then: () => [x.division(10)], else: () => [x] });
   * const results = await graph.run(new Map([[x, [20, 30]]]), { targetTensors: [y], device });
   * console.log(await results.get(y)!.read()); // Float32Array [2, 3]
   * ```
   */
  if(
    predicate: Tensor,
    blocks: { readonly then: () => readonly Tensor[]; readonly else?: () => readonly Tensor[]; readonly name?: string },
  ): readonly Tensor[] {
    return choose(this.self, this.own("if", predicate), blocks);
  }

  /**
   * Rounds of `before` and `after`: `before` gets the inputs, fills `results` and answers a scalar predicate. Where it is true `after` makes of
   * the results the next round's inputs; else the results are the answer. The predicate is read back after 1, 2, 4 … 64 rounds, since a round
   * after the last changes nothing; where rounds change shapes, draw random numbers or hold loops of their own, in each of them. With
   * `maximumIterations`, 256 at most, so many rounds are written out: nothing is read back, the loop can be differentiated, and rounds over the
   * maximum do not take place. Swift: `while(initialInputs:before:after:name:)`; macOS 12.0.
   * @example
   * ```ts
   * const [power] = graph.while([graph.constant(1)], {
   *   before([x], results) {
   *     results.push(x.multiplication(2));
   *     return x.lessThan(100); // goes on while this is true
   *   },
   *   after: (results) => results,
   * });
   * const results = await graph.run(new Map(), { targetTensors: [power], device });
   * console.log(await results.get(power)!.read()); // Float32Array [256]
   * ```
   */
  while(
    initialInputs: readonly Tensor[],
    blocks: {
      readonly before: (inputs: readonly Tensor[], results: Tensor[]) => Tensor;
      readonly after: (inputs: readonly Tensor[]) => readonly Tensor[];
      readonly maximumIterations?: number;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    for (const tensor of initialInputs) this.own("while", tensor);
    return repeat(this.self, initialInputs, blocks.before, blocks.after, blocks);
  }

  /**
   * `body` again and again, on an index (a scalar) and what it answered before, `initialBodyArguments` at first: for 0 ≤ index < the first
   * argument, or, where `upperBound` is given, from the first argument up to `upperBound`, in steps of `step`. Up to 256 rounds, if their number
   * is known while the graph is built, are written out, and can be differentiated; else the bounds are read back, once. With `maximumIterations`,
   * 256 at most, so many rounds are written out even if their number is not known, and those over the bound chosen away.
   * Swift: `for(numberOfIterations:initialBodyArguments:body:name:)`,
   * `for(lowerBound:upperBound:step:initialBodyArguments:body:name:)`; macOS 12.0.
   * @example
   * ```ts
   * const [factorial] = graph.for(5, {
   *   initialBodyArguments: [graph.constant(1)],
   *   body: (index, [product]) => [product.multiplication(index.cast({ to: "float32" }).addition(1))],
   * });
   * const results = await graph.run(new Map(), { targetTensors: [factorial], device });
   * console.log(await results.get(factorial)!.read()); // Float32Array [120]
   * ```
   */
  for(
    numberOfIterationsOrLowerBound: Operand,
    options: {
      readonly upperBound?: Operand;
      readonly step?: Operand;
      readonly initialBodyArguments: readonly Tensor[];
      readonly body: (index: Tensor, args: readonly Tensor[]) => readonly Tensor[];
      readonly maximumIterations?: number;
      readonly name?: string;
    },
  ): readonly Tensor[] {
    const first = numberOfIterationsOrLowerBound;
    const given = [first, options.upperBound, options.step].find((bound) => bound instanceof Tensor);
    const scalar = (bound: Operand): Tensor =>
      bound instanceof Tensor
        ? this.own("for", bound).reshape({ shape: [] })
        : this.constant(bound, { dataType: given?.dataType ?? "int32" });
    const [lower, upper] = options.upperBound === undefined ? [0, first] : [first, options.upperBound];
    const bounds = { lower: scalar(lower), upper: scalar(upper), step: scalar(options.step ?? 1) };
    for (const tensor of options.initialBodyArguments) this.own("for", tensor);
    return count(this.self, bounds, options.initialBodyArguments, options.body, options);
  }

  /**
   * The results of an executable that the compilation descriptor's `callables` have under `symbolName`; its feeds are `inputTensors`, in order.
   * Swift: `call(symbolName:inputTensors:outputTypes:name:)`; macOS 15.0.
   * @example
   * ```ts
   * const x = graph.placeholder([2]);
   * const twice = await graph.compile(device, { feeds: new Map([[x, { shape: [2] }]]), targetTensors: [x.multiplication(2)] });
   * const [y] = graph.call("twice", { inputTensors: [x], outputTypes: [{ shape: [2], dataType: "float32" }] });
   * const compilationDescriptor = { callables: { twice } };
   * const results = await graph.run(new Map([[x, [1, 2]]]), { targetTensors: [y], device, compilationDescriptor });
   * console.log(await results.get(y)!.read()); // Float32Array [2, 4]
   * ```
   */
  call(
    symbolName: string,
    options: { readonly inputTensors: readonly Tensor[]; readonly outputTypes: readonly ShapedType[]; readonly name?: string },
  ): readonly Tensor[] {
    return callOf(this.self, symbolName, options.inputTensors, options.outputTypes, options.name);
  }

  /**
   * The coordinates of the elements that are not zero (int32), a row for each in row-major order: shape [count, rank], where the count is read
   * back while the graph runs. NaN is not zero, −0 is. Swift: `nonZeroIndices(_:name:)`; macOS 14.0.
   * @example
   * ```ts
   * const x = graph.placeholder([2, 3]);
   * const places = graph.nonZeroIndices(x);
   * const results = await graph.run(new Map([[x, [0, 5, 0, 7, 0, 0]]]), { targetTensors: [places], device });
   * console.log(await results.get(places)!.read()); // Int32Array [0, 1, 1, 0]
   * ```
   */
  nonZeroIndices(tensor: Tensor, options: { readonly name?: string } = {}): Tensor {
    const sums = this.own("nonZeroIndices", tensor).nonZeroCounts().scan({ axis: 0, combination: "sum" });
    const total = sums.reductionMaximum({ axes: 0 }).maximum(0).reshape({ shape: [] });
    return leadingRows(this.self, tensor.nonZeroRows({ counts: sums }), total, options.name ?? "nonZeroIndices");
  }

  /** A hidden variable that holds the state of a random generator and moves on by itself with each run that reads it. */
  randomState(): Tensor {
    const seed = this.#seed === undefined ? Math.floor(Math.random() * 2 ** 32) : this.#seed + 0x9e3779b9 * ++this.#randomStates;
    const state = this.variable(Int32Array.of(1, 0, 0, 0, 0, seed | 0, 0), { dataType: "int32", name: "randomState" });
    // The third word counts runs: each has 2^64 blocks of its own.
    const next = this.addition(state, this.constant(Int32Array.of(0, 0, 1, 0, 0, 0, 0), { dataType: "int32" }));
    (state.operation.params["variable"] as Variable).advance = this.#assign(state, next);
    return state;
  }
}
