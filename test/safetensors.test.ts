import test from "ava";
import { type DataType, type ElementArray, GraphError, safetensors, type SavedTensor } from "../src/index.ts";
import { arrayOf, every } from "../src/dataType.ts";
import { range } from "../src/shapes.ts";

const encoder = new TextEncoder();
/** A file of a header as it is written here, and bytes. */
function file(header: string, data: readonly number[] = [], length = encoder.encode(header).length): Uint8Array {
  const json = encoder.encode(header);
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.set(json, 8);
  bytes.set(data, 8 + json.length);
  return bytes;
}
const saved = (dataType: DataType, shape: readonly number[], data: ElementArray): SavedTensor => ({ dataType, shape, data });
const listed = (tensors: ReadonlyMap<string, SavedTensor>): unknown[] =>
  [...tensors].map(([name, { dataType, shape, data }]) => [name, dataType, [...shape], data]);

/** Bytes by hand, laid out as the format's own library does: elements of more bytes first, then by name, the header filled up with blanks. */
const byHand = file(
  '{"__metadata__":{"format":"pt"},' +
    '"n":{"dtype":"I64","shape":[1],"data_offsets":[0,8]},' +
    '"a.bias":{"dtype":"F32","shape":[2],"data_offsets":[8,16]},' +
    '"z":{"dtype":"F32","shape":[],"data_offsets":[16,20]},' +
    '"h":{"dtype":"F16","shape":[1,2],"data_offsets":[20,24]},' +
    '"none":{"dtype":"U8","shape":[0,3],"data_offsets":[24,24]},' +
    '"mask":{"dtype":"BOOL","shape":[3],"data_offsets":[24,27]}}' +
    " ".repeat(3),
  [255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 128, 63, 0, 0, 0, 192, 0, 0, 192, 127, 0, 60, 0, 192, 1, 0, 1],
);

test("a file made by hand is read, and written alike", (t) => {
  const { tensors, metadata } = safetensors.decode(byHand);
  t.deepEqual([...metadata], [["format", "pt"]]);
  t.deepEqual(listed(tensors), [
    ["n", "int64", [1], BigInt64Array.of(-1n)],
    ["a.bias", "float32", [2], Float32Array.of(1, -2)],
    ["z", "float32", [], Float32Array.of(NaN)],
    ["h", "float16", [1, 2], Uint16Array.of(0x3c00, 0xc000)],
    ["none", "uint8", [0, 3], new Uint8Array()],
    ["mask", "bool", [3], Uint8Array.of(1, 0, 1)],
  ]);
  t.is(byHand.length % 8, 27 % 8, "the header ends where elements of eight bytes may begin");
  t.deepEqual(safetensors.encode(new Map([...tensors].reverse()), metadata), byHand);
});

test("an empty file is the format's own", (t) => {
  const bytes = Uint8Array.of(8, 0, 0, 0, 0, 0, 0, 0, 123, 125, 32, 32, 32, 32, 32, 32);
  t.deepEqual(safetensors.encode(new Map()), bytes);
  t.deepEqual(safetensors.decode(bytes), { tensors: new Map(), metadata: new Map() });
});

test("every data type, name and place in memory comes back", (t) => {
  const names = ["", "a b", "π·\u{1f600}", 'quo"te\\', "__proto__", "constructor", "7", "1.weight", "{", "dtype", "\n"];
  const tensors = new Map(
    every.map((dataType, k) => {
      const data = new (arrayOf(dataType))(dataType === "complexFloat32" ? 12 : 6);
      for (const j of range(data.length)) data[j] = (typeof data[0] === "bigint" ? BigInt(j) : dataType === "bool" ? j % 2 : j) as never;
      return [names[k] ?? `t${k}`, saved(dataType, [2, 3], data)];
    }),
  );
  const bytes = safetensors.encode(tensors);
  // Somewhere in a larger buffer, so that nothing is aligned.
  const inside = new Uint8Array(bytes.length + 3).subarray(3);
  inside.set(bytes);
  const { tensors: back } = safetensors.decode(inside);
  t.deepEqual(new Map([...back].sort()), new Map([...tensors].sort()));
  inside.fill(0);
  t.is(back.get("")!.data.length, 6);
  t.deepEqual(safetensors.encode(back), bytes, "arrays are the reader's own");
});

test("a part of an array is written as that part", (t) => {
  const { tensors } = safetensors.decode(
    safetensors.encode(new Map([["x", saved("float32", [2], Float32Array.of(1, 2, 3, 4).subarray(1, 3))]])),
  );
  t.deepEqual(tensors.get("x")!.data, Float32Array.of(2, 3));
});

const x = '"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}';
const entry = (dtype: unknown, shape: unknown, offsets: unknown) => `{"x":${JSON.stringify({ dtype, shape, data_offsets: offsets })}}`;
const wrong: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["no header", Uint8Array.of(1, 2), /begins with the length of its header in 8 bytes; got 2 bytes$/],
  ["a longer header", file(`{${x}}`, [0, 0, 0, 0], 4000), /the header must have 58 bytes at most; got 4000$/],
  [
    "an enormous header",
    Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 123),
    /must have 1 bytes at most; got 18446744073709551615$/,
  ],
  ["no JSON", file("{x}"), /the header must be JSON in UTF-8; got /],
  ["no UTF-8", Uint8Array.of(4, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x22, 0xff, 0x7d), /the header must be JSON in UTF-8; got /],
  ["a list", file("[]"), /the header must be an object; got \[\]$/],
  ["a number", file("7"), /the header must be an object; got 7$/],
  ["a name twice", file(`{${x},${x}}`, [0, 0, 0, 0]), /each name must stand once; got «x» twice$/],
  ["a name twice, written otherwise", file(`{${x},${x.replace("x", "\\u0078")}}`, [0, 0, 0, 0]), /got «x» twice$/],
  ["a shape twice", file('{"x":{"dtype":"F32","shape":[1],"shape":[1],"data_offsets":[0,4]}}', [0, 0, 0, 0]), /got «shape» twice$/],
  ["metadata of numbers", file('{"__metadata__":{"a":1}}'), /__metadata__ must hold texts; got \{"a":1\}$/],
  ["no entry", file('{"x":7}'), /«x» must have a dtype of BOOL, .*; got undefined$/],
  ["an unknown data type", file(entry("F64", [1], [0, 8]), range(8)), /«x» must have a dtype of BOOL, .*, F32, .*; got "F64"$/],
  ["no shape", file(entry("F32", null, [0, 4]), range(4)), /«x» must have a shape of whole numbers; got null$/],
  ["a shape of fractions", file(entry("F32", [0.5], [0, 2]), range(2)), /«x» must have a shape of whole numbers; got \[0.5\]$/],
  ["a negative shape", file(entry("F32", [-1, -1], [0, 4]), range(4)), /«x» must have a shape of whole numbers; got \[-1,-1\]$/],
  ["a shape without end", file(entry("F32", [2 ** 50, 2 ** 50, 0], [0, 4]), range(4)), /«x» must have 0 bytes, .*; got 4$/],
  ["offsets of three", file(entry("F32", [1], [0, 4, 8]), range(4)), /«x» must have two data_offsets; got \[0,4,8\]$/],
  ["offsets that turn back", file(entry("F32", [1], [4, 0]), range(4)), /«x» must have 4 bytes, since it is F32 of shape \[1\]; got -4$/],
  [
    "a size that is not the shape's",
    file(entry("F32", [3], [0, 8]), range(8)),
    /must have 12 bytes, since it is F32 of shape \[3\]; got 8$/,
  ],
  ["a hole at the start", file(entry("F32", [1], [4, 8]), range(8)), /«x» must begin at byte 0, where the tensor before it ends; got 4$/],
  ["a hole at the end", file(`{${x}}`, range(8)), /the tensors must take all 8 bytes of data; got 4$/],
  ["a cut file", file(`{${x}}`, range(3)), /«x» must end within the file's 3 bytes of data; got 4$/],
  [
    "an overlap",
    file(`{${x},"y":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}}`, range(6)),
    /«y» must begin at byte 4, where the tensor before it ends; got 2$/,
  ],
  ["the same bytes twice", file(`{${x},${x.replace("x", "y")}}`, range(4)), /«y» must begin at byte 4, .*; got 0$/],
  ["a truth value of 2", file(entry("BOOL", [1], [0, 1]), [2]), /«x» must hold 0 and 1, since it is BOOL; got others$/],
];
for (const [what, bytes, message] of wrong)
  test(`refused: ${what}`, (t) => {
    t.throws(() => safetensors.decode(bytes), { instanceOf: GraphError, message });
  });

test("refused: what is no file", (t) => {
  for (const [value, got] of [
    [null, "null"],
    [undefined, "undefined"],
    [new ArrayBuffer(8), "object"],
  ] as const)
    t.throws(() => safetensors.decode(value as never), {
      instanceOf: GraphError,
      message: `safetensors.decode: needs a Uint8Array; got ${got}`,
    });
});

test("a file cut anywhere is refused", (t) => {
  for (const length of range(byHand.length))
    t.throws(() => safetensors.decode(byHand.subarray(0, length)), { instanceOf: GraphError }, `${length} bytes`);
});

test("a flipped bit in the header is refused or seen in a name, a text or a shape of as many elements; in a value it changes that value", (t) => {
  const start = byHand.length - 27;
  const before = listed(safetensors.decode(byHand).tensors) as [string, DataType, number[], ElementArray][];
  for (const at of range(8 * byHand.length)) {
    const flipped = byHand.slice();
    flipped[at >> 3] ^= 1 << (at & 7);
    try {
      const after = listed(safetensors.decode(flipped).tensors) as typeof before;
      t.is(after.length, before.length);
      if (at >> 3 >= start) continue;
      // Bytes are given to no other tensor, and none is lost.
      for (const [k, [, , , data]] of after.entries()) t.is(data.byteLength, before[k][3].byteLength);
    } catch (error) {
      t.true(error instanceof GraphError, String(error));
    }
  }
});

test("what cannot be written is refused", (t) => {
  const throws = (name: string, tensor: SavedTensor, message: RegExp) =>
    t.throws(() => safetensors.encode(new Map([[name, tensor]])), { instanceOf: GraphError, message });
  throws("__metadata__", saved("float32", [1], new Float32Array(1)), /no tensor may be called __metadata__/);
  throws("x", saved("float32", [2], new Float32Array(3)), /«x» must have a Float32Array of 2, .*; got a Float32Array of 3$/);
  throws("x", saved("float16", [2], new Float32Array(2)), /«x» must have a Uint16Array of 2, .*; got a Float32Array of 2$/);
  throws("x", saved("complexFloat32", [2], new Float32Array(2)), /«x» must have a Float32Array of 4, .*; got a Float32Array of 2$/);
  throws("x", saved("float32", [1], [1] as never), /«x» must have a Float32Array of 1, .*; got object$/);
  throws("x", saved("float64" as never, [1], new Float32Array(1)), /«x» must be one of .*; got float64$/);
  throws("x", saved("float32", [-1], new Float32Array(1)), /«x» must have a shape of whole numbers; got \[-1\]$/);
});
