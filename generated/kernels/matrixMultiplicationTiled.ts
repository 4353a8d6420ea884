// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `matrixMultiplicationTiled` takes. */
export interface MatrixMultiplicationTiledParameters {
  readonly M: number | string;
  readonly N: number | string;
  readonly K: number | string;
  readonly rowTiles: number | string;
  readonly columnTiles: number | string;
  readonly tiles: number | string;
  readonly vectorN: boolean | number | string | undefined;
  readonly tile: number | string;
  readonly depth: number | string;
  readonly height: number | string;
  readonly size: number | string;
  readonly vectorK: boolean | number | string | undefined;
  readonly quads: readonly (number | string)[];
}

/** The WGSL of the kernel `matrixMultiplicationTiled`, for matrixMultiplication. */
export const matrixMultiplicationTiled = (p: MatrixMultiplicationTiledParameters): string => `const M = ${p.M}u;
const N = ${p.N}u;
const K = ${p.K}u;
const rowTiles = ${p.rowTiles}u;
const columnTiles = ${p.columnTiles}u;
const tiles = ${p.tiles}u;

/** Four columns of the secondary matrix; columns past the last repeat it, for their results are not stored. */
fn columnsAt(batch: u32, k: u32, column: u32) -> vec4<T> {
${
  p.vectorN
    ? `  return load4_secondary(batch, k, min(column, N - 4u));
`
    : `  return vec4<T>(
    load_secondary(batch, k, min(column, N - 1u)),
    load_secondary(batch, k, min(column + 1u, N - 1u)),
    load_secondary(batch, k, min(column + 2u, N - 1u)),
    load_secondary(batch, k, min(column + 3u, N - 1u)),
  );
`
}}

fn storeFour(batch: u32, row: u32, column: u32, value: vec4<T>) {
  if (row >= M || column >= N) { return; }
  let i = (batch * M + row) * N + column;
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

const tile = ${p.tile}u;
const depth = ${p.depth}u;
const height = ${p.height}u;
const threads = ${p.size}u;
const pitch = tile + 4u;
const across = tile / 8u;

var<workgroup> slabA: array<T, depth * pitch>;
var<workgroup> slabB: array<vec4<T>, depth * pitch / 4u>;

fn primaryAt(batch: u32, row: u32, k: u32) -> vec4<T> {
  let r = min(row, M - 1u);
${
  p.vectorK
    ? `  if (k >= K) { return vec4<T>(0); }
  return load4_primary(batch, r, k);
`
    : `  var value = vec4<T>(0);
  if (k < K) { value.x = load_primary(batch, r, k); }
  if (k + 1u < K) { value.y = load_primary(batch, r, k + 1u); }
  if (k + 2u < K) { value.z = load_primary(batch, r, k + 2u); }
  if (k + 3u < K) { value.w = load_primary(batch, r, k + 3u); }
  return value;
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = w.x + w.y * n.x;
  if (unit >= tiles) { return; }
  let batch = unit / (rowTiles * columnTiles);
  let firstRow = unit / columnTiles % rowTiles * tile;
  let firstColumn = unit % columnTiles * tile;
  let x = local % across;
  let y = local / across * height;
${p.quads
  .map(
    (item) => `  var left${item}_0 = vec4<T>(0);
  var left${item}_1 = vec4<T>(0);
  var left${item}_2 = vec4<T>(0);
  var left${item}_3 = vec4<T>(0);
  var right${item}_0 = vec4<T>(0);
  var right${item}_1 = vec4<T>(0);
  var right${item}_2 = vec4<T>(0);
  var right${item}_3 = vec4<T>(0);
`,
  )
  .join("")}  for (var k0 = 0u; k0 < K; k0 += depth) {
    for (var i = local; i < tile * depth / 4u; i += threads) {
      let row = i / (depth / 4u);
      let k = i % (depth / 4u) * 4u;
      let a = primaryAt(batch, firstRow + row, k0 + k);
      slabA[k * pitch + row] = a.x;
      slabA[(k + 1u) * pitch + row] = a.y;
      slabA[(k + 2u) * pitch + row] = a.z;
      slabA[(k + 3u) * pitch + row] = a.w;
      let column = i % (tile / 4u);
      let kB = i / (tile / 4u);
      var b = vec4<T>(0);
      if (k0 + kB < K) { b = columnsAt(batch, k0 + kB, firstColumn + column * 4u); }
      slabB[kB * (pitch / 4u) + column] = b;
    }
    workgroupBarrier();
    for (var k = 0u; k < depth; k++) {
      let b0 = slabB[k * (pitch / 4u) + x];
      let b1 = slabB[k * (pitch / 4u) + across + x];
${p.quads
  .map(
    (item) => `      let a${item} = k * pitch + y + ${item}u * 4u;
      let a${item}_0 = slabA[a${item}];
      let a${item}_1 = slabA[a${item} + 1u];
      let a${item}_2 = slabA[a${item} + 2u];
      let a${item}_3 = slabA[a${item} + 3u];
      left${item}_0 = a${item}_0 * b0 + left${item}_0;
      left${item}_1 = a${item}_1 * b0 + left${item}_1;
      left${item}_2 = a${item}_2 * b0 + left${item}_2;
      left${item}_3 = a${item}_3 * b0 + left${item}_3;
      right${item}_0 = a${item}_0 * b1 + right${item}_0;
      right${item}_1 = a${item}_1 * b1 + right${item}_1;
      right${item}_2 = a${item}_2 * b1 + right${item}_2;
      right${item}_3 = a${item}_3 * b1 + right${item}_3;
`,
  )
  .join("")}    }
    workgroupBarrier();
  }
  let row = firstRow + y;
  let column = firstColumn + x * 4u;
${p.quads
  .map(
    (item) => `  storeFour(batch, row + ${item}u * 4u, column, left${item}_0);
  storeFour(batch, row + ${item}u * 4u + 1u, column, left${item}_1);
  storeFour(batch, row + ${item}u * 4u + 2u, column, left${item}_2);
  storeFour(batch, row + ${item}u * 4u + 3u, column, left${item}_3);
  storeFour(batch, row + ${item}u * 4u, column + tile / 2u, right${item}_0);
  storeFour(batch, row + ${item}u * 4u + 1u, column + tile / 2u, right${item}_1);
  storeFour(batch, row + ${item}u * 4u + 2u, column + tile / 2u, right${item}_2);
  storeFour(batch, row + ${item}u * 4u + 3u, column + tile / 2u, right${item}_3);
`,
  )
  .join("")}}
`;
