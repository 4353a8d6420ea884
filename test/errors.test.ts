import test, { type ExecutionContext } from "ava";
import { Graph, GraphError } from "../src/index.ts";
import { range } from "../src/shapes.ts";

/** A call that builds something impossible throws a GraphError whose message says what is asked for and what came. */
function refuses(t: ExecutionContext, operation: string, message: RegExp, build: (graph: Graph) => unknown): void {
  const error = t.throws(() => build(new Graph()), { instanceOf: GraphError, message })!;
  t.is(error.operation, operation);
  t.true(error.message.startsWith(operation), error.message);
}

const loose = <T>(value: unknown): T => value as T;

test("operands whose shapes do not broadcast", (t) =>
  refuses(t, "addition", /^addition: the operands' shapes must broadcast; got primary \[2,3\] float32, secondary \[2,4\] float32$/, (g) =>
    g.placeholder([2, 3]).addition(g.placeholder([2, 4])),
  ));

test("matrices that do not fit", (t) =>
  refuses(
    t,
    "matrixMultiplication",
    /^matrixMultiplication \(C3\): primary has as many columns as secondary has rows; got primary \[2,3\] float32, secondary \[4,5\] float32$/,
    (g) => g.placeholder([2, 3]).matrixMultiplication(g.placeholder([4, 5])),
  ));

test("data types that differ", (t) =>
  refuses(t, "addition", /primary and secondary must share one data type; got float32 and int32$/, (g) =>
    g.placeholder([2]).addition(g.placeholder([2], { dataType: "int32" })),
  ));

test("a data type that an operation does not take", (t) =>
  refuses(t, "exponent", /tensor must be float32, float16, bfloat16, complexFloat32; got int32$/, (g) =>
    g.placeholder([2], { dataType: "int32" }).exponent(),
  ));

test("an unknown data type", (t) => {
  refuses(t, "placeholder", /the data type must be one of float32.*; got float64$/, (g) =>
    g.placeholder([2], { dataType: loose("float64") }),
  );
  refuses(t, "constant", /the data type must be one of .*; got complex$/, (g) => g.constant(1, { dataType: loose("complex") }));
});

test("an axis out of range", (t) => {
  refuses(t, "reductionSum", /axes 2 is out of range for rank 2$/, (g) => g.placeholder([2, 3]).reductionSum({ axes: [0, 2] }));
  refuses(t, "reductionMaximum", /axes -3 is out of range for rank 2$/, (g) => g.placeholder([2, 3]).reductionMaximum({ axes: -3 }));
  refuses(t, "softMax", /axis 5 is out of range for rank 1$/, (g) => g.placeholder([3]).softMax({ axis: 5 }));
  refuses(t, "reductionSum", /must be a whole number; got 0.5$/, (g) => g.placeholder([2, 3]).reductionSum({ axes: [0.5] }));
});

test("a permutation that is none", (t) =>
  refuses(t, "transpose", /^transpose \(C1\): .*got tensor \[2,3\] float32, permutation \[0,0\]$/, (g) =>
    g.placeholder([2, 3]).transpose({ permutation: [0, 0] }),
  ));

test("a shape with another number of elements", (t) =>
  refuses(t, "reshape", /^reshape \(C\d\): .*got tensor \[2,3\] float32, shape \[4,2\]$/, (g) =>
    g.placeholder([2, 3]).reshape({ shape: [4, 2] }),
  ));

test("dimensions that are negative, broken or too many", (t) => {
  refuses(t, "placeholder", /dimensions must be whole numbers from 0, or -1 where unknown; got \[2,-2\]$/, (g) => g.placeholder([2, -2]));
  refuses(t, "placeholder", /got \[1.5\]$/, (g) => g.placeholder([1.5]));
  refuses(t, "constant", /dimensions must be whole numbers from 0; got \[-1\]$/, (g) => g.constant(1, { shape: [-1] }));
  refuses(t, "placeholder", /16 dimensions at most; got 17$/, (g) => g.placeholder(range(17).map(() => 1)));
  refuses(t, "broadcast", /16 dimensions at most; got 17$/, (g) => g.placeholder([1]).broadcast({ shape: range(17).map(() => 1) }));
  t.notThrows(() => new Graph().placeholder(range(16).map(() => 1)).exponent());
});

test("a result too large to count", (t) =>
  refuses(t, "broadcast", /2\^32 - 1 elements at most; got shape \[70000,70000\]$/, (g) =>
    g.placeholder([1]).broadcast({ shape: [70000, 70000] }),
  ));

test("an unknown field of a descriptor, and a word that it does not know", (t) => {
  const convolve = (descriptor: object) => (g: Graph) =>
    g.placeholder([1, 4, 4, 1]).convolution2D({ weights: g.placeholder([3, 3, 1, 1]), descriptor });
  refuses(t, "convolution2D", /descriptor has no field strideInZ$/, convolve({ strideInZ: 2 }));
  refuses(t, "convolution2D", /descriptor \.dataLayout must be one of NCHW, NHWC.*; got CNHW$/, convolve({ dataLayout: "CNHW" }));
  refuses(t, "convolution2D", /descriptor \.strideInX must be a whole number; got 1.5$/, convolve({ strideInX: 1.5 }));
});

test("an operand that is no tensor, or left out", (t) => {
  refuses(t, "addition", /secondary must be a tensor or a number; got string$/, (g) => g.placeholder([2]).addition(loose("1")));
  refuses(t, "addition", /secondary must be a tensor or a number; got null$/, (g) => g.placeholder([2]).addition(loose(null)));
  refuses(t, "addition", /secondary must be given; got nothing$/, (g) => g.placeholder([2]).addition(loose(undefined)));
  refuses(t, "transpose", /permutation is missing$/, (g) => g.placeholder([2]).transpose(loose({})));
});

test("a tensor of another graph", (t) => {
  const y = new Graph().placeholder([2, 3], { name: "theirs" });
  const message = /tensor «theirs» must belong to this graph; got one of another graph$/;
  refuses(t, "addition", message, (g) => g.placeholder([2, 3]).addition(y));
  refuses(t, "gradients", message, (g) => g.gradients(g.placeholder([2]), { with: [y] }));
});

test("a path that has no gradient", (t) => {
  refuses(t, "gradients", /can differentiate floating-point and complex tensors only; got int32 «count»$/, (g) => {
    const x = g.placeholder([2], { dataType: "int32", name: "count" });
    return g.gradients(x, { with: [x] });
  });
  refuses(t, "reductionAnd", /is not differentiable, and «all» lies on the path of a gradient$/, (g) => {
    const x = g.placeholder([2]);
    return g.gradients(
      x
        .multiplication(2)
        .reductionAnd({ axes: [0], name: "all" })
        .addition(x),
      { with: [x] },
    );
  });
});

test("only variables can be read and assigned, with their shape and data type", (t) => {
  refuses(t, "assign", /needs a variable; got the result of placeholder$/, (g) =>
    g.placeholder([2]).assign({ tensor: g.constant([1, 2]) }),
  );
  refuses(t, "read", /needs a variable; got the result of addition$/, (g) => g.read(g.placeholder([2]).addition(1)));
  refuses(t, "assign", /tensor must have the variable's shape \[2\]; got \[3\]$/, (g) =>
    g.variable([1, 2]).assign({ tensor: g.constant([1, 2, 3]) }),
  );
  refuses(t, "assign", /tensor must be float32; got int32$/, (g) =>
    g.variable([1, 2]).assign({ tensor: g.constant([1, 2], { dataType: "int32" }) }),
  );
});

test("constants whose elements and shape disagree, or that are no numbers", (t) => {
  refuses(t, "constant", /must have the 6 elements of shape \[2,3\]; got 5$/, (g) => g.constant([1, 2, 3, 4, 5], { shape: [2, 3] }));
  refuses(t, "constant", /must be nested evenly$/, (g) => g.constant([[1, 2], [3]]));
  refuses(t, "constant", /must be nested evenly$/, (g) => g.constant([[1, 2], 3]));
  refuses(t, "constant", /must hold numbers; got string$/, (g) => g.constant(loose(["1", 2])));
  refuses(t, "constant", /must be a Float32Array for float32; got a Float64Array$/, (g) => g.constant(loose(Float64Array.of(1))));
  refuses(t, "variable", /must be a Int32Array for int32; got a Float32Array$/, (g) =>
    g.variable(Float32Array.of(1), { dataType: "int32" }),
  );
});

test("a composite of a tensor of unknown rank", (t) =>
  refuses(t, "softMax", /needs tensors of known rank; got a placeholder of shape null$/, (g) => g.placeholder(null).softMax({ axis: 0 })));
