// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `matrixMultiplicationShared` takes. */
export interface MatrixMultiplicationSharedParameters {
  readonly M: number | string;
  readonly N: number | string;
  readonly K: number | string;
  readonly rowTiles: number | string;
  readonly columnTiles: number | string;
  readonly tiles: number | string;
  readonly height: number | string;
  readonly lanes: number | string;
  readonly vectorN: boolean | number | string | undefined;
  readonly raggedM: boolean | number | string | undefined;
  readonly raggedN: boolean | number | string | undefined;
  readonly vectors: number | string;
  readonly groups: readonly (number | string)[];
  readonly rows: readonly (number | string)[];
  readonly wide: boolean | number | string | undefined;
  readonly deep: boolean | number | string | undefined;
  readonly groupCount: number | string;
  readonly share: number | string;
  readonly sums: number | string;
}

/** The WGSL of the kernel `matrixMultiplicationShared`, for matrixMultiplication, matrixMultiplicationInFloat32. */
export const matrixMultiplicationShared = (p: MatrixMultiplicationSharedParameters): string => `enable subgroups;
const M = ${p.M}u;
const N = ${p.N}u;
const K = ${p.K}u;
const rowTiles = ${p.rowTiles}u;
const columnTiles = ${p.columnTiles}u;
const tiles = ${p.tiles}u;
const height = ${p.height}u;
const lanes = ${p.lanes}u;

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

@compute @workgroup_size(${p.lanes})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(subgroup_invocation_id) lane: u32) {
  let unit = w.x + w.y * n.x;
  if (unit >= tiles) { return; }
  let batch = unit / (rowTiles * columnTiles);
  let row = unit / columnTiles % rowTiles * height;
  let column = (unit % columnTiles * ${p.vectors}u * lanes + lane) * 4u;
${p.groups
  .map(
    (item) => `  let r${item} = min(row + ${item}u * lanes + lane, M - 1u);
`,
  )
  .join("")}${p.rows
  .map(
    (item) => `  var left${item} = vec4<T>(0);
${
  p.wide
    ? `  var right${item} = vec4<T>(0);
`
    : ``
}`,
  )
  .join("")}${
  p.deep
    ? `  for (var k = 0u; k < K; k += 4u) {
    let a = array<vec4<T>, ${p.groupCount}>(
${p.groups
  .map(
    (item) => `      load4_primary(batch, r${item}, k),
`,
  )
  .join("")}    );
    let b0 = columnsAt(batch, k, column);
    let b1 = columnsAt(batch, k + 1u, column);
    let b2 = columnsAt(batch, k + 2u, column);
    let b3 = columnsAt(batch, k + 3u, column);
${
  p.wide
    ? `    let c0 = columnsAt(batch, k, column + 4u * lanes);
    let c1 = columnsAt(batch, k + 1u, column + 4u * lanes);
    let c2 = columnsAt(batch, k + 2u, column + 4u * lanes);
    let c3 = columnsAt(batch, k + 3u, column + 4u * lanes);
`
    : ``
}${p.rows
        .map(
          (item) => `    let a${item} = ${p.share}(a[${item}u / lanes], ${item}u % lanes);
    left${item} = a${item}.x * b0 + a${item}.y * b1 + a${item}.z * b2 + a${item}.w * b3 + left${item};
${
  p.wide
    ? `    right${item} = a${item}.x * c0 + a${item}.y * c1 + a${item}.z * c2 + a${item}.w * c3 + right${item};
`
    : ``
}`,
        )
        .join("")}  }
`
    : `  for (var k = 0u; k < K; k++) {
    let a = array<T, ${p.groupCount}>(
${p.groups
  .map(
    (item) => `      load_primary(batch, r${item}, k),
`,
  )
  .join("")}    );
    let b = columnsAt(batch, k, column);
${
  p.wide
    ? `    let c = columnsAt(batch, k, column + 4u * lanes);
`
    : ``
}${p.rows
        .map(
          (item) => `    let a${item} = ${p.share}(a[${item}u / lanes], ${item}u % lanes);
    left${item} = a${item} * b + left${item};
${
  p.wide
    ? `    right${item} = a${item} * c + right${item};
`
    : ``
}`,
        )
        .join("")}  }
`
}  var totals = array<vec4<T>, ${p.sums}>(
${p.rows
  .map(
    (item) => `    left${item},
${
  p.wide
    ? `    right${item},
`
    : ``
}`,
  )
  .join("")}  );
  let count = min(height, M - row) * ${p.vectors}u;
  for (var s = 0u; s < count; s++) { storeFour(batch, row + s / ${p.vectors}u, column + s % ${p.vectors}u * lanes * 4u, totals[s]); }
}
`;
