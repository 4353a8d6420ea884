import type { Example, ExampleInput } from "../../codegen/example.ts";
import type { Row } from "../../codegen/table.ts";
import { NDArray } from "../../spec/reference.ts";
import { arrayOf, entriesOf, index, isUnsigned } from "../../src/dataType.ts";
import { acceptedBy } from "../../src/rule.ts";
import { elementCount, range } from "../../src/shapes.ts";
import { Graph } from "../../src/graph.ts";
import type { Tensor } from "../../src/tensor.ts";
import { interpret } from "../../test/support/interpreter.ts";
import { encode, isFloat, roundTo } from "../../test/support/values.ts";

/** As many numbers are written out; of more there is a formula, or the beginning. */
const most = 12;

/** An example that has been carried out: the whole program with what it prints, and the graph that it builds. */
export interface OperationProgram {
  readonly text: string;
  readonly feeds: ReadonlyMap<Tensor, NDArray>;
  readonly targets: readonly Tensor[];
}

/** Numbers nested as deep as the shape, as TypeScript. */
const nested = (values: readonly number[], [first, ...rest]: readonly number[]): string => {
  if (first === undefined) return String(values[0]);
  const stride = values.length / first;
  return `[${range(first)
    .map((k) => nested(values.slice(k * stride, (k + 1) * stride), rest))
    .join(", ")}]`;
};

/** What the `n`-th input is fed with, as numbers and as TypeScript: the sample's values, or numbers within the row's domain. */
function feedOf({ key, shape, dataType, values }: ExampleInput, n: number, row: Row): { values: readonly number[]; text: string } {
  const nesting = entriesOf(dataType) === 1 ? shape : [...shape, entriesOf(dataType)];
  if (values) return { values, text: values.length > most ? `[${values.join(", ")}]` : nested(values, nesting) };
  const float = isFloat(dataType);
  const bits = dataType === "bool" || acceptedBy(row.value.inputs[key]) === index;
  const [from, to] = row.value.domain?.[key] ?? (float ? [-2, 2] : bits ? [0, 1] : isUnsigned(dataType) ? [0, 9] : [-9, 9]);
  const count = elementCount(nesting);
  if (count > most) {
    const k = n === 0 ? "k" : `k + ${n}`;
    const whole = n === 0 ? "k" : `(k + ${n})`;
    const formula = !float
      ? `${whole} % ${to - from + 1}${from < 0 ? ` - ${-from}` : from > 0 ? ` + ${from}` : ""}`
      : row.value.domain?.[key]
        ? `${from} + ${+(to - from).toFixed(6)} * Math.sin(${k}) ** 2`
        : `Math.sin(${k})`;
    const array = entriesOf(dataType) === 1 ? "Array" : arrayOf(dataType).name;
    const at = new Function("k", `return ${formula};`) as (k: number) => number;
    return { values: range(count).map(at), text: `${array}.from({ length: ${count} }, (_, k) => ${formula})` };
  }
  // Multiples of the golden ratio are spread evenly; neighbours of a half are easy to compute with in one's head.
  const step = !float ? 1 : to - from >= 2 ? 0.5 : 0.1;
  const written = range(count).map((k) => {
    const x = from + (to - from + (float ? 0 : 1)) * ((k * 0.618 + n * 0.3 + 0.15) % 1);
    return Math.min(to, Math.max(from, +((float ? Math.round(x / step) : Math.floor(x)) * step).toFixed(1)));
  });
  return { values: written, text: nested(written, nesting) };
}

/** What the console shows of a result, or of its first elements. */
function printed({ shape, data, dataType }: NDArray): string {
  const array = encode(data.slice(0, most), dataType);
  const shown = Array.from(array as ArrayLike<number | bigint>, (x) => (typeof x === "bigint" ? `${x}n` : String(+x.toFixed(4))));
  return `${JSON.stringify(shape).replaceAll(",", ", ")} ${array.constructor.name} [${shown.join(", ")}]`;
}

/** The example of a row as a program that runs as it stands, with what its reference says that it prints. */
export function operationProgram(row: Row, example: Example): OperationProgram {
  const { inputs, chained, answersList } = example;
  const feeds = inputs.map((input, n) => ({ input, ...feedOf(input, n, row) }));
  // The lines are made from the table, and come from nowhere else.
  const build = new Function(
    "graph",
    `${chained.join("\n")}\nreturn [[${inputs.map(({ name }) => name).join(", ")}], ${answersList ? "outputs" : "[output]"}];`,
  ) as (graph: Graph) => [Tensor[], Tensor[]];
  const graph = new Graph({ seed: 1 });
  const [tensors, targets] = build(graph);
  const fed = new Map(
    feeds.map(({ input: { shape, dataType }, values }, k) => [
      tensors[k],
      new NDArray(
        shape,
        values.map((x) => roundTo(dataType, x)),
        dataType,
      ),
    ]),
  );
  const arrays = interpret(targets, fed);

  const entries = feeds.map(({ input, text }) => `[${input.name}, ${text}]`);
  const map =
    entries.length > 1 ? `[\n${entries.map((entry) => `    ${entry},\n`).join("")}  ]` : entries.map((entry) => `[${entry}]`).join();
  const shown = arrays.some(({ data }) => data.length > most) ? `(await results.get(output)!.read()).slice(0, ${most})` : "await results.get(output)!.read()"; // prettier-ignore
  const log = `console.log(output.shape, ${shown});`;
  // Entries that differ in type need to be told what they have in common.
  const text = `import { Device, ${entries.length > 1 ? "type Feed, Graph, type Tensor" : "Graph"} } from "stitchgraph";

const device = await Device.request();
const graph = new Graph(${graph.variables.size > 0 ? "{ seed: 1 }" : ""});
${chained.join("\n")}

const results = await graph.run(
  new Map${entries.length > 1 ? "<Tensor, Feed>" : ""}(${map}),
  { targetTensors: ${answersList ? "outputs" : "[output]"}, device },
);
${answersList ? `for (const output of outputs) ${log}` : log}
${arrays.map((array) => `// ${printed(array)}`).join("\n")}`;
  return { text, feeds: fed, targets };
}
