// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `matrixMultiplicationTiled` takes. */
export interface MatrixMultiplicationTiledParameters {
  readonly M: number | string;
  readonly N: number | string;
  readonly K: number | string;
  readonly rowTiles: number | string;
  readonly columnTiles: number | string;
  readonly tiles: number | string;
  readonly tileRows: number | string;
  readonly tileColumns: number | string;
  readonly depth: number | string;
  readonly size: number | string;
  readonly lastK: number | string;
  readonly width: number | string;
  readonly height: number | string;
  readonly primaryDown: boolean | number | string | undefined;
  readonly raggedM: boolean | number | string | undefined;
  readonly raggedK: boolean | number | string | undefined;
  readonly vectorK: boolean | number | string | undefined;
  readonly secondaryDown: boolean | number | string | undefined;
  readonly raggedN: boolean | number | string | undefined;
  readonly vectorN: boolean | number | string | undefined;
  readonly spread: boolean | number | string | undefined;
  readonly quads: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly partsA: readonly (number | string)[];
  readonly partsB: readonly (number | string)[];
  readonly steps: readonly (number | string)[];
}

/** The WGSL of the kernel `matrixMultiplicationTiled`, for matrixMultiplication, matrixMultiplicationInFloat32. */
export const matrixMultiplicationTiled = (p: MatrixMultiplicationTiledParameters): string => `const M = ${p.M}u;
const N = ${p.N}u;
const K = ${p.K}u;
const rowTiles = ${p.rowTiles}u;
const columnTiles = ${p.columnTiles}u;
const tiles = ${p.tiles}u;
const tileRows = ${p.tileRows}u;
const tileColumns = ${p.tileColumns}u;
const depth = ${p.depth}u;
const threads = ${p.size}u;
const lastK = ${p.lastK}u;
const pitchA = tileRows / 4u + 1u;
const pitchB = tileColumns / 4u + 1u;
const across = tileColumns / ${p.width}u;
const down = tileRows / ${p.height}u;

var<workgroup> slabA: array<vec4<T>, depth * pitchA>;
var<workgroup> slabB: array<vec4<T>, depth * pitchB>;

${
  p.primaryDown
    ? `/** Four rows of the primary matrix from \`row\` on; rows past the last repeat it, for their results are not stored. */
fn primaryAt(batch: u32, row: u32, k: u32) -> vec4<T> {
  let r = ${p.raggedM ? `min(row, M - 4u)` : `row`};
${
  p.raggedK
    ? `  return select(vec4<T>(0), loadDown4_primary(batch, r, min(k, lastK)), k < K);
`
    : `  return loadDown4_primary(batch, r, k);
`
}}

/** Puts the i-th vector of a slab of the primary matrix in its place. */
fn placeA(i: u32, a: vec4<T>) { slabA[i / (tileRows / 4u) * pitchA + i % (tileRows / 4u)] = a; }

fn nextA(batch: u32, firstRow: u32, k0: u32, i: u32) -> vec4<T> {
  return primaryAt(batch, firstRow + i % (tileRows / 4u) * 4u, k0 + i / (tileRows / 4u));
}
`
    : `/** Four columns of a row of the primary matrix, 0 past its last. */
fn primaryAt(batch: u32, row: u32, k: u32) -> vec4<T> {
  let r = ${p.raggedM ? `min(row, M - 1u)` : `row`};
${
  p.vectorK
    ? `${
        p.raggedK
          ? `  return select(vec4<T>(0), load4_primary(batch, r, min(k, K - 4u)), k < K);
`
          : `  return load4_primary(batch, r, k);
`
      }`
    : `  var value = vec4<T>(0);
  if (k < K) { value.x = load_primary(batch, r, k); }
  if (k + 1u < K) { value.y = load_primary(batch, r, k + 1u); }
  if (k + 2u < K) { value.z = load_primary(batch, r, k + 2u); }
  if (k + 3u < K) { value.w = load_primary(batch, r, k + 3u); }
  return value;
`
}}

/** Puts the i-th vector of a slab of the primary matrix in its places: it is transposed there. */
fn placeA(i: u32, a: vec4<T>) {
  let row = i / (depth / 4u);
  let at = i % (depth / 4u) * 4u * pitchA + row / 4u;
  slabA[at][row % 4u] = a.x;
  slabA[at + pitchA][row % 4u] = a.y;
  slabA[at + 2u * pitchA][row % 4u] = a.z;
  slabA[at + 3u * pitchA][row % 4u] = a.w;
}

fn nextA(batch: u32, firstRow: u32, k0: u32, i: u32) -> vec4<T> {
  return primaryAt(batch, firstRow + i / (depth / 4u), k0 + i % (depth / 4u) * 4u);
}
`
}
${
  p.secondaryDown
    ? `/** Four rows of a column of the secondary matrix, 0 past its last. */
fn secondaryAt(batch: u32, k: u32, column: u32) -> vec4<T> {
  let c = ${p.raggedN ? `min(column, N - 1u)` : `column`};
${
  p.raggedK
    ? `  return select(vec4<T>(0), loadDown4_secondary(batch, min(k, K - 4u), c), k < K);
`
    : `  return loadDown4_secondary(batch, k, c);
`
}}

/** Puts the i-th vector of a slab of the secondary matrix in its places: it is transposed there. */
fn placeB(i: u32, b: vec4<T>) {
  let column = i / (depth / 4u);
  let at = i % (depth / 4u) * 4u * pitchB + column / 4u;
  slabB[at][column % 4u] = b.x;
  slabB[at + pitchB][column % 4u] = b.y;
  slabB[at + 2u * pitchB][column % 4u] = b.z;
  slabB[at + 3u * pitchB][column % 4u] = b.w;
}

fn nextB(batch: u32, firstColumn: u32, k0: u32, i: u32) -> vec4<T> {
  return secondaryAt(batch, k0 + i % (depth / 4u) * 4u, firstColumn + i / (depth / 4u));
}
`
    : `/** Four columns of the secondary matrix from \`column\` on; columns past the last repeat it, for their results are not stored. */
fn secondaryAt(batch: u32, k: u32, column: u32) -> vec4<T> {
${
  p.vectorN
    ? `  let c = ${p.raggedN ? `min(column, N - 4u)` : `column`};
${
  p.raggedK
    ? `  return select(vec4<T>(0), load4_secondary(batch, min(k, lastK), c), k < K);
`
    : `  return load4_secondary(batch, k, c);
`
}`
    : `  let row = min(k, lastK);
  let value = vec4<T>(
    load_secondary(batch, row, min(column, N - 1u)),
    load_secondary(batch, row, min(column + 1u, N - 1u)),
    load_secondary(batch, row, min(column + 2u, N - 1u)),
    load_secondary(batch, row, min(column + 3u, N - 1u)),
  );
  return select(vec4<T>(0), value, k < K);
`
}}

/** Puts the i-th vector of a slab of the secondary matrix in its place. */
fn placeB(i: u32, b: vec4<T>) { slabB[i / (tileColumns / 4u) * pitchB + i % (tileColumns / 4u)] = b; }

fn nextB(batch: u32, firstColumn: u32, k0: u32, i: u32) -> vec4<T> {
  return secondaryAt(batch, k0 + i / (tileColumns / 4u), firstColumn + i % (tileColumns / 4u) * 4u);
}
`
}
fn storeFour(batch: u32, row: u32, column: u32, value: vec4<T>) {
${
  p.raggedM
    ? `  if (row >= M) { return; }
`
    : ``
}${
  p.raggedN
    ? `  if (column >= N) { return; }
`
    : ``
}  let i = (batch * M + row) * N + column;
${
  p.vectorN
    ? `  store4(i, value);
`
    : `  store(i, value.x);
  if (column + 1u < N) { store(i + 1u, value.y); }
  if (column + 2u < N) { store(i + 2u, value.z); }
  if (column + 3u < N) { store(i + 3u, value.w); }
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
${
  p.spread
    ? `  let unit = w.x + w.y * n.x;
  if (unit >= tiles) { return; }
`
    : `  let unit = w.x;
`
}  let batch = unit / (rowTiles * columnTiles);
  let firstRow = unit / columnTiles % rowTiles * tileRows;
  let firstColumn = unit % columnTiles * tileColumns;
  // The 32 invocations of a subgroup, if it has so many, make a block of 8 by 4, for which they load the least.
  let lane = local % 32u;
  let block = local / 32u;
  let x = block % (across / 8u) * 8u + lane % 8u;
  let y = block / (across / 8u) * 4u + lane / 8u;
${p.quads
  .map(
    (item) => `  var left${item}_0 = vec4<T>(0);
  var left${item}_1 = vec4<T>(0);
  var left${item}_2 = vec4<T>(0);
  var left${item}_3 = vec4<T>(0);
`,
  )
  .join("")}${
  p.wide
    ? `${p.quads
        .map(
          (item) => `  var right${item}_0 = vec4<T>(0);
  var right${item}_1 = vec4<T>(0);
  var right${item}_2 = vec4<T>(0);
  var right${item}_3 = vec4<T>(0);
`,
        )
        .join("")}`
    : ``
}${p.partsA
  .map(
    (item) => `  var a_${item} = nextA(batch, firstRow, 0u, local + ${item}u * threads);
`,
  )
  .join("")}${p.partsB
  .map(
    (item) => `  var b_${item} = nextB(batch, firstColumn, 0u, local + ${item}u * threads);
`,
  )
  .join("")}  for (var k0 = 0u; k0 < K; k0 += depth) {
${p.partsA
  .map(
    (item) => `    placeA(local + ${item}u * threads, a_${item});
`,
  )
  .join("")}${p.partsB
  .map(
    (item) => `    placeB(local + ${item}u * threads, b_${item});
`,
  )
  .join("")}    workgroupBarrier();
    if (k0 + depth < K) {
${p.partsA
  .map(
    (item) => `      a_${item} = nextA(batch, firstRow, k0 + depth, local + ${item}u * threads);
`,
  )
  .join("")}${p.partsB
  .map(
    (item) => `      b_${item} = nextB(batch, firstColumn, k0 + depth, local + ${item}u * threads);
`,
  )
  .join("")}    }
${p.steps
  .map(
    (item) => `    {
      const k = ${item}u;
${p.quads
  .map(
    (item_) => `      let a${item_} = slabA[k * pitchA + ${item_}u * down + y];
`,
  )
  .join("")}      let b0 = slabB[k * pitchB + x];
${p.quads
  .map(
    (item_) => `      left${item_}_0 = a${item_}.x * b0 + left${item_}_0;
      left${item_}_1 = a${item_}.y * b0 + left${item_}_1;
      left${item_}_2 = a${item_}.z * b0 + left${item_}_2;
      left${item_}_3 = a${item_}.w * b0 + left${item_}_3;
`,
  )
  .join("")}${
      p.wide
        ? `      let b1 = slabB[k * pitchB + across + x];
${p.quads
  .map(
    (item_) => `      right${item_}_0 = a${item_}.x * b1 + right${item_}_0;
      right${item_}_1 = a${item_}.y * b1 + right${item_}_1;
      right${item_}_2 = a${item_}.z * b1 + right${item_}_2;
      right${item_}_3 = a${item_}.w * b1 + right${item_}_3;
`,
  )
  .join("")}`
        : ``
    }    }
`,
  )
  .join("")}    workgroupBarrier();
  }
  let row = firstRow + y * 4u;
  let column = firstColumn + x * 4u;
${p.quads
  .map(
    (item) => `  storeFour(batch, row + ${item}u * 4u * down, column, left${item}_0);
  storeFour(batch, row + ${item}u * 4u * down + 1u, column, left${item}_1);
  storeFour(batch, row + ${item}u * 4u * down + 2u, column, left${item}_2);
  storeFour(batch, row + ${item}u * 4u * down + 3u, column, left${item}_3);
`,
  )
  .join("")}${
  p.wide
    ? `${p.quads
        .map(
          (item) => `  storeFour(batch, row + ${item}u * 4u * down, column + tileColumns / 2u, right${item}_0);
  storeFour(batch, row + ${item}u * 4u * down + 1u, column + tileColumns / 2u, right${item}_1);
  storeFour(batch, row + ${item}u * 4u * down + 2u, column + tileColumns / 2u, right${item}_2);
  storeFour(batch, row + ${item}u * 4u * down + 3u, column + tileColumns / 2u, right${item}_3);
`,
        )
        .join("")}`
    : ``
}}
`;
