// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `matrixMultiplication` takes. */
export interface MatrixMultiplicationParameters {
  readonly M: number | string;
  readonly N: number | string;
  readonly K: number | string;
  readonly rowTiles: number | string;
  readonly columnTiles: number | string;
  readonly tiles: number | string;
  readonly secondaryDown: boolean | number | string | undefined;
  readonly vectorN: boolean | number | string | undefined;
  readonly raggedM: boolean | number | string | undefined;
  readonly raggedN: boolean | number | string | undefined;
  readonly height: number | string;
  readonly lanes: number | string;
  readonly laneStep: number | string;
  readonly tileStep: number | string;
  readonly shared: boolean | number | string | undefined;
  readonly size: number | string;
  readonly wide: boolean | number | string | undefined;
  readonly rows: readonly (number | string)[];
  readonly vectorK: boolean | number | string | undefined;
  readonly sums: number | string;
}

/** The WGSL of the kernel `matrixMultiplication`, for matrixMultiplication, matrixMultiplicationInFloat32. */
export const matrixMultiplication = (p: MatrixMultiplicationParameters): string => `const M = ${p.M}u;
const N = ${p.N}u;
const K = ${p.K}u;
const rowTiles = ${p.rowTiles}u;
const columnTiles = ${p.columnTiles}u;
const tiles = ${p.tiles}u;

${
  p.secondaryDown
    ? `/** Four columns of four rows of the secondary matrix, which is stored by columns; columns past the last repeat it, for their results are not stored. */
fn rowsAt(batch: u32, k: u32, column: u32) -> mat4x4<T> {
  return transpose(mat4x4<T>(
    loadDown4_secondary(batch, k, min(column, N - 1u)),
    loadDown4_secondary(batch, k, min(column + 1u, N - 1u)),
    loadDown4_secondary(batch, k, min(column + 2u, N - 1u)),
    loadDown4_secondary(batch, k, min(column + 3u, N - 1u)),
  ));
}
`
    : `/** Four columns of the secondary matrix; columns past the last repeat it, for their results are not stored. */
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

/** Four columns of four rows of the secondary matrix. */
fn rowsAt(batch: u32, k: u32, column: u32) -> mat4x4<T> {
  return mat4x4<T>(
    columnsAt(batch, k, column),
    columnsAt(batch, k + 1u, column),
    columnsAt(batch, k + 2u, column),
    columnsAt(batch, k + 3u, column),
  );
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

const height = ${p.height}u;
const lanes = ${p.lanes}u;
// How far apart lanes are, and tiles: neighbouring invocations read neighbouring vectors of the secondary matrix.
const laneStep = ${p.laneStep}u;
const tileStep = ${p.tileStep}u;
${
  p.shared
    ? `
var<workgroup> sums: array<vec4<T>, ${p.size}u>;

/** The sum over a tile's lanes; every invocation of the workgroup must come here. */
fn sumOfLanes(value: vec4<T>, local: u32, lane: u32) -> vec4<T> {
  sums[local] = value;
  for (var half = lanes / 2u; half > 0u; half /= 2u) {
    workgroupBarrier();
    if (lane < half) { sums[local] += sums[local + half * laneStep]; }
  }
  workgroupBarrier();
  let total = sums[local];
  workgroupBarrier();
  return total;
}
`
    : ``
}
@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * (${p.size}u / lanes) + local / tileStep % (${p.size}u / lanes);
  let lane = local / laneStep % lanes;
${
  p.shared
    ? `  let u = min(unit, tiles - 1u);
`
    : `  if (unit >= tiles) { return; }
  let u = unit;
`
}  let batch = u / (rowTiles * columnTiles);
  let row = u / columnTiles % rowTiles * height;
  let column = u % columnTiles * ${p.wide ? `8u` : `4u`};
${p.rows
  .map(
    (item) => `  let r${item} = min(row + ${item}u, M - 1u);
  var left${item} = vec4<T>(0);
`,
  )
  .join("")}${
  p.wide
    ? `${p.rows
        .map(
          (item) => `  var right${item} = vec4<T>(0);
`,
        )
        .join("")}`
    : ``
}${
  p.vectorK
    ? `  for (var k = lane * 4u; k < K; k += lanes * 4u) {
${p.rows
  .map(
    (item) => `    let a${item} = load4_primary(batch, r${item}, k);
`,
  )
  .join("")}    let b = rowsAt(batch, k, column);
${p.rows
  .map(
    (item) => `    left${item} = a${item}.x * b[0] + a${item}.y * b[1] + a${item}.z * b[2] + a${item}.w * b[3] + left${item};
`,
  )
  .join("")}${
        p.wide
          ? `    let c = rowsAt(batch, k, column + 4u);
${p.rows
  .map(
    (item) => `    right${item} = a${item}.x * c[0] + a${item}.y * c[1] + a${item}.z * c[2] + a${item}.w * c[3] + right${item};
`,
  )
  .join("")}`
          : ``
      }  }
`
    : `  for (var k = lane; k < K; k += lanes) {
    let b = columnsAt(batch, k, column);
${
  p.wide
    ? `    let c = columnsAt(batch, k, column + 4u);
`
    : ``
}${p.rows
        .map(
          (item) => `    let a${item} = load_primary(batch, r${item}, k);
    left${item} = a${item} * b + left${item};
`,
        )
        .join("")}${
        p.wide
          ? `${p.rows
              .map(
                (item) => `    right${item} = a${item} * c + right${item};
`,
              )
              .join("")}`
          : ``
      }  }
`
}${
  p.shared
    ? `${p.rows
        .map(
          (item) => `  left${item} = sumOfLanes(left${item}, local, lane);
`,
        )
        .join("")}${
        p.wide
          ? `${p.rows
              .map(
                (item) => `  right${item} = sumOfLanes(right${item}, local, lane);
`,
              )
              .join("")}`
          : ``
      }  if (unit >= tiles || lane > 0u) { return; }
`
    : ``
}  var totals = array<vec4<T>, ${p.sums}>(
${p.rows
  .map(
    (item) => `    left${item},
`,
  )
  .join("")}${
  p.wide
    ? `${p.rows
        .map(
          (item) => `    right${item},
`,
        )
        .join("")}`
    : ``
}  );
  for (var s = 0u; s < ${p.sums}u; s++) { storeFour(batch, row + s % height, column + s / height * 4u, totals[s]); }
}
`;
