// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `matrixMultiplicationMatrices` takes. */
export interface MatrixMultiplicationMatricesParameters {
  readonly M: number | string;
  readonly N: number | string;
  readonly K: number | string;
  readonly rowTiles: number | string;
  readonly columnTiles: number | string;
  readonly tiles: number | string;
  readonly pitchA: number | string;
  readonly pitchB: number | string;
  readonly sizeA: number | string;
  readonly sizeB: number | string;
  readonly primaryDown: boolean | number | string | undefined;
  readonly raggedK: boolean | number | string | undefined;
  readonly secondaryDown: boolean | number | string | undefined;
  readonly raggedM: boolean | number | string | undefined;
  readonly raggedN: boolean | number | string | undefined;
  readonly vectorN: boolean | number | string | undefined;
  readonly spread: boolean | number | string | undefined;
  readonly parts: readonly (number | string)[];
  readonly steps: readonly (number | string)[];
  readonly four: readonly (number | string)[];
}

/** The WGSL of the kernel `matrixMultiplicationMatrices`, for matrixMultiplication, matrixMultiplicationInFloat32. */
export const matrixMultiplicationMatrices = (p: MatrixMultiplicationMatricesParameters): string => `enable f16;
enable subgroups;
enable chromium_experimental_subgroup_matrix;
diagnostic(off, chromium.subgroup_matrix_uniformity);
const M = ${p.M}u;
const N = ${p.N}u;
const K = ${p.K}u;
const rowTiles = ${p.rowTiles}u;
const columnTiles = ${p.columnTiles}u;
const tiles = ${p.tiles}u;
const tile = 128u;
const depth = 32u;
const threads = 128u;
// In vectors of four; rows are padded against bank conflicts.
const pitchA = ${p.pitchA}u;
const pitchB = ${p.pitchB}u;
const pitchOut = 5u;

alias Left = subgroup_matrix_left<f16, 16, 16>;
alias Right = subgroup_matrix_right<f16, 16, 16>;
alias Sum = subgroup_matrix_result<f32, 16, 16>;

var<workgroup> slabA: array<vec4<f16>, ${p.sizeA}>;
var<workgroup> slabB: array<vec4<f16>, ${p.sizeB}>;
var<workgroup> results: array<vec4<f32>, 4u * 16u * pitchOut>;

/** The i-th vector of a slab of the primary matrix; rows past the last repeat it, for their results are not stored. */
fn nextA(batch: u32, firstRow: u32, k0: u32, i: u32) -> vec4<f16> {
${
  p.primaryDown
    ? `  let k = k0 + i / (tile / 4u);
  let value = halfDown4_primary(batch, min(firstRow + i % (tile / 4u) * 4u, M - 4u), min(k, K - 1u));
`
    : `  let k = k0 + i % (depth / 4u) * 4u;
  let value = half4_primary(batch, min(firstRow + i / (depth / 4u), M - 1u), min(k, K - 4u));
`
}  return ${p.raggedK ? `select(vec4<f16>(0), value, k < K)` : `value`};
}

fn placeA(i: u32, a: vec4<f16>) {
${
  p.primaryDown
    ? `  slabA[i / (tile / 4u) * pitchA + i % (tile / 4u)] = a;
`
    : `  slabA[i / (depth / 4u) * pitchA + i % (depth / 4u)] = a;
`
}}

/** The i-th vector of a slab of the secondary matrix; columns past the last repeat it. */
fn nextB(batch: u32, firstColumn: u32, k0: u32, i: u32) -> vec4<f16> {
${
  p.secondaryDown
    ? `  let k = k0 + i % (depth / 4u) * 4u;
  let value = halfDown4_secondary(batch, min(k, K - 4u), min(firstColumn + i / (depth / 4u), N - 1u));
`
    : `  let k = k0 + i / (tile / 4u);
  let value = half4_secondary(batch, min(k, K - 1u), min(firstColumn + i % (tile / 4u) * 4u, N - 4u));
`
}  return ${p.raggedK ? `select(vec4<f16>(0), value, k < K)` : `value`};
}

fn placeB(i: u32, b: vec4<f16>) {
${
  p.secondaryDown
    ? `  slabB[i / (depth / 4u) * pitchB + i % (depth / 4u)] = b;
`
    : `  slabB[i / (tile / 4u) * pitchB + i % (tile / 4u)] = b;
`
}}

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

/** Stores a subgroup's matrix, which lies from \`first\` on in workgroup memory. */
fn storeMatrix(batch: u32, firstRow: u32, firstColumn: u32, first: u32, lane: u32) {
  for (var q = lane; q < 64u; q += 32u) {
    let row = firstRow + q / 4u;
    let column = firstColumn + q % 4u * 4u;
    storeFour(batch, row, column, results[first + q / 4u * pitchOut + q % 4u]);
  }
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
${
  p.spread
    ? `  let unit = w.x + w.y * n.x;
  if (unit >= tiles) { return; }
`
    : `  let unit = w.x;
`
}  let batch = unit / (rowTiles * columnTiles);
  let firstRow = unit / columnTiles % rowTiles * tile;
  let firstColumn = unit % columnTiles * tile;
  let subgroup = local / 32u;
  let rowsFrom = subgroup / 2u * 64u;
  let columnsFrom = subgroup % 2u * 64u;
  var sums: array<Sum, 16>;
${p.parts
  .map(
    (item) => `  var a_${item} = nextA(batch, firstRow, 0u, local + ${item}u * threads);
  var b_${item} = nextB(batch, firstColumn, 0u, local + ${item}u * threads);
`,
  )
  .join("")}  for (var k0 = 0u; k0 < K; k0 += depth) {
${p.parts
  .map(
    (item) => `    placeA(local + ${item}u * threads, a_${item});
    placeB(local + ${item}u * threads, b_${item});
`,
  )
  .join("")}    workgroupBarrier();
    if (k0 + depth < K) {
${p.parts
  .map(
    (item) => `      a_${item} = nextA(batch, firstRow, k0 + depth, local + ${item}u * threads);
      b_${item} = nextB(batch, firstColumn, k0 + depth, local + ${item}u * threads);
`,
  )
  .join("")}    }
${p.steps
  .map(
    (item) => `    {
      const k = ${item}u;
${p.four
  .map(
    (item_) =>
      `${
        p.primaryDown
          ? `      let a${item_} = subgroupMatrixLoad<Left, col_major>(&slabA, k * pitchA + (rowsFrom + ${item_}u * 16u) / 4u, pitchA);
`
          : `      let a${item_} = subgroupMatrixLoad<Left, row_major>(&slabA, (rowsFrom + ${item_}u * 16u) * pitchA + k / 4u, pitchA);
`
      }`,
  )
  .join("")}${p.four
      .map(
        (item_) => `      {
        const j = ${item_}u;
${
  p.secondaryDown
    ? `        let b = subgroupMatrixLoad<Right, col_major>(&slabB, (columnsFrom + j * 16u) * pitchB + k / 4u, pitchB);
`
    : `        let b = subgroupMatrixLoad<Right, row_major>(&slabB, k * pitchB + (columnsFrom + j * 16u) / 4u, pitchB);
`
}${p.four
          .map(
            (item__) => `        sums[${item__}u * 4u + j] = subgroupMatrixMultiplyAccumulate(a${item__}, b, sums[${item__}u * 4u + j]);
`,
          )
          .join("")}      }
`,
      )
      .join("")}    }
`,
  )
  .join("")}    workgroupBarrier();
  }
${p.four
  .map(
    (item) => `  {
    const i = ${item}u;
${p.four
  .map(
    (item_) => `    subgroupMatrixStore<row_major>(&results, subgroup * 16u * pitchOut, sums[i * 4u + ${item_}u], pitchOut);
    workgroupBarrier();
    storeMatrix(batch, firstRow + rowsFrom + i * 16u, firstColumn + columnsFrom + ${item_}u * 16u, subgroup * 16u * pitchOut, local % 32u);
    workgroupBarrier();
`,
  )
  .join("")}  }
`,
  )
  .join("")}}
`;
