// Generated from spec/ by `npm run codegen`. Do not edit.

/** What the template `sampleAtAdjoint` takes. */
export interface SampleAtAdjointParameters {
  readonly sourceWidth: number | string;
  readonly sourceHeight: number | string;
  readonly tiles: number | string;
  readonly vector: boolean | number | string | undefined;
  readonly nearest: boolean | number | string | undefined;
  readonly slopeDown: boolean | number | string | undefined;
  readonly slopeAcross: boolean | number | string | undefined;
  readonly size: number | string;
  readonly units: number | string;
  readonly images: number | string;
  readonly windowed: boolean | number | string | undefined;
  readonly height: number | string;
  readonly width: number | string;
  readonly lanes: number | string;
}

/** The WGSL of the kernel `sampleAtAdjoint`, for sampleAtAdjoint. */
export const sampleAtAdjoint = (p: SampleAtAdjointParameters): string => `const sourceWidth = ${p.sourceWidth}u;
const sourceHeight = ${p.sourceHeight}u;
/** How many invocations share what follows a column. */
const tiles = ${p.tiles}u;
${
  p.vector
    ? `alias V = vec4<T>;
`
    : `alias V = T;
`
}
/** \`share\` if what is read at \`k\` is element \`at\` of \`length\`, else 0; beyond the edge it is the edge. */
fn shareOf(k: f32, at: f32, length: f32, share: f32) -> f32 {
  return select(0.0, share, clamp(k, 0.0, length - 1.0) == at);
}

fn shareDown(row: f32, y: f32) -> f32 {
${
  p.nearest
    ? `  return shareOf(trunc(row), y, f32(${p.sourceHeight}i), 1.0);
`
    : `  let first = floor(row);
  let between = ${p.slopeDown ? `vec2(-1.0, 1.0)` : `vec2(1.0 - (row - first), row - first)`};
  return shareOf(first, y, f32(${p.sourceHeight}i), between.x) + shareOf(first + 1.0, y, f32(${p.sourceHeight}i), between.y);
`
}}

fn shareAcross(column: f32, x: f32) -> f32 {
${
  p.nearest
    ? `  return shareOf(trunc(column), x, f32(${p.sourceWidth}i), 1.0);
`
    : `  let first = floor(column);
  let between = ${p.slopeAcross ? `vec2(-1.0, 1.0)` : `vec2(1.0 - (column - first), column - first)`};
  return shareOf(first, x, f32(${p.sourceWidth}i), between.x) + shareOf(first + 1.0, x, f32(${p.sourceWidth}i), between.y);
`
}}

@compute @workgroup_size(${p.size})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) local: u32) {
  let unit = (w.x + w.y * n.x) * ${p.size}u + local;
  if (unit >= ${p.units}u) { return; }
  let c = unit % tiles;
  let pixel = unit / tiles;
  let sx = pixel % sourceWidth;
  let sy = pixel / sourceWidth % sourceHeight;
  let image = pixel / sourceWidth / sourceHeight;
  let batch = image / ${p.images}u;
${
  p.windowed
    ? `  let top = u32(load_rowWindows(sy * 2u));
  let bottom = u32(load_rowWindows(sy * 2u + 1u));
  let left = u32(load_columnWindows(sx * 2u));
  let right = u32(load_columnWindows(sx * 2u + 1u));
`
    : `  let top = 0u;
  let bottom = ${p.height}u;
  let left = 0u;
  let right = ${p.width}u;
`
}  var total = V(0);
  for (var y = top; y < bottom; y++) {
${
  p.windowed
    ? `    let down = shareDown(load_rows(batch, y, 0u), f32(sy));
`
    : `    // Most lines of samples lie wholly above or below.
    let isAbove = (load_greatestRows(batch, y, 0u) <= f32(sy) - 1.0) & (sy != 0u);
    let isBelow = (load_leastRows(batch, y, 0u) >= f32(sy) + 1.0) & (sy != sourceHeight - 1u);
    if (isAbove | isBelow) { continue; }
`
}    for (var x = left; x < right; x++) {
${
  p.windowed
    ? ``
    : `      let down = shareDown(load_rows(batch, y, x), f32(sy));
`
}      let share = down * shareAcross(load_columns(batch, y, x), f32(sx));
      if (share != 0.0) {
        let i = (((image * ${p.height}u + y) * ${p.width}u + x) * tiles + c) * ${p.lanes}u;
        total += share * ${p.vector ? `load4_gradient` : `load_gradient`}(i);
      }
    }
  }
  ${p.vector ? `store4(unit * 4u, total)` : `store(unit, total)`};
}
`;
